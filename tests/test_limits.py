"""Documents that take too long or kill their process, and the run that goes on."""

from __future__ import annotations

import importlib
import re
import subprocess
import sys
import threading
from pathlib import Path

import pytest

import cleaner
from cleaner.finished.folder import FinishedRun
from cleaner.limits import OverTime, allowed, watching
from cleaner.settings import Settings
from tests.html_pages import page, paragraphs

EXTRACTOR = """
import os, signal
def extract_plain_text(page, **_):
    if "MURDER" in page:
        os.kill(os.getpid(), signal.SIGSEGV)
    if "LEAVE" in page:
        os._exit(3)
    if "FOREVER" in page:
        sum(range(10**15))
    while "SLOWLY" in page:
        pass
    return page[page.index("<p>") + 3 : page.index("</p>")]
"""
"""An extractor that dies of a page, stays in C code on another, in Python on a third."""


def loop() -> None:
    while True:
        pass


@pytest.mark.parametrize("slow", [loop, lambda: re.match(r"(a+)+$", "a" * 60 + "!")])
def test_code_and_patterns_are_interrupted(slow: object) -> None:
    assert callable(slow)
    with watching(0.05, 0):
        for _ in range(2):
            with pytest.raises(OverTime, match=r"more than 0\.05 s"), allowed():
                slow()


def test_without_a_watch_and_in_other_threads_nothing_is_limited() -> None:
    done = []

    def work() -> None:
        with watching(1e-6, 0), allowed():
            done.append(sum(range(100_000)))

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    with allowed():
        done.append(1)
    assert len(done) == 2


@pytest.mark.parametrize("error", [OverTime("it took more than 1 s"), MemoryError()])
def test_a_document_over_the_limit_is_quarantined(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: BaseException
) -> None:
    source = tmp_path / "in"
    source.mkdir()
    lines = b'{"text": "One."}\n{"n": 1e400, "text": "Two.\\u00e9"}\n{"text": "Three."}\n'
    (source / "a.jsonl").write_bytes(lines)
    (source / "b.html").write_bytes(page(paragraphs(9).replace("<p>", "<p>Two. ")).encode("utf-16"))
    work = importlib.import_module("cleaner.stages.work")
    own = work.clean

    def clean(document: cleaner.Document, *rest: object, **more: object) -> cleaner.Cleaned:
        if "Two." in document.text:
            raise error
        found: cleaner.Cleaned = own(document, *rest, **more)
        return found

    monkeypatch.setattr(work, "clean", clean)
    monkeypatch.setattr(importlib.import_module("cleaner.run"), "is_apart", lambda _: False)
    summary = cleaner.run(source, tmp_path / "out")
    assert (summary.documents["quarantined"], summary.exit_code) == (2, 3)
    monkeypatch.undo()
    assert cleaner.verify(tmp_path / "out") == []
    cleaner.restore(tmp_path / "out", tmp_path / "back")
    for path in source.iterdir():
        assert (tmp_path / "back" / path.name).read_bytes() == path.read_bytes()
    reasons = {record["verdict"]["because"] for record in FinishedRun(tmp_path / "out").records()}
    assert {str(error) or "it took more memory than it may (doc_memory)", None} == reasons


def test_a_page_that_kills_its_worker_keeps_all_of_its_text(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    packages, source = tmp_path / "packages", tmp_path / "in"
    (packages / "resiliparse/extract").mkdir(parents=True)
    for place in ("resiliparse", "resiliparse/extract"):
        (packages / place / "__init__.py").touch()
    (packages / "resiliparse/extract/html2text.py").write_text(EXTRACTOR)
    (packages / "resiliparse-9.0.dist-info").mkdir()
    (packages / "resiliparse-9.0.dist-info/METADATA").write_text("Name: resiliparse\nVersion: 9.0")
    source.mkdir()
    for number, word in enumerate(["good", "MURDER", "LEAVE", "FOREVER", "SLOWLY", "fine"]):
        (source / f"{number}.html").write_text(page(f"<p>Number {number}, {word}.</p>"))
    monkeypatch.syspath_prepend(packages)
    settings = Settings(extractor="resiliparse", workers=1, doc_timeout=0.5)
    summary = cleaner.run(source, tmp_path / "out", settings)
    assert summary.documents["kept"] == 6
    records = list(FinishedRun(tmp_path / "out").records())
    flags = [record["projection"].get("flag", "") for record in records]
    slow = "more than 0.5 s of processor time"
    wanted = ["", "exit code -11", "exit code 3", "it took too long", slow, ""]
    assert [part in flag for part, flag in zip(wanted, flags, strict=True)] == [True] * 6
    assert (flags[0], flags[5]) == ("", "")
    for number, path in enumerate(sorted((tmp_path / "out/documents").iterdir())):
        assert f"Number {number}, " in path.read_text()


def test_texts_alone_need_no_other_process(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def started() -> None:
        raise AssertionError("a worker process was started")

    monkeypatch.setattr(importlib.import_module("cleaner.engines.local"), "started", started)
    (tmp_path / "a.txt").write_text("The bridge will close.\n")
    (tmp_path / "b.jsonl").write_text('{"text": "The tunnel, too."}\n')
    inputs = [tmp_path / "a.txt", tmp_path / "b.jsonl"]
    assert cleaner.run(inputs, tmp_path / "out").documents["kept"] == 2


MEMORY = """
import resource
from cleaner.limits import watching, work_alone
work_alone()
limits = []
for most in (resource.RLIM_INFINITY, 300_000_000):
    resource.setrlimit(resource.RLIMIT_DATA, (most, resource.RLIM_INFINITY))
    with watching(60, 500_000_000):
        limits.append(resource.getrlimit(resource.RLIMIT_DATA)[0])
        try:
            b"x" * 600_000_000
        except MemoryError:
            print("MemoryError")
    assert resource.getrlimit(resource.RLIMIT_DATA)[0] == most
assert limits[0] > 500_000_000 and limits[1] == 300_000_000, limits
"""


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="needs Linux")
def test_a_worker_gets_so_much_memory_and_no_more() -> None:
    done = subprocess.run(
        [sys.executable, "-c", MEMORY], capture_output=True, text=True, check=False
    )
    assert (done.stdout, done.stderr) == ("MemoryError\nMemoryError\n", "")
