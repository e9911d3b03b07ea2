"""An extractor's text as a patch over the page's own source: the extractor votes, the patch writes.

The patch yields the extractor's text exactly. What both have in common stays, character for
character at its place in the source; everything else is an edit, and each edit is claimed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

from cleaner.composed import spelled
from cleaner.document import Claim, Projection
from cleaner.formats.html_align import Copy, align
from cleaner.formats.html_ink import IN_C, Ink, Mark, inked_lines
from cleaner.formats.html_tokens import blanks, cut_at_references, decoded, inked
from cleaner.patch import Edit, Patch, Span, union

if IN_C:
    from cleaner.native import _html

MARKUP = "markup@1"
OUTSIDE = "not-main-content@1"

_MOST_CHECKED = 20_000_000  # characters read to see whether such marks are the page's own
Unit = tuple[int, int, int]
"""(start, end, at): source[start:end] stays and becomes text[at:at + end - start]."""
_WORD = re.compile(r"\S+")
_LAYOUT_BEGINS = frozenset("|-* \t")


def project(ink: Ink, extracted: str, by: str) -> Projection:
    """The projection from a page to the text extracted from it."""
    text = _tidy(spelled(extracted, ink.text))
    plain = _without_layout(text, ink.text)
    lines = inked_lines(plain)
    copies = align(lines, ink.text)
    patch = Patch(len(ink.source), _edits(ink, copies, plain, text))
    found = sum(copy.size for copy in copies) / max(1, sum(map(len, lines)))
    claims = _claims(ink, patch.edits, union(_dropped(ink, copies)))
    return Projection(patch, claims, by, round(found, 4))


def _edits(ink: Ink, copies: list[Copy], plain: str, text: str) -> tuple[Edit, ...]:
    """What makes the text of the source and leaves all copied characters where they stand."""
    if ink.places is not None:
        return _html.edits(ink.places, copies, plain, text, ink.source, Edit)
    return tuple(_between(_units(ink, copies, _shown(plain), text), ink.source, text))


def _claims(ink: Ink, edits: tuple[Edit, ...], dropped: list[Span]) -> tuple[Claim, ...]:
    """What shows and goes is no main content; the rest of every edit is markup."""
    if ink.places is not None:
        return _html.claims(edits, dropped, Claim, MARKUP, OUTSIDE)
    return tuple(_parted(edits, dropped))


def _shown(text: str) -> memoryview[int]:
    """Where each character that shows stands."""
    import numpy as np

    codes = np.frombuffer(text.encode("ascii"), np.uint8) if text.isascii() else _wide(text)
    shows = (codes > 32) & (codes != 127)
    for blank in blanks("".join(map(chr, np.unique(codes[codes > 127]).tolist()))):
        shows &= codes != ord(blank)
    places: memoryview[int] = shows.nonzero()[0].data
    return places


def _wide(text: str) -> Any:
    import numpy as np

    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)


def opaque(source: str, extracted: str, by: str, flag: str) -> Projection:
    """One edit that replaces the whole page, where its text can't be found on it."""
    text = _tidy(extracted) if extracted else ""
    patch = Patch.of(len(source), [Edit(0, len(source), text)])
    claims = (Claim(0, len(source), OUTSIDE),) if source else ()
    return Projection(patch, claims, by, 0.0, flag)


def _tidy(extracted: str) -> str:
    """Without blanks that show nowhere: at line ends, as whole lines, before a table's row."""
    text = extracted.strip("\n")
    if "|" not in text:
        return "\n".join([line.rstrip(" \t") for line in text.split("\n")]) + "\n"
    lines: list[str] = []
    for line in text.split("\n"):
        line = line.rstrip(" \t")
        if line.lstrip(" \t").startswith("|"):
            line = line.lstrip(" \t")
            while len(lines) > 1 and not lines[-1]:
                lines.pop()
        lines.append(line)
    return "\n".join(lines) + "\n"


def _without_layout(text: str, page: str) -> str:
    """The text with blanks for what is no ink of the page: marks of list items, bars of tables."""
    checks = _MOST_CHECKED // max(1, len(page))
    shown: dict[str, bool] = {}
    lines = text.split("\n")
    for number, line in enumerate(lines):
        if line[:1] not in _LAYOUT_BEGINS or not (mark := _layout_mark(line)):
            continue
        if mark not in shown:
            shown[mark] = mark in page
        checks -= shown[mark]
        if not shown[mark] or checks < 0 or inked(line) not in page:
            lines[number] = _blanked(line, mark)
    return "\n".join(lines)


