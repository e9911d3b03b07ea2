"""Look over the whole corpus before anything is cleaned: the tasks of that, a part each."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from cleaner.composed import compose, has_marks
from cleaner.engines import Job
from cleaner.formats import FORMATS, Shard, look
from cleaner.formats.html_votes import remembered
from cleaner.formats.json_texts import Text, can_read, texts
from cleaner.learned.keys import keys_of, packed_keys
from cleaner.learned.runs import windows
from cleaner.learned.shingled import Shingled
from cleaner.limits import watching
from cleaner.page import Page
from cleaner.settings import Settings


def survey_part(job: Job) -> Job:
    """Note the lines of a part's documents beside job["base"]."""
    settings = Settings.from_dict(job["settings"])
    keys, marks = bytearray(), bytearray()
    offsets, sites, names = [0], [], []
    shingled = Shingled(Path(job["base"]), settings)
    words: list[NDArray[np.uint64]] = []
    for file, own in _composed(job, settings):
        own_keys, own_marks = packed_keys(own.text)
        keys += own_keys
        marks += own_marks
        offsets.append(len(marks))
        sites.append(own.site)
        names.append(own.name or file)
        shingled.add(own.text)
        if settings.repeats != "keep":
            words.append(np.unique(windows(own.string, settings.repeat_words)[1]))
    columns: dict[str, bytes | bytearray] = {
        "keys": keys,
        "marks": marks,
        "offsets": np.array(offsets, np.int64).tobytes(),
    }
    if settings.repeats != "keep":
        columns["windows"] = np.concatenate([np.zeros(0, np.uint64), *words]).tobytes()
        columns["window_counts"] = np.array([len(own) for own in words], np.int64).tobytes()
    base = Path(job["base"])
    for name, column in columns.items():
        base.with_suffix(f".{name}").write_bytes(column)
    shingled.store()
    base.with_suffix(".survey.json").write_text(json.dumps([sites, names]), "ascii")
    return {"base": str(base), "shards": job["shards"], "documents": len(names)}


def texts_of(job: Job) -> Job:
    """The first line of a part for each of some keys."""
    settings = Settings.from_dict(job["settings"])
    wanted = set(job["keys"])
    found: dict[str, str] = {}
    for _, own in _composed(job, settings):
        keys = keys_of(own.text)[0].tolist()
        if wanted.isdisjoint(keys):
            continue
        for key, line in zip(keys, Page(own.string).written, strict=True):
            if key in wanted:
                wanted.discard(key)
                found[str(key)] = line.text
        if not wanted:
            break
    return {"texts": found}


def _composed(job: Job, settings: Settings) -> Iterator[tuple[str, Text]]:
    """As `_texts`, with letters and their accents as one character each, as cleaning reads them."""
    for file, own in _texts(job, settings):
        found = compose(own.string) if has_marks(own.text) else None
        yield file, own._replace(text=found.text) if found else own


def _texts(job: Job, settings: Settings) -> Iterator[tuple[str, Text]]:
    """(file, text) for each document of a part that may be looked into, as its own text."""
    votes = Path(job["base"]).with_suffix(".votes")
    with (
        watching(settings.doc_timeout, settings.doc_memory),
        remembered(votes, job.get("died", "")),
    ):
        for shard in (Shard(*row) for row in job["shards"]):
            if can_read(shard, settings):
                yield from ((shard.name, text) for text in texts(shard, settings))
                continue
            for document in look(FORMATS[shard.format], shard, settings):
                if not document.opaque:
                    own = document.read_out()
                    yield shard.name, Text(own.text, own.id, own.site)
