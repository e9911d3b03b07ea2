"""Rows of a table as bytes and back: a line of JSON with the other columns, then the text.

A row with a null text ends with its line. A row whose id is replaced says so in its line.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from cleaner.formats.arrow_json import arrow, as_bytes, down, holds_texts, up

_AS_TEXT = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


@dataclass(frozen=True)
class Row:
    """A row's other columns as a line of JSON, and its text as bytes or None for a null."""

    head: bytes
    text: bytes | None

    @property
    def data(self) -> bytes:
        return self.head if self.text is None else b"%b\n%b" % (self.head, self.text)

    @classmethod
    def of(cls, data: bytes) -> Row:
        """Undoes `data`."""
        head, mark, text = data.partition(b"\n")
        return cls(head, text if mark else None)

    def named(self, name: str) -> Row:
        """The row with another id."""
        return Row(_dumped({"id": name, "columns": json.loads(self.head)}), self.text)


Place = tuple[int, ...]
"""The number of a column, then that of a field of it, and so on down."""


def place_of(schema: Any, name: str) -> Place | None:
    """The column of this name or, of a dotted one, the field within columns; None if ambiguous."""
    if schema.names.count(name) == 1:
        return (schema.names.index(name),)
    *way, last = name.split(".")
    place: list[int] = []
    fields = list(schema)
    for key in (*way, last):
        found = [n for n, field in enumerate(fields) if field.name == key]
        if len(found) != 1:
            return None
        place += found
        kind = fields[found[0]].type
        fields = [kind.field(n) for n in range(kind.num_fields)] if _is_struct(kind) else []
    return tuple(place)


def kind_at(schema: Any, place: Place) -> Any:
    """The type of what stands there."""
    kind = schema.field(place[0]).type
    for number in place[1:]:
        kind = kind.field(number).type
    return kind


def values_at(batch: Any, place: Place) -> Any:
    """The array of what stands there: null where what holds it is."""
    return values_in(batch.column(place[0]), place[1:])


def values_in(array: Any, way: Place) -> Any:
    """The array of a field of structs in an array; itself where the way is empty."""
    for number in way:
        array = array.flatten()[number]
    return array


def replaced(array: Any, way: Place, values: Any) -> Any:
    """The array with other values in a field of its structs; nulls stay null."""
    if not way:
        return values
    pa, kind = arrow(), array.type
    columns = array.flatten()
    columns[way[0]] = replaced(columns[way[0]], way[1:], values)
    fields = [kind.field(number) for number in range(kind.num_fields)]
    return pa.StructArray.from_arrays(columns, fields=fields, mask=array.is_null())


def _is_struct(kind: Any) -> bool:
    return bool(arrow().types.is_struct(kind))


def _put(columns: list[Any], place: Place, value: Any) -> None:
    """Set a value where all that holds it is there."""
    holder: Any = columns
    for number in place[:-1]:
        holder = holder[number]
        if holder is None:
            return
    holder[place[-1]] = value


class Codec:
    """Turns record batches with one schema into rows, and rows into tables.

    `text` and `id` are the places of the text and the id; there need not be an id. ValueError
    where a column is of a type that JSON can't hold.
    """

    def __init__(self, schema: Any, text: Place, id: Place | None) -> None:
        self.schema, self.text = schema, text
        self._id = id if id and holds_texts(kind_at(schema, id)) else None
        for number, field in enumerate(schema):
            if (number,) != text:
                up([None], field.type)

    def rows(self, batch: Any) -> Iterator[Row]:
        texts = as_bytes(values_at(batch, self.text)).to_pylist()
        blank = [None] * len(texts)
        columns = [
            blank if (number,) == self.text else down(column)
            for number, column in enumerate(batch.columns)
        ]
        for head, text in zip(zip(*columns, strict=True), texts, strict=True):
            row = list(head)
            _put(row, self.text, None)
            yield Row(_dumped(row), text)

    def table(self, rows: list[Row]) -> Any:
        """A table with the rows, all columns and the schema."""
        heads = [self._columns(row) for row in rows]
        arrays = [
            up([head[number] for head in heads], field.type)
            for number, field in enumerate(self.schema)
        ]
        return arrow().Table.from_arrays(arrays, schema=self.schema)

    def _columns(self, row: Row) -> list[Any]:
        head = json.loads(row.head)
        columns: list[Any] = head if isinstance(head, list) else head["columns"]
        if isinstance(head, dict) and self._id is not None:
            _put(columns, self._id, head["id"].encode())
        if row.text is not None:
            _put(columns, self.text, row.text)
        return columns


def _dumped(value: Any) -> bytes:
    try:
        return _AS_TEXT.encode(value).encode()
    except UnicodeEncodeError:
        return json.dumps(value, separators=(",", ":")).encode()
