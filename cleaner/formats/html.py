"""HTML pages: one file, one document; the source is the markup, the output is the page's text.

The output keeps the page's name (`a/page.html` then holds plain text), so that ids, names and
records agree, and is UTF-8: a page may refer to characters that its own encoding does not have.
A file without a single tag is plain text, so the output can be cleaned again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from cleaner.document import Cleaned, Document, Quarantined, Record
from cleaner.formats import text
from cleaner.formats.base import Entry, Rendered, Shard
from cleaner.formats.html_charset import decode_page
from cleaner.formats.html_extract import read_out
from cleaner.settings import Settings

NAME = "html"
SUFFIXES = (".html", ".htm", ".xhtml")
MANY = False
APART = True
_TAG = re.compile("<[a-zA-Z/!?]")

ranges, exact, place = text.ranges, text.exact, text.place
pack, lay = text.pack, text.lay
unpack, text_in, original, rebuild = text.unpack, text.text_in, text.original, text.rebuild


def read(shard: Shard, settings: Settings) -> Iterator[Entry | Quarantined]:
    data = text.content(shard, settings)
    yield data if isinstance(data, Quarantined) else parse(shard, data, settings)


def parse(
    shard: Shard, data: bytes, settings: Settings, declared: str | None = None
) -> Entry | Quarantined:
    """The page in some bytes, with the projection to its text.

    `declared` is the encoding that its transport named, if it did.
    """
    entry = text.entry(shard, data, decode_page(data, declared), settings)
    if isinstance(entry, Quarantined):
        return entry
    return Entry(projected(entry.document, settings))


def projected(document: Document, settings: Settings) -> Document:
    """The document with the projection from its markup, if it has any and may be touched."""
    if document.opaque is not None or not _TAG.search(document.text):
        return document
    return replace(document, projection=read_out(document.text, settings.extractor))


def render(entry: Entry, cleaned: Cleaned, settings: Settings) -> Rendered:
    if cleaned.document.projection is None:
        return text.render(entry, cleaned, settings)
    extra: Record = {"written": "utf-8"}
    errors = cleaned.document.source.errors if cleaned.document.source else "strict"
    return Rendered(cleaned.text.encode("utf-8", errors), extra)
