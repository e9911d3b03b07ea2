"""The names in a text, and how many words each is given in.

A story gives a name in full once and goes on with its last word: "Mara Quill", then "Quill".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from cleaner.stories.common import COMMON

_TITLES_WORDS = """
mr mrs ms dr sir prof herr frau sr sra señor señora don doña mme mlle
"""
_TITLES = frozenset(_TITLES_WORDS.split())
_BEGINS = tuple('.!?:"“”«»(')
SHORTEST = 4
"""Letters of a word at a sentence's beginning from which on it may be a name."""
Name = tuple[str, int]


@cache
def _pattern() -> re.Pattern[str]:
    capitals = "".join(filter(str.isupper, map(chr, range(0x530))))  # Latin, Greek, Cyrillic
    word = rf"[{capitals}][^\W\d_]+(?:['’-][^\W\d_]+)*"
    return re.compile(rf"(?<![\w.])(?:(?:[{capitals}][^\W\d_]?\.|{word}) )*{word}")


def names(text: str) -> Iterator[Name]:
    """The last word of each name in order, and how many words it has besides titles."""
    for match in _pattern().finditer(text):
        words = match[0].split()
        before = text[max(0, match.start() - 2) : match.start()].rstrip()
        if (not before or before.endswith(_BEGINS)) and not _may_name(words[0]):
            del words[0]
        if words:
            size = sum(word.casefold().rstrip(".") not in _TITLES for word in words)
            yield words[-1].removesuffix("'s").removesuffix("’s"), size


def _may_name(word: str) -> bool:
    """Whether a word at a sentence's beginning may be a name, though any has a capital there."""
    return len(word) >= SHORTEST and word.casefold() not in COMMON


def anew(above: Iterable[Name], below: Iterable[Name]) -> int:
    """Names that a text gives in full though the one above does so and has gone on in short.

    Those that it gives in short, as the one above has named them, are taken off.
    """
    known: dict[str, list[int]] = {}
    for last, size in above:
        known.setdefault(last, []).append(size)
    first: dict[str, int] = {}
    for last, size in below:
        first.setdefault(last, size)
    told = [(size, known[last]) for last, size in first.items() if last in known]
    again = sum(1 < size <= max(sizes) and sizes[-1] < size for size, sizes in told)
    return again - sum(size == 1 < max(sizes) for size, sizes in told)
