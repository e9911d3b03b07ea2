"""The index: documents kept by earlier runs, on disk, against which new ones are compared.

Segments never change; a manifest that is replaced atomically names those that count. A reader maps
what the manifest names and is never locked out; a writer holds a lock. What was not committed when
a writer died is swept away by the next one.

Only documents unlike all others are in the index: it answers whether a text duplicates a kept one,
and by how much, exactly.
"""

from __future__ import annotations

import math
import shutil
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from cleaner import dedup
from cleaner.errors import InputError
from cleaner.formats.files import sync_folder, write_atomically
from cleaner.index import manifest, segment
from cleaner.index.matches import Asked, Columns, Matches, search
from cleaner.index.segment import ROOM, Segment
from cleaner.near.buckets import Integers, Keys
from cleaner.near.corpus import Corpus
from cleaner.output.manifest import sealed
from cleaner.resume import locked
from cleaner.settings import Settings

_ASKED = 1 << 12  # documents looked up at once


class Index:
    """The last committed state of an index folder; `open_index` opens or makes one."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._opened: set[str] = set()
        self._load()

    def _load(self) -> None:
        while True:  # a segment that a compaction took away is in a manifest that is gone by now
            self.manifest = manifest.read(self.folder)
            try:
                self.segments = [self._segment(row) for row in self.manifest["segments"]]
                break
            except FileNotFoundError:
                if manifest.read(self.folder) == self.manifest:
                    raise InputError(f"{self.folder}: a segment is missing") from None
        self.starts = np.cumsum([0, *map(len, self.segments)])
        rows = zip(self.manifest["segments"], self.starts.tolist(), strict=False)
        gone = [np.array(row.get("gone", []), np.int64) + start for row, start in rows]
        self.gone: Integers = np.concatenate([np.zeros(0, np.int64), *gone])

    def _segment(self, row: dict[str, Any]) -> Segment:
        """A committed segment, compared with its digests when it is first opened."""
        digests = {} if row["name"] in self._opened else row.get("sha256", {})
        own = segment.load(self.folder / row["name"], digests)
        self._opened.add(row["name"])
        return own

    def __len__(self) -> int:
        return int(self.starts[-1])

    def id(self, member: int) -> str:
        """The id of an indexed document."""
        number, row = self._place(member)
        return self.segments[number].id(row)

    def shingles(self, member: int) -> Keys:
        """The shingles of an indexed document."""
        number, row = self._place(member)
        own = self.segments[number]
        return own.shingles[own.offsets[row] : own.offsets[row + 1]]

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
            "documents": len(self) - len(self.gone),
            "removed": len(self.gone),
            "segments": len(self.segments),
            "bytes": sum(path.stat().st_size for path in files),
            **{name: self.manifest[name] for name in ("scheme", "threshold", "bands", "rows")},
        }

    def _files(self, name: str) -> list[Path]:
        return sorted((self.folder / name).iterdir())

    def seen_again(self, corpus: Corpus, ids: Sequence[str]) -> Integers:
        """The members that have the id and the text of one of the documents."""
        asked, found = np.flatnonzero(corpus.comparable), [np.zeros(0, np.int64)]
        for own, start in zip(self.segments, self.starts.tolist(), strict=False):
            columns, rows = np.divmod(own.copies(corpus.digests[asked][:, 0]), ROOM)
            same = (corpus.digests[asked[columns]] == own.digests[rows]).all(axis=1)
            pairs = zip(asked[columns[same]].tolist(), rows[same].tolist(), strict=True)
            itself = [row for document, row in pairs if ids[document] == own.id(row)]
            found.append(np.unique(np.array(itself, np.int64)) + start)
        return np.concatenate(found)

    def lookup(
        self, corpus: Corpus, settings: Settings, without: Integers | None = None
    ) -> Matches:
        """What the documents duplicate; members in `without` are no witness against any."""
        manifest.check(self.folder, self.manifest, settings)
        found: list[Columns] = []
        cut = [np.zeros(0, np.int64)]
        comparable = np.flatnonzero(corpus.comparable)
        without = self.gone if without is None else np.union1d(self.gone, without)
        for first in range(0, len(comparable), _ASKED):
            asked = self._asked(corpus, comparable[first : first + _ASKED])
            for own, start in zip(self.segments, self.starts.tolist(), strict=False):
                columns, is_cut = search(own, start, asked, settings, without)
                found.append(columns)
                cut.append(asked.documents[is_cut])
                if settings.memory:
                    own.let_go()
        return Matches.of(found, np.concatenate(cut))

    def _asked(self, corpus: Corpus, documents: Integers) -> Asked:
        return Asked.of(corpus, documents, self.manifest["bands"], self.manifest["rows"])

    def add(self, ids: Sequence[str], corpus: Corpus, settings: Settings) -> int:
        """Commit the documents that duplicate none in the index and none before them; how many.

        A batch that was added before adds nothing. The caller must hold `writing`.
        """
        matches = self.lookup(corpus, settings)
        fresh = corpus.comparable.copy()
        fresh[matches.documents] = False
        chosen = dedup.select(replace(corpus, comparable=fresh), settings)
        kept = np.flatnonzero(fresh & chosen.kept())
        for start in range(0, len(kept), ROOM):
            self._commit(ids, corpus, kept[start : start + ROOM])
        return len(kept)

    def _commit(self, ids: Sequence[str], corpus: Corpus, kept: Integers) -> None:
        names = [ids[document] for document in kept.tolist()]
        asked = self._asked(corpus, kept)
        own = segment.segment_of(names, asked.digests, asked.hashes, asked.shingles, asked.offsets)
        name = self._next_name()
        digests = segment.store(own, self.folder / name)
        row = {"name": name, "documents": len(own), "sha256": digests}
        self._publish([*self.manifest["segments"], row])

    def _next_name(self) -> str:
        self.manifest["last"] += 1
        return f"segment-{self.manifest['last']:06}"

    def _publish(self, segments: list[dict[str, Any]]) -> None:
        sync_folder(self.folder)
        write_atomically(
            self.folder / manifest.FILE, sealed({**self.manifest, "segments": segments})
        )
        sync_folder(self.folder)
        self._load()

    def remove(self, names: Collection[str]) -> int:
        """Take the documents with these ids out: they are no witness any more; how many.

        Their columns go with the next compaction. What was not added because it duplicated one of
        them does not come in by that. The caller must hold `writing`.
        """
        rows, count = [], 0
        for row, own in zip(self.manifest["segments"], self.segments, strict=True):
            gone = set(row.get("gone", ()))
            new = [at for at in range(len(own)) if at not in gone and own.id(at) in names]
            count += len(new)
            rows.append({**row, "gone": sorted(gone.union(new))} if new else row)
        if count:
            self._publish(rows)
        return count

    def compact(self) -> None:
        """Merge segments into as few as possible. The caller must hold `writing`.

        All that is merged is compared with its digests.
        """
        for row in self.manifest["segments"]:
            segment.load(self.folder / row["name"], row.get("sha256", {}), math.inf)
        rows: list[dict[str, Any]] = []
        group: list[Segment] = []
        left = (
            segment.without(own, np.array(row["gone"])) if "gone" in row else own
            for row, own in zip(self.manifest["segments"], self.segments, strict=True)
        )
        for own in [*left, None]:
            if group and (own is None or sum(map(len, group)) + len(own) > ROOM):
                name = self._next_name()
                digests = segment.store_merged(group, self.folder / name)
                rows.append({"name": name, "documents": sum(map(len, group)), "sha256": digests})
                group = []
            if own:
                group.append(own)
        self._publish(rows)
        sweep(self)


def open_index(folder: str | Path, settings: Settings | None = None) -> Index:
    """The index in a folder; where there is none it is made with these settings, if given."""
    place = Path(folder)
    if settings is not None and not (place / manifest.FILE).exists():
        write_atomically(place / manifest.FILE, sealed(manifest.made(place, settings)))
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
    for path in index.folder.glob(f".{manifest.FILE}.*.part"):
        path.unlink()
    named = {row["name"] for row in index.manifest["segments"]}
    for path in index.folder.glob("segment-*"):
        if path.name not in named:
            shutil.rmtree(path)
