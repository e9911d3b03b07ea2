"""The C extension that reads the fields of a JSON record where they stand."""

from typing import NewType

Fields = NewType("Fields", object)

def fields(names: tuple[str, str, str, str], /) -> Fields:
    """The text, id, URL and date fields, dotted; ValueError where one lies too deep."""

def read(fields: Fields, line: bytes, /) -> tuple[str, str, str, str] | None:
    """What stands in the fields: strings, and whole numbers as strings but for the URL, else "".

    None for a line that is not plainly one object in UTF-8, or whose text is no string: then
    other readers of JSON may say something else, or what is wrong.
    """

def place(fields: Fields, line: bytes, /) -> tuple[int, int] | None:
    """The span, in bytes and without quotes, of the text's string in a line that `read` reads."""

def cut(fields: Fields, line: bytes, bounds: list[int], /) -> bytes | None:
    """A line that `read` reads without the characters of its text between each two of the bounds.

    None for another line, for bounds that do not rise or are not within the text, and where what
    goes may have escapes that it need not have.
    """

def quoted(text: bytes, /) -> bytes:
    """UTF-8 as a string of JSON, with no escapes but those that must be."""
