"""Room 1: what counts as boilerplate. A rule is a row; RULES is the one table of them all."""

from __future__ import annotations

import difflib
from collections.abc import Container, Iterable, Iterator
from functools import cache

from cleaner import plugins
from cleaner.document import Claim
from cleaner.errors import SettingsError
from cleaner.page import Line, Page
from cleaner.rules import (
    advertising,
    authors,
    bylines,
    comments,
    cookies,
    dates,
    disguised,
    embeds,
    excerpts,
    furniture,
    images,
    links,
    navigation,
    newsletters,
    repeats,
    rights,
    sharing,
    teasers,
)
from cleaner.rules.base import Rule
from cleaner.rules.body import Body
from cleaner.rules.guests import guests
from cleaner.rules.index import Index
from cleaner.rules.structure import Structure
from cleaner.rules.tables import Lines
from cleaner.rules.wrapped import is_piece, is_wrapped
from cleaner.settings import Settings

_OWN: tuple[Rule, ...] = (
    *repeats.RULES,
    *images.RULES,
    *bylines.RULES,
    *authors.RULES,
    *dates.RULES,
    *teasers.RULES,
    *links.RULES,
    *excerpts.RULES,
    *sharing.RULES,
    *newsletters.RULES,
    *cookies.RULES,
    *embeds.RULES,
    *comments.RULES,
    *rights.RULES,
    *navigation.RULES,
    *advertising.RULES,
    *furniture.RULES,
    *disguised.RULES,
)
RULES: tuple[Rule, ...] = (*_OWN, *guests(plugins.found("cleaner.rules"), _OWN))

_PAGE_RULES = tuple(rule for rule in RULES if not isinstance(rule.find, Lines))
LEARNED = ("appended-story", "appended-elsewhere", "recurring-passage", "repeated-run")
"""Names of claims that come from elsewhere than a row of RULES; they can be switched off too."""


def check_names(names: Iterable[str]) -> None:
    """Raise SettingsError for a name that no rule has."""
    known = (*(rule.name for rule in RULES), *LEARNED)
    for name in names:
        if name not in known:
            near = difflib.get_close_matches(name, known, n=1)
            hint = f"did you mean {near[0]!r}?" if near else "see `cleaner rules`"
            raise SettingsError(f"disable: there is no rule {name!r}; {hint}")


def claims(page: Page, settings: Settings) -> Iterator[Claim]:
    """What every rule that is switched on says about a page."""
    for rule in _PAGE_RULES:
        if rule.name not in settings.disable:
            yield from rule.claims(page, settings)
    index, _ = _index(settings.disable)
    yield from line_claims(page, settings, index.candidates(page))


def line_claims(
    page: Page, settings: Settings, lines: Iterable[Line], fitting: Container[int] | None = None
) -> Iterator[Claim]:
    """What the tables say about some lines of a page.

    `fitting` holds the numbers of all lines that a row matches, where they are known.
    """
    index, owners = _index(settings.disable)

    def is_junk(line: Line) -> bool:
        return index.fits(line.text) if fitting is None else line.number in fitting

    body = Body(page, is_junk)
    found = [(line, find) for line in lines for find in index.matches(body, line)]
    wrapped = bool(found) and is_wrapped(page.written)
    structure = Structure(body, frozenset(line.number for line, _ in found))
    for line, find in found:
        if structure.encloses(line):
            continue
        if (wrapped or is_piece(page, line)) and not index.is_row(body, line):
            continue
        claim = owners[id(find)].claim(find.found(body, line))
        if claim.end > line.end or not structure.holds(line):
            yield claim


@cache
def _index(disabled: tuple[str, ...]) -> tuple[Index, dict[int, Rule]]:
    """One index over all rules about single lines, so that each line is looked at once."""
    check_names(disabled)
    owners = {
        id(rule.find): (rule, rule.find)
        for rule in RULES
        if isinstance(rule.find, Lines) and rule.name not in disabled
    }
    return Index([find for _, find in owners.values()]), {
        n: rule for n, (rule, _) in owners.items()
    }
