"""Which lines of a text could matter to the rules: one pass in C, so that the others cost nothing.

Most pages hold nothing to remove, and most of their lines no word that a row of a table begins
with or needs. The C part answers with the lines that could matter; the rules' own functions look
at these, and only where they agree is a page taken apart. What C looks for is read off the rules:
their index, their patterns and limits, and what Python says of each character. Without the C part,
and for a text with lone surrogates, every rule looks at every line, with the same result.
"""

from __future__ import annotations

import itertools
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from cleaner import rules
from cleaner.cues import gathered
from cleaner.document import Claim
from cleaner.page import INVISIBLE, Page
from cleaner.rules import dates, excerpts, images, index, links, repeats
from cleaner.rules.base import Find
from cleaner.settings import Settings

if TYPE_CHECKING:
    from cleaner._scan import Cues

try:
    from cleaner import _scan
except ImportError:  # built without a compiler
    IN_C = False
else:
    IN_C = os.environ.get("CLEANER_KERNEL", "c") == "c"

# What a line may be.
CUE, PIECES, DATED, STUB, CAPTION, REPEATED, STORY = 1, 2, 4, 8, 16, 32, 64


@dataclass(frozen=True, slots=True)
class Look:
    """What a pass over a text found: what its lines may be, all of it together and by line.

    Each of `lines` is (kinds, number, text); lines that may only be the beginning of a story, or
    repeat the headline, are not listed.
    """

    kinds: int
    lines: list[tuple[int, int, str]]


def look(text: str, settings: Settings) -> Look | None:
    """What the lines of a text may be; None where every rule must look for itself."""
    cues = _cues(settings.disable) if IN_C else None
    if cues is None:
        return None
    try:
        kinds, lines = _scan.scan(text, cues)
    except UnicodeEncodeError:
        return None
    return Look(kinds, [(k, number, text[a:b].strip(INVISIBLE)) for k, number, a, b in lines])


def claims(page: Page, settings: Settings, seen: Look | None) -> Iterator[Claim]:
    """What `rules.claims` yields, from the lines that could matter alone."""
    if seen is None:
        yield from rules.claims(page, settings)
        return
    for rule in rules._PAGE_RULES:
        may_find = _MAY_FIND.get(rule.find)
        if rule.name not in settings.disable and (may_find is None or may_find(seen, settings)):
            yield from rule.claims(page, settings)
    found = rules._index(settings.disable)[0]
    fitting = [number for kinds, number, text in seen.lines if _may_fit(found, kinds, text)]
    if fitting:
        yield from rules.line_claims(page, settings, (page.lines[n] for n in fitting))


def may_hold_stories(seen: Look | None, settings: Settings) -> bool:
    """Whether `stories.appended` could find something."""
    return seen is None or bool(seen.kinds & STORY) or settings.confidence == "likely"


def _may_fit(found: index.Index, kinds: int, text: str) -> int:
    return (kinds & CUE and found.fits(text)) or (kinds & PIECES and _is_row(found, text))


def _is_row(found: index.Index, text: str) -> bool:
    """Whether all pieces of a line are boilerplate or dates, wherever it stands."""
    if not index.may_be_row(text):
        return False
    pieces = filter(None, map(str.strip, index._SEPARATOR.split(text)))
    return all(found.fits(piece) or dates.is_date(piece) for piece in pieces)


def _has_captions(seen: Look, least: int) -> bool:
    if not seen.kinds & CAPTION:
        return False
    captions = [text for kinds, _, text in seen.lines if kinds & CAPTION]
    return len(captions) >= least and sum(map(images.is_caption, captions)) >= least


def _has_excerpts(seen: Look) -> bool:
    links = (text for kinds, _, text in seen.lines if kinds & CUE and excerpts.is_read_on(text))
    return len(list(itertools.islice(links, 2))) == 2


def _has_date(seen: Look) -> bool:
    return any(
        (kinds & DATED and dates.is_date(text)) or (kinds & PIECES and dates.is_stamp(text))
        for kinds, _, text in seen.lines
    )


def _has_stub(seen: Look) -> bool:
    return any(
        kinds & STUB and (repeats._STUB.fullmatch(text) or repeats._INITIALS.fullmatch(text))
        for kinds, _, text in seen.lines
    )


_MAY_FIND: dict[Find, Callable[[Look, Settings], bool]] = {
    repeats._repeated_captions: lambda seen, settings: _has_captions(seen, 2),
    repeats._repeated_headlines: lambda seen, settings: bool(seen.kinds & REPEATED),
    repeats._stubs: lambda seen, settings: _has_stub(seen),
    images._captions: lambda seen, settings: settings.captions == "none" and _has_captions(seen, 1),
    excerpts._excerpts: lambda seen, settings: (
        "teaser" in settings.disable or _has_excerpts(seen)  # whose cues C looks for
    ),
    dates._dates: lambda seen, settings: _has_date(seen),
    links._links: lambda seen, settings: bool(seen.kinds & STORY),  # no title is a sentence
}
"""When a rule that is no table could find something; one that is not named here always could."""


@cache
def _cues(disabled: tuple[str, ...]) -> Cues | None:
    """What C looks for; None where rules of other packages bring more cues than it holds."""
    try:
        return _scan.cues(*gathered(rules._index(disabled)[0]))
    except ValueError:
        return None
