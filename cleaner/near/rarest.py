"""Documents found by their rarest shingles: the exact way, where buckets hold too many.

Put the shingles of all documents into one order. Two sets with a Jaccard similarity of t at least
share one among the first |A| - ceil(t |A|) + 1 of each (prefix filtering: Chaudhuri, Ganti and
Kaushik, ICDE 2006); for the smaller set 2t / (1 + t) may stand for t (PPJoin: Xiao et al., WWW
2008). With the rarest first, what a template gives to all documents hardly leads to any of them.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from cleaner.minhash import Hashes
from cleaner.near.scratch import Scratch

Counts = NDArray[np.uint8]
Tally = Callable[[Hashes, Counts], None]

_SLOTS = 1 << 16, 1 << 25  # at least, at most: 32 MB


def prefix(size: int, share: float) -> int:
    """How many shingles, of so many, any other set meets with which this share is in common."""
    return min(size, size - math.ceil(share * size - 1e-9) + 1)


def counted(shingles: Iterable[Hashes], total: int, tally: Tally, scratch: Scratch) -> Counts:
    """How many documents have a shingle, by its low bits; 255 stands for more, too."""
    least, most = _SLOTS
    slots = min(most, max(least, 1 << (4 * total).bit_length()))
    counts: Counts = scratch.array((slots,), np.uint8)
    for own in shingles:
        tally(own, counts)
    return counts


def tally(shingles: Hashes, counts: Counts) -> None:
    """Count some shingles more; the twin of that in C."""
    slots, times = np.unique(shingles & np.uint64(len(counts) - 1), return_counts=True)
    places = slots.astype(np.int64)
    counts[places] = np.minimum(255, counts[places].astype(np.int64) + times)


@dataclass
class Rarest:
    """The index of kept documents by their rarest shingles; the twin of that in C."""

    threshold: float
    most: int
    counts: Counts
    _lists: dict[tuple[int, bool], list[int]] = field(default_factory=dict)
    _wanted: Counter[tuple[int, bool]] = field(default_factory=Counter)
    _entered: set[int] = field(default_factory=set)

    def _picked(self, own: Hashes) -> list[tuple[int, bool]]:
        """The rarest shingles that others have too, and whether each is in the long rest."""
        times = self.counts[own & np.uint64(len(self.counts) - 1)]
        part = prefix(len(own), 2 * self.threshold / (1 + self.threshold))
        order = np.argsort(times, kind="stable")[: prefix(len(own), self.threshold)]
        return [
            (int(own[place]), rank >= part)
            for rank, place in enumerate(order.tolist())
            if times[place] > 1
        ]

    def enter(self, own: Hashes, member: int) -> None:
        """Put a kept document in, unless it is there."""
        if member in self._entered:
            return
        self._entered.add(member)
        for key in self._picked(own):
            self._wanted[key] += 1
            if self._wanted[key] <= self.most:
                self._lists.setdefault(key, []).append(member)

    def look_up(self, own: Hashes) -> tuple[set[int], bool]:
        """Whom a document meets, and whether some were passed over."""
        asked = [
            (shingle, kind)
            for shingle, is_rest in self._picked(own)
            for kind in ((False,) if is_rest else (False, True))
        ]
        met = {member for key in asked for member in self._lists.get(key, ())}
        return met, any(self._wanted[key] > self.most for key in asked)
