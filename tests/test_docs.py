"""The documents say what is so: commands run as printed, and every command is named."""

from __future__ import annotations

import json
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from click.shell_completion import ShellComplete
from click.testing import CliRunner

import cleaner
from cleaner.cli import main

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")
RECIPES = (ROOT / "docs" / "recipes.md").read_text("utf-8")
COMMANDS = re.findall(r"^cleaner [^#\n]+", README, re.MULTILINE)
PAGE = "The bridge will close.\nRead more: Ferry fares to rise\nIt opens again in June.\n"


@pytest.mark.parametrize("text", [README, RECIPES], ids=["README", "recipes"])
def test_every_command_that_is_shown_runs(
    text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    shutil.copytree(ROOT / "fixtures" / "inbox", "pages")
    for name in ("pages/story.txt", "page.txt", "seeds/one.txt"):
        Path(name).parent.mkdir(exist_ok=True)
        Path(name).write_text(PAGE)
    for name in ("monday.jsonl", "tuesday.jsonl"):
        Path(name).write_text(json.dumps({"text": PAGE + name}) + "\n")
    Path("decisions.json").write_text('{"decisions": []}')
    commands = re.findall(r"^cleaner [^#\n]+", text, re.MULTILINE)
    assert len(commands) > 5
    for line in commands:
        words = shlex.split(line.partition(">")[0])[1:]
        done = CliRunner().invoke(main, words)
        wanted = 1 if words[0] == "check" else 0
        assert done.exit_code == wanted, f"{line}: {done.output}"


def test_every_command_is_named_in_the_readme() -> None:
    named = {line.split()[1] for line in COMMANDS}
    assert named >= set(main.commands) - {"index", "similar", "evaluate"}


def test_the_python_recipe_keeps_what_it_says() -> None:
    scope: dict[str, Any] = {}
    exec(RECIPES.partition("```python\n")[2].partition("```")[0], scope)
    assert scope["kept"] == ["One text.\n", "Another text."]


def test_what_the_documents_link_to_is_there() -> None:
    for path in [*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"), ROOT / "cleaner" / "README.md"]:
        for name in re.findall(r"\]\(([^)#:]+)\)", path.read_text("utf-8")):
            assert (path.parent / name).exists(), f"{path.name} links to {name}"


def test_the_made_documents_name_every_command_and_rule() -> None:
    cli, page = ((ROOT / "docs" / name).read_text("utf-8") for name in ("cli.md", "cleaner.1"))
    for name in main.commands:
        assert f"\n## cleaner {name}\n" in cli, f"run scripts/document: it lacks {name}"
        assert f'.SH "CLEANER {name.upper()}"' in page
    assert "`teaser`" in (ROOT / "docs" / "rules.md").read_text("utf-8")


def test_the_generator_of_documents_runs_and_tells_what_is_stale() -> None:
    """Whether they are stale now is asked by scripts/check."""
    command = [sys.executable, str(ROOT / "scripts" / "document"), "--check"]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0 or "run scripts/document" in done.stderr, done.stderr


def test_the_recording_shows_only_what_is_a_picture() -> None:
    """Fresh enough to name the commands, and deaf to what a page can do."""
    drawn = (ROOT / "docs" / "terminal.svg").read_text("utf-8")
    assert set(re.findall(r"<(\w+)", drawn)) == {
        "svg",
        "style",
        "rect",
        "circle",
        "g",
        "text",
        "tspan",
    }
    for command in ("cleaner run inbox", "cleaner why cleaned", "cleaner putback cleaned"):
        assert command in drawn


def test_the_shell_completes_commands_and_options() -> None:
    complete = ShellComplete(main, {}, "cleaner", "_CLEANER_COMPLETE").get_completions
    assert [item.value for item in complete([], "put")] == ["putback"]
    assert "--threshold" in [item.value for item in complete(["run"], "--th")]
    assert [item.value for item in complete(["run", "--keep"], "lo")] == ["longest"]


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
    folder = ROOT / "cleaner"
    text = (folder / "README.md").read_text("utf-8")
    rooms = ("amend", "finished", "index", "learned", "native", "near", "output", "stages", "views")
    for path in (*folder.iterdir(), *(path for room in rooms for path in folder.glob(f"{room}/*"))):
        is_named = path.is_dir() or path.suffix == ".py"
        if is_named and not path.name.startswith(("_", ".")):
            assert path.name in text, f"cleaner/README.md does not name {path.name}"
