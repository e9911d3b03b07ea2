"""Marked-up pages: one text that is input, expectation and provenance at once.

The first line says why the page is here. After it, `⟦rule|text⟧` marks what must go and names the
rule; marks may span lines and do not nest. See fixtures/README.md.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

_MARK = re.compile(r"⟦([a-z-]+)\|([^⟦⟧]*)⟧")


class Mark(NamedTuple):
    """source[start:end] must go, and `rule` (its name without revision) must be the one to say so.

    Blank ends are left out: which of two neighbours claims a line end is nobody's promise.
    """

    start: int
    end: int
    rule: str


@dataclass(frozen=True)
class MarkedPage:
    """What a marked page says: why it is here, what goes in, what must come out, and the marks."""

    why: str
    source: str
    expected: str
    marks: tuple[Mark, ...]


def parse(text: str) -> MarkedPage:
    """Read a marked page; a mark that is left open or nested raises ValueError."""
    why, _, page = text.partition("\n")
    source, marks, position = "", [], 0
    for match in _MARK.finditer(page):
        source += page[position : match.start()]
        rule, inside = match.groups()
        start = len(source) + len(inside) - len(inside.lstrip())
        marks.append(Mark(start, start + len(inside.strip()), rule))
        source, position = source + inside, match.end()
    source += page[position:]
    if stray := re.search("[⟦⟧]", source):
        raise ValueError(f"a mark is open or nested near {source[stray.start() :][:40]!r}")
    return MarkedPage(why, source, _MARK.sub("", page), tuple(marks))


def read(path: Path) -> MarkedPage:
    """Read a marked page from its file, line ends as they are."""
    return parse(path.read_bytes().decode("utf-8"))
