"""read -> clean -> choose duplicates -> write, told in terms of an engine."""

from __future__ import annotations

import hashlib
import json
import os
import platform
import shutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cleaner.engines import ENGINES, Engine, Job
from cleaner.errors import ProofError, UsageError
from cleaner.formats import Shard
from cleaner.formats.files import sync_folder, write_atomically
from cleaner.inputs import find
from cleaner.settings import Settings

WORK = ".work"
PART_BYTES = 4_000_000
"""About as much input makes a part: small enough to keep all workers busy, large for batches."""
ALONE_BYTES = 8_000_000
"""Below this much input, starting worker processes costs more than they win."""

Progress = Callable[[str, int, int], None]
"""Called with a stage's name, how many of its parts are done, and how many there are."""


@dataclass(frozen=True)
class Summary:
    """What a run did; the same counts stand in run.json."""

    output: Path
    documents: dict[str, int]
    characters: dict[str, int]
    rules: dict[str, dict[str, int]]
    skipped: tuple[str, ...] = ()

    def lines(self) -> Iterator[str]:
        """What a person wants to read at the end."""
        count = self.documents.get
        yield (
            f"{count('in', 0):,} documents in = {count('kept', 0):,} kept + "
            f"{count('dropped', 0):,} dropped + {count('quarantined', 0):,} quarantined"
        )
        size = self.characters.get
        yield (
            f"{size('in', 0):,} characters in = {size('kept', 0):,} kept + "
            f"{size('removed', 0):,} removed + {size('dropped', 0):,} in dropped documents"
        )
        for rule, row in sorted(self.rules.items(), key=lambda pair: -pair[1]["characters"]):
            yield f"  {rule}: {row['times']:,} times, {row['characters']:,} characters"
        if count("untouched"):
            yield f"{count('untouched'):,} passed through untouched (encoding uncertain)"
        if self.skipped:
            yield f"{len(self.skipped):,} files of other kinds were not read; see run.json"
        yield f"written to {self.output}"

    @property
    def exit_code(self) -> int:
        return 3 if self.documents.get("quarantined") else 0


def run(
    inputs: str | Path | Iterable[str | Path],
    output: str | Path,
    settings: Settings | None = None,
    *,
    command: str = "run",
    progress: Progress | None = None,
) -> Summary:
    """Clean and deduplicate `inputs` into the folder `output`; `command="dedup"` changes no text.

    `inputs` are files, folders (recursive) or "-" for stdin. Raises UsageError before the first
    write where the output can't be taken, ProofError where one of the tool's laws did not hold.
    """
    settings = settings or Settings()
    target = Path(output)
    names = [str(name) for name in ([inputs] if isinstance(inputs, (str, Path)) else inputs)]
    refuse_overlap(names, target)
    shards, skipped = find(names)
    work = target / WORK
    _make_empty(target, work)
    parts = list(_parts(shards))
    engine = ENGINES["local"](_workers(settings, shards))
    try:
        jobs = [_job(number, part, target, settings, command) for number, part in enumerate(parts)]
        report = progress or (lambda stage, done, total: None)
        for done, _ in enumerate(engine.map("cleaner.work:clean_part", jobs), 1):
            report("clean", done, len(jobs))
        choose(jobs, settings)
        tally, files = _write(engine, jobs, report)
    finally:
        engine.close()
    summary = Summary(
        target, tally["documents"], tally["characters"], tally["rules"], tuple(skipped)
    )
    conserve(summary)
    write_manifest(target, manifest(summary, names, settings, command, files))
    shutil.rmtree(work)
    return summary


def refuse_overlap(inputs: Sequence[str], output: Path) -> None:
    """Raise UsageError where writing `output` could touch an input, before anything is written."""
    place = output.resolve()
    for name in inputs:
        if name == "-":
            continue
        source = Path(name).resolve()
        if source == place or source in place.parents or place in source.parents:
            raise UsageError(
                f"the output {output} and the input {name} lie one in the other; "
                "choose an output folder elsewhere"
            )


def _make_empty(target: Path, work: Path) -> None:
    """Take the output folder; only an empty one or an unfinished run's is taken."""
    if (target / "run.json").exists():
        raise UsageError(f"{target} holds a finished run; remove it or choose another folder")
    if target.exists() and (not target.is_dir() or (any(target.iterdir()) and not work.is_dir())):
        raise UsageError(f"{target} is not an empty folder; choose another output")
    for place in (work, target / "documents", target / "provenance"):
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir(parents=True)


