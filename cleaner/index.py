"""The index: documents kept by earlier runs, on disk, against which new ones are compared.

Segments never change; a manifest that is replaced atomically names those that count. A reader maps
what the manifest names and is never locked out; a writer holds a lock. What was not committed when
a writer died is swept away by the next one.

Only documents unlike all others are in the index: it answers whether a text duplicates a kept one,
and by how much, exactly.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cleaner import dedup, minhash, segment
from cleaner.buckets import Integers, Keys, slices
from cleaner.corpus import Corpus
from cleaner.errors import InputError, UsageError
from cleaner.formats.files import sync_folder, write_atomically
from cleaner.resume import locked
from cleaner.segment import ROOM, Segment
from cleaner.settings import Settings
from cleaner.walk import CROWD

_PAIRS = 1 << 14  # candidates compared at once: about 100 MB of shingles at 400 words each


@dataclass(frozen=True, eq=False)
class Matches:
    """Pairs at or above the threshold: document, indexed one, exact Jaccard similarity, copies.

    Sorted by document, the most similar first; `members` are numbers for `Index.id`. `is_copy`
    says that the texts are equal; `passed_over` counts candidates in crowded buckets that were
    not compared.
    """

    documents: Integers
    members: Integers
    scores: NDArray[np.float64]
    is_copy: NDArray[np.bool_]
    passed_over: int

    def best(self) -> Iterator[tuple[int, int, float, str]]:
        """Of each document that has a match: its number, the best member, score and rule."""
        first = np.ones(len(self.documents), bool)
        first[1:] = self.documents[1:] != self.documents[:-1]
        for at in np.flatnonzero(first).tolist():
            rule = dedup.EXACT if self.is_copy[at] else dedup.NEAR
            yield int(self.documents[at]), int(self.members[at]), float(self.scores[at]), rule


class Index:
    """The last committed state of an index folder; `open_index` opens or makes one."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._load()

    def _load(self) -> None:
        while True:  # a segment that a compaction took away is in a manifest that is gone by now
            self.manifest = _read(self.folder)
            try:
                names = [row["name"] for row in self.manifest["segments"]]
                self.segments = [segment.load(self.folder / name) for name in names]
                break
            except FileNotFoundError:
                if _read(self.folder) == self.manifest:
                    raise InputError(f"{self.folder}: a segment is missing") from None
        self.starts = np.cumsum([0, *map(len, self.segments)])

    def __len__(self) -> int:
        return int(self.starts[-1])

    def id(self, member: int) -> str:
        """The id of an indexed document."""
        number, row = self._place(member)
        return self.segments[number].id(row)

    def shingles_of(self, names: Collection[str]) -> dict[str, list[Keys]]:
        """The shingles of the documents that have these ids; looks at all ids."""
        found: dict[str, list[Keys]] = {}
        for own in self.segments:
            for row in range(len(own)):
                if (name := own.id(row)) in names:
                    shingles = own.shingles[own.offsets[row] : own.offsets[row + 1]]
                    found.setdefault(name, []).append(shingles)
        return found

    def _place(self, member: int) -> tuple[int, int]:
        number = int(np.searchsorted(self.starts, member, "right")) - 1
        return number, member - int(self.starts[number])

    def stats(self) -> dict[str, Any]:
        """How many documents and segments there are, how large they are, how they are hashed."""
        files = [path for own in self.manifest["segments"] for path in self._files(own["name"])]
        return {
            "documents": len(self),
            "segments": len(self.segments),
            "bytes": sum(path.stat().st_size for path in files),
            **{name: self.manifest[name] for name in ("scheme", "threshold", "bands", "rows")},
        }

    def _files(self, name: str) -> list[Path]:
        return sorted((self.folder / name).iterdir())

    def lookup(self, corpus: Corpus, settings: Settings, ids: Sequence[str] = ()) -> Matches:
        """What the documents duplicate.

        Where their ids are given, an indexed document with the id and the text of one of them is
        taken for that document itself, seen again, and is no witness against any.
        """
        self._check(settings)
        asked = np.flatnonzero(corpus.comparable)
        hashes = self._hashes(corpus)
        found: list[tuple[NDArray[Any], ...]] = []
        passed_over = 0
        for own, start in zip(self.segments, self.starts.tolist(), strict=False):
            columns, rows, more = own.candidates(hashes, CROWD)
            passed_over += more
            documents = asked[columns]
            same = (corpus.digests[documents] == own.digests[rows]).all(axis=1)
            if ids:
                at = np.flatnonzero(same).tolist()
                itself = [rows[i] for i in at if ids[documents[i]] == own.id(int(rows[i]))]
                others = ~np.isin(rows, itself)
                documents, rows, same = documents[others], rows[others], same[others]
            scores = _similarities(corpus, documents, own, rows)
            near = same | (scores >= settings.threshold)
            found.append((documents[near], rows[near] + start, scores[near], same[near]))
        return _sorted(found, passed_over)

    def _hashes(self, corpus: Corpus) -> Keys:
        """The band hashes of the comparable documents, and a row of their digests."""
        bands, rows = self.manifest["bands"], self.manifest["rows"]
        blocks = (
            minhash.band_hashes(block, bands, rows)
            for block in corpus.signatures(corpus.comparable)
        )
        hashes = np.concatenate([np.zeros((0, bands), np.uint64), *blocks])
        digests = corpus.digests[corpus.comparable, 0]
        return np.vstack([hashes.T, digests])

    def _check(self, settings: Settings) -> None:
        """Raise UsageError where these settings can't be served by what is indexed."""
        if self.manifest["scheme"] != minhash.SCHEME:
            raise UsageError(f"{self.folder} was made by {self.manifest['scheme']}; make it anew")
        if self.manifest["key"] != _mark(settings.hash_key):
            raise UsageError(f"{self.folder} was made with another hash_key")
        if settings.threshold < self.manifest["threshold"]:
            raise UsageError(
                f"{self.folder} was made for a threshold of {self.manifest['threshold']} or more"
            )

    def add(self, ids: Sequence[str], corpus: Corpus, settings: Settings) -> int:
        """Commit the documents that duplicate none in the index and none before them; how many.

        A batch that was added before adds nothing. The caller must hold `writing`.
        """
        matches = self.lookup(corpus, settings)
        fresh = corpus.comparable.copy()
        fresh[matches.documents] = False
        chosen = dedup.select(replace(corpus, comparable=fresh), settings)
        kept = np.flatnonzero(fresh & (chosen.witnesses < 0))
        for start in range(0, len(kept), ROOM):
            self._commit(ids, corpus, kept[start : start + ROOM])
        return len(kept)

    def _commit(self, ids: Sequence[str], corpus: Corpus, kept: Integers) -> None:
        wanted = np.zeros(len(corpus), bool)
        wanted[kept] = True
        hashes = self._hashes(replace(corpus, comparable=wanted))
        names = [ids[document] for document in kept.tolist()]
        digests, (shingles, offsets) = corpus.digests[kept], corpus.gather(kept)
        own = segment.segment_of(names, digests, hashes, shingles, offsets)
        name = self._next_name()
        segment.store(own, self.folder / name)
        self._publish([*self.manifest["segments"], {"name": name, "documents": len(own)}])

    def _next_name(self) -> str:
        self.manifest["last"] += 1
        return f"segment-{self.manifest['last']:06}"

    def _publish(self, segments: list[dict[str, Any]]) -> None:
        sync_folder(self.folder)
        write_atomically(self.folder / _MANIFEST, _dumped({**self.manifest, "segments": segments}))
        sync_folder(self.folder)
        self._load()

    def compact(self) -> None:
        """Merge segments into as few as possible. The caller must hold `writing`."""
        rows: list[dict[str, Any]] = []
        group: list[Segment] = []
        for own in [*self.segments, None]:
            if group and (own is None or sum(map(len, group)) + len(own) > ROOM):
                name = self._next_name()
                segment.store_merged(group, self.folder / name)
                rows.append({"name": name, "documents": sum(map(len, group))})
                group = []
            if own is not None:
                group.append(own)
        self._publish(rows)
        sweep(self)


