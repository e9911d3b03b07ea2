"""Worker processes, forked or started anew: they answer alike, die alike and end alike."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from cleaner.engines.local import LocalEngine
from cleaner.engines.processes import ended, started

SCRIPT = """
import contextlib, json, os, signal, sys, threading
from cleaner.engines import processes
from cleaner.engines.local import LocalEngine

def number(worker):
    return getattr(worker, "pid", None) or worker._process

def main(is_own, folder):
    loaded = []
    own = processes.own_process(lambda: loaded.append(1), lambda: loaded.append(2))
    with own if is_own else contextlib.nullcontext():
        engine = LocalEngine(2)
        is_warm = processes.warm_up()
    texts = [os.path.join(folder, f"{n}.txt") for n in range(5)]
    shards = [[[path, f"{n}.txt", "text", 0, 0]] for n, path in enumerate(texts)]
    jobs = [{"settings": {}, "base": f"{path}.base", "shards": own}
            for path, own in zip(texts, shards)]
    forks = sys.argv[1] == "own" and processes._THREADS.exists()
    assert (is_warm, loaded) == (forks, [1, 1, 2] if forks else [])
    kinds = [type(worker).__name__ for worker in engine._all]
    handed = []
    seen = (handed.append(job) or job for job in jobs)
    results = engine.map("cleaner.learned.survey:survey_part", seen)
    assert handed, "workers begin before anything is asked of them"
    one, *rest = results
    os.kill(number(engine._all[0]), signal.SIGKILL)
    again = [*engine.map("cleaner.learned.survey:survey_part", jobs)]
    after = [type(worker).__name__ for worker in engine._all]
    groups = [os.getsid(0) == os.getsid(number(worker)) for worker in engine._all]
    workers = engine._all
    engine.close()
    codes = [worker.wait() for worker in workers]
    documents = [result["documents"] for result in (one, *rest, *again)]
    print(json.dumps([kinds, sorted(after), groups, codes, documents]))

if sys.argv[1] == "threads":
    threading.Thread(target=threading.Event().wait, daemon=True).start()
main(sys.argv[1] != "anew", sys.argv[2])
"""
FORKS = Path("/proc/self/task").exists()


@pytest.mark.parametrize("how", ["own", "anew", "threads"])
def test_workers_answer_are_replaced_and_end(tmp_path: Path, how: str) -> None:
    for number in range(5):
        (tmp_path / f"{number}.txt").write_text(f"Text number {number} on the harbour.\n")
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, how, str(tmp_path)],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "OPENBLAS_NUM_THREADS": "1"},  # or NumPy has threads of its own
    )
    assert done.stderr == ""
    kinds, after, with_parent, codes, documents = json.loads(done.stdout)
    assert kinds == ["_Forked" if how == "own" and FORKS else "Popen"] * 2
    assert len(after) == 2
    assert with_parent == [False, False]
    assert codes == [-15, -15]
    assert documents == [1] * 10


def test_workers_use_the_modules_of_their_parent(tmp_path: Path) -> None:
    """A folder of the package's name where one stands is none of them."""
    (tmp_path / "cleaner").mkdir()
    (tmp_path / "cleaner" / "__init__.py").write_text("raise SystemExit('the wrong package')")
    script = tmp_path / "elsewhere" / "script.py"
    script.parent.mkdir()
    script.write_text(SCRIPT)
    (tmp_path / "texts").mkdir()
    for number in range(5):
        (tmp_path / "texts" / f"{number}.txt").write_text("Lanterns on the harbour.\n")
    done = subprocess.run(
        [sys.executable, script, "anew", tmp_path / "texts"],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent)},
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_a_worker_whose_parent_has_gone_says_nothing(capfd: pytest.CaptureFixture[str]) -> None:
    worker = started()
    assert worker.stdin is not None
    assert worker.stdout is not None
    worker.stdout.close()
    worker.stdin.write(b'{"task": "builtins:len", "job": "unheard"}\n')
    worker.stdin.flush()
    assert worker.wait() == 1
    ended(worker)
    assert capfd.readouterr().err == ""


def test_more_workers_than_could_serve_are_not_started(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ten million of them took the machine down."""
    monkeypatch.setattr(os, "cpu_count", lambda: 1)
    monkeypatch.setattr(LocalEngine, "_start", lambda self: None)
    assert LocalEngine(10_000_000).workers == 8
    assert [LocalEngine(count).workers for count in (0, 1, 8)] == [0, 1, 8]
