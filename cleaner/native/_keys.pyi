"""The C part of cleaner.learned.keys, whose numbers it shares."""

from collections.abc import Callable

class Table: ...

def table(describe: Callable[[str], tuple[str, int]], /) -> Table:
    """What `keys` is told of characters, each when it first meets it."""

def keys(text: str | bytes, table: Table, /) -> tuple[bytes, bytes]:
    """The key (uint64) and the marks (uint8) of each written line, end to end.

    UnicodeEncodeError for a text with lone surrogates, ValueError for bytes that are no UTF-8.
    """
