"""Records as Parquet, and records without the removed texts, which their sources give back."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import cleaner
from cleaner.errors import SettingsError
from cleaner.finished.folder import FinishedRun
from cleaner.formats.files import settling
from cleaner.output import ledger
from cleaner.provenance import claims_from, missing
from cleaner.settings import Settings
from cleaner.views.styled import removed_text
from tests import corpora, kills

NAMES = ("text", "a.jsonl", "a.ndjson.gz", "a.csv", "a.parquet", "a.warc")


def test_records_as_parquet_are_those_as_json_lines(tmp_path: Path) -> None:
    parquet: Any = pytest.importorskip("pyarrow.parquet")
    source = corpora.write(tmp_path, "text", corpora.texts())
    cleaner.run(source, tmp_path / "lines")
    cleaner.run(source, tmp_path / "table", Settings(provenance="parquet"))
    one, other = (FinishedRun(tmp_path / name) for name in ("lines", "table"))
    assert list(one.records()) == list(other.records())
    (path,) = (tmp_path / "table/provenance").iterdir()
    rows = parquet.read_table(path).to_pylist()
    assert [row["id"] for row in rows] == [record["id"] for record in one.records()]
    assert [row["claims"][0]["rule"] for row in rows if row["claims"]]
    assert cleaner.verify(tmp_path / "table") == []
    cleaner.restore(tmp_path / "table", tmp_path / "back")
    assert kills.contents(tmp_path / "back") == kills.contents(source)


def test_left_records_are_settled(tmp_path: Path) -> None:
    path = tmp_path / "00000-0000.jsonl"
    with settling() as settle:
        digest = ledger.leave(path, [b"one\n", b"two\n"])
        assert not path.exists()
        settle(path)
    assert kills.contents(tmp_path) == {path.name: b"one\ntwo\n"}
    assert digest == ledger.write(path, [b"one\n", b"two\n"])


def test_records_that_are_not_there_are_not_settled(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError), settling() as settle:
        settle(tmp_path / "00000-0000.jsonl")


def test_a_flip_in_a_table_of_records_is_noticed(tmp_path: Path) -> None:
    pytest.importorskip("pyarrow")
    source = corpora.write(tmp_path, "text", corpora.texts())
    cleaner.run(source, tmp_path / "out", Settings(provenance="parquet"))
    (path,) = (tmp_path / "out/provenance").iterdir()
    data = bytearray(path.read_bytes())
    data[len(data) // 3] ^= 4
    path.write_bytes(data)
    assert cleaner.verify(tmp_path / "out")


@pytest.mark.parametrize("name", NAMES)
def test_without_embedded_texts_the_source_gives_them(name: str, tmp_path: Path) -> None:
    source = corpora.write(tmp_path, name, corpora.texts())
    cleaner.run(source, tmp_path / "whole")
    cleaner.run(source, tmp_path / "out", Settings(embed=False))
    stored = (tmp_path / "out/provenance").glob("*")
    raw = [json.loads(line) for path in stored for line in path.read_text().split("\n") if line]
    assert not [record for record in raw if record["removed"] or "content" in record]
    one, other = (FinishedRun(tmp_path / folder) for folder in ("whole", "out"))
    assert list(one.records()) == list(other.records())
    assert cleaner.verify(tmp_path / "out") == []
    result = cleaner.restore(tmp_path / "out", tmp_path / "back")
    assert result.missing == {}
    there = source if source.is_dir() else source.parent
    for path in (tmp_path / "back").iterdir():
        assert path.read_bytes() == (there / path.name).read_bytes()


@pytest.mark.parametrize("name", NAMES)
def test_where_the_source_is_gone_too_it_is_said(name: str, tmp_path: Path) -> None:
    source = corpora.write(tmp_path, name, corpora.texts())
    cleaner.run(source, tmp_path / "out", Settings(embed=False))
    source.rename(tmp_path / "moved")
    result = cleaner.restore(tmp_path / "out", tmp_path / "back")
    assert result.exit_code == 3
    gone = [reason for reason in result.missing.values() if "gone or has changed" in reason]
    assert gone or "only from its unchanged source" in result.missing[name]
    lacking = [r for r in FinishedRun(tmp_path / "out").records() if r["removed"] is None]
    for record, problem in zip(lacking, cleaner.verify(tmp_path / "out"), strict=True):
        assert problem == f"{record['id']}: {missing(record)}"
        assert problem.endswith("which is gone or has changed")
    claims = claims_from(lacking[0]["claims"])
    assert not claims or "gone or has changed" in removed_text(lacking[0], claims[0])


def test_split_stories_need_their_texts() -> None:
    with pytest.raises(SettingsError, match="need their texts embedded"):
        Settings(embed=False, appended="split")


def test_a_kept_document_without_removals_needs_no_source(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in/a.txt").write_text("One line\n")
    cleaner.run(tmp_path / "in", tmp_path / "out", Settings(embed=False))
    (tmp_path / "in/a.txt").unlink()
    assert cleaner.restore(tmp_path / "out", tmp_path / "back").missing == {}
    assert (tmp_path / "back/a.txt").read_text() == "One line\n"
    assert missing({"removed": []}) is None
