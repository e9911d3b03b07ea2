"""The C part of cleaner.scan, whose numbers it shares."""

from collections.abc import Callable

class Cues: ...

def cues(
    words: list[tuple[str, int]],
    rows: list[tuple[int, list[str], list[list[str]]]],
    describe: Callable[[str], tuple[int, int]],
    endings: tuple[bytes, ...],
    limits: tuple[int, ...],
    /,
) -> Cues:
    """Words, each with what it is a cue for, and what the rows of the tables ask of a line."""

def has_marks(text: str | bytes, /) -> bool:
    """Whether a text, which may come in UTF-8, holds marks as composed.py names them.

    Raises UnicodeEncodeError for a text with lone surrogates.
    """

def scan(text: str, cues: Cues, /) -> tuple[int, list[tuple[int, int, int, int]]]:
    """Kinds of the whole text, and (kinds, number, start, end) of each line that may matter.

    Raises UnicodeEncodeError for a text with lone surrogates.
    """
