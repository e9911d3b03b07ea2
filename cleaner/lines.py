"""Records of JSON lines signed where they stand: no text becomes a Python string.

A line that is not plainly a record, or whose text must be normalised before it is hashed, goes the
way of `formats.jsonl` and `minhash`, and is held in memory.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, NamedTuple

import numpy as np
from numpy.typing import NDArray

from cleaner import minhash
from cleaner._kernel_numpy import BUCKETS as PERMUTATIONS
from cleaner.buckets import Integers
from cleaner.corpus import Columns, signed
from cleaner.minhash import Hashes, Signed
from cleaner.settings import Settings

if TYPE_CHECKING:
    from cleaner.document import Quarantined
    from cleaner.formats import Entry

SUFFIXES = (".jsonl", ".ndjson")
_BLOCK = 1 << 20  # bytes of lines that are signed at once
_DEEPEST = 8  # keys that the C extension follows to a field


class Part(NamedTuple):
    """Some documents in their order, and what a corpus of `Spans` holds of each.

    `numbers` counts each document among the `records` that were read; `names` are "" for those
    without an id.
    """

    signed: Signed
    columns: Columns
    tokens: Integers
    names: list[str]
    numbers: Sequence[int]
    records: int
    quarantined: list[Quarantined]

    def rough(self) -> Hashes:
        """A hash of each text that is equal for equal texts, and for hardly any others."""
        hashes: Hashes = minhash.band_hashes(self.signed.signatures, 1, PERMUTATIONS)[:, 0]
        return hashes ^ self.columns[0].astype(np.uint64)


def part_of(entries: Sequence[Entry | Quarantined], settings: Settings) -> Part:
    """Documents that are held in memory, signed; those without a text to compare are kept."""
    from cleaner.document import Quarantined

    bad = [item for item in entries if isinstance(item, Quarantined)]
    found = [
        (n, item.document) for n, item in enumerate(entries) if not isinstance(item, Quarantined)
    ]
    texts = ["" if own.opaque else own.read_out().text for _, own in found]
    made, columns = signed(texts, settings.hash_key)
    tokens = np.zeros((len(texts), 4), np.int64)
    tokens[:, 2], tokens[:, 3] = -1, np.diff(made.offsets)
    names, numbers = [own.id for _, own in found], [n for n, _ in found]
    return Part(made, columns, tokens, names, numbers, len(entries), bad)


def can_sign(settings: Settings) -> bool:
    """Whether lines can be signed where they stand, and what is asked for needs no more."""
    fields = settings.text_field, settings.id_field
    if settings.containment or max(field.count(".") for field in fields) >= _DEEPEST:
        return False
    return minhash.kernel_name() == "c" and find_spec("cleaner._lines") is not None


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
    """A plain file of JSON lines, the `number`-th of a corpus, under the name that it goes by."""

    path: Path
    name: str
    number: int
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
        from cleaner import _lines_c

        size = min(block.length, len(block.lines))
        rows, signatures, names = _lines_c.sign(block.lines, size, self.settings)
        if not block.lines:
            rows, names = np.array([[0, block.length, -1, -1]]), [""]
        count = len(rows)
        rows[:, 0] += block.offset
        tokens = np.insert(rows[:, [0, 1, 3]], 0, self.number, axis=1)
        columns = rows[:, 2], np.ones(count, np.bool_), np.zeros((count, 2), np.uint64)
        own = Signed(signatures, np.zeros(0, np.uint64), np.zeros(count + 1, np.int64))
        part = Part(own, columns, tokens, names, range(count), count, [])
        odd = np.flatnonzero(rows[:, 3] < 0)
        return self._mended(part, odd) if len(odd) else part

    def _mended(self, part: Part, odd: Integers) -> Part:
        """The part with its odd lines read as the format does."""
        own = part_of([self._entry(*row) for row in part.tokens[odd, 1:3].tolist()], self.settings)
        good = odd[np.array(own.numbers, np.int64)]
        plain, kept = np.ones(part.records, np.bool_), np.ones(part.records, np.bool_)
        plain[odd] = kept[odd] = False
        kept[good] = True
        signatures = np.zeros((part.records, PERMUTATIONS), np.uint32)
        signatures[plain] = part.signed.signatures
        sizes = np.zeros(part.records, np.int64)
        into: tuple[NDArray[Any], ...] = (signatures, sizes, part.tokens, *part.columns)
        given = (own.signed.signatures, np.diff(own.signed.offsets), own.tokens, *own.columns)
        for column, values in zip(into, given, strict=True):
            column[good] = values
        for row, name in zip(good.tolist(), own.names, strict=True):
            part.names[row] = name
        offsets = np.append(0, np.cumsum(sizes[kept]))
        numbers = np.flatnonzero(kept).tolist()
        return Part(
            Signed(signatures[kept], own.signed.shingles, offsets),
            tuple(column[kept] for column in part.columns),
            part.tokens[kept],
            [part.names[row] for row in numbers],
            numbers,
            part.records,
            own.quarantined,
        )

    def _entry(self, start: int, size: int) -> Entry | Quarantined:
        from cleaner.formats import FORMATS, Shard

        shard = Shard(str(self.path), self.name, "jsonl", start, start + size)
        return next(iter(FORMATS["jsonl"].read(shard, self.settings)))
