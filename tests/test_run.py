"""The main job on folders of text: what comes out, what is proved, and what comes back."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest

import cleaner
from cleaner.errors import InputError, ProofError, UsageError
from cleaner.finished.folder import FinishedRun
from cleaner.native import letters

WIRE = "\n".join(
    f"Paragraph {n} of the report says that the harbour of Port Ellery will close its {n}th gate "
    f"because repairs at quay number {n} take longer than the port authority had planned."
    for n in range(12)
)
PAGE = f"{WIRE}\n- Read more: Ferry fares to rise in spring\nThe authority did not comment.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A small folder with boilerplate, an exact copy, a near copy, and odd encodings."""
    files = {
        "a/page.txt": PAGE.encode(),
        "a/copy.txt": PAGE.encode(),
        "b/near.md": PAGE.replace("did not comment", "said nothing").encode(),
        "b/crlf.txt": b"Short.\r\nRead more: More of this\r\nThe end stands here.\r\n",
        "b/utf16.txt": "\ufeffGrüße.\nSee also: Mehr\nEnde.".encode("utf-16-le"),
        "b/latin.txt": "Die Größe der Städte wächst, hieß es.\n".encode("cp1252"),
        "empty.txt": b"",
        "blank.txt": b"\n\n",
        "binary.txt": bytes(range(256)) * 8,
        "noend.txt": b"No line end",
        "image.png": b"\x89PNG",
    }
    for name, data in files.items():
        path = tmp_path / "in" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return tmp_path / "in"


