"""Files of tables: the text column changes, all other columns and the schema stay as they are.

A format is made of how its files are opened, cut, read in batches and written. Rows without a
text are quarantined.
"""

from __future__ import annotations

import hashlib
import io
import struct
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Protocol

from cleaner.document import CHILD, Cleaned, Document, Quarantined, Record, Source
from cleaner.errors import InputError
from cleaner.formats.arrow_json import arrow, as_bytes, holds_texts
from cleaner.formats.base import OTHER_FIELD, Entry, Rendered, Shard
from cleaner.formats.files import atomic_file, digest_of
from cleaner.formats.json_fields import host
from cleaner.formats.table_rows import Codec, Row, kind_at, place_of, values_at
from cleaner.provenance import source_text
from cleaner.settings import Settings

BATCH_ROWS = 512
"""Rows that are decoded at once."""

_GROUP_BYTES = 64_000_000  # rows gathered, at most, for a group that is written
_LENGTH = struct.Struct("<Q")


class Opened(Protocol):
    """An open file."""

    schema: Any
    offsets: list[int]
    """Where each group of rows begins; the first counts from the start of the file."""

    def rows(self, group: int) -> int:
        """How many rows a group has."""

    def batches(self, group: int) -> Iterator[Any]:
        """The rows of a group as record batches; damaged ones raise."""

    def writer(self, sink: Any) -> Any:
        """A writer, as a context manager, of a file like this one."""


def _damage() -> tuple[type[Exception], ...]:
    return (arrow().ArrowException, OSError, ValueError)


def _line(error: Exception) -> str:
    return " ".join(str(error).split())[:300] or type(error).__name__


class TableFormat:
    """A format of files that hold one table; `opening` opens one, or raises where it is none."""

    MANY = True

    def __init__(
        self,
        name: str,
        suffixes: tuple[str, ...],
        media_type: str,
        opening: Callable[[Path], Opened],
    ) -> None:
        self.NAME, self.SUFFIXES = name, suffixes
        self._media_type, self._opening = media_type, opening

    def _open(self, path: Path, settings: Settings) -> tuple[Opened, Codec]:
        """ValueError where the file has no text column."""
        file = self._opening(path)
        text = settings.text_field
        place = place_of(file.schema, text)
        if place is None:
            names = ", ".join(file.schema.names)
            raise ValueError(f"it has not one column {text!r} in {names}; {OTHER_FIELD}")
        kind = kind_at(file.schema, place)
        if not holds_texts(kind):
            raise ValueError(f"its column {text!r} is of type {kind}, and holds no texts")
        return file, Codec(file.schema, place, place_of(file.schema, settings.id_field))

    def read(self, shard: Shard, settings: Settings) -> Iterator[Entry | Quarantined]:
        path = Path(shard.path)
        try:
            file, codec = self._open(path, settings)
        except _damage() as error:
            reason = f"no usable {self.NAME} file: {_line(error)}"
            if shard.start == 0:
                size = path.stat().st_size
                yield Quarantined("", shard.origin, b"", reason, 0, None, size, digest_of(path))
            return
        for group, offset in enumerate(file.offsets):
            if shard.start <= offset < shard.end:
                yield from self._group(file, group, codec, shard, settings)

    def _group(
        self, file: Opened, group: int, codec: Codec, shard: Shard, settings: Settings
    ) -> Iterator[Entry | Quarantined]:
        """The rows of a group; where it is damaged, those before the damage, and a report."""
        wanted, count, reason = 0, 0, "it ends early"
        try:
            wanted = file.rows(group)
            for batch in file.batches(group):
                entries = list(self._entries(batch, codec, shard, settings))
                count += len(entries)
                yield from entries
        except _damage() as error:
            reason, wanted = _line(error), wanted or -1
        if count != wanted:
            shown = "" if wanted < 0 else f" behind {count} of its {wanted} rows"
            yield Quarantined(
                "", shard.origin, b"", f"row group {group} is damaged{shown}: {reason}"
            )

    def _entries(
        self, batch: Any, codec: Codec, shard: Shard, settings: Settings
    ) -> Iterator[Entry | Quarantined]:
        wanted = settings.id_field, settings.url_field, settings.date_field
        names, urls, dates = (_strings(batch, name) for name in wanted)
        media = self._media_type
        for row, name, url, date in zip(codec.rows(batch), names, urls, dates, strict=True):
            if row.text is None:
                yield Quarantined("", shard.origin, row.data, "its text is null")
                continue
            try:
                text = row.text.decode("utf-8")
            except UnicodeDecodeError as error:
                yield Quarantined("", shard.origin, row.data, f"its text is no UTF-8: {error}")
                continue
            source = Source(shard.origin, hashlib.sha256(row.data).hexdigest(), media_type=media)
            yield Entry(Document(name, text, source, site=host(url), date=date), row.head)

    def ranges(self, shard: Shard, size: int) -> Iterator[Shard]:
        """Cut a file between groups of rows."""
        start = shard.start
        try:
            offsets = self._opening(Path(shard.path)).offsets
        except _damage():
            offsets = []
        for offset in offsets:
            if offset - start >= size:
                yield replace(shard, start=start, end=offset)
                start = offset
        yield replace(shard, start=start)

    def render(self, entry: Entry, cleaned: Cleaned, settings: Settings) -> Rendered:
        row = Row(entry.frame, cleaned.text.encode())
        is_child = CHILD in cleaned.document.id and cleaned.document.id != entry.document.id
        if is_child and entry.document.id:
            row = row.named(cleaned.document.id)
        return Rendered(row.data)

    def text_in(self, record: Record, chunk: bytes, settings: Settings) -> str:
        return (Row.of(chunk).text or b"").decode("utf-8")

    def original(self, record: Record, chunk: bytes, settings: Settings) -> bytes:
        text = source_text(record, self.text_in(record, chunk, settings))
        return Row(Row.of(chunk).head, text.encode()).data

    def exact(self, name: str) -> bool:
        """Equal tables with an equal schema come back; their pages are laid out anew."""
        return False

    def place(self, name: str, document: str) -> str:
        return name

    def pack(self, name: str, chunks: Sequence[bytes]) -> bytes:
        return b"".join(_LENGTH.pack(len(chunk)) + chunk for chunk in chunks)

    def lay(self, shard: Shard, pieces: Iterable[bytes], path: Path, settings: Settings) -> None:
        """Write the kept rows with the schema of the source; nothing where that can't be read."""
        try:
            file, codec = self._open(Path(shard.path), settings)
        except _damage():
            return
        _write(file, codec, (row for piece in pieces for row in _packed(piece)), path)

    def unpack(self, path: Path, settings: Settings) -> Iterator[bytes]:
        file, codec = self._open(path, settings)
        for group in range(len(file.offsets)):
            for batch in file.batches(group):
                yield from (row.data for row in codec.rows(batch))

    def rebuild(
        self, output: Path, originals: Iterable[bytes], path: Path, settings: Settings
    ) -> None:
        try:
            file, codec = self._open(output, settings)
        except _damage() as error:
            raise InputError(f"its schema can't be read from {output}: {_line(error)}") from None
        _write(file, codec, originals, path)


