"""A page's blocks with an index of their words: what is spoken of where."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from itertools import accumulate
from typing import TYPE_CHECKING

from cleaner.stories.blocks import Block, is_body, may_be_headline
from cleaner.stories.names import Told, anew, told
from cleaner.stories.openings import Opening, opening_at, own_body
from cleaner.stories.places import Places, Telling, changes, places_of
from cleaner.stories.subjects import Subject, subjects
from cleaner.stories.vocabulary import level
from cleaner.stories.words import stems, width, wording

if TYPE_CHECKING:
    from cleaner.native import _places

STEADY = 5.0
"""How many times as much the background counts against words that recur in a burst."""


class Topic:
    """The blocks of a page and where each content stem stands; all computed when asked for."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self.blocks = blocks
        self.body = own_body(blocks)

    @cached_property
    def stems(self) -> list[list[str]]:
        """The content stems of each block; a repeated block tells nothing new and has none."""
        return self._index.stems()

    @cached_property
    def sizes(self) -> list[int]:
        """Stems before each block, and of the whole page at the end."""
        return list(accumulate(map(len, self.stems), initial=0))

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
    def widest(self) -> list[int]:
        """For each of the heads, the columns of the widest one so far."""
        return list(accumulate((width(self.blocks[at].text) for at in self.heads), max))

    @cached_property
    def opening(self) -> Opening | None:
        """The page's own headline block."""
        return opening_at(self.blocks, 0)

    @cached_property
    def _index(self) -> Places | _places.Places:
        seen: set[str] = set()
        texts = []
        for block in self.blocks:
            texts.append("" if block.text in seen else wording(block.text))
            seen.add(block.text)
        return places_of(texts)

    @cached_property
    def carried(self) -> list[float]:
        """For each block, how much of its matter stands somewhere above it."""
        return self._index.carried()

    @cached_property
    def _told(self) -> list[list[Told]]:
        """The names that the running text gives in full and in short."""
        return told((at, self.blocks[at].text) for at in self.bodies)

    def named_anew(self, first: int, body: int) -> int:
        """Names given in full again from block `body` on, less those given in short as above."""
        return anew(self._told, first, body)

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

    def above(self, group: list[str], at: int) -> float:
        """How much of a group's matter stands above block `at`."""
        return self._index.above(group, at)

    def within(self, group: list[str], start: int, end: int) -> float:
        """How much of a group's matter stands in blocks[start:end]."""
        return self._index.within(group, start, end)

    def tail_above(self, first: int, title: int) -> float:
        """How much of all that stands from block `title` on stands above block `first` too."""
        return self._index.tail_above(first, title)

    def chain(self, at: int) -> tuple[float, float, float, float]:
        """How many of the stems that stand in two blocks do so on both sides of block `at`."""
        return self._index.chain(at)

    def apart(self, at: int) -> tuple[Telling, Telling]:
        """The stems that say most of what stands from block `at` on alone, and above it alone."""
        return self._index.apart(at)

    @cached_property
    def changes(self) -> list[float]:
        """At each block, the log Bayes factor in nats of a change of vocabulary there."""
        return changes(self._index, self.sizes)

    @cached_property
    def steady(self) -> list[float]:
        """The same where it takes more than a word that recurs to outweigh the background."""
        return changes(self._index, self.sizes, STEADY)

    @cached_property
    def subjects(self) -> list[Subject]:
        """The stems of which the page speaks most."""
        return subjects(self.stems)

    def back(self, at: int) -> float:
        """How strongly some paragraph behind block `at` takes up matter from above it alone."""
        return self._index.back(at)

    def peak(self, first: int, body: int) -> float:
        """How far the change at block `first` stands out from the borders around, in nats."""
        around = range(max(1, first - 3), min(len(self.blocks), body + 4))
        near = [self.changes[at] for at in around if not first <= at <= body]
        return self.changes[first] - max(near, default=0.0)


def quoted(text: str) -> str:
    """A headline as an evidence sentence shows it, cut off where it is long."""
    return f"“{text if len(text) <= 80 else text[:77] + '...'}”"


def contrast(topic: Topic, first: int) -> str:
    """The words of either side that the other side does not hold, as the page spells them."""
    below, above = (", ".join(_spelled(topic, *own) for own in side) for side in topic.apart(first))
    return f"only below stand {below or 'no words'}, only above {above or 'no words'}"


def _spelled(topic: Topic, stem: str, block: int) -> str:
    """A stem as a block of the page spells it."""
    if not stem[0].isalpha() or width(stem) > len(stem):
        return stem
    text = topic.blocks[block].text
    words = (word for word in re.findall(r"\w+", text) if stem in word.casefold())
    return next((word for word in words if stem in stems(word)), stem)
