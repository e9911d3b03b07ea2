"""Exports say the same as the records they are made from."""

from __future__ import annotations

import json
import struct
from pathlib import Path
from typing import Any

import pytest

import cleaner
from cleaner.errors import UsageError
from cleaner.finished.folder import FinishedRun
from tests import corpora


@pytest.fixture
def output(tmp_path: Path) -> Path:
    """A run over JSON lines with a bad one and an empty text, and a folder's text file."""
    (tmp_path / "in").mkdir()
    data = b'no record\n{"text": ""}\n' + corpora.jsonl(corpora.texts())
    (tmp_path / "in/a.jsonl").write_bytes(data)
    (tmp_path / "in/b.txt").write_text(corpora.texts()[4])
    cleaner.run(tmp_path / "in", tmp_path / "out")
    return tmp_path / "out"


def test_dolma_spans_are_those_of_the_claims(output: Path, tmp_path: Path) -> None:
    paths = cleaner.export(output, tmp_path / "to", "dolma")
    assert [path.name for path in paths] == ["a.jsonl", "files.jsonl"]
    assert paths[0].parent == tmp_path / "to/attributes/cleaner"
    lines = (line for path in paths for line in path.read_bytes().split(b"\n") if line)
    rows = [json.loads(line) for line in lines]
    records = [r for r in FinishedRun(output).records() if "quarantined" not in r]
    assert [row["id"] for row in rows] == [record["id"] for record in records]
    for row, record in zip(rows, records, strict=True):
        spans = {(a, b) for name, s in row["attributes"].items() for a, b, _ in s}
        wanted = {(start, end) for start, end, _, _ in record["claims"]}
        assert spans == wanted | (set() if record["verdict"]["keep"] else {(0, record["length"])})
    assert any("cleaner__near_duplicate" in row["attributes"] for row in rows)
    assert any("cleaner__teaser" in row["attributes"] for row in rows)


def test_datatrove_leaves_out_what_was_dropped(output: Path, tmp_path: Path) -> None:
    paths = cleaner.export(output, tmp_path / "to", "datatrove")
    assert [path.name for path in paths] == ["000000.remove", "000001.remove"]
    gone = [n for (n,) in struct.iter_unpack("<I", paths[0].read_bytes())]
    texts = corpora.texts()
    records = {record["id"]: record for record in FinishedRun(output).records()}
    dropped = [n for n in range(len(texts)) if not records[f"a.jsonl#{n + 3}"]["verdict"]["keep"]]
    assert gone == dropped != []


def test_parquet_holds_every_record(output: Path, tmp_path: Path) -> None:
    parquet: Any = pytest.importorskip("pyarrow.parquet")
    (path,) = cleaner.export(output, tmp_path / "to", "parquet")
    rows = parquet.read_table(path).to_pylist()
    records = list(FinishedRun(output).records())
    assert [row["id"] for row in rows] == [record["id"] for record in records]
    for row, record in zip(rows, records, strict=True):
        assert [[c["start"], c["end"], c["rule"], c["evidence"]] for c in row["claims"]] == record[
            "claims"
        ]
        assert (row["keep"], row["score"]) == (
            record["verdict"]["keep"],
            record["verdict"]["score"],
        )


def test_an_unknown_export_is_refused(output: Path, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="dolma, datatrove, parquet"):
        cleaner.export(output, tmp_path / "to", "excel")


def test_batches_are_cleaned_in_fields_of_structs() -> None:
    pa: Any = pytest.importorskip("pyarrow")
    text = corpora.texts()[0]
    rows: list[dict[str, Any]] = [
        {"page": {"body": {"text": text, "n": 1}, "url": "http://ellery.example/a"}, "id": 1},
        {"page": {"body": {"text": None, "n": 2}, "url": None}, "id": 2},
        {"page": {"body": None, "url": "x"}, "id": 3},
        {"page": None, "id": 4},
    ]
    table = pa.Table.from_pylist(rows)
    settings = cleaner.Settings(text_field="page.body.text", url_field="page.url")
    cleaned = cleaner.clean_batch(pa.concat_tables([table, table[:0], table]), settings)
    rows[0]["page"]["body"]["text"] = cleaner.clean(text).text
    assert cleaned.schema == table.schema
    assert cleaned.to_pylist() == rows * 2
    assert cleaner.clean_batch(table.to_batches()[0], settings).to_pylist() == rows
    with pytest.raises(KeyError, match=r"page\.text"):
        cleaner.clean_batch(table, cleaner.Settings(text_field="page.text"))


def test_batches_are_cleaned_row_by_row() -> None:
    pa: Any = pytest.importorskip("pyarrow")
    texts = [*corpora.texts(), None, ""]
    batch = pa.record_batch({"n": range(len(texts)), "text": pa.array(texts, pa.large_string())})
    cleaned = cleaner.clean_batch(batch)
    assert cleaned.schema == batch.schema
    wanted = [None if text is None else cleaner.clean(text).text for text in texts]
    assert cleaned.column("text").to_pylist() == wanted
    assert cleaned.column("n").equals(batch.column("n"))
    table = pa.Table.from_batches([batch, batch])
    assert cleaner.clean_batch(table)["text"].to_pylist() == wanted * 2
    with pytest.raises(KeyError, match="body"):
        cleaner.clean_batch(batch, cleaner.Settings(text_field="body"))


def test_a_batch_without_strings_is_refused_and_one_without_any_text_stays() -> None:
    pa: Any = pytest.importorskip("pyarrow")
    page = corpora.texts()[0].encode()
    for column in (pa.array([page]), pa.array([7]), pa.array([["a"]])):
        with pytest.raises(TypeError, match=f"'text' is of type {column.type}, not a string"):
            cleaner.clean_batch(pa.record_batch({"text": column}))
    blank = pa.record_batch({"text": pa.nulls(2), "n": [1, 2]})
    assert cleaner.clean_batch(blank).equals(blank)
    twice = pa.record_batch([pa.array(["a"])] * 2, names=["text", "text"])
    with pytest.raises(KeyError, match="not one column 'text'"):
        cleaner.clean_batch(twice)
