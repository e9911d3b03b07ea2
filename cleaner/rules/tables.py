"""Tables of whole lines: how a rule about single lines is written, and found at little cost.

A table row is `pattern ## example`: a regular expression for a whole line in lower case, as
`base.bare` leaves it, and a line that it is there for. The words a line must begin with, or one
that it must hold, are read off the pattern (words.py), so that a line is only tried on rows that
name a word of it (index.py): a line which no row can match costs a few dictionary look-ups.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from cleaner.page import Line, Page
from cleaner.rules import readings
from cleaner.rules.base import Found, Rule, bare, is_sentence, lowered
from cleaner.rules.body import Body, Where, anywhere, at_edge, at_head, is_code
from cleaner.rules.names import NAMES, TITLE, TWO
from cleaner.rules.phrases import Phrases, phrases
from cleaner.rules.words import named_words
from cleaner.settings import Settings

# Parts that many rows share; each is bounded, so that a row stays linear in its line.
PARTS = {
    "<n>": r"[0-9][0-9.,]{0,8}",
    "<rest>": r".{1,240}",
    "<word>": r"[^\s:]{1,30}",
    "<name>": r"[^\s:|0-9]{1,30}(?: [^\s:|0-9]{1,30}){0,4}",
    "<colon>": r" ?[:：»>|→\-–—] ?",
    "<Names>": NAMES,
    "<Two>": TWO,
    "<Title>": TITLE,
}
_PART = re.compile(r"<[A-Za-z]+>")


class Words(NamedTuple):
    """A line as rows see it: its words as written, in lower case, and whether it is a sentence."""

    cased: str
    text: str
    sentence: bool

    @classmethod
    def of(cls, line: str) -> Words:
        words = bare(line)
        return cls(words, lowered(words), is_sentence(line))


@dataclass(frozen=True)
class Row:
    """One row: the source of its pattern and its example.

    A row whose example ends in a full stop takes sentences; others leave them alone, so that
    "Share: ..." goes and "Share the bread." stays.
    """

    source: str
    example: str

    @cached_property
    def takes_sentences(self) -> bool:
        return is_sentence(self.example)

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        return re.compile(_PART.sub(lambda part: PARTS[part[0]], self.source))

    @cached_property
    def begins(self) -> Phrases:
        """What a line begins with that the row may match; none where that is open."""
        kept = readings.of(self.source)
        return kept.begins if kept else phrases(self.source, is_filed=named_words(self.source)[0])

    def may_begin(self, begins: Phrases) -> bool:
        """Whether a line of such a beginning may match: much cheaper than to try its pattern."""
        return not begins or not self.begins or not begins.isdisjoint(self.begins)

    def fits(self, words: Words, cased: bool = False) -> bool:
        """Whether the row matches a whole line."""
        if words.sentence and not self.takes_sentences:
            return False
        return self.pattern.fullmatch(words.cased if cased else words.text) is not None


@dataclass(frozen=True)
class Table:
    """Rows, and where on a page their lines count."""

    rows: tuple[Row, ...]
    where: Where
    longest: int
    cased: bool

    @classmethod
    def of(
        cls,
        text: str,
        where: Where = anywhere,
        *,
        tail: str = "",
        longest: int = 200,
        cased: bool = False,
    ) -> Table:
        """A table from rows `pattern ## example`; `tail` is added to each pattern.

        In a `cased` table the lines keep their capitals. A long pattern goes on in the next
        line, up to its example. Lines that begin with # are comments.
        """
        rows, source = [], ""
        for line in map(str.strip, text.split("\n")):
            if line.startswith("# ") or not line:
                continue
            part, mark, example = line.partition("## ")
            source += part.strip()
            if mark:
                rows.append(Row(source + tail, example.strip()))
                source = ""
        if source or not rows:
            raise ValueError(f"row {source!r}: no example")
        return cls(tuple(rows), where, longest, cased)

    def counts(self, body: Body, line: Line) -> bool:
        """Whether the line may be taken where it stands."""
        if line.number in body.page.fenced or is_code(line.text) or body.is_cells(line):
            return False
        if not self.where(body, line) or body.is_heading(line):
            return False
        return self.where is not at_edge or at_head(body, line) or not body.is_section(line)


Extend = Callable[[Body, Line], tuple[Line, str | None]]
"""From a matched line to the last line that goes with it, and the evidence for that."""


class Lines:
    """A `find` for rules about single lines: a line goes if a row of a table matches it whole."""

    def __init__(self, *tables: Table, extend: Extend | None = None) -> None:
        self.tables = tables
        self.extend = extend

    def found(self, body: Body, line: Line) -> Found:
        """What goes with a line that a table matches: the line, or what it introduces as well."""
        last, evidence = self.extend(body, line) if self.extend else (line, None)
        return Found(line.start, last.end, evidence)

    @property
    def examples(self) -> tuple[str, ...]:
        return tuple(row.example for table in self.tables for row in table.rows)

    @property
    def source(self) -> str:
        """What decides: the rows without their examples, where they count, and their parts."""
        rows = [
            (table.where.__name__, table.longest, table.cased, row.takes_sentences, row.source)
            for table in self.tables
            for row in table.rows
        ]
        return repr((rows, PARTS))

    def __call__(self, page: Page, settings: Settings) -> Iterator[Found]:
        """Try each line on each row; `rules.claims` looks the rows up in one index instead."""
        body = Body(page)
        for line in page.written:
            if any(self._takes(table, body, line) for table in self.tables):
                yield self.found(body, line)

    def _takes(self, table: Table, body: Body, line: Line) -> bool:
        words = Words.of(line.text)
        return (
            len(words.text) <= table.longest
            and any(row.fits(words, table.cased) for row in table.rows)
            and table.counts(body, line)
        )


def rule(name: str, revision: int, why: str, find: Lines, keeps: tuple[str, ...]) -> Rule:
    """A rule about single lines; the rows' examples are its examples of what to remove."""
    return Rule(name, revision, why, find, find.examples, keeps)
