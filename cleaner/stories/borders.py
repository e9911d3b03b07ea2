"""Where vocabulary alone may show another story's beginning, and what speaks for it there."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import partial
from itertools import pairwise

from cleaner.stories.blocks import Block, is_item, may_be_headline
from cleaner.stories.evidence import (
    LONGEST_RUN,
    best_elsewhere,
    change_values,
    signed,
    usual,
)
from cleaner.stories.leads import is_signed, leans
from cleaner.stories.model import Values
from cleaner.stories.openings import Opening
from cleaner.stories.subjects import crossing
from cleaner.stories.topic import Topic

CANDIDATES = 10
CHANGED = 5.0
"""Nats of a change of vocabulary below which there is none."""
LINES = 3
"""Paragraphs between which a border is looked for, and headlines or bylines between two."""
_NUMBERED = re.compile(r"\d{1,2}[．、]")


def borders(topic: Topic) -> list[Opening]:
    """The places where the vocabulary changes most, as openings without a headline.

    Short lines between two paragraphs may belong to either side: the place above all of them is
    looked at, the one below, and those at a headline, a byline or a date.
    """
    gaps = [(before + 1, body) for before, body in pairwise(topic.bodies[1:])]
    best = sorted(gaps, key=lambda gap: -max(topic.changes[gap[0]], topic.changes[gap[1]]))
    return [
        Opening(first, first, body)
        for above, body in best[:CANDIDATES]
        for first in sorted({above, body, *_starts(topic, above, body)})
        if topic.changes[first] > CHANGED and not _goes_on(topic.blocks, first)
    ]


def _goes_on(blocks: Sequence[Block], at: int) -> bool:
    """Whether a line is a part of something: code, an item, a row, a quotation, a section.

    So is the text right below a section's heading.
    """
    block, above = blocks[at], blocks[at - 1]
    is_part = block.inner or block.level > 1 or is_item(block.text)
    return is_part or above.level > 1 or _NUMBERED.match(above.text) is not None


def _starts(topic: Topic, above: int, body: int) -> list[int]:
    lines = [(at, topic.blocks[at].text) for at in range(above, body)]
    return [at for at, text in lines if is_signed(text) or may_be_headline(text)][:LINES]


def border_values(topic: Topic, opening: Opening) -> Values:
    """How a border without a headline compares with all other borders of the page.

    margin         the change there over the best elsewhere, in nats
    second         the best elsewhere as a share of the change there
    carrytail, linked, most  how much of all that is below, and of a paragraph of it at an average
                   and at most, stands above
    usual, last    how much of a paragraph above stands further above; of the last one, below
    signed, bylines  bylines and dates that go along, and those above
    leans          whether the first paragraph below leans on a text above
    steady         the change where words that recur in a burst count for less
    subjects       how much of what the page speaks of most stands on both sides
    mixed          the strongest change in the text above, as a share of the one here
    """
    first, body = opening.first, opening.body
    here = topic.changes[first]
    best = best_elsewhere(topic, first, body)
    above, below = topic.bodies_around(first, body)
    links = [topic.above(topic.stems[at], first) for at in below[:LONGEST_RUN]]
    values = change_values(topic, opening) | {
        "margin": here - best,
        "second": _as_share(best, here),
        "carrytail": topic.tail_above(first, first),
        "linked": sum(links) / len(links) if links else 0.0,
        "most": max(links, default=0.0),
        "usual": usual(topic, above),
        "last": topic.within(topic.stems[above[-1]] if above else [], first, len(topic.blocks)),
        "leans": float(leans(topic.blocks[body].text)),
        "signed": signed(topic, first, body),
        "bylines": signed(topic, topic.body + 1, first),
    }
    subject: dict[str, Callable[[], float]] = {
        "steady": lambda: topic.steady[first],
        "subjects": lambda: crossing(topic.subjects, first),
    }
    return Values(values, *values.later, subject, {"mixed": partial(_mixed, topic, first)})


def _mixed(topic: Topic, first: int) -> float:
    """The strongest change in the text above block `first`, as a share of the change there."""
    head = Topic(topic.blocks[:first])
    best = max((head.changes[at] for at in head.bodies[1:]), default=0.0)
    return _as_share(best, topic.changes[first])


def _as_share(change: float, here: float) -> float:
    """A change as a share of the one here; all of it where there is none."""
    return change / here if here > 0 else 1.0
