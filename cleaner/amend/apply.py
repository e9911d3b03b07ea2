"""A person's decisions carried out on a finished run: rejected removals come back in place.

New files are laid beside the old ones first and then moved over them, run.json last; a call that
was cut short is completed by the next one.
"""

from __future__ import annotations

import json
import shutil
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path

from cleaner import decisions
from cleaner.amend.changes import Changes, Left, cleaned_again, justified
from cleaner.document import Record
from cleaner.errors import ProofError, UsageError
from cleaner.finished.folder import FinishedRun
from cleaner.finished.proof import same_rules, seals
from cleaner.formats import FORMATS, Shard, format_of
from cleaner.formats.files import digest_of, write_atomically
from cleaner.output import ledger
from cleaner.output.manifest import FATES, write_manifest
from cleaner.output.tally import OTHERS, Tally, source_of
from cleaner.provenance import as_line
from cleaner.report import REPORT, write_report

STAGE = ".apply"
_BATCH = 4_000_000  # bytes of documents that are packed at once


@dataclass
class Applied:
    """What `apply` did: ids of documents that changed or came back, and of those it left alone."""

    changed: list[str] = field(default_factory=list)
    back: list[str] = field(default_factory=list)
    left: Left = field(default_factory=dict)

    def add(self, later: Applied) -> None:
        """What a further call did, together with this one."""
        self.changed += [name for name in later.changed if name not in self.changed]
        self.back += [name for name in later.back if name not in self.back]
        self.left |= later.left

    def lines(self) -> Iterator[str]:
        """What a person wants to read at the end."""
        yield f"{len(self.changed):,} documents have text back, {len(self.back):,} are kept again"
        for name, reason in self.left.items():
            yield f"  {name}: {reason}; run again with --decisions"

    @property
    def exit_code(self) -> int:
        return 1 if self.left else 0


def apply(output: str | Path, chosen: str | Path | decisions.Decisions) -> Applied:
    """Bring back, in a run's output, what the decisions, or those in a file, reject.

    Decisions made before stay in force. Raises ProofError where the output is not what the run
    wrote, UsageError where this version has other rules than the run had.
    """
    folder = Path(output)
    _complete(folder)
    run = FinishedRun(folder)
    if problem := next(seals(run), None):
        raise ProofError(f"{problem}; nothing was applied")
    if not same_rules(run.manifest) and run.manifest["command"] == "run":
        raise UsageError(
            "this version has other rules than the run had: run again with --decisions"
        )
    fresh = chosen if isinstance(chosen, dict) else decisions.read(chosen)
    rows = {**run.decisions, **fresh}
    keys = decisions.rejected(rows.values())
    changes, left = cleaned_again(run, keys)
    applied = Applied(left=left)
    changes.update(justified(run, changes))
    for name, change in changes.items():
        is_back = change.record["verdict"]["keep"] and not change.former["verdict"]["keep"]
        (applied.back if is_back else applied.changed).append(name)
    _stage(run, changes, rows)
    _complete(folder)
    return applied


def _stage(run: FinishedRun, changes: Changes, rows: decisions.Decisions) -> None:
    stage, manifest = run.folder / STAGE, dict(run.manifest)
    manifest["documents"] = {**manifest["documents"], **_documents(run, changes, stage)}
    manifest["files"] = {**manifest["files"], **_records(run, changes, stage)}
    _count(manifest, changes)
    write_atomically(stage / decisions.DECISIONS, decisions.as_json(rows))
    digest = digest_of(stage / decisions.DECISIONS)
    manifest["tables"] = {**manifest["tables"], decisions.DECISIONS: digest}
    write_atomically(stage / "manifest", json.dumps(manifest).encode("ascii"))


