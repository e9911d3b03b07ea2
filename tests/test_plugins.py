"""Rules, formats and engines of other packages are found by their entry points."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from cleaner.finished.folder import FinishedRun

ROOT = Path(__file__).parent.parent
PAGE = "Lanterns were lit in Port Ellery.\nHigh water today: 9:14\nNobody came.\n"


def call(
    folder: Path, *arguments: str, more: Sequence[str] = (str(ROOT / "tests" / "plugin"),)
) -> subprocess.CompletedProcess[str]:
    """The command where the package beside this file is installed, or what lies in other places."""
    paths = [str(ROOT), *more, *filter(None, sys.path)]
    return subprocess.run(
        [sys.executable, "-c", "import cleaner.cli; cleaner.cli.main()", *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(paths)},
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_rule_and_a_format_of_another_package_take_part(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in/page.loud").write_text(PAGE)
    done = call(tmp_path, "run", "in", "-o", "out", "--workers", "2", "--no-report")
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "out/documents/page.loud").read_text() == PAGE.replace(
        "High water today: 9:14\n", ""
    )
    assert FinishedRun(tmp_path / "out").manifest["rules"]["tide-table"] == 1
    assert call(tmp_path, "verify", "out").returncode == 0


def test_engines_of_another_package_are_listed(tmp_path: Path) -> None:
    assert "tide-table" in call(tmp_path, "rules").stdout
    code = "from cleaner.engines import ENGINES; print(*ENGINES)"
    paths = os.pathsep.join([str(ROOT), str(ROOT / "tests" / "plugin"), *filter(None, sys.path)])
    shown = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": paths},
        capture_output=True,
        text=True,
        check=True,
    )
    assert shown.stdout.split() == ["local", "patient"]


def _tree(folder: Path) -> dict[str, bytes]:
    """What a run wrote, but for run.json, which names the engine."""
    files = (path for path in folder.rglob("*") if path.is_file() and path.name != "run.json")
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


@pytest.mark.parametrize("command", ["run", "dedup"])
def test_an_engine_of_another_package_does_the_work(tmp_path: Path, command: str) -> None:
    (tmp_path / "in").mkdir()
    for number in range(3):
        (tmp_path / f"in/{number}.txt").write_text(PAGE * (number + 1))
        (tmp_path / f"in/{number}.html").write_text(f"<p>{PAGE}")
    for engine in ("local", "patient"):
        done = call(tmp_path, command, "in", "-o", engine, "--no-report", "--engine", engine)
        assert done.returncode == 0, done.stderr
        assert ("patient: " in done.stderr) is (engine == "patient")
    assert _tree(tmp_path / "patient") == _tree(tmp_path / "local")
    assert FinishedRun(tmp_path / "patient").manifest["settings"]["engine"] == "patient"
    assert call(tmp_path, "verify", "patient").returncode == 0


def test_an_engine_that_is_not_there_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    (tmp_path / "in.txt").write_text(PAGE)
    done = call(tmp_path, "run", "in.txt", "-o", "out", "--engine", "spark")
    assert done.returncode == 2
    assert done.stderr == "cleaner: engine = 'spark': choose one of local, patient\n"
    assert not (tmp_path / "out").exists()


IDLE = """
class Engine:
    def __init__(self, workers):
        {made}
    def map(self, task, jobs):
        {mapped}
    def close(self):
        pass

Five = 5
"""


@pytest.mark.parametrize(
    ("name", "parts", "message"),
    [
        ("idle", {"made": "raise KeyError('boom')"}, "the engine idle (a plug-in) failed: Key"),
        ("idle", {"mapped": "raise KeyError('boom')"}, "the engine idle (a plug-in) failed: Key"),
        ("idle", {"mapped": "yield 1 / 0"}, "the engine idle (a plug-in) failed: ZeroDivision"),
        ("idle", {"mapped": "return iter(list(jobs)[:0])"}, "failed: it answered 0 of 1 jobs"),
        ("idle=idle:Five", {}, "the plug-in idle (cleaner.engines) makes no engine: 5"),
        ("local", {}, "the plug-in local (cleaner.engines): an engine 'local' is there"),
    ],
)
def test_a_faulty_engine_is_named_in_one_line(
    tmp_path: Path, name: str, parts: dict[str, str], message: str
) -> None:
    info = tmp_path / "idle-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: idle\nVersion: 1.0\n")
    point = name if "=" in name else f"{name}=idle:Engine"
    (info / "entry_points.txt").write_text(f"[cleaner.engines]\n{point}\n")
    usual = {"made": "pass", "mapped": "return iter(())"}
    (tmp_path / "idle.py").write_text(IDLE.format(**{**usual, **parts}), "utf-8")
    (tmp_path / "in.txt").write_text(PAGE)
    done = call(tmp_path, "run", "in.txt", "-o", "out", "--engine", "idle", more=[str(tmp_path)])
    assert (done.returncode, done.stderr.count("\n")) == (2, 1), done.stderr
    assert message in done.stderr


def test_a_plug_in_that_can_not_be_loaded_is_an_error_in_one_line(tmp_path: Path) -> None:
    info = tmp_path / "broken-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: broken\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text("[cleaner.rules]\nlost = nowhere:RULE\n")
    code = "import cleaner.plugins as p; p.found('cleaner.rules')"
    failed = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), str(tmp_path), *sys.path])},
        capture_output=True,
        text=True,
        check=False,
    )
    assert "the plug-in nowhere:RULE (cleaner.rules) can't be loaded" in failed.stderr


LOST = """
from types import SimpleNamespace
from cleaner.formats import text

