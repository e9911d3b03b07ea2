"""Letters with their accents behind them, as one character each: rules and stories read these.

A text may spell "é" as one code point or as two (Unicode's NFC and NFD), and both are decided
alike. Only what is looked at is composed; spans lead back to the text as it stands.
"""

from __future__ import annotations

import re
from typing import NamedTuple
from unicodedata import normalize

from cleaner import native

if IN_C := native.serves("_scan"):
    from cleaner.native import _scan

_MARKS = "\u0300-\u036f\u1161-\u1175\u3099\u309a"
"""What may be one character with the one before: accents, vowels of Korean, marks of kana."""
_MARK = re.compile(f"[{_MARKS}]")
_RUN = re.compile(f"[^{_MARKS}][{_MARKS}][{_MARKS}\u11a8-\u11c2]*")  # Korean has finals, too


class Composed(NamedTuple):
    """A text, and where each of its characters began, and the last one ended, in another one."""

    text: str
    origins: list[int]


def has_marks(text: str | bytes) -> bool:
    """Whether a text, which may come in UTF-8, holds what a character could be composed of."""
    if text.isascii():
        return False
    if IN_C:
        try:
            return _scan.has_marks(text)
        except UnicodeEncodeError:  # lone surrogates have no UTF-8
            pass
    return _MARK.search(text if isinstance(text, str) else text.decode()) is not None


def compose(text: str) -> Composed | None:
    """The text with all composed that can be; None where there is nothing."""
    parts: list[str] = []
    origins: list[int] = []
    at = 0
    for run in _RUN.finditer(text) if has_marks(text) else ():
        own, (start, end) = normalize("NFC", run[0]), run.span()
        less = end - start - len(own)
        if less > 0:
            parts += text[at:start], own
            origins += [*range(at, start + 1), *range(start + less + 1, end)]
            at = end
    if not parts:
        return None
    return Composed("".join([*parts, text[at:]]), [*origins, *range(at, len(text) + 1)])


def spelled(text: str, like: str) -> str:
    """The text with letters that stand in another one with their marks behind them only, as there.

    Some extractors compose what they take of a page.
    """
    if not has_marks(like):
        return text
    apart = {char: normalize("NFD", char) for char in set(text).difference(like)}
    there = {ord(char): own for char, own in apart.items() if own != char and own in like}
    return text.translate(there)
