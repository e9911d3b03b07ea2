"""The C part of cleaner.stories.words, whose numbers it shares."""

from collections.abc import Callable

class Table: ...

def table(describe: Callable[[str], tuple[str, int]], stem: Callable[[str], str], /) -> Table:
    """What `stems` is told of characters, and of case folded words, when it meets them."""

def stems(text: str, table: Table, /) -> list[str]:
    """The content stems of a text in order; UnicodeEncodeError where it has lone surrogates."""
