"""One file read by itself, or cleaned as a filter does it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from cleaner.clean import clean
from cleaner.document import Quarantined
from cleaner.errors import InputError
from cleaner.formats import FORMATS, Entry, Format, Shard
from cleaner.formats.compression import STDIN
from cleaner.inputs import find
from cleaner.settings import Settings


def read_one(file: str, settings: Settings, named: str | None = None) -> tuple[Entry, Format]:
    """The document in a file, or on stdin for "-", and its format.

    Raises InputError where it can't be decoded, and where a file of many is not named a text.
    """
    shard = find([file], settings).shards[0]
    format = FORMATS[named or shard.format]
    if format.MANY:
        raise InputError(
            f"{file} holds many documents: `cleaner run {file} -o OUT` cleans them, and then "
            "`cleaner diff OUT DOCUMENT` shows one"
        )
    entry = next(iter(format.read(shard, settings)))
    if isinstance(entry, Quarantined):
        raise InputError(f"{file}: {entry.reason}")
    return entry, format


def filtered(
    file: str, format: str | None, settings: Settings
) -> Iterator[tuple[bytes, str | None]]:
    """The documents of a file, or of stdin for "-", rendered with their texts cleaned, in order.

    What can't be read comes unchanged, with what is wrong with it. JSON lines are streamed;
    InputError says what to do with another file of many documents, and where one is no text.
    """
    if format is None and file.lower().endswith((".jsonl", ".ndjson")):
        format = "jsonl"
    if format != "jsonl":
        entry, own = read_one(file, settings, format)
        yield own.render(entry, clean(entry.document, settings), settings).chunk, None
        return
    size = 0 if file == str(STDIN) else Path(file).stat().st_size
    for item in FORMATS[format].read(Shard(file, file, format, 0, size), settings):
        if isinstance(item, Entry):
            cleaned = clean(item.document, settings)
            yield FORMATS[format].render(item, cleaned, settings).chunk, None
        elif item.length is not None or not item.data:
            raise InputError(f"{file}:{item.line}: {item.reason}")
        else:
            yield item.data, f"{file}:{item.line}: {item.reason}"
