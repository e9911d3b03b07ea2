"""Text and Markdown files: one file, one document."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path, PurePosixPath

from cleaner.document import CHILD, Cleaned, Document, Quarantined, Record, Source
from cleaner.formats.base import Entry, Rendered, Shard
from cleaner.formats.compression import STDIN
from cleaner.formats.encoding import Decoded, decode
from cleaner.formats.files import digest_of, write_atomically
from cleaner.provenance import source_text, written_codec
from cleaner.settings import Settings

NAME = "text"
SUFFIXES = (".txt", ".md", ".text", ".markdown")
MANY = False
MEDIA_TYPES = {
    ".md": "text/markdown",
    ".markdown": "text/markdown",
    **dict.fromkeys((".html", ".htm"), "text/html"),
    ".xhtml": "application/xhtml+xml",
}


def read(shard: Shard, settings: Settings) -> Iterator[Entry | Quarantined]:
    data = content(shard, settings)
    yield data if isinstance(data, Quarantined) else parse(shard, data, settings)


def content(shard: Shard, settings: Settings) -> bytes | Quarantined:
    """A file's bytes; one over the limit is not read into memory."""
    path = Path(shard.path)
    if path == STDIN:
        return sys.stdin.buffer.read()
    if (size := path.stat().st_size) <= settings.max_record:
        return path.read_bytes()
    reason = f"a file of {size} bytes is over the limit of {settings.max_record} (max_record)"
    place = 0, None, size, digest_of(path)
    return Quarantined(shard.name, shard.origin, b"", reason, *place)


def parse(shard: Shard, data: bytes, settings: Settings) -> Entry | Quarantined:
    """The document in a file's bytes."""
    return entry(shard, data, decode(data), settings)


def entry(
    shard: Shard, data: bytes, decoded: Decoded | None, settings: Settings
) -> Entry | Quarantined:
    """The decoded document; below the confidence floor it is marked as untouchable."""
    if decoded is None:
        return Quarantined(
            shard.name, shard.origin, data, "binary data, no text in a known encoding"
        )
    opaque = None
    if decoded.confidence < settings.encoding_floor:
        opaque = (
            f"its encoding is uncertain ({decoded.encoding} at {decoded.confidence:.2f}, "
            f"floor {settings.encoding_floor:.2f})"
        )
    source = Source(
        shard.origin,
        hashlib.sha256(data).hexdigest(),
        decoded.encoding,
        decoded.errors,
        decoded.confidence,
        MEDIA_TYPES.get(Path(shard.name).suffix.lower(), "text/plain"),
    )
    site = shard.name.rpartition("/")[0]
    return Entry(Document(shard.name, decoded.text, source, opaque, site))


def ranges(shard: Shard, size: int) -> Iterator[Shard]:
    yield shard


def render(entry: Entry, cleaned: Cleaned, settings: Settings) -> Rendered:
    source = entry.document.source
    text = cleaned.text
    return Rendered(text.encode(source.encoding, source.errors) if source else text.encode())


def exact(name: str) -> bool:
    return True


def place(name: str, document: str) -> str:
    """The input file's name; a split-off story's number goes before the suffix."""
    own, mark, number = document.rpartition(CHILD)
    if own not in (name, f"{name}#1"):  # its id is the name, or its number where that was taken
        return name
    path = PurePosixPath(name)
    return str(path.with_name(f"{path.stem}{mark}{number}{path.suffix}"))


def pack(name: str, chunks: Sequence[bytes]) -> bytes:
    return b"".join(chunks)


def lay(shard: Shard, pieces: Iterable[bytes], path: Path, settings: Settings) -> str | None:
    raise NotImplementedError("a text file is one document and has no pieces")


def unpack(path: Path, settings: Settings) -> Iterator[bytes]:
    yield path.read_bytes()


def text_in(record: Record, chunk: bytes, settings: Settings) -> str:
    return chunk.decode(*written_codec(record))


def original(record: Record, chunk: bytes, settings: Settings) -> bytes:
    source = record["source"]
    text = source_text(record, text_in(record, chunk, settings))
    return text.encode(source["encoding"], source.get("errors", "strict"))


def rebuild(output: Path, originals: Iterable[bytes], path: Path, settings: Settings) -> None:
    write_atomically(path, b"".join(originals))
