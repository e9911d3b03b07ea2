"""The C part of cleaner.scan, whose numbers it shares."""

from collections.abc import Callable

class Cues: ...

def cues(
    words: list[tuple[str, str, int]],
    describe: Callable[[str], tuple[int, int]],
    endings: tuple[bytes, ...],
    limits: tuple[int, ...],
    /,
) -> Cues:
    """Words, each with the one that must stand before it or "", and what it is a cue for."""

def scan(text: str, cues: Cues, /) -> tuple[int, list[tuple[int, int, int, int]]]:
    """Kinds of the whole text, and (kinds, number, start, end) of each line that may matter.

    Raises UnicodeEncodeError for a text with lone surrogates.
    """
