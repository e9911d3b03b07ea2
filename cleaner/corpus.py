"""The corpus as the search for duplicates sees it: arrays in memory, or columns on disk."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from cleaner import minhash
from cleaner.buckets import Integers, slices
from cleaner.minhash import Hashes, Signed
from cleaner.settings import Settings

_SAMPLED = 3  # mask: one shingle in four leads to documents that hold it, when containers count


@dataclass(frozen=True, eq=False)
class Corpus:
    """What is known of n documents when duplicates are sought; row i belongs to document i.

    starts      where each part of the documents begins, and where the last one ends
    part        signatures and shingles of the documents of a part, which may lie on disk
    digests     (n, 2) uint64, 16 bytes of each text's BLAKE2b
    lengths     code points of each text, int64
    comparable  False for a document that must be neither dropped nor a witness
    ranks       int64, the lower the more it is preferred; None where the settings say who is
    protected   True for a document that must stay; None where there are none
    """

    starts: Integers
    part: Callable[[int], Signed]
    digests: NDArray[np.uint64]
    lengths: Integers
    comparable: NDArray[np.bool_]
    ranks: Integers | None = None
    protected: NDArray[np.bool_] | None = None

    def __len__(self) -> int:
        return len(self.lengths)

    def signatures(self, wanted: NDArray[np.bool_]) -> Iterator[NDArray[np.uint32]]:
        """The signatures of the wanted documents, in their order, part by part."""
        for number, (start, end) in enumerate(pairwise(self.starts.tolist())):
            if (own := wanted[start:end]).any():
                yield self.part(number).signatures[own]

    def gather(self, documents: Integers) -> tuple[Hashes, Integers]:
        """The shingles of some documents, one after the other, and offsets into them."""
        numbers = np.searchsorted(self.starts, documents, "right") - 1
        order = np.argsort(numbers, kind="stable")
        found, sizes = [np.zeros(0, np.uint64)], np.zeros(len(documents), np.int64)
        for number in np.unique(numbers).tolist():
            part = self.part(number)
            places = order[slice(*np.searchsorted(numbers[order], [number, number + 1]))]
            rows = documents[places] - self.starts[number]
            starts, ends = part.offsets[rows], part.offsets[rows + 1]
            found.append(slices(part.shingles, starts, ends))
            sizes[places] = ends - starts
        ends = np.cumsum(sizes[order])
        own = np.argsort(order)
        offsets = np.append(0, np.cumsum(sizes))
        return slices(np.concatenate(found), (ends - sizes[order])[own], ends[own]), offsets

    def sizes(self) -> Integers:
        """How many shingles each document has."""
        sizes = (np.diff(self.part(number).offsets) for number in range(len(self.starts) - 1))
        return np.concatenate([np.zeros(0, np.int64), *sizes])

    def sampled(self, wanted: NDArray[np.bool_], places: Integers) -> tuple[Hashes, Integers]:
        """One shingle in four of the wanted documents, with their places: who shares one, meets.

        A document of 20 shingles, 90 % of them in another one, misses it once in a hundred
        times; one of 40 once in ten thousand.
        """
        shingles, owners = [np.zeros(0, np.uint64)], [np.zeros(0, np.int64)]
        for number, (start, end) in enumerate(pairwise(self.starts.tolist())):
            part, own = self.part(number), np.full(end - start, -1)
            first = int(wanted[:start].sum())
            rows = np.flatnonzero(wanted[start:end])
            own[rows] = places[first : first + len(rows)]
            owner = np.repeat(own, np.diff(part.offsets))
            taken = (part.shingles & np.uint64(_SAMPLED) == 0) & (owner >= 0)
            shingles.append(part.shingles[taken])
            owners.append(owner[taken])
        return np.concatenate(shingles), np.concatenate(owners)

    def is_protected(self) -> NDArray[np.bool_]:
        """Of each document whether it must stay."""
        return np.zeros(len(self), bool) if self.protected is None else self.protected


def digest(text: str) -> bytes:
    """16 bytes that are equal for equal texts only."""
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).digest()


def corpus_of(texts: Sequence[str], settings: Settings) -> Corpus:
    """Sign texts and collect what `select` needs; blank texts are not comparable."""
    digests = b"".join(map(digest, texts))
    return Corpus(
        np.array([0, len(texts)]),
        [minhash.sign(texts, settings.hash_key)].__getitem__,
        np.frombuffer(digests, np.uint64).reshape(-1, 2),
        np.fromiter(map(len, texts), np.int64, len(texts)),
        np.fromiter((bool(text.strip()) for text in texts), np.bool_, len(texts)),
    )
