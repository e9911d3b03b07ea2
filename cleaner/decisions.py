"""What a person decided on removals and drops, known by keys of content and context."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from cleaner.errors import SettingsError

DECISIONS = "decisions.json"
CHOICES = ("accept", "reject")
_KEY = re.compile("[0-9a-f]{32}")
_FOR_PEOPLE = ("kind", "rule", "document")

Decisions = dict[str, dict[str, str]]
"""Rows by their key; "key" and "decision" count, the rest is for the reader of the file."""


def read(path: str | Path) -> Decisions:
    """The decisions in a file, a later row over an earlier one; SettingsError where it is none."""
    try:
        rows = json.loads(Path(path).read_bytes())["decisions"]
        return {row["key"]: row for row in map(_checked, rows)}
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise SettingsError(f"{path} holds no decisions: {type(error).__name__}: {error}") from None


def _checked(row: Mapping[str, Any]) -> dict[str, str]:
    if not _KEY.fullmatch(row["key"]) or row["decision"] not in CHOICES:
        raise ValueError(f"{row!r}: give a key, and accept or reject as the decision")
    more = {name: str(row[name]) for name in _FOR_PEOPLE if name in row}
    return {"key": row["key"], "decision": row["decision"], **more}


def as_json(decisions: Decisions) -> bytes:
    """A file of decisions, always the same for the same ones."""
    rows = [decisions[key] for key in sorted(decisions)]
    return (json.dumps({"decisions": rows}, indent=1) + "\n").encode("ascii")


def rejected(rows: Iterable[Mapping[str, str]]) -> frozenset[str]:
    """The keys of what must stay."""
    return frozenset(row["key"] for row in rows if row["decision"] == "reject")
