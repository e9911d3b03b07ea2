"""Documents against one segment of an index: candidates, compared exactly, to matches."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from cleaner import dedup, minhash
from cleaner.index.segment import ROOM, Sampled, Segment
from cleaner.near.buckets import Integers, Keys, slices
from cleaner.near.corpus import Corpus
from cleaner.near.walk import CROWD
from cleaner.settings import Settings

_PAIRS = 1 << 14  # candidates compared at once: about 50 MB of shingles at 400 words each
_EXACT, _NEAR, _CONTAINED = map(dedup.RULES.index, (dedup.EXACT, dedup.NEAR, dedup.CONTAINED))


@dataclass(frozen=True, eq=False)
class Matches:
    """What documents duplicate: document, indexed one, exact score, place in dedup.RULES.

    A score is a Jaccard similarity or, of what is contained, the share that lies in the other.
    Sorted by document, copies and the most similar first, what contains it last; `members` are
    numbers for `Index.id`. `passed_over` counts documents without a match whose search was cut.
    """

    documents: Integers
    members: Integers
    scores: NDArray[np.float64]
    rules: NDArray[np.int8]
    passed_over: int

    @classmethod
    def of(cls, found: list[Columns], cut: Integers) -> Matches:
        """The matches found, segment by segment; `cut` names documents whose search was cut."""
        columns = [np.concatenate(own) for own in zip(_NOTHING, *found, strict=True)]
        documents, members, scores, rules = columns
        order = np.lexsort((members, -scores, rules, documents))
        passed_over = len(np.setdiff1d(cut, documents))
        return cls(documents[order], members[order], scores[order], rules[order], passed_over)

    def rows(self) -> Iterator[tuple[int, int, float, str]]:
        """Each document's number, its match, score and rule."""
        columns = (self.documents, self.members, self.scores, self.rules)
        for document, member, score, rule in zip(*(c.tolist() for c in columns), strict=True):
            yield document, member, score, dedup.RULES[rule]

    def best(self) -> Iterator[tuple[int, int, float, str]]:
        """The same of the best match of each document that has one."""
        last = -1
        for row in self.rows():
            if row[0] != last:
                yield row
            last = row[0]


class Columns(NamedTuple):
    """Unsorted matches, as in Matches."""

    documents: Integers
    members: Integers
    scores: NDArray[np.float64]
    rules: NDArray[np.int8]


_NOTHING = Columns(np.zeros(0, np.int64), np.zeros(0, np.int64), np.zeros(0), np.zeros(0, np.int8))


class Asked(NamedTuple):
    """Some documents that are looked up: `hashes` has a row for each band and one of digests."""

    documents: Integers
    hashes: Keys
    digests: Keys
    shingles: Keys
    offsets: Integers

    @classmethod
    def of(cls, corpus: Corpus, documents: Integers, bands: int, rows: int) -> Asked:
        """The documents, which are named in rising order."""
        wanted = np.zeros(len(corpus), bool)
        wanted[documents] = True
        blocks = (minhash.band_hashes(b, bands, rows) for b in corpus.signatures(wanted))
        hashes = np.concatenate([np.zeros((0, bands), np.uint64), *blocks])
        digests = corpus.digests[documents]
        rows_of = np.vstack([hashes.T, digests[:, 0]])
        return cls(documents, rows_of, digests, *corpus.gather(documents))


def search(
    own: Segment, start: int, asked: Asked, settings: Settings, without: Integers
) -> tuple[Columns, NDArray[np.bool_]]:
    """Matches in a segment whose first document is member `start`, and whose search was cut.

    Members in `without` match nothing.

    Where a bucket is crowded, or containers count, documents that hold much of one are sought by
    its rarest sampled shingles; what is as similar as the threshold holds that share of it, too.
    """
    pairs, crowded = own.sharing(asked.hashes, CROWD)
    is_cut = np.zeros(len(crowded), bool)
    if settings.containment or crowded.any():
        share = min(settings.threshold, settings.containment or 1)
        more, cut = own.holding(Sampled.of(asked.shingles, asked.offsets), share, CROWD)
        pairs = np.union1d(pairs, more)
        is_cut = cut & (crowded | (settings.containment > 0))
    if len(without):
        pairs = pairs[~np.isin(pairs % ROOM + start, without)]
    columns, rows = np.divmod(pairs, ROOM)
    scores, rules = _judged(asked, columns, own, rows, settings)
    good = rules >= 0
    found = asked.documents[columns[good]], rows[good] + start, scores[good], rules[good]
    return Columns(*found), is_cut


def _judged(
    asked: Asked, columns: Integers, own: Segment, rows: Integers, settings: Settings
) -> tuple[NDArray[np.float64], NDArray[np.int8]]:
    """Of each pair of a document and an indexed one the exact score and the rule, -1 for none."""
    common = _overlaps(asked, columns, own, rows)
    sizes = np.diff(asked.offsets)[columns]
    lengths = own.offsets[rows + 1] - own.offsets[rows]
    scores = common / np.maximum(1, sizes + lengths - common)
    shares = common / np.maximum(1, sizes)
    rules = np.full(len(rows), -1, np.int8)
    if settings.containment:
        rules[(sizes <= lengths) & (shares >= settings.containment)] = _CONTAINED
    rules[scores >= settings.threshold] = _NEAR
    rules[(asked.digests[columns] == own.digests[rows]).all(axis=1)] = _EXACT
    return np.where(rules == _CONTAINED, shares, scores), rules


def _overlaps(asked: Asked, columns: Integers, own: Segment, rows: Integers) -> Integers:
    """How many shingles each pair of a document and an indexed one has in common."""
    common = np.zeros(len(rows), np.int64)
    for start in range(0, len(rows), _PAIRS):
        chunk = slice(start, start + _PAIRS)
        left, one = np.unique(columns[chunk], return_inverse=True)
        right, other = np.unique(rows[chunk], return_inverse=True)
        ours, our_offsets = _gathered(asked.shingles, asked.offsets, left)
        theirs, their_offsets = _gathered(own.shingles, own.offsets, right)
        common[chunk] = minhash.overlaps(
            np.concatenate([ours, theirs]),
            np.concatenate([our_offsets, their_offsets[1:] + len(ours)]),
            np.column_stack([one, other + len(left)]),
        )
    return common


def _gathered(shingles: Keys, offsets: Integers, rows: Integers) -> tuple[Keys, Integers]:
    starts, ends = offsets[rows], offsets[rows + 1]
    return slices(shingles, starts, ends), np.append(0, np.cumsum(ends - starts))
