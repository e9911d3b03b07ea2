"""CSV and TSV, plain or compressed: only the text field of a changed row is written anew.

Rows are in UTF-8 or `csv_encoding`, fields quoted as RFC 4180 says, with line ends inside quotes;
the first row names the columns. One that does not fit it is quarantined. Cells come out as they
came in; one that only a removal would make a spreadsheet's formula gets a "'" before its text.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import BinaryIO

from cleaner.document import CHILD, Cleaned, Document, Quarantined, Record, Source
from cleaner.formats import ranges as cutting
from cleaner.formats import records
from cleaner.formats.base import OTHER_FIELD, Entry, Piece, Rendered, Shard
from cleaner.formats.compression import SUFFIXES as COMPRESSED
from cleaner.formats.compression import is_compressed, plain_name
from cleaner.formats.json_fields import host
from cleaner.provenance import source_text, written_codec
from cleaner.settings import Settings

NAME = "csv"
SUFFIXES = tuple(a + b for a in (".csv", ".tsv", ".tab") for b in ("", *COMPRESSED))
MANY = True
_BLANK = b"\r\n"
_MARK = "\ufeff"
_MARK_BYTES = _MARK.encode()
_MEDIA_TYPE = "text/csv"
_HINT = "; --csv-encoding names another encoding"
_SHOWN = 100  # characters of a header that a reason shows
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""With these a cell begins that a spreadsheet would compute."""


def _delimiter(name: str) -> str:
    return "," if plain_name(name).lower().endswith(".csv") else "\t"


class _Quotes:
    """Whether a row ends with a piece of it: not while a quoted field is open."""

    def __init__(self, delimiter: str) -> None:
        self._opening = f'{delimiter}"'.encode()
        self._is_open = self._was_closed = False
        self._is_fresh = True  # a quote here opens a field
        self._is_first = True

    def __call__(self, piece: bytes) -> bool:
        at = len(_MARK_BYTES) if self._is_first and piece.startswith(_MARK_BYTES) else 0
        self._is_first = False
        if not self._is_open and b'"' not in piece:
            return self._unquoted(piece)
        while at < len(piece):
            if self._is_open:
                at = piece.find(b'"', at) + 1
                if not at:
                    return False
                self._is_open, self._was_closed = False, True
            elif piece[at] == 34 and (self._is_fresh or self._was_closed):
                self._is_open, at = True, at + 1
            else:
                at = piece.find(self._opening, at) + 2
                if at < 2:
                    return self._unquoted(piece)
                self._is_open = True
            self._is_fresh = False
        return False

    def _unquoted(self, piece: bytes) -> bool:
        self._was_closed = False
        ends = piece.endswith(b"\n")
        self._is_fresh = ends or piece.endswith(self._opening[:1])
        return ends


@lru_cache
def _grammar(delimiter: str) -> records.Grammar:
    return records.Grammar(lambda: _Quotes(delimiter), _BLANK)


@lru_cache
def _field(delimiter: str) -> re.Pattern[str]:
    quoted, plain = r'"[^"]*(?:""[^"]*)*"', rf'(?:[^"{delimiter}\r\n][^{delimiter}\r\n]*)?'
    return re.compile(rf"({quoted}|{plain})({delimiter}|(?:\r?\n)+|\Z)")


def fields(row: str, delimiter: str) -> list[tuple[int, int]]:
    """The span of each field of a row, quotes and all; ValueError where it is not well-formed."""
    spans = []
    at = len(row) - len(row.lstrip("\r\n"))
    while match := _field(delimiter).match(row, at):
        spans.append(match.span(1))
        at = match.end()
        if match[2] != delimiter:
            break
    if not match or at != len(row):
        raise ValueError(f"a field is not well-formed at character {at}")
    return spans


def decoded(field: str) -> str:
    """The value of a field."""
    return field[1:-1].replace('""', '"') if field.startswith('"') else field


