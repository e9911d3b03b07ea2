"""Files that unpack to far more than their size are cut off, and what stood before is read."""

from __future__ import annotations

import gzip
import importlib
from pathlib import Path

import pytest

import cleaner
from cleaner.finished.folder import FinishedRun
from cleaner.formats import FORMATS, Entry, Shard, compression
from tests import corpora

GOOD = b'{"text": "One line."}\n'


@pytest.fixture(autouse=True)
def _small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compression, "_FREE", 1 << 20)
    run = importlib.import_module("cleaner.run")
    monkeypatch.setattr(run, "is_apart", lambda _: False)  # another process would not see it


def reasons(place: Path) -> list[str]:
    records = FinishedRun(place / "out").records()
    return [r["verdict"]["because"] for r in records if "quarantined" in r]


@pytest.mark.parametrize("name", ["a.jsonl.gz", "a.jsonl.zst", "a.csv.gz", "a.warc.gz"])
@pytest.mark.parametrize("filling", [b"\0" * (1 << 20), b'{"text": "%b"}\n' % (b"A" * (1 << 20))])
def test_a_bomb_is_cut_off(name: str, filling: bytes, tmp_path: Path) -> None:
    head = {"a.csv.gz": b"text\nOne line.\n", "a.warc.gz": b"".join(corpora.wet(["One line."]))}
    start = head.get(name, GOOD)
    (tmp_path / name).write_bytes(corpora.packed(name, start + filling * 12))
    settings = cleaner.Settings(max_ratio=100, max_record=1 << 21)
    summary = cleaner.run(tmp_path / name, tmp_path / "out", settings)
    assert summary.exit_code == 3
    assert summary.documents["kept"] >= 1
    if name != "a.warc.gz":  # what follows its records is none, so that reading ends there
        assert "it unpacks to over 100 times its size (max_ratio)" in reasons(tmp_path)[-1]
    result = cleaner.restore(tmp_path / "out", tmp_path / "back")
    assert result.copied == [name]


def test_a_bomb_within_a_warc_record_is_cut_off(tmp_path: Path) -> None:
    record = corpora.warc_record("conversion", b"a" * (8 << 20), "text/plain", 1)
    (tmp_path / "a.warc.gz").write_bytes(gzip.compress(record))
    settings = cleaner.Settings(max_ratio=100, max_record=1 << 20)
    cleaner.run(tmp_path / "a.warc.gz", tmp_path / "out", settings)
    assert "it unpacks to over 100 times its size" in reasons(tmp_path)[0]


def test_an_ordinary_ratio_is_read_in_full(tmp_path: Path) -> None:
    lines = b"".join(b'{"text": "Line number %d of many."}\n' % n for n in range(20_000))
    path = tmp_path / "a.jsonl.gz"
    path.write_bytes(gzip.compress(lines))
    items = list(FORMATS["jsonl"].read(Shard(str(path), path.name, "jsonl"), cleaner.Settings()))
    assert (len(items), type(items[-1])) == (20_000, Entry)
