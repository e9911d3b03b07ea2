"""Candidates to verified pairs to verdicts: every drop names a kept witness.

No clusters are formed. Documents are walked in a stated order; each meets only the kept members
of its LSH buckets, is compared exactly, and is dropped if one of them is at least as similar as
the threshold. So no chain of neighbours can delete a document unlike everything kept. Exact copies
go before that, by digest: they share the fate of the first of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cleaner.settings import Settings

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from cleaner.document import Verdict
    from cleaner.near.buckets import Integers
    from cleaner.near.corpus import Corpus
    from cleaner.near.walk import Ground, Met, Walk

EXACT, NEAR, CONTAINED = "exact-duplicate", "near-duplicate", "contained"
RULES = (EXACT, NEAR, CONTAINED)

_STEP = 1 << 17  # shingles that are walked at once: 1 MB
_TOLD = 1 << 12  # fates that are made numbers of Python at once: one by one takes ten times


@dataclass(frozen=True, slots=True)
class Drop:
    """Document `index` goes because of the kept document `witness`."""

    index: int
    witness: int
    score: float
    rule: str


FATE = (
    *(("document", "i8"), ("witness", "i8"), ("score", "f8"), ("rule", "i1")),
    *(("nearest", "i8"), ("similar", "f8")),
)
"""What is told of a document: its witness, -1 where it is kept, the score and a place in RULES; and
the most similar kept candidate that it met, -1 for none within walk.MARGIN of the threshold."""


@dataclass(frozen=True, eq=False)
class Selection:
    """The fate of `total` documents: rows of FATE, rising; of whom none tells, is kept.

    `counts` says how much work it was.
    """

    threshold: float
    total: int
    fates: NDArray[np.void]
    counts: dict[str, int]

    @property
    def gone(self) -> NDArray[np.void]:
        """The fates of the documents to drop."""
        return self.fates[self.fates["witness"] >= 0]

    @property
    def witnesses(self) -> Integers:
        """The witness of each document, -1 for a kept one."""
        import numpy as np

        found = np.full(self.total, -1)
        found[self.fates["document"]] = self.fates["witness"]
        return found

    def kept(self) -> NDArray[np.bool_]:
        """Of each document whether it stays."""
        import numpy as np

        kept = np.ones(self.total, bool)
        kept[self.gone["document"]] = False
        return kept

    def drops(self) -> Iterator[Drop]:
        """The documents to drop, in input order."""
        gone = self.gone
        for start in range(0, len(gone), _TOLD):
            for index, witness, score, rule, *_ in gone[start : start + _TOLD].tolist():
                yield Drop(index, witness, score, RULES[rule])

    def closest(self, count: int) -> list[tuple[int, int, float]]:
        """The pairs nearest to the threshold, up to `count` on either side, by similarity.

        A pair is a document and the most similar kept one it met, at 0.1 below or above.
        """
        import numpy as np

        found = self.fates[self.fates["nearest"] >= 0]
        below = found[found["similar"] < self.threshold]
        above = found[found["similar"] >= self.threshold]
        below = below[np.argsort(-below["similar"], kind="stable")][:count][::-1]
        above = above[np.argsort(above["similar"], kind="stable")][:count]
        own = np.concatenate([below, above])
        columns = (own[name].tolist() for name in ("document", "nearest", "similar"))
        return list(zip(*columns, strict=True))


def select(corpus: Corpus, settings: Settings) -> Selection:
    """Which documents to drop, each with a kept witness at or above the threshold."""
    import numpy as np

    from cleaner.near.ground import ground
    from cleaner.near.scratch import Scratch
    from cleaner.near.walk import walk

    scratch, total = Scratch(settings, len(corpus)), len(corpus)
    copies, originals = _copies(corpus, settings)
    wanted = corpus.comparable.copy() if len(copies) else corpus.comparable
    wanted[copies] = False
    shared, walkers = ground(corpus, wanted, settings, scratch)
    corpus = corpus.without_bands()
    walked, stays = walk(shared), corpus.is_protected()
    fates = [np.zeros(0, list(FATE))]
    for own, met in _steps(corpus, walkers, shared, walked):
        fates.append(_decided(walkers, own, met, stays[own], settings.threshold))
    told = np.concatenate(fates)
    told = told[np.argsort(told["document"])]
    there = ~stays[copies]
    told = np.concatenate([told, _following(told, copies[there], originals[there])])
    counts = {"compared": int(wanted.sum()), "candidates": walked.met}
    counts["passed_over"] = walked.passed_over
    return Selection(settings.threshold, total, told[np.argsort(told["document"])], counts)


def _copies(corpus: Corpus, settings: Settings) -> tuple[Integers, Integers]:
    """Documents that have another one's text, and of each the first one, in the walk's order."""
    import numpy as np

    from cleaner.near.buckets import alike
    from cleaner.near.ground import walk_order

    found = alike(corpus.roughs(), len(corpus))  # hardly any of them have no copy
    order = found[walk_order(corpus, settings, found)]
    digests = corpus.digests[order]
    grouped = np.lexsort((digests[:, 1], digests[:, 0]))
    order, digests = order[grouped], digests[grouped]
    new = np.ones(len(order), bool)
    new[1:] = (digests[1:] != digests[:-1]).any(axis=1)
    return order[~new], order[new][np.cumsum(new) - 1][~new]


def _steps(
    corpus: Corpus, walkers: Integers, ground: Ground, walk: Walk
) -> Iterator[tuple[Integers, Met]]:
    """Walk the members of buckets, as many at once as fit; yields who were walked."""
    import numpy as np

    from cleaner.near.walk import Batch

    ends = np.cumsum(ground.sizes)
    size = _STEP // 4 if corpus.scattered else _STEP  # texts are read and hashed beside them
    immune = corpus.is_protected()[walkers]
    start = done = 0
    while start < len(walkers):
        end = max(start + 1, int(np.searchsorted(ends, done + size)))
        end = min(end, start + ground.scratch.visits)
        buckets = ground.buckets.of(start, end)
        batch = Batch(
            *corpus.gather(walkers[start:end]), *buckets, immune[start:end], ground.apart[start:end]
        )
        yield walkers[start:end], walk.step(batch)
        ground.scratch.let_go()
        start, done = end, int(ends[end - 1])


def _decided(
    walkers: Integers, own: Integers, met: Met, stays: NDArray[np.bool_], threshold: float
) -> NDArray[np.void]:
    """What becomes of the documents `own` for what they met; of most there is nothing to tell."""
    import numpy as np

    fates = np.zeros(len(own), list(FATE))
    fates["document"], fates["similar"] = own, met.similar
    fates["nearest"] = np.where(met.nearest >= 0, walkers[met.nearest], -1)
    fates["witness"] = -1
    near = (met.similar >= threshold) & ~stays
    within = (met.holder >= 0) & ~near & ~stays
    for rule, places, scores, gone in (
        (NEAR, met.nearest, met.similar, near),
        (CONTAINED, met.holder, met.share, within),
    ):
        fates["witness"][gone] = walkers[places[gone]]
        fates["score"][gone] = scores[gone]
        fates["rule"][gone] = RULES.index(rule)
    return fates[(fates["nearest"] >= 0) | (fates["witness"] >= 0)]


def _following(told: NDArray[np.void], copies: Integers, firsts: Integers) -> NDArray[np.void]:
    """Copies of a kept document go for being its copies, those of a dropped one for its reason."""
    import numpy as np

    fates = np.zeros(len(copies), list(FATE))
    fates["document"], fates["witness"], fates["nearest"] = copies, firsts, -1
    fates["score"], fates["rule"] = 1.0, RULES.index(EXACT)
    gone = told[told["witness"] >= 0]
    if not len(gone):
        return fates
    places = np.minimum(np.searchsorted(gone["document"], firsts), len(gone) - 1)
    follow = gone["document"][places] == firsts
    for name in ("witness", "score", "rule"):
        fates[name][follow] = gone[name][places[follow]]
    return fates


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
    from cleaner.document import KEPT
    from cleaner.near.corpus import corpus_of

    chosen = (settings or Settings()).with_values({"threshold": threshold}, "near_duplicates")
    corpus = corpus_of(texts, chosen)
    verdicts = [KEPT] * len(corpus)
    for drop in select(corpus, chosen).drops():
        verdicts[drop.index] = verdict(drop.rule, str(drop.witness), drop.score)
    return verdicts
