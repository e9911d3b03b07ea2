"""Inputs as the user names them to shards: one per file, in an order that never varies.

What is no file of this machine, stdin and what a URL names, is copied before it is read.
"""

from __future__ import annotations

import shutil
import stat
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from cleaner import remote
from cleaner.document import Document, Quarantined
from cleaner.errors import InputError, UsageError
from cleaner.formats import FORMATS, Shard, format_of
from cleaner.formats.compression import STDIN
from cleaner.formats.files import atomic_file, digest_of, followed, is_hidden, walk
from cleaner.settings import Settings


def documents(inputs: Sequence[str], settings: Settings) -> Iterator[Document]:
    """The documents of all inputs as they are compared; what can't be read as text is left out.

    A record without an id is named by its file and its number there.
    """
    with tempfile.TemporaryDirectory() as folder:
        for shard in staged(find(inputs, settings).shards, Path(folder)):
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


def find(inputs: Sequence[str], settings: Settings) -> Found:
    """What the inputs hold.

    A shard's name is its path relative to its input; where two inputs hold the same name, the
    input's own name is put before it. Raises InputError for an input that is not there.
    """
    shards: list[Shard] = []
    owners: list[str] = []
    skipped: list[str] = []
    for given in inputs:
        files = list(_files(given, settings))
        is_dataset = any(file.name in _MARKS for file in files if not file.is_named)
        owner = given.rstrip("/") if remote.is_url(given) else Path(given).resolve().name
        for file in files:
            format = format_of(Path(file.name)) or (_text(file) if file.is_named else None)
            if is_dataset and not (format and FORMATS[format].MANY):
                format = ""
            if format is None or not file.is_plain:
                skipped.append(file.path)
                continue
            shards.append(Shard(file.path, file.name, format, 0, file.size))
            owners.append(owner.rpartition("/")[2])
    named = _distinct(shards, owners)
    return Found([s for s in named if s.format], skipped, [s for s in named if not s.format])


def _text(file: _File) -> str:
    """The format of a file that the user named and whose name says nothing: text, but for JSON."""
    if file.name.lower().endswith(".json"):
        raise InputError(
            f"{file.path}: JSON is read as lines, one record each; `jq -c '.[]' "
            f"{file.path} > {file.path}l` writes them from a list"
        )
    return "text"


def refuse_overlap(inputs: Sequence[str], output: Path, what: str = "output") -> None:
    """Raise UsageError where writing `output` could touch an input, before anything is written."""
    place = output.resolve()
    for name in inputs:
        if name == "-" or remote.is_url(name):
            continue
        source = Path(name).resolve()
        if source == place or source in place.parents or place in source.parents:
            raise UsageError(
                f"the {what} {output} and the input {name} lie one in the other; "
                f"choose a folder elsewhere for the {what}"
            )


def staged(shards: Sequence[Shard], folder: Path, is_reused: bool = False) -> list[Shard]:
    """The shards, with copies in `folder` of those that are no files of this machine.

    Where `folder` is that of a finished run, its copy of stdin is taken. Raises UsageError where
    stdin is not what it was when an interrupted run first read it.
    """
    return [_copied(shard, folder / f"{n:05}", is_reused) for n, shard in enumerate(shards)]


def _copied(shard: Shard, folder: Path, is_reused: bool) -> Shard:
    path = folder / Path(shard.name).name
    if shard.path == str(STDIN):
        if not (path.exists() and is_reused):
            _keep_stdin(path)
    elif not remote.is_url(shard.path):
        return shard
    elif not path.exists():
        remote.fetch(shard.path, path)
    return replace(shard, path=str(path), end=path.stat().st_size, uri=shard.path)


def _keep_stdin(path: Path) -> None:
    former = digest_of(path) if path.exists() else None
    with atomic_file(path) as file:
        shutil.copyfileobj(sys.stdin.buffer, file, 1 << 20)
    if former not in (None, digest_of(path)):
        path.unlink()
        raise UsageError("stdin is not what the interrupted run read; choose another folder")


_MARKS = ("dataset_info.json", "dataset_dict.json", "state.json")
"""Files that Hugging Face's datasets write: what is no record beside them describes the records."""


class _File(NamedTuple):
    """A file; one that was named on its own is read whatever its suffix, and if it is a link.

    One that was found in a folder is plain unless it is hidden, a link, a named pipe or the like.
    """

    path: str
    name: str
    size: int
    is_named: bool = False
    is_plain: bool = True


def _files(given: str, settings: Settings) -> Iterator[_File]:
    path = Path(given)
    if given == str(STDIN):
        yield _File(given, f"stdin{_stdin_suffix(settings.stdin_format)}", 0, True)
    elif remote.is_url(given):
        found = sorted(remote.listed(given), key=lambda file: file.name.split("/"))
        for file in found:
            name = file.name or file.url.rpartition("/")[2]
            is_plain = not (file.name and is_hidden(file.name))
            yield _File(file.url, name, file.size, not file.name, is_plain)
    elif path.is_dir():
        below = followed(path) if settings.follow else walk(path)
        names = ((own, own.relative_to(path).as_posix()) for own in below)
        for own, name in sorted(names, key=lambda row: row[1].split("/")):
            state = own.stat() if settings.follow and own.is_file() else own.lstat()
            is_plain = stat.S_ISREG(state.st_mode) and not is_hidden(name)
            yield _File(str(own), name, state.st_size, is_plain=is_plain)
    elif path.is_file():
        yield _File(given, path.name, path.stat().st_size, True)
    elif path.exists():
        raise InputError(
            f"{given} is a pipe or a device, and files are read more than once: "
            "send it to stdin and name '-'"
        )
    else:
        raise InputError(f"{given}: no such file or folder")


def _stdin_suffix(format: str) -> str:
    if format not in FORMATS:
        raise UsageError(f"{format!r} is no format; choose one of {', '.join(FORMATS)}")
    return FORMATS[format].SUFFIXES[0]


def _distinct(shards: Iterable[Shard], owners: Sequence[str]) -> list[Shard]:
    shards = list(shards)
    times = Counter(shard.name for shard in shards)
    named = [
        replace(shard, name=f"{owner}/{shard.name}") if times[shard.name] > 1 else shard
        for shard, owner in zip(shards, owners, strict=True)
    ]
    for name, count in Counter(shard.name for shard in named).items():
        if count > 1:
            places = [shard.path for shard in named if shard.name == name]
            if twice := [path for path in places if places.count(path) > 1]:
                raise UsageError(f"{twice[0]} is there {len(twice)} times; name it once")
            raise UsageError(
                f"several inputs would be called {name}: {', '.join(places)}; rename a folder"
            )
    return named
