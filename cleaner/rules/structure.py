"""What a line is part of: a heading, a list, a record or a licence holds what no cue knows.

Manuals, changelogs, package descriptions and word lists use the words of page furniture for
their own headings, items and fields. Such a line stays as long as what it belongs to stays.
"""

from __future__ import annotations

import itertools
import re
from functools import cached_property

from cleaner.page import Line
from cleaner.rules.body import Body, is_code
from cleaner.rules.enclosed import depth, front_matter, is_manual
from cleaner.rules.lists import ITEM, Lists
from cleaner.rules.records import FEW, Records

_HEADING = re.compile(r"#{1,6} ")
_MARKED = re.compile(r"#{1,6} |\*\*[^*]+\*\*:?$")
_UNDERLINE = re.compile(r"([=\-~^\"*+`#])\1{2,}")
_NOTICE = re.compile(r"(?i:\W*copyright\b)|\W*(?:©|\([cC]\))")
_RESERVED = re.compile(r"(?i)\W*all rights reserved\W*")
_ADDRESS = re.compile(r"(?:[-*+] )?<?(?:\w+://|www\.)")
_REFERENCE = re.compile(r"\[[^\[\]]+\]: \S")
_LICENCE = (b"licence", b"license", b"copyright", b"warranty", b"warranties")
_TERM = (b"licen", b"copyright", b"warrant")  # what these begin with: counted first
_MARKS = (b"copyright", "©".encode(), b"(c)")  # of which a notice has one
_OPEN = (
    "a|an|and|as|at|by|for|from|in|into|is|its|of|on|or|our|the|their|through|to|with|your"
    "|der|die|das|und|oder|von|zu|mit|für|de|des|du|la|le|les|et|ou|pour|par|avec|el|los|las"
    "|del|y|que|con|para|em|do|da|dos|das|com|di|il|per|и|в|на|с|по|для|от"
)
_OPEN_ENDS = tuple(_OPEN.split("|"))
_OPEN_END = re.compile(rf"(?:\S+\s){{3,}}\(?(?:{_OPEN})$")
_NUMBERED = re.compile(r"(?:[A-Z]\.)?\d{1,2}(?:\.\d{1,2})+\.?\s+[^\W\d]{4}")
_MAIL = re.compile(r"<\S+@\S+\.\w+>")
_CHANGE = re.compile(r"\]\(\S+/(?:pull|issues|commit|merge_requests)/\w+\)")
_ATTRIBUTION = re.compile(r"--\s\S")
_QUOTED = re.compile(r">[>\s]*\w")
_TAG = re.compile(r"<(\w+)\b[^<>]*>")
_TERMS = 5
"""A page that names them more often than that is a licence, or speaks of one."""
_FULL = 40
"""A shorter line is not broken because it was full."""
_NAMES = ("x", "teams", "line", "signal", "link")
"""Names of buttons that are words, too."""
_CLOSINGS = ("thank you,", "thanks,", "many thanks,", "danke,", "merci,", "gracias,", "grazie,")
"""What a letter may end in, above its writer's name."""
_CELL = 30
"""A cell of a table is about as long as that at most."""
_NEAR = 12
"""A numbered heading near by is looked for in so many lines above and below."""
MANY = 40
"""A list of words has so many lines."""


