"""Parquet: other columns, types and schema stay; damage is reported by row group."""

from __future__ import annotations

import datetime
import decimal
import importlib
import json
import sys
from pathlib import Path
from typing import Any

import pytest

import cleaner
from cleaner.finished.folder import FinishedRun
from cleaner.formats import Shard, arrow_json, parquet
from tests import corpora

pa: Any = pytest.importorskip("pyarrow")
pq: Any = pytest.importorskip("pyarrow.parquet")

TEXTS = [f"{corpora.TEASER}Text number {n} of the harbour log.\n" for n in range(9)]


def table(**more: Any) -> Any:
    """Rows with columns that JSON can't hold."""
    day = datetime.date(2026, 2, 3)
    columns = {
        "id": [f"row-{n}" for n in range(9)],
        "price": pa.array([decimal.Decimal("1.10"), None, decimal.Decimal("-2.00")] * 3),
        "raw": pa.array([b"\x00\xff", None, b""] * 3, pa.large_binary()),
        "map": pa.array([[("a", 1)], [], None] * 3, pa.map_(pa.string(), pa.int64())),
        "text": pa.array(TEXTS),
        "day": pa.array([day, None, day] * 3, pa.date32()),
        "seconds": pa.array([1, None, 3] * 3, pa.duration("ms")),
    }
    return pa.table({**columns, **more})


def outcome(source: Any, place: Path, **options: Any) -> Any:
    """The output's table; verified, and restored once the source is gone."""
    path = place / "a.parquet"
    pq.write_table(source, path, write_page_checksum=True, **options)
    schema = pq.read_schema(path)
    cleaner.run(path, place / "out")
    assert cleaner.verify(place / "out") == []
    before = pq.read_table(path)
    path.unlink()
    assert cleaner.restore(place / "out", place / "back").missing == {}
    after = pq.read_table(place / "back/a.parquet")
    assert after.schema.equals(schema, check_metadata=True)
    assert after.equals(before, check_metadata=True)
    written = pq.read_table(place / "out/documents/a.parquet")
    assert written.schema.equals(schema, check_metadata=True)
    return written


def test_any_column_type_survives(tmp_path: Path) -> None:
    source = table()
    written = outcome(source, tmp_path, row_group_size=4)
    expected = source.set_column(
        4, "text", pa.array([text.removeprefix(corpora.TEASER) for text in TEXTS])
    )
    assert written.equals(expected)


STRINGS = pa.string(), pa.large_string(), pa.string_view(), pa.dictionary(pa.int32(), pa.string())
BYTES = pa.binary(), pa.large_binary(), pa.dictionary(pa.int32(), pa.binary())


@pytest.mark.parametrize("kind", [*STRINGS, *BYTES], ids=str)
def test_every_kind_of_string(tmp_path: Path, kind: Any) -> None:
    """Bytes too, as which older tools write strings."""
    written = outcome(pa.table({"text": pa.array(TEXTS).cast(kind)}), tmp_path)
    assert not any("Read more" in str(text) for text in written["text"].to_pylist())
    assert len(written) == len(TEXTS)


def test_a_column_of_bytes_has_ids_and_sites_and_rows_that_are_no_text(tmp_path: Path) -> None:
    raw = [*(text.encode() for text in TEXTS[:3]), b"\xff\xfe", None]
    columns = {
        "id": [b"one", b"\xff", b"three", b"four", b"five"],
        "url": [b"https://port.example/1"] * 5,
        "text": raw,
    }
    source = pa.table({name: pa.array(own, pa.binary()) for name, own in columns.items()})
    assert len(outcome(source, tmp_path)) == 3
    records = list(FinishedRun(tmp_path / "out").records())
    assert [record["id"] for record in records][:3] == ["one", "a.parquet#2", "three"]
    reasons = [record["verdict"]["because"] for record in records if "bytes" in record]
    assert len(reasons) == 2
    assert "its text is no UTF-8" in reasons[0]
    assert "port.example" in FinishedRun(tmp_path / "out").manifest["by_source"]


def test_bytes_of_one_length_are_no_texts(tmp_path: Path) -> None:
    path = tmp_path / "a.parquet"
    pq.write_table(pa.table({"text": pa.array([b"abc"] * 3, pa.binary(3))}), path)
    assert cleaner.run(path, tmp_path / "out").documents == {"in": 1, "quarantined": 1}


