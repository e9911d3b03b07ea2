"""How rare a stem is, and the mathematics of counts."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from math import lgamma

from cleaner.stories.common import COMMON
from cleaner.stories.levels import LEVELS, RAREST

STRENGTH = 400.0
"""Words' worth of prior: how slowly a passage's own counts outweigh the background."""
NUMBER = 4
"""A number says less than a rare word: years and round sums stand on many pages."""


_MOST = 100_000  # stems beyond the table that are remembered


class _Levels(dict[str, int]):
    """The levels of all stems, read as they are needed; many more than a page holds are kept."""

    def __missing__(self, stem: str) -> int:
        if len(self) > _MOST or not self:
            self.clear()
            self.update((s, level) for level, stems in LEVELS.items() for s in stems.split())
            if stem in self:
                return self[stem]
        found = 1 if stem in COMMON else NUMBER if stem[0].isdigit() else RAREST
        self[stem] = found
        return found


level = _Levels().__getitem__
"""How rare a stem is: about one of 2 ** level documents holds it."""


def prior(stem: str) -> float:
    """Pseudo-count of a stem; a document of about a hundred stems holds it once in 2 ** level."""
    return priors[level(stem)]


HIGHEST = max(RAREST, NUMBER, *LEVELS)
priors = [STRENGTH / 100 * 2.0**-rarity for rarity in range(HIGHEST + 1)]


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
