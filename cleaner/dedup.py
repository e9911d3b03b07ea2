"""Candidates to verified pairs to verdicts: every drop names a kept witness.

No clusters are formed. Documents are walked in a stated order; each meets only the kept members
of its LSH buckets, is compared exactly, and is dropped if one of them is at least as similar as
the threshold. So no chain of neighbours can delete a document unlike everything kept. Exact copies
go before that, by digest: they share the fate of the first of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from cleaner.errors import UsageError
from cleaner.settings import Settings

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from cleaner.buckets import Integers
    from cleaner.corpus import Corpus
    from cleaner.document import Verdict
    from cleaner.minhash import Hashes
    from cleaner.scratch import Scratch
    from cleaner.walk import Ground, Met, Walk

EXACT, NEAR, CONTAINED = "exact-duplicate", "near-duplicate", "contained"
RULES = (EXACT, NEAR, CONTAINED)

_STEP = 1 << 15  # shingles that are walked at once: 1 MB
_PIECE = 1 << 11  # documents whose shingles are counted at once


@dataclass(frozen=True, slots=True)
class Drop:
    """Document `index` goes because of the kept document `witness`."""

    index: int
    witness: int
    score: float
    rule: str


@dataclass(frozen=True, eq=False)
class Selection:
    """The fate of n documents: `witnesses` holds -1 for a kept one, `rules` places in RULES.

    `nearest` and `similar` name each document's most similar kept candidate, -1 where it met none
    within walk.MARGIN of the threshold. `counts` says how much work it was.
    """

    threshold: float
    witnesses: Integers
    scores: NDArray[np.float64]
    rules: NDArray[np.int8]
    nearest: Integers
    similar: NDArray[np.float64]
    counts: dict[str, int]

    def drops(self) -> Iterator[Drop]:
        """The documents to drop, in input order."""
        for index in (self.witnesses >= 0).nonzero()[0].tolist():
            rule = RULES[self.rules[index]]
            yield Drop(index, int(self.witnesses[index]), float(self.scores[index]), rule)

    def closest(self, count: int) -> list[tuple[int, int, float]]:
        """The pairs nearest to the threshold, up to `count` on either side, by similarity.

        A pair is a document and the most similar kept one it met, at 0.1 below or above.
        """
        import numpy as np

        found = self.nearest >= 0
        below = np.flatnonzero(found & (self.similar < self.threshold))
        above = np.flatnonzero(found & (self.similar >= self.threshold))
        below = below[np.argsort(-self.similar[below], kind="stable")][:count][::-1]
        above = above[np.argsort(self.similar[above], kind="stable")][:count]
        own = np.concatenate([below, above])
        columns = (own, self.nearest[own], self.similar[own])
        return list(zip(*(column.tolist() for column in columns), strict=True))


def select(corpus: Corpus, settings: Settings) -> Selection:
    """Which documents to drop, each with a kept witness at or above the threshold."""
    import numpy as np

    from cleaner.scratch import Scratch
    from cleaner.walk import walk

    scratch = Scratch(settings, len(corpus))
    order = walk_order(corpus, settings)
    originals = _originals(corpus, order)
    order = order[originals[order] == order]
    ground, walkers = _ground(corpus, order, settings, scratch)
    corpus = corpus.without_bands()
    walked = walk(ground)
    chosen = Selection(
        settings.threshold,
        np.full(len(corpus), -1),
        np.zeros(len(corpus)),
        np.zeros(len(corpus), np.int8),
        np.full(len(corpus), -1),
        np.zeros(len(corpus)),
        {},
    )
    for own, met in _steps(corpus, walkers, ground, walked):
        _decide(chosen, walkers, own, met, corpus.is_protected()[own])
    _follow(chosen, originals, corpus.is_protected())
    chosen.counts.update(compared=len(order), candidates=walked.met, passed_over=walked.passed_over)
    return chosen


def walk_order(corpus: Corpus, settings: Settings) -> Integers:
    """Who is asked first is kept: the protected, then who `keep` prefers, ties in input order.

    Where containers count, documents with more shingles are asked before, whatever `keep` says:
    what holds another document must be kept by the time that one is asked.
    """
    import numpy as np

    keys: list[NDArray[np.generic]] = [np.arange(len(corpus))]
    if corpus.ranks is not None:
        keys.append(corpus.ranks)
    elif settings.keep == "longest":
        keys.append(-corpus.lengths)
    elif settings.keep != "first":
        raise UsageError(f"keep = {settings.keep!r}: bare texts have no date, id or source")
    if settings.containment:
        keys.append(-corpus.sizes())
    if corpus.protected is not None:
        keys.append(~corpus.protected)
    order: Integers = np.lexsort(keys)
    return order[corpus.comparable[order]]


def _originals(corpus: Corpus, order: Integers) -> Integers:
    """Of each document the first one, in the walk's order, with the same text."""
    import numpy as np

    digests = corpus.digests[order]
    grouped = np.lexsort((digests[:, 1], digests[:, 0]))
    digests = digests[grouped]
    new = np.ones(len(order), bool)
    new[1:] = (digests[1:] != digests[:-1]).any(axis=1)
    originals = np.arange(len(corpus))
    originals[order[grouped]] = order[grouped[new]][np.cumsum(new) - 1]
    return originals


