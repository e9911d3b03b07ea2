"""check: findings by path and line, one result however it is called, and nothing changed."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

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


def test_the_command_that_mends_it_stays_one_line_however_many_files_are_named(
    folder: Path,
) -> None:
    (folder / "an d.txt").write_text(PAGE)
    assert "cleaner check 'seeds/an d.txt' --fix\n" in call("seeds/an d.txt").stderr
    Path("-e.md").write_text(PAGE)
    assert "cleaner check ./-e.md --fix\n" in call("--", "-e.md").stderr
    names = [f"seeds/{number}.txt" for number in range(6)]
    for name in names:
        Path(name).write_text(PAGE)
    assert "cleaner check FILE... --fix\n" in call(*names).stderr


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


def test_a_baseline_survives_edits_elsewhere_and_renames(folder: Path) -> None:
    assert call("seeds", "--write-baseline").exit_code == 0
    before = Path("cleaner-baseline.json").read_bytes()
    assert call("seeds").exit_code == 0
    text = (folder / "a.txt").read_bytes()
    (folder / "a.txt").write_bytes(b"A line of another kind above all others.\r\n" + text)
    assert call("seeds").exit_code == 0
    (folder / "a.txt").write_bytes(text)
    (folder / "a.txt").rename(folder / "z.txt")
    assert call("seeds").exit_code == 0
    (folder / "z.txt").rename(folder / "a.txt")
    assert call("seeds", "--write-baseline").exit_code == 0
    assert Path("cleaner-baseline.json").read_bytes() == before
    (folder / "a.txt").write_bytes(text.replace(b"Ferry fares", b"Train fares"))
    assert "teaser" in call("seeds").stdout
    Path("cleaner-baseline.json").write_text("[]")
    assert call("seeds").exit_code == 2


def test_of_three_alike_two_accepted_pairs_make_the_third(folder: Path) -> None:
    (folder / "c.md").write_text(f"{BODY}\nEnd of the list, said the keeper's son.\n")
    call("seeds", "--write-baseline")
    (folder / "a.txt").rename(folder / "z.txt")  # now b is kept, and c goes because of b
    assert call("seeds").exit_code == 0


def test_a_list_that_is_asked_for_must_be_there(folder: Path) -> None:
    before = contents(folder)
    for name in ("--allow", "--baseline"):
        done = call("seeds", "--fix", name, "misspelt")
        assert done.exit_code == 2
        assert f"{name}: there is no file misspelt" in done.stderr
    assert contents(folder) == before
    assert call("seeds", "--write-baseline", "--baseline", "new.json").exit_code == 0
    assert call("seeds", "--baseline", "new.json").exit_code == 0


def test_lists_are_found_from_a_folder_below_theirs(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = contents(folder)
    assert call("seeds", "--write-baseline").exit_code == 0
    written = Path("cleaner-baseline.json").read_bytes()
    monkeypatch.chdir(folder)
    assert call(".", "--fix").exit_code == 0
    assert contents(folder) == before
    assert call(".", "--write-baseline").exit_code == 0
    monkeypatch.chdir(folder.parent)
    assert {path.name for path in Path.cwd().iterdir()} == {"seeds", "cleaner-baseline.json"}
    again = Path("cleaner-baseline.json").read_bytes()
    one, other = (
        [(row["key"], row["path"]) for row in json.loads(data)["accepted"]]
        for data in (written, again)
    )
    assert one == other
    Path("cleaner-baseline.json").rename("cleaner-allow.toml")
    Path("cleaner-allow.toml").write_text('[[allow]]\ntext = "Read more: Ferry fares to rise"\n')
    monkeypatch.chdir(folder)
    assert "teaser" not in call(".").stdout


def test_lists_are_found_beside_what_is_named_from_elsewhere(
    folder: Path, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """A --fix from another folder removed what is accepted in the repository's own list."""
    before = contents(folder)
    assert call("seeds", "--write-baseline").exit_code == 0
    written = Path("cleaner-baseline.json").read_bytes()
    monkeypatch.chdir(tmp_path_factory.mktemp("elsewhere"))
    for path in (folder, folder / "a.txt"):
        assert call(path, "--fix").exit_code == 0
    assert contents(folder) == before
    assert call(folder, "--write-baseline").exit_code == 0
    assert (folder.parent / "cleaner-baseline.json").read_bytes() == written
    assert [*Path.cwd().iterdir()] == []


