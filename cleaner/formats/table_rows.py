"""Rows of a table as bytes and back: a line of JSON with the other columns, then the text.

A row with a null text ends with its line. A row whose id is replaced says so in its line.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from cleaner.formats.arrow_json import arrow, as_bytes, down, strings_up, up

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


class Codec:
    """Turns record batches with one schema into rows, and rows into tables.

    `text` and `id` name the text and id columns; there need not be an id column. ValueError where
    a column is of a type that JSON can't hold.
    """

    def __init__(self, schema: Any, text: str, id: str) -> None:
        self.schema, self.text = schema, text
        self._rest = [field for field in schema if field.name != text]
        ids = [n for n, field in enumerate(self._rest) if field.name == id]
        strings = (arrow().string(), arrow().large_string())
        self._id = ids[0] if len(ids) == 1 and self._rest[ids[0]].type in strings else None
        for field in self._rest:
            up([None], field.type)

    def rows(self, batch: Any) -> Iterator[Row]:
        texts = as_bytes(batch.column(self.text)).to_pylist()
        columns = [down(column) for column in batch.drop_columns([self.text]).columns]
        heads = zip(*columns, strict=True) if columns else iter(((),) * len(texts))
        for head, text in zip(heads, texts, strict=True):
            yield Row(_dumped(head), text)

    def table(self, rows: list[Row]) -> Any:
        """A table with the rows, all columns and the schema."""
        heads = [self._columns(json.loads(row.head)) for row in rows]
        arrays = [
            up([head[number] for head in heads], field.type)
            for number, field in enumerate(self._rest)
        ]
        place = self.schema.get_field_index(self.text)
        texts = strings_up([row.text for row in rows], self.schema.field(place).type)
        arrays.insert(place, texts)
        return arrow().Table.from_arrays(arrays, schema=self.schema)

    def _columns(self, head: Any) -> list[Any]:
        if not isinstance(head, dict):
            columns: list[Any] = head
            return columns
        columns = head["columns"]
        if self._id is not None:
            columns[self._id] = head["id"]
        return columns


def _dumped(value: Any) -> bytes:
    try:
        return _AS_TEXT.encode(value).encode()
    except UnicodeEncodeError:
        return json.dumps(value, separators=(",", ":")).encode()
