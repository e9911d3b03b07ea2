"""How rare a stem is, and the mathematics of counts."""

from __future__ import annotations

from collections import Counter
from functools import cache, lru_cache
from math import lgamma

from cleaner.stories.common import COMMON
from cleaner.stories.levels import LEVELS, RAREST

STRENGTH = 400.0
"""Words' worth of prior: how slowly a passage's own counts outweigh the background."""
NUMBER = 4
"""A number says less than a rare word: years and round sums stand on many pages."""


@cache
def _levels() -> dict[str, int]:
    return {stem: level for level, stems in LEVELS.items() for stem in stems.split()}


def level(stem: str) -> int:
    """How rare a stem is: about one of 2 ** level documents holds it."""
    known = _levels().get(stem)
    if known is not None:
        return known
    return 1 if stem in COMMON else NUMBER if stem[0].isdigit() else RAREST


def prior(stem: str) -> float:
    """Pseudo-count of a stem; a document of about a hundred stems holds it once in 2 ** level."""
    return STRENGTH / 100 * 2.0 ** -level(stem)


def change(head: Counter[str], tail: Counter[str]) -> float:
    """Log Bayes factor in nats of two vocabularies over one (Dirichlet-multinomial).

    Positive: head and tail are better explained apart. Stems of one side alone cancel, so only
    the shared stems and the sizes are looked at.
    """
    sizes = head.total(), tail.total()
    nats = rising(STRENGTH, sum(sizes)) - sum(rising(STRENGTH, size) for size in sizes)
    for stem in head.keys() & tail.keys():
        ours, theirs, own = head[stem], tail[stem], prior(stem)
        nats += rising(own, ours) + rising(own, theirs) - rising(own, ours + theirs)
    return nats


@lru_cache(65536)
def rising(start: float, steps: int) -> float:
    """log(start * (start + 1) * ...), `steps` factors."""
    return lgamma(start + steps) - lgamma(start)
