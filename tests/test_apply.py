"""Decisions: what a person rejects comes back in place, stays back, and the run still verifies."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

import cleaner
from cleaner.amend.apply import apply
from cleaner.cli import main
from cleaner.document import Claim
from cleaner.errors import ProofError, SettingsError
from cleaner.finished.folder import FinishedRun
from cleaner.output.manifest import sealed
from cleaner.provenance import key_of, key_of_document
from tests.corpora import EVERY, write
from tests.test_report import STORY, Elements

TEASER = "- Read more: Ferry fares to rise in spring\n"
SHARE = "Share on Facebook\n"
PAGE = f"{STORY}\n{TEASER}The master did not comment.\n"
NEAR = PAGE.replace("did not comment", "was not on the pier")
OTHER = f"Quite another text stands here, and its end is short.\n{TEASER}\n{SHARE}"
TEXTS = [PAGE, PAGE, NEAR, OTHER, "One line"]


def cards(out: Path) -> list[dict[str, str]]:
    page = Elements((out / "report.html").read_text("utf-8"))
    rows = json.loads(page.raw[1][1])
    return [dict(zip(("key", "kind", "rule", "document"), row, strict=True)) for row in rows]


def decide(path: Path, rows: list[dict[str, str]]) -> Path:
    """Write the decisions that the report's button gives out when these cards are rejected."""
    content = {"decisions": [{**row, "decision": "reject"} for row in rows]}
    path.write_text(json.dumps(content), "utf-8")
    return path


def contents(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def texts(out: Path) -> dict[str, str]:
    """The cleaned text of each kept document."""
    run = FinishedRun(out)
    names = [record["id"] for record in run.records() if record["verdict"]["keep"]]
    return {record["id"]: text for record, text in run.texts(names)}


@pytest.fixture
def corpus(tmp_path: Path) -> Callable[[str], Path]:
    def run(name: str) -> Path:
        cleaner.run(write(tmp_path, name, TEXTS), tmp_path / "out")
        return tmp_path / "out"

    return run


KINDS = ("text", "a.jsonl", "a.ndjson.gz")


@pytest.mark.parametrize("kind", KINDS)
def test_a_rejected_removal_comes_back_in_place(
    corpus: Callable[[str], Path], tmp_path: Path, kind: str
) -> None:
    out = corpus(kind)
    before = texts(out)
    wanted = [row for row in cards(out) if row["rule"] == "teaser"]
    applied = apply(out, decide(tmp_path / "d.json", wanted))
    assert cleaner.verify(out) == []
    assert not applied.left
    after = texts(out)
    assert before.keys() == after.keys()
    assert sum(text.count(TEASER) for text in after.values()) == 2
    assert PAGE in after.values()
    assert f"{TEASER}" in next(text for text in after.values() if "Quite another" in text)
    assert not any(SHARE in text for text in after.values())
    cleaner.restore(out, tmp_path / "back")
    source = tmp_path / kind
    original = contents(source) if source.is_dir() else {kind: source.read_bytes()}
    assert contents(tmp_path / "back") == original


@pytest.mark.parametrize("kind", KINDS)
def test_a_rejected_drop_is_kept_again(
    corpus: Callable[[str], Path], tmp_path: Path, kind: str
) -> None:
    out = corpus(kind)
    near = [row for row in cards(out) if row["rule"] == "near-duplicate"]
    assert len(near) == 1
    applied = apply(out, decide(tmp_path / "d.json", near))
    assert cleaner.verify(out) == []
    assert len(applied.back) == 1
    assert NEAR.replace(TEASER, "") in texts(out).values()
    record = FinishedRun(out).record(applied.back[0])
    assert record["verdict"] == {
        "keep": True,
        "rule": "decision",
        "because": "a person decided that it stays",
        "witness": None,
        "score": None,
    }
    cleaner.restore(out, tmp_path / "back")


@pytest.mark.parametrize("kind", EVERY)
def test_a_later_run_with_the_decisions_comes_to_the_same(
    corpus: Callable[[str], Path], tmp_path: Path, kind: str
) -> None:
    out = corpus(kind)
    wanted = [row for row in cards(out) if row["rule"] in ("teaser", "near-duplicate")]
    file = decide(tmp_path / "d.json", wanted)
    apply(out, file)
    settings = cleaner.Settings(decisions=str(file))
    cleaner.run(tmp_path / kind, tmp_path / "again", settings)
    assert cleaner.verify(tmp_path / "again") == []
    assert texts(tmp_path / "again") == texts(out)
    records = [FinishedRun(place).records() for place in (out, tmp_path / "again")]
    for one, other in zip(*records, strict=True):
        assert one == other
    one, other = (json.loads((p / "run.json").read_bytes()) for p in (out, tmp_path / "again"))
    assert one["counts"] == other["counts"]
    assert one["effects"] == other["effects"]


def test_the_record_and_the_report_tell_of_the_decision(
    corpus: Callable[[str], Path], tmp_path: Path
) -> None:
    out = corpus("text")
    share = [row for row in cards(out) if row["rule"] == "share"]
    apply(out, decide(tmp_path / "d.json", share))
    record = FinishedRun(out).record("003.txt")
    assert [claim[2].partition("@")[0] for claim in record["rejected"]] == ["share"]
    assert not any(claim[2].startswith("share") for claim in record["claims"])
    assert "share" not in [row["rule"] for row in cards(out)]
    saved = json.loads((out / "decisions.json").read_bytes())["decisions"]
    assert [(row["key"], row["decision"]) for row in saved] == [(share[0]["key"], "reject")]


def test_decisions_add_up_and_nothing_changes_twice(
    corpus: Callable[[str], Path], tmp_path: Path
) -> None:
    out = corpus("text")
    rows = cards(out)
    for rule in ("share", "teaser"):
        wanted = [row for row in rows if row["rule"] == rule]
        apply(out, decide(tmp_path / "d.json", wanted))
    state = contents(out)
    applied = apply(out, tmp_path / "d.json")
    assert not applied.changed
    assert contents(out) == state
    assert texts(out)["003.txt"] == OTHER
    assert cleaner.verify(out) == []


def test_a_drop_whose_similarity_falls_below_the_threshold_is_kept(tmp_path: Path) -> None:
    """Two copies of a text that end in teasers of their own: with those they are not alike."""
    (tmp_path / "in").mkdir()
    body = " ".join(f"word{n}" for n in range(40)) + ".\n"
    for name in ("one", "two"):
        teaser = f"Read more: {' '.join(f'{name}{n}' for n in range(12))}\n"
        (tmp_path / "in" / f"{name}.txt").write_text(f"{body}{teaser}The end.\n")
    out = tmp_path / "out"
    cleaner.run(tmp_path / "in", out)
    assert set(contents(out / "documents")) == {"one.txt"}
    wanted = [row for row in cards(out) if row["rule"] == "teaser"]
    assert len(wanted) == 2
    applied = apply(out, decide(tmp_path / "d.json", wanted))
    assert applied.back == ["two.txt"]
    assert contents(out / "documents") == contents(tmp_path / "in")
    assert cleaner.verify(out) == []


def test_an_interrupted_call_is_completed_by_the_next(
    corpus: Callable[[str], Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = corpus("text")
    file = decide(tmp_path / "d.json", cards(out))
    before = contents(out)
    moves: list[Path] = []
    move = Path.replace

    def cut_short(self: Path, target: Path) -> Path:
        if ".apply" in self.parts and ".apply" not in Path(target).parts:
            moves.append(self)
            if len(moves) == 3:
                raise KeyboardInterrupt
        return move(self, target)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", cut_short)
        with pytest.raises(KeyboardInterrupt):
            apply(out, file)
    assert contents(out) != before
    apply(out, file)
    assert cleaner.verify(out) == []
    assert set(texts(out).values()) == {*TEXTS}
    assert not (out / ".apply").exists()


def test_a_changed_output_is_refused(corpus: Callable[[str], Path], tmp_path: Path) -> None:
    out = corpus("a.jsonl")
    file = decide(tmp_path / "d.json", cards(out))
    with (out / "documents" / "a.jsonl").open("a") as stream:
        stream.write("\n")
    with pytest.raises(ProofError, match="was changed after the run"):
        apply(out, file)


def test_verify_notices_changed_decisions(corpus: Callable[[str], Path], tmp_path: Path) -> None:
    out = corpus("text")
    share = [row for row in cards(out) if row["rule"] == "share"]
    apply(out, decide(tmp_path / "d.json", share))
    (out / "decisions.json").write_bytes(b'{"decisions": []}')
    assert cleaner.verify(out) == ["decisions.json is missing or was changed after the run"]
    manifest = FinishedRun(out).manifest
    del manifest["tables"]["decisions.json"]
    (out / "run.json").write_bytes(sealed(manifest))
    assert cleaner.verify(out) == ["003.txt: its rules no longer remove what the record says"]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b"{}",
        b'{"decisions": [{"key": "x", "decision": "reject"}]}',
        b'{"decisions": 3}',
    ],
)
def test_what_holds_no_decisions_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "d.json").write_bytes(content)
    (tmp_path / "in.txt").write_text("A text.\n")
    with pytest.raises(SettingsError, match="holds no decisions"):
        cleaner.run(
            tmp_path / "in.txt",
            tmp_path / "out",
            cleaner.Settings(decisions=str(tmp_path / "d.json")),
        )
    assert not (tmp_path / "out").exists()


