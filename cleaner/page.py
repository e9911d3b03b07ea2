"""A text as its lines: the view that rules and stories work on."""

from __future__ import annotations

import functools
import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from operator import attrgetter
from typing import NamedTuple

from cleaner.composed import compose
from cleaner.document import Claim
from cleaner.known import NOTHING, Known

_LINE_END = re.compile("\r\n|[\n\r\u2028\u2029]")
_FENCE = re.compile(r"(?:```|~~~)(?!.*```)")
INVISIBLE = "\ufeff\u200b\u200e\u200f\u00a0 \t\f\v"


def lines(text: str) -> Iterator[tuple[int, int, int]]:
    """Yield (start, end, stop) of each line: content is text[start:end], its end text[end:stop].

    Lines end at LF, CRLF, CR, U+2028 and U+2029 only: `str.splitlines` also cuts at form feeds,
    file separators and U+0085, which stand inside sentences of real documents.
    """
    start = 0
    for match in _LINE_END.finditer(text):
        yield start, match.start(), match.end()
        start = match.end()
    if start < len(text):
        yield start, len(text), len(text)


class Line(NamedTuple):
    """One line: content is text[start:end], its line end text[end:stop].

    `text` is the content without surrounding blanks, byte order marks and invisible marks.
    """

    number: int
    start: int
    end: int
    stop: int
    text: str


_start = attrgetter("start")


class _Around:
    """What stands around the lines that go, line by line, looked up once for all claims.

    next_written  the first line from here on that is not blank, or the number of lines
    before_gone   the line before this one and before all that go right above it, or -1
    last_staying  the last line that is not blank and stays, or -1
    """

    def __init__(self, lines: Sequence[Line], gone: list[bool]) -> None:
        self.next_written = [len(lines)] * (len(lines) + 1)
        for number in range(len(lines) - 1, -1, -1):
            is_written = bool(lines[number].text)
            self.next_written[number] = number if is_written else self.next_written[number + 1]
        self.before_gone, before, self.last_staying = [-1] * len(lines), -1, -1
        for number, line in enumerate(lines):
            self.before_gone[number] = before
            if not (gone[number] and line.text):
                before = number
            if line.text and not gone[number]:
                self.last_staying = number


class Page:
    """A text and its lines, with what is known of the corpus and the site it comes from."""

    def __init__(
        self, text: str, known: Known = NOTHING, site: str = "", source: str | None = None
    ) -> None:
        self.text = text
        self.known = known
        self.site = site
        self.source = text if source is None else source  # before earlier passes
        self._origins: list[int] | None = None

    def compose(self) -> None:
        """Have letters and their accents as one character each, before anything is looked at."""
        if found := compose(self.text):
            source = compose(self.source)
            self.source = source.text if source else self.source
            self.text, self._origins = found

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        text, found, start = self.text, [], 0
        line = functools.partial(tuple.__new__, Line)  # a named tuple at half the cost
        if "\r" in text or "\u2028" in text or "\u2029" in text:
            for number, (start, end, stop) in enumerate(lines(text)):
                found.append(line((number, start, end, stop, text[start:end].strip(INVISIBLE))))
        else:  # the same at half the cost: lines that only line feeds end
            for number, content in enumerate(text.split("\n")):
                end = start + len(content)
                found.append(line((number, start, end, end + 1, content.strip(INVISIBLE))))
                start = end + 1
            last = found.pop()
            if last.start < len(text):
                found.append(last._replace(stop=last.end))
        if text.startswith("\ufeff") and found:  # the mark belongs to the file, not to line 0
            found[0] = found[0]._replace(start=1)
        return tuple(found)

    @cached_property
    def written(self) -> tuple[Line, ...]:
        """The lines that are not blank."""
        return tuple([line for line in self.lines if line.text])

    @cached_property
    def fenced(self) -> frozenset[int]:
        """Numbers of the lines of fenced code, as Markdown has it, with its fences."""
        text = self.text  # one character is found a hundred times as fast as three
        if not (("`" in text and "```" in text) or ("~" in text and "~~~" in text)):
            return frozenset()
        mark, numbers = "", set()
        for line in self.lines:
            found = _FENCE.match(line.text)
            if mark or found:
                numbers.add(line.number)
            if found and mark in ("", found[0]):
                mark = "" if mark else found[0]
        return frozenset(numbers)

    def widened(self, claims: Iterable[Claim]) -> list[Claim]:
        """Let each claim on whole lines take the blank lines along that only it needed.

        Their offsets are then those of the text as it stood before it was composed.

        What is left then has the blank lines of the source: a claim behind a blank line takes the
        ones after it, a claim at the end those before it and the line end before them, so that the
        text ends as it ended. The rule looks at source and claims only and never gives a line
        back when a claim is added, which keeps the union of removals monotone.
        """
        claims = list(claims)
        if not claims:
            return []
        around = _Around(self.lines, self._lines_gone(claims))
        widened = [self._widen(claim, around) for claim in claims]
        if (at := self._origins) is None:
            return widened
        return [claim.at(at[claim.start], at[claim.end]) for claim in widened]

    def _lines_gone(self, claims: list[Claim]) -> list[bool]:
        gone = [False] * len(self.lines)
        for claim in claims:
            for number in range(self._line_at(claim.start), len(self.lines)):
                line = self.lines[number]
                if line.start >= claim.end:
                    break
                gone[line.number] |= claim.start <= line.start and line.end <= claim.end
        return gone

    def _line_at(self, offset: int) -> int:
        return max(0, bisect_right(self.lines, offset, key=_start) - 1)

    def _widen(self, claim: Claim, around: _Around) -> Claim:
        first = self._line_at(claim.start)
        last = self._line_at(max(claim.start, claim.end - 1))
        head, tail = self.lines[first], self.lines[last]
        if claim.start > head.start or claim.end < tail.end:
            return claim
        after = around.next_written[last + 1]
        if after > around.last_staying:
            is_last = after == len(self.lines)
            end = self.lines[-1].end if is_last else self.lines[after].start
            return self._widen_at_end(claim, first, end)
        before = around.before_gone[first]
        if before < 0 or not self.lines[before].text:
            return claim.at(claim.start, max(claim.end, self.lines[after].start))
        return claim.at(claim.start, max(claim.end, tail.stop))

    def _widen_at_end(self, claim: Claim, first: int, end: int) -> Claim:
        """Nothing written is left behind the claim: it takes the line end before it along.

        So the text ends with its own last line end.
        """
        before = first - 1
        while before >= 0 and not self.lines[before].text:
            before -= 1
        start = self.lines[before].end if before >= 0 else self.lines[0].start
        return claim.at(min(claim.start, start), max(claim.end, end))
