"""Which lines of a text could matter to the rules: one pass in C, so that the others cost nothing.

Most pages hold nothing to remove, and most of their lines no word that a row of a table begins
with or needs. The C part answers with the lines that could matter; the rules' own functions look
at these, and only where they agree is a page taken apart. What C looks for is read off the rules:
their index, their patterns and limits, and what Python says of each character. Without the C part,
and for a text with lone surrogates, every rule looks at every line, with the same result.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from cleaner import native, rules
from cleaner.cues import gathered
from cleaner.document import Claim
from cleaner.page import INVISIBLE, Page
from cleaner.rules import dates, disguised, excerpts, images, index, links, repeats
from cleaner.rules.base import Find, Rule
from cleaner.settings import Settings

if TYPE_CHECKING:
    from cleaner.native._scan import Cues

if IN_C := native.serves("_scan"):
    from cleaner.native import _scan

# What a line may be.
CUE, PIECES, DATED, STUB, CAPTION, REPEATED, STORY, MIXED = 1, 2, 4, 8, 16, 32, 64, 128
# A story may begin among them, or stand above the page's own headline; one may be a title.
OPENS, LISTS = 256, 512


class Look(NamedTuple):
    """What a pass over a text found: what its lines may be, all of it together and by line.

    Each of `lines` is (kinds, number, text); lines that may only be the beginning of a story,
    repeat the headline or mix scripts are not listed.
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
    if not lines:
        return Look(kinds, [])
    return Look(kinds, [(k, number, text[a:b].strip(INVISIBLE)) for k, number, a, b in lines])


def claims(page: Page, settings: Settings, seen: Look | None) -> list[Claim]:
    """What `rules.claims` yields, from the lines that could matter alone."""
    if seen is None:
        return list(rules.claims(page, settings))
    found: list[Claim] = []
    for rule, may_find in _rules_for(seen.kinds, settings.disable):
        if may_find(seen, page, settings):
            found += rule.claims(page, settings)
    if seen.kinds & (CUE | PIECES):
        rows = rules._index(settings.disable)[0]
        fitting = {n for kinds, n, text in seen.lines if kinds & CUE and rows.fits(text)}
        others = (own for own in seen.lines if own[0] & PIECES and own[1] not in fitting)
        in_pieces = {n for _, n, text in others if _is_row(rows, text)}
        if fitting or in_pieces:
            lines = (page.lines[number] for number in sorted(fitting | in_pieces))
            found += rules.line_claims(page, settings, lines, fitting)
    return found


def may_hold_stories(seen: Look | None, settings: Settings) -> bool:
    """Whether `stories.appended` could find something."""
    if seen is None or settings.confidence == "likely":
        return True
    return bool(seen.kinds & STORY and seen.kinds & OPENS)


def _is_row(found: index.Index, text: str) -> bool:
    """Whether all pieces of a line are boilerplate or dates, wherever it stands."""
    if not index.may_be_row(text):
        return False
    pieces = filter(None, map(str.strip, index._SEPARATOR.split(text)))
    return all(found.fits(piece) or dates.is_date(piece) for piece in pieces)


def _has_repeated_captions(seen: Look, page: Page, settings: Settings) -> bool:
    captions = [text for kinds, _, text in seen.lines if kinds & CAPTION]
    return len(captions) > 1 and sum(map(images.is_caption, captions)) > 1


def _has_captions(seen: Look, page: Page, settings: Settings) -> bool:
    return settings.captions == "none"


def _has_excerpts(seen: Look, page: Page, settings: Settings) -> bool:
    links = (text for kinds, _, text in seen.lines if kinds & CUE and excerpts.is_read_on(text))
    return len(list(itertools.islice(links, 2))) == 2


_LINK = re.compile(excerpts._INSIDE.pattern.removeprefix(" ?"))


def _has_link_inside(seen: Look, page: Page, settings: Settings) -> bool:
    return "[" in page.text and _LINK.search(page.text) is not None


def _has_date(seen: Look, page: Page, settings: Settings) -> bool:
    return any(
        (kinds & DATED and dates.is_date(text))
        or (kinds & PIECES and dates._DIGIT.search(text) is not None and dates.is_stamp(text))
        for kinds, _, text in seen.lines
    )


def _has_stub(seen: Look, page: Page, settings: Settings) -> bool:
    return any(
        kinds & STUB and (repeats._STUB.fullmatch(text) or repeats._INITIALS.fullmatch(text))
        for kinds, _, text in seen.lines
    )


def _has_titles(seen: Look, page: Page, settings: Settings) -> bool:
    return bool(seen.kinds & STORY)  # no title is a sentence


def _may_always(seen: Look, page: Page, settings: Settings) -> bool:
    return True


MayFind = Callable[[Look, Page, Settings], bool]
_MAY_FIND: dict[Find, tuple[int, MayFind]] = {
    repeats._repeated_captions: (CAPTION, _has_repeated_captions),
    repeats._repeated_headlines: (REPEATED, _may_always),
    repeats._stubs: (STUB, _has_stub),
    images._captions: (CAPTION, _has_captions),
    excerpts._excerpts: (CUE, _has_excerpts),
    excerpts._inside: (0, _has_link_inside),
    disguised._disguised: (MIXED, _may_always),
    dates._dates: (DATED | PIECES, _has_date),
    links._links: (LISTS, _has_titles),
}
"""When a rule that is no table could find something: where some line is of a kind, if any is named,
and more holds; one that is not named here always could."""


@cache
def _page_rules(disabled: tuple[str, ...]) -> list[tuple[Rule, int, MayFind]]:
    """The rules that are no tables, and when they could find something."""
    always = (0, _may_always)
    known = {**_MAY_FIND, excerpts._excerpts: always} if "teaser" in disabled else _MAY_FIND
    return [
        (rule, *known.get(rule.find, always))
        for rule in rules._PAGE_RULES
        if rule.name not in disabled
    ]  # the cues of excerpts are those of the teaser rule


@cache
def _rules_for(seen: int, disabled: tuple[str, ...]) -> list[tuple[Rule, MayFind]]:
    """Those that could find something on a page whose lines are of these kinds."""
    every = _page_rules(disabled)
    return [(rule, may_find) for rule, kinds, may_find in every if seen & kinds or not kinds]


@cache
def _cues(disabled: tuple[str, ...]) -> Cues | None:
    """What C looks for; None where rules of other packages bring more cues than it holds."""
    try:
        return _scan.cues(*gathered(rules._index(disabled)[0]))
    except ValueError:
        return None
