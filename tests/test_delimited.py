"""CSV and TSV: only the text field of a changed row is written anew, and bad rows are set aside."""

from __future__ import annotations

import csv
import importlib
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import cleaner
from cleaner.errors import SettingsError
from cleaner.finished.folder import FinishedRun
from cleaner.formats import Shard, delimited

HEAD = '\ufeff"id",text,"a ""name"""\r\n'
TEASER = "Read more: Ferry fares\r\n"


def rows() -> list[str]:
    return [
        f'a,"The bridge will ""close"" in May.\r\n{TEASER}It opens again, in June.\r\n",  "x"\r\n',
        'b,"Lanterns, quoted though nothing goes",\n\r\n',
        f'c,"{TEASER}Nobody came\tto Port Ellery."," 5 "" pipe"\r\n',
        'd,A plain field with a "quote" inside,"x\n\n,y"\r\n',
        "7,Lights were lit.,",
    ]


def test_only_the_text_field_changes(tmp_path: Path) -> None:
    source = (HEAD + "".join(rows())).encode()
    (tmp_path / "a.csv").write_bytes(source)
    summary = cleaner.run(tmp_path / "a.csv", tmp_path / "out")
    written = (tmp_path / "out/documents/a.csv").read_bytes()
    assert written == source.replace(TEASER.encode(), b"")
    assert summary.documents == {"in": 5, "kept": 5}
    assert [r["id"] for r in FinishedRun(tmp_path / "out").records()] == ["a", "b", "c", "d", "7"]
    assert cleaner.verify(tmp_path / "out") == []
    cleaner.restore(tmp_path / "out", tmp_path / "back")
    assert (tmp_path / "back/a.csv").read_bytes() == source


@pytest.mark.parametrize("sign", ["=1+1", "+1", "-1", "@SUM(A1)", "\tx"])
@pytest.mark.parametrize("suffix", ["csv", "tsv"])
def test_a_removal_makes_no_formula_of_a_cell(tmp_path: Path, sign: str, suffix: str) -> None:
    """And no cell that came in as one is changed: it is the source's text."""
    between = "," if suffix == "csv" else "\t"
    head, row = between.join(["id", "text"]), between.join(["a", f'"{TEASER}{sign} in May."'])
    source = f'{head}\r\n{row}\r\nb{between}"{sign}\r\n{TEASER}As it was."\r\n'.encode()
    (tmp_path / f"a.{suffix}").write_bytes(source)
    cleaner.run(tmp_path / f"a.{suffix}", tmp_path / "out")
    written = (tmp_path / f"out/documents/a.{suffix}").read_bytes().decode()
    cells = [row[1] for row in csv.reader(io.StringIO(written, newline=""), delimiter=between)]
    assert cells == ["text", f"'{sign} in May.", f"{sign}\r\nAs it was."]
    assert cleaner.verify(tmp_path / "out") == []
    cleaner.restore(tmp_path / "out", tmp_path / "back")
    assert (tmp_path / f"back/a.{suffix}").read_bytes() == source


BAD = {
    "too,few\n": "2 fields",
    "one,too,many,fields\n": "4 fields",
    'x,"closed" too early,y\n': "well-formed",
    "x,lone\rreturn,y\n": "well-formed",
}


@pytest.mark.parametrize("bad", BAD)
def test_a_row_that_does_not_fit_is_quarantined(tmp_path: Path, bad: str) -> None:
    source = HEAD + rows()[0] + bad + rows()[2]
    (tmp_path / "a.csv").write_bytes(source.encode())
    summary = cleaner.run(tmp_path / "a.csv", tmp_path / "out")
    assert summary.documents == {"in": 3, "kept": 2, "quarantined": 1}
    record = list(FinishedRun(tmp_path / "out").records())[1]
    assert BAD[bad] in record["verdict"]["because"]
    assert record["quarantined"]["line"] == 2 + rows()[0].count("\n")
    assert record["quarantined"]["offset"] == len((HEAD + rows()[0]).encode())
    cleaner.restore(tmp_path / "out", tmp_path / "back")
    assert (tmp_path / "back/a.csv").read_bytes() == source.encode()


