"""Records without the removed texts, and these found again in the unchanged sources.

With `embed = false` a record refers to its source by digest: it has null for the texts removed, and
neither the content of a dropped document nor raw spellings.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from itertools import groupby
from pathlib import Path

from cleaner.document import Cleaned, Record
from cleaner.errors import InputError
from cleaner.formats import FORMATS, Entry, Format, Shard, format_of
from cleaner.formats.files import digest_of
from cleaner.provenance import packed, patch_from, written_codec
from cleaner.remote import local
from cleaner.settings import Settings

_EMBEDDED = ("content", "escaped")


def stripped(record: Record) -> Record:
    """The record without texts of its document; quarantined bytes stay, they are few."""
    if "quarantined" in record or not (record["edits"] or "content" in record):
        return record
    rest = {name: value for name, value in record.items() if name not in _EMBEDDED}
    return {**rest, "removed": None}


def whole(records: Iterable[Record], sources: Record, settings: Settings) -> Iterator[Record]:
    """The records with their texts again, but those whose source is gone or has changed.

    `sources` holds the "uri" and "sha256" of each file of many documents, by its name.
    """
    for name, group in groupby(records, key=lambda record: str(record["file"])):
        format = FORMATS[format_of(Path(name)) or "text"]
        if format.MANY:
            yield from _from_file(group, sources[name], format, settings)
        else:
            yield from map(_from_page, group)


def _from_page(record: Record) -> Record:
    if record["removed"] is not None:
        return record
    source = record["source"]
    try:
        with local(source["uri"]) as path:
            if digest_of(path) != source["sha256"]:
                return record
            text = path.read_bytes().decode(source["encoding"], source.get("errors", "strict"))
    except (OSError, InputError):
        return record
    return _filled(record, text)


def _filled(record: Record, text: str) -> Record:
    patch = patch_from(record)
    content = {} if record["verdict"]["keep"] else {"content": packed(patch.apply(text))}
    return {**record, "removed": [packed(piece) for piece in patch.removed(text)], **content}


def _from_file(
    records: Iterator[Record], source: Record, format: Format, settings: Settings
) -> Iterator[Record]:
    with ExitStack() as stack:
        try:
            path = stack.enter_context(local(source["uri"]))
            is_same = digest_of(path) == source["sha256"]
        except (OSError, InputError):
            is_same = False
        if not is_same:
            yield from records
            return
        shard = Shard(str(path), path.name, format.NAME, 0, path.stat().st_size, source["uri"])
        items = format.read(shard, settings)
        for record, item in zip(records, items, strict=True):
            if record["removed"] is None and isinstance(item, Entry):
                record = _rendered(record, item, format, settings)
            yield record


def _rendered(record: Record, entry: Entry, format: Format, settings: Settings) -> Record:
    document = replace(entry.document, id=record["id"], projection=None)
    cleaned = Cleaned(document, patch_from(record))
    rendered = format.render(replace(entry, document=document), cleaned, settings)
    texts = [packed(piece) for piece in cleaned.patch.removed(document.text)]
    filled = {**record, "removed": texts, **(rendered.extra or {})}
    if not record["verdict"]["keep"]:
        filled["content"] = packed(rendered.chunk.decode(*written_codec(filled)))
    return filled
