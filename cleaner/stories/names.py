"""The names in a text, and how many words each is given in.

A story gives a name in full once and goes on with its last word: "Mara Quill", then "Quill".
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from cleaner.stories.common import COMMON

_TITLES_WORDS = """
mr mrs ms dr sir prof herr frau sr sra señor señora don doña mme mlle
"""
_TITLES = frozenset(_TITLES_WORDS.split())
SHORTEST = 3
"""Letters that the first word of a name has at least: "In Varn" is none."""
INITIALS = 3
"""Initials and titles before a word at most: without a bound a row of them costs its square."""
Told = tuple[int, int]
"""Where a name stands, and how many words it has there."""


@cache
def _pattern() -> re.Pattern[str]:
    capital = "[" + "".join(filter(str.isupper, map(chr, range(0x530)))) + "]"  # up to Cyrillic
    rest = r"[^\W\d_]+(?:['’-][^\W\d_]{2,})*"
    word = rf"(?:{capital}[^\W\d_]?\. ){{0,{INITIALS}}}{capital}{rest}"
    return re.compile(rf"{capital}(?<![\w.].)(?:[^\W\d_]?\. {word}|{rest})(?: {word})*")


def told(texts: Iterable[tuple[int, str]]) -> list[list[Told]]:
    """For each name that numbered texts give in several lengths, where it stands in which."""
    find = _pattern().findall
    found: dict[str, list[Told]] = {}
    for at, text in texts:
        for name in find(text):
            last, size = _measured(name) if " " in name else (name, 1)
            found.setdefault(last, []).append((at, size))
    return [own for own in found.values() if len(own) > 1 and len({size for _, size in own}) > 1]


def _measured(name: str) -> tuple[str, int]:
    """The last word of a name, and how many it has, besides titles and a sentence's first word."""
    first, *others = name.casefold().split(" ")
    size = sum(word.rstrip(".") not in _TITLES for word in others)
    is_own = first.rstrip(".") not in _TITLES and (
        first.endswith(".") or (len(first) >= SHORTEST and first not in COMMON)
    )
    return name.rpartition(" ")[2], size + is_own


def anew(told: Iterable[list[Told]], end: int, start: int) -> int:
    """Names in full from text `start` on that those above text `end` have gone on to shorten.

    Those that are in short there, as the texts above have come to give them, are taken off.
    """
    count = 0
    for own in told:
        above = [size for at, size in own if at < end]
        size = next((size for at, size in own if at >= start), 0)
        if above and size:
            count += 1 < size <= max(above) and above[-1] < size
            count -= size == 1 < max(above)
    return count
