"""The extractors that may vote on a page's main content, each behind the same door."""

from __future__ import annotations

import importlib
import importlib.metadata
import logging
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from cleaner.errors import UsageError


@dataclass(frozen=True, slots=True)
class Extractor:
    """`extract` gives a page's main text, a line for each block, or nothing.

    `by` names it with its version: another version may choose another text.
    """

    by: str
    extract: Callable[[str], str | None]


@cache
def extractor(name: str) -> Extractor:
    """The extractor of this name; raises UsageError where its package is not installed."""
    make = {"trafilatura": _trafilatura, "resiliparse": _resiliparse}[name]
    try:
        return Extractor(f"{name} {importlib.metadata.version(name)}", make())
    except ImportError:
        raise UsageError(
            f'{name} is not installed; pip install "cleaner[fast]" brings it'
        ) from None


def _trafilatura() -> Callable[[str], str | None]:
    extract = importlib.import_module("trafilatura").extract
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # it logs every page it can't read

    def voted(page: str) -> str | None:
        text: str | None = extract(page, include_comments=False)
        return text

    return voted


def _resiliparse() -> Callable[[str], str | None]:
    extract = importlib.import_module("resiliparse.extract.html2text").extract_plain_text

    less = dict.fromkeys(("links", "alt_texts", "comments", "list_bullets"), False)

    def voted(page: str) -> str | None:
        text: str = extract(page, main_content=True, **less)
        return text.strip() or None

    return voted
