"""What the surveyed parts of a corpus teach: lines that recur, openings, repeated runs of words.

A line is boilerplate of a site if it stands at the edges of at least `passage_share` of the
site's unrelated documents, and of ten of them. Documents that share most of their paragraphs are
related and count once, so that ten copies of a wire story teach nothing.

Parts are read one by one, as often as it takes, and lines counted a stretch of their keys at a
time: what is held is what recurs and about a hundred bytes a document.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import compress
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cleaner import openings
from cleaner.engines import Engine, Job
from cleaner.formats.files import write_atomically
from cleaner.keys import EDGE, PARAGRAPH
from cleaner.known import Passage, passages_as_json
from cleaner.settings import Settings
from cleaner.shingled import Parts, save

FEWEST = 10
"""Unrelated documents that must hold a line before it can be boilerplate of their site."""
EDGE_SHARE = 0.9
"""Share of a passage's occurrences that must stand at an edge."""
Arrays = dict[str, NDArray[Any]]
Keys = NDArray[np.uint64]
_COUNTED = 1 << 22  # lines that are counted at once: 32 MB
_SPREAD = np.uint64(0x9E3779B97F4A7C15)


@dataclass(frozen=True)
class Part:
    """The lines of a surveyed part; the first of its documents is number `first` of the corpus.

    `codes` are the numbers of its documents' sites, as `sites` of the corpus has them.
    """

    first: int
    keys: Keys
    marks: NDArray[np.uint8]
    offsets: NDArray[np.int64]
    codes: NDArray[np.int32]
    base: Path

    @cached_property
    def names(self) -> list[str]:
        """The documents' ids, or their files' names."""
        names: list[str] = _named(self.base)[1]
        return names

    @cached_property
    def documents(self) -> NDArray[np.int64]:
        """The document of each line, counted from the part's first."""
        return np.repeat(np.arange(len(self.codes)), np.diff(self.offsets))

    @cached_property
    def places(self) -> Keys:
        """Each line's key and site as one number."""
        with np.errstate(over="ignore"):
            return self.keys ^ (self.codes[self.documents].astype(np.uint64) * _SPREAD)

    @property
    def paragraphs(self) -> NDArray[np.bool_]:
        return self.marks & PARAGRAPH > 0


class Surveyed:
    """All surveyed parts, read anew each time one goes over them, but for the numbers of sites."""

    def __init__(self, jobs: Sequence[Job]) -> None:
        self.jobs = jobs
        self.sites: dict[str, int] = {}
        self._codes: list[NDArray[np.int32]] = []

    def __iter__(self) -> Iterator[Part]:
        first = 0
        for number, job in enumerate(self.jobs):
            base = Path(job["base"])
            if number == len(self._codes):
                codes = (self.sites.setdefault(s, len(self.sites)) for s in _named(base)[0])
                self._codes.append(np.fromiter(codes, np.int32))
            with np.load(base.with_suffix(".survey.npz"), allow_pickle=False) as arrays:
                keys, marks, offsets = (arrays[name] for name in ("keys", "marks", "offsets"))
            yield Part(first, keys, marks, offsets, self._codes[number], base)
            first += len(self._codes[number])


def _named(base: Path) -> Any:
    """The sites of a part's documents, and their names."""
    return json.loads(base.with_suffix(".survey.json").read_text("ascii"))


def learn(
    engine: Engine,
    parts: Sequence[Job],
    folder: Path,
    settings: Settings,
    former: openings.Former | None = None,
) -> None:
    """Write what the surveyed parts teach into `folder`, for known.load.

    `former` are documents of earlier runs that may stand in the pages of this one.
    """
    folder.mkdir(exist_ok=True)
    surveyed = Surveyed(parts)
    if settings.passages:
        write_atomically(folder / "passages.json", Path(settings.passages).read_bytes())
    else:
        found = passages(surveyed, settings.passage_share)
        table = _with_texts(engine, parts, found, settings)
        write_atomically(folder / "passages.json", passages_as_json(table))
    shingled = Parts([Path(part["base"]) for part in parts])
    _write_names(surveyed, openings.write(shingled, folder, former), folder)
    if settings.repeats != "keep":
        for name, column in _runs(parts).items():
            np.save(folder / f"{name}.npy", column)


def passages(surveyed: Surveyed, share: float) -> list[Passage]:
    """The lines that recur at the edges of unrelated documents of one site."""
    recurring = _recurring(surveyed)
    relatives, codes, rows = _over_documents(surveyed, recurring)
    sizes = _sizes(relatives, codes, len(surveyed.sites))
    names = list(surveyed.sites)
    order = np.argsort(rows["places"], kind="stable")
    starts = np.flatnonzero(np.diff(rows["places"][order], prepend=~rows["places"][order[:1]]))
    found = []
    for own in np.split(order, starts[1:]) if len(order) else ():
        site = int(codes[rows["documents"][own[0]]])
        unrelated = len(np.unique(relatives[rows["documents"][own]]))
        at_edge = float((rows["marks"][own] & EDGE > 0).mean())
        if unrelated >= max(FEWEST, share * sizes[site]) and at_edge >= EDGE_SHARE:
            key = int(rows["keys"][own[0]])
            found.append(Passage(key, names[site], unrelated, int(sizes[site])))
    return sorted(found, key=lambda passage: (passage.site, -passage.documents, passage.key))


