"""JSON lines: only the bytes of the text value change, and everything comes back."""

from __future__ import annotations

import bz2
import gzip
import importlib
import json
import lzma
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

import cleaner
from cleaner.finished.folder import FinishedRun
from cleaner.formats import Entry, Format, Shard, json_fields, json_texts, jsonl, look
from cleaner.formats.compression import compressor, opened
from cleaner.formats.json_splice import decoded, locate, spliced
from cleaner.patch import Patch
from tests import corpora, marks
from tests.strategies import patches, texts

TEASER = "The bridge will close in May.\nRead more: Ferry fares\nIt opens again in June.\n"
OTHER = "Lanterns were lit along the quay of Port Ellery.\n- Read more: Tide tables\nNobody came.\n"


def lines() -> list[bytes]:
    """Records whose other bytes no serializer would write again as they are."""
    plain = json.dumps(TEASER)[1:-1]
    escaped = plain.replace("e", "\\u0065").replace("/", "\\/")
    return [
        b'{"id":  "a", "big": 123456789012345678901234567890, "text" : "%s", "f": 1e400}\n'
        % plain.encode(),
        b'{"text": "first, lost", "z": NaN, "id": 7, "text": "%s" }\r\n\n' % escaped.encode(),
        b'{"meta": {"text": "no", "l": ["text", {"text": 1}]}, "text": "Nothing goes here."}\n',
        b'{"text": "%s", "id": "d"}\n \n' % json.dumps(OTHER)[1:-1].encode(),
        '{"text": "Größe 漢字 \\ud83d\\ude00", "id": "e"}'.encode(),
    ]


ODD = [
    b'\xef\xbb\xbf{"text": "a mark before it"}',
    b'{"text": "first", "n": 123456789012345678901234567890, "f": 1e400, "text": "last"}',
    b'{"te\\u0078t": "an escape in the key", "id": "x"}',
    b'{"text": "t", "id": true, "url": 3, "date": 1.5}',
    b'{"text": "t", "id": -0, "x": NaN, "date": -12}',
    b'{"text": "t", "id": -7, "date": 12345678901234567890}',
    b'{"text": "t", "id": "\\ud800", "url": "HTTPS://www.A.example:80/x"}',
    b'{"text": "\\u00e9\\n\\ud83d\\ude00 \\u0000", "id": "a\\nb", "url": "https://www.b.example/1"}',
    b'{"text": "t", "doc": {"text": "inner", "id": [1, {"id": 2}]}, "id": null}',
    b'{"text": "t"} x',
    b'["text"]',
    b'{"text": {"text": 1}}',
    b' {\t"text" :\r "t" }\r\n',
]


@pytest.mark.skipif(not json_fields.IN_C, reason="built without a compiler")
@pytest.mark.parametrize("field", ["text", "doc.text", "a.b.c.d.e.f.g.h.i"])
def test_fields_are_read_in_c_as_by_python(field: str) -> None:
    settings = cleaner.Settings(text_field=field)

    def outcome(read: Callable[[bytes, cleaner.Settings], object], line: bytes) -> object:
        try:
            return read(line, settings)
        except ValueError as error:
            return type(error), str(error)

    for line in [*lines(), *BAD, *ODD]:
        assert outcome(json_fields.found, line) == outcome(json_fields._slowly, line)
        if not isinstance(outcome(json_fields.found, line), json_fields.Found):
            continue
        place = json_fields.text_place(line, settings)
        text = line.decode()
        start, end = locate(text, field)
        assert place == (len(text[:start].encode()), len(text[:end].encode()))


