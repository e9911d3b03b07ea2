"""Files of records that end with a line: found, streamed within a limit, cut and laid again."""

from __future__ import annotations

import hashlib
import io
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path
from typing import BinaryIO, NamedTuple

from cleaner.document import Quarantined
from cleaner.formats.base import Piece, Shard
from cleaner.formats.compression import compressor, damage, is_compressed, opened
from cleaner.formats.files import atomic_file
from cleaner.formats.ranges import end_of, opened_at
from cleaner.settings import Settings

_PIECE = 1 << 20  # bytes of a line that are read at once
_FLUSHED = 1 << 24  # bytes of a file that are brought to the disk at once, while others are made

Closes = Callable[[bytes], bool]
"""Fed with the pieces of a file in order: whether a record ends with this one."""


def ends_line(piece: bytes) -> bool:
    return piece.endswith(b"\n")


@dataclass(frozen=True)
class Grammar:
    """How records end, and the bytes that alone do not make one."""

    closes: Callable[[], Closes] = lambda: ends_line
    blank: bytes = b" \t\r\n"

    def is_blank(self, record: bytes) -> bool:
        """Whether there is nothing else; `isspace` looks at the first byte of most and is done."""
        return not record or (record.isspace() and not record.strip(self.blank))


_BEGINNINGS = {
    b"\xff\xfe": "UTF-16",
    b"\xfe\xff": "UTF-16",
    b"\x1f\x8b": "gzip",
    b"\x28\xb5\x2f\xfd": "zstd",
    b"\xfd7zXZ": "xz",
}


def what(error: ValueError, hint: str = "") -> str:
    """What is wrong with a record; of bytes that are no UTF-8, what they may be, or the hint."""
    if not isinstance(error, UnicodeDecodeError):
        return str(error)
    for start, kind in _BEGINNINGS.items():
        if error.object.startswith(start):
            to_do = "convert it to UTF-8" if kind == "UTF-16" else "its name must say so"
            return f"it begins as a file of {kind} does: {to_do}"
    name = "UTF-8, as records are read" if error.encoding == "utf-8" else error.encoding
    return f"its byte {error.object[error.start]:#04x} is no {name}{hint}"


def lines_in(record: bytes) -> int:
    """How many lines end in a record; to find the first one is faster than to count them."""
    is_one = record[-1:] == b"\n" and record.find(b"\n") == len(record) - 1
    return 1 if is_one else record.count(b"\n")


class Located(NamedTuple):
    """A record, or what is wrong at its place, and the byte offset and line where it begins."""

    record: bytes | Quarantined
    offset: int
    line: int


def located(shard: Shard, grammar: Grammar, settings: Settings) -> Iterator[Located]:
    """The records of a shard with the blank lines behind them; what can't be read is quarantined.

    Lines are counted from the shard's start. Those that are blank before the first record go with
    it; a shard of blank lines alone has none.
    """
    offset, line = shard.start, 1
    try:
        with opened_at(shard, settings.max_ratio) as stream:
            for record in records(stream, shard, grammar, settings.max_record):
                if isinstance(record, Quarantined):
                    yield Located(replace(record, line=line), offset, line)
                    offset, line = offset + (record.length or 0), line + record.lines
                elif not grammar.is_blank(record):
                    yield Located(record, offset, line)
                    offset, line = offset + len(record), line + lines_in(record)
    except damage() as error:
        reason = f"the stream is cut or damaged after {offset} bytes: {error}"
        yield Located(Quarantined("", shard.origin, b"", reason, offset, line), offset, line)


def records(
    stream: BinaryIO, shard: Shard, grammar: Grammar, limit: int
) -> Iterator[bytes | Quarantined]:
    """As `located`, from an open stream; a cut or damaged one raises behind its last record."""
    position, pending, has_record = shard.start, b"", False
    blanks = bytearray()  # behind what is pending: there may be millions
    long: _Long | None = None  # what is pending, where that is over the limit
    end, closes = end_of(shard), grammar.closes()

    def told() -> bytes | Quarantined:
        return long.told(shard) if long else pending + blanks if blanks else pending

    while position < end:
        try:
            record = stream.readline(min(_PIECE, limit + 1))
            is_whole = not record or closes(record)
            if not is_whole and len(record) <= limit:
                record, is_whole = _continued(stream, record, closes, limit)
        except damage():
            if has_record:
                yield told()
            raise
        if not record:
            break
        if len(record) > limit:
            if has_record:
                yield told()
                blanks.clear()
            long = _Long(position - len(blanks), limit, bytes(blanks) + record)
            position, pending, has_record = long.through(stream, is_whole, closes), b"", True
            blanks.clear()
            continue
        position += len(record)
        if grammar.is_blank(record):
            (long.add if long else blanks.extend)(record)
            continue
        if has_record:
            yield told()
            blanks.clear()
        pending, long, has_record = bytes(blanks) + record, None, True
        blanks.clear()
    if long or pending or blanks:
        yield told()


