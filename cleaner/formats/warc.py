"""WARC and WET, plain or compressed: the texts of a crawl come out as JSON lines.

Documents are conversion records, and responses and resources of plain text or HTML with a status of
2xx; other records are passed over. A file is given back only from its own source: a record holds
the text and not the HTTP traffic around it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from cleaner.document import Cleaned, Quarantined, Record
from cleaner.errors import InputError
from cleaner.formats import html, records, text, warc_records
from cleaner.formats import ranges as cutting
from cleaner.formats.base import Entry, Piece, Rendered, Shard
from cleaner.formats.compression import SUFFIXES as COMPRESSED
from cleaner.formats.compression import damage
from cleaner.formats.json_fields import host
from cleaner.formats.ranges import end_of, opened_at
from cleaner.formats.warc_records import Malformed, WarcRecord, response
from cleaner.provenance import source_text
from cleaner.settings import Settings

NAME = "warc"
SUFFIXES = tuple(a + b for a in (".warc", ".wet") for b in ("", *COMPRESSED))
MANY = True
APART = True
_EMBEDDED = 1_000_000  # bytes of a refused record that its record may hold
_LONE = re.compile("[\ud800-\udfff]")
_HTML = ("text/html", "application/xhtml+xml")


def read(shard: Shard, settings: Settings) -> Iterator[Entry | Quarantined]:
    offset, end = shard.start, end_of(shard)
    try:
        with opened_at(shard, settings.max_ratio) as stream:
            for record in warc_records.read(stream, settings.max_record, offset):
                offset = record.end
                item = _item(record, shard, settings)
                if item is not None:
                    yield item
                if offset >= end:
                    break
    except _broken() as error:
        reason = f"the file is cut or damaged behind byte {offset}: {error}"
        yield Quarantined("", shard.origin, b"", reason, offset)


def _broken() -> tuple[type[Exception], ...]:
    return (Malformed, *damage())


def _item(record: WarcRecord, shard: Shard, settings: Settings) -> Entry | Quarantined | None:
    """The document of a record, or None where it is of a kind that holds none."""
    name = record.headers.get("warc-record-id", "")
    if record.wrong:
        return _refused(record, shard, name, record.wrong)
    if record.type not in ("conversion", "response", "resource"):
        return None
    if record.block is None:
        limit = f"a record of {record.length} bytes is over the limit of {settings.max_record}"
        return _refused(record, shard, name, f"{limit} (max_record)")
    try:
        found = _payload(record, settings)
    except ValueError as error:
        return _refused(record, shard, name, str(error))
    if found is None:
        return None
    media, payload = found
    parse = html.parse if media in _HTML else text.parse
    item = parse(replace(shard, name="-"), payload, settings)
    if isinstance(item, Quarantined):
        return _refused(record, shard, name, item.reason)
    return _entry(item, name, record.headers.get("warc-target-uri", "").strip("<>"), media)


def _refused(record: WarcRecord, shard: Shard, name: str, reason: str) -> Quarantined:
    """A record with its bytes, or with its place where they are many."""
    if record.block is not None and record.length <= _EMBEDDED:
        return Quarantined(name, shard.origin, record.block, reason, record.offset)
    place = record.offset, None, record.length, record.sha256
    return Quarantined(name, shard.origin, b"", reason, *place)


def _payload(record: WarcRecord, settings: Settings) -> tuple[str, bytes] | None:
    """(media type, bytes) of a page that was sent; None where it is of another kind."""
    block = record.block or b""
    media = record.headers.get("content-type", "")
    if record.type == "response":
        if not media.lower().startswith("application/http"):
            return None
        sent = response(block, settings.max_record)
        if not 200 <= sent.status < 300:
            return None
        media, block = sent.headers.get("content-type", ""), sent.payload
    media = media.partition(";")[0].strip().lower()
    return (media, block) if media in ("text/plain", *_HTML) else None


def _entry(item: Entry, name: str, url: str, media: str) -> Entry:
    document = item.document
    source = replace(document.source, media_type=media) if document.source else None
    own = replace(document, id=name, site=host(url), source=source)
    return Entry(own, url.encode("utf-8", "replace"))


def pieces(stream: BinaryIO, shard: Shard) -> Iterator[Piece]:
    return warc_records.pieces(stream)


def ranges(shard: Shard, size: int) -> Iterator[Shard]:
    return cutting.ranges(shard, size, pieces)


def render(entry: Entry, cleaned: Cleaned, settings: Settings) -> Rendered:
    """A line of JSON. Bytes that were no text in the page's encoding come out as U+FFFD."""
    broken = [[match.start(), ord(match[0])] for match in _LONE.finditer(cleaned.text)]
    row = {
        "id": cleaned.document.id,
        "url": entry.frame.decode(),
        "text": _LONE.sub("\ufffd", cleaned.text),
    }
    extra: Record = {"written": "utf-8"}
    line = json.dumps(row, ensure_ascii=False).encode() + b"\n"
    return Rendered(line, {**extra, "broken": broken} if broken else extra)


def text_in(record: Record, chunk: bytes, settings: Settings) -> str:
    characters: str = json.loads(chunk)["text"]
    for place, code in record.get("broken", ()):
        characters = f"{characters[:place]}{chr(code)}{characters[place + 1 :]}"
    return characters


def original(record: Record, chunk: bytes, settings: Settings) -> bytes:
    """The page as it was sent, without the headers around it."""
    source = record["source"]
    page = source_text(record, text_in(record, chunk, settings))
    return page.encode(source["encoding"], source.get("errors", "strict"))


def exact(name: str) -> bool:
    return False


def place(name: str, document: str) -> str:
    return f"{name}.jsonl"


def pack(name: str, chunks: Sequence[bytes]) -> bytes:
    return b"".join(chunks)


def lay(shard: Shard, pieces: Iterable[bytes], path: Path, settings: Settings) -> str | None:
    return records.lay(path.name, b"", pieces, path)


def unpack(path: Path, settings: Settings) -> Iterator[bytes]:
    return records.whole(path, records.Grammar())


def rebuild(output: Path, originals: Iterable[bytes], path: Path, settings: Settings) -> None:
    raise InputError("a WARC file is given back only from its unchanged source")
