"""Pages put together from single stories, for scripts/train_stories to learn from.

Every page is drawn for its own story by a digest of that story's name, and what goes with it stands
next on a ring of such digests: a story more or less, or one that is read otherwise, changes the
pages that hold it and no other.
"""

from __future__ import annotations

import re
from bisect import bisect
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count, islice
from random import Random

from cleaner.stories.blocks import is_body
from cleaner.stories.vocabulary import level
from cleaner.stories.words import stems

NEAR = (0, 6, 60, 400)
"""Among how many other stories the most similar one is taken; 0: any."""
LEAST_POOL = 40
LONGEST_PART = 16
SECTIONED = 5
"""Lines of a story at least that has sub-heads set between them."""
WHOLE = 0.5
HEADLESS = 0.05
"""Share of pages whose own headline the extraction lost."""
BYLINES = (
    "By Mara Quill", "Mara Quill, Staff Writer", "Von Peer Holm", "Por Ilse Tandberg",
    "Par Ilse Tandberg", "By MARA QUILL and PEER HOLM", "Di Ilse Tandberg",
)  # fmt: skip
DATES = (
    "May 3, 2021", "3 May 2021 | 10:15", "Published: 9 June 2021", "03.05.2021, 14:20 Uhr",
    "3 de mayo de 2021", "le 3 mai 2021 à 10h15", "Updated 2 hours ago", "2021-05-03 10:15",
)  # fmt: skip
ENDS = (
    "Reporting by Mara Quill; editing by Peer Holm", "Peer Holm contributed to this report.",
    "Share this article", "Tags: harbour, ferry, council", "Quelle: NDP", "(NDP)",
    "© 2021 The Ell Courier. All rights reserved.",
)  # fmt: skip


_MARKS = re.compile(r"[.,;:!?\"”“»«()]+(?=\s|$)|(?<=\s)[\"“”«»(]")


@dataclass(frozen=True)
class Story:
    name: str
    source: str
    headline: str | None
    lines: list[str]
    stems: frozenset[str]


@dataclass(frozen=True)
class Made:
    """A page; the second story begins at `start`, or nowhere where that is -1."""

    source: str
    text: str
    start: int
    near: int = 0
    headed: bool = True


class Ring:
    """The stories of a source, each at a place in [0, 1) that its name alone gives."""

    def __init__(self, stories: list[Story]) -> None:
        placed = sorted((Random(story.name).random(), story.name, story) for story in stories)
        self.places = [place for place, *_ in placed]
        self.stories = [story for *_, story in placed]

    def next(self, place: float, count: int = 1) -> list[Story]:
        """The stories that follow a place."""
        first = bisect(self.places, place)
        around = self.stories[first:] + self.stories[:first]
        return around[:count]