def test_without_a_text_column_all_rows_are_quarantined(tmp_path: Path) -> None:
    (tmp_path / "a.tsv").write_text("id\tbody\n1\tOne.\n2\tTwo.\n")
    summary = cleaner.run(tmp_path / "a.tsv", tmp_path / "out")
    assert summary.documents == {"in": 2, "quarantined": 2}
    why = "its header names no column 'text', but id, body; --text-field names another"
    assert summary.reasons == {f"no usable row: {why}": 2}
    cleaner.run(tmp_path / "a.tsv", tmp_path / "named", cleaner.Settings(text_field="body"))
    assert (tmp_path / "named/documents/a.tsv").read_text() == "id\tbody\n1\tOne.\n2\tTwo.\n"


def test_ranges_change_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.csv"
    path.write_text(HEAD + "".join(rows()[n % 4] for n in range(100)) + "bad\n", newline="")
    cleaner.run(path, tmp_path / "whole")
    monkeypatch.setattr(importlib.import_module("cleaner.run"), "PART_BYTES", 777)
    cleaner.run(path, tmp_path / "parts")
    one, two = ((tmp_path / name / "documents/a.csv").read_bytes() for name in ("whole", "parts"))
    assert one == two
    last = [list(FinishedRun(tmp_path / name).records())[-1] for name in ("whole", "parts")]
    assert last[0]["quarantined"] == last[1]["quarantined"]
    assert last[0]["quarantined"]["line"] == path.read_bytes().count(b"\n")


def test_stories_split_off_become_rows(tmp_path: Path) -> None:
    from tests import corpora

    (tmp_path / "a.csv").write_bytes(corpora.delimited(corpora.texts(), ",", "\n"))
    settings = cleaner.Settings(appended="split", id_field="n")
    cleaner.run(tmp_path / "a.csv", tmp_path / "out", settings)
    with (tmp_path / "out/documents/a.csv").open(newline="", encoding="utf-8") as file:
        names = [row["n"] for row in csv.DictReader(file)]
    assert any("~story-2" in name for name in names)
    assert cleaner.verify(tmp_path / "out") == []


@given(
    st.lists(st.lists(st.text(st.sampled_from('a", \t\r\n\ufeff漢'), max_size=9), min_size=2)),
    st.sampled_from(",\t"),
    st.sampled_from([("\n", csv.QUOTE_ALL), ("\r\n", csv.QUOTE_MINIMAL)]),
    st.integers(1, 40),
)
def test_fields_are_those_of_the_standard_library(
    table: list[list[str]], delimiter: str, style: tuple[str, int], limit: int
) -> None:
    file = io.StringIO(newline="")
    end, quoting = style
    writer = csv.writer(file, delimiter=delimiter, lineterminator=end, quoting=quoting)  # type: ignore[arg-type]
    writer.writerows([["first"], *table])
    text = file.getvalue()
    closes = delimited._Quotes(delimiter)
    found, row = [], ""
    for piece in io.BytesIO(text.encode()):
        row += piece.decode()
        if closes(piece):
            found.append(row)
            row = ""
    assert row == ""
    spans = [delimited.fields(row, delimiter) for row in found]
    assert [
        [delimited.decoded(row[a:b]) for a, b in row_spans]
        for row, row_spans in zip(found, spans, strict=True)
    ] == [["first"], *table]
    stream = io.BytesIO(text.encode())
    pieces = list(iter(lambda: stream.readline(limit), b""))
    assert [closes(piece) for piece in pieces].count(True) == len(found)


