"""scripts/shades: what changes fate between a revision and the working tree is shown, no more."""

from __future__ import annotations

import json
import subprocess
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parent.parent / "scripts" / "shades"
PACKAGE = """
from types import SimpleNamespace
def clean(text):
    at = text.find("{word}")
    found = [SimpleNamespace(start=at, end=at + {size}, rule="{word}@1")] if at >= 0 else []
    return SimpleNamespace(claims=found)
"""


def git(folder: Path, *words: str) -> None:
    who = ("-c", "user.name=t", "-c", "user.email=t@ellery.example")
    subprocess.run(["git", *who, *words], cwd=folder, check=True, capture_output=True)


def takes(folder: Path, word: str) -> None:
    (folder / "cleaner").mkdir(exist_ok=True)
    source = PACKAGE.format(word=word, size=len(word))
    (folder / "cleaner" / "__init__.py").write_text(source, "utf-8")


def test_shades_shows_what_changes_fate(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    loader = SourceFileLoader("shades_script", str(SCRIPT))
    spec = spec_from_loader(loader.name, loader)
    assert spec is not None
    shades = module_from_spec(spec)
    loader.exec_module(shades)
    repository = tmp_path / "repository"
    repository.mkdir()
    takes(repository, "ferry")
    git(repository, "init", "-q")
    git(repository, "add", ".")
    git(repository, "commit", "-qm", "Take ferries")
    takes(repository, "lamp")
    data = tmp_path / "data.jsonl"
    texts = ["the ferry at night", "the lamp on the pier", "ferry and lamp", "nothing"]
    rows = (json.dumps({"id": str(n), "text": text}) for n, text in enumerate(texts))
    data.write_text("\n".join(rows) + "\n", "utf-8")
    monkeypatch.setattr(shades, "ROOT", repository)
    monkeypatch.setattr("sys.argv", ["shades", "HEAD", str(data)])
    assert shades.main() == 0
    shown = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [(row["id"], row["fate"], row["text"]) for row in shown] == [
        ("0", "stays now", "ferry"),
        ("1", "goes now", "lamp"),
        ("2", "goes now", "lamp"),
        ("2", "stays now", "ferry"),
    ]
