"""Room 3: where the work runs. ENGINES is the one table of engines."""

from __future__ import annotations

from collections.abc import Callable

from cleaner import plugins
from cleaner.engines.base import Engine, Job
from cleaner.engines.local import LocalEngine

ENGINES: dict[str, Callable[[int], Engine]] = {
    "local": LocalEngine,
    **plugins.found("cleaner.engines"),
}

__all__ = ["ENGINES", "Engine", "Job"]
