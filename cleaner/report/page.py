"""What the page shows, as values for the template: samples with their texts looked up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from cleaner.clean import STORIES
from cleaner.document import Claim, Record
from cleaner.finished.folder import FinishedRun
from cleaner.known import PASSAGES, passages_from
from cleaner.provenance import key_of, key_of_document, source_text
from cleaner.report.diff import MOST, side_by_side
from cleaner.report.diff import Piece as Word
from cleaner.report.excerpt import Piece, excerpt
from cleaner.report.gather import Drop, Gathered, Removal, Sample, drop_of, hash_of
from cleaner.report.secrets import masked, redacted
from cleaner.settings import Settings
from cleaner.views.styled import PROJECTED, why

GROUPS, MEMBERS, ROWS, CLOSEST = 15, 4, 100, 30
_TEXT = 20_000  # code points of a text that are held for its comparison
_FREE = (
    "workers",
    "consent",
    "max_drop",
    "closest_calls",
    "redact",
)  # settings that change no decision


@dataclass(frozen=True)
class Card:
    """Something to decide on: a removal or a drop."""

    key: str
    kind: str
    rule: str
    document: str
    why: str
    evidence: str | None = None
    pieces: tuple[Piece, ...] = ()
    witness: str | None = None
    score: float | None = None
    columns: tuple[tuple[Word, ...], tuple[Word, ...]] | None = None


@dataclass
class Looked:
    """What the second pass looked up: cards of removals, the keys and texts of whole documents."""

    cards: dict[Removal, Card] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)
    keys: dict[str, str] = field(default_factory=dict)


def values(run: FinishedRun, found: Gathered) -> dict[str, Any]:
    """The template's variables; reads the records and the output a second time."""
    closest = run.manifest["duplicates"].get("closest", [])[:CLOSEST]
    groups = _groups(run, found)
    members = [drop for group in groups for drop in group["members"]]
    looked = _look_up(run, found, [*closest, *(drop[:2] for drop in members)])
    rules = {name: sample for name, sample in found.rules.items() if name not in STORY_RULES}
    stories = [found.rules[name] for name in STORY_RULES if name in found.rules]
    return {
        "manifest": run.manifest,
        "redacted": run.settings.redact,
        "settings": _changed_settings(run.manifest["settings"]),
        "sources": _most(found.sources),
        "source_count": len(found.sources),
        "effects": _effects(run.manifest),
        "rules": [(name, _cards(s.items(), looked), s.seen) for name, s in sorted(rules.items())],
        "stories": [card for sample in stories for card in _cards(sample.items(), looked)],
        "story_count": sum(sample.seen for sample in stories),
        "suspects": _cards(found.suspects.items(), looked),
        "suspect_count": found.suspects.seen,
        "passages": _passages(run),
        "histogram": _histogram(found.scores),
        "groups": [
            {**group, "members": [_pair(drop, looked) for drop in group["members"]]}
            for group in groups
        ],
        "drops": [
            _besides(rule, sample, members, looked) for rule, sample in sorted(found.drops.items())
        ],
        "closest": [(*pair, *_compared(pair[0], pair[1], looked)) for pair in closest],
        "quarantined": found.quarantined.items(),
        "quarantined_count": found.quarantined.seen,
        "doubtful": found.doubtful.items(),
        "doubtful_count": found.doubtful.seen,
        "most_words": MOST,
    }


STORY_RULES = tuple(rule.partition("@")[0] for rule in STORIES)


def _look_up(run: FinishedRun, found: Gathered, closest: list[list[Any]]) -> Looked:
    claims: dict[str, list[tuple[Removal, str]]] = {}
    for removal in (r for sample in found.rules.values() for r in sample.items()):
        claims.setdefault(removal.document, []).append((removal, "removal"))
    for removal in found.suspects.items():
        claims.setdefault(removal.document, []).append((removal, "suspect"))
    drops = [drop for sample in found.drops.values() for drop in sample.items()]
    compared = {name for drop in drops for name in drop[:2]}
    compared |= {name for pair in closest for name in pair[:2]}
    looked = Looked()
    for record, cleaned in run.texts(claims.keys() | compared):
        name = record["id"]
        source = source_text(record, cleaned)
        for removal, kind in claims.get(name, ()):
            card = _card(source, record, removal.claim, kind)
            looked.cards[removal] = _redacted(card) if run.settings.redact else card
        if name in compared:
            if not run.settings.redact:  # of dots there is nothing to compare
                looked.texts[name] = masked(cleaned[:_TEXT])
            looked.keys[name] = key_of_document(source)
    return looked


