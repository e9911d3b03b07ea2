"""The names of a corpus's documents, one after the other, as known.Others has them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import chain, compress, pairwise
from pathlib import Path

import numpy as np

from cleaner.learned.shingled import save, save_starts
from cleaner.near.spill import Spill

_NAME = np.dtype([("hash", "i8"), ("document", "i8")])


def write_names(
    parts: Callable[[], Iterable[Sequence[str]]], count: int, former: Sequence[str], folder: Path
) -> None:
    """The names of all documents, as known.Others has them; those of former ones come last.

    `parts` gives those of the run each time it is called, part by part, `count` parts in all.

    A document whose id an earlier one has is called something else in the end: it has no name here.
    """
    lengths, bounds = Spill(np.int64, folder), [0]
    hashes, slices_ = Spill(_NAME, folder), 1 + count
    for number, names in enumerate(chain(parts(), [former])):
        lengths.add(number, np.array([len(name) for name in _encoded(names)], np.int64))
        own = np.empty(len(names), _NAME)
        own["hash"] = np.fromiter(map(hash, names), np.int64, len(names))
        own["document"] = np.arange(len(names)) + bounds[-1]
        hashes.scatter(own["hash"] % slices_, own)
        bounds.append(bounds[-1] + len(names))
    is_first = np.zeros(bounds[-1], np.bool_)
    for number in hashes.all_keys():
        own = hashes.rows(number)
        is_first[own["document"][np.unique(own["hash"], return_index=True)[1]]] = True
    there = [is_first[start:end] for start, end in pairwise(bounds)]
    written = (lengths.rows(number) * firsts for number, firsts in enumerate(there))
    total = save_starts(folder / "name_starts.npy", bounds[-1], written)
    every = zip(chain(parts(), [former]), there, strict=True)
    own_names = (b"".join(compress(_encoded(names), firsts)) for names, firsts in every)
    save(folder / "names.npy", np.dtype(np.uint8), total, own_names)


def _encoded(names: Sequence[str]) -> list[bytes]:
    return [name.encode("utf-8", "surrogatepass") for name in names]
