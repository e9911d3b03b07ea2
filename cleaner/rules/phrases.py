"""What every match of a pattern begins with: its first two words, as runs of letters."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from cleaner.rules.words import _TOKEN, WIDE

_DONE = "\0"
"""Ends a beginning that is long enough, or behind which anything may follow."""
_MOST = {1: 400, 2: 60}
"""Of more beginnings than that of two words only the first words are looked at."""
_DIGITS = ("<n>", "\\d")

Phrases = frozenset[str]
NONE: Phrases = frozenset()


_FIRST = re.compile(r"[\W\d_]*([^\W\d_]+)(?:[\W\d_]+([^\W\d_]+))?")


def beginning(text: str) -> Phrases:
    """A line's first word and its first two; none where words run together."""
    match = _FIRST.match(text)
    if match is None or match[1] >= WIDE:
        return NONE
    return frozenset((match[1], f"{match[1]} {match[2]}"))


class _TooOpen(ValueError):
    """Some match begins with no word that the pattern names, or there are too many beginnings."""


@cache
def phrases(source: str, is_filed: bool = False) -> Phrases:
    """Beginnings of one or two words, one of which every match has; none where it is open.

    The words are runs of letters: "don't" is two. A row that `is_filed` under its first words is
    looked for under whole words alone.
    """
    for most in (2, 1):
        try:
            reader = _Reader(_TOKEN.findall(source), most, is_filed)
            return frozenset(map(_ended, reader.alternatives(0, {""})[0]))
        except _TooOpen:
            continue
    return NONE


def _ended(start: str) -> str:
    words = start.rstrip(_DONE + " ")
    if not words:
        raise _TooOpen
    return words


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads a pattern's tokens; `most` words are enough."""

    tokens: list[str]
    most: int
    is_filed: bool

    def alternatives(self, at: int, starts: set[str]) -> tuple[set[str], int]:
        """Beginnings through each alternative up to a closing bracket, and where that stands."""
        found: set[str] = set()
        current = starts
        while at < len(self.tokens) and self.tokens[at] != ")":
            if self.tokens[at] == "|":
                found, current, at = found | current, starts, at + 1
                continue
            current, at = self.counted(at, current)
        found |= current
        if len(found) > _MOST[self.most]:
            raise _TooOpen
        return found, at

    def counted(self, at: int, starts: set[str]) -> tuple[set[str], int]:
        """Beginnings through one part or group, as often as its count says."""
        is_number = self.tokens[at] in _DIGITS
        found, at = self.step(at, starts)
        count = self.tokens[at] if at < len(self.tokens) else ""
        if count not in ("?", "*", "+") and not (count[:1] == "{" and len(count) > 1):
            return found, at
        if count != "?" and not is_number:
            found = {self.opened(start) for start in found}
        if count in ("?", "*") or count.startswith("{0"):
            found = found | starts
        at += 1
        return found, at + (self.tokens[at : at + 1] == ["?"])  # as few as will do

    def step(self, at: int, starts: set[str]) -> tuple[set[str], int]:
        """Beginnings through one part or group."""
        part = self.tokens[at]
        if part in ("(?:", "(?i:"):
            found, end = self.alternatives(at + 1, starts)
            return found, end + 1
        if part == "(":  # looks ahead or behind
            _, end = self.alternatives(at + 1, set())
            return set(map(self.opened, starts)), end + 1
        if part in ("\\b", "<colon>"):
            return {self.opened(self.added(start, " ")) for start in starts}, at + 1
        spellings = _spellings(part)
        if not spellings:
            return set(map(self.opened, starts)), at + 1
        return {self.added(start, more) for start in starts for more in spellings}, at + 1

    def opened(self, start: str) -> str:
        """A beginning behind which anything may follow: its last word may go on."""
        if start.endswith(_DONE):
            return start
        words = start.split(" ")
        if words[-1] and not (self.is_filed and len(words) == 1):
            words.pop()
        if not words or not words[0]:
            raise _TooOpen
        return " ".join(words).rstrip() + _DONE

    def added(self, start: str, more: str) -> str:
        """A beginning with more behind it; between two words stands one blank."""
        if start[-1:] == _DONE:
            return start
        if more != " ":
            return start + more
        if not start or start[-1] == " ":
            return start
        return start + (_DONE if self.most == 1 or " " in start else " ")


@cache
def _spellings(part: str) -> list[str]:
    """The spellings of a part in lower case, a blank for what is no letter; none for anything."""
    if part in _DIGITS or (part[0] == "\\" and not part[1].isalnum()):
        return [" "]
    if part[0] == "[" and part[-1] == "]" and part[1] != "^" and not set(part) & set("\\-"):
        return [_letter(char) for char in part[1:-1]]
    if part.isalpha():
        return [part.lower()]
    return [" "] if len(part) == 1 and part not in ".^$" else []


def _letter(char: str) -> str:
    return char.lower() if char.isalpha() else " "
