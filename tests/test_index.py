"""The index: finds what was kept before, exactly, and loses nothing that was committed."""

from __future__ import annotations

import importlib
import json
import os
import random
import signal
import subprocess
import sys
import time
from functools import cache
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from hypothesis import given, settings
from hypothesis import strategies as st

import cleaner
from cleaner import Settings, dedup, minhash
from cleaner.cli import main
from cleaner.errors import InputError, UsageError
from cleaner.finished.folder import FinishedRun
from cleaner.index import lookup
from cleaner.index.index import Index, open_index, writing
from cleaner.near.corpus import corpus_of
from tests import kills

WORDS = [f"{a}{b}" for a in ("ka", "mo", "ri", "tel", "zan") for b in ("na", "su", "vo", "lim")]
DEFAULTS = Settings()


def prose(seed: int, words: int = 120) -> str:
    return " ".join(random.Random(seed).choices(WORDS, k=words))


def add(folder: Path, texts: dict[str, str], chosen: Settings = DEFAULTS) -> int:
    with writing(folder, chosen) as index:
        return index.add(list(texts), corpus_of(list(texts.values()), chosen), chosen)


def best(folder: Path, texts: list[str], chosen: Settings = DEFAULTS) -> list[tuple[int, str]]:
    index = open_index(folder)
    found = index.lookup(corpus_of(texts, chosen), chosen).best()
    return [(document, index.id(member)) for document, member, _, _ in found]


def state(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file() and path.name != "lock")
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def test_what_was_added_is_found_with_its_id_and_exact_similarity(tmp_path: Path) -> None:
    first, near = prose(1), f"{prose(1)} end"
    assert add(tmp_path, {"a/ü.txt": first, "b": prose(2), "c": first, "d": near, "": ""}) == 2
    index = open_index(tmp_path)
    corpus = corpus_of([near, prose(3), first, "", prose(2)], DEFAULTS)
    found = list(index.lookup(corpus, DEFAULTS).best())
    assert [(row[0], index.id(row[1]), row[3]) for row in found] == [
        (0, "a/ü.txt", dedup.NEAR),
        (2, "a/ü.txt", dedup.EXACT),
        (4, "b", dedup.EXACT),
    ]
    assert found[0][2] == minhash.jaccard(minhash.shingles(near), minhash.shingles(first)) > 0.9


def test_a_batch_added_twice_changes_nothing(tmp_path: Path) -> None:
    texts = {str(n): prose(n) for n in range(6)}
    assert add(tmp_path, texts) == 6
    before = state(tmp_path)
    assert add(tmp_path, texts) == 0
    assert add(tmp_path, {"other name": prose(4)}) == 0
    assert state(tmp_path) == before


few = settings(max_examples=15, deadline=None)


@few
@given(st.lists(st.lists(st.integers(0, 5), max_size=6), max_size=5), st.data())
def test_batches_decide_as_one_run_would(batches: list[list[int]], data: st.DataObject) -> None:
    """An index that grows batch by batch holds what one walk over all of them keeps."""
    import tempfile

    texts = [[f"{prose(seed % 4)}{' x' * seed}" for seed in batch] for batch in batches]
    flat = [text for batch in texts for text in batch]
    kept = [n for n, v in enumerate(cleaner.near_duplicates(flat)) if v.keep]
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        open_index(folder, DEFAULTS)
        for number, batch in enumerate(texts):
            start = sum(map(len, texts[:number]))
            add(folder, {str(start + n): text for n, text in enumerate(batch)})
            if data.draw(st.booleans()):
                with writing(folder) as index:
                    index.compact()
        index = open_index(folder)
        assert [int(index.id(member)) for member in range(len(index))] == kept


