"""What words.py, phrases.py and cues.py read off the rows' patterns, kept: to read takes long."""

from __future__ import annotations

import hashlib
import json
from functools import cache
from typing import Any, NamedTuple


class Reading(NamedTuple):
    """What is read off one row's pattern."""

    opens: bool
    """Whether a line must begin with one of the named words."""
    named: frozenset[str]
    first: frozenset[str]
    begins: frozenset[str]
    groups: list[frozenset[str]]


def digest(source: str) -> str:
    """The name of a pattern in the kept table."""
    return hashlib.blake2b(source.encode(), digest_size=6).hexdigest()


@cache
def of(source: str) -> Reading | None:
    """What is kept of a pattern; None for rows of other packages and parts of patterns."""
    row = _kept().get(digest(source))
    if row is None:
        return None
    opens, named, first, begins, groups = row
    words = frozenset(named)
    return Reading(
        opens,
        words,
        words if first is None else frozenset(first),
        frozenset(begins),
        list(map(frozenset, groups)),
    )


def packed(reading: Reading) -> list[object]:
    """A reading as it is kept."""
    opens, named, first, begins, groups = reading
    own = None if first == named else sorted(first)
    return [opens, sorted(named), own, sorted(begins), list(map(sorted, groups))]


@cache
def _kept() -> dict[str, list[Any]]:
    from cleaner.rules import _readings

    found: dict[str, list[Any]] = json.loads(_readings.ROWS)
    return found
