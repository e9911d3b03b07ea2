"""The rows of all tables by the words they name, so that each line is looked at once."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cleaner.page import Line
from cleaner.rules.body import Body, at_edge, at_top
from cleaner.rules.dates import is_date
from cleaner.rules.tables import Lines, Row, Table, Words
from cleaner.rules.words import SINGLE, WIDE, WORD, first_words, inner_words, key

_ROW = 200
_SEPARATOR = re.compile(r" ?[|·•] ?| [/–—-] |\s{3,}|\t")
_SUFFIXES = ("", ":", ",", ".", "!", "?", "…", ")")


@dataclass(frozen=True, slots=True)
class Entry:
    """A row, and whose it is."""

    owner: Lines
    table: Table
    row: Row


class Index:
    """The rows of many `Lines` by the words that a line must hold to be worth a try."""

    def __init__(self, owners: Sequence[Lines]) -> None:
        self.first: dict[str, list[Entry]] = {}
        self.inner: dict[str, list[Entry]] = {}
        for owner in owners:
            for table in owner.tables:
                for row in table.rows:
                    self._add(Entry(owner, table, row))
        self.longest = max((t.longest for owner in owners for t in owner.tables), default=0)
        self.words = frozenset(word + end for word in self.inner for end in _SUFFIXES)

    def _add(self, entry: Entry) -> None:
        shelf, words = self.first, first_words(entry.row.source)
        if not words:
            shelf, words = self.inner, inner_words(entry.row.source)
        for word in words:
            shelf.setdefault(word, []).append(entry)

    def matches(self, body: Body, line: Line) -> list[Lines]:
        """The owners whose tables match the line, in their order."""
        if len(line.text) > self.longest:
            return []
        found = {
            id(entry.owner): entry.owner
            for entry in self._fitting(line.text)
            if entry.table.counts(body, line)
        }
        return list(found.values()) or self._in_pieces(body, line)

    def fits(self, text: str) -> bool:
        """Whether a row matches the line, wherever it stands."""
        return len(text) <= self.longest and any(True for _ in self._fitting(text))

    def _fitting(self, text: str) -> Iterator[Entry]:
        words = Words.of(text)
        for entry in self._tries(words.text):
            if len(words.text) <= entry.table.longest and entry.row.fits(words, entry.table.cased):
                yield entry

    def _in_pieces(self, body: Body, line: Line) -> list[Lines]:
        """A row of boilerplate at the head or the tail: all its pieces are, or are dates."""
        pieces = _SEPARATOR.split(line.text) if len(line.text) <= _ROW else []
        if len(pieces) < 2 or not (at_top(body, line) or at_edge(body, line)):
            return []
        owners = []
        for piece in filter(None, map(str.strip, pieces)):
            entry = next(self._fitting(piece), None)
            if entry is None and not is_date(piece):
                return []
            owners += [entry.owner] if entry else []
        return owners[:1]

    def _tries(self, text: str) -> Iterator[Entry]:
        """The rows that name a word of the line; most lines have none."""
        words = text.split()
        if not words:
            return
        if len(words) == 1:
            yield from self.inner.get(SINGLE, ())
        yield from self.first.get(next(filter(None, map(key, words)), ""), ())
        if len(text) <= 60:
            words += WORD.findall(text)
        if not self.words.isdisjoint(words) or words[0] >= WIDE:
            for word in dict.fromkeys(map(key, words)):
                yield from self.inner.get(word, ())
