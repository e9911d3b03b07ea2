"""Which duplicates go in a run: policies, protection, containers, the alarm, and close calls."""

from __future__ import annotations

import csv
import json
import os
import random
from datetime import datetime
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st

import cleaner
from cleaner.amend.redecide import redecide
from cleaner.cli import main
from cleaner.document import Record
from cleaner.errors import AlarmError, SettingsError, UsageError
from cleaner.finished.folder import FinishedRun
from cleaner.moments import UNDATED, moment
from cleaner.settings import Settings
from cleaner.stages.choice import ALARMING, place

WORDS = [f"{a}{b}" for a in ("ka", "mo", "ri", "tel", "zan") for b in ("na", "su", "vo", "lim")]


def prose(seed: int, words: int = 200) -> str:
    return " ".join(random.Random(seed).choices(WORDS, k=words))


def written(folder: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return folder


def drops(out: Path) -> dict[str, Record]:
    verdicts = {record["id"]: record["verdict"] for record in FinishedRun(out).records()}
    return {name: verdict for name, verdict in verdicts.items() if not verdict["keep"]}


def witnesses(inputs: Path, out: Path, settings: Settings) -> dict[str, str]:
    cleaner.run(inputs, out, settings, command="dedup")
    assert cleaner.verify(out) == []
    return {name: verdict["witness"] for name, verdict in drops(out).items()}


@pytest.fixture
def three(tmp_path: Path) -> Path:
    """The same story in three folders, the longest in b, the newest in c."""
    story = prose(1)
    files = {"a/x.txt": story, "b/x.txt": f"{story} and more", "c/x.txt": f"{story} end"}
    folder = written(tmp_path / "in", files)
    for number, name in enumerate(("b", "a", "c")):
        os.utime(folder / name / "x.txt", (1e9 + number, 1e9 + number))
    return folder


@pytest.mark.parametrize(
    ("settings", "kept"),
    [
        (Settings(), "a"),
        (Settings(keep="longest"), "b"),
        (Settings(keep="newest"), "c"),
        (Settings(keep="source-priority", priority=("c", "b")), "c"),
        (Settings(keep="source-priority", priority=("nowhere", "b/x.txt")), "b"),
        (Settings(keep="source-priority"), "a"),
        (Settings(keep="longest", protect=("c/",)), "c"),
        (Settings(containment=0.9), "b"),
    ],
)
def test_the_policy_says_who_stays(
    three: Path, tmp_path: Path, settings: Settings, kept: str
) -> None:
    others = {"a", "b", "c"} - {kept}
    found = witnesses(three, tmp_path / "out", settings)
    assert found == {f"{other}/x.txt": f"{kept}/x.txt" for other in others}


RECORDS = [
    {"id": "b", "date": "2026-03-01T10:00:00+02:00", "url": "https://b.example/1", "text": "story"},
    {"id": "c", "date": "2026-03-01T09:00:00Z", "url": "https://c.example/1", "text": "story end"},
    {
        "id": "a",
        "date": "1 Mar 2026 08:30 -0000",
        "url": "https://a.example/",
        "text": "story x",
    },
    {"id": "d", "date": "unknown", "url": "https://a.example/2", "text": "story y"},
]
POLICIES = [
    (Settings(keep="newest"), "c"),
    (Settings(keep="newest", date_field="seen.on"), "d"),
    (Settings(keep="id"), "a"),
    (Settings(keep="source-priority", priority=("c.example",)), "c"),
    (Settings(keep="source-priority", priority=("a.example",)), "a"),
    (Settings(keep="longest", protect=("b.example",)), "b"),
]


@pytest.mark.parametrize(("settings", "kept"), POLICIES)
@pytest.mark.parametrize("kind", ["jsonl", "csv", "parquet"])
def test_the_policy_looks_at_the_fields_of_records(
    tmp_path: Path, kind: str, settings: Settings, kept: str
) -> None:
    rows = [{**row, "text": f"{prose(1)} {row['text']}"} for row in RECORDS]
    (tmp_path / "in").mkdir()
    path = tmp_path / "in" / f"a.{kind}"
    if kind == "jsonl":
        rows[3]["seen"] = {"on": 1_790_000_000}  # type: ignore[assignment]
        path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    else:
        rows = [{**row, "seen.on": ""} for row in rows]
        rows[3]["seen.on"] = "20260921"
        write_table(path, rows)
    os.utime(path, (1e9, 1e9))
    out = tmp_path / "out"
    found = witnesses(path.parent, out, settings)
    assert found == dict.fromkeys({"a", "b", "c", "d"} - {kept}, kept)
    assert {r["id"]: r["date"] for r in FinishedRun(out).records() if r.get("date")}


def write_table(path: Path, rows: list[dict[str, str]]) -> None:
    if path.suffix == ".csv":
        with path.open("w", newline="") as file:
            writer = csv.DictWriter(file, list(rows[0]))
            writer.writeheader()
            writer.writerows(rows)
    else:
        pa = pytest.importorskip("pyarrow")
        pytest.importorskip("pyarrow.parquet").write_table(pa.Table.from_pylist(rows), path)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("1970-01-02", "1970-01-02T00:00:00+00:00"),
        ("2026-11-26T12:30:00.5Z", "2026-11-26T12:30:00.500000+00:00"),
        ("2026-11-26 12:30 +0130", "2026-11-26T11:00:00+00:00"),
        ("20261126", "2026-11-26T00:00:00+00:00"),
        ("2026", "2026-01-01T00:00:00+00:00"),
        ("Thu, 26 Nov 2026 12:30:00 -0100", "2026-11-26T13:30:00+00:00"),
        ("1700000000", "2023-11-14T22:13:20+00:00"),
        ("1700000000123", "2023-11-14T22:13:20.123000+00:00"),
    ],
)
def test_dates_are_read_as_they_are_written(text: str, wanted: str) -> None:
    assert moment(text) == datetime.fromisoformat(wanted).timestamp() * 1_000_000


