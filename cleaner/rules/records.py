"""Records that a page consists of: fields, rows of a table, addresses.

Pages that list things (offers, threads, houses) name the same fields for each of them, and some
of the names are those of page furniture. What belongs to such a record stays with it.
"""

from __future__ import annotations

import itertools
import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cached_property

from cleaner.page import Line
from cleaner.rules.body import Body
from cleaner.rules.enclosed import FENCES, depth

FEW = 2
"""From so many lines on that no rule wants, what they belong to stays, and so do the others."""
APART = 2
"""Lines from one field to the next: a blank one may stand between."""
_NEAR = 12
"""The fields of a record are looked for in so many lines above and below."""
_FIELD = re.compile(r"((?:# |:|- )?[^\W\d_][\w.-]{0,20}(?: [\w.-]{1,20})?) ?:(?:\s|$)")
_ROW = re.compile(r"\|[^|]*[^|\s][^|]*\|[^|]*[^|\s][^|]*\|")
_CONTACT = re.compile(r"(?:[\w ]{1,20}: ?)?(?:\S+@\S+\.\w+|[\d()/+ .–-]{7,25})")
_PLACE = re.compile(r"\b\d{4,6}\b|\d{3}\W{1,2}\d{3}|(?i:www\.|https?:)")
_SHORT = 60
"""A line of an address is shorter than that."""


class Records:
    """A page's records, seen beside the lines that rules want."""

    def __init__(self, body: Body, wanted: frozenset[int]) -> None:
        self.body = body
        self.wanted = wanted

    def hold(self, line: Line) -> bool:
        """Whether a line is part of a record that stays."""
        return self._is_field(line) or self._is_row(line) or self._is_address(line)

    def _is_field(self, line: Line) -> bool:
        """Whether the line is one of several "Key: value" lines, some of which stay.

        Two others are enough where they open the page, and one where the same two keys stand
        side by side in record after record.
        """
        if not _FIELD.match(line.text):
            return False
        above = tuple(self._fields(self.body.above(line), line))
        fields = (*above, *self._fields(self.body.below(line), line))
        first = above[-1] if above else line
        opens = first in self.body.page.written[:2] or self._is_below_fence(first)
        staying = sum(field.number not in self.wanted for field in fields)
        return staying > FEW or (opens and staying == FEW) or self._recurs(line)

    def _is_below_fence(self, line: Line) -> bool:
        """Whether a line is the first one below a post's fields."""
        return next(self.body.above(line), line).text in FENCES

    def _fields(self, lines: Iterator[Line], last: Line) -> Iterator[Line]:
        for line in itertools.islice(lines, _NEAR):
            apart = abs(line.number - last.number)
            last = line
            if _FIELD.match(line.text) and apart <= APART:
                yield line
            elif apart != 1 or not (depth(self.body.page, line) or line.text.startswith("- ")):
                return

    def _recurs(self, line: Line) -> bool:
        """Whether a field and the one above or below, which stays, are those of other records.

        No two records are the same; what a forum says of those who write there recurs with them.
        """
        for other in self._adjoining(line):
            if _FIELD.match(other.text) and other.number not in self.wanted:
                records = self._records[_keys(line, other)]
                if len(records) > FEW and len(records) == len(set(records)):
                    return True
        return False

    @cached_property
    def _records(self) -> dict[frozenset[str], list[tuple[str, str]]]:
        """By their keys the fields that stand side by side."""
        found = defaultdict(list)
        for one, other in itertools.pairwise(self.body.page.written):
            if _FIELD.match(one.text) and _FIELD.match(other.text):
                found[_keys(one, other)].append((one.text, other.text))
        return found

    def _is_row(self, line: Line) -> bool:
        """Whether a line is a row of two cells next to such a row that stays."""
        if not _ROW.fullmatch(line.text):
            return False
        return any(
            _ROW.fullmatch(other.text) and other.number not in self.wanted
            for other in self._adjoining(line)
        )

    def _is_address(self, line: Line) -> bool:
        """Whether a line is a way to reach someone, by an address that stays."""
        if not _CONTACT.fullmatch(line.text):
            return False
        return any(
            len(other.text) < _SHORT
            and other.number not in self.wanted
            and _PLACE.search(other.text) is not None
            for other in self._around_contacts(line)
        )

    def _around_contacts(self, line: Line) -> Iterator[Line]:
        """The line right above and the one right below all such ways around a line."""
        for lines in (self.body.above(line), self.body.below(line)):
            last = line
            for other in itertools.islice(lines, _NEAR):
                if abs(other.number - last.number) != 1:
                    break
                if not _CONTACT.fullmatch(other.text):
                    yield other
                    break
                last = other

    def _adjoining(self, line: Line) -> Iterator[Line]:
        """The written lines right above and below, with no blank line between."""
        around = self.body.around(line)
        return (other for other in around if abs(other.number - line.number) == 1)


def _keys(one: Line, other: Line) -> frozenset[str]:
    """The keys of two fields."""
    return frozenset(found[1] for own in (one, other) if (found := _FIELD.match(own.text)))
