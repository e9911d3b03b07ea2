"""Inputs as the user names them to shards: one per file, in an order that never varies."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from cleaner.document import Document, Quarantined
from cleaner.errors import InputError, UsageError
from cleaner.formats import FORMATS, Entry, Format, Shard, format_of
from cleaner.formats.files import walk
from cleaner.settings import Settings


def read_one(file: str, settings: Settings) -> tuple[Entry, Format]:
    """The document in a file, or on stdin for "-", and its format; a file of many is one text.

    Raises InputError where it can't be decoded.
    """
    shard = find([file]).shards[0]
    format = FORMATS["text" if FORMATS[shard.format].MANY else shard.format]
    entry = next(iter(format.read(shard, settings)))
    if isinstance(entry, Quarantined):
        raise InputError(f"{file}: {entry.reason}")
    return entry, format


def documents(inputs: Sequence[str], settings: Settings) -> Iterator[Document]:
    """The documents of all inputs as they are compared; what can't be read as text is left out.

    A record without an id is named by its file and its number there.
    """
    for shard in find(inputs).shards:
        entries = FORMATS[shard.format].read(shard, settings)
        for number, entry in enumerate(entries, 1):
            if not isinstance(entry, Quarantined) and entry.document.opaque is None:
                document = entry.document.read_out()
                yield replace(document, id=document.id or f"{shard.name}#{number}")


class Found(NamedTuple):
    """The shards of all inputs, the paths that no format reads, and the files that go along.

    Those stand in the folder of a dataset beside its records; their shards have no format.
    """

    shards: list[Shard]
    skipped: list[str]
    companions: list[Shard]


def find(inputs: Sequence[str]) -> Found:
    """What the inputs hold.

    A shard's name is its path relative to its input; where two inputs hold the same name, the
    input's own name is put before it. Raises InputError for an input that is not there.
    """
    shards: list[Shard] = []
    owners: list[str] = []
    skipped: list[str] = []
    for given in inputs:
        is_dataset = _is_dataset(Path(given))
        for path, name, is_named in _files(given):
            format = format_of(path) or ("text" if is_named else None)
            if is_dataset and not (format and FORMATS[format].MANY):
                format = ""
            if format is None or (path.is_symlink() and not is_named):
                skipped.append(str(path))
                continue
            size = 0 if given == "-" else path.stat().st_size
            shards.append(Shard(str(path), name, format, 0, size))
            owners.append(Path(given).resolve().name)
    named = _distinct(shards, owners)
    return Found([s for s in named if s.format], skipped, [s for s in named if not s.format])


def _is_dataset(folder: Path) -> bool:
    """Whether Hugging Face's datasets wrote the folder: what is no record there describes them."""
    marks = ("dataset_info.json", "dataset_dict.json", "state.json")
    return folder.is_dir() and any((folder / mark).is_file() for mark in marks)


def _files(given: str) -> Iterator[tuple[Path, str, bool]]:
    """(path, name, whether it was named on its own); such a file is read whatever its suffix."""
    path = Path(given)
    if given == "-":
        yield path, "stdin.txt", True
    elif path.is_dir():
        found = ((file, file.relative_to(path).as_posix(), False) for file in walk(path))
        yield from sorted(found, key=lambda row: row[1].split("/"))
    elif path.is_file():
        yield path, path.name, True
    else:
        raise InputError(f"{given}: no such file or folder")


def _distinct(shards: Iterable[Shard], owners: Sequence[str]) -> list[Shard]:
    shards = list(shards)
    times = Counter(shard.name for shard in shards)
    named = [
        replace(shard, name=f"{owner}/{shard.name}") if times[shard.name] > 1 else shard
        for shard, owner in zip(shards, owners, strict=True)
    ]
    for name, count in Counter(shard.name for shard in named).items():
        if count > 1:
            places = ", ".join(shard.path for shard in named if shard.name == name)
            raise UsageError(f"several inputs would be called {name}: {places}; rename a folder")
    return named
