"""Blocks to stories: where a page's own story ends and an appended one begins."""

from __future__ import annotations

from dataclasses import dataclass

from cleaner.page import Page
from cleaner.settings import Settings


@dataclass(frozen=True, slots=True)
class Story:
    """An appended story: the span of its lines, and why it is none of the page's own.

    `score` in [0, 1] is the calibrated probability that the cut is right. A `likely` story rests
    on vocabulary alone and is only reported.
    """

    start: int
    end: int
    evidence: str
    score: float
    likely: bool = False


def appended(page: Page, settings: Settings) -> list[Story]:
    """The stories of a page that are not its own, in order and disjoint."""
    return []