def test_a_baseline_keeps_what_is_accepted_elsewhere(folder: Path) -> None:
    call("seeds", "--write-baseline")
    (folder.parent / "other").mkdir()
    (folder.parent / "other" / "e.txt").write_text(PAGE)
    assert "1 findings accepted" in call("other", "--write-baseline").stderr
    assert call("seeds").exit_code == call("other").exit_code == 0


def test_an_accepted_line_stays_where_others_go(folder: Path) -> None:
    (folder / "a.txt").write_text(f"{PAGE}Share this article on Facebook\n")
    (folder / "b.txt").unlink()
    rows = json.loads(call("seeds", "--format", "json").stdout)
    assert [row["rule"] for row in rows] == ["teaser", "share"]
    Path("cleaner-allow.toml").write_text(f'[[allow]]\nkey = "{rows[0]["key"]}"\n')
    assert [line.split()[1] for line in call("seeds").stdout.strip().split("\n")] == ["share"]
    assert call("seeds", "--fix").exit_code == 1
    assert (folder / "a.txt").read_text() == PAGE
    assert call("seeds", "--fix").exit_code == 0


ALLOWED = """
[[allow]]
text = "Read  more: Ferry fares to rise"
rule = "teaser"
because = "the article is about such lines"

[[allow]]
files = ["seeds/a.txt", "seeds/b.txt"]
"""


def test_an_allow_list_names_lines_and_files(folder: Path) -> None:
    Path("cleaner-allow.toml").write_text(ALLOWED)
    assert call("seeds").exit_code == 0
    Path("cleaner-allow.toml").write_text(ALLOWED.replace("teaser", "share"))
    assert call("seeds").exit_code == 1


