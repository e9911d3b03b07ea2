"""A corpus whose texts stay in their files: they are read again where they are compared.

Of most documents nothing but the signature is wanted, for they share no bucket with another.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from functools import cached_property
from io import FileIO
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from cleaner.errors import InputError
from cleaner.known import digest_of
from cleaner.minhash import Hashes
from cleaner.near.buckets import Gathering, Integers, slices
from cleaner.near.corpus import Corpus


@dataclass(frozen=True, eq=False)
class Spans(Corpus):
    """A corpus whose texts may have been left in their files.

    files   the paths of these
    firsts  int64 for each file, how many documents come before its first one
    rows    (n, 4) int64 of each document: offset and bytes of its text's JSON string, characters,
            and how many shingles it has at most. Where bytes are -1 its shingles are in the parts,
            which have no others, and the offset is its number among those
    hashes  (n, 1 + bands) as lines.hashed has them
    key     what shingles are hashed with
    workers threads that read texts again
    """

    scattered = True
    files: Sequence[Path] = ()
    firsts: Sequence[int] = ()
    rows: Integers = field(default_factory=lambda: np.zeros((0, 4), np.int64))
    hashes: Hashes = field(default_factory=lambda: np.zeros((0, 1), np.uint64))
    key: int = 0
    workers: int = 1

    def gather_bands(
        self, wanted: NDArray[np.bool_], shape: tuple[int, int], gathering: Gathering
    ) -> None:
        """Gather who shares a bucket among the wanted documents; their hashes are known."""
        documents = np.flatnonzero(wanted)
        for band in range(shape[0]):
            gathering.add(self.hashes[wanted, 1 + band], documents)

    def without_bands(self) -> Spans:
        """What is left to know when buckets are found: the hashes take most of the memory."""
        return replace(self, hashes=np.zeros((0, 1), np.uint64))

    def sizes_of(self, documents: Integers) -> Integers:
        """How many shingles each of some documents has at most."""
        sizes: Integers = self.rows[documents, 3]
        return sizes

    def gather(self, documents: Integers) -> tuple[Hashes, Integers]:
        """The shingles of some documents, one after the other, and offsets into them."""
        away = self.rows[documents, 1] >= 0
        shingles, sizes = self._read(documents[away])
        if away.all():
            return shingles, np.append(0, np.cumsum(sizes))
        stored, offsets = super().gather(self.rows[documents[~away], 0])
        shingles, sizes = np.append(shingles, stored), np.append(sizes, np.diff(offsets))
        ends = np.cumsum(sizes)
        own = np.argsort(np.append(np.flatnonzero(away), np.flatnonzero(~away)))
        return slices(shingles, (ends - sizes)[own], ends[own]), np.append(0, np.cumsum(sizes[own]))

    def with_digests(self) -> Spans:
        """The corpus with digests of the texts in files, too: equal for equal texts only.

        A text is read again only where another one has the same hash.
        """
        rough, away = self.hashes[:, 0], self.rows[:, 1] >= 0
        order = np.argsort(rough, kind="stable")
        same = np.diff(rough[order]) == 0
        shared = np.append(same, False) | np.append(False, same)
        digests = np.array(self.digests[:])
        digests[away, 0] = rough[away]
        digests[away, 1] = np.flatnonzero(away)
        if len(alike := order[shared & away[order]]):
            self._compare(alike, digests)
        return replace(self, digests=digests)

    def _compare(self, documents: Integers, digests: NDArray[np.uint64]) -> None:
        """Give equal texts in files equal digests; those of equal hash follow each other.

        Where such a text is held in memory, what it has is a digest by corpus.digest.
        """
        from cleaner.native import _lines

        rough = self.hashes[:, 0]
        held = set(rough[self.rows[:, 1] < 0].tolist())
        firsts: dict[bytes, int] = {}
        last = -1
        for own, string in zip(documents.tolist(), self._strings(documents), strict=True):
            text, current = _lines.text_of(string), int(rough[own])
            if current in held:
                digests[own] = np.frombuffer(digest_of(text), np.uint64)
                continue
            if current != last:
                firsts.clear()
            last = current
            digests[own, 1] = firsts.setdefault(text, own)

    @cached_property
    def _threads(self) -> ThreadPoolExecutor:
        return ThreadPoolExecutor(self.workers)

    def _read(self, documents: Integers) -> tuple[Hashes, Integers]:
        """The shingles of some texts in files, and how many each has."""
        pieces = np.array_split(documents, self.workers) if len(documents) > 19 else [documents]
        found = list(self._threads.map(self._shingled, pieces))
        shingles = found[0][0] if len(found) == 1 else np.concatenate([own for own, _ in found])
        return shingles, np.concatenate([sizes for _, sizes in found])

    def _shingled(self, documents: Integers) -> tuple[Hashes, Integers]:
        from cleaner.near import lines_c

        return lines_c.shingles(list(self._strings(documents)), self.key)

    def _strings(self, documents: Integers) -> Iterator[bytes]:
        """The JSON strings of some texts as they stand in their files, without quotes."""
        numbers = np.searchsorted(self.firsts, documents, "right") - 1
        new = np.flatnonzero(np.diff(numbers, prepend=-1))
        rows = self.rows[documents, :2]
        for start, end in pairwise([*new.tolist(), len(rows)]):
            path = self.files[numbers[start]]
            with path.open("rb", buffering=0) as file:
                for offset, size in rows[start:end].tolist():
                    string = _at(file, offset, size)
                    if len(string) != size:
                        raise InputError(f"{path}: the file was changed while it was read")
                    yield string


def _at(file: FileIO, offset: int, size: int) -> bytes:
    if sys.platform != "win32":
        return os.pread(file.fileno(), size, offset)  # one call where there would be two
    file.seek(offset)
    return file.read(size)
