"""Read the cases, and say how much of a span went."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import cleaner
from cleaner.formats.compression import opened

Figures = dict[str, float]
LONG = 120
"""A line of so many characters counts as a paragraph of the page's own story."""
TOUCHED, GONE = 0.1, 0.9
"""Shares of a paragraph from which on it counts as cut, and as gone."""


def records(path: Path, limit: int | None = None) -> Iterator[dict[str, Any]]:
    with opened(path) as lines:
        for number, line in enumerate(lines):
            if limit is not None and number >= limit:
                return
            yield json.loads(line)


def removed_share(span: tuple[int, int], patch: cleaner.Patch) -> float:
    start, end = span
    gone = sum(
        max(0, min(end, edit.end) - max(start, edit.start))
        for edit in patch.edits
        if not edit.insert
    )
    return gone / (end - start)


def paragraphs(text: str, start: int, end: int, least: int) -> list[tuple[int, int]]:
    """The spans of the lines of text[start:end] with at least so many characters."""
    found, at = [], start
    for line in text[start:end].split("\n"):
        if len(line) >= least:
            found.append((at, at + len(line)))
        at += len(line) + 1
    return found
