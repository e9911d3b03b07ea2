"""Rules, formats and engines of other packages are found by their entry points."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from cleaner.finished.folder import FinishedRun

ROOT = Path(__file__).parent.parent
PAGE = "Lanterns were lit in Port Ellery.\nHigh water today: 9:14\nNobody came.\n"


def call(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """The command where the package beside this file is installed."""
    paths = [str(ROOT), str(ROOT / "tests" / "plugin"), *filter(None, sys.path)]
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
