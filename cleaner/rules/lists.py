"""Lists and dialogues that a page consists of: what belongs to one that stays, stays with it."""

from __future__ import annotations

import itertools
import re
from functools import cached_property

from cleaner.page import Line
from cleaner.rules.base import ends_sentence
from cleaner.rules.body import Body, at_head
from cleaner.rules.enclosed import depth

TURNS = 3
"""So many lines by which speakers take turns make a dialogue."""
FULL = 40
"""Code points of a line set in below an item, as a menu's entries have not."""

ITEM = re.compile(r"[*+•·–-]\s+\S")
_HEADING = re.compile(r"#{1,6} ")
_OPENS = re.compile(r"[*+•·–-]\s+\S.{18}|\d{1,2}[.)]\s|\[[^\[\]]+\]$|[`<{|~=$>]|-{3}|:::")
_TURN = re.compile(
    r"\*\*[^\W\d_][^*:]{0,40}(?::\*\*|\*\*:)"
    r"|[^\W\d_][\w .'’-]{0,40}:? \(?\d{1,2}:\d\d(?::\d\d)?\)?:?$"  # a name, and when
)


class Lists:
    """A page's lists and dialogues, seen beside the lines that rules want."""

    def __init__(self, body: Body, wanted: frozenset[int]) -> None:
        self.body = body
        self.wanted = wanted

    def hold(self, line: Line) -> bool:
        """Whether a line is part of a list or a dialogue that stays, or introduces one."""
        if ITEM.match(line.text) and (self._is_inner(line) or self._is_parent(line)):
            return True
        return self._introduces(line) or self._is_turn(line) or self._opens_section(line)

    def _stays(self, line: Line | None) -> bool:
        return line is not None and line.number not in self.wanted

    def _is_inner(self, line: Line) -> bool:
        """Whether items of the same list that stay are around, or the list's announcement is."""
        above, below = next(self.body.above(line), None), next(self.body.below(line), None)
        if above is None or not self._stays(above):
            return False
        if self._stays(below) and _is_like(line, below):
            return _is_like(line, above) or self._announces(above)
        return _is_like(line, above) and self._is_word_among_words(line)

    def _is_word_among_words(self, line: Line) -> bool:
        """Whether an item is a single word, as the items above it are, which stay."""
        above = list(itertools.islice(self.body.above(line), TURNS))
        same = all(_is_like(line, own) and self._stays(own) for own in above)
        return same and all(len(own.text.split()) == 2 for own in (line, *above))

    def _announces(self, line: Line) -> bool:
        if line.text.endswith((":", "：")):
            return True
        return bool(_HEADING.match(line.text)) and line is not self.body.page.written[0]

    def _is_parent(self, line: Line) -> bool:
        """Whether a text is set in below an item, as a part of it."""
        below = next(self.body.below(line), None)
        if below is None or below.number != line.number + 1 or len(below.text) < FULL:
            return False
        return self._stays(below) and depth(self.body.page, below) > depth(self.body.page, line)

    def _introduces(self, line: Line) -> bool:
        """Whether a line ends in a colon, and the list or the code below it stays."""
        if not line.text.rstrip("*_").endswith((":", "：")):
            return False
        below = next(self.body.below(line), None)
        return below is not None and self._stays(below) and _OPENS.match(below.text) is not None

    def _is_turn(self, line: Line) -> bool:
        """Whether somebody says this in a dialogue."""
        if not self._is_dialogue:
            return False
        above = next(self.body.above(line), line)
        return bool(_TURN.match(line.text) or _TURN.fullmatch(above.text))

    @cached_property
    def _is_dialogue(self) -> bool:
        turns = (line for line in self.body.page.written if _TURN.match(line.text))
        return len(list(itertools.islice(filter(self._stays, turns), TURNS))) == TURNS

    @cached_property
    def _has_headings(self) -> bool:
        return "#" in self.body.page.text

    def _opens_section(self, line: Line) -> bool:
        """Whether a sentence stands below a heading within the text, and goes on below."""
        if not self._has_headings or not ends_sentence(line.text):
            return False
        above, below = next(self.body.above(line), None), next(self.body.below(line), None)
        if above is None or below is None:
            return False
        if not _HEADING.match(above.text) or at_head(self.body, above):
            return False
        goes_on = ends_sentence(below.text) or below.text.endswith(":")
        return goes_on and self._stays(above) and self._stays(below)


def _is_like(item: Line, other: Line | None) -> bool:
    """Whether two lines are marked as items of one list."""
    return (
        other is not None and ITEM.match(other.text) is not None and other.text[0] == item.text[0]
    )
