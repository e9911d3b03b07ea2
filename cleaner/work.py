"""The two tasks that an engine runs on a part of the corpus: clean it, then write it.

A part is a list of shards. Cleaning leaves in the work folder what writing needs (rendered
documents, records without their verdict) and what the choice of duplicates needs (signatures and
shingles), so that no text is read or cleaned twice.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import starmap
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cleaner import dedup, minhash
from cleaner.clean import STORY, clean
from cleaner.document import CHILD, Cleaned, Document, Quarantined, Record
from cleaner.engines import Job
from cleaner.formats import FORMATS, Entry, Shard
from cleaner.formats.files import write_atomically
from cleaner.patch import Patch, union
from cleaner.provenance import dumps, record_of, record_of_quarantined
from cleaner.settings import Settings


@dataclass
class Part:
    """What cleaning collects, one row a document, quarantined ones and children included."""

    ids: list[str] = field(default_factory=list)
    shards: list[int] = field(default_factory=list)
    records: list[Record] = field(default_factory=list)
    chunks: list[bytes] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    comparable: list[bool] = field(default_factory=list)

    def add(self, shard: int, record: Record, chunk: bytes, text: str | None) -> None:
        self.ids.append(record["id"])
        self.shards.append(shard)
        self.records.append(record)
        self.chunks.append(chunk)
        self.texts.append(text or "")
        self.comparable.append(bool(text and text.strip()))


def clean_part(job: Job) -> Job:
    """Read, clean and sign the shards of a part; leave the results beside job["part"]."""
    settings = Settings(**{**job["settings"], "disable": tuple(job["settings"]["disable"])})
    cleaner = clean if job["command"] == "run" else _unchanged
    part = Part()
    for number, row in enumerate(job["shards"]):
        shard = Shard(*row)
        for item in FORMATS[shard.format].read(shard, settings):
            if isinstance(item, Quarantined):
                part.add(number, record_of_quarantined(item, shard.name), b"", None)
            else:
                _add_cleaned(part, number, shard, item, cleaner, settings)
    _store(part, Path(job["part"]))
    return {"documents": len(part.ids)}


def _unchanged(document: Document, settings: Settings) -> Cleaned:
    return Cleaned(document, Patch(len(document.text)))


def _add_cleaned(
    part: Part,
    number: int,
    shard: Shard,
    entry: Entry,
    cleaner: Callable[[Document, Settings], Cleaned],
    settings: Settings,
) -> None:
    render = FORMATS[shard.format].render
    cleaned = cleaner(entry.document, settings)
    text = None if entry.document.opaque else cleaned.text
    part.add(number, record_of(cleaned, shard.name), render(entry, cleaned.text), text)
    if settings.appended == "split":
        for child in children(cleaned):
            own = clean(child, settings)
            record = record_of(own, shard.name, parent=entry.document.id)
            part.add(number, record, render(entry, own.text), own.text)


def children(cleaned: Cleaned) -> Iterator[Document]:
    """The appended stories that were cut off, as documents of their own."""
    spans = union(claim.span for claim in cleaned.claims if claim.rule == STORY)
    for number, (start, end) in enumerate(spans, 2):
        text = cleaned.document.text[start:end].strip("\r\n\u2028\u2029") + "\n"
        source = cleaned.document.source
        if source is not None:
            data = text.encode(source.encoding, source.errors)
            source = replace(source, sha256=hashlib.sha256(data).hexdigest())
        yield Document(f"{cleaned.document.id}{CHILD}{number}", text, source)


def _store(part: Part, base: Path) -> None:
    signed = minhash.sign(part.texts)
    with base.with_suffix(".chunks").open("wb") as file:
        file.writelines(part.chunks)
    with base.with_suffix(".records").open("w", encoding="utf-8", newline="\n") as lines:
        lines.writelines(dumps(record) + "\n" for record in part.records)
    base.with_suffix(".ids").write_text(dumps(part.ids), "utf-8")
    np.save(base.with_suffix(".shingles.npy"), signed.shingles)
    digests = b"".join(dedup.digest(text) for text in part.texts)
    np.savez(
        base.with_suffix(".npz"),
        shards=np.array(part.shards, np.int64),
        chunks=np.cumsum([0, *map(len, part.chunks)], dtype=np.int64),
        digests=np.frombuffer(digests, np.uint8).reshape(-1, 16),
        lengths=np.array([len(text) for text in part.texts], np.int64),
        comparable=np.array(part.comparable, np.bool_),
        signatures=signed.signatures,
        offsets=signed.offsets,
    )


def load(base: Path) -> dict[str, NDArray[Any]]:
    """The arrays of a part; the shingles stay on disk until they are looked at."""
    with np.load(base.with_suffix(".npz"), allow_pickle=False) as arrays:
        found = {name: arrays[name] for name in arrays.files}
    found["shingles"] = np.load(base.with_suffix(".shingles.npy"), mmap_mode="r")
    return found


def joined(parts: Sequence[dict[str, NDArray[Any]]]) -> dedup.Corpus:
    """One corpus of all parts, in their order."""

    def column(name: str) -> NDArray[Any]:
        return np.concatenate([part[name] for part in parts])

    starts = np.cumsum([0, *(len(part["shingles"]) for part in parts)])
    offsets = [part["offsets"][:-1] + start for part, start in zip(parts, starts, strict=False)]
    return dedup.Corpus(
        digests=[bytes(row) for row in column("digests")],
        lengths=column("lengths"),
        comparable=column("comparable"),
        signatures=column("signatures"),
        shingles=column("shingles"),
        offsets=np.concatenate([*offsets, starts[-1:]]),
    )


def write_part(job: Job) -> Job:
    """Write the kept documents of a part and its records, now with their verdicts."""
    base = Path(job["part"])
    arrays = load(base)
    tally = Tally()
    lines = []
    kept: list[list[tuple[str, bytes]]] = [[] for _ in job["shards"]]
    starts = arrays["chunks"].tolist()
    records = base.with_suffix(".records").open(encoding="utf-8", newline="\n")
    with records, base.with_suffix(".chunks").open("rb") as chunks:
        for row, line in enumerate(records):
            record = json.loads(line)
            chunk = chunks.read(starts[row + 1] - starts[row])
            if record["verdict"]["keep"] and str(row) in job["drops"]:
                record["verdict"] = job["drops"][str(row)]
                record["text"] = chunk.decode(
                    record["source"]["encoding"], record["source"].get("errors", "strict")
                )
            if record["verdict"]["keep"]:
                kept[arrays["shards"][row]].append((record["id"], chunk))
            tally.count(record)
            lines.append(dumps(record) + "\n")
    for shard, documents in zip(starmap(Shard, job["shards"]), kept, strict=True):
        FORMATS[shard.format].write(shard, documents, Path(job["documents"]))
    data = "".join(lines).encode()
    write_atomically(Path(job["provenance"]), data)
    return {**tally.as_dict(), "sha256": hashlib.sha256(data).hexdigest()}


@dataclass
class Tally:
    """Counts over records: documents, characters, and both by rule."""

    documents: Counter[str] = field(default_factory=Counter)
    characters: Counter[str] = field(default_factory=Counter)
    rules: dict[str, Counter[str]] = field(default_factory=dict)

    def count(self, record: Record) -> None:
        """Children are counted apart: their text is part of their parent's."""
        fate = fate_of(record)
        if "parent" in record:
            self.documents[f"split_{fate}"] += 1
            return
        removed = sum(end - start - len(insert) for start, end, insert in record["edits"])
        self.documents.update(("in", fate))
        self.characters["in"] += record["length"]
        self.characters["removed"] += removed
        self.characters[fate] += record["length"] - removed
        if "untouched" in record:
            self.documents["untouched"] += 1
        if record["verdict"]["rule"]:
            self._rule(record["verdict"]["rule"], record["length"] - removed)
        for start, end, rule, _ in record["claims"]:
            self._rule(rule, end - start)

    def _rule(self, rule: str, characters: int) -> None:
        row = self.rules.setdefault(rule, Counter())
        row.update(times=1, characters=characters)

    def add(self, other: Job) -> None:
        self.documents.update(other["documents"])
        self.characters.update(other["characters"])
        for rule, row in other["rules"].items():
            self.rules.setdefault(rule, Counter()).update(row)

    def as_dict(self) -> Job:
        return {
            "documents": dict(self.documents),
            "characters": dict(self.characters),
            "rules": {rule: dict(row) for rule, row in sorted(self.rules.items())},
        }


def fate_of(record: Record) -> str:
    """ "kept", "dropped" or "quarantined"."""
    if record["verdict"]["keep"]:
        return "kept"
    return "quarantined" if "bytes" in record else "dropped"
