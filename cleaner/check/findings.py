"""What a check says: findings, and what it did."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that would go, at a 1-based line and column of a file.

    `key` depends on what is found and its nearest context only, so that edits elsewhere in the
    file, and moves of the file, leave it alone. Of a duplicate, `files` names it and its witness,
    below the top of the work tree, and `texts` the keys of their texts.
    """

    path: str
    line: int
    column: int
    rule: str
    message: str
    key: str
    files: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()


@dataclass(frozen=True)
class Checked:
    """The findings in some files, what was done about them, and what could not be looked at.

    `unreadable` are paths with a reason, `notes` sentences on what else was left alone.
    """

    findings: tuple[Finding, ...]
    unreadable: tuple[tuple[str, str], ...] = ()
    rewritten: tuple[str, ...] = ()
    deleted: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def exit_code(self) -> int:
        return 1 if self.findings or self.rewritten or self.deleted else 3 if self.unreadable else 0
