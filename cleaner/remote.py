"""Places that a URL names, by fsspec: listed, copied to this machine, and filled from it.

Nothing here reads or writes a remote file in place. Inputs are copied before they are read, and an
output is made in a local folder, which can be locked and taken up, and copied when it is whole.
"""

from __future__ import annotations

import errno
import hashlib
import importlib
import os
import re
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from cleaner.errors import InputError, UsageError
from cleaner.formats.files import atomic_file

_URL = re.compile(r"[a-z][a-z0-9+.-]+://", re.IGNORECASE)
LAST = "run.json"
"""Uploaded behind everything else: where it stands, all stands."""


class Remote(NamedTuple):
    """A file at a URL, its name below the URL that was asked for ("" for that itself)."""

    url: str
    name: str
    size: int


def is_url(place: str | Path) -> bool:
    return isinstance(place, str) and bool(_URL.match(place))


def _system(url: str) -> tuple[Any, str]:
    """The file system of a URL and the path in it; UsageError says what to install."""
    try:
        found: tuple[Any, str] = importlib.import_module("fsspec").core.url_to_fs(url)
    except ImportError as error:
        own = "cleaner[fsspec]" if error.name == "fsspec" else "what the message names"
        raise UsageError(f"{url}: URLs need more packages ({error}): pip install {own}") from None
    except ValueError as error:
        raise UsageError(f"{url}: {error}") from None
    return found


def listed(url: str) -> Iterator[Remote]:
    """The files at a URL or below it; InputError where there are none.

    Keys of object stores may hold `..` and empty parts, which must not become paths here.
    """
    system, top = _system(url)
    found = system.find(top, detail=True)
    if not found:
        raise InputError(f"{url}: no such file or folder")
    for path, about in found.items():
        name = path[len(top) :].strip("/")
        if {"", ".", ".."} & set(name.split("/")[name == "" :]):
            raise InputError(f"{url}: the name {name!r} below it leads nowhere or out of it")
        yield Remote(system.unstrip_protocol(path), name, int(about["size"] or 0))


def state(url: str) -> list[Any]:
    """What changes where the file at a URL does: its size and what its system knows of it."""
    system, path = _system(url)
    return [system.info(path)["size"], system.ukey(path)]


def fetch(url: str, path: Path) -> None:
    """Copy the file at a URL, whole or not at all."""
    system, place = _system(url)
    with system.open(place, "rb") as data, atomic_file(path) as file:
        shutil.copyfileobj(data, file, 1 << 20)
        if file.tell() != (system.info(place)["size"] or file.tell()):
            raise InputError(f"{url}: it ended after {file.tell()} bytes; run again")


@contextmanager
def local(place: str | Path) -> Iterator[Path]:
    """A file or folder as it stands on this machine; what a URL names is copied for the while.

    Raises FileNotFoundError for "-": what stood on stdin is gone.
    """
    if place == "-":
        raise FileNotFoundError(errno.ENOENT, "what stood on stdin is not there any more")
    if not is_url(place):
        yield Path(place)
        return
    with tempfile.TemporaryDirectory() as folder:
        for file in listed(str(place)):
            own = Path(folder, file.name or file.url.rpartition("/")[2])  # suffixes tell formats
            fetch(file.url, own)
            if not file.name:
                yield own
                return
        yield Path(folder)


def workplace(url: str) -> Path:
    """The folder of this machine where the output for a URL is made, in the user's cache."""
    try:
        cache = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    except RuntimeError:  # an account without a home, as containers have
        raise UsageError(f"{url}: there is no home to make it in; set XDG_CACHE_HOME") from None
    return Path(cache) / "cleaner" / hashlib.sha256(url.encode()).hexdigest()[:16]


def refuse_filled(url: str) -> None:
    """Raise UsageError where something stands at the URL of an output already."""
    system, path = _system(url)
    if system.exists(path) and system.find(path):
        raise UsageError(f"{url} is not empty; choose another output")


def upload(folder: Path, url: str) -> None:
    """Copy a finished output to a URL, run.json last, and remove it here."""
    system, top = _system(url)
    paths = (path.relative_to(folder) for path in sorted(folder.rglob("*")) if path.is_file())
    names = [name for path in paths if (name := path.as_posix()) != LAST and name[0] != "."]
    for name in [*names, LAST]:
        place = f"{top.rstrip('/')}/{name}"
        system.makedirs(place.rpartition("/")[0], exist_ok=True)
        with (folder / name).open("rb") as data, system.open(place, "wb") as file:
            shutil.copyfileobj(data, file, 1 << 20)
    shutil.rmtree(folder)
