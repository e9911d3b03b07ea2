"""What was found out about contents before, kept in the repository by their blob ids.

A cache is a folder of pieces that are written once, each under a digest of itself: a piece that
was cut short or changed on disk is as good as none. Runs side by side add pieces of their own, and
a piece that one of them took away is found out anew. A folder is named by all that the facts
depend on, so nothing in it is ever out of date.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import shutil
import tempfile
import time
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cleaner.check.facts import Facts, Removal
from cleaner.minhash import Signed
from cleaner.native.kernel_numpy import BUCKETS

PIECES = 12
"""Pieces from which on they are laid together."""
SLACK = 1 << 24
"""Bytes that pieces may hold beside twice what the last run used."""
LARGEST = 1 << 29
"""Bytes from which on a run's facts are not kept."""
FOLDERS = 3
"""Folders that stay: other settings and other versions of the tool have their own."""

_DIGEST, _SUFFIX, _UNFINISHED = 32, ".piece", ".new-"
_OLD = 3600  # seconds after which whoever wrote an unfinished piece is dead
_PER_ROW = 1024  # bytes of a signature, of ids and keys: about


@dataclass(frozen=True, eq=False)
class Piece:
    """The facts of some contents by their ids, the digests and signatures of what stays of them.

    `digests` are 16 bytes each, of the text that stays.
    """

    ids: Sequence[str]
    facts: Sequence[Any]
    digests: bytes
    signed: Signed

    def row(self, row: int) -> tuple[bytes, NDArray[np.uint32], NDArray[np.uint64]]:
        """Digest, signature and shingles of one text."""
        start, end = self.signed.offsets[row : row + 2].tolist()
        digest = self.digests[16 * row : 16 * row + 16]
        return digest, self.signed.signatures[row], self.signed.shingles[start:end]


def packed(piece: Piece) -> bytes:
    """A piece as the bytes of a file; `unpacked` undoes it."""
    header = json.dumps([piece.ids, piece.facts]).encode("ascii")
    header += b" " * (-len(header) % 8)
    sizes = np.array([len(header), len(piece.ids)], np.int64)
    signed = piece.signed
    parts = (sizes, header, signed.signatures, signed.offsets, signed.shingles, piece.digests)
    body = b"".join(p if isinstance(p, bytes) else np.ascontiguousarray(p).tobytes() for p in parts)
    return hashlib.sha256(body).digest() + body


def unpacked(data: bytes) -> Piece | None:
    """The piece in a file; None where the bytes are not those that were written."""
    body = memoryview(data)[_DIGEST:]
    if hashlib.sha256(body).digest() != data[:_DIGEST]:
        return None
    header, count = np.frombuffer(body, np.int64, 2).tolist()
    ids, facts = json.loads(bytes(body[16 : 16 + header]))
    at = 16 + header
    signatures = np.frombuffer(body, np.uint32, count * BUCKETS, at).reshape(count, BUCKETS)
    at += signatures.nbytes
    offsets = np.frombuffer(body, np.int64, count + 1, at)
    at += offsets.nbytes
    shingles = np.frombuffer(body, np.uint64, int(offsets[-1]), at)
    return Piece(
        ids, facts, bytes(body[at + shingles.nbytes :]), Signed(signatures, shingles, offsets)
    )


def store(piece: Piece, folder: Path) -> str:
    """Write a piece into a folder and return its name, which its content gives it."""
    data = packed(piece)
    name = data[:16].hex() + _SUFFIX
    with tempfile.NamedTemporaryFile(dir=folder, prefix=_UNFINISHED, delete=False) as file:
        file.write(data)  # not synced: what a power loss leaves of it is noticed
    Path(file.name).replace(folder / name)
    return name


class Cache:
    """The pieces in a folder; what is broken is removed."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._sizes: dict[str, int] = {}
        self._rows: dict[str, tuple[Piece, int]] = {}
        for path in sorted(folder.glob(f"*{_SUFFIX}")):
            self.take(path.name)

    def take(self, name: str) -> None:
        """Add the piece of this name in the folder."""
        path = self.folder / name
        try:
            data = path.read_bytes()
        except FileNotFoundError:
            return  # another run has laid it together with others
        piece = unpacked(data)
        if piece is None:
            path.unlink(missing_ok=True)
            return
        self._sizes[name] = len(data)
        self._rows.update((id, (piece, row)) for row, id in enumerate(piece.ids))

    def __contains__(self, id: str) -> bool:
        return id in self._rows

    def facts(self, id: str) -> Facts:
        """What is known of a content."""
        piece, row = self._rows[id]
        text, length, comparable, reason, removals = piece.facts[row]
        return Facts(text, length, comparable, reason, tuple(Removal(*own) for own in removals))

    def piece_of(self, ids: Sequence[str]) -> Piece:
        """The facts and signatures of some contents, in this order, as one piece."""
        rows = [self._rows[id] for id in ids]
        digests, signatures, shingles = zip(*(p.row(row) for p, row in rows), strict=True)
        offsets = np.cumsum([0, *map(len, shingles)], dtype=np.int64)
        signed = Signed(np.stack(signatures), np.concatenate(shingles), offsets)
        return Piece(ids, [piece.facts[row] for piece, row in rows], b"".join(digests), signed)

    def tidy(self, used: Collection[str]) -> None:
        """Lay pieces together where they are many, without what was not used where it is much."""
        total = sum(self._sizes.values())
        if len(self._sizes) < PIECES and total < SLACK:
            return
        live = sum(_PER_ROW + self._rows[id][0].row(self._rows[id][1])[2].nbytes for id in used)
        wasteful = total > 2 * live + SLACK
        if len(self._sizes) < PIECES and not wasteful:
            return
        ids = sorted(used if wasteful else self._rows)
        kept = {store(self.piece_of(ids), self.folder)} if ids and live < LARGEST else set()
        with contextlib.suppress(OSError):  # another run may do the same
            for name in self._sizes.keys() - kept:
                (self.folder / name).unlink(missing_ok=True)
            for path in self.folder.glob(f"{_UNFINISHED}*"):
                if path.stat().st_mtime < time.time() - _OLD:
                    path.unlink(missing_ok=True)


@contextmanager
def opened(place: Path | None, about: str) -> Iterator[Cache]:
    """The cache at a place for facts that depend on `about`; in a temporary folder without one."""
    with contextlib.ExitStack() as stack:
        folder = place / about if place else None
        try:
            if folder and place:
                folder.mkdir(parents=True, exist_ok=True)
                os.utime(folder)
                _forget(place)
        except OSError:
            folder = None  # the repository is not ours to write in
        if folder is None:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="cleaner-")))
        yield Cache(folder)


def _forget(place: Path) -> None:
    """Remove all but the folders that were used last."""
    with contextlib.suppress(FileNotFoundError):  # another run may do the same
        folders = sorted(place.iterdir(), key=lambda folder: folder.stat().st_mtime_ns)
        for old in folders[:-FOLDERS]:
            shutil.rmtree(old, ignore_errors=True)