def fail(*_):
    {body}

OWN = {{**vars(text), "NAME": "{name}", "SUFFIXES": (".lost",), **dict({change})}}
FORMAT = SimpleNamespace(**{{name: own for name, own in OWN.items() if name != "{without}"}})
"""


@pytest.mark.parametrize(
    ("parts", "message"),
    [
        ({"change": "read=fail"}, "the format lost (a plug-in) failed: KeyError: 'boom'"),
        ({"change": "render=fail"}, "the format lost (a plug-in) failed: KeyError: 'boom'"),
        ({"change": "read=fail", "body": "yield 5"}, "(a plug-in) read no Entry, but 5"),
        (
            {"change": "read=fail", "body": "yield from ([][1],)"},
            "the format lost (a plug-in) failed: IndexError: list index out of range",
        ),
        ({"without": "lay"}, "the plug-in lost (cleaner.formats) is no Format: it has no lay"),
        ({"name": "text"}, "the plug-in lost (cleaner.formats): a format 'text' is there"),
    ],
)
@pytest.mark.parametrize("workers", ["1", "2"])
def test_a_faulty_format_is_named_in_one_line(
    tmp_path: Path, parts: dict[str, str], message: str, workers: str
) -> None:
    usual = {"body": "raise KeyError('boom')", "name": "lost", "change": "", "without": ""}
    info = tmp_path / "lost-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: lost\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text("[cleaner.formats]\nlost = lost:FORMAT\n")
    (tmp_path / "lost.py").write_text(LOST.format(**{**usual, **parts}), "utf-8")
    (tmp_path / "in.lost").write_text(PAGE)
    (tmp_path / "in.txt").write_text(PAGE)
    names = ("in.lost", "in.txt")
    done = call(tmp_path, "run", *names, "-o", "out", "--workers", workers, more=[str(tmp_path)])
    assert (done.returncode, done.stderr.count("\n")) == (2, 1), done.stderr
    assert message in done.stderr


FAULTY = """
import os
from cleaner.rules.base import Found, Rule

def find(page, settings):
    {body}

RULE = Rule("{name}", 1, "It is bad.", find, ("\u27e6a\\n\u27e7b\\n",) * 3, ("b\\n",) * 3)
{end}
"""


@pytest.mark.parametrize(
    ("body", "name", "end", "message"),
    [
        (
            "raise KeyError('boom')",
            "bad",
            "",
            "the rule bad failed: KeyError: 'boom'; --disable bad",
        ),
        ("yield Found(0, 99)", "bad", "", "failed: ValueError: it found [0, 99) in "),
        ("yield (1, 2)", "bad", "", "the rule bad failed: AttributeError: "),
        ("return []", "bad", "raise RuntimeError('boom')", "can't be loaded: boom"),
        ("return []", "bad", "RULE = 5", "is no Rule, but 5"),
        ("return []", "teaser", "", "a rule 'teaser' is there"),
    ],
)
@pytest.mark.parametrize("workers", ["1", "2"])
def test_a_faulty_rule_is_named_in_one_line(
    tmp_path: Path, body: str, name: str, end: str, message: str, workers: str
) -> None:
    info = tmp_path / "faulty-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: faulty\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text("[cleaner.rules]\nfaulty = faulty:RULE\n")
    (tmp_path / "faulty.py").write_text(FAULTY.format(body=body, name=name, end=end), "utf-8")
    (tmp_path / "in.txt").write_text(PAGE)
    done = call(tmp_path, "run", "in.txt", "-o", "out", "--workers", workers, more=[str(tmp_path)])
    assert (done.returncode, done.stderr.count("\n")) == (2, 1), done.stderr
    assert message in done.stderr
