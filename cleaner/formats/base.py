"""What a format is: how the bytes of a file become documents, and documents bytes again."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, NamedTuple, Protocol

from cleaner.document import CHILD, Cleaned, Document, Quarantined, Record
from cleaner.settings import Settings

OTHER_FIELD = "--text-field names another"
"""What to do where the field or column of the text is not there."""


@dataclass(frozen=True, slots=True)
class Shard:
    """An input file, or a range of one: its path, name relative to the input, format and bytes.

    `start` and `end` are byte offsets; a range holds the records that begin in it. Where the file
    is a copy of what stands elsewhere, `uri` names that place. Where it holds nothing but this
    range of what a compressed file unpacks to, `packed` is that file, and `damage` says what is
    wrong with it behind the range.
    """

    path: str
    name: str
    format: str
    start: int = 0
    end: int = 0
    uri: str = ""
    packed: str = ""
    damage: str = ""

    @property
    def origin(self) -> str:
        """Where the file came from, as records name it."""
        return self.uri or self.packed or self.path

    @property
    def size(self) -> int:
        return self.end - self.start

    def as_row(self) -> list[str | int]:
        """The fields in order, as JSON values: `Shard(*row)` undoes it."""
        own: list[str | int] = [self.path, self.name, self.format, self.start, self.end]
        return [*own, self.uri, self.packed, self.damage]


def is_number(name: str, files: Container[str], is_split: bool = False) -> bool:
    """Whether a record without an id, in one of these files, may be called so for its number.

    So may a story that was split off, if any was.
    """
    file, _, number = name.rpartition("#")
    if file in files and number.isdecimal():
        return True
    parent, _, number = name.rpartition(CHILD)
    return bool(is_split and parent and number.isdecimal())


@dataclass(frozen=True, slots=True)
class Entry:
    """A document as it stands in its file; `frame` is what the format needs to write it back.

    An id of "" stands for a record without one; it is named by its number in its file later.
    """

    document: Document
    frame: bytes = b""


@dataclass(frozen=True, slots=True)
class Rendered:
    """A document's bytes in the output, and what its record must hold besides to undo them."""

    chunk: bytes
    extra: Record | None = None


class Format(Protocol):
    """A module of this folder satisfies it; `FORMATS` in `__init__` is the table."""

    NAME: str
    SUFFIXES: tuple[str, ...]
    MANY: bool
    """Whether a file holds many documents, which then stay in one file."""

    def read(self, shard: Shard, settings: Settings) -> Iterator[Entry | Quarantined]:
        """The documents of a shard in order; what can't be read is quarantined, never raised."""

    def ranges(self, shard: Shard, size: int) -> Iterator[Shard]:
        """The shard cut into ranges of about `size` bytes that can be read apart."""

    def render(self, entry: Entry, cleaned: Cleaned, settings: Settings) -> Rendered:
        """The document's bytes with its text cleaned; a child's entry is its parent's."""

    def exact(self, name: str) -> bool:
        """Whether `rebuild` gives the input file's very bytes, and not only equal documents."""

    def place(self, name: str, document: str) -> str:
        """The output file, below documents/, of a document of the input file `name`.

        Where MANY is True it is the same for every document of the file.
        """

    def pack(self, name: str, chunks: Sequence[bytes]) -> bytes:
        """A file's bytes, or a stretch of it that others are laid behind, from its documents'.

        There is one document at least, and exactly one where MANY is False.
        """

    def lay(
        self, shard: Shard, pieces: Iterable[bytes], path: Path, settings: Settings
    ) -> str | None:
        """Lay what `pack` made end to end into one file, atomically.

        The input file is `shard`; what it holds besides documents is taken over from it.
        Nothing is written where that can't be read. The pieces may come one by one, as they are
        made. Returns the SHA-256 of the file where it is known without reading it again.
        """

    def unpack(self, path: Path, settings: Settings) -> Iterator[bytes]:
        """The documents' bytes that `pack` wrote into a file."""

    def text_in(self, record: Record, chunk: bytes, settings: Settings) -> str:
        """The cleaned text in a document's rendered bytes."""

    def original(self, record: Record, chunk: bytes, settings: Settings) -> bytes:
        """A document's bytes as they came in, from its record and its rendered bytes."""

    def rebuild(
        self, output: Path, originals: Iterable[bytes], path: Path, settings: Settings
    ) -> None:
        """Write an input file again from its documents' original bytes, atomically.

        `output` is the file that `lay` wrote; InputError where that is not enough.
        """


def look(format: Format, shard: Shard, settings: Settings) -> Iterator[Document]:
    """The ids, texts and sites of a shard's readable documents, for what looks at them only.

    A format that has a cheaper way to them than `read` says so by a function `look` of its own.
    """
    if own := getattr(format, "look", None):
        yield from own(shard, settings)
        return
    for item in format.read(shard, settings):
        if isinstance(item, Entry):
            yield item.document


class Piece(NamedTuple):
    """Some bytes of a file, and whether a record begins with them, so that it can be cut before."""

    data: bytes
    begins: bool


PiecesOf = Callable[[BinaryIO, Shard], Iterator[Piece]]
"""A shard's bytes, from an open stream of them; what no reading gets to may be left out."""


def pieces_of(format: Format) -> PiecesOf | None:
    """How a format's files can be cut while they are unpacked; None where they can't be.

    A format says so by a function `pieces` of its own; others go without it.
    """
    own: PiecesOf | None = getattr(format, "pieces", None)
    return own


def is_joined(format: Format, name: str) -> bool:
    """Whether `pack` lays chunks that end with a line end to end, and does no more for this file.

    A format says so by a function `joins` of its own; others go without it.
    """
    own = getattr(format, "joins", None)
    return own is not None and own(name)


def is_apart(format: Format) -> bool:
    """Whether hostile input may end or hang the process that reads it: then a worker does.

    A format says so by an `APART = True` beside its name; others go without it.
    """
    return bool(getattr(format, "APART", False))
