"""Which documents of a corpus may go on with the text of which others: a first look at them all.

A document is known by its shingles in their order, 32 bits of each. Of its opening the least of
the sampled ones are kept in a table, 64 bytes a document and as much again while it is sorted;
whose later text holds two of them may go on with that document. Who shares later text with several
others is found by fewer shingles, a stretch of them at a time. `tails` compares the pages.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from cleaner.buckets import slices
from cleaner.known import OPENING
from cleaner.shingled import TOP, Integers, Part, Parts, save

Pairs = NDArray[np.int64]
"""A row for each document and another one, and where that is counted, how often they meet."""

OWN = TOP
"""Shingles that a page has of its own before it can go on with others' text."""
SAMPLED, RARELY = 8, 16
"""One shingle in so many is looked at, to find openings and to find what several share."""
KEPT = 8
"""Sampled shingles kept of an opening, documents looked at for one, and others named for a page."""
SHARED = 3
"""Documents with one text behind different openings before that proves anything."""
CROWD = 64
"""More documents than that share what a house repeats, and no story."""
_NONE = np.zeros((0, 3), np.int64)
_COUNTED = 1 << 22  # shingles that are counted at once: 48 MB


class Former(Protocol):
    """Documents that are none of the run, and may stand whole in its pages."""

    def pairs(self, shingles: NDArray[np.uint64], documents: Integers, places: Integers) -> Pairs:
        """Of each of the run's documents those that it may hold, by sampled shingles."""

    def document(self, number: int) -> tuple[str, NDArray[np.uint32]]:
        """A document's id and its shingles, in any order."""


def write(parts: Parts, folder: Path, former: Former | None) -> list[str]:
    """The columns of known.Others but for the names; returns those of former documents."""
    found = [_going_on(parts, *_openings(parts)), _sharing(parts)]
    sizes = _joined(part.starts for part in parts)
    more: list[tuple[str, NDArray[np.uint32]]] = []
    if former is not None:
        pairs = np.concatenate([_NONE, *(former.pairs(*part) for part in parts.samples())])
        members, numbers = np.unique(pairs[:, 1], return_inverse=True)
        pairs[:, 1] = len(sizes) - 1 + numbers
        found.append(pairs)
        more = [former.document(member) for member in members.tolist()]
    starts = np.cumsum([0, *np.diff(sizes), *(len(shingles) for _, shingles in more)])
    columns = {
        **_pages(parts, np.concatenate(found)),
        "starts": starts,
        "former": np.array([len(sizes) - 1]),
    }
    for name, column in columns.items():
        np.save(folder / f"{name}.npy", column)
    own = (part.shingles.tobytes() for part in parts)
    others = (shingles.tobytes() for _, shingles in more)
    save(folder / "shingles.npy", np.dtype(np.uint32), int(starts[-1]), chain(own, others))
    return [name for name, _ in more]


def _pages(parts: Parts, found: Pairs) -> dict[str, NDArray[Any]]:
    """The pages that may go on with other documents, by the digests of their texts."""
    found = found[np.argsort(found[:, 0], kind="stable")]
    pages, first = np.unique(found[:, 0], return_index=True)
    digests = np.concatenate([np.zeros(0, np.uint64), *(part.texts for part in parts)])[pages]
    order = np.argsort(digests, kind="stable")
    bounds = np.append(first, len(found))
    return {
        "pages": digests[order],
        "page_numbers": pages[order],
        "others": slices(found[:, 1], bounds[:-1][order], bounds[1:][order]),
        "other_starts": np.append(0, np.cumsum(np.diff(bounds)[order])),
    }


def _joined(offsets: Iterable[Integers]) -> Integers:
    sizes = [np.diff(own) for own in offsets]
    return np.cumsum(np.concatenate([np.zeros(1, np.int64), *sizes]))


def _openings(parts: Parts) -> tuple[NDArray[np.uint32], NDArray[np.int32]]:
    """Shingles that stand in the openings of documents, sorted, and whose each is."""
    found = np.concatenate([np.zeros(0, np.uint64), *map(_opening, parts)])
    found.sort()
    shingles = (found >> np.uint64(32)).astype(np.uint32)
    few = _few(shingles)
    return shingles[few], found.astype(np.uint32)[few].astype(np.int32)


def _opening(part: Part) -> NDArray[np.uint64]:
    """The shingles of the openings of a part's documents, and below each whose it is."""
    own, documents, places = part.sampled(SAMPLED)
    opens = places < OPENING
    own, documents = own[opens], documents[opens]
    order = np.lexsort((own, documents))
    own, documents = own[order], documents[order]
    kept = _few(documents)
    return own[kept].astype(np.uint64) << np.uint64(32) | documents[kept].astype(np.uint64)


def _few(values: NDArray[Any]) -> NDArray[np.bool_]:
    """Which of sorted values have fewer than KEPT equal ones before them."""
    few = np.ones(len(values), np.bool_)
    few[KEPT:] = values[KEPT:] != values[:-KEPT]
    return few


def _going_on(parts: Parts, keys: NDArray[np.uint32], owners: NDArray[np.int32]) -> Pairs:
    """Documents whose later text holds two sampled shingles of another one's opening.

    Not so those that hold two at their top: they open alike.
    """
    found = [_NONE]
    for part in parts:
        own, documents, places = part.sampled(SAMPLED)
        order = np.argsort(own)  # what is sorted is found in a fraction of the time
        own, documents, places = own[order], documents[order], places[order]
        first, last = np.searchsorted(keys, own), np.searchsorted(keys, own, "right")
        others = slices(owners, first, last).astype(np.int64)
        late = np.repeat(places >= OWN, last - first)
        documents = np.repeat(documents, last - first)
        alike = counted(documents[~late], others[~late], 2)
        going = counted(documents[late], others[late], 2)
        found.append(going[~np.isin(_codes(going), _codes(alike))])
    return np.concatenate(found)


def _codes(pairs: Pairs) -> Integers:
    return pairs[:, 0] << 32 | pairs[:, 1]


def counted(documents: Integers, others: Integers, least: int) -> Pairs:
    """The pairs told of so often, of each document those that are told of most."""
    differ = documents != others
    codes = documents[differ] << 32 | (others[differ] & 0xFFFFFFFF)
    codes, counts = np.unique(codes, return_counts=True)
    codes, counts = codes[counts >= least], counts[counts >= least]
    documents, others = codes >> 32, codes.astype(np.int32).astype(np.int64)
    order = np.lexsort((others, -counts, documents))
    found = np.stack([documents, others, counts], axis=1)[order]
    return found[_few(found[:, 0])]


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
    found = counted(all_[:, 0], all_[:, 1], SHARED)
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
