"""What makes written blocks the output of a run: whole files, the learned table, the balance."""

from __future__ import annotations

import base64
import hashlib
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

from cleaner.engines import Job
from cleaner.errors import ProofError
from cleaner.formats import FORMATS, Shard
from cleaner.formats.files import copy_atomically, digest_of, write_atomically
from cleaner.known import PASSAGES
from cleaner.output.tally import Tally
from cleaner.settings import Settings

_EMBEDDED = 1_000_000  # bytes of a file without documents that run.json may hold


def assemble(
    shards: Sequence[Shard],
    jobs: Sequence[Job],
    written: Iterator[Job],
    documents: Path,
    settings: Settings,
) -> dict[str, dict[str, Any]]:
    """Lay the pieces of files of many documents end to end, while others are still written.

    `written` are the jobs in their order, as they come to name their pieces; it is worked off.
    Returns, for run.json, the digests of what was written, the sources that can be given back
    byte for byte only while they are there, and the bytes of files without any document.
    """
    pieces = _Pieces(jobs, written)
    laid: dict[str, dict[str, Any]] = {"documents": {}, "sources": {}, "empty": {}}
    for shard in shards:
        format = FORMATS[shard.format]
        if not format.MANY:
            continue
        place, source, count = format.place(shard.name, ""), Path(shard.path), pieces.count(shard)
        digest = None
        if count or not format.exact(shard.name):
            digest = format.lay(shard, pieces.of(shard), documents / place, settings)
        else:
            copy_atomically(source, documents / place)
        if (documents / place).exists():
            laid["documents"][place] = digest or digest_of(documents / place)
        if not (settings.embed and format.exact(shard.name)):
            laid["sources"][shard.name] = {"uri": shard.origin, "sha256": digest_of(source)}
        if not count and (format.exact(shard.name) or shard.size <= _EMBEDDED):
            laid["empty"][shard.name] = base64.b64encode(source.read_bytes()).decode("ascii")
    for _ in written:
        pass
    return laid


class _Pieces:
    """The pieces of files, by jobs that name them as they are written."""

    def __init__(self, jobs: Sequence[Job], written: Iterator[Job]) -> None:
        self._jobs, self._written, self._count = jobs, written, 0
        self._places: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
        for number, job in enumerate(jobs):
            for place, row in enumerate(job["shards"]):
                self._places[Shard(*row).name].append((number, place))

    def count(self, shard: Shard) -> int:
        """How many documents a file has."""
        return sum(self._jobs[number]["counts"][at] for number, at in self._places[shard.name])

    def of(self, shard: Shard) -> Iterator[bytes]:
        """Its pieces, each as soon as it is there."""
        from cleaner.stages.blocks import Block  # NumPy, too: workers need not wait for it

        for number, place in self._places[shard.name]:
            for _ in islice(self._written, max(0, number + 1 - self._count)):
                self._count += 1
            job = self._jobs[number]
            piece = job["pieces"][place]
            if isinstance(piece, str):
                yield Path(piece).read_bytes()
            else:
                yield b"".join(Block(job["base"]).chunks(piece))


def copy(companions: Sequence[Shard], documents: Path) -> dict[str, str]:
    """Copy what stands beside a dataset's records; returns the digests."""
    for shard in companions:
        copy_atomically(Path(shard.path), documents / shard.name)
    return {shard.name: digest_of(documents / shard.name) for shard in companions}


def conserve(tally: Tally) -> None:
    """Raise ProofError unless every document and every character is accounted for."""
    documents, characters = tally.documents, tally.characters
    fates = ("kept", "dropped", "quarantined")
    if documents["in"] != sum(documents[fate] for fate in fates):
        raise ProofError(f"documents got lost: {dict(documents)}; do not trust the output")
    if characters["in"] != sum(characters[fate] for fate in (*fates, "removed")):
        raise ProofError(f"characters got lost: {dict(characters)}; do not trust the output")


def publish(known: Path, target: Path) -> dict[str, str]:
    """Put the learned table into the output; returns its digest by its name."""
    return add_table(target, PASSAGES, (known / PASSAGES).read_bytes())


def add_table(target: Path, name: str, data: bytes) -> dict[str, str]:
    write_atomically(target / name, data)
    return {name: hashlib.sha256(data).hexdigest()}
