"""stdin and stdout: a run over what a pipe brings, and `clean` as a filter."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import cleaner
from cleaner.formats import FORMATS
from tests import corpora

TEASER = b"Read more: Ferry fares to rise in spring\\n"


def piped(data: bytes, *arguments: object) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "cleaner", *map(str, arguments)]
    return subprocess.run(command, input=data, capture_output=True, check=False)


@pytest.mark.parametrize("name", ["a.jsonl", "a.csv", "a.parquet", "a.warc"])
def test_a_run_over_stdin_is_one_over_the_file(name: str, tmp_path: Path) -> None:
    source = corpora.write(tmp_path, name, corpora.texts())
    format = next(format for format in FORMATS if format in (name[2:], *name[2:].split(".")))
    cleaner.run(source, tmp_path / "wanted")
    done = piped(source.read_bytes(), "run", "-", "--stdin-format", format, "-o", tmp_path / "out")
    assert done.returncode == 0, done.stderr
    wanted, found = (sorted((tmp_path / n / "documents").iterdir()) for n in ("wanted", "out"))
    assert [path.read_bytes() for path in found] == [path.read_bytes() for path in wanted]
    assert cleaner.verify(tmp_path / "out") == []


def test_text_on_stdin_is_cleaned_and_comes_back(tmp_path: Path) -> None:
    data = b"The bridge will close.\nRead more: Ferry fares to rise\n"
    assert piped(data, "run", "-", "-o", tmp_path / "out").returncode == 0
    assert (tmp_path / "out/documents/stdin.txt").read_bytes() == b"The bridge will close.\n"
    cleaner.restore(tmp_path / "out", tmp_path / "back")
    assert (tmp_path / "back/stdin.txt").read_bytes() == data


def test_json_lines_pass_through_a_filter_one_at_a_time() -> None:
    line = b'{"id": 1e400, "text": "The bridge will close.\\n' + TEASER + b'", "z": 1.50}\n'
    bad = b'{"text": 3}\n{"text": "cut\n'
    done = piped(line + bad + b'{"text":"Nothing goes."}', "clean", "-", "--format", "jsonl")
    assert done.stdout == line.replace(TEASER, b"") + bad + b'{"text":"Nothing goes."}'
    assert done.returncode == 3
    assert done.stderr.count(b"\n") == 2
    assert b"-:2: no usable record: its field 'text' is of type int" in done.stderr


def test_the_filter_takes_a_nested_field() -> None:
    line = b'{"a": {"body": "The bridge will close.\\n' + TEASER + b'"}}\n'
    done = piped(line, "clean", "-", "--format", "jsonl", "--text-field", "a.body")
    assert (done.returncode, done.stdout) == (0, line.replace(TEASER, b""))


def test_another_stdin_is_not_taken_for_that_of_an_interrupted_run(tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert piped(b"One line\n", "run", "-", "-o", out, "--keep-work").returncode == 0
    (out / "run.json").unlink()
    refused = piped(b"Another line\n", "run", "-", "-o", out)
    assert refused.returncode == 2
    assert b"stdin is not what the interrupted run read" in refused.stderr


def test_a_run_over_stdin_is_decided_again_without_it(tmp_path: Path) -> None:
    line = b'{"text": "' + b"The ferry to Port Ellery leaves at nine. " * 9 + b'"}\n'
    command = ("dedup", "-", "--stdin-format", "jsonl", "--keep-work", "-o", tmp_path / "out")
    assert piped(line * 2, *command).returncode == 0
    again = piped(b"", "redecide", tmp_path / "out", "-o", tmp_path / "again")
    assert again.returncode == 0, again.stderr
    assert (tmp_path / "again/documents/stdin.jsonl").read_bytes() == line
    cleaner.restore(tmp_path / "again", tmp_path / "back")
    assert (tmp_path / "back/stdin.jsonl").read_bytes() == line * 2


def test_what_was_too_long_on_stdin_is_gone_and_that_is_said(tmp_path: Path) -> None:
    (tmp_path / "cleaner.toml").write_text("max_record = 100\n")
    command = ("run", "-", "--stdin-format", "jsonl", "-o", tmp_path / "out")
    line = b'{"text": "' + b"long " * 50 + b'"}\n'
    done = piped(line, *command, "--config", tmp_path / "cleaner.toml")
    assert done.returncode == 3, done.stderr
    problems = piped(b"something else", "verify", tmp_path / "out")
    assert (problems.returncode, b"not there any more" in problems.stdout) == (1, True)
