"""The shingles of a surveyed part's documents in their order, on disk: 32 bits of each.

For a run with an index one shingle in four is kept whole beside them, as the index samples them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cleaner import buckets, minhash
from cleaner.known import page_digest
from cleaner.settings import Settings

Integers = NDArray[np.int64]

TOP = 25
"""Shingles at a document's top, by which it is told from those that open otherwise."""
_CHUNK = 1 << 20  # characters whose shingles are made at once


class Shingled:
    """The shingles of a part's documents, gathered one after the other and left beside `base`."""

    def __init__(self, base: Path, settings: Settings) -> None:
        self.base, self._key = base, settings.hash_key
        self._samples: list[tuple[NDArray[Any], ...]] | None = [] if settings.index else None
        self._waiting: list[str] = []
        self._size = 0
        self._shingles = [np.zeros(0, np.uint32)]
        self._sizes: list[int] = []
        self._texts: list[int] = []

    def add(self, text: str) -> None:
        self._waiting.append(text)
        self._texts.append(page_digest(text))
        self._size += len(text)
        if self._size >= _CHUNK:
            self._shingle()

    def _shingle(self) -> None:
        shingles, offsets = minhash.ordered(self._waiting, self._key)
        if self._samples is not None:
            self._samples.append(_sample(shingles, offsets, len(self._sizes)))
        self._shingles.append(shingles.astype(np.uint32))
        self._sizes += np.diff(offsets).tolist()
        self._waiting, self._size = [], 0

    def store(self) -> None:
        self._shingle()
        columns: dict[str, NDArray[Any]] = {
            "shingles": np.concatenate(self._shingles),
            "starts": np.cumsum([0, *self._sizes], dtype=np.int64),
            "texts": np.array(self._texts, np.uint64),
        }
        if self._samples is not None:
            sampled = (np.concatenate(own) for own in zip(*self._samples, strict=True))
            columns |= zip(("samples", "sampled_documents", "sampled_places"), sampled, strict=True)
        for name, column in columns.items():
            path = self.base.with_suffix(f".{name}.npy")
            save(path, column.dtype, len(column), [column.tobytes()])


def _sample(
    shingles: NDArray[np.uint64], offsets: Integers, before: int
) -> tuple[NDArray[Any], ...]:
    """The shingles that an index samples, too, with the document and the place of each."""
    rows = np.flatnonzero(shingles & np.uint64((1 << buckets.SAMPLED) - 1) == 0)
    owners = np.searchsorted(offsets, rows, "right") - 1
    return shingles[rows], before + owners, rows - offsets[owners]


@dataclass(frozen=True, eq=False)
class Part:
    """The shingles of a part; the first of its documents is number `first` of the corpus."""

    first: int
    shingles: NDArray[np.uint32]
    starts: Integers
    texts: NDArray[np.uint64]

    def sampled(self, one_in: int) -> tuple[NDArray[np.uint32], Integers, Integers]:
        """Some shingles, the document of each and its place there; `one_in` is a power of two."""
        rows = np.flatnonzero(self.shingles & np.uint32(one_in - 1) == 0)
        owners = np.searchsorted(self.starts, rows, "right") - 1
        return self.shingles[rows], self.first + owners, rows - self.starts[owners]

    def texts_of(self, documents: Integers) -> NDArray[np.uint64]:
        """The digests of those of the documents, rising, that are in this part."""
        bounds = np.searchsorted(documents, [self.first, self.first + len(self.texts)])
        return self.texts[documents[slice(*bounds)] - self.first]

    def heads(self) -> NDArray[np.uint32]:
        """The least of each document's first shingles: equal for those that open alike."""
        bounds = np.stack([self.starts[:-1], np.minimum(self.starts[:-1] + TOP, self.starts[1:])])
        ended = np.append(self.shingles, np.uint32(0))  # the last bound is an index, too
        found: NDArray[np.uint32] = np.minimum.reduceat(ended, bounds.T.ravel())[::2]
        return found


class Parts:
    """All parts, read anew each time one goes over them."""

    def __init__(self, bases: Sequence[Path]) -> None:
        self.bases = bases

    def samples(self) -> Iterator[tuple[NDArray[Any], ...]]:
        """What was sampled for an index of each part: shingles, documents, places."""
        first = 0
        for base, part in zip(self.bases, self, strict=True):
            own, documents, places = (
                np.load(base.with_suffix(f".{name}.npy"))
                for name in ("samples", "sampled_documents", "sampled_places")
            )
            yield own, first + documents, places
            first += len(part.texts)

    def __iter__(self) -> Iterator[Part]:
        first = 0
        for base in self.bases:
            columns = (
                np.load(base.with_suffix(f".{name}.npy"), mmap_mode="r")
                for name in ("shingles", "starts", "texts")
            )
            part = Part(first, *(np.asarray(column) for column in columns))
            yield part
            first += len(part.texts)


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
