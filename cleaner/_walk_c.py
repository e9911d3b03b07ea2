"""The walk in C as NumPy sees it: it owns all memory, and checks what it hands over."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from cleaner import _walk, walk
from cleaner.buckets import Buckets, scratch
from cleaner.walk import MARGIN, Batch, Met, nothing_met


class WalkInC:
    """Decides as walk.Walk does; see there."""

    def __init__(self, buckets: Buckets, shingles: int, threshold: float, containment: float):
        documents, entries = len(buckets.members), len(buckets.numbers)
        self._heads = np.full(buckets.count, -1, np.int64)
        self._held = np.zeros(buckets.count, np.int64)
        self._links = scratch((entries,), np.int64)
        self._members = scratch((entries,), np.int64)
        self._store = scratch((shingles,), np.uint64)
        self._places = np.zeros(documents, np.int64)
        self._sizes = np.zeros(documents, np.int64)
        self._seen = np.full(documents, -1, np.int64)
        self._counters = np.array([walk.CROWD, 0, 0, 0, 0, 0], np.int64)
        self._limits = np.array([threshold, threshold - MARGIN, containment], np.float64)

    @property
    def met(self) -> int:
        return int(self._counters[4])

    @property
    def passed_over(self) -> int:
        return int(self._counters[5])

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
        )
        self._check(count, given)
        state = (self._heads, self._held, self._links, self._members, self._store)
        more = (self._places, self._sizes, self._seen, self._counters, self._limits)
        _walk.step(count, *(array.ctypes.data for array in (*given, *met, *state, *more)))
        return met

    def _check(self, count: int, given: tuple[NDArray[Any], ...]) -> None:
        shingles, offsets, numbers, starts, _ = given
        _, walked, entries, stored, _, _ = self._counters.tolist()
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
        ):
            raise ValueError("more is walked than was announced")


def _dense(array: NDArray[Any], kind: type[np.generic]) -> NDArray[Any]:
    return np.ascontiguousarray(array, kind)