_MANIFEST = "manifest.json"


def open_index(folder: str | Path, settings: Settings | None = None) -> Index:
    """The index in a folder; where there is none it is made with these settings, if given."""
    place = Path(folder)
    if settings is not None and not (place / _MANIFEST).exists():
        if place.exists() and any(place.iterdir()):
            raise UsageError(f"{folder} is not an index and not empty; choose another folder")
        bands, rows = minhash.bands_for(settings.threshold, settings.recall)
        manifest = {
            "format": 1,
            "scheme": minhash.SCHEME,
            "key": _mark(settings.hash_key),
            "threshold": settings.threshold,
            "bands": bands,
            "rows": rows,
            "last": 0,
            "segments": [],
        }
        write_atomically(place / _MANIFEST, _dumped(manifest))
    return Index(place)


@contextmanager
def writing(folder: str | Path, settings: Settings | None = None) -> Iterator[Index]:
    """The index, held for writing; UsageError where another process holds it.

    Where there is none it is made with these settings, if given.
    """
    open_index(folder, settings)
    with locked(Path(folder) / "lock", f"another process is writing the index {folder}"):
        index = Index(Path(folder))
        sweep(index)
        yield index


def sweep(index: Index) -> None:
    """Remove what a killed writer left: readers keep what they have mapped."""
    for path in index.folder.glob(f".{_MANIFEST}.*.part"):
        path.unlink()
    named = {row["name"] for row in index.manifest["segments"]}
    for path in index.folder.glob("segment-*"):
        if path.name not in named:
            shutil.rmtree(path)


