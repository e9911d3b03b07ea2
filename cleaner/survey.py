"""Look over the whole corpus before anything is cleaned, and learn what recurs in it.

A line is boilerplate of a site if it stands at the edges of at least `passage_share` of the
site's unrelated documents, and of ten of them. Documents that share most of their paragraphs are
related and count once, so that ten copies of a wire story teach nothing.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cleaner.document import Document
from cleaner.engines import Engine, Job
from cleaner.formats import FORMATS, Entry, Shard
from cleaner.formats.files import write_atomically
from cleaner.formats.html_votes import remembered
from cleaner.keys import EDGE, PARAGRAPH, keys_of, packed_keys
from cleaner.known import Openings, Passage, passages_as_json, text_digest
from cleaner.limits import watching
from cleaner.page import Page
from cleaner.runs import windows
from cleaner.settings import Settings

FEWEST = 10
"""Unrelated documents that must hold a line before it can be boilerplate of their site."""
EDGE_SHARE = 0.9
"""Share of a passage's occurrences that must stand at an edge."""
OPENING = 2
"""Paragraphs that count as a document's opening: a rule of the house below may be on many pages."""
Arrays = dict[str, NDArray[Any]]


def survey_part(job: Job) -> Job:
    """Note the lines of a part's documents beside job["base"]."""
    settings = Settings.from_dict(job["settings"])
    keys, marks = bytearray(), bytearray()
    offsets, sites, names = [0], [], []
    texts: list[int] = []
    words: list[NDArray[np.uint64]] = []
    for file, document in _read_out(job, settings):
        own_keys, own_marks = packed_keys(document.text)
        keys += own_keys
        marks += own_marks
        offsets.append(len(marks))
        sites.append(document.site)
        names.append(document.id or file)
        if settings.repeats != "keep":
            texts.append(text_digest(document.text))
            words.append(np.unique(windows(document.text, settings.repeat_words)[1]))
    base = Path(job["base"])
    np.savez(
        base.with_suffix(".survey.npz"),
        keys=np.frombuffer(keys, np.uint64),
        marks=np.frombuffer(marks, np.uint8),
        offsets=np.array(offsets, np.int64),
        texts=np.array(texts, np.uint64),
        windows=np.concatenate([np.zeros(0, np.uint64), *words]),
        window_counts=np.array([len(own) for own in words], np.int64),
    )
    base.with_suffix(".survey.json").write_text(json.dumps([sites, names]), "ascii")
    return {"base": str(base), "shards": job["shards"], "documents": len(names)}


def learn(engine: Engine, parts: Sequence[Job], folder: Path, settings: Settings) -> None:
    """Write what the surveyed parts teach into `folder`, for known.load."""
    folder.mkdir(exist_ok=True)
    arrays, sites, names = _gathered(parts)
    if settings.passages:
        write_atomically(folder / "passages.json", Path(settings.passages).read_bytes())
    else:
        found = passages(arrays, sites, settings.passage_share)
        table = _with_texts(engine, parts, found, settings)
        write_atomically(folder / "passages.json", passages_as_json(table))
    columns = _openings(arrays, names)
    if settings.repeats != "keep":
        columns |= _runs(parts)
    for name, column in columns.items():
        np.save(folder / f"{name}.npy", column)


def _gathered(parts: Sequence[Job]) -> tuple[Arrays, list[str], list[str]]:
    """keys and marks of all lines, the document of each, and each document's site and name."""
    loaded, sites, names = [], [], []
    for part in parts:
        base = Path(part["base"])
        with np.load(base.with_suffix(".survey.npz"), allow_pickle=False) as arrays:
            loaded.append({name: arrays[name] for name in arrays.files})
        own_sites, own_names = json.loads(base.with_suffix(".survey.json").read_text("ascii"))
        sites += own_sites
        names += own_names
    sizes = np.concatenate([np.zeros(0, np.int64), *(np.diff(own["offsets"]) for own in loaded)])
    return (
        {
            "keys": np.concatenate([np.zeros(0, np.uint64), *(own["keys"] for own in loaded)]),
            "marks": np.concatenate([np.zeros(0, np.uint8), *(own["marks"] for own in loaded)]),
            "documents": np.repeat(np.arange(len(sizes)), sizes),
            "offsets": np.concatenate([[0], np.cumsum(sizes)]),
        },
        sites,
        names,
    )


def passages(arrays: Arrays, sites: Sequence[str], share: float) -> list[Passage]:
    """The lines that recur at the edges of unrelated documents of one site."""
    names, site = np.unique(np.array(sites, np.str_), return_inverse=True)
    keys, documents = arrays["keys"], arrays["documents"]
    if len(keys) == 0:
        return []
    with np.errstate(over="ignore"):
        places = keys ^ (site[documents].astype(np.uint64) * np.uint64(0x9E3779B97F4A7C15))
    order = np.argsort(places, kind="stable")
    starts = np.flatnonzero(np.diff(places[order], prepend=~places[order[:1]]))
    counts = np.diff(starts, append=len(order))
    likely = [
        order[start : start + count]
        for start, count in zip(starts.tolist(), counts.tolist(), strict=True)
        if count >= FEWEST
    ]
    relatives = _relatives(arrays, np.concatenate([np.zeros(0, np.int64), *likely]))
    sizes = {number: len(np.unique(relatives[site == number])) for number in range(len(names))}
    found = []
    for rows in likely:
        number = int(site[documents[rows[0]]])
        unrelated = len(np.unique(relatives[documents[rows]]))
        if unrelated >= max(FEWEST, share * sizes[number]) and _mostly_edge(arrays, rows):
            key, name = int(keys[rows[0]]), str(names[number])
            found.append(Passage(key, name, unrelated, sizes[number]))
    return sorted(found, key=lambda passage: (passage.site, -passage.documents, passage.key))


