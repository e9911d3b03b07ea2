"""Room 3: where the work runs. ENGINES is the one table of engines."""

from __future__ import annotations

from cleaner import plugins
from cleaner.engines.base import Engine, Job
from cleaner.engines.guests import Maker, guests
from cleaner.engines.local import LocalEngine
from cleaner.errors import UsageError

_OWN: dict[str, Maker] = {"local": LocalEngine}
ENGINES = {**_OWN, **guests(plugins.found("cleaner.engines"), _OWN)}


def engine_named(name: str) -> Maker:
    """What makes an engine of this name from a number of workers; UsageError for another name."""
    if name not in ENGINES:
        raise UsageError(f"engine = {name!r}: choose one of {', '.join(ENGINES)}")
    return ENGINES[name]


__all__ = ["ENGINES", "Engine", "Job", "engine_named"]
