"""The place where vocabulary alone suggests that another story begins."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from cleaner.stories.evidence import border_values, borders, is_unended
from cleaner.stories.openings import Opening
from cleaner.stories.own import is_roundup
from cleaner.stories.topic import Topic
from cleaner.stories.weights import BORDER

LIKELY_BORDER = 0.0
"""Score from which on a change of words is suspected to be another story's beginning."""
RIVAL = 1.2
"""Score by which a border may be less likely than another one and as well be the true one."""

NEAR = 3
"""Paragraphs on each side of a border whose script is looked at."""
WIDE = "\u3041"
"""The first stem of Japanese and Chinese, in the order of code points."""


def suspected(topic: Topic) -> tuple[Opening, float] | None:
    """The place and its score, of several likely ones the last: it leaves most of the page.

    A round-up has one behind each item. Thai stems overlap, so that any change of words looks
    three times as strong as it is.
    """
    if is_roundup(topic, len(topic.blocks)) or is_unended(topic.blocks[topic.bodies[0]].text):
        return None
    found = filter(partial(_is_of_one_script, topic), borders(topic))
    places = sorted(found, key=lambda place: place.first)
    scores = [BORDER.score(border_values(topic, place), LIKELY_BORDER) for place in places]
    least = max([LIKELY_BORDER, *(score - RIVAL for score in scores)])
    likely = [own for own in zip(places, scores, strict=True) if own[1] > least]
    return likely[-1] if likely else None


def _is_of_one_script(topic: Topic, place: Opening) -> bool:
    """Whether both sides of a border are in Chinese or Japanese, or neither is.

    A page in two languages tells both of one matter, in other words.
    """
    above, below = topic.bodies_around(place.first, place.body)
    return _is_wide(topic, above[-NEAR:]) == _is_wide(topic, below[:NEAR])


def _is_wide(topic: Topic, bodies: Sequence[int]) -> bool:
    stems = [stem for body in bodies for stem in topic.stems[body]]
    return 2 * sum(stem >= WIDE for stem in stems) > len(stems)
