"""What other installed packages add: rules, formats and engines, by their entry points.

A package names its objects in the groups `cleaner.rules` (a Rule), `cleaner.formats` (a module or
object of the Format protocol) and `cleaner.engines` (a callable that takes the number of workers).
Each group is loaded with its room, so its objects stand in a module of their own that imports from
no other room.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib.metadata import entry_points
from typing import Any, TypeVar

from cleaner.errors import CleanerError, UsageError

Result = TypeVar("Result")


def found(group: str) -> dict[str, Any]:
    """The objects of a group by the names of their entry points, in the order of those.

    Raises UsageError where one can't be loaded: leaving it out would change what comes out.
    """
    points = sorted(entry_points(group=group), key=lambda point: point.name)
    return {point.name: _loaded(point) for point in points}


def _loaded(point: Any) -> Any:
    try:
        return point.load()
    except Exception as error:  # noqa: BLE001  a third party's code
        raise UsageError(
            f"the plug-in {point.value} ({point.group}) can't be loaded: {error}"
        ) from None


def asked(plugin: str, call: Callable[[], Result]) -> Result:
    """What a plug-in, as "engine NAME", gives; its own faults are a UsageError that names it."""
    try:
        return call()
    except (CleanerError, OSError, MemoryError):
        raise
    except Exception as error:
        raise failed(plugin, f"{type(error).__name__}: {error}") from error


def failed(plugin: str, why: str) -> UsageError:
    return UsageError(f"the {plugin} (a plug-in) failed: {why}")