KINDS = {
    "half": pa.array([1.5, None, float("nan")], pa.float16()),
    "decimal": pa.array([decimal.Decimal("0.00"), None, decimal.Decimal("-9.10")]),
    "nanoseconds": pa.array([1, None, 2**62], pa.timestamp("ns", "Asia/Seoul")),
    "months": pa.array([datetime.date(1, 1, 1), None], pa.date64()),
    "sixteen": pa.array([b"0123456789abcdef", None], pa.binary(16)),
    "words": pa.array(["a", None, "b", "a"]).dictionary_encode().cast(
        pa.dictionary(pa.int8(), pa.large_string())
    ),
    "ordered sizes": pa.array([70, None, 20, 70]).dictionary_encode().cast(
        pa.dictionary(pa.int16(), pa.int64(), ordered=True)
    ),
    "nested": pa.array(
        [{"a": [{"b": b"1", "c": None}], "d": {}}, None, {"a": None, "d": None}, {"a": []}],
        pa.struct([
            ("a", pa.large_list(pa.struct([("b", pa.binary()), ("c", pa.float32())]))),
            ("d", pa.struct([])),
        ]),
    ),
    "fixed": pa.array([[1, None], None, [3, 4]], pa.list_(pa.int8(), 2)),
    "maps": pa.array(
        [[("k", [datetime.time(1)]), ("k", None)], None, []],
        pa.map_(pa.string(), pa.list_(pa.time64("us"))),
    ),
    "coded lists": pa.ListArray.from_arrays(
        pa.array([0, 2, None, 3], pa.int32()), pa.array(["x", "y", None]).dictionary_encode()
    ),
    "uuid": pa.ExtensionArray.from_storage(pa.uuid(), pa.array([b"0" * 16, None], pa.binary(16))),
}  # fmt: skip


@pytest.mark.parametrize("kind", KINDS)
def test_values_become_json_and_come_back(kind: str) -> None:
    array = KINDS[kind]
    values = json.loads(json.dumps(arrow_json.down(array)))
    back = arrow_json.up(values, array.type)
    assert back.type == array.type
    assert back.equals(array) or str(back) == str(array)
    for number in range(len(array)):
        assert str(arrow_json.down(array.slice(number, 1))) == str([values[number]])


def test_texts_that_are_null_or_no_utf8_are_quarantined(tmp_path: Path) -> None:
    bad = pa.array([b"good", b"\xff\xfe", None], pa.binary()).view(pa.string())
    other = pa.array([b"x", b"y", b"\xff"], pa.binary()).view(pa.string())
    written = outcome(pa.table({"text": bad, "id": ["a", "b", "c"], "other": other}), tmp_path)
    assert written.num_rows == 1
    records = list(FinishedRun(tmp_path / "out").records())
    assert [record["verdict"]["rule"] for record in records] == [None, *["quarantined"] * 2]


