"""What speaks for a story's beginning at a place: the numbers that the model weighs."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable
from functools import lru_cache, partial
from math import log

from cleaner.stories.leads import closes, is_signed, leans
from cleaner.stories.letters import is_unended
from cleaner.stories.model import Values
from cleaner.stories.openings import LONG_TWIN, Opening, is_twin
from cleaner.stories.topic import Topic
from cleaner.stories.vocabulary import change
from cleaner.stories.words import width

CHAIN = ("cross", "crossz", "keyhead", "keytail")
LONGEST_RUN = 12
LAST = 6
"""Paragraphs above a place that tell what is usual on the page."""
USUAL = 0.3
"""Share of a paragraph's matter that stands above it, on a page too short to tell."""
PARAGRAPHS = 3
"""Blocks next to a headline that take it up where it is their own."""
WINDOW = 5
"""Paragraphs on each side whose words are compared for themselves."""
SUBHEAD = 24
"""Columns that a sub-head usually has at most."""
UNKNOWN, UNLIKE = 0.5, 1.5
"""What is taken for the own headline's share below and likeness on a page without one."""


def change_values(topic: Topic, opening: Opening) -> Values:
    """How the vocabulary changes at a place; shares in [0, 1], changes in nats.

    nats, per   log Bayes factor of a change, and for each stem of the shorter side
    peak        how far it stands out from the borders around
    local       log Bayes factor for the paragraphs next to the place alone
    cross...    how many of the words that recur do so on both sides (`Chain`)
    carry       how much of the first paragraph below stands above
    leadtail    how much of it stands further below
    closes      whether the block above ends a story by its form
    names       how many names are given in full again below, less those given in short as above
    """
    first, body = opening.first, opening.body
    head, tail = topic.sizes[first], topic.sizes[-1] - topic.sizes[first]
    known = {
        "carry": topic.above(topic.stems[body], first),
        "leadtail": topic.within(topic.stems[body], body + 1, len(topic.blocks)),
        "closes": float(closes(topic.blocks[first - 1].text)),
    }
    chain = Chain(topic, first)
    changes: dict[str, Callable[[], float]] = {
        "nats": lambda: topic.changes[first],
        "per": lambda: topic.changes[first] / (min(head, tail) + 20),
        "peak": lambda: topic.peak(first, body),
        **{name: partial(chain.__getitem__, name) for name in CHAIN},
    }
    names = {"names": partial(topic.named_anew, first, body)}
    return Values(known, changes, {"local": partial(_local, topic, opening)}, names)


class Chain(dict[str, float]):
    """How many of the words that recur on the page, weighted by rarity, do so on both sides.

    cross, crossz  those over what is expected if each stood anywhere, and in standard deviations
    keyhead        share of what recurs above the place that stands below it too
    keytail        weight of what recurs below
    """

    def __init__(self, topic: Topic, first: int) -> None:
        self.found = partial(topic.chain, first)

    def __missing__(self, name: str) -> float:
        self.update(zip(CHAIN, self.found(), strict=True))
        return self[name]


def headline_values(topic: Topic, opening: Opening) -> Values:
    """How well a line heads the text below it and not the text above.

    words, width         content stems, columns of the line
    below, below1, echo  how much of it stands in three paragraphs, the first, its first words
    above, near, late    how much of it stands above; in three blocks there; behind the three below
    own, ownsupport      how much of the page's own headline stands below; in the page's lead
    lines, signed        lines that go along; bylines and dates among those below it
    before, longer       headlines above it; columns by which it is longer than those
    style, unlike        how alike one of those is capitalised; how unlike the own one's width
    runbelow, others     paragraphs in a row; other headlines
    leans        whether the first paragraph below leans on a text above
    back         how strongly some later paragraph takes up what only the text above speaks of
    unended      whether the line is Thai or Lao, which set no mark at a sentence's end
    """
    first, title, body = opening.first, opening.title, opening.body
    words = topic.stems[title]
    opens = set(topic.stems[body][: len(words) + 4])
    own = topic.opening
    return change_values(topic, opening) | {
        "words": len(set(words)),
        "width": width(topic.blocks[title].text),
        "below": support(topic, opening),
        "below1": topic.within(words, body, body + 1),
        "echo": topic.share(words, lambda stem: stem in opens),
        "above": topic.above(words, first),
        "near": topic.within(words, max(0, first - PARAGRAPHS), first),
        "late": topic.within(words, min(len(topic.blocks), body + PARAGRAPHS), len(topic.blocks)),
        "own": topic.within(topic.stems[0], first, len(topic.blocks)) if own else UNKNOWN,
        "twin": float(_is_long_twin(topic, title)),
        "ownsupport": support(topic, own) if own else 0.0,
        "capsdiff": _capitals_apart(topic, title) if own else 1.0,
        "style": _style(topic, opening),
        "unlike": _unlike(topic, title) if own else UNLIKE,
        "runbelow": _run(topic, body),
        "lines": body - first,
        "leans": float(leans(topic.blocks[body].text)),
        "signed": signed(topic, title + 1, body),
        "before": _headlines_above(topic, first),
        "longer": _longer(topic, opening),
        "others": len(topic.heads) - any(topic.body < at < body for at in (first, title)),
        "back": topic.back(first),
        "unended": float(is_unended(topic.blocks[title].text)),
    }


