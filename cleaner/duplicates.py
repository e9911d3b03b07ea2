"""What is a duplicate of what, without writing anything: the decisions of `cleaner dedup` alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from cleaner.errors import InputError, UsageError
from cleaner.settings import Settings

if TYPE_CHECKING:
    from cleaner.dedup import Selection
    from cleaner.document import Quarantined, Verdict
    from cleaner.formats import Shard
    from cleaner.near.lines import Lines, Part
    from cleaner.near.spans import Spans

_BATCH = 256  # documents that are signed at once, where they come as Python strings


@dataclass(frozen=True, eq=False)
class Duplicates:
    """Which of the documents, named in their order, are kept; and what could not be read."""

    names: Sequence[str]
    selection: Selection
    quarantined: Sequence[Quarantined]

    def kept(self) -> Iterator[str]:
        """The names of the documents that are no duplicate of another one, in order."""
        kept = self.selection.kept().tolist()
        return (name for name, stays in zip(self.names, kept, strict=True) if stays)

    def drops(self) -> Iterator[tuple[str, Verdict]]:
        """The names of the others, in order, each with its rule, kept witness and similarity."""
        from cleaner.dedup import verdict

        for drop in self.selection.drops():
            witness = self.names[drop.witness]
            yield self.names[drop.index], verdict(drop.rule, witness, drop.score)


def duplicates(
    inputs: str | Path | Iterable[str | Path], settings: Settings | None = None
) -> Duplicates:
    """Which documents of files or folders `cleaner dedup` would drop, and why; nothing is written.

    Plain files of JSON lines are signed where they stand, several times as fast as others, and
    texts are read again where they are compared. Raises UsageError for settings that only a run
    can follow, InputError where a file is missing or changes meanwhile.
    """
    from cleaner.dedup import select

    chosen = settings or Settings()
    wanted = {name: getattr(chosen, name) for name in ("protect", "index", "closest_calls")}
    if chosen.keep in ("newest", "source-priority"):
        wanted[f"keep = {chosen.keep!r}"] = True
    for name, is_wanted in wanted.items():
        if is_wanted:
            raise UsageError(f"{name}: only a run can follow it; use `cleaner dedup`")
    given = [inputs] if isinstance(inputs, (str, Path)) else inputs
    with ExitStack() as until_read:
        sources = _sources([str(item) for item in given], chosen, until_read)
        states = [_state(source) for source in sources]
        reading = _Reading(chosen, {source.name for source in sources})
        for source in sources:
            reading.read(source)
        selection = select(reading.corpus(), chosen)
        found = Duplicates(reading.names, selection, reading.quarantined)
        for source, state in zip(sources, states, strict=True):
            if _state(source) != state:
                raise InputError(f"{source.path}: the file was changed while it was read")
    return found


def _state(source: Lines | Shard) -> tuple[int, int]:
    state = Path(source.path).stat()
    return state.st_size, state.st_mtime_ns


def _sources(
    inputs: Sequence[str], settings: Settings, until_read: ExitStack
) -> list[Lines | Shard]:
    """The files to read, in order. What is plainly JSON lines is not looked for any further."""
    from cleaner.near.lines import SUFFIXES, Lines, can_sign

    is_able = can_sign(settings)
    plain = [Path(name) for name in inputs if is_able and name.lower().endswith(SUFFIXES)]
    names = {path.name for path in plain}
    if len(names) == len(inputs) and all(path.is_file() for path in plain):
        return [Lines(path, path.name, settings) for path in plain]
    import tempfile

    from cleaner.inputs import find, staged

    folder = until_read.enter_context(tempfile.TemporaryDirectory(prefix="cleaner-"))
    found: list[Lines | Shard] = []
    for shard in staged(find(inputs, settings).shards, Path(folder)):
        is_plain = shard.format == "jsonl" and shard.path.lower().endswith(SUFFIXES)
        lines = Lines(Path(shard.path), shard.name, settings)
        found.append(lines if is_able and is_plain else shard)
    return found


def _parts(shard: Shard, settings: Settings) -> Iterator[Part]:
    """The documents of a shard of any format, signed in memory."""
    from cleaner.formats import FORMATS
    from cleaner.near.lines import part_of

    entries = FORMATS[shard.format].read(shard, settings)
    while batch := list(islice(entries, _BATCH)):
        yield part_of(batch, settings)


class _Reading:
    """What was read so far: the columns of a corpus, and the names of its documents."""

    def __init__(self, settings: Settings, files: set[str]) -> None:
        from cleaner.formats.base import is_number
        from cleaner.near.corpus import Spool

        self.names: list[str] = []
        self.quarantined: list[Quarantined] = []
        self._settings = settings
        self._is_number = partial(is_number, files=files)
        self._seen: set[str] = set()
        self._files: list[Path] = []
        self._firsts: list[int] = []
        self._spool = Spool()
        self._columns = [bytearray() for _ in range(4)]

    def read(self, source: Lines | Shard) -> None:
        """Read a file; a document without a name, or with another's, gets its number's."""
        from cleaner.near.lines import Lines

        self._files.append(Path(source.path))
        self._firsts.append(len(self.names))
        count = 0
        parts = source.parts() if isinstance(source, Lines) else _parts(source, self._settings)
        for part in parts:
            self._name(part, source.name, count)
            self._add(part)
            count += part.records
            self.quarantined += part.quarantined

    def _name(self, part: Part, source: str, count: int) -> None:
        own = set(part.names)
        is_plain = len(own) == len(part.names) and "" not in own and self._seen.isdisjoint(own)
        if is_plain and not any(self._is_number(name) for name in own if "#" in name):
            self._seen |= own
            self.names += part.names
            return
        for number, name in zip(part.numbers, part.names, strict=True):
            if not name or name in self._seen or self._is_number(name):
                name = f"{source}#{count + number + 1}"
            else:
                self._seen.add(name)
            self.names.append(name)

    def _add(self, part: Part) -> None:
        rows = part.rows
        if part.held:
            rows[rows[:, 1] < 0, 0] += self._spool.starts[-1]
            self._spool.add(part.held, ())
        columns = rows, part.hashes, part.digests, part.comparable
        for grown, column in zip(self._columns, columns, strict=True):
            grown += column.tobytes()

    def corpus(self) -> Spans:
        """All that was read; nothing of it is held here any longer, but for the names."""
        import numpy as np

        from cleaner.minhash import bands_for
        from cleaner.near.corpus import ranks_by
        from cleaner.near.lines import workers
        from cleaner.near.spans import Spans

        bands, _ = bands_for(self._settings.threshold, self._settings.recall)
        rows = np.frombuffer(self._columns[0], np.int64).reshape(-1, 4)
        hashes, digests, comparable = self._columns[1:]
        self._columns.clear()
        self._seen.clear()
        return Spans(
            np.array(self._spool.starts),
            self._spool.part,
            np.frombuffer(digests, np.uint64).reshape(-1, 2),
            rows[:, 2],
            np.frombuffer(comparable, np.bool_),
            ranks_by(self.names) if self._settings.keep == "id" else None,
            files=self._files,
            firsts=self._firsts,
            rows=rows,
            hashes=np.frombuffer(hashes, np.uint64).reshape(-1, 1 + bands),
            key=self._settings.hash_key,
            workers=workers(self._settings),
        ).with_digests()
