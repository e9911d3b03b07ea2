"""The shingles of a surveyed part's documents in their order, on disk: 32 bits of each.

One in SAMPLED lies beside them once more, sorted, so that all parts can be looked at in slices: as
a code of the shingle's high bits, the document, and in the lowest bits where in that it stands. For
a run with an index one in four is kept whole, too, as the index samples them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import DTypeLike, NDArray

from cleaner import minhash
from cleaner.known import OPENING, page_digest
from cleaner.near import buckets
from cleaner.settings import Settings

Integers = NDArray[np.int64]
Codes = NDArray[np.uint64]

TOP = 25
"""Shingles at a document's top, by which it is told from those that open otherwise."""
SAMPLED = 8
"""One shingle in so many is looked at to find openings: those whose low bits are 0."""
KEPT = 8
"""Sampled shingles kept of an opening, documents looked at for one, and others named for a page."""
_LOW = SAMPLED.bit_length() - 1
SHINGLE, DOCUMENT = np.uint64(34), np.uint64(2)
"""From which bit of a code on stand the shingle, without its low bits, and the document."""
LATER, BEHIND = 1, 2
"""The lowest bits of a code: behind the document's top, or behind its opening; else 0."""
_NUMBERS = 1 << 32  # documents at most
INDEXED = ("indexed", "indexed_documents", "indexed_places")
_CHUNK = 1 << 20  # characters whose shingles are made at once


class Shingled:
    """The shingles of a part's documents, gathered one after the other and left beside `base`."""

    def __init__(self, base: Path, settings: Settings) -> None:
        self.base, self._key = base, settings.hash_key
        self._indexed: list[tuple[NDArray[Any], ...]] | None = [] if settings.index else None
        self._waiting: list[str | bytes] = []
        self._size = 0
        self._shingles = [np.zeros(0, np.uint32)]
        self._samples = [np.zeros(0, np.uint64)]
        self._heads = [np.zeros(0, np.uint32)]
        self._sizes: list[int] = []
        self._texts: list[int] = []

    def add(self, text: str | bytes) -> None:
        self._waiting.append(text)
        self._texts.append(page_digest(text))
        self._size += len(text)
        if self._size >= _CHUNK:
            self._shingle()

    def _shingle(self) -> None:
        whole, offsets = minhash.ordered(self._waiting, self._key)
        shingles = whole.astype(np.uint32)
        before = len(self._sizes)
        if self._indexed is not None:
            one_in = np.uint64((1 << buckets.SAMPLED) - 1)
            self._indexed.append(_sample(whole, whole & one_in == 0, offsets, before))
        chosen = _sample(shingles, shingles & np.uint32(SAMPLED - 1) == 0, offsets, before)
        self._samples.append(_codes(*chosen))
        self._heads.append(_heads(shingles, offsets))
        self._shingles.append(shingles)
        self._sizes += np.diff(offsets).tolist()
        self._waiting, self._size = [], 0

    def store(self) -> None:
        self._shingle()
        samples = np.concatenate(self._samples)
        columns: dict[str, NDArray[Any]] = {
            "shingles": np.concatenate(self._shingles),
            "starts": np.cumsum([0, *self._sizes], dtype=np.int64),
            "texts": np.array(self._texts, np.uint64),
            "samples": np.sort(samples),
            "openings": _openings(samples),
            "heads": np.concatenate(self._heads),
        }
        if self._indexed is not None:
            indexed = (np.concatenate(own) for own in zip(*self._indexed, strict=True))
            columns |= zip(INDEXED, indexed, strict=True)
        for name, column in columns.items():
            self.base.with_suffix(f".{name}").write_bytes(column.data)  # tofile hides what failed


def _sample(
    shingles: NDArray[Any], chosen: NDArray[np.bool_], offsets: Integers, before: int
) -> tuple[NDArray[Any], ...]:
    """The chosen shingles, with the document and the place of each."""
    rows = np.flatnonzero(chosen)
    owners = np.searchsorted(offsets, rows, "right") - 1
    return shingles[rows], before + owners, rows - offsets[owners]


def _codes(shingles: NDArray[np.uint32], documents: Integers, places: Integers) -> Codes:
    """Sampled shingles as codes, with the document and the place of each."""
    where = np.where(places < TOP, 0, np.where(places < OPENING, LATER, BEHIND))
    high = (shingles >> np.uint32(_LOW)).astype(np.uint64) << SHINGLE
    codes: Codes = high | (documents << 2 | where).astype(np.uint64)
    return codes


def document_of(codes: Codes) -> Integers:
    numbers: Integers = (codes >> DOCUMENT).astype(np.int64) & (_NUMBERS - 1)
    return numbers


