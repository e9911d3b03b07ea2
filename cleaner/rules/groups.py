"""What stands in every match of a pattern, piece by piece: groups of phrases in their order."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleaner.rules import readings
from cleaner.rules.phrases import Phrases, phrases
from cleaner.rules.words import _CUT

_WORD_ENDS = (" ", "<colon>", "\\b")
_OPEN = re.compile(r"[\\.\[\]<>{}*+^$]|\(\?[^:]|^[?)|]")
_PERHAPS = re.compile(r"\(\?:([^()]*)\)\?")


def groups_of(source: str) -> list[Phrases]:
    """Sets of phrases, one of each of which stands in every matching line, in this order."""
    kept = readings.of(source)
    return kept.groups if kept else read_groups(source)


def read_groups(source: str) -> list[Phrases]:
    """As `groups_of`, from the pattern itself."""
    return [group for piece in _closed_pieces(source) if (group := phrases(piece))]


def _closed_pieces(source: str) -> Iterator[str]:
    """The parts of a pattern between the ends of words that are words and alternatives of these."""
    depth, piece, is_closed = 0, "", True
    for part in (*_CUT.findall(source), " "):
        depth += part.startswith("(?") - part.startswith(")")
        if depth or (part not in _WORD_ENDS and not part.startswith(("<n>", "){", ".{"))):
            piece += part
            continue
        ends_closed = part in _WORD_ENDS
        bare = _without_less(_without_more(piece))
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


def _without_less(piece: str) -> str:
    """A piece without the optional words at its beginning."""
    while (found := _PERHAPS.match(piece)) and all(
        word.endswith(" ") for word in found[1].split("|")
    ):
        piece = piece[found.end() :]
    return piece
