"""What speaks for a story's beginning at a place: numbers that a model weighs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import cached_property

from cleaner.stories.blocks import SENTENCE_END, Block, is_body
from cleaner.stories.openings import Opening, opening_at, own_body
from cleaner.stories.vocabulary import change, share, weight
from cleaner.stories.words import stems


class Topic:
    """The blocks of a page and the content stems of each, computed when asked for."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self.blocks = blocks
        self.body = own_body(blocks)

    @cached_property
    def stems(self) -> list[list[str]]:
        return [stems(block.text) for block in self.blocks]

    @cached_property
    def sets(self) -> list[set[str]]:
        return [set(group) for group in self.stems]

    @cached_property
    def opening(self) -> Opening | None:
        """The page's own headline block."""
        return opening_at(self.blocks, 0)

    @cached_property
    def bodies(self) -> list[int]:
        return [at for at, block in enumerate(self.blocks) if is_body(block.text)]

    def counts(self, start: int, end: int) -> Counter[str]:
        return Counter(stem for group in self.stems[start:end] for stem in group)

    @cached_property
    def own_support(self) -> float:
        own = self.opening
        return support(self, own) if own else 0.0


def support(topic: Topic, opening: Opening) -> float:
    """Weighted share of the headline's words that the first three paragraphs below hold."""
    below = set().union(*topic.sets[opening.body : opening.body + 3])
    return share(topic.sets[opening.title], below)


def twin(topic: Topic, opening: Opening) -> float:
    """1 if the block below begins with the headline's own words."""
    if opening.title + 1 >= len(topic.blocks):
        return 0.0
    headline = topic.blocks[opening.title].text.casefold().rstrip(".…' ")
    below = topic.blocks[opening.title + 1].text.casefold()
    return float(len(headline) >= 10 and below.startswith(headline))


def capitals(text: str) -> float:
    """Share of the longer words that begin with a capital."""
    words = [word for word in text.split() if len(word) > 3 and word[0].isalpha()]
    return sum(not word[0].islower() for word in words) / len(words) if words else 0.5


def back(topic: Topic, opening: Opening, above: Counter[str]) -> float:
    """How strongly some later paragraph speaks of the page's own matter and not of the tail's."""
    strongest = 0.0
    later = [at for at in topic.bodies if at > opening.body]
    for at in later:
        rest = set().union(
            *(topic.sets[i] for i in range(opening.title, len(topic.blocks)) if i != at)
        )
        mine = topic.sets[at]
        linked = {s for s in mine if s in above and s not in rest}
        strongest = max(strongest, weight(linked) / (weight(mine) + 1))
    return strongest


def features(topic: Topic, opening: Opening) -> dict[str, float]:
    first, title, body = opening.first, opening.title, opening.body
    blocks = topic.blocks
    words = topic.sets[title]
    above = topic.counts(0, first)
    tail = topic.counts(title, len(blocks))
    own = topic.opening
    lead = topic.sets[body]
    usual = [
        share(topic.sets[at], set().union(*topic.sets[topic.body : at]))
        for at in topic.bodies
        if topic.body < at < first
    ][-6:]
    carry = share(lead, above)
    nats = change(above, tail)
    opens = topic.stems[body][: len(topic.stems[title]) + 4]
    return {
        "words": min(len(words), 8),
        "below": support(topic, opening),
        "below1": share(words, lead),
        "above": share(words, above),
        "echo": share(words, set(opens)),
        "cue": float(opening.cue),
        "card": float(opening.card),
        "captions": float(opening.captions > 0),
        "owncard": float(own is not None and own.card),
        "ownsupport": topic.own_support,
        "carry": carry,
        "carrytail": share(set(tail), above),
        "usual": sum(usual) / len(usual) if usual else 0.3,
        "back": back(topic, opening, above),
        "nats": nats,
        "per": nats / (min(above.total(), tail.total()) + 20),
        "finished": float(blocks[first - 1].text.endswith(SENTENCE_END)),
        "short": sum(not is_body(b.text) for b in blocks[topic.body : first])
        / (first - topic.body or 1),
        "twin": twin(topic, opening),
        "owntwin": twin(topic, own) if own else 0.0,
        "own": float(own is not None),
        "caps": capitals(blocks[title].text),
        "capsdiff": abs(capitals(blocks[title].text) - capitals(blocks[0].text)) if own else 1.0,
        "width": len(blocks[title].text),
        "headn": above.total(),
        "tailn": tail.total(),
        "headb": sum(at < first for at in topic.bodies),
        "tailb": sum(at >= body for at in topic.bodies),
    }
