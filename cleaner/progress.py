"""Progress on stderr, where that is a terminal."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager


@contextmanager
def bar() -> Iterator[Callable[[str, int, int], None] | None]:
    """A callback (stage, done, total) that draws a bar; None where nobody would see it."""
    if not sys.stderr.isatty():
        yield None
        return
    from tqdm import tqdm

    tqdm.monitor_interval = 0  # no watcher thread for a bar that moves by itself
    with tqdm(total=1, unit="part", leave=False) as shown:

        def report(stage: str, done: int, total: int) -> None:
            shown.set_description(stage, refresh=False)
            shown.total, shown.n = total, done
            shown.refresh()

        yield report
