"""Rows that are gathered by keys and wanted again key by key: in a file where there are many."""

from __future__ import annotations

import tempfile
import weakref
from array import array
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Generic, TypeVar

import numpy as np
from numpy.typing import NDArray

Kind = TypeVar("Kind", bound=np.generic)
_HELD = 1 << 22  # bytes that stay in memory


class Spill(Generic[Kind]):
    """Rows of one kind, in a file without a name that lies in `folder` and ends with this object.

    What a key has been given comes back in the order in which it came.
    """

    def __init__(self, kind: type[Kind] | np.dtype[Kind], folder: Path | None = None) -> None:
        self._kind: np.dtype[Any] = np.dtype(kind)
        place = str(folder) if folder else None
        self._file = tempfile.SpooledTemporaryFile(_HELD, prefix="cleaner-", dir=place)  # noqa: SIM115
        weakref.finalize(self, self._file.close)
        self._end = 0
        self._places: defaultdict[int, array[int]] = defaultdict(lambda: array("q"))

    def add(self, key: int, rows: NDArray[Kind]) -> None:
        """Keep some rows by a key."""
        self._file.seek(self._end)
        self._file.write(rows.tobytes())
        self._places[key].extend((self._end, len(rows)))  # two numbers, not three objects
        self._end += rows.nbytes

    def scatter(self, keys: NDArray[np.integer[Any]], rows: NDArray[Kind]) -> None:
        """Keep each of the rows by the key at its place, which is no negative number."""
        if not len(keys):
            return
        narrow = keys.astype(np.min_scalar_type(keys.max()))  # two bytes are sorted by their digits
        order = np.argsort(narrow, kind="stable")
        keys, rows = keys[order], rows[order]
        starts = np.flatnonzero(np.diff(keys, prepend=~keys[:1]))
        for key, own in zip(keys[starts].tolist(), np.split(rows, starts[1:]), strict=True):
            self.add(key, own)

    def __contains__(self, key: int) -> bool:
        return key in self._places

    def all_keys(self) -> list[int]:
        """The keys that there are, rising."""
        return sorted(self._places)

    def pieces(self, key: int) -> Iterator[NDArray[Kind]]:
        """The rows of a key as they came, some at a time."""
        places = self._places.get(key, array("q"))
        for start, count in zip(places[::2], places[1::2], strict=True):
            self._file.seek(start)
            yield np.frombuffer(self._file.read(count * self._kind.itemsize), self._kind)

    def rows(self, key: int) -> NDArray[Kind]:
        """All rows of a key."""
        return np.concatenate([np.zeros(0, self._kind), *self.pieces(key)])

    def all_rows(self) -> NDArray[Kind]:
        """The rows of all keys, by their keys."""
        return np.concatenate([np.zeros(0, self._kind), *map(self.rows, self.all_keys())])
