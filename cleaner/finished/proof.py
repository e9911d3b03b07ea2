"""Every removal and drop of a finished run proved again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from cleaner.clean import clean
from cleaner.document import Record
from cleaner.errors import CleanerError
from cleaner.finished.folder import FinishedRun, Restored
from cleaner.formats import FORMATS, format_of
from cleaner.formats.files import digest_of
from cleaner.formats.html import projected
from cleaner.index import elsewhere
from cleaner.learned.runs import RUN
from cleaner.learned.tails import ELSEWHERE
from cleaner.limits import STOPPED
from cleaner.output.manifest import sealed
from cleaner.output.tally import Tally
from cleaner.patch import uncovered
from cleaner.provenance import (
    claims_from,
    document_from,
    key_of,
    missing,
    patch_from,
    source_text,
)
from cleaner.remote import local
from cleaner.settings import Settings

if TYPE_CHECKING:
    from cleaner.minhash import Hashes


def verify(output: str | Path) -> list[str]:
    """Everything that is wrong with a finished run: empty where every removal is proved again.

    The output may be a URL.
    """
    with local(output) as folder:
        return _wrong(FinishedRun(folder))


def _wrong(run: FinishedRun) -> list[str]:
    problems: list[str] = []
    try:
        for look in (seals, _lost, _proofs, _strays):
            for problem in look(run):
                problems.append(problem)  # one by one: they stay where an error follows
            if problems and look is not _proofs:
                break
    except (CleanerError, KeyError, TypeError, ValueError, OSError) as error:
        problems.append(str(error) or repr(error))
    return problems


def seals(run: FinishedRun) -> Iterator[str]:
    """What of the output was changed after the run, as far as digests tell."""
    if sealed(run.manifest) != (run.folder / "run.json").read_bytes():
        yield "run.json was changed after the run"
    digests = {**run.manifest["files"], **run.manifest["tables"]}
    documents = {**run.manifest["documents"], **run.manifest["copied"]}
    digests.update((f"documents/{name}", digest) for name, digest in documents.items())
    for name, digest in digests.items():
        path = run.folder / name
        if not path.is_file() or digest_of(path) != digest:
            yield f"{name} is missing or was changed after the run"


def _lost(run: FinishedRun) -> Iterator[str]:
    """The documents whose texts are neither in their records nor in their sources."""
    for record in () if run.settings.embed else run.records():
        if why := missing(record):
            yield f"{record['id']}: {why}"


def _proofs(run: FinishedRun) -> Iterator[str]:
    """Every document restored, every removal claimed and found again, every drop compared."""
    tally = Tally()
    settings = run.settings
    again = same_rules(run.manifest)
    drops = {r["id"]: r["verdict"] for r in run.records() if r["verdict"]["witness"] is not None}
    wanted = set(drops) | {verdict["witness"] for verdict in drops.values()}
    texts: dict[str, str] = {}
    kept: set[str] = set()
    tails = elsewhere.tails(run.records())
    for _, documents in run.restored():
        for document in documents:
            tally.count(document.record)
            yield from _removals(document, run, again)
            elsewhere.prove(document.record, document.cleaned, tails, settings.hash_key)
            if document.record["id"] in wanted:
                texts[document.record["id"]] = document.cleaned
            if document.record["verdict"]["keep"]:
                kept.add(document.record["id"])
    yield from _drops(drops, texts, kept, settings)
    yield from elsewhere.unproved(tails, run.manifest["documents"])
    yield from elsewhere.unproved_formerly(run.records(), settings)
    counts = run.manifest["counts"]
    if any(counts.get(fate, 0) != count for fate, count in tally.documents.items()):
        yield "the counts in run.json are not those of the records"
    if dict(tally.reasons) != run.manifest["by_reason"]:
        yield "the reasons in run.json are not those of the records"


def same_rules(manifest: Record) -> bool:
    """Rules of other revisions may decide otherwise; then only the record itself is checked."""
    from cleaner.rules import RULES

    same: bool = manifest["rules"] == {rule.name: rule.revision for rule in RULES}
    return same and manifest["command"] == "run"


def _removals(document: Restored, run: FinishedRun, again: bool) -> Iterator[str]:
    record = document.record
    patch = patch_from(record)
    spans = [(edit.start, edit.end) for edit in patch.edits]
    if holes := uncovered(spans, (claim.span for claim in claims_from(record["claims"]))):
        yield f"{record['id']}: no claim covers the removal at {holes[0]}"
    if "quarantined" in record:
        return
    source = document_from(record, source_text(record, document.cleaned))
    if patch.apply(source.text) != document.cleaned:
        yield f"{record['id']}: its text is not what the edits of its record make"
    if not again or rests_elsewhere(record):
        return  # what rests on another document can't be found again on this one alone
    if "projection" in record:
        if STOPPED in record["projection"].get("flag", ""):
            return  # to ask the extractor again would take as long again
        source = projected(source, run.settings)
        if source.reading.by != record["projection"]["by"]:
            return  # another extractor, or another version of it, may choose another text
    claims = claims_from(record["claims"]) if run.rejected else ()  # not all came back in place
    rejected = run.rejected.difference(key_of(source.text, claim) for claim in claims)
    if clean(source, run.settings, run.known, rejected).patch != patch:
        yield f"{record['id']}: its rules no longer remove what the record says"


def rests_elsewhere(record: Record) -> bool:
    """Whether a claim, taken back or not, needs another document's text to be made again.

    So may one among the suspects: all are, where they would have taken too much.
    """
    rows = [*record["claims"], *record["suspects"], *record.get("rejected", ())]
    return any(row[2] in (ELSEWHERE, RUN) for row in rows)


def _drops(
    drops: dict[str, Record], texts: dict[str, str], kept: set[str], settings: Settings
) -> Iterator[str]:
    from cleaner import minhash
    from cleaner.index.index import open_index

    key = settings.hash_key
    shingles = {name: minhash.shingles(text, key) for name, text in texts.items()}
    asked = {verdict["witness"] for verdict in drops.values() if "indexed" in verdict}
    indexed = open_index(settings.index).shingles_of(asked) if asked else {}
    for name, verdict in drops.items():
        witness = verdict["witness"]
        if "indexed" in verdict:
            others = indexed.get(witness, [])
        else:
            others = [shingles[witness]] if witness in kept else []
        if not others:
            yield f"{name}: its witness {witness} was not kept"
        elif not any(_proved(shingles[name], other, verdict, settings) for other in others):
            yield f"{name}: its similarity to {witness} is not {verdict['score']}"


def _proved(own: Hashes, other: Hashes, verdict: Record, settings: Settings) -> bool:
    from cleaner import minhash
    from cleaner.dedup import CONTAINED

    if verdict["rule"] == CONTAINED and len(own) <= len(other):
        score, least = minhash.containment(own, other), settings.containment
    else:
        score, least = minhash.jaccard(own, other), settings.threshold
    return score >= least and score == verdict["score"]


def _strays(run: FinishedRun) -> Iterator[str]:
    """Files among the documents and the records that the run did not write."""
    documents = {*run.manifest["documents"], *run.manifest["copied"]}
    for record in run.records():
        format = FORMATS[format_of(Path(record["file"])) or "text"]
        if record["verdict"]["keep"] and not format.MANY:
            documents.add(format.place(record["file"], record["id"]))
    known = {*run.manifest["files"], *(f"documents/{name}" for name in documents)}
    for kind, room in (("document", "documents"), ("record", "provenance")):
        for path in sorted((run.folder / room).rglob("*")):
            name = path.relative_to(run.folder).as_posix()
            if path.is_file() and name not in known:
                yield f"{name} is no {kind} of this run"
