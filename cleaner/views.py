"""Views of a patch for people: marked text, one sentence of why, and text safe for a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import regex

from cleaner.document import Claim, Cleaned, Document, Record, Verdict
from cleaner.patch import lines
from cleaner.provenance import claims_from, unpacked
from cleaner.rules import RULES

_HOSTILE = regex.compile(
    r"[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069--[\n\t]]", regex.V1
)
_WHY = {
    **{rule.name: rule.why for rule in RULES},
    "appended-story": "It belongs to another story that was appended to this page.",
    "appended-elsewhere": "It is another document of this corpus, appended to this page.",
    "recurring-passage": "The same line recurs on the site's other, unrelated pages.",
    "repeated-run": "The same run of words stands in the corpus before.",
    "exact-duplicate": "The same text was kept already.",
    "near-duplicate": "Nearly the same text was kept already.",
    "markup": "It is markup, a character reference or white space between blocks.",
    "not-main-content": "The extractor does not count it to the page's main content.",
    "quarantined": "It could not be read as text; its bytes are in the record.",
}
PROJECTED = ("markup", "not-main-content")
"""Claims of a page's projection; there are too many of them to list."""


def safe(text: str) -> str:
    """The text with control characters, lone surrogates and bidi controls as visible escapes."""
    return _HOSTILE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def why(rule: str) -> str:
    """A rule's sentence; `rule` may carry its revision."""
    return _WHY.get(rule.partition("@")[0], "A rule that this version does not know removed it.")


def outermost(claims: Sequence[Claim]) -> list[Claim]:
    """The claims cut down to disjoint ones: of two over the same text the longer one speaks."""
    chosen: list[Claim] = []
    for claim in sorted(claims, key=lambda c: (c.start, -c.end)):
        start = max(claim.start, chosen[-1].end) if chosen else claim.start
        if start < claim.end:
            chosen.append(Claim(start, claim.end, claim.rule, claim.evidence, claim.likely))
    return chosen


def marked(text: str, claims: Sequence[Claim], open: str = "⟦", close: str = "⟧") -> str:
    """The source text with what goes in marks that name the rule: ⟦teaser|- Read more⟧."""
    parts = []
    position = 0
    for claim in outermost(claims):
        parts.append(text[position : claim.start])
        name = claim.rule.partition("@")[0]
        parts.append(f"{open}{name}|{text[claim.start : claim.end]}{close}")
        position = claim.end
    parts.append(text[position:])
    return "".join(parts)


def explanation(cleaned: Cleaned) -> Iterator[str]:
    """The marked text, then a line for each removal and each suspicion."""
    text = cleaned.document.text
    yield marked(text, cleaned.claims)
    if cleaned.document.opaque:
        yield f"passed through untouched: {cleaned.document.opaque}"
    if cleaned.verdict.because:
        yield f"left as it is: {cleaned.verdict.because}"
    for claim in cleaned.claims:
        yield f"goes   {_reason(claim, text[claim.start : claim.end], _line(text, claim))}"
    for claim in cleaned.suspects:
        yield f"stays  {_reason(claim, text[claim.start : claim.end], _line(text, claim))}"
    if not cleaned.claims and not cleaned.suspects:
        yield "nothing goes"


def reading(document: Document) -> Iterator[str]:
    """How a page's text was read out of its markup; nothing for a plain text."""
    if read := document.projection:
        kept, total = read.patch.result_length, read.patch.length
        yield f"the text is {kept:,} of the page's {total:,} characters, chosen by {read.by}"
        if read.flag:
            yield f"doubtful: {read.flag}"


def answer(record: Record, offset: int | None = None) -> Iterator[str]:
    """Why a document, or the character at a source offset, is gone; one line per reason."""
    yield fate(record)
    claims = claims_from(record["claims"])
    texts = map(unpacked, record["removed"])
    removed = list(zip(record["edits"], texts, strict=True))
    if offset is None:
        asked = [c for c in claims if c.rule.partition("@")[0] not in PROJECTED]
    else:
        asked = [c for c in claims if c.start <= offset < c.end]
    for claim in asked:
        text = next(
            t[claim.start - e[0] :][: claim.end - claim.start]
            for e, t in removed
            if e[0] <= claim.start < e[1]
        )
        yield _reason(claim, text, None)
    if offset is not None and not asked:
        yield f"the character at {offset} was not removed"


def _line(text: str, claim: Claim) -> int:
    return sum(1 for _ in lines(text[: claim.start])) + 1


def _reason(claim: Claim, text: str, line: int | None) -> str:
    shown = " ".join(text.split())
    shown = shown if len(shown) <= 72 else f"{shown[:69]}..."
    place = f"[{claim.start}, {claim.end})" if line is None else f"line {line}"
    evidence = f" Evidence: {claim.evidence}." if claim.evidence else ""
    return f"{place} {claim.rule}: {why(claim.rule)}{evidence} «{shown}»"


def fate(record: Record) -> str:
    """One line on what became of a document."""
    verdict = Verdict(**record["verdict"])
    if not verdict.keep:
        score = "" if verdict.score is None else f" (exact similarity {verdict.score:.4f})"
        return f"{record['id']} was not kept. {verdict.rule}: {verdict.because}{score}"
    if flag := record.get("projection", {}).get("flag"):
        return f"{record['id']} was kept, but its text is doubtful: {flag}"
    if untouched := record.get("untouched"):
        return f"{record['id']} was passed through untouched: {untouched}"
    removed = sum(end - start for start, end, _ in record["edits"])
    return f"{record['id']} was kept; {removed:,} of its {record['length']:,} characters went"


def rules_table() -> list[dict[str, Any]]:
    """The rules as JSON values: name, revision, why, and the examples of both kinds."""
    return [
        {
            "name": rule.name,
            "revision": rule.revision,
            "why": rule.why,
            "removes": list(rule.removes),
            "keeps": list(rule.keeps),
        }
        for rule in RULES
    ]
