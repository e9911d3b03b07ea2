"""Parquet: row groups are streamed, and are the ranges of a big file.

Pages are read with their checksums verified, where they have any, and written with checksums.
"""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from cleaner.formats.arrow_json import arrow
from cleaner.formats.tables import BATCH_ROWS, TableFormat


class _File:
    def __init__(self, path: Path) -> None:
        arrow()  # says what to install where it is missing
        self._parquet = importlib.import_module("pyarrow.parquet")
        self._file = self._parquet.ParquetFile(
            path, page_checksum_verification=True, pre_buffer=False
        )
        self.schema = self._file.schema_arrow
        self._groups = [self._file.metadata.row_group(n) for n in range(self._file.num_row_groups)]
        if sum(group.num_rows for group in self._groups) != self._file.metadata.num_rows:
            raise ValueError("its row groups do not have as many rows as it says")
        self.offsets = [0, *map(self._offset, self._groups[1:])] if self._groups else []

    @staticmethod
    def _offset(group: Any) -> int:
        columns = [group.column(n) for n in range(group.num_columns)]
        pages = [page for c in columns for page in (c.dictionary_page_offset, c.data_page_offset)]
        return min(int(page) for page in pages if page)

    def rows(self, group: int) -> int:
        return int(self._groups[group].num_rows)

    def batches(self, group: int) -> Iterator[Any]:
        return iter(self._file.iter_batches(BATCH_ROWS, row_groups=[group], use_threads=False))

    def writer(self, sink: Any) -> Any:
        """With the codecs and the kind of timestamps of this file."""
        columns = [group.column(n) for group in self._groups[:1] for n in range(group.num_columns)]
        return self._parquet.ParquetWriter(
            sink,
            self.schema,
            compression={c.path_in_schema: _codec(c.compression) for c in columns} or "snappy",
            use_deprecated_int96_timestamps=any(c.physical_type == "INT96" for c in columns),
            write_page_checksum=True,
        )


def _codec(name: str) -> str:
    return {"UNCOMPRESSED": "NONE", "LZ4_RAW": "LZ4", "UNKNOWN": "SNAPPY"}.get(name, name)


FORMAT = TableFormat("parquet", (".parquet", ".pq"), "application/vnd.apache.parquet", _File)
