"""Runs that are killed and taken up again, compared with one that nobody disturbed."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import cleaner
from cleaner.errors import UsageError
from tests import corpora

_CHANGES = {"os.rename", "os.mkdir", "os.remove", "os.rmdir", "os.truncate", "shutil.rmtree"}
_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT
_COMMAND = """
import importlib, cleaner.cli
importlib.import_module("cleaner.run").PART_BYTES = 20_000
cleaner.cli.main()
"""


def corpus(folder: Path, copies: int) -> Path:
    """A folder with files of several formats; `copies` makes it larger."""
    texts = [f"{text}Copy {n} of {n * n}.\n" for n in range(copies) for text in corpora.texts()]
    folder.mkdir()
    corpora.write(folder, "text", texts[::4])
    for name in ("a.jsonl", "a.ndjson.gz", "a.csv"):
        corpora.write(folder, name, texts)
    return folder


def contents(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, hidden ones too."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def differing(one: dict[str, bytes], two: dict[str, bytes]) -> int:
    """How many bytes of the files in two folders differ."""
    count = 0
    for name in one.keys() | two.keys():
        a, b = one.get(name, b""), two.get(name, b"")
        count += abs(len(a) - len(b)) + sum(x != y for x, y in zip(a, b, strict=False))
        count += (name in one) != (name in two)
    return count


def killed_at(step: int, work: Callable[[], object]) -> bool:
    """Do `work` in a child that is killed at its `step`th change to the disk; False if it ended."""
    child = os.fork()
    if not child:
        _die_at(step)
        try:
            work()
        finally:
            os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == -signal.SIGKILL


def _die_at(step: int) -> None:
    """Kill this process just before its `step`th change: a file opened to write, synced, ..."""
    count = 0

    def look(event: str, arguments: tuple[Any, ...]) -> None:
        nonlocal count
        if event in _CHANGES or (event == "open" and (arguments[2] or 0) & _WRITES):
            count += 1
            if count == step:
                os.kill(os.getpid(), signal.SIGKILL)

    def fsync(handle: Any) -> None:
        look("os.truncate", ())
        sync(handle)

    sync = os.fsync
    setattr(os, "fsync", fsync)  # noqa: B010 - to mypy the two differ in their parameter's name
    sys.addaudithook(look)


def everywhere(source: Path, place: Path, every: int = 1) -> Iterator[int]:
    """Kill a run at each change to the disk and take it up; yields the differing bytes of each."""
    cleaner.run(source, place / "undisturbed")
    wanted = contents(place / "undisturbed")
    step, is_killed = 1, True
    while is_killed:
        out = place / f"killed-{step}"
        is_killed = killed_at(step, lambda out=out: cleaner.run(source, out))  # type: ignore[misc]
        try:
            cleaner.run(source, out)
        except UsageError as error:
            if "holds a finished run" not in str(error):
                raise
        if is_killed:
            yield differing(wanted, contents(out))
        step += every


def _command(source: Path, out: Path) -> subprocess.Popen[bytes]:
    arguments = ["run", str(source), "-o", str(out), "--workers", "2"]
    return subprocess.Popen(
        [sys.executable, "-c", _COMMAND, *arguments], stderr=subprocess.PIPE, start_new_session=True
    )


def _whole(source: Path, out: Path) -> float:
    """Run to the end, and say how many seconds it took; a finished run is left as it is."""
    started = time.monotonic()
    process = _command(source, out)
    stderr = process.communicate()[1].decode()
    if process.returncode and "holds a finished run" not in stderr:
        raise RuntimeError(stderr)
    return time.monotonic() - started


def at_random(source: Path, place: Path, kills: int, seed: int) -> Iterator[tuple[int, int]]:
    """Kill runs with two workers at random moments, up to three times each, and take them up.

    Yields the number of kills and of differing bytes of each run.
    """
    chance = random.Random(seed)
    longest = _whole(source, place / "undisturbed")
    wanted = contents(place / "undisturbed")
    done = 0
    while done < kills:
        out = place / f"random-{done}"
        wished, killed = chance.randint(1, 3), 0
        for _ in range(wished):
            process = _command(source, out)
            try:
                process.wait(chance.uniform(0, longest))
            except subprocess.TimeoutExpired:
                process.kill()
                killed += 1
            process.communicate()
        _whole(source, out)
        done += killed
        yield killed, differing(wanted, contents(out))
