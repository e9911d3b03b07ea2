"""Which documents share an LSH bucket, found some bands at a time in memory of 8 bytes a document.

Each band is one sort of 64-bit keys: the high bits of the band's hash, the document's place in the
low ones. Documents alone in their bucket, in a clean corpus nearly all, are gone after that sort.
Some hash bits make way for the place; a pair that meets by that is a candidate like any other.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from cleaner import minhash
from cleaner.scratch import Scratch

Integers = NDArray[np.int64]
Kind = TypeVar("Kind", bound=np.generic)
Keys = NDArray[np.uint64]
Blocks = Callable[[], Iterable[minhash.Signatures]]

SAMPLED = 2
"""Low bits that are 0 in the shingles, one in four, that lead to documents that hold them."""

_NUMBER = np.uint64(2**32 - 1)  # an entry's low half; so there are 2**32 places and buckets at most
_HIGH = np.uint64(32)
_BLOCK = 1 << 16  # documents whose bands are hashed at once: 12 MB of intermediate values


@dataclass(frozen=True, eq=False)
class Buckets:
    """The documents that share a bucket with another one, by their place in the walk.

    Member i is the document at members[i], rising; buckets are numbers below `count`, those
    below `banded` come of bands. A run holds entries, rising: a place above a bucket's number.
    """

    members: Integers
    runs: list[Keys]
    banded: int
    count: int

    @property
    def entries(self) -> int:
        return sum(map(len, self.runs))

    def of(self, start: int, end: int) -> tuple[Integers, Integers]:
        """The buckets of members[start:end]: their numbers end to end, and where each begins."""
        asked = self.members[start:end].astype(np.uint64) << _HIGH
        bounds = asked[:1].tolist() + [int(key) + (1 << 32) for key in asked[-1:].tolist()]
        limits = np.array(bounds, np.uint64)
        cuts = [run[slice(*np.searchsorted(run, limits))] for run in self.runs]
        entries = np.concatenate([np.zeros(0, np.uint64), *cuts])
        entries.sort()
        starts = np.append(np.searchsorted(entries, asked), len(entries))
        return (entries & _NUMBER).view(np.int64), starts


def apart(buckets: Buckets, crowd: int) -> tuple[Buckets, Integers, NDArray[np.bool_]]:
    """The buckets with their members brought together, where those before can be forgotten.

    Returns the buckets by new places, which members these are, and at which of them begins a group
    that shares no bucket with any other. Within a group the order stays. Documents in buckets of
    more than `crowd` make one group, for they may meet by other ways.
    """
    groups = _groups(buckets, crowd)
    order = np.argsort(groups, kind="stable")
    places = np.empty(len(order), np.uint64)
    places[order] = np.arange(len(order), dtype=np.uint64)
    entries = np.concatenate([np.zeros(0, np.uint64), *buckets.runs])
    owners = np.searchsorted(buckets.members, (entries >> _HIGH).view(np.int64))
    entries &= _NUMBER
    entries |= places[owners] << _HIGH
    entries.sort()
    is_first = np.diff(groups[order], prepend=-1) != 0
    return replace(buckets, members=np.arange(len(order)), runs=[entries]), order, is_first


def _groups(buckets: Buckets, crowd: int) -> Integers:
    """Of each member the first of those that it is connected with."""
    count = buckets.count
    sizes, leaders = np.zeros(count, np.int64), np.full(count, len(buckets.members))
    groups, before = np.arange(len(buckets.members)), np.zeros(0, np.int64)
    for run in buckets.runs:
        np.add.at(sizes, (run & _NUMBER).view(np.int64), 1)
    crowded = sizes > crowd
    while not np.array_equal(groups, before):
        before = groups.copy()
        for run in buckets.runs:
            owners = np.searchsorted(buckets.members, (run >> _HIGH).view(np.int64))
            numbers = (run & _NUMBER).view(np.int64)
            np.minimum.at(leaders, numbers, groups[owners])
            leaders[crowded] = leaders[crowded].min(initial=len(groups))
            np.minimum.at(groups, owners, leaders[numbers])
        groups = groups[groups]
    return groups


def slices(values: NDArray[Kind], starts: Integers, ends: Integers) -> NDArray[Kind]:
    """values[start:end] for each of the starts and ends, laid end to end."""
    if len(starts) and (starts[1:] == ends[:-1]).all():
        return values[starts[0] : ends[-1]]
    sizes = ends - starts
    inside = np.arange(sizes.sum()) - np.repeat(np.cumsum(sizes) - sizes, sizes)
    found: NDArray[Kind] = values[np.repeat(starts, sizes) + inside]
    return found


def banded(blocks: Blocks, total: int, shape: tuple[int, int], room: int) -> Iterator[Keys]:
    """The hashes (total,) of each band of the signatures that come in `blocks()`.

    `shape` is (bands, rows). The signatures are gone through again for each handful of bands whose
    hashes fit into `room` bytes.
    """
    bands, rows = shape
    handful = max(1, min(bands, room // max(1, 8 * total)))
    for first in range(0, bands, handful):
        count = min(handful, bands - first)
        hashes = np.empty((count, total), np.uint64)
        place = 0
        for block in blocks():
            for start in range(0, len(block), _BLOCK):
                own = minhash.band_hashes(block[start : start + _BLOCK], count, rows, first)
                hashes[:, place : place + len(own)] = own.T
                place += len(own)
        yield from hashes


class Gathering:
    """Buckets of two and more documents, gathered column by column; places lie below `total`."""

    def __init__(self, total: int, scratch: Scratch) -> None:
        self._bits = max(1, int(total - 1).bit_length())
        self._is_member = np.zeros(total, bool)
        self._runs: list[Keys] = []
        self._scratch = scratch
        self._count = self._banded = 0

    def add(self, hashes: Keys, places: Integers, is_band: bool = True) -> None:
        """A column: hashes and the places they stand for. Another column makes other buckets."""
        found = _crowded(hashes, places, self._bits)
        if not len(found):
            return
        found += np.uint64(self._count)
        self._count = int(found[-1] & _NUMBER) + 1
        self._banded = self._count if is_band else self._banded
        found.sort()
        self._is_member[(found >> _HIGH).view(np.int64)] = True
        run = self._scratch.array((len(found),), np.uint64)
        run[:] = found
        self._runs.append(run)
        self._scratch.let_go()

    def buckets(self, everyone: bool) -> Buckets:
        """What was gathered; with `everyone` documents alone in all their buckets are members."""
        members = np.flatnonzero(self._is_member | everyone)
        return Buckets(members, self._runs, self._banded, self._count)


def _crowded(hashes: Keys, places: Integers, bits: int) -> Keys:
    """Places that share their hash, in the high half, above a number for each such hash."""
    low = np.uint64((1 << bits) - 1)
    keys = hashes & ~low
    keys |= places.view(np.uint64)
    keys.sort()
    same = keys[1:] ^ keys[:-1] <= low
    new, end = np.ones(len(keys), bool), np.ones(len(keys), bool)
    new[1:], end[:-1] = ~same, ~same
    end &= new
    np.logical_not(end, out=end)
    found = keys[end]
    found &= low
    found <<= _HIGH
    found += np.cumsum(new[end], dtype=np.uint64) - np.uint64(1)
    return found
