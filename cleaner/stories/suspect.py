"""The place where vocabulary alone suggests that another story begins."""

from __future__ import annotations

from cleaner.stories.borders import border_values, borders
from cleaner.stories.letters import changes_letters, is_unended
from cleaner.stories.openings import Opening
from cleaner.stories.own import is_roundup
from cleaner.stories.topic import Topic
from cleaner.stories.weights import BORDER

LIKELY_BORDER = 0.0
"""Score from which on a change of words is suspected to be another story's beginning."""
RIVAL = 1.2
"""Score by which a border may be less likely than another one and as well be the true one."""


def suspected(topic: Topic) -> tuple[Opening, float] | None:
    """The place and its score, of several likely ones the last: it leaves most of the page.

    A round-up has one behind each item, and a page in two languages tells one matter in other
    words. Thai stems overlap, so that any change of words looks three times as strong as it is.
    """
    if is_roundup(topic, len(topic.blocks)) or is_unended(topic.blocks[topic.bodies[0]].text):
        return None
    found = [place for place in borders(topic) if not changes_letters(topic, place)]
    places = sorted(found, key=lambda place: place.first)
    scores = [BORDER.score(border_values(topic, place), LIKELY_BORDER) for place in places]
    least = max([LIKELY_BORDER, *(score - RIVAL for score in scores)])
    likely = [own for own in zip(places, scores, strict=True) if own[1] > least]
    return likely[-1] if likely else None
