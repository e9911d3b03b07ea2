"""What a rule is, and how a rule that looks at single lines is written."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

import regex

from cleaner.document import Claim
from cleaner.page import Line, Page
from cleaner.settings import Settings

LONGEST = 200
"""A longer line is running text: no rule about single lines looks at it."""

DECORATION = "-–—•·*►▶▸»›>|→➤■□●○◆#=~_ \t\u00a0"


Where = Callable[[Page, Line], bool]


def anywhere(page: Page, line: Line) -> bool:
    return True


def at_tail(page: Page, line: Line) -> bool:
    """Among the last six written lines."""
    return line in page.written[-6:]


def at_head(page: Page, line: Line) -> bool:
    """Among the first eight written lines."""
    return line in page.written[:8]


@dataclass(frozen=True, slots=True)
class Found:
    """What a rule's `find` yields: a span of the page's text, and evidence a person accepts."""

    start: int
    end: int
    evidence: str | None = None
    likely: bool = False


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
    find: Callable[[Page, Settings], Iterable[Found]]
    removes: tuple[str, ...]
    keeps: tuple[str, ...]

    @property
    def id(self) -> str:
        return f"{self.name}@{self.revision}"

    def claims(self, page: Page, settings: Settings) -> Iterator[Claim]:
        for found in self.find(page, settings):
            yield Claim(found.start, found.end, self.id, found.evidence, found.likely)


class LinePattern:
    """A `find` for rules about single lines: a pattern that must match a whole short line.

    `pattern` is verbose and case-insensitive; the line is stripped of list marks and arrows at its
    ends first. `cues` holds one literal a line, at least one of which stands in everything that
    the pattern can match: a line without any is skipped at little cost. `where` narrows the lines.
    """

    def __init__(self, cues: str, pattern: str, where: Where = anywhere) -> None:
        self.cues = tuple(cue.strip() for cue in cues.casefold().split("\n") if cue.strip())
        self.source = pattern
        self.where = where

    @cached_property
    def compiled(self) -> regex.Pattern[str]:
        return regex.compile(self.source, regex.VERBOSE | regex.IGNORECASE | regex.V1)

    @cached_property
    def hint(self) -> re.Pattern[str]:
        return re.compile("|".join(map(re.escape, self.cues)))

    def __call__(self, page: Page, settings: Settings) -> Iterator[Found]:
        for line in page.written:
            if len(line.text) <= LONGEST and self.hint.search(line.text.casefold()):
                if self.matches(line.text) and self.where(page, line):
                    yield Found(line.start, line.end)

    def matches(self, text: str) -> bool:
        return self.compiled.fullmatch(text.strip(DECORATION)) is not None
