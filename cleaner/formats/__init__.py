"""Room 2: how bytes become documents and back. FORMATS is the one table of formats."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from cleaner import plugins
from cleaner.document import Quarantined
from cleaner.formats import arrow_files, delimited, html, jsonl, parquet, text, warc
from cleaner.formats.base import (
    Entry,
    Format,
    Rendered,
    Shard,
    is_apart,
    is_joined,
    look,
    pieces_of,
)
from cleaner.formats.guests import guests

_ALL = (text, html, jsonl, delimited, parquet.FORMAT, arrow_files.FORMAT, warc)
FORMATS: dict[str, Format] = {format.NAME: cast(Format, format) for format in _ALL}
FORMATS |= {own.NAME: own for own in guests(plugins.found("cleaner.formats"), [*FORMATS])}

__all__ = [
    "FORMATS",
    "Entry",
    "Format",
    "Quarantined",
    "Rendered",
    "Shard",
    "format_of",
    "is_apart",
    "is_joined",
    "look",
    "pieces_of",
]


def format_of(path: Path) -> str | None:
    """The name of the format for a file name, or None where no format claims its suffix."""
    name = path.name.lower()
    for format in FORMATS.values():
        if name.endswith(format.SUFFIXES):
            return format.NAME
    return None
