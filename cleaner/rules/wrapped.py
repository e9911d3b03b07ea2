"""Hard-wrapped text: a line of it is a piece of a paragraph, and no rule about lines applies."""

from __future__ import annotations

from collections.abc import Sequence

from cleaner.page import Line, Page
from cleaner.rules.base import ends_sentence

NARROW = 40
"""A shorter line is not broken because it was full."""
MANY = 5
"""From so many broken lines on, if they are a third of all, a page is hard-wrapped as a whole."""


def goes_on(line: Line, below: Line) -> bool:
    """Whether a line is broken off and the next one goes on with its sentence."""
    if len(line.text) < NARROW or below.number != line.number + 1 or ends_sentence(line.text):
        return False
    if line.text.isupper():
        return below.text.isupper()
    return below.text[:1].islower()


def is_wrapped(written: Sequence[Line]) -> bool:
    """Whether a page is hard-wrapped."""
    broken = sum(map(goes_on, written, written[1:]))
    return broken >= MANY and broken * 3 >= len(written)


def is_piece(page: Page, line: Line) -> bool:
    """Whether the line below goes on with a line, or it goes on with those above.

    A short line below a single one may be a byline in lower case below a headline.
    """
    lines = page.lines

    def joined(number: int) -> bool:
        """Whether a line goes on with the one above it."""
        above, below = lines[number - 1 : number + 1] if number > 0 else (None, None)
        return bool(above and below and below.text and goes_on(above, below))

    number = line.number
    if number + 1 < len(lines) and joined(number + 1):
        return True
    return joined(number) and (len(line.text) >= NARROW or joined(number - 1))
