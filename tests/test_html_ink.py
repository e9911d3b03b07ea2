"""What C reads of a page, and the patch that it lays, are those of the twin in Python."""

from __future__ import annotations

import sys
from unittest.mock import patch

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from cleaner.document import Projection
from cleaner.formats import html_ink
from cleaner.formats.html_extract import read_out
from cleaner.formats.html_ink import Ink, inked_lines
from cleaner.formats.html_patch import project
from cleaner.formats.html_text import shown_text
from cleaner.patch import Edit
from tests.html_pages import SENTENCE, page
from tests.strategies import NASTY
from tests.test_html_source import SNIPPETS, markup

in_c = pytest.mark.skipif(not html_ink.IN_C, reason="built without a compiler")
twin_serves = patch.object(html_ink, "IN_C", False)
SCRAPS = ["<", ">", "=", "'", '"', "/", "!", "-", "--", "!>", "&#", "x4", "41", ";", "&lt", "A"]
SCRAPS += ["<xmp", "</XMP", "<iframe/", "<\u017fcript>", "&nGt;", "\u017f"]
pieces = st.lists(st.sampled_from([*SNIPPETS, *SCRAPS, *NASTY]), max_size=40).map("".join)


def twin(source: str, start: int = 0, end: int | None = None) -> Ink:
    with twin_serves:
        return Ink(source, start, end)


def both(ink: Ink, text: str) -> list[Projection]:
    """The projection that C makes, and that of the twin."""
    found = [project(ink, text, "test")]
    with twin_serves:
        found.append(project(Ink(ink.source, ink.start, ink.end), text, "test"))
    return found


@in_c
@given(st.one_of(markup, pieces, st.text()), st.data())
@settings(max_examples=500, deadline=None)
@example("<p class='a' b=", None)
@example("<!--", None)
@example('<script a="', None)
@example("<title>A</title>&nbsp;b&#x41;&nbsp;", None)
def test_c_reads_the_ink_that_its_twin_reads(source: str, data: st.DataObject | None) -> None:
    length = len(source)
    start = data.draw(st.integers(0, length)) if data else 0
    end = data.draw(st.integers(start, length)) if data else length
    ink, other = Ink(source, start, end), twin(source, start, end)
    assert ink.places is not None
    assert other.places is None
    assert ink.text == other.text
    count = len(ink.text)
    for first in {0, count // 3, count - 1} if count else ():
        for stop in {first + 1, (first + count + 1) // 2, count}:
            assert ink.between(first, stop) == other.between(first, stop)


@in_c
@given(st.one_of(markup, pieces), st.lists(st.sampled_from(["- ", "| ", "\n", " ", "", "a", "é"])))
@settings(max_examples=500, deadline=None)
@example("a\u200b  b &amp; c", [" "])
@example("f&\x85", [])
def test_c_lays_the_patch_that_its_twin_lays(source: str, between: list[str]) -> None:
    ink = Ink(source)
    ours, others = both(ink, shown_text(ink.tokens) or "x")
    assert ours == others
    pieces = ink.text.split("t")
    rest = [*between, *[""] * len(pieces)]
    text = "".join(piece + own for piece, own in zip(pieces, rest, strict=False)) or "x"
    ours, others = both(ink, text)
    assert ours == others


@in_c
@given(st.one_of(markup, pieces, st.text()))
def test_c_finds_the_lines_that_its_twin_finds(text: str) -> None:
    with twin_serves:
        lines = inked_lines(text)
    assert inked_lines(text) == lines


@in_c
def test_every_character_shows_as_in_python() -> None:
    characters = "".join(map(chr, range(sys.maxunicode + 1)))
    assert Ink(characters).text == twin(characters).text


@in_c
def test_what_c_is_asked_for_wrongly_is_an_error() -> None:
    from cleaner.native import _html

    source = "<p>one two</p>"
    ink = Ink(source)
    assert ink.places is not None
    for start, end in ((-1, 2), (2, 2), (0, 7)):
        with pytest.raises(ValueError, match="no part of the page's text"):
            _html.between(ink.places, start, end)
    for copies in ([(0, 0, 7)], [(0, -1, 2)], [(2, 2, 2), (0, 4, 2)], [(0, 4, 2), (2, 0, 2)]):
        with pytest.raises(ValueError, match="out of order"):
            _html.edits(ink.places, copies, "one two", "one two", source, Edit)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="ends behind the text"):
        _html.edits(ink.places, [(0, 0, 6)], "one", "one", source, Edit)  # type: ignore[list-item]
    with pytest.raises(ValueError, match="stands for"):
        _html.read("a &amp; b", 0, 9, lambda reference: 2 * reference)


def test_a_page_too_large_for_c_is_read_by_its_twin() -> None:
    with patch.object(html_ink, "_MOST_IN_C", 5):
        assert Ink("<p>one").places is None
        assert inked_lines("one two") == ["onetwo"]


def test_a_name_of_raw_text_is_written_in_ascii() -> None:
    source = "<\u017fcript>one</script> two"
    assert Ink(source).text == twin(source).text == "<\u017fcript>onetwo"


@pytest.mark.parametrize("extractor", ["trafilatura", "turbohtml"])
def test_a_reference_of_thousands_of_digits_is_read(extractor: str) -> None:
    if extractor == "turbohtml":
        pytest.importorskip("turbohtml")
    rows = "".join(f"<p>{SENTENCE.format(number)}</p>" for number in range(9))
    for digits, shown in (("1" * 5000, "\ufffd"), ("0" * 5000 + "65", "A")):
        source = page(f"<article>{rows}<p>Gate &#{digits}; closes in the evening.</p></article>")
        found = read_out(source, extractor)
        assert f"Gate {shown} closes" in found.patch.apply(source)
        assert Ink(source).text == twin(source).text
