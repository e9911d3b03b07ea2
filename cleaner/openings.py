"""Which documents of a corpus may go on with the text of which others: a first look at them all.

A document is known by its shingles in their order, 32 bits of each. Of its opening the least of
the sampled ones are kept in a table, 64 bytes a document; whose later text holds two of them may
go on with that document. Who shares later text with several others is found by still fewer
shingles, a stretch of them at a time. The pages themselves are compared in `tails`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cleaner import minhash
from cleaner.buckets import slices
from cleaner.known import OPENING, text_digest

Integers = NDArray[np.int64]
Pairs = NDArray[np.int64]
"""A row for each document and another one, and where that is counted, how often they meet."""

OWN = 25
"""Shingles that a page has of its own before it can go on with others' text."""
SAMPLED, RARELY = 8, 16
"""One shingle in so many is looked at, to find openings and to find what several share."""
KEPT = 8
"""Sampled shingles kept of an opening, documents looked at for one, and others named for a page."""
SHARED = 3
"""Documents with one text behind different openings before that proves anything."""
CROWD = 64
"""More documents than that share what a house repeats, and no story."""
_CHUNK = 1 << 20  # characters whose shingles are made at once
_COUNTED = 1 << 22  # shingles that are counted at once: 48 MB


class Shingled:
    """The shingles of a part's documents, gathered one after the other and left beside `base`."""

    def __init__(self, base: Path) -> None:
        self.base = base
        self._waiting: list[str] = []
        self._size = 0
        self._shingles = [np.zeros(0, np.uint32)]
        self._sizes: list[int] = []
        self._texts: list[int] = []

    def add(self, text: str) -> None:
        self._waiting.append(text)
        self._texts.append(text_digest(text))
        self._size += len(text)
        if self._size >= _CHUNK:
            self._shingle()

    def _shingle(self) -> None:
        shingles, offsets = minhash.ordered(self._waiting)
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
        for name, column in columns.items():
            path = self.base.with_suffix(f".{name}.npy")
            save(path, column.dtype, len(column), [column.tobytes()])


@dataclass(frozen=True, eq=False)
class Part:
    """The shingles of a part; the first of its documents is number `first` of the corpus."""

    first: int
    shingles: NDArray[np.uint32]
    starts: Integers
    texts: NDArray[np.uint64]

    def sampled(self, one_in: int) -> tuple[NDArray[np.uint32], Integers, Integers]:
        """Some shingles, the document of each and its place there."""
        rows = np.flatnonzero(self.shingles % np.uint32(one_in) == 0)
        owners = np.searchsorted(self.starts, rows, "right") - 1
        return self.shingles[rows], self.first + owners, rows - self.starts[owners]

    def heads(self) -> NDArray[np.uint32]:
        """The least of each document's first shingles: equal for those that open alike."""
        return np.array(
            [
                self.shingles[start : min(end, start + OWN)].min(initial=2**32 - 1)
                for start, end in zip(self.starts[:-1], self.starts[1:], strict=True)
            ],
            np.uint32,
        )


class Parts:
    """All parts, read anew each time one goes over them."""

    def __init__(self, bases: Sequence[Path]) -> None:
        self.bases = bases

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


def write(parts: Parts, folder: Path) -> None:
    """The columns of known.Others, without the names."""
    found = np.concatenate([_going_on(parts, *_openings(parts)), _sharing(parts)])
    found = found[np.argsort(found[:, 0], kind="stable")]
    pages, first = np.unique(found[:, 0], return_index=True)
    digests = np.concatenate([np.zeros(0, np.uint64), *(part.texts for part in parts)])[pages]
    order = np.argsort(digests, kind="stable")
    bounds = np.append(first, len(found))
    columns: dict[str, NDArray[Any]] = {
        "pages": digests[order],
        "others": slices(found[:, 1], bounds[:-1][order], bounds[1:][order]),
        "other_starts": np.append(0, np.cumsum(np.diff(bounds)[order])),
        "starts": _joined(part.starts for part in parts),
    }
    for name, column in columns.items():
        np.save(folder / f"{name}.npy", column)
    shingles = (part.shingles.tobytes() for part in parts)
    save(folder / "shingles.npy", np.dtype(np.uint32), int(columns["starts"][-1]), shingles)


def save(path: Path, kind: np.dtype[Any], count: int, pieces: Iterable[bytes]) -> None:
    """Write an array that comes in pieces, as np.save does one that is whole."""
    header = {"descr": kind.str, "fortran_order": False, "shape": (count,)}
    with path.open("wb") as file:
        np.lib.format.write_array_header_1_0(file, header)
        file.writelines(pieces)


def _joined(offsets: Iterable[Integers]) -> Integers:
    sizes = [np.diff(own) for own in offsets]
    return np.cumsum(np.concatenate([np.zeros(1, np.int64), *sizes]))