def encoded(value: str, delimiter: str, is_quoted: bool) -> str:
    """A field with this value, quoted where it was or must be; undoes `decoded`."""
    if is_quoted or not value or value.startswith('"') or {delimiter, "\n", "\r"} & set(value):
        return '"{}"'.format(value.replace('"', '""'))
    return value


@dataclass(frozen=True)
class _Header:
    """The first row as it stands, and the names in it; or what is wrong with it."""

    data: bytes
    names: tuple[str, ...]
    delimiter: str
    fault: str = ""

    @classmethod
    def of(cls, shard: Shard, encoding: str) -> _Header:
        delimiter = _delimiter(shard.name)
        data = next(records.whole(Path(shard.packed or shard.path), _grammar(delimiter)), b"")
        try:
            row = data.decode(encoding).removeprefix(_MARK)
            names = tuple(decoded(row[a:b]) for a, b in fields(row, delimiter))
        except ValueError as error:
            return cls(data, (), delimiter, records.what(error, _HINT))
        return cls(data, names, delimiter)

    def lacks(self, name: str) -> str:
        """What is wrong where there is no column of this name; "" where there is one."""
        if name in self.names:
            return ""
        if self.fault:
            return f"its header can't be read: {self.fault}"
        names = ", ".join(self.names)[:_SHOWN]
        return f"its header names no column {name!r}, but {names}; {OTHER_FIELD}"

    def place(self, name: str) -> int | None:
        return self.names.index(name) if name in self.names else None


def read(shard: Shard, settings: Settings) -> Iterator[Entry | Quarantined]:
    delimiter = _delimiter(shard.name)
    header = _Header.of(shard, settings.csv_encoding) if shard.start else None
    above = header.data.count(b"\n") if header else 0
    is_bare = not shard.start
    for record, offset, line in records.located(shard, _grammar(delimiter), settings):
        if isinstance(record, Quarantined):
            is_bare = False
            yield replace(record, line=line + above)
            continue
        if header is None:
            header = _Header.of(shard, settings.csv_encoding)
            if record == header.data:
                continue
        is_bare = False
        yield _entry(record, header, shard, settings, (offset, line + above))
    if header and is_bare and (lack := header.lacks(settings.text_field)):  # cut, or no table
        yield Quarantined("", shard.origin, b"", f"it has no rows, and {lack}")


def _entry(
    row: bytes, header: _Header, shard: Shard, settings: Settings, place: tuple[int, int]
) -> Entry | Quarantined:
    offset, line = place
    try:
        text, name, url, date = _parsed(row, header, settings)
    except ValueError as error:
        if isinstance(error, UnicodeDecodeError):
            offset += error.start
        reason = f"no usable row: {records.what(error, _HINT)}"
        return Quarantined("", shard.origin, row, reason, offset, line)
    digest = hashlib.sha256(row).hexdigest()
    source = Source(shard.origin, digest, settings.csv_encoding, media_type=_MEDIA_TYPE)
    places = header.place(settings.text_field), header.place(settings.id_field)
    frame = f"{ord(header.delimiter)},{places[0]},{places[1]}:".encode() + row
    return Entry(Document(name, text, source, site=host(url), date=date), frame)


def _parsed(row: bytes, header: _Header, settings: Settings) -> tuple[str, ...]:
    """The text, id, URL and date of a row; ValueError says what is wrong with it."""
    if lack := header.lacks(settings.text_field):
        raise ValueError(lack)
    line = row.decode(settings.csv_encoding)
    if line.encode(settings.csv_encoding) != row:
        raise ValueError(f"{settings.csv_encoding} has other bytes for its text")
    spans = fields(line, header.delimiter)
    if len(spans) != len(header.names):
        raise ValueError(f"it has {len(spans)} fields, its header {len(header.names)}")

    def value(column: str) -> str:
        place = header.place(column)
        return "" if place is None else decoded(line[slice(*spans[place])])

    names = settings.text_field, settings.id_field, settings.url_field, settings.date_field
    return tuple(map(value, names))


