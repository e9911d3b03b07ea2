"""Which documents of a run go: the corpus as its blocks lie on disk, the order, and the alarm."""

from __future__ import annotations

import heapq
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice, pairwise
from pathlib import Path
from typing import Any, overload

import numpy as np
from numpy.typing import NDArray

from cleaner import dedup, minhash
from cleaner.engines import Job
from cleaner.errors import AlarmError, UsageError
from cleaner.formats import Shard
from cleaner.formats.files import sync_folder, write_atomically
from cleaner.index.index import open_index, writing
from cleaner.moments import UNDATED
from cleaner.near.buckets import Integers
from cleaner.near.corpus import Corpus, ranks_by
from cleaner.near.spill import Spill
from cleaner.remote import is_url
from cleaner.settings import Settings
from cleaner.stages.stored import Blocks

CHOSEN = "chosen.json"

ALARMING = 100
"""Documents of a source from which on the alarm watches it; fewer may be a folder of copies."""

_NAMED = 100_000  # drops whose witnesses are named at once: some 10 MB
_REMEMBERED = 50_000  # documents that are looked up in the index, or added to it, at once

Gone = tuple[int, str, str, float, bool]
"""A document that goes, its rule, its witness's id, the score, and whether that one is indexed."""


@dataclass(frozen=True, eq=False)
class Choice:
    """What was chosen: what run.json says about it, and who of the corpus is kept."""

    report: dict[str, Any]
    stored: Blocks
    corpus: Corpus
    kept: NDArray[np.bool_]

    def remember(self, settings: Settings) -> None:
        """Put the kept documents into the index that the settings name; again changes nothing."""
        if not settings.index:
            return
        with writing(settings.index, settings) as index:
            for start in range(0, len(self.corpus), _REMEMBERED):
                wanted = np.zeros(len(self.corpus), bool)
                wanted[start : start + _REMEMBERED] = True
                batch = replace(self.corpus, comparable=self.kept & wanted)
                index.add(_Names(self.stored), batch, settings)


class _Names(Sequence[str]):
    """The ids of all documents, made when they are asked for."""

    def __init__(self, stored: Blocks) -> None:
        self.stored = stored

    def __len__(self) -> int:
        return int(self.stored.starts[-1])

    @overload
    def __getitem__(self, place: int) -> str: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[str]: ...

    def __getitem__(self, place: int | slice) -> str | Sequence[str]:
        if isinstance(place, slice):
            return self.stored.names(range(len(self))[place])
        return self.stored.names([place])[0]


def choose(jobs: list[Job], settings: Settings, work: Path) -> Choice:
    """Find the duplicates among all blocks, and of the index, and leave each drop with its block.

    What was chosen in view of an index is noted in `work` before the index changes: a run that is
    taken up holds to it, though its own documents may be in the index by then.

    Raises AlarmError where the drops of one source are more than settings.max_drop of its
    documents and settings.consent does not allow it.
    """
    stored = Blocks(jobs)
    for number, rows in stored.lent_ids():
        jobs[number]["renamed"] += rows
    stored.refuse_overwriting()
    names, numbers = _sources(stored)
    corpus = replace(stored.corpus(), **_preferences(stored, names, numbers, settings))
    if (work / CHOSEN).exists():
        return _noted(work, stored, corpus)
    known, passed_over = _known(stored, corpus, settings)
    fresh = corpus.comparable.copy() if known else corpus.comparable
    fresh[[index for index, *_ in known]] = False
    chosen = dedup.select(replace(corpus, comparable=fresh), settings)
    alarming = chosen.gone["rule"] != dedup.RULES.index(dedup.EXACT)
    gone = np.zeros(len(corpus), bool)
    gone[chosen.gone["document"][alarming]] = True
    gone[[index for index, rule, *_ in known if rule != dedup.EXACT]] = True
    _watch(gone, corpus, names, numbers, settings)
    _leave(stored, heapq.merge(_gone(stored, chosen), known))
    chosen.counts["passed_over"] += passed_over
    report = _report(stored, chosen, settings)
    if unmet := _unmet(stored, names, settings):
        report["unmet"] = unmet
    if settings.index:
        note = {
            "report": report,
            "drops": [block.drops_digest(sync=True) for block in stored.blocks],
        }
        write_atomically(work / CHOSEN, json.dumps(note).encode("ascii"))
        sync_folder(work)
    return Choice(report, stored, corpus, fresh & chosen.kept())


