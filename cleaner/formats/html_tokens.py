"""HTML to its text nodes, with exact source offsets, in one linear pass.

One regular expression takes a comment, an element of raw text or a tag at a time. Every alternative
that has begun also succeeds, because `_CLOSERS` stands behind the page while it is scanned; so no
input sends the scanner back, and its time is linear in the page, however hostile it is.
"""

from __future__ import annotations

import html
import re
import sys
from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate, repeat
from typing import NamedTuple

RAW = ("script", "style", "iframe", "noembed", "noframes", "xmp")
"""Elements whose content is neither markup nor text of the page."""

# What a loop has taken it keeps, so that it needs no memory to go back; Python 3.10 can't say so.
_LOOP = "*+" if sys.version_info >= (3, 11) else "*"
_SPACE = r"(?=[\s/>])"
# A quote opens a value only behind an equals sign: stray quotes are common in real tags.
_VALUE = r"""=(?:"[^"]*"|'[^']*'|[^\s>"'][^\s>]*|\s+(?:"[^"]*"|'[^']*')?)?"""
_REST = rf"[^>=]*(?:{_VALUE}[^>=]*){_LOOP}>"
_COMMENT = rf"!--(?:-?>|[^-]*(?:-(?!-!?>)[^-]*){_LOOP}--!?>)"
_RAW_ELEMENTS = "|".join(
    rf"(?i:{name}){_SPACE}{_REST}[^<]*(?:<(?!/(?i:{name})[\s/>])[^<]*){_LOOP}"
    rf"</(?i:{name}){_SPACE}{_REST}"
    for name in RAW
)
_TOKEN = re.compile(
    rf"(<(?:/[a-zA-Z][^>=]*>|{_RAW_ELEMENTS}|/?[a-zA-Z]{_REST}|{_COMMENT}|[!?/][^>]*>))"
)
TAG = re.compile(rf"</?[a-zA-Z]{_REST}")
_NAME = re.compile(r"</?([a-zA-Z][^\s/>]*)")
_CLOSERS = "-->" + "".join(f"</{name}>" for name in RAW) + "\">'>"
_REFERENCE = re.compile(r"&(?:#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[^\t\n\f <&#;]{1,32};?)")


def tokens(source: str) -> list[str]:
    """The page cut into text, token, text, token, ... text; joined it is the page again."""
    pieces = _TOKEN.split(source + _CLOSERS)
    surplus = len(_CLOSERS)
    while surplus > len(pieces[-1]):
        surplus -= len(pieces.pop())
    pieces[-1] = pieces[-1][: len(pieces[-1]) - surplus]
    return pieces


def tag_name(token: str) -> str:
    """The lower-case name of a tag, "" for a comment, a doctype and the like."""
    found = _NAME.match(token)
    return found[1].lower() if found else ""


def is_ink(character: str) -> bool:
    """Whether a character shows: no white space, no control and no invisible mark."""
    return character.isprintable() and not character.isspace()


def blanks(text: str) -> set[str]:
    """The characters of a text that do not show."""
    return {character for character in set(text) if not is_ink(character)}


def inked(text: str) -> str:
    """The characters of a text that show."""
    found = "".join(text.split())
    return found if found.isprintable() else "".join(filter(str.isprintable, found))


class Mark(NamedTuple):
    """One character that shows, or one reference that stands for it: source[start:end]."""

    start: int
    end: int
    is_reference: bool = False


class Ink:
    """All characters of a page that show, in order, and where each stands in the source.

    The text of title elements is left out: it names the page and shows on none. Where only an
    element of the page is looked at, `start` and `end` are its span.
    """

    def __init__(self, source: str, start: int = 0, end: int | None = None) -> None:
        self.source = source
        end = len(source) if end is None else end
        self.outside = [(a, b) for a, b in ((0, start), (end, len(source))) if a < b]
        self.tokens = pieces = tokens(source[start:end])
        starts = list(accumulate(map(len, pieces), initial=start))
        texts = [n for n, text in enumerate(pieces[::2]) if text and not text.isspace()]
        kept = [2 * n for n in texts if not (n and pieces[2 * n - 1][:6].lower() == "<title")]
        self.nodes = [(starts[number], starts[number + 1]) for number in kept]
        inks = _inks([pieces[number] for number in kept])
        self.text = "".join(inks)
        self._starts = list(accumulate(map(len, inks), initial=0))
        self._marks: dict[int, list[Mark]] = {}

    def parts(self, start: int, end: int) -> list[tuple[int, int, int]]:
        """(node, from, to) for each node that text[start:end] comes from, in the node's ink."""
        found = []
        while start < end:
            node = bisect_right(self._starts, start) - 1
            stop = min(end, self._starts[node + 1])
            found.append((node, start - self._starts[node], stop - self._starts[node]))
            start = stop
        return found

    def span(self, node: int, first: int, stop: int) -> tuple[int, int]:
        """The source span from one of a node's inked characters up to another."""
        start, end = self.nodes[node]
        raw = self.source[start:end]
        if first == 0 and is_ink(raw.lstrip()[0]):
            start += len(raw) - len(raw.lstrip())
        else:
            start = self.marks(node)[first].start
        if stop == self._starts[node + 1] - self._starts[node] and is_ink(raw.rstrip()[-1]):
            return start, end - len(raw) + len(raw.rstrip())
        return start, self.marks(node)[stop - 1].end

    def between(self, start: int, end: int) -> tuple[int, int]:
        """The source span from the first to the last character of text[start:end]."""
        parts = self.parts(start, end)
        return self.span(*parts[0])[0], self.span(*parts[-1])[1]

    def marks(self, node: int) -> list[Mark]:
        """Where each inked character of a node stands."""
        if node not in self._marks:
            self._marks[node] = list(_marks(self.source, *self.nodes[node]))
        return self._marks[node]


_MARK = "\x01"
"""Neither blank nor shown, and hardly ever on a page."""


def _inks(nodes: list[str]) -> list[str]:
    """`decoded` of each; most pages can be done at once."""
    whole = _MARK.join([html.unescape(node) if "&" in node else node for node in nodes])
    found = "".join(whole.split()).split(_MARK)
    if len(found) != len(nodes):
        return list(map(decoded, nodes))
    return [ink if ink.isprintable() else inked(ink) for ink in found]


def decoded(raw: str) -> str:
    """The characters that show, of text with references."""
    return inked(html.unescape(raw) if "&" in raw else raw)


def cut_at_references(raw: str) -> Iterator[tuple[int, str, bool]]:
    """(offset, piece, whether it is a reference) for the stretches of a text and its references."""
    if "&" not in raw:
        yield 0, raw, False
        return
    position = 0
    for match in _REFERENCE.finditer(raw):
        yield position, raw[position : match.start()], False
        yield match.start(), match[0], True
        position = match.end()
    yield position, raw[position:], False


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
