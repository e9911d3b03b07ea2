"""What decisions change in the records of a finished run, and in its documents."""

from __future__ import annotations

import tempfile
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from cleaner.clean import check, clean
from cleaner.dedup import CONTAINED, EXACT, NEAR
from cleaner.document import STAYS, Cleaned, Document, Record, Verdict
from cleaner.errors import CleanerError
from cleaner.finished.folder import FinishedRun, Restored, chunk_of
from cleaner.finished.proof import rests_elsewhere
from cleaner.finished.restore import Restoration, inside, restore_file
from cleaner.formats import FORMATS, Entry, Shard, format_of
from cleaner.patch import Patch
from cleaner.provenance import (
    claims_from,
    key_of,
    key_of_document,
    packed,
    record_of,
    source_text,
    verdict_of,
    written_codec,
)
from cleaner.views.styled import PROJECTED


@dataclass(frozen=True)
class Change:
    """A document's record before and after, its bytes in the output, and its cleaned text."""

    former: Record
    record: Record
    chunk: bytes
    text: str


Changes = dict[str, Change]
"""By the documents' ids."""
Left = dict[str, str]
"""Why a document could not be changed in place, by its id."""


def touched(run: FinishedRun, keys: Collection[str]) -> dict[str, set[str]]:
    """The ids of the documents that the rejected keys concern and that are not so yet, by file."""
    found: dict[str, set[str]] = {}
    for name, documents in run.restored():
        for document in documents:
            if _is_touched(document, keys):
                found.setdefault(name, set()).add(document.record["id"])
    return found


def _is_touched(document: Restored, keys: Collection[str]) -> bool:
    record = document.record
    if "quarantined" in record:
        return False
    source = source_text(record, document.cleaned)
    if not record["verdict"]["keep"] and key_of_document(source) in keys:
        return True
    claims = claims_from(record["claims"])
    own = (claim for claim in claims if claim.rule.partition("@")[0] not in PROJECTED)
    return any(key_of(source, claim) in keys for claim in own)


def cleaned_again(run: FinishedRun, keys: Collection[str]) -> tuple[Changes, Left]:
    """The documents that the rejected keys concern, cleaned without what was rejected."""
    concerned = touched(run, keys)
    parents = {str(record["parent"]) for record in run.records() if "parent" in record}
    changes: Changes = {}
    left: Left = {}
    for name, documents in run.restored():
        ids = concerned.get(name, set())
        try:
            for record, entry in _entries(run, name, documents) if ids else ():
                if record["id"] not in ids:
                    continue
                if entry is None or record["id"] in parents:
                    left[record["id"]] = "stories were split off from it"
                else:
                    changes[record["id"]] = _changed(run, record, entry, keys)
        except CleanerError as error:
            left.update(dict.fromkeys(ids - changes.keys(), str(error)))
    return changes, left


def _entries(
    run: FinishedRun, name: str, documents: Iterator[Restored]
) -> Iterator[tuple[Record, Entry | None]]:
    """Each record of a file with its document as the file's format reads it; None for a child.

    The file is restored for that, so that its format can render the documents as the run did.
    """
    format = FORMATS[format_of(Path(name)) or "text"]
    result = Restoration()
    with tempfile.TemporaryDirectory(prefix="cleaner-") as folder:
        path = inside(Path(folder), name)
        if format.MANY:
            restore_file(run, name, documents, path, result)
            records = (record for record in run.records() if record["file"] == name)
        else:
            group = list(documents)
            restore_file(run, name, iter(group), path, result)
            records = (document.record for document in group)
        if not path.is_file():
            raise CleanerError(result.missing.get(name, "its file can't be restored"))
        shard = Shard(str(path), name, format.NAME, 0, path.stat().st_size)
        items = format.read(shard, run.settings)
        for record in records:
            item = None if "parent" in record else next(items)
            if "quarantined" not in record:
                yield record, item if isinstance(item, Entry) else None