def _gone(stored: Blocks, chosen: dedup.Selection) -> Iterator[Gone]:
    drops = chosen.drops()
    while some := list(islice(drops, _NAMED)):
        names = stored.names([drop.witness for drop in some])
        for drop, name in zip(some, names, strict=True):
            yield drop.index, drop.rule, name, drop.score, False


def _noted(work: Path, stored: Blocks, corpus: Corpus) -> Choice:
    """What a former call chose."""
    note = json.loads((work / CHOSEN).read_bytes())
    if note["drops"] != [block.drops_digest() for block in stored.blocks]:
        raise UsageError(
            f"{work}: what this run dropped was changed since it was cut off; remove its output, "
            "run again without --index, and add the result with `cleaner index add`"
        )
    gone = [
        start + row
        for block, start in zip(stored.blocks, stored.starts, strict=False)
        for row in block.drops()
    ]
    kept = corpus.comparable.copy()
    kept[gone] = False
    return Choice(note["report"], stored, corpus, kept)


def _report(stored: Blocks, chosen: dedup.Selection, settings: Settings) -> dict[str, Any]:
    bands, rows = minhash.bands_for(settings.threshold, settings.recall)
    closest = [
        [*stored.names([one, other]), similar]
        for one, other, similar in chosen.closest(settings.closest_calls)
    ]
    return {"bands": bands, "rows": rows, **chosen.counts, "closest": closest}


def _known(stored: Blocks, corpus: Corpus, settings: Settings) -> tuple[list[Gone], int]:
    """The documents that duplicate an indexed one and are not protected."""
    if not settings.index:
        return [], 0
    index = open_index(settings.index, settings)
    seen_again = index.seen_again(corpus, _Names(stored))
    asked = corpus.comparable & ~corpus.is_protected()
    found = index.lookup(replace(corpus, comparable=asked), settings, seen_again)
    known = [
        (document, rule, index.id(member), score, True)
        for document, member, score, rule in found.best()
    ]
    return known, found.passed_over


def _leave(stored: Blocks, gone: Iterable[Gone]) -> None:
    left = iter(gone)
    drop = next(left, None)
    for block, start, end in zip(stored.blocks, stored.starts, stored.starts[1:], strict=False):
        rows = []
        while drop is not None and drop[0] < end:
            rows.append((drop[0] - start, *drop[1:]))
            drop = next(left, None)
        block.drop(rows)


def _sources(stored: Blocks) -> tuple[list[tuple[str, str]], Spill[np.int32]]:
    """Each (file, source) there is, and by each block the number of that of its documents."""
    known: dict[tuple[str, str], int] = {}
    numbers = Spill(np.int32)
    for at, (job, block) in enumerate(zip(stored.jobs, stored.blocks, strict=True)):
        files = [Shard(*row).name for row in job["shards"]]
        named, places = block.places()
        pairs, own = np.unique(block.column("files") * len(named) + places, return_inverse=True)
        found = (divmod(pair, len(named)) for pair in pairs.tolist())
        codes = [known.setdefault((files[f], named[n]), len(known)) for f, n in found]
        numbers.add(at, np.array(codes, np.int32)[own])
    return list(known), numbers


