"""Which documents of a run go: the corpus as its blocks lie on disk, the order, and the alarm."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from cleaner import dedup, minhash
from cleaner.blocks import Blocks
from cleaner.buckets import Integers
from cleaner.corpus import Corpus
from cleaner.engines import Job
from cleaner.errors import AlarmError
from cleaner.formats import Shard
from cleaner.settings import Settings

ALARMING = 100
"""Documents of a source from which on the alarm watches it; fewer may well be a folder of copies."""


def choose(jobs: list[Job], settings: Settings) -> dict[str, Any]:
    """Find the duplicates among all blocks and leave each drop with its block.

    Returns what run.json says about it. Raises AlarmError where the drops of one source are more
    than settings.max_drop of its documents and settings.consent does not allow it.
    """
    stored = Blocks(jobs)
    for number, rows in stored.repeated_ids():
        jobs[number]["renamed"] = rows
    names, numbers = _sources(stored)
    corpus = replace(stored.corpus(), **_preferences(stored, names, numbers, settings))
    chosen = dedup.select(corpus, settings)
    _watch(chosen, corpus, names, numbers, settings)
    _leave(stored, chosen)
    bands, rows_in_band = minhash.bands_for(settings.threshold, settings.recall)
    return {
        "bands": bands,
        "rows": rows_in_band,
        **chosen.counts,
        "closest": [
            [stored.name(one), stored.name(other), similar]
            for one, other, similar in chosen.closest(settings.closest_calls)
        ],
    }


def _leave(stored: Blocks, chosen: dedup.Selection) -> None:
    drops = chosen.drops()
    next_drop = next(drops, None)
    for block, start, end in zip(stored.blocks, stored.starts, stored.starts[1:], strict=False):
        gone = []
        while next_drop is not None and next_drop.index < end:
            witness = stored.name(next_drop.witness)
            gone.append((next_drop.index - start, next_drop.rule, witness, next_drop.score))
            next_drop = next(drops, None)
        block.drop(gone)


def _sources(stored: Blocks) -> tuple[list[tuple[str, str]], Integers]:
    """Each (file, source) there is, and the number of that of each document."""
    known: dict[tuple[str, str], int] = {}
    numbers = [np.zeros(0, np.int64)]
    for job, block in zip(stored.jobs, stored.blocks, strict=True):
        files = [Shard(*row).name for row in job["shards"]]
        rows = zip(block.column("files").tolist(), block.sources, strict=True)
        own = [known.setdefault((files[file], source), len(known)) for file, source in rows]
        numbers.append(np.array(own, np.int64))
    return list(known), np.concatenate(numbers)


def _preferences(
    stored: Blocks, names: Sequence[tuple[str, str]], numbers: Integers, settings: Settings
) -> dict[str, Any]:
    """Who is protected, and who is preferred by its source or its date."""
    preferences: dict[str, Any] = {}
    if settings.protect:
        protected = [place(file, source, settings.protect) is not None for file, source in names]
        preferences["protected"] = np.array(protected, bool)[numbers]
    if settings.keep == "source-priority":
        last = len(settings.priority)
        places = (place(file, source, settings.priority) for file, source in names)
        ranks = [last if own is None else own for own in places]
        preferences["ranks"] = np.array(ranks, np.int64)[numbers]
    elif settings.keep == "newest":
        dates = {}
        for job in stored.jobs:
            for shard in (Shard(*row) for row in job["shards"]):
                if shard.name not in dates:
                    dates[shard.name] = _date(shard)
        preferences["ranks"] = np.array([-dates[file] for file, _ in names], np.int64)[numbers]
    return preferences


def _date(shard: Shard) -> int:
    """When a file was last changed, in nanoseconds; stdin has no date."""
    return 0 if shard.path == "-" else Path(shard.path).stat().st_mtime_ns


def place(file: str, source: str, folders: Iterable[str]) -> int | None:
    """Which of the folders, files or sources a document belongs to, the first that fits."""
    for number, folder in enumerate(folders):
        folder = folder.rstrip("/")
        if folder in (source, file) or file.startswith(folder + "/"):
            return number
    return None


def _watch(
    chosen: dedup.Selection,
    corpus: Corpus,
    names: Sequence[tuple[str, str]],
    numbers: Integers,
    settings: Settings,
) -> None:
    """Raise AlarmError where too much of one source would go; exact copies alarm nobody."""
    sources = sorted({source for _, source in names})
    of_file = np.array([sources.index(source) for _, source in names], np.int64)
    gone = (chosen.witnesses >= 0) & (chosen.rules != dedup.RULES.index(dedup.EXACT))
    lost = np.bincount(of_file[numbers[gone]], minlength=len(sources))
    there = np.bincount(of_file[numbers[corpus.comparable]], minlength=len(sources))
    alarming = (there >= ALARMING) & (lost > settings.max_drop * there)
    if alarming.any() and not settings.consent:
        worst = int(np.argmax(lost * alarming))
        raise AlarmError(
            f"{lost[worst]:,} of the {there[worst]:,} documents of {sources[worst]!r} would be "
            f"dropped as near-duplicates, more than max_drop = {settings.max_drop:.0%}; a shared "
            "template can look like that. Nothing was dropped: look at some of them, raise "
            "--threshold, or run again with --consent"
        )
