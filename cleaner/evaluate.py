"""How good the detector is on given documents: its decisions beside those of brute force."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from cleaner import dedup, minhash
from cleaner.near.buckets import Integers, slices
from cleaner.near.corpus import Corpus, corpus_of
from cleaner.near.ground import walk_order
from cleaner.settings import Settings


@dataclass(frozen=True)
class Evaluation:
    """What brute force says about the decisions on `documents` texts.

    pairs, found     pairs at or above the threshold; those of them that share an LSH bucket
    dropped, agreed  documents dropped; documents with the fate that a greedy walk over all such
                     pairs, in the same order, gives them
    kept, with_twin  documents kept; those of them with a kept one at or above the threshold
    below            documents dropped whose similarity to their witness is below the threshold
    candidates       pairs that were compared instead of all
    """

    documents: int
    pairs: int
    found: int
    kept: int
    dropped: int
    agreed: int
    with_twin: int
    below: int
    candidates: int

    def lines(self) -> Iterator[str]:
        """What a person wants to read."""
        yield f"{self.documents:,} documents, {self.kept:,} kept, {self.dropped:,} dropped"
        yield f"pair recall of the LSH: {_share(self.found, self.pairs, 1)}"
        yield f"agreement with brute force: {_share(self.agreed, self.documents, 1)}"
        yield f"kept with a kept twin: {_share(self.with_twin, self.kept)}"
        yield f"dropped below the threshold: {_share(self.below, self.dropped)}"
        yield f"candidates compared: {self.candidates:,}"


def _share(part: int, whole: int, of_none: int = 0) -> str:
    return f"{part / whole if whole else of_none:.4f} ({part:,} of {whole:,})"


def evaluate(
    texts: Sequence[str], settings: Settings | None = None, sample: int | None = None
) -> Evaluation:
    """Compare with brute force over all pairs of the texts, or of `sample` of them at random.

    Similarity alone counts, as with a containment of 0. The time grows with the pairs that share a
    shingle: 5,499 licence texts take half a minute.
    """
    settings = replace(settings or Settings(), containment=0.0)
    if sample is not None and sample < len(texts):
        chosen = random.Random(0).sample(range(len(texts)), sample)  # noqa: S311
        texts = [texts[place] for place in sorted(chosen)]
    corpus = corpus_of(texts, settings)
    selection = dedup.select(corpus, settings)
    pairs = similar_pairs(corpus, settings.threshold)
    kept, gone = selection.kept() & corpus.comparable, selection.gone
    between = kept[pairs].all(axis=1)
    documents = np.flatnonzero(corpus.comparable)
    wanted = _greedy(corpus, pairs, documents[walk_order(corpus, settings, documents)])
    known = set(map(tuple, pairs.tolist()))
    witnessed = zip(gone["document"].tolist(), gone["witness"].tolist(), strict=True)
    return Evaluation(
        documents=len(texts),
        pairs=len(pairs),
        found=_sharing(corpus, pairs, settings),
        kept=int(kept.sum()),
        dropped=len(gone),
        agreed=int((wanted == selection.kept()).sum()),
        with_twin=len(np.unique(pairs[between])),
        below=sum((min(pair), max(pair)) not in known for pair in witnessed),
        candidates=selection.counts["candidates"],
    )


def effort(texts: Iterable[str], settings: Settings) -> str:
    """How many pairs of these texts would be compared exactly; the texts are not held."""
    corpus = corpus_of(texts, settings)
    found = dedup.select(corpus, replace(settings, keep="first"))
    count = int(corpus.comparable.sum())
    return (
        f"these {count:,} documents: {found.counts['candidates']:,} candidate pairs compared "
        f"exactly, of {count * (count - 1) // 2:,}; {len(found.gone):,} would go"
    )


def similar_pairs(corpus: Corpus, threshold: float) -> Integers:
    """All pairs (m, 2) of comparable documents at or above the threshold, by an inverted index."""
    shingles, offsets = corpus.gather(np.arange(len(corpus)))
    sizes = np.diff(offsets)
    owners = np.repeat(np.arange(len(corpus)), sizes)
    order = np.argsort(shingles, kind="stable")
    _, numbers = np.unique(shingles, return_inverse=True)
    holders, ends = owners[order], np.cumsum(np.bincount(numbers))
    starts = ends - np.bincount(numbers)
    found = [np.zeros((0, 2), np.int64)]
    for own in np.flatnonzero(corpus.comparable).tolist():
        terms = numbers[offsets[own] : offsets[own + 1]]
        common = np.bincount(slices(holders, starts[terms], ends[terms]), minlength=len(corpus))
        similar = common / np.maximum(1, sizes[own] + sizes - common)
        others = np.flatnonzero((similar >= threshold) & corpus.comparable)
        others = others[others > own]
        found.append(np.column_stack((np.full(len(others), own), others)))
    return np.concatenate(found)


def _sharing(corpus: Corpus, pairs: Integers, settings: Settings) -> int:
    """How many of the pairs have a bucket in common."""
    bands, rows = minhash.bands_for(settings.threshold, settings.recall)
    if not len(pairs):
        return 0
    signatures = np.concatenate([*corpus.signatures(np.ones(len(corpus), bool))])
    met = np.full(len(pairs), settings.recall == 1)
    for band in minhash.band_hashes(signatures, bands, rows).T if bands else ():
        met |= band[pairs[:, 0]] == band[pairs[:, 1]]
    return int(met.sum())


def _greedy(corpus: Corpus, pairs: Integers, order: Integers) -> NDArray[np.bool_]:
    """Who stays when each document in turn goes if one kept before it is similar enough."""
    twins: dict[int, list[int]] = {}
    for one, other in pairs.tolist():
        twins.setdefault(one, []).append(other)
        twins.setdefault(other, []).append(one)
    kept = ~corpus.comparable
    for document in order.tolist():
        kept[document] = not any(
            kept[other] and corpus.comparable[other] for other in twins.get(document, ())
        )
    return kept