def _strings(batch: Any, name: str) -> list[str]:
    """A column of texts, integers or dates as strings; "" where there is no usable value."""
    place = place_of(batch.schema, name)
    if place is None:
        return [""] * batch.num_rows
    try:
        column = values_at(batch, place)
        if arrow().types.is_temporal(column.type):
            column = column.cast(arrow().string())
        is_text = holds_texts(column.type)
        values = (as_bytes(column) if is_text else column).to_pylist()
    except (arrow().ArrowInvalid, arrow().ArrowNotImplementedError):
        return [""] * batch.num_rows
    if is_text:
        return [_utf8(value) for value in values]
    usable = ((v, isinstance(v, (str, int)) and not isinstance(v, bool)) for v in values)
    return [str(value) if is_usable else "" for value, is_usable in usable]


def _utf8(value: bytes | None) -> str:
    try:
        return (value or b"").decode()
    except UnicodeDecodeError:
        return ""


def _packed(piece: bytes) -> Iterator[bytes]:
    file = io.BytesIO(piece)
    while size := file.read(_LENGTH.size):
        yield file.read(_LENGTH.unpack(size)[0])


def _write(like: Opened, codec: Codec, rows: Iterable[bytes], path: Path) -> None:
    """Write rows with the schema and the size of groups of another file."""
    most = like.rows(0) if like.offsets else 1
    group: list[Row] = []
    size = 0
    with atomic_file(path) as sink, like.writer(sink) as writer:
        for data in rows:
            group.append(Row.of(data))
            size += len(data)
            if len(group) >= most or size >= _GROUP_BYTES:
                writer.write_table(codec.table(group))
                group, size = [], 0
        if group:
            writer.write_table(codec.table(group))
