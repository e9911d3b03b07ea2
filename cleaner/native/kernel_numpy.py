"""The signature scheme in NumPy: serves where the C extension was not built, with equal results.

Works on a batch of texts at once; `cleaner.minhash` states the scheme, the names are those of its
formulas.
"""

from __future__ import annotations

import mmap
import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache
from threading import Lock

import numpy as np
from numpy.typing import NDArray

from cleaner.native import letters
from cleaner.native.sets_numpy import overlaps as overlaps
from cleaner.native.sets_numpy import places as places
from cleaner.native.sets_numpy import shared as shared

Hashes = NDArray[np.uint64]

BUCKETS = 128
SHINGLE = 5
GOLDEN = 0x9E3779B97F4A7C15
WORD, SINGLE, IGNORED, UNSTABLE = 1 << 24, 2 << 24, 3 << 24, 4 << 24
KIND, CODE = 3 << 24, (1 << 21) - 1
_MASKS = np.array([0, 0xFF, 0xFFFF, 0xFFFFFF, 0xFFFFFFFF], np.uint32)
_CODES = 0x110000
_MAKING = Lock()
_BATCH = 1 << 20  # characters: arrays of 8 MB, where the cost per call no longer shows


def sign(texts: Sequence[str], key: int) -> tuple[NDArray[np.uint32], Hashes, NDArray[np.int64]]:
    """Signatures (n, 128), sorted distinct shingles of all texts, offsets (n + 1) into them."""
    parts = [shingle(batch, key) for batch in _batches(texts)]
    signatures = [sketch(hashes, counts) for hashes, counts in parts]
    offsets = np.zeros(len(texts) + 1, np.int64)
    if not parts:
        return np.zeros((0, BUCKETS), np.uint32), np.zeros(0, np.uint64), offsets
    np.cumsum(np.concatenate([counts for _, counts in parts]), out=offsets[1:])
    return np.concatenate(signatures), np.concatenate([hashes for hashes, _ in parts]), offsets


def signatures(texts: Sequence[str], key: int) -> NDArray[np.uint32]:
    """Signatures (n, 128) alone."""
    return sign(texts, key)[0]


def ordered(texts: Sequence[str | bytes], key: int) -> tuple[Hashes, NDArray[np.int64]]:
    """All shingles of texts, or of their UTF-8, in their order, offsets (n + 1) into them."""
    strings = [text.decode() if isinstance(text, bytes) else text for text in texts]
    parts = [_ordered(batch, key) for batch in _batches(strings)]
    offsets = np.zeros(len(texts) + 1, np.int64)
    np.cumsum([size for _, own in parts for size in np.diff(own).tolist()], out=offsets[1:])
    return np.concatenate([np.zeros(0, np.uint64), *(hashes for hashes, _ in parts)]), offsets


def words(texts: Sequence[str], key: int) -> tuple[Hashes, NDArray[np.int64]]:
    """A number for every word of the texts in their order, and the text that it stands in."""
    texts, entries = _normalised(texts)
    return _words(entries, _ends(texts), key)


def windows(words: Hashes, key: int) -> Hashes:
    """The shingles of words that stand one after the other, as many as there are full ones."""
    last = max(0, len(words) - SHINGLE + 1)
    sums = np.zeros(last, np.uint64)
    for j, weight in enumerate(weights(key, 2, SHINGLE + 1)[:SHINGLE]):
        sums += weight * words[j : last + j]
    return mix(sums)


def _batches(texts: Sequence[str]) -> Iterator[Sequence[str]]:
    start = size = 0
    for place, text in enumerate(texts):
        size += len(text) + 1
        if size >= _BATCH:
            yield texts[start : place + 1]
            start, size = place + 1, 0
    if start < len(texts):
        yield texts[start:]


