"""The kept documents of a block, each into a file of its own or into a piece of one of many."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from itertools import count
from pathlib import Path

from cleaner.engines import Job
from cleaner.formats import FORMATS, Shard, is_joined
from cleaner.formats.files import write_atomically
from cleaner.stages.blocks import Block

SYNCED = 16
"""Files of one document that are brought to the disk at once: it takes many in the time of one."""


Written = str | list[tuple[int, int]] | None


def written(
    job: Job, block: Block, names: Sequence[str], kept: Iterable[list[int]]
) -> list[Written]:
    """Write the kept rows of each of a block's shards; see `_write`."""
    with ThreadPoolExecutor(SYNCED) as threads:
        return [*threads.map(partial(_write, job, block, names), count(), kept)]


def _write(job: Job, block: Block, names: Sequence[str], number: int, rows: list[int]) -> Written:
    """Write the kept documents of one shard; of a file of many returns the piece.

    That is its path, or the stretches of the block's rows which it consists of.
    """
    shard = Shard(*job["shards"][number])
    format = FORMATS[shard.format]
    if format.MANY and is_joined(format, shard.name) and block.are_lines(rows[:-1]):
        return stretches(rows)
    chunks = map(bytes, block.chunks((row, row + 1) for row in rows))
    if format.MANY:
        piece = f"{job['base']}.{number}.piece"
        Path(piece).write_bytes(format.pack(shard.name, [*chunks]) if rows else b"")
        return piece
    for row, chunk in zip(rows, chunks, strict=True):
        path = Path(job["documents"]) / format.place(shard.name, names[row])
        write_atomically(path, format.pack(shard.name, [chunk]))
    return None


def stretches(rows: Iterable[int]) -> list[tuple[int, int]]:
    """Rising numbers as stretches of successive ones: [first, last) each."""
    found: list[tuple[int, int]] = []
    for row in rows:
        first = found.pop()[0] if found and found[-1][1] == row else row
        found.append((first, row + 1))
    return found