def _layout_mark(line: str) -> str:
    """The mark with which a line of a table or a list begins, or ""."""
    if line.startswith("|"):
        return "|"
    item = line.lstrip(" \t")
    return item[0] if item.startswith(("- ", "* ")) or item == "*" else ""


def _blanked(line: str, mark: str) -> str:
    if not line.strip("-:| "):
        return " " * len(line)
    return line.replace(mark, " ", -1 if mark == "|" else 1)


def _units(ink: Ink, copies: Iterable[Copy], places: Sequence[int], text: str) -> Iterator[Unit]:
    """What stays of the source, in order."""
    for copy in copies:
        number = copy.start
        for node, first, stop in ink.parts(copy.at, copy.at + copy.size):
            own = places[number : number + stop - first]
            if unit := _whole(ink, node, own, text):
                yield unit
            else:
                start, end = ink.span(node, first, stop)
                if ink.ends_at(node, stop):
                    end = ink.nodes[node][1]  # its last reference may end with a blank
                units = _runs(ink.source[start:end], start, own, text)
                yield from units or _characters(ink.marks(node)[first:stop], own)
            number += stop - first


def _whole(ink: Ink, node: int, places: Sequence[int], text: str) -> Unit | None:
    """The unit of a node that the text has as it stands, as it has most of them."""
    start, end = ink.nodes[node]
    raw = ink.source[start:end]
    shown = raw.strip()
    is_whole = len(shown) == places[-1] + 1 - places[0] and text.startswith(shown, places[0])
    if not is_whole or "&" in shown:
        return None
    start += raw.index(shown)
    return start, start + len(shown), places[0]


def _runs(raw: str, start: int, places: Sequence[int], text: str) -> list[Unit]:
    """Units of whole stretches between references; nothing where that is too simple a view."""
    units = []
    number = 0
    for offset, piece, is_reference in cut_at_references(raw):
        count = len(decoded(piece)) if is_reference else len(inked(piece))
        own = places[number : number + count]
        number += count
        if is_reference or not own:
            continue
        shown = piece.strip()
        left = start + offset + piece.index(shown)
        stretch = text[own[0] : own[-1] + 1]
        if shown == stretch:
            units.append((left, left + len(shown), own[0]))
        elif words := _words(shown, stretch, left, own[0]):
            units += words
        else:
            return []
    return units if number == len(places) else []


def _words(raw: str, text: str, start: int, at: int) -> list[Unit]:
    """Units of whole words, where both texts hold the same words, which show; else nothing."""
    left, right = list(_WORD.finditer(raw)), list(_WORD.finditer(text))
    words = [match[0] for match in left]
    if words != [match[0] for match in right] or not "".join(words).isprintable():
        return []
    return [
        (start + a.start(), start + a.end(), at + b.start())
        for a, b in zip(left, right, strict=True)
    ]


def _characters(marks: Sequence[Mark], places: Sequence[int]) -> Iterator[Unit]:
    for mark, place in zip(marks, places, strict=True):
        if not mark.is_reference:
            yield mark.start, mark.end, place


def _between(units: Iterable[Unit], source: str, text: str) -> Iterator[Edit]:
    position = written = 0
    for start, end, at in [*units, (len(source), len(source), len(text))]:
        insert = text[written:at]
        if source[position:start] != insert:
            yield Edit(position, start, insert)
        position, written = end, at + end - start


def _dropped(ink: Ink, copies: Iterable[Copy]) -> Iterator[tuple[int, int]]:
    """Source spans from the first to the last character that shows but was not extracted.

    What lies outside the looked-at part is taken whole.
    """
    position = 0
    yield from ink.outside
    for copy in [*copies, Copy(0, len(ink.text), 0)]:
        if position < copy.at:
            yield ink.between(position, copy.at)
        position = copy.at + copy.size


def _parted(edits: Iterable[Edit], dropped: Sequence[Span]) -> Iterator[Claim]:
    """The claims on each edit, part by part; edits and dropped spans ascend."""
    first = 0
    for edit in edits:
        start, end = edit.start, edit.end
        while first < len(dropped) and dropped[first].end <= start:
            first += 1
        for left, right in islice(dropped, first, None):
            if left >= end:
                break
            if start < left:
                yield Claim(start, left, MARKUP)
            yield Claim(max(start, left), min(end, right), OUTSIDE)
            start = min(end, right)
        if start < end:
            yield Claim(start, end, MARKUP)
