"""The C extension that reads a page's text where it stands, and lays a patch over its source."""

from collections.abc import Callable
from typing import NewType

from cleaner.document import Claim
from cleaner.formats.html_align import Copy
from cleaner.patch import Edit, Span

Places = NewType("Places", object)

def read(source: str, start: int, end: int, decoded: Callable[[str], str], /) -> tuple[str, Places]:
    """The characters of source[start:end] that show, in order, and where each stands.

    `decoded` says which characters that show a reference stands for: never more than its own.
    """

def between(places: Places, start: int, end: int, /) -> tuple[int, int]:
    """The source span from one of these characters up to another; ValueError if there is none."""

def lines(text: str, /) -> list[str]:
    """The characters of each line that show, of the lines that show any."""

def edits(
    places: Places,
    copies: list[Copy],
    plain: str,
    text: str,
    source: str,
    edit: type[Edit],
    /,
) -> tuple[Edit, ...]:
    """The edits that make `text` of the source and leave each copy's characters where they stand.

    A copy is (start, at, size) in what shows of `plain`, which is the text without its layout, and
    in what shows of the page. ValueError for copies that are out of order, or in neither.
    """

def claims(
    edits: tuple[Edit, ...],
    dropped: list[Span],
    claim: type[Claim],
    markup: str,
    outside: str,
    /,
) -> tuple[Claim, ...]:
    """A claim by `outside` for what of each edit was dropped, one by `markup` for the rest."""
