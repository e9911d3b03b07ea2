"""Inputs against an index: add what is new, and say what they duplicate."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from cleaner.index.index import open_index, writing
from cleaner.inputs import documents, refuse_overlap
from cleaner.near.corpus import corpus_of
from cleaner.settings import Settings, size_of

BATCH = 64_000_000
"""Characters that are looked up and committed at once."""

_PER_CHARACTER = 16  # bytes of a limit on memory


@dataclass(frozen=True, slots=True)
class Match:
    """A document, the indexed one that it duplicates, and how much, see index.Matches."""

    id: str
    witness: str
    score: float
    rule: str


def add(
    folder: str | Path, inputs: Sequence[str], settings: Settings | None = None
) -> Counter[str]:
    """Put documents into an index, which is made where there is none; counts "read" and "added".

    A document that duplicates an indexed one, or one before it, is not added; so the same inputs
    again add nothing, and what was committed of an interrupted call is not added twice.
    """
    settings = settings or Settings()
    refuse_overlap(inputs, Path(folder), "index")
    counts: Counter[str] = Counter()
    with writing(folder, settings) as index:
        for ids, texts in _batches(inputs, settings):
            counts["read"] += len(ids)
            counts["added"] += index.add(ids, corpus_of(texts, settings), settings)
    return counts


def query(
    folder: str | Path, inputs: Sequence[str], settings: Settings | None = None, every: bool = False
) -> Iterator[Match]:
    """The indexed document that each input duplicates most, or with `every` all that it does.

    Ids are not looked at: a document that was indexed itself is its own exact duplicate.
    """
    settings = settings or Settings()
    index = open_index(folder)
    for ids, texts in _batches(inputs, settings):
        found = index.lookup(corpus_of(texts, settings), settings)
        for document, member, score, rule in found.rows() if every else found.best():
            yield Match(ids[document], index.id(member), score, rule)


def _batches(inputs: Sequence[str], settings: Settings) -> Iterator[tuple[list[str], list[str]]]:
    ids: list[str] = []
    texts: list[str] = []
    size = 0
    most = min(BATCH, size_of(settings.memory) // _PER_CHARACTER or BATCH)
    for document in documents(inputs, settings):
        ids.append(document.id)
        texts.append(document.text)
        size += len(document.text)
        if size >= most:
            yield ids, texts
            ids, texts, size = [], [], 0
    if ids:
        yield ids, texts
