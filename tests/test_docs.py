"""The documents say what is so: commands run as printed, and every command is named."""

from __future__ import annotations

import re
import shlex
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

import cleaner
from cleaner.cli import main

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")
COMMANDS = re.findall(r"^cleaner [^#\n]+", README, re.MULTILINE)
PAGE = "The bridge will close.\nRead more: Ferry fares to rise\nIt opens again in June.\n"


def test_every_command_of_the_readme_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    shutil.copytree(ROOT / "fixtures" / "inbox", "pages")
    for name in ("pages/story.txt", "page.txt", "seeds/one.txt"):
        Path(name).parent.mkdir(exist_ok=True)
        Path(name).write_text(PAGE)
    Path("decisions.json").write_text('{"decisions": []}')
    assert len(COMMANDS) > 5
    for line in COMMANDS:
        words = shlex.split(line.partition(">")[0])[1:]
        done = CliRunner().invoke(main, words)
        wanted = 1 if words[0] == "check" else 0
        assert done.exit_code == wanted, f"{line}: {done.output}"


def test_every_command_is_named_in_the_readme() -> None:
    named = {line.split()[1] for line in COMMANDS}
    assert named >= set(main.commands) - {"index", "similar", "evaluate"}


def test_the_python_example_says_what_happens() -> None:
    example = README.partition("```python\n")[2].partition("```")[0]
    scope: dict[str, object] = {}
    body = "\n".join(line for line in example.split("\n") if "cleaner.run(" not in line)
    exec(compile(body, "README.md", "exec"), scope)
    cleaned = scope["cleaned"]
    assert isinstance(cleaned, cleaner.Cleaned)
    assert repr(cleaned.text) in example


def test_the_version_stands_in_the_changelog() -> None:
    assert f"## {cleaner.__version__}" in (ROOT / "CHANGELOG.md").read_text("utf-8")


def test_the_public_names_are_the_ones_listed() -> None:
    for name in cleaner.__all__:
        assert getattr(cleaner, name).__doc__ or name == "Span", name


def test_the_map_names_every_module() -> None:
    text = (ROOT / "cleaner" / "README.md").read_text("utf-8")
    for path in (ROOT / "cleaner").iterdir():
        is_named = path.is_dir() or path.suffix == ".py"
        if is_named and not path.name.startswith(("_", ".")):
            assert path.name in text, f"cleaner/README.md does not name {path.name}"
