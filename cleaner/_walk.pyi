"""The C extension: arrays are passed as addresses of contiguous memory."""

def step(count: int, /, *addresses: int) -> None:
    """Walk `count` documents; the arrays are those of `_walk_c.WalkInC.step`, in its order."""