def test_compaction_keeps_every_answer_and_open_readers(tmp_path: Path) -> None:
    for number in range(5):
        add(tmp_path, {f"{number}/{n}": prose(100 * number + n) for n in range(4)})
    reader = open_index(tmp_path)
    texts = [prose(seed) for seed in (0, 103, 402, 999)]
    before = best(tmp_path, texts)
    with writing(tmp_path) as index:
        index.compact()
    assert len(open_index(tmp_path).segments) == 1
    assert len(list(tmp_path.glob("segment-*"))) == 1
    assert best(tmp_path, texts) == before == [(0, "0/0"), (1, "1/3"), (2, "4/2")]
    assert [reader.id(member) for member in range(20)] == [f"{n // 4}/{n % 4}" for n in range(20)]
    assert len(reader.lookup(corpus_of(texts, DEFAULTS), DEFAULTS).documents) == 3


def test_what_was_removed_is_no_witness_and_can_come_in_again(tmp_path: Path) -> None:
    for number in range(3):
        add(tmp_path, {f"{number}/{n}": prose(10 * number + n) for n in range(4)})
    asked = [prose(seed) for seed in (0, 11, 12, 23)]
    before = best(tmp_path, asked)
    assert "3 documents removed" in call("index", "remove", tmp_path, "1/1", "1/3", "2/0").stderr
    assert "0 documents removed" in call("index", "remove", tmp_path, "1/1", "nowhere").stderr
    wanted = [row for row in before if row[1] != "1/1"]
    assert best(tmp_path, asked) == wanted
    told = json.loads(call("index", "stats", tmp_path).stdout)
    assert (told["documents"], told["removed"]) == (9, 3)
    assert call("index", "compact", tmp_path).exit_code == 0
    assert best(tmp_path, asked) == wanted
    told = json.loads(call("index", "stats", tmp_path).stdout)
    assert (told["documents"], told["removed"], told["segments"]) == (9, 0, 1)
    assert add(tmp_path, {"again": prose(11)}) == 1
    assert best(tmp_path, asked) == [(0, "0/0"), (1, "again"), (2, "1/2"), (3, "2/3")]
    everything = [f"{n}/{m}" for n in range(3) for m in range(4)]
    assert call("index", "remove", tmp_path, "again", *everything).exit_code == 0
    assert call("index", "compact", tmp_path).exit_code == 0
    assert len(open_index(tmp_path)) == 0


