"""Where the stems of a page stand: what share of some of them, by weight, stands elsewhere.

All is counted in C where that was built; the class here says the same, bit for bit: shares are
quotients of whole numbers, and logarithms are added up in the order of the text.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from math import log

from cleaner import native
from cleaner.stories.vocabulary import STRENGTH, level, priors, rising
from cleaner.stories.words import stems, table

if IN_C := native.serves("_places") and native.serves("_stems"):
    from cleaner.native import _places

Telling = list[tuple[str, int]]
TELLING = 3
"""Stems that name what stands on one side of a border."""

SMOOTH = 8
"""Weight added to a paragraph's, so that a single word of a short one proves little."""


class Places:
    """The blocks of each stem, from the text of each block; the twin of `_places.Places`."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._stems = list(map(stems, texts))
        self.places: dict[str, list[int]] = {}
        for at, group in enumerate(self._stems):
            for stem in group:
                self.places.setdefault(stem, []).append(at)

    def stems(self) -> list[list[str]]:
        """The stems of each block in order."""
        return self._stems

    def above(self, group: Iterable[str], at: int) -> float:
        """How much of a group's matter stands above block `at`."""
        return self.within(group, 0, at)

    def within(self, group: Iterable[str], start: int, end: int) -> float:
        """How much of a group's matter stands in blocks[start:end]."""
        part = total = 0
        for stem in set(group):
            places = self.places[stem]
            at = bisect_left(places, start)
            total += level(stem)
            part += level(stem) if at < len(places) and places[at] < end else 0
        return part / total if total else 0.0

    def tail_above(self, first: int, title: int) -> float:
        """How much of all that stands from block `title` on stands above block `first` too."""
        below = [(s, own) for s, own in self.places.items() if own[-1] >= title]
        total = sum(level(stem) for stem, _ in below)
        part = sum(level(stem) for stem, own in below if own[0] < first)
        return part / total if total else 0.0

    def carried(self) -> list[float]:
        """For each block, how much of its matter stands somewhere above it."""
        return [self.above(group, at) for at, group in enumerate(self._stems)]

    def shared(self, at: int) -> list[tuple[str, int, int]]:
        """The stems on both sides of block `at`, with their counts above and from there on."""
        found = []
        for stem, places in self.places.items():
            if places[0] < at <= places[-1]:
                above = bisect_left(places, at)
                found.append((stem, above, len(places) - above))
        return found

    def back(self, at: int) -> float:
        """How strongly some paragraph behind block `at` takes up matter from above it alone."""
        linked: dict[int, int] = {}
        for stem, above, _ in self.shared(at):
            places = self.places[stem]
            if places[above] == places[-1] > at:
                linked[places[-1]] = linked.get(places[-1], 0) + level(stem)
        totals = {b: sum(map(level, set(self._stems[b]))) + SMOOTH for b in linked}
        return max((linked[b] / totals[b] for b in linked), default=0.0)

    def chain(self, at: int) -> tuple[float, float, float, float]:
        """How many of the stems that stand in two blocks do so on both sides of block `at`.

        By weight: those over what is expected if each stood anywhere, and in standard deviations;
        the share of what recurs above that stands below it too; what recurs below.
        """
        sizes = list(map(len, self._stems))
        part = sum(sizes[:at]) / sum(sizes) if sum(sizes) else 0.0
        crossing = expected = variance = head = carried = tail = 0.0
        for stem, places in self.places.items():
            if places[0] == places[-1]:
                continue
            weight, count = level(stem), len(places)
            chance = 1 - part**count - (1 - part) ** count
            expected += weight * chance
            variance += weight * weight * chance * (1 - chance)
            above = bisect_left(places, at)
            crosses = 0 < above < count
            crossing += weight * crosses
            if above > 1 and places[0] < places[above - 1]:
                head += weight
                carried += weight * crosses
            if above < count and places[above] < places[-1]:
                tail += weight
        return (
            crossing / expected if expected else 0.0,
            (crossing - expected) / variance**0.5 if variance else 0.0,
            carried / head if head else 0.0,
            tail,
        )

    def apart(self, at: int) -> tuple[Telling, Telling]:
        """The stems that say most of what stands from block `at` on alone, and above it alone.

        Those that recur most and are rarest, each with its first block.
        """
        below = [stem for stem, own in self.places.items() if own[0] >= at]
        above = [stem for stem, own in self.places.items() if own[-1] < at]
        return self._telling(below), self._telling(above)

    def _telling(self, found: list[str]) -> Telling:
        places = self.places
        best = sorted(found, key=lambda s: (-len(places[s]) * level(s), places[s][0], s))
        return [(stem, places[stem][0]) for stem in best[:TELLING]]

    def changes(
        self, total: float, heads: list[float], rests: list[float], priors: list[float]
    ) -> list[float]:
        """At each block, `total` with what recurring stems above add, less the sizes' parts."""
        above = {stem: 0 for stem, places in self.places.items() if len(places) > 1}
        found = []
        for group, head, rest in zip(self._stems, heads, rests, strict=True):
            found.append(total - head - rest)
            for stem in group:
                if stem in above:  # one that stands but once adds nothing
                    own, below = priors[level(stem)], len(self.places[stem]) - above[stem]
                    total += log((own + above[stem]) / (own + below - 1))
                    above[stem] += 1
        return found


def changes(
    places: Places | _places.Places, sizes: Sequence[int], times: float = 1.0
) -> list[float]:
    """At each block, the log Bayes factor in nats of a change of vocabulary there.

    Both sides follow a Dirichlet-multinomial whose prior is the background frequency of the
    stems; the factor weighs two vocabularies against one. Stems of one side alone cancel, so
    that only shared stems and sizes count, and one pass moves the border over the page. `sizes`
    are the stems before each block, and of the whole page at the end; the background counts
    `times` as much as usual.
    """
    *before, whole = sizes
    strength = STRENGTH * times
    heads = [rising(strength, size) for size in before]
    rests = [rising(strength, whole - size) for size in before]
    return places.changes(
        rising(strength, whole), heads, rests, [times * prior for prior in priors]
    )


def places_of(texts: list[str]) -> Places | _places.Places:
    """Where the stems of a page stand, by the texts of its blocks."""
    if IN_C:
        try:
            return _places.Places(texts, table())
        except UnicodeEncodeError:  # lone surrogates have no UTF-8
            pass
    return Places(texts)