def _card(source: str, record: Record, claim: Claim, kind: str) -> Card:
    rule = claim.rule.partition("@")[0]
    pieces = tuple(excerpt(masked(source), record, claim))
    key = key_of(source, claim)
    return Card(key, kind, rule, record["id"], why(rule), claim.evidence, pieces)


def _redacted(card: Card) -> Card:
    """The card without a word of its document's text."""
    pieces = tuple(piece._replace(text=redacted(piece.text)) for piece in card.pieces)
    return replace(card, evidence=None, pieces=pieces)


def _cards(removals: list[Removal], looked: Looked) -> list[Card]:
    return [looked.cards[removal] for removal in removals]


def _pair(drop: Drop, looked: Looked) -> Card:
    columns = None
    if drop.score < 1 and drop.witness in looked.texts:  # a witness may stand in an index only
        columns = _compared(drop.witness, drop.document, looked)
    return Card(
        looked.keys[drop.document],
        "drop",
        drop.rule,
        drop.document,
        why(drop.rule),
        witness=drop.witness,
        score=drop.score,
        columns=columns,
    )


def _besides(
    rule: str, sample: Sample[Drop], members: Collection[Drop], looked: Looked
) -> tuple[str, str, list[Card], int, int]:
    """(rule, why, sampled drops outside of groups, how many there are, how many are in groups)."""
    cards = [_pair(drop, looked) for drop in sample.items() if drop not in members]
    grouped = sum(drop.rule == rule for drop in members)
    return rule, why(rule), cards, sample.seen, grouped


def _compared(one: str, other: str, looked: Looked) -> tuple[tuple[Word, ...], tuple[Word, ...]]:
    if not looked.texts:
        return (), ()
    left, right = side_by_side(looked.texts.get(one, ""), looked.texts.get(other, ""))
    return tuple(left), tuple(right)


def _changed_settings(settings: Mapping[str, Any]) -> list[tuple[str, Any]]:
    usual = Settings().as_dict()
    return [(n, v) for n, v in settings.items() if v != usual.get(n) and n not in _FREE]


def _most(sources: Mapping[str, Counter[str]]) -> list[tuple[str, Counter[str]]]:
    ordered = sorted(sources.items(), key=lambda pair: (-pair[1]["documents"], pair[0]))
    return ordered[:ROWS]


def _effects(manifest: Record) -> list[tuple[str, str, dict[str, int]]]:
    """Rules by how much text went by them, those that read a page out of its markup last."""
    rows = [(rule, why(rule), row) for rule, row in manifest["effects"].items()]
    return sorted(
        rows, key=lambda row: (row[0].partition("@")[0] in PROJECTED, -row[2]["characters"], row[0])
    )


def _passages(run: FinishedRun) -> dict[str, Any]:
    found = []
    if PASSAGES in run.manifest["tables"]:
        found = passages_from(run.folder / PASSAGES)
    ordered = sorted(found, key=lambda p: (-p.documents, p.site, p.key))
    if run.settings.redact:
        ordered = [replace(passage, text=redacted(passage.text)) for passage in ordered]
    return {"count": len(found), "rows": ordered[:ROWS]}


def _histogram(scores: Counter[int]) -> list[tuple[str, int, int]]:
    """(similarity, drops, their share of the fullest row in percent) from the lowest score up."""
    if not scores:
        return []
    fullest = max(scores.values())
    labels = {100: "1 (equal)"}
    return [
        (
            labels.get(score, f"{score / 100:.2f} to {(score + 1) / 100:.2f}"),
            scores[score],
            max(1, round(100 * scores[score] / fullest)) if scores[score] else 0,
        )
        for score in range(min(scores), 101)
    ]


def _groups(run: FinishedRun, found: Gathered) -> list[dict[str, Any]]:
    """The kept documents that stand for most dropped ones, with the first of those."""
    sizes = found.largest(GROUPS)
    groups: dict[int, dict[str, Any]] = {}
    for drop in _members(run, sizes):
        number = hash_of(drop.witness)
        group = groups.setdefault(
            number, {"witness": drop.witness, "size": sizes[number], "members": []}
        )
        if len(group["members"]) < MEMBERS:
            group["members"].append(drop)
    return sorted(groups.values(), key=lambda group: (-group["size"], group["witness"]))


def _members(run: FinishedRun, sizes: Mapping[int, int]) -> Iterator[Drop]:
    if not sizes:
        return
    for record in run.records():
        witness = record["verdict"]["witness"]
        if witness is not None and hash_of(witness) in sizes:
            yield drop_of(record)


def asset(name: str) -> str:
    """A file of this folder that goes into the page."""
    return (Path(__file__).parent / name).read_text("utf-8")