class Builder:
    """Puts pages together from stories of one source."""

    def __init__(self, stories: list[Story]) -> None:
        self.random = Random()
        pools: dict[str, list[Story]] = defaultdict(list)
        for story in stories:
            pools[story.source].append(story)
        self.rings = {source: Ring(pool) for source, pool in sorted(pools.items())}

    def joined(self, cases: int) -> Iterator[Made]:
        """Pages of two stories and more, by source and likeness, with and without headlines."""
        for ring in self.rings.values():
            if len(ring.stories) < LEAST_POOL:
                continue
            for headed in (True, False):
                for near in NEAR:
                    drawn = self._drawn(ring, f"{headed} {near}", 0)
                    tries = (self._join(own, near, headed) for own in islice(drawn, 20 * cases))
                    yield from islice(filter(None, tries), cases)

    def sectioned(self, cases: int) -> Iterator[Made]:
        """Single stories with sub-heads, pull quotes and others' headlines set between them."""
        for source, ring in self.rings.items():
            most = min(cases, 3 * sum(len(story.lines) >= SECTIONED for story in ring.stories))
            for story in islice(self._drawn(ring, "sections", SECTIONED), most):
                lines = self._with_heads(story.lines, self._alien(source))
                lines = [*filter(None, [story.headline]), *self._signature(0.2), *lines]
                yield Made(source, self._gap().join(lines), -1)

    def _drawn(self, ring: Ring, what: str, least: int) -> Iterator[Story]:
        """The stories of so many lines round after round, each with a page's own chances."""
        stories = ring.next(Random(what).random(), len(ring.stories))
        pool = [story for story in stories if len(story.lines) >= least]
        for number in count() if pool else ():
            for story in pool:
                self.random = Random(f"{what} {number} {story.name}")
                yield story

    def _other(self, source: str) -> Story:
        return self.rings[source].next(self.random.random())[0]

    def _join(self, own: Story, near: int, headed: bool) -> Made | None:
        source = own.source
        other = self._near(own, near) if near else self._other(source)
        least = (3, 2) if headed else (4, 3)
        head, tail = self._part(own, least[0]), self._part(other, least[1])
        if own is other or sum(map(is_body, head)) < 2 or not any(map(is_body, tail)):
            return None
        if headed:
            head = self._with_heads(head, None) if self.random.random() < 0.2 else head
            tail = self._with_heads(tail, None) if self.random.random() < 0.2 else tail
            signed = 0.5 if self.random.random() < 0.35 else 0.0
            top = self._top(other, signed)
            if not top:
                return None
            if self.random.random() >= HEADLESS:
                head = [*self._top(own, signed), *head]
            tail = [*top, *tail]
        if self.random.random() < 0.15:
            head.append(self.random.choice(ENDS))
        if self.random.random() < 0.35:
            third = self._other(source)
            tail += [*(self._top(third, 0.0) if headed else []), *self._part(third, 3)]
        gap = self._gap()
        start = len(gap.join(head) + gap)
        return Made(source, gap.join([*head, *tail]), start, near, headed)

    def _gap(self) -> str:
        return "\n\n" if self.random.random() < 0.6 else "\n"

    def _top(self, story: Story, signed: float) -> list[str]:
        headline = self._headline(story)
        if headline is None:
            return []
        twice = [headline] if self.random.random() < 0.08 else []
        return [headline, *twice, *self._signature(signed)]

    def _signature(self, share: float) -> list[str]:
        found = [self.random.choice(BYLINES)] if self.random.random() < share else []
        return found + ([self.random.choice(DATES)] if self.random.random() < share else [])

    def _alien(self, source: str) -> str | None:
        """The headline of another story, as a link that lost its mark leaves it."""
        if self.random.random() < 0.8:
            return None
        return self._headline(self._other(source))

    def _with_heads(self, lines: list[str], alien: str | None) -> list[str]:
        """The lines with one to five sub-heads of one style between them."""
        places = range(2, len(lines) - 1)
        count = min(len(places), self.random.choice((1, 1, 2, 3, 4, 5)))
        chosen = set(self.random.sample(places, count))
        style = self.random.choice((str, str, str.title, str.upper))
        found = []
        for at, line in enumerate(lines):
            if at in chosen:
                found.append(alien or style(self._sub_head(line)))
                alien = None
            found.append(line)
        return [line for line in found if line]

    def _sub_head(self, text: str) -> str:
        """Some words of a paragraph around its rarest; now and then a speech pulled out of it."""
        words, join = _words(text)
        size = self.random.randint(7, 12) if self.random.random() < 0.1 else self._size()
        rare = max(range(len(words)), key=lambda at: _rarity(words[at]), default=0)
        first = max(0, min(rare - self.random.randrange(size), len(words) - size))
        phrase = re.sub(
            r"[.,;:!?\"”“»«()]+(?=\s|$)|(?<=\s)[\"“”«»(]",
            "",
            join.join(words[first : first + size]),
        )
        return phrase[:1].upper() + phrase[1:]

    def _size(self) -> int:
        return self.random.choice((1, 2, 2, 3, 3, 4, 4, 5, 6))

    def _near(self, own: Story, candidates: int) -> Story:
        others = self.rings[own.source].next(self.random.random(), candidates)
        return max(others, key=lambda s: (s is not own) * _overlap(own, s))

    def _part(self, story: Story, least: int) -> list[str]:
        """A story whole, or cut off as teasers and limits on a page's length do."""
        if self.random.random() < WHOLE:
            return story.lines
        return story.lines[: self.random.randint(least, LONGEST_PART)]

    def _headline(self, story: Story) -> str | None:
        if story.headline is None:
            words, join = _words(story.lines[0])
            return join.join(words[: self.random.randint(6, 9)]) or None
        shouted = story.headline.isupper() and self.random.random() < 0.7
        return story.headline.title() if shouted else story.headline


def _words(text: str) -> tuple[list[str], str]:
    """The words of a text, and what stands between two; pairs of characters in scripts without."""
    words = text.split()
    if len(words) > len(text) / 20:
        return words, " "
    clause = max(re.split(r"[，。、；：！？「」“”（）\s]+", text), key=len)
    return [clause[at : at + 2] for at in range(0, len(clause), 2)], ""


def _rarity(word: str) -> float:
    return max(map(level, stems(word)), default=0) + (0.5 if word[:1].isupper() else 0)


def _overlap(one: Story, other: Story) -> float:
    return len(one.stems & other.stems) / (len(one.stems | other.stems) + 50)
