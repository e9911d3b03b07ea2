"""All blocks of a run as one numbered list of documents, of which next to nothing is held."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cleaner import minhash
from cleaner.errors import UsageError
from cleaner.formats import FORMATS, Shard
from cleaner.formats.base import is_number
from cleaner.near.buckets import alike
from cleaner.near.corpus import Corpus
from cleaner.stages.blocks import CHILD, COLUMNS, NUMBERED, UNNAMED, Block


class Blocks:
    """All blocks of a run in their order, seen as one numbered list of documents."""

    def __init__(self, jobs: Sequence[Mapping[str, Any]]) -> None:
        self.jobs = jobs
        self.blocks = [Block(job["base"]) for job in jobs]
        self.starts = [0, *accumulate(job["rows"] for job in jobs)]

    def names(self, documents: Sequence[int]) -> list[str]:
        """The final ids of some documents; those of a block are read together, and none is held."""
        names = [""] * len(documents)
        places = np.searchsorted(self.starts, documents, "right") - 1
        for number in np.unique(places).tolist():
            job = self.jobs[number]
            shards = [Shard(*fields) for fields in job["shards"]]
            own = self.blocks[number].names(shards, job["numbers"], set(job["renamed"]))
            for place in np.flatnonzero(places == number).tolist():
                names[place] = own[documents[place] - self.starts[number]]
        return names

    def lent_ids(self) -> Iterator[tuple[int, list[int]]]:
        """Blocks with rows whose id is another document's: an earlier one's, or one's by number.

        Where stories were split off, an id like that of one may be one's.
        """
        yield from self._repeated_ids()
        files = {Shard(*fields).name for job in self.jobs for fields in job["shards"]}
        flags = [block.column("flags") for block in self.blocks]
        is_split = any((own & CHILD).any() for own in flags)
        for number, own in enumerate(flags):
            if rows := np.flatnonzero(own & (NUMBERED | CHILD) == NUMBERED).tolist():
                ids = self.blocks[number].ids()
                yield number, [r for r in rows if is_number(ids[r], files, is_split)]

    def refuse_overwriting(self) -> None:
        """Raise UsageError where a story split off from one file would be written over another."""
        files = {Shard(*fields).name for job in self.jobs for fields in job["shards"]}
        for job, block in zip(self.jobs, self.blocks, strict=True):
            rows = np.flatnonzero(block.column("flags") & CHILD).tolist()
            shards = [Shard(*fields) for fields in job["shards"]]
            names = block.names(shards, job["numbers"], set(job["renamed"])) if rows else []
            for row in rows:
                shard = shards[block.column("files")[row]]
                place = FORMATS[shard.format].place(shard.name, names[row])
                if place != shard.name and place in files:
                    raise UsageError(
                        f"a story split off from {shard.name} would be called {place}, as another "
                        "input is; rename that one"
                    )

    def _repeated_ids(self) -> Iterator[tuple[int, list[int]]]:
        if not self.blocks:
            return
        hashes = Stored(self, "names")
        pieces = ((own, np.arange(len(own)) + start) for start, own in hashes.pieces())
        found = alike(pieces, len(hashes))
        first = np.zeros(len(found), np.bool_)
        first[np.unique(hashes[found], return_index=True)[1]] = True
        named = Stored(self, "flags")[found] & (CHILD | UNNAMED) == 0
        repeated = found[~first & named]
        places = np.searchsorted(self.starts, repeated, side="right") - 1
        for number in np.unique(places).tolist():
            rows = repeated[places == number] - self.starts[number]
            yield number, rows.tolist()

    def corpus(self) -> Corpus:
        """What is known of all documents when duplicates are sought."""
        return Corpus(
            np.array(self.starts),
            self._signed,
            Stored(self, "digests"),
            Stored(self, "lengths"),
            self.column("comparable"),
        )

    def _signed(self, number: int) -> minhash.Signed:
        column = self.blocks[number].column
        return minhash.Signed(column("signatures"), column("shingles"), column("offsets"))

    def column(self, name: str) -> NDArray[Any]:
        """A column of all blocks, end to end, held in memory."""
        pieces = Stored(self, name).pieces()
        return np.concatenate([np.empty(0, COLUMNS[name]), *(own for _, own in pieces)])


class Stored:
    """A column of all blocks that stays on disk; digests are two numbers (n, 2)."""

    def __init__(self, stored: Blocks, name: str) -> None:
        self._blocks, self._starts, self._name = stored.blocks, stored.starts, name

    def __len__(self) -> int:
        return int(self._starts[-1])

    def pieces(self) -> Iterator[tuple[int, NDArray[Any]]]:
        """Of each block the number of its first document, and the column."""
        for number, start in enumerate(self._starts[:-1]):
            yield start, self._of(number)

    def _of(self, number: int) -> NDArray[Any]:
        return self._seen(np.array(self._blocks[number].column(self._name)))

    def _seen(self, column: NDArray[Any]) -> NDArray[Any]:
        return column.view(np.uint64).reshape(-1, 2) if self._name == "digests" else column

    def __getitem__(self, rows: NDArray[np.int64] | slice, /) -> NDArray[Any]:
        """Some rows in the order in which they are named."""
        if isinstance(rows, slice):
            rows = np.arange(*rows.indices(len(self)))
        numbers = np.searchsorted(self._starts, rows, "right") - 1
        found = self._seen(np.zeros(len(rows), COLUMNS[self._name]))
        for number in np.unique(numbers).tolist():
            own = numbers == number
            found[own] = self._of(number)[rows[own] - self._starts[number]]
        return found
