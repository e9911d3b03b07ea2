"""JSON lines to kept ids beside other deduplicators: time, memory, and how right they are."""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from benchmarks import text

NAME = "dedup"
RIVALS = Path(__file__).with_name("rivals.py")
OWN = (str(RIVALS.parent.parent.parent),)


@dataclass(frozen=True)
class Contestant:
    """Its function in rivals.py, what pip installs, and the most documents it is given."""

    name: str
    packages: tuple[str, ...]
    most: int | None = None


CONTESTANTS = (
    Contestant("cleaner", OWN),
    Contestant("cleaner_texts", OWN),
    Contestant("cleaner_run", OWN),
    Contestant("rensa", ("rensa==0.5.0",)),
    Contestant("gaoya", ("gaoya==0.2.2",)),
    Contestant("datasketch", ("datasketch==2.0.0",), 6_000),
    Contestant("text_dedup", ("text-dedup==0.4.1",), 4_000),
    Contestant("datatrove", ("datatrove[io,processing]==0.10.1", "spacy"), 1_500),
)


def options(
    parser: argparse.ArgumentParser, contestants: Sequence[Contestant] = CONTESTANTS
) -> None:
    names = [contestant.name for contestant in contestants]
    parser.add_argument("input", nargs="?", type=Path, help="JSON lines with id and text")
    parser.add_argument("--megabytes", type=int, default=200, help="of made text [200]")
    parser.add_argument("--rounds", type=int, default=3, help="of which the best counts [3]")
    parser.add_argument("--only", nargs="+", choices=names, default=names, metavar="NAME")
    parser.add_argument("--venvs", type=Path, help="keep the environments in this folder")
    parser.add_argument("--python", default=sys.executable, help="for them; text-dedup needs 3.12")


def run(chosen: argparse.Namespace) -> None:
    compare(CONTESTANTS, chosen, text.write)


def compare(
    contestants: Sequence[Contestant],
    chosen: argparse.Namespace,
    write: Callable[[Path, int], object],
) -> None:
    """Run those that were chosen, on a file or what `write` makes, and print how they did."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        source = chosen.input or folder / "made.jsonl"
        if not chosen.input:
            write(source, chosen.megabytes)
        results = []
        for contestant in contestants:
            if contestant.name in chosen.only:
                venvs, tool = chosen.venvs or folder / "venvs", contestant.name.split("_run")[0]
                python = python_of(tool, contestant.packages, venvs, chosen.python)
                sample = _sample(source, contestant.most, folder / contestant.name)
                results.append(_best(contestant, python, sample, chosen.rounds))
        _print(results)


def python_of(name: str, packages: Sequence[str], venvs: Path, base: str) -> str:
    """The interpreter of a contestant's own environment, or this one where nothing is installed.

    This package is installed there, too, and anew.
    """
    if not packages:
        return sys.executable
    place = venvs / ("cleaner" if packages == OWN else name)
    python = place / "bin" / "python"
    is_new = not python.exists()
    if is_new:
        subprocess.run([base, "-m", "venv", str(place)], check=True)
    if is_new or name == "cleaner":
        install = [str(python), "-m", "pip", "install", "--quiet", *packages]
        subprocess.run(install, check=True)
    return str(python)


def _sample(source: Path, most: int | None, folder: Path) -> Path:
    """The input in a folder of its own, cut to its first documents."""
    folder.mkdir(parents=True)
    sample = folder / source.name
    with source.open("rb") as lines, sample.open("wb") as out:
        out.writelines(islice(lines, most))
    return sample


@dataclass(frozen=True)
class Result:
    name: str
    documents: int
    megabytes: float
    cpu: float
    seconds: float
    peak: float
    kept: int


def _best(contestant: Contestant, python: str, sample: Path, rounds: int) -> Result:
    runs = []
    for number in range(rounds if contestant.most is None else 1):
        folder = sample.parent / f"round{number}"
        folder.mkdir()
        runs.append(_measured(contestant.name, python, sample, folder / "kept.txt"))
        if not (folder / "kept.txt").exists():
            log = (folder / "log.txt").read_text(errors="replace")
            raise SystemExit(f"{contestant.name} failed:\n{log[-3000:]}")
    cpu, seconds, peak = min(runs)
    with sample.open("rb") as lines:
        sizes = [len(json.loads(line)["text"].encode()) for line in lines]
    count = (sample.parent / "round0" / "kept.txt").read_text().count("\n")
    return Result(contestant.name, len(sizes), sum(sizes) / 1e6, cpu, seconds, peak, count)


def _measured(name: str, python: str, sample: Path, target: Path) -> tuple[float, float, float]:
    """CPU and wall seconds of a process and its children, and MB of the largest of them."""
    command = [python, str(RIVALS), name, str(sample), str(target)]
    environment = {**os.environ, "PYTHONPATH": ""}
    with target.with_name("log.txt").open("wb") as log:
        start = time.perf_counter()
        process = subprocess.Popen(command, stdout=log, stderr=log, env=environment)
        usage = os.wait4(process.pid, 0)[2]
        seconds = time.perf_counter() - start
        process.returncode = 0  # it is waited for already
    peak = target.with_name("peak.txt")
    largest = float(peak.read_text()) if peak.exists() else 0
    return usage.ru_utime + usage.ru_stime, seconds, largest


def _print(results: list[Result]) -> None:
    own = results[0]
    print(
        f"{os.cpu_count()} cores; from JSON lines to kept ids, imports included; best round by CPU"
    )
    head = (
        "tool",
        "documents",
        "MB",
        "CPU s",
        "wall s",
        "MB/s",
        "CPU ratio",
        "wall ratio",
        "peak MB",
    )
    print("{:14} {:>9} {:>5} {:>7} {:>7} {:>6} {:>9} {:>10} {:>8} {:>7}".format(*head, "kept"))
    for row in results:
        share = own.megabytes / row.megabytes
        print(
            f"{row.name:14} {row.documents:9,} {row.megabytes:5.0f} {row.cpu:7.2f} "
            f"{row.seconds:7.2f} {row.megabytes / row.seconds:6.1f} "
            f"{row.cpu / own.cpu * share:8.1f}x {row.seconds / own.seconds * share:9.1f}x "
            f"{row.peak:8.0f} {row.kept:7,}"
        )
    print("Fewer documents are the first of the same file; ratios are then scaled by MB.")
    print("Peak: of the largest process. On a machine that does other things, trust the CPU ratio.")
