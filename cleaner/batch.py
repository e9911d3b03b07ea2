"""Batches of an Arrow table cleaned where another engine runs: datasets, Polars, Spark, Ray."""

from __future__ import annotations

from typing import Any

from cleaner.clean import clean
from cleaner.document import Document
from cleaner.formats.arrow_json import arrow, down, strings_up
from cleaner.formats.json_fields import host
from cleaner.settings import Settings


def clean_batch(batch: Any, settings: Settings | None = None) -> Any:
    """A pyarrow RecordBatch or Table with its text column cleaned; all else stays as it is.

    No state is kept and no row is dropped, so that any engine may map it: what needs other
    documents (duplicates, recurring passages) is left to `run`. The columns are those that the
    settings name; null texts stay null. Raises KeyError where there is no text column.
    """
    settings = settings or Settings()
    place = batch.schema.get_field_index(settings.text_field)
    if place < 0:
        raise KeyError(f"there is no column {settings.text_field!r}")
    texts = _values(batch.column(place))
    has_urls = settings.url_field in batch.schema.names
    urls = _values(batch.column(settings.url_field)) if has_urls else [None] * len(texts)
    cleaned = [
        None if text is None else clean(Document("-", text, site=_site(url)), settings).text
        for text, url in zip(texts, urls, strict=True)
    ]
    return batch.set_column(
        place,
        batch.schema.field(place),
        strings_up(cleaned, batch.schema.field(place).type),
    )


def _values(column: Any) -> list[Any]:
    if isinstance(column, arrow().ChunkedArray):
        column = column.combine_chunks()
    return down(column)


def _site(url: Any) -> str:
    return host(url) if isinstance(url, str) else ""
