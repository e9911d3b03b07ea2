"""Blocks to stories: where a page's own story ends and an appended one begins."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from cleaner.page import Page
from cleaner.settings import Settings
from cleaner.stories.blocks import Block, blocks, is_body
from cleaner.stories.evidence import Topic, features
from cleaner.stories.openings import Opening, openings

LEAST = 4
"""A page of fewer blocks holds no two stories."""


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
    if len(page.written) < LEAST:
        return []
    found = blocks(page)
    topic = Topic(found)
    cuts: list[tuple[Opening, str]] = []
    for opening in openings(found, topic.body + 1):
        if cuts and opening.first < cuts[-1][0].body:
            continue
        evidence = judge(topic, opening)
        if evidence:
            cuts.append((opening, evidence))
    ends = [opening.first for opening, _ in cuts[1:]] + [len(found)]
    return [
        Story(found[opening.first].start, found[end - 1].end, evidence, 0.99)
        for (opening, evidence), end in zip(cuts, ends, strict=False)
    ]


def judge(topic: Topic, opening: Opening) -> str:
    """The sentence that proves a story's beginning, or nothing."""
    values = features(topic, opening)
    headline = _quoted(topic.blocks[opening.title].text)
    once = sum(block.text == topic.blocks[opening.title].text for block in topic.blocks)
    within = topic.blocks[opening.title : opening.body]
    inside = sum(block.text == topic.blocks[opening.title].text for block in within)
    if opening.card and once == inside and (values["owncard"] or values["above"] < 0.4):
        return f"The headline {headline} stands here twice around captions, as at a page's top."
    if opening.cue and _announced(topic.blocks, opening, values):
        cue = _quoted(topic.blocks[opening.first].text)
        return f"The line {cue} announces another story, {headline}."
    if (
        not opening.cue
        and values["nats"] > 8
        and values["per"] > 0.08
        and values["carrytail"] < 0.1
        and values["carry"] < 0.2
        and values["above"] < 0.2
        and values["back"] < 0.2
        and values["below"] >= 0.4
        and values["words"] >= 3
    ):
        return f"The headline {headline} is taken up below it, and nothing above speaks of it."
    return ""


def _announced(blocks: Sequence[Block], opening: Opening, values: dict[str, float]) -> bool:
    rest = blocks[opening.body :]
    return values["below"] >= 0.4 or not any(is_body(block.text) for block in rest)


def _quoted(text: str) -> str:
    return f"“{text if len(text) <= 80 else text[:77] + '...'}”"
