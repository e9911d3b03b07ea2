"""A compressed file of lines is the work of many: ranges of what it unpacks to, made on demand."""

from __future__ import annotations

import bz2
import gzip
import importlib
import json
import lzma
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from backports import zstd
from hypothesis import given
from hypothesis import strategies as st

import cleaner
from cleaner.finished import FinishedRun
from cleaner.formats import Shard, jsonl
from cleaner.formats.unpacked import _cut
from tests.damage import in_ranges

COMPRESSORS: dict[str, Callable[[bytes], bytes]] = {
    ".gz": gzip.compress,
    ".zst": zstd.compress,
    ".bz2": bz2.compress,
    ".xz": lzma.compress,
}
BLANKS = st.sampled_from([b"\n", b" \r\n", b"\t \n", b"  "])
LINES = st.lists(st.one_of(BLANKS, st.binary(max_size=12).map(lambda own: own + b"\n")))


@given(LINES, st.integers(1, 30), st.integers(1, 9))
def test_ranges_begin_with_records_and_hold_every_byte(
    lines: list[bytes], size: int, step: int
) -> None:
    data = b"".join(lines)
    chunks = (data[at : at + step] for at in range(0, len(data), step))
    ranges = [b""]
    for own, is_end in _cut(chunks, size):
        ranges[-1] += own
        ranges += [b""] * is_end
    assert b"".join(ranges) == data
    for own in ranges[:-1]:
        assert len(own) > size - 1
        assert own.endswith(b"\n")
    for own in ranges[1:]:
        assert own.split(b"\n", 1)[0].strip(b" \t\r\n")


def _rows(count: int) -> bytes:
    texts = (
        f"Lantern {n} was lit in Port Ellery.\n\nRead more: Port {n * n}\n" for n in range(count)
    )
    rows = [
        json.dumps({"id": f"d{n}", "text": text}).encode() + b"\n" for n, text in enumerate(texts)
    ]
    rows[3:3] = [b"\n", b'{"text": 5}\n', b" \n"]
    return b"".join(rows)


@pytest.mark.parametrize("suffix", COMPRESSORS)
def test_a_cut_file_gives_the_same_records_in_ranges(tmp_path: Path, suffix: str) -> None:
    data = COMPRESSORS[suffix](_rows(30))
    for cut in [*range(0, len(data), 11), len(data)]:
        path = tmp_path / f"a.jsonl{suffix}"
        path.write_bytes(data[:cut])
        shard = Shard(str(path), path.name, "jsonl", 0, cut)
        whole = list(jsonl.read(shard, cleaner.Settings()))
        assert list(in_ranges(shard, 200)) == whole
        is_told = "cut or damaged" in getattr(whole[-1], "reason", "")
        assert is_told == (cut < len(data)), f"silent at {cut}"


@pytest.mark.parametrize("suffix", COMPRESSORS)
@pytest.mark.parametrize("workers", [1, 2])
def test_a_run_over_ranges_is_one_over_the_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, suffix: str, workers: int
) -> None:
    path = tmp_path / f"a.jsonl{suffix}"
    path.write_bytes(COMPRESSORS[suffix](_rows(60)) + COMPRESSORS[suffix](_rows(60))[:-6])
    settings = cleaner.Settings(workers=workers)
    monkeypatch.setattr("cleaner.parts.FEW", 0)
    cleaner.run(path, tmp_path / "whole", settings)
    monkeypatch.setattr("cleaner.parts.FEW", 32)
    monkeypatch.setattr(importlib.import_module("cleaner.run"), "PART_BYTES", 700)
    cleaner.run(path, tmp_path / "ranges", settings)
    whole, ranges = (list(FinishedRun(tmp_path / n).records()) for n in ("whole", "ranges"))
    assert whole == ranges
    assert any("cut or damaged" in json.dumps(record) for record in whole)
    names = [tmp_path / n / "documents" / path.name for n in ("whole", "ranges")]
    one, two = (list(jsonl.unpack(name, settings)) for name in names)
    assert one == two
    assert len(list((tmp_path / "ranges" / "provenance").iterdir())) > 3
    assert cleaner.verify(tmp_path / "ranges") == []


def test_few_ranges_lie_on_disk_at_a_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run = importlib.import_module("cleaner.run")
    path = tmp_path / "a.jsonl.gz"
    path.write_bytes(gzip.compress(_rows(400)))
    monkeypatch.setattr(run, "PART_BYTES", 500)
    most: list[int] = []
    answers = run.answers

    def watched(*given: object) -> Iterator[object]:
        for answer in answers(*given):
            most.append(len(list((tmp_path / "out/.work/unpacked").iterdir())))
            yield answer

    monkeypatch.setattr(run, "answers", watched)
    cleaner.run(path, tmp_path / "out", cleaner.Settings(workers=2))
    assert len(most) > 60
    assert max(most) <= 6
