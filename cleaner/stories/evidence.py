"""What speaks for a story's beginning at a place: the numbers that the model weighs."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from itertools import pairwise

from cleaner.stories.blocks import SENTENCE_END
from cleaner.stories.leads import closes, full_names, has_dateline, is_dated, is_signed, leans
from cleaner.stories.levels import RAREST
from cleaner.stories.model import Values
from cleaner.stories.openings import Opening
from cleaner.stories.topic import Topic
from cleaner.stories.vocabulary import change, level
from cleaner.stories.words import width

CANDIDATES = 6
LONGEST_RUN = 12
WINDOW = 5
"""Paragraphs on each side whose words are compared for themselves."""
SUBHEAD = 24
"""Columns that a sub-head usually has at most."""
USUAL = 0.3
"""Share of a paragraph's matter that stands above it, on a page too short to tell."""


def change_values(topic: Topic, opening: Opening) -> Values:
    """How the vocabulary changes at a place; shares in [0, 1], changes in nats.

    nats, per   log Bayes factor of a change, and for each stem of the shorter side
    peak        how far it stands out from the borders around
    carry...    how much of the first, second, any paragraph below stands above
    usual       how much of a paragraph of the page so far stands above it
    last        how much of the last paragraph above stands below
    back        how strongly some later paragraph takes up what only the text above speaks of
    leadtail    how much of the first paragraph below stands further below
    local       log Bayes factor for the paragraphs next to the place alone
    names       names given in full in the first two paragraphs below, in full above already
    dateline, dated, leans, closes, finished  the forms of the lead and of the block above
    """
    first, body = opening.first, opening.body
    above, below = topic.bodies_around(first, body)
    head, tail = topic.sizes[first], topic.sizes[-1] - topic.sizes[first]
    usual = [topic.carried[at] for at in above if at > topic.body][-6:]
    second = topic.stems[below[1]] if len(below) > 1 else []
    known = {
        "nats": topic.changes[first],
        "per": topic.changes[first] / (min(head, tail) + 20),
        "peak": topic.peak(first, body),
        "carry": topic.above(topic.stems[body], first),
        "carry2": topic.above(second, first),
        "carrytail": topic.tail_above(first, opening.title),
        "usual": sum(usual) / len(usual) if usual else USUAL,
        "last": topic.within(topic.stems[above[-1]] if above else [], first, len(topic.blocks)),
        "back": topic.back(first),
        "leadtail": topic.within(topic.stems[body], body + 1, len(topic.blocks)),
        "dateline": float(has_dateline(topic.blocks[body].text)),
        "leans": float(leans(topic.blocks[body].text)),
        "closes": float(closes(topic.blocks[first - 1].text)),
        "finished": float(topic.blocks[first - 1].text.endswith(SENTENCE_END)),
        "headn": head,
        "tailn": tail,
    }
    later = {
        "dated": lambda: float(is_dated(topic.blocks[body].text)),
        "names": lambda: _full_again(topic, first, body),
        "local": lambda: _local(topic, above, below),
    }
    return Values(known, later)


def headline_values(topic: Topic, opening: Opening) -> Values:
    """How well a line heads the text below it and not the text above.

    words, tokens, rare  content stems, words of six letters, rare stems of the line
    below, below1, echo  how much of it stands in three paragraphs, the first, its first words
    above, ownsupport    how much of it stands above; of the page's headline in the page's lead
    signed, before   bylines and dates below the line; headlines above it
    longer       columns by which it is longer than those
    short, runs, others  short lines among the blocks above; paragraphs in a row; other headlines
    """
    first, title, body = opening.first, opening.title, opening.body
    words = topic.stems[title]
    opens = set(topic.stems[body][: len(words) + 4])
    above, below = topic.bodies_around(first, body)
    own = topic.opening
    between = first - topic.body
    return change_values(topic, opening) | {
        "words": len(set(words)),
        "tokens": width(topic.blocks[title].text) // 6,
        "rare": sum(level(stem) >= RAREST - 1 for stem in set(words)),
        "below": support(topic, opening),
        "below1": topic.within(words, body, body + 1),
        "echo": topic.share(words, lambda stem: stem in opens),
        "above": topic.above(words, first),
        "twin": _is_twin(topic, opening),
        "own": float(own is not None),
        "ownsupport": support(topic, own) if own else 0.0,
        "capsdiff": _capitals_apart(topic, title) if own else 1.0,
        "short": 1 - sum(at >= topic.body for at in above) / between if between else 0.0,
        "runabove": _run(topic, first - 1, -1),
        "runbelow": _run(topic, body, 1),
        "signed": sum(is_signed(block.text) for block in topic.blocks[title + 1 : body]),
        "before": _headlines_above(topic, first),
        "longer": _longer(topic, opening),
        "others": len(topic.heads) - any(topic.body < at < body for at in (first, title)),
        "headb": len(above),
        "tailb": len(below),
    }


