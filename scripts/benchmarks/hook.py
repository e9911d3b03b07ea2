"""The hook on a git folder of texts: the first call, and calls with one changed file."""

from __future__ import annotations

import argparse
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from itertools import islice
from pathlib import Path

from benchmarks import text

NAME = "hook"
ROOT = Path(__file__).parent.parent.parent
COMMAND = (sys.executable, "-m", "cleaner", "check", "--staged", ".")
FURNITURE = (
    "Read more: Ferry fares to rise in spring",
    "Share this article on Facebook",
    "Sign up for our newsletter and get the day's news in your inbox",
    "© 2021 The Port Ellery Courier. All rights reserved.",
)


def options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--files", type=int, default=5000, help="[5000]")
    parser.add_argument("--megabytes", type=float, default=25, help="of made text [25]")
    parser.add_argument("--rounds", type=int, default=5, help="calls of each kind [5]")


def run(chosen: argparse.Namespace) -> None:
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        size = _write(folder, chosen.files, chosen.megabytes)
        _git(folder, "init", "-q")
        _git(folder, "add", ".")
        print(f"{chosen.files:,} files, {size / 1e6:.1f} MB, {os.cpu_count()} cores")
        print(f"{'call':28} {'wall s':>7} {'CPU s':>7}  of {chosen.rounds}, the median")
        for name, prepare in (
            ("cold: no cache", _forget),
            ("warm: one file changed", _change_one),
            ("warm: nothing changed", _nothing),
        ):
            taken = [_timed(folder, prepare, number) for number in range(chosen.rounds)]
            wall, cpu = (statistics.median(column) for column in zip(*taken, strict=True))
            print(f"{name:28} {wall:7.2f} {cpu:7.2f}")
        kept = sum(path.stat().st_size for path in (folder / ".git/cleaner").rglob("*.piece"))
        print(f"the cache holds {kept / 1e6:.1f} MB")


def _write(folder: Path, files: int, megabytes: float) -> int:
    """Files of about equal size, each with a line of page furniture; returns their bytes."""
    each = int(megabytes * 1e6 / files)
    source = text.texts(1)
    size = 0
    for number in range(files):
        body = ""
        while len(body) < each:
            body += next(source) + "\n\n"
        body = body[: each - 60] + f".\n{FURNITURE[number % len(FURNITURE)]}\n"
        path = folder / f"{number % 50:02}" / f"page-{number:05}.txt"
        path.parent.mkdir(exist_ok=True)
        path.write_text(body, "utf-8")
        size += path.stat().st_size
    return size


def _forget(folder: Path, number: int) -> None:
    shutil.rmtree(folder / ".git" / "cleaner", ignore_errors=True)


def _change_one(folder: Path, number: int) -> None:
    path = next(islice(sorted(folder.glob("*/*.txt")), number * 7, None))
    with path.open("a", encoding="utf-8") as file:
        file.write(f"A sentence was added in round {number} and nothing else was.\n")
    _git(folder, "add", ".")


def _nothing(folder: Path, number: int) -> None:
    return None


def _timed(folder: Path, prepare: object, number: int) -> tuple[float, float]:
    """Wall and CPU seconds of one call of the hook."""
    prepare(folder, number)  # type: ignore[operator]
    before, start = _used(), time.perf_counter()
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # what pip installs is compiled
    done = subprocess.run(COMMAND, cwd=folder, capture_output=True, env=environment)
    wall = time.perf_counter() - start
    if done.returncode != 1:
        raise SystemExit(f"the hook failed:\n{done.stderr.decode()[-3000:]}")
    return wall, _used() - before


def _used() -> float:
    own = resource.getrusage(resource.RUSAGE_CHILDREN)
    return own.ru_utime + own.ru_stime


def _git(folder: Path, *command: str) -> None:
    subprocess.run(["git", "-c", "gc.auto=0", *command], cwd=folder, check=True)
