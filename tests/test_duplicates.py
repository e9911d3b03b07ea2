"""JSON lines signed where they stand decide as texts do, whatever the lines look like."""

from __future__ import annotations

import gzip
import json
import random
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from click.testing import CliRunner
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import cleaner
from cleaner import Settings, minhash
from cleaner.cli import main
from cleaner.document import Quarantined
from cleaner.errors import InputError, UsageError
from cleaner.finished.folder import FinishedRun
from cleaner.formats import FORMATS, Entry, Shard
from cleaner.near import lines
from tests.test_kernel import FRAGMENTS

in_c = pytest.mark.skipif(not lines.can_sign(Settings()), reason="the C extension was not built")
PROSE = " ".join(f"word{number * 7 % 61}" for number in range(60))
SPELLINGS = {"\n": "\\n", '"': '\\"', "\\": "\\\\", "/": "\\/", "\t": "\\t", "\x08": "\\b"}
NASTY = '"\\/\n\t\x08\x00\x1f\x7f\x85é漢\ud7ff\ue000\u2028\ufeff\U0001f600\U00020000 abc'
VALUES: tuple[str, ...] = (
    "1",
    "-0",
    "-1.5e3",
    "01",
    "1.",
    "1e",
    "NaN",
    "true",
    "null",
    "nul",
    "[]",
    "[1,]",
    "{}",
)
VALUES += ('"x', '"\\ud800"', '"\\ud83d\\ude00"', '"\\x"', '"\x01"', '{"text":"b"}', "9" * 400, "é")
COPIES = [f"{PROSE[n * 7 :]} {PROSE[: n * 7]}" for n in range(9) for _ in "ab"]
PIECES = [own for own in FRAGMENTS if not "\ud800" <= own <= "\udfff" and len(own) < 40]
words = st.lists(st.sampled_from(["harbour", "gate", "漢字", "é", "9"]), min_size=0, max_size=12)
texts = st.one_of(
    st.text(st.one_of(st.sampled_from(NASTY), st.characters(codec="utf-8")), max_size=20),
    st.lists(st.sampled_from([f for f in FRAGMENTS if f < "\ud800" or f > "\udfff"])).map("".join),
    words.map(" ".join),
    words.map(lambda own: f"{PROSE} {' '.join(own)}"),
)


@st.composite
def tokens(draw: st.DrawFn) -> str:
    """A text as a JSON string, each character spelled in one of the ways that JSON has."""
    text, parts = draw(texts), []
    for sign in text:
        units = np.frombuffer(sign.encode("utf-16-le", "surrogatepass"), "<u2").tolist()
        escape = "".join(f"\\u{unit:04{draw(st.sampled_from('xX'))}}" for unit in units)
        usual = SPELLINGS.get(sign, sign if sign >= " " else escape)
        parts.append(escape if draw(st.integers(0, 9)) == 0 else usual)
    return f'"{"".join(parts)}"'


@st.composite
def records(draw: st.DrawFn) -> bytes:
    """A line that is a record, nearly one, or none."""
    space = st.sampled_from(["", " ", "\t", "\r"])
    keys = st.sampled_from(["text", "id", "text", "meta", "te\\u0078t", "x.y", ""])
    values = st.one_of(tokens(), tokens(), st.sampled_from(VALUES))
    pairs = draw(st.lists(st.tuples(keys, values), max_size=4))
    pairs.insert(draw(st.integers(0, len(pairs))), ("text", draw(tokens())))
    parts = [f'{draw(space)}"{key}"{draw(space)}:{draw(space)}{value}' for key, value in pairs]
    line = f"{draw(space)}{{{','.join(parts)}{draw(space)}}}{draw(space)}".encode()
    if draw(st.integers(0, 4)) == 0:
        place = draw(st.integers(0, len(line)))
        line = line[:place] + draw(st.binary(max_size=2)) + line[place + draw(st.integers(0, 2)) :]
    return line


Drop = tuple[str, str | None, str | None, float | None]
files = st.lists(
    st.one_of(records(), st.sampled_from([b"", b" \r", b"\xef\xbb\xbf{}"])), max_size=12
)


