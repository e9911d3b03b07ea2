"""The extractor's answers, kept in a file while a run lasts: a run reads its pages twice."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cached_property
from os import SEEK_END
from pathlib import Path
from typing import BinaryIO, NamedTuple

_BEGUN = b'"]\n'
"""Ends the line that is written before an answer is sought."""


class Answer(NamedTuple):
    """The text, or none, and where its element stands, as a Vote; or what went wrong."""

    text: str | None = None
    start: int = 0
    end: int | None = None
    problem: str | None = None


class Votes:
    """Answers by the digest of what was asked; only their places are held in memory.

    `died` says how a process ended that asked before: what it was asking then is not asked again.
    """

    def __init__(self, path: Path, died: str = "") -> None:
        self._path, self._died = path, died
        self._begun: set[bytes] = set()

    @cached_property
    def _file(self) -> BinaryIO:
        return self._path.open("a+b")

    @cached_property
    def _places(self) -> dict[bytes, int]:
        places = {}
        place = self._file.seek(0)
        for line in self._file:
            if line[34:] == _BEGUN:
                self._begun.add(line[2:34])
            elif line.endswith(b"\n"):  # an interrupted run may have left half a line
                places[line[2:34]] = place
            place += len(line)
        return places

    def answer(self, asked: str, compute: Callable[[], Answer]) -> Answer:
        """What `compute` returned the first time this was asked."""
        digest = hashlib.blake2b(asked.encode("utf-8", "surrogatepass"), digest_size=16)
        key = digest.hexdigest()
        place = self._places.get(key.encode())
        if place is not None:
            self._file.seek(place)
            return Answer(*json.loads(self._file.readline())[1:])
        self._file.seek(0, SEEK_END)
        if self._died and key.encode() in self._begun:
            found = Answer(problem=self._died)
        else:
            self._file.write(b"\n" + json.dumps([key]).encode("ascii") + b"\n")
            self._file.flush()
            found = compute()
        line = json.dumps([key, *found]).encode("ascii")
        self._file.write(b"\n" + line + b"\n")
        self._places[key.encode()] = self._file.tell() - len(line) - 1
        return found

    def close(self) -> None:
        if "_file" in self.__dict__:
            self._file.close()


_open: list[Votes] = []


@contextmanager
def remembered(path: Path, died: str = "") -> Iterator[None]:
    """While this is open, no page is shown to the extractor that the file has an answer for."""
    votes = Votes(path, died)
    _open.append(votes)
    try:
        yield
    finally:
        _open.remove(votes)
        votes.close()


def answer(asked: str, compute: Callable[[], Answer]) -> Answer:
    """The remembered answer, or a new one."""
    return _open[-1].answer(asked, compute) if _open else compute()