@cache
def _all_entries() -> NDArray[np.uint32]:
    """Of each code point: what it is folded to, and its kind from bit 24 on; 0 for a separator.

    What lies between is never touched, so that a table of 4 MB takes less than 1 MB of memory.
    """
    found = np.frombuffer(mmap.mmap(-1, 4 * _CODES), np.uint32)
    ranges = ((WORD, letters.WORDS), (SINGLE, letters.SINGLES), (IGNORED, letters.IGNORED))
    for kind, items in ranges:
        for item in items.split():
            codes = _codes_of(item)
            found[codes] = np.arange(codes.start, codes.stop, codes.step) | kind
    for item in letters.FOLDS.split():
        source, _, target = item.partition(">")
        codes = _codes_of(source)
        folded = int(target, 16) + np.arange(0, codes.stop - codes.start, codes.step)
        own = found[codes]
        # a folded form is of its target's kind
        found[codes] = np.where(own & KIND == IGNORED, own, folded | found[folded] & KIND)
    for item in letters.UNSTABLE.split():
        found[_codes_of(item)] |= UNSTABLE
    return found


def table() -> NDArray[np.uint32]:
    """The same entries at each call, whichever threads call: C holds on to their address alone."""
    with _MAKING:
        return _all_entries()


def _codes_of(item: str) -> slice:
    codes, _, step = item.partition("*")
    first, _, more = codes.partition("+")
    start, by = int(first, 16), int(step or "1", 16)
    return slice(start, start + by * int(more or "0", 16) + 1, by)


