"""Whether two passages speak of one thing: a Bayes factor over their words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache
from math import lgamma

from cleaner.stories.common import COMMON
from cleaner.stories.levels import LEVELS, RAREST

STRENGTH = 400.0
"""Words' worth of prior: how slowly a segment's own counts outweigh the background."""


@cache
def _levels() -> dict[str, int]:
    return {stem: level for level, stems in LEVELS.items() for stem in stems.split()}


def level(stem: str) -> int:
    """How rare a stem is: about one of 2 ** level documents holds it."""
    if stem in COMMON:
        return 1
    return _levels().get(stem, 4 if stem[0].isdigit() else RAREST)


def weight(stems: Iterable[str]) -> float:
    """What a set of stems says, in units of a rare word."""
    return sum(map(level, stems)) / RAREST


def share(part: set[str], whole: set[str] | Mapping[str, int]) -> float:
    """Weighted share in [0, 1] of `part` that stands in `whole`; 0 for an empty part."""
    total = weight(part)
    return weight(stem for stem in part if stem in whole) / total if total else 0.0


def change(head: Counter[str], tail: Counter[str]) -> float:
    """Log Bayes factor in nats of two vocabularies over one (Dirichlet-multinomial).

    Positive: head and tail are better explained apart. Words of one side alone cancel, so only
    the shared words and the sizes are looked at.
    """
    sizes = head.total(), tail.total()
    nats = _rising(STRENGTH, sum(sizes)) - sum(_rising(STRENGTH, size) for size in sizes)
    for stem in head.keys() & tail.keys():
        prior = 4.0 * 2.0 ** -level(stem)
        ours, theirs = head[stem], tail[stem]
        nats += _rising(prior, ours) + _rising(prior, theirs) - _rising(prior, ours + theirs)
    return nats


@cache
def _rising(start: float, steps: int) -> float:
    """log(start * (start + 1) * ... ), `steps` factors."""
    return lgamma(start + steps) - lgamma(start)
