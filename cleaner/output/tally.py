"""Counts of documents and characters, by rule, source and reason; they add up over blocks."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

from cleaner.document import Record
from cleaner.formats import FORMATS, format_of

MOST = 10_000
"""Sources, and reasons, that are counted each on its own, the first of a run; others together."""
OTHERS = "(others)"
_NUMBER = re.compile(r"(?<![\w-])(?:0x[0-9a-f]+|\d+(?:\.\d+)?)")
"""A number on its own: not that of "utf-8" or "int64"."""


@dataclass
class Tally:
    """Documents and characters by fate, and how often and on how much text each rule acted.

    sources  of each source, its documents and characters by fate, and the characters removed
    reasons  why documents were not read, not touched, or are of doubtful text: with N for numbers
    """

    documents: Counter[str] = field(default_factory=Counter)
    characters: Counter[str] = field(default_factory=Counter)
    rules: dict[str, Counter[str]] = field(default_factory=dict)
    sources: dict[str, Counter[str]] = field(default_factory=dict)
    reasons: Counter[str] = field(default_factory=Counter)

    def count(self, record: Record, source: str | None = None) -> None:
        """Stories that were split off are counted apart: their text is part of their parent's."""
        cleaned = cleaned_length(record)
        for start, end, rule, _ in record["claims"]:
            self.rule(rule, end - start)
        self.fate(fate_of(record), record["length"], cleaned, "parent" in record, source)
        if fate_of(record) == "dropped":
            self.rule(record["verdict"]["rule"], cleaned)
        self.note(record)

    def note(self, record: Record) -> None:
        """Count what a person should hear of besides the document's fate."""
        if "untouched" in record:
            self.documents["untouched"] += 1
            self._reason(record["untouched"])
        if flag := record.get("projection", {}).get("flag"):
            self.documents["doubtful"] += 1
            self._reason(flag)
        if "quarantined" in record:
            self._reason(record["verdict"]["because"])

    def _reason(self, text: str, times: int = 1) -> None:
        general = _NUMBER.sub("N", text)
        known = general in self.reasons or len(self.reasons) < MOST
        self.reasons[general if known else OTHERS] += times

    def source(self, name: str) -> Counter[str]:
        """The counts of a source, to add to."""
        if name not in self.sources and len(self.sources) >= MOST:
            name = OTHERS
        return self.sources.setdefault(name, Counter())

    def fate(
        self,
        fate: str,
        length: int,
        cleaned: int,
        is_child: bool,
        source: str | None = None,
        times: int = 1,
    ) -> None:
        """Documents of `length` code points in all, `cleaned` of them left, and their fate."""
        if is_child:
            self.documents[f"split_{fate}"] += times
            return
        if source is not None:
            row = self.source(source)
            row[fate] += times
            row["characters"] += length
            row["removed"] += length - cleaned
        self.documents["in"] += times
        self.documents[fate] += times
        self.characters["in"] += length
        self.characters["removed"] += length - cleaned
        self.characters[fate] += cleaned

    def rule(self, rule: str, characters: int) -> None:
        if rule not in self.rules:
            self.rules[rule] = Counter()
        counts = self.rules[rule]
        counts["times"] += 1
        counts["characters"] += characters

    def add(self, other: Mapping[str, Any]) -> None:
        """Add what `as_dict` returned for other documents."""
        self.documents.update(other["documents"])
        self.characters.update(other["characters"])
        for rule, row in other["rules"].items():
            self.rules.setdefault(rule, Counter()).update(row)
        for name, row in other["sources"].items():
            self.source(name).update(row)
        for reason, times in other["reasons"].items():
            self._reason(reason, times)

    def as_dict(self) -> dict[str, Any]:
        return {
            "documents": dict(self.documents),
            "characters": dict(self.characters),
            "rules": {rule: dict(row) for rule, row in sorted(self.rules.items())},
            "sources": {name: dict(row) for name, row in self.sources.items()},
            "reasons": dict(self.reasons),
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


def source_of(record: Record) -> str:
    """The host of its URL, else its topmost folder, "." where it lies in none, else its file."""
    return source_named(record.get("site", ""), record["file"])


@lru_cache(maxsize=1 << 12)
def source_named(site: str, file: str) -> str:
    """The source of a document of this site in this file."""
    if site:
        return site.partition("/")[0]
    folder, slash, _ = file.partition("/")
    if slash:
        return folder
    return file if FORMATS[format_of(Path(file)) or "text"].MANY else "."
