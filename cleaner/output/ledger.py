"""The files of records: JSON lines or Parquet.

A Parquet file has the columns that people ask about, and the whole record as JSON in `record`,
which is what is read back.
"""

from __future__ import annotations

import hashlib
import importlib
import io
import json
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

from cleaner.document import Record
from cleaner.errors import RecordError
from cleaner.formats.arrow_json import arrow
from cleaner.formats.files import unsettled, write_atomically

SUFFIXES = {"jsonl": ".jsonl", "parquet": ".parquet"}
_BATCH = 10_000  # records of a row group
_CLAIM, _EDIT = ("start", "end", "rule", "evidence"), ("start", "end", "insert")


def write(path: Path, lines: Sequence[bytes]) -> str:
    """Write record lines into a file of the kind that its name says; returns its digest."""
    data = _packed(path, lines)
    write_atomically(path, data)
    return hashlib.sha256(data).hexdigest()


def leave(path: Path, lines: Sequence[bytes]) -> str:
    """As `write`, but for what the caller's `settling` does."""
    data = _packed(path, lines)
    unsettled(path).write_bytes(data)
    return hashlib.sha256(data).hexdigest()


def _packed(path: Path, lines: Sequence[bytes]) -> bytes:
    """Record lines as a file of the kind that its name says holds them."""
    if path.suffix != SUFFIXES["parquet"]:
        return b"".join(lines)
    sink = io.BytesIO()
    write_table(sink, map(json.loads, lines), (line.decode() for line in lines))
    return sink.getvalue()


def read(path: Path) -> Iterator[Record]:
    """The records of a file; RecordError says where one can't be read."""
    for number, line in enumerate(_lines(path), 1):
        try:
            yield json.loads(line)
        except ValueError as error:
            raise RecordError(f"{path}:{number}: no JSON record: {error}") from None


def _lines(path: Path) -> Iterator[bytes | str]:
    if path.suffix != SUFFIXES["parquet"]:
        with path.open("rb") as lines:
            yield from lines
        return
    try:
        file = _parquet().ParquetFile(path, page_checksum_verification=True)
        for batch in file.iter_batches(_BATCH, columns=["record"], use_threads=False):
            yield from batch.column(0).to_pylist()
    except (arrow().ArrowException, OSError) as error:
        raise RecordError(f"{path}: not readable as Parquet: {error}") from None


def _parquet() -> Any:
    arrow()  # says what to install where it is missing
    return importlib.import_module("pyarrow.parquet")


def write_table(sink: Any, records: Iterable[Record], lines: Iterable[str] | None = None) -> None:
    """Write records as one table, with their lines as a column where these are given."""
    pa, schema = arrow(), _schema(lines is not None)
    rows: Iterator[dict[str, Any]] = map(_row, records)
    if lines is not None:
        rows = ({**row, "record": line} for row, line in zip(rows, lines, strict=True))
    options = {"compression": "zstd", "write_page_checksum": True}
    with _parquet().ParquetWriter(sink, schema, **options) as writer:
        while batch := list(islice(rows, _BATCH)):
            writer.write_table(pa.Table.from_pylist(batch, schema))


def _schema(has_lines: bool) -> Any:
    pa = arrow()
    span = [("start", pa.int64()), ("end", pa.int64())]
    claims = pa.list_(pa.struct([*span, ("rule", pa.string()), ("evidence", pa.string())]))
    text = ("id", "file", "uri", "sha256", "encoding", "media_type")
    verdict = ("rule", "because", "witness")
    return pa.schema(
        [
            *((name, pa.string()) for name in text),
            ("length", pa.int64()),
            ("edits", pa.list_(pa.struct([*span, ("insert", pa.string())]))),
            ("claims", claims),
            ("suspects", claims),
            ("keep", pa.bool_()),
            *((name, pa.string()) for name in verdict),
            ("score", pa.float64()),
            ("parent", pa.string()),
            *([("record", pa.large_string())] if has_lines else []),
        ]
    )


def _row(record: Record) -> dict[str, Any]:
    row: dict[str, Any] = {
        **record,
        **record["source"],
        **record["verdict"],
        "edits": [dict(zip(_EDIT, values, strict=True)) for values in record["edits"]],
    }
    for kind in ("claims", "suspects"):
        row[kind] = [dict(zip(_CLAIM, map(_utf8, values), strict=True)) for values in record[kind]]
    return {name: _utf8(value) for name, value in row.items()}


def _utf8(value: Any) -> Any:
    """Names of files and ids may hold lone surrogates, which a table can't."""
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) else value