def read(path: Path, settings: Settings) -> list[Entry | Quarantined]:
    shard = Shard(str(path), path.name, "jsonl", 0, path.stat().st_size)
    return list(FORMATS["jsonl"].read(shard, settings))


def expected(path: Path, settings: Settings) -> tuple[list[str], list[Drop], list[Quarantined]]:
    """Names, verdicts and what can't be read, by reading Python strings."""
    entries = read(path, settings)
    names: list[str] = []
    for number, item in enumerate(entries, 1):
        if isinstance(item, Entry):
            own = item.document.id
            names.append(own if own and own not in names else f"{path.name}#{number}")
    found = [item.document.text for item in entries if isinstance(item, Entry)]
    verdicts = cleaner.near_duplicates(found, settings.threshold, settings)
    drops: list[Drop] = [
        (name, names[int(own.witness or 0)], own.rule, own.score)
        for name, own in zip(names, verdicts, strict=True)
        if not own.keep
    ]
    return names, drops, [item for item in entries if isinstance(item, Quarantined)]


def check(path: Path, settings: Settings) -> None:
    names, drops, bad = expected(path, settings)
    found = cleaner.duplicates(path, settings)
    assert found.names == names
    assert [(name, own.witness, own.rule, own.score) for name, own in found.drops()] == drops
    assert set(found.kept()) == set(names) - {name for name, *_ in drops}
    assert [own.data.strip() for own in found.quarantined] == [own.data.strip() for own in bad]


@in_c
@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(lines=files, block=st.sampled_from([16, 100, 1 << 20]), end=st.sampled_from([b"\n", b""]))
def test_lines_decide_as_texts_do(
    tmp_path_factory: pytest.TempPathFactory, lines: list[bytes], block: int, end: bytes
) -> None:
    path = tmp_path_factory.mktemp("lines") / "some.jsonl"
    path.write_bytes(b"\n".join([*lines, *lines[::2]]) + end)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("cleaner.near.lines._BLOCK", block)
        check(path, Settings(max_record=1000))


@in_c
def test_the_twin_decides_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "some.jsonl"
    path.write_bytes(b"".join(json.dumps({"text": text}).encode() + b"\n" for text in COPIES))
    settled = cleaner.duplicates(path)
    assert list(settled.drops()) == list(cleaner.duplicates(path, Settings(memory="1GB")).drops())
    monkeypatch.setenv("CLEANER_KERNEL", "numpy")
    monkeypatch.delattr("cleaner.native._lines")
    monkeypatch.setitem(sys.modules, "cleaner.native._lines", None)
    assert not lines.can_sign(Settings())
    again = cleaner.duplicates(path)
    assert (settled.names, list(settled.drops())) == (again.names, list(again.drops()))
    assert len(list(settled.drops())) >= len(COPIES) // 2


@in_c
@pytest.mark.parametrize("workers", [1, 2, 5])
def test_threads_change_nothing(tmp_path: Path, workers: int) -> None:
    path = tmp_path / "some.jsonl"
    rows = [json.dumps({"id": f"{n}", "text": f"{text} {n % 50}"}) for n, text in enumerate(COPIES)]
    path.write_text("\n".join(rows * 20))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("cleaner.near.lines._BLOCK", 10_000)
        check(path, Settings(workers=workers))


@pytest.mark.parametrize("kernel", list(minhash.KERNELS))
@pytest.mark.parametrize("recall", [0.9, 1.0])
@pytest.mark.parametrize("crowd", [2, 64])
def test_who_shares_no_bucket_is_walked_apart_with_equal_results(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, crowd: int, recall: float, kernel: str
) -> None:
    chance = random.Random(crowd)
    rows = []
    for number in range(240):
        frame = [f"w{word}" for word in range(number % 40, number % 40 + 60)]
        for place in chance.sample(range(60), chance.choice((0, 1, 1, 2, 3, 9))):
            frame[place] = f"own{chance.randrange(99)}"
        rows.append({"id": f"{number}", "text": " ".join(frame if number % 7 else frame[::-1])})
    path = tmp_path / "some.jsonl"
    path.write_text("\n".join(map(json.dumps, rows)))
    monkeypatch.setenv("CLEANER_KERNEL", kernel)
    monkeypatch.setattr("cleaner.near.walk.CROWD", crowd)
    monkeypatch.setattr("cleaner.dedup._STEP", 500)
    chosen = Settings(threshold=0.6, recall=recall)
    check(path, chosen)
    assert 20 < len(list(cleaner.duplicates(path, chosen).drops())) < 220


