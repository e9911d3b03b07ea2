"""Candidates to verified pairs to verdicts: every drop names a kept witness.

No clusters are formed. Documents are walked in a stated order; each meets only the kept members
of its LSH buckets, is compared exactly, and is dropped if one of them is at least as similar as
the threshold. So no chain of neighbours can delete a document unlike everything kept. Exact copies
go before that, by digest: they share the fate of the first of them.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from cleaner.document import KEPT, Verdict
from cleaner.settings import Settings

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from cleaner.buckets import Buckets, Integers
    from cleaner.minhash import Hashes, Signed
    from cleaner.walk import Met, Walk

EXACT, NEAR, CONTAINED = "exact-duplicate", "near-duplicate", "contained"
RULES = (EXACT, NEAR, CONTAINED)

_STEP = 1 << 22  # shingles that are walked at once: 32 MB
_SAMPLED = 3  # mask: one shingle in four leads to documents that hold it, when containers count


@dataclass(frozen=True, eq=False)
class Corpus:
    """What is known of n documents when duplicates are sought; row i belongs to document i.

    starts      where each part of the documents begins, and where the last one ends
    part        signatures and shingles of the documents of a part, which may lie on disk
    digests     (n, 2) uint64, 16 bytes of each text's BLAKE2b
    lengths     code points of each text, int64
    comparable  False for a document that must be neither dropped nor a witness
    """

    starts: Integers
    part: Callable[[int], Signed]
    digests: NDArray[np.uint64]
    lengths: Integers
    comparable: NDArray[np.bool_]

    def __len__(self) -> int:
        return len(self.lengths)

    def signatures(self, wanted: NDArray[np.bool_]) -> Iterator[NDArray[np.uint32]]:
        """The signatures of the wanted documents, in their order, part by part."""
        for number, (start, end) in enumerate(pairwise(self.starts.tolist())):
            if (own := wanted[start:end]).any():
                yield self.part(number).signatures[own]

    def gather(self, documents: Integers) -> tuple[Hashes, Integers]:
        """The shingles of some documents, one after the other, and offsets into them."""
        import numpy as np

        from cleaner.buckets import slices

        numbers = np.searchsorted(self.starts, documents, "right") - 1
        order = np.argsort(numbers, kind="stable")
        found, sizes = [np.zeros(0, np.uint64)], np.zeros(len(documents), np.int64)
        for number in np.unique(numbers).tolist():
            part = self.part(number)
            places = order[slice(*np.searchsorted(numbers[order], [number, number + 1]))]
            rows = documents[places] - self.starts[number]
            starts, ends = part.offsets[rows], part.offsets[rows + 1]
            found.append(slices(part.shingles, starts, ends))
            sizes[places] = ends - starts
        ends = np.cumsum(sizes[order])
        own = np.argsort(order)
        offsets = np.append(0, np.cumsum(sizes))
        return slices(np.concatenate(found), (ends - sizes[order])[own], ends[own]), offsets

    def sizes(self) -> Integers:
        """How many shingles each document has."""
        import numpy as np

        sizes = (np.diff(self.part(number).offsets) for number in range(len(self.starts) - 1))
        return np.concatenate([np.zeros(0, np.int64), *sizes])


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


def digest(text: str) -> bytes:
    """16 bytes that are equal for equal texts only."""
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).digest()


def corpus_of(texts: Sequence[str], settings: Settings) -> Corpus:
    """Sign texts and collect what `select` needs; blank texts are not comparable."""
    import numpy as np

    from cleaner import minhash

    digests = b"".join(map(digest, texts))
    return Corpus(
        np.array([0, len(texts)]),
        [minhash.sign(texts)].__getitem__,
        np.frombuffer(digests, np.uint64).reshape(-1, 2),
        np.fromiter(map(len, texts), np.int64, len(texts)),
        np.fromiter((bool(text.strip()) for text in texts), np.bool_, len(texts)),
    )


def select(corpus: Corpus, settings: Settings) -> Selection:
    """Which documents to drop, each with a kept witness at or above the threshold."""
    import numpy as np

    from cleaner.walk import walk

    order = walk_order(corpus, settings)
    originals = _originals(corpus, order)
    order = order[originals[order] == order]
    buckets = _buckets(corpus, order, settings)
    walkers = order[buckets.members]
    sizes = corpus.sizes()[walkers]
    walked = walk(buckets, int(sizes.sum()), settings.threshold, 0.0)
    chosen = Selection(
        np.full(len(corpus), -1),
        np.zeros(len(corpus)),
        np.zeros(len(corpus), np.int8),
        np.full(len(corpus), -1),
        np.zeros(len(corpus)),
        {},
    )
    for start, met in _steps(corpus, walkers, buckets, walked):
        _decide(chosen, walkers, start, met, settings)
    _follow(chosen, originals)
    chosen.counts.update(compared=len(order), candidates=walked.met, passed_over=walked.passed_over)
    return chosen


def walk_order(corpus: Corpus, settings: Settings) -> Integers:
    """Who is asked first is kept: input order, or longest first with ties in input order."""
    import numpy as np

    keys = [np.arange(len(corpus))]
    if settings.keep == "longest":
        keys.append(-corpus.lengths)
    order = np.lexsort(keys)
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


def _buckets(corpus: Corpus, order: Integers, settings: Settings) -> Buckets:
    """The buckets that documents share; places are those in `order`."""
    import numpy as np

    from cleaner import minhash
    from cleaner.buckets import banded, shared

    bands, rows = minhash.bands_for(settings.threshold, settings.recall)
    wanted = np.zeros(len(corpus), bool)
    wanted[order] = True
    places = np.zeros(len(corpus), np.int64)
    places[order] = np.arange(len(order))
    places = places[wanted]
    hashes = banded(corpus.signatures(wanted), len(order), bands, rows)
    return shared([(band, places) for band in hashes], len(order))


def _steps(
    corpus: Corpus, walkers: Integers, buckets: Buckets, walk: Walk
) -> Iterator[tuple[int, Met]]:
    """Walk the members of buckets, as many at once as fit; yields where a step began."""
    import numpy as np

    from cleaner.walk import Batch

    ends = np.cumsum(corpus.sizes()[walkers])
    start = done = 0
    while start < len(walkers):
        end = max(start + 1, int(np.searchsorted(ends, done + _STEP)))
        first, last = buckets.starts[start], buckets.starts[end]
        batch = Batch(
            *corpus.gather(walkers[start:end]),
            buckets.numbers[first:last],
            buckets.starts[start : end + 1] - first,
            np.zeros(end - start, bool),
        )
        yield start, walk.step(batch)
        start, done = end, int(ends[end - 1])


def _decide(chosen: Selection, walkers: Integers, start: int, met: Met, settings: Settings) -> None:
    """Write what the documents from walkers[start] on met into the selection."""
    own = walkers[start : start + len(met.nearest)]
    some = met.nearest >= 0
    chosen.nearest[own[some]] = walkers[met.nearest[some]]
    chosen.similar[own[some]] = met.similar[some]
    near = met.similar >= settings.threshold
    chosen.witnesses[own[near]] = walkers[met.nearest[near]]
    chosen.scores[own[near]] = met.similar[near]
    chosen.rules[own[near]] = RULES.index(NEAR)


def _follow(chosen: Selection, originals: Integers) -> None:
    """Copies of a kept document go for being its copies, those of a dropped one for its reason."""
    import numpy as np

    copies = np.flatnonzero(originals != np.arange(len(originals)))
    firsts = originals[copies]
    stays = chosen.witnesses[firsts] < 0
    chosen.witnesses[copies] = np.where(stays, firsts, chosen.witnesses[firsts])
    chosen.scores[copies] = np.where(stays, 1.0, chosen.scores[firsts])
    chosen.rules[copies] = np.where(stays, RULES.index(EXACT), chosen.rules[firsts])


def verdict(rule: str, witness: str, score: float) -> Verdict:
    """The verdict on a document that goes, in words."""
    if rule == EXACT:
        because = f"its text is exactly that of {witness}"
    elif rule == NEAR:
        because = f"it shares {score:.1%} of all shingles of the two with {witness}"
    else:
        because = f"{score:.1%} of its shingles stand in {witness}"
    return Verdict(False, rule, because, witness, score)


def near_duplicates(
    texts: Sequence[str], threshold: float = 0.8, settings: Settings | None = None
) -> list[Verdict]:
    """One verdict per text, in order; a witness is named by its index in `texts`, as a string."""
    chosen = (settings or Settings()).with_values({"threshold": threshold}, "near_duplicates")
    verdicts = [KEPT] * len(texts)
    for drop in select(corpus_of(texts, chosen), chosen).drops():
        verdicts[drop.index] = verdict(drop.rule, str(drop.witness), drop.score)
    return verdicts