def _parts(shards: Sequence[Shard]) -> Iterator[list[Shard]]:
    part: list[Shard] = []
    size = 0
    for shard in shards:
        part.append(shard)
        size += shard.size
        if size >= PART_BYTES:
            yield part
            part, size = [], 0
    if part:
        yield part


def _workers(settings: Settings, shards: Sequence[Shard]) -> int:
    """Stdin can be read in this process only."""
    if any(shard.path == "-" for shard in shards):
        return 1
    if settings.workers:
        return settings.workers
    total = sum(shard.size for shard in shards)
    return 1 if total < ALONE_BYTES else os.cpu_count() or 1


def _job(number: int, part: list[Shard], target: Path, settings: Settings, command: str) -> Job:
    return {
        "command": command,
        "part": str(target / WORK / f"{number:05}"),
        "shards": [[shard.path, shard.name, shard.format] for shard in part],
        "settings": settings.as_dict(),
        "documents": str(target / "documents"),
        "provenance": str(target / "provenance" / f"{number:05}.jsonl"),
        "drops": {},
    }


def choose(jobs: list[Job], settings: Settings) -> None:
    """Find the duplicates among all parts and put each drop into the job that writes it."""
    if not jobs:
        return
    from cleaner import dedup, work
    from cleaner.provenance import verdict_of

    parts = [work.load(Path(job["part"])) for job in jobs]
    ids: list[str] = []
    rows: list[tuple[int, int]] = []
    for number, job in enumerate(jobs):
        own = json.loads(Path(job["part"]).with_suffix(".ids").read_text("utf-8"))
        rows += ((number, row) for row in range(len(own)))
        ids += own
    for drop in dedup.select(work.joined(parts), settings):
        number, row = rows[drop.index]
        jobs[number]["drops"][str(row)] = verdict_of(dedup.verdict(drop, ids[drop.witness]))


def _write(engine: Engine, jobs: list[Job], report: Progress) -> tuple[Job, dict[str, str]]:
    from cleaner.work import Tally

    tally = Tally()
    files = {}
    for done, result in enumerate(engine.map("cleaner.work:write_part", jobs), 1):
        tally.add(result)
        files[f"provenance/{Path(jobs[done - 1]['provenance']).name}"] = result["sha256"]
        report("write", done, len(jobs))
    return tally.as_dict(), files


def conserve(summary: Summary) -> None:
    """Raise ProofError unless every document and every character is accounted for."""
    documents, characters = summary.documents, summary.characters
    fates = ("kept", "dropped", "quarantined")
    if documents.get("in", 0) != sum(documents.get(fate, 0) for fate in fates):
        raise ProofError(f"documents got lost: {documents}; the output is not to be trusted")
    if characters.get("in", 0) != sum(characters.get(fate, 0) for fate in (*fates, "removed")):
        raise ProofError(f"characters got lost: {characters}; the output is not to be trusted")


def manifest(
    summary: Summary,
    inputs: Sequence[str],
    settings: Settings,
    command: str,
    files: dict[str, str],
) -> dict[str, Any]:
    """What run.json says, but for its own digest."""
    from cleaner import __version__, minhash
    from cleaner.rules import RULES

    fates = ("in", "kept", "dropped", "quarantined")
    return {
        "tool": "cleaner",
        "version": __version__,
        "format": 1,
        "command": command,
        "python": platform.python_version(),
        "scheme": minhash.SCHEME,
        "inputs": list(inputs),
        "settings": settings.as_dict(),
        "rules": {rule.name: rule.revision for rule in RULES},
        "counts": {
            **{fate: summary.documents.get(fate, 0) for fate in fates},
            **{k: v for k, v in sorted(summary.documents.items()) if k not in fates},
            "characters": {k: summary.characters.get(k, 0) for k in (*fates, "removed")},
        },
        "effects": summary.rules,
        "skipped": list(summary.skipped),
        "files": files,
    }


def sealed(content: dict[str, Any]) -> bytes:
    """run.json's bytes: the content and the digest of the content, in one fixed form."""
    body = {k: v for k, v in content.items() if k != "digest"}
    digest = hashlib.sha256(_pretty(body)).hexdigest()
    return _pretty({**body, "digest": digest})


def _pretty(content: dict[str, Any]) -> bytes:
    return (json.dumps(content, indent=2) + "\n").encode("ascii")


def write_manifest(target: Path, content: dict[str, Any]) -> None:
    """The run is finished once run.json stands: it is written last."""
    sync_folder(target / "documents")
    sync_folder(target / "provenance")
    write_atomically(target / "run.json", sealed(content))
    sync_folder(target)
