"""The words that a text is about, in any script: short stems without the common words.

Scripts with spaces give words cut to six letters, which unites most inflected forms without a
grammar. Chinese and Japanese give pairs of neighbouring characters, katakana whole words.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from cleaner import compiled
from cleaner.stories.common import COMMON, COMMON_CHARACTERS

if TYPE_CHECKING:
    from cleaner._stems import Table

if IN_C := compiled.serves("_stems"):
    from cleaner import _stems

STEM = 6
_HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_KANA = "\u3041-\u30ff"
_SIGNS = "\u0300-\u036f\u064b-\u065f\u0900-\u0963\u0981-\u0d63\u0e31-\u0e4e"
"""Vowel signs and marks, which stand inside words and count as no letters."""
# What a character is, as in _stems.c: a letter of a word, a digit, a point inside numbers, ...
_KINDS = (
    rf"[^\W\d_{_HAN}{_KANA}]|[{_SIGNS}]",
    r"\d",
    r"[.,]",
    f"[{_HAN}]",
    f"[{_KANA}]",
    "[\u30a1-\u30fa\u30fc]",
    f"[{COMMON_CHARACTERS}]",
)
_WIDE = re.compile(f"[{_HAN}{_KANA}]")
_ARABIC_ARTICLE = re.compile("^[وبكفل]?(?:ال|لل)(?=.{3})")


def stems(text: str) -> list[str]:
    """The content stems of a text in order, repeats included."""
    if IN_C:
        try:
            return _stems.stems(text, table())
        except UnicodeEncodeError:  # lone surrogates have no UTF-8
            pass
    return _slowly(text)


@cache
def table() -> Table:
    """What C reads stems with: told of characters and words when it meets them."""
    from cleaner.stories.vocabulary import level

    return _stems.table(_described, _stem, level)


def _described(char: str) -> tuple[str, int]:
    """What a character is folded to, and what it is."""
    kinds = sum(1 << bit for bit, kind in enumerate(_KINDS) if re.match(kind, char))
    return char.casefold(), kinds


@cache
def _token() -> re.Pattern[str]:
    return re.compile(
        rf"(?P<han>[{_HAN}]+)|(?P<katakana>[\u30a1-\u30fa\u30fc]+)|[{_KANA}]+"
        rf"|(?P<number>\d[\d.,]*\d|\d)|(?P<word>(?:[^\W\d_{_HAN}{_KANA}]|[{_SIGNS}])+)"
    )


def _slowly(text: str) -> list[str]:
    found = []
    for match in _token().finditer(text):
        kind = match.lastgroup
        if kind == "word":
            stem = _stem(match.group().casefold())
            if stem:
                found.append(stem)
        elif kind == "han":
            found += _pairs(match.group())
        elif len(match.group()) > (1 if kind == "katakana" else 2) and kind:
            found.append(match.group())
    return found


def _stem(word: str) -> str:
    if word >= "\u0621" and word <= "\u06ff":
        word = _ARABIC_ARTICLE.sub("", word)
    if len(word) < 3 or word in COMMON:
        return ""
    return word[:STEM]


def _pairs(run: str) -> list[str]:
    """Overlapping character pairs of a run of Han characters, those of grammar words left out.

    A character alone, between kana, is a word of its own.
    """
    if len(run) == 1:
        return [] if run in COMMON_CHARACTERS else [run]
    return [
        run[i : i + 2]
        for i in range(len(run) - 1)
        if run[i] not in COMMON_CHARACTERS and run[i + 1] not in COMMON_CHARACTERS
    ]


def width(text: str) -> int:
    """Length in columns: a Chinese or Japanese character says as much as two or three letters."""
    if text.isascii():
        return len(text)
    return len(text) + len(_WIDE.findall(text))
