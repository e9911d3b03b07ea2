"""clean(): the laws on arbitrary text, and the settings."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import cleaner
from cleaner.clean import check
from cleaner.document import Claim
from cleaner.errors import ProofError, SettingsError
from cleaner.page import Page
from cleaner.patch import Patch
from cleaner.provenance import dumps, record_of, source_text
from tests.strategies import texts

LINES = (
    "Harbour Bridge to Close for Nine Months",
    "The harbour of Port Ellery, May 3, 2021. REUTERS/Mara Quill/File Photo",
    "- Read more: Ferry fares to rise in spring",
    "SEE ALSO",
    "TT",
    "",
    " ",
    "The bridge will close in March, the port authority said on Monday, and traffic will be led "
    "over the old causeway until the winter.",
    "Residents of the quarter had asked for a tunnel.",
    "\ufeff",
)
pages = st.builds(
    lambda rows, ends: "".join(a + b for a, b in zip(rows, ends, strict=False)),
    st.lists(st.sampled_from(LINES), max_size=14),
    st.lists(st.sampled_from(["\n", "\n", "\n\n", "\r\n", "\r", "\u2028", ""]), max_size=14),
)


@settings(max_examples=300)
@given(st.one_of(pages, texts))
def test_the_laws_hold_on_any_text(text: str) -> None:
    cleaned = cleaner.clean(text)
    assert cleaned.text == cleaned.patch.apply(text)
    assert cleaned.patch.invert(text).apply(cleaned.text) == text
    assert cleaned.patch.removes_only
    check("law 6", text, cleaned.patch, cleaned.claims)
    assert cleaner.clean(cleaned.text).text == cleaned.text, "law 7: cleaning twice"
    assert cleaner.clean(text) == cleaned, "law 8: same text, same result"


@settings(max_examples=200)
@given(pages)
def test_switching_a_rule_on_brings_no_text_back(text: str) -> None:
    page = Page(text)
    every = [
        Claim(line.start, line.end, "any@1") for line in page.written if "Read" in line.text
    ] + [Claim(line.start, line.end, "any@1") for line in page.written if "TT" in line.text]
    for count in range(len(every)):
        fewer = {i for c in page.widened(every[:count]) for i in range(c.start, c.end)}
        more = {i for c in page.widened(every) for i in range(c.start, c.end)}
        assert fewer <= more


@given(pages)
def test_line_ends_of_another_system_give_the_same_cleaning(text: str) -> None:
    plain = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n")
    for end in ("\r\n", "\r", "\u2028"):
        assert cleaner.clean(plain.replace("\n", end)).text == cleaner.clean(plain).text.replace(
            "\n", end
        )


def test_a_text_without_final_line_end_keeps_none() -> None:
    assert cleaner.clean("A sentence stays.\nRead more: x").text == "A sentence stays."
    assert cleaner.clean("A sentence stays.\n\nRead more: x\n").text == "A sentence stays.\n"


def test_nearly_everything_is_never_removed() -> None:
    text = "Read more: one\nRead more: two\nx\n"
    cleaned = cleaner.clean(text, cleaner.Settings(max_loss=0.5))
    assert cleaned.text == text
    assert cleaned.verdict.rule == "max-loss"
    assert len(cleaned.suspects) == 2


def test_rules_can_be_switched_off() -> None:
    text = "A sentence stays here.\nRead more: x\n"
    assert cleaner.clean(text, cleaner.Settings(disable=("teaser",))).text == text


def test_a_removal_without_a_claim_is_refused() -> None:
    patch = Patch.removing(4, [(0, 2)])
    with pytest.raises(ProofError, match="no rule claims"):
        check("page.txt", "abcd", patch, [Claim(0, 1, "x@1")])


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"captions": "some"}, "choose one of"),
        ({"threshold": 0}, "above 0"),
        ({"workers": -1}, "whole number"),
        ({"treshold": 0.5}, "did you mean 'threshold'"),
        ({"memory": 5}, "memory = 5: give a text"),
        ({"threshold": True}, "threshold = True: give a number"),
        ({"max_record": True}, "max_record = True: give a number"),
        ({"embed": "no"}, "embed = 'no': give true or false"),
        ({"doc_timeout": float("nan")}, "0 for no limit"),
        ({"disable": None}, "give a list of names"),
    ],
)
def test_wrong_settings_are_named(values: dict[str, object], message: str) -> None:
    with pytest.raises(SettingsError, match=message):
        cleaner.Settings().with_values(values, "cleaner.toml")


def test_a_rule_that_there_is_not_can_not_be_disabled() -> None:
    with pytest.raises(SettingsError, match="did you mean 'teaser'"):
        cleaner.clean("One line\n", cleaner.Settings(disable=("teasers",)))


def test_lone_surrogates_survive_a_record() -> None:
    text = "Stays.\nRead more: \ud800\udcff \udcff\ud800\nStays too.\n"
    cleaned = cleaner.clean(text)
    record = json.loads(dumps(record_of(cleaned, "page.txt")))
    assert cleaned.text == "Stays.\nStays too.\n"
    assert source_text(record, cleaned.text) == text


def test_a_copy_as_long_as_a_paragraph_stays_at_any_confidence() -> None:
    caption = "The night ferry at its berth in Port Ellery, May 3, 2021, as the band plays for all"
    long = f"{caption} who stand there and for the lamps that are lit. NORDPHOTO/Getty Images"
    text = f"The ferry is back in Port Ellery\n{long}\n{long}\nThe ferry came back on Monday.\n"
    assert cleaner.clean(text, cleaner.Settings(confidence="likely")).text == text
    short = text.replace(long, f"{caption}. NORDPHOTO/Getty Images")
    assert cleaner.clean(short).text.count("NORDPHOTO") == 1
