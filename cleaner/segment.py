"""A segment of an index: some documents on disk, never changed once it is committed.

    postings  a row for each band and one for digests; each sorted; see `packed`
    shingles  sorted distinct shingles of all documents, uint64, 8 bytes each, not shortened
    offsets   where each document's shingles begin, and where the last one's end
    digests   (n, 2) uint64, of each text
    ids       all ids end to end in UTF-8; `starts` as `offsets` for them

Columns are .npy files that readers map into memory, so that a look-up touches a few pages only.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cleaner.buckets import Integers, Keys, slices
from cleaner.formats.files import sync_folder

ROOM = 1 << 24
"""Documents that fit into a segment: a posting's low 24 bits name one, the high 40 are its hash."""

_LOW = np.uint64(ROOM - 1)
_ID_ERRORS = "surrogatepass"

Column = NDArray[Any]


@dataclass(frozen=True, eq=False)
class Segment:
    """The columns of a segment, in memory or mapped into it."""

    postings: Keys
    shingles: Keys
    offsets: Integers
    digests: Keys
    ids: NDArray[np.uint8]
    starts: Integers

    def __len__(self) -> int:
        return len(self.digests)

    def id(self, row: int) -> str:
        return self.ids[self.starts[row] : self.starts[row + 1]].tobytes().decode(errors=_ID_ERRORS)

    def candidates(self, hashes: Keys, most: int) -> tuple[Integers, Integers, int]:
        """Pairs (document, row): who of the asked shares a hash with whom, and how many more do.

        `hashes` has a row for each row of the postings and a column for each document; of the
        rows that share one hash the first `most` are named.
        """
        pairs = [np.zeros(0, np.int64)]
        more = 0
        for asked, row in zip(hashes, self.postings, strict=True):
            order = np.argsort(asked)  # so that successive searches touch neighbouring pages
            least = asked[order] & ~_LOW
            first = np.searchsorted(row, least)
            there = np.flatnonzero(first < len(row))
            there = there[row[first[there]] & ~_LOW == least[there]]
            first, documents = first[there], order[there]
            last = np.searchsorted(row, least[there] | _LOW, "right")
            more += int(np.maximum(0, last - first - most).sum())
            last = np.minimum(last, first + most)
            rows = (slices(row, first, last) & _LOW).astype(np.int64)
            pairs.append(np.repeat(documents, last - first) * ROOM + rows)
        distinct = np.unique(np.concatenate(pairs))
        return distinct // ROOM, distinct % ROOM, more


def packed(hashes: Keys) -> Keys:
    """Postings of the documents 0, 1, 2 ...: in each row of hashes the document below its hash."""
    postings = (hashes & ~_LOW) | np.arange(hashes.shape[1], dtype=np.uint64)
    postings.sort(axis=1)
    return postings


def segment_of(
    ids: Sequence[str], digests: Keys, hashes: Keys, shingles: Keys, offsets: Integers
) -> Segment:
    """A new segment in memory; `hashes` has a row for each band and one for digests."""
    names = [name.encode(errors=_ID_ERRORS) for name in ids]
    letters = np.frombuffer(b"".join(names), np.uint8)
    starts = np.cumsum([0, *map(len, names)], dtype=np.int64)
    return Segment(packed(hashes), shingles, offsets, digests, letters, starts)


def merged(segments: Sequence[Segment], make: Callable[[str, int, Any], Column]) -> None:
    """Join segments, one column at a time; `make(name, rows, like)` gives the array to fill."""
    for name, bounds in (("shingles", "offsets"), ("ids", "starts"), ("digests", None)):
        columns = [getattr(segment, name) for segment in segments]
        whole = make(name, sum(map(len, columns)), columns[0])
        np.concatenate(columns, out=whole)
        if bounds:
            own = [getattr(segment, bounds) for segment in segments]
            firsts = np.cumsum([0, *(len(column) for column in columns)])
            moved = [b[:-1] + first for b, first in zip(own, firsts, strict=False)]
            edges = make(bounds, sum(map(len, moved)) + 1, own[0])
            np.concatenate([*moved, firsts[-1:]], out=edges)
    firsts = np.cumsum([0, *map(len, segments)])
    postings = make("postings", int(firsts[-1]), segments[0].postings)
    for row, whole in enumerate(postings):
        own = [s.postings[row] + np.uint64(f) for s, f in zip(segments, firsts, strict=False)]
        np.concatenate(own, out=whole)
        whole.sort()


def store(segment: Segment, folder: Path) -> None:
    """Write a segment into a folder of its own and flush it to disk."""
    folder.mkdir(parents=True)
    for name in Segment.__dataclass_fields__:
        with (folder / f"{name}.npy").open("wb") as file:
            np.save(file, getattr(segment, name))
            file.flush()
            os.fsync(file.fileno())
    sync_folder(folder)


def store_merged(segments: Sequence[Segment], folder: Path) -> None:
    """Write one segment for several into a folder of its own and flush it to disk."""
    folder.mkdir(parents=True)
    columns: list[np.memmap[Any, Any]] = []

    def make(name: str, rows: int, like: Column) -> Column:
        shape = (like.shape[0], rows) if name == "postings" else (rows, *like.shape[1:])
        path = folder / f"{name}.npy"
        columns.append(np.lib.format.open_memmap(path, "w+", like.dtype, shape))
        return columns[-1]

    merged(segments, make)
    for column in columns:
        column.flush()
    for path in folder.iterdir():
        with path.open("rb+") as file:
            os.fsync(file.fileno())
    sync_folder(folder)


def load(folder: Path) -> Segment:
    """Map a committed segment into memory; FileNotFoundError where it was merged into another."""
    names = Segment.__dataclass_fields__
    return Segment(*(np.load(folder / f"{name}.npy", mmap_mode="r") for name in names))
