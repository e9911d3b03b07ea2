"""Which documents share an LSH bucket, found one band at a time in memory of 8 bytes a document.

Each band is one sort of 64-bit keys: the high bits of the band's hash, the document's place in the
low ones. Documents alone in their bucket, in a clean corpus nearly all, are gone after that sort.
Some hash bits make way for the place; a pair that meets by that is a candidate like any other.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cleaner import minhash

Integers = NDArray[np.int64]
Keys = NDArray[np.uint64]

_IN_MEMORY = 1 << 28  # bytes: larger scratch arrays are mapped to a file that has no name
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
    with tempfile.TemporaryFile(prefix="cleaner-") as file:
        return np.memmap(file, kind, "w+", shape=shape)


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


def shared(columns: Iterable[tuple[Keys, Integers]], total: int) -> Buckets:
    """The buckets of two and more documents; a column is hashes and the places they stand for.

    Places lie below `total`. Equal hashes in different columns are different buckets.
    """
    bits = max(1, int(total - 1).bit_length())
    entries, count = [], 0
    for hashes, places in columns:
        found, number = _crowded(hashes, places, bits)
        if len(found):
            entries.append((found, number + count))
            count += int(number[-1]) + 1
    return _by_member(entries, count)


def _crowded(hashes: Keys, places: Integers, bits: int) -> tuple[Integers, Integers]:
    """The places that share their hash with another one, and a number for each such hash."""
    low = np.uint64((1 << bits) - 1)
    keys = (hashes & ~low) | places.astype(np.uint64)
    keys.sort()
    same = keys[1:] ^ keys[:-1] <= low
    new, end = np.ones(len(keys), bool), np.ones(len(keys), bool)
    new[1:], end[:-1] = ~same, ~same
    alone = new & end
    found, new = keys[~alone] & low, new[~alone]
    return found.astype(np.int64), np.cumsum(new) - 1


def _by_member(entries: list[tuple[Integers, Integers]], count: int) -> Buckets:
    bits = np.uint64(max(1, count.bit_length()))
    keys = np.zeros(sum(len(places) for places, _ in entries), np.uint64)
    start = 0
    while entries:
        places, numbers = entries.pop()
        own = keys[start : start + len(places)]
        own[:] = places
        own <<= bits
        own |= numbers.astype(np.uint64)
        start += len(places)
    keys.sort()
    places = (keys >> bits).astype(np.int64)
    keys &= np.uint64((1 << int(bits)) - 1)
    members, starts = np.unique(places, return_index=True)
    return Buckets(members, np.append(starts, len(keys)), keys.view(np.int64), count)
