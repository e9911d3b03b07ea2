"""An extractor's text as a patch over the page's own source: the extractor votes, the patch writes.

The patch yields the extractor's text exactly. What both have in common stays, character for
character at its place in the source; everything else is an edit, and each edit is claimed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

from cleaner.document import Claim, Projection
from cleaner.formats.html_align import Copy, align
from cleaner.formats.html_tokens import Ink, Mark, blanks, cut_at_references, decoded, inked
from cleaner.patch import Edit, Patch, Span, union

MARKUP = "markup@1"
OUTSIDE = "not-main-content@1"

_MOST_CHECKED = 20_000_000  # characters read to see whether such marks are the page's own
Unit = tuple[int, int, int]
"""(start, end, at): source[start:end] stays and becomes text[at:at + end - start]."""
_WORD = re.compile(r"\S+")


def project(ink: Ink, extracted: str, by: str) -> Projection:
    """The projection from a page to the text extracted from it."""
    text = _tidy(extracted)
    plain = _without_layout(text, ink.text)
    lines = [line for line in map(inked, plain.split("\n")) if line]
    copies = align(lines, ink.text)
    places = _shown(plain)
    units = _units(ink, copies, places, text)
    patch = Patch(len(ink.source), tuple(_edits(units, ink.source, text)))
    found = sum(copy.size for copy in copies)
    claims = tuple(_claims(patch, union(_dropped(ink, copies))))
    return Projection(patch, claims, by, round(found / max(1, len(places)), 4))


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
    lines: list[str] = []
    for line in extracted.strip("\n").split("\n"):
        line = line.rstrip(" \t")
        if line.lstrip(" \t").startswith("|"):
            line = line.lstrip(" \t")
            while len(lines) > 1 and not lines[-1]:
                lines.pop()
        lines.append(line)
    return "\n".join(lines) + "\n"


def _without_layout(text: str, page: str) -> str:
    """The text with blanks for what is no ink of the page: dashes of list items, bars of tables."""
    checks = _MOST_CHECKED // max(1, len(page))
    lines = text.split("\n")
    for number, line in enumerate(lines):
        if line.startswith("|") or line.lstrip(" \t").startswith("- "):
            checks -= 1
            if checks < 0 or inked(line) not in page:
                lines[number] = _blanked(line)
    return "\n".join(lines)


def _blanked(line: str) -> str:
    if not line.strip("-:| "):
        return " " * len(line)
    return line.replace("|", " ") if line.startswith("|") else line.replace("-", " ", 1)


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
    """Units of whole words, where both texts hold the same words; else nothing."""
    left, right = list(_WORD.finditer(raw)), list(_WORD.finditer(text))
    if [match[0] for match in left] != [match[0] for match in right]:
        return []
    return [
        (start + a.start(), start + a.end(), at + b.start())
        for a, b in zip(left, right, strict=True)
    ]


def _characters(marks: Sequence[Mark], places: Sequence[int]) -> Iterator[Unit]:
    for mark, place in zip(marks, places, strict=True):
        if not mark.is_reference:
            yield mark.start, mark.end, place


def _edits(units: Iterable[Unit], source: str, text: str) -> Iterator[Edit]:
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


def _claims(patch: Patch, dropped: Sequence[Span]) -> Iterator[Claim]:
    """What shows and goes is no main content; the rest of every edit is markup. Both ascend."""
    first = 0
    for edit in patch.edits:
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