def contents(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def test_run_cleans_drops_and_restores(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    summary = cleaner.run([folder], out)
    documents = contents(out / "documents")
    assert (
        documents["a/copy.txt"]
        == PAGE.replace("- Read more: Ferry fares to rise in spring\n", "").encode()
    )
    assert documents["b/crlf.txt"] == b"Short.\r\nThe end stands here.\r\n"
    assert documents["b/utf16.txt"].decode("utf-16") == "Grüße.\nEnde."
    for name in ("b/latin.txt", "empty.txt", "blank.txt", "noend.txt"):
        assert documents[name] == (folder / name).read_bytes()
    assert set(documents).isdisjoint({"a/page.txt", "b/near.md", "binary.txt", "image.png"})
    assert summary.documents == {"in": 10, "kept": 7, "dropped": 2, "quarantined": 1}
    assert summary.exit_code == 3
    assert [Path(path).name for path in summary.skipped] == ["image.png"]
    assert cleaner.verify(out) == []
    cleaner.restore(out, tmp_path / "back")
    expected = contents(folder)
    expected.pop("image.png")
    assert contents(tmp_path / "back") == expected


def test_a_drop_names_a_kept_witness_and_an_exact_similarity(folder: Path, tmp_path: Path) -> None:
    cleaner.run(folder, tmp_path / "out")
    records = {record["id"]: record for record in FinishedRun(tmp_path / "out").records()}
    exact, near = records["a/page.txt"]["verdict"], records["b/near.md"]["verdict"]
    assert exact["witness"] == near["witness"] == "a/copy.txt"
    assert (exact["rule"], exact["score"]) == ("exact-duplicate", 1.0)
    assert near["rule"] == "near-duplicate"
    assert 0.8 <= near["score"] < 1
    removed = records["a/page.txt"]["removed"]
    assert removed == ["- Read more: Ferry fares to rise in spring\n"]


def test_dedup_writes_text_unchanged(folder: Path, tmp_path: Path) -> None:
    cleaner.run(folder, tmp_path / "out", command="dedup")
    assert contents(tmp_path / "out" / "documents")["a/copy.txt"] == PAGE.encode()
    assert cleaner.verify(tmp_path / "out") == []


def test_workers_and_repetition_change_no_byte(folder: Path, tmp_path: Path) -> None:
    def outcome(name: str, workers: int) -> dict[str, bytes]:
        out = tmp_path / name
        cleaner.run(folder, out, cleaner.Settings(workers=workers))
        return {k: v for k, v in contents(out).items() if k != "run.json"}

    assert outcome("one", 1) == outcome("again", 1) == outcome("two", 2)


@pytest.mark.parametrize("kind", ["documents", "provenance", "run.json"])
def test_verify_notices_a_changed_byte(folder: Path, tmp_path: Path, kind: str) -> None:
    out = tmp_path / "out"
    cleaner.run(folder, out)
    for path in [out / kind] if kind == "run.json" else sorted((out / kind).rglob("*")):
        if not path.is_file() or not path.stat().st_size:
            continue
        data = path.read_bytes()
        for at in {0, len(data) // 3, len(data) // 2, len(data) - 1}:
            path.write_bytes(data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :])
            assert cleaner.verify(out), f"a flipped bit at {at} of {path.name} went unnoticed"
        path.write_bytes(data)
    assert cleaner.verify(out) == []


def test_another_command_is_refused(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="choose one of run, dedup"):
        cleaner.run(folder, tmp_path / "out", command="clean")


def test_what_the_survey_left_goes_when_it_was_learned(folder: Path, tmp_path: Path) -> None:
    cleaner.run(folder, tmp_path / "out", keep_work=True)
    left = {path.name for path in (tmp_path / "out" / ".work").glob("00000.*")}
    assert "00000.done" in left
    assert left <= {"00000.done", "00000.votes"}


def test_verify_notices_missing_and_added_documents(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    cleaner.run(folder, out)
    (out / "documents" / "stray.txt").write_text("x")
    assert cleaner.verify(out) == ["documents/stray.txt is no document of this run"]
    (out / "documents" / "stray.txt").unlink()
    (out / "provenance" / "stray.jsonl").write_text("{}\n")
    assert cleaner.verify(out) == ["provenance/stray.jsonl is no record of this run"]
    (out / "provenance" / "stray.jsonl").unlink()
    (out / "documents" / "noend.txt").unlink()
    assert "noend.txt" in cleaner.verify(out)[0]


def test_an_output_over_an_input_is_refused_before_any_write(folder: Path) -> None:
    before = contents(folder)
    for output in (folder, folder / "out", folder.parent):
        with pytest.raises(UsageError, match="one in the other"):
            cleaner.run(folder, output)
    (folder.parent / "link").symlink_to(folder)
    with pytest.raises(UsageError, match="one in the other"):
        cleaner.run(folder, folder.parent / "link" / "out")
    with pytest.raises(UsageError, match=r"the index .* and the input .* lie one in the other"):
        cleaner.run(folder, folder.parent / "out", cleaner.Settings(index=str(folder / "seen")))
    assert contents(folder) == before


def test_a_folder_with_other_things_is_not_taken(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "mine.txt").write_text("precious")
    with pytest.raises(UsageError, match="not an empty folder"):
        cleaner.run(folder, out)
    assert contents(out) == {"mine.txt": b"precious"}


def test_a_missing_input_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such file"):
        cleaner.run(tmp_path / "nowhere", tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_two_inputs_with_equal_names_keep_both(tmp_path: Path) -> None:
    for name, text in (("one", "First text.\n"), ("two", "Second text.\n")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "same.txt").write_text(text)
    cleaner.run([tmp_path / "one", tmp_path / "two"], tmp_path / "out")
    assert set(contents(tmp_path / "out" / "documents")) == {"one/same.txt", "two/same.txt"}


def test_names_that_are_no_utf8_are_processed(tmp_path: Path) -> None:
    place = os.fsencode(tmp_path / "in")
    os.mkdir(place)
    names = [b"bad\xff.txt", b"new\nline.txt", "\u6f22 \u202e.txt".encode()]
    for name in names:
        with open(os.path.join(place, name), "wb") as file:
            file.write(b"Text of " + name)
    cleaner.run(tmp_path / "in", tmp_path / "out")
    assert cleaner.verify(tmp_path / "out") == []
    cleaner.restore(tmp_path / "out", tmp_path / "back")
    assert sorted(os.listdir(os.fsencode(tmp_path / "back"))) == sorted(names)


@pytest.mark.parametrize("workers", [1, 2])
def test_many_files_with_long_names_alike_are_all_written(tmp_path: Path, workers: int) -> None:
    """Some are written at once; a name may have as many bytes as a system takes."""
    names = ["\U0001f3ee" * 62 + ".txt", *(f"{'harbour-log-' * 9}{n}.txt" for n in range(99))]
    (tmp_path / "in").mkdir()
    for number, name in enumerate(names):
        (tmp_path / "in" / name).write_text(f"Page {number}: lantern{number} {number * 7}.\n")
    settings = cleaner.Settings(workers=workers)
    assert cleaner.run(tmp_path / "in", tmp_path / "out", settings).documents["kept"] == 100
    written = {path.name: path.read_bytes() for path in (tmp_path / "out/documents").iterdir()}
    assert written == {path.name: path.read_bytes() for path in (tmp_path / "in").iterdir()}


def test_run_json_counts_everything(folder: Path, tmp_path: Path) -> None:
    cleaner.run(folder, tmp_path / "out")
    manifest = json.loads((tmp_path / "out" / "run.json").read_bytes())
    counts = manifest["counts"]
    assert counts["in"] == counts["kept"] + counts["dropped"] + counts["quarantined"]
    characters = counts["characters"]
    assert characters["in"] == characters["kept"] + characters["removed"] + characters["dropped"]
    assert manifest["rules"]["teaser"] >= 1
    assert manifest["settings"]["threshold"] == 0.8


def test_the_text_of_an_untouched_document_counts_as_kept(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "page.txt").write_bytes("Die Größe der Städte wächst.\n".encode("cp1252"))
    settings = cleaner.Settings(encoding_floor=1.0)
    summary = cleaner.run(tmp_path / "in", tmp_path / "out", settings)
    assert summary.documents["untouched"] == 1
    assert summary.characters["kept"] == summary.characters["in"] == 29


def test_stdin_and_a_dead_worker(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "cleaner", "run", "-", "-o", str(tmp_path / "out")]
    done = subprocess.run(command, input=PAGE.encode(), capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "Read more" not in (tmp_path / "out/documents/stdin.txt").read_text()


def test_counts_stand_by_source_and_by_reason(folder: Path, tmp_path: Path) -> None:
    (folder / "a.jsonl").write_bytes(
        b'{"text": 1}\n{"text": 2.5}\n{"text": 12}\n{"text": "Fine."}\n"\xff"\n"\xe9"\n'
    )
    cleaner.run([folder], tmp_path / "out")
    run = json.loads((tmp_path / "out/run.json").read_bytes())
    assert run["by_source"]["a.jsonl"] == {
        "kept": 1,
        "quarantined": 5,
        "characters": 5,
        "removed": 0,
    }
    assert set(run["by_source"]) == {"a", "b", ".", "a.jsonl"}
    for fate in ("kept", "dropped", "quarantined"):
        assert sum(row.get(fate, 0) for row in run["by_source"].values()) == run["counts"][fate]
    assert run["by_reason"] == {
        "binary data, no text in a known encoding": 1,
        "no usable record: its byte N is no UTF-8, as records are read": 2,
        "no usable record: its field 'text' is of type float, not a string": 1,
        "no usable record: its field 'text' is of type int, not a string": 2,
    }


def test_sources_beyond_the_most_are_counted_together(monkeypatch: pytest.MonkeyPatch) -> None:
    from cleaner.output import tally

    monkeypatch.setattr(tally, "MOST", 2)
    counts = tally.Tally()
    for name in ("a", "b", "c", "a", "d"):
        counts.fate("kept", 10, 8, False, name)
    again = tally.Tally()
    again.add(counts.as_dict())
    wanted = {name: {"kept": 2, "characters": 20, "removed": 4} for name in ("a", tally.OTHERS)}
    wanted["b"] = {"kept": 1, "characters": 10, "removed": 2}
    assert again.as_dict()["sources"] == wanted


@pytest.mark.parametrize("text", ["Lanterns \u2028 burn.\n", "Broken \udcff byte.\n"])
def test_a_broken_law_leaves_what_shows_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, text: str
) -> None:
    """No document is written, and the text is there with settings, rules and versions."""

    def broken(*_: object) -> None:
        raise ProofError("no rule claims what would go")

    monkeypatch.setattr("cleaner.stages.work.clean", broken)
    source = tmp_path / "page.txt"
    source.write_bytes(("Größe. " * 50 + text).encode("utf-8", "surrogateescape"))
    with pytest.raises(ProofError, match=r"no rule claims .*unproved.json holds the text"):
        cleaner.run(source, tmp_path / "out", cleaner.Settings(captions="none"))
    shown = json.loads((tmp_path / "out/.work/00000.unproved.json").read_bytes())
    assert shown["text"] == source.read_text("utf-8", "surrogateescape")
    assert shown["settings"]["captions"] == "none"
    assert {"version", "rules", "unicode", "python", "id", "site", "uri"} <= set(shown)
    assert not (tmp_path / "out/run.json").exists()
    assert [*(tmp_path / "out/documents").iterdir()] == []


def test_run_json_names_the_unicode_versions_that_decisions_rest_on(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Lanterns were lit in Port Ellery.\n")
    cleaner.run(tmp_path / "a.txt", tmp_path / "out")
    named = json.loads((tmp_path / "out" / "run.json").read_bytes())["unicode"]
    assert named["python"] == unicodedata.unidata_version
    assert named["words"] == letters.VERSION
    assert named["regex"].startswith("20")


OWN, SECOND = (
    "".join(f"{line.format(n)}\n\n" for n in range(9))
    for line in (
        "The tram bridge of Port Ellery carried {0} trams on day number {0}, riders said.",
        "Glass blowers in Obersee melt {0} kilos of sand & ash in oven {0} at night.",
    )
)
TWO = f"Tram bridge opens early\n\n{OWN}READ NEXT\n\n{SECOND}"


def test_ids_and_names_that_look_like_those_of_split_off_stories(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    name = "page.v2~story-2.txt"
    (folder / name).write_text("One line\n")
    texts = {"second": SECOND, "k~story-2": "Two lines\n", "k": TWO}
    rows = [json.dumps({"id": own, "text": text}) for own, text in texts.items()]
    (folder / "a.jsonl").write_text("\n".join(rows))
    cleaner.run(folder, tmp_path / "out", cleaner.Settings(appended="split"))
    ids = [record["id"] for record in FinishedRun(tmp_path / "out").records()]
    assert ids == ["second", "a.jsonl#2", "k", "k~story-2", name]
    assert (tmp_path / "out/documents" / name).read_text() == "One line\n"
    assert cleaner.verify(tmp_path / "out") == []
    cleaner.restore(tmp_path / "out", tmp_path / "back")
    assert contents(tmp_path / "back") == contents(folder)


def test_a_story_split_off_is_written_over_no_other_file(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    for name, text in {"a.txt": TWO, "a~story-2.txt": "x\n", "b.txt": SECOND}.items():
        (folder / name).write_text(text)
    with pytest.raises(UsageError, match=r"off from a\.txt would be called a~story-2\.txt"):
        cleaner.run(folder, tmp_path / "out", cleaner.Settings(appended="split"))
    assert not list((tmp_path / "out/documents").iterdir())
