"""A cleaned document for people: its text with what goes marked or struck through, and why."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from cleaner.clean import clean
from cleaner.document import Claim, Cleaned, Document
from cleaner.page import lines
from cleaner.settings import Settings
from cleaner.views.diff import Diff
from cleaner.views.styled import Line, Styled, reason

_UTF8 = ("utf-8", "strict")


def outermost(claims: Sequence[Claim]) -> list[Claim]:
    """The claims cut down to disjoint ones: of two over the same text the longer one speaks."""
    chosen: list[Claim] = []
    for claim in sorted(claims, key=lambda c: (c.start, -c.end)):
        start = max(claim.start, chosen[-1].end) if chosen else claim.start
        if start < claim.end:
            chosen.append(Claim(start, claim.end, claim.rule, claim.evidence, claim.likely))
    return chosen


def marked(text: str, claims: Sequence[Claim]) -> Line:
    """The source text with what goes in marks that name the rule: ⟦teaser|- Read more⟧."""
    return _shown(text, claims, _in_marks)


def struck(text: str, claims: Sequence[Claim]) -> Line:
    """The source text with what goes in a style of its own and the rule's name beside it."""
    return _shown(text, claims, _struck)


def explanation(cleaned: Cleaned, painted: bool = False) -> Iterator[Line]:
    """The text with what goes, then a line for each removal and each suspicion."""
    text = cleaned.document.text
    yield (struck if painted else marked)(text, cleaned.claims)
    if cleaned.document.opaque:
        yield [Styled(f"passed through untouched: {cleaned.document.opaque}")]
    if cleaned.verdict.because:
        yield [Styled(f"left as it is: {cleaned.verdict.because}")]
    for word, claims in (("goes   ", cleaned.claims), ("stays  ", cleaned.suspects)):
        for claim in claims:
            place = f"line {_line(text, claim)}"
            yield [Styled(word), *reason(claim, text[claim.start : claim.end], place)]
    if not cleaned.claims and not cleaned.suspects:
        yield [Styled("nothing goes")]


def reading(document: Document) -> Iterator[Line]:
    """How a page's text was read out of its markup; nothing for a plain text."""
    if read := document.projection:
        kept, total = read.patch.result_length, read.patch.length
        share = f"the text is {kept:,} of the page's {total:,} characters, chosen by {read.by}"
        yield [Styled(share)]
        if read.flag:
            yield [Styled(f"doubtful: {read.flag}")]


def difference(document: Document, settings: Settings) -> Diff:
    """The text of a document, as read out of any markup, against its cleaned text."""
    cleaned = clean(document.read_out(), settings)
    source = document.source
    codec = (source.encoding, source.errors) if source and not document.projection else _UTF8
    names = (document.id, document.id)
    return Diff(cleaned.document.text, cleaned.patch, cleaned.claims, names, codec)


def _shown(text: str, claims: Sequence[Claim], piece: Callable[[str, str], Line]) -> Line:
    parts: Line = []
    position = 0
    for claim in outermost(claims):
        parts.append(Styled(text[position : claim.start]))
        parts += piece(claim.rule.partition("@")[0], text[claim.start : claim.end])
        position = claim.end
    return [*parts, Styled(text[position:])]


def _in_marks(rule: str, text: str) -> Line:
    return [Styled(f"⟦{rule}|{text}⟧")]


def _struck(rule: str, text: str) -> Line:
    """The rule stands beside the first row that shows."""
    blank = len(text) - len(text.lstrip())
    first, end, rest = text[blank:].partition("\n")
    return [
        Styled(text[:blank]),
        Styled(first.rstrip(), "gone"),
        Styled(f" ‹{rule}›{end}", "rule"),
        Styled(rest, "gone"),
    ]


def _line(text: str, claim: Claim) -> int:
    return sum(1 for _ in lines(text[: claim.start])) + 1