def test_full_segments_are_not_merged_and_big_batches_are_cut(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cleaner.index.index.ROOM", 6)
    add(tmp_path, {str(n): prose(n) for n in range(14)})
    assert [len(own) for own in open_index(tmp_path).segments] == [6, 6, 2]
    add(tmp_path, {str(n): prose(n) for n in range(14, 16)})
    with writing(tmp_path) as index:
        index.compact()
        assert [len(own) for own in index.segments] == [6, 6, 4]
    assert best(tmp_path, [prose(15), prose(0)]) == [(0, "15"), (1, "0")]


def test_a_document_seen_again_is_no_witness_against_itself(tmp_path: Path) -> None:
    add(tmp_path, {"same": prose(1)})
    index = open_index(tmp_path)
    corpus = corpus_of([prose(1), f"{prose(1)} end"], DEFAULTS)
    for names, wanted in ((["same", "new"], []), (["other", "new"], [0, 1])):
        without = index.seen_again(corpus, names)
        assert index.lookup(corpus, DEFAULTS, without).documents.tolist() == wanted


def test_a_template_hides_no_indexed_duplicate(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where a bucket is crowded, rare shingles lead to what the first of its members are not."""
    monkeypatch.setattr("cleaner.index.matches.CROWD", 4)
    frame = prose(1, 150)
    pages = {f"{n}": f"{frame} {' '.join(f'own{n}x{i}' for i in range(60))}" for n in range(60)}
    add(tmp_path, pages)
    asked = [*(f"{pages[str(n)]} end" for n in range(60)), f"{frame} {prose(2, 150)}", frame]
    index = open_index(tmp_path)
    found = index.lookup(corpus_of(asked, DEFAULTS), DEFAULTS)
    assert [(row[0], index.id(row[1])) for row in found.best()] == [(n, str(n)) for n in range(60)]
    assert found.passed_over == 1  # the frame alone: what could hold it can't be told apart


@pytest.mark.parametrize("parts", [1, 3])
def test_what_holds_a_document_is_found_in_the_index(tmp_path: Path, parts: int) -> None:
    pages = {f"{n}": f"{prose(n, 300)} {prose(n + 500, 80)}" for n in range(30)}
    for part in range(parts):
        add(tmp_path, {name: page for name, page in pages.items() if int(name) % parts == part})
    asked = [" ".join(page.split()[40:][:100]) for page in pages.values()]
    asked += [f"{asked[0]} {prose(900, 8)}", f"{asked[0]} {prose(901, 90)}", f"{pages['1']} x"]
    chosen = Settings(containment=0.9)
    index, corpus = open_index(tmp_path), corpus_of(asked, DEFAULTS)
    found = [(d, index.id(m), s, r) for d, m, s, r in index.lookup(corpus, chosen).best()]
    assert [row[:2] for row in found] == [*((n, str(n)) for n in range(30)), (30, "0"), (32, "1")]
    assert [row[3] for row in found] == [dedup.CONTAINED] * 31 + [dedup.NEAR]
    own, other = (minhash.shingles(text) for text in (asked[30], pages["0"]))
    assert found[30][2] == minhash.containment(own, other) >= 0.9
    assert [row[0] for row in index.lookup(corpus, DEFAULTS).best()] == [32]


def test_a_run_drops_what_an_indexed_document_holds(tmp_path: Path) -> None:
    add(tmp_path / "seen", {"whole": prose(1, 400)})
    (tmp_path / "part.txt").write_text(prose(1, 100))
    (tmp_path / "other.txt").write_text(prose(2, 100))
    names = [str(tmp_path / name) for name in ("part.txt", "other.txt")]
    flags = ("--index", tmp_path / "seen", "--containment", "0.9")
    shown = call("similar", names[0], *flags).stdout
    assert shown == "1.0000  whole  (contained)\n"
    assert call("dedup", *names, "-o", tmp_path / "out", *flags).exit_code == 0
    verdicts = {r["id"]: r["verdict"] for r in FinishedRun(tmp_path / "out").records()}
    assert verdicts["other.txt"]["keep"]
    assert {n: verdicts["part.txt"][n] for n in ("rule", "witness", "score", "indexed")} == {
        "rule": dedup.CONTAINED,
        "witness": "whole",
        "score": 1.0,
        "indexed": True,
    }
    assert cleaner.verify(tmp_path / "out") == []


def test_a_changed_byte_and_a_cut_are_noticed_in_every_file(tmp_path: Path) -> None:
    add(tmp_path, {"a": prose(1), "b": prose(2)})
    for name, data in state(tmp_path).items():
        for at in {*range(0, len(data), 97), len(data) - 1}:
            flipped = data[:at] + bytes([data[at] ^ 1 << at % 8]) + data[at + 1 :]
            for damaged in (flipped, data[:at]):
                (tmp_path / name).write_bytes(damaged)
                with pytest.raises(InputError, match=r"damaged|no readable index"):
                    open_index(tmp_path)
        (tmp_path / name).write_bytes(data)
    assert best(tmp_path, [prose(2)]) == [(0, "b")]


def test_a_large_column_is_read_for_its_digest_when_it_is_merged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(tmp_path, {"a": prose(1)})
    column = tmp_path / "segment-000001/shingles.npy"
    column.write_bytes(column.read_bytes()[:-1] + b"\0")
    monkeypatch.setattr("cleaner.index.segment.load.__defaults__", (0,))
    open_index(tmp_path)
    with writing(tmp_path) as index, pytest.raises(InputError, match=r"shingles\.npy is damaged"):
        index.compact()


def test_an_index_without_digests_is_read(tmp_path: Path) -> None:
    add(tmp_path, {"a": prose(1)})
    manifest = json.loads((tmp_path / "manifest.json").read_bytes())
    del manifest["digest"], manifest["segments"][0]["sha256"]
    (tmp_path / "manifest.json").write_text(json.dumps(manifest))
    assert add(tmp_path, {"b": prose(2)}) == 1
    assert best(tmp_path, [prose(1), prose(2)]) == [(0, "a"), (1, "b")]


def test_another_key_scheme_or_lower_threshold_is_refused(tmp_path: Path) -> None:
    add(tmp_path / "index", {"a": prose(1)})
    corpus = corpus_of([prose(1)], DEFAULTS)
    index = open_index(tmp_path / "index")
    for wrong in (Settings(hash_key=1), Settings(threshold=0.7)):
        with pytest.raises(UsageError):
            index.lookup(corpus, wrong)
    assert len(index.lookup(corpus, Settings(threshold=0.9)).documents) == 1
    index.manifest["scheme"] = "other"
    with pytest.raises(UsageError):
        index.lookup(corpus, DEFAULTS)
    with pytest.raises(InputError):
        open_index(tmp_path)
    (tmp_path / "mine.txt").write_text("precious")
    with pytest.raises(UsageError, match="not an index"):
        open_index(tmp_path, DEFAULTS)


def test_a_run_refuses_an_index_that_can_not_serve_it_before_it_reads(tmp_path: Path) -> None:
    add(tmp_path / "index", {"a": prose(1)})
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine/file").write_text("precious")
    (tmp_path / "in").mkdir()
    for place, other, why in (
        ("index", {"hash_key": 1}, "another hash_key"),
        ("index", {"threshold": 0.7}, "made for a threshold of 0.8 or more"),
        ("none", {"recall": 1.0}, "can't be made for a recall of 1"),
        ("mine", {}, "not an index and not empty"),
        ("mine/file", {}, "not an index and not empty"),
    ):
        chosen = DEFAULTS.with_values({**other, "index": str(tmp_path / place)}, "test")
        with pytest.raises(UsageError, match=why):
            cleaner.run(tmp_path / "in", tmp_path / "out", chosen)
    assert not (tmp_path / "out").exists()
    assert not (tmp_path / "none").exists()


def test_a_second_writer_is_refused_and_readers_are_not(tmp_path: Path) -> None:
    add(tmp_path, {"a": prose(1)})
    with writing(tmp_path) as index:
        with pytest.raises(UsageError, match="another process"), writing(tmp_path):
            pass
        corpus = corpus_of([prose(2)], DEFAULTS)
        index.add(["b"], corpus, DEFAULTS)
        assert best(tmp_path, [prose(1), prose(2)]) == [(0, "a"), (1, "b")]


class Crash(BaseException):
    """Ends the process, as far as the test is concerned."""


def test_a_crash_at_any_durable_step_loses_no_committed_batch(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every fsync and every rename is a place to die; the state before or after is found."""
    batches = [{f"{n}/{m}": prose(10 * n + m) for m in range(3)} for n in range(2)]
    step, left = 0, 0
    real = {name: getattr(os, name) for name in ("fsync", "replace", "rename")}

    def counted(name: str):  # type: ignore[no-untyped-def]
        def call(*arguments: object) -> object:
            nonlocal left
            left -= 1
            if left == 0:
                raise Crash
            return real[name](*arguments)

        return call

    finished = False
    while not finished:
        step += 1
        folder = tmp_path / str(step)
        committed = 0
        left = step
        with monkeypatch.context() as patch:
            for name in real:
                patch.setattr(os, name, counted(name))
            try:
                for batch in batches:
                    add(folder, batch)
                    committed += 1
                with writing(folder) as index:
                    index.compact()
                finished = True
            except Crash:
                pass
        left = 0
        if not (folder / "manifest.json").exists():
            continue
        there = {index.id(n) for index in [Index(folder)] for n in range(len(index))}
        wanted = {name for batch in batches[:committed] for name in batch}
        assert wanted <= there
        assert len(there) % 3 == 0
        for batch in batches:
            add(folder, batch)
        assert {m for b in batches for m in b} == {
            i.id(n) for i in [Index(folder)] for n in range(6)
        }
        named = {row["name"] for row in Index(folder).manifest["segments"]}
        assert {path.name for path in folder.glob("segment-*")} == named
    assert step > 15


WRITER = """
import sys
from cleaner import Settings
from cleaner.near.corpus import corpus_of
from cleaner.index.index import writing
for number in range(int(sys.argv[2]), 10**6):
    texts = [" ".join(f"{number}a{n}b{k}" for k in range(30)) for n in range(5)]
    with writing(sys.argv[1], Settings()) as index:
        index.add([f"{number}/{n}" for n in range(5)], corpus_of(texts, Settings()), Settings())
        if number % 7 == 6:
            index.compact()
    print(number, flush=True)
"""


def test_kill_nine_loses_no_acknowledged_batch(tmp_path: Path) -> None:
    chance = random.Random(9)
    acknowledged = -1
    for _ in range(4):
        process = subprocess.Popen(
            [sys.executable, "-c", WRITER, str(tmp_path), str(acknowledged + 1)],
            stdout=subprocess.PIPE,
            text=True,
        )
        assert process.stdout is not None
        for _ in range(chance.randrange(1, 9)):
            acknowledged = int(process.stdout.readline())
        time.sleep(chance.random() / 50)
        process.send_signal(signal.SIGKILL)
        seen = process.communicate()[0].split()
        acknowledged = int(seen[-1]) if seen else acknowledged
        index = open_index(tmp_path)
        numbers = [index.id(member) for member in range(len(index))]
        assert len(numbers) == len(set(numbers))
        assert {f"{n}/{m}" for n in range(acknowledged + 1) for m in range(5)} <= set(numbers)
        assert len(numbers) <= 5 * (acknowledged + 2)


def test_a_run_uses_the_index_and_adds_to_it(tmp_path: Path) -> None:
    def crawl(name: str, texts: dict[str, str]) -> Path:
        (tmp_path / name).mkdir()
        for file, text in texts.items():
            (tmp_path / name / file).write_text(text)
        return tmp_path / name

    chosen = Settings(index=str(tmp_path / "seen"))
    monday = crawl("monday", {"a.txt": prose(1), "b.txt": prose(2), "c.txt": f"{prose(2)} x"})
    tuesday = crawl("tuesday", {"a.txt": prose(2), "d.txt": f"{prose(1)} x", "e.txt": prose(3)})
    cleaner.run(monday, tmp_path / "1", chosen, command="dedup")
    cleaner.run(tuesday, tmp_path / "2", chosen, command="dedup")
    verdicts = {r["id"]: r["verdict"] for r in FinishedRun(tmp_path / "2").records()}
    assert {n: (v["witness"], v["indexed"]) for n, v in verdicts.items() if not v["keep"]} == {
        "a.txt": ("b.txt", True),
        "d.txt": ("a.txt", True),
    }
    assert len(open_index(tmp_path / "seen")) == 3
    cleaner.run(monday, tmp_path / "again", chosen, command="dedup")
    for name in ("00000-0000.jsonl",):
        one, other = (tmp_path / out / "provenance" / name for out in ("1", "again"))
        assert one.read_bytes() == other.read_bytes()
    assert [cleaner.verify(tmp_path / out) for out in ("1", "2", "again")] == [[], [], []]
    assert len(open_index(tmp_path / "seen")) == 3
    call("index", "compact", tmp_path / "seen")
    assert cleaner.verify(tmp_path / "2") == []


def test_the_commands(tmp_path: Path) -> None:
    seen = tmp_path / "seen"
    lines = [json.dumps({"text": prose(n)}) + "\n" for n in range(3)]
    (tmp_path / "all.jsonl").write_text("".join(lines))
    page = tmp_path / "page.txt"
    page.write_text(f"{prose(1)} end")
    assert "3 of 3 documents added" in call("index", "add", seen, tmp_path / "all.jsonl").stderr
    assert "0 of 3 documents added" in call("index", "add", seen, tmp_path / "all.jsonl").stderr
    match = json.loads(call("index", "query", seen, page).stdout)
    assert (match["id"], match["witness"], match["rule"]) == ("page.txt", "all.jsonl#2", dedup.NEAR)
    shown = call("similar", page, "--index", seen).stdout
    assert shown == f"{match['score']:.4f}  all.jsonl#2\n"
    assert json.loads(call("index", "stats", seen).stdout)["documents"] == 3
    assert call("index", "compact", seen).exit_code == 0
    assert call("similar", page).exit_code == 2
    assert "one in the other" in call("index", "add", tmp_path / "new", tmp_path).stderr
    assert call("index", "query", tmp_path, page).exit_code == 2


def test_many_batches_of_inputs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cleaner.index.lookup.BATCH", 1500)
    for number in range(7):
        (tmp_path / f"{number}.txt").write_text(prose(number % 5))
    counts = lookup.add(tmp_path / "seen", [str(tmp_path / f"{n}.txt") for n in range(7)])
    assert counts == {"read": 7, "added": 5}
    found = lookup.query(tmp_path / "seen", [str(tmp_path / "6.txt")])
    assert [(match.witness, match.rule) for match in found] == [("1.txt", dedup.EXACT)]


def call(*arguments: object) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


def test_a_run_killed_at_any_change_fills_the_index_as_an_undisturbed_one(tmp_path: Path) -> None:
    """Also where it dies while, or after, it adds its own documents to the index."""
    seen = {"old": prose(1), "older": prose(2)}
    source = tmp_path / "in"
    source.mkdir()
    texts = [f"{prose(1)} x", prose(3), f"{prose(3)} x", prose(4), prose(5)]
    for number, text in enumerate(texts):
        (source / f"{number}.txt").write_text(text)

    @cache
    def outcome(step: int) -> tuple[bool, bool, tuple[dict[str, bytes], dict[str, bytes]]]:
        """Of a run into a new index, killed at a step and taken up: was it, had it chosen, what."""
        index, out = tmp_path / f"index-{step}", tmp_path / f"out-{step}"
        add(index, seen)
        here = tmp_path / "seen"
        here.unlink(missing_ok=True)
        here.symlink_to(index, target_is_directory=True)
        chosen = Settings(index=str(here))

        def work() -> None:
            cleaner.run(source, out, chosen, command="dedup", report=False)

        is_killed = step > 0 and kills.killed_at(step, work)
        has_chosen = (out / ".work" / "chosen.json").exists()
        if not (out / "run.json").exists():
            work()
        files = kills.contents(out)
        found = {n: d for n, d in files.items() if ".work" not in n}, state(index)
        return is_killed, has_chosen, found

    _, _, wanted = outcome(0)
    assert len(open_index(tmp_path / "seen")) == 5
    first = next(step for step in range(30, 300, 10) if outcome(step)[1]) - 10
    steps, is_killed = 0, True
    while is_killed:
        steps += 1
        is_killed, _, found = outcome(first + steps)
        assert found == wanted, first + steps
    assert steps > 20


def test_what_another_run_adds_meanwhile_does_not_change_a_choice_that_was_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text(prose(1))
    chosen = Settings(index=str(tmp_path / "seen"))
    module = importlib.import_module("cleaner.run")

    def cut_off(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(module, "write_manifest", cut_off)
        with pytest.raises(KeyboardInterrupt):
            cleaner.run(tmp_path / "in", tmp_path / "out", chosen)
    add(tmp_path / "seen", {"b": f"{prose(1)} x", "c": prose(2)})
    with writing(tmp_path / "seen") as index:
        index.compact()
    summary = cleaner.run(tmp_path / "in", tmp_path / "out", chosen)
    assert summary.documents["kept"] == 1
    assert len(open_index(tmp_path / "seen")) == 2