def _recurring(surveyed: Surveyed) -> Keys:
    """The places, sorted, of which there are FEWEST and more."""
    lines = sum(len(part.keys) for part in surveyed)
    slices = np.uint64(1 + lines // _COUNTED)
    found = [np.zeros(0, np.uint64)]
    for number in range(int(slices)):
        own = [part.places[part.places % slices == number] for part in surveyed]
        places, counts = np.unique(np.concatenate([found[0], *own]), return_counts=True)
        found.append(places[counts >= FEWEST])
    recurring: Keys = np.sort(np.concatenate(found))
    return recurring


def _over_documents(surveyed: Surveyed, recurring: Keys) -> tuple[Keys, NDArray[np.int32], Arrays]:
    """Of each document a number that related ones share, and its site; and the recurring lines."""
    relatives, codes = [np.zeros(0, np.uint64)], [np.zeros(0, np.int32)]
    rows: dict[str, list[NDArray[Any]]] = {
        "places": [np.zeros(0, np.uint64)],
        "keys": [np.zeros(0, np.uint64)],
        "marks": [np.zeros(0, np.uint8)],
        "documents": [np.zeros(0, np.int64)],
    }
    for part in surveyed:
        recurs = np.zeros(len(part.keys), np.bool_)
        if len(recurring):
            near = np.minimum(np.searchsorted(recurring, part.places), len(recurring) - 1)
            recurs = recurring[near] == part.places
        relatives.append(_relatives(part, recurs))
        codes.append(part.codes)
        rows["places"].append(part.places[recurs])
        rows["keys"].append(part.keys[recurs])
        rows["marks"].append(part.marks[recurs])
        rows["documents"].append(part.first + part.documents[recurs])
    gathered = {name: np.concatenate(columns) for name, columns in rows.items()}
    return np.concatenate(relatives), np.concatenate(codes), gathered


def _relatives(part: Part, recurs: NDArray[np.bool_]) -> Keys:
    """A number for each document of a part, equal for related ones.

    A document most of whose paragraphs recur is a copy, and known by the least key of those;
    any other one is known by the least key of its own.
    """
    count, documents, paragraph = len(part.codes), part.documents, part.paragraphs
    all_ = np.bincount(documents[paragraph], minlength=count)
    copied = np.bincount(documents[paragraph & recurs], minlength=count)
    is_copy = copied * 2 > all_
    told_by = paragraph & (recurs == is_copy[documents])
    least = np.full(count, np.iinfo(np.uint64).max, np.uint64)
    np.minimum.at(least, documents[told_by], part.keys[told_by])
    alone = least == np.iinfo(np.uint64).max
    least[alone] = (part.first + np.flatnonzero(alone)).astype(np.uint64)
    return least


def _sizes(relatives: Keys, codes: NDArray[np.int32], sites: int) -> NDArray[np.int64]:
    """How many unrelated documents each site has."""
    order = np.lexsort((relatives, codes))
    relatives, codes = relatives[order], codes[order]
    new = np.ones(len(order), np.bool_)
    new[1:] = (relatives[1:] != relatives[:-1]) | (codes[1:] != codes[:-1])
    return np.bincount(codes[new], minlength=sites)


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


def _write_names(surveyed: Surveyed, former: Sequence[str], folder: Path) -> None:
    """The names of all documents, as known.Others has them; those of former ones come last.

    A document whose id an earlier one has is called something else in the end: it has no name here.
    """
    lengths, hashes = [np.zeros(1, np.int64)], [np.zeros(0, np.int64)]
    for names in _all_names(surveyed, former):
        lengths.append(np.array([len(name) for name in _encoded(names)], np.int64))
        hashes.append(np.array(list(map(hash, names)), np.int64))
    is_first = np.zeros(sum(map(len, hashes)), np.bool_)
    is_first[np.unique(np.concatenate(hashes), return_index=True)[1]] = True
    starts = np.cumsum(np.concatenate(lengths) * np.concatenate([[True], is_first]))
    np.save(folder / "name_starts.npy", starts)
    own = iter(is_first.tolist())
    names_of = (b"".join(compress(_encoded(n), own)) for n in _all_names(surveyed, former))
    save(folder / "names.npy", np.dtype(np.uint8), int(starts[-1]), names_of)


def _all_names(surveyed: Surveyed, former: Sequence[str]) -> Iterator[Sequence[str]]:
    yield from (part.names for part in surveyed)
    yield former


def _encoded(names: Sequence[str]) -> list[bytes]:
    return [name.encode("utf-8", "surrogatepass") for name in names]


def _runs(parts: Sequence[Job]) -> Arrays:
    """The columns of known.Runs."""
    loaded: list[Arrays] = []
    for part in parts:
        base = Path(part["base"])
        with np.load(base.with_suffix(".survey.npz"), allow_pickle=False) as arrays:
            loaded.append({name: arrays[name] for name in ("windows", "window_counts")})
        loaded[-1]["texts"] = np.load(base.with_suffix(".texts.npy"))

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
