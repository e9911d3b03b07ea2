"""The C part of cleaner.stories.words, whose numbers it shares."""

from collections.abc import Callable

class Table: ...

def table(
    describe: Callable[[str], tuple[str, int]],
    stem: Callable[[str], str],
    level: Callable[[str], int],
    /,
) -> Table:
    """What tells of characters, of case folded words, and of stems, when they are met."""

def stems(text: str, table: Table, /) -> list[str]:
    """The content stems of a text in order; UnicodeEncodeError where it has lone surrogates."""
