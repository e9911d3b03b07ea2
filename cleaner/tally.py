"""Counts of documents and characters, in all and by rule; they add up over blocks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from cleaner.document import Record


@dataclass
class Tally:
    """Documents and characters by fate, and how often and on how much text each rule acted."""

    documents: Counter[str] = field(default_factory=Counter)
    characters: Counter[str] = field(default_factory=Counter)
    rules: dict[str, Counter[str]] = field(default_factory=dict)

    def count(self, record: Record) -> None:
        """Stories that were split off are counted apart: their text is part of their parent's."""
        cleaned = cleaned_length(record)
        for start, end, rule, _ in record["claims"]:
            self.rule(rule, end - start)
        self.fate(fate_of(record), record["length"], cleaned, "parent" in record)
        if fate_of(record) == "dropped":
            self.rule(record["verdict"]["rule"], cleaned)
        self.note(record)

    def note(self, record: Record) -> None:
        """Count what a person should hear of besides the document's fate."""
        if "untouched" in record:
            self.documents["untouched"] += 1
        if "flag" in record.get("projection", {}):
            self.documents["doubtful"] += 1

    def fate(self, fate: str, length: int, cleaned: int, is_child: bool) -> None:
        """One document of `length` code points, `cleaned` of them left, and what became of it."""
        if is_child:
            self.documents[f"split_{fate}"] += 1
            return
        self.documents.update(("in", fate))
        self.characters["in"] += length
        self.characters["removed"] += length - cleaned
        self.characters[fate] += cleaned

    def rule(self, rule: str, characters: int) -> None:
        self.rules.setdefault(rule, Counter()).update(times=1, characters=characters)

    def add(self, other: Mapping[str, Any]) -> None:
        """Add what `as_dict` returned for other documents."""
        self.documents.update(other["documents"])
        self.characters.update(other["characters"])
        for rule, row in other["rules"].items():
            self.rules.setdefault(rule, Counter()).update(row)

    def as_dict(self) -> dict[str, Any]:
        return {
            "documents": dict(self.documents),
            "characters": dict(self.characters),
            "rules": {rule: dict(row) for rule, row in sorted(self.rules.items())},
        }


def cleaned_length(record: Record) -> int:
    """Code points of a document's cleaned text."""
    gone: int = sum(end - start - len(insert) for start, end, insert in record["edits"])
    length: int = record["length"]
    return length - gone


def fate_of(record: Record) -> str:
    """One of "kept", "dropped" and "quarantined"."""
    if record["verdict"]["keep"]:
        return "kept"
    return "quarantined" if "quarantined" in record else "dropped"
