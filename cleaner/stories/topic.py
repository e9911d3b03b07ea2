"""A page's blocks with an index of their words: what is spoken of where."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from math import log

from cleaner.stories.blocks import Block, is_body, may_be_headline
from cleaner.stories.openings import Opening, opening_at, own_body
from cleaner.stories.vocabulary import STRENGTH, level, prior, rising
from cleaner.stories.words import stems

Shared = list[tuple[str, int, int]]


class Topic:
    """The blocks of a page and where each content stem stands; all of it computed when asked for.

    `places` maps a stem to the indexes of its blocks in order, one for each occurrence.
    """

    def __init__(self, blocks: Sequence[Block]) -> None:
        self.blocks = blocks
        self.body = own_body(blocks)

    @cached_property
    def stems(self) -> list[list[str]]:
        """The content stems of each block; a repeated block tells nothing new and has none."""
        seen: set[str] = set()
        found = []
        for block in self.blocks:
            found.append([] if block.text in seen else stems(block.text))
            seen.add(block.text)
        return found

    @cached_property
    def places(self) -> dict[str, list[int]]:
        places: dict[str, list[int]] = {}
        for at, group in enumerate(self.stems):
            for stem in group:
                places.setdefault(stem, []).append(at)
        return places

    @cached_property
    def sizes(self) -> list[int]:
        """Stems before each block, and of the whole page at the end."""
        sizes = [0]
        for group in self.stems:
            sizes.append(sizes[-1] + len(group))
        return sizes

    @cached_property
    def is_body(self) -> list[bool]:
        return [is_body(block.text) for block in self.blocks]

    @cached_property
    def bodies(self) -> list[int]:
        """The indexes of running text."""
        return [at for at, running in enumerate(self.is_body) if running]

    @cached_property
    def heads(self) -> list[int]:
        """The indexes of the lines below the page's lead that could be headlines."""
        later = range(self.body + 1, len(self.blocks))
        return [
            at for at in later if not self.is_body[at] and may_be_headline(self.blocks[at].text)
        ]

    @cached_property
    def opening(self) -> Opening | None:
        """The page's own headline block."""
        return opening_at(self.blocks, 0)

    @cached_property
    def carried(self) -> list[float]:
        """For each block, how much of its matter stands somewhere above it."""
        return [self.above(group, at) for at, group in enumerate(self.stems)]

    def bodies_around(self, first: int, body: int) -> tuple[list[int], list[int]]:
        """The running text above block `first` and from block `body` on."""
        return (
            self.bodies[: bisect_left(self.bodies, first)],
            self.bodies[bisect_left(self.bodies, body) :],
        )

    def share(self, group: Iterable[str], holds: Callable[[str], bool]) -> float:
        """Weighted share in [0, 1] of the stems of a group for which something holds."""
        own = set(group)
        total = sum(map(level, own))
        return sum(map(level, filter(holds, own))) / total if total else 0.0

    @cached_property
    def first(self) -> dict[str, int]:
        """The first block of each stem."""
        return {stem: places[0] for stem, places in self.places.items()}

    @cached_property
    def last(self) -> dict[str, int]:
        """The last block of each stem."""
        return {stem: places[-1] for stem, places in self.places.items()}

    @cached_property
    def recurring(self) -> dict[str, list[int]]:
        """The places of the stems that stand in two blocks and more."""
        return {stem: own for stem, own in self.places.items() if own[0] < own[-1]}

    def above(self, group: Iterable[str], at: int) -> float:
        """How much of a group's matter stands above block `at`."""
        own = set(group)
        total = sum(map(level, own))
        first = self.first
        return sum([level(stem) for stem in own if first[stem] < at]) / total if total else 0.0

    def within(self, group: Iterable[str], start: int, end: int) -> float:
        """How much of a group's matter stands in blocks[start:end]."""

        def stands(stem: str) -> bool:
            places = self.places[stem]
            at = bisect_left(places, start)
            return at < len(places) and places[at] < end

        return self.share(group, stands)

    def tail_above(self, first: int, title: int) -> float:
        """How much of all that stands from block `title` on stands above block `first` too."""
        opens, total, part = self.first, 0, 0
        for stem, last in self.last.items():
            if last >= title:
                rarity = level(stem)
                total += rarity
                if opens[stem] < first:
                    part += rarity
        return part / total if total else 0.0

    def shared(self, at: int) -> Shared:
        """The stems on both sides of block `at`, with their counts above and from there on."""
        found = []
        for stem, places in self.recurring.items():
            if places[0] < at <= places[-1]:
                above = bisect_left(places, at)
                found.append((stem, above, len(places) - above))
        return found

    @cached_property
    def changes(self) -> list[float]:
        """At each block, the log Bayes factor in nats of a change of vocabulary there.

        Both sides follow a Dirichlet-multinomial whose prior is the background frequency of the
        stems; the factor weighs two vocabularies against one. Stems of one side alone cancel, so
        that only shared stems and sizes count, and one pass moves the border over the page.
        """
        whole = self.sizes[-1]
        above = {stem: 0 for stem, places in self.places.items() if len(places) > 1}
        total = rising(STRENGTH, whole)
        found = []
        for head, group in zip(self.sizes, self.stems, strict=False):
            found.append(total - rising(STRENGTH, head) - rising(STRENGTH, whole - head))
            for stem in group:
                if stem in above:  # one that stands but once adds nothing
                    own, below = prior(stem), len(self.places[stem]) - above[stem]
                    total += log((own + above[stem]) / (own + below - 1))
                    above[stem] += 1
        return found

    def peak(self, first: int, body: int) -> float:
        """How far the change at block `first` stands out from the borders around, in nats."""
        around = range(max(1, first - 3), min(len(self.blocks), body + 4))
        near = [self.changes[at] for at in around if not first <= at <= body]
        return self.changes[first] - max(near, default=0.0)

    def back(self, at: int, shared: Shared) -> float:
        """How strongly some paragraph behind block `at` takes up matter from above it alone."""
        linked: dict[int, int] = {}
        for stem, above, _ in shared:
            places = self.places[stem]
            if places[above] == places[-1] > at:
                linked[places[-1]] = linked.get(places[-1], 0) + level(stem)
        totals = {b: sum(map(level, set(self.stems[b]))) + 8 for b in linked}
        return max((linked[b] / totals[b] for b in linked), default=0.0)
