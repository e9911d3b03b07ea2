"""The two tasks that an engine runs: clean some shards into blocks, and write a block out.

No text is read or cleaned twice: a block holds what writing needs and what the choice of
duplicates needs, and is no larger than a worker can hold, whatever the size of its file.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from cleaner.clean import STORIES, clean
from cleaner.document import CHILD, STAYS, Cleaned, Document, Quarantined, Record
from cleaner.engines import Job
from cleaner.errors import ProofError
from cleaner.formats import FORMATS, Entry, Shard
from cleaner.formats.html_votes import remembered
from cleaner.formats.records import lines_in
from cleaner.known import Known, load
from cleaner.limits import OverTime, allowed, watching
from cleaner.output import ledger
from cleaner.output.embedding import stripped
from cleaner.output.record_lines import finished_line, line_of
from cleaner.output.tally import Tally, source_named
from cleaner.patch import Patch, union
from cleaner.provenance import (
    as_line,
    key_of_document,
    packed,
    record_of,
    record_of_quarantined,
    written_codec,
)
from cleaner.settings import Settings
from cleaner.stages.blocks import CHILD as IS_CHILD
from cleaner.stages.blocks import QUARANTINED, Block, Gathered, Row
from cleaner.stages.unproved import saved
from cleaner.stages.written import written

BLOCK_BYTES = 4_000_000
"""Rendered documents in a block: enough for work in batches, little enough for any memory."""


_PAGE = """By Mara Quill

The bridge at Port Ellery will close in May, the harbour board said on Monday.
Photo: Mara Quill/Reuters

"It opens again in June," said Ines Tarn, who leads the works.

Read more: Ferry fares
Share this article