@given(st.text() | st.from_regex(r"[0-9]{1,20}[-0-9T:Z+.]{0,20}"))
def test_what_is_no_date_is_undated(text: str) -> None:
    assert UNDATED <= moment(text) < 2**63


def test_a_name_that_protects_or_prefers_nothing_is_told(three: Path, tmp_path: Path) -> None:
    chosen = Settings(protect=("b", "b/x.txt", "d/"), priority=("c", "nowhere"), keep="first")
    told = cleaner.run(three, tmp_path / "out", chosen).lines()
    unmet = [line for line in told if "--protect or --priority" in line]
    assert [line.split("'")[1] for line in unmet] == ["d/", "nowhere"]


def test_nothing_protected_is_dropped(three: Path, tmp_path: Path) -> None:
    (three / "c" / "y.txt").write_text((three / "a" / "x.txt").read_text())
    (three / "b" / "y.txt").write_text((three / "a" / "x.txt").read_text())
    found = witnesses(three, tmp_path / "out", Settings(protect=("b", "c/y.txt")))
    assert set(found) == {"a/x.txt", "c/x.txt"}


def test_a_folder_may_be_named_by_its_own_path(
    three: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(three.parent)
    for number, name in enumerate(("in/c", "./in/c/", str(three / "c"), "in/c/x.txt")):
        out = tmp_path / f"out{number}"
        assert set(witnesses(Path("in"), out, Settings(protect=(name,)))) == {"a/x.txt", "b/x.txt"}
        first = Settings(keep="source-priority", priority=(name,))
        assert set(witnesses(three, tmp_path / f"o{number}", first)) == {"a/x.txt", "b/x.txt"}


def test_containment_drops_the_smaller_one_inside_a_kept_one(tmp_path: Path) -> None:
    inner, outer = prose(1, 60), f"{prose(2, 300)} {prose(1, 60)} {prose(3, 300)}"
    folder = written(tmp_path / "in", {"inner.txt": inner, "outer.txt": outer})
    assert witnesses(folder, tmp_path / "plain", Settings()) == {}
    found = Settings(containment=0.9)
    assert witnesses(folder, tmp_path / "out", found) == {"inner.txt": "outer.txt"}
    verdict = drops(tmp_path / "out")["inner.txt"]
    assert (verdict["rule"], verdict["score"]) == ("contained", 1.0)
    (folder / "outer.txt").write_text(f"{prose(2, 300)} {prose(1, 30)}")
    assert witnesses(folder, tmp_path / "half", found) == {}


def test_the_hash_key_changes_hashes_and_no_decision(three: Path, tmp_path: Path) -> None:
    keyed = Settings(hash_key=2**64 - 59)
    plain = witnesses(three, tmp_path / "plain", Settings())
    assert witnesses(three, tmp_path / "keyed", keyed) == plain
    manifest = json.loads((tmp_path / "keyed" / "run.json").read_bytes())
    assert manifest["settings"]["hash_key"] == 2**64 - 59


def many(folder: Path, count: int, same: bool) -> Path:
    files = {f"site/{n}.txt": prose(1) + ("" if same else f" number{n}") for n in range(count)}
    return written(folder, files)


def test_an_alarm_stops_a_run_that_would_empty_a_source(tmp_path: Path) -> None:
    folder, out = many(tmp_path / "in", ALARMING, same=False), tmp_path / "out"
    with pytest.raises(AlarmError, match=r"99 of the 100 documents of 'site'.*--consent"):
        cleaner.run(folder, out, command="dedup")
    assert not list((out / "documents").iterdir())
    assert call("dedup", folder, "-o", out).exit_code == 1
    assert call("dedup", folder, "-o", out, "--consent").exit_code == 0
    assert len(drops(out)) == 99


@pytest.mark.parametrize(("count", "same"), [(ALARMING, True), (ALARMING - 1, False)])
def test_copies_and_small_folders_alarm_nobody(tmp_path: Path, count: int, same: bool) -> None:
    folder = many(tmp_path / "in", count, same)
    cleaner.run(folder, tmp_path / "out", command="dedup")
    assert len(drops(tmp_path / "out")) == count - 1


def test_the_alarm_knows_the_sources_of_records(tmp_path: Path) -> None:
    lines = [{"text": f"{prose(1)} number{n}", "url": "https://www.a.example/"} for n in range(120)]
    lines += [{"text": prose(n), "url": "https://b.example/"} for n in range(2, 130)]
    path = tmp_path / "all.jsonl"
    path.write_text("".join(json.dumps(line) + "\n" for line in lines))
    with pytest.raises(AlarmError, match=r"119 of the 120 documents of 'a.example'"):
        cleaner.run(path, tmp_path / "out", command="dedup")


def test_close_calls_stand_on_both_sides_of_the_threshold(tmp_path: Path) -> None:
    words = prose(1, 300).split()
    edits = {n: " ".join([*words, *(f"own{n}x{i}" for i in range(n))]) for n in (0, 40, 70, 80, 95)}
    folder = written(tmp_path / "in", {f"{n:02}.txt": text for n, text in edits.items()})
    done = call("dedup", folder, "-o", tmp_path / "out", "--closest-calls", "2")
    closest = json.loads((tmp_path / "out" / "run.json").read_bytes())["duplicates"]["closest"]
    assert [row[:2] for row in closest] == [
        ["95.txt", "00.txt"],
        ["80.txt", "00.txt"],
        ["70.txt", "00.txt"],
        ["40.txt", "00.txt"],
    ]
    assert [row[2] for row in closest] == sorted(row[2] for row in closest)
    assert closest[1][2] < 0.8 <= closest[2][2]
    assert done.stdout.count("\n") == 4


def test_the_threshold_is_explained() -> None:
    shown = call("dedup", "--explain-threshold", "--threshold", "0.7").stdout
    assert "bands of" in shown
    assert "0.70  99." in shown
    assert call("dedup").exit_code == 2


def test_the_effort_for_given_documents_is_told(three: Path) -> None:
    shown = call("dedup", three, "--explain-threshold", "--keep", "newest").stdout
    told = "these 3 documents: 2 candidate pairs compared exactly, of 3; 2 would go"
    assert shown.count("\n") > 20
    assert told in shown


def test_wrong_settings_are_refused() -> None:
    for wrong in ({"hash_key": -1}, {"containment": 1.5}, {"protect": "a"}, {"keep": "last"}):
        with pytest.raises(SettingsError):
            Settings().with_values(wrong, "test")
    with pytest.raises(UsageError, match="no date, id or source"):
        cleaner.near_duplicates(["a", "b"], settings=Settings(keep="newest"))


def test_places_are_files_folders_or_sources() -> None:
    assert place("a/b.txt", "a", ["c", "a/"]) == 1
    assert place("a/b.txt", "host.example", ["host.example"]) == 0
    assert place("ab/c.txt", "ab", ["a"]) is None


def test_a_run_is_decided_again_without_its_texts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = prose(1, 300).split()
    texts = {f"{n}.txt": " ".join([*words, *(f"own{n}x{i}" for i in range(n))]) for n in (0, 9, 50)}
    folder = written(tmp_path / "in", texts)
    for command in ("run", "dedup"):
        out = tmp_path / command
        cleaner.run(folder, out / "loose", command=command, keep_work=True)
        strict = Settings(threshold=0.9)
        cleaner.run(folder, out / "strict", strict, command=command)
        with monkeypatch.context() as patch:
            patch.setattr("cleaner.stages.work.clean_part", None)
            patch.setattr("cleaner.learned.survey.survey_part", None)
            done = call("redecide", out / "loose", "-o", out / "again", "--threshold", "0.9")
        assert done.exit_code == 0
        assert (len(drops(out / "loose")), len(drops(out / "again"))) == (2, 1)
        for path in (out / "strict").rglob("*.*"):
            again = out / "again" / path.relative_to(out / "strict")
            assert again.read_bytes() == path.read_bytes()
        assert cleaner.verify(out / "again") == []
        assert not (out / "again" / ".work").exists()


@pytest.mark.parametrize(
    "flags",
    [
        ("--threshold", "0.5"),
        ("--threshold", "0.6", "--recall", "1"),
        ("--containment", "0.8", "--keep", "longest", "--memory", "300MB"),
    ],
    ids=" ".join,
)
def test_deciding_again_finds_what_a_run_of_these_settings_finds(
    tmp_path: Path, flags: tuple[str, ...]
) -> None:
    """Also below the threshold of the first run: bands follow the new one."""
    words = prose(1, 300).split()
    texts = {f"{n:03}.txt": " ".join([*words, *(f"o{n}x{i}" for i in range(n))]) for n in (0, 90)}
    texts |= {"160.txt": " ".join([*words, *prose(2, 160).split()]), "part.txt": prose(1, 90)}
    texts |= {f"other{n}.txt": prose(n) for n in range(3, 6)}
    folder = written(tmp_path / "in", texts)
    for out, more in (("first", ("--keep-work",)), ("fresh", flags)):
        assert call("dedup", folder, "-o", tmp_path / out, *more).exit_code == 0
    assert call("redecide", tmp_path / "first", "-o", tmp_path / "again", *flags).exit_code == 0
    assert len(drops(tmp_path / "first")) < len(drops(tmp_path / "fresh"))
    assert drops(tmp_path / "again") == drops(tmp_path / "fresh")
    assert cleaner.verify(tmp_path / "again") == []


def test_only_the_same_inputs_are_decided_again(tmp_path: Path) -> None:
    folder = written(tmp_path / "in", {"a.txt": prose(1), "b.txt": prose(1)})
    cleaner.run(folder, tmp_path / "plain")
    with pytest.raises(UsageError, match="keep-work"):
        redecide(tmp_path / "plain", tmp_path / "new", {})
    cleaner.run(folder, tmp_path / "out", keep_work=True)
    with pytest.raises(UsageError, match="captions"):
        redecide(tmp_path / "out", tmp_path / "new", {"captions": "none"})
    (folder / "a.txt").write_text("changed")
    with pytest.raises(UsageError, match="other files"):
        redecide(tmp_path / "out", tmp_path / "new", {"threshold": 0.9})


def call(*arguments: object) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments])
