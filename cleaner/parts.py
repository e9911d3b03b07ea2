"""The inputs as parts, about as much in each as keeps all workers busy to the end."""

from __future__ import annotations

import shutil
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from cleaner.engines import Engine, Job
from cleaner.formats import FORMATS, Shard, pieces_of
from cleaner.formats.compression import is_compressed
from cleaner.formats.ranges import unpacked

FEW = 32
"""Of more compressed files than that each is one worker's work: no other process unpacks them."""
UNPACKED = "unpacked"


@dataclass(frozen=True)
class Part:
    """Some shards; `share` is how much of all input is worked off with them."""

    number: int
    shards: list[Shard]
    share: float

    def clear(self) -> None:
        """Remove what was unpacked for it."""
        for shard in self.shards:
            if shard.packed:
                Path(shard.path).unlink(missing_ok=True)


@dataclass
class Parts:
    """Shards cut into parts of about `size` bytes, the same ones each time one goes over them.

    What is compressed is unpacked into `work` as it comes to it; `count` is known at the end.
    """

    shards: Sequence[Shard]
    size: int
    work: Path
    ratio: float
    count: int = field(default=0, init=False)

    def __post_init__(self) -> None:
        packed = [shard for shard in self.shards if is_compressed(shard.path)]
        self._unpacked = set(packed) if len(packed) <= FEW else set()
        shutil.rmtree(self.work / UNPACKED, ignore_errors=True)
        (self.work / UNPACKED).mkdir()

    def but(self, is_done: Callable[[int], bool]) -> Iterator[Part]:
        """All parts but for those whose numbers are done."""
        self.count, total = 0, max(1, sum(shard.size for shard in self.shards))
        for shards, read in self._grouped(is_done):
            if not is_done(self.count):
                yield Part(self.count, shards, read / total)
            self.count += 1

    def _grouped(self, is_done: Callable[[int], bool]) -> Iterator[tuple[list[Shard], int]]:
        """The shards of each part, and how many bytes of the inputs are read with them."""
        part: list[Shard] = []
        read = 0
        for shard in self.shards:
            pieces = pieces_of(FORMATS[shard.format]) if shard in self._unpacked else None
            if pieces:
                if part:
                    yield part, read
                part = []
                places = self._places(is_done)
                for own, place in unpacked(shard, self.size, pieces, places, self.ratio):
                    yield [own], read + place
                read += shard.size
                continue
            for piece in FORMATS[shard.format].ranges(shard, self.size):
                part.append(piece)
                read += piece.size
                if sum(own.size for own in part) >= self.size:
                    yield part, read
                    part = []
        if part:
            yield part, read

    def _places(self, is_done: Callable[[int], bool]) -> Iterator[Path | None]:
        """Where to unpack the part that comes next."""
        while True:
            place = self.work / UNPACKED / f"{self.count:05}"
            yield None if is_done(self.count) else place


def answers(
    engine: Engine, task: str, parts: Iterable[Part], how: Job, work: Path
) -> Iterator[tuple[Part, Job]]:
    """Each part with what became of it; what was unpacked for it goes then."""
    handed: deque[Part] = deque()

    def jobs() -> Iterator[Job]:
        for part in parts:
            handed.append(part)
            rows = [shard.as_row() for shard in part.shards]
            yield {**how, "base": str(work / f"{part.number:05}"), "shards": rows}

    results = engine.map(task, jobs())

    def taken() -> Iterator[tuple[Part, Job]]:
        for result in results:
            part = handed.popleft()
            yield part, result
            part.clear()

    return taken()


def whole(jobs: Iterable[Job]) -> Iterator[Job]:
    """The jobs once more, those over what was unpacked as one over the compressed file."""
    seen = set()
    for job in jobs:
        shard = Shard(*job["shards"][0])
        if not shard.packed:
            yield job
        elif shard.packed not in seen:
            seen.add(shard.packed)
            size = Path(shard.packed).stat().st_size
            packed = replace(shard, path=shard.packed, start=0, end=size, packed="", damage="")
            yield {**job, "shards": [packed.as_row()]}