def _local(topic: Topic, above: list[int], below: list[int]) -> float:
    """The change of words over as many paragraphs below as above, and at most WINDOW."""
    sides = [Counter[str](), Counter[str]()]
    for side, places in zip(sides, (above[-WINDOW:], below[:WINDOW]), strict=True):
        for at in places:
            side.update(topic.stems[at])
    return change(*sides)


def _full_again(topic: Topic, first: int, body: int) -> float:
    texts = " ".join(block.text for block in topic.blocks[body : body + 2])
    above = "\n".join(block.text for block in topic.blocks[:first])
    return float(sum(name in above for name in full_names(texts)))


def borders(topic: Topic) -> list[Opening]:
    """The places where the vocabulary changes most, as openings without a headline.

    Short lines between two paragraphs may belong to either side: both ends are looked at.
    """
    places = set()
    for before, body in pairwise(topic.bodies[1:]):
        places |= {(body, body), (before + 1, body)}
    best = sorted(places, key=lambda place: (-topic.changes[place[0]], place))[:CANDIDATES]
    return [Opening(first, first, body, False, 0) for first, body in best]


def border_values(topic: Topic, opening: Opening) -> Values:
    """How a border without a headline compares with all other borders of the page.

    margin, rank  the change there over the best elsewhere, and over the best of all, in nats
    lines         short lines that would go along
    """
    first, body = opening.first, opening.body
    here = topic.changes[first]
    elsewhere = [topic.changes[at] for at in topic.bodies[1:] if at < first - 1 or at > body + 1]
    return change_values(topic, opening) | {
        "margin": here - max(elsewhere, default=0.0),
        "rank": here - max(here, *elsewhere) if elsewhere else 0.0,
        "lines": body - first,
    }


def support(topic: Topic, opening: Opening) -> float:
    """How much of the headline the first three paragraphs below it take up."""
    return topic.within(topic.stems[opening.title], opening.body, opening.body + 3)


def _headlines_above(topic: Topic, first: int) -> float:
    """How many lines between the page's lead and block `first` could be headlines."""
    return float(bisect_left(topic.heads, first))


def _longer(topic: Topic, opening: Opening) -> float:
    """By how many columns a line is longer than the other headlines below the page's lead."""
    own = width(topic.blocks[opening.title].text)
    others = (width(topic.blocks[at].text) for at in topic.heads if at < opening.first)
    return float(own - max(others, default=SUBHEAD))


def _is_twin(topic: Topic, opening: Opening) -> float:
    """1 if the block below a long headline begins with the headline's own words."""
    headline = topic.blocks[opening.title].text.casefold().rstrip(".…' ")
    if len(headline) < 28:
        return 0.0
    return float(topic.blocks[opening.title + 1].text.casefold().startswith(headline))


def _capitals_apart(topic: Topic, title: int) -> float:
    """How differently a line and the page's first are capitalised, in [0, 1]."""
    return abs(_capitals(topic.blocks[title].text) - _capitals(topic.blocks[0].text))


def _capitals(text: str) -> float:
    words = [word for word in text.split() if len(word) > 3 and word[0].isalpha()]
    return sum(not word[0].islower() for word in words) / len(words) if words else 0.5


def _run(topic: Topic, at: int, step: int) -> int:
    """How many paragraphs of running text stand in a row from block `at` on."""
    count = 0
    while count < LONGEST_RUN and 0 <= at < len(topic.blocks) and topic.is_body[at]:
        count += 1
        at += step
    return count
