"""The hooks under the real pre-commit and prek, in throw-away repositories with real commits.

The hooks run with this Python. CLEANER_SLOW=1 also has pre-commit install the hook from this
checkout as users do, which takes a minute and the network.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from cleaner.check.accepted import read_allowed
from tests.test_check import BODY, PAGE

ROOT = Path(__file__).parent.parent
HOOKS = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
RUNNERS = ("pre-commit", "prek")
CLEAN = PAGE.replace("Read more: Ferry fares to rise\n", "")
FOUND = re.compile(r"^ *(\S+?):(\d+):(\d+) (\S+) (.*)$", re.MULTILINE)
SLOW = pytest.mark.skipif(not os.environ.get("CLEANER_SLOW"), reason="set CLEANER_SLOW=1")


class Repository:
    """A git repository whose commits run hooks by one of the runners."""

    def __init__(self, folder: Path, runner: str) -> None:
        self.folder = folder
        self.program = str(Path(sys.executable).with_name(runner))
        folder.mkdir()
        names = {
            f"GIT_{who}_{what}": "a@example.org"
            for who in ("AUTHOR", "COMMITTER")
            for what in ("NAME", "EMAIL")
        }
        homes = {
            name: str(folder.parent / "home") for name in ("PRE_COMMIT_HOME", "PREK_HOME", "HOME")
        }
        self.environment = {
            **os.environ,
            **names,
            **homes,
            "NO_COLOR": "1",
            "PYTHONPATH": str(ROOT),
        }
        self.git("init", "-q")

    def run(self, *command: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            command, cwd=self.folder, env=self.environment, capture_output=True, text=True
        )

    def git(self, *command: str) -> str:
        done = self.run("git", *command)
        assert done.returncode == 0, done.stderr
        return done.stdout

    def hook(self, id: str, **changed: Any) -> None:
        """Install one of the project's hooks, with this Python instead of an installed one."""
        own: dict[str, Any] = next(hook for hook in HOOKS if hook["id"] == id)
        entry = own["entry"].replace("cleaner", f"{sys.executable} -m cleaner", 1)
        row = {**own, "entry": entry, "language": "system", **changed}
        config = {"repos": [{"repo": "local", "hooks": [row]}]}
        (self.folder / ".pre-commit-config.yaml").write_text(json.dumps(config))
        self.git("add", ".pre-commit-config.yaml")
        done = self.run(self.program, "install")
        assert done.returncode == 0, done.stderr

    def write(self, **texts: str) -> None:
        (self.folder / "seeds").mkdir(exist_ok=True)
        for name, text in texts.items():
            (self.folder / "seeds" / f"{name}.txt").write_text(text)

    def commit(self) -> tuple[bool, set[tuple[str, ...]], str]:
        """Whether a commit went through, the findings that were shown, and all that was shown."""
        done = self.run("git", "commit", "-m", "a commit")
        shown = done.stdout + done.stderr
        return done.returncode == 0, set(FOUND.findall(shown)), shown


@pytest.fixture(params=RUNNERS)
def repository(request: pytest.FixtureRequest, tmp_path: Path) -> Repository:
    return Repository(tmp_path / "work", request.param)


def places(found: set[tuple[str, ...]]) -> set[tuple[str, str]]:
    return {(path, rule) for path, _, _, rule, _ in found}


def page(first: int) -> str:
    """Twenty entries of a log; two pages that begin two entries apart resemble each other."""
    return "".join(
        f"On day {n} the keeper of lock {n * 7} wrote that {n * 13} barges of coal and {n * 3} "
        f"of grain had gone by under bridge {n + 40}.\n"
        for n in range(first, first + 20)
    )


def test_a_hook_that_checks(repository: Repository) -> None:
    """Untracked files, a part that is staged, a rename, a baseline, a commit that only deletes."""
    repository.hook("cleaner-check", args=["seeds/"])
    repository.write(a=PAGE, b=f"{BODY}\nEnd of the list, said the keeper's wife.\n")
    repository.git("add", "seeds")
    repository.write(untracked=PAGE)
    went, found, shown = repository.commit()
    assert not went
    assert places(found) == {("seeds/a.txt", "teaser"), ("seeds/b.txt", "near-duplicate")}
    assert "cleaner check --staged seeds/ --fix" in shown
    repository.write(a=CLEAN)
    repository.git("rm", "-q", "--cached", "seeds/b.txt")
    assert places(repository.commit()[1]) == {("seeds/a.txt", "teaser")}
    repository.git("add", "seeds/a.txt")
    repository.write(a=PAGE)
    assert repository.commit()[0]
    assert (repository.folder / "seeds" / "a.txt").read_text() == PAGE
    repository.git("add", "seeds/a.txt", "seeds/b.txt")
    command = (sys.executable, "-m", "cleaner", "check", "seeds/", "--write-baseline")
    assert repository.run(*command).returncode == 0
    repository.git("mv", "seeds/a.txt", "seeds/z.txt")
    assert repository.commit()[0]