def _complete(folder: Path) -> None:
    """Move what was staged in full into its place; drop what was not."""
    stage = folder / STAGE
    if (stage / "manifest").is_file():
        manifest = json.loads((stage / "manifest").read_bytes())
        for path in sorted(stage.rglob("*")):
            if path.is_file() and path != stage / "manifest":
                place = folder / path.relative_to(stage)
                place.parent.mkdir(parents=True, exist_ok=True)
                path.replace(place)
        if REPORT in manifest["tables"]:
            manifest["tables"] |= write_report(FinishedRun(folder, manifest))
        write_manifest(folder, manifest)
    shutil.rmtree(stage, ignore_errors=True)


def _records(run: FinishedRun, changes: Changes, stage: Path) -> dict[str, str]:
    """The record files with changed records in them; returns their digests."""
    digests = {}
    for name in run.manifest["files"]:
        path, is_changed = stage / name, False
        lines = []
        for record in ledger.read(run.folder / name):
            if change := changes.get(record["id"]):
                record, is_changed = change.record, True
            lines.append(as_line(record))
        if is_changed:
            digests[name] = ledger.write(path, lines)
    return digests


def _documents(run: FinishedRun, changes: Changes, stage: Path) -> dict[str, str]:
    """The documents' files with changed documents in them; returns digests of files of many."""
    digests = {}
    names = {change.record["file"] for change in changes.values()}
    for name, records in groupby(run.records(), key=lambda record: str(record["file"])):
        if name not in names:
            continue
        format = FORMATS[format_of(Path(name)) or "text"]
        kept = _kept(run, name, records, changes)
        if not format.MANY:
            for place, chunk in kept:
                write_atomically(stage / "documents" / place, format.pack(name, [chunk]))
            continue
        place = format.place(name, "")
        source = run.folder / "documents" / place
        shard = Shard(str(source), name, format.NAME, 0, source.stat().st_size)
        format.lay(shard, _pieces(name, kept), stage / "documents" / place, run.settings)
        digests[place] = digest_of(stage / "documents" / place)
    return digests


def _kept(
    run: FinishedRun, name: str, records: Iterator[Record], changes: Changes
) -> Iterator[tuple[str, bytes]]:
    """The place and bytes of each kept document; of unchanged ones only where a file holds many."""
    format = FORMATS[format_of(Path(name)) or "text"]
    for record, chunks in run.with_chunks(format, name, records):
        change = changes.get(record["id"])
        was_kept = record["verdict"]["keep"]
        chunk = next(chunks) if was_kept and format.MANY else b""
        if change and change.record["verdict"]["keep"]:
            yield format.place(name, record["id"]), change.chunk
        elif was_kept and format.MANY:
            yield format.place(name, record["id"]), chunk


def _pieces(name: str, kept: Iterator[tuple[str, bytes]]) -> Iterator[bytes]:
    format = FORMATS[format_of(Path(name)) or "text"]
    batch: list[bytes] = []
    for _, chunk in kept:
        batch.append(chunk)
        if sum(map(len, batch)) >= _BATCH:
            yield format.pack(name, batch)
            batch.clear()
    if batch:
        yield format.pack(name, batch)


def _count(manifest: Record, changes: Changes) -> None:
    """Bring the counts in run.json to what the changed records say."""
    before, after = Tally(), Tally()
    for change in changes.values():
        before.count(change.former, source_of(change.former))
        after.count(change.record, source_of(change.record))
    counts = manifest["counts"]
    for name in {*before.documents, *after.documents}:
        counts[name] = counts.get(name, 0) + after.documents[name] - before.documents[name]
    for name in (*FATES, "removed"):
        counts["characters"][name] += after.characters[name] - before.characters[name]
    for sign, tally in ((-1, before), (1, after)):
        for name, row in tally.sources.items():
            own = manifest["by_source"].get(name) or manifest["by_source"][OTHERS]
            own.update((key, own.get(key, 0) + sign * count) for key, count in row.items())
    effects = manifest["effects"]
    for rule in {*before.rules, *after.rules}:
        row = Counter(effects.pop(rule, {}))
        row.update(after.rules.get(rule, {}))
        row.subtract(before.rules.get(rule, {}))
        if row["times"]:
            effects[rule] = dict(row)
