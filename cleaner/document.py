"""What flows through the tool: documents, claims on their text, and what became of them."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from cleaner.patch import Patch, Span

Record = dict[str, Any]
"""What became of one input document, as JSON values; its keys are listed in cleaner/README.md."""

CHILD = "~story-"
"""Stands between a document's id and the number of a story that was split off from it."""


@dataclass(frozen=True, slots=True)
class Source:
    """Where a document's text came from, and how its bytes became text.

    `encoding` is a Python codec name, `errors` its handler, `confidence` in [0, 1] how sure the
    choice is; `sha256` is of the document's own bytes.
    """

    uri: str
    sha256: str
    encoding: str = "utf-8"
    errors: str = "strict"
    confidence: float = 1.0
    media_type: str = "text/plain"


@dataclass(frozen=True, slots=True)
class Quarantined:
    """Bytes that are no readable document, with the place and the reason, byte for byte.

    Where they are too many to hold, `length` says how many there are at `offset` of the source,
    and `lines` how many lines end in them.
    """

    id: str
    uri: str
    data: bytes
    reason: str
    offset: int = 0
    line: int | None = None
    length: int | None = None
    sha256: str | None = None
    lines: int = 0


@dataclass(frozen=True, slots=True, order=True)
class Claim:
    """A rule says that text[start:end] should go, and on what evidence.

    `rule` is "name@revision". A `likely` claim is only reported, unless the settings ask for it.
    """

    start: int
    end: int
    rule: str
    evidence: str | None = None
    likely: bool = field(default=False, compare=False)

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)

    def at(self, start: int, end: int) -> Claim:
        """The same claim on another span."""
        return Claim(start, end, self.rule, self.evidence, self.likely)


@dataclass(frozen=True, slots=True)
class Projection:
    """How the text of a page is read out of its markup: a patch, each removal with its claim.

    `by` names what chose the text and its version, `found` in [0, 1] is the share of that text
    that stands on the page in its order, `flag` says why the choice is doubtful, if it is.
    """

    patch: Patch
    claims: tuple[Claim, ...]
    by: str = ""
    found: float = 1.0
    flag: str | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """A text with its name.

    `opaque` says why it must be passed through untouched, if it must; `site` is what it shares
    its page furniture with: the host of its URL, or its folder; `date` is as its source gives it.
    Where there is a `projection`, `text` is markup, and what that yields is the page's own text.
    """

    id: str
    text: str
    source: Source | None = None
    opaque: str | None = None
    site: str = ""
    projection: Projection | None = None
    date: str = ""

    @property
    def reading(self) -> Projection:
        """The projection, or the one that changes nothing."""
        return self.projection or Projection(Patch(len(self.text)), ())

    def read_out(self) -> Document:
        """The page's own text as a document: what the rules look at."""
        if self.projection is None:
            return self
        return replace(self, text=self.reading.patch.apply(self.text), projection=None)


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a document is kept and, if not, which kept document justifies the drop.

    `score` is the exact similarity in [0, 1] to the document named by `witness`.
    """

    keep: bool = True
    rule: str | None = None
    because: str | None = None
    witness: str | None = None
    score: float | None = None


KEPT = Verdict()
STAYS = Verdict(True, "decision", "a person decided that it stays")


@dataclass(frozen=True)
class Cleaned:
    """A document, the patch that cleans it, and a claim for every character that goes.

    `rejected` holds the claims that a person's decision left without effect.
    """

    document: Document
    patch: Patch
    claims: tuple[Claim, ...] = ()
    suspects: tuple[Claim, ...] = ()
    verdict: Verdict = KEPT
    rejected: tuple[Claim, ...] = ()

    @cached_property
    def text(self) -> str:
        """The cleaned text, computed from the patch and from nothing else."""
        return self.patch.apply(self.document.text)
