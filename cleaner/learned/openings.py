"""Which documents of a corpus may go on with the text of which others: a first look at them all.

A document is known by its shingles in their order, 32 bits of each. Of its opening the least of
the sampled ones are kept; whose later text holds two of them may go on with that document. Who
shares later text with several others is found by fewer shingles. All that lies sorted in the parts'
files, and a slice of all shingles is looked at at a time. `tails` compares the pages.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from cleaner import minhash
from cleaner.learned import told
from cleaner.learned.shingled import (
    DOCUMENT,
    SAMPLED,
    SHINGLE,
    TOP,
    Codes,
    Integers,
    Part,
    Parts,
    document_of,
    few,
    save,
    save_starts,
)
from cleaner.near.buckets import slices
from cleaner.near.spill import Spill

Pairs = NDArray[np.int64]
"""A row for each document and another one, and where that is counted, how often they meet."""

OWN = TOP
"""Shingles that a page has of its own before it can go on with others' text."""
RARELY = 2 * SAMPLED
"""One shingle in so many is looked at to find what several share."""
SHARED = 3
"""Documents with one text behind different openings before that proves anything."""
CROWD = 64
"""More documents than that share what a house repeats, and no story."""
_NONE = np.zeros((0, 3), np.int64)
_NO_CODES, _NO_HEADS = np.zeros(0, np.uint64), np.zeros(0, np.uint32)
_COUNTED = 1 << 19  # shingles that are looked at together: 4 MB
_TOGETHER = 1 << 16  # of those, each with KEPT others at most
_GROUP = 12  # low bits of a document's number: pairs are counted of so many documents at once
_RARE = np.uint64(RARELY // SAMPLED - 1)  # bits that are 0 in what is left of such a shingle
_WHERE, _NEXT = np.uint64(3), np.array([0, 1], np.uint64)


class Former(Protocol):
    """Documents that are none of the run, and may stand whole in its pages."""

    def pairs(self, shingles: NDArray[np.uint64], documents: Integers, places: Integers) -> Pairs:
        """Of each of the run's documents those that it may hold, by sampled shingles."""

    def document(self, number: int) -> tuple[str, NDArray[np.uint32]]:
        """A document's id and its shingles, in any order."""


def write(parts: Parts, folder: Path, former: Former | None) -> tuple[list[str], Pairs]:
    """The columns of known.Others that tell of documents, but for the names of the run's.

    Returns the names of former documents, and which of the run's documents may hold which of them.
    """
    count = sum(map(len, parts))
    pairs = _NONE
    more: list[tuple[str, NDArray[np.uint32]]] = []
    if former is not None:
        pairs = np.concatenate([_NONE, *(former.pairs(*part) for part in parts.indexed())])
        members, numbers = np.unique(pairs[:, 1], return_inverse=True)
        pairs[:, 1] = count + numbers
        more = [former.document(member) for member in members.tolist()]
    np.save(folder / "former.npy", np.array([count]))
    added = (np.array([len(shingles)]) for _, shingles in more)
    sizes = chain((part.sizes() for part in parts), added)
    total = save_starts(folder / "starts.npy", count + len(more), sizes)
    own = (part.shingles() for part in parts)
    others = (shingles.tobytes() for _, shingles in more)
    save(folder / "shingles.npy", np.dtype(np.uint32), total, chain(own, others))
    return [name for name, _ in more], pairs


def write_pages(parts: Parts, found: Pairs, folder: Path) -> None:
    """The columns of known.Others that tell of pages; `found` are the others of each of them."""
    for name, column in _pages(parts, found).items():
        np.save(folder / f"{name}.npy", column)


def _pages(parts: Parts, found: Pairs) -> dict[str, NDArray[Any]]:
    """The pages that may go on with other documents, by the digests of their texts."""
    found = found[np.argsort(found[:, 0], kind="stable")]
    pages, first = np.unique(found[:, 0], return_index=True)
    digests = np.concatenate([np.zeros(0, np.uint64), *(part.texts_of(pages) for part in parts)])
    order = np.argsort(digests, kind="stable")
    bounds = np.append(first, len(found))
    return {
        "pages": digests[order],
        "page_numbers": pages[order],
        "others": slices(found[:, 1], bounds[:-1][order], bounds[1:][order]),
        "other_starts": np.append(0, np.cumsum(np.diff(bounds)[order])),
    }


def at_first(folder: Path, piece: int, pieces: int) -> NDArray[np.bool_]:
    """Of one piece of known.Others.others: whether that holds enough of its page as it came."""
    names = ("starts", "shingles", "page_numbers", "others", "other_starts")
    starts, shingles, pages, others, bounds = (
        np.asarray(np.load(folder / f"{name}.npy", mmap_mode="r")) for name in names
    )
    own = slice(len(others) * piece // pieces, len(others) * (piece + 1) // pieces)
    one, other = np.repeat(pages, np.diff(bounds))[own], np.maximum(others, ~others)[own]
    spans = [starts[one], starts[one + 1], starts[other], starts[other + 1]]
    held = minhash.shared(shingles, shingles, np.stack(spans, axis=1), told.TOP, told.STEP)
    found: NDArray[np.bool_] = told.is_holder(held[:, 0], held[:, 1])
    return found


def _slices(parts: Parts, one_in: int) -> int:
    """In how many slices one shingle in so many is looked at."""
    return 1 + sum(part.size for part in parts) // one_in // _COUNTED


def going_on(parts: Parts, folder: Path) -> Pairs:
    """Documents whose later text holds two sampled shingles of another one's opening.

    Not so those that hold two at their top: they open alike.
    """
    count = _slices(parts, SAMPLED)
    at_top, later = Spill(np.int64, folder), Spill(np.int64, folder)
    for number in range(count):
        samples, openings = (
            np.sort(np.concatenate([_NO_CODES, *(p.codes(name, number, count) for p in parts)]))
            for name in ("samples", "openings")
        )
        openings = openings[few(openings >> SHINGLE)]
        for piece in np.array_split(samples, 1 + len(samples) // _TOGETHER):
            codes, pairs = _met(piece, openings)
            is_later = codes & _WHERE > 0
            _note(at_top, pairs[~is_later])
            _note(later, pairs[is_later])
    found = [_NONE]
    for group in later.all_keys():
        alike, going = (counted(*_pair(met.rows(group)), least=2) for met in (at_top, later))
        found.append(going[~np.isin(_codes(going), _codes(alike))])
    return np.concatenate(found)


def _met(samples: Codes, openings: Codes) -> tuple[Codes, Integers]:
    """Of sorted codes: the samples that stand in the opening of another document, and in which.

    A pair of documents is one number, as `_codes` has it.
    """
    if not len(samples):
        return samples, np.zeros(0, np.int64)
    ends = (samples[[0, -1]] >> SHINGLE) + _NEXT
    openings = openings[slice(*np.searchsorted(openings, ends << SHINGLE))]
    keys, firsts = np.unique(openings >> SHINGLE, return_index=True)
    starts, ends = (np.searchsorted(samples, own << SHINGLE) for own in (keys, keys + np.uint64(1)))
    owners, key = np.append(firsts, len(openings)), np.repeat(np.arange(len(keys)), ends - starts)
    samples = np.repeat(slices(samples, starts, ends), owners[key + 1] - owners[key])
    others = document_of(slices(openings, owners[key], owners[key + 1]))
    documents = document_of(samples)
    differ = documents != others
    return samples[differ], (documents << 32 | others)[differ]


def _note(met: Spill[np.int64], pairs: Integers) -> None:
    """Keep pairs with those of the same documents."""
    met.scatter(pairs >> 32 + _GROUP, pairs)


def _pair(codes: Integers) -> tuple[Integers, Integers]:
    return codes >> 32, codes & 0xFFFFFFFF


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
    return found[few(found[:, 0])]


def sharing(parts: Parts, folder: Path) -> Pairs:
    """Documents that share later text with two others that open otherwise, as ~other."""
    count, met = _slices(parts, RARELY), Spill(np.int64, folder)
    for number in range(count):
        rows = (_rare(part, number, count) for part in parts)
        codes, heads = map(np.concatenate, zip((_NO_CODES, _NO_HEADS), *rows, strict=True))
        order = np.argsort(codes)  # no two are equal
        for pairs in _neighbours(codes[order], heads[order]):
            _note(met, pairs)
    found = [_NONE, *(counted(*_pair(met.rows(group)), least=SHARED) for group in met.all_keys())]
    pairs = np.concatenate(found)
    pairs[:, 1] = ~pairs[:, 1]
    return pairs


def _rare(part: Part, number: int, count: int) -> tuple[Codes, NDArray[np.uint32]]:
    """Of a slice of a part the rare shingles of later text, once a document; and its head."""
    codes = part.codes("samples", number, count)
    codes = codes[(codes >> SHINGLE & _RARE == 0) & (codes & _WHERE > 0)] >> DOCUMENT
    once = np.ones(len(codes), np.bool_)
    once[1:] = codes[1:] != codes[:-1]
    codes = codes[once] << DOCUMENT
    return codes, part.heads()[document_of(codes) - part.first]


def _neighbours(codes: Codes, heads: NDArray[np.uint32]) -> Iterator[Integers]:
    """Of documents that share a shingle: each with the next two of them, if it opens otherwise."""
    shingles, documents = codes >> SHINGLE, document_of(codes)
    starts = np.flatnonzero(np.diff(shingles, prepend=~shingles[:1]))
    sizes = np.diff(starts, append=len(shingles))
    wanted = np.repeat((sizes >= SHARED) & (sizes <= CROWD), sizes)
    first, size = np.repeat(starts, sizes)[wanted], np.repeat(sizes, sizes)[wanted]
    place = np.flatnonzero(wanted) - first
    for step in (1, 2):
        other = first + (place + step) % size
        apart = heads[wanted] != heads[other]
        yield (documents[wanted] << 32 | documents[other])[apart]
