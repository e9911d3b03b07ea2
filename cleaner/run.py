"""read -> clean -> choose duplicates -> write, told in terms of an engine."""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cleaner import decisions
from cleaner.engines import Engine, Job, engine_named
from cleaner.engines.processes import warm_up
from cleaner.errors import UsageError
from cleaner.formats import FORMATS, Shard, is_apart
from cleaner.formats.files import settling, sync_tree, write_atomically
from cleaner.inputs import find, refuse_overlap, staged
from cleaner.known import passages_from
from cleaner.output.ledger import SUFFIXES
from cleaner.output.manifest import manifest, write_manifest
from cleaner.output.summary import Summary, summary_of
from cleaner.output.tally import Tally
from cleaner.parts import Parts, answers
from cleaner.progress import Pace, Progress, silent
from cleaner.remote import is_url, refuse_filled, upload, workplace
from cleaner.resume import plan_of, reuse, taken, unchanged
from cleaner.rules import check_names
from cleaner.settings import Settings
from cleaner.stages.laying import add_table, assemble, conserve, copy, publish

if TYPE_CHECKING:
    from cleaner.stages.choice import Choice

PART_BYTES = 4_000_000
"""About as much input makes a part: little enough to keep all workers busy to the end."""
ALONE_BYTES = 8_000_000
"""Below this much input, starting worker processes costs more than they win."""

COMMANDS = "run", "dedup"
KNOWN, SURVEYED = "known", "surveyed"
_LASTING = ".votes", ".done"
"""Files of a part, named by its number, that are not the survey's alone."""

_WEIGHTS = {"survey": 0.2, "clean": 0.7, "write": 0.1}
"""About what share of a run's time each stage takes."""


def run(
    inputs: str | Path | Iterable[str | Path],
    output: str | Path,
    settings: Settings | None = None,
    *,
    command: str = "run",
    progress: Progress | None = None,
    report: bool = True,
    keep_work: bool = False,
    former: Path | None = None,
) -> Summary:
    """Clean and deduplicate `inputs` into the folder `output`; `command="dedup"` changes no text.

    `inputs` are files, folders (recursive), URLs or "-" for stdin; where `output` is a URL, the
    run is made in a local folder and copied at its end. The same call takes an interrupted run up
    where it was. Raises UsageError before the first write where the output can't be
    taken, ProofError where one of the tool's laws did not hold. The report is left out on demand.

    With `keep_work` the cleaned blocks stay in the output's work folder, and a run over the same
    inputs that is given that folder as `former` takes them instead of reading anything again.
    """
    settings = settings or Settings()
    if command not in COMMANDS:
        raise UsageError(f"command = {command!r}: choose one of {', '.join(COMMANDS)}")
    if is_url(output):
        call: dict[str, Any] = {"command": command, "progress": progress, "report": report}
        return _delivered(inputs, str(output), settings, **call)
    target = Path(output)
    names = [str(name) for name in ([inputs] if isinstance(inputs, (str, Path)) else inputs)]
    check_names(settings.disable)
    engine_named(settings.engine)
    refuse_overlap(names, target)
    if settings.index:
        from cleaner.index import manifest as indexed

        refuse_overlap(names, Path(settings.index), "index")
        indexed.refuse(settings.index, settings)  # it is opened when all is cleaned
    shards, skipped, companions = find(names, settings)
    pace = Pace(progress or silent, sum(shard.size for shard in shards), _WEIGHTS)
    if settings.passages:
        passages_from(Path(settings.passages))
    chosen = decisions.read(settings.decisions) if settings.decisions else {}
    rejected = sorted(decisions.rejected(chosen.values()))
    plan = {**plan_of(command, names, settings, [*shards, *companions]), "rejected": rejected}
    with taken(target, plan, keep_work) as work:
        if former is not None:
            reuse(former, work, plan)
        shards = staged(shards, work / "inputs", former is not None)
        companions = staged(companions, work / "companions")
        how: Job = {"command": command, "settings": settings.as_dict(), "rejected": rejected}
        done = _carried_out(work, target, shards, how, pace)
        done.laid["copied"] = copy(companions, target / "documents")
        conserve(done.tally)
        unchanged(plan, target)
        tables = publish(work / KNOWN, target) if command == "run" else {}
        if chosen:
            tables |= add_table(target, decisions.DECISIONS, decisions.as_json(chosen))
        duplicates = done.choice.report
        more = {"duplicates": duplicates, "skipped": skipped, "files": done.files, "tables": tables}
        content = manifest(command, names, settings, done.tally, {**more, **done.laid})
        if report:
            from cleaner.finished.folder import FinishedRun
            from cleaner.report import write_report

            tables |= write_report(FinishedRun(target, content))
        done.choice.remember(settings)
        write_manifest(target, content)
    return summary_of(content, str(target))


def _delivered(
    inputs: str | Path | Iterable[str | Path], url: str, settings: Settings, **how: Any
) -> Summary:
    """A run whose output goes to a URL: made in the user's cache, then copied, run.json last."""
    from cleaner.finished.folder import FinishedRun  # NumPy too: workers need not wait for it

    place = workplace(url)
    if not place.exists():
        refuse_filled(url)
    if (place / "run.json").exists():
        content = FinishedRun(place).manifest
        if content["settings"] != settings.as_dict() or content["command"] != how["command"]:
            raise UsageError(f"{place} holds another run for {url}, still to be copied; remove it")
        summary = summary_of(content, url)
    else:
        summary = run(inputs, place, settings, **how)
    upload(place, url)
    return replace(summary, output=url)