def render(entry: Entry, cleaned: Cleaned, settings: Settings) -> Rendered:
    columns, _, data = entry.frame.partition(b":")
    sign, column, id_column = columns.decode().split(",")
    extra: Record = {"column": int(column)}
    codec = settings.csv_encoding
    row, delimiter = data.decode(codec), chr(int(sign))
    if CHILD in cleaned.document.id and cleaned.document.id != entry.document.id:
        if entry.document.id and id_column != "None":
            row, _ = _replaced(row, delimiter, int(id_column), cleaned.document.id)
        row, _ = _replaced(row, delimiter, int(column), _guarded(cleaned.text, "", extra))
        return Rendered((row if row.endswith("\n") else f"{row}\n").encode(codec), extra)
    if not data.endswith(b"\n"):
        extra["line_end"] = ""
    if not cleaned.patch.edits:
        return Rendered(data, extra)
    text = _guarded(cleaned.text, cleaned.document.text, extra)
    changed, field = _replaced(row, delimiter, int(column), text)
    if not field.startswith('"'):
        extra["plain"] = True
    return Rendered(changed.encode(codec), extra)


def _guarded(text: str, source: str, extra: Record) -> str:
    """The text of a cell, with a mark before it where a removal would make a formula of it."""
    if not text.startswith(_FORMULA) or source.startswith(_FORMULA):
        return text
    extra["guarded"] = True
    return f"'{text}"


def _replaced(row: str, delimiter: str, column: int, value: str) -> tuple[str, str]:
    """The row with another value in a column, and the field that stood there."""
    start, end = fields(row, delimiter)[column]
    field = encoded(value, delimiter, row.startswith('"', start))
    return f"{row[:start]}{field}{row[end:]}", row[start:end]


def exact(name: str) -> bool:
    return not is_compressed(name)


def place(name: str, document: str) -> str:
    return name


def pack(name: str, chunks: Sequence[bytes]) -> bytes:
    return records.pack(name, chunks)


joins = records.joins


def lay(shard: Shard, pieces: Iterable[bytes], path: Path, settings: Settings) -> str | None:
    head = next(records.whole(Path(shard.path), _grammar(_delimiter(shard.name))), b"")
    return records.lay(shard.name, head, pieces, path)


def unpack(path: Path, settings: Settings) -> Iterator[bytes]:
    rows = records.whole(path, _grammar(_delimiter(path.name)))
    next(rows, b"")
    yield from rows


def text_in(record: Record, chunk: bytes, settings: Settings) -> str:
    row = chunk.decode(*written_codec(record))
    start, end = fields(row, _delimiter(record["file"]))[record["column"]]
    return decoded(row[start:end])[1 if record.get("guarded") else 0 :]


def original(record: Record, chunk: bytes, settings: Settings) -> bytes:
    if "line_end" in record:
        chunk = chunk.removesuffix(b"\n")
    if not record["edits"]:
        return chunk
    row, delimiter = chunk.decode(*written_codec(record)), _delimiter(record["file"])
    text = source_text(record, text_in(record, chunk, settings))
    start, end = fields(row, delimiter)[record["column"]]
    field = text if "plain" in record else encoded(text, delimiter, True)
    return f"{row[:start]}{field}{row[end:]}".encode(*written_codec(record))


def pieces(stream: BinaryIO, shard: Shard) -> Iterator[Piece]:
    return records.pieces(stream, _grammar(_delimiter(shard.name)))


def ranges(shard: Shard, size: int) -> Iterator[Shard]:
    return cutting.ranges(shard, size, pieces)


def rebuild(output: Path, originals: Iterable[bytes], path: Path, settings: Settings) -> None:
    head = next(records.whole(output, _grammar(_delimiter(output.name))), b"")
    records.rebuild(head, originals, path)