@pytest.mark.parametrize("keep", ["first", "longest", "id"])
def test_it_names_and_decides_as_a_run_does(tmp_path: Path, keep: str) -> None:
    (tmp_path / "in").mkdir()
    settings = Settings(keep=keep)
    rows = [
        {"id": "z", "text": PROSE},
        {"id": "a", "text": PROSE},
        {"id": "a", "text": f"{PROSE} more"},
        {"text": PROSE},
    ]
    for name in ("one.jsonl", "two.jsonl"):
        lines = [json.dumps(row) for row in rows]
        (tmp_path / "in" / name).write_text("\n".join([*lines, "{", '{"text": "\\ud800"}']))
    (tmp_path / "in" / "page.txt").write_text(f"{PROSE} less")
    cleaner.run(tmp_path / "in", tmp_path / "out", settings, command="dedup")
    records = [
        json.loads(line)
        for path in sorted((tmp_path / "out" / "provenance").glob("*.jsonl"))
        for line in path.read_text().split("\n")[:-1]
    ]
    wanted = {own["id"]: own["verdict"] for own in records if not own["verdict"]["keep"]}
    found = cleaner.duplicates(tmp_path / "in", settings)
    gone = {name: (own.witness, own.rule, own.score) for name, own in found.drops()}
    wanted = {name: own for name, own in wanted.items() if own["rule"] != "quarantined"}
    assert gone == {name: (v["witness"], v["rule"], v["score"]) for name, v in wanted.items()}
    assert len(gone) == 8
    assert {"first": "z", "longest": "one.jsonl#3", "id": "a"}[keep] in found.kept()
    assert len(found.quarantined) == 4
    assert {bad.line for bad in found.quarantined} <= {None, 5, 6}


def test_fields_may_lie_deep(tmp_path: Path) -> None:
    path = tmp_path / "deep.jsonl"
    text = json.dumps(PROSE)
    rows = [
        f'{{"a":{{"b":{text},"c":"x"}}}}',
        f'{{"a":{{"b":{text}}},"a":{{"b":"another"}}}}',
        f'{{"a":[{{"b":{text}}}],"b":{text}}}',
        f'{{"a":{{"c":7,"b":"z","b":{text}}}}}',
    ]
    path.write_text("\n".join(rows))
    check(path, Settings(text_field="a.b", id_field="a.c"))
    check(path, Settings(text_field="a.b", id_field=".".join("abcdefghijkl")))


@in_c
def test_a_line_of_any_length_is_read_or_quarantined(tmp_path: Path) -> None:
    path = tmp_path / "long.jsonl"
    row = json.dumps({"text": PROSE * 9}).encode()
    path.write_bytes(b"\n".join([row, b" " * 9000 + row, row, b"x" * 9000, row]))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("cleaner.near.lines._BLOCK", 64)
        for limit in (100, 5000, 100_000):
            check(path, Settings(max_record=limit))


@in_c
def test_a_file_that_changes_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "some.jsonl"
    path.write_text(json.dumps({"text": PROSE}) + "\n")
    find = cleaner.dedup.select

    def select(*given: Any) -> object:
        with path.open("a") as file:
            file.write("\n")
        return find(*given)

    monkeypatch.setattr("cleaner.dedup.select", select)
    with pytest.raises(InputError, match="changed"):
        cleaner.duplicates(path)


def test_what_only_a_run_can_follow_is_refused(tmp_path: Path) -> None:
    for wrong in ({"protect": ("a",)}, {"index": "i"}, {"keep": "newest"}):
        with pytest.raises(UsageError, match="only a run can follow it; use `cleaner dedup`"):
            cleaner.duplicates(tmp_path, Settings().with_values(wrong, "test"))