def _read(folder: Path) -> dict[str, Any]:
    try:
        manifest: dict[str, Any] = json.loads((folder / _MANIFEST).read_bytes())
    except (OSError, ValueError) as error:
        raise InputError(f"{folder}: no readable index: {error}") from None
    return manifest


def _dumped(manifest: dict[str, Any]) -> bytes:
    return (json.dumps(manifest, indent=2) + "\n").encode("ascii")


def _mark(key: int) -> str:
    """Tells two keys apart without giving one away."""
    return hashlib.blake2b(key.to_bytes(8, "little"), digest_size=8, person=b"index").hexdigest()


def _similarities(
    corpus: Corpus, documents: Integers, own: Segment, rows: Integers
) -> NDArray[np.float64]:
    """Exact Jaccard similarity of each pair of a document and an indexed one."""
    scores = np.zeros(len(rows))
    for start in range(0, len(rows), _PAIRS):
        chunk = slice(start, start + _PAIRS)
        left, one = np.unique(documents[chunk], return_inverse=True)
        right, other = np.unique(rows[chunk], return_inverse=True)
        ours, our_offsets = corpus.gather(left)
        theirs, their_offsets = _gathered(own, right)
        scores[chunk] = minhash.similarities(
            np.concatenate([ours, theirs]),
            np.concatenate([our_offsets, their_offsets[1:] + len(ours)]),
            np.column_stack([one, other + len(left)]),
        )
    return scores


def _gathered(own: Segment, rows: Integers) -> tuple[Keys, Integers]:
    starts, ends = own.offsets[rows], own.offsets[rows + 1]
    return slices(own.shingles, starts, ends), np.append(0, np.cumsum(ends - starts))


def _sorted(found: list[tuple[NDArray[Any], ...]], passed_over: int) -> Matches:
    empty = (np.zeros(0, np.int64), np.zeros(0, np.int64), np.zeros(0), np.zeros(0, bool))
    columns = [np.concatenate(own) for own in zip(empty, *found, strict=True)]
    documents, members, scores, is_copy = columns
    order = np.lexsort((members, -scores, ~is_copy, documents))
    return Matches(documents[order], members[order], scores[order], is_copy[order], passed_over)
