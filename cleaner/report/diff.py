"""Two texts side by side, word by word."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

import regex

MOST = 1500
"""Words of each text that are compared."""
_AROUND = 12  # words shown on each side of a difference
_LONGEST = 160  # words of one difference
_WORD = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}]|[^\W\p{Han}\p{Thai}]++\W*+|\W++")


class Piece(NamedTuple):
    """A stretch of one text: "same" as in the other, "only" here, or a "gap" of words left out."""

    kind: str
    text: str


def side_by_side(one: str, other: str) -> tuple[list[Piece], list[Piece]]:
    """The pieces of both texts, of their first MOST words."""
    left, right = _words(one), _words(other)
    matcher = SequenceMatcher(None, _bare(left), _bare(right))
    columns: tuple[list[Piece], list[Piece]] = ([], [])
    blocks = matcher.get_opcodes()
    for number, (kind, a, b, c, d) in enumerate(blocks):
        for column, words in zip(columns, (left[a:b], right[c:d]), strict=True):
            if kind == "equal":
                column += _same(words, number == 0, number == len(blocks) - 1)
            elif words:
                column += _only(words)
    return columns


def _words(text: str) -> list[str]:
    words = []
    for match in _WORD.finditer(text):
        words.append(match[0][:200])
        if len(words) == MOST:
            break
    return words


def _bare(words: Sequence[str]) -> list[str]:
    """The words with blanks made equal: a line broken elsewhere is no difference."""
    return [" ".join(word.split()) for word in words]


def _same(words: Sequence[str], is_first: bool, is_last: bool) -> Iterator[Piece]:
    """Equal words, but for those far from a difference."""
    head, tail = (0 if is_first else _AROUND), (0 if is_last else _AROUND)
    if is_first and is_last:
        head = _AROUND
    if len(words) <= head + tail + _AROUND:
        yield Piece("same", "".join(words))
        return
    end = len(words) - tail
    if head:
        yield Piece("same", "".join(words[:head]))
    yield Piece("gap", f"{end - head:,} equal words")
    if tail:
        yield Piece("same", "".join(words[end:]))


def _only(words: Sequence[str]) -> Iterator[Piece]:
    yield Piece("only", "".join(words[:_LONGEST]))
    if len(words) > _LONGEST:
        yield Piece("gap", f"{len(words) - _LONGEST:,} more words")