def _relatives(arrays: Arrays, recurring: NDArray[np.int64]) -> NDArray[np.uint64]:
    """A number for each document, equal for related ones.

    A document most of whose paragraphs recur is a copy, and known by the least key of those;
    any other one is known by the least key of its own.
    """
    count = len(arrays["offsets"]) - 1
    paragraph = (arrays["marks"] & PARAGRAPH).astype(np.bool_)
    recurs = np.zeros(len(paragraph), np.bool_)
    recurs[recurring] = True
    documents = arrays["documents"]
    all_ = np.bincount(documents[paragraph], minlength=count)
    copied = np.bincount(documents[paragraph & recurs], minlength=count)
    is_copy = copied * 2 > all_
    told_by = paragraph & (recurs == is_copy[documents])
    least = np.full(count, np.iinfo(np.uint64).max, np.uint64)
    np.minimum.at(least, documents[told_by], arrays["keys"][told_by])
    alone = least == np.iinfo(np.uint64).max
    least[alone] = np.flatnonzero(alone).astype(np.uint64)
    return least


def _mostly_edge(arrays: Arrays, rows: NDArray[np.int64]) -> bool:
    return float((arrays["marks"][rows] & EDGE > 0).mean()) >= EDGE_SHARE


def _with_texts(
    engine: Engine, parts: Sequence[Job], found: Sequence[Passage], settings: Settings
) -> list[Passage]:
    """Look up how the passages read, so that a person can inspect the table."""
    wanted = {passage.key for passage in found}
    texts: dict[int, str] = {}
    for part in parts:
        if not wanted - texts.keys():
            break
        job = {**part, "settings": settings.as_dict(), "keys": sorted(wanted - texts.keys())}
        result = next(iter(engine.map("cleaner.survey:texts_of", [job])))
        texts.update((int(key), text) for key, text in result["texts"].items())
    return [replace(passage, text=texts.get(passage.key, "")) for passage in found]


def texts_of(job: Job) -> Job:
    """The first line of a part for each of some keys."""
    settings = Settings.from_dict(job["settings"])
    wanted = set(job["keys"])
    texts: dict[str, str] = {}
    for _, document in _read_out(job, settings):
        keys = keys_of(document.text)[0].tolist()
        if wanted.isdisjoint(keys):
            continue
        for key, line in zip(keys, Page(document.text).written, strict=True):
            if key in wanted:
                wanted.discard(key)
                texts[str(key)] = line.text
        if not wanted:
            break
    return {"texts": texts}


def _read_out(job: Job, settings: Settings) -> Iterator[tuple[str, Document]]:
    """(file, document) for each document of a part that may be looked into, as its own text."""
    votes = Path(job["base"]).with_suffix(".votes")
    with (
        watching(settings.doc_timeout, settings.doc_memory),
        remembered(votes, job.get("died", "")),
    ):
        for shard in (Shard(*row) for row in job["shards"]):
            for item in FORMATS[shard.format].read(shard, settings):
                if isinstance(item, Entry) and not item.document.opaque:
                    yield shard.name, item.document.read_out()


def _openings(arrays: Arrays, names: Sequence[str]) -> Arrays:
    """The columns of known.Openings."""
    rows = np.flatnonzero(arrays["marks"] & PARAGRAPH)
    owners = arrays["documents"][rows]
    rank = np.arange(len(rows)) - np.searchsorted(owners, owners, "left")
    rows = rows[rank < OPENING]
    order = rows[np.argsort(arrays["keys"][rows], kind="stable")]
    encoded = [name.encode("utf-8", "surrogateescape") for name in names]
    columns = {
        "keys": arrays["keys"][order],
        "owners": arrays["documents"][order],
        "lines": arrays["keys"],
        "offsets": arrays["offsets"],
        "names": np.frombuffer(b"".join(encoded), np.uint8),
        "name_offsets": np.cumsum([0, *map(len, encoded)], dtype=np.int64),
    }
    return {name: columns[name] for name in Openings.COLUMNS}


def _runs(parts: Sequence[Job]) -> Arrays:
    """The columns of known.Runs."""
    loaded: list[Arrays] = []
    for part in parts:
        with np.load(Path(part["base"]).with_suffix(".survey.npz"), allow_pickle=False) as arrays:
            loaded.append({name: arrays[name] for name in ("texts", "windows", "window_counts")})

    def column(name: str, kind: Any) -> NDArray[Any]:
        return np.concatenate([np.zeros(0, kind), *(own[name] for own in loaded)])

    counts, found = column("window_counts", np.int64), column("windows", np.uint64)
    owners = np.repeat(np.arange(len(counts)), counts)
    order = np.argsort(found, kind="stable")  # stable: the first of equal windows is the first's
    found, owners = found[order], owners[order]
    starts = np.flatnonzero(np.diff(found, prepend=~found[:1]))
    recurs = starts[np.diff(starts, append=len(found)) > 1]
    texts, numbers = np.unique(column("texts", np.uint64), return_index=True)
    return {
        "windows": found[recurs],
        "owners_of_windows": owners[recurs],
        "texts": texts,
        "numbers": numbers,
    }
