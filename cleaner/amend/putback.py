"""One removal or one dropped document brought back, named by a place or by words of it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from cleaner.amend.apply import Applied, apply
from cleaner.errors import UsageError
from cleaner.finished.asked import Found, Place, find, source_in
from cleaner.finished.folder import FinishedRun
from cleaner.provenance import key_of, key_of_document
from cleaner.views.styled import PROJECTED

_ROUNDS = 5  # another rule may claim what comes back


def putback(output: str | Path, place: Place) -> Applied:
    """Bring back what took a place of a document's source, or the dropped document itself.

    Raises UsageError where nothing is gone there, or where several documents are meant.
    """
    applied = Applied()
    for _ in range(_ROUNDS):
        run = FinishedRun(output)
        found = _one(run, place)
        rows = {row["key"]: row for row in _decisions(run, found)}
        if rows:
            applied.add(apply(output, rows))
        if not rows or applied.left or not found.spans:
            break
    if applied == Applied():
        raise UsageError("no rule took anything there; `cleaner why` tells more")
    return applied


def _one(run: FinishedRun, place: Place) -> Found:
    """The document that has lost something there; any that is meant where none has."""
    found = list(find(run, place))
    gone = [one for one in found if one.claims or not one.record["verdict"]["keep"]]
    if len(gone) > 1:
        names = ", ".join(one.record["id"] for one in islice(gone, 5))
        raise UsageError(f"that is gone from {len(gone):,} documents: name one, as {names}")
    return (gone or found)[0]


def _decisions(run: FinishedRun, found: Found) -> Iterator[dict[str, str]]:
    record, claims = found.record, found.claims if found.spans else []
    if "quarantined" in record:
        raise UsageError(f"{record['id']} is no readable text; `cleaner restore` gives its bytes")
    if not found.spans and record["verdict"]["keep"]:
        raise UsageError(f"{record['id']} was kept: say by an offset or --text what went")
    source = source_in(run, record)
    if not record["verdict"]["keep"] and not claims:
        yield _row(key_of_document(source), "drop", record["verdict"]["rule"], record["id"])
    for claim in claims:
        rule = claim.rule.partition("@")[0]
        if rule not in PROJECTED:
            yield _row(key_of(source, claim), "removal", rule, record["id"])


def _row(key: str, kind: str, rule: str, document: str) -> dict[str, str]:
    return {"key": key, "decision": "reject", "kind": kind, "rule": rule, "document": document}
