"""JSON lines, plain or compressed: only the bytes of the text value ever change.

A record is never serialised again: the edits of the patch are carried over to the raw string
token, escapes and all, so that big integers, key order, spacing and duplicate keys of the record
and the spelling of what stays in the text come out byte for byte.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, BinaryIO
from urllib.parse import urlsplit

from cleaner.document import CHILD, Cleaned, Document, Quarantined, Record, Source
from cleaner.formats.base import Entry, Rendered, Shard
from cleaner.formats.compression import SUFFIXES as COMPRESSED
from cleaner.formats.compression import compressor, damage, opened
from cleaner.formats.files import atomic_file, write_atomically
from cleaner.formats.json_splice import decoded, locate, spliced
from cleaner.provenance import patch_from, unpacked
from cleaner.settings import Settings

NAME = "jsonl"
SUFFIXES = tuple(a + b for a in (".jsonl", ".ndjson") for b in ("", *COMPRESSED))
MANY = True
_BLANK = b" \t\r\n"


def read(shard: Shard, settings: Settings) -> Iterator[Entry | Quarantined]:
    path = Path(shard.path)
    offset, number = shard.start, 0
    try:
        with opened(path) as stream:
            stream.seek(shard.start)
            for line in _lines(stream, shard, settings.max_record):
                number += 1
                if isinstance(line, Quarantined):
                    yield replace(line, line=number)
                    offset += line.length or 0
                elif line.strip(_BLANK):
                    yield _entry(line, shard, settings, offset, number)
                    number += line.rstrip(b"\n").count(b"\n")
                    offset += len(line)
    except damage() as error:
        reason = f"the stream is cut or damaged after {offset} bytes: {error}"
        yield Quarantined("", shard.path, b"", reason, offset, number + 1)


def _lines(stream: BinaryIO, shard: Shard, limit: int) -> Iterator[bytes | Quarantined]:
    """Records with the blank lines behind them; those before the first one go with it."""
    end = shard.end if not shard.path.lower().endswith(COMPRESSED) else None
    position = shard.start
    pending = b""
    while end is None or position < end:
        line = stream.readline(limit + 1)
        if not line:
            break
        position += len(line)
        if len(line) > limit:
            if pending:
                yield pending
                pending = b""
            rest = _skipped(stream, line, shard, position - len(line), limit)
            position += (rest.length or 0) - len(line)
            yield rest
        elif not line.strip(_BLANK) or not pending.strip(_BLANK):
            pending += line
        else:
            yield pending
            pending = line
    if pending:
        yield pending


def _skipped(stream: BinaryIO, head: bytes, shard: Shard, offset: int, limit: int) -> Quarantined:
    """Stream past a record over the limit; only its digest and its place are kept."""
    digest, length = hashlib.sha256(head), len(head)
    while not head.endswith(b"\n") and (head := stream.readline(1 << 20)):
        digest.update(head)
        length += len(head)
    return Quarantined(
        "",
        shard.path,
        b"",
        f"a record of {length} bytes is over the limit of {limit} (max_record)",
        offset,
        None,
        length,
        digest.hexdigest(),
    )


def _entry(
    line: bytes, shard: Shard, settings: Settings, offset: int, number: int
) -> Entry | Quarantined:
    try:
        text, name, site = _parsed(line, settings)
    except (ValueError, RecursionError) as error:
        if isinstance(error, UnicodeDecodeError):
            offset += error.start
        reason = f"no usable record: {error or 'nested too deep'}"
        return Quarantined("", shard.path, line, reason, offset, number)
    source = Source(shard.path, hashlib.sha256(line).hexdigest(), media_type="application/jsonl")
    return Entry(Document(name, text, source, site=site), line)


def _parsed(line: bytes, settings: Settings) -> tuple[str, str, str]:
    """The text, id and site of a record; ValueError says what is wrong with it."""
    value = json.loads(line.decode("utf-8").removeprefix("\ufeff"))
    text = _dig(value, settings.text_field)
    if not isinstance(text, str):
        kind = "missing" if text is None else f"of type {type(text).__name__}, not a string"
        raise ValueError(f"its field {settings.text_field!r} is {kind}")
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise ValueError(f"its text has a lone surrogate at character {error.start}") from None
    name = _dig(value, settings.id_field)
    is_name = isinstance(name, (str, int)) and not isinstance(name, bool)
    url = _dig(value, settings.url_field)
    return text, str(name) if is_name else "", host(url) if isinstance(url, str) else ""


def host(url: str) -> str:
    """The host of a URL, without a leading www; "" where there is none."""
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def _dig(value: Any, path: str) -> Any:
    for key in path.split("."):
        if not isinstance(value, dict):
            return None
        value = value.get(key)
    return value


def render(entry: Entry, cleaned: Cleaned, settings: Settings) -> Rendered:
    if CHILD in cleaned.document.id and cleaned.document.id != entry.document.id:
        return Rendered(_child(entry, cleaned, settings))
    extra: Record = {} if entry.frame.endswith(b"\n") else {"line_end": ""}
    if not cleaned.patch.edits:
        return Rendered(entry.frame, extra)
    line = entry.frame.decode("utf-8")
    start, end = locate(line, settings.text_field)
    new, removed = spliced(line[start:end], cleaned.patch)
    chunk = f"{line[:start]}{new}{line[end:]}".encode()
    usual = [_escaped(text) for text in cleaned.patch.removed(cleaned.document.text)]
    return Rendered(chunk, extra if removed == usual else {**extra, "escaped": removed})


def _child(entry: Entry, cleaned: Cleaned, settings: Settings) -> bytes:
    """The parent's record with the text of a story that was split off, and an id if it had one."""
    value = json.loads(entry.frame.decode("utf-8").removeprefix("\ufeff"))
    _set(value, settings.text_field, cleaned.text)
    if entry.document.id:
        _set(value, settings.id_field, cleaned.document.id)
    return json.dumps(value, ensure_ascii=False).encode() + b"\n"


