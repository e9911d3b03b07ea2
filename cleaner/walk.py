"""The greedy walk: each document meets the kept members of its buckets and is compared exactly.

What is kept in one bucket is mutually unlike, so that a copy costs a comparison or two however
many copies there are. A bucket that a template fills with unlike documents remembers its first
`CROWD` only: the work stays bounded, and how many were passed over is reported, never hidden.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

from cleaner import minhash
from cleaner.buckets import Buckets, Integers
from cleaner.minhash import Hashes

CROWD = 256
"""Kept documents that a bucket remembers; the 257th unlike one in a bucket comes of a template."""

MARGIN = 0.1
"""Misses of less than this below the threshold are looked for and can be listed."""


class Batch(NamedTuple):
    """Documents to walk next: their shingles, the buckets they are in, whether they must stay."""

    shingles: Hashes
    offsets: Integers
    numbers: Integers
    starts: Integers
    immune: NDArray[np.bool_]


class Met(NamedTuple):
    """Of each walked document: the most similar kept one, and the one it lies in the most.

    Documents are named by how many were walked before them, -1 is none; `similar` is the exact
    Jaccard similarity, `share` how much of the document lies in the other, no smaller one.
    """

    nearest: Integers
    similar: NDArray[np.float64]
    holder: Integers
    share: NDArray[np.float64]


def nothing_met(count: int) -> Met:
    """What so many documents met before they are walked."""
    return Met(np.full(count, -1), np.zeros(count), np.full(count, -1), np.zeros(count))


class Walk(Protocol):
    """The walk so far: documents met, and entries of kept ones into full buckets left out."""

    @property
    def met(self) -> int: ...
    @property
    def passed_over(self) -> int: ...

    def step(self, batch: Batch) -> Met:
        """Decide the documents of a batch, each with those before it kept or gone."""


def walk(buckets: Buckets, shingles: int, threshold: float, containment: float) -> Walk:
    """A walk over the members of `buckets`, who have `shingles` shingles; see minhash.kernel_name.

    A document goes if its Jaccard similarity to a kept one is `threshold` at least or if, where
    `containment` is not 0, so large a share of it lies in a kept one that is no smaller.
    """
    if minhash.kernel_name() == "c":
        try:
            from cleaner._walk_c import WalkInC
        except ImportError:
            pass
        else:
            return WalkInC(buckets, shingles, threshold, containment)
    return WalkInPython(threshold, containment)


@dataclass
class WalkInPython:
    """The twin of the walk in C, with equal results."""

    threshold: float
    containment: float
    walked: int = 0
    met: int = 0
    passed_over: int = 0
    _kept: dict[int, Hashes] = field(default_factory=dict)
    _buckets: dict[int, list[int]] = field(default_factory=dict)

    def step(self, batch: Batch) -> Met:
        count = len(batch.immune)
        met = nothing_met(count)
        offsets, starts = batch.offsets.tolist(), batch.starts.tolist()
        for i in range(count):
            own = batch.shingles[offsets[i] : offsets[i + 1]]
            numbers = batch.numbers[starts[i] : starts[i + 1]].tolist()
            self._meet(own, numbers, met, i)
            goes = met.similar[i] >= self.threshold or met.holder[i] >= 0
            if not goes or batch.immune[i]:
                self._keep(own, numbers)
            self.walked += 1
        return met

    def _meet(self, own: Hashes, numbers: list[int], met: Met, i: int) -> None:
        floor = self.threshold - MARGIN
        for other in sorted({kept for n in numbers for kept in self._buckets.get(n, ())}):
            self.met += 1
            theirs = self._kept[other]
            small, large = sorted((len(own), len(theirs)))
            may_hold = self.containment > 0 and len(own) <= len(theirs)
            if small < max(floor, met.similar[i]) * large and not may_hold:
                continue
            common = _common(own, theirs)
            similar = common / (len(own) + len(theirs) - common)
            if similar >= floor and similar > met.similar[i]:
                met.nearest[i], met.similar[i] = other, similar
            share = common / len(own)
            if may_hold and share >= self.containment and share > met.share[i]:
                met.holder[i], met.share[i] = other, share

    def _keep(self, own: Hashes, numbers: list[int]) -> None:
        self._kept[self.walked] = own.copy()
        for number in numbers:
            bucket = self._buckets.setdefault(number, [])
            if len(bucket) < CROWD:
                bucket.append(self.walked)
            else:
                self.passed_over += 1


def _common(one: Hashes, other: Hashes) -> int:
    both = np.concatenate((one, other))
    both.sort(kind="stable")
    return int(np.count_nonzero(both[1:] == both[:-1]))
