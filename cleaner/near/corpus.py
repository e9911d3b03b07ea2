"""The corpus as the search for duplicates sees it: arrays in memory, or columns on disk."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from itertools import pairwise
from typing import IO, Any, ClassVar, Protocol, cast

import numpy as np
from numpy.typing import NDArray

from cleaner import minhash
from cleaner.known import digest
from cleaner.minhash import Hashes, Signed
from cleaner.native.kernel_numpy import BUCKETS
from cleaner.near.buckets import SAMPLED, Gathering, Integers, slices
from cleaner.settings import Settings

_CHUNK = 1 << 20  # characters signed at once
_PER_TEXT = 128  # what a text costs besides, in characters
_SPOOLED = 1 << 24  # bytes of signatures and shingles from which on they go to a file
_THREADS = 2  # signing in C leaves the other threads alone: one reads on while these sign
_BANDED = 1 << 16  # documents whose bands are hashed at once: 12 MB of intermediate values
_PER_SAMPLED = 8  # bytes of work for each shingle, of which one in four is taken

Columns = tuple[NDArray[Any], ...]


class Column(Protocol):
    """An array, or what gives rows of one where they are asked for."""

    def __len__(self) -> int: ...
    def __getitem__(self, rows: Integers | slice, /) -> NDArray[Any]: ...


@dataclass(frozen=True, eq=False)
class Corpus:
    """What is known of n documents when duplicates are sought; row i belongs to document i.

    starts      where each part of the documents begins, and where the last one ends
    part        signatures and shingles of the documents of a part, which may lie on disk
    digests     (n, 2) uint64, 16 bytes of each text's SHA-256
    lengths     code points of each text, int64
    comparable  False for a document that must be neither dropped nor a witness
    ranks       int64, the lower the more it is preferred; None where the settings say who is
    protected   True for a document that must stay; None where there are none
    """

    scattered: ClassVar[bool] = False
    """Whether documents that lie far apart are gathered as fast as others."""

    starts: Integers
    part: Callable[[int], Signed]
    digests: Column
    lengths: Column
    comparable: NDArray[np.bool_]
    ranks: Integers | None = None
    protected: NDArray[np.bool_] | None = None

    def __len__(self) -> int:
        return len(self.comparable)

    def signatures(self, wanted: NDArray[np.bool_]) -> Iterator[NDArray[np.uint32]]:
        """The signatures of the wanted documents, in their order, part by part."""
        for number, (start, end) in enumerate(pairwise(self.starts.tolist())):
            if (own := wanted[start:end]).any():
                yield self.part(number).signatures[own]

    def gather_bands(
        self, wanted: NDArray[np.bool_], shape: tuple[int, int], gathering: Gathering
    ) -> None:
        """Gather who shares a bucket of (bands, rows) among the wanted documents."""
        gathering.add_bands(self._banded(wanted, shape))

    def _banded(
        self, wanted: NDArray[np.bool_], shape: tuple[int, int]
    ) -> Iterator[tuple[Hashes, Integers]]:
        """The hashes of all bands (n, bands), and of which documents, some at a time."""
        for number, (start, end) in enumerate(pairwise(self.starts.tolist())):
            documents = start + np.flatnonzero(wanted[start:end])
            for own in np.split(documents, range(_BANDED, len(documents), _BANDED)):
                if len(own):
                    signatures = self.part(number).signatures[own - start]
                    yield minhash.band_hashes(signatures, *shape), own

    def roughs(self) -> Iterator[tuple[Hashes, Integers]]:
        """Half of the digests of all comparable documents, and whose they are."""
        for start in range(0, len(self), _BANDED):
            own = np.flatnonzero(self.comparable[start : start + _BANDED])
            yield self.digests[start : start + _BANDED][own, 0], start + own

    def without_bands(self) -> Corpus:
        """What is left to know when buckets are found."""
        return self

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

    def sizes_of(self, documents: Integers) -> Integers:
        """How many shingles each of some documents has, which are named in rising order."""
        bounds = np.searchsorted(documents, self.starts)
        sizes = [np.zeros(0, np.int64)]
        for number, (first, last) in enumerate(pairwise(bounds.tolist())):
            if first < last:
                offsets, rows = self.part(number).offsets, documents[first:last]
                rows = rows - self.starts[number]
                sizes.append(offsets[rows + 1] - offsets[rows])
        return np.concatenate(sizes)

    def sampled(self, wanted: NDArray[np.bool_], room: int) -> Iterator[tuple[Hashes, Integers]]:
        """One shingle in four of the wanted documents, and whose each is: who shares one, meets.

        They come in as many columns, each of other shingles, as it takes for one to fit into
        `room` bytes. A document of 20 shingles, 90 % of them in another one, misses it once in a
        hundred times; one of 40 once in ten thousand.
        """
        numbers = range(len(self.starts) - 1)
        if not numbers:
            return
        total = sum(len(self.part(number).shingles) for number in numbers)
        bits = max(0, (total * _PER_SAMPLED // room).bit_length())
        for column in range(1 << bits):
            found = [self._sampled(wanted, number, bits, column) for number in numbers]
            shingles, owners = zip(*found, strict=True)
            yield np.concatenate(shingles), np.concatenate(owners)

    def _sampled(
        self, wanted: NDArray[np.bool_], number: int, bits: int, column: int
    ) -> tuple[Hashes, Integers]:
        part, mask = self.part(number), np.uint64((1 << bits + SAMPLED) - 1)
        taken = np.flatnonzero(part.shingles & mask == np.uint64(column << SAMPLED))
        owners = self.starts[number] + np.searchsorted(part.offsets, taken, "right") - 1
        is_wanted = wanted[owners]
        return part.shingles[taken[is_wanted]], owners[is_wanted]

    def is_protected(self) -> NDArray[np.bool_]:
        """Of each document whether it must stay."""
        return np.zeros(len(self), bool) if self.protected is None else self.protected


def corpus_of(texts: Iterable[str], settings: Settings) -> Corpus:
    """Sign texts and collect what `select` needs; blank texts are not comparable.

    The texts are taken in chunks and none is held longer; signatures and shingles of many texts
    go to a temporary file, so that memory hardly grows with what comes.
    """
    spool = Spool()
    columns: list[Columns] = []
    with ThreadPoolExecutor(_THREADS) as threads:
        pending: deque[Future[tuple[Signed, Columns]]] = deque()
        for chunk in _chunks(texts):
            pending.append(threads.submit(signed, chunk, settings.hash_key))
            while len(pending) > _THREADS:
                columns.append(spool.add(*pending.popleft().result()))
        while pending:
            columns.append(spool.add(*pending.popleft().result()))
    lengths, comparable, digests = (
        np.concatenate([empty, *own]) for empty, *own in zip(_NO_TEXTS, *columns, strict=True)
    )
    return Corpus(np.array(spool.starts), spool.part, digests, lengths, comparable)


_NO_TEXTS = (np.zeros(0, np.int64), np.zeros(0, np.bool_), np.zeros((0, 2), np.uint64))


def ranks_by(names: Sequence[str]) -> Integers:
    """The ranks of documents of which the one whose name sorts first is preferred."""
    order = sorted(range(len(names)), key=names.__getitem__)
    return np.argsort(np.array(order, np.int64))


def _chunks(texts: Iterable[str]) -> Iterator[list[str]]:
    chunk: list[str] = []
    size = 0
    for text in texts:
        chunk.append(text)
        size += len(text) + _PER_TEXT
        if size >= _CHUNK:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk


def signed(texts: list[str], key: int) -> tuple[Signed, Columns]:
    """The texts signed, and lengths, comparable and digests of a Corpus for them."""
    digests = b"".join(map(digest, texts))
    return minhash.sign(texts, key), (
        np.fromiter(map(len, texts), np.int64, len(texts)),
        np.fromiter((not text.isspace() and text != "" for text in texts), np.bool_, len(texts)),
        np.frombuffer(digests, np.uint64).reshape(-1, 2),
    )


class Spool:
    """Parts of a corpus: the first in memory, those that come when it is full in one file."""

    def __init__(self) -> None:
        self.starts = [0]
        self._parts: list[Signed | tuple[int, int, int]] = []
        self._held = 0
        self._file: IO[bytes] | None = None

    def add(self, signed: Signed, columns: Columns) -> Columns:
        """Take a part; returns the other columns as they are."""
        self.starts.append(self.starts[-1] + len(signed.signatures))
        self._held += signed.shingles.nbytes + signed.signatures.nbytes
        self._parts.append(signed if self._held < _SPOOLED else self._written(signed))
        return columns

    def _written(self, signed: Signed) -> tuple[int, int, int]:
        if self._file is None:
            import tempfile

            self._file = tempfile.TemporaryFile(prefix="cleaner-")  # noqa: SIM115
        at = self._file.tell()
        for column in (signed.signatures, signed.shingles, signed.offsets):
            self._file.write(column.data)
        return at, len(signed.signatures), len(signed.shingles)

    def part(self, number: int) -> Signed:
        part = self._parts[number]
        if isinstance(part, Signed) or self._file is None:
            return cast(Signed, part)
        self._file.flush()
        at, count, shingles = part
        signatures = self._mapped(np.uint32, at, count * BUCKETS)
        at += signatures.nbytes
        hashes = self._mapped(np.uint64, at, shingles)
        offsets = self._mapped(np.int64, at + hashes.nbytes, count + 1)
        return Signed(signatures.reshape(count, -1), hashes, offsets)

    def _mapped(self, kind: type[np.generic], at: int, count: int) -> NDArray[Any]:
        return np.memmap(self._file, kind, "r", at, (count,))  # type: ignore[call-overload, no-any-return]
