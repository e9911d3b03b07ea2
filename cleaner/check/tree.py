"""What git tracks: names, blob ids and contents, as git itself tells them."""

from __future__ import annotations

import hashlib
import os
import subprocess
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from cleaner.errors import InputError

_PLACES = ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_COMMON_DIR")
_ALWAYS = {
    "LC_ALL": "C",
    "GIT_OPTIONAL_LOCKS": "0",  # looking must not write the index that a commit is using
    "GIT_NO_LAZY_FETCH": "1",  # and must not go to the network for what a partial clone lacks
}
_UNFILTERED = (b"unspecified", b"unset")
_NO_TREE = (b"not a git repository", b"must be run in a work tree")


class Tracked(NamedTuple):
    """A file of the index: its name below the top in posix form, its blob, whether it is merged."""

    name: str
    blob: str
    merged: bool


@dataclass(frozen=True)
class Tree:
    """A git work tree, with the index that the calling hook was given, if one was."""

    top: str
    environment: dict[str, str]

    def files(self) -> dict[str, Tracked]:
        """The regular files of the index by their names; no links, no submodules."""
        found: dict[str, Tracked] = {}
        for line in filter(None, self._git("ls-files", "-s", "-z").split(b"\0")):
            about, _, raw = line.partition(b"\t")
            mode, blob, stage = about.decode("ascii").split()
            if mode.startswith("100"):
                name = os.fsdecode(raw)
                found[name] = Tracked(name, blob, stage == "0")
        return found

    def edited(self) -> frozenset[str]:
        """Names whose files differ from what is staged."""
        command = ("diff", "--name-only", "-z", "--no-ext-diff", "--ignore-submodules=all")
        return frozenset(map(os.fsdecode, self._git(*command).split(b"\0")))

    def filtered(self, names: Sequence[str]) -> frozenset[str]:
        """Names whose blobs are not what a checkout holds (Git LFS, git-crypt): under a filter."""
        asked = b"".join(os.fsencode(name) + b"\0" for name in names)
        told = self._git("check-attr", "-z", "--stdin", "filter", asked=asked).split(b"\0")
        rows = zip(told[::3], told[2::3], strict=False)
        return frozenset(
            os.fsdecode(n) for n, value in rows if value not in (b"unspecified", b"unset")
        )

    def place(self, name: str) -> Path:
        """Where the repository keeps something of this name; worktrees have one each."""
        return Path(self.top, os.fsdecode(self._git("rev-parse", "--git-path", name)[:-1]))

    def contents(self, blobs: Iterable[str]) -> Iterator[bytes | None]:
        """What some blobs hold; None for one that this clone lacks."""
        with self._started("cat-file", "--batch") as process:
            if process.stdin is None or process.stdout is None:
                raise InputError("git cat-file has no pipes")
            for blob in blobs:
                process.stdin.write(blob.encode("ascii") + b"\n")
                process.stdin.flush()
                *_, size = process.stdout.readline().split()
                yield process.stdout.read(int(size) + 1)[:-1] if size.isdigit() else None
            process.stdin.close()

    def _started(self, *command: str) -> subprocess.Popen[bytes]:
        return subprocess.Popen(  # noqa: S603
            ["git", "--literal-pathspecs", *command],  # noqa: S607
            cwd=self.top,
            env=self.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )

    def _git(self, *command: str, asked: bytes = b"") -> bytes:
        with self._started(*command) as process:
            told, complaint = process.communicate(asked)
        if process.returncode:
            raise InputError(f"git {command[0]}: {complaint.decode(errors='replace').strip()}")
        return told


def tree_of(folder: str) -> Tree | None:
    """The work tree that a folder is in; None outside of one, or where there is no git.

    Raises InputError where git refuses to say: another set of files would be looked at quietly.
    """
    environment = {k: v for k, v in os.environ.items() if k not in _PLACES} | _ALWAYS
    top = _top(folder, environment)
    if top is None:
        return None
    index = os.environ.get("GIT_INDEX_FILE")  # of `git commit -a` and `git commit FILE`
    if index and _top(os.curdir, environment) == top:
        environment["GIT_INDEX_FILE"] = os.path.join(top, index)  # noqa: PTH118
    return Tree(top, environment)


def _top(folder: str, environment: dict[str, str]) -> str | None:
    try:
        done = subprocess.run(
            ["git", "rev-parse", "--show-toplevel"],  # noqa: S607
            cwd=folder or os.curdir,
            env=environment,
            capture_output=True,
            check=False,
        )
    except FileNotFoundError:
        return None
    if done.returncode == 0:
        return os.fsdecode(done.stdout[:-1])
    if any(mark in done.stderr for mark in _NO_TREE):
        return None
    raise InputError(f"git: {done.stderr.decode(errors='replace').strip()}")


def blob_id(data: bytes, like: str = "") -> str:
    """The id that git gives a content; `like` is another id, for its kind (SHA-1 or SHA-256)."""
    kind = hashlib.sha1 if len(like) == 40 else hashlib.sha256
    digest = kind(b"blob %d\0" % len(data), usedforsecurity=False)
    digest.update(data)
    return digest.hexdigest()