Ferry fares rise again
PORT ELLERY, May 3 (Reuters) - Ferry fares will rise by a tenth, the company said on Friday.
"""


def warm_up() -> None:
    """Compile most patterns and build most tables: workers that are forked then have them."""
    import numpy.ma  # noqa: F401 - np.unique loads it when it is first called

    from cleaner.learned import learning  # noqa: F401

    clean(_PAGE)


@dataclass(frozen=True)
class Cleaner:
    """How a run cleans a document; `known` is None where texts stay as they are."""

    settings: Settings
    known: Known | None
    rejected: frozenset[str]

    @staticmethod
    def of(job: Job) -> Cleaner:
        known = load(job["known"]) if job["command"] == "run" else None
        return Cleaner(Settings.from_dict(job["settings"]), known, frozenset(job["rejected"]))

    def clean(self, document: Document) -> Cleaned:
        if self.known is None:
            cleaned = Cleaned(document, document.reading.patch, document.reading.claims)
        else:
            cleaned = clean(document, self.settings, self.known, self.rejected)
        return self._decided(cleaned)

    def clean_child(self, document: Document) -> Cleaned:
        return self._decided(clean(document, self.settings, rejected=self.rejected))

    def _decided(self, cleaned: Cleaned) -> Cleaned:
        if self.rejected and key_of_document(cleaned.document.text) in self.rejected:
            return replace(cleaned, verdict=STAYS)
        return cleaned


def clean_part(job: Job) -> Job:
    """Read, clean and sign the shards of a part; returns its blocks, stored beside job["base"]."""
    cleaner = Cleaner.of(job)
    settings = cleaner.settings
    blocks: list[Job] = []
    block = Gathered()

    def store() -> None:
        base = Path(f"{job['base']}-{len(blocks):04}")
        blocks.append(block.store(base, settings.hash_key))

    votes = Path(job["base"]).with_suffix(".votes")
    with (
        watching(settings.doc_timeout, settings.doc_memory),
        remembered(votes, job.get("died", "")),
    ):
        for shard in (Shard(*row) for row in job["shards"]):
            block.open(shard)
            for item in FORMATS[shard.format].read(shard, settings):
                _add_proved(block, shard, item, cleaner, job)
                if block.size >= BLOCK_BYTES:
                    lines, block.lines[-1] = block.lines[-1], 0  # they count from the shard's start
                    store()
                    block = Gathered()
                    block.open(shard)
                    block.lines[-1] = lines
    store()
    return {"blocks": blocks}


def _add_proved(
    block: Gathered, shard: Shard, item: Entry | Quarantined, cleaner: Cleaner, job: Job
) -> None:
    """As `_add`; where a law does not hold, what shows it is saved before the run ends."""
    try:
        _add(block, shard, item, cleaner)
    except ProofError as error:
        if isinstance(item, Quarantined):
            raise
        raise saved(error, item.document, job) from None


def _add(block: Gathered, shard: Shard, item: Entry | Quarantined, cleaner: Cleaner) -> None:
    if isinstance(item, Quarantined):
        block.add(record_of_quarantined(item, shard.name), b"", None, QUARANTINED)
        block.lines[-1] += item.data.count(b"\n") + item.lines
        return
    settings = cleaner.settings
    try:
        with allowed():
            cleaned = cleaner.clean(item.document)
    except (OverTime, MemoryError) as error:
        _add(block, shard, refused(item, shard, settings, error), cleaner)
        return
    _add_cleaned(block, shard, item, cleaned, settings)
    block.lines[-1] += lines_in(item.frame)
    if settings.appended == "split":
        for child in children(cleaned):
            _add_cleaned(block, shard, item, cleaner.clean_child(child), settings, is_child=True)


def refused(entry: Entry, shard: Shard, settings: Settings, error: BaseException) -> Quarantined:
    """A document that costs more than it may, with its bytes as they came in."""
    format, document = FORMATS[shard.format], replace(entry.document, projection=None)
    cleaned = Cleaned(document, Patch(len(document.text)))
    rendered = format.render(replace(entry, document=document), cleaned, settings)
    record = {**record_of(cleaned, shard.name), **(rendered.extra or {})}
    data = format.original(record, rendered.chunk, settings)
    reason = str(error) or "it took more memory than it may (doc_memory)"
    return Quarantined(document.id, shard.origin, data, reason)


def _add_cleaned(
    block: Gathered,
    shard: Shard,
    entry: Entry,
    cleaned: Cleaned,
    settings: Settings,
    is_child: bool = False,
) -> None:
    rendered = FORMATS[shard.format].render(entry, cleaned, settings)
    document, extra = cleaned.document, rendered.extra or {}
    if not is_child and (line := line_of(cleaned, shard.name, extra)):
        sizes = len(document.text), len(cleaned.text)
        row = Row(document.id, line, source_named(document.site, shard.name), *sizes, document.date)
        block.count(cleaned.claims)
        block.put(row, rendered.chunk, cleaned.text)
        return
    record = record_of(cleaned, shard.name, entry.document.id if is_child else None)
    record.update(extra)
    is_apart = cleaned.document.opaque or cleaned.verdict == STAYS
    text = None if is_apart else cleaned.text
    block.add(record, rendered.chunk, text, IS_CHILD if is_child else 0)


def children(cleaned: Cleaned) -> Iterator[Document]:
    """The appended stories that were cut off, as documents of their own."""
    spans = union(claim.span for claim in cleaned.claims if claim.rule in STORIES)
    document = cleaned.document
    for number, (start, end) in enumerate(spans, 2):
        read = document.reading.patch.within(start, end)
        text = read.apply(document.text[start:end]).strip("\r\n\u2028\u2029") + "\n"
        source = document.source
        if source is not None:
            if document.projection is not None:
                source = replace(source, encoding="utf-8", media_type="text/plain")
            data = text.encode(source.encoding, source.errors)
            source = replace(source, sha256=hashlib.sha256(data).hexdigest())
        name = f"{document.id}{CHILD}{number}"
        yield Document(name, text, source, date=document.date)


def write_block(job: Job) -> Job:
    """Write a block's kept documents and its records, now with their final ids and verdicts.

    What belongs into a file of many documents is left for the run to lay end to end: the result
    names the pieces. The records are left for the run to settle.
    """
    block = Block(job["base"])
    shards = [Shard(*row) for row in job["shards"]]
    names, renamed = block.names(shards, job["numbers"], set(job["renamed"])), set(job["renamed"])
    flags, files = block.column("flags").tolist(), block.column("files").tolist()
    drops = block.drops()
    dropped = dict(zip(drops, block.chunks((row, row + 1) for row in drops), strict=True))
    lines = []
    kept: list[list[int]] = [[] for _ in shards]
    for row, line in enumerate(block.records()):
        verdict = drops.get(row)
        if verdict or flags[row] or row in renamed:
            chunk = bytes(dropped.get(row, b""))
            line = _finished(line, names[row], verdict, chunk, job["lines"][files[row]])
        lines.append(line if job["embed"] else as_line(stripped(json.loads(line))))
        if not (verdict or flags[row] & QUARANTINED):
            kept[files[row]].append(row)
    digest = ledger.leave(Path(job["provenance"]), lines)
    pieces = written(job, block, names, kept)
    return {**_tally(block, drops).as_dict(), "sha256": digest, "pieces": pieces}


_FATES = ("kept", "dropped", "quarantined")


def _tally(block: Block, drops: dict[int, Record]) -> Tally:
    tally = Tally()
    flags, lengths, left = (block.column(name) for name in ("flags", "sources", "lengths"))
    for row, verdict in drops.items():
        tally.rule(verdict["rule"], int(left[row]))
    fates = np.zeros(len(flags), np.int64)
    fates[[*drops]] = _FATES.index("dropped")
    fates[flags & QUARANTINED > 0] = _FATES.index("quarantined")
    named, places = block.places()
    keys = (places * len(_FATES) + fates) * 2 + (flags & IS_CHILD > 0)
    found, firsts, own = np.unique(keys, return_index=True, return_inverse=True)
    sums = np.zeros((len(found), 3), np.int64)
    np.add.at(sums, own, np.stack([np.ones_like(lengths), lengths, left], axis=1))
    for number in np.argsort(firsts):
        place, fate = divmod(int(found[number]) // 2, len(_FATES))
        times, length, cleaned = sums[number].tolist()
        is_child = bool(found[number] % 2)
        tally.fate(_FATES[fate], length, cleaned, is_child, named[place], times)
    return tally


def _finished(
    line: bytes, name: str, verdict: Record | None, chunk: bytes, lines_before: int
) -> bytes:
    """A record line with what was not known when the document was cleaned."""
    if plain := finished_line(line, name, verdict, chunk):
        return plain
    record = json.loads(line)
    record["id"] = name
    if "parent" in record:
        record["parent"] = name[: name.rindex(CHILD)]
    if record.get("quarantined", {}).get("line"):
        record["quarantined"]["line"] += lines_before
    if verdict:
        record["verdict"] = verdict
        record["content"] = packed(chunk.decode(*written_codec(record)))
    return as_line(record)
