"""The walk in C as NumPy sees it: it owns all memory, and checks what it hands over."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from cleaner.minhash import Hashes
from cleaner.native import _walk
from cleaner.near import walk
from cleaner.near.rarest import Counts, counted
from cleaner.near.walk import MARGIN, Batch, Ground, Met, nothing_met

# places in the counters of _walk.c
_START, _WALKED, _ENTRIES, _STORED, _MET, _PASSED_OVER = 3, 4, 5, 6, 7, 8
_COUNTED, _SLOTS, _ROOM, _KEYS, _LISTED, _WANTED = 9, 10, 11, 12, 13, 14
_LEAST_ROOM = 1 << 10


class WalkInC:
    """Decides as walk.Walk does; see there."""

    def __init__(self, ground: Ground) -> None:
        buckets, array = ground.buckets, ground.scratch.array
        documents, entries = len(buckets.members), buckets.entries
        self._ground = ground
        self._heads = array((buckets.count,), np.int64)
        self._heads -= 1
        self._held = array((buckets.count,), np.int64)
        self._links = array((entries,), np.int64)
        self._members = array((entries,), np.int64)
        self._store = array((int(ground.sizes.sum()),), np.uint64)
        self._places = array((documents,), np.int64)
        self._sizes = array((documents,), np.int64)
        self._seen = array((documents,), np.int64)
        self._seen -= 1
        self._counters = np.zeros(15, np.int64)
        self._counters[:3] = walk.CROWD, buckets.banded, ground.exhaustive
        self._limits = np.array(
            [ground.threshold, ground.threshold - MARGIN, ground.containment], np.float64
        )
        self._counts: Counts = np.zeros(0, np.uint8)
        self._entered = array((documents,), np.uint8)
        self._picked = np.zeros(int(ground.sizes.max(initial=0)), np.uint64)
        self._slots: NDArray[Any] = np.zeros(0, np.int32)
        self._keys: NDArray[Any] = np.zeros(0, np.uint64)
        self._ends: NDArray[Any] = np.zeros(0, np.int32)
        self._tallies: NDArray[Any] = np.zeros(0, np.int32)
        self._befores: NDArray[Any] = np.zeros(0, np.int32)
        self._owners: NDArray[Any] = np.zeros(0, np.int32)

    @property
    def met(self) -> int:
        return int(self._counters[_MET])

    @property
    def passed_over(self) -> int:
        return int(self._counters[_PASSED_OVER])

    def step(self, batch: Batch) -> Met:
        """Decide the documents of a batch, each with those before it kept or gone."""
        count = len(batch.immune)
        met = nothing_met(count)
        given = (
            _dense(batch.shingles, np.uint64),
            _dense(batch.offsets, np.int64),
            _dense(batch.numbers, np.int64),
            _dense(batch.starts, np.int64),
            _dense(batch.immune, np.uint8),
            _dense(batch.apart, np.uint8),
        )
        self._check(count, given)
        self._counters[_START] = 0
        while True:
            _walk.step(count, *_addresses((*given, *met, *self._state())))
            if self._counters[_START] == count:
                return met
            self._extend()
            _walk.rehash(count, *_addresses((*given, *met, *self._state())))

    def _state(self) -> tuple[NDArray[Any], ...]:
        """The arrays that outlive a step, in the order of the struct in _walk_index.h."""
        return (
            *(self._heads, self._held, self._links, self._members, self._store),
            *(self._places, self._sizes, self._seen, self._counters, self._limits),
            *(self._counts, self._entered, self._picked, self._slots, self._keys),
            *(self._ends, self._tallies, self._befores, self._owners),
        )

    def _extend(self) -> None:
        """Give the index the room it wants, and count the shingles where that was not done."""
        if not self._counters[_COUNTED]:
            total = int(self._ground.sizes.sum())
            self._counts = counted(self._ground.shingles(), total, _tally, self._ground.scratch)
            self._counters[_COUNTED] = len(self._counts)
        wanted, room = int(self._counters[_WANTED]), int(self._counters[_ROOM])
        room = max(room, _LEAST_ROOM)
        while room < wanted:
            room *= 2
        for name, width in (
            ("keys", 1),
            ("ends", 2),
            ("tallies", 2),
            ("befores", 1),
            ("owners", 1),
        ):
            old = getattr(self, f"_{name}")
            new = self._ground.scratch.array((room * width,), old.dtype.type)
            new[: len(old)] = old
            setattr(self, f"_{name}", new)
        self._slots = self._ground.scratch.array((2 * room,), np.int32)
        self._counters[[_SLOTS, _ROOM]] = len(self._slots), room

    def _check(self, count: int, given: tuple[NDArray[Any], ...]) -> None:
        shingles, offsets, numbers, starts, *_ = given
        walked, entries, stored = self._counters[[_WALKED, _ENTRIES, _STORED]].tolist()
        for bounds, end in ((offsets, len(shingles)), (starts, len(numbers))):
            rises = len(bounds) == count + 1 and bool((bounds[1:] >= bounds[:-1]).all())
            if not (rises and bounds[0] == 0 and bounds[-1] == end):
                raise ValueError(f"offsets must rise from 0 to {end} for {count} documents")
        if len(numbers) and not 0 <= numbers.min() <= numbers.max() < len(self._heads):
            raise ValueError("a bucket's number is out of range")
        if (
            walked + count > len(self._seen)
            or entries + len(numbers) > len(self._links)
            or stored + len(shingles) > len(self._store)
            or np.diff(offsets).max(initial=0) > len(self._picked)
        ):
            raise ValueError("more is walked than was announced")


def _tally(shingles: Hashes, counts: Counts) -> None:
    own = _dense(shingles, np.uint64)
    _walk.tally(len(own), own.ctypes.data, counts.ctypes.data, len(counts))


def _addresses(arrays: tuple[NDArray[Any], ...]) -> list[int]:
    return [array.ctypes.data for array in arrays]


def _dense(array: NDArray[Any], kind: type[np.generic]) -> NDArray[Any]:
    return np.ascontiguousarray(array, kind)
