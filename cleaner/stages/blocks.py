"""A block: some cleaned documents on disk, between being cleaned and being written.

`NAME.chunks` holds the rendered documents end to end, `NAME.records` a record a line without its
verdict, `NAME.names` the ids and where documents come from, and the others bare arrays, so that
the choice of duplicates maps them into memory instead of reading texts again.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import islice
from mmap import ACCESS_READ, mmap
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from cleaner import dedup, minhash
from cleaner.document import CHILD as CHILD_MARK
from cleaner.document import Claim, Record
from cleaner.formats import Shard
from cleaner.formats.files import digest_of
from cleaner.known import digest
from cleaner.moments import moment
from cleaner.native import kernel_numpy
from cleaner.output.tally import Tally, cleaned_length, source_of
from cleaner.provenance import as_line, dumps, verdict_of

COLUMNS = np.dtype(
    [
        ("names", "u8"),
        ("digests", "S16"),
        ("lengths", "i8"),
        ("sources", "i8"),
        ("dates", "i8"),
        ("files", "i8"),
        ("places", "i4"),
        ("comparable", "?"),
        ("flags", "u1"),
    ]
)
"""What is known of each document: hash of its id, digest of its text, code points of that after
and before, date, number of its file, and of its source, whether it is compared, and flags."""
_ARRAYS: dict[str, tuple[Any, ...]] = {
    "signatures": (np.uint32, kernel_numpy.BUCKETS),
    "shingles": (np.uint64,),
    "offsets": (np.int64,),
    "starts": (np.int64,),
}
"""The arrays that stand for themselves: what they hold, and how many of it in a row."""
_moment = lru_cache(maxsize=1 << 12)(moment)
CHILD, QUARANTINED, UNNAMED, NUMBERED = 1, 2, 4, 8
"""Flags of a row: split off from its parent; unreadable; without an id of its own; with one that
may be another's by its number."""


class Row(NamedTuple):
    """What a block holds of a document besides its text: `record` is a line of JSON.

    `length` and `cleaned` are code points of its text before and after; `source` see `source_of`.
    """

    id: str
    record: bytes
    source: str
    length: int
    cleaned: int
    date: str = ""
    flag: int = 0


def row_of(record: Record, flag: int = 0) -> Row:
    length, cleaned = record["length"], cleaned_length(record)
    line, source = as_line(record), source_of(record)
    return Row(record["id"], line, source, length, cleaned, record.get("date", ""), flag)


@dataclass
class Gathered:
    """What cleaning gathers for one block, one row a document."""

    shards: list[Shard] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)
    chunks: list[bytes] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    digests: list[bytes] = field(default_factory=list)
    files: list[int] = field(default_factory=list)
    lines: list[int] = field(default_factory=list)
    tally: Tally = field(default_factory=Tally)
    size: int = 0

    def open(self, shard: Shard) -> None:
        """The rows added from now on come from this shard."""
        self.shards.append(shard)
        self.lines.append(0)

    def add(self, record: Record, chunk: bytes, text: str | None, flag: int = 0) -> None:
        """A row; `text` is None where the document must not be compared with others."""
        self.count(Claim(*claim) for claim in record["claims"])
        self.tally.note(record)
        self.put(row_of(record, flag), chunk, text)

    def count(self, claims: Iterable[Claim]) -> None:
        """Count what rules took from a document."""
        for claim in claims:
            self.tally.rule(claim.rule, claim.end - claim.start)

    def put(self, row: Row, chunk: bytes, text: str | None) -> None:
        """As `add`, of a document of which all is counted."""
        self.rows.append(row)
        self.chunks.append(chunk)
        self.texts.append(text or "")
        self.digests.append(digest(text or ""))
        self.files.append(len(self.shards) - 1)
        self.size += len(chunk)

    def store(self, base: Path, key: int) -> dict[str, Any]:
        """Write the block; returns what the run must know of it, as JSON values.

        `key` is the one that shingles are hashed with.
        """
        ids, records, sources, lengths, cleaned, dates, flags = (
            zip(*self.rows, strict=True) if self.rows else [()] * len(Row._fields)
        )
        with base.with_suffix(".chunks").open("wb") as file:
            file.writelines(self.chunks)
        base.with_suffix(".records").write_bytes(b"".join(records))
        codes = {source: code for code, source in enumerate(dict.fromkeys(sources))}
        base.with_suffix(".names").write_text(f"{dumps(ids)}\n{dumps([*codes])}\n", "utf-8")
        signed = minhash.sign(self.texts, key)
        rows = np.empty(len(ids), COLUMNS)
        rows["names"] = [_name_hash(name) for name in ids]
        rows["digests"] = self.digests
        rows["lengths"], rows["sources"], rows["dates"] = cleaned, lengths, [*map(_moment, dates)]
        rows["files"], rows["places"] = self.files, [codes[source] for source in sources]
        rows["comparable"] = [text != "" and not text.isspace() for text in self.texts]
        rows["flags"] = [own | _naming(id) for own, id in zip(flags, ids, strict=True)]
        counted = rows["files"][rows["flags"] & CHILD == 0]
        columns: dict[str, NDArray[Any]] = {
            "rows": rows,
            "signatures": signed.signatures,
            "shingles": signed.shingles,
            "offsets": signed.offsets,
            "starts": np.cumsum([0, *map(len, self.chunks)], dtype=np.int64),
        }
        for name, column in columns.items():
            base.with_suffix(f".{name}").write_bytes(column.data)  # tofile hides what failed
        return {
            "base": str(base),
            "rows": len(ids),
            "shards": [shard.as_row() for shard in self.shards],
            "counts": np.bincount(counted, minlength=len(self.shards)).tolist(),
            "lines": self.lines,
            "tally": self.tally.as_dict(),
            "seal": seal(base),
        }


