"""Which documents share an LSH bucket, found one band at a time in memory of 8 bytes a document.

Each band is one sort of 64-bit keys: the high bits of the band's hash, the document's place in the
low ones. Documents alone in their bucket, in a clean corpus nearly all, are gone after that sort.
Some hash bits make way for the place; a pair that meets by that is a candidate like any other.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from cleaner import minhash

Integers = NDArray[np.int64]
Kind = TypeVar("Kind", bound=np.generic)
Keys = NDArray[np.uint64]

_IN_MEMORY = 1 << 28  # bytes: larger scratch arrays are mapped to a file that has no name
_NUMBER = np.uint64(2**32 - 1)  # an entry's low half; so there are 2**32 places and buckets at most
_BLOCK = 1 << 16  # documents whose bands are hashed at once: 12 MB of intermediate values


@dataclass(frozen=True, eq=False)
class Buckets:
    """The documents that share a bucket with another one, by their place in the walk.

    Member i is the document at members[i], rising; it is in the buckets
    numbers[starts[i] : starts[i + 1]], each of them a number below `count`.
    """

    members: Integers
    starts: Integers
    numbers: Integers
    count: int


def scratch(shape: tuple[int, ...], kind: type[np.generic]) -> NDArray[Any]:
    """An array to work on: in memory, or in a temporary file that ends with the array."""
    size = int(np.prod(shape)) * np.dtype(kind).itemsize
    if size <= _IN_MEMORY:
        return np.empty(shape, kind)
    import tempfile

    with tempfile.TemporaryFile(prefix="cleaner-") as file:
        return np.memmap(file, kind, "w+", shape=shape)


def slices(values: NDArray[Kind], starts: Integers, ends: Integers) -> NDArray[Kind]:
    """values[start:end] for each of the starts and ends, laid end to end."""
    if len(starts) and (starts[1:] == ends[:-1]).all():
        return values[starts[0] : ends[-1]]
    sizes = ends - starts
    inside = np.arange(sizes.sum()) - np.repeat(np.cumsum(sizes) - sizes, sizes)
    found: NDArray[Kind] = values[np.repeat(starts, sizes) + inside]
    return found


def banded(blocks: Iterable[minhash.Signatures], total: int, bands: int, rows: int) -> Keys:
    """The band hashes (bands, total) of the signatures that come in `blocks`."""
    hashes = scratch((bands, total), np.uint64)
    place = 0
    for block in blocks:
        for start in range(0, len(block), _BLOCK):
            own = minhash.band_hashes(block[start : start + _BLOCK], bands, rows)
            hashes[:, place : place + len(own)] = own.T
            place += len(own)
    return hashes


def shared(columns: Sequence[tuple[Keys, Integers]], total: int) -> Buckets:
    """The buckets of two and more documents; a column is hashes and the places they stand for.

    Places lie below `total`. Equal hashes in different columns are different buckets.
    """
    bits = max(1, int(total - 1).bit_length())
    entries = scratch((sum(len(hashes) for hashes, _ in columns),), np.uint64)
    used = count = 0
    for hashes, places in columns:
        found = _crowded(hashes, places, bits)
        found += np.uint64(count)
        entries[used : used + len(found)] = found
        used += len(found)
        count = int(found[-1] & _NUMBER) + 1 if len(found) else count
    return _by_member(entries[:used], count)


def _crowded(hashes: Keys, places: Integers, bits: int) -> Keys:
    """Places that share their hash, in the high half, above a number for each such hash."""
    low = np.uint64((1 << bits) - 1)
    keys = hashes & ~low
    keys |= places.astype(np.uint64)
    keys.sort()
    same = keys[1:] ^ keys[:-1] <= low
    new, end = np.ones(len(keys), bool), np.ones(len(keys), bool)
    new[1:], end[:-1] = ~same, ~same
    end &= new
    np.logical_not(end, out=end)
    found = keys[end]
    found &= low
    found <<= np.uint64(32)
    found += np.cumsum(new[end], dtype=np.uint64) - np.uint64(1)
    return found


def _by_member(entries: Keys, count: int) -> Buckets:
    entries.sort()
    new = np.ones(len(entries), bool)
    new[1:] = (entries[1:] ^ entries[:-1]) > _NUMBER
    starts = np.flatnonzero(new)
    members = (entries[starts] >> np.uint64(32)).astype(np.int64)
    entries &= _NUMBER
    return Buckets(members, np.append(starts, len(entries)), entries.view(np.int64), count)
