"""The cache of check: it saves work, and never changes what is found."""

from __future__ import annotations

import random
import threading
from pathlib import Path

import pytest

from cleaner.check import Call, Checked, cache, check, judge, learn
from cleaner.check.cache import Cache, opened, packed, unpacked
from cleaner.settings import Settings
from tests.test_check import BODY
from tests.test_check_git import folder, git

__all__ = ["folder"]
STAGED = Call(staged=True)
FRESH = Call(staged=True, cached=False)


@pytest.fixture
def judged(monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    """The contents that were judged and not found in the cache."""
    seen: list[bytes] = []
    original = judge.judge

    def noting(data: bytes, *rest: object) -> object:
        seen.append(data)
        return original(data, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(judge, "judge", noting)
    return seen


def pieces() -> list[Path]:
    return sorted(Path(".git", "cleaner").glob("*/*.piece"))


def test_what_is_known_is_not_judged_again(folder: Path, judged: list[bytes]) -> None:
    first = check(["."], call=STAGED)
    assert len(judged) == 3
    assert check(["."], call=STAGED) == first == check(["."], call=FRESH)
    assert len(judged) == 6  # the last call was without the cache
    git("mv", "seeds/a.txt", "seeds/z.txt")
    (folder / "c.md").write_text("Another text.\n")
    git("add", ".")
    assert check(["."], call=STAGED) == check(["."], call=FRESH)
    assert judged[6] == b"Another text.\n"
    assert len(judged) == 7 + 3


def test_the_work_tree_and_the_index_share_it(folder: Path, judged: list[bytes]) -> None:
    assert check(["."], call=STAGED).findings == check(["."]).findings
    assert len(judged) == 3


def test_other_settings_have_facts_of_their_own(folder: Path) -> None:
    assert len(check(["."]).findings) == 2
    assert check(["."], Settings(disable=("teaser",))).findings == ()
    assert len(check(["."]).findings) == 2


def test_settings_that_decide_on_duplicates_need_nothing_anew(
    folder: Path, judged: list[bytes]
) -> None:
    check(["."])
    assert len(check(["."], Settings(threshold=0.999)).findings) == 1
    assert len(judged) == 3


@pytest.mark.parametrize("seed", range(20))
def test_a_broken_cache_is_never_trusted(folder: Path, seed: int) -> None:
    wanted = check(["."], call=STAGED)
    (piece,) = pieces()
    chance = random.Random(seed)
    data = bytearray(piece.read_bytes())
    if seed % 2:
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    else:
        del data[chance.randrange(len(data)) :]
    piece.write_bytes(data)
    assert check(["."], call=STAGED) == wanted
    (piece,) = pieces()
    assert unpacked(piece.read_bytes()) is not None


def test_runs_side_by_side_do_not_disturb_each_other(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cache, "PIECES", 2)
    for number in range(12):
        (folder / f"n{number}.txt").write_text(f"{BODY}\nIt ends on page {number}.\n")
    git("add", ".")
    wanted = check(["."], call=FRESH).findings
    found: list[Checked] = []

    def look(number: int) -> None:
        check([f"seeds/n{number}.txt"], call=STAGED)
        found.append(check(["."], call=STAGED))

    threads = [threading.Thread(target=look, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [own.findings for own in found] == [wanted] * 6
    assert check(["."], call=STAGED).findings == wanted


def test_it_is_bounded(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache, "SLACK", 20_000)
    for number in range(60):
        (folder / "c.md").write_text(f"{BODY}\nVersion {number}.\n")
        git("add", ".")
        check(["."], call=STAGED)
    assert len(pieces()) < cache.PIECES
    assert sum(piece.stat().st_size for piece in pieces()) < 20_000 + 3 * 3 * 3000


def test_folders_of_other_versions_are_forgotten(tmp_path: Path) -> None:
    for number in range(6):
        with opened(tmp_path, str(number)):
            pass
    assert len(list(tmp_path.iterdir())) == cache.FOLDERS


def test_a_repository_that_can_not_be_written_is_checked_all_the_same(
    folder: Path,
) -> None:
    Path(".git", "cleaner").write_text("a file stands where the cache would")
    assert len(check(["."], call=STAGED).findings) == 2


def test_many_contents_are_judged_by_workers(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wanted = check(["."], call=FRESH)
    monkeypatch.setattr(learn, "FEW", 1)
    assert check(["."], Settings(workers=2), STAGED).findings == wanted.findings
    assert len(pieces()) > 1


def test_a_file_that_changes_while_it_is_read_is_an_error(folder: Path, tmp_path: Path) -> None:
    from cleaner.errors import InputError

    rows = [["0" * 40, str(folder / "a.txt"), []]]
    job = {"settings": Settings().as_dict(), "folder": str(tmp_path), "top": "", "rows": rows}
    with pytest.raises(InputError, match="changed while it was read"):
        judge.judge_part(job)


def test_a_piece_comes_back_as_it_was(folder: Path) -> None:
    check(["."], call=STAGED)
    (path,) = pieces()
    known = Cache(path.parent)
    piece = unpacked(path.read_bytes())
    assert piece is not None
    again = known.piece_of(list(piece.ids))
    assert packed(again) == path.read_bytes()
