"""The texts of JSON lines as UTF-8, for cleaner.formats.json_texts."""

def texts(
    block: bytes, size: int, limit: int, fields: tuple[str, str, str], /
) -> list[tuple[bytes, str, str] | int]:
    """Text, name and URL of each line that is not blank among the first `size` bytes of a block.

    Of a line that has more than `limit` bytes, or is not plainly a record with a text, where it
    begins. `fields` name the three, ValueError says that one lies too deep.
    """
