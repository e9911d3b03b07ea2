"""Inputs and outputs at URLs, as fsspec's file system in memory holds them."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

import cleaner
from cleaner import remote
from cleaner.cli import main
from cleaner.errors import InputError, UsageError
from tests import corpora, kills

SOURCE, OUT = "memory://source", "memory://out"


@pytest.fixture
def memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """An empty file system in memory, and a cache folder of the test's own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    system = pytest.importorskip("fsspec").filesystem("memory")
    system.store.clear()
    system.pseudo_dirs[:] = [""]
    yield system
    system.store.clear()


def fill(memory: Any, folder: Path) -> None:
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            memory.pipe(f"/source/{path.relative_to(folder).as_posix()}", path.read_bytes())


def folder(tmp_path: Path) -> Path:
    source = tmp_path / "in"
    source.mkdir()
    corpora.write(source, "text", corpora.texts())
    for name in ("a.jsonl", "a.ndjson.gz", "a.csv", "a.warc.gz", "a.parquet"):
        corpora.write(source, name, corpora.texts())
    return source


def test_a_run_from_url_to_url_is_that_between_folders(memory: Any, tmp_path: Path) -> None:
    source = folder(tmp_path)
    fill(memory, source)
    cleaner.run(source, tmp_path / "out", report=False)
    summary = cleaner.run(SOURCE, OUT, report=False)
    assert summary.output == OUT
    with remote.local(OUT) as copied:
        there = kills.contents(copied / "documents")
        assert there == kills.contents(tmp_path / "out/documents")
        assert cleaner.verify(copied) == []
    assert not list((tmp_path / "cache").rglob("*.txt"))
    assert cleaner.verify(OUT) == []
    assert cleaner.restore(OUT, tmp_path / "back").missing == {}
    back, came = kills.contents(tmp_path / "back"), kills.contents(source)
    assert back == came
    for kind in ("dolma", "datatrove", "parquet"):
        assert cleaner.export(OUT, tmp_path / kind, kind)
        words = ["export", OUT, "-o", str(tmp_path / f"{kind}-again"), "--as", kind]
        assert CliRunner().invoke(main, words).exit_code == 0


def test_hidden_files_are_left_out_but_where_they_are_named(memory: Any, tmp_path: Path) -> None:
    memory.pipe("/source/.hidden/a.txt", b"One line\n")
    memory.pipe("/source/.a.txt", b"One line\n")
    summary = cleaner.run(SOURCE, OUT)
    assert summary.documents == {}
    assert [Path(name).name for name in summary.skipped] == [".a.txt", "a.txt"]
    memory.rm("/out", recursive=True)
    (tmp_path / ".a.txt").write_bytes(b"One line\n")
    assert cleaner.run(tmp_path / ".a.txt", OUT).documents == {"in": 1, "kept": 1}
    assert memory.cat("/out/documents/.a.txt") == b"One line\n"


def test_everything_comes_back_from_url_to_folder(memory: Any, tmp_path: Path) -> None:
    source = folder(tmp_path)
    fill(memory, source)
    cleaner.run(SOURCE, OUT)
    result = CliRunner().invoke(main, ["restore", OUT, "-o", str(tmp_path / "back")])
    assert (result.exit_code, result.exception) == (0, None)
    assert kills.contents(tmp_path / "back") == kills.contents(source)


def test_what_was_made_but_not_copied_is_copied_by_the_same_command(
    memory: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    memory.pipe("/source/a.txt", b"One line\nRead more: Ferry fares to rise\n")
    with monkeypatch.context() as patched:
        patched.setattr(importlib.import_module("cleaner.run"), "upload", lambda *_: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            cleaner.run(SOURCE, OUT)
    with pytest.raises(UsageError, match="holds another run"):
        cleaner.run(SOURCE, OUT, cleaner.Settings(captions="none"))
    memory.rm("/source", recursive=True)
    assert cleaner.run(SOURCE, OUT).documents["in"] == 1
    assert memory.cat("/out/documents/a.txt") == b"One line\n"


def test_an_output_that_holds_something_is_refused(memory: Any) -> None:
    memory.pipe("/source/a.txt", b"One line\n")
    memory.pipe("/out/other", b"precious")
    with pytest.raises(UsageError, match="not empty"):
        cleaner.run(SOURCE, OUT)
    assert memory.cat("/out/other") == b"precious"


def test_a_source_that_changes_is_noticed(memory: Any, tmp_path: Path) -> None:
    memory.pipe("/source/a.txt", b"One line\n")

    def disturb(stage: str, done: int, total: int) -> None:
        memory.pipe("/source/a.txt", b"Two lines\nand more\n")

    with pytest.raises(UsageError, match="changed while it was read"):
        cleaner.run(SOURCE, tmp_path / "out", progress=disturb)


@pytest.mark.parametrize("key", ["../x.txt", "a/../../x.txt", "a//x.txt"])
def test_no_key_leads_out_of_the_output(memory: Any, tmp_path: Path, key: str) -> None:
    memory.pipe("/elsewhere/x.txt", b"One line\n")
    memory.store[f"/source/{key}"] = memory.store["/elsewhere/x.txt"]
    with pytest.raises(InputError, match="leads nowhere or out of it"):
        cleaner.run(SOURCE, tmp_path / "out")


def test_errors_say_what_to_do(memory: Any, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="memory://nothing: no such file"):
        cleaner.run("memory://nothing", tmp_path / "out")
    with pytest.raises(UsageError, match="nosuch"):
        cleaner.run("nosuch://bucket", tmp_path / "out")


@pytest.mark.parametrize("name", ["a.ndjson.gz", "a.csv", "a.warc.gz"])
def test_what_only_the_source_holds_is_taken_from_its_url(
    memory: Any, tmp_path: Path, name: str
) -> None:
    data = corpora.WRITERS[name]([*corpora.texts(), "Long. " * 4000])
    memory.pipe(f"/source/{name}", data)
    settings = cleaner.Settings(embed=False, max_record=20_000)
    summary = cleaner.run(f"{SOURCE}/{name}", tmp_path / "out", settings)
    assert summary.documents["quarantined"] == 1
    assert cleaner.verify(tmp_path / "out") == []
    cleaner.restore(tmp_path / "out", tmp_path / "back")
    assert (tmp_path / "back" / name).read_bytes() == data


def test_an_account_without_a_home_is_told_where_to_say_one(
    memory: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.txt").write_text("One line.\n")
    for name in ("XDG_CACHE_HOME", "HOME"):
        monkeypatch.delenv(name, raising=False)

    def homeless() -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setattr(Path, "home", homeless)
    done = CliRunner().invoke(main, ["run", str(tmp_path / "a.txt"), "-o", OUT])
    assert done.exit_code == 2
    assert done.stderr == f"cleaner: {OUT}: there is no home to make it in; set XDG_CACHE_HOME\n"
