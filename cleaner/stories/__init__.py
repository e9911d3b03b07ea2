"""Blocks to stories: where a page's own story ends and an appended one begins."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cleaner.page import Page
from cleaner.settings import Settings

if TYPE_CHECKING:
    from cleaner.stories.before import Before
    from cleaner.stories.blocks import Block

LEAST = 4
"""A page of fewer lines holds no two stories."""
LONGEST = 200
SCORE = 0.99
"""Of what stands above the page's own headline: its form proves it, as a cue line does below."""
_FINISHED = (".", "。", '."', ".”", ".’", ".'", ".»", "。」", "।")


@dataclass(frozen=True, slots=True)
class Story:
    """Another page's story: the span of its lines, and why it is none of the page's own.

    `score` in [0, 1] is the calibrated probability that the cut is right. A `likely` story rests
    on vocabulary alone and is only reported.
    """

    start: int
    end: int
    evidence: str
    score: float
    likely: bool = False


def appended(page: Page, settings: Settings) -> list[Story]:
    """The stories of a page that are not its own, in order and disjoint.

    What vocabulary alone suggests costs a few milliseconds a page and is looked for only where
    the settings ask for likely claims.
    """
    vocabulary = settings.confidence == "likely"
    if not (may_hold_stories(page) or (vocabulary and len(page.written) >= LEAST)):
        return []
    from cleaner.stories.before import before
    from cleaner.stories.blocks import blocks
    from cleaner.stories.choose import cuts
    from cleaner.stories.cues import is_cue
    from cleaner.stories.topic import Topic

    topic = Topic(blocks(page))
    top = before(topic)
    if not top and is_cue(topic.blocks[0].text):
        return []  # other stories may stand at the top, and the page's own would be taken for one
    found = [cut for cut in cuts(topic, vocabulary) if not top or cut.first > top.title]
    ends = [cut.first for cut in found[1:]] + [len(topic.blocks)]
    return [*_above(topic.blocks, top)] + [
        Story(
            topic.blocks[cut.first].start,
            topic.blocks[end - 1].end,
            cut.evidence,
            cut.score,
            cut.likely,
        )
        for cut, end in zip(found, ends, strict=False)
    ]


def _above(blocks: Sequence[Block], top: Before | None) -> Iterator[Story]:
    if top:
        start, end = blocks[top.first].start, blocks[top.title - 1].end
        yield Story(start, end, top.evidence, SCORE)


def may_hold_stories(page: Page) -> bool:
    """Whether some line below the first is no whole sentence: the cheap test before the others.

    A headline, a caption and a cue line have no full stop, and nearly every page without one
    behind its own headline is a plain article.
    """
    texts = [line.text for line in page.written]
    if len(texts) < LEAST:
        return False
    return any(len(text) <= LONGEST and not text.endswith(_FINISHED) for text in texts[2:])
