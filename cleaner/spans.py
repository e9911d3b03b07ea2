"""A corpus whose texts stay in their files: they are read again where they are compared.

Of most documents nothing but the signature is wanted, for they share no bucket with another.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import pairwise
from pathlib import Path

import numpy as np

from cleaner.buckets import Integers, slices
from cleaner.corpus import Corpus
from cleaner.errors import InputError
from cleaner.minhash import Hashes


@dataclass(frozen=True, eq=False)
class Spans(Corpus):
    """A corpus whose texts may have been left in their files.

    files   the paths of these
    tokens  (n, 4) int64 of each document: the file's number, offset and bytes of its text's JSON
            string, and how many shingles it has at most; bytes are -1 where its part has them
    key     what shingles are hashed with
    workers threads that read texts again
    """

    files: Sequence[Path] = ()
    tokens: Integers = field(default_factory=lambda: np.zeros((0, 4), np.int64))
    key: int = 0
    workers: int = 1

    def sizes(self) -> Integers:
        """How many shingles each document has at most."""
        sizes: Integers = self.tokens[:, 3]
        return sizes

    def gather(self, documents: Integers) -> tuple[Hashes, Integers]:
        """The shingles of some documents, one after the other, and offsets into them."""
        away = self.tokens[documents, 2] >= 0
        shingles, sizes = self._read(documents[away])
        stored, offsets = super().gather(documents[~away])
        sizes = np.append(sizes, np.diff(offsets))
        ends = np.cumsum(sizes)
        own = np.argsort(np.append(np.flatnonzero(away), np.flatnonzero(~away)))
        joined = shingles if away.all() else np.concatenate([shingles, stored])
        return slices(joined, (ends - sizes)[own], ends[own]), np.append(0, np.cumsum(sizes[own]))

    def with_digests(self, rough: Hashes) -> Spans:
        """The corpus with digests of the texts in files, too; `rough` is equal for equal texts.

        A text is read again only where another one has the same `rough`.
        """
        order = np.argsort(rough, kind="stable")
        same = rough[order][1:] == rough[order][:-1]
        shared = np.zeros(len(rough), bool)
        shared[order[1:][same]] = shared[order[:-1][same]] = True
        away = self.tokens[:, 2] >= 0
        digests = self.digests.copy()
        digests[away, 0] = rough[away]
        digests[away, 1] = np.flatnonzero(away)
        read = np.flatnonzero(away & shared)
        found = b"".join(map(_digest, self._strings(read)))
        digests[read] = np.frombuffer(found, np.uint64).reshape(-1, 2)
        return replace(self, digests=digests)

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
        from cleaner import _lines_c

        return _lines_c.shingles(list(self._strings(documents)), self.key)

    def _strings(self, documents: Integers) -> Iterator[bytes]:
        """The JSON strings of some texts as they stand in their files, without quotes."""
        tokens = self.tokens[documents]
        new = np.flatnonzero(np.diff(tokens[:, 0], prepend=-1))
        for start, end in pairwise([*new.tolist(), len(tokens)]):
            path = self.files[tokens[start, 0]]
            with path.open("rb", buffering=0) as file:
                for _, offset, size, _ in tokens[start:end].tolist():
                    file.seek(offset)
                    string = file.read(size)
                    if len(string) != size:
                        raise InputError(f"{path}: the file was changed while it was read")
                    yield string


def _digest(string: bytes) -> bytes:
    """What corpus.digest says of the text that a JSON string stands for."""
    from cleaner import _lines

    return hashlib.sha256(_lines.text_of(string)).digest()[:16]
