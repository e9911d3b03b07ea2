"""The C extension that signs JSON lines where they stand; arrays are returned as bytes."""

def sign(
    lines: bytes,
    size: int,
    table: int,
    key: int,
    more: tuple[int, int, str, str, int, int],
    /,
) -> tuple[bytes, bytes, bytes]:
    """Rows (n, 4) of int64, hashes (n, 1 + bands) of uint64, n names, a line feed behind each.

    `more` is the offset of the lines in their file, the most bytes of a line that is plain, the
    fields of text and id, and how many bands of how many values are hashed.

    A row for each line of the first `size` bytes that is not blank. Of a plain one: where its
    text's string begins behind the quote, the string's bytes, the text's characters, and how many
    shingles it has at most; its hashes are one of the text, as spans.rough has it, and those of
    the bands. Of another, whose hashes are 0: where it begins, its bytes, -1, -1.
    A line is plain if formats.jsonl would read the same text and name from it, the name has no
    line feed, and the text has words and need not be normalised.

    `table` is the address of kernel_numpy.table().
    """

def shingles(data: bytes, ends: int, count: int, table: int, key: int, /) -> tuple[bytes, bytes]:
    """Sorted distinct shingles (uint64) of `count` strings, one after the other, and their ends.

    The strings stand in `data` as they do in their lines, escapes and all; `ends` is the address
    of int64, rising, that say where each ends.
    """

def text_of(string: bytes, /) -> bytes:
    """The UTF-8 of the text that a plain string stands for, as it stands in its line."""
