"""A finished run read back: its records, settings and tables, and its documents as they came in."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Container, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from pathlib import Path
from typing import cast

from cleaner import decisions
from cleaner.document import Record
from cleaner.errors import CleanerError, InputError, ProofError, RecordError, UsageError
from cleaner.formats import FORMATS, Format, format_of
from cleaner.formats.compression import damage, opened
from cleaner.known import PASSAGES, Known, passages_from
from cleaner.output import embedding, ledger
from cleaner.provenance import missing, source_text, unpacked, written_codec
from cleaner.remote import local
from cleaner.settings import Settings


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
    except damage() as error:
        raise InputError(f"{record['id']}: its bytes are in the source only: {error}") from None
    if hashlib.sha256(data).hexdigest() != source["sha256"]:
        raise InputError(f"{record['id']}: its bytes in {source['uri']} have changed")
    return data
