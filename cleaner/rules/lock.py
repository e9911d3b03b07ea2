"""The lock on the rules: python -m cleaner.rules.lock pins each rule's revision and digest.

It also writes `_readings.py`, what is read off the rows' patterns.
"""

from __future__ import annotations

import hashlib
import inspect
import json
import sys
from pathlib import Path

from cleaner.rules import RULES, groups, phrases, readings, words
from cleaner.rules.base import Rule
from cleaner.rules.tables import Lines

LOCK = "rules.lock"
READINGS = Path(__file__).with_name("_readings.py")
_HEAD = '''"""Made by python -m cleaner.rules.lock; readings.py says what it is. A row a line."""

ROWS = r"""
'''


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


def read(source: str) -> readings.Reading:
    """What is read off a row's pattern."""
    opens, named = words.read_named_words(source)
    begins = phrases.phrases(source, is_filed=opens)
    return readings.Reading(
        opens, named, words.read_first_words(source), begins, groups.read_groups(source)
    )


def readings_module() -> str:
    """The text of `_readings.py`."""
    tables = [table for rule in RULES if isinstance(rule.find, Lines) for table in rule.find.tables]
    sources = sorted({row.source for table in tables for row in table.rows})
    rows = {readings.digest(source): readings.packed(read(source)) for source in sources}
    lines = ",\n".join(
        f"{json.dumps(name)}: {json.dumps(row, ensure_ascii=False, separators=(',', ':'))}"
        for name, row in rows.items()
    )
    return f'{_HEAD}{{{lines}}}\n"""\n'


if __name__ == "__main__":
    READINGS.write_text(readings_module(), "utf-8")
    path = Path("fixtures", LOCK)
    path.write_text(json.dumps(pinned(), indent=1, sort_keys=True) + "\n", "utf-8")
