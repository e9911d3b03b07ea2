"""Texts to signatures: sign(texts) -> one similarity sketch and one set of shingles per text.

The whole scheme, with sums and products modulo 2**64 (tests/naive.py spells it out):

    shingle = mix(sum Wj * sum Ai * bytes_ij); signature[b] = low32(min (round, value) in bucket b)

A text is brought to NFC where it holds characters that need it, each character is folded by the
frozen table of `letters` (ordinary width, simple case folding: one character for one, so that
"ß" is not "ss"), and ignorable ones are passed over. Words are runs of letters, marks and numbers;
in scripts that do not space words (Han, kana, Thai, Lao, Khmer, Burmese, Tibetan ...) each
character is a word. Five successive words are a shingle. A text of one to four words is one
shingle, a text without words is one by its raw characters: equal texts meet, empty ones don't.

Ai and Wj are odd multipliers that SplitMix64 draws from the key; bytes_ij is the i-th four bytes
of word j in UTF-8. Such sums (multilinear hashing, Dietzfelbinger 1996) let two given words collide
in one of 2**32 draws at most, whatever the words are: who lacks the key can't craft words that do.
The sketch is the fast similarity sketch of Dahlgaard, Knudsen and Thorup (FOCS 2017): 128 buckets,
values thrown into them round after round until none is empty; round r >= 128 fills bucket r - 128.
The share of equal values in two signatures estimates the Jaccard similarity of the two sets.
"""

from __future__ import annotations

import math
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Protocol

import numpy as np
from numpy.typing import NDArray

from cleaner.errors import SettingsError, UsageError
from cleaner.native import kernel_numpy
from cleaner.native.kernel_numpy import BUCKETS as PERMUTATIONS
from cleaner.native.kernel_numpy import SHINGLE as SHINGLE

if TYPE_CHECKING:
    from datasketch import LeanMinHash

SCHEME = "fss128-w5-1"  # persistent: another result for any text is another scheme

_ROWS = 4096  # hashed at once, so that what is in between stays in the cache
_SEED = int.from_bytes(b"fss1", "big")  # keeps datasketch from comparing with sketches of its own

Hashes = NDArray[np.uint64]
Signatures = NDArray[np.uint32]
Offsets = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Signed:
    """Of n texts: signatures (n, 128) and the sets of shingles, each sorted and distinct.

    The shingles of text i are shingles[offsets[i] : offsets[i + 1]].
    """

    signatures: Signatures
    shingles: Hashes
    offsets: Offsets


class Kernel(Protocol):
    """What the C extension and its NumPy twin both do, with equal results."""

    def sign(self, texts: Sequence[str], key: int) -> tuple[Signatures, Hashes, Offsets]: ...
    def signatures(self, texts: Sequence[str], key: int) -> Signatures: ...
    def ordered(self, texts: Sequence[str | bytes], key: int) -> tuple[Hashes, Offsets]: ...
    def words(self, texts: Sequence[str], key: int) -> tuple[Hashes, Offsets]: ...
    def places(
        self, values: NDArray[np.uint32], items: NDArray[np.uint32], spans: Offsets
    ) -> Offsets: ...
    def shared(
        self,
        values: NDArray[np.uint32],
        items: NDArray[np.uint32],
        spans: Offsets,
        top: int,
        step: int,
    ) -> Offsets: ...
    def overlaps(
        self, shingles: Hashes, offsets: Offsets, pairs: NDArray[np.int64]
    ) -> NDArray[np.int64]: ...


def _kernels() -> dict[str, Kernel]:
    try:
        from cleaner.native import kernel_c
    except ImportError:
        return {"numpy": kernel_numpy}
    return {"c": kernel_c, "numpy": kernel_numpy}


KERNELS = _kernels()


def kernel_name() -> str:
    """Which kernel computes: "c", or "numpy" where that was not built or CLEANER_KERNEL=numpy."""
    name = os.environ.get("CLEANER_KERNEL") or next(iter(KERNELS))
    if name not in KERNELS:
        raise UsageError(f"CLEANER_KERNEL={name}: choose one of {', '.join(KERNELS)}")
    return name


def sign(texts: Sequence[str], key: int = 0) -> Signed:
    """Signatures and shingles of some texts; another 64-bit key makes other hashes altogether."""
    return Signed(*KERNELS[kernel_name()].sign(texts, _checked(key)))


def signatures(texts: Sequence[str], key: int = 0) -> Signatures:
    """Signatures (n, 128) alone, where the shingles are not wanted."""
    return KERNELS[kernel_name()].signatures(texts, _checked(key))


def shingles(text: str, key: int = 0) -> Hashes:
    """The sorted distinct shingle hashes of one text."""
    return sign([text], key).shingles


def ordered(texts: Sequence[str | bytes], key: int = 0) -> tuple[Hashes, Offsets]:
    """All shingles of some texts as they stand, and offsets; those of text i as in Signed.

    Texts may come in UTF-8.
    """
    return KERNELS[kernel_name()].ordered(texts, _checked(key))


def words(texts: Sequence[str], key: int = 0) -> tuple[Hashes, Offsets]:
    """A number for every word of some texts in their order, and the text that it stands in."""
    return KERNELS[kernel_name()].words(texts, _checked(key))


