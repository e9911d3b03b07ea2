"""What a run did, as a caller gets it back and as a person reads it at the end."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

REASONS = 5
"""Reasons for what was not read, or not as it should be, that a person sees; run.json has all."""


@dataclass(frozen=True)
class Summary:
    """What a run did; the same counts stand in run.json."""

    output: str
    documents: dict[str, int]
    characters: dict[str, int]
    rules: dict[str, dict[str, int]]
    duplicates: dict[str, Any] = field(default_factory=dict)
    skipped: tuple[str, ...] = ()
    reasons: dict[str, int] = field(default_factory=dict)

    def lines(self) -> Iterator[str]:
        """What a person wants to read at the end."""
        count, size = Counter(self.documents), Counter(self.characters)
        yield (
            f"{count['in']:,} documents in = {count['kept']:,} kept + "
            f"{count['dropped']:,} dropped + {count['quarantined']:,} quarantined"
        )
        yield (
            f"{size['in']:,} characters in = {size['kept']:,} kept + "
            f"{size['removed']:,} removed + {size['dropped']:,} in dropped documents"
        )
        for rule, row in sorted(self.rules.items(), key=lambda pair: -pair[1]["characters"]):
            yield f"  {rule}: {row['times']:,} times, {row['characters']:,} characters"
        if self.duplicates.get("candidates"):
            yield f"{self.duplicates['candidates']:,} candidate pairs compared exactly"
        if self.duplicates.get("passed_over"):
            yield (
                f"{self.duplicates['passed_over']:,} kept documents share what they have with so "
                "many others that not all of these were compared with them"
            )
        for name in self.duplicates.get("unmet", ()):
            yield f"no document is of {name!r}, which --protect or --priority names"
        if count["doubtful"]:
            yield f"{count['doubtful']:,} HTML pages of doubtful text; their records say why"
        if count["untouched"]:
            yield f"{count['untouched']:,} passed through untouched (encoding uncertain)"
        for reason, times in sorted(self.reasons.items(), key=lambda pair: -pair[1])[:REASONS]:
            yield f"  {times:,} times: {reason}"
        if self.skipped:
            yield f"{len(self.skipped):,} not read (other kinds, links, hidden); see run.json"
        yield f"written to {self.output}"

    @property
    def exit_code(self) -> int:
        return 3 if self.documents.get("quarantined") else 0


def summary_of(manifest: Mapping[str, Any], output: str) -> Summary:
    """What a run did, from its run.json."""
    counts = dict(manifest["counts"])
    characters = {name: count for name, count in counts.pop("characters").items() if count}
    counts = {name: count for name, count in counts.items() if count}
    effects, skipped = manifest["effects"], tuple(manifest["skipped"])
    reasons = manifest.get("by_reason", {})
    return Summary(output, counts, characters, effects, manifest["duplicates"], skipped, reasons)
