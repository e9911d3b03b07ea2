"""What a format is: how the bytes of a file become documents, and documents bytes again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from cleaner.document import Document, Quarantined, Record
from cleaner.settings import Settings


@dataclass(frozen=True, slots=True)
class Shard:
    """One input file: where it lies, its name relative to the input, its format, its bytes."""

    path: str
    name: str
    format: str
    size: int = 0


@dataclass(frozen=True, slots=True)
class Entry:
    """A document as it stands in its file; `frame` is what the format needs to write it back."""

    document: Document
    frame: bytes = b""


class Format(Protocol):
    """A module of this folder satisfies it; `FORMATS` in `__init__` is the table."""

    NAME: str
    SUFFIXES: tuple[str, ...]

    def read(self, shard: Shard, settings: Settings) -> Iterator[Entry | Quarantined]:
        """The documents of a shard in order; what can't be read is quarantined, never raised."""

    def render(self, entry: Entry, text: str) -> bytes:
        """The document's bytes in its file with its text replaced by `text`."""

    def write(self, shard: Shard, documents: Iterable[tuple[str, bytes]], folder: Path) -> None:
        """Write the kept documents of a shard (id, rendered bytes) below `folder`, atomically."""

    def outputs(self, name: str, ids: Iterable[str]) -> set[str]:
        """The files below `folder` that `write` makes of these documents."""

    def chunks(self, folder: Path, name: str, ids: Iterable[str]) -> Iterator[bytes]:
        """The rendered documents again, in order, as `write` put them below `folder`."""

    def text_in(self, record: Record, chunk: bytes) -> str:
        """The cleaned text that a rendered document holds; undoes `render`."""

    def original(self, record: Record, chunk: bytes) -> bytes:
        """A document's bytes as they came in, from its record and its rendered bytes."""

    def assemble(self, pieces: Iterable[bytes], path: Path) -> None:
        """Write an input file again from its documents' original bytes, in order."""