class Structure:
    """A page's headings, lists and records, seen beside the lines that rules want."""

    def __init__(self, body: Body, wanted: frozenset[int]) -> None:
        self.body = body
        self.wanted = wanted

    def holds(self, line: Line) -> bool:
        """Whether a line belongs to what stays."""
        return (
            self._is_word_list
            or self.heads(line)
            or self._is_numbered(line)
            or self._is_whole_section(line)
            or self._is_pair(line)
            or _is_continued(self.body, line)
            or self._is_told(line)
            or self._goes_on(line)
            or self._is_carried_on(line)
            or _ATTRIBUTION.match(line.text) is not None
            or _CHANGE.search(line.text) is not None
            or self._is_written(line)
            or _REFERENCE.match(line.text) is not None
            or self._lists.hold(line)
            or self._records.hold(line)
            or self._is_licence(line)
        )

    def encloses(self, line: Line) -> bool:
        """Whether a line and all below it that a rule takes along is no web page's furniture."""
        return line.number in self._front_matter or self._is_manual

    @cached_property
    def _lists(self) -> Lists:
        return Lists(self.body, self.wanted)

    @cached_property
    def _records(self) -> Records:
        return Records(self.body, self.wanted)

    @cached_property
    def _front_matter(self) -> frozenset[int]:
        return front_matter(self.body.page)

    @cached_property
    def _is_manual(self) -> bool:
        return is_manual(self.body.page)

    @cached_property
    def _is_word_list(self) -> bool:
        """Whether a page is a long list of single words."""
        lines = self.body.page.written
        return len(lines) >= MANY and sum(" " in line.text for line in lines) * 5 < len(lines)

    def heads(self, line: Line) -> bool:
        """Whether a line is marked as a heading, and what stands below it stays."""
        below = self.body.below(line)
        under = next(below, None)
        if under is not None and self._adjoins(line, under) and _underlines(under.text, line.text):
            under = next(below, None)
        elif not _MARKED.match(line.text):
            return False
        if under is None or under.number in self.wanted:
            return False
        return not _HEADING.match(under.text) or _level(under) > _level(line) > 0

    def _is_numbered(self, line: Line) -> bool:
        """Whether a line is a numbered heading, as another one near it is."""
        if not _NUMBERED.match(line.text):
            return False
        near = (
            *itertools.islice(self.body.above(line), _NEAR),
            *itertools.islice(self.body.below(line), _NEAR),
        )
        return any(_NUMBERED.match(other.text) for other in near)

    def _is_whole_section(self, line: Line) -> bool:
        """Whether a line is all that stands between two marked headings that stay.

        Or it is in brackets right below one, as the name of who speaks there.
        """
        above, below = next(self.body.above(line), None), next(self.body.below(line), None)
        if above is None or above.number in self.wanted or not _MARKED.match(above.text):
            return False
        if line.text.startswith("(") and line.text.endswith(")"):
            return True
        return below is not None and _MARKED.match(below.text) is not None

    def _is_pair(self, line: Line) -> bool:
        """Whether a line is a tag whose end stays, or a cell of a table by a word of a button."""
        if line.text.lower() in _NAMES:
            near = tuple(self.body.around(line))
            return len(near) == 2 and all(
                len(cell.text) <= _CELL and cell.number not in self.wanted for cell in near[:1]
            )
        tag = _TAG.fullmatch(line.text)
        return tag is not None and any(
            other.text == f"</{tag[1]}>" and other.number not in self.wanted
            for other in self.body.below(line)
        )

    def _is_told(self, line: Line) -> bool:
        """Whether the line above this address, or a list of them, stays and announces it."""
        if _ADDRESS.match(line.text) is None:
            return False
        others = itertools.islice(self.body.above(line), _NEAR)
        above = next((other for other in others if not _ADDRESS.match(other.text)), None)
        return (
            above is not None
            and above.number not in self.wanted
            and (above.text.endswith((":", "：")) or _is_open(above.text))
        )

    def _goes_on(self, line: Line) -> bool:
        """Whether a line breaks off in a sentence, and the next one goes on with it."""
        below = next(self.body.below(line), None)
        if below is None or not self._adjoins(line, below):
            return False
        if line.text.count("[") > line.text.count("]") and "]" in below.text:
            return True
        if line.text.lower() in _CLOSINGS:
            return True
        return _is_open(line.text) and (below.text[0] in "[<(" or below.text[0].islower())

    def _is_carried_on(self, line: Line) -> bool:
        """Whether a line goes on with the one above, which stays and breaks off in a sentence."""
        above = next(self.body.above(line), None)
        if above is None or above.number in self.wanted or not self._adjoins(above, line):
            return False
        if _is_open(above.text):
            return True
        return bool(_MAIL.match(line.text)) and len(above.text) >= _FULL

    def _is_written(self, line: Line) -> bool:
        """Whether a line is quoted in a letter, or an address in one."""
        is_part = line.text.startswith(">") or _ADDRESS.match(line.text) is not None
        return is_part and self.quotes_letters

    @cached_property
    def quotes_letters(self) -> bool:
        """Whether a page quotes other letters: lines of them stay."""
        quoted = (line for line in self.body.page.written if _QUOTED.match(line.text))
        return sum(line.number not in self.wanted for line in quoted) > FEW

    def _is_licence(self, line: Line) -> bool:
        """Whether the line is a notice of copyright in a list of them, or in a licence."""
        told = is_notice(line.text) or _RESERVED.fullmatch(line.text)
        return bool(told) and self._is_licence_page

    @cached_property
    def _is_licence_page(self) -> bool:
        text = self.body.page.text.encode("utf-8", "surrogatepass").lower()  # faster than str's
        if sum(map(text.count, _TERM)) > _TERMS and sum(map(text.count, _LICENCE)) > _TERMS:
            return True
        if sum(is_notice(line.text) for line in self.body.page.written) <= FEW:
            return False
        return sum(map(text.count, _MARKS)) > FEW

    @staticmethod
    def _adjoins(one: Line, other: Line) -> bool:
        return abs(one.number - other.number) == 1


def _underlines(text: str, heading: str) -> bool:
    return len(text) * 3 >= len(heading) * 2 and _UNDERLINE.fullmatch(text) is not None


def _is_open(text: str) -> bool:
    """Whether a line breaks off within a sentence."""
    return text.endswith(_OPEN_ENDS) and _OPEN_END.search(text) is not None


def _level(line: Line) -> int:
    """How many number signs mark a heading."""
    return len(line.text) - len(line.text.lstrip("#"))


def is_notice(text: str) -> bool:
    """Whether a line begins as a notice of copyright does."""
    return _NOTICE.match(text) is not None


def is_literal(body: Body, line: Line) -> bool:
    """Whether a line is code, quoted or embeds a picture: it may stand more than once."""
    return (
        line.text.startswith(("![", ">")) or is_code(line.text) or line.number in body.page.fenced
    )


def stands_under_heading(body: Body, line: Line) -> bool:
    """Whether the line above is marked as a heading."""
    above = next(body.above(line), None)
    return above is not None and _MARKED.match(above.text) is not None


def _is_continued(body: Body, line: Line) -> bool:
    """Whether a line is set in below an item, and so a part of it."""
    above = next(body.above(line), line)
    if above.number != line.number - 1 or not ITEM.match(above.text):
        return False
    return depth(body.page, line) > depth(body.page, above)
