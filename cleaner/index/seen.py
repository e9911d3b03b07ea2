"""Documents of an index as evidence for a run: those whose text may stand whole in its pages.

An index holds sets of shingles and no order, and needs nothing more for this: what is looked up is
a sample of a page's shingles, what counts in the end is that page and document hold each other.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from cleaner.index.index import Index, open_index
from cleaner.index.segment import ROOM
from cleaner.learned.openings import OWN, Pairs, counted
from cleaner.learned.shingled import KEPT
from cleaner.near.buckets import slices
from cleaner.settings import Settings

LEAST = 3
"""Sampled shingles of a document that a page must hold behind its top."""
_LOW = np.uint64(ROOM - 1)


class Seen:
    """The documents of an index, as openings.write asks for them; see openings.Former."""

    def __init__(self, index: Index) -> None:
        self._index = index

    def pairs(
        self, shingles: NDArray[np.uint64], documents: NDArray[np.int64], places: NDArray[np.int64]
    ) -> Pairs:
        """A row for each document and member that may stand in it, and how many shingles say so."""
        shingles, documents = shingles[places >= OWN], documents[places >= OWN]
        found = [np.zeros((0, 3), np.int64)]
        for own, start in zip(self._index.segments, self._index.starts.tolist(), strict=False):
            first = np.searchsorted(own.samples, shingles & ~_LOW)
            last = np.searchsorted(own.samples, shingles | _LOW, "right")
            last = np.minimum(last, first + KEPT)
            members = start + (slices(own.samples, first, last) & _LOW).astype(np.int64)
            found.append(counted(np.repeat(documents, last - first), ~members, LEAST))
        pairs = np.concatenate(found)
        pairs[:, 1] = ~pairs[:, 1]  # negative before: no member is the document of its number
        return pairs[~np.isin(pairs[:, 1], self._index.gone)]

    def document(self, member: int) -> tuple[str, NDArray[np.uint32]]:
        """A member's id and its shingles."""
        return self._index.id(member), self._index.shingles(member).astype(np.uint32)


def seen(settings: Settings) -> Seen | None:
    """The index that the settings name, if there is one yet."""
    if not settings.index or not Path(settings.index).is_dir():
        return None
    return Seen(open_index(settings.index, settings))