def test_a_commit_that_only_deletes_is_looked_at(repository: Repository) -> None:
    """With the file goes the reason why another one was no witness against a third."""
    repository.write(a=page(0), b=page(2), c=page(4))
    repository.git("add", "seeds")
    command = (sys.executable, "-m", "cleaner", "check", "seeds", "--write-baseline")
    assert "1 findings accepted" in repository.run(*command).stderr
    repository.git("add", ".")
    repository.hook("cleaner-check")
    assert repository.commit()[0]
    repository.git("rm", "-q", "seeds/a.txt")
    went, found, _ = repository.commit()
    assert not went
    assert places(found) == {("seeds/c.txt", "near-duplicate")}


def test_a_hook_that_fixes(repository: Repository) -> None:
    repository.hook("cleaner-fix")
    repository.write(a=PAGE)
    repository.git("add", "seeds")
    went, _, shown = repository.commit()
    assert not went
    assert "rewrote seeds/a.txt" in shown
    assert "files were modified" in shown
    assert (repository.folder / "seeds" / "a.txt").read_text() == CLEAN
    repository.git("add", "seeds")
    assert repository.commit()[0]
    assert repository.run(repository.program, "run", "--all-files").returncode == 0
    assert repository.git("status", "--porcelain") == ""


def test_a_file_that_is_no_text_fails_the_hook(repository: Repository) -> None:
    repository.hook("cleaner-check")
    repository.write(a=CLEAN)
    (repository.folder / "seeds" / "b.txt").write_bytes(bytes(range(256)) * 9)
    repository.git("add", "seeds")
    went, _, shown = repository.commit()
    assert not went
    assert "exit code: 3" in shown
    assert "seeds/b.txt: binary data" in shown


def test_both_runners_show_the_same_whether_they_pass_names_or_not(tmp_path: Path) -> None:
    """Names are split over several calls at once."""
    shown = []
    for number, (runner, names) in enumerate([(r, n) for r in RUNNERS for n in (False, True)]):
        repository = Repository(tmp_path / str(number), runner)
        args = [] if names else ["."]
        changed = {"pass_filenames": names, "require_serial": False, "types": ["text"]}
        repository.hook("cleaner-check", args=args, files=r"\.txt$", **changed)
        more = {f"p{n}": f"{page(n * 30)}Share this article\n" for n in range(9)}
        repository.write(a=PAGE, b=BODY, **more, q3=page(90), q7=page(212))
        repository.git("add", "seeds")
        shown.append(repository.commit()[1])
    assert len(shown[0]) == 1 + 1 + 9 + 2
    assert shown == [shown[0]] * 4


def test_the_files_for_the_runners_are_valid(tmp_path: Path) -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    recipe = re.search(r"```yaml\n(repos:.*?)```", readme, re.DOTALL)
    assert recipe
    config = tmp_path / ".pre-commit-config.yaml"
    config.write_text(recipe[1])
    program = str(Path(sys.executable).with_name("pre-commit"))
    manifest = str(ROOT / ".pre-commit-hooks.yaml")
    subprocess.run([program, "validate-manifest", manifest], check=True)
    subprocess.run([program, "validate-config", str(config)], check=True)
    allowed = re.findall(r"```toml\n(\[\[allow.*?)```", readme, re.DOTALL)
    (tmp_path / "allow.toml").write_text(allowed[0])
    assert len(read_allowed(tmp_path / "allow.toml")) == 3
    named = [hook for repo in yaml.safe_load(recipe[1])["repos"] for hook in repo["hooks"]]
    assert {hook["id"] for hook in named} <= {hook["id"] for hook in HOOKS}
    for hook in HOOKS:
        assert hook["always_run"]
        assert not hook["pass_filenames"]


@SLOW
def test_the_hook_installs_from_a_checkout(tmp_path: Path) -> None:
    repository = Repository(tmp_path / "work", "pre-commit")
    repository.write(a=PAGE)
    repository.git("add", "seeds")
    done = repository.run(
        repository.program, "try-repo", str(ROOT), "cleaner-check", "--all-files", "--verbose"
    )
    assert places(set(FOUND.findall(done.stdout))) == {("seeds/a.txt", "teaser")}, done.stdout
