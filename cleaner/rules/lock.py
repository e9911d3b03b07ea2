"""The lock on the rules: python -m cleaner.rules.lock pins each rule's revision and digest."""

from __future__ import annotations

import hashlib
import inspect
import json
import sys
from pathlib import Path

from cleaner.rules import RULES
from cleaner.rules.base import Rule
from cleaner.rules.tables import Lines

LOCK = "rules.lock"


def digest(rule: Rule) -> str:
    """Digest of what decides: a table's rows, or the rule's module above its rules."""
    if isinstance(rule.find, Lines):
        source = rule.find.source
    else:
        module = sys.modules[rule.find.__module__]
        source = inspect.getsource(module).partition("\nRULES")[0]
    return hashlib.sha256(source.encode()).hexdigest()[:16]


def pinned() -> dict[str, dict[str, int | str]]:
    """The content of the lock file."""
    return {rule.name: {"revision": rule.revision, "digest": digest(rule)} for rule in RULES}


if __name__ == "__main__":
    path = Path("fixtures", LOCK)
    path.write_text(json.dumps(pinned(), indent=1, sort_keys=True) + "\n", "utf-8")
