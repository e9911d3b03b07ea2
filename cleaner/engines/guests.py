"""Engines of other packages: taken in if their names are free, named where they fail."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from functools import partial
from typing import Any

from cleaner.engines.base import Engine, Job
from cleaner.errors import UsageError
from cleaner.plugins import asked, failed

Maker = Callable[[int], Engine]


def guests(added: Mapping[str, Any], names: Collection[str]) -> dict[str, Maker]:
    """The engines that entry points name; UsageError for one that is none, or has a known name."""
    for name, maker in added.items():
        if name in names:
            raise UsageError(f"the plug-in {name} (cleaner.engines): an engine {name!r} is there")
        if not callable(maker):
            raise UsageError(f"the plug-in {name} (cleaner.engines) makes no engine: {maker!r}")
    return {name: partial(Guest, name, maker) for name, maker in added.items()}


class Guest:
    """An engine as it is, but that what it raises names it, and that it answers every job once."""

    def __init__(self, name: str, maker: Callable[[int], Any], workers: int) -> None:
        self._name = f"engine {name}"
        self._own = asked(self._name, lambda: maker(workers))

    def map(self, task: str, jobs: Iterable[Job]) -> Iterator[Job]:
        handed = 0

        def counted() -> Iterator[Job]:
            nonlocal handed
            for job in jobs:
                handed += 1
                yield job

        results = asked(self._name, lambda: iter(self._own.map(task, counted())))
        end = object()

        def answers() -> Iterator[Any]:
            given = 0
            while (result := asked(self._name, lambda: next(results, end))) is not end:
                given += 1
                yield result
            if given != handed:
                raise failed(self._name, f"it answered {given} of {handed} jobs")

        return answers()

    def close(self) -> None:
        asked(self._name, self._own.close)
