"""The C part of cleaner.stories.words, whose numbers it shares."""

from collections.abc import Callable

class Table: ...

def table(
    describe: Callable[[str], tuple[str, int]],
    stem: Callable[[str], str],
    level: Callable[[str], int],
    common: list[str],
    /,
) -> Table:
    """What tells of characters, of case folded words, and of stems, when they are met.

    `common` words have no stem; of words in most scripts the stem is their beginning, so that only
    others are asked for. None of them is empty.
    """

def stems(text: str, table: Table, /) -> list[str]:
    """The content stems of a text in order; UnicodeEncodeError where it has lone surrogates."""
