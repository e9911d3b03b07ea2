"""The C extension that signs JSON lines where they stand; arrays are returned as bytes."""

def sign(
    lines: bytes,
    size: int,
    table: bytes,
    key: int,
    limit: int,
    text_field: str,
    id_field: str,
    /,
) -> tuple[bytes, bytes, bytes]:
    """Rows (n, 4) of int64, signatures (m, 128) of uint32, and n names, a line feed behind each.

    A row for each line of the first `size` bytes that is not blank. Of a plain one: where its
    text's string begins behind the quote, the string's bytes, the text's characters, and how many
    shingles it has at most. Of another, which has no signature: where it begins, its bytes, -1, -1.
    A line is plain if formats.jsonl would read the same text and name from it, it has `limit` bytes
    at most, the name has no line feed, and the text has words and need not be normalised.
    """

def shingles(data: bytes, ends: int, count: int, table: bytes, key: int, /) -> tuple[bytes, bytes]:
    """Sorted distinct shingles (uint64) of `count` strings, one after the other, and their ends.

    The strings stand in `data` as they do in their lines, escapes and all; `ends` is the address
    of int64, rising, that say where each ends.
    """

def text_of(string: bytes, /) -> bytes:
    """The UTF-8 of the text that a plain string stands for, as it stands in its line."""
