"""The words that a pattern names: what a line must begin with, or hold, to be worth a try."""

from __future__ import annotations

import re
from functools import cache

from cleaner.rules import readings

SINGLE = "\0"
"""The key of patterns for lines of a single word, whatever word it is."""

WIDE = "\u2e80"
"""From here on writing needs no blanks between words."""

WORD = re.compile(r"[^\W\d_]+")
_SIGNS = ("#", "©", "ⓒ")
_EDGE = "0123456789:,.;!?…()[]\"'“”„«»|：，。、"
_SEPARATOR = re.compile(r"[:：»>|→/／=＝]")


class NoWord(ValueError):
    """The pattern can begin with something that is no literal word."""


def key(word: str) -> str:
    """What a word is filed under: itself, or its first two characters where words run together.

    Numbers are filed under nothing, so that the first word of "23 comments" is "comments".
    """
    if word[:1] in _SIGNS:
        return word[:1]
    word = _SEPARATOR.split(word.strip(_EDGE), maxsplit=1)[0]
    return word[:2] if word >= WIDE else word


COMMON = frozenset(["a", "an", "as", "if", "in", "it", "our", "the", "these", "this", "we", "you"])
"""Words that open too many lines to be worth a look."""


@cache
def named_words(source: str) -> tuple[bool, frozenset[str]]:
    """Whether a line must begin with one of the words, or only hold one, and the words."""
    kept = readings.of(source)
    return (kept.opens, kept.named) if kept else read_named_words(source)


def read_named_words(source: str) -> tuple[bool, frozenset[str]]:
    """As `named_words`, from the pattern itself."""
    words = read_first_words(source)
    if words and not words & COMMON:
        return True, words
    try:
        return False, inner_words(source)
    except ValueError:
        if words:
            return True, words
        raise


@cache
def first_words(source: str) -> frozenset[str]:
    """The keys of the words that a matching line begins with; none if they are open."""
    kept = readings.of(source)
    return kept.first if kept else read_first_words(source)


def read_first_words(source: str) -> frozenset[str]:
    """As `first_words`, from the pattern itself."""
    try:
        return frozenset(key(head.lower()) for head in heads(source))
    except NoWord:
        return frozenset()


def inner_words(source: str) -> frozenset[str]:
    """The keys of the words one of which stands in every matching line: the rarest choice."""
    choices = [read_first_words(piece) for piece in pieces(source)]
    choices = [words for words in choices if words and "" not in words and not words & COMMON]
    if choices:
        return max(choices, key=lambda words: (min(map(len, words)), sorted(words)))
    if " " in source:
        raise ValueError(f"row {source!r}: no word that every match holds")
    return frozenset([SINGLE])


_PLAIN = {ord(":"): " ", ord("/"): " ", ord("("): " "}
# How a pattern is read, as far as finding its words needs: as tokens, of which some end a word.
_TOKEN = re.compile(r"\(\?i?:|<[A-Za-z]+>|\\.|\[\^?.[^\]]*\]|\{[0-9,]+\}|\w+(?![?*+{])|.")
_ENDS = " :：/／=＝|,·•›»>–—-"


def heads(source: str) -> set[str]:
    """All words that a pattern can begin with; NoWord if they are open."""
    tokens, at, heads = _TOKEN.findall(source), 0, {""}
    while at < len(tokens) and not all(map(_is_whole, heads)):
        heads, at = _counted(tokens, at, heads)
    return {prefix.rstrip() for prefix in heads}


def _alternatives(tokens: list[str], at: int, starts: set[str]) -> tuple[set[str], int]:
    """Beginnings through each alternative up to a closing bracket, and where that stands.

    A beginning that ends in a blank is a whole word; nothing is added to it.
    """
    found: set[str] = set()
    current = starts
    while at < len(tokens) and tokens[at] != ")":
        if tokens[at] == "|":
            found |= current
            current, at = starts, at + 1
            continue
        current, at = _counted(tokens, at, current)
    return found | current, at


def _counted(tokens: list[str], at: int, starts: set[str]) -> tuple[set[str], int]:
    """Beginnings through one part or group, which may be left out if its count says so."""
    found, at = _step(tokens, at, starts)
    count = tokens[at] if at < len(tokens) else ""
    if count in ("?", "*") or count.startswith("{0,"):
        found = found | starts
    return found, at + (count in ("?", "*", "+") or (count[:1] == "{" and len(count) > 1))


def _step(tokens: list[str], at: int, starts: set[str]) -> tuple[set[str], int]:
    """Beginnings through one part or group."""
    part = tokens[at]
    if part in ("(?:", "(?i:"):
        found, end = _alternatives(tokens, at + 1, starts)
        return found, end + 1
    found = {start for start in starts if _is_whole(start)}
    spellings = _spellings(part)
    for start in starts - found:
        if not spellings and not start:
            raise NoWord
        found |= {_add(start, more) for more in spellings or [" "]}
    return found, at + 1


def _spellings(part: str) -> list[str]:
    """The spellings of a part; a blank for what ends a word, none for anything."""
    if part[0].isalnum() or len(part) == 1:
        return [] if part in "." else [part.translate(_PLAIN)]
    if part in ("<n>", "<colon>", "\\d") or (part[0] == "[" and not part[1:-1].strip(_ENDS)):
        return [" "]
    if part[0] == "[" and not re.search(r"[\\^-]", part):
        return list(part[1:-1])
    return [part[1]] if part[0] == "\\" and not part[1].isalnum() else []


def _is_whole(start: str) -> bool:
    return start[-1:] == " " or start in _SIGNS or (len(start) > 1 and start >= WIDE)


def _add(start: str, part: str) -> str:
    return start + part if start or part != " " else ""


_CUT = re.compile(r"\)\{[0-9,]+\}\??|\.\{[0-9,]+\}\??|\\.|\(\?i?:|<n>|<colon>|\w+|.")


def pieces(source: str) -> list[str]:
    """The pattern cut outside brackets: at blanks, numbers, word ends and what is open."""
    depth, piece, found = 0, "", []
    for part in _CUT.findall(source):
        depth += part.startswith("(?") - part.startswith(")")
        if depth or not (part in (" ", "<n>", "<colon>", "\\b") or part[:2] in ("){", ".{")):
            piece += part
            continue
        if not part.startswith(")"):
            found.append(piece)
        piece = ""
    return [p for p in (*found, piece) if p and not p.startswith(("?", "*", "{"))]