def _local(topic: Topic, opening: Opening) -> float:
    """The change of words over as many paragraphs below as above, and at most WINDOW."""
    above, below = topic.bodies_around(opening.first, opening.body)
    sides = [Counter[str](), Counter[str]()]
    for side, places in zip(sides, (above[-WINDOW:], below[:WINDOW]), strict=True):
        for at in places:
            side.update(topic.stems[at])
    return change(*sides)


def best_elsewhere(topic: Topic, first: int, body: int) -> float:
    """The strongest change at a paragraph of the page that is not next to the place, in nats."""
    changes = (topic.changes[at] for at in topic.bodies[1:] if at < first - 1 or at > body + 1)
    return max(changes, default=0.0)


def usual(topic: Topic, above: list[int]) -> float:
    """How much of a paragraph stands further above it, of the last ones of those."""
    carried = [topic.carried[at] for at in above if at > topic.body][-LAST:]
    return sum(carried) / len(carried) if carried else USUAL


def signed(topic: Topic, start: int, end: int) -> int:
    """How many of blocks[start:end] are bylines or dates."""
    return sum(is_signed(block.text) for block in topic.blocks[start:end])


def support(topic: Topic, opening: Opening) -> float:
    """How much of the headline the first three paragraphs below it take up."""
    return topic.within(topic.stems[opening.title], opening.body, opening.body + PARAGRAPHS)


def _headlines_above(topic: Topic, first: int) -> float:
    """How many lines between the page's lead and block `first` could be headlines."""
    return float(bisect_left(topic.heads, first))


def _longer(topic: Topic, opening: Opening) -> float:
    """By how many columns a line is longer than the other headlines below the page's lead."""
    own = width(topic.blocks[opening.title].text)
    above = bisect_left(topic.heads, opening.first)
    return float(own - (topic.widest[above - 1] if above else SUBHEAD))


def _is_long_twin(topic: Topic, title: int) -> bool:
    """Whether the block below a long headline begins with the headline's own words."""
    return len(topic.blocks[title].text) >= LONG_TWIN and is_twin(topic.blocks, title)


def _capitals_apart(topic: Topic, title: int) -> float:
    """How differently a line and the page's first are capitalised, in [0, 1]."""
    return abs(_capitals(topic.blocks[title].text) - _capitals(topic.blocks[0].text))


def _style(topic: Topic, opening: Opening) -> float:
    """How alike the line and the most alike headline above it are capitalised; -1 without one."""
    own = _capitals(topic.blocks[opening.title].text)
    above = topic.heads[: bisect_left(topic.heads, opening.first)]
    return max((1 - abs(_capitals(topic.blocks[at].text) - own) for at in above), default=-1.0)


def _unlike(topic: Topic, title: int) -> float:
    """How unlike the widths of a line and of the page's own headline are, as a logarithm."""
    line, own = (max(1, width(topic.blocks[at].text)) for at in (title, 0))
    return abs(log(line / own))


@lru_cache(256)
def _capitals(text: str) -> float:
    words = [word for word in text.split() if len(word) > 3 and word[0].isalpha()]
    return sum(not word[0].islower() for word in words) / len(words) if words else 0.5


def _run(topic: Topic, at: int) -> int:
    """How many paragraphs of running text stand in a row from block `at` on."""
    end = min(at + LONGEST_RUN, len(topic.blocks))
    return next((stop for stop in range(at, end) if not topic.is_body[stop]), end) - at
