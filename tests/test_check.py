"""check: findings by path and line, one result however it is called, and nothing changed."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from cleaner.check import check
from cleaner.cli import main

BODY = "\n".join(
    f"The lock keeper of Port Ellery counted barge number {n} on the {n}th day of the flood, "
    "and wrote it down."
    for n in range(1, 9)
)
PAGE = f"{BODY}\nRead more: Ferry fares to rise\nEnd of the list, said the keeper.\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    place = tmp_path / "seeds"
    place.mkdir()
    (place / "a.txt").write_bytes(PAGE.replace("\n", "\r\n").encode())
    (place / "b.txt").write_text(f"{BODY}\nEnd of the list, said the keeper's wife.\n")
    (place / "c.md").write_text("Nothing to find here.\n")
    (place / "d.jsonl").write_text("{}\n")
    return place


def call(*arguments: object) -> Result:
    return CliRunner().invoke(main, ["check", *(str(a) for a in arguments)])


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def test_findings_name_path_line_column_and_rule(folder: Path) -> None:
    before = contents(folder)
    done = call("seeds")
    assert done.exit_code == 1
    first, second = done.stdout.strip().split("\n")
    assert first.startswith("seeds/a.txt:9:1 teaser ")
    assert second.startswith("seeds/b.txt:1:1 near-duplicate ")
    assert "seeds/a.txt" in second
    assert "--fix" in done.stderr
    assert contents(folder) == before


def test_clean_files_end_with_0(folder: Path) -> None:
    assert call("seeds/c.md").exit_code == 0


def test_fix_rewrites_once_and_deletes_nothing(folder: Path) -> None:
    done = call("seeds", "--fix")
    assert done.exit_code == 1
    assert "rewrote seeds/a.txt" in done.stderr
    wanted = PAGE.replace("Read more: Ferry fares to rise\n", "").replace("\n", "\r\n")
    assert (folder / "a.txt").read_bytes() == wanted.encode()
    assert (folder / "b.txt").exists()
    after = contents(folder)
    again = call("seeds", "--fix")
    assert "rewrote" not in again.stderr
    assert contents(folder) == after


def test_a_baseline_survives_edits_elsewhere_and_nothing_else(folder: Path) -> None:
    assert call("seeds", "--write-baseline").exit_code == 0
    assert call("seeds").exit_code == 0
    text = (folder / "a.txt").read_bytes()
    (folder / "a.txt").write_bytes(b"A line of another kind above all others.\r\n" + text)
    assert [line.split()[1] for line in call("seeds").stdout.strip().split("\n")] == [
        "near-duplicate"  # the pair's texts changed, the accepted line did not
    ]
    (folder / "a.txt").write_bytes(text.replace(b"Ferry fares", b"Train fares"))
    assert "teaser" in call("seeds").stdout
    Path("cleaner-baseline.json").write_text("[]")
    assert call("seeds").exit_code == 2


@pytest.mark.parametrize("format", ["json", "jsonl", "sarif", "github"])
def test_other_forms_carry_the_same_findings(folder: Path, format: str) -> None:
    shown = call("seeds", "--format", format).stdout
    if format == "sarif":
        run = json.loads(shown)["runs"][0]
        assert [result["ruleId"] for result in run["results"]] == ["teaser", "near-duplicate"]
        assert run["columnKind"] == "unicodeCodePoints"
    elif format == "github":
        assert shown.startswith("::warning file=seeds/a.txt,line=9,col=1,title=teaser::")
    else:
        rows = json.loads(shown) if format == "json" else map(json.loads, shown.split("\n")[:2])
        assert [row["rule"] for row in rows] == ["teaser", "near-duplicate"]


def test_in_a_work_tree_tracked_files_are_looked_at(folder: Path) -> None:
    for command in (["init", "-q"], ["add", "seeds/a.txt", "seeds/c.md"]):
        subprocess.run(["git", *command], check=True)
    assert {finding.path for finding in check(["seeds"]).findings} == {"seeds/a.txt"}
    (folder / "c.md").unlink()
    assert check([".", "seeds"]).findings == check(["."]).findings


def test_binary_files_are_reported(folder: Path) -> None:
    (folder / "c.md").write_bytes(bytes(range(256)) * 9)
    assert call("seeds/c.md").exit_code == 3
