"""A segment of an index: some documents on disk, never changed once it is committed.

    postings  a row for each band and one for digests; each sorted; see `packed`
    samples   one shingle in four of all documents, sorted, packed in the same way
    shingles  sorted distinct shingles of all documents, uint64, 8 bytes each, not shortened
    offsets   where each document's shingles begin, and where the last one's end
    digests   (n, 2) uint64, of each text
    ids       all ids end to end in UTF-8; `starts` as `offsets` for them

Columns are .npy files that readers map into memory, so that a look-up touches a few pages only of
the large ones.
"""

from __future__ import annotations

import mmap
import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from cleaner.errors import InputError
from cleaner.formats.files import digest_of, sync_folder
from cleaner.near.buckets import SAMPLED, Integers, Keys, slices

ROOM = 1 << 24
"""Documents that fit into a segment: a posting's low 24 bits name one, the high 40 are its hash."""

_LOW = np.uint64(ROOM - 1)
_SPARE = 4  # shingles looked up beyond what chance asks for, for short documents
_ID_ERRORS = "surrogatepass"

CHECKED = 1 << 26
"""Bytes up to which a column is compared with its digest whenever it is opened."""

Column = NDArray[Any]
Digests = Mapping[str, str]
"""The SHA-256 of each column's file; empty in an index of an earlier version."""


@dataclass(frozen=True, eq=False)
class Segment:
    """The columns of a segment, in memory or mapped into it."""

    postings: Keys
    samples: Keys
    shingles: Keys
    offsets: Integers
    digests: Keys
    ids: NDArray[np.uint8]
    starts: Integers

    def __len__(self) -> int:
        return len(self.digests)

    def id(self, row: int) -> str:
        return self.ids[self.starts[row] : self.starts[row + 1]].tobytes().decode(errors=_ID_ERRORS)

    def sharing(self, hashes: Keys, most: int) -> tuple[Integers, NDArray[np.bool_]]:
        """Pairs of who shares a hash with whom, and which of the asked shares one with too many.

        `hashes` has a row for each row of the postings and a column for each document. A pair is
        document * ROOM + row; of the rows that share one hash the first `most` are named.
        """
        pairs, crowded = [np.zeros(0, np.int64)], np.zeros(hashes.shape[1], bool)
        for asked, row in zip(hashes, self.postings, strict=False):
            first, last = _found(row, asked)
            crowded |= last - first > most
            pairs.append(_pairs(np.arange(len(asked)), row, first, np.minimum(last, first + most)))
        return np.unique(np.concatenate(pairs)), crowded

    def holding(
        self, asked: Sampled, share: float, most: int
    ) -> tuple[Integers, NDArray[np.bool_]]:
        """Pairs, as above, of documents and who may hold such a share of them; and who is cut.

        The rarest of a document's sampled shingles are looked up, so many that its holder has one
        of them but for once in a thousand times. Cut is who needs one that more than `most` have.
        """
        first, last = _found(self.samples, asked.shingles)
        times, count = last - first, len(asked.sizes)
        order = np.lexsort((times, asked.owners))
        starts = np.cumsum(asked.sizes) - asked.sizes
        ranks = np.empty(len(order), np.int64)
        ranks[order] = np.arange(len(order)) - np.repeat(starts, asked.sizes)
        lost = (1 - share) * asked.sizes
        wanted = ranks < np.ceil(lost + 3 * np.sqrt(share * lost))[asked.owners] + _SPARE
        cut = np.bincount(asked.owners[wanted & (times > most)], minlength=count) > 0
        taken = np.flatnonzero(wanted & (times <= most) & (times > 0))
        pairs = _pairs(asked.owners[taken], self.samples, first[taken], last[taken])
        return np.unique(pairs), cut

    def copies(self, digests: Keys) -> Integers:
        """Pairs, as above, of documents that may have the same text, by halves of their digests."""
        row = self.postings[-1]
        return _pairs(np.arange(len(digests)), row, *_found(row, digests))

    def let_go(self) -> None:
        """Give the memory of mapped columns back."""
        for name in self.__dataclass_fields__:
            mapped = getattr(getattr(self, name), "_mmap", None)
            if mapped is not None and hasattr(mmap, "MADV_DONTNEED"):
                mapped.madvise(mmap.MADV_DONTNEED)


