"""Engines of other packages: taken in if their names are free, named where they fail."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from functools import partial
from typing import Any, TypeVar

from cleaner.engines.base import Engine, Job
from cleaner.errors import CleanerError, UsageError

Result = TypeVar("Result")
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
        self._name = name
        self._own = self._asked(lambda: maker(workers))

    def map(self, task: str, jobs: Iterable[Job]) -> Iterator[Job]:
        handed = 0

        def counted() -> Iterator[Job]:
            nonlocal handed
            for job in jobs:
                handed += 1
                yield job

        results, end = self._asked(lambda: iter(self._own.map(task, counted()))), object()

        def answers() -> Iterator[Any]:
            given = 0
            while (result := self._asked(lambda: next(results, end))) is not end:
                given += 1
                yield result
            if given != handed:
                raise self._failed(f"it answered {given} of {handed} jobs")

        return answers()

    def close(self) -> None:
        self._asked(self._own.close)

    def _asked(self, call: Callable[[], Result]) -> Result:
        try:
            return call()
        except (CleanerError, OSError, MemoryError):
            raise
        except Exception as error:
            raise self._failed(f"{type(error).__name__}: {error}") from error

    def _failed(self, why: str) -> UsageError:
        return UsageError(f"the engine {self._name} (a plug-in) failed: {why}")