def pieces(stream: BinaryIO, grammar: Grammar) -> Iterator[Piece]:
    """The bytes of a stream; blank lines stay with the record before them."""
    closes, is_whole = grammar.closes(), True
    while data := stream.readline(_PIECE):
        yield Piece(data, is_whole and not grammar.is_blank(data))
        is_whole = closes(data)


def whole(path: Path, grammar: Grammar) -> Iterator[bytes]:
    """The records of a file, whatever their size."""
    shard = Shard(str(path), path.name, "", 0, path.stat().st_size)
    with opened(path) as stream:
        for record in records(stream, shard, grammar, 1 << 62):
            if isinstance(record, bytes):
                yield record


def _continued(stream: BinaryIO, start: bytes, closes: Closes, limit: int) -> tuple[bytes, bool]:
    """The record that begins so, or more than `limit` bytes of it, held once; and is it whole."""
    record, is_whole = io.BytesIO(), False
    size = record.write(start)
    while not is_whole and size <= limit:
        piece = stream.readline(min(_PIECE, limit + 1 - size))
        if not piece:
            break
        size += record.write(piece)
        is_whole = closes(piece)
    return record.getvalue(), is_whole


def line_length(stream: BinaryIO, wanted: Callable[[bytes], bool]) -> int:
    """How many bytes the next line has, be it never so long; 0 where some of it is not wanted."""
    length = 0
    while (piece := stream.readline(_PIECE)) and wanted(piece):
        length += len(piece)
        if ends_line(piece):
            return length
    return 0 if piece else length


class _Long:
    """A record over the limit that is streamed past: only its digest and its place are kept."""

    def __init__(self, start: int, limit: int, head: bytes) -> None:
        self._start, self._limit = start, limit
        self._length = self._lines = 0
        self._digest = hashlib.sha256()
        self.add(head)

    def add(self, piece: bytes) -> None:
        self._length += len(piece)
        self._lines += piece.count(b"\n")
        self._digest.update(piece)

    def through(self, stream: BinaryIO, is_whole: bool, closes: Closes) -> int:
        """Read on until the record ends; returns where that is."""
        while not is_whole and (piece := stream.readline(_PIECE)):
            self.add(piece)
            is_whole = closes(piece)
        return self._start + self._length

    def told(self, shard: Shard) -> Quarantined:
        reason = f"a record of {self._length} bytes is over the limit of {self._limit} (max_record)"
        place = self._start, None, self._length, self._digest.hexdigest(), self._lines
        return Quarantined("", shard.origin, b"", reason, *place)


def pack(name: str, chunks: Sequence[bytes]) -> bytes:
    """The records, each on a line of its own; compressed as the name says."""
    ended = [chunk if chunk.endswith(b"\n") else chunk + b"\n" for chunk in chunks[:-1]]
    return compressor(name)(b"".join([*ended, *chunks[-1:]]))


def joins(name: str) -> bool:
    return not is_compressed(name)


def lay(name: str, head: bytes, pieces: Iterable[bytes], path: Path) -> str:
    """Lay packed pieces end to end behind the head of the file; returns the digest of it all.

    One piece is hashed, and what is written brought to the disk, while the next one is read.
    """
    digest, size, flushed = hashlib.sha256(), 0, 0
    with atomic_file(path) as file, ThreadPoolExecutor(2) as aside:
        hashed = synced = aside.submit(digest.update, b"")
        for data in chain([compressor(name)(head)] if head else [], pieces):
            hashed.result()
            hashed = aside.submit(digest.update, data)
            size += file.write(data)
            if size - flushed >= _FLUSHED:  # or all of it would have to be waited for at the end
                synced.result()
                file.flush()
                synced = aside.submit(os.fsync, file.fileno())
                flushed = size
        hashed.result()
        synced.result()
        if not size:
            data = compressor(name)(b"")
            digest.update(data)
            file.write(data)
    return digest.hexdigest()


def rebuild(head: bytes, originals: Iterable[bytes], path: Path) -> None:
    """Write records again behind the head of their file."""
    compress = compressor(path.name)
    with atomic_file(path) as file:
        batch = [head]
        for data in originals:
            batch.append(data)
            if len(batch) >= 10_000:
                file.write(compress(b"".join(batch)))
                batch.clear()
        if batch:
            file.write(compress(b"".join(batch)))
