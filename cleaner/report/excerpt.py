"""A removal as a person sees it: struck through, in its context."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from cleaner.document import Claim, Record
from cleaner.patch import Span, union
from cleaner.provenance import claims_from
from cleaner.views.styled import PROJECTED

AROUND = 160
"""Code points shown on each side of a removal."""
HEAD, TAIL = 420, 160
"""Code points shown of a long removal's beginning and end."""
_MARKUP_AROUND = 2000


class Piece(NamedTuple):
    """Text that is "kept", goes by "this" claim, is "gone" by another, or is left out: a "gap"."""

    kind: str
    text: str


def excerpt(source: str, record: Record, claim: Claim) -> list[Piece]:
    """The claim's text and what stands around it in the source text; markup is left out."""
    claims = claims_from(record["claims"])
    markup = union(c.span for c in claims if c.rule.partition("@")[0] in PROJECTED)
    gone = union(c.span for c in claims)
    around = _MARKUP_AROUND if markup else AROUND
    before = Span(max(0, claim.start - around), claim.start)
    after = Span(claim.end, min(len(source), claim.end + around))
    inside = "".join(text for _, text in _visible(source, claim.span, markup, []))
    return [
        *_cut(list(_visible(source, before, markup, gone)), from_end=True),
        *_long(inside),
        *_cut(list(_visible(source, after, markup, gone)), from_end=False),
    ]


def _visible(
    source: str, window: Span, markup: Sequence[Span], gone: Sequence[Span]
) -> Iterator[Piece]:
    """The text of a window without its markup, in pieces that are kept or gone."""
    edges = {window.start, window.end}
    for span in (*markup, *gone):
        edges.update(edge for edge in span if window.start < edge < window.end)
    places = sorted(edges)
    for start, end in pairwise(places):
        if any(span.start <= start < span.end for span in markup):
            yield Piece("kept", " ")
        else:
            is_gone = any(span.start <= start < span.end for span in gone)
            yield Piece("gone" if is_gone else "kept", source[start:end])


def _cut(pieces: list[Piece], from_end: bool) -> list[Piece]:
    """The pieces nearest to the removal, AROUND code points of them."""
    room = AROUND
    chosen: list[Piece] = []
    for piece in reversed(pieces) if from_end else pieces:
        text = piece.text[-room:] if from_end else piece.text[:room]
        chosen.append(Piece(piece.kind, text))
        room -= len(text)
        if room <= 0:
            chosen.append(Piece("gap", ""))
            break
    return chosen[::-1] if from_end else chosen


def _long(text: str) -> list[Piece]:
    if len(text) <= HEAD + 2 * TAIL:
        return [Piece("this", text)]
    left_out = len(text) - HEAD - TAIL
    return [
        Piece("this", text[:HEAD]),
        Piece("gap", f"{left_out:,} more characters go"),
        Piece("this", text[-TAIL:]),
    ]
