"""The report: complete without JavaScript, the same every time, and deaf to hostile data."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

import cleaner
from cleaner.finished.folder import FinishedRun
from cleaner.report import render
from cleaner.report.diff import side_by_side
from cleaner.report.secrets import masked
from tests.payloads import PAYLOADS, hostile_pages
from tests.test_survey import story

STORY = "\n".join(
    f"Sentence {n} of the report says that the ferry from Port Ellery waits at pier {n} until "
    f"the tide of day {n} has turned and the harbour master waves."
    for n in range(12)
)


class Elements(HTMLParser):
    """The start tags of a page, its visible text, and what its scripts and styles hold."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.raw: list[tuple[str, str]] = []
        self._open = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self._open = tag

    def handle_endtag(self, tag: str) -> None:
        self._open = ""

    def handle_data(self, data: str) -> None:
        if self._open in ("script", "style"):
            self.raw.append((self._open, data))
        else:
            self.text += data


def write(path: Path, rows: list[dict[str, Any]]) -> Path:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    return path


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """A run with removals, duplicates of both kinds, a quarantined record and three sites."""
    page = f"{STORY}\n- Read more: Ferry fares to rise in spring\nThe master did not comment.\n"
    rows: list[dict[str, Any]] = [
        {"id": "kept", "url": "https://one.example/a", "text": page},
        {"id": "copy", "url": "https://two.example/b", "text": page},
        {"id": "near", "text": page.replace("did not comment", "was not on the pier")},
        {"id": "broken"},
    ]
    cleaner.run(write(tmp_path / "in.jsonl", rows), tmp_path / "out")
    return tmp_path / "out"


def test_everything_is_in_the_page_itself(out: Path) -> None:
    text = Elements((out / "report.html").read_text("utf-8")).text
    for wanted in (
        "4 documents came in: 1 were kept, 2 dropped as duplicates, 1 quarantined.",
        "one.example",
        "- Read more: Ferry fares to rise in spring",
        "near-duplicate",
        "exact-duplicate",
        "was not on the pier",
        "its field 'text' is missing",
    ):
        assert wanted in text


def test_the_removed_text_is_struck_through_in_its_context(out: Path) -> None:
    page = (out / "report.html").read_text("utf-8")
    assert "<del>- Read more: Ferry fares to rise in spring\n</del>The master did not" in page
    assert re.search(r"<ins>[^<]*did[^<]*</ins>", page)
    assert re.search(r"<del>[^<]*was[^<]*</del>", page)


def test_the_policy_names_the_only_style_and_script(out: Path) -> None:
    page = Elements((out / "report.html").read_text("utf-8"))
    policy = next(
        attributes["content"]
        for tag, attributes in page.tags
        if tag == "meta" and attributes.get("http-equiv") == "Content-Security-Policy"
    )
    assert policy is not None
    assert policy.startswith("default-src 'none';")
    (style,) = (data for kind, data in page.raw if kind == "style")
    _, script = (data for kind, data in page.raw if kind == "script")
    for kind, content in (("style", style), ("script", script)):
        digest = base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()
        assert f"{kind}-src 'sha256-{digest}'" in policy


def harmless(page: str) -> Elements:
    """Assert that a page has no element or attribute that runs, loads or leads anywhere."""
    elements = Elements(page)
    names = [tag for tag, _ in elements.tags]
    assert names.count("script") == 2
    assert names.count("style") == 1
    assert not {"img", "iframe", "object", "embed", "base", "form", "link"} & set(names)
    for tag, attributes in elements.tags:
        for name, value in attributes.items():
            assert not name.startswith("on"), f"{tag} has {name}"
            assert name not in ("src", "style", "srcdoc", "action"), f"{tag} has {name}"
            assert name != "href" or str(value).startswith("#"), f"{tag} leads to {value}"
    return elements


def test_hostile_data_is_shown_and_never_acts(tmp_path: Path) -> None:
    rows: list[dict[str, Any]] = []
    for number, payload in enumerate(PAYLOADS[::25]):
        safe = payload.encode("utf-8", "replace").decode()
        text = f"{STORY} {number} {safe}\nRead more: {safe} {safe}\nThe end {safe}\n"
        rows += [
            {"id": f"{number}{safe}", "url": f"https://{safe}/{safe}", "text": text},
            {"id": f"{safe}{number}", "url": safe, "text": text.replace("The end", safe)},
            {"id": safe, "text": None},
        ]
    write(tmp_path / "in.jsonl", rows)
    for payload in ("<script>alert(9)", "a'onclick='b", "{{ 7 * 191 }}"):
        folder = tmp_path / "folder" / payload.replace("/", "_")
        folder.mkdir(parents=True)
        (folder / f"{payload.replace('/', '_')}.txt").write_text(f"Read more: {payload}\n{payload}")
    cleaner.run([tmp_path / "in.jsonl", tmp_path / "folder"], tmp_path / "out")
    elements = harmless((tmp_path / "out" / "report.html").read_text("utf-8"))
    assert "alert(0)" in elements.text
    assert "1337" not in elements.text
    assert not re.search("[\x00-\x08\x0b-\x1f\u202a-\u202e\u2066-\u2069]", elements.text)


def test_payloads_in_every_field_never_act(tmp_path: Path) -> None:
    """A few of them; `scripts/check_report --hostile` shows all to a browser."""
    assert len(PAYLOADS) >= 300
    page = next(hostile_pages(tmp_path, 50))
    elements = harmless(page)
    for payload in ("alert(0)", "x onerror=alert(4)", "191 }}"):
        assert elements.text.count(payload) > 8
    assert not re.search("[\x00-\x08\x0b-\x1f\u202a-\u202e\u2066-\u2069]", elements.text)


