"""The lines of a text as 64-bit keys, and what a line may be: all at once in C, or by its twin.

A key is that of `known.line_key`: equal for lines that differ in case, blanks and digits only.
"""

from __future__ import annotations

import sys
from functools import cache
from typing import TYPE_CHECKING

import regex

from cleaner import native
from cleaner.known import line_key
from cleaner.page import INVISIBLE, Page

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from cleaner.native._keys import Table

if IN_C := native.serves("_keys"):
    from cleaner.native import _keys

EDGE, PARAGRAPH = 1, 2
"""What a line may be: one of those at the two ends of its page; a paragraph of its own."""
HEAD, TAIL = 4, 8
"""Written lines at the two ends of a page that count as its edges."""
_DENSE = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}]")
# What a character is, as in _keys.c.
_VISIBLE, _SPACE, _DIGIT, _IS_DENSE = 1, 2, 4, 8


def is_edge(number: int, count: int) -> bool:
    """Whether the written line of this number, of `count`, stands at an edge of its page."""
    return number < HEAD or number >= count - TAIL


def is_paragraph(text: str) -> bool:
    """Long enough to be a paragraph of its own; a character says more where words are unspaced."""
    return len(text) >= 80 or (len(text) >= 30 and len(_DENSE.findall(text)) >= 20)


def packed_keys(text: str | bytes) -> tuple[bytes, bytes]:
    """The keys of the written lines as uint64, and their marks as uint8, end to end.

    The text may come in UTF-8.
    """
    if IN_C:
        try:
            return _keys.keys(text, _table())
        except UnicodeEncodeError:  # lone surrogates have no UTF-8
            pass
    return _slowly(text.decode() if isinstance(text, bytes) else text)


def keys_of(text: str | bytes) -> tuple[NDArray[np.uint64], NDArray[np.uint8]]:
    """The keys of the written lines and what they may be, (n,) each."""
    import numpy as np

    keys, marks = packed_keys(text)
    return np.frombuffer(keys, np.uint64), np.frombuffer(marks, np.uint8)


def _slowly(text: str) -> tuple[bytes, bytes]:
    written = Page(text).written
    keys = (line_key(line.text).to_bytes(8, sys.byteorder) for line in written)
    marks = (
        EDGE * is_edge(number, len(written)) | PARAGRAPH * is_paragraph(line.text)
        for number, line in enumerate(written)
    )
    return b"".join(keys), bytes(marks)


@cache
def _table() -> Table:
    return _keys.table(_described)


def _described(char: str) -> tuple[str, int]:
    """What a character is folded to, and what it is."""
    what = (
        _VISIBLE * (char not in INVISIBLE)
        | _SPACE * char.isspace()
        | _DIGIT * char.isdecimal()
        | _IS_DENSE * bool(_DENSE.match(char))
    )
    return char.casefold(), what
