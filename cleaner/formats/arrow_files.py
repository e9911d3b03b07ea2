"""Arrow streams and files, as Hugging Face's `save_to_disk` writes them.

They hold no checksums: a cut is noticed by the end mark, a changed byte within a value is not.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from cleaner.formats.arrow_json import arrow
from cleaner.formats.tables import BATCH_ROWS, TableFormat

_MAGIC = b"ARROW1"
_END = b"\xff\xff\xff\xff\x00\x00\x00\x00"


class _File:
    """A file in one of the two layouts; its groups are its record batches."""

    def __init__(self, path: Path) -> None:
        self._path, self._ipc = path, arrow().ipc
        with path.open("rb") as file:
            self._is_stream = file.read(len(_MAGIC)) != _MAGIC
            file.seek(max(0, path.stat().st_size - len(_END)))
            if self._is_stream and file.read() != _END:
                raise ValueError("its end mark is missing, so it was cut")
        with self._mapped() as source:
            self._places = self._found(source) if self._is_stream else self._stepped(source)
        self.offsets = [0, *self._places[1:]] if self._places else []

    def _mapped(self) -> Any:
        return arrow().memory_map(str(self._path))

    def _found(self, source: Any) -> list[int]:
        """Where each record batch of a stream begins."""
        self.schema: Any = self._ipc.open_stream(source).schema
        found: list[int] = []
        self._is_coded = False
        source.seek(0)
        while True:
            at = source.tell()
            try:
                message = self._ipc.read_message(source)
            except EOFError:
                return found
            self._is_coded |= message.type == "dictionary"
            if message.type == "record batch":
                found.append(at)

    def _stepped(self, source: Any) -> list[int]:
        """A file tells where its batches are to nobody, but reads any of them."""
        reader = self._ipc.open_file(source)
        self.schema, count = reader.schema, reader.num_record_batches
        if any(arrow().types.is_dictionary(field.type) for field in self.schema):
            raise ValueError("files, other than streams, with dictionaries are not supported")
        return [number * (self._path.stat().st_size // count) for number in range(count)]

    def rows(self, group: int) -> int:
        return int(self._batch(group).num_rows)

    def _batch(self, group: int) -> Any:
        with self._mapped() as source:
            if not self._is_stream:
                return self._ipc.open_file(source).get_batch(group)
            if not self._is_coded:
                source.seek(self._places[group])
                return self._ipc.read_record_batch(self._ipc.read_message(source), self.schema)
            reader = self._ipc.open_stream(source)  # dictionaries stand before their batches
            for _ in range(group):
                reader.read_next_batch()
            return reader.read_next_batch()

    def batches(self, group: int) -> Iterator[Any]:
        batch = self._batch(group)
        batch.validate(full=True)
        for start in range(0, batch.num_rows, BATCH_ROWS):
            yield batch.slice(start, BATCH_ROWS)

    def writer(self, sink: Any) -> Any:
        maker = self._ipc.new_stream if self._is_stream else self._ipc.new_file
        return maker(sink, self.schema)


FORMAT = TableFormat("arrow", (".arrow", ".feather"), "application/vnd.apache.arrow", _File)
