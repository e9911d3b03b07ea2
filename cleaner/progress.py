"""How far a run is, in words and bytes, and the bar on stderr where that is a terminal."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

Progress = Callable[[str, int, int], None]
"""Called with what is being done, in words, and how many bytes of the inputs are worked off, of
how many: each stage of a run counts for a share of them."""


def silent(words: str, done: int, total: int) -> None:
    """The progress that nobody sees."""


@dataclass(frozen=True)
class Pace:
    """How far the stages of a run over `size` bytes are; `weights` says what each of them takes."""

    tell: Progress
    size: int
    weights: Mapping[str, float]

    def step(self, stage: str, share: float, documents: int, dropped: int = 0) -> None:
        """A share in [0, 1] of a stage is done, which has seen so many documents."""
        before = 0.0
        for name, weight in self.weights.items():
            if name == stage:
                break
            before += weight
        done = (before + self.weights[stage] * share) / sum(self.weights.values())
        words = f"{stage}: {documents:,} documents" + (f", {dropped:,} dropped" if dropped else "")
        self.tell(words, round(self.size * done), self.size)


@contextmanager
def bar() -> Iterator[Progress | None]:
    """A progress that draws a bar with MB/s and the time left; None where nobody would see it."""
    if not sys.stderr.isatty():
        yield None
        return
    from tqdm import tqdm

    tqdm.monitor_interval = 0  # no watcher thread for a bar that moves by itself
    with tqdm(total=1, unit="B", unit_scale=True, leave=False) as shown:

        def report(words: str, done: int, total: int) -> None:
            shown.set_description(words, refresh=False)
            shown.total = total
            shown.update(done - shown.n)
            shown.refresh()

        yield report
