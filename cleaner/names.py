"""The names of all documents in files, as known.Others has them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import compress, pairwise
from pathlib import Path

import numpy as np

from cleaner.shingled import save, save_starts
from cleaner.spill import Spill

_NAME = np.dtype([("hash", "i8"), ("document", "i8")])
_SLICES = 64  # a slice of the hashes is looked at at a time


def write(parts: Callable[[], Iterable[Sequence[str]]], folder: Path) -> None:
    """Write the names of the documents, which come part by part each time they are asked for.

    A document whose id an earlier one has is called something else in the end: it has no name here.
    """
    lengths, hashes, bounds = Spill(np.int64, folder), Spill(_NAME, folder), [0]
    for number, names in enumerate(parts()):
        lengths.add(number, np.array([len(name) for name in _encoded(names)], np.int64))
        own = np.empty(len(names), _NAME)
        own["hash"] = np.fromiter(map(hash, names), np.int64, len(names))
        own["document"] = np.arange(len(names)) + bounds[-1]
        hashes.scatter(own["hash"] % _SLICES, own)
        bounds.append(bounds[-1] + len(names))
    is_first = np.zeros(bounds[-1], np.bool_)
    for number in hashes.all_keys():
        own = hashes.rows(number)
        is_first[own["document"][np.unique(own["hash"], return_index=True)[1]]] = True
    there = [is_first[start:end] for start, end in pairwise(bounds)]
    written = (lengths.rows(number) * firsts for number, firsts in enumerate(there))
    total = save_starts(folder / "name_starts.npy", bounds[-1], written)
    pieces = (
        b"".join(compress(_encoded(names), firsts))
        for names, firsts in zip(parts(), there, strict=True)
    )
    save(folder / "names.npy", np.dtype(np.uint8), total, pieces)


def _encoded(names: Sequence[str]) -> list[bytes]:
    return [name.encode("utf-8", "surrogatepass") for name in names]
