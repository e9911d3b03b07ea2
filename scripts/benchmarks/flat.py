"""How much memory a run takes for more and more small documents: that of its largest process."""

from __future__ import annotations

import argparse
import json
import random
import resource
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

NAME = "flat"
ROOT = Path(__file__).parent.parent.parent


def options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--counts", type=int, nargs="+", default=[100_000, 1_000_000], help="documents, rising"
    )
    parser.add_argument("--words", type=int, default=78, help="of each document [78]")
    parser.add_argument("--workers", type=int, default=2)


def run(chosen: argparse.Namespace) -> None:
    print(f"{'documents':>12} {'MB':>7} {'CPU s':>8} {'peak MB':>8} {'bytes more a document':>22}")
    before = 0, 0.0
    for count in sorted(chosen.counts):
        with tempfile.TemporaryDirectory() as place:
            source = Path(place) / "made.jsonl"
            _write(source, count, chosen.words)
            cpu, peak = _measured(["run", str(source), "-o", f"{place}/out"], chosen.workers)
            size = source.stat().st_size / 1e6
        more = (peak - before[1]) * 1e6 / (count - before[0]) if before[0] else 0
        shown = f"{more:22.1f}" if before[0] else ""
        print(f"{count:12,} {size:7.0f} {cpu:8.1f} {peak:8.0f} {shown}", flush=True)
        before = count, peak


def _measured(arguments: Sequence[str], workers: int) -> tuple[float, float]:
    """CPU seconds of all processes, and MB of the one that held most."""
    command = [sys.executable, "-m", "cleaner", *arguments, "--no-report"]
    former = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([*command, "--workers", str(workers)], check=True, cwd=ROOT, capture_output=True)
    now = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = now.ru_utime + now.ru_stime - former.ru_utime - former.ru_stime
    return cpu, now.ru_maxrss * 1.024 / 1000  # the most so far; so counts rise


def _write(path: Path, count: int, words: int) -> None:
    """Documents of three paragraphs each, of no more than 500 sites."""
    chance = random.Random(5)
    known = [
        "".join(chance.choices("abcdefghiklmnoprstuvw", k=chance.randint(2, 9)))
        for _ in range(30_000)
    ]
    with path.open("w", encoding="ascii") as file:
        for number in range(count):
            paragraphs = (" ".join(chance.choices(known, k=words // 3)) for _ in range(3))
            text = "".join(f"{paragraph.capitalize()}.\n" for paragraph in paragraphs)
            url = f"https://www.site{number % 500}.example/{number}"
            file.write(json.dumps({"id": f"d{number}", "url": url, "text": text}) + "\n")
