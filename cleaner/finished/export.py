"""A finished run's records in the forms that other tools read."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from itertools import groupby, islice
from pathlib import Path

from cleaner.document import Record
from cleaner.errors import UsageError
from cleaner.finished.folder import FinishedRun
from cleaner.formats import FORMATS, format_of
from cleaner.formats.compression import compressor
from cleaner.formats.files import atomic_file, write_atomically
from cleaner.output.ledger import write_table
from cleaner.provenance import dumps
from cleaner.remote import local

_BATCH = 10_000  # records of a row group


def export(output: str | Path, target: str | Path, kind: str) -> list[Path]:
    """Write the records of the run in `output`, which may be a URL, into the folder `target`.

    Returns the files.

    dolma      attributes of the input documents, a file for each input file: spans in code points
               of the source text, named cleaner__RULE, with a score of 1
    datatrove  NNNNNN.remove for the n-th input file: the indices, as little-endian 32 bits, of
               documents to leave out, for the last step of its MinHash deduplication
    parquet    all records as one table
    """
    if kind not in KINDS:
        raise UsageError(f"{kind!r} is no export; choose one of {', '.join(KINDS)}")
    with local(output) as folder:
        return list(KINDS[kind](FinishedRun(folder), Path(target)))


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
    path = folder / "provenance.parquet"
    with atomic_file(path) as sink:
        write_table(sink, run.records())
    yield path


KINDS: dict[str, Callable[[FinishedRun, Path], Iterator[Path]]] = {
    "dolma": _dolma,
    "datatrove": _datatrove,
    "parquet": _parquet,
}
