"""Contents to facts: each is cleaned, and what stays of it signed, without a look at others."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import regex

from cleaner import minhash
from cleaner.check.cache import Piece, store
from cleaner.check.facts import Facts, Removal, opening_of, plain, variant
from cleaner.check.tree import blob_id, tree_of
from cleaner.clean import clean
from cleaner.document import Claim, Cleaned, Quarantined
from cleaner.engines import Job
from cleaner.errors import InputError
from cleaner.formats import Shard, text
from cleaner.known import digest
from cleaner.page import lines
from cleaner.provenance import key_of, key_of_document
from cleaner.settings import Settings
from cleaner.views.styled import why

KEEP = regex.compile(r"<!--\s*cleaner:\s*keep\s*-->")
"""In Markdown, on a line or on the written one before, it keeps what is found there."""


def judge_part(job: Job) -> Job:
    """Judge some contents and store what is known of them as a piece of the cache; names it."""
    settings = Settings.from_dict(job["settings"])
    ids, facts, texts = [], [], []
    for blob, rejected, data in _contents(job):
        own, stays = judge(data, rejected, settings)
        ids.append(variant(blob, rejected))
        facts.append(own)
        texts.append(stays)
    signed = minhash.sign(texts, settings.hash_key)
    piece = Piece(ids, facts, b"".join(map(digest, texts)), signed)
    return {"piece": store(piece, Path(job["folder"]))}


def _contents(job: Job) -> Iterator[tuple[str, list[str], bytes]]:
    """(blob, rejected keys, content) of each row [blob, path or None, rejected keys]."""
    tree = tree_of(job["top"]) if job["top"] else None
    staged = tree.contents(blob for blob, path, _ in job["rows"] if path is None) if tree else None
    for blob, path, rejected in job["rows"]:
        data = next(staged, None) if path is None and staged else Path(path).read_bytes()
        if data is None:
            raise InputError(f"{blob}: this clone does not hold it; fetch it with git checkout")
        if path is not None and blob_id(data, blob) != blob:
            raise InputError(f"{path} changed while it was read; run again")
        yield blob, rejected, data


def judge(data: bytes, rejected: Collection[str], settings: Settings) -> tuple[Facts, str]:
    """What is known of a content, and the text that stays of it."""
    entry = text.parse(Shard("-", "-", "text"), data, settings)
    if isinstance(entry, Quarantined):
        return Facts("", 0, False, entry.reason, ()), ""
    document = replace(entry.document, text=plain(entry.document.text))
    cleaned = clean(document, settings, rejected=rejected)
    stays = cleaned.text
    comparable = document.opaque is None and bool(stays.strip())
    key = key_of_document(document.text)
    return Facts(key, len(stays), comparable, None, tuple(_removals(cleaned))), stays


def _removals(cleaned: Cleaned) -> Iterator[Removal]:
    source = cleaned.document.text
    starts = [start for start, _, _ in lines(source)] if cleaned.claims else []
    for claim in cleaned.claims:
        taken = source[claim.start : claim.end]
        start = claim.start + len(taken) - len(taken.lstrip())
        line = bisect_right(starts, start)
        rule = claim.rule.partition("@")[0]
        evidence = f" ({claim.evidence})" if claim.evidence else ""
        yield Removal(
            line,
            start - starts[line - 1] + 1,
            rule,
            " ".join(f"{why(rule)}{evidence}".split()),
            key_of(source, claim),
            opening_of(taken),
            _is_marked(source, claim, starts, line),
        )


def _is_marked(source: str, claim: Claim, starts: Sequence[int], line: int) -> bool:
    above = source[: starts[line - 1]].rstrip().rpartition("\n")[2]
    return bool(KEEP.search(above) or KEEP.search(source, starts[line - 1], claim.end))
