"""Parquet: the text column changes, every other column and the schema stay as they are.

Row groups are streamed, and are the ranges of a big file. Pages are read with their checksums
verified and written with checksums. Rows without a text are quarantined.
"""

from __future__ import annotations

import hashlib
import importlib
import struct
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from cleaner.document import CHILD, Cleaned, Document, Quarantined, Record, Source
from cleaner.errors import InputError
from cleaner.formats.arrow_json import arrow
from cleaner.formats.base import Entry, Rendered, Shard
from cleaner.formats.files import atomic_file, digest_of
from cleaner.formats.jsonl import host
from cleaner.formats.parquet_rows import Codec, Row
from cleaner.provenance import source_text
from cleaner.settings import Settings

NAME = "parquet"
SUFFIXES = (".parquet", ".pq")
MANY = True
_ROWS = 512  # rows that are decoded at once
_GROUP_BYTES = 64_000_000  # rows gathered, at most, for a row group that is written
_MEDIA_TYPE = "application/vnd.apache.parquet"
_LENGTH = struct.Struct("<Q")


def _damage() -> tuple[type[Exception], ...]:
    return (arrow().ArrowException, OSError, ValueError)


def _line(error: Exception) -> str:
    return " ".join(str(error).split())[:300] or type(error).__name__


def _open(path: Path) -> Any:
    arrow()  # says what to install where it is missing
    parquet = importlib.import_module("pyarrow.parquet")
    return parquet.ParquetFile(path, page_checksum_verification=True, pre_buffer=False)


def _codec(file: Any, settings: Settings) -> Codec:
    """ValueError where the file has no text column."""
    pa, schema, text = arrow(), file.schema_arrow, settings.text_field
    if schema.names.count(text) != 1:
        raise ValueError(f"it has no column {text!r}, but {', '.join(schema.names)}")
    kind = schema.field(text).type
    if kind not in (pa.string(), pa.large_string(), pa.string_view()):
        raise ValueError(f"its column {text!r} is of type {kind}, not a string")
    return Codec(schema, text, settings.id_field)


def _offsets(file: Any) -> list[int]:
    """Where each row group begins; the first one counts from the start of the file."""
    found = []
    for number in range(file.num_row_groups):
        group = file.metadata.row_group(number)
        columns = [group.column(n) for n in range(group.num_columns)]
        pages = [page for c in columns for page in (c.dictionary_page_offset, c.data_page_offset)]
        found.append(min(page for page in pages if page))
    return [0, *found[1:]] if found else []


def _batches(file: Any, group: int) -> Iterator[Any]:
    return iter(file.iter_batches(_ROWS, row_groups=[group], use_threads=False))


def read(shard: Shard, settings: Settings) -> Iterator[Entry | Quarantined]:
    path = Path(shard.path)
    try:
        file = _open(path)
        codec = _codec(file, settings)
        groups = [g for g, at in enumerate(_offsets(file)) if shard.start <= at < shard.end]
    except _damage() as error:
        reason = f"no usable Parquet file: {_line(error)}"
        if shard.start == 0:
            size = path.stat().st_size
            yield Quarantined("", shard.path, b"", reason, 0, None, size, digest_of(path))
        return
    for group in groups:
        yield from _group(file, group, codec, shard, settings)


def _group(
    file: Any, group: int, codec: Codec, shard: Shard, settings: Settings
) -> Iterator[Entry | Quarantined]:
    """The rows of a row group; where it is damaged, those before the damage, and a report."""
    wanted, count, reason = file.metadata.row_group(group).num_rows, 0, "it ends early"
    try:
        for batch in _batches(file, group):
            entries = list(_entries(batch, codec, shard, settings))
            count += len(entries)
            yield from entries
    except _damage() as error:
        reason = _line(error)
    if count != wanted:
        reason = f"row group {group} is damaged behind {count} of its {wanted} rows: {reason}"
        yield Quarantined("", shard.path, b"", reason)


def _entries(
    batch: Any, codec: Codec, shard: Shard, settings: Settings
) -> Iterator[Entry | Quarantined]:
    names, urls = (_strings(batch, n) for n in (settings.id_field, settings.url_field))
    for row, name, url in zip(codec.rows(batch), names, urls, strict=True):
        if row.text is None:
            yield Quarantined("", shard.path, row.data, "its text is null")
            continue
        try:
            text = row.text.decode("utf-8")
        except UnicodeDecodeError as error:
            yield Quarantined("", shard.path, row.data, f"its text is no UTF-8: {error}")
            continue
        source = Source(shard.path, hashlib.sha256(row.data).hexdigest(), media_type=_MEDIA_TYPE)
        yield Entry(Document(name, text, source, site=host(url)), row.head)


