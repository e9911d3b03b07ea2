"""Views of a record for people: one sentence of why, and text safe for a terminal.

A view gives lines of `Styled` pieces. The data in them is escaped and painted in one place only,
where it is printed: `cli/terminal.py`.
"""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache
from typing import Any, NamedTuple

import regex

from cleaner.document import Claim, Record, Verdict

_HOSTILE = regex.compile(
    r"[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f--[\n\t]]", regex.V1
)
_CLUSTER = regex.compile(r"\X")
_MOST = 2000  # characters that are looked at to fill a line
PROJECTED = ("markup", "not-main-content")
"""Claims of a page's projection; there are too many of them to list."""


class Styled(NamedTuple):
    """A piece of a line: raw text of any origin, and how it should look."""

    text: str
    style: str = ""


Line = list[Styled]
"""One line, or several where a piece of text holds line ends."""


def safe(text: str) -> str:
    """The text with control characters, lone surrogates and bidi controls as visible escapes."""
    return _HOSTILE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


@cache
def _whys() -> dict[str, str]:
    from cleaner.rules import RULES

    return {
        **{rule.name: rule.why for rule in RULES},
        "appended-story": "It belongs to another story that was appended to this page.",
        "appended-elsewhere": "It is another document, or a story below several pages.",
        "recurring-passage": "The same line recurs on the site's other, unrelated pages.",
        "repeated-run": "The same run of words stands in the corpus before.",
        "exact-duplicate": "The same text was kept already.",
        "near-duplicate": "Nearly the same text was kept already.",
        "markup": "It is markup, a character reference or white space between blocks.",
        "not-main-content": "The extractor does not count it to the page's main content.",
        "quarantined": "It could not be read as text; its bytes are in the record.",
    }


def why(rule: str) -> str:
    """A rule's sentence; `rule` may carry its revision."""
    return _whys().get(rule.partition("@")[0], "A rule that this version does not know removed it.")


def one_line(text: str) -> str:
    """As `safe`, and line ends as escapes too: for names and messages, which fill one line."""
    return safe(text).replace("\n", "\\n")


def width(text: str) -> int:
    """Columns that a text takes on a terminal: wide characters two, combining ones none."""
    return len(text) if text.isascii() else sum(map(_columns, text))


@lru_cache(1 << 16)
def _columns(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def clipped(text: str, columns: int = 72) -> str:
    """The text, safe, and cut between two whole characters to what fits into some columns."""
    shown = safe(text[:_MOST])
    if len(text) <= _MOST and width(shown) <= columns:
        return shown
    room, parts = columns - 3, []
    for cluster in _CLUSTER.findall(shown):
        room -= width(cluster)
        if room < 0:
            break
        parts.append(cluster)
    return "".join(parts) + "..."


def removed_text(record: Record, claim: Claim) -> str:
    """What a claim takes from the source text, out of the record alone."""
    from cleaner.provenance import missing, unpacked

    if lacking := missing(record):
        return lacking
    texts = map(unpacked, record["removed"])
    for (start, end, _), text in zip(record["edits"], texts, strict=True):
        if start <= claim.start < end:
            return text[claim.start - start : claim.end - start]
    return ""


def reason(claim: Claim, text: str, place: str) -> Line:
    """A claim in one line: place, rule, sentence, evidence, and the text, which comes last."""
    evidence = f" Evidence: {one_line(claim.evidence.rstrip('.'))}." if claim.evidence else ""
    return [
        Styled(place, "place"),
        Styled(" "),
        Styled(claim.rule, "rule"),
        Styled(f": {why(claim.rule)}{evidence} «"),
        Styled(clipped(" ".join(text[:_MOST].split())), "gone"),
        Styled("»"),
    ]


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
    from cleaner.rules import RULES

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
