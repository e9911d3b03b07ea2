"""Batches of an Arrow table cleaned where another engine runs: datasets, Polars, Spark, Ray."""

from __future__ import annotations

from typing import Any

from cleaner.clean import clean
from cleaner.document import Document
from cleaner.formats.arrow_json import arrow, down, holds_strings, strings_up
from cleaner.formats.json_fields import host
from cleaner.formats.table_rows import Place, kind_at, place_of, replaced, values_in
from cleaner.settings import Settings


def clean_batch(batch: Any, settings: Settings | None = None) -> Any:
    """A pyarrow RecordBatch or Table with its text column cleaned; all else stays as it is.

    No state is kept and no row is dropped, so that any engine may map it: what needs other
    documents (duplicates, recurring passages) is left to `run`. The columns are those that the
    settings name, and dots lead to fields of structs; null texts stay null. Raises KeyError where
    there is not one text column, and TypeError where it holds no strings.
    """
    settings = settings or Settings()
    place = place_of(batch.schema, settings.text_field)
    if place is None:
        raise KeyError(f"there is not one column {settings.text_field!r} in {batch.schema.names}")
    kind = kind_at(batch.schema, place)
    if arrow().types.is_null(kind):
        return batch  # what an engine makes of a part without any text
    if not holds_strings(kind):
        raise TypeError(f"the column {settings.text_field!r} is of type {kind}, not a string")
    texts = down(_array(batch, place))
    at = place_of(batch.schema, settings.url_field)
    urls = [None] * len(texts) if at is None else down(_array(batch, at))
    cleaned = [
        None if text is None else clean(Document("-", text, site=_site(url)), settings).text
        for text, url in zip(texts, urls, strict=True)
    ]
    column = replaced(_whole(batch.column(place[0])), place[1:], strings_up(cleaned, kind))
    return batch.set_column(place[0], batch.schema.field(place[0]), column)


def _array(batch: Any, place: Place) -> Any:
    return values_in(_whole(batch.column(place[0])), place[1:])


def _whole(column: Any) -> Any:
    return column.combine_chunks() if isinstance(column, arrow().ChunkedArray) else column


def _site(url: Any) -> str:
    return host(url) if isinstance(url, str) else ""
