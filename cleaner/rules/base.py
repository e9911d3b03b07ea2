"""What a rule is, and the parts that rules about single lines are made of."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from cleaner.document import Claim
from cleaner.page import Line, Page
from cleaner.settings import Settings

LONGEST = 300
"""A longer line is running text: no rule about single lines looks at it."""


@dataclass(frozen=True, slots=True)
class Found:
    """What a rule's `find` yields: a span of the page's text, and evidence a person accepts."""

    start: int
    end: int
    evidence: str | None = None
    likely: bool = False


Find = Callable[[Page, Settings], Iterable[Found]]


@dataclass(frozen=True)
class Rule:
    """One kind of boilerplate.

    name      reads well in "removed because it is a <name>"
    revision  raised whenever the rule may decide differently; pinned in fixtures/rules.lock
    why       one sentence for the person whose text it was
    find      looks at a page and yields what should go
    removes   marked-up examples: what stands in ⟦ ⟧ must go, and nothing else may
    keeps     examples from which nothing may go
    """

    name: str
    revision: int
    why: str
    find: Find
    removes: tuple[str, ...]
    keeps: tuple[str, ...]

    def __post_init__(self) -> None:
        if len(self.removes) < 3 or len(self.keeps) < 3:
            raise ValueError(f"rule {self.name}: give at least three examples to remove and keep")

    @property
    def id(self) -> str:
        return f"{self.name}@{self.revision}"

    def claims(self, page: Page, settings: Settings) -> Iterator[Claim]:
        for found in self.find(page, settings):
            yield self.claim(found)

    def claim(self, found: Found) -> Claim:
        return Claim(found.start, found.end, self.id, found.evidence, found.likely)


DECORATION = "-–—•·●○◦▪■□*►▶▸»›>→➤⇒«‹<|¦=~_+←⟵↩↑⬆↓✓★☆◆◇※√☞👉📰📧✉ \t\u00a0\u3000\ufe0f"
"""List marks, arrows, table bars and ornaments at the ends of a line; they carry no words."""

_OPENING = DECORATION + "([{【〔（"
_CLOSING = DECORATION + ")]}】〕）:：.。!！…,;"
_LINK = re.compile(r"\[([^\[\]]*)\]\([^()\s]*\)")
_HEADING = re.compile(r"#+ ")
_BLANKS = re.compile(r"\s+")


def bare(text: str) -> str:
    """The words of a line: no list marks, emphasis, link targets; single blanks, straight quotes.

    Full stops, exclamation marks and colons at the end go too, so that a table row serves
    "Related", "Related:" and "* Related »".
    """
    if "](" in text:
        text = _LINK.sub(r"\1", text)
    if text.startswith("#"):
        text = _HEADING.sub("", text)
    text = text.replace("**", "").replace("’", "'").lstrip(_OPENING).rstrip(_CLOSING)
    return _BLANKS.sub(" ", text) if not text.isascii() or "  " in text or "\t" in text else text


_AFTER_STOP = "\"'”’»)]* "


def is_sentence(text: str) -> bool:
    """Whether a line ends in a full stop; three of them are none."""
    text = text.rstrip(_AFTER_STOP)
    return text.endswith((".", "。", "।", "۔")) and not text.endswith("..")


def lowered(text: str) -> str:
    """Lower case; the Turkish capital I with a dot gives a plain i."""
    return text.lower().replace("i\u0307", "i")


# A line that ends like a sentence; quotation marks and brackets may follow.
_SENTENCE_END = re.compile(r"""[.!?…。！？؟۔।]["'”’»」』)\]）]{0,3}$""")
_WIDE = "\u2e80"
"""From here on one character says as much as two or three Latin letters."""


def is_prose(text: str) -> bool:
    """Whether a line is a running paragraph rather than a headline, label, link or list item."""
    wide = sum(char >= _WIDE for char in text[:40])
    length = len(text) * (2.5 if wide > 10 else 1)
    if length < 80 or text[0] in "|-•*":
        return False
    return length >= 200 or _SENTENCE_END.search(text) is not None


def _no_prose(line: Line) -> bool:
    return not is_prose(line.text)


class Body:
    """Where a page's running paragraphs begin and end; a page without any has neither end."""

    def __init__(self, page: Page) -> None:
        self.page = page

    @cached_property
    def head(self) -> tuple[Line, ...]:
        """The written lines above the first running paragraph; none if there is no paragraph."""
        return tuple(itertools.takewhile(_no_prose, self.page.written)) if self.last else ()

    @cached_property
    def tail(self) -> tuple[Line, ...]:
        """The written lines below the last running paragraph; none if there is no paragraph."""
        below = itertools.takewhile(_no_prose, reversed(self.page.written))
        return tuple(below)[::-1] if self.last else ()

    @cached_property
    def last(self) -> tuple[Line, ...]:
        """The last three running paragraphs, the last one first."""
        prose = (line for line in reversed(self.page.written) if is_prose(line.text))
        return tuple(itertools.islice(prose, 3))

    @cached_property
    def first_number(self) -> int:
        """The number of the first running paragraph's line."""
        return next(line.number for line in self.page.written if is_prose(line.text))

    def is_about(self, words: tuple[str, ...]) -> bool:
        """Whether three running paragraphs hold one of the words."""
        prose = (line.text.lower() for line in self.page.written if is_prose(line.text))
        speaking = (text for text in prose if any(word in text for word in words))
        return len(list(itertools.islice(speaking, 3))) == 3

    def is_heading(self, line: Line) -> bool:
        """Whether the paragraph below takes up a long word of this short line."""
        below = next((near for near in self.page.lines[line.number + 1 :] if near.text), None)
        if below is None or len(line.text) > 40 or not _SENTENCE_END.search(below.text):
            return False
        said = below.text.lower()
        return any(len(word) > 4 and word in said for word in line.text.lower().split())

    @cached_property
    def fenced(self) -> frozenset[int]:
        """Numbers of the lines inside fenced code."""
        if "```" not in self.page.text and "~~~" not in self.page.text:
            return frozenset()
        inside, numbers = False, set()
        for line in self.page.lines:
            fence = line.text.startswith(("```", "~~~"))
            if inside or fence:
                numbers.add(line.number)
            inside ^= fence
        return frozenset(numbers)


Where = Callable[[Body, Line], bool]


def anywhere(body: Body, line: Line) -> bool:
    return True


def unless_about(*words: str) -> Where:
    """Anywhere, but not on a page whose own paragraphs speak of one of the words."""

    def where(body: Body, line: Line) -> bool:
        return not body.is_about(words)

    where.__name__ = f"unless_about_{'_'.join(words)}"
    return where


def at_head(body: Body, line: Line) -> bool:
    """Above the first running paragraph."""
    return bool(body.last) and line.number < body.first_number


def at_tail(body: Body, line: Line) -> bool:
    """Below the last running paragraph."""
    return bool(body.last) and line.number > body.last[0].number


def at_edge(body: Body, line: Line) -> bool:
    """Above the first or below the last running paragraph."""
    return at_head(body, line) or at_tail(body, line)


def near_tail(body: Body, line: Line) -> bool:
    """With a running paragraph above and at most two below."""
    return bool(body.last) and line.number > max(body.first_number, body.last[-1].number)
