"""Asked why a paragraph went, and asked to put it back: by its words, an offset, or as a whole."""

from __future__ import annotations

import json
import shlex
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import cleaner
from cleaner.amend.putback import putback
from cleaner.cli import main
from cleaner.errors import UsageError
from cleaner.finished.asked import Place, find, named
from cleaner.finished.folder import FinishedRun
from cleaner.settings import Settings
from tests import corpora
from tests.corpora import EVERY, write
from tests.test_apply import NEAR, OTHER, PAGE, SHARE, TEASER, contents, texts


def call(*arguments: object) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


@pytest.fixture
def out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    cleaner.run(write(tmp_path, "text", [PAGE, PAGE, NEAR, OTHER, "One line"]), "out")
    return Path("out")


def test_two_commands_find_a_paragraph_and_put_it_back(out: Path) -> None:
    asked = call("why", out, "--text", "share ON  facebook")
    assert asked.exit_code == 0
    assert "003.txt was kept" in asked.stdout
    assert "share@" in asked.stdout
    command = asked.stderr.strip().partition("to put it back: cleaner ")[2]
    assert command
    done = call(*shlex.split(command))
    assert (done.exit_code, done.stdout) == (0, "")
    assert texts(out)["003.txt"] == OTHER.replace(TEASER, "")
    assert cleaner.verify(out) == []
    assert "was not removed" in call("why", out, "--text", SHARE).stdout


@pytest.mark.parametrize("kind", EVERY)
def test_words_bring_a_removal_back_in_every_format(tmp_path: Path, kind: str) -> None:
    cleaner.run(write(tmp_path, kind, [PAGE, OTHER]), tmp_path / "out")
    done = putback(tmp_path / "out", Place(words=SHARE))
    assert len(done.changed) == 1
    assert SHARE in texts(tmp_path / "out")[done.changed[0]]
    assert cleaner.verify(tmp_path / "out") == []


@pytest.mark.parametrize("kind", EVERY)
def test_a_dropped_document_comes_back_in_every_format(tmp_path: Path, kind: str) -> None:
    cleaner.run(write(tmp_path, kind, [PAGE, NEAR]), tmp_path / "out")
    dropped = [r["id"] for r in FinishedRun(tmp_path / "out").records()][1]
    done = putback(tmp_path / "out", Place(dropped))
    assert done.back == [dropped]
    assert texts(tmp_path / "out")[dropped] == NEAR.replace(TEASER, "")
    assert cleaner.verify(tmp_path / "out") == []


def test_the_decision_holds_in_a_later_run_and_after_other_edits(out: Path) -> None:
    assert call("putback", out, "000.txt", "--text", TEASER).exit_code == 0
    assert call("putback", out, "002.txt").exit_code == 0
    page = Path("text/000.txt")
    page.write_text("A first paragraph that was added later, above it.\n" + page.read_text())
    done = call("run", "text", "-o", "again", "--decisions", "out/decisions.json")
    assert done.exit_code == 0
    assert TEASER in texts(Path("again"))["000.txt"]
    assert "002.txt" in texts(Path("again"))
    assert cleaner.verify("again") == []


@pytest.mark.parametrize(
    "name", ["-x.txt", "esc\x1b[2J'.txt", "new\nline\\.txt", "\u202eabc א.txt"]
)
def test_what_is_offered_can_be_said_to_a_shell(tmp_path: Path, name: str) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / name).write_text(PAGE)
    cleaner.run(tmp_path / "in", tmp_path / "out")
    asked = call("why", tmp_path / "out", "--", name)
    command = asked.stderr.strip().rpartition(" back: ")[2]
    assert command.isprintable()
    shown = f'printf "%s\\0" {command.removeprefix("cleaner ")}'
    words = subprocess.run(["bash", "-c", shown], capture_output=True, check=True).stdout
    assert call(*words.decode().split("\0")[:-1]).exit_code == 0
    assert cleaner.verify(tmp_path / "out") == []


