"""The golden pages: what stands in marks goes and is claimed by the named rule, the rest stays."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from cleaner import clean
from cleaner.patch import uncovered
from tests.marks import parse, read

FIXTURES = Path(__file__).parent.parent / "fixtures"
FILES = sorted(path for room in ("pages", "keep") for path in FIXTURES.glob(f"{room}/*.txt"))
KNOWN_FAILURES = sorted(FIXTURES.glob("known-failures/*.txt"))
STORY = "appended-story"

# Pages whose rule is being written: not strict, so that a rule can land before its row here goes.
PENDING: dict[str, str] = {
    "keep/cookie-law-explainer": "is it content or residue?",
    "keep/de-handbuch": "is it content or residue?",
    "keep/essay-further-reading": "is it content or residue?",
    "keep/handbook-menu-words": "is it content or residue?",
    "keep/man-page-see-also": "is it content or residue?",
    "keep/stock-table": "is it content or residue?",
    "keep/zh-shouce": "is it content or residue?",
    "pages/ar-baqaya": "its rule is on the way",
    "pages/ar-card-nakhil": "its rule is on the way",
    "pages/ar-iqra-aydan-makhtut": "its rule is on the way",
    "pages/ar-unwan-faqat": "its rule is on the way",
    "pages/de-abo-app-drucken": "its rule is on the way",
    "pages/de-card-werft": "its rule is on the way",
    "pages/de-cookies-teaser-muehle": "its rule is on the way",
    "pages/de-lesen-sie-auch-archiv": "its rule is on the way",
    "pages/de-teilen-kommentare-chor": "its rule is on the way",
    "pages/en-ads-lighthouse": "its rule is on the way",
    "pages/en-blog-comment-form": "its rule is on the way",
    "pages/en-captions-almost-identical": "its rule is on the way",
    "pages/en-captions-mixed-agencies": "its rule is on the way",
    "pages/en-cookie-banner": "its rule is on the way",
    "pages/en-cut-off-clock": "its rule is on the way",
    "pages/en-datelines": "its rule is on the way",
    "pages/en-furniture-tram": "its rule is on the way",
    "pages/en-head-one-line-ferry": "its rule is on the way",
    "pages/en-list-then-story": "its rule is on the way",
    "pages/en-most-read-list": "its rule is on the way",
    "pages/en-newsletter-blog-loom": "its rule is on the way",
    "pages/en-paywall-app": "its rule is on the way",
    "pages/en-scroll-next-article": "its rule is on the way",
    "pages/en-share-comments-bakery": "its rule is on the way",
    "pages/en-wire-tail": "its rule is on the way",
    "pages/es-boletin-compartir-queso": "its rule is on the way",
    "pages/es-residuos": "its rule is on the way",
    "pages/fr-a-lire-aussi-marche": "its rule is on the way",
    "pages/fr-residus": "its rule is on the way",
    "pages/fr-titre-seul-outils": "its rule is on the way",
    "pages/it-leggi-anche-lavanderia": "its rule is on the way",
    "pages/it-residui": "its rule is on the way",
    "pages/ja-card-tetsudo": "its rule is on the way",
    "pages/ja-midashi-nomi": "its rule is on the way",
    "pages/ja-nokori-blog": "its rule is on the way",
    "pages/ja-share-nokori": "its rule is on the way",
    "pages/ko-muldan-jeonjae": "its rule is on the way",
    "pages/nl-lees-ook-dijk": "its rule is on the way",
    "pages/pl-czytaj-tez-zegar": "its rule is on the way",
    "pages/pt-card-lusa": "its rule is on the way",
    "pages/pt-partilhar-sineiros": "its rule is on the way",
    "pages/pt-residuos": "its rule is on the way",
    "pages/ru-kartochka-sad": "its rule is on the way",
    "pages/ru-ostatki": "its rule is on the way",
    "pages/ru-podelitsya-podpiska": "its rule is on the way",
    "pages/ru-zagolovok-bez-podpisey": "its rule is on the way",
    "pages/tr-paylas-reklam": "its rule is on the way",
    "pages/zh-card-chashan": "its rule is on the way",
    "pages/zh-fenxiang-zeren-bianji": "its rule is on the way",
    "pages/zh-hant-yanshen-yuedu": "its rule is on the way",
    "pages/zh-san-pian": "its rule is on the way",
}


def name(path: Path) -> str:
    return f"{path.parent.name}/{path.stem}"


def case(path: Path) -> object:
    """A page as a test case; a known failure must fail, or it has to move to pages/ or keep/."""
    known = path in KNOWN_FAILURES
    reason = read(path).why if known else PENDING.get(name(path))
    marks = [pytest.mark.xfail(strict=known, reason=reason)] if reason else []
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
