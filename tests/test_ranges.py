"""A file of records is the work of many: in ranges, of what it unpacks to if it is compressed."""

from __future__ import annotations

import bz2
import gzip
import importlib
import io
import json
import lzma
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from backports import zstd
from hypothesis import given
from hypothesis import strategies as st

import cleaner
from cleaner.finished.folder import FinishedRun
from cleaner.formats import FORMATS, Shard, delimited, format_of, records, warc
from cleaner.formats.ranges import _grouped
from tests import corpora
from tests.damage import in_ranges

COMPRESSORS: dict[str, Callable[[bytes], bytes]] = {
    ".gz": gzip.compress,
    ".zst": zstd.compress,
    ".bz2": bz2.compress,
    ".xz": lzma.compress,
}
BLANKS = st.sampled_from([b"\n", b" \r\n", b"\t \n", b"  "])
LINES = st.lists(st.one_of(BLANKS, st.binary(max_size=12).map(lambda own: own + b"\n")))


@given(LINES, st.integers(1, 30))
def test_ranges_begin_with_records_and_hold_every_byte(lines: list[bytes], size: int) -> None:
    data = b"".join(lines)
    pieces = records.pieces(io.BytesIO(data), records.Grammar())
    ranges = [b"".join(own) for own in _grouped(pieces, size)]
    assert b"".join(ranges) == data
    for own in ranges[:-1]:
        assert len(own) >= size
        assert own.endswith(b"\n")
    for own in ranges[1:]:
        assert own.split(b"\n", 1)[0].strip(b" \t\r\n")


def _texts(count: int) -> list[str]:
    return [
        f'Lantern {n}, "lit" in Port Ellery.\n\nRead more: Port {n * n}\n' for n in range(count)
    ]


def _json(count: int) -> bytes:
    rows = [
        json.dumps({"id": f"d{n}", "text": text}).encode() + b"\n"
        for n, text in enumerate(_texts(count))
    ]
    rows[3:3] = [b"\n", b'{"text": 5}\n', b" \n"]
    return b"".join(rows)


def _table(count: int) -> bytes:
    rows = corpora.delimited(_texts(count), ",", "\r\n").splitlines(keepends=True)
    rows[4:4] = [b"\r\n"] * (rows[3][-2:] == b"\r\n")
    return b"".join([*rows, b"of,too,many,fields,for,it\r\n"])


def _crawl(count: int) -> bytes:
    return b"".join(corpora.warc(_texts(count)))


KINDS: dict[str, Callable[[int], bytes]] = {
    "a.jsonl": _json,
    "a.csv": _table,
    "a.warc": _crawl,
}


@pytest.mark.parametrize("suffix", ["", *COMPRESSORS])
@pytest.mark.parametrize("name", KINDS)
def test_a_cut_file_gives_the_same_records_in_ranges(
    tmp_path: Path, name: str, suffix: str
) -> None:
    data = COMPRESSORS.get(suffix, bytes)(KINDS[name](25))
    step = max(11, len(data) // 60)
    for cut in [*range(0, len(data), step), len(data)]:
        path = tmp_path / f"{name}{suffix}"
        path.write_bytes(data[:cut])
        shard = Shard(str(path), path.name, format_of(path) or "", 0, cut)
        whole = list(FORMATS[shard.format].read(shard, cleaner.Settings()))
        assert list(in_ranges(shard, 200)) == whole
        is_told = bool(whole) and "cut or damaged" in getattr(whole[-1], "reason", "")
        assert not suffix or is_told == (cut < len(data)), f"silent at {cut}"


@given(st.data(), st.integers(1, 2000))
def test_a_malformed_crawl_gives_the_same_records_in_ranges(data: st.DataObject, size: int) -> None:
    whole = _crawl(6)
    at = data.draw(st.integers(0, len(whole)))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.warc"
        path.write_bytes(whole[:at] + data.draw(st.binary(max_size=4)) + whole[at:])
        shard = Shard(str(path), path.name, "warc", 0, path.stat().st_size)
        assert list(in_ranges(shard, size)) == list(warc.read(shard, cleaner.Settings()))


@pytest.mark.parametrize("suffix", COMPRESSORS)
def test_a_header_alone_that_names_no_text_is_told(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"a.csv{suffix}"
    path.write_bytes(COMPRESSORS[suffix](b"id,te"))
    shard = Shard(str(path), path.name, "csv", 0, path.stat().st_size)
    whole = list(delimited.read(shard, cleaner.Settings()))
    assert list(in_ranges(shard, 200)) == whole
    assert "no rows" in getattr(whole[0], "reason", "")


@pytest.mark.parametrize(
    ("name", "suffix", "workers"),
    [
        *(("a.jsonl", suffix, 1) for suffix in ("", *COMPRESSORS)),
        *(("a.csv", suffix, 1) for suffix in ("", ".gz")),
        *(("a.warc", suffix, 2) for suffix in ("", ".zst")),
    ],
)
def test_a_run_over_ranges_is_one_over_the_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, suffix: str, workers: int
) -> None:
    path, packed = tmp_path / f"{name}{suffix}", COMPRESSORS.get(suffix, bytes)
    path.write_bytes(packed(KINDS[name](60)) + packed(KINDS[name](60))[:-6])
    settings, run = cleaner.Settings(workers=workers), importlib.import_module("cleaner.run")
    monkeypatch.setattr("cleaner.parts.FEW", 0)
    monkeypatch.setattr(run, "PART_BYTES", 1 << 30)
    cleaner.run(path, tmp_path / "whole", settings)
    monkeypatch.setattr("cleaner.parts.FEW", 32)
    monkeypatch.setattr(run, "PART_BYTES", 900)
    cleaner.run(path, tmp_path / "ranges", settings)
    whole, ranges = (list(FinishedRun(tmp_path / n).records()) for n in ("whole", "ranges"))
    assert whole == ranges
    assert any("quarantined" in record for record in whole)
    for one in (tmp_path / "whole" / "documents").iterdir():
        other = tmp_path / "ranges" / "documents" / one.name
        format = FORMATS[format_of(one) or ""]
        assert list(format.unpack(one, settings)) == list(format.unpack(other, settings))
    assert len(list((tmp_path / "ranges" / "provenance").iterdir())) > 3
    assert cleaner.verify(tmp_path / "ranges") == []


def test_few_ranges_lie_on_disk_at_a_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run = importlib.import_module("cleaner.run")
    path = tmp_path / "a.jsonl.gz"
    path.write_bytes(gzip.compress(_json(400)))
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
