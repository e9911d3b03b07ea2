"""Records of JSON lines signed where they stand: no text becomes a Python string.

A line that is not plainly a record, or whose text must be normalised before it is hashed, goes the
way of `formats.jsonl` and `minhash`, and is held in memory.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, NamedTuple

import numpy as np
from numpy.typing import NDArray

from cleaner import minhash
from cleaner.minhash import Hashes, Signatures, Signed
from cleaner.native.kernel_numpy import BUCKETS as PERMUTATIONS
from cleaner.near.buckets import Integers
from cleaner.near.corpus import signed
from cleaner.settings import Settings

if TYPE_CHECKING:
    from cleaner.document import Quarantined
    from cleaner.formats import Entry

SUFFIXES = (".jsonl", ".ndjson")
_BLOCK = 1 << 18  # bytes of lines that are signed at once
_DEEPEST = 8  # keys that the C extension follows to a field


class Part(NamedTuple):
    """Some documents in their order, and what a corpus of `Spans` holds of each.

    `numbers` counts each document among the `records` that were read; `names` are "" for those
    without an id. `held` are the documents whose rows have no bytes, signed.
    """

    rows: Integers
    hashes: Hashes
    digests: NDArray[np.uint64]
    comparable: NDArray[np.bool_]
    held: Signed | None
    names: list[str]
    numbers: Sequence[int]
    records: int
    quarantined: list[Quarantined]


def part_of(entries: Sequence[Entry | Quarantined], settings: Settings) -> Part:
    """Documents that are held in memory, signed; those without a text to compare are kept."""
    from cleaner.document import Quarantined

    bad = [item for item in entries if isinstance(item, Quarantined)]
    found = [
        (n, item.document) for n, item in enumerate(entries) if not isinstance(item, Quarantined)
    ]
    texts = ["" if own.opaque else own.read_out().text for _, own in found]
    made, (lengths, comparable, digests) = signed(texts, settings.hash_key)
    count = len(texts)
    rows = np.stack([np.arange(count), np.full(count, -1), lengths, np.diff(made.offsets)], axis=1)
    hashes = hashed(made.signatures, lengths, settings)
    names, numbers = [own.id for _, own in found], [n for n, _ in found]
    return Part(rows, hashes, digests, comparable, made, names, numbers, len(entries), bad)


def hashed(signatures: Signatures, lengths: Integers, settings: Settings) -> Hashes:
    """(n, 1 + bands): a hash of each text, and those of its bands.

    The first one is equal for equal texts, and for hardly any others.
    """
    bands, values = minhash.bands_for(settings.threshold, settings.recall)
    whole = minhash.band_hashes(signatures, 1, PERMUTATIONS) ^ lengths[:, None].view(np.uint64)
    return np.hstack([whole, minhash.band_hashes(signatures, bands, values)]) if bands else whole


def can_sign(settings: Settings) -> bool:
    """Whether lines can be signed where they stand, and what is asked for needs no more."""
    fields = settings.text_field, settings.id_field
    if settings.containment or max(field.count(".") for field in fields) >= _DEEPEST:
        return False
    return minhash.kernel_name() == "c" and find_spec("cleaner.native._lines") is not None


def workers(settings: Settings) -> int:
    """How many threads work at once."""
    return settings.workers or os.cpu_count() or 1


class _Block(NamedTuple):
    """Lines that stand at an offset, of which the first `length` bytes are whole ones.

    There are none where a line is too long to be read.
    """

    offset: int
    length: int
    lines: bytes


def _rest_of_line(file: BinaryIO) -> int:
    """How many bytes the line at hand goes on for."""
    length = 0
    while piece := file.readline(_BLOCK):
        length += len(piece)
        if piece.endswith(b"\n"):
            break
    return length


@dataclass(frozen=True)
class Lines:
    """A plain file of JSON lines, under the name that it goes by."""

    path: Path
    name: str
    settings: Settings

    def parts(self) -> Iterator[Part]:
        """The documents in their order, signed by as many threads as there are workers."""
        pending: deque[Future[Part]] = deque()
        with ThreadPoolExecutor(workers(self.settings)) as threads:
            for block in self._blocks():
                pending.append(threads.submit(self._part, block))
                if len(pending) > workers(self.settings):
                    yield pending.popleft().result()
            while pending:
                yield pending.popleft().result()

    def _blocks(self) -> Iterator[_Block]:
        offset, size = 0, _BLOCK
        with self.path.open("rb") as file:
            while True:
                file.seek(offset)
                data = file.read(size)
                if not data:
                    return
                length = len(data) if len(data) < size else data.rfind(b"\n") + 1
                if not length and size <= self.settings.max_record:
                    size *= 2
                    continue
                block = _Block(offset, length, data)
                if not length:
                    block = _Block(offset, len(data) + _rest_of_line(file), b"")
                offset, size = offset + block.length, _BLOCK
                yield block

    def _part(self, block: _Block) -> Part:
        from cleaner.near import lines_c

        size = min(block.length, len(block.lines))
        rows, hashes, names = lines_c.sign(block.lines, size, block.offset, self.settings)
        if not block.lines:
            rows, names = np.array([[block.offset, block.length, -1, -1]]), [""]
            hashes = np.zeros((1, hashes.shape[1]), np.uint64)
        count = len(rows)
        digests, comparable = np.zeros((count, 2), np.uint64), np.ones(count, np.bool_)
        part = Part(rows, hashes, digests, comparable, None, names, range(count), count, [])
        odd = np.flatnonzero(rows[:, 3] < 0)
        return self._mended(part, odd) if len(odd) else part

    def _mended(self, part: Part, odd: Integers) -> Part:
        """The part with its odd lines read as the format does."""
        own = part_of([self._entry(*row) for row in part.rows[odd, :2].tolist()], self.settings)
        good = odd[np.array(own.numbers, np.int64)]
        stays = np.ones(part.records, np.bool_)
        stays[odd] = False
        stays[good] = True
        columns: list[NDArray[Any]] = [column.copy() for column in part[:4]]
        for column, values in zip(columns, own[:4], strict=True):
            column[good] = values
        rows, hashes, digests, comparable = (column[stays] for column in columns)
        for row, name in zip(good.tolist(), own.names, strict=True):
            part.names[row] = name
        numbers = np.flatnonzero(stays).tolist()
        names = [part.names[row] for row in numbers]
        parts = rows, hashes, digests, comparable, own.held
        return Part(*parts, names, numbers, part.records, own.quarantined)

    def _entry(self, start: int, size: int) -> Entry | Quarantined:
        from cleaner.formats import FORMATS, Entry, Shard

        shard = Shard(str(self.path), self.name, "jsonl", start, start + size)
        item = next(iter(FORMATS["jsonl"].read(shard, self.settings)))
        return item if isinstance(item, Entry) else replace(item, line=None)  # it counts from here