def _set(value: Any, path: str, new: str) -> None:
    *way, last = path.split(".")
    for key in way:
        value = value[key]
    value[last] = new


def _escaped(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)[1:-1]


def exact(name: str) -> bool:
    """A compressed file comes back with the same content; its compressor may have differed."""
    return not name.lower().endswith(COMPRESSED)


def place(name: str, document: str) -> str:
    return name


def pack(name: str, chunks: Sequence[bytes]) -> bytes:
    """The records, each on a line of its own; compressed as the name says."""
    ended = [chunk if chunk.endswith(b"\n") else chunk + b"\n" for chunk in chunks[:-1]]
    return compressor(name)(b"".join([*ended, *chunks[-1:]]))


def lay(shard: Shard, pieces: Sequence[Path], path: Path) -> None:
    written = [piece for piece in pieces if piece.stat().st_size]
    if not written:
        write_atomically(path, pack(shard.name, []))
        return
    with atomic_file(path) as file:
        for piece in written:
            with piece.open("rb") as source:
                shutil.copyfileobj(source, file, 1 << 20)


def unpack(path: Path) -> Iterator[bytes]:
    whole = Shard(str(path), path.name, NAME, 0, path.stat().st_size)
    with opened(path) as stream:
        for line in _lines(stream, whole, 1 << 62):
            if isinstance(line, bytes):
                yield line


def text_in(record: Record, chunk: bytes, settings: Settings) -> str:
    line = chunk.decode("utf-8")
    return decoded(line, *locate(line, settings.text_field))


def original(record: Record, chunk: bytes, settings: Settings) -> bytes:
    patch = patch_from(record)
    if "line_end" in record:
        chunk = chunk.removesuffix(b"\n")
    if not patch.edits:
        return chunk
    line = chunk.decode("utf-8")
    start, end = locate(line, settings.text_field)
    texts = [unpacked(value) for value in record["removed"]]
    pieces = record.get("escaped") or [_escaped(text) for text in texts]
    restored, _ = spliced(line[start:end], patch.restoring(texts), pieces)
    return f"{line[:start]}{restored}{line[end:]}".encode()


def ranges(shard: Shard, size: int) -> Iterator[Shard]:
    """Cut a plain file into shards of about `size` bytes, each beginning with a record."""
    if shard.path.lower().endswith(COMPRESSED):
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
    offset += len(stream.readline())
    while (line := stream.readline()) and not line.strip(_BLANK):
        offset += len(line)
    return offset


def rebuild(output: Path, originals: Iterable[bytes], path: Path) -> None:
    with atomic_file(path) as file:
        compress = compressor(path.name)
        batch: list[bytes] = []
        for data in originals:
            batch.append(data)
            if len(batch) >= 10_000:
                file.write(compress(b"".join(batch)))
                batch.clear()
        if batch:
            file.write(compress(b"".join(batch)))
