"""The extractors that may vote on a page's main content, each behind the same door."""

from __future__ import annotations

import importlib
import importlib.metadata
import logging
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from cleaner.errors import UsageError


class Vote(NamedTuple):
    """A page's main text, a line for each block; and where it stands, if the extractor knows.

    `start` and `end` are those of the element in the page as it was shown, markup and all.
    """

    text: str
    start: int = 0
    end: int | None = None


_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Extractor:
    """`extract` gives its vote on a page, or nothing.

    `by` names it with its version: another version may choose another text. One that `locates` is
    shown the page as it stands, and must stand any.
    """

    by: str
    extract: Callable[[str], Vote | None]
    locates: bool = False


@cache
def extractor(name: str) -> Extractor:
    """The extractor of this name; raises UsageError where its package can't be imported."""
    makers = {"trafilatura": _trafilatura, "resiliparse": _resiliparse, "turbohtml": _turbohtml}
    try:
        by = f"{name} {importlib.metadata.version(name)}"
        return Extractor(by, makers[name](), name == "turbohtml")
    except ImportError as error:
        raise UsageError(
            f'{name} can\'t be loaded ({error}); pip install "cleaner[fast]" brings it'
        ) from None


def _trafilatura() -> Callable[[str], Vote | None]:
    extract = importlib.import_module("trafilatura").extract
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # it logs every page it can't read

    def voted(page: str) -> Vote | None:
        text: str | None = extract(page, include_comments=False)
        return Vote(text) if text else None

    return voted


def _resiliparse() -> Callable[[str], Vote | None]:
    extract = importlib.import_module("resiliparse.extract.html2text").extract_plain_text

    less = dict.fromkeys(("links", "alt_texts", "comments", "list_bullets"), False)

    def voted(page: str) -> Vote | None:
        text: str = extract(page, main_content=True, **less)
        return Vote(text.strip()) if text.strip() else None

    return voted


def _turbohtml() -> Callable[[str], Vote | None]:
    """It says which element holds the text, so that the rest of the page need not be looked at."""
    parse = importlib.import_module("turbohtml").parse

    def voted(page: str) -> Vote | None:
        try:
            found = parse(page, source_locations=True).main_content()
        except UnicodeEncodeError:
            page = _SURROGATE.sub("\ufffd", page)  # as many characters: places stay
            found = parse(page, source_locations=True).main_content()
        text: str = found.to_text().strip() if found is not None else ""
        if not text:
            return None
        place = found.source_location
        if place is None:
            return Vote(text)
        first, last = place.start_tag.start_offset, place.end_tag and place.end_tag.end_offset
        start = _behind(page, 0, first)
        return Vote(text, start, _behind(page, start, last - first) if last else None)

    return voted


def _behind(page: str, start: int, length: int) -> int:
    """Where page[start:] has that many characters behind it, if "\\r\\n" counts as one of them."""
    end, counted = start + length, start
    while more := page.count("\r\n", counted, end + 1):
        counted = end + 1 - page.startswith("\r", end)  # the next may begin there
        end += more
    return end
