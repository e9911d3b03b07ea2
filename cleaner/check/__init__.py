"""Findings in text files that stay as they are: for a hook, and for a look before a run.

scope (what to look at) -> learn (facts of each content, cached) -> twins -> findings, fix
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from cleaner.check.accepted import Accepted
from cleaner.check.cache import opened
from cleaner.check.findings import Checked, Finding
from cleaner.check.learn import Row, fingerprint, learned
from cleaner.check.scope import Scope, scope_of
from cleaner.check.twins import Twin, twins
from cleaner.settings import Settings

__all__ = ["Accepted", "Call", "Checked", "Finding", "check"]


@dataclass(frozen=True)
class Call:
    """What a check is asked for.

    staged    look at what would be committed and not at the work tree
    fix       rewrite the files in the work tree
    delete    with it, delete the duplicates too
    cached    use what was found out before, and keep it in the repository
    accepted  what is no finding
    """

    staged: bool = False
    fix: bool = False
    delete: bool = False
    cached: bool = True
    accepted: Accepted = field(default_factory=Accepted)


def check(
    paths: Sequence[str | Path], settings: Settings | None = None, call: Call | None = None
) -> Checked:
    """What would go from the text files below `paths`, but for what was accepted.

    In a git work tree the tracked files are looked at, else all. Files alone are compared with
    their whole work tree; a duplicate is named where it or the one that it duplicates was.
    """
    settings, call = settings or Settings(), call or Call()
    scope = scope_of([os.fspath(path) for path in paths], call.staged)
    tree = next(iter(scope.trees.values()), None) if call.cached else None
    with opened(tree.place("cleaner") if tree else None, fingerprint(settings)) as cache:
        rows = learned(scope.ordered(), cache, call.accepted, settings)
        ids = [row.id for row in rows]
        pairs = list(twins(rows, cache.piece_of(ids), settings)) if rows else []
        cache.tidy(set(ids))
    rows = [row for row in rows if row.item.chosen]
    broken = ((row.item.shown, row.facts.reason) for row in rows)
    scope.unreadable += [(shown, reason) for shown, reason in broken if reason is not None]
    pairs = [twin for twin in pairs if twin.is_chosen and not _is_accepted(twin, call.accepted)]
    if call.fix:
        return _fixed(scope, rows, pairs, settings, call.delete)
    return _checked(scope, [*_removals(rows), *map(_duplicate, pairs)])


def _is_accepted(twin: Twin, accepted: Accepted) -> bool:
    return accepted.twins(twin.key, twin.texts, twin.files)


def _fixed(
    scope: Scope, rows: Sequence[Row], pairs: Sequence[Twin], settings: Settings, delete: bool
) -> Checked:
    """Change the files; what that does not end are findings still."""
    from cleaner.check.fix import Fixer

    fixer = Fixer(scope, settings)
    if delete:
        fixer.delete([(twin.own.item, twin.witness.item) for twin in pairs])
        pairs = [twin for twin in pairs if twin.own.item.shown not in fixer.deleted]
    rows = [row for row in rows if row.facts.removals and row.item.shown not in fixer.deleted]
    fixer.rewrite([(row.item, row.rejected) for row in rows])
    rows = [row for row in rows if row.item.shown not in fixer.rewritten]
    found = [*_removals(rows), *map(_duplicate, pairs)]
    return _checked(scope, found, fixer.rewritten, fixer.deleted, fixer.notes)


def _checked(
    scope: Scope,
    found: Iterable[Finding],
    rewritten: Iterable[str] = (),
    deleted: Iterable[str] = (),
    notes: Iterable[str] = (),
) -> Checked:
    findings = sorted(found, key=lambda f: (f.path, f.line, f.column, f.rule))
    notes = (*scope.notes, *dict.fromkeys(notes))
    unreadable = tuple(sorted(scope.unreadable))
    return Checked(tuple(findings), unreadable, tuple(rewritten), tuple(deleted), notes)


def _removals(rows: Iterable[Row]) -> Iterator[Finding]:
    for row in rows:
        for own in row.facts.removals:
            yield Finding(row.item.shown, own.line, own.column, own.rule, own.message, own.key)


def _duplicate(twin: Twin) -> Finding:
    path = twin.own.item.shown
    return Finding(path, 1, 1, twin.rule, twin.message, twin.key, twin.files, twin.texts)