def _changed(run: FinishedRun, record: Record, entry: Entry, keys: Collection[str]) -> Change:
    document = replace(entry.document, id=record["id"])
    if "projection" in record and document.reading.by != record["projection"]["by"]:
        raise CleanerError("this version reads pages by another extractor")
    if rests_elsewhere(record):
        cleaned = _without(document, record, keys)
    elif run.manifest["command"] == "run":
        cleaned = clean(document, run.settings, run.known, keys)
    else:
        cleaned = Cleaned(document, document.reading.patch, document.reading.claims)
    format = FORMATS[format_of(Path(record["file"])) or "text"]
    rendered = format.render(replace(entry, document=document), cleaned, run.settings)
    new = {**record_of(cleaned, record["file"]), **(rendered.extra or {})}
    new["source"] = record["source"]
    new["verdict"] = record["verdict"]
    if key_of_document(document.text) in keys:
        new["verdict"] = verdict_of(STAYS)
    elif not record["verdict"]["keep"]:
        new["content"] = packed(rendered.chunk.decode(*written_codec(new)))
    return Change(record, new, rendered.chunk, cleaned.text)


def _without(document: Document, record: Record, keys: Collection[str]) -> Cleaned:
    """The recorded claims but the rejected ones, for what can't be found on one document alone."""
    if document.projection is not None:
        raise CleanerError("what was cut from this page rests on another document")
    claims = claims_from(record["claims"])
    back = [claim for claim in claims if key_of(document.text, claim) in keys]
    stay = [c for c in claims if any(c.start < b.end and b.start < c.end for b in back)]
    rest = tuple(claim for claim in claims if claim not in stay)
    patch = Patch.removing(len(document.text), (claim.span for claim in rest))
    check(document.id, document.text, patch, rest)
    refused = (*claims_from(record.get("rejected", ())), *stay)
    suspects = claims_from(record["suspects"])
    return Cleaned(document, patch, rest, suspects, rejected=tuple(sorted(set(refused))))


def justified(run: FinishedRun, changes: Changes) -> Changes:
    """Drops whose texts changed: with their new similarity, or kept where that is too low."""
    drops = {}
    for record in run.records():
        now = changes[record["id"]].record if record["id"] in changes else record
        names = {record["id"], now["verdict"]["witness"]}
        if now["verdict"]["witness"] is not None and names & changes.keys():
            drops[record["id"]] = now["verdict"]["witness"]
    texts = {name: change.text for name, change in changes.items()}
    wanted = (set(drops) | set(drops.values())) - changes.keys()
    texts.update((record["id"], cleaned) for record, cleaned in run.texts(wanted))
    found = {}
    for name, change in _drops(run, drops, changes):
        verdict = _verdict(run, change, texts[name], texts.get(drops[name]))
        record = {**change.record, "verdict": verdict}
        if verdict["keep"]:
            record.pop("content", None)
        found[name] = replace(change, record=record, text=texts[name])
    return found


def _drops(
    run: FinishedRun, names: Collection[str], changes: Changes
) -> Iterator[tuple[str, Change]]:
    for record in run.records():
        name = record["id"]
        if name in changes and name in names:
            yield name, changes[name]
        elif name in names:
            yield name, Change(record, record, chunk_of(record, iter(())), "")


def _verdict(run: FinishedRun, change: Change, own: str, other: str | None) -> Record:
    from cleaner import minhash

    old = change.record["verdict"]
    settings = run.settings
    mine = minhash.shingles(own, settings.hash_key)
    theirs = minhash.shingles(other or "", settings.hash_key)
    if old["rule"] == CONTAINED and len(mine) <= len(theirs):
        score, least = minhash.containment(mine, theirs), settings.containment
    else:
        score, least = minhash.jaccard(mine, theirs), settings.threshold
    if other is None or score < least:
        why = f"a decision changed its text or that of {old['witness']}, and it stays"
        return verdict_of(Verdict(True, "decision", why))
    rule = NEAR if old["rule"] == EXACT and own != other else old["rule"]
    return {**old, "rule": rule, "score": score}
