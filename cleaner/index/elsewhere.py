"""Tails that are another document's text, proved again from that document as it came in."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator

import numpy as np
from numpy.typing import NDArray

from cleaner import minhash
from cleaner.document import Record
from cleaner.index.index import open_index
from cleaner.learned.tails import ELSEWHERE, former_in, named_in
from cleaner.learned.told import Told
from cleaner.page import Page
from cleaner.provenance import claims_from, patch_from, source_text, unpacked
from cleaner.settings import Settings

Tails = dict[str, list[tuple[str, str]]]
"""By the document that it is said to be of: each tail that went, with the id of its page."""
LEAST = 1 / 2
"""Share of a tail's words that the other document must hold: headlines may stand between."""


def tails(records: Iterable[Record], named: Callable[[str], list[str]] = named_in) -> Tails:
    """What went because it is the text of other documents, those that its evidence names.

    Markup is left out, and records whose texts are not at hand.
    """
    found: Tails = {}
    for record in records:
        if not record.get("removed") or "projection" in record:
            continue
        for claim in claims_from(record["claims"]):
            for name in named(claim.evidence or "") if claim.rule == ELSEWHERE else ():
                found.setdefault(name, []).append((record["id"], _removed(record, *claim.span)))
    return found


def _removed(record: Record, start: int, end: int) -> str:
    """What of the source's text between two offsets the record says is gone."""
    edits = zip(patch_from(record).edits, record["removed"], strict=True)
    return "".join(
        unpacked(text)[max(0, start - edit.start) : max(0, end - edit.start)]
        for edit, text in edits
    )


def prove(record: Record, cleaned: str, found: Tails, key: int) -> None:
    """Take the tails out that this document holds; what its markup holds is not asked."""
    left = found.get(record["id"])
    if left is None:
        return
    held = minhash.ordered([source_text(record, cleaned)], key)[0].astype(np.uint32)
    left[:] = (
        [] if "projection" in record else [own for own in left if not _is_held(own[1], held, key)]
    )


def _is_held(tail: str, shingles: NDArray[np.uint32], key: int) -> bool:
    told = Told(Page(tail), key)
    return bool(told.held(told.places(shingles)).sum() >= LEAST * max(1, told.sizes.sum()))


def unproved(found: Tails, files: Container[str]) -> Iterator[str]:
    """What no document proved; a record without an id is named by its file alone."""
    for name, left in found.items():
        for page, _ in left if name not in files else ():
            yield f"{page}: what went as the text of {name} is not in it"


def unproved_formerly(run: Iterable[Record], settings: Settings) -> Iterator[str]:
    """What went as a document of an index that does not hold it."""
    found = tails(run, former_in)
    indexed = open_index(settings.index).shingles_of(found.keys()) if found else {}
    for name, claimed in found.items():
        held = [shingles.astype(np.uint32) for shingles in indexed.get(name, ())]
        for page, tail in claimed:
            if not any(_is_held(tail, own, settings.hash_key) for own in held):
                yield f"{page}: what went as the text of {name} is not in it, in the index"