class Sampled(NamedTuple):
    """Sampled shingles of some documents: whose each is, rising, and how many each one has."""

    shingles: Keys
    owners: Integers
    sizes: Integers

    @classmethod
    def of(cls, shingles: Keys, offsets: Integers) -> Sampled:
        """From all shingles of documents."""
        taken = np.flatnonzero(shingles & np.uint64((1 << SAMPLED) - 1) == 0)
        owners = np.searchsorted(offsets, taken, "right") - 1
        sizes = np.bincount(owners, minlength=len(offsets) - 1)
        return cls(shingles[taken], owners, sizes)


def _found(row: Keys, asked: Keys) -> tuple[Integers, Integers]:
    """Where the postings of each hash begin and end."""
    order = np.argsort(asked)  # so that successive searches touch neighbouring pages
    least = asked[order] & ~_LOW
    first, last = np.empty(len(asked), np.int64), np.empty(len(asked), np.int64)
    first[order] = np.searchsorted(row, least)
    last[order] = np.searchsorted(row, least | _LOW, "right")
    return first, last


def _pairs(documents: Integers, row: Keys, first: Integers, last: Integers) -> Integers:
    rows = (slices(row, first, last) & _LOW).astype(np.int64)
    return np.repeat(documents, last - first) * ROOM + rows


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
    sampled = Sampled.of(shingles, offsets)
    samples = (sampled.shingles & ~_LOW) | sampled.owners.view(np.uint64)
    samples.sort()
    return Segment(packed(hashes), samples, shingles, offsets, digests, letters, starts)


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
    own = [s.samples + np.uint64(f) for s, f in zip(segments, firsts, strict=False)]
    samples = make("samples", sum(map(len, own)), segments[0].samples)
    np.concatenate(own, out=samples)
    samples.sort()


def without(segment: Segment, gone: Integers) -> Segment:
    """A segment in memory that lacks these rows."""
    stays = np.ones(len(segment), bool)
    stays[gone] = False
    rows, places = np.flatnonzero(stays), np.cumsum(stays) - 1

    def left(postings: Keys) -> Keys:
        owners = (postings & _LOW).view(np.int64)
        own = (postings & ~_LOW)[stays[owners]] | places[owners[stays[owners]]].view(np.uint64)
        own.sort()
        return own

    def cut(values: Column, bounds: Integers) -> tuple[Column, Integers]:
        first, last = bounds[rows], bounds[rows + 1]
        return slices(values, first, last), np.append(0, np.cumsum(last - first))

    return Segment(
        np.array([left(row) for row in segment.postings]),
        left(segment.samples),
        *cut(segment.shingles, segment.offsets),
        segment.digests[rows],
        *cut(segment.ids, segment.starts),
    )


def store(segment: Segment, folder: Path) -> Digests:
    """Write a segment into a folder of its own and flush it to disk."""
    folder.mkdir(parents=True)
    for name in Segment.__dataclass_fields__:
        with (folder / f"{name}.npy").open("wb") as file:
            np.save(file, getattr(segment, name))
            file.flush()
            os.fsync(file.fileno())
    sync_folder(folder)
    return _digests(folder)


def store_merged(segments: Sequence[Segment], folder: Path) -> Digests:
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
    return _digests(folder)


def _digests(folder: Path) -> Digests:
    return {name: digest_of(folder / f"{name}.npy") for name in Segment.__dataclass_fields__}


def load(folder: Path, digests: Digests, most: float = CHECKED) -> Segment:
    """Map a committed segment into memory; FileNotFoundError where it was merged into another.

    Raises InputError where a column is damaged; one of more than `most` bytes is not read for that.
    """
    return Segment(*(_column(folder, name, digests, most) for name in Segment.__dataclass_fields__))


def _column(folder: Path, name: str, digests: Digests, most: float) -> Column:
    path = folder / f"{name}.npy"
    is_read = name in digests and path.stat().st_size <= most
    try:
        if is_read and digest_of(path) != digests[name]:
            raise ValueError("it is not what was written")
        column: Column = np.load(path, mmap_mode="r")
        return column
    except (ValueError, EOFError) as error:
        raise InputError(
            f"{path} is damaged: {error}; make the index anew with `cleaner index add`"
        ) from None
