"""A finished run read back, and every removal and drop of it proved again."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Container, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, cast

from cleaner import decisions, elsewhere, embedding, ledger
from cleaner.clean import clean
from cleaner.document import Record
from cleaner.errors import CleanerError, InputError, ProofError, RecordError, UsageError
from cleaner.formats import FORMATS, Format, format_of
from cleaner.formats.compression import opened
from cleaner.formats.files import digest_of
from cleaner.formats.html import projected
from cleaner.known import PASSAGES, Known, passages_from
from cleaner.limits import STOPPED
from cleaner.manifest import sealed
from cleaner.patch import uncovered
from cleaner.provenance import (
    claims_from,
    document_from,
    missing,
    patch_from,
    source_text,
    unpacked,
    written_codec,
)
from cleaner.remote import local
from cleaner.runs import RUN
from cleaner.settings import Settings
from cleaner.tails import ELSEWHERE
from cleaner.tally import Tally

if TYPE_CHECKING:
    from cleaner.minhash import Hashes


@dataclass(frozen=True)
class Restored:
    """A record with its document's cleaned text and the bytes that came in."""

    record: Record
    cleaned: str
    data: bytes


class FinishedRun:
    """The output folder of a run; raises InputError where it is none.

    While run.json is not written yet, `manifest` is what it will say.
    """

    def __init__(self, folder: str | Path, manifest: Record | None = None) -> None:
        self.folder = Path(folder)
        if manifest is not None:
            self.manifest = manifest
        elif not (self.folder / "run.json").is_file():
            raise InputError(f"{folder}: no run.json here, so this is no finished run's output")

    @cached_property
    def manifest(self) -> Record:
        path = self.folder / "run.json"
        try:
            return cast(Record, json.loads(path.read_bytes()))
        except ValueError as error:
            raise RecordError(f"{path}: not readable as JSON: {error}") from None

    def records(self) -> Iterator[Record]:
        """All records, in input order, with their texts where these are still to be had."""
        names = sorted(self.manifest["files"])
        records = (record for name in names for record in ledger.read(self.folder / name))
        if self.settings.embed:
            return records
        return embedding.whole(records, self.manifest["sources"], self.settings)

    def record(self, name: str) -> Record:
        """The record of the document with this id; raises UsageError where there is none."""
        for record in self.records():
            if record["id"] == name:
                return record
        raise UsageError(f"{self.folder} has no document {name!r}; an id is a path in the input")

    @cached_property
    def known(self) -> Known:
        """The recurring passages that the run learned; the openings are not kept."""
        learned = PASSAGES in self.manifest["tables"]
        return Known(passages_from(self.folder / PASSAGES) if learned else ())

    @cached_property
    def decisions(self) -> decisions.Decisions:
        """What a person decided on this run, or before it."""
        has_any = decisions.DECISIONS in self.manifest["tables"]
        return decisions.read(self.folder / decisions.DECISIONS) if has_any else {}

    @cached_property
    def rejected(self) -> frozenset[str]:
        return decisions.rejected(self.decisions.values())

    @cached_property
    def settings(self) -> Settings:
        return Settings.from_dict(self.manifest["settings"])

    def restored(self) -> Iterator[tuple[str, Iterator[Restored]]]:
        """Each input file's name with its documents as they came in, to be taken in order.

        Raises ProofError where a document is not what came in.
        """
        for name, records in groupby(self.records(), key=lambda record: str(record["file"])):
            yield name, self._restored(name, records)

    def _restored(self, name: str, records: Iterator[Record]) -> Iterator[Restored]:
        format = FORMATS[format_of(Path(name)) or "text"]
        for record, chunks in self.with_chunks(format, name, records):
            yield _restored(record, format, chunks, self.settings)

    def with_chunks(
        self, format: Format, name: str, records: Iterator[Record]
    ) -> Iterator[tuple[Record, Iterator[bytes]]]:
        """Each record with where its document's bytes come next, if it was kept."""
        folder = self.folder / "documents"
        whole = (
            format.unpack(folder / format.place(name, ""), self.settings) if format.MANY else None
        )
        for record in records:
            chunks = whole
            if chunks is None:
                chunks = format.unpack(folder / format.place(name, record["id"]), self.settings)
            yield record, chunks

    def texts(self, wanted: Container[str]) -> Iterator[tuple[Record, str]]:
        """The records with these ids, each with the cleaned text of its document."""
        for name, records in groupby(self.records(), key=lambda record: str(record["file"])):
            format = FORMATS[format_of(Path(name)) or "text"]
            for record, chunks in self.with_chunks(format, name, records):
                if "quarantined" in record:
                    continue
                if record["id"] in wanted:
                    yield record, format.text_in(record, chunk_of(record, chunks), self.settings)
                elif format.MANY and record["verdict"]["keep"]:
                    next(chunks)