def test_a_shard_of_a_file_without_rows_has_no_documents(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("id,text\n")
    shard = Shard(str(path), "a.csv", "csv", 0, path.stat().st_size)
    assert list(delimited.read(shard, cleaner.Settings())) == []
    cleaner.run(path, tmp_path / "out")
    assert (tmp_path / "out/documents/a.csv").read_text() == "id,text\n"


def test_a_file_of_nothing_but_a_strange_header_comes_back_in_full(tmp_path: Path) -> None:
    data = b"id,text\r1,One line\r"  # to a reader of lines that end with LF all of it is a header
    (tmp_path / "a.csv").write_bytes(data)
    assert cleaner.run(tmp_path / "a.csv", tmp_path / "out").exit_code == 3
    (tmp_path / "a.csv").unlink()
    assert cleaner.restore(tmp_path / "out", tmp_path / "back").exit_code == 0
    assert (tmp_path / "back/a.csv").read_bytes() == data


ENCODED = {
    "cp1252": ("Lesen Sie auch: Fährpreise\r\n", "Die Größe der Brücke „stört“ niemand, sagt er."),
    "iso8859-5": ("Читайте также: Цены на паром\r\n", "Мост закрыт, сказал он."),
    "gb18030": ("相关阅读：渡轮票价\r\n", "大桥五月关闭，他说：“再见㐀𠀀”。"),
    "shift_jis": ("関連記事：渡し船の料金\r\n", "橋は五月に閉まる、と彼は言った。ソ表能"),
    "big5": ("相關閱讀：渡輪票價\r\n", "大橋五月關閉，許功蓋。"),
}


@pytest.mark.parametrize("codec", ENCODED)
@pytest.mark.parametrize("suffix", ["csv", "tsv"])
def test_rows_of_another_encoding(tmp_path: Path, codec: str, suffix: str) -> None:
    """Only the text field changes, and what is not in the encoding is quarantined."""
    teaser, story = ENCODED[codec]
    between = "," if suffix == "csv" else "\t"
    cell = f'"{story}\r\n{teaser}{story} ""Ende""\r\n"'
    source = between.join(["name", "text"]) + "\r\n" + between.join(["1", cell]) + "\r\n"
    data = source.encode(codec) + b"2" + between.encode() + b"broken \xff\xff\r\n"
    path = tmp_path / f"a.{suffix}"
    path.write_bytes(data)
    settings = cleaner.Settings(csv_encoding=codec, confidence="likely", id_field="name")
    assert cleaner.run(path, tmp_path / "out", settings).documents == (
        {"in": 2, "kept": 2}
        if codec.startswith(("cp", "iso"))
        else {"in": 2, "kept": 1, "quarantined": 1}
    )
    written = (tmp_path / "out/documents" / path.name).read_bytes()
    assert written.startswith(source.replace(teaser, "").encode(codec))
    assert next(iter(FinishedRun(tmp_path / "out").records()))["source"]["encoding"] == codec
    assert cleaner.verify(tmp_path / "out") == []
    path.unlink()
    cleaner.restore(tmp_path / "out", tmp_path / "back")
    assert (tmp_path / "back" / path.name).read_bytes() == data


def test_duplicates_and_split_stories_of_another_encoding(tmp_path: Path) -> None:
    rows = [f'{n},"Die Brücke von Größ schließt im Mai, sagt Jörg Müller heute."' for n in range(3)]
    data = "\r\n".join(["id,text", *rows, ""]).encode("cp1252")
    (tmp_path / "a.csv").write_bytes(data)
    settings = cleaner.Settings(csv_encoding="cp1252", appended="split")
    summary = cleaner.run(tmp_path / "a.csv", tmp_path / "out", settings)
    assert summary.documents == {"in": 3, "kept": 1, "dropped": 2}
    assert cleaner.verify(tmp_path / "out") == []
    (tmp_path / "a.csv").unlink()
    cleaner.restore(tmp_path / "out", tmp_path / "back")
    assert (tmp_path / "back/a.csv").read_bytes() == data


@pytest.mark.parametrize(
    "codec", ["utf-16", "utf-7", "iso2022_jp", "hz", "cp037", "utf-8-sig", "no"]
)
def test_an_encoding_that_hides_what_ends_a_field_is_refused(codec: str) -> None:
    with pytest.raises(SettingsError, match="give one that holds ASCII as it is"):
        cleaner.Settings(csv_encoding=codec)


def test_a_row_that_is_no_utf8_names_the_option(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes("id,text\n1,Größe\n".encode("cp1252"))
    cleaner.run(tmp_path / "a.csv", tmp_path / "out")
    (record,) = FinishedRun(tmp_path / "out").records()
    assert "--csv-encoding names another" in record["verdict"]["because"]
