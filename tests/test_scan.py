"""The pass in C names every line that could matter: the claims with it and without are equal."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleaner import cues, scan
from cleaner.document import Claim
from cleaner.page import Page
from cleaner.rules import RULES, _index, claims
from cleaner.rules.base import is_prose
from cleaner.rules.images import is_caption
from cleaner.settings import Settings
from cleaner.stories import may_hold_stories
from tests.marks import read
from tests.strategies import NASTY, texts
from tests.test_rules import ABOVE, BELOW, PLACES

pytestmark = pytest.mark.skipif(not scan.IN_C, reason="built without a compiler")

FIXTURES = Path(__file__).parent.parent / "fixtures"
ALL = Settings(captions="none")
EXAMPLES = sorted(
    {re.sub("[⟦⟧]", "", text) for rule in RULES for text in (*rule.removes, *rule.keeps)}
)
LINES = sorted({line for text in EXAMPLES for line in text.split("\n")})
SPELLINGS = (
    str.upper,
    str.title,
    lambda line: f"- {line} »",
    lambda line: f"**{line}**",
    lambda line: f"# {line}",
    lambda line: f"\u200f [{line}](https://ellery.example/a)\u00a0",
    lambda line: f"3 May 2021 | {line}",
    lambda line: f">{line}",
    lambda line: line.replace("i", "\u0130").replace("k", "\u212a"),
    lambda line: line.replace(" ", "\u00a0 "),
)


def with_and_without(text: str, options: Settings = ALL) -> tuple[list[Claim], list[Claim]]:
    """The claims that the pass leads to, and those of rules that all look for themselves."""
    seen = scan.look(text, options)
    assert seen is not None
    return list(scan.claims(Page(text), options, seen)), list(claims(Page(text), options))


def differing(pages: Iterable[str]) -> list[str]:
    return [page for page in pages if len({repr(found) for found in with_and_without(page)}) > 1]


def test_fixtures_lose_nothing() -> None:
    pages = [read(path).source for path in sorted(FIXTURES.glob("*/*.txt"))]
    assert len(pages) > 50
    assert not differing(pages)


@pytest.mark.parametrize("place", PLACES)
def test_examples_lose_nothing(place: str) -> None:
    assert not differing(PLACES[place].format(example) for example in EXAMPLES)


@pytest.mark.parametrize("spelling", range(len(SPELLINGS)))
def test_other_spellings_of_the_examples_lose_nothing(spelling: int) -> None:
    page = PLACES["below"]
    assert not differing(
        page.format(SPELLINGS[spelling](line)) for line in LINES[spelling % 2 :: 2]
    )


def test_a_disabled_rule_says_nothing() -> None:
    options = Settings(disable=("share", "publication-date"))
    for example in EXAMPLES[::7]:
        found, expected = with_and_without(PLACES["below"].format(example), options)
        assert found == expected


@st.composite
def pages(draw: st.DrawFn) -> str:
    """Lines of boilerplate, paragraphs and noise with all kinds of ends."""
    line = st.sampled_from(LINES) | st.sampled_from((ABOVE, BELOW, "", "* * *", "12:30")) | texts
    parts = st.tuples(line, st.sampled_from(("", " ", " | ", " - ", "\t")), line)
    joined = st.one_of(line, parts.map("".join))
    ends = st.sampled_from(("\n", "\n\n", "\r\n", "\r", "\u2028", "\u2029"))
    return "".join(map("".join, draw(st.lists(st.tuples(joined, ends), max_size=12))))


@settings(max_examples=300, deadline=None)
@given(pages())
def test_any_page_loses_nothing(page: str) -> None:
    found, expected = with_and_without(page)
    assert found == expected


@settings(max_examples=300, deadline=None)
@given(pages())
def test_every_line_that_a_row_matches_is_named(page: str) -> None:
    rows = _index(())[0]
    seen = scan.look(page, ALL)
    assert seen is not None
    named = {number for kinds, number, _ in seen.lines if kinds & scan.CUE}
    assert {line.number for line in Page(page).written if rows.fits(line.text)} <= named


@settings(max_examples=300, deadline=None)
@given(st.text(st.sampled_from(NASTY + "ab|*-3:"), max_size=60))
def test_lines_are_those_of_the_page(text: str) -> None:
    seen, page = scan.look(text, ALL), Page(text)
    assert seen is not None
    for _, number, line in seen.lines:
        assert line == page.lines[number].text


@settings(max_examples=300, deadline=None)
@given(pages())
def test_stories_are_looked_for_where_they_may_be(page: str) -> None:
    if may_hold_stories(Page(page)):
        assert scan.may_hold_stories(scan.look(page, ALL), Settings())


def test_few_paragraphs_are_looked_at_that_no_row_matches() -> None:
    """What is named in vain costs time, so that a new row can't halve the speed unseen."""
    found = _index(())[0]
    pages = [Page(read(path).source) for path in sorted(FIXTURES.glob("*/*.txt"))]
    paragraphs = sum(is_told(line.text) for page in pages for line in page.written)
    named = [own for page in pages for own in seen_in(page.text).lines]
    vain = [t for kinds, _, t in named if kinds & scan.CUE and is_told(t) and not found.fits(t)]
    assert paragraphs > 700
    assert len(vain) < 0.04 * paragraphs, vain


def seen_in(text: str) -> scan.Look:
    seen = scan.look(text, Settings())
    assert seen is not None
    return seen


def is_told(text: str) -> bool:
    return is_prose(text) and len(text.split()) > 7


@pytest.mark.parametrize(
    ("headline", "again"),
    [
        ("Neue Straße am Hafen gesperrt", "NEUE STRASSE AM HAFEN GESPERRT"),
        ("The \ufb01sh market is back", "The Fish Market Is Back"),
        ("Harbour bridge to close | Ellery Days", "Harbour Bridge to Close"),
        ("İskele kapandı ve açıldı", "i\u0307skele kapandı ve açıldı"),
    ],
)
def test_a_headline_is_known_again_in_another_spelling(headline: str, again: str) -> None:
    page = f"{headline}\n{again}\n\n{ABOVE}\n{BELOW}\n"
    assert seen_in(page).kinds & scan.REPEATED
    found, expected = with_and_without(page)
    assert found == expected
    assert found


@pytest.mark.parametrize("repeats", [1, 2])
def test_captions_are_looked_for_where_they_may_be(repeats: int) -> None:
    for line in filter(is_caption, LINES):
        seen = scan.look(f"{line}\n" * repeats, ALL)
        assert seen is not None
        assert len([kinds for kinds, _, _ in seen.lines if kinds & scan.CAPTION]) == repeats, line


def test_characters_that_lower_case_unites_fold_alike() -> None:
    for code in [*range(0xD800), *range(0xE000, sys.maxunicode + 1)]:
        char = chr(code)
        fold, lower = cues.folded(char), char.lower().replace("i\u0307", "i")
        assert len(fold) == len(lower) == 1
        assert cues.folded(lower) == fold
        assert lower.isalpha() == char.isalpha()


def test_lone_surrogates_are_left_to_the_rules() -> None:
    assert scan.look("Share this article \ud800\n", ALL) is None
