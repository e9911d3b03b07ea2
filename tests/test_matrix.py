"""The same decisions from every kind of run: workers, order, hash seed, memory, kernel."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from cleaner import minhash
from cleaner.document import Record
from cleaner.finished.folder import FinishedRun

WORDS = [f"{a}{b}" for a in ("ka", "mo", "ri", "tel", "zan") for b in ("na", "su", "vo", "lim")]
SHARDS = 4

OPTIONS = [
    (),
    ("--containment", "0.8", "--threshold", "0.6", "--keep", "longest"),
    ("--recall", "1", "--keep", "newest", "--protect", "b.example", "--hash-key", "77"),
]


def corpus(folder: Path) -> list[Path]:
    """Files of records with ids, dates and hosts: edited copies, parts of others, short texts."""
    chance = random.Random(8)
    texts = [" ".join(chance.choices(WORDS, k=chance.randint(20, 200))) for _ in range(60)]
    texts += [f"{text} and {number}" for number, text in enumerate(texts[::2])]
    texts += [text[: len(text) // 2] for text in texts[:60:3]]
    texts += [*texts[:6], "cat", "dog", "cat", "", " "]
    chance.shuffle(texts)
    rows = [
        {
            "id": f"{number * 7919 % 1000:04}",
            "date": f"2026-11-{number % 28 + 1:02}",
            "url": f"https://{'abc'[number % 3]}.example/{number}",
            "text": text,
        }
        for number, text in enumerate(texts)
    ]
    folder.mkdir()
    paths = [folder / f"{number}.jsonl" for number in range(SHARDS)]
    for number, path in enumerate(paths):
        lines = (json.dumps(row) + "\n" for row in rows[number::SHARDS])
        path.write_text("".join(lines))
    return paths


def decided(
    paths: list[Path], out: Path, options: tuple[str, ...], seed: str = "0", kernel: str = ""
) -> dict[str, Record]:
    """The verdicts of a real run, by id."""
    command = ["dedup", *map(str, paths), "-o", str(out), "--no-report", "--consent", *options]
    environment = {**os.environ, "PYTHONHASHSEED": seed}
    if kernel:
        environment["CLEANER_KERNEL"] = kernel
    subprocess.run(
        [sys.executable, "-m", "cleaner", *command],
        env=environment,
        check=True,
        capture_output=True,
    )
    return {record["id"]: record["verdict"] for record in FinishedRun(out).records()}


@pytest.mark.parametrize("options", OPTIONS, ids=" ".join)
def test_decisions_do_not_depend_on_how_they_are_reached(
    tmp_path: Path, options: tuple[str, ...]
) -> None:
    paths = corpus(tmp_path / "in")
    wanted = decided(paths, tmp_path / "wanted", options)
    assert sum(not verdict["keep"] for verdict in wanted.values()) > 20
    kernels = list(minhash.KERNELS)
    first = decided(paths, tmp_path / "1", (*options, "--workers", "1"), "1", kernels[-1])
    second = decided(
        paths, tmp_path / "2", (*options, "--workers", "2", "--memory", "250MB"), "4242", kernels[0]
    )
    assert first == second == wanted


def test_the_order_of_inputs_does_not_matter_where_the_id_decides(tmp_path: Path) -> None:
    paths = corpus(tmp_path / "in")
    wanted = decided(paths, tmp_path / "wanted", ("--keep", "id"))
    shuffled = [paths[number] for number in (2, 3, 0, 1)]
    assert decided(shuffled, tmp_path / "found", ("--keep", "id")) == wanted
