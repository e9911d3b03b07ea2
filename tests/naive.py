"""The signature scheme as plain as it can be said: what every kernel must agree with."""

from __future__ import annotations

import unicodedata

from cleaner.native import letters

MASK = 2**64 - 1
GOLDEN = 0x9E3779B97F4A7C15


def codes(ranges: str) -> set[int]:
    found = set()
    for item in ranges.split():
        first, _, more = item.partition("+")
        found |= set(range(int(first, 16), int(first, 16) + int(more or "0", 16) + 1))
    return found


def folds() -> dict[int, int]:
    mapping = {}
    for item in letters.FOLDS.split():
        source, _, target = item.partition(">")
        source, _, step = source.partition("*")
        first, _, more = source.partition("+")
        for i in range(int(more or "0", 16) + 1):
            distance = i * int(step or "1", 16)
            mapping[int(first, 16) + distance] = int(target, 16) + distance
    return mapping


WORDS, SINGLES = codes(letters.WORDS), codes(letters.SINGLES)
IGNORED, UNSTABLE = codes(letters.IGNORED), codes(letters.UNSTABLE)
FOLDS = folds()


def mix(x: int) -> int:
    x = (x ^ x >> 30) * 0xBF58476D1CE4E5B9 & MASK
    x = (x ^ x >> 27) * 0x94D049BB133111EB & MASK
    return x ^ x >> 31


def weight(key: int, stream: int, i: int) -> int:
    return mix(mix(key + stream * GOLDEN & MASK) + i * GOLDEN & MASK) | 1


def words(text: str) -> list[str]:
    """The folded words of a text that is in NFC."""
    found: list[str] = []
    inside = False
    for character in map(ord, text):
        folded = FOLDS.get(character, character)
        if character in IGNORED:
            continue
        if folded in WORDS and inside:
            found[-1] += chr(folded)
        elif folded in WORDS or folded in SINGLES:
            found.append(chr(folded))
        inside = folded in WORDS
    return found


def weigh(text: bytes, key: int) -> int:
    pieces = [int.from_bytes(text[i : i + 4], "little") for i in range(0, len(text), 4)]
    return sum(weight(key, 1, i) * piece for i, piece in enumerate(pieces)) & MASK


def shingles(text: str, key: int = 0) -> list[int]:
    return sorted(set(ordered(text, key)))


def ordered(text: str, key: int = 0) -> list[int]:
    if any(ord(character) in UNSTABLE for character in text):
        text = unicodedata.normalize("NFC", text)
    sums = [weigh(word.encode(), key) for word in words(text)]
    if not sums:
        raw = weigh(text.encode("utf-8", "surrogatepass") + b"\1", key)
        return [mix(weight(key, 2, 5) * raw & MASK)]
    windows = [sums[i : i + 5] for i in range(max(1, len(sums) - 4))]
    return [mix(sum(weight(key, 2, j) * w for j, w in enumerate(s)) & MASK) for s in windows]


def signature(text: str, key: int = 0) -> list[int]:
    buckets: dict[int, tuple[int, int]] = {}
    hashes = shingles(text, key)
    for turn in range(256):
        for x in hashes:
            value = mix(x + turn * GOLDEN & MASK) if turn else x
            bucket = value >> 57 if turn < 128 else turn - 128
            buckets[bucket] = min(buckets.get(bucket, (turn, value)), (turn, value))
        if len(buckets) == 128:
            break
    return [buckets[bucket][1] & 0xFFFFFFFF for bucket in range(128)]