def mix(x: Hashes) -> Hashes:
    """The finaliser of SplitMix64 (Steele, Lea, Flood 2014): a bijection of 64-bit integers."""
    x = (x ^ (x >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    x = (x ^ (x >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return x ^ (x >> np.uint64(31))


@cache
def weights(key: int, stream: int, count: int) -> Hashes:
    """The first odd multipliers of stream 1 (pieces of words), 2 (words) or 3 (bands)."""
    start = mix(np.array([(key + stream * GOLDEN) % 2**64], np.uint64))
    return mix(start + np.arange(count, dtype=np.uint64) * np.uint64(GOLDEN)) | np.uint64(1)


def shingle(texts: Sequence[str], key: int) -> tuple[Hashes, NDArray[np.int64]]:
    """Sorted distinct shingle hashes of the texts, one after the other, and how many each has."""
    return _distinct(*_ordered(texts, key))


def _ordered(texts: Sequence[str], key: int) -> tuple[Hashes, NDArray[np.int64]]:
    """All shingles of the texts in their order, offsets into them."""
    texts, entries = _normalised(texts)
    words, owner = _words(entries, _ends(texts), key)
    counts = np.bincount(owner, minlength=len(texts))
    offsets = np.zeros(len(texts) + 1, np.int64)
    np.cumsum(np.maximum(counts - (SHINGLE - 1), 1), out=offsets[1:])
    sums = np.zeros(offsets[-1], np.uint64)
    multipliers = weights(key, 2, SHINGLE + 1)
    last = len(words) - SHINGLE + 1
    if last > 0:
        windows = np.zeros(last, np.uint64)
        for j in range(SHINGLE):
            windows += multipliers[j] * words[j : last + j]
        full = np.repeat(counts >= SHINGLE, np.diff(offsets))
        sums[full] = windows[owner[:last] == owner[SHINGLE - 1 :]]
    first = np.cumsum(counts) - counts
    for j in range(SHINGLE - 1):
        short = (j < counts) & (counts < SHINGLE)
        sums[offsets[:-1][short]] += multipliers[j] * words[first[short] + j]
    bare = np.flatnonzero(counts == 0)
    sums[offsets[bare]] = [_raw(texts[place], key) for place in bare.tolist()]
    sums[offsets[bare]] *= multipliers[SHINGLE]
    return mix(sums), offsets


def _ends(texts: Sequence[str]) -> NDArray[np.int64]:
    return np.cumsum(np.fromiter((len(text) + 1 for text in texts), np.int64, len(texts)))


def _entries(texts: Sequence[str]) -> NDArray[np.uint32]:
    """Table entries of all characters, each text closed by a line feed."""
    joined = "\n".join(texts) + "\n"
    codes = np.frombuffer(joined.encode("utf-32-le", "surrogatepass"), "<u4")
    return table().take(codes)


def _normalised(texts: Sequence[str]) -> tuple[Sequence[str], NDArray[np.uint32]]:
    """The texts, those with an unstable character in NFC, and the table entries of them all."""
    entries = _entries(texts)
    unstable = np.flatnonzero(entries & UNSTABLE)
    if not len(unstable):
        return texts, entries
    texts = list(texts)
    for place in np.unique(np.searchsorted(_ends(texts), unstable, "right")):
        texts[place] = unicodedata.normalize("NFC", texts[place])
    return texts, _entries(texts)


def _words(
    entries: NDArray[np.uint32], ends: NDArray[np.int64], key: int
) -> tuple[Hashes, NDArray[np.int64]]:
    """The weighted sum of every word, and the text that it stands in."""
    kinds = (entries >> 24).astype(np.uint8) & 3
    places = np.flatnonzero(kinds != IGNORED >> 24)
    kinds = kinds[places]
    follows = np.zeros(len(kinds), bool)
    follows[1:] = (kinds[1:] == WORD >> 24) & (kinds[:-1] == WORD >> 24)
    inside = kinds != 0
    places, follows = places[inside], follows[inside]
    first = np.flatnonzero(~follows)
    if not len(first):
        return np.zeros(0, np.uint64), first
    owner = np.searchsorted(ends, places[first], "right")
    codes = entries[places] & CODE
    text = codes.tobytes().decode("utf-32-le").encode()
    widths = 1 + (codes > 0x7F) + (codes > 0x7FF) + (codes > 0xFFFF)
    return _sums(text, (np.cumsum(widths) - widths)[first], key), owner


def _sums(text: bytes, first: NDArray[np.int64], key: int) -> Hashes:
    """The weighted sum of the four-byte pieces of each word; words stand one after the other."""
    lengths = np.diff(first, append=len(text))
    counts = (lengths + 3) // 4
    start = np.cumsum(counts) - counts
    place = np.arange(counts.sum()) - np.repeat(start, counts)
    pieces = np.ndarray(len(text), "<u4", text + bytes(4), strides=(1,))
    values = pieces[np.repeat(first, counts) + 4 * place]
    values &= _MASKS[np.minimum(np.repeat(lengths, counts) - 4 * place, 4)]
    return np.add.reduceat(values * weights(key, 1, _rounded(counts.max()))[place], start)


def _rounded(count: int) -> int:
    """A power of two, so that few tables of weights are made and kept."""
    return max(64, 1 << int(count - 1).bit_length())


def _raw(text: str, key: int) -> np.uint64:
    """What stands for the words of a text without any: its bytes, and one to mark their end."""
    sums = _sums(text.encode("utf-8", "surrogatepass") + b"\1", np.zeros(1, np.int64), key)
    total: np.uint64 = sums[0]
    return total


def _distinct(hashes: Hashes, offsets: NDArray[np.int64]) -> tuple[Hashes, NDArray[np.int64]]:
    """Sort and thin out each slice; the distinct hashes, and how many each slice has."""
    for start, end in zip(offsets[:-1].tolist(), offsets[1:].tolist(), strict=True):
        hashes[start:end].sort()
    new = np.ones(len(hashes), bool)
    new[1:] = hashes[1:] != hashes[:-1]
    new[offsets[:-1]] = True
    return hashes[new], np.add.reduceat(new, offsets[:-1], dtype=np.int64)


def sketch(hashes: Hashes, counts: NDArray[np.int64]) -> NDArray[np.uint32]:
    """Fast similarity sketches (n, 128) of n sorted sets that stand one after the other."""
    cells = np.full(len(counts) * BUCKETS, 2**64 - 1, np.uint64)
    filled = np.zeros(len(cells), bool)
    base = np.repeat(np.arange(len(counts)) * BUCKETS, counts)
    for turn in range(2 * BUCKETS):
        if turn:
            open_texts = ~filled.reshape(-1, BUCKETS).all(axis=1)
            members = np.repeat(open_texts, counts)
            hashes, base, counts = hashes[members], base[members], counts * open_texts
        if not len(hashes):
            break
        values = mix(hashes + np.uint64(turn * GOLDEN % 2**64)) if turn else hashes
        bucket = (values >> np.uint64(57)).astype(np.int64) if turn < BUCKETS else turn - BUCKETS
        places = base + bucket
        wanted = ~filled[places]
        places = places[wanted]
        np.minimum.at(cells, places, values[wanted])
        filled[places] = True
    return cells.reshape(-1, BUCKETS).astype(np.uint32)
