"""The C extension: arrays are passed as addresses of contiguous memory.

The arrays of `step` and `rehash` are those of `walk_c.WalkInC.step`, in its order.
"""

def step(count: int, /, *addresses: int) -> None:
    """Walk `count` documents, or as many as the index has room for."""

def rehash(count: int, /, *addresses: int) -> None:
    """Find new slots, which must be free, for the keys of the index."""

def tally(count: int, shingles: int, counts: int, slots: int, /) -> None:
    """Count shingles by their low bits, in as many bytes as there are slots, a power of two."""
