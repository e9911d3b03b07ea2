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
