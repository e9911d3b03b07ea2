"""What a person asks of a finished run: what took some words, and what became of a document."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from cleaner.document import Claim, Record
from cleaner.errors import UsageError
from cleaner.finished.folder import FinishedRun
from cleaner.formats.html import projected
from cleaner.patch import Edit, Patch, Span
from cleaner.provenance import (
    claims_from,
    document_from,
    patch_from,
    source_text,
    written_codec,
)
from cleaner.views.diff import Diff
from cleaner.views.styled import PROJECTED, Line, Styled, fate, one_line, reason, removed_text


@dataclass(frozen=True)
class Place:
    """A document, an offset in its source, or words of it: of which document need not be said.

    A document is named by its id, or by its path before or after the run.
    """

    document: str | None = None
    offset: int | None = None
    words: str | None = None


@dataclass(frozen=True)
class Found:
    """A document that was asked for, and where in its source; no spans: all of it."""

    record: Record
    spans: tuple[Span, ...] = ()

    @property
    def claims(self) -> list[Claim]:
        """What took the text that was asked for; what read a page out of its markup comes last."""
        claims = list(claims_from(self.record["claims"]))
        if self.spans:
            claims = [c for c in claims if any(c.start < b and a < c.end for a, b in self.spans)]
        own = [claim for claim in claims if claim.rule.partition("@")[0] not in PROJECTED]
        return own or (claims if self.spans else [])

    @property
    def putback(self) -> list[str]:
        """What `cleaner putback` must be told besides the output; nothing where it has no text."""
        name: str = self.record["id"]
        if not self.claims:
            has_none = self.record["verdict"]["keep"] or "quarantined" in self.record
            return [] if has_none else [name]
        claim = self.claims[0]
        text = removed_text(self.record, claim)
        start = claim.start + len(text) - len(text.lstrip())  # claims may share white space
        return [name, str(max([start, *(span.start for span in self.spans[:1])]))]

    def lines(self) -> Iterator[Line]:
        """What became of the document, then a line for each reason."""
        yield [Styled(one_line(fate(self.record)))]
        for claim in self.claims:
            place = f"[{claim.start}, {claim.end})"
            yield reason(claim, removed_text(self.record, claim), place)
        if self.spans and not self.claims:
            start, end = self.spans[0]
            place = f"the character at {start}" if end - start == 1 else f"[{start}, {end})"
            is_there = start < self.record["length"]
            yield [Styled(f"{place} was not removed" if is_there else f"it has no {place[4:]}")]


def find(run: FinishedRun, place: Place) -> Iterator[Found]:
    """The documents that a person means; raises UsageError where there is none."""
    if place.words is not None:
        yield from _by_words(run, place.words, place.document)
    elif place.document is None:
        raise UsageError("name a document, or give words of the text that is gone with --text")
    elif place.offset is None:
        yield Found(named(run, place.document))
    else:
        yield Found(named(run, place.document), (Span(place.offset, place.offset + 1),))


def named(run: FinishedRun, name: str) -> Record:
    """The record of the document with this id, or else with this path before or after the run.

    Raises UsageError where there is none, or where several have the path.
    """
    path = Path(name).absolute()
    found, similar = [], []
    for record in run.records():
        if record["id"] == name:
            return record
        kept = run.folder / "documents" / record["file"]
        if path in (Path(record["source"]["uri"]).absolute(), kept.absolute()):
            found.append(record)
        elif path.name in record["id"]:
            similar.append(record)
    if len(found) == 1:
        return found[0]
    near = ", ".join(repr(record["id"]) for record in (found or similar)[:3])
    hint = f"did you mean {near}?" if near else "to ask by words of a text, use --text"
    raise UsageError(f"{run.folder} has no document {name!r}; {hint}")


def source_in(run: FinishedRun, record: Record) -> str:
    """The source text of a document of the run."""
    ((_, cleaned),) = run.texts({record["id"]})
    return source_text(record, cleaned)


def difference(run: FinishedRun, name: str) -> Diff:
    """The source text of a document of a run against its cleaned text; against none if dropped.

    Of a page of markup the text counts that was read out of it.
    """
    record = named(run, name)
    if "quarantined" in record:
        raise UsageError(f"{name} could not be read as text, so there is nothing to compare")
    ((_, cleaned),) = run.texts({record["id"]})
    source, patch = source_text(record, cleaned), patch_from(record)
    claims = claims_from(record["claims"])
    names, codec = (record["id"], record["id"]), written_codec(record)
    if "projection" in record:
        document = projected(document_from(record, source), run.settings)
        source, claims = document.read_out().text, ()
        patch = Patch.of(len(source), [Edit(0, len(source), cleaned)])
    if not record["verdict"]["keep"]:
        patch, names = Patch.removing(len(source), [(0, len(source))]), (record["id"], "/dev/null")
    return Diff(source, patch, claims, names, codec)


class _Every:
    """Holds every name."""

    def __contains__(self, name: object) -> bool:
        return True


def _by_words(run: FinishedRun, words: str, name: str | None) -> Iterator[Found]:
    """White space and case count for nothing, nor do tags between words of markup."""
    if not words.split():
        raise UsageError("give some words of the text that is gone")
    plain = _pattern(words.split())
    markup = _pattern(words.split(), "(?:<[^<>]*>)*", r"(?:\s|<[^<>]*>)+")
    wanted = _Every() if name is None else {named(run, name)["id"]}
    is_found = False
    for record, cleaned in run.texts(wanted):
        source = source_text(record, cleaned)
        pattern = markup if "projection" in record else plain
        if spans := tuple(Span(*match.span()) for match in pattern.finditer(source)):
            is_found = True
            yield Found(record, spans)
    if not is_found:
        where = f"the document {name}" if name else "any document"
        raise UsageError(f"these words did not stand in {where} of {run.folder} before the run")


def _pattern(words: Sequence[str], between: str = "", gap: str = r"\s+") -> re.Pattern[str]:
    """Words in a row, with what may stand between their characters and must stand between them."""
    return re.compile(gap.join(between.join(map(re.escape, word)) for word in words), re.IGNORECASE)
