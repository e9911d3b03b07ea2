"""Where on a page a line stands: above, between or below its running paragraphs."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator
from functools import cached_property

from cleaner.page import Line, Page
from cleaner.rules.base import WIDE, ends_sentence, is_prose

STANDFIRST = 300
"""A first paragraph of at most that many characters may be a standfirst."""


def _is_none(line: Line) -> bool:
    return False


class Body:
    """A page seen as running paragraphs and what stands around them.

    A page without running paragraphs, such as a poem or a list, has no head and no tail.
    `is_junk` tells long lines of boilerplate from paragraphs.
    """

    def __init__(self, page: Page, is_junk: Callable[[Line], bool] = _is_none) -> None:
        self.page = page
        self.is_junk = is_junk

    def is_prose(self, line: Line) -> bool:
        """Whether a line is a running paragraph and no long line of boilerplate."""
        return is_prose(line.text) and not self.is_junk(line)

    @cached_property
    def last(self) -> tuple[Line, ...]:
        """The last three running paragraphs, the last one first."""
        return tuple(itertools.islice(filter(self.is_prose, reversed(self.page.written)), 3))

    @cached_property
    def first(self) -> tuple[Line, ...]:
        """The first two running paragraphs."""
        return tuple(itertools.islice(filter(self.is_prose, self.page.written), 2))

    @cached_property
    def top(self) -> int:
        """The number of the line where the story starts: a standfirst stands above it."""
        opening = self.page.written[:3]
        first, second = (*self.first, None, None)[:2]
        if first and second and first in opening[1:] and len(first.text) <= STANDFIRST:
            return second.number
        return first.number if first else 0

    @cached_property
    def head(self) -> tuple[Line, ...]:
        """The written lines above the first running paragraph."""
        end = self.first[0].number if self.first else 0
        return tuple(itertools.takewhile(lambda line: line.number < end, self.page.written))

    @cached_property
    def tail(self) -> tuple[Line, ...]:
        """The written lines below the last running paragraph."""
        start = self.last[0].number if self.last else len(self.page.lines)
        below = itertools.takewhile(lambda line: line.number > start, reversed(self.page.written))
        return tuple(below)[::-1]

    def below(self, line: Line) -> Iterator[Line]:
        """The written lines below a line."""
        lines = self.page.lines
        return (lines[n] for n in range(line.number + 1, len(lines)) if lines[n].text)

    def above(self, line: Line) -> Iterator[Line]:
        """The written lines above a line, the nearest first."""
        lines = self.page.lines
        return (lines[n] for n in range(line.number - 1, -1, -1) if lines[n].text)

    def around(self, line: Line) -> Iterator[Line]:
        """The written lines next to a line."""
        yield from itertools.islice(self.above(line), 1)
        yield from itertools.islice(self.below(line), 1)

    def is_about(self, words: tuple[str, ...]) -> bool:
        """Whether three running paragraphs hold one of the words."""
        texts = (line.text.lower() for line in self.page.written if is_prose(line.text))
        speaking = (text for text in texts if any(word in text for word in words))
        return len(list(itertools.islice(speaking, 3))) == 3

    def is_heading(self, line: Line) -> bool:
        """Whether the paragraph below takes up the word, or one of the two, of this line."""
        words = line.text.lower().split()
        below = next(self.below(line), None)
        if len(words) > 2 or below is None or not ends_sentence(below.text):
            return False
        said = below.text.lower()
        return any(
            word in said
            if word >= WIDE
            else len(word) > 4 and re.search(rf"\b{re.escape(word)}", said)
            for word in words
        )

    def is_section(self, line: Line) -> bool:
        """Whether a sentence that is no boilerplate stands right below a line."""
        below = next(self.below(line), None)
        return below is not None and ends_sentence(below.text) and not self.is_junk(below)

    def is_cells(self, line: Line) -> bool:
        """Whether a line is a row of a table: it has three cells, and a row above or below."""
        if _CELLS.match(line.text) is None:
            return False
        return any(near.text.startswith("|") for near in self.around(line))


_CODE = re.compile(
    r"</?[A-Za-z][^<>@]*[=/][^<>]*>"  # markup
    r"|(?<!\{)\{(?![{*])|(?<![}*])\}(?!\})|[=!<>]=|=~|\w\(\)|^[\[(]\d+,"  # program text
    r"|^[a-z].*,$|^//|\\$|^\"[^\"]+\":"
)
_CODE_OPENS, _CODE_ENDS = ("[", "(", "//", '"'), (",", "\\", "\n")
_CELLS = re.compile(r"\|(?:[^|]*[^|\s][^|]*\|){3}")


def is_code(text: str) -> bool:
    """Whether a line is markup or program text, or goes on in the next line."""
    return _may_be_code(text) and _CODE.search(text) is not None


def _may_be_code(text: str) -> bool:
    """A quick look for the signs one of which every match of the pattern has."""
    if "=" in text or "<" in text or "{" in text or "}" in text or "()" in text:
        return True
    return text.startswith(_CODE_OPENS) or text.endswith(_CODE_ENDS)


Where = Callable[[Body, Line], bool]


def anywhere(body: Body, line: Line) -> bool:
    return True


def not_first(body: Body, line: Line) -> bool:
    """Anywhere but on the page's first line."""
    return line is not body.page.written[0]


def unless_about(*words: str) -> Where:
    """Anywhere, but not on a page whose own paragraphs speak of one of the words."""

    def where(body: Body, line: Line) -> bool:
        return not body.is_about(words)

    where.__name__ = f"unless_about_{'_'.join(words)}"
    return where


def at_top(body: Body, line: Line) -> bool:
    """Above the story, but not the page's first line: that is its headline."""
    return line.number < body.top and line is not body.page.written[0]


def at_head(body: Body, line: Line) -> bool:
    """Above the first running paragraph."""
    return bool(body.first) and line.number < body.first[0].number


def at_tail(body: Body, line: Line) -> bool:
    """Below the last running paragraph."""
    return bool(body.last) and line.number > body.last[0].number


def at_edge(body: Body, line: Line) -> bool:
    """Above the first or below the last running paragraph."""
    return at_head(body, line) or at_tail(body, line)


def near_tail(body: Body, line: Line) -> bool:
    """With a running paragraph above and at most two below."""
    return bool(body.last) and line.number > max(body.first[0].number, body.last[-1].number)
