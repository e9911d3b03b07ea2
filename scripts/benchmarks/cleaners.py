"""Cleaners of plain text, each in its own process: cleaners.py NAME IN.jsonl prints what it took.

Each is called as its own README shows, on texts that are in memory already.
"""

from __future__ import annotations

import html
import json
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path


def cleaner() -> Callable[[str], object]:
    from cleaner import Settings, clean

    settings = Settings()
    return lambda text: clean(text, settings).text


def justext() -> Callable[[str], object]:
    """Each line a paragraph of a page."""
    import justext as tool

    stop_words = tool.get_stoplist("English")

    def classified(text: str) -> object:
        lines = (line for line in text.split("\n") if line.strip())
        page = "".join(f"<p>{html.escape(line)}</p>" for line in lines)
        return tool.justext(f"<html><body>{page}</body></html>", stop_words)

    return classified


def datatrove() -> Callable[[str], object]:
    from datatrove.data import Document
    from datatrove.pipeline.filters import (
        C4QualityFilter,
        GopherQualityFilter,
        GopherRepetitionFilter,
    )

    filters = (GopherRepetitionFilter(), GopherQualityFilter(), C4QualityFilter())

    def filtered(text: str) -> object:
        document = Document(text=text, id="")
        return [own.filter(document) for own in filters]

    return filtered


def main(name: str, path: str) -> None:
    with Path(path).open(encoding="utf-8") as lines:
        texts = [json.loads(line)["text"] for line in lines]
    clean = {own.__name__: own for own in (cleaner, justext, datatrove)}[name]()
    _clean_all(clean, texts[:20])  # tables are compiled, models loaded
    start = time.process_time()
    _clean_all(clean, texts)
    seconds = time.process_time() - start
    print(len(texts), sum(len(text.encode()) for text in texts) / 1e6, seconds)


def _clean_all(clean: Callable[[str], object], texts: Iterable[str]) -> None:
    for text in texts:
        clean(text)


if __name__ == "__main__":
    main(*sys.argv[1:])
