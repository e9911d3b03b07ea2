"""The pass in C names every line that could matter: the claims with it and without are equal."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from cleaner import cues, scan
from cleaner.document import Claim
from cleaner.page import Page
from cleaner.rules import RULES, _index, claims
from cleaner.rules.base import is_prose
from cleaner.rules.images import _CREDIT, is_caption
from cleaner.settings import Settings
from cleaner.stories import may_hold_stories
from cleaner.stories.before import before
from cleaner.stories.blocks import blocks
from cleaner.stories.openings import openings
from cleaner.stories.topic import Topic
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
    for text in EXAMPLES[::7]:
        found, expected = with_and_without(PLACES["below"].format(text), options)
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


_HEADS = ("Oysters Are Back", "Baker: «Never again»", "港町の灯台守", "Kılavuz geri döndü", "a.b")
_CUES = (
    "Read next",
    "Más noticias",
    "Editors\u2019 picks",
    "関連記事",
    "Читать далее",
    "I più letti",
)
_SHORT = (
    *_HEADS,
    *_CUES,
    "A\u0300 lire aussi",
    "Sımilar news",
    "Photo: Mara Quill/dpa",
    "Yes.",
    "...",
)


@st.composite
def cards(draw: st.DrawFn) -> str:
    """Headlines, cue lines and paragraphs, in any order and more than once."""
    line = st.sampled_from(
        (*_SHORT, *_SHORT, ABOVE, BELOW, f"{ABOVE} {BELOW} " * 3, "港の船。" * 20)
    )
    ends = st.sampled_from(("\n", "\n\n", "\r\n", "\u2029"))
    return "".join(map("".join, draw(st.lists(st.tuples(line, ends), max_size=16))))


@settings(max_examples=500, deadline=None)
@given(cards() | pages())
def test_stories_are_looked_for_where_they_may_be(text: str) -> None:
    seen, page = seen_in(text), Page(text)
    if not may_hold_stories(page):
        return
    assert seen.kinds & scan.STORY
    topic = Topic(blocks(page))
    if before(topic) or [*openings(topic.blocks, topic.body + 1)]:
        assert scan.may_hold_stories(seen, Settings())


def test_most_plain_articles_are_not_looked_at_for_stories() -> None:
    """Their headline and what stands below their text begin no story."""
    told = "\n\n".join((f"{ABOVE} {BELOW}", f"{BELOW} {ABOVE}") * 3)
    page = f"The Ferry Came Back\n\n{told}\n\nShare this article\n\n© 2021 Harbour Days"
    assert may_hold_stories(Page(page))
    assert not scan.may_hold_stories(seen_in(page), Settings())
    assert scan.may_hold_stories(seen_in(f"{page}\n\n{told}"), Settings())


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


@pytest.mark.parametrize(
    "credit",
    [
        "[from the pictures of Mara Quill]",
        "(Bilder der Fähre: Mara Quill)",
        "(photographs of the ferry by Mara Quill)",
        "Photocredit: Mara Quill",
        "(imágenes de Mara Quill)",
        "- AdobeStock",
        "/ PictureAlliance / Mara Quill",
    ],
)
def test_captions_are_known_by_whole_words(credit: str) -> None:
    """Which C looks for: what ends in a longer word than the pattern's is passed over by both."""
    line = f"The harbour of Port Ellery at dawn {credit}"
    assert is_caption(line)
    assert seen_in(line).kinds & scan.CAPTION


@example("[图片来源A]")
@example("(写真é Mara)")
@given(st.from_regex(_CREDIT, alphabet=st.characters(exclude_categories=["C", "Zl", "Zp"])))
def test_no_credit_is_passed_over(credit: str) -> None:
    found, expected = with_and_without(f"The harbour of Port Ellery at dawn {credit}")
    assert found == expected


_TOLD = "The ferry came back on Monday, and 3 of us stood at the long pier until it was dark"
_ENDS = (
    "",
    "\r",
    "\r\n",
    " \u00a0\n",
    "\u2028",
    ". Foto: Mara Quill/dpa",
    "\rShare this article",
    "\u2029 Read more: Oysters are back",
    " | Harbour Days",
    " аb",
    " " + "é" * 130,
    "港" * 130,
)


@pytest.mark.parametrize("end", _ENDS)
@pytest.mark.parametrize("start", ["", " ", "\ufeff", "П", "Ünder ", "12 | "])
def test_a_long_line_is_seen_at_its_ends_alone(start: str, end: str) -> None:
    """Around the lengths up to which lines may be rows, and captions."""
    for length in (*range(405, 425), *range(485, 505), 800):
        line = start + (f"{_TOLD} " * 10)[: length - len(start) - len(end)]
        page = f"{BELOW}\n{line}{end}\n{line[:-1]}{end}\n{LINES[length % len(LINES)]}\n{line}{end}"
        found, expected = with_and_without(page)
        assert found == expected, page


@pytest.mark.parametrize("end", ["\r", "\u2028", "\r\n", "\n"])
def test_long_lines_end_where_the_page_says(end: str) -> None:
    """A text is passed over up to a line feed only as long as no other end was met."""
    long = f"{_TOLD} " * 8
    page = end.join((BELOW, long, LINES[0], long, f"{long}\r{long}", LINES[1], f"{ABOVE}\n", long))
    found, expected = with_and_without(page)
    assert found == expected
    assert {n for _, n, _ in seen_in(page).lines} <= {line.number for line in Page(page).written}


def test_a_long_line_is_known_again() -> None:
    """Such a line is no headline, but one below a headline may be long as well."""
    headline = f"{_TOLD}, " * 6
    page = f"{headline}\n{headline.upper()}\n\n{ABOVE}\n{BELOW}\n"
    assert seen_in(page).kinds & scan.REPEATED
    assert not seen_in(page.replace("FERRY", "FERRIES")).kinds & scan.REPEATED


def test_scripts_that_mix_are_seen_in_a_long_line() -> None:
    long = f"{_TOLD}, " * 6
    assert not seen_in(f"{long}а {long}").kinds & scan.MIXED
    assert seen_in(f"{long}а{long}").kinds & scan.MIXED
    assert seen_in(f"{long[:-2]}а {long}").kinds & scan.MIXED


def test_characters_that_lower_case_unites_fold_alike() -> None:
    for code in [*range(0xD800), *range(0xE000, sys.maxunicode + 1)]:
        char = chr(code)
        fold, lower = cues.folded(char), char.lower().replace("i\u0307", "i")
        assert len(fold) == len(lower) == 1
        assert cues.folded(lower) == fold
        assert lower.isalpha() == char.isalpha()


def test_lone_surrogates_are_left_to_the_rules() -> None:
    assert scan.look("Share this article \ud800\n", ALL) is None
