"""JSON lines, plain or compressed: only the bytes of the text value ever change.

A record is never serialised again: the edits of the patch are carried over to the raw string
token, escapes and all, so that big integers, key order, spacing and duplicate keys of the record
and the spelling of what stays in the text come out byte for byte.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, BinaryIO

from cleaner.document import CHILD, Cleaned, Document, Quarantined, Record, Source
from cleaner.formats import json_fields, records
from cleaner.formats.base import Entry, Piece, Rendered, Shard
from cleaner.formats.compression import SUFFIXES as COMPRESSED
from cleaner.formats.compression import is_compressed
from cleaner.formats.json_splice import decoded, spliced, usual
from cleaner.provenance import patch_from, unpacked
from cleaner.settings import Settings

NAME = "jsonl"
SUFFIXES = tuple(a + b for a in (".jsonl", ".ndjson") for b in ("", *COMPRESSED))
MANY = True
_GRAMMAR = records.Grammar()


def read(shard: Shard, settings: Settings) -> Iterator[Entry | Quarantined]:
    for record, offset, line in records.located(shard, _GRAMMAR, settings):
        if isinstance(record, Quarantined):
            yield record
        else:
            yield _entry(record, shard, settings, offset, line)


def look(shard: Shard, settings: Settings) -> Iterator[Document]:
    """The documents that `read` has, but for what writing them needs."""
    for record, _, _ in records.located(shard, _GRAMMAR, settings):
        if isinstance(record, bytes):
            try:
                found = json_fields.found(record, settings)
            except ValueError:
                continue
            yield Document(found.name, found.text, site=found.site)


def _entry(
    line: bytes, shard: Shard, settings: Settings, offset: int, number: int
) -> Entry | Quarantined:
    try:
        found = json_fields.found(line, settings)
    except ValueError as error:
        if isinstance(error, UnicodeDecodeError):
            offset += error.start
        reason = f"no usable record: {records.what(error)}"
        return Quarantined("", shard.origin, line, reason, offset, number)
    source = Source(shard.origin, hashlib.sha256(line).hexdigest(), media_type="application/jsonl")
    return Entry(Document(found.name, found.text, source, site=found.site, date=found.date), line)


def render(entry: Entry, cleaned: Cleaned, settings: Settings) -> Rendered:
    if CHILD in cleaned.document.id and cleaned.document.id != entry.document.id:
        return Rendered(_child(entry, cleaned, settings))
    extra: Record = {} if entry.frame.endswith(b"\n") else {"line_end": ""}
    if not cleaned.patch.edits:
        return Rendered(entry.frame, extra)
    text, patch = cleaned.document.text, cleaned.patch
    line, escaped = json_fields.patched(entry.frame, text, patch, settings)
    return Rendered(line, extra if escaped is None else {**extra, "escaped": escaped})


def _child(entry: Entry, cleaned: Cleaned, settings: Settings) -> bytes:
    """The parent's record with the text of a story that was split off, and an id if it had one."""
    value = json_fields.parsed(entry.frame)
    _set(value, settings.text_field, cleaned.text)
    if entry.document.id:
        _set(value, settings.id_field, cleaned.document.id)
    try:
        return json.dumps(value, ensure_ascii=False).encode() + b"\n"
    except UnicodeEncodeError:  # lone surrogates in other fields have no UTF-8
        return json.dumps(value).encode() + b"\n"


def _set(value: Any, path: str, new: str) -> None:
    *way, last = path.split(".")
    for key in way:
        value = value[key]
    value[last] = new


def exact(name: str) -> bool:
    """A compressed file comes back with the same content; its compressor may have differed."""
    return not is_compressed(name)


def place(name: str, document: str) -> str:
    return name


def pack(name: str, chunks: Sequence[bytes]) -> bytes:
    return records.pack(name, chunks)


joins = records.joins


def lay(shard: Shard, pieces: Iterable[bytes], path: Path, settings: Settings) -> str | None:
    return records.lay(shard.name, b"", pieces, path)


def unpack(path: Path, settings: Settings) -> Iterator[bytes]:
    return records.whole(path, _GRAMMAR)


def text_in(record: Record, chunk: bytes, settings: Settings) -> str:
    start, end = json_fields.text_place(chunk, settings)
    return decoded(chunk[start:end].decode())


def original(record: Record, chunk: bytes, settings: Settings) -> bytes:
    patch = patch_from(record)
    if "line_end" in record:
        chunk = chunk.removesuffix(b"\n")
    if not patch.edits:
        return chunk
    start, end = json_fields.text_place(chunk, settings)
    texts = [unpacked(value) for value in record["removed"]]
    pieces = record.get("escaped") or [usual(text) for text in texts]
    restored, _ = spliced(chunk[start:end].decode(), patch.restoring(texts), pieces)
    return b"".join((chunk[:start], restored.encode(), chunk[end:]))


def pieces(stream: BinaryIO, shard: Shard) -> Iterator[Piece]:
    return records.pieces(stream, _GRAMMAR)


def ranges(shard: Shard, size: int) -> Iterator[Shard]:
    """Cut a plain file into shards of about `size` bytes, each beginning with a record."""
    if is_compressed(shard.path):
        yield shard
        return
    start = shard.start
    with Path(shard.path).open("rb") as stream:
        while start < shard.end:
            stream.seek(start + size)
            end = min(shard.end, _next_record(stream, start + size))
            yield replace(shard, start=start, end=end)
            start = end


def _next_record(stream: BinaryIO, offset: int) -> int:
    """Where the first record that begins behind an offset begins; blank lines are skipped."""
    offset += records.line_length(stream, lambda _: True)
    while blank := records.line_length(stream, _GRAMMAR.is_blank):
        offset += blank
    return offset


def rebuild(output: Path, originals: Iterable[bytes], path: Path, settings: Settings) -> None:
    records.rebuild(b"", originals, path)