def _openings(parts: Parts) -> tuple[NDArray[np.uint32], Integers]:
    """Shingles that stand in the openings of documents, sorted, and whose each is."""
    keys, owners = [np.zeros(0, np.uint32)], [np.zeros(0, np.int64)]
    for part in parts:
        own, documents, places = part.sampled(SAMPLED)
        opens = places < OPENING
        own, documents = own[opens], documents[opens]
        order = np.lexsort((own, documents))
        own, documents = own[order], documents[order]
        kept = _ranks(documents) < KEPT
        keys.append(own[kept])
        owners.append(documents[kept].astype(np.int32))
    all_, whose = np.concatenate(keys), np.concatenate(owners)
    order = np.argsort(all_, kind="stable")
    all_, whose = all_[order], whose[order]
    few = _ranks(all_) < KEPT
    return all_[few], whose[few]


def _ranks(sorted_: NDArray[Any]) -> Integers:
    """How many equal values stand before each."""
    starts = np.flatnonzero(np.diff(sorted_, prepend=sorted_[:1] + 1))
    sizes = np.diff(starts, append=len(sorted_))
    return np.arange(len(sorted_)) - np.repeat(starts, sizes)


def _going_on(parts: Parts, keys: NDArray[np.uint32], owners: Integers) -> Pairs:
    """Documents whose later text holds two sampled shingles of another one's opening.

    Not so those that hold two at their top: they open alike.
    """
    found = [np.zeros((0, 3), np.int64)]
    for part in parts:
        own, documents, places = part.sampled(SAMPLED)
        order = np.argsort(own)  # what is sorted is found in a fraction of the time
        own, documents, places = own[order], documents[order], places[order]
        first, last = np.searchsorted(keys, own), np.searchsorted(keys, own, "right")
        others = slices(owners, first, last)
        late = np.repeat(places >= OWN, last - first)
        documents = np.repeat(documents, last - first)
        alike = _counted(documents[~late], others[~late], 2)
        going = _counted(documents[late], others[late], 2)
        found.append(going[~np.isin(_codes(going), _codes(alike))])
    return np.concatenate(found)


def _codes(pairs: Pairs) -> Integers:
    return pairs[:, 0] << 32 | pairs[:, 1]


def _counted(documents: Integers, others: Integers, least: int) -> Pairs:
    """The pairs told of so often, of each document those that are told of most."""
    differ = documents != others
    codes, counts = np.unique(documents[differ] << 32 | others[differ], return_counts=True)
    pairs = np.stack([codes >> 32, codes & 0xFFFFFFFF], axis=1)
    pairs, counts = pairs[counts >= least], counts[counts >= least]
    order = np.lexsort((pairs[:, 1], -counts, pairs[:, 0]))
    pairs, counts = pairs[order], counts[order]
    few = _ranks(pairs[:, 0]) < KEPT
    return np.concatenate([pairs[few], counts[few, None]], axis=1)


def _sharing(parts: Parts) -> Pairs:
    """Documents that share later text with two others that open otherwise, as ~other."""
    heads = np.concatenate([np.zeros(0, np.uint32), *(part.heads() for part in parts)])
    total = sum(len(part.shingles) for part in parts) // RARELY
    count = 1 + total // _COUNTED
    pairs = [np.zeros((0, 2), np.int64)]
    for number in range(count):
        keys, documents = [np.zeros(0, np.uint32)], [np.zeros(0, np.int64)]
        for part in parts:
            own, whose, places = part.sampled(RARELY)
            wanted = (places >= OWN) & (own // np.uint32(RARELY) % np.uint32(count) == number)
            keys.append(own[wanted])
            documents.append(whose[wanted])
        pairs.append(_neighbours(np.concatenate(keys), np.concatenate(documents), heads))
    all_ = np.concatenate(pairs)
    found = _counted(all_[:, 0], all_[:, 1], SHARED)
    found[:, 1] = ~found[:, 1]
    return found


def _neighbours(keys: NDArray[np.uint32], documents: Integers, heads: NDArray[np.uint32]) -> Pairs:
    """Of documents that share a key: each with the next two of them, if it opens otherwise."""
    order = np.lexsort((documents, keys))
    keys, documents = keys[order], documents[order]
    once = np.ones(len(keys), bool)
    once[1:] = (keys[1:] != keys[:-1]) | (documents[1:] != documents[:-1])
    keys, documents = keys[once], documents[once]
    starts = np.flatnonzero(np.diff(keys, prepend=keys[:1] + 1))
    sizes = np.diff(starts, append=len(keys))
    wanted = np.repeat((sizes >= SHARED) & (sizes <= CROWD), sizes)
    first, size = np.repeat(starts, sizes)[wanted], np.repeat(sizes, sizes)[wanted]
    own, place = documents[wanted], np.flatnonzero(wanted) - first
    found = [np.stack([own, documents[first + (place + step) % size]], axis=1) for step in (1, 2)]
    rows = np.concatenate(found)
    open_apart: Pairs = rows[heads[rows[:, 0]] != heads[rows[:, 1]]]
    return open_apart