def test_the_command_names_drops_or_what_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "some.jsonl"
    rows = [{"id": "a", "text": PROSE}, {"id": "b\u202e", "text": PROSE}, {"id": 3, "text": "c"}]
    path.write_text("\n".join(map(json.dumps, rows)))
    done = CliRunner().invoke(main, ["duplicates", str(path)])
    drop = json.loads(done.stdout)
    assert (done.exit_code, drop["id"], drop["witness"], drop["score"]) == (0, "b\u202e", "a", 1.0)
    assert "\u202e" not in done.stdout
    done = CliRunner().invoke(main, ["duplicates", "--kept", str(path)])
    assert [json.loads(line)["id"] for line in done.stdout.split("\n")[:-1]] == ["a", "3"]
    path.write_text("{")
    done = CliRunner().invoke(main, ["duplicates", str(path)])
    assert (done.exit_code, done.stdout) == (3, "")
    assert "some.jsonl: byte 0: no usable record" in done.stderr


@in_c
@settings(max_examples=50, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(records(), max_size=6), st.integers(0, 2**64 - 1))
def test_what_is_signed_in_place_is_what_the_format_reads(
    tmp_path_factory: pytest.TempPathFactory, some: list[bytes], key: int
) -> None:
    from cleaner.near import lines_c

    path = tmp_path_factory.mktemp("lines") / "some.jsonl"
    data = b"\n".join(some)
    path.write_bytes(data)
    chosen = Settings(hash_key=key, threshold=0.1, recall=0.5)
    rows, hashes, names = lines_c.sign(data, len(data), 77, chosen)
    entries = read(path, Settings())
    assert len(rows) == len(entries) == len(names)
    plain = [n for n, row in enumerate(rows.tolist()) if row[3] >= 0]
    kept = [entries[n] for n in plain]
    documents = [item.document for item in kept if isinstance(item, Entry)]
    assert len(documents) == len(plain)
    assert [document.id for document in documents] == [names[n] for n in plain]
    found = [document.text for document in documents]
    assert rows[plain, 2].tolist() == [len(text) for text in found]
    signatures = minhash.signatures(found, key)
    assert (hashes[plain] == lines.hashed(signatures, rows[plain, 2], chosen)).all()
    strings = [data[start - 77 : start - 77 + size] for start, size, _, _ in rows[plain].tolist()]
    shingles, sizes = lines_c.shingles(strings, key)
    signed = minhash.sign(found, key)
    assert shingles.tolist() == signed.shingles.tolist()
    assert sizes.tolist() == np.diff(signed.offsets).tolist()
    assert (rows[plain, 3] >= sizes).all()


@pytest.mark.parametrize("suffix", ["jsonl", "ndjson.gz"])
def test_no_two_documents_have_one_id_though_one_may_look_like_anothers(
    tmp_path: Path, suffix: str
) -> None:
    name = f"a.{suffix}"
    ids = [f"{name}#2", None, f"{name}#2", f"{name}#3", "b#1", "b#1", f"{name}#x", None]
    rows = [{"text": f"Text {n // 2} on the harbour gate."} for n in range(len(ids))]
    data = b"".join(
        json.dumps(row if own is None else {**row, "id": own}).encode() + b"\n"
        for row, own in zip(rows, ids, strict=True)
    )
    path = tmp_path / name
    path.write_bytes(gzip.compress(data) if suffix.endswith("gz") else data)
    found = cleaner.duplicates(path)
    names = [*(f"{name}#{n}" for n in range(1, 5)), "b#1", *(f"{name}#{n}" for n in (6, "x", 8))]
    assert list(found.names) == names
    cleaner.run(path, tmp_path / "out", command="dedup")
    records = list(FinishedRun(tmp_path / "out").records())
    assert [record["id"] for record in records] == names
    drops = [(record["id"], record["verdict"]) for record in records]
    assert [(own, verdict["witness"]) for own, verdict in drops if not verdict["keep"]] == [
        (own, verdict.witness) for own, verdict in found.drops()
    ]
    assert cleaner.verify(tmp_path / "out") == []
