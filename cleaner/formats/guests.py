"""Formats of other packages: taken in if they are formats, and told of by name where they fail."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from typing import Any

from cleaner.document import Quarantined
from cleaner.errors import UsageError
from cleaner.formats.base import Entry, Shard
from cleaner.plugins import asked
from cleaner.settings import Settings

_NEEDED = (
    "NAME",
    "SUFFIXES",
    "MANY",
    *("read", "ranges", "render", "exact", "place", "pack"),
    *("lay", "unpack", "text_in", "original", "rebuild"),
)


def guests(added: Mapping[str, object], names: Collection[str]) -> list[Any]:
    """The formats that entry points name; UsageError where one is none, or has another's name."""
    return [_taken(point, format, names) for point, format in added.items()]


def _taken(point: str, format: object, names: Collection[str]) -> Guest:
    if lacks := [name for name in _NEEDED if not hasattr(format, name)]:
        raise UsageError(
            f"the plug-in {point} (cleaner.formats) is no Format: it has no {lacks[0]}"
        )
    guest = Guest(format)
    if guest.NAME in names:
        raise UsageError(f"the plug-in {point} (cleaner.formats): a format {guest.NAME!r} is there")
    return guest


class Guest:
    """A format as it is, but that what it raises names it."""

    def __init__(self, own: Any) -> None:
        self.NAME, self.SUFFIXES = str(own.NAME), tuple(own.SUFFIXES)
        self._own = own

    def read(self, shard: Shard, settings: Settings) -> Iterator[Entry | Quarantined]:
        for item in self._told(self._own.read)(shard, settings):
            if not isinstance(item, (Entry, Quarantined)):
                raise UsageError(f"the format {self.NAME} (a plug-in) read no Entry, but {item!r}")
            yield item

    def __getattr__(self, name: str) -> Any:
        value = getattr(self._own, name)
        return self._told(value) if callable(value) else value

    def _told(self, function: Callable[..., Any]) -> Callable[..., Any]:
        def call(*arguments: Any) -> Any:
            result = asked(f"format {self.NAME}", lambda: function(*arguments))
            return self._each(result) if isinstance(result, Iterator) else result

        return call

    def _each(self, items: Iterable[Any]) -> Iterator[Any]:
        rest, end = iter(items), object()
        while (item := asked(f"format {self.NAME}", lambda: next(rest, end))) is not end:
            yield item