def _openings(codes: Codes) -> Codes:
    """The least of the shingles in each document's opening, sorted, whatever their place there."""
    codes = codes[codes & np.uint64(3) < BEHIND]
    by_document = document_of(codes).astype(np.uint64) << np.uint64(32) | codes >> SHINGLE
    by_document.sort()
    owners = by_document >> np.uint64(32)
    kept = by_document[few(owners)]
    return np.sort(kept << SHINGLE | owners[few(owners)] << DOCUMENT)


def few(values: NDArray[Any]) -> NDArray[np.bool_]:
    """Which of sorted values have fewer than KEPT equal ones before them."""
    is_few = np.ones(len(values), np.bool_)
    is_few[KEPT:] = values[KEPT:] != values[:-KEPT]
    return is_few


def _heads(shingles: NDArray[np.uint32], offsets: Integers) -> NDArray[np.uint32]:
    """The least of each document's first shingles: equal for those that open alike."""
    bounds = np.stack([offsets[:-1], np.minimum(offsets[:-1] + TOP, offsets[1:])])
    ended = np.append(shingles, np.uint32(0))  # the last bound is an index, too
    found: NDArray[np.uint32] = np.minimum.reduceat(ended, bounds.T.ravel())[::2]
    return found


@dataclass(frozen=True, eq=False)
class Part:
    """What is left of a part; the first of its documents is number `first` of the corpus."""

    first: int
    base: Path

    def column(self, name: str, kind: DTypeLike) -> NDArray[Any]:
        return np.fromfile(self.base.with_suffix(f".{name}"), kind)

    def __len__(self) -> int:
        """How many documents it has."""
        return self.base.with_suffix(".texts").stat().st_size // 8

    @property
    def size(self) -> int:
        """How many shingles it has."""
        return self.base.with_suffix(".shingles").stat().st_size // 4

    def shingles(self) -> bytes:
        """The shingles of all its documents, as they lie on disk."""
        return self.base.with_suffix(".shingles").read_bytes()

    def codes(self, name: str, number: int, count: int) -> Codes:
        """The codes of one of `count` slices of all shingles, sorted: of `samples`, `openings`."""
        path = self.base.with_suffix(f".{name}")
        if not path.stat().st_size:
            return np.zeros(0, np.uint64)
        codes = np.memmap(path, np.uint64, "r")
        limits = [(own << 32 - _LOW) // count << int(SHINGLE) for own in (number, number + 1)]
        first, last = np.searchsorted(codes, np.array(limits, np.uint64))
        return np.asarray(codes[first:last]) + (np.uint64(self.first) << DOCUMENT)

    def heads(self) -> NDArray[np.uint32]:
        """The least of each document's first shingles: equal for those that open alike."""
        return self.column("heads", np.uint32)

    def sizes(self) -> Integers:
        """How many shingles each document has."""
        return np.diff(self.column("starts", np.int64))

    def texts_of(self, documents: Integers) -> NDArray[np.uint64]:
        """The digests of those of the documents, rising, that are in this part."""
        bounds = np.searchsorted(documents, [self.first, self.first + len(self)])
        return self.column("texts", np.uint64)[documents[slice(*bounds)] - self.first]


class Parts:
    """All parts, read anew each time one goes over them."""

    def __init__(self, bases: Sequence[Path]) -> None:
        self.bases = bases

    def __iter__(self) -> Iterator[Part]:
        first = 0
        for base in self.bases:
            part = Part(first, base)
            yield part
            first += len(part)

    def indexed(self) -> Iterator[tuple[NDArray[Any], ...]]:
        """What was sampled for an index of each part: shingles, documents, places."""
        for part in self:
            kinds = (np.uint64, np.int64, np.int64)
            own, documents, places = map(part.column, INDEXED, kinds)
            yield own, part.first + documents, places


def save(path: Path, kind: np.dtype[Any], count: int, pieces: Iterable[bytes]) -> None:
    """Write an array that comes in pieces, as np.save does one that is whole."""
    header = {"descr": kind.str, "fortran_order": False, "shape": (count,)}
    with path.open("wb") as file:
        np.lib.format.write_array_header_1_0(file, header)
        file.writelines(pieces)


def save_starts(path: Path, count: int, sizes: Iterable[NDArray[Any]]) -> int:
    """Write where each of `count` rows of these sizes begins, and where the last one ends: that."""
    end = 0

    def pieces() -> Iterator[bytes]:
        nonlocal end
        yield bytes(8)
        for own in sizes:
            ends = end + np.cumsum(own, dtype=np.int64)
            end = int(ends[-1]) if len(ends) else end
            yield ends.tobytes()

    save(path, np.dtype(np.int64), count + 1, pieces())
    return end
