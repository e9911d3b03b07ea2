"""Imports point downward only, nothing heavy is loaded early, and nothing unsafe is used."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent / "cleaner"
LAYERS = (
    ("errors", "limits", "moments", "native", "progress"),
    ("composed", "decisions", "known", "minhash", "patch", "plugins", "settings"),
    ("document", "engines"),
    ("page", "provenance"),
    ("formats", "rules"),
    ("near", "parts", "remote", "stories"),
    ("cues", "dedup", "inputs", "learned", "output", "resume"),
    ("evaluate", "scan"),
    ("clean",),
    ("batch", "views"),
    ("duplicates", "index", "single"),
    ("finished", "stages"),
    ("check", "report"),
    ("run",),
    ("amend",),
    ("cli",),
)
LEVEL = {name: level for level, names in enumerate(LAYERS) for name in names}
FILES = sorted(path for path in ROOT.rglob("*.py"))


def imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module == "cleaner":
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("cleaner."):
            yield (node.module or "").split(".")[1]


def room(path: Path) -> str:
    return path.relative_to(ROOT).parts[0].removesuffix(".py")


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_imports_point_downward(path: Path) -> None:
    own = room(path)
    if own in ("__init__", "__main__"):
        return
    assert own in LEVEL, f"{own} has no layer yet: add it to LAYERS"
    for other in imported(path):
        if other != own and other in LEVEL:
            assert LEVEL[other] < LEVEL[own], f"{own} must not import {other}"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_nothing_unsafe_and_one_way_to_split_lines(path: Path) -> None:
    text = path.read_text("utf-8")
    for banned in ("import pickle", "shelve", "eval(", "exec(", ".splitlines(", "shell=True"):
        assert banned not in text, f"{path.name} uses {banned}"


def test_import_loads_nothing_heavy() -> None:
    code = "import cleaner, sys; print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout.split()
    heavy = {"numpy", "trafilatura", "pyarrow", "chardet", "click", "tqdm", "lxml", "jinja2"}
    heavy.add("datasketch")
    assert not heavy & set(loaded)
