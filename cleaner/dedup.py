"""Candidates to verified pairs to verdicts: every drop names a kept witness.

No clusters are formed. Documents are walked in a stated order; each meets only the kept members
of its LSH buckets, is compared exactly, and is dropped if one of them is at least as similar as
the threshold. So no chain of neighbours can delete a document unlike everything kept.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cleaner.document import KEPT, Verdict
from cleaner.settings import Settings

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

EXACT, NEAR = "exact-duplicate", "near-duplicate"


@dataclass(frozen=True)
class Corpus:
    """What is known of n documents when duplicates are sought; row i belongs to document i.

    digests     16 bytes of each text's BLAKE2b
    lengths     code points of each text, int64
    comparable  False for a document that must be neither dropped nor a witness
    signatures  (n, 128) uint32, see minhash.SCHEME
    shingles    sorted unique shingle hashes, uint64; document i's are offsets[i]:offsets[i + 1]
    """

    digests: Sequence[bytes]
    lengths: NDArray[np.int64]
    comparable: NDArray[np.bool_]
    signatures: NDArray[np.uint32]
    shingles: NDArray[np.uint64]
    offsets: NDArray[np.int64]

    def shingles_of(self, i: int) -> NDArray[np.uint64]:
        return self.shingles[self.offsets[i] : self.offsets[i + 1]]


@dataclass(frozen=True, slots=True)
class Drop:
    """Document `index` goes because of the kept document `witness`."""

    index: int
    witness: int
    score: float
    rule: str


def digest(text: str) -> bytes:
    """16 bytes that are equal for equal texts only."""
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).digest()


def corpus_of(texts: Sequence[str]) -> Corpus:
    """Sign texts and collect what `select` needs; blank texts are not comparable."""
    import numpy as np

    from cleaner import minhash

    signed = minhash.sign(texts)
    return Corpus(
        [digest(text) for text in texts],
        np.fromiter(map(len, texts), np.int64, len(texts)),
        np.fromiter((bool(text.strip()) for text in texts), np.bool_, len(texts)),
        signed.signatures,
        signed.shingles,
        signed.offsets,
    )


def select(corpus: Corpus, settings: Settings) -> list[Drop]:
    """The documents to drop, in input order, each with a kept witness at or above the threshold."""
    from cleaner import minhash

    bands, rows = minhash.bands_for(settings.threshold, settings.recall)
    hashes = minhash.band_hashes(corpus.signatures, bands, rows)
    buckets: dict[tuple[int, int], list[int]] = defaultdict(list)
    kept_texts: dict[bytes, int] = {}
    drops = []
    for index in _order(corpus, settings):
        if not corpus.comparable[index]:
            continue
        twin = kept_texts.get(corpus.digests[index])
        if twin is not None:
            drops.append(Drop(index, twin, 1.0, EXACT))
            continue
        keys = list(enumerate(hashes[index].tolist()))
        candidates = sorted({other for key in keys for other in buckets.get(key, ())})
        best = _best(corpus, index, candidates)
        if best is not None and best[0] >= settings.threshold:
            drops.append(Drop(index, best[1], best[0], NEAR))
            continue
        kept_texts[corpus.digests[index]] = index
        for key in keys:
            buckets[key].append(index)
    return sorted(drops, key=lambda drop: drop.index)


def _order(corpus: Corpus, settings: Settings) -> list[int]:
    """Who is asked first is kept: input order, or longest first with ties in input order."""
    indices = range(len(corpus.digests))
    if settings.keep == "longest":
        return sorted(indices, key=lambda i: (-corpus.lengths[i], i))
    return list(indices)


def _best(corpus: Corpus, index: int, candidates: list[int]) -> tuple[float, int] | None:
    """The most similar candidate and its exact Jaccard similarity; ties go to the first kept."""
    from cleaner import minhash

    own = corpus.shingles_of(index)
    scored = ((minhash.jaccard(own, corpus.shingles_of(other)), other) for other in candidates)
    return max(scored, key=lambda pair: pair[0], default=None)


def verdict(drop: Drop, witness: str) -> Verdict:
    """The verdict of a drop, in words."""
    if drop.rule == EXACT:
        because = f"its text is exactly that of {witness}"
    else:
        because = f"it shares {drop.score:.1%} of all shingles of the two with {witness}"
    return Verdict(False, drop.rule, because, witness, drop.score)


def near_duplicates(
    texts: Sequence[str], threshold: float = 0.8, settings: Settings | None = None
) -> list[Verdict]:
    """One verdict per text, in order; a witness is named by its index in `texts`, as a string."""
    chosen = (settings or Settings()).with_values({"threshold": threshold}, "near_duplicates")
    verdicts = [KEPT] * len(texts)
    for drop in select(corpus_of(texts), chosen):
        verdicts[drop.index] = verdict(drop, str(drop.witness))
    return verdicts
