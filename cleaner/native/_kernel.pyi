"""The C extension: arrays are returned as bytes, and passed as addresses of contiguous memory."""

from collections.abc import Sequence

def sign(
    texts: Sequence[str | bytes], table: int, key: int, wanted: int, /
) -> tuple[bytes, bytes, bytes]:
    """Signatures (uint32), shingles (uint64) and offsets (int64), the latter two if wanted.

    `wanted` is 0, 1 for the sorted distinct shingles, 2 for all shingles in their order and no
    signatures, or 3 for the sums of words instead of shingles.
    Texts are strings, or UTF-8. `table` is the address of kernel_numpy.table().
    """

def overlaps(shingles: int, offsets: int, pairs: int, count: int, /) -> bytes:
    """int64 counts for `count` pairs of int64; every pair must lie within the int64 offsets."""

def places(
    values: int, count: int, items: int, count_of_items: int, spans: int, documents: int, /
) -> bytes:
    """int64 places (documents, count) of `count` uint32 values in spans of uint32 items.

    Raises IndexError where a span, two int64, does not lie within the items.
    """

def shared(
    values: int,
    count_of_values: int,
    items: int,
    count_of_items: int,
    spans: int,
    count: int,
    top: int,
    step: int,
    /,
) -> bytes:
    """int64 counts (count, 2) for `count` spans of uint32 values and of items, four int64 each.

    Raises IndexError where a span does not lie within its array, or ends before it begins.
    """
