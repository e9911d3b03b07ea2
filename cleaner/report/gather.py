"""One pass over a run's records: counts, and samples of what a person should look at.

Memory is bounded by the samples and by 8 bytes for each dropped document.
"""

from __future__ import annotations

import hashlib
from array import array
from collections import Counter
from dataclasses import dataclass, field
from heapq import heappush, heapreplace
from typing import Generic, NamedTuple, TypeVar

from cleaner.clean import STORIES
from cleaner.document import Claim, Record
from cleaner.finished.folder import FinishedRun
from cleaner.output.tally import cleaned_length, fate_of, source_of
from cleaner.patch import uncovered
from cleaner.provenance import claims_from
from cleaner.views.styled import PROJECTED

EXAMPLES, STORIES_SHOWN, PAIRS, OTHERS = 8, 24, 40, 20
"""Sizes of the samples: of each rule, of appended stories, of each duplicate rule, of the rest."""
SOURCES = 20_000
"""Sources that are counted one by one; those met later are counted together."""
REST = "(all other sources)"

Item = TypeVar("Item")


@dataclass
class Sample(Generic[Item]):
    """At most `size` of the items offered, chosen by a hash of their names: the same every time."""

    size: int
    seen: int = 0
    _heap: list[tuple[int, int, Item]] = field(default_factory=list)

    def offer(self, name: str, item: Item) -> None:
        self.seen += 1
        entry = (-hash_of(name), self.seen, item)
        if len(self._heap) < self.size:
            heappush(self._heap, entry)
        elif entry[:2] > self._heap[0][:2]:
            heapreplace(self._heap, entry)

    def items(self) -> list[Item]:
        """The sample in the order of the records."""
        return [item for _, _, item in sorted(self._heap, key=lambda entry: entry[1])]


class Removal(NamedTuple):
    """A claim of a document."""

    document: str
    claim: Claim


class Drop(NamedTuple):
    """A dropped document with its witness."""

    document: str
    witness: str
    rule: str
    score: float


@dataclass
class Gathered:
    """What the report needs of the records."""

    sources: dict[str, Counter[str]] = field(default_factory=dict)
    rules: dict[str, Sample[Removal]] = field(default_factory=dict)
    drops: dict[str, Sample[Drop]] = field(default_factory=dict)
    scores: Counter[int] = field(default_factory=Counter)
    witnesses: array[int] = field(default_factory=lambda: array("Q"))
    quarantined: Sample[Record] = field(default_factory=lambda: Sample(OTHERS))
    suspects: Sample[Removal] = field(default_factory=lambda: Sample(OTHERS))
    doubtful: Sample[tuple[str, str]] = field(default_factory=lambda: Sample(OTHERS))

    def largest(self, count: int) -> dict[int, int]:
        """The hashes of the witnesses of most documents, and of how many each is the witness."""
        groups = Counter(self.witnesses).most_common(count)
        return {witness: size for witness, size in groups if size > 1}


def hash_of(name: str) -> int:
    """64 bits of a name, the same on every machine."""
    data = name.encode("utf-8", "surrogatepass")
    return int.from_bytes(hashlib.blake2b(data, digest_size=8, person=b"report").digest(), "big")


def gather(run: FinishedRun) -> Gathered:
    """Read all records once."""
    found = Gathered()
    for record in run.records():
        _count(found, record)
        fate = fate_of(record)
        if fate == "quarantined":
            found.quarantined.offer(record["id"], _short(record))
            continue
        _removals(found, record)
        if fate == "dropped":
            _drop(found, record)
        elif reason := doubt(record):
            found.doubtful.offer(record["id"], (record["id"], reason))
    return found


def _count(found: Gathered, record: Record) -> None:
    if "parent" in record:
        return
    name = source_of(record)
    if name not in found.sources and len(found.sources) >= SOURCES:
        name = REST
    counts = found.sources.setdefault(name, Counter())
    fate = fate_of(record)
    counts.update({"documents": 1, fate: 1, "characters": record["length"]})
    if fate == "kept":
        counts["left"] += cleaned_length(record)


def _removals(found: Gathered, record: Record) -> None:
    name = record["id"]
    for claim in outer(claims_from(record["claims"])):
        rule = claim.rule.partition("@")[0]
        if rule not in found.rules:
            size = STORIES_SHOWN if claim.rule in STORIES else EXAMPLES
            found.rules[rule] = Sample(size)
        found.rules[rule].offer(f"{name}\0{claim.start}", Removal(name, claim))
    for claim in claims_from(record["suspects"]):
        found.suspects.offer(f"{name}\0{claim.start}", Removal(name, claim))


def outer(claims: tuple[Claim, ...]) -> list[Claim]:
    """The claims, but those on markup, whose text no longer claim takes anyway."""
    chosen: list[Claim] = []
    for claim in sorted(claims, key=lambda c: (c.start, -c.end)):
        if claim.rule.partition("@")[0] in PROJECTED:
            continue
        if not chosen or uncovered([claim.span], [chosen[-1].span]):
            chosen.append(claim)
    return chosen


def _drop(found: Gathered, record: Record) -> None:
    drop = drop_of(record)
    sample = found.drops.setdefault(drop.rule, Sample(PAIRS if drop.score < 1 else EXAMPLES))
    sample.offer(drop.document, drop)
    found.scores[int(drop.score * 100)] += 1
    found.witnesses.append(hash_of(drop.witness))


def drop_of(record: Record) -> Drop:
    """The drop that a dropped document's record tells of."""
    verdict = record["verdict"]
    return Drop(record["id"], verdict["witness"], verdict["rule"], verdict["score"])


def doubt(record: Record) -> str | None:
    """Why a kept document could not be handled as usual, if so."""
    flag: str | None = record.get("projection", {}).get("flag")
    return record.get("untouched") or flag or record["verdict"]["because"]


def _short(record: Record) -> Record:
    """A record without its texts, which may be long."""
    kept = ("id", "file", "verdict", "quarantined")
    return {name: record[name] for name in kept}