def test_with_every_claim_rejected_a_text_stays_as_it_is() -> None:
    claims = cleaner.clean(OTHER).claims
    keys = {key_of(OTHER, claim) for claim in claims}
    assert len(keys) >= 2
    again = cleaner.clean(OTHER, rejected=keys)
    assert again.text == OTHER
    assert not again.claims
    assert set(again.rejected) == set(claims)


def test_keys_depend_on_text_and_near_context_only() -> None:
    text = "x" * 100 + "gone" + "y" * 100

    def key(text: str, start: int, rule: str = "teaser@1") -> str:
        return key_of(text, Claim(start, start + 4, rule))

    assert key(text, 100) == key("other" + text, 105) == key(text, 100, "teaser@2")
    assert key(text, 100) != key(text.replace("xgone", "zgone"), 100)
    assert key(text, 100) != key(text, 100, "share@1")
    assert key_of_document(text) != key_of_document(text + " ")


def test_the_command_says_what_it_did(corpus: Callable[[str], Path], tmp_path: Path) -> None:
    out = corpus("text")
    file = decide(tmp_path / "d.json", cards(out))
    done = CliRunner().invoke(main, ["apply", str(out), str(file)])
    assert done.exit_code == 0, done.output
    assert "2 documents have text back, 2 are kept again" in done.output
    result: Any = contents(out / "documents")
    assert {name: data.decode() for name, data in result.items()} == {
        f"{number:03}.txt": text for number, text in enumerate(TEXTS)
    }