_PAGE = 512  # bytes, the least that a disk writes at once
_LATER = {".drops", ".piece"}  # written beside a block when its fate is known


def seal(base: Path) -> str:
    """A digest of the files of a stored block: after a power loss they may be there in part."""
    digest = hashlib.sha256()
    for path in sorted(base.parent.glob(f"{base.name}.*")):
        if path.suffix not in _LATER:
            digest.update(f"{path.name} {path.stat().st_size}\n".encode("ascii"))
            digest.update(_page_sums(path))
    return digest.hexdigest()


def _page_sums(path: Path) -> bytes:
    """A sum of each page of a file: what is lost, is lost by pages, and SHA-256 takes ten times."""
    data = _mapped(path)
    end = len(data) // _PAGE * _PAGE
    rest = np.zeros(_PAGE, np.uint8)
    rest[: len(data) - end] = data[end:]
    words = data[:end].view(np.uint64)
    sums = np.add.reduceat(words, np.arange(0, len(words), _PAGE // 8)) if end else words
    sums = np.append(sums, rest.view(np.uint64).sum())
    return sums.tobytes()


def _mapped(path: Path) -> NDArray[np.uint8]:
    """A file's bytes, read as they are looked at; `np.load` takes thirty times as long to begin."""
    with path.open("rb", buffering=0) as file:
        if not os.fstat(file.fileno()).st_size:
            return np.empty(0, np.uint8)
        return np.frombuffer(mmap(file.fileno(), 0, access=ACCESS_READ), np.uint8)


class Block:
    """A stored block; a column is mapped into memory when it is looked at."""

    def __init__(self, base: str | Path) -> None:
        self.base = Path(base)

    def column(self, name: str) -> NDArray[Any]:
        """A column of the rows, or an array that stands for itself."""
        if name in _ARRAYS:
            return self._array(name, *_ARRAYS[name])
        rows: NDArray[Any] = self._array("rows", COLUMNS)[name]
        return rows

    def _array(self, name: str, kind: Any, *shape: int) -> NDArray[Any]:
        data: NDArray[Any] = _mapped(self.base.with_suffix(f".{name}")).view(kind)
        return data.reshape(-1, *shape)

    def ids(self) -> list[str]:
        """The ids of the rows as their file has them; "" for those without one."""
        ids: list[str] = json.loads(self._named(0))
        return ids

    def places(self) -> tuple[list[str], NDArray[np.int32]]:
        """Where the documents come from, see `source_of`; and which of these each row does."""
        return json.loads(self._named(1)), self.column("places")

    def _named(self, line: int) -> bytes:
        with self.base.with_suffix(".names").open("rb") as lines:
            return next(islice(lines, line, None))

    def records(self) -> Iterator[bytes]:
        """Each row's record line."""
        with self.base.with_suffix(".records").open("rb") as records:
            yield from records

    def chunks(self, stretches: Iterable[tuple[int, int]]) -> Iterator[memoryview]:
        """The rendered documents of rows[first:last] of each stretch, end to end."""
        starts, chunks = self.column("starts"), _mapped(self.base.with_suffix(".chunks")).data
        return (chunks[starts[first] : starts[last]] for first, last in stretches)

    def are_lines(self, rows: Sequence[int]) -> bool:
        """Whether the rendered documents of all of the rows end with a line."""
        last = self.column("starts")[1:][rows] - 1
        return bool((_mapped(self.base.with_suffix(".chunks"))[last] == ord("\n")).all())

    def drop(self, rows: Sequence[tuple[int, str, str, float, bool]]) -> None:
        """Leave the drops for the task that writes the block: row, and what `_verdict_on` takes."""
        self.base.with_suffix(".drops").write_text(dumps(rows), "utf-8")

    def drops(self) -> dict[int, Record]:
        """The verdicts on rows that `drop` left."""
        rows = json.loads(self.base.with_suffix(".drops").read_text("utf-8"))
        return {row: _verdict_on(*given) for row, *given in rows}

    def drops_digest(self, sync: bool = False) -> str:
        """A digest of what `drop` left; with `sync` it is flushed to disk before."""
        path = self.base.with_suffix(".drops")
        with path.open("rb") as file:
            if sync:
                os.fsync(file.fileno())
        return digest_of(path)

    def names(self, shards: Sequence[Shard], bases: Sequence[int], renamed: set[int]) -> list[str]:
        """The final id of each row: its own, or its file's name with #n for the n-th record.

        `bases` says how many records of each shard's file stand in earlier blocks; rows in
        `renamed` have an id that is another document's.
        """
        ids, flags = self.ids(), self.column("flags")
        if not (renamed or (flags & (CHILD | UNNAMED)).any()):
            return ids
        counts = list(bases)
        names: list[str] = []
        parent = ""
        rows = zip(ids, flags.tolist(), self.column("files").tolist(), strict=True)
        for row, (name, flag, file) in enumerate(rows):
            if flag & CHILD:
                name = parent + name[name.rindex(CHILD_MARK) :]
            else:
                counts[file] += 1
                if flag & UNNAMED or row in renamed:
                    name = f"{shards[file].name}#{counts[file]}"
                parent = name
            names.append(name)
        return names


def _naming(id: str) -> int:
    return (NUMBERED if "#" in id or CHILD_MARK in id else 0) if id else UNNAMED


def _name_hash(name: str) -> int:
    data = name.encode("utf-8", "surrogatepass")
    return int.from_bytes(hashlib.blake2b(data, digest_size=8).digest(), "little")


def _verdict_on(rule: str, witness: str, score: float, is_indexed: bool) -> Record:
    verdict = verdict_of(dedup.verdict(rule, witness, score))
    return {**verdict, "indexed": True} if is_indexed else verdict
