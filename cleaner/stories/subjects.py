"""What a page speaks of most, and how much of that stands on both sides of a place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from heapq import nlargest
from itertools import chain
from operator import itemgetter
from typing import NamedTuple

from cleaner.stories.vocabulary import HIGHEST, level

MOST = 6
"""Stems that say what a page is about."""


class Subject(NamedTuple):
    """A stem that a page speaks of: how much, by count and rarity, and its blocks in order."""

    weight: int
    places: list[int]


def subjects(stems: Sequence[Sequence[str]]) -> list[Subject]:
    """What a page speaks of most, by the stems of each of its blocks."""
    times = Counter(chain.from_iterable(stems))
    found = _heaviest((stem, count) for stem, count in times.items() if count > 1)
    if len(found) < MOST or found[-1][0] <= HIGHEST:  # what stands there once may weigh as much
        found = _heaviest(times.items())
    return [
        Subject(weight, [at for at, own in enumerate(stems) if stem in own])
        for weight, stem in found
    ]


def _heaviest(times: Iterable[tuple[str, int]]) -> list[tuple[int, str]]:
    weights = ((level(stem) * count, stem) for stem, count in times)
    return nlargest(MOST, weights, key=itemgetter(0))


def crossing(found: list[Subject], first: int) -> float:
    """Weighted share in [0, 1] of subjects that stand both above block `first` and below."""
    total = sum(own.weight for own in found)
    both = sum(own.weight for own in found if own.places[0] < first <= own.places[-1])
    return both / total if total else 0.0
