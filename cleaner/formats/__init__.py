"""Room 2: how bytes become documents and back. FORMATS is the one table of formats."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from cleaner.document import Quarantined
from cleaner.formats import delimited, html, jsonl, parquet, text, warc
from cleaner.formats.base import Entry, Format, Rendered, Shard

_MODULES = (text, html, jsonl, delimited, parquet, warc)
FORMATS: dict[str, Format] = {module.NAME: cast(Format, module) for module in _MODULES}

__all__ = ["FORMATS", "Entry", "Format", "Quarantined", "Rendered", "Shard", "format_of"]


def format_of(path: Path) -> str | None:
    """The name of the format for a file name, or None where no format claims its suffix."""
    name = path.name.lower()
    for format in FORMATS.values():
        if name.endswith(format.SUFFIXES):
            return format.NAME
    return None
