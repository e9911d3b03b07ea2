"""Who of a corpus shares a bucket with whom, and in which order they are asked."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import numpy as np
from numpy.typing import NDArray

from cleaner import minhash
from cleaner.errors import UsageError
from cleaner.minhash import Hashes
from cleaner.near.buckets import Gathering, Integers, apart, ordered
from cleaner.near.corpus import Corpus
from cleaner.near.scratch import Scratch
from cleaner.near.walk import CROWD, Ground
from cleaner.settings import Settings

_PIECE = 1 << 11  # documents whose shingles are counted at once


def walk_order(corpus: Corpus, settings: Settings, documents: Integers) -> Integers:
    """Who is asked first is kept: the protected, then who `keep` prefers, ties in input order.

    Where containers count, documents with more shingles are asked before, whatever `keep` says:
    what holds another document must be kept by the time that one is asked. The documents are
    named in rising order; returns their places.
    """
    keys: list[NDArray[np.generic]] = [documents]
    if corpus.ranks is not None:
        keys.append(corpus.ranks[documents])
    elif settings.keep == "longest":
        keys.append(-corpus.lengths[documents])
    elif settings.keep != "first":
        raise UsageError(f"keep = {settings.keep!r}: bare texts have no date, id or source")
    if settings.containment:
        keys.append(-corpus.sizes_of(documents))
    if corpus.protected is not None:
        keys.append(~corpus.protected[documents])
    order: Integers = np.lexsort(keys)
    return order


def ground(
    corpus: Corpus, wanted: NDArray[np.bool_], settings: Settings, scratch: Scratch
) -> tuple[Ground, Integers]:
    """Who of the wanted shares what with whom, and who is walked, one after the other."""
    bands, rows = minhash.bands_for(settings.threshold, settings.recall)
    gathering = Gathering(len(corpus), scratch)
    if bands:
        corpus.gather_bands(wanted, (bands, rows), gathering)
    if settings.containment:
        for hashes, own in corpus.sampled(wanted, scratch.room // 4 * 3):
            gathering.add(hashes, own, is_band=False)
    buckets = gathering.buckets(everyone=None if bands else wanted)
    members = buckets.members
    order = walk_order(corpus, settings, members)
    buckets, sizes = ordered(buckets, order), corpus.sizes_of(members)
    is_apart = np.zeros(len(order), bool)
    if corpus.scattered and bands and not settings.memory:
        buckets, own, is_apart = apart(buckets, CROWD)
        order = order[own]
    found = Ground(
        buckets,
        sizes[order],
        is_apart,
        partial(_pieces, corpus.without_bands(), members),
        settings.threshold,
        settings.containment,
        not bands,
        scratch,
    )
    return found, members[order]


def _pieces(corpus: Corpus, documents: Integers) -> Iterator[Hashes]:
    """The shingles of some documents, some at a time."""
    for start in range(0, len(documents), _PIECE):
        yield corpus.gather(documents[start : start + _PIECE])[0]