def places(values: NDArray[np.uint32], items: NDArray[np.uint32], spans: Offsets) -> Offsets:
    """Where each value stands first in each span (n, 2) of items, (n, m); -1 for nowhere."""
    return KERNELS[kernel_name()].places(values, items, spans)


def shared(
    values: NDArray[np.uint32],
    items: NDArray[np.uint32],
    spans: Offsets,
    top: int,
    step: int,
) -> Offsets:
    """Of spans of values and of items (n, 4): how many in the first one stand in the second.

    The other number, (n, 2), is of those that are `step` apart among the first `top`. Pairs of one
    first span stand together, if they are to be counted fast.
    """
    return KERNELS[kernel_name()].shared(values, items, spans, top, step)


def _checked(key: int) -> int:
    if not 0 <= key < 2**64:
        raise UsageError(f"key = {key}: give a whole number from 0 to 2**64 - 1")
    return key


def jaccard(one: Hashes, other: Hashes) -> float:
    """Exact Jaccard similarity of two sorted distinct sets; 0 for two empty ones."""
    common = _common(one, other)
    return common / max(1, len(one) + len(other) - common)


def containment(one: Hashes, other: Hashes) -> float:
    """The exact share of the smaller set that lies in the larger one; 0 where one is empty."""
    return _common(one, other) / max(1, min(len(one), len(other)))


def _common(one: Hashes, other: Hashes) -> int:
    return len(np.intersect1d(one, other, assume_unique=True))


def overlaps(shingles: Hashes, offsets: Offsets, pairs: NDArray[np.int64]) -> NDArray[np.int64]:
    """How many shingles the two sets of each pair (m, 2) have in common."""
    places = np.asarray(pairs, np.int64).reshape(-1, 2)
    return KERNELS[kernel_name()].overlaps(shingles, offsets, places)


def recall_at(similarity: float, bands: int, rows: int) -> float:
    """The probability that a pair of this similarity agrees in all rows of one band or more."""
    return 1 - (1 - similarity**rows) ** bands


@cache
def bands_for(threshold: float, recall: float) -> tuple[int, int]:
    """(bands, rows): most rows, then fewest bands, that find a pair at the threshold so surely.

    Many rows make few false candidates. There are none, (0, 0), for a recall of 1: nothing less
    than a search of all documents by their rarest shingles finds every pair. Raises SettingsError
    where no choice reaches the recall.
    """
    if recall == 1:
        return 0, 0
    for rows in range(PERMUTATIONS, 0, -1):
        for bands in range(1, PERMUTATIONS // rows + 1):
            if recall_at(threshold, bands, rows) >= recall:
                return bands, rows
    best = recall_at(threshold, PERMUTATIONS, 1)
    raise SettingsError(
        f"recall = {recall}: {PERMUTATIONS} values find a pair of similarity {threshold} with "
        f"probability {math.floor(best * 1e4) / 1e4} at most; lower recall, raise threshold, or "
        "set recall to 1, which compares exhaustively"
    )


def band_hashes(signatures: Signatures, bands: int, rows: int) -> Hashes:
    """One hash (n, bands) for the rows of each band; equal rows of other bands hash otherwise."""
    hashes = np.empty((len(signatures), bands), np.uint64)
    columns = slice(bands * rows)
    multipliers = kernel_numpy.weights(0, 3, PERMUTATIONS)[columns]
    for start in range(0, len(signatures), _ROWS):
        used = signatures[start : start + _ROWS, columns] * multipliers
        sums = np.add.reduceat(used, np.arange(0, bands * rows, rows), axis=1)
        hashes[start : start + _ROWS] = kernel_numpy.mix(sums)
    return hashes


def to_datasketch(signature: Signatures) -> LeanMinHash:
    """One signature row as a datasketch LeanMinHash whose jaccard() estimates the same.

    For datasketch's LSH, storages and Ensemble; its own sketches can't be compared with it.
    """
    from datasketch import LeanMinHash

    return LeanMinHash(seed=_SEED, hashvalues=signature, scheme="affine32")


def curve(threshold: float, recall: float) -> Iterator[str]:
    """The S-curve of a threshold in words: what share of pairs is found at which similarity."""
    bands, rows = bands_for(threshold, recall)
    if not bands:
        yield f"threshold {threshold:g}, recall 1: every pair at the threshold or above is found"
        return
    yield f"threshold {threshold:g}, wanted recall {recall:g}: {bands} bands of {rows} rows"
    yield "similarity  found      missed"
    steps = {round(step * 0.05, 2) for step in range(2, 21)} | {threshold}
    for similarity in sorted(steps):
        found = recall_at(similarity, bands, rows)
        mark = "  <- threshold" if similarity == threshold else ""
        yield f"{similarity:10.2f}  {found:7.3%}  {1 - found:9.2g}{mark}"
    missed = 1 - recall_at(threshold, bands, rows)
    yield f"expected misses: {missed:.2%} of pairs right at the threshold, fewer above it"
    yield "pairs below the threshold that are found cost a comparison each and are never dropped"
