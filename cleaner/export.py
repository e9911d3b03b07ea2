"""A finished run's records in the forms that other tools read."""

from __future__ import annotations

import importlib
import struct
from collections.abc import Callable, Iterator
from itertools import groupby, islice
from pathlib import Path
from typing import Any

from cleaner.document import Record
from cleaner.errors import UsageError
from cleaner.formats import FORMATS, format_of
from cleaner.formats.arrow_json import arrow
from cleaner.formats.compression import compressor
from cleaner.formats.files import atomic_file, write_atomically
from cleaner.proof import FinishedRun
from cleaner.provenance import dumps

_BATCH = 10_000  # records of a row group


def export(output: str | Path, target: str | Path, kind: str) -> list[Path]:
    """Write the records of the run in `output` into the folder `target`; returns the files.

    dolma      attributes of the input documents, a file for each input file: spans in code points
               of the source text, named cleaner__RULE, with a score of 1
    datatrove  NNNNNN.remove for the n-th input file: the indices, as little-endian 32 bits, of
               documents to leave out, for the last step of its MinHash deduplication
    parquet    all records as one table
    """
    run, folder = FinishedRun(output), Path(target)
    if kind not in KINDS:
        raise UsageError(f"{kind!r} is no export; choose one of {', '.join(KINDS)}")
    return list(KINDS[kind](run, folder))


def _inputs(run: FinishedRun) -> Iterator[tuple[str, Iterator[Record]]]:
    """Each input file's name with the records of its documents; split stories are left out."""
    own = (record for record in run.records() if "parent" not in record)
    yield from groupby(own, key=_source_file)


def _source_file(record: Record) -> str:
    """The file of a record; files of one document each are taken together."""
    name: str = record["file"]
    return name if FORMATS[format_of(Path(name)) or "text"].MANY else "files"


def _dolma(run: FinishedRun, folder: Path) -> Iterator[Path]:
    for name, records in _inputs(run):
        is_jsonl = format_of(Path(name)) == "jsonl"
        path = folder / "attributes" / "cleaner" / (name if is_jsonl else f"{name}.jsonl")
        compress = compressor(path.name)
        rows = (_attributes(record) for record in records if "quarantined" not in record)
        with atomic_file(path) as file:
            while batch := list(islice(rows, _BATCH)):
                file.write(compress("".join(batch).encode()))
        yield path


def _attributes(record: Record) -> str:
    found: dict[str, list[list[float]]] = {}
    for start, end, rule, _ in record["claims"]:
        name = f"cleaner__{rule.partition('@')[0].replace('-', '_')}"
        found.setdefault(name, []).append([start, end, 1.0])
    verdict = record["verdict"]
    if not verdict["keep"]:
        name = f"cleaner__{verdict['rule'].replace('-', '_')}"
        found[name] = [[0, record["length"], verdict["score"] or 1.0]]
    return dumps({"id": record["id"], "attributes": found}) + "\n"


def _datatrove(run: FinishedRun, folder: Path) -> Iterator[Path]:
    """Its readers pass over documents without a text, which therefore do not count here."""
    for number, (_, records) in enumerate(_inputs(run)):
        read = (r for r in records if "quarantined" not in r and r["length"])
        gone = [index for index, record in enumerate(read) if not record["verdict"]["keep"]]
        if gone:
            path = folder / f"{number:06}.remove"
            write_atomically(path, struct.pack(f"<{len(gone)}I", *gone))
            yield path


def _parquet(run: FinishedRun, folder: Path) -> Iterator[Path]:
    pa, path = arrow(), folder / "provenance.parquet"
    parquet = importlib.import_module("pyarrow.parquet")
    schema, records = _schema(), run.records()
    with atomic_file(path) as sink:
        writer = parquet.ParquetWriter(sink, schema, compression="zstd", write_page_checksum=True)
        with writer:
            while batch := list(islice(records, _BATCH)):
                writer.write_table(pa.Table.from_pylist([_row(r) for r in batch], schema))
    yield path


def _schema() -> Any:
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
        ]
    )


def _row(record: Record) -> dict[str, Any]:
    claim = ("start", "end", "rule", "evidence")
    edit = ("start", "end", "insert")
    row: dict[str, Any] = {
        **record,
        **record["source"],
        **record["verdict"],
        "edits": [dict(zip(edit, values, strict=True)) for values in record["edits"]],
    }
    for kind in ("claims", "suspects"):
        row[kind] = [dict(zip(claim, values, strict=True)) for values in record[kind]]
    return {name: _utf8(value) for name, value in row.items()}


def _utf8(value: Any) -> Any:
    """Names of files may hold lone surrogates, which a table can't."""
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) else value


KINDS: dict[str, Callable[[FinishedRun, Path], Iterator[Path]]] = {
    "dolma": _dolma,
    "datatrove": _datatrove,
    "parquet": _parquet,
}
