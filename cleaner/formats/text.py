"""Text and Markdown files: one file, one document."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath

from cleaner.document import CHILD, Document, Quarantined, Record, Source
from cleaner.formats.base import Entry, Shard
from cleaner.formats.encoding import decode
from cleaner.formats.files import write_atomically
from cleaner.provenance import source_text
from cleaner.settings import Settings

NAME = "text"
SUFFIXES = (".txt", ".md", ".text", ".markdown")
MEDIA_TYPES = {".md": "text/markdown", ".markdown": "text/markdown"}


def read(shard: Shard, settings: Settings) -> Iterator[Entry | Quarantined]:
    data = sys.stdin.buffer.read() if shard.path == "-" else Path(shard.path).read_bytes()
    yield parse(shard, data, settings)


def parse(shard: Shard, data: bytes, settings: Settings) -> Entry | Quarantined:
    """The document in a file's bytes; below the confidence floor it is marked as untouchable."""
    decoded = decode(data)
    if decoded is None:
        return Quarantined(shard.name, shard.path, data, "binary data, no text in a known encoding")
    opaque = None
    if decoded.confidence < settings.encoding_floor:
        opaque = (
            f"its encoding is uncertain ({decoded.encoding} at {decoded.confidence:.2f}, "
            f"floor {settings.encoding_floor:.2f})"
        )
    source = Source(
        shard.path,
        hashlib.sha256(data).hexdigest(),
        decoded.encoding,
        decoded.errors,
        decoded.confidence,
        MEDIA_TYPES.get(Path(shard.name).suffix.lower(), "text/plain"),
    )
    return Entry(Document(shard.name, decoded.text, source, opaque))


def render(entry: Entry, text: str) -> bytes:
    source = entry.document.source
    return text.encode(source.encoding, source.errors) if source else text.encode()


def write(shard: Shard, documents: Iterable[tuple[str, bytes]], folder: Path) -> None:
    for name, chunk in documents:
        write_atomically(folder / file_name(name), chunk)


def outputs(name: str, ids: Iterable[str]) -> set[str]:
    return {file_name(document) for document in ids}


def chunks(folder: Path, name: str, ids: Iterable[str]) -> Iterator[bytes]:
    for document in ids:
        yield (folder / file_name(document)).read_bytes()


def text_in(record: Record, chunk: bytes) -> str:
    source = record["source"]
    return chunk.decode(source["encoding"], source.get("errors", "strict"))


def original(record: Record, chunk: bytes) -> bytes:
    source = record["source"]
    text = source_text(record, text_in(record, chunk))
    return text.encode(source["encoding"], source.get("errors", "strict"))


def assemble(pieces: Iterable[bytes], path: Path) -> None:
    write_atomically(path, b"".join(pieces))


def file_name(document: str) -> str:
    """The file of a document: its id, where an appended story's number moves before the suffix."""
    name, mark, number = document.rpartition(CHILD)
    if not mark:
        return document
    path = PurePosixPath(name)
    return str(path.with_name(f"{path.stem}{mark}{number}{path.suffix}"))
