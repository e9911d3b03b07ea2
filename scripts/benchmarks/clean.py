"""The clean path on plain text beside jusText and datatrove's C4 and Gopher filters."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Callable
from itertools import islice
from pathlib import Path

from benchmarks import text
from benchmarks.dedup import python_of

NAME = "clean"
ROOT = Path(__file__).parent.parent.parent
CLEANERS = Path(__file__).with_name("cleaners.py")
PACKAGES = {
    "cleaner": [],
    "justext": ["justext", "lxml_html_clean"],
    "datatrove": ["datatrove", "spacy", "nltk", "regex", "fasteners", "tldextract"],
}
MOST = {"cleaner": None, "justext": 500, "datatrove": 1000}
"""Documents for each; the first of the same file."""


def options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("input", nargs="?", type=Path, help="JSON lines with text")
    parser.add_argument("--articles", action="store_true", help="only documents of paragraphs")
    parser.add_argument("--megabytes", type=int, default=10, help="of made text [10]")
    parser.add_argument("--venvs", type=Path, help="keep the environments in this folder")
    parser.add_argument("--python", default=sys.executable, help="for them")


def run(chosen: argparse.Namespace) -> None:
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        source = chosen.input or folder / "made.jsonl"
        if not chosen.input:
            text.write(source, chosen.megabytes)
        keeps = _is_article if chosen.articles else lambda own: True
        own = 0.0
        print(f"{'tool':12} {'documents':>9} {'MB':>6} {'CPU s':>7} {'MB/s':>7} {'ours is':>8}")
        for name, packages in PACKAGES.items():
            sample = folder / f"{name}.jsonl"
            _sample(source, sample, MOST[name], keeps)
            python = python_of(name, packages, chosen.venvs or folder / "venvs", chosen.python)
            count, size, seconds = _measured(name, python, sample)
            own = own or size / seconds
            print(
                f"{name:12} {count:9,} {size:6.1f} {seconds:7.2f} {size / seconds:7.2f} "
                f"{own * seconds / size:7.1f}x"
            )
    print("CPU seconds of one process, without its start and its imports.")


def _is_article(own: str) -> bool:
    """Whether all lines are paragraphs but for a headline: nothing stands there to be removed."""
    lines = [line for line in own.split("\n") if line.strip()]
    return len(lines) > 2 and all(len(line) > 80 for line in lines[1:])


def _sample(source: Path, target: Path, most: int | None, keeps: Callable[[str], bool]) -> None:
    with source.open("rb") as lines, target.open("wb") as out:
        out.writelines(islice((line for line in lines if keeps(json.loads(line)["text"])), most))


def _measured(name: str, python: str, sample: Path) -> tuple[int, float, float]:
    """Documents, megabytes and CPU seconds."""
    command = [python, str(CLEANERS), name, str(sample)]
    done = subprocess.run(
        command, capture_output=True, text=True, env={"PYTHONPATH": str(ROOT), "PATH": "/usr/bin"}
    )
    if done.returncode:
        raise SystemExit(f"{name} failed:\n{done.stderr[-3000:]}")
    count, size, seconds = done.stdout.split("\n")[-2].split()
    return int(count), float(size), float(seconds)
