"""Decomposed texts: decided as composed ones, and no character that stays is another one."""

from __future__ import annotations

import re
from pathlib import Path
from unicodedata import normalize

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import cleaner
from cleaner import composed
from cleaner.finished.folder import FinishedRun
from cleaner.native import serves
from cleaner.rules import RULES
from tests.marks import read
from tests.test_rules import ABOVE, BELOW
from tests.test_survey import story

FIXTURES = Path(__file__).parent.parent / "fixtures"
ALPHABET = (
    "aeiuoACNOS \n\u0300\u0301\u0308\u030a\u0323\u0327か\u3099\u309aᄒ\u1161\u11ab하\u0430é\udc80😀"
)


def decomposed(text: str) -> str:
    """With marks behind their letters, where `compose` puts them back."""

    def apart(char: str) -> str:
        found = composed.compose(normalize("NFD", char))
        return normalize("NFD", char) if found and found.text == char else char

    return "".join(map(apart, text))


@given(st.text(ALPHABET))
@example("e\u0301")
@example("\u0301e")
@example("하\u11ab")
def test_what_is_composed_leads_back(text: str) -> None:
    found = composed.compose(text)
    assert found is None or len(found.text) < len(text)
    if found is None:
        return
    assert len(found.origins) == len(found.text) + 1
    assert (found.origins[0], found.origins[-1]) == (0, len(text))
    assert all(a < b for a, b in zip(found.origins, found.origins[1:], strict=False))
    assert normalize("NFC", found.text) == normalize("NFC", text)
    assert composed.compose(found.text) is None


@pytest.mark.skipif(not serves("_scan"), reason="the part in C is not there")
@given(st.text(ALPHABET) | st.binary())
@example("\u036f")
@example("\u0370\u0375\u1160\u1176\u3098\u309b")
@example("…—\u2019\u0445")
@example(b"\x85")
@example(b"\xe1\x85")
@example(b"a\xcd")
@example(b"\xe3\x82\x99")
def test_marks_are_found_alike_in_c(text: str | bytes) -> None:
    if isinstance(text, bytes):
        text = text.decode("utf-8", "ignore")
    marks = any(map(composed._MARK.match, text))
    assert composed.has_marks(text) is marks
    if text.isprintable() and "\udc80" not in text:
        assert composed.has_marks(text.encode()) is marks


PAGES = {
    path.stem: text
    for path in sorted(FIXTURES.glob("*/*.txt"))
    if path.parent.name in ("pages", "keep")
    if decomposed(text := read(path).source) != text
}


@pytest.mark.parametrize("confidence", ["safe", "likely"])
@pytest.mark.parametrize("text", PAGES.values(), ids=PAGES.keys())
def test_a_page_is_cleaned_alike_however_its_letters_are_spelled(
    text: str, confidence: str
) -> None:
    settings = cleaner.Settings(confidence=confidence)
    before, after = (cleaner.clean(own, settings) for own in (text, decomposed(text)))
    assert after.text == decomposed(before.text)
    for one, other in ((before.claims, after.claims), (before.suspects, after.suspects)):
        assert [claim.rule for claim in other] == [claim.rule for claim in one]


def test_every_rule_takes_what_it_takes_of_composed_text() -> None:
    for rule in RULES:
        for shown in rule.removes:
            text = f"{ABOVE}{re.sub('[⟦⟧]', '', shown)}{BELOW}"
            assert cleaner.clean(decomposed(text)).text == decomposed(cleaner.clean(text).text)


def test_a_run_learns_alike(tmp_path: Path) -> None:
    """Of pages of one site whose letters are spelled one way and the other."""
    pages = {f"{n:02}.txt": "\n".join([*story(n), "Über uns und die Küste\n"]) for n in range(14)}
    for name, text in pages.items():
        path = tmp_path / "in" / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(decomposed(text) if name < "07" else text, "utf-8")
    cleaner.run(tmp_path / "in", tmp_path / "out", cleaner.Settings(workers=1))
    assert cleaner.verify(tmp_path / "out") == []
    for name in pages:
        assert "ber uns" not in (tmp_path / "out/documents" / name).read_text("utf-8")


TALES = {
    "de": "Über die Brücke gingen müde Männer in größerer Zahl nach Hause, {n} am Tag.",
    "vi": "Cây cầu cũ ở bến cảng sẽ đóng cửa từ tháng năm, ông Tư nói với {n} người dân.",
    "ko": "항구의 오래된 다리는 오월부터 닫힌다고 시장이 {n}명의 주민에게 말했다.",
}


@pytest.mark.parametrize("extractor", ["trafilatura", "resiliparse", "turbohtml"])
@pytest.mark.parametrize("tale", TALES)
def test_a_page_of_markup_keeps_its_own_spelling(tmp_path: Path, extractor: str, tale: str) -> None:
    """An extractor composes what it takes; the text that stays is the page's own all the same."""
    pytest.importorskip(extractor)
    story = "".join(
        f"<p>{TALES[tale].format(n=n)} {TALES[tale].format(n=n + 9)}</p>" for n in range(9)
    )
    page = f"<html><body><article><h1>Die Fähre</h1>{story}</article></body></html>"
    texts = {}
    for name, own in (("one", page), ("other", decomposed(page))):
        (tmp_path / f"{name}.html").write_text(own, "utf-8")
        out = tmp_path / f"{name}-out"
        cleaner.run(tmp_path / f"{name}.html", out, cleaner.Settings(extractor=extractor))
        texts[name] = (out / f"documents/{name}.html").read_text("utf-8")
        (record,) = FinishedRun(out).records()
        assert record["projection"]["found"] == 1
        assert cleaner.verify(out) == []
    assert texts["other"] == decomposed(texts["one"])
    assert len(texts["one"]) > 500
