"""Room 1: what counts as boilerplate. A rule is a row; RULES is the one table of them all."""

from __future__ import annotations

from collections.abc import Iterator

from cleaner.document import Claim
from cleaner.page import Page
from cleaner.rules import repeats, teasers
from cleaner.rules.base import Rule
from cleaner.settings import Settings

RULES: tuple[Rule, ...] = (*repeats.RULES, *teasers.RULES)


def claims(page: Page, settings: Settings) -> Iterator[Claim]:
    """What every rule that is switched on says about a page."""
    for rule in RULES:
        if rule.name not in settings.disable:
            yield from rule.claims(page, settings)
