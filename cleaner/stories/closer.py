"""What proves a headline another story's; where it is in doubt, a closer look at its place."""

from __future__ import annotations

import re
from collections.abc import Mapping

from cleaner.stories.borders import CHANGED, border_values
from cleaner.stories.evidence import best_elsewhere, usual
from cleaner.stories.leads import leans
from cleaner.stories.openings import Opening
from cleaner.stories.subjects import crossing
from cleaner.stories.topic import Topic
from cleaner.stories.weights import BORDER, CLOSER, HEADLINE

DOUBT = (0.5, 4.0)
"""Scores between which a headline is in doubt: few lines are, so that a look may cost more."""
RIVALLED = (-2.0, 3.0)
"""The strongest change elsewhere as a share of the one here, at least and at most."""
FIRST = 4
"""Paragraphs below a headline that say whether the text leans on one above."""
SAFE = 1.9
"""Score from which on a headline and the change of words around it prove a cut."""
ANEW = 1.2
"""The same where the text below gives names in full again that the one above goes on to shorten."""
LISTED = 10
"""Other headlines from which on a page may be a list of things, each with words of its own."""
SURE = 3.8
"""Score that proves a cut amid them too, and on a page that tells of several things in brief."""
CARRIED = 0.5
"""Share of a first paragraph's matter above it that shows it to be no other story's."""
NAMED = 0.3
"""Share of a headline's words above it, without marks between sentences: more is no other story."""
CROSSED = 0.45
"""The same for the words that recur on both sides, over what is expected."""
AGREED = -1.0
"""Score of a border by its words, which together with such a headline proves a cut."""
_STOP = re.compile(r"[.!?。！？؟।](?:[\"”»')]?\s|$)")


def score(topic: Topic, opening: Opening, values: Mapping[str, float]) -> float:
    """The score of a headline, with what a closer look adds where it is in doubt."""
    first = HEADLINE.score(values, DOUBT[0])
    if not DOUBT[0] < first < DOUBT[1]:
        return first
    return first + CLOSER.score(closer_values(topic, opening))


def proves(values: Mapping[str, float], score: float) -> bool:
    """Whether a headline's score makes a safe cut; its first paragraph must bring new matter.

    A story on the page's own matter gives its names in full again, and needs to bring none.
    Amid many headlines, and where no mark ends a sentence so that any line may look like one, more
    proof is asked.
    """
    if score <= (SURE if values["others"] >= LISTED else ANEW):
        return False
    if values["unended"] and (values["above"] > NAMED or values["cross"] > CROSSED):
        return False
    anew = values["names"] > 0
    return anew or (values["carry"] < CARRIED and score > SAFE)


def agrees(topic: Topic, opening: Opening, values: Mapping[str, float], score: float) -> bool:
    """Whether the vocabulary alone suggests a border where a headline falls short of a proof."""
    if score <= ANEW or values["carry"] >= CARRIED or values["others"] >= LISTED:
        return False
    if values["unended"]:
        return False
    place = Opening(opening.first, opening.first, opening.body)
    return BORDER.score(border_values(topic, place)) > AGREED


def closer_values(topic: Topic, opening: Opening) -> dict[str, float]:
    """What speaks for a story's beginning at a headline, besides `headline_values`.

    told       paragraphs above
    usual      how much of a paragraph above stands further above
    second     the strongest change of words elsewhere, as a share of the one here
    subjects   how much of what the page speaks of most stands on both sides
    sentences  how many the first paragraph below has
    leaning    share of the first paragraphs below that lean on a text above
    """
    first, body = opening.first, opening.body
    above, below = topic.bodies_around(first, body)
    texts = [topic.blocks[at].text for at in below[:FIRST]]
    return {
        "told": len(above),
        "usual": usual(topic, above),
        "second": _second(topic, first, body),
        "subjects": crossing(topic.subjects, first),
        "sentences": len(_STOP.findall(topic.blocks[body].text)),
        "leaning": sum(map(leans, texts)) / len(texts) if texts else 0.0,
    }


def _second(topic: Topic, first: int, body: int) -> float:
    here = topic.changes[first]
    least, most = RIVALLED
    if here <= CHANGED:
        return most
    return max(least, min(most, best_elsewhere(topic, first, body) / here))
