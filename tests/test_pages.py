"""The golden pages: what stands in marks goes and is claimed by the named rule, the rest stays."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from cleaner import clean
from cleaner.patch import uncovered
from cleaner.rules import RULES
from tests.marks import parse, read

FIXTURES = Path(__file__).parent.parent / "fixtures"
FILES = sorted(path for room in ("pages", "keep") for path in FIXTURES.glob(f"{room}/*.txt"))
KNOWN_FAILURES = sorted(FIXTURES.glob("known-failures/*.txt"))
STORY = "appended-story"


def name(path: Path) -> str:
    return f"{path.parent.name}/{path.stem}"


def case(path: Path) -> object:
    """A page as a test case; a known failure must fail, or it has to move to pages/ or keep/."""
    known = path in KNOWN_FAILURES
    marks = [pytest.mark.xfail(strict=True, reason=read(path).why)] if known else []
    return pytest.param(path, id=name(path), marks=marks)


@pytest.mark.parametrize("path", [case(path) for path in FILES + KNOWN_FAILURES])
def test_a_page_comes_out_as_its_marks_say(path: Path) -> None:
    page = read(path)
    cleaned = clean(page.source)
    assert cleaned.text == page.expected
    unclaimed = []
    for mark in page.marks:
        own = [
            claim.span
            for claim in cleaned.claims
            if claim.rule.partition("@")[0] in {mark.rule, STORY}
        ]
        if uncovered([(mark.start, mark.end)], own):
            unclaimed.append((mark.rule, page.source[mark.start : mark.end]))
    assert unclaimed == []


LAYOUTS: dict[str, Callable[[str], str]] = {
    "CRLF line ends": lambda text: text.replace("\n", "\r\n"),
    "no blank lines": lambda text: re.sub("\n{2,}", "\n", text),
    "no last line end": lambda text: text.rstrip("\n"),
    "a byte order mark": lambda text: "\ufeff" + text,
}


@pytest.mark.parametrize("path", [case(path) for path in FILES + KNOWN_FAILURES])
def test_a_page_comes_out_the_same_in_other_layouts(path: Path) -> None:
    page = read(path)
    for layout, change in LAYOUTS.items():
        assert clean(change(page.source)).text == change(page.expected), layout


@pytest.mark.parametrize("path", FILES + KNOWN_FAILURES, ids=name)
def test_cleaning_a_cleaned_page_changes_nothing(path: Path) -> None:
    once = clean(read(path).source).text
    assert clean(once).text == once


def test_the_keep_pages_have_no_marks() -> None:
    marked = {name(path) for path in FILES if read(path).marks}
    assert marked == {name(path) for path in FILES if path.parent.name == "pages"}


def test_every_rule_has_a_page() -> None:
    named = {mark.rule for path in FILES for mark in read(path).marks}
    assert named == {rule.name for rule in RULES} - {"caption"} | {STORY}  # captions stay, once


def test_marks_are_read_with_their_offsets() -> None:
    page = parse("Why.\none\n⟦teaser|- Read more: x\n⟧two⟦copyright|\n\n© y⟧\n")
    assert page.why == "Why."
    assert page.source == "one\n- Read more: x\ntwo\n\n© y\n"
    assert page.expected == "one\ntwo\n"
    assert [page.source[a:b] for a, b, _ in page.marks] == ["- Read more: x", "© y"]
    assert [mark.rule for mark in page.marks] == ["teaser", "copyright"]


@pytest.mark.parametrize("text", ["w\na ⟦teaser|b", "w\na ⟦teaser|b ⟦share|c⟧⟧", "w\na⟧"])
def test_a_broken_mark_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="open or nested"):
        parse(text)
