"""What the surveyed parts of a corpus teach: lines that recur, openings, repeated runs of words.

A line is boilerplate of a site if it stands at the edges of at least `passage_share` of the
site's unrelated documents, and of ten of them. Documents that share most of their paragraphs are
related and count once, so that ten copies of a wire story teach nothing.

Parts are read one by one, and what is compared across them lies in files by slices of its keys, so
that memory hardly grows with the documents: what is held is what recurs.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import astuple, dataclass, replace
from functools import cached_property
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import DTypeLike, NDArray

from cleaner.engines import Engine, Job
from cleaner.formats.files import write_atomically
from cleaner.known import Passage, passages_as_json
from cleaner.learned import openings
from cleaner.learned.keys import EDGE, PARAGRAPH
from cleaner.learned.naming import write_names
from cleaner.learned.shingled import Parts
from cleaner.near.spill import Spill
from cleaner.parts import whole
from cleaner.settings import Settings

FEWEST = 10
"""Unrelated documents that must hold a line before it can be boilerplate of their site."""
EDGE_SHARE = 0.9
"""Share of a passage's occurrences that must stand at an edge."""
Arrays = dict[str, NDArray[Any]]
Keys = NDArray[np.uint64]
_PIECES = 4  # of what is asked of pages beside others
_COUNTED = 1 << 23  # bytes of lines that are looked at together
_LINE = np.dtype(
    [("place", "u8"), ("key", "u8"), ("relative", "u8"), ("site", "i4"), ("at_edge", "?")]
)
_RELATIVE = np.dtype([("relative", "u8"), ("site", "i4")])
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
    """All surveyed parts, read anew each time one goes over them, but for the numbers of sites.

    Those lie in a file in the folder.
    """

    def __init__(self, bases: Sequence[str | Path], folder: Path | None = None) -> None:
        self.bases = [Path(base) for base in bases]
        self.sites: dict[str, int] = {}
        self._codes = Spill(np.int32, folder)

    @property
    def size(self) -> int:
        """How many bytes the lines take on disk."""
        return sum(base.with_suffix(".keys").stat().st_size for base in self.bases)

    def __iter__(self) -> Iterator[Part]:
        first = 0
        for number, base in enumerate(self.bases):
            if number not in self._codes:
                codes = (self.sites.setdefault(s, len(self.sites)) for s in _named(base)[0])
                self._codes.add(number, np.fromiter(codes, np.int32))
            keys, marks = _column(base, "keys", np.uint64), _column(base, "marks", np.uint8)
            offsets = _column(base, "offsets", np.int64)
            yield Part(first, keys, marks, offsets, self._codes.rows(number))
            first += len(offsets) - 1

    def names(self) -> Iterator[list[str]]:
        """Of each part the documents' ids, or their files' names."""
        return (_named(base)[1] for base in self.bases)


def _column(base: Path, name: str, kind: DTypeLike) -> NDArray[Any]:
    return np.fromfile(base.with_suffix(f".{name}"), kind)


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
    bases = [part["base"] for part in parts]
    wanted = ["going_on", "sharing", *([] if settings.passages else ["passages"])]
    job = {"bases": bases, "folder": str(folder), "share": settings.passage_share}
    looks = ({**job, "what": what} for what in wanted)
    answers = engine.map("cleaner.learned.learning:look", looks)
    surveyed = Parts([*map(Path, bases)])
    others, more = openings.write(surveyed, folder, former)  # while others look
    pairs = [*(np.load(answer["found"]) for answer in islice(answers, 2)), more]
    openings.write_pages(surveyed, np.concatenate(pairs), folder)
    jobs = ({**job, "what": "at_first", "piece": piece} for piece in range(_PIECES))
    pieces = engine.map("cleaner.learned.learning:look", jobs)
    rows = [Passage(*row) for answer in answers for row in answer["found"]]
    if settings.passages:
        write_atomically(folder / "passages.json", Path(settings.passages).read_bytes())
    else:
        table = _with_texts(engine, parts, rows, settings)
        write_atomically(folder / "passages.json", passages_as_json(table))
    write_names(Surveyed(bases).names, len(bases), others, folder)
    np.save(folder / "at_first.npy", np.concatenate([np.load(a["found"]) for a in pieces]))
    if settings.repeats != "keep":
        for name, column in _runs(bases).items():
            np.save(folder / f"{name}.npy", column)


