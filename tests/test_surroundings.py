"""What stands around a run: the machine's settings, names, links, no network, a refusing disk."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import cleaner
from cleaner.errors import InputError
from tests import kills

IDS = ["../../x", "/etc/passwd", "nul\0nul", "i" * 5000, "CON", "dot.", "", "a/b\\c", "\u202e", "~"]


def command(*arguments: object) -> list[str]:
    return [sys.executable, "-m", "cleaner", *map(str, arguments)]


def test_the_same_bytes_whatever_the_surroundings(tmp_path: Path) -> None:
    source = kills.corpus(tmp_path / "in", 1)
    found = []
    for number, (zone, locale, seed, mask) in enumerate(
        [("UTC", "C", "1", 0o022), ("Pacific/Apia", "C.UTF-8", "77", 0o077)]
    ):
        out = tmp_path / f"out{number}"
        variables = {"TZ": zone, "LC_ALL": locale, "PYTHONHASHSEED": seed, "COLUMNS": "20"}
        subprocess.run(
            command("run", source, "-o", out, "--workers", number + 1),
            env={**os.environ, **variables, "PYTHONPATH": os.pathsep.join(sys.path)},
            umask=mask,
            cwd=tmp_path,
            check=True,
            capture_output=True,
        )
        found.append(kills.contents(out))
    workers = [json.loads(files.pop("run.json"))["settings"].pop("workers") for files in found]
    assert workers == [1, 2]
    assert found[0].pop("report.html")
    assert found[1].pop("report.html")  # it shows the settings
    assert found[0] == found[1]


def test_ids_never_become_paths(tmp_path: Path) -> None:
    rows = [{"id": name, "text": f"Text number {n} of its own.\n"} for n, name in enumerate(IDS)]
    data = b"".join(json.dumps(row).encode() + b"\n" for row in rows)
    (tmp_path / "in").mkdir()
    (tmp_path / "in/a.jsonl").write_bytes(data)
    cleaner.run(tmp_path / "in", tmp_path / "out")
    assert set(kills.contents(tmp_path / "out/documents")) == {"a.jsonl"}
    assert {path.name for path in tmp_path.iterdir()} == {"in", "out"}
    assert cleaner.verify(tmp_path / "out") == []
    cleaner.restore(tmp_path / "out", tmp_path / "back")
    assert (tmp_path / "back/a.jsonl").read_bytes() == data


def test_links_are_named_and_not_followed(tmp_path: Path) -> None:
    source = tmp_path / "in"
    (source / ".kept").mkdir(parents=True)
    (source / ".kept/a.txt").write_text("Not looked at\n")
    (source / ".b.txt").write_text("Not looked at\n")
    (source / "a.txt").write_text("One line\n")
    (source / "loop").symlink_to(source)
    (source / "out.txt").symlink_to(tmp_path / "elsewhere.txt")
    (tmp_path / "elsewhere.txt").write_text("Not of this corpus\n")
    os.link(source / "a.txt", source / "b.txt")
    os.mkfifo(source / "pipe.txt")
    summary = cleaner.run(source, tmp_path / "out", command="dedup")
    names = ".b.txt", ".kept", "loop", "out.txt", "pipe.txt"
    assert summary.skipped == tuple(str(source / name) for name in names)
    assert "5 not read (other kinds, links, hidden); see run.json" in list(summary.lines())
    assert summary.documents == {"in": 2, "kept": 1, "dropped": 1}
    assert (source / "a.txt").stat().st_nlink == 2


def test_links_are_followed_on_demand_and_nothing_is_read_twice(tmp_path: Path) -> None:
    """As in a cache of data sets, whose folders of files are links; loops come to an end."""
    source, blobs = tmp_path / "in", tmp_path / "blobs"
    for folder in (source / "own", source / ".kept", blobs / "deep"):
        folder.mkdir(parents=True)
    for number, path in enumerate((source / "own/a.txt", blobs / "b", blobs / "deep/c.txt")):
        path.write_text(f"Lantern number {number} was lit, and {number * 7} more.\n")
    (source / "loop").symlink_to(source)
    (source / "again.txt").symlink_to("own/a.txt")
    (source / "b.txt").symlink_to(blobs / "b")
    (source / "more").symlink_to(blobs)
    (blobs / "deep/up").symlink_to(blobs)
    (blobs / "deep/back").symlink_to(source)
    (source / ".hidden.txt").symlink_to(blobs / "b")
    (source / "nowhere.txt").symlink_to("nothing")
    summary = cleaner.run(source, tmp_path / "out", cleaner.Settings(follow=True))
    written = sorted(path for path in (tmp_path / "out/documents").rglob("*") if path.is_file())
    names = [path.relative_to(tmp_path / "out/documents").as_posix() for path in written]
    assert names == ["b.txt", "more/deep/c.txt", "own/a.txt"]
    skipped = ".hidden.txt", ".kept", "nowhere.txt"
    assert summary.skipped == tuple(str(source / name) for name in skipped)
    assert cleaner.verify(tmp_path / "out") == []
    cleaner.restore(tmp_path / "out", tmp_path / "back")
    assert (tmp_path / "back/more/deep/c.txt").read_bytes() == (blobs / "deep/c.txt").read_bytes()


def test_a_pipe_given_as_an_input_is_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    with pytest.raises(InputError, match=r"pipe\.txt is a pipe .* name '-'"):
        cleaner.run(tmp_path / "pipe.txt", tmp_path / "out")


def test_a_folder_that_cannot_be_read_is_no_empty_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "in/closed").mkdir(parents=True)
    scandir = os.scandir

    def refused(path: str) -> Any:
        if str(path).endswith("closed"):
            raise PermissionError(13, "Permission denied", str(path))
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refused)
    with pytest.raises(PermissionError, match="closed"):
        cleaner.run(tmp_path / "in", tmp_path / "out")


CLOSED = "cleaner: stdin or stdout is closed, and the command needs it\n"
FULL = "cleaner: No space left on device; see to it and run the same command again\n"


@pytest.mark.parametrize(
    ("ways", "code", "output"),
    [
        ("rules >&-", 2, CLOSED),
        ("clean a.txt 2>&-", 0, "One line\n"),
        ("clean - <&-", 2, CLOSED),
        ("run - -o out <&-", 2, CLOSED),
        ("run a.txt -o out <&- >&- 2>&-", 0, ""),
        ("--help >/dev/full", 2, FULL),
    ],
)
def test_streams_that_are_closed_or_full(tmp_path: Path, ways: str, code: int, output: str) -> None:
    (tmp_path / "a.txt").write_text("One line\n")
    done = subprocess.run(
        ["sh", "-c", f"exec {sys.executable} -m cleaner {ways}"],
        cwd=tmp_path, capture_output=True, text=True,
    )  # fmt: skip
    assert (done.returncode, done.stdout + done.stderr) == (code, output)


@pytest.mark.skipif(not shutil.which("unshare"), reason="needs unshare")
def test_a_run_needs_no_network(tmp_path: Path) -> None:
    alone = ["unshare", "--map-root-user", "--net"]
    if subprocess.run([*alone, "true"], capture_output=True, check=False).returncode:
        pytest.skip("this user may not have a network of its own")
    source = kills.corpus(tmp_path / "in", 1)
    (source / "page.html").write_text("<article><p>The ferry is back.</p></article>")
    done = subprocess.run(
        [*alone, *command("run", source, "-o", tmp_path / "out")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert cleaner.verify(tmp_path / "out") == []


@pytest.mark.skipif(not shutil.which("strace"), reason="needs strace")
@pytest.mark.parametrize(
    ("call", "error", "said"),
    [
        ("fsync", "EIO", "Input/output error"),
        ("rename", "ENOSPC", "No space left on device"),
        ("rename", "EDQUOT", "Disk quota exceeded"),
    ],
)
def test_what_the_system_refuses_is_said_and_can_be_taken_up(
    call: str, error: str, said: str, tmp_path: Path
) -> None:
    source = kills.corpus(tmp_path / "in", 1)
    cleaner.run(source, tmp_path / "whole")
    before, out = kills.contents(source), tmp_path / "out"
    inject = f"inject={call}:error={error}:when=5+"
    trace = ["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={call}", "-e", inject]
    done = subprocess.run(
        [*trace, *command("run", source, "-o", out)], capture_output=True, text=True, check=False
    )
    if "ptrace" in done.stderr:
        pytest.skip("this user may not trace")
    assert done.returncode == 2
    assert done.stderr.startswith(f"cleaner: {said}: ")
    assert done.stderr.count("\n") == 1
    assert not (out / "run.json").exists()
    cleaner.run(source, out)
    assert kills.contents(source) == before
    assert kills.differing(kills.contents(tmp_path / "whole"), kills.contents(out)) == 0
