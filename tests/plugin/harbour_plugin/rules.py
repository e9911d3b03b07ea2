"""A rule: a Rule with its examples."""

from __future__ import annotations

from collections.abc import Iterator

from cleaner.page import Page
from cleaner.rules.base import Found, Rule
from cleaner.settings import Settings


def _tides(page: Page, settings: Settings) -> Iterator[Found]:
    for line in page.written:
        if line.text.startswith("High water today:"):
            yield Found(line.start, line.end)


TIDES = Rule(
    name="tide-table",
    revision=1,
    why="It is the tide table that the harbour puts on every page.",
    find=_tides,
    removes=("⟦High water today: 9\n⟧One.\n",) * 3,
    keeps=("There is high water today: nobody sails.\n",) * 3,
)
