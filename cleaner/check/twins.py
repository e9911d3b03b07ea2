"""Which files duplicate which: the search of a run over what the cache holds of each."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import numpy as np

from cleaner import dedup
from cleaner.check.cache import Piece
from cleaner.check.learn import Row
from cleaner.near.corpus import Corpus
from cleaner.settings import Settings
from cleaner.views.styled import why

_RANKED = ("newest", "source-priority", "id")  # the others are known from lengths and order


class Twin(NamedTuple):
    """A file that would go because of a kept one; `message` says why."""

    own: Row
    witness: Row
    rule: str
    message: str

    @property
    def files(self) -> tuple[str, str]:
        return self.own.item.name, self.witness.item.name

    @property
    def texts(self) -> tuple[str, str]:
        """Names of the two source texts."""
        return self.own.facts.text, self.witness.facts.text

    @property
    def key(self) -> str:
        """A name for the two texts in whatever order."""
        return hashlib.sha256("\0".join(sorted(self.texts)).encode("ascii")).hexdigest()[:32]

    @property
    def is_chosen(self) -> bool:
        return self.own.item.chosen or self.witness.item.chosen


def twins(rows: Sequence[Row], known: Piece, settings: Settings) -> Iterator[Twin]:
    """The duplicates among some files, of which `known` holds the signatures in the same order."""
    for drop in dedup.select(_corpus(rows, known, settings), settings).drops():
        own, witness = rows[drop.index], rows[drop.witness]
        verdict = dedup.verdict(drop.rule, witness.item.shown, drop.score)
        yield Twin(own, witness, drop.rule, f"{why(drop.rule)[:-1]}: {verdict.because}.")


def _corpus(rows: Sequence[Row], known: Piece, settings: Settings) -> Corpus:
    return Corpus(
        starts=np.array([0, len(rows)]),
        part=lambda _: known.signed,
        digests=np.frombuffer(known.digests, np.uint64).reshape(-1, 2),
        lengths=np.array([row.facts.length for row in rows], np.int64),
        comparable=np.array([row.facts.comparable for row in rows], np.bool_),
        **(_preferences(rows, settings) if settings.protect or settings.keep in _RANKED else {}),
    )


def _preferences(rows: Sequence[Row], settings: Settings) -> dict[str, Any]:
    """Who is preferred and who is protected; to "newest" all are alike, git keeps no dates."""
    from cleaner.stages.choice import place

    found: dict[str, Any] = {}
    names = [(row.item.name, row.item.name.rpartition("/")[0]) for row in rows]
    if settings.keep in _RANKED[:2]:
        last = len(settings.priority)
        places = [place(file, site, settings.priority) for file, site in names]
        found["ranks"] = np.array([last if own is None else own for own in places], np.int64)
    elif settings.keep == "id":
        found["ranks"] = np.argsort(sorted(range(len(names)), key=names.__getitem__))
    if settings.protect:
        stays = [place(file, site, settings.protect) is not None for file, site in names]
        found["protected"] = np.array(stays, np.bool_)
    return found
