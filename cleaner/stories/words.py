"""The words that a text is about, in any script: short stems without the common words.

Scripts with spaces give words cut to six letters, which unites most inflected forms without a
grammar; Korean words are cut to four syllables, particles and endings taken off. Chinese and
Japanese give pairs of neighbouring characters, katakana whole words. Thai, which sets no spaces
between words, gives overlapping runs of three syllables or parts of them.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from cleaner import native
from cleaner.stories.common import COMMON, COMMON_CHARACTERS

if TYPE_CHECKING:
    from cleaner.native._stems import Table

if IN_C := native.serves("_stems"):
    from cleaner.native import _stems

STEM = 6
LONGEST = 20
"""Code points of a word that are looked at: of a longer one the rest changes nothing."""
SYLLABLES = 4
"""Of a Korean word that make its stem."""
PARTS = 3
"""Of a run of Thai that make a stem: consonants and leading vowels, each with what hangs on it."""
_HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_KANA = "\u3041-\u30ff"
_KATAKANA = "\u30a1-\u30fa\u30fc"
_HANGUL = "\uac00-\ud7a3"
_THAI = "\u0e01-\u0e3a\u0e40-\u0e45\u0e47-\u0e4e"
_PART = "\u0e01-\u0e2e\u0e40-\u0e44"
_SIGNS = "\u0300-\u036f\u064b-\u065f\u0900-\u0963\u0981-\u0d63"
"""Vowel signs and marks, which stand inside words and count as no letters."""
_LETTERS = rf"(?:[^\W\d_{_HAN}{_KANA}{_THAI}]|[{_SIGNS}])"
# What a character is, as in _stems.c: a letter of a word, a digit, a point inside numbers, ...
# The last one is of Han a common character, of kana katakana, of Thai one that begins a part.
_KINDS = (
    _LETTERS,
    r"\d",
    r"[.,]",
    f"[{_HAN}]",
    f"[{_KANA}]",
    f"[{_THAI}]",
    f"[{COMMON_CHARACTERS}{_KATAKANA}{_PART}]",
)
_WIDE = re.compile(f"[{_HAN}{_KANA}{_HANGUL}]")
_BEGINS_PART = re.compile(f"[{_PART}]")
_ARABIC_ARTICLE = re.compile("^[وبكفل]?(?:ال|لل)(?=.{3})")
_KOREAN = re.compile(
    rf"([{_HANGUL}]{{2,}}?)(?:(?:에서|에게|으로|까지|부터|처럼|보다|이라|이나)?(?:은|는|이|가|을|를|의|에"
    r"|로|와|과|도|만|며|고|다)?|(?:하|되|했|됐|한|된|할|될|합니|됩니|했습니|됐습니|입니|였습니)"
    r"(?:다|는|고|며|여|지|던|다고|다는)?)"
)
_MIXED = re.compile(rf"([^{_HANGUL}]+)[{_HANGUL}]{{1,3}}")


_MARKUP = re.compile(r"(?:https?:|www\.)[^\s()<>\"]+|\]\([^\s()]+\)|<[a-zA-Z/!][^<>]*>|&\w{2,8};")


def wording(text: str) -> str:
    """A text without what it holds of addresses and markup: their words say nothing."""
    if "://" in text or "](" in text or "<" in text or "&" in text or "www." in text:
        return _MARKUP.sub(" ", text)
    return text


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

    return _stems.table(_described, _stem, level, sorted(COMMON))


def _described(char: str) -> tuple[str, int]:
    """What a character is folded to, and what it is."""
    kinds = sum(1 << bit for bit, kind in enumerate(_KINDS) if re.match(kind, char))
    return char.casefold(), kinds


@cache
def _token() -> re.Pattern[str]:
    return re.compile(
        rf"(?P<han>[{_HAN}]+)|(?P<katakana>[{_KATAKANA}]+)|[{_KANA}]+|(?P<thai>[{_THAI}]+)"
        rf"|(?P<number>\d[\d.,]*\d|\d)|(?P<word>{_LETTERS}+)"
    )


def _slowly(text: str) -> list[str]:
    found = []
    for match in _token().finditer(text):
        kind = match.lastgroup
        if kind == "word":
            stem = _stem(match.group().casefold()[:LONGEST])
            if stem:
                found.append(stem)
        elif kind == "han":
            found += _pairs(match.group())
        elif kind == "thai":
            found += _parts(match.group())
        elif len(match.group()) > (1 if kind == "katakana" else 2) and kind:
            found.append(match.group())
    return found


def _stem(word: str) -> str:
    if word >= "\u0621" and word <= "\u06ff":
        word = _ARABIC_ARTICLE.sub("", word)
    elif word[-1] >= "\uac00" and word[-1] <= "\ud7a3":
        if korean := _KOREAN.fullmatch(word):
            return korean[1][:SYLLABLES]
        if mixed := _MIXED.fullmatch(word):
            word = mixed[1]
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


def _parts(run: str) -> list[str]:
    """Overlapping parts of a run of Thai, three at a time."""
    starts = [match.start() for match in _BEGINS_PART.finditer(run)]
    return [run[a:b] for a, b in zip(starts, [*starts, len(run)][PARTS:], strict=False)]


def width(text: str) -> int:
    """Length in columns: a character of Chinese, Japanese or Korean says as much as two or three
    letters.
    """
    if text.isascii():
        return len(text)
    return len(text) + len(_WIDE.findall(text))