def test_an_id_that_no_shell_can_say_is_shown(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(json.dumps({"id": "\ud800", "text": PAGE}))
    cleaner.run(tmp_path / "a.jsonl", tmp_path / "out")
    asked = call("why", tmp_path / "out", "--text", TEASER)
    assert (asked.exit_code, "ud800" in asked.stderr) == (0, True)


def test_nothing_is_offered_back_of_what_is_no_text(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text("{\n")
    cleaner.run(tmp_path / "a.jsonl", tmp_path / "out")
    asked = call("why", tmp_path / "out", "a.jsonl#1")
    assert "it is no JSON" in asked.stdout
    assert "putback" not in asked.stderr


def test_an_output_still_verifies_where_a_story_that_was_split_off_stays_so(tmp_path: Path) -> None:
    cleaner.run(
        write(tmp_path, "text", corpora.texts()), tmp_path / "out", Settings(appended="split")
    )
    parent = next(r["parent"] for r in FinishedRun(tmp_path / "out").records() if "parent" in r)
    story = next(r for r in FinishedRun(tmp_path / "out").records() if r["id"] == parent)
    cut = next(row for row in story["claims"] if row[2].startswith("appended-story@"))
    left = putback(tmp_path / "out", Place(parent, cut[1] - 1)).left
    assert left == {parent: "stories were split off from it"}
    assert cleaner.verify(tmp_path / "out") == []


def test_a_removal_of_several_rules_is_brought_back_whole(tmp_path: Path) -> None:
    """The second copy of a share row is claimed by a rule on repeats as well as by its own."""
    caption = "Port Ellery at low tide, March 3, 2021. REUTERS/Ana Lindqvist"
    text = f"The Tide\n\n{caption}\n\n{PAGE}\n{caption}\n\nThe Tide\n\n{caption}\n"
    (tmp_path / "a.txt").write_text(text)
    cleaner.run(tmp_path / "a.txt", tmp_path / "out")
    run = FinishedRun(tmp_path / "out")
    (found,) = find(run, Place(words=caption))
    assert found.claims
    putback(tmp_path / "out", Place(words=caption))
    assert texts(tmp_path / "out")["a.txt"].count(caption) == 3
    assert cleaner.verify(tmp_path / "out") == []


def test_of_a_page_of_markup_a_removal_comes_back(tmp_path: Path) -> None:
    paragraphs = "".join(
        f"<p>{line.replace('more', '<b>more</b>')}</p>" for line in PAGE.split("\n")
    )
    (tmp_path / "a.html").write_text(f"<html><body><article>{paragraphs}</article></body></html>")
    cleaner.run(tmp_path / "a.html", tmp_path / "out")
    assert "Read more" not in texts(tmp_path / "out")["a.html"]
    putback(tmp_path / "out", Place(words="Read more: Ferry fares"))
    assert "Read more: Ferry fares to rise" in texts(tmp_path / "out")["a.html"]


def test_a_document_is_known_by_its_id_and_by_its_paths(out: Path, tmp_path: Path) -> None:
    run = FinishedRun(out)
    for name in ("003.txt", "text/003.txt", "out/documents/003.txt", tmp_path / "text/003.txt"):
        assert named(run, str(name))["id"] == "003.txt"
    with pytest.raises(UsageError, match=r"did you mean '003.txt'\?"):
        named(run, "elsewhere/003.txt")
    with pytest.raises(UsageError, match="to ask by words of a text, use --text"):
        named(run, "nothing")


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["why", "out"], "name a document"),
        (["why", "out", "--text", " "], "give some words"),
        (["why", "out", "--text", "never written"], "did not stand in any document"),
        (["putback", "out"], "name a document"),
        (["putback", "out", "003.txt"], "was kept: say by an offset or --text"),
        (["putback", "out", "003.txt", "0"], "no rule took anything there"),
        (["putback", "out", "--text", "Read more: Ferry"], "gone from 4 documents: name one"),
        (["putback", "out", "nothing"], "has no document"),
    ],
)
def test_a_place_that_is_none_is_refused(out: Path, words: list[str], message: str) -> None:
    before = contents(out)
    done = call(*words)
    assert done.exit_code == 2
    assert message in done.stderr
    assert contents(out) == before
