"""What somebody accepted: the baseline that the tool writes, the allow-list that a person does.

Both know a removal by its text and what stands next to it, never by its line. Of duplicates they
know the texts and the files: two are accepted that are linked by accepted pairs, either by their
texts, which a renamed file keeps, or by their names, which an edited one does.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from cleaner.check.facts import Facts, opening_of
from cleaner.check.findings import Finding
from cleaner.errors import SettingsError
from cleaner.formats.files import write_atomically

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

Rows = list[dict[str, Any]]
_KINDS = ("key", "text", "files")


@dataclass(frozen=True)
class Accepted:
    """Keys of findings, opening lines of removals (of one rule, or of "" for any), linked twins."""

    keys: frozenset[str] = frozenset()
    openings: frozenset[tuple[str, str]] = frozenset()
    texts: Mapping[str, str] = field(default_factory=dict)
    files: Mapping[str, str] = field(default_factory=dict)

    def removals(self, facts: Facts, heeds_marks: bool) -> frozenset[str]:
        """The keys of removals that must not happen."""
        return frozenset(
            own.key
            for own in facts.removals
            if own.key in self.keys
            or (own.opening, "") in self.openings
            or (own.opening, own.rule) in self.openings
            or (heeds_marks and own.marked)
        )

    def twins(self, key: str, texts: Sequence[str], files: Sequence[str]) -> bool:
        """Whether two files may resemble each other."""
        places = [_place(name, Path()) for name in files]
        return key in self.keys or _linked(self.texts, texts) or _linked(self.files, places)


def _place(name: str, folder: Path) -> str:
    """The file that is named so from a folder on: the same one wherever the call is made."""
    return os.path.normpath(Path.cwd() / folder / name)


def placed(rows: Rows, path: Path) -> Rows:
    """The rows of a list with their files as whole paths."""
    return [
        {**row, "files": [_place(name, path.parent) for name in row["files"]]}
        if "files" in row
        else row
        for row in rows
    ]


def accepted(rows: Rows, keys: Iterable[str] = ()) -> Accepted:
    """What the rows of a baseline and of an allow-list accept, and some keys besides."""
    return Accepted(
        frozenset(row["key"] for row in rows if "key" in row).union(keys),
        frozenset((opening_of(row["text"]), row.get("rule", "")) for row in rows if "text" in row),
        _links(row["texts"] for row in rows if "texts" in row),
        _links(row["files"] for row in rows if "files" in row),
    )


def _links(groups: Iterable[Sequence[str]]) -> dict[str, str]:
    """For each member of a group one that stands for all that are linked with it."""
    parent: dict[str, str] = {}

    def top(name: str) -> str:
        while (above := parent.setdefault(name, name)) != name:
            parent[name] = parent[above]
            name = above
        return name

    for first, *others in groups:
        for other in others:
            parent[top(other)] = top(first)
    return {name: top(name) for name in list(parent)}


def _linked(links: Mapping[str, str], pair: Sequence[str]) -> bool:
    one, other = map(links.get, pair)
    return one is not None and one == other


def read_baseline(path: Path) -> Rows:
    """The rows of a baseline; a missing file holds none; raises SettingsError for any other."""
    if not path.exists():
        return []
    try:
        return [_checked(row, ("key",)) for row in json.loads(path.read_bytes())["accepted"]]
    except (ValueError, KeyError, TypeError) as error:
        raise SettingsError(f"{path} is no baseline: {error}") from None


def read_allowed(path: Path) -> Rows:
    """The rows of an allow-list, [[allow]] in TOML; a missing file holds none.

    Raises SettingsError for anything else.
    """
    if not path.exists():
        return []
    try:
        table = tomllib.loads(path.read_text("utf-8"))
        if unknown := set(table) - {"allow"}:
            raise SettingsError(f"{path}: unknown key {min(unknown)!r}; write [[allow]]")
        return [_checked(row, _KINDS) for row in table.get("allow", [])]
    except (ValueError, TypeError) as error:
        raise SettingsError(f"{path} is no allow-list: {error}") from None


def _checked(row: Any, kinds: Sequence[str]) -> dict[str, Any]:
    """The row, if it says in exactly one way what it accepts, in strings."""
    if not isinstance(row, dict) or sum(kind in row for kind in kinds) != 1:
        raise ValueError(f"{row!r}: give one of {', '.join(kinds)}")
    known = {"key": str, "text": str, "files": list, "texts": list, "rule": str, "path": str}
    for name, value in row.items():
        kind = {**known, "because": str}.get(name)
        if kind is None or not isinstance(value, kind):
            raise ValueError(f"{row!r}: {name} is unknown, or not what belongs there")
        if kind is list and not (len(value) > 1 and all(isinstance(own, str) for own in value)):
            raise ValueError(f"{row!r}: {name} needs two names at least")
    return row


def rows_elsewhere(rows: Rows, paths: Iterable[str], folder: Path) -> Rows:
    """The rows about files that are not below some paths; they name them from `folder` on."""
    places = [Path(path).resolve() for path in paths]
    return [
        row
        for row in rows
        if "path" in row
        and not any((folder / row["path"]).resolve().is_relative_to(place) for place in places)
    ]


def write_baseline(path: Path, findings: Iterable[Finding], keep: Rows) -> None:
    """Accept findings beside rows that stay: keys decide, the rest is for the reader."""
    rows = {row["key"]: row for row in keep}

    def below(name: str) -> str:
        return Path(os.path.relpath(name, path.parent)).as_posix()

    for own in findings:
        files = [below(name) for name in own.files]
        pair = {"texts": list(own.texts), "files": files} if own.texts else {}
        rows[own.key] = {"key": own.key, "rule": own.rule, "path": below(own.path), **pair}
    content = {"accepted": [rows[key] for key in sorted(rows)]}
    write_atomically(path, (json.dumps(content, indent=1) + "\n").encode("ascii"))
