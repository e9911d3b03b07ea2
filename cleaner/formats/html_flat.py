"""Pages flattened until a parser that recurses can stand them; no text is changed by it.

libxml2 gives up without a word from some 255 levels of nesting on, and needs time quadratic in the
attributes of one tag.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import accumulate

from cleaner.formats.html_tokens import RAW, TAG, tag_name

MOST_DEPTH = 200
MOST_ATTRIBUTES = 1000
_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'")
_BETWEEN = re.compile(r"[\s/]+")
# fmt: off
VOID = frozenset((
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param",
    "source", "track", "wbr", "basefont", "frame",
))
# fmt: on
_FLAT = {f"{name} "[:3] for name in VOID} | {
    f"{name}{end}" for name in ("br", "hr") for end in "/>"
}
_FLAT |= {name[:3] for name in RAW}
"""How the tags begin that open no level."""
_GAP = "<!---->"
"""Stands for a tag that is left out: the texts around it could make another one together."""
_ITEMS = frozenset(("li", "dt", "dd"))
_CELLS = frozenset(("td", "th"))
_ROWS = _CELLS | {"tr"}
_ENDED_BY = {
    "p": frozenset(("p",)),
    **dict.fromkeys(_ITEMS, _ITEMS | {"p"}),
    **dict.fromkeys(_CELLS, _CELLS | {"p"}),
    "tr": _ROWS | {"p"},
    **dict.fromkeys(("tbody", "thead", "tfoot"), _ROWS | {"tbody", "thead", "tfoot", "p"}),
    "option": frozenset(("option",)),
}
"""A start tag ends these, where they are open right above it, though no end tag says so."""


class _Steps(dict[str, int]):
    """How many levels a tag opens, by its first four characters."""

    def __missing__(self, head: str) -> int:
        step = -1 if head[1] == "/" else head[1].isalpha() and head[1:4].lower() not in _FLAT
        if len(self) < 10_000:  # a hostile page can't make it grow for ever
            self[head] = step
        return step


_STEPS = _Steps()


def is_deep(tokens: Sequence[str]) -> bool:
    """Whether elements may be nested deeper than MOST_DEPTH; missing end tags count as depth."""
    steps = map(_STEPS.__getitem__, [token[:4] for token in tokens[1::2]])
    levels = list(accumulate(steps, initial=0))
    if max(levels) - min(levels) <= MOST_DEPTH:
        return False
    floors = accumulate(levels, min)  # an end tag too many leads to no level below the ground
    return any(level - floor > MOST_DEPTH for level, floor in zip(levels, floors, strict=True))


def is_flooded(tokens: Sequence[str]) -> bool:
    """Whether some tag has more than MOST_ATTRIBUTES."""
    long = [token for token in tokens[1::2] if len(token) > 2 * MOST_ATTRIBUTES]
    return any(map(_is_flood, long))


def _is_flood(token: str) -> bool:
    tag = TAG.match(token)
    if tag is None or len(token) <= 2 * MOST_ATTRIBUTES:
        return False
    return len(_BETWEEN.findall(_QUOTED.sub("", tag[0]))) > MOST_ATTRIBUTES


def flattened(tokens: Sequence[str]) -> list[str]:
    """The page without the tags of elements below MOST_DEPTH and without floods of attributes."""
    nest = _Nest()
    for number, token in enumerate(tokens):
        if number % 2 == 0 or not TAG.match(token):
            nest.pages.append(token)
        elif token.startswith("</"):
            nest.end(tag_name(token))
        else:
            nest.start(tag_name(token), token)
    return nest.pages


class _Nest:
    """The open elements, and the page written so far."""

    def __init__(self) -> None:
        self.open: list[tuple[str, bool]] = []
        self.counts: Counter[str] = Counter()
        self.pages: list[str] = []

    def start(self, name: str, token: str) -> None:
        if _is_flood(token):
            token = token.replace(TAG.match(token)[0], f"<{name}>", 1)  # type: ignore[index]
        if name in VOID or token.endswith("/>") or "</" in token[1:]:
            self.pages.append(token)
            return
        while self.open and self.open[-1][0] in _ENDED_BY.get(name, ()):
            self._pop()
        is_kept = len(self.open) < MOST_DEPTH
        self.open.append((name, is_kept))
        self.counts[name] += 1
        self.pages.append(token if is_kept else _GAP)

    def end(self, name: str) -> None:
        self.pages.append(_GAP)
        while self.counts[name]:
            if self._pop() == name:
                break

    def _pop(self) -> str:
        name, is_kept = self.open.pop()
        self.counts[name] -= 1
        if is_kept:
            self.pages.append(f"</{name}>")
        return name
