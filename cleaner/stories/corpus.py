"""Evidence from other documents: where the text goes on as another document begins.

`run` gathers `opening_keys` of every document into one table and passes it to `appended`; this
module knows nothing of files, clusters or indexes.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from hashlib import blake2b

from cleaner.page import Page
from cleaner.stories.blocks import blocks
from cleaner.stories.topic import Topic

WORDS = 8
"""Words of a shingle: enough that two stories do not share one by chance."""
REACH = 40
"""How many words of a paragraph are looked at."""
ENOUGH = 0.5
"""Share of the shingles that must stand in one other document's opening."""
LEAST_HEAD = 2
"""Paragraphs a page must have told of its own before: else it only quotes the other whole."""

_WORD = re.compile("[\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff]|[^\\W_\u3041-\u30ff\u3400-\u9fff]+")


@dataclass(frozen=True, slots=True)
class Corpus:
    """The openings of all documents of a run: key -> names of the documents that begin so.

    `name` is the document at hand; `kin` names its near-duplicates, which are no other documents.
    """

    openings: Mapping[int, Collection[str]]
    name: str
    kin: frozenset[str] = field(default=frozenset())

    def holders(self, keys: Iterable[int]) -> dict[str, int]:
        """How many of the keys stand in the opening of each other document."""
        found: dict[str, int] = {}
        for key in keys:
            for name in self.openings.get(key, ()):
                if name != self.name and name not in self.kin:
                    found[name] = found.get(name, 0) + 1
        return found


def opening_keys(page: Page) -> list[int]:
    """The keys under which a run files a document's opening."""
    return _opening(Topic(blocks(page)))


def _opening(topic: Topic) -> list[int]:
    """The shingles of the first paragraph of running text."""
    if topic.body >= len(topic.blocks):
        return []
    return keys(topic.blocks[topic.body].text)


def keys(text: str) -> list[int]:
    """Hashes of the shingles among the first words of a text; none for fewer words than one."""
    words = [match.group().casefold() for match in _WORD.finditer(text[: 20 * REACH])][:REACH]
    return [
        int.from_bytes(
            blake2b(" ".join(words[i : i + WORDS]).encode(), digest_size=8).digest(), "big"
        )
        for i in range(len(words) - WORDS + 1)
    ]


def first_of_another(topic: Topic, corpus: Corpus, at: int) -> str | None:
    """The name of a document that begins as block `at` does, where the page's head does not."""
    above, _ = topic.bodies_around(at, at)
    if len(above) < LEAST_HEAD or topic.blocks[at - 1].text.endswith((":", "：")):
        return None
    found = keys(topic.blocks[at].text)
    if not found:
        return None
    own = corpus.holders(_opening(topic))
    holders = corpus.holders(found)
    best = max(holders, key=lambda name: (holders[name], name), default=None)
    if best is None or best in own or holders[best] < ENOUGH * len(found):
        return None
    return best