def test_the_same_run_gives_the_same_page(out: Path, tmp_path: Path) -> None:
    (tmp_path / "again").mkdir()
    settings = cleaner.Settings(workers=2)
    cleaner.run(tmp_path / "in.jsonl", tmp_path / "again" / "out", settings)
    again = tmp_path / "again" / "out" / "report.html"
    assert again.read_bytes() == (out / "report.html").read_bytes()


def test_verify_notices_a_changed_report(out: Path) -> None:
    assert cleaner.verify(out) == []
    with (out / "report.html").open("a") as file:
        file.write(" ")
    assert cleaner.verify(out) == ["report.html is missing or was changed after the run"]


def test_a_run_can_do_without_a_report(tmp_path: Path) -> None:
    rows = [{"text": "Some text."}]
    cleaner.run(write(tmp_path / "in.jsonl", rows), tmp_path / "out", report=False)
    assert not (tmp_path / "out" / "report.html").exists()
    assert cleaner.verify(tmp_path / "out") == []


def test_a_large_run_has_a_small_report_that_names_its_samples(out: Path) -> None:
    """Long texts full of characters that grow when escaped, many sources, rules and groups."""
    (records,) = (out / "provenance").iterdir()
    run = FinishedRun(out)
    kept, template = "kept", next(r for r in run.records() if r["id"] == "near")
    text = "&<'\"" * 300
    template["length"] += len(text) - sum(end - start for start, end, _ in template["edits"])
    template["removed"] = [text]
    template["edits"] = [[0, len(text), ""]]
    first = next(r for r in run.records() if r["id"] == kept)
    with records.open("w", encoding="utf-8") as file:
        file.write(json.dumps(first) + "\n")
        for number in range(3000):
            template["id"] = f"{'&' * 500}{number}"
            template["site"] = f"{'<' * 200}{number}.example"
            template["claims"] = [[0, len(text), f"rule-{number % 60}@1", "'" * 50]]
            file.write(json.dumps(template) + "\n")
    page = render(run)
    assert len(page.encode()) < 5_000_000
    assert "A sample: 8 of 50 removals" in page
    assert re.search(r"A sample: 4[0-4] of 3,000 dropped documents", page)
    assert f"stands for {3000:,} dropped documents" in page


def test_a_word_diff_keeps_every_word_that_differs() -> None:
    one = STORY.replace("pier 5", "pier five")
    left, right = side_by_side(one, STORY)
    assert "five" in "".join(piece.text for piece in left if piece.kind == "only")
    assert "5" in "".join(piece.text for piece in right if piece.kind == "only")
    assert any(piece.kind == "gap" for piece in left)
    same = [piece.text for piece in left if piece.kind == "same"]
    assert all(text in STORY for text in same)


SECRETS = (
    "AKIA" + "Q7ZX" * 4,
    "ghp_" + "a1B2" * 8,
    "sk-" + "live0" * 6,
    "eyJhbGciOiJub25lIn0.eyJzdWIiOiJub2JvZHkifQ.c2lnbmF0dXJl",
    "https://user:hunter22secret@db.example/x",
    "https://a.example/?page=2&api_key=0123456789abcdef&x=1",
    "-----BEGIN RSA PRIVATE KEY-----\nMIIBOgIBAAJBAKj34GkxFhD90vcNLYLInFEX6Ppy1tPf9Cnzj4p4W\n",
)


@pytest.mark.parametrize("secret", SECRETS)
def test_what_looks_like_a_secret_is_dotted_out_wherever_it_stands(
    tmp_path: Path, secret: str
) -> None:
    assert len(masked(secret)) == len(secret)
    page = f"{STORY}\n{secret}\nRead more: {secret}\nThe end.\n"
    near = page.replace("The end", "It ended")
    rows = [{"id": f"{n}?token={secret}", "text": text} for n, text in enumerate((page, near))]
    cleaner.run(write(tmp_path / "in.jsonl", rows), tmp_path / "out")
    report = (tmp_path / "out" / "report.html").read_text("utf-8")
    dotted = [m.start() for m in re.finditer("(?=•{12})", masked(secret))]
    assert dotted
    assert not any(secret[start : start + 12] in report for start in dotted)
    assert (tmp_path / "out" / "report.html").stat().st_mode & 0o077 == 0


def test_a_redacted_report_holds_no_word_of_the_texts(tmp_path: Path) -> None:
    footer = "Lanterns are lent at pier nine."
    rows = [
        {"id": f"{n}", "text": "\n".join([*story(n), "Read more: Quayside larks", footer]) + "\n"}
        for n in range(12)
    ]
    near = {"id": "near", "text": rows[0]["text"].replace("Quayside", "Seaside") + "It ended.\n"}
    tail = {"id": "tail", "text": rows[1]["text"] + rows[2]["text"]}
    settings = cleaner.Settings(redact=True, closest_calls=3, confidence="likely")
    cleaner.run(write(tmp_path / "in.jsonl", [*rows, near, tail]), tmp_path / "out", settings)
    page = Elements((tmp_path / "out" / "report.html").read_text("utf-8"))
    words = {word for row in [*rows, near] for word in re.findall(r"\w{5,}", row["text"])}
    known = set(re.findall(r"\w{5,}", page.text))
    assert words & known <= {"Lanterns", "Seaside"} & known, words & known
    assert "near" in page.text
    assert "no text of theirs" in page.text
    assert cleaner.verify(tmp_path / "out") == []


@pytest.mark.parametrize(
    "text",
    ["sk-8 and pk_2", "The token=1 is free.", "a@b.example: hello", "0123456789abcdef" * 4],
)
def test_what_is_no_secret_is_shown(text: str) -> None:
    assert masked(text) == text
