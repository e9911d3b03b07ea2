"""What the pass in C looks for, read off the rules: their rows, patterns and limits.

A row of a table names words of which one stands in every line that it matches (rules/words.py).
Where the pattern shows a second such word behind the first, both must stand there: "the" opens too
many lines, "the ... article" few. Each cue also says whether a row may take a sentence.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache

from cleaner import stories
from cleaner.page import INVISIBLE
from cleaner.rules import dates, images, index, words
from cleaner.rules.base import is_sentence
from cleaner.rules.tables import Row

# What a character is, as in _scan.c.
_LETTER, _DIGIT, _VISIBLE, _SPACE, _DIVIDER = 1, 2, 4, 8, 16
_SIGN, _PIECE, _SPACED, _MARK, _STOP, _CLOSING, _SHIFT = 32, 64, 128, 256, 512, 1024, 21
# What a word, or the beginning of a run of unspaced characters, is a cue for.
_FIRST, _INNER, _HEAD_FIRST, _HEAD_INNER, _NUMBERED, _LEAD, _LEAD_ANYWHERE = 1, 2, 4, 8, 16, 32, 64
_DATE, _CREDIT = 1 << 16, 1 << 17
_IN_SENTENCE = 8

Cue = tuple[str, str, int]
"""A word that must stand before it, or none, a word, and what it is a cue for."""
Table = tuple[list[Cue], Callable[[str], tuple[int, int]], tuple[bytes, ...], tuple[int, ...]]


def gathered(found: index.Index) -> Table:
    """All that `_scan.cues` is told, in its order."""
    shelf = found.others
    entries = itertools.chain(*shelf.first.values(), *shelf.inner.values())
    rows = {entry.row for entry in entries}
    keys = {key for row in rows for key in words.first_words(row.source)}
    keys |= {key for row in rows for key in words.named_words(row.source)[1]}
    signs = {key[0] for key in keys if _is_sign(key)}
    cues = [*_of_dates(), *_of_credits(), *_of_rows(rows)]
    limits: tuple[int, ...] = (found.longest, index._ROW, 100, 30, 20, 500, 120, 3, stories.LONGEST)
    limits += (int("" in keys), int(words.SINGLE in keys))
    endings = tuple(ending.encode() for ending in stories._FINISHED)
    return cues, lambda char: _described(char, signs), endings, limits


def _is_sign(key: str) -> bool:
    return key not in ("", words.SINGLE) and not any(map(str.isalpha, key))


def _of_rows(rows: Iterable[Row]) -> Iterator[Cue]:
    """What a line must hold for each row, and whether it may be a sentence."""
    for row in rows:
        for lead, word, kinds in _of_row(row.source):
            if word:
                yield lead, word, kinds | (kinds << _IN_SENTENCE) * row.takes_sentences


def _of_row(source: str) -> Iterator[Cue]:
    opens, named = words.named_words(source)
    groups = _groups(source)
    if opens and (partners := _partners(groups, named)):
        yield from (("", _run(lead), _LEAD) for lead in named)
        yield from ((_run(lead), word, _FIRST) for lead in named for word in partners)
    elif opens:
        yield from (("", _run(word), _whole_or_head(word, _FIRST)) for word in named)
    elif pair := _pair(groups):
        yield from (("", lead, _LEAD_ANYWHERE) for lead in pair[0])
        yield from ((lead, word, _FIRST) for lead in pair[0] for word in pair[1])
    else:
        kind = _NUMBERED if source.startswith("<n>") else _INNER
        yield from (("", _run(word), _whole_or_head(word, kind)) for word in named)


def _whole_or_head(word: str, kind: int) -> int:
    if word < words.WIDE:
        return kind
    return _HEAD_FIRST if kind == _FIRST else _HEAD_INNER


@cache
def _run(key: str) -> str:
    """The longest run of letters of a word; the first one where words run together."""
    runs = words.WORD.findall("".join(char if char.isalpha() else " " for char in key))
    if not runs:
        return ""
    return folded(runs[0] if key >= words.WIDE else max(runs, key=len))


_NONE: frozenset[str] = frozenset()
_OPEN = re.compile(r"[\\.\[\]<>{}*+^$]|\(\?[^:]|^[?)|]")
_INITIAL = re.compile(r"(?<![\w\\])\w\\\.(?=\w)")  # "a.p." needs a "p" as well
_ESCAPE = re.compile(r"\\.")
_OPTIONAL = re.compile(r"\(\?:[^()]*\)\s*\?")
_PERHAPS_LONGER = re.compile(r"([^\W\d_]+)[^\W\d_][?*]")


def _groups(source: str) -> list[frozenset[str]]:
    """Sets of whole words, one of each of which stands in every matching line, in this order."""
    keys = [words.first_words(piece) for piece in _closed_pieces(source)]
    return [frozenset(map(_run, group)) for group in keys if group and all(map(_is_plain, group))]


def _closed_pieces(source: str) -> Iterator[str]:
    """The parts of a pattern between blanks that are words and alternatives of words alone."""
    depth, piece, is_closed = 0, "", True
    for part in (*words._CUT.findall(source), " "):
        depth += part.startswith("(?") - part.startswith(")")
        if depth or (part not in (" ", "<colon>", "<n>") and not part.startswith(("){", ".{"))):
            piece += part
            continue
        ends_closed = part in (" ", "<colon>")
        bare = _without_more(piece)
        if is_closed and ends_closed and bare and not _OPEN.search(bare):
            yield bare
        piece, is_closed = "", ends_closed


def _without_more(piece: str) -> str:
    """A piece without the optional groups at its end that begin with a blank or a colon."""
    while piece.endswith(")?"):
        at, depth = len(piece) - 2, 1
        while depth and at:
            at -= 1
            depth += (piece[at] == ")") - (piece[at] == "(")
        if not piece.startswith(("(?: ", "(?:<colon>"), at):
            break
        piece = piece[:at]
    return piece


def _is_plain(word: str) -> bool:
    return word < words.WIDE and _run(word) != ""


def _rarity(group: frozenset[str]) -> tuple[int, list[str]]:
    return min(map(len, group)), sorted(group)


def _partners(groups: list[frozenset[str]], heads: frozenset[str]) -> frozenset[str]:
    """Words one of which stands behind the first one in every matching line; none if unknown."""
    runs = frozenset(map(_run, heads))
    others = [group for group in groups if not group & runs]
    return max(others, key=_rarity, default=_NONE) if all(map(_is_plain, heads)) else _NONE


def _pair(groups: list[frozenset[str]]) -> tuple[frozenset[str], frozenset[str]] | None:
    """Two sets of words, one of each of which stand in every matching line, in this order."""
    pairs = [(a, b) for a, b in itertools.combinations(groups, 2) if not a & b]
    return max(pairs, key=lambda pair: (_rarity(pair[0]), _rarity(pair[1])), default=None)


def _of_dates() -> Iterator[Cue]:
    """The words that a line of nothing but a date may hold."""
    for word in dates._WORDS | {"t", "z"}:
        yield from (("", folded(run), _DATE) for run in words.WORD.findall(word))


def _of_credits() -> Iterator[Cue]:
    """The words of captions, and those of credits but for the ones that may be left out."""
    marks = words.WORD.findall(images._MARKS.pattern)
    yield from (("", word, 0) for word in marks if word.isascii())
    needed = _OPTIONAL.sub(" ", _ESCAPE.sub(" ", _INITIAL.sub(" ", images._CREDIT.pattern)))
    for word in words.WORD.findall(needed):
        yield "", folded(word), _CREDIT
    for word in _PERHAPS_LONGER.findall(needed):
        yield "", folded(word), _CREDIT


def _described(char: str, signs: set[str]) -> tuple[int, int]:
    """What a character is folded to and what it is, and what it adds to the sum of a headline."""
    fold = folded(char)
    is_mark = images._MARKS.search(char.lower()) or (char > "\x7f" and fold < "\x80")
    what = (
        _LETTER * char.isalpha()
        | _DIGIT * char.isdecimal()
        | _VISIBLE * (char not in INVISIBLE)
        | _SPACE * char.isspace()
        | _DIVIDER * bool(words._SEPARATOR.search(char))
        | _SIGN * (char.lower() in signs)
        | _PIECE * bool(index._SEPARATOR.search(f"a{char}b"))
        | _SPACED * bool(index._SEPARATOR.search(f"a {char} b"))
        | _MARK * bool(is_mark)
        | _STOP * is_sentence(f"a{char}")
        | _CLOSING * is_sentence(f"a.{char}") * (char != ".")
    )
    weight = sum(_mixed(ord(c)) for c in char.casefold() if c.isalnum() or c == "_")
    return what << _SHIFT | ord(fold), weight % 2**64


def folded(text: str) -> str:
    """Each character as one: `lower` and the fold of what it gives fold alike."""
    return "".join(map(_folded_character, text))


@cache
def _folded_character(char: str) -> str:
    fold, lower = char.casefold(), char.lower()
    return fold if len(fold) == 1 else lower if len(lower) == 1 else "i"


def _mixed(number: int) -> int:
    number = (number + 1) * 0x9E3779B97F4A7C15 % 2**64
    return (number ^ number >> 31) * 0xBF58476D1CE4E5B9 % 2**64
