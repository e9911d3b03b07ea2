"""Room to work in: arrays in memory while they are small, in files without a name when large.

Under a limit the pages of those files are let go when much of it is used, and come back from the
disk where they are needed again. So a limit costs time and changes no decision.
"""

from __future__ import annotations

import math
import mmap
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cleaner.errors import UsageError
from cleaner.settings import Settings, size_of

USUAL = 1 << 30
"""Bytes that are worked with where no limit is set."""

PER_DOCUMENT = 160
"""Bytes that a document may take in memory whatever the limit: digest, order, fate, scores."""
_BESIDES = 180_000_000  # the interpreter, NumPy, and what a step works with
_FEW, _MANY = 8, 1 << 14  # documents that are walked between two looks at the memory


class Scratch:
    """Arrays, of which about `room` bytes are held in memory at a time.

    `visits` is how many documents are walked before `let_go` is to be called.
    """

    def __init__(self, settings: Settings | None = None, documents: int = 0) -> None:
        self._limit = size_of(settings.memory) if settings else 0
        needed = _BESIDES + PER_DOCUMENT * documents
        if self._limit and self._limit < needed * 4 // 3:
            raise UsageError(
                f"memory = {settings.memory if settings else ''}: {documents:,} documents need "
                f"{math.ceil(needed * 4 / 3e6):,} MB at least; raise --memory"
            )
        self.room = self._limit - needed if self._limit else USUAL
        self.visits = _FEW * 8 if self._limit else _MANY
        self._held = 0
        self._mapped: list[mmap.mmap] = []

    def array(self, shape: tuple[int, ...], kind: type[np.generic]) -> NDArray[Any]:
        """An array of zeros; a large one lies in a temporary file that ends with it."""
        size = int(np.prod(shape)) * np.dtype(kind).itemsize
        if self._held + size <= self.room // 4 or not size:
            self._held += size
            return np.zeros(shape, kind)
        import tempfile

        with tempfile.TemporaryFile(prefix="cleaner-") as file:
            file.truncate(size)
            self._mapped.append(mmap.mmap(file.fileno(), size))
        return np.frombuffer(self._mapped[-1], kind).reshape(shape)

    def let_go(self) -> None:
        """Give memory back where much of the limit is used; what is in the arrays stays."""
        used = _resident() / self._limit if self._limit else 0
        if used > 0.85:
            self.visits = max(_FEW, self.visits // 2)
        elif used < 0.6:
            self.visits = min(_MANY, self.visits * 2)
        if used > 0.6 and hasattr(mmap, "MADV_DONTNEED"):
            for mapped in self._mapped:
                mapped.madvise(mmap.MADV_DONTNEED)


def _resident() -> int:
    """The bytes of this process in memory; 0 where the system does not tell."""
    try:
        return int(Path("/proc/self/statm").read_text("ascii").split()[1]) * mmap.PAGESIZE
    except OSError:
        return 0
