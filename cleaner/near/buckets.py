"""Which documents share an LSH bucket, found a slice of a band at a time, whatever their number.

Each band is sorted as 64-bit keys: the high bits of the band's hash, the document in the low ones.
Documents alone in their bucket, in a clean corpus nearly all, are gone after that sort. Some hash
bits make way for the document; a pair that meets by that is a candidate like any other.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from cleaner.near.scratch import Scratch
from cleaner.near.spill import Spill

Integers = NDArray[np.int64]
Kind = TypeVar("Kind", bound=np.generic)
Keys = NDArray[np.uint64]

SAMPLED = 2
"""Low bits that are 0 in the shingles, one in four, that lead to documents that hold them."""

_NUMBER = np.uint64(2**32 - 1)  # an entry's low half; so there are 2**32 places and buckets at most
_HIGH = np.uint64(32)
_MERGED = 1 << 14  # documents whose hashes are scattered at once: 2 MB of sixteen bands
_TOGETHER = 1 << 18  # keys that are sorted at once: 2 MB, and some times that beside them


@dataclass(frozen=True, eq=False)
class Buckets:
    """The documents that share a bucket with another one.

    Member i is the document members[i], rising; buckets are numbers below `count`, those below
    `banded` come of bands. A run holds entries, rising: a document above a bucket's number.
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


def ordered(buckets: Buckets, order: Integers) -> Buckets:
    """The buckets with members[order[i]] as member i, of that very number."""
    places = np.empty(len(order), np.uint64)
    places[order] = np.arange(len(order), dtype=np.uint64)
    for run in buckets.runs:
        owners = np.searchsorted(buckets.members, (run >> _HIGH).view(np.int64))
        run &= _NUMBER
        run |= places[owners] << _HIGH
        run.sort()
    return replace(buckets, members=np.arange(len(order)))


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


def columns(pieces: Iterable[tuple[Keys, Integers]], bits: int) -> Iterator[Keys]:
    """Columns of hashes as keys: those with equal hashes of one column come together.

    Each piece has a row of hashes (n, columns) for each of its documents.
    """
    kept = Spill(np.uint64)
    for hashes, documents in _merged(pieces):
        for number, column in enumerate(hashes.T):
            keys = packed(column, documents, bits)
            slices = (keys >> np.uint64(64 - _slice_bits(bits))).astype(np.uint32)
            kept.scatter(slices + np.uint32(number << _slice_bits(bits)), keys)
    return map(kept.rows, kept.all_keys())


def _merged(pieces: Iterable[tuple[Keys, Integers]]) -> Iterator[tuple[Keys, Integers]]:
    """The same in fewer pieces: each costs some calls for each of its columns."""
    waiting: list[tuple[Keys, Integers]] = []
    for piece in pieces:
        waiting.append(piece)
        if sum(len(documents) for _, documents in waiting) >= _MERGED:
            yield _joined(waiting)
            waiting = []
    if waiting:
        yield _joined(waiting)


def _joined(pieces: Sequence[tuple[Keys, Integers]]) -> tuple[Keys, Integers]:
    hashes, documents = zip(*pieces, strict=True)
    return np.concatenate(hashes), np.concatenate(documents)


def _slice_bits(bits: int) -> int:
    """How many high bits of a hash tell in which slice it is, where documents take so many."""
    return max(0, bits + 1 - _TOGETHER.bit_length())


class Gathering:
    """Buckets of two and more documents, gathered column by column, of `total` documents."""

    def __init__(self, total: int, scratch: Scratch) -> None:
        self._bits = bits_of(total)
        self._is_member = np.zeros(total, bool)
        self._runs: list[Keys] = []
        self._scratch = scratch
        self._count = self._banded = 0

    def add(self, hashes: Keys, documents: Integers, is_band: bool = True) -> None:
        """A column: hashes and what they stand for. Another column makes other buckets."""
        self._add(packed(hashes, documents, self._bits), is_band)

    def add_bands(self, pieces: Iterable[tuple[Keys, Integers]]) -> None:
        """All bands, see `columns`."""
        for keys in columns(pieces, self._bits):
            self._add(keys, True)

    def _add(self, keys: Keys, is_band: bool) -> None:
        found = _crowded(keys, self._bits)
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

    def buckets(self, everyone: NDArray[np.bool_] | None = None) -> Buckets:
        """What was gathered; `everyone` are members though they be alone in all their buckets."""
        is_member = self._is_member if everyone is None else self._is_member | everyone
        return Buckets(np.flatnonzero(is_member), self._runs, self._banded, self._count)


def bits_of(total: int) -> int:
    """How many bits tell so many documents apart."""
    return max(1, int(total - 1).bit_length())


def alike(pieces: Iterable[tuple[Keys, Integers]], total: int) -> Integers:
    """Of hashes and the documents they stand for: those, rising, whose hash others equal, too.

    Hardly any more are found.
    """
    bits = bits_of(total)
    single = ((hashes[:, None], documents) for hashes, documents in pieces)
    found = [_crowded(keys, bits) >> _HIGH for keys in columns(single, bits)]
    return np.sort(np.concatenate([np.zeros(0, np.uint64), *found]).view(np.int64))


def packed(hashes: Keys, documents: Integers, bits: int) -> Keys:
    """The high bits of hashes above the documents they stand for, as one number each."""
    keys = hashes & ~np.uint64((1 << bits) - 1)
    keys |= documents.view(np.uint64)
    return keys


def _crowded(keys: Keys, bits: int) -> Keys:
    """Documents that share their hash, in the high half, above a number for each such hash."""
    low = np.uint64((1 << bits) - 1)
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