def _strings(batch: Any, name: str) -> list[str]:
    """A column of strings or integers as strings; "" where there is no usable value."""
    if batch.schema.names.count(name) != 1:
        return [""] * batch.num_rows
    try:
        values = batch.column(name).to_pylist()
    except UnicodeDecodeError:
        return [""] * batch.num_rows
    usable = ((v, isinstance(v, (str, int)) and not isinstance(v, bool)) for v in values)
    return [str(value) if is_usable else "" for value, is_usable in usable]


def ranges(shard: Shard, size: int) -> Iterator[Shard]:
    """Cut a file between row groups."""
    start = shard.start
    try:
        offsets = _offsets(_open(Path(shard.path)))
    except _damage():
        offsets = []
    for offset in offsets:
        if offset - start >= size:
            yield replace(shard, start=start, end=offset)
            start = offset
    yield replace(shard, start=start)


def render(entry: Entry, cleaned: Cleaned, settings: Settings) -> Rendered:
    row = Row(entry.frame, cleaned.text.encode())
    is_child = CHILD in cleaned.document.id and cleaned.document.id != entry.document.id
    if is_child and entry.document.id:
        row = row.named(cleaned.document.id)
    return Rendered(row.data)


def text_in(record: Record, chunk: bytes, settings: Settings) -> str:
    return (Row.of(chunk).text or b"").decode("utf-8")


def original(record: Record, chunk: bytes, settings: Settings) -> bytes:
    text = source_text(record, text_in(record, chunk, settings))
    return Row(Row.of(chunk).head, text.encode()).data


def exact(name: str) -> bool:
    """Equal tables with an equal schema come back; their pages are laid out anew."""
    return False


def place(name: str, document: str) -> str:
    return name


def pack(name: str, chunks: Sequence[bytes]) -> bytes:
    return b"".join(_LENGTH.pack(len(chunk)) + chunk for chunk in chunks)


def lay(shard: Shard, pieces: Sequence[Path], path: Path, settings: Settings) -> None:
    """Write the kept rows with the schema of the source; nothing where that can't be read."""
    try:
        file = _open(Path(shard.path))
        codec = _codec(file, settings)
    except _damage():
        return
    _write(file, codec, (row for piece in pieces for row in _packed(piece)), path)


def _packed(piece: Path) -> Iterator[bytes]:
    with piece.open("rb") as file:
        while size := file.read(_LENGTH.size):
            yield file.read(_LENGTH.unpack(size)[0])


def unpack(path: Path, settings: Settings) -> Iterator[bytes]:
    file = _open(path)
    codec = _codec(file, settings)
    for group in range(file.num_row_groups):
        for batch in _batches(file, group):
            yield from (row.data for row in codec.rows(batch))


def rebuild(output: Path, originals: Iterable[bytes], path: Path, settings: Settings) -> None:
    try:
        file = _open(output)
        codec = _codec(file, settings)
    except _damage() as error:
        raise InputError(f"its schema can't be read from {output}: {_line(error)}") from None
    _write(file, codec, originals, path)


def _write(like: Any, codec: Codec, rows: Iterable[bytes], path: Path) -> None:
    """Write rows with the schema, codecs and size of row groups of another file."""
    with atomic_file(path) as sink, _writer(like, sink) as writer:
        most = like.metadata.row_group(0).num_rows if like.num_row_groups else 1
        group: list[Row] = []
        size = 0
        for data in rows:
            group.append(Row.of(data))
            size += len(data)
            if len(group) >= most or size >= _GROUP_BYTES:
                writer.write_table(codec.table(group))
                group, size = [], 0
        if group:
            writer.write_table(codec.table(group))


def _writer(like: Any, sink: Any) -> Any:
    groups = [like.metadata.row_group(0)] if like.num_row_groups else []
    columns = [group.column(n) for group in groups for n in range(group.num_columns)]
    return importlib.import_module("pyarrow.parquet").ParquetWriter(
        sink,
        like.schema_arrow,
        compression={c.path_in_schema: _codec_name(c.compression) for c in columns} or "snappy",
        use_deprecated_int96_timestamps=any(c.physical_type == "INT96" for c in columns),
        write_page_checksum=True,
    )


def _codec_name(name: str) -> str:
    return {"UNCOMPRESSED": "NONE", "LZ4_RAW": "LZ4", "UNKNOWN": "SNAPPY"}.get(name, name)