@dataclass(frozen=True)
class _Done:
    """What cleaning, choosing and writing the blocks left behind."""

    choice: Choice
    laid: dict[str, dict[str, Any]] = field(default_factory=dict)
    tally: Tally = field(default_factory=Tally)
    files: dict[str, str] = field(default_factory=dict)


def _carried_out(work: Path, target: Path, shards: Sequence[Shard], how: Job, pace: Pace) -> _Done:
    """Survey, clean, choose and write, on the engine."""
    settings = Settings.from_dict(how["settings"])
    engine = engine_named(settings.engine)(_workers(settings, shards))
    try:
        parts = Parts(shards, PART_BYTES, work, settings.max_ratio)
        if how["command"] == "run":
            how["known"] = str(_survey(engine, work, parts, settings, pace))
        blocks = _clean(engine, work, parts, how, pace)
        from cleaner.stages.choice import choose

        jobs = _write_jobs(blocks, target, settings)
        done = _Done(choose(jobs, settings, work))
        written = _write(engine, jobs, done, pace)
        done.laid.update(assemble(shards, jobs, written, target / "documents", settings))
    finally:
        engine.close()
    return done


def _workers(settings: Settings, shards: Sequence[Shard]) -> int:
    """How many worker processes there are; none where that serves nothing."""
    wanted = settings.workers or os.cpu_count() or 1
    total = sum(shard.size for shard in shards)
    if wanted > 1 and (settings.workers or total >= ALONE_BYTES):
        return wanted
    return int(any(is_apart(FORMATS[shard.format]) for shard in shards))


def _survey(
    engine: Engine,
    work: Path,
    parts: Parts,
    settings: Settings,
    pace: Pace,
) -> Path:
    """Learn what recurs in the corpus; returns the folder with the tables."""
    folder = work / KNOWN
    if (work / SURVEYED).exists():
        return folder
    surveyed: list[Job] = []
    documents = 0
    every, how = parts.but(lambda _: False), {"settings": settings.as_dict()}
    results = answers(engine, "cleaner.learned.survey:survey_part", every, how, work)
    with ThreadPoolExecutor(1) as aside:
        is_warm = aside.submit(warm_up)
        from cleaner.index.seen import seen  # what is needed later, while workers survey
        from cleaner.learned.learning import learn
        from cleaner.stages import choice  # noqa: F401

        for part, result in results:
            surveyed.append(result)
            documents += result["documents"]
            pace.step("survey", part.share, documents)
    if is_warm.result():
        engine.close()  # workers that start again have at once what was loaded meanwhile
    learn(engine, surveyed, folder, settings, seen(settings))
    return folder


def _note_survey(work: Path) -> None:
    """Have the tables outlast a power loss, and say so; workers go on meanwhile.

    What the survey left of each part goes then: it is nearly as much as the input.
    """
    if (work / KNOWN).exists() and not (work / SURVEYED).exists():
        sync_tree(work / KNOWN)
        write_atomically(work / SURVEYED, b"")
        for path in work.glob("[0-9]*.*"):
            if path.name.partition(".")[0].isdecimal() and path.suffix not in _LASTING:
                path.unlink()


def _clean(engine: Engine, work: Path, parts: Parts, how: Job, pace: Pace) -> list[Job]:
    """Clean all parts; one that a former call finished is not cleaned again."""
    documents = 0
    left = parts.but(lambda number: _is_whole(work / f"{number:05}.done"))
    for part, result in answers(engine, "cleaner.stages.work:clean_part", left, how, work):
        _note_survey(work)  # before the first part that was cleaned with it counts as done
        write_atomically(work / f"{part.number:05}.done", json.dumps(result).encode("ascii"))
        documents += sum(block["rows"] for block in result["blocks"])
        pace.step("clean", part.share, documents)
    paths = (work / f"{number:05}.done" for number in range(parts.count))
    return [block for path in paths for block in json.loads(path.read_bytes())["blocks"]]


def _is_whole(done: Path) -> bool:
    """Whether a part was finished, and its blocks are still what they were then."""
    from cleaner.stages.blocks import seal

    if not done.exists():
        return False
    blocks = json.loads(done.read_bytes())["blocks"]
    return all(seal(Path(block["base"])) == block["seal"] for block in blocks)


def _write_jobs(blocks: Sequence[Job], target: Path, settings: Settings) -> list[Job]:
    """A job for each block, with how many documents and lines of its files stand before it."""
    numbers: Counter[str] = Counter()
    lines: Counter[str] = Counter()
    jobs = []
    for block in blocks:
        files = [Shard(*row).name for row in block["shards"]]
        name = Path(block["base"]).name
        jobs.append(
            {
                **block,
                "numbers": [numbers[file] for file in files],
                "lines": [lines[file] for file in files],
                "documents": str(target / "documents"),
                "provenance": str(target / "provenance" / f"{name}{SUFFIXES[settings.provenance]}"),
                "renamed": [],
                "embed": settings.embed,
            }
        )
        numbers.update(dict(zip(files, block["counts"], strict=True)))
        lines.update(dict(zip(files, block["lines"], strict=True)))
    return jobs


def _write(engine: Engine, jobs: list[Job], done: _Done, pace: Pace) -> Iterator[Job]:
    """Write the blocks; each job comes back when it is done, with the pieces that it left."""
    results = engine.map("cleaner.stages.work:write_block", jobs)
    with settling() as settle:
        for count, (job, result) in enumerate(zip(jobs, results, strict=True), 1):
            settle(Path(job["provenance"]))
            done.tally.add(result)
            done.tally.add(job["tally"])
            job["pieces"] = result["pieces"]
            done.files[f"provenance/{Path(job['provenance']).name}"] = result["sha256"]
            counts = done.tally.documents
            pace.step("write", count / len(jobs), counts["in"], counts["dropped"])
            yield job