def chunk_of(record: Record, chunks: Iterator[bytes]) -> bytes:
    """A document's rendered bytes: the next ones where it was kept, else from its record."""
    if record["verdict"]["keep"]:
        return next(chunks)
    if why := missing(record):
        raise InputError(f"{record['id']}: {why}")
    return unpacked(record["content"]).encode(*written_codec(record))


def _restored(
    record: Record, format: Format, chunks: Iterator[bytes], settings: Settings
) -> Restored:
    if "quarantined" in record:
        return Restored(record, "", _quarantined(record))
    if why := missing(record):
        raise InputError(f"{record['id']}: {why}")
    source = record["source"]
    encoding, errors = source["encoding"], source.get("errors", "strict")
    try:
        chunk = chunk_of(record, chunks)
        cleaned = format.text_in(record, chunk, settings)
        if "parent" in record:
            data = source_text(record, cleaned).encode(encoding, errors)
        else:
            data = format.original(record, chunk, settings)
    except (OSError, StopIteration, ValueError, CleanerError) as error:
        reason = str(error) or "it is missing"
        raise ProofError(f"{record['id']}: its text can't be restored: {reason}") from None
    if hashlib.sha256(data).hexdigest() != source["sha256"]:
        raise ProofError(f"{record['id']}: what is restored is not what came in")
    return Restored(record, cleaned, data)


def _quarantined(record: Record) -> bytes:
    """The bytes of a quarantined record: its own, or read from the source where too many."""
    if record["bytes"] is not None:
        return base64.b64decode(record["bytes"])
    place, source = record["quarantined"], record["source"]
    try:
        with local(source["uri"]) as path, opened(path) as stream:
            stream.seek(place["offset"])
            data = stream.read(place["length"])
    except OSError as error:
        raise ProofError(f"{record['id']}: its bytes are in the source only: {error}") from None
    if hashlib.sha256(data).hexdigest() != source["sha256"]:
        raise ProofError(f"{record['id']}: its bytes in {source['uri']} have changed")
    return data


def verify(output: str | Path) -> list[str]:
    """Everything that is wrong with a finished run: empty where every removal is proved again."""
    run = FinishedRun(output)
    try:
        problems = list(seals(run))
        return problems or [*_proofs(run), *_strays(run)]
    except (CleanerError, KeyError, TypeError, ValueError, OSError) as error:
        return [str(error) or repr(error)]


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
    if not again or "quarantined" in record or rests_elsewhere(record):
        return  # what rests on another document can't be found again on this one alone
    source = document_from(record, source_text(record, document.cleaned))
    if "projection" in record:
        if STOPPED in record["projection"].get("flag", ""):
            return  # to ask the extractor again would take as long again
        source = projected(source, run.settings)
        if source.reading.by != record["projection"]["by"]:
            return  # another extractor, or another version of it, may choose another text
    if clean(source, run.settings, run.known, run.rejected).patch != patch:
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
    from cleaner.index import open_index

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
    """Files below documents/ that no record accounts for."""
    known = {*run.manifest["documents"], *run.manifest["copied"]}
    for record in run.records():
        format = FORMATS[format_of(Path(record["file"])) or "text"]
        if record["verdict"]["keep"] and not format.MANY:
            known.add(format.place(record["file"], record["id"]))
    folder = run.folder / "documents"
    for path in sorted(folder.rglob("*")):
        if path.is_file() and path.relative_to(folder).as_posix() not in known:
            yield f"{path.relative_to(run.folder)} is no document of this run"
