"""Files on a local disk: written whole or not at all, and found in a stable order."""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from threading import get_native_id
from typing import BinaryIO


@contextmanager
def atomic_file(path: Path, like: Path | None = None) -> Iterator[BinaryIO]:
    """A file to write under a temporary name, flushed to disk and renamed at the end.

    No half file ever has the final name; where writing fails, nothing is left behind. Its
    permissions are those of `like`, if given.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name[:20]}.{os.getpid()}.{get_native_id()}.part")
    try:
        with temporary.open("wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        if like is not None:
            shutil.copymode(like, temporary)
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def write_atomically(path: Path, data: bytes, like: Path | None = None) -> None:
    with atomic_file(path, like) as file:
        file.write(data)


def unsettled(path: Path) -> Path:
    """The name that a file has until `settling` gives it its own."""
    return path.with_name(f".{path.name[:80]}.part")


def _settle(path: Path) -> None:
    with unsettled(path).open("rb") as file:
        os.fsync(file.fileno())
    unsettled(path).replace(path)


@contextmanager
def settling() -> Iterator[Callable[[Path], None]]:
    """Called with each, it brings files to the disk and renames them, while others are written.

    At the end all of them are there; OSError says why one is not.
    """
    settled: list[Future[None]] = []
    with ThreadPoolExecutor(1) as thread:
        yield lambda path: settled.append(thread.submit(_settle, path))
    for future in settled:
        future.result()


def digest_of(path: Path) -> str:
    """The SHA-256 of a file's bytes, in hexadecimal."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while piece := file.read(1 << 20):
            digest.update(piece)
    return digest.hexdigest()


def copy_atomically(source: Path, path: Path) -> None:
    with source.open("rb") as data, atomic_file(path) as file:
        shutil.copyfileobj(data, file, 1 << 20)


def sync_folder(folder: Path) -> None:
    """Make renames in a folder last through a power loss, where the system lets folders sync."""
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:
        return
    try:
        os.fsync(handle)
    except OSError:
        pass  # some file systems refuse to sync a folder; the files themselves are synced
    finally:
        os.close(handle)


def sync_tree(folder: Path) -> None:
    """Make all files below a folder last through a power loss."""
    for place, _, files in os.walk(folder):
        for name in files:
            with Path(place, name).open("rb") as file:
                os.fsync(file.fileno())
        sync_folder(Path(place))


def sync_folders(folder: Path) -> None:
    """Make the renames in a folder and in all below it last."""
    for place, _, _ in os.walk(folder):
        sync_folder(Path(place))


def walk(folder: Path) -> Iterator[Path]:
    """What is no folder below a folder, and the folders not entered: links and hidden ones.

    Raises OSError where a folder can't be read.
    """
    for place, folders, files in os.walk(folder, onerror=_raise):
        shut = [name for name in folders if is_hidden(name) or Path(place, name).is_symlink()]
        folders[:] = sorted(set(folders).difference(shut))
        for name in [*files, *shut]:
            yield Path(place, name)


def followed(folder: Path) -> Iterator[Path]:
    """As `walk`, but where a link leads is read, too: last, and nothing that was met already."""
    seen: set[tuple[int, int]] = set()

    def is_new(path: Path) -> bool:
        state, size = path.stat(), len(seen)
        seen.add((state.st_dev, state.st_ino))
        return len(seen) > size

    waiting = [folder]
    for top in waiting:
        if not top.is_dir():
            if not top.is_file() or is_new(top):
                yield top
        elif is_new(top):
            for path in sorted(walk(top)):
                if is_hidden(path.name) or not (path.is_symlink() or path.is_file()):
                    yield path
                elif path.is_symlink():
                    waiting.append(path)
                elif is_new(path) or top == folder:
                    yield path


def is_hidden(name: str) -> bool:
    """Whether a part of a path begins with a dot."""
    return any(part.startswith(".") for part in name.split("/"))


def _raise(error: OSError) -> None:
    raise error
