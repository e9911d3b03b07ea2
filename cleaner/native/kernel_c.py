"""The C extension as NumPy sees it: checks what it is given where C does not."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cleaner.native import _kernel, kernel_numpy

Hashes = NDArray[np.uint64]


@cache
def table() -> int:
    """Where kernel_numpy.table() is, as C takes it."""
    return _address(kernel_numpy.table())


def sign(texts: Sequence[str], key: int) -> tuple[NDArray[np.uint32], Hashes, NDArray[np.int64]]:
    """Signatures (n, 128), sorted distinct shingles of all texts, offsets (n + 1) into them."""
    signatures, shingles, offsets = _kernel.sign(texts, table(), key, 1)
    return _rows(signatures), np.frombuffer(shingles, np.uint64), np.frombuffer(offsets, np.int64)


def signatures(texts: Sequence[str], key: int) -> NDArray[np.uint32]:
    """Signatures (n, 128) alone."""
    return _rows(_kernel.sign(texts, table(), key, 0)[0])


def ordered(texts: Sequence[str | bytes], key: int) -> tuple[Hashes, NDArray[np.int64]]:
    """All shingles of texts, or of their UTF-8, in their order, offsets (n + 1) into them."""
    _, shingles, offsets = _kernel.sign(texts, table(), key, 2)
    return np.frombuffer(shingles, np.uint64), np.frombuffer(offsets, np.int64)


def words(texts: Sequence[str], key: int) -> tuple[Hashes, NDArray[np.int64]]:
    """A number for every word of the texts in their order, and the text that it stands in."""
    _, sums, offsets = _kernel.sign(texts, table(), key, 3)
    ends = np.frombuffer(offsets, np.int64)
    counts = ends[1:] - ends[:-1]
    return np.frombuffer(sums, np.uint64), np.repeat(np.arange(len(counts)), counts)


def _rows(signatures: bytes) -> NDArray[np.uint32]:
    return np.frombuffer(signatures, np.uint32).reshape(-1, kernel_numpy.BUCKETS)


def overlaps(
    shingles: Hashes, offsets: NDArray[np.int64], pairs: NDArray[np.int64]
) -> NDArray[np.int64]:
    """How many shingles the two sets of each pair have in common."""
    _check_starts("offsets", offsets, len(shingles))
    _check_within("pair", pairs, len(offsets) - 1)
    arrays = _dense(shingles, np.uint64), _dense(offsets, np.int64), _dense(pairs, np.int64)
    shingles_at, offsets_at, pairs_at = map(_address, arrays)
    return np.frombuffer(_kernel.overlaps(shingles_at, offsets_at, pairs_at, len(pairs)), np.int64)


def places(
    values: NDArray[np.uint32], items: NDArray[np.uint32], spans: NDArray[np.int64]
) -> NDArray[np.int64]:
    """Where each value stands first in each span (n, 2) of items, (n, m); -1 for nowhere."""
    arrays = _dense(values, np.uint32), _dense(items, np.uint32), _dense(spans, np.int64)
    values_at, items_at, spans_at = map(_address, arrays)
    sizes = len(values), len(items), len(spans)
    found = _kernel.places(values_at, sizes[0], items_at, sizes[1], spans_at, sizes[2])
    return np.frombuffer(found, np.int64).reshape(len(spans), len(values))


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
    arrays = _dense(values, np.uint32), _dense(items, np.uint32), _dense(spans, np.int64)
    values_at, items_at, spans_at = map(_address, arrays)
    sizes = len(values), len(items), len(spans)
    found = _kernel.shared(values_at, sizes[0], items_at, sizes[1], spans_at, sizes[2], top, step)
    return np.frombuffer(found, np.int64).reshape(len(spans), 2)


def _check_starts(name: str, starts: NDArray[np.int64], total: int) -> None:
    if starts[0] != 0 or starts[-1] != total or (np.diff(starts) < 0).any():
        raise ValueError(f"{name} must rise from 0 to {total}")


def _check_within(name: str, places: NDArray[Any], count: int) -> None:
    if places.size and not 0 <= places.min() <= places.max() < count:
        raise IndexError(f"{name}: {places.min()} to {places.max()} is not within {count}")


def _dense(array: NDArray[Any], kind: type[np.generic]) -> NDArray[Any]:
    return np.ascontiguousarray(array, kind)


def _address(array: NDArray[Any]) -> int:
    """Where the memory is; the caller keeps the array alive."""
    return int(array.ctypes.data)
