"""Diffs: what `patch` makes of one is the cleaned text, and no equal line is shown as changed."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

import cleaner
from cleaner.cli import main
from cleaner.finished.asked import difference
from cleaner.finished.folder import FinishedRun
from cleaner.patch import Edit, Patch
from cleaner.views.diff import Diff
from tests.corpora import EVERY, write
from tests.test_apply import NEAR, PAGE, TEASER

texts = st.text("ab\n\r", max_size=40)


@st.composite
def changes(draw: st.DrawFn) -> tuple[str, Patch]:
    text = draw(texts)
    places = sorted(draw(st.lists(st.integers(0, len(text)), max_size=8)))
    inserts = draw(st.lists(st.text("ab\n", max_size=4), min_size=4, max_size=4))
    pairs = zip(places[::2], places[1::2], inserts, strict=False)
    return text, Patch.of(len(text), [Edit(*row) for row in pairs])


def patched(text: str, rows: list[str]) -> str:
    """The text as a reader of unified diffs changes it, by the line numbers of their hunks."""
    old, new, position = text.split("\n"), [], 0
    old = [f"{row}\n" for row in old[:-1]] + ([old[-1]] if old[-1] else [])
    for number, row in enumerate(rows[2:], 2):
        if head := re.fullmatch(r"@@ -(\d+),(\d+) \+(\d+),(\d+) @@.*", row, re.DOTALL):
            start = int(head[1]) - (head[2] != "0")
            new += old[position:start]
            position = start
            assert len(new) == int(head[3]) - (head[4] != "0")
            continue
        ends_early = rows[number + 1 : number + 2] == ["\\ No newline at end of file"]
        content = row[1:] if ends_early else f"{row[1:]}\n"
        if row[0] in " -":
            assert old[position] == content
            position += 1
        if row[0] in " +":
            new.append(content)
    return "".join(new + old[position:])


def plain(diff: Diff) -> list[str]:
    return ["".join(piece.text for piece in line) for line in diff.lines()]


@given(changes())
def test_a_diff_gives_the_cleaned_text(change: tuple[str, Patch]) -> None:
    text, patch = change
    rows = plain(Diff(text, patch))
    assert patched(text, rows) == patch.apply(text)
    assert bool(rows) == (patch.apply(text) != text)


def test_patch_reads_it(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text(PAGE)
    done = CliRunner().invoke(main, ["diff", str(tmp_path / "page.txt")])
    assert done.exit_code == 0
    assert "@@ teaser\n" in done.output
    assert f"\n-{TEASER} The master" in done.output
    (tmp_path / "p.diff").write_bytes(done.stdout_bytes)
    subprocess.run(["patch", "-s", "page.txt", "p.diff"], cwd=tmp_path, check=True)
    assert (tmp_path / "page.txt").read_text() == cleaner.clean(PAGE).text


@pytest.mark.parametrize("kind", EVERY)
def test_a_document_of_any_run_beside_what_became_of_it(tmp_path: Path, kind: str) -> None:
    cleaner.run(write(tmp_path, kind, [PAGE, NEAR]), tmp_path / "out")
    run = FinishedRun(tmp_path / "out")
    kept, dropped = [record["id"] for record in run.records()]
    rows = plain(difference(run, kept))
    assert f"-{TEASER[:-1]}" in rows
    assert patched(PAGE, rows) == PAGE.replace(TEASER, "")
    gone = plain(difference(run, dropped))
    assert gone[1] == "+++ /dev/null"
    assert patched(NEAR, gone) == ""


def test_of_a_page_the_text_counts_that_was_read_out_of_it(tmp_path: Path) -> None:
    paragraphs = "".join(f"<p>{line}</p>\n" for line in PAGE.split("\n"))
    (tmp_path / "page.html").write_text(
        f"<html><body><article>{paragraphs}</article></body></html>"
    )
    cleaner.run(tmp_path / "page.html", tmp_path / "out")
    rows = plain(difference(FinishedRun(tmp_path / "out"), "page.html"))
    done = CliRunner().invoke(main, ["diff", str(tmp_path / "page.html")])
    assert done.stdout.split("\n")[3:-1] == rows[3:]
    assert [row for row in rows[2:] if row[0] in "-+"] == [f"-{TEASER[:-1]}"]


def test_a_file_in_another_encoding_is_compared_in_it(tmp_path: Path) -> None:
    text = PAGE.replace("Ferry", "F\u00e4hre")
    (tmp_path / "page.txt").write_bytes(text.encode("latin-1"))
    done = CliRunner().invoke(main, ["diff", str(tmp_path / "page.txt")])
    assert b"-- Read more: F\xe4hre" in done.stdout_bytes
    (tmp_path / "wide.txt").write_bytes(text.encode("utf-16"))
    done = CliRunner().invoke(main, ["diff", str(tmp_path / "wide.txt")])
    assert "-- Read more: F\u00e4hre".encode() in done.stdout_bytes


def test_usage_is_one_file_or_a_run_and_a_document(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text(PAGE)
    for words in ([tmp_path], [tmp_path / "page.txt", "page.txt"]):
        done = CliRunner().invoke(main, ["diff", *map(str, words)])
        assert done.exit_code == 2
        assert "name one file, or a run's output and a document" in done.stderr
