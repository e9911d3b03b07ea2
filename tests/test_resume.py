"""Runs that are killed, interrupted, starved of space or disturbed are taken up or refused."""

from __future__ import annotations

import importlib
import os
import random
import resource
import subprocess
import sys
import time
from pathlib import Path

import pytest

import cleaner
from cleaner import resume
from cleaner.errors import UsageError
from cleaner.stages.blocks import seal
from tests import kills


@pytest.fixture
def source(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(importlib.import_module("cleaner.run"), "PART_BYTES", 20_000)
    return kills.corpus(tmp_path / "in", 1)


def test_a_run_killed_at_any_change_is_taken_up(source: Path, tmp_path: Path) -> None:
    wrong = list(kills.everywhere(source, tmp_path, every=23))
    assert len(wrong) > 3
    assert sum(wrong) == 0


def test_real_runs_killed_at_random_moments_are_taken_up(source: Path, tmp_path: Path) -> None:
    assert sum(wrong for _, wrong in kills.at_random(source, tmp_path, 1, seed=2)) == 0


def test_a_second_run_is_refused_while_one_is_alive(source: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    refused: list[UsageError] = []

    def second(stage: str, done: int, total: int) -> None:
        if not refused:
            with pytest.raises(UsageError, match="another run is writing") as caught:
                cleaner.run(source, out)
            refused.append(caught.value)

    cleaner.run(source, out, progress=second)
    assert refused
    with pytest.raises(UsageError, match="holds a finished run"):
        cleaner.run(source, out)


def racer(target: Path, delay: float) -> int:
    """Start a process that takes the output, writes a document and finishes; its id.

    It ends with 0, or with 2 where it was refused.
    """
    if pid := os.fork():
        return pid
    code = 1
    try:
        time.sleep(delay)
        with resume.taken(target, {}):
            (target / "documents" / str(os.getpid())).touch()
            (target / "run.json").touch(exist_ok=False)
        code = 0
    except UsageError:
        code = 2
    finally:
        os._exit(code)


def test_of_two_runs_on_one_output_one_is_refused_and_harms_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A hundred races, in which the second comes while the first one begins, works or ends."""
    monkeypatch.setattr(resume, "_WAIT", 0.001)
    chance = random.Random(1)
    for number in range(100):
        target = tmp_path / str(number)
        racers = [racer(target, 0), racer(target, chance.random() / 200)]
        codes = [os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) for pid in racers]
        assert sorted(codes) == [0, 2]
        assert [path.name for path in (target / "documents").iterdir()] == [
            str(racers[codes.index(0)])
        ]
        assert {path.name for path in target.iterdir()} <= {"documents", "provenance", "run.json"}


def test_inputs_that_changed_in_between_are_noticed(source: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert kills.killed_at(40, lambda: cleaner.run(source, out))
    (source / "a.jsonl").write_bytes((source / "a.jsonl").read_bytes() + b"\n")
    with pytest.raises(UsageError, match=r"interrupted run with other files \([^ ]*/a\.jsonl\); "):
        cleaner.run(source, out)
    other = cleaner.Settings(captions="none")
    with pytest.raises(UsageError, match=r"with other settings \(captions\) and files \([^ ]*/a"):
        cleaner.run(source, out, other)
    (source / "more.txt").write_text("One line\n")
    (source / "b.txt").write_text("One line\n")
    (source / "c.txt").write_text("One line\n")
    with pytest.raises(UsageError, match=r"files \(.*/b\.txt, .* and 1 more\); remove it"):
        cleaner.run(source, out)
    assert not (out / "run.json").exists()


def test_a_link_that_leads_nowhere_is_no_output(source: Path, tmp_path: Path) -> None:
    (tmp_path / "out").symlink_to("nowhere")
    with pytest.raises(UsageError, match="out is not an empty folder"):
        cleaner.run(source, tmp_path / "out")


def test_inputs_that_change_during_a_run_are_noticed(source: Path, tmp_path: Path) -> None:
    def disturb(stage: str, done: int, total: int) -> None:
        os.utime(source / "a.csv", (1, 1))

    with pytest.raises(UsageError, match=r"a\.csv changed .* remove .*/out and run again"):
        cleaner.run(source, tmp_path / "out", progress=disturb)
    assert not (tmp_path / "out/run.json").exists()


def test_a_block_that_was_lost_with_the_power_is_made_again(source: Path, tmp_path: Path) -> None:
    cleaner.run(source, tmp_path / "whole")
    out = tmp_path / "out"
    for reached in ("surveyed", "*.done"):
        step = 0
        while not list((out / ".work").glob(reached)):
            step += 3
            assert kills.killed_at(step, lambda: cleaner.run(source, out))
    for chunks in (out / ".work").glob("*.chunks"):
        chunks.write_bytes(b"")
    cleaner.run(source, out)
    assert kills.differing(kills.contents(tmp_path / "whole"), kills.contents(out)) == 0


def command(source: Path, out: Path, limit: int | None = None) -> subprocess.Popen[str]:
    """A real run with two workers, which may write files of `limit` bytes only."""

    def limited() -> None:
        if limit:
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    arguments = ["run", str(source), "-o", str(out), "--workers", "2"]
    return subprocess.Popen(
        [sys.executable, "-c", kills._COMMAND, *arguments],
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=limited,
    )


@pytest.mark.parametrize("limit", [100, 20_000])
def test_where_there_is_no_room_one_line_says_so(source: Path, tmp_path: Path, limit: int) -> None:
    cleaner.run(source, tmp_path / "whole", cleaner.Settings(workers=2))
    out = tmp_path / "out"
    process = command(source, out, limit)
    stderr = process.communicate()[1]
    assert process.returncode == 2
    assert stderr.startswith("cleaner: File too large: ")
    assert stderr.count("\n") == 1
    assert not [path for path in out.rglob("*.part") if path.is_file()]
    assert command(source, out).communicate()[1].count("Traceback") == 0
    assert kills.differing(kills.contents(tmp_path / "whole"), kills.contents(out)) == 0


INTERRUPTED = """
import importlib, os, signal, time, cleaner.cli
run = importlib.import_module("cleaner.run")
run.PART_BYTES = 20_000
signal.signal(signal.SIGINT, signal.default_int_handler)  # a background shell has it ignored
def interrupt(path, data):
    os.kill(os.getpid(), signal.SIGINT)
    time.sleep(60)
run.write_atomically = interrupt
cleaner.cli.main()
"""
"""A run that gets the signal of Ctrl-C while its workers are at work."""


def test_an_interrupt_leaves_a_run_that_can_be_taken_up(source: Path, tmp_path: Path) -> None:
    whole, out = tmp_path / "whole", tmp_path / "out"
    cleaner.run(source, whole)
    arguments = ["run", str(source), "-o", str(out), "--workers", "2"]
    process = subprocess.Popen(
        [sys.executable, "-c", INTERRUPTED, *arguments], stderr=subprocess.PIPE, text=True
    )
    stderr = process.communicate()[1]
    assert process.returncode == 130
    assert stderr == "cleaner: interrupted; the same command goes on where it stopped\n"
    cleaner.run(source, out)
    assert kills.differing(kills.contents(whole), kills.contents(out)) == 0


def test_any_lost_page_and_any_other_bit_break_the_seal_of_a_block(tmp_path: Path) -> None:
    base = tmp_path / "0"
    (tmp_path / "0.ids").write_bytes(b"[]")
    page, data = 512, os.urandom(2000)
    (tmp_path / "0.chunks").write_bytes(data)
    whole = seal(base)
    lost = [data[:start] + bytes(page) + data[start + page :] for start in (0, page, 1400)]
    flips = [
        data[:at] + bytes([data[at] ^ 1 << at % 8]) + data[at + 1 :] for at in range(0, 2000, 43)
    ]
    for changed in (*lost, *flips, data[:-1], data + b"\0", b""):
        (tmp_path / "0.chunks").write_bytes(changed)
        assert seal(base) != whole
    (tmp_path / "0.chunks").write_bytes(data)
    (tmp_path / "0.drops").write_bytes(b"[]")
    assert seal(base) == whole
