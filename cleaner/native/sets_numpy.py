"""What sets of shingles have in common, in NumPy: the twin of _sets.h, with equal results."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

Hashes = NDArray[np.uint64]

_BATCH = 1 << 20  # members: arrays of 8 MB, where the cost per call no longer shows


def places(
    values: NDArray[np.uint32], items: NDArray[np.uint32], spans: NDArray[np.int64]
) -> NDArray[np.int64]:
    """Where each value stands first in each span (n, 2) of items, (n, m); -1 for nowhere."""
    found = np.full((len(spans), len(values)), -1, np.int64)
    for row, (start, end) in zip(found, spans.tolist(), strict=True):
        own = items[start:end]
        order = np.argsort(own, kind="stable")
        if not len(order):
            continue
        ranks = np.minimum(np.searchsorted(own[order], values), len(order) - 1)
        row[:] = order[ranks]
        row[own[row] != values] = -1
    return found


def shared(
    values: NDArray[np.uint32],
    items: NDArray[np.uint32],
    spans: NDArray[np.int64],
    top: int,
    step: int,
) -> NDArray[np.int64]:
    """Of spans of values and of items (n, 4): how many in the first one stand in the second.

    The other number, (n, 2), is of those that are `step` apart among the first `top`.
    """
    found = np.zeros((len(spans), 2), np.int64)
    for row, own in zip(found, spans, strict=True):
        held = places(values[own[0] : own[1]], items, own[np.newaxis, 2:])[0] >= 0
        row[:] = held.sum(), held[:top:step].sum()
    return found


def overlaps(
    shingles: Hashes, offsets: NDArray[np.int64], pairs: NDArray[np.int64]
) -> NDArray[np.int64]:
    """How many shingles the two sets of each pair have in common."""
    common = np.zeros(len(pairs), np.int64)
    sizes = np.diff(offsets)
    work = np.cumsum(sizes[pairs[:, 0]] + sizes[pairs[:, 1]]) // _BATCH
    cuts = np.flatnonzero(np.diff(work, prepend=-1))
    for start, end in pairwise([*cuts.tolist(), len(pairs)]):
        chunk = pairs[start:end]
        numbered = [_members(shingles, offsets, chunk[:, side]) for side in (0, 1)]
        values = np.concatenate([values for values, _ in numbered])
        number = np.concatenate([number for _, number in numbered])
        ranks = np.unique(values, return_inverse=True)[1]
        keys = np.sort(number * len(values) + ranks)
        twice = keys[1:][keys[1:] == keys[:-1]] // len(values)
        common[start:end] = np.bincount(twice, minlength=end - start)
    return common


def _members(
    shingles: Hashes, offsets: NDArray[np.int64], places: NDArray[np.int64]
) -> tuple[Hashes, NDArray[np.int64]]:
    """The sets at some places, one after the other, and the number of the set of each value."""
    sizes = np.diff(offsets)[places]
    number = np.repeat(np.arange(len(places)), sizes)
    inside = np.arange(len(number)) - np.repeat(np.cumsum(sizes) - sizes, sizes)
    return shingles[offsets[places][number] + inside], number
