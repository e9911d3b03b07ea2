"""What a page speaks of most, and how much of that stands on both sides of a place."""

from __future__ import annotations

from heapq import nlargest
from operator import itemgetter
from typing import NamedTuple

from cleaner.stories.vocabulary import level

MOST = 6
"""Stems that say what a page is about."""


class Subject(NamedTuple):
    """A stem that a page speaks of: how much, by count and rarity, and its blocks in order."""

    weight: int
    places: list[int]


def subjects(places: dict[str, list[int]]) -> list[Subject]:
    """The stems that a page speaks of most, by the blocks of each in order."""
    found = (Subject(level(stem) * len(own), own) for stem, own in places.items())
    return nlargest(MOST, found, key=itemgetter(0))


def crossing(found: list[Subject], first: int) -> float:
    """Weighted share in [0, 1] of subjects that stand both above block `first` and below."""
    total = sum(own.weight for own in found)
    both = sum(own.weight for own in found if own.places[0] < first <= own.places[-1])
    return both / total if total else 0.0
