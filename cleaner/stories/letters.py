"""In which letters a text stands."""

from __future__ import annotations

import re

from cleaner.stories.openings import Opening
from cleaner.stories.topic import Topic

BEGINNING = 200
"""Code points of a paragraph whose letters are looked at."""
_UNENDED = re.compile("[\u0e01-\u0edf]")


def is_unended(text: str) -> bool:
    """Whether a text is Thai or Lao, which set no mark at a sentence's end."""
    return _UNENDED.search(text) is not None


def is_translated(topic: Topic, opening: Opening) -> bool:
    """Whether a text in other letters than the one above takes something up from there.

    The same text in another language has its numbers and some names, and no other word of it.
    """
    taken_up = topic.above(topic.stems[opening.body], opening.first)
    return taken_up > 0 and changes_letters(topic, opening)


def changes_letters(topic: Topic, opening: Opening) -> bool:
    """Whether the text below is in Latin letters and what is right above or most of it is not.

    Or the other way round.
    """
    places, _ = topic.bodies_around(opening.first, opening.body)
    above = [_is_latin(topic.blocks[at].text) for at in places]
    below = _is_latin(topic.blocks[opening.body].text)
    return above[-1:] == [not below] or 2 * above.count(not below) > len(above)


def _is_latin(text: str) -> bool:
    """Whether a text begins in Latin letters, of which most are ASCII ones in any language."""
    begins = text[:BEGINNING]
    return 2 * len(begins.encode("ascii", "ignore")) > len(begins)
