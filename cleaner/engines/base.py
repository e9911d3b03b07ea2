"""What an engine is: something that applies a task to many jobs, wherever it likes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Protocol

Job = dict[str, Any]
"""JSON values only, so that a job can travel to another process or another machine.

"died" in it says how the process ended that had it before, where an engine asks again.
"""


class Engine(Protocol):
    """A class of this folder satisfies it; `ENGINES` in `__init__` is the table."""

    def map(self, task: str, jobs: Iterable[Job]) -> Iterator[Job]:
        """Run the task "module:function" on every job; results come in the jobs' order.

        `local.resolve` finds the function; jobs name files, which it must be able to reach.
        Where there are workers they begin at once, whenever the results are asked for.
        """

    def close(self) -> None:
        """Give back what the engine holds."""