def _ground(
    corpus: Corpus, order: Integers, settings: Settings, scratch: Scratch
) -> tuple[Ground, Integers]:
    """Who shares what with whom, and who is walked, one after the other."""
    import numpy as np

    from cleaner import minhash
    from cleaner.buckets import Gathering, apart
    from cleaner.walk import CROWD, Ground

    bands, rows = minhash.bands_for(settings.threshold, settings.recall)
    wanted = np.zeros(len(corpus), bool)
    wanted[order] = True
    places = np.zeros(len(corpus), np.int64)
    places[order] = np.arange(len(order))
    places = places[wanted]
    gathering, room = Gathering(len(order), scratch), scratch.room // 4 * 3
    for hashes in corpus.bands(wanted, (bands, rows), room):
        gathering.add(hashes, places)
    if settings.containment:
        for hashes, own in corpus.sampled(wanted, places, room):
            gathering.add(hashes, own, is_band=False)
    buckets = gathering.buckets(everyone=not bands)
    walkers = order[buckets.members]
    is_apart = np.zeros(len(walkers), bool)
    if corpus.scattered and bands:
        buckets, own, is_apart = apart(buckets, CROWD)
        walkers = walkers[own]
    ground = Ground(
        buckets,
        corpus.sizes()[walkers],
        is_apart,
        partial(_pieces, corpus.without_bands(), np.sort(walkers)),
        settings.threshold,
        settings.containment,
        not bands,
        scratch,
    )
    return ground, walkers


def _pieces(corpus: Corpus, documents: Integers) -> Iterator[Hashes]:
    """The shingles of some documents, some at a time."""
    for start in range(0, len(documents), _PIECE):
        yield corpus.gather(documents[start : start + _PIECE])[0]


def _steps(
    corpus: Corpus, walkers: Integers, ground: Ground, walk: Walk
) -> Iterator[tuple[Integers, Met]]:
    """Walk the members of buckets, as many at once as fit; yields who were walked."""
    import numpy as np

    from cleaner.walk import Batch

    ends = np.cumsum(ground.sizes)
    immune = corpus.is_protected()[walkers]
    start = done = 0
    while start < len(walkers):
        end = max(start + 1, int(np.searchsorted(ends, done + _STEP)))
        end = min(end, start + ground.scratch.visits)
        buckets = ground.buckets.of(start, end)
        batch = Batch(
            *corpus.gather(walkers[start:end]), *buckets, immune[start:end], ground.apart[start:end]
        )
        yield walkers[start:end], walk.step(batch)
        ground.scratch.let_go()
        start, done = end, int(ends[end - 1])


def _decide(
    chosen: Selection, walkers: Integers, own: Integers, met: Met, stays: NDArray[np.bool_]
) -> None:
    """Write what the documents `own` met into the selection."""
    some = met.nearest >= 0
    chosen.nearest[own[some]] = walkers[met.nearest[some]]
    chosen.similar[own[some]] = met.similar[some]
    near = (met.similar >= chosen.threshold) & ~stays
    within = (met.holder >= 0) & ~near & ~stays
    for rule, places, scores, gone in (
        (NEAR, met.nearest, met.similar, near),
        (CONTAINED, met.holder, met.share, within),
    ):
        chosen.witnesses[own[gone]] = walkers[places[gone]]
        chosen.scores[own[gone]] = scores[gone]
        chosen.rules[own[gone]] = RULES.index(rule)


def _follow(chosen: Selection, originals: Integers, stays: NDArray[np.bool_]) -> None:
    """Copies of a kept document go for being its copies, those of a dropped one for its reason."""
    import numpy as np

    copies = np.flatnonzero((originals != np.arange(len(originals))) & ~stays)
    firsts = originals[copies]
    kept = chosen.witnesses[firsts] < 0
    chosen.witnesses[copies] = np.where(kept, firsts, chosen.witnesses[firsts])
    chosen.scores[copies] = np.where(kept, 1.0, chosen.scores[firsts])
    chosen.rules[copies] = np.where(kept, RULES.index(EXACT), chosen.rules[firsts])


def verdict(rule: str, witness: str, score: float) -> Verdict:
    """The verdict on a document that goes, in words."""
    from cleaner.document import Verdict

    if rule == EXACT:
        because = f"its text is exactly that of {witness}"
    elif rule == NEAR:
        because = f"it shares {score:.1%} of all shingles of the two with {witness}"
    else:
        because = f"{score:.1%} of its shingles stand in {witness}"
    return Verdict(False, rule, because, witness, score)


def near_duplicates(
    texts: Iterable[str], threshold: float = 0.8, settings: Settings | None = None
) -> list[Verdict]:
    """One verdict per text, in order; a witness is named by its number in `texts`, as a string.

    The texts may come from a generator: they are read once and not held.
    """
    from cleaner.corpus import corpus_of
    from cleaner.document import KEPT

    chosen = (settings or Settings()).with_values({"threshold": threshold}, "near_duplicates")
    corpus = corpus_of(texts, chosen)
    verdicts = [KEPT] * len(corpus)
    for drop in select(corpus, chosen).drops():
        verdicts[drop.index] = verdict(drop.rule, str(drop.witness), drop.score)
    return verdicts