def _preferences(
    stored: Blocks, names: Sequence[tuple[str, str]], numbers: Spill[np.int32], settings: Settings
) -> dict[str, Any]:
    """Who is protected, and who is preferred by its source or its date."""
    preferences: dict[str, Any] = {}
    if settings.protect:
        protected = [own is not None for own in _places(stored, names, settings.protect)]
        preferences["protected"] = np.array(protected, bool)[numbers.all_rows()]
    if settings.keep == "source-priority":
        last = len(settings.priority)
        places = _places(stored, names, settings.priority)
        ranks = [last if own is None else own for own in places]
        preferences["ranks"] = np.array(ranks, np.int64)[numbers.all_rows()]
    elif settings.keep == "newest":
        dates = stored.column("dates")
        undated = dates == UNDATED
        dates[undated] = _file_dates(stored, names)[numbers.all_rows()[undated]]
        preferences["ranks"] = -np.maximum(dates, UNDATED + 1)
    elif settings.keep == "id":
        preferences["ranks"] = ranks_by(stored.names(range(stored.starts[-1])))
    return preferences


def _unmet(stored: Blocks, names: Sequence[tuple[str, str]], settings: Settings) -> list[str]:
    """What is to be protected or preferred, and no document is of: it may be misspelt."""
    wanted = (*settings.protect, *settings.priority)
    met = set(_places(stored, names, wanted)) if wanted else set()
    return [
        folder
        for number, folder in enumerate(wanted)
        if number not in met and all(own is None for own in _places(stored, names, [folder]))
    ]


def _file_dates(stored: Blocks, names: Sequence[tuple[str, str]]) -> Integers:
    """When the file of each name was last changed, in microseconds; stdin has no date."""
    dates: dict[str, int] = {}
    for job in stored.jobs:
        for shard in (Shard(*row) for row in job["shards"]):
            if shard.name not in dates:
                date = UNDATED if shard.uri else Path(shard.origin).stat().st_mtime_ns // 1000
                dates[shard.name] = date
    return np.array([dates[file] for file, _ in names], np.int64)


def _places(
    stored: Blocks, names: Sequence[tuple[str, str]], folders: Sequence[str]
) -> Iterator[int | None]:
    """As `place`; files and folders may also be named by their own path."""
    shards = (Shard(*row) for job in stored.jobs for row in job["shards"])
    paths = {shard.name: _absolute(shard.origin) for shard in shards}
    absolute = [_absolute(folder) if folder.strip("/") else "" for folder in folders]
    for file, source in names:
        path = paths[file]
        found = place(file, source, folders), place(path, path, absolute)
        yield min((number for number in found if number is not None), default=None)


def _absolute(place: str) -> str:
    return place if is_url(place) else str(Path(place).absolute())


def place(file: str, source: str, folders: Iterable[str]) -> int | None:
    """Which of the folders, files or sources a document belongs to, the first that fits."""
    for number, folder in enumerate(folders):
        own = folder.rstrip("/")
        if own and (own in (source, file) or file.startswith(f"{own}/")):
            return number
    return None


def _watch(
    gone: NDArray[np.bool_],
    corpus: Corpus,
    names: Sequence[tuple[str, str]],
    numbers: Spill[np.int32],
    settings: Settings,
) -> None:
    """Raise AlarmError where too much of one source would go; exact copies alarm nobody."""
    sources = sorted({source for _, source in names})
    of_file = np.array([sources.index(source) for _, source in names], np.int64)
    lost, there = (np.zeros(len(sources), np.int64) for _ in range(2))
    for number, (start, end) in enumerate(pairwise(corpus.starts.tolist())):
        own = of_file[numbers.rows(number)]
        lost += np.bincount(own[gone[start:end]], minlength=len(sources))
        there += np.bincount(own[corpus.comparable[start:end]], minlength=len(sources))
    alarming = (there >= ALARMING) & (lost > settings.max_drop * there)
    if alarming.any() and not settings.consent:
        worst = int(np.argmax(lost * alarming))
        raise AlarmError(
            f"{lost[worst]:,} of the {there[worst]:,} documents of {sources[worst]!r} would be "
            f"dropped as near-duplicates, more than max_drop = {settings.max_drop:.0%}; a shared "
            "template can look like that. Nothing was dropped: look at some of them, raise "
            "--threshold, or run again with --consent"
        )
