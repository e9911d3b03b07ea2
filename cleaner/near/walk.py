"""The greedy walk: each document meets the kept members of its buckets and is compared exactly.

What is kept in one bucket is mutually unlike, so that a copy costs a comparison or two however
many copies there are. Where a template fills a band's bucket with unlike documents, its members
are found by their rarest shingles instead (`rarest`): the work stays bounded and nothing is missed.
Where even those lead to too many, or where a container is sought by what a template gives to all,
the search is cut: how many kept documents that concerns is reported, never hidden.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

from cleaner import minhash
from cleaner.minhash import Hashes
from cleaner.near.buckets import SAMPLED, Buckets, Integers
from cleaner.near.rarest import Rarest, counted, tally
from cleaner.near.scratch import Scratch

CROWD = 64
"""Kept documents that a bucket holds; the 65th unlike one in a bucket comes of a template."""

MARGIN = 0.1
"""Misses of less than this below the threshold are looked for and can be listed."""


@dataclass(frozen=True, eq=False)
class Ground:
    """What is walked over, and when a document goes.

    It goes if its Jaccard similarity to a kept one is `threshold` at least or if, where
    `containment` is not 0, so large a share of it lies in a kept one that is no smaller.

    buckets     who shares what with whom
    sizes       how many shingles each member has
    apart       of each member whether it can meet none of those before
    shingles    gives those of all members, in any order and pieces
    exhaustive  all members are sought by their rarest shingles
    """

    buckets: Buckets
    sizes: Integers
    apart: NDArray[np.bool_]
    shingles: Callable[[], Iterable[Hashes]]
    threshold: float
    containment: float
    exhaustive: bool
    scratch: Scratch


class Batch(NamedTuple):
    """Documents to walk next: their shingles, the buckets they are in, whether they must stay.

    Where `apart` is true none of those before is met any more.
    """

    shingles: Hashes
    offsets: Integers
    numbers: Integers
    starts: Integers
    immune: NDArray[np.bool_]
    apart: NDArray[np.bool_]


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
    """The walk so far: pairs compared, and kept documents whose search was cut."""

    @property
    def met(self) -> int: ...
    @property
    def passed_over(self) -> int: ...

    def step(self, batch: Batch) -> Met:
        """Decide the documents of a batch, each with those before it kept or gone."""


def walk(ground: Ground) -> Walk:
    """A walk over all members of the ground's buckets; see minhash.kernel_name."""
    if minhash.kernel_name() == "c":
        try:
            from cleaner.near.walk_c import WalkInC
        except ImportError:
            pass
        else:
            return WalkInC(ground)
    return WalkInPython(ground)


@dataclass
class WalkInPython:
    """The twin of the walk in C, with equal results."""

    ground: Ground
    walked: int = 0
    met: int = 0
    passed_over: int = 0
    _kept: dict[int, Hashes] = field(default_factory=dict)
    _buckets: dict[int, list[int]] = field(default_factory=dict)
    _full: set[int] = field(default_factory=set)
    _rarest: Rarest | None = None

    def step(self, batch: Batch) -> Met:
        count = len(batch.immune)
        met = nothing_met(count)
        offsets, starts = batch.offsets.tolist(), batch.starts.tolist()
        for i in range(count):
            if batch.apart[i]:
                self._kept.clear()
                self._buckets.clear()
            own = batch.shingles[offsets[i] : offsets[i + 1]]
            numbers = batch.numbers[starts[i] : starts[i + 1]].tolist()
            others, is_cut = self._others(own, numbers)
            self._compare(own, others, met, i)
            goes = met.similar[i] >= self.ground.threshold or met.holder[i] >= 0
            self.passed_over += is_cut and not goes
            if not goes or batch.immune[i]:
                self._keep(own, numbers)
            self.walked += 1
        return met

    @property
    def _index(self) -> Rarest:
        if self._rarest is None:
            total = int(self.ground.sizes.sum())
            counts = counted(self.ground.shingles(), total, tally, self.ground.scratch)
            self._rarest = Rarest(self.ground.threshold, CROWD, counts)
        return self._rarest

    def _others(self, own: Hashes, numbers: list[int]) -> tuple[set[int], bool]:
        """Whom a document meets, and whether its search is cut."""
        banded = self.ground.buckets.banded
        crowded = {n for n in numbers if n in self._full and n < banded}
        others = {kept for n in numbers if n not in crowded for kept in self._buckets.get(n, ())}
        is_cut = False
        if crowded or self.ground.exhaustive:
            more, is_cut = self._index.look_up(own)
            others |= more
        if full := sum(n in self._full for n in numbers if n >= banded):
            sampled = np.count_nonzero(own & np.uint64((1 << SAMPLED) - 1) == 0)
            is_cut |= bool(sampled - full <= (1 - self.ground.containment) * sampled)
        return others, is_cut

    def _compare(self, own: Hashes, others: set[int], met: Met, i: int) -> None:
        floor, containment = self.ground.threshold - MARGIN, self.ground.containment
        for other in sorted(others):
            self.met += 1
            theirs = self._kept[other]
            small, large = sorted((len(own), len(theirs)))
            may_hold = containment > 0 and len(own) <= len(theirs)
            if small < max(floor, met.similar[i]) * large and not may_hold:
                continue
            common = _common(own, theirs)
            similar = common / (len(own) + len(theirs) - common)
            if similar >= floor and similar > met.similar[i]:
                met.nearest[i], met.similar[i] = other, similar
            share = common / len(own)
            if may_hold and share >= containment and share > met.share[i]:
                met.holder[i], met.share[i] = other, share

    def _keep(self, own: Hashes, numbers: list[int]) -> None:
        self._kept[self.walked] = own.copy()
        is_in = self.ground.exhaustive
        for number in numbers:
            bucket = self._buckets.setdefault(number, [])
            is_band = number < self.ground.buckets.banded
            if len(bucket) < CROWD:
                bucket.append(self.walked)
                continue
            for member in bucket if is_band and number not in self._full else ():
                self._index.enter(self._kept[member], member)
            self._full.add(number)
            is_in |= is_band
        if is_in:
            self._index.enter(own, self.walked)


def _common(one: Hashes, other: Hashes) -> int:
    both = np.concatenate((one, other))
    both.sort(kind="stable")
    return int(np.count_nonzero(both[1:] == both[:-1]))