def test_row_groups_are_ranges(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.parquet"
    pq.write_table(table(), path, row_group_size=2)
    shard = Shard(str(path), path.name, "parquet", 0, path.stat().st_size)
    ranges = list(parquet.FORMAT.ranges(shard, 1))
    assert len(ranges) == 5
    assert [own.end for own in ranges][:-1] == [own.start for own in ranges][1:]
    counts = [len(list(parquet.FORMAT.read(own, cleaner.Settings()))) for own in ranges]
    assert counts == [2, 2, 2, 2, 1]
    cleaner.run(path, tmp_path / "whole")
    monkeypatch.setattr(importlib.import_module("cleaner.run"), "PART_BYTES", 1)
    cleaner.run(path, tmp_path / "parts")
    one, two = ((tmp_path / n / "documents/a.parquet").read_bytes() for n in ("whole", "parts"))
    assert one == two


def test_a_damaged_row_group_does_not_take_the_others_along(tmp_path: Path) -> None:
    path = tmp_path / "a.parquet"
    pq.write_table(
        table(), path, row_group_size=3, compression="none", write_page_checksum=True,
        use_dictionary=False,
    )  # fmt: skip
    data = path.read_bytes()
    path.write_bytes(data.replace(b"number 4", b"number 9"))
    summary = cleaner.run(path, tmp_path / "out")
    assert summary.documents == {"in": 7, "kept": 6, "quarantined": 1}
    assert summary.exit_code == 3
    because = [record["verdict"]["because"] for record in FinishedRun(tmp_path / "out").records()]
    assert "row group 1 is damaged behind 0 of its 3 rows" in str(because[3])
    path.unlink()
    assert "row group 1" in cleaner.restore(tmp_path / "out", tmp_path / "back").missing[path.name]


@pytest.mark.parametrize("data", [b"PAR1 and nothing more", b""])
def test_what_is_no_parquet_is_quarantined(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a.parquet"
    path.write_bytes(data)
    assert cleaner.run(path, tmp_path / "out").documents == {"in": 1, "quarantined": 1}
    assert cleaner.verify(tmp_path / "out") == []
    cleaner.restore(tmp_path / "out", tmp_path / "back")
    assert (tmp_path / "back/a.parquet").read_bytes() == data


@pytest.mark.parametrize("kind", [*STRINGS, *BYTES], ids=str)
def test_stories_split_off_become_rows(tmp_path: Path, kind: Any) -> None:
    texts = corpora.texts()
    ids = pa.array([f"id {n}" for n in range(len(texts))]).cast(kind)
    pq.write_table(pa.table({"id": ids, "text": texts, "n": range(len(ids))}), tmp_path / "a.pq")
    cleaner.run(tmp_path / "a.pq", tmp_path / "out", cleaner.Settings(appended="split"))
    rows = pq.read_table(tmp_path / "out/documents/a.pq").to_pylist()
    rows = [{**row, "id": pa.scalar(row["id"]).cast(pa.string()).as_py()} for row in rows]
    children = [row for row in rows if "~story-2" in row["id"]]
    assert children
    assert all(row["id"] == f"id {row['n']}~story-2" for row in children)
    assert cleaner.verify(tmp_path / "out") == []


def test_without_pyarrow_the_extra_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pq.write_table(table(), tmp_path / "a.parquet")
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(cleaner.errors.InputError, match=r"cleaner\[parquet\]"):
        cleaner.run(tmp_path / "a.parquet", tmp_path / "out")


def nested(text: Any) -> Any:
    """Rows with the text and the id in a struct within a struct, some of them null."""
    inner = pa.StructArray.from_arrays(
        [pa.array(range(9)), text, pa.array(["z", None, "y"] * 3)],
        names=["n", "body", "z"],
        mask=pa.array([n == 4 for n in range(9)]),
    )
    page = pa.StructArray.from_arrays(
        [pa.array([f"row-{n}" for n in range(9)]), inner],
        names=["id", "content"],
        mask=pa.array([n == 6 for n in range(9)]),
    )
    return pa.table({"k": pa.array(range(9), pa.int16()), "page": page})


@pytest.mark.parametrize("kind", [pa.string(), pa.large_string()])
def test_text_and_id_may_be_fields_of_structs(tmp_path: Path, kind: Any) -> None:
    texts = pa.array([None if n == 8 else text for n, text in enumerate(TEXTS)], kind)
    source = nested(texts)
    path = tmp_path / "a.parquet"
    pq.write_table(source, path, row_group_size=4)
    settings = cleaner.Settings(text_field="page.content.body", id_field="page.id")
    summary = cleaner.run(path, tmp_path / "out", settings)
    assert cleaner.verify(tmp_path / "out") == []
    assert (summary.documents["kept"], summary.documents["quarantined"]) == (6, 3)
    names = [record["id"] for record in FinishedRun(tmp_path / "out").records()]
    assert names[:4] == ["row-0", "row-1", "row-2", "row-3"]
    written = pq.read_table(tmp_path / "out/documents/a.parquet")
    assert written.schema.equals(source.schema)
    rows = [row["page"]["content"] for row in source.to_pylist() if row["k"] not in (4, 6, 8)]
    for row in rows:
        row["body"] = row["body"].removeprefix(corpora.TEASER)
    assert [row["page"]["content"] for row in written.to_pylist()] == rows
    path.unlink()
    assert cleaner.restore(tmp_path / "out", tmp_path / "back").missing == {}
    assert pq.read_table(tmp_path / "back/a.parquet").equals(source)


def test_a_column_whose_name_has_a_dot_goes_before_a_field(tmp_path: Path) -> None:
    source = pa.table({"page.text": TEXTS, "page": [{"text": "Left alone."}] * 9})
    pq.write_table(source, tmp_path / "a.parquet")
    cleaner.run(tmp_path / "a.parquet", tmp_path / "out", cleaner.Settings(text_field="page.text"))
    written = pq.read_table(tmp_path / "out/documents/a.parquet")
    assert written["page"].equals(source["page"])
    assert not written["page.text"].equals(source["page.text"])