@pytest.mark.parametrize("place", ["seeds", "elsewhere"])
def test_files_that_are_allowed_are_named_from_their_list_on(
    folder: Path, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    Path("cleaner-allow.toml").write_text(ALLOWED)
    (folder.parent / place).mkdir(exist_ok=True)
    monkeypatch.chdir(folder.parent / place)
    for path in (folder, "../seeds"):
        done = call(path)
        assert (done.exit_code, done.stdout) == (0, "")


@pytest.mark.parametrize(
    "text",
    [
        "[[allow]]\n",
        '[[allow]]\ntext = "a"\nkey = "b"\n',
        "[[allow]]\ntext = 3\n",
        '[[allow]]\nfiles = ["a"]\n',
        '[[allow]]\ntext = "a"\nline = 3\n',
        '[[allowed]]\ntext = "a"\n',
        "allow = 3\n",
        "[",
    ],
)
def test_a_wrong_allow_list_is_an_error(folder: Path, text: str) -> None:
    Path("cleaner-allow.toml").write_text(text)
    done = call("seeds")
    assert done.exit_code == 2
    assert "cleaner-allow.toml" in done.stderr


@pytest.mark.parametrize("place", ["above", "on the line", "elsewhere"])
def test_a_comment_in_markdown_keeps_what_it_stands_by(folder: Path, place: str) -> None:
    mark, line = "<!-- cleaner: keep -->", "Read more: Ferry fares to rise"
    by = {"above": f"{mark}\n\n{line}", "on the line": f"{mark} {line}", "elsewhere": line}
    text = PAGE.replace(line, by[place]) + (f"\n{mark}\n" if place == "elsewhere" else "")
    (folder / "c.md").write_text(text)
    assert call("seeds/c.md").exit_code == (place == "elsewhere")
    (folder / "c.md").rename(folder / "c.txt")
    if place == "above":
        assert call("seeds/c.txt").exit_code == 1


def test_decisions_that_reject_a_removal_hold_here_too(folder: Path) -> None:
    key = json.loads(call("seeds/a.txt", "--format", "json").stdout)[0]["key"]
    Path("decisions.json").write_text(
        json.dumps({"decisions": [{"key": key, "decision": "reject"}]})
    )
    assert call("seeds/a.txt", "--decisions", "decisions.json").exit_code == 0


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


def test_lines_mean_the_same_with_either_line_end(folder: Path) -> None:
    call("seeds", "--write-baseline")
    text = (folder / "a.txt").read_bytes()
    (folder / "a.txt").write_bytes(text.replace(b"\r\n", b"\n"))
    assert call("seeds").exit_code == 0


def test_mixed_line_ends_encoding_and_mode_survive_a_fix(folder: Path) -> None:
    lines = PAGE.replace("keeper", "kéeper").split("\n")
    mixed = "".join(f"{line}{chr(13) * (n % 2)}\n" for n, line in enumerate(lines) if line)
    path = folder / "a.txt"
    path.write_bytes(mixed.encode("utf-16"))
    path.chmod(0o640)
    assert "rewrote" in call("seeds/a.txt", "--fix").stderr
    wanted = "".join(line for line in mixed.splitlines(True) if "Read more" not in line)
    assert path.read_bytes() == wanted.encode("utf-16")
    assert path.stat().st_mode & 0o777 == 0o640


def test_hidden_files_outside_of_git_are_left_alone(folder: Path) -> None:
    (folder / ".old").mkdir()
    seen = call("seeds").stdout
    for name in (".a.txt", ".old/a.txt"):
        (folder / name).write_bytes((folder / "a.txt").read_bytes())
    assert call("seeds").stdout == seen


def test_pipes_in_a_folder_outside_of_git_are_not_waited_for(folder: Path) -> None:
    before = call("check", folder).stdout
    os.mkfifo(folder / "pipe.txt")
    (folder / "link.txt").symlink_to("pipe.txt")
    assert call("check", folder).stdout == before


def test_a_link_outside_of_git_is_fixed_where_it_leads(folder: Path) -> None:
    (folder / "link.txt").symlink_to("a.txt")
    assert "rewrote seeds/link.txt" in call("seeds/link.txt", "--fix").stderr
    assert (folder / "link.txt").is_symlink()
    assert b"Read more" not in (folder / "a.txt").read_bytes()


def test_duplicates_are_deleted_only_when_asked(folder: Path) -> None:
    assert call("seeds", "--delete-duplicates").exit_code == 2
    call("seeds", "--fix")
    assert (folder / "b.txt").exists()
    done = call("seeds", "--fix", "--delete-duplicates")
    assert (done.exit_code, "deleted seeds/b.txt" in done.stderr) == (1, True)
    assert sorted(path.name for path in folder.iterdir()) == ["a.txt", "c.md", "d.jsonl"]
    assert call("seeds", "--fix", "--delete-duplicates").exit_code == 0


def test_protected_and_preferred_files_are_kept(folder: Path) -> None:
    assert "seeds/b.txt:1:1 near-duplicate" in call("seeds").stdout
    assert "seeds/a.txt:1:1 near-duplicate" in call("seeds", "--keep", "longest").stdout
    for keep in ("newest", "id", "source-priority"):
        assert "seeds/b.txt:1:1 near-duplicate" in call("seeds", "--keep", keep).stdout
    Path("cleaner.toml").write_text('protect = ["seeds/b.txt"]')
    assert "seeds/a.txt:1:1 near-duplicate" in call("seeds").stdout


def test_names_that_could_break_a_line_are_shown_safely(folder: Path) -> None:
    path = folder / "new\nline \x1b[31m %,.txt"
    path.write_text(PAGE)
    (folder / "a.txt").unlink()
    shown = call(path).stdout
    assert shown.count("\n") == 1
    assert "new\\nline \\u001b[31m" in shown
    assert "%0A" in call(path, "--format", "github").stdout
    place = json.loads(call(path, "--format", "sarif").stdout)["runs"][0]["results"][0]
    uri = place["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert uri.endswith("/new%0Aline%20%1B%5B31m%20%25%2C.txt")


def test_sarif_holds_no_more_than_github_takes_and_says_so() -> None:
    from cleaner.check import Finding
    from cleaner.check.forms import MOST_RESULTS, as_sarif

    findings = [Finding("a.txt", n, 1, "teaser", "why", f"{n}") for n in range(1, 25_003)]
    run = json.loads(next(iter(as_sarif(findings))))["runs"][0]
    assert len(run["results"]) == MOST_RESULTS
    note = run["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"]
    assert note.startswith("the first 25,000 of 25,002 findings")


def test_binary_files_are_reported(folder: Path) -> None:
    (folder / "c.md").write_bytes(bytes(range(256)) * 9)
    assert call("seeds/c.md").exit_code == 3


def test_records_are_left_to_a_run(folder: Path) -> None:
    before = contents(folder)
    done = call("seeds/d.jsonl", "--fix")
    assert done.exit_code == 0
    assert "seeds/d.jsonl holds records" in done.stderr
    assert contents(folder) == before
