"""What a page shows, character by character, and where each stands in its source.

A compiled part reads pages up to a stated size; without it, and for larger ones, its twin does.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property, lru_cache
from itertools import accumulate, repeat
from typing import TYPE_CHECKING, NamedTuple

from cleaner import native
from cleaner.formats.html_tokens import (
    blanks,
    cut_at_references,
    decoded,
    inked,
    is_ink,
    tokens,
    unescaped,
)

if TYPE_CHECKING:
    from cleaner.native._html import Places

if IN_C := native.serves("_html"):
    from cleaner.native import _html

_MOST_IN_C = 10_000_000  # characters; it needs twelve bytes of memory for each
_SHORT = 40  # characters of a reference that is remembered


class Mark(NamedTuple):
    """One character that shows, or one reference that stands for it: source[start:end]."""

    start: int
    end: int
    is_reference: bool = False


class Ink:
    """All characters of a page that show, in order, and where each stands in the source.

    The text of title elements is left out: it names the page and shows on none. Where only an
    element of the page is looked at, `start` and `end` are its span. `places` is what the compiled
    part knows of it, where that serves.
    """

    text: str
    places: Places | None = None

    def __init__(self, source: str, start: int = 0, end: int | None = None) -> None:
        self.source = source
        self.start, self.end = start, len(source) if end is None else end
        around = ((0, start), (self.end, len(source)))
        self.outside = [(a, b) for a, b in around if a < b]
        if IN_C and self.end - start <= _MOST_IN_C:
            self.text, self.places = _html.read(source, start, self.end, _reference)
        else:
            self.text = "".join(self._inks)

    @cached_property
    def tokens(self) -> list[str]:
        """The page cut into text, token, text, token, ... text."""
        return tokens(self.source[self.start : self.end])

    @cached_property
    def _kept(self) -> list[int]:
        """Which tokens are text that shows."""
        pieces = self.tokens
        texts = [n for n, text in enumerate(pieces[::2]) if text and not text.isspace()]
        return [2 * n for n in texts if not (n and pieces[2 * n - 1][:6].lower() == "<title")]

    @cached_property
    def nodes(self) -> list[tuple[int, int]]:
        """The source span of each text that shows."""
        starts = list(accumulate(map(len, self.tokens), initial=self.start))
        return [(starts[number], starts[number + 1]) for number in self._kept]

    @cached_property
    def _inks(self) -> list[str]:
        return _inks([self.tokens[number] for number in self._kept])

    @cached_property
    def _starts(self) -> list[int]:
        return list(accumulate(map(len, self._inks), initial=0))

    @cached_property
    def _marks(self) -> dict[int, list[Mark]]:
        return {}

    def parts(self, start: int, end: int) -> list[tuple[int, int, int]]:
        """(node, from, to) for each node that text[start:end] comes from, in the node's ink."""
        found = []
        while start < end:
            node = bisect_right(self._starts, start) - 1
            stop = min(end, self._starts[node + 1])
            found.append((node, start - self._starts[node], stop - self._starts[node]))
            start = stop
        return found

    def ends_at(self, node: int, stop: int) -> bool:
        """Whether a node has no more inked characters than these."""
        return stop == self._starts[node + 1] - self._starts[node]

    def span(self, node: int, first: int, stop: int) -> tuple[int, int]:
        """The source span from one of a node's inked characters up to another."""
        start, end = self.nodes[node]
        raw = self.source[start:end]
        if first == 0 and is_ink(raw.lstrip()[0]):
            start += len(raw) - len(raw.lstrip())
        else:
            start = self.marks(node)[first].start
        if self.ends_at(node, stop) and is_ink(raw.rstrip()[-1]):
            return start, end - len(raw) + len(raw.rstrip())
        return start, self.marks(node)[stop - 1].end

    def between(self, start: int, end: int) -> tuple[int, int]:
        """The source span from the first to the last character of text[start:end]."""
        if self.places is not None:
            return _html.between(self.places, start, end)
        parts = self.parts(start, end)
        return self.span(*parts[0])[0], self.span(*parts[-1])[1]

    def marks(self, node: int) -> list[Mark]:
        """Where each inked character of a node stands."""
        if node not in self._marks:
            self._marks[node] = list(_marks(self.source, *self.nodes[node]))
        return self._marks[node]


def inked_lines(text: str) -> list[str]:
    """The characters of each line that show, of the lines that show any."""
    if IN_C and len(text) <= _MOST_IN_C:
        return _html.lines(text)
    return [line for line in map(inked, text.split("\n")) if line]


_remembered = lru_cache(1000)(decoded)


def _reference(raw: str) -> str:
    return _remembered(raw) if len(raw) < _SHORT else decoded(raw)


_MARK = "\x01"
"""Neither blank nor shown, and hardly ever on a page."""


def _inks(nodes: list[str]) -> list[str]:
    """`decoded` of each; most pages can be done at once."""
    whole = _MARK.join([unescaped(node) for node in nodes])
    found = "".join(whole.split()).split(_MARK)
    if len(found) != len(nodes):
        return list(map(decoded, nodes))
    return [ink if ink.isprintable() else inked(ink) for ink in found]


def _marks(source: str, start: int, end: int) -> Iterator[Mark]:
    for offset, piece, is_reference in cut_at_references(source[start:end]):
        place = start + offset
        if is_reference:
            yield from repeat(Mark(place, place + len(piece), True), len(decoded(piece)))
        else:
            hidden = blanks(piece)
            for at, character in enumerate(piece, place):
                if character not in hidden:
                    yield Mark(at, at + 1)
