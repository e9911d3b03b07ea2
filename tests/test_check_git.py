"""check in a git work tree: which files count, what is judged of them, what is never touched."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from cleaner.check import Call, Checked, check
from cleaner.check.tree import blob_id
from cleaner.errors import CleanerError, InputError, UsageError
from tests.test_check import BODY, PAGE, call

STAGED = Call(staged=True)
TEASER = "Read more: Ferry fares to rise\n"
CLEAN = PAGE.replace(TEASER, "")


def git(*command: str) -> str:
    own = ("-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false")
    done = subprocess.run(["git", *own, *command], check=True, capture_output=True, text=True)
    return done.stdout


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    git("init", "-q")
    place = tmp_path / "seeds"
    place.mkdir()
    (place / "a.txt").write_text(PAGE)
    (place / "b.txt").write_text(f"{BODY}\nEnd of the list, said the keeper's wife.\n")
    (place / "c.md").write_text("Nothing to find here.\n")
    git("add", ".")
    return place


def found(checked: Checked) -> list[tuple[str, str]]:
    return [(finding.path, finding.rule) for finding in checked.findings]


BOTH = [("seeds/a.txt", "teaser"), ("seeds/b.txt", "near-duplicate")]


@pytest.mark.parametrize("staged", [False, True])
def test_untracked_files_never_count(folder: Path, staged: bool) -> None:
    (folder / "twin.txt").write_text(PAGE)
    assert found(check(["."], call=Call(staged=staged))) == BOTH


def test_what_is_staged_is_judged_and_not_the_work_tree(folder: Path) -> None:
    (folder / "a.txt").write_text(CLEAN)
    assert found(check(["."], call=STAGED)) == BOTH
    assert found(check(["."])) == BOTH[1:]
    git("add", ".")
    (folder / "a.txt").write_text(PAGE)
    assert found(check(["."], call=STAGED)) == BOTH[1:]


def test_a_staged_file_is_judged_though_its_folder_is_gone(folder: Path) -> None:
    for path in folder.iterdir():
        path.unlink()
    folder.rmdir()
    assert found(check(["seeds/a.txt", "seeds/b.txt"], call=STAGED)) == BOTH
    with pytest.raises(InputError, match="no such file"):
        check(["nowhere/a.txt"])


def test_a_file_deleted_in_one_place_only_counts_in_the_other(folder: Path) -> None:
    (folder / "a.txt").unlink()
    assert found(check(["."])) == []
    assert found(check(["."], call=STAGED)) == BOTH
    git("rm", "-q", "--cached", "seeds/a.txt")
    assert found(check(["."], call=STAGED)) == []


def test_however_calls_are_split_their_findings_are_the_same(folder: Path) -> None:
    (folder / "d.txt").write_text(f"{BODY}\nEnd of the list, said the keeper's son.\n")
    git("add", ".")
    whole = set(check(["."], call=STAGED).findings)
    names = ["seeds/a.txt", "seeds/b.txt", "seeds/c.md", "seeds/d.txt"]
    for parts in ([names], [[n] for n in names], [names[:1], names[1:]], [names[::2], names[1::2]]):
        split = [f for part in parts for f in check(part, call=STAGED).findings]
        assert set(split) == whole
    assert found(check(["seeds/c.md"], call=STAGED)) == []


def test_folders_are_compared_within_themselves(folder: Path) -> None:
    git("mv", "seeds/b.txt", "b.txt")
    assert found(check(["seeds"])) == BOTH[:1]
    assert found(check(["."])) == [("seeds/a.txt", "near-duplicate"), ("seeds/a.txt", "teaser")]
    assert check([".", "seeds", folder]).findings == check(["."]).findings


def test_paths_are_shown_as_they_were_given(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    assert {finding.path for finding in check(["."]).findings} == {"a.txt", "b.txt"}
    assert {finding.path for finding in check([".."]).findings} == {
        "../seeds/a.txt",
        "../seeds/b.txt",
    }
    assert {finding.path for finding in check([folder]).findings} == {
        f"{folder}/a.txt",
        f"{folder}/b.txt",
    }
    assert {finding.path for finding in check(["a.txt"]).findings} == {"a.txt", "b.txt"}


def test_the_index_that_git_hands_to_a_hook_is_the_one_looked_at(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_INDEX_FILE", ".git/next-index")
    git("read-tree", "--empty")
    git("add", "seeds/b.txt")
    assert found(check(["seeds"], call=STAGED)) == []
    monkeypatch.delenv("GIT_INDEX_FILE")
    assert found(check(["seeds"], call=STAGED)) == BOTH


def test_another_repository_below_is_looked_at_as_its_own(folder: Path) -> None:
    (folder / "inner").mkdir()
    git("init", "-q", "seeds/inner")
    (folder / "inner" / "e.txt").write_text(PAGE)
    git("-C", "seeds/inner", "add", ".")
    assert found(check(["seeds"])) == BOTH
    assert found(check(["seeds/inner"], call=STAGED)) == [("seeds/inner/e.txt", "teaser")]


def test_links_are_not_followed(folder: Path, tmp_path: Path) -> None:
    (folder / "link.txt").symlink_to("a.txt")
    git("add", ".")
    assert found(check(["."], call=STAGED)) == found(check(["."])) == BOTH
    named = check(["seeds/link.txt"])
    assert (found(named), "is a link" in named.notes[0]) == ([], True)
    (folder / "a.txt").unlink()
    (folder / "a.txt").symlink_to("b.txt")
    assert found(check(["."])) == []
    folder.rename(tmp_path / "elsewhere")
    folder.symlink_to("elsewhere")
    assert found(check(["."], call=Call(fix=True))) == []
    assert (tmp_path / "elsewhere" / "b.txt").exists()


@pytest.mark.skipif(os.name == "nt", reason="such names can't be there")
def test_names_of_any_bytes_are_looked_at(folder: Path) -> None:
    name = b"seeds/\xff new\nline.txt"
    Path(os.fsdecode(name)).write_text(PAGE)
    git("add", ".")
    assert (os.fsdecode(name), "exact-duplicate") in found(check(["."], call=STAGED))
    done = check(["."], call=Call(staged=True, fix=True, delete=True))
    assert os.fsdecode(name) in done.deleted
    assert call(".", "--staged", "--format", "sarif").exit_code == 1


def test_an_unmerged_file_is_named_and_not_judged(folder: Path) -> None:
    git("commit", "-qm", "one")
    git("checkout", "-qb", "other")
    (folder / "a.txt").write_text(f"Theirs.\n{CLEAN}")
    git("commit", "-qam", "theirs")
    git("checkout", "-q", "-")
    (folder / "a.txt").write_text(f"Ours.\n{CLEAN}")
    git("commit", "-qam", "ours")
    with pytest.raises(subprocess.CalledProcessError):
        git("merge", "-q", "other")
    checked = check(["."], call=STAGED)
    assert checked.unreadable[0][0] == "seeds/a.txt"
    assert checked.exit_code == 3
    assert found(check(["."])) == [("seeds/b.txt", "near-duplicate")]


def test_files_under_a_filter_are_judged_as_they_are_checked_out(folder: Path) -> None:
    git("config", "filter.rot.clean", "tr a-z n-za-m")
    git("config", "filter.rot.smudge", "tr a-z n-za-m")
    Path(".gitattributes").write_text("*.txt filter=rot\n")
    git("add", "--renormalize", ".")
    git("add", ".")
    assert "Ernq zber" not in (folder / "a.txt").read_text()
    assert found(check(["."], call=STAGED)) == BOTH
    (folder / "a.txt").write_text(CLEAN)
    checked = check(["."], call=STAGED)
    assert found(checked) == []
    assert "seeds/a.txt" in checked.notes[0]


def test_a_checkout_with_other_line_ends_has_the_same_findings(folder: Path) -> None:
    Path(".gitattributes").write_text("*.txt text eol=crlf\n")
    (folder / "a.txt").write_bytes(PAGE.replace("\n", "\r\n").encode())
    git("add", ".")
    assert "\r" not in git("cat-file", "blob", ":seeds/a.txt")
    assert check(["."], call=STAGED).findings == check(["."]).findings
    assert check(["."], call=Call(staged=True, fix=True)).rewritten == ("seeds/a.txt",)
    assert (folder / "a.txt").read_bytes() == CLEAN.replace("\n", "\r\n").encode()


def test_a_fix_of_what_is_staged_leaves_unstaged_edits_alone(folder: Path) -> None:
    edited = f"An edit that nobody has staged.\n{PAGE}"
    (folder / "a.txt").write_text(edited)
    done = check(["."], call=Call(staged=True, fix=True, delete=True))
    assert (folder / "a.txt").read_text() == edited
    assert "seeds/a.txt has edits that are not staged" in done.notes[0]
    assert done.exit_code == 1
    check(["."], call=Call(fix=True))
    assert (folder / "a.txt").read_text() == edited.replace(TEASER, "")


def test_a_fixed_file_that_is_not_staged_yet_is_said_to_be(folder: Path) -> None:
    fix = Call(staged=True, fix=True)
    assert check(["seeds/a.txt"], call=fix).rewritten == ("seeds/a.txt",)
    again = check(["seeds/a.txt"], call=fix)
    assert (again.rewritten, again.exit_code) == ((), 1)
    assert "git add" in again.notes[0]
    git("add", ".")
    assert check(["seeds/a.txt"], call=fix).rewritten == ()
    assert (folder / "a.txt").read_text() == CLEAN


def test_files_that_are_not_checked_out_are_judged_and_left_alone(folder: Path) -> None:
    git("commit", "-qm", "one")
    git("sparse-checkout", "set", "--no-cone", "/seeds/c.md")
    assert not (folder / "a.txt").exists()
    done = check(["."], call=Call(staged=True, fix=True, delete=True))
    assert found(done) == BOTH
    assert "is not checked out" in done.notes[0]


def test_a_file_that_is_not_staged_is_said_to_be_left_out(folder: Path) -> None:
    (folder / "new.txt").write_text(PAGE)
    checked = check(["seeds/new.txt"], call=STAGED)
    assert (found(checked), "seeds/new.txt" in checked.notes[0]) == ([], True)
    assert ("seeds/new.txt", "exact-duplicate") in found(check(["seeds/new.txt"]))


def test_outside_of_a_work_tree_nothing_is_staged(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    place = tmp_path_factory.mktemp("outside")
    (place / "a.txt").write_text(PAGE)
    for path in (place, place / "a.txt"):
        assert [finding.rule for finding in check([path]).findings] == ["teaser"]
        with pytest.raises(UsageError, match="no git work tree"):
            check([path], call=STAGED)
    with pytest.raises(CleanerError, match="no such file"):
        check([place / "none" / "a.txt"])


def test_where_git_refuses_to_say_nothing_is_guessed(folder: Path) -> None:
    Path(".git", "index").write_bytes(b"DIRC broken")
    with pytest.raises(InputError, match="git ls-files"):
        check(["."])


@pytest.mark.parametrize("content", [b"", b"text\n", bytes(range(256))])
def test_ids_are_those_of_git(folder: Path, content: bytes) -> None:
    Path("x").write_bytes(content)
    assert blob_id(content, "0" * 40) == git("hash-object", "--no-filters", "x").strip()


def test_a_repository_with_sha256_works_too(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path_factory.mktemp("sha256"))
    git("init", "-q", "--object-format=sha256")
    Path("a.txt").write_text(PAGE)
    git("add", ".")
    assert found(check(["."], call=STAGED)) == found(check(["."])) == [("a.txt", "teaser")]
    assert blob_id(PAGE.encode(), "0" * 64) == git("hash-object", "a.txt").strip()