def look(job: Job) -> Job:
    """What all surveyed parts together tell of job["what"]: rows, or the file that they are in."""
    what, folder = job["what"], Path(job["folder"])
    if what == "passages":
        found = passages(Surveyed(job["bases"], folder), job["share"], folder)
        return {"found": [astuple(passage) for passage in found]}
    parts, piece = Parts([*map(Path, job["bases"])]), job.get("piece", 0)
    rows: NDArray[Any]
    if what == "at_first":
        rows = openings.at_first(folder, piece, _PIECES)
    else:
        rows = (openings.going_on if what == "going_on" else openings.sharing)(parts, folder)
    path = folder.with_name(f"{what}-{piece}.npy")
    np.save(path, rows)
    return {"found": str(path)}


def passages(surveyed: Surveyed, share: float, folder: Path | None = None) -> list[Passage]:
    """The lines that recur at the edges of unrelated documents of one site.

    What is looked at meanwhile lies in files in the folder.
    """
    count = 1 + surveyed.size // _COUNTED
    lines, sizes = _over_documents(surveyed, _recurring(surveyed, count, folder), count, folder)
    names = list(surveyed.sites)
    found = []
    for number in lines.all_keys():
        rows = lines.rows(number)
        rows = rows[np.argsort(rows["place"], kind="stable")]
        starts = np.flatnonzero(np.diff(rows["place"], prepend=~rows["place"][:1]))
        for own in np.split(rows, starts[1:]):
            site, unrelated = int(own["site"][0]), len(np.unique(own["relative"]))
            at_edge = float(own["at_edge"].mean())
            if unrelated >= max(FEWEST, share * sizes[site]) and at_edge >= EDGE_SHARE:
                key = int(own["key"][0])
                found.append(Passage(key, names[site], unrelated, int(sizes[site])))
    return sorted(found, key=lambda passage: (passage.site, -passage.documents, passage.key))


def _recurring(surveyed: Surveyed, count: int, folder: Path | None) -> Keys:
    """The places, sorted, of which there are FEWEST and more."""
    lines = Spill(np.uint64, folder)
    for part in surveyed:
        lines.scatter(_slice(part.places, count), part.places)
    found = [np.zeros(0, np.uint64)]
    for number in lines.all_keys():
        places, counts = np.unique(lines.rows(number), return_counts=True)
        found.append(places[counts >= FEWEST])
    recurring: Keys = np.sort(np.concatenate(found))
    return recurring


def _slice(numbers: Keys, count: int) -> NDArray[np.uint32]:
    slices: NDArray[np.uint32] = (numbers % np.uint64(count)).astype(np.uint32)
    return slices


def _over_documents(
    surveyed: Surveyed, recurring: Keys, count: int, folder: Path | None
) -> tuple[Spill[np.void], NDArray[np.int64]]:
    """The recurring lines, by slices, and how many unrelated documents each site has."""
    lines, relatives = Spill(_LINE, folder), Spill(_RELATIVE, folder)
    for part in surveyed:
        recurs = np.zeros(len(part.keys), np.bool_)
        if len(recurring):
            near = np.minimum(np.searchsorted(recurring, part.places), len(recurring) - 1)
            recurs = recurring[near] == part.places
        own = np.empty(len(part.codes), _RELATIVE)
        own["relative"], own["site"] = _relatives(part, recurs), part.codes
        relatives.scatter(_slice(own["relative"], count), own)
        rows = np.empty(int(recurs.sum()), _LINE)
        rows["place"], rows["key"] = part.places[recurs], part.keys[recurs]
        rows["at_edge"] = part.marks[recurs] & EDGE > 0
        for name in ("relative", "site"):
            rows[name] = own[name][part.documents[recurs]]
        lines.scatter(_slice(rows["place"], count), rows)
    sizes = np.zeros(len(surveyed.sites), np.int64)
    for number in relatives.all_keys():
        own = relatives.rows(number)
        sizes += _sizes(own["relative"], own["site"], len(sizes))
    return lines, sizes


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
    for part in whole(parts):
        if not wanted - texts.keys():
            break
        job = {**part, "settings": settings.as_dict(), "keys": sorted(wanted - texts.keys())}
        [result] = engine.map("cleaner.learned.survey:texts_of", [job])
        texts.update((int(key), text) for key, text in result["texts"].items())
    return [replace(passage, text=texts.get(passage.key, "")) for passage in found]


def _runs(bases: Sequence[str]) -> Arrays:
    """The columns of known.Runs."""

    def column(name: str, kind: Any) -> NDArray[Any]:
        columns = (_column(Path(base), name, kind) for base in bases)
        return np.concatenate([np.zeros(0, kind), *columns])

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