@pytest.mark.skipif(not json_texts.IN_C, reason="built without a compiler")
@pytest.mark.parametrize("size", [80, 1 << 20])
@pytest.mark.parametrize("block", [30, 300, 1 << 18])
def test_a_survey_has_the_texts_that_a_look_has(
    block: int, size: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(json_texts, "_BLOCK", block)
    path, settings = tmp_path / "a.jsonl", cleaner.Settings(max_record=150)
    path.write_bytes(b" \n\n" + b"\n".join([*lines(), *BAD, *ODD, *lines()]))
    whole = Shard(str(path), "a.jsonl", "jsonl", 0, path.stat().st_size)
    found: list[json_texts.Text] = []
    for shard in jsonl.ranges(whole, size):
        assert json_texts.can_read(shard, settings)
        found += json_texts.texts(shard, settings)
    looked = [(own.text, own.id, own.site) for own in jsonl.look(whole, settings)]
    assert [(own.string, own.name, own.site) for own in found] == looked
    assert {type(own.text) for own in found} == {bytes, str}
    path.write_bytes(b"")  # it was cut meanwhile
    assert list(json_texts.texts(whole, settings)) == []


BAD = {
    b'{"text": "cut\n': "it is no JSON: Invalid control character at character 13",
    b'  {"text": "x"} y\n': "it is no JSON: Extra data at character 16",
    b'{"text": "\xff\xfe"}\n': "its byte 0xff is no UTF-8, as records are read",
    b'{"text": 5}\n': "of type int",
    b'{"txet": "x"}\n': "missing",
    b'{"text": "\\ud800"}\n': "lone surrogate",
    b"[" * 100_000 + b"\n": "no usable record",
}


@pytest.mark.parametrize("suffix", ["jsonl", "csv"])
def test_a_file_of_another_kind_is_told_by_how_it_begins(tmp_path: Path, suffix: str) -> None:
    text = "id,text\nOne line\n".encode("utf-16")
    for data, told in (
        (text, "it begins as a file of UTF-16 does: convert it to UTF-8"),
        (gzip.compress(text), "it begins as a file of gzip does: its name must say so"),
    ):
        place = tmp_path / told[-8:]
        place.mkdir()
        (place / f"a.{suffix}").write_bytes(data)
        cleaner.run(place / f"a.{suffix}", place / "out")
        first = next(FinishedRun(place / "out").records())
        assert first["verdict"]["because"].endswith(told)
        assert cleaner.verify(place / "out") == []


def test_only_the_text_value_changes(tmp_path: Path) -> None:
    data = b"".join(lines())
    (tmp_path / "a.jsonl").write_bytes(data)
    summary = cleaner.run(tmp_path / "a.jsonl", tmp_path / "out")
    gone = b"Read more: Ferry fares\\n"
    wanted = lines()
    wanted[0] = wanted[0].replace(gone, b"")
    wanted[3] = wanted[3].replace(b"- Read more: Tide tables\\n", b"")
    del wanted[1]  # its cleaned text is that of the first
    assert (tmp_path / "out/documents/a.jsonl").read_bytes() == b"".join(wanted)
    assert summary.documents == {"in": 5, "kept": 4, "dropped": 1}
    records = list(FinishedRun(tmp_path / "out").records())
    assert [record["id"] for record in records] == ["a", "7", "a.jsonl#3", "d", "e"]
    assert records[1]["verdict"]["witness"] == "a"
    assert cleaner.verify(tmp_path / "out") == []
    cleaner.restore(tmp_path / "out", tmp_path / "back")
    assert (tmp_path / "back/a.jsonl").read_bytes() == data


@pytest.mark.parametrize("line", BAD, ids=list(BAD.values()))
def test_a_bad_line_is_quarantined_and_the_run_goes_on(tmp_path: Path, line: bytes) -> None:
    good = lines()
    data = good[0] + line + good[3]
    (tmp_path / "a.jsonl").write_bytes(data)
    summary = cleaner.run(tmp_path / "a.jsonl", tmp_path / "out")
    assert summary.documents == {"in": 3, "kept": 2, "quarantined": 1}
    assert summary.exit_code == 3
    record = list(FinishedRun(tmp_path / "out").records())[1]
    assert record["quarantined"]["line"] == 2
    assert len(good[0]) <= record["quarantined"]["offset"] <= len(good[0]) + len(line)
    assert BAD[line] in record["verdict"]["because"]
    assert cleaner.verify(tmp_path / "out") == []
    cleaner.restore(tmp_path / "out", tmp_path / "back")
    assert (tmp_path / "back/a.jsonl").read_bytes() == data


def test_a_look_sees_the_documents_that_are_read(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(b"\n".join([*lines(), *BAD, *ODD]))
    shard = Shard(str(tmp_path / "a.jsonl"), "a.jsonl", "jsonl", 0, 10**6)
    read = [
        item.document for item in jsonl.read(shard, cleaner.Settings()) if isinstance(item, Entry)
    ]
    seen = list(look(cast(Format, jsonl), shard, cleaner.Settings()))
    assert [(own.id, own.text, own.site) for own in seen] == [
        (own.id, own.text, own.site) for own in read
    ]
    assert len(seen) > len(lines())


def test_lone_surrogates_outside_the_text_stay_as_they_are(tmp_path: Path) -> None:
    page = marks.read(corpora.PAGES / "en-card-bridge.txt").source
    record = {"note": "\ud801", "id": "\ud800", "url": "https://a.example/1", "text": page}
    other = {"id": "other", "url": "https://b.example/1", "text": page.replace("bridge", "tunnel")}
    data = b"".join(json.dumps(row).encode() + b"\n" for row in (record, other))
    (tmp_path / "a.jsonl").write_bytes(data)
    settings = cleaner.Settings(appended="split", provenance="parquet")
    cleaner.run(tmp_path / "a.jsonl", tmp_path / "out", settings)
    assert b'"\\ud801"' in (tmp_path / "out/documents/a.jsonl").read_bytes()
    assert next(own["id"] for own in FinishedRun(tmp_path / "out").records()) == "\ud800"
    assert cleaner.verify(tmp_path / "out") == []
    cleaner.restore(tmp_path / "out", tmp_path / "back")
    assert (tmp_path / "back/a.jsonl").read_bytes() == data


COMPRESSORS: dict[str, Callable[[bytes], bytes]] = {
    ".gz": gzip.compress,
    ".bz2": bz2.compress,
    ".xz": lzma.compress,
}


@pytest.mark.parametrize("suffix", COMPRESSORS)
def test_compressed_files_stay_compressed(tmp_path: Path, suffix: str) -> None:
    data = b"".join(lines())
    name = f"a.jsonl{suffix}"
    (tmp_path / name).write_bytes(COMPRESSORS[suffix](data))
    (tmp_path / "a.jsonl").write_bytes(data)
    cleaner.run(tmp_path / "a.jsonl", tmp_path / "plain")
    cleaner.run(tmp_path / name, tmp_path / "out")
    assert list(jsonl.unpack(tmp_path / "out/documents" / name, cleaner.Settings())) == list(
        jsonl.unpack(tmp_path / "plain/documents/a.jsonl", cleaner.Settings())
    )
    assert cleaner.verify(tmp_path / "out") == []
    cleaner.restore(tmp_path / "out", tmp_path / "back")
    with opened(tmp_path / "back" / name) as stream:
        assert stream.read() == data


def test_a_gzip_member_is_the_same_in_every_python() -> None:
    member = compressor("a.gz")(b"One line\n")
    assert member[:9] == b"\x1f\x8b\x08" + bytes(6)  # no flags, no time
    assert member[9] != 255  # the system that `gzip` names in some versions alone
    assert gzip.decompress(member) == b"One line\n"


@pytest.mark.parametrize("suffix", COMPRESSORS)
def test_a_cut_stream_is_reported_wherever_it_is_cut(tmp_path: Path, suffix: str) -> None:
    whole = COMPRESSORS[suffix](b"".join(lines()))
    for cut in range(1, len(whole), 7):
        path = tmp_path / f"cut{cut}.jsonl{suffix}"
        path.write_bytes(whole[:cut])
        shard = Shard(str(path), path.name, "jsonl", 0, cut)
        items = list(jsonl.read(shard, cleaner.Settings()))
        assert "cut or damaged" in getattr(items[-1], "reason", ""), f"silent at {cut}"


@pytest.mark.parametrize("suffix", ["jsonl", "jsonl.gz", "csv"])
@pytest.mark.parametrize("before", [b"", b"\n\n", b"{}\n", b'{"text": "One line."}\n\n'])
def test_blank_lines_around_a_record_over_the_limit_come_back(
    tmp_path: Path, before: bytes, suffix: str
) -> None:
    long, good = b'{"text": "%b"}\n' % (b"x" * 2000), b'{"text": "Another one."}\n'
    data = before + long + b"\n\r\n" + good + long + b"\n" + long + good + long + b"\n\n"
    if suffix == "csv":
        data = b"text\n" + data.replace(b'{"text": ', b"").replace(b"}", b"").replace(b"{", b"")
    (tmp_path / "in").mkdir()
    path = tmp_path / "in" / f"a.{suffix}"
    path.write_bytes(gzip.compress(data) if suffix.endswith("gz") else data)
    (tmp_path / "in/b.txt").write_text("A page.\n")
    cleaner.run(tmp_path / "in", tmp_path / "out", cleaner.Settings(max_record=1000))
    assert cleaner.verify(tmp_path / "out") == []
    cleaner.restore(tmp_path / "out", tmp_path / "back")
    assert (tmp_path / "back" / path.name).read_bytes() == path.read_bytes()
    rows = [r["quarantined"] for r in FinishedRun(tmp_path / "out").records() if "quarantined" in r]
    lines = data.split(b"\n")
    assert [b"x" * 2000 in b"".join(lines[row["line"] - 1 :][:3]) for row in rows[-4:]] == [
        True
    ] * 4
    path.unlink()
    result = cleaner.restore(tmp_path / "out", tmp_path / "more")
    assert (result.files, list(result.missing)) == (1, [path.name])


@pytest.mark.parametrize("limit", [100, 5_000_000])
def test_a_million_blank_lines_cost_what_they_are(tmp_path: Path, limit: int) -> None:
    """Gathered one by one they took minutes: each copied all those before it."""
    good, long, blank = (
        b'{"text": "A lantern."}\n',
        b'{"text": "%b"}\n' % (b"x" * 200),
        b"\n" * 10**6,
    )
    path = tmp_path / "a.jsonl"
    path.write_bytes(blank + good + blank + long + blank)
    shard = Shard(str(path), path.name, "jsonl", 0, path.stat().st_size)
    items = list(jsonl.read(shard, cleaner.Settings(max_record=limit)))
    assert len(items) == 2
    assert isinstance(items[0], Entry)
    assert items[0].frame == blank + good + blank
    if isinstance(items[1], Entry):
        assert items[1].frame == long + blank
    else:
        sizes = items[1].offset, items[1].length, items[1].lines
        assert sizes == (len(blank + good + blank), len(long + blank), 10**6 + 1)


def test_a_record_over_the_limit_is_quarantined_by_its_place(tmp_path: Path) -> None:
    good = lines()
    long = b'{"text": "' + b"long " * 2_000 + b'"}\n'
    (tmp_path / "a.jsonl").write_bytes(good[0] + long + good[3])
    summary = cleaner.run(tmp_path / "a.jsonl", tmp_path / "out", cleaner.Settings(max_record=5000))
    assert summary.documents == {"in": 3, "kept": 2, "quarantined": 1}
    record = list(FinishedRun(tmp_path / "out").records())[1]
    assert record["bytes"] is None
    assert record["quarantined"] == {"offset": len(good[0]), "line": 2, "length": len(long)}
    cleaner.restore(tmp_path / "out", tmp_path / "back")
    assert (tmp_path / "back/a.jsonl").read_bytes() == good[0] + long + good[3]


def test_files_without_records_are_kept(tmp_path: Path) -> None:
    for name, data in (("empty.jsonl", b""), ("blank.jsonl", b"\n \n")):
        (tmp_path / "in").mkdir(exist_ok=True)
        (tmp_path / "in" / name).write_bytes(data)
    cleaner.run(tmp_path / "in", tmp_path / "out")
    assert cleaner.verify(tmp_path / "out") == []
    cleaner.restore(tmp_path / "out", tmp_path / "back")
    for folder in ("out/documents", "back"):
        assert (tmp_path / folder / "empty.jsonl").read_bytes() == b""
        assert (tmp_path / folder / "blank.jsonl").read_bytes() == b"\n \n"


def test_one_big_file_is_cut_into_ranges_without_a_trace(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(b"".join(lines()[n % 4] for n in range(200)) + lines()[4])
    cleaner.run(path, tmp_path / "whole")
    monkeypatch.setattr(importlib.import_module("cleaner.run"), "PART_BYTES", 777)
    cleaner.run(path, tmp_path / "parts")
    for name in ("documents/a.jsonl",):
        assert (tmp_path / "whole" / name).read_bytes() == (tmp_path / "parts" / name).read_bytes()
    whole, parts = (list(FinishedRun(tmp_path / n).records()) for n in ("whole", "parts"))
    assert whole == parts
    assert len({record["id"] for record in whole}) == 201


@pytest.mark.parametrize(("left", "right"), [("[", "]"), ('{"a":', "}")])
def test_how_deep_a_record_may_be_nested_depends_on_nothing_else(
    left: str, right: str, tmp_path: Path
) -> None:
    lines = [
        f'{{"text": "Text {deep} {{[ {{[", "deep": {left * deep}1{right * deep}}}'.encode()
        for deep in (json_fields.DEEPEST - 1, json_fields.DEEPEST, 100_000)
    ]
    (tmp_path / "a.jsonl").write_bytes(b"\n".join(lines))
    summary = cleaner.run(
        tmp_path / "a.jsonl", tmp_path / "out", cleaner.Settings(appended="split")
    )
    assert summary.documents == {"in": 3, "kept": 1, "quarantined": 2}
    assert (tmp_path / "out/documents/a.jsonl").read_bytes() == lines[0] + b"\n"
    because = [record["verdict"]["because"] for record in FinishedRun(tmp_path / "out").records()]
    assert because[1:] == ["no usable record: it is nested more than 500 deep"] * 2
    cleaner.restore(tmp_path / "out", tmp_path / "back")
    assert (tmp_path / "back/a.jsonl").read_bytes() == b"\n".join(lines)


def test_text_and_id_may_lie_deeper(tmp_path: Path) -> None:
    row = {"doc": {"body": TEASER, "text": "x"}, "meta": {"key": "k1"}}
    (tmp_path / "a.jsonl").write_text(json.dumps(row) + "\n")
    settings = cleaner.Settings(text_field="doc.body", id_field="meta.key")
    cleaner.run(tmp_path / "a.jsonl", tmp_path / "out", settings)
    record = next(FinishedRun(tmp_path / "out").records())
    assert record["id"] == "k1"
    written = json.loads((tmp_path / "out/documents/a.jsonl").read_bytes())
    assert "Read more" not in written["doc"]["body"]
    assert cleaner.verify(tmp_path / "out") == []


@given(st.data(), texts, st.booleans())
def test_a_patch_carries_over_to_the_raw_token_and_back(
    data: st.DataObject, text: str, ascii_only: bool
) -> None:
    patch = data.draw(patches(len(text)))
    line = json.dumps({"a": ["text"], "text": text}, ensure_ascii=ascii_only)
    start, end = locate(line, "text")
    assert decoded(line[start:end]) == text
    raw, removed = spliced(line[start:end], patch)
    assert json.loads(f'"{raw}"') == patch.apply(text)
    back, _ = spliced(raw, patch.invert(text), removed)
    assert back == line[start:end]
    assert Patch(len(text)).edits == ()


LIMITED = """
import os, resource, sys
from cleaner.formats import FORMATS, Shard
from cleaner.settings import Settings
path = sys.argv[1]
held = int(open("/proc/self/statm").read().split()[5]) * 4096
resource.setrlimit(resource.RLIMIT_DATA, (held + 14_000_000, held + 14_000_000))
whole = Shard(path, "a.jsonl", "jsonl", 0, os.path.getsize(path))
for part in FORMATS["jsonl"].ranges(whole, 4_000_000):
    for item in FORMATS["jsonl"].read(part, Settings(max_record=8_000_000)):
        print(getattr(item, "length", None), getattr(item, "offset", None))
"""


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="needs Linux")
def test_a_line_over_the_limit_is_streamed_past_in_little_memory(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    with path.open("wb") as file:
        file.write(b'{"text": "One line"}\n')
        file.truncate(300_000_020)  # NULs that take no room on the disk
        file.seek(0, 2)
        file.write(b'\n{"text": "Another"}\n')
    done = subprocess.run(
        [sys.executable, "-c", LIMITED, str(path)], capture_output=True, text=True, check=False
    )
    assert done.stderr == ""
    assert done.stdout == "None None\n300000000 21\nNone None\n"
