"""The keys that C gives a text's lines are those that Python gives each of them."""

from __future__ import annotations

import sys

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from cleaner.learned import keys
from cleaner.page import INVISIBLE
from tests.strategies import NASTY, texts

pytestmark = pytest.mark.skipif(not keys.IN_C, reason="built without a compiler")

CHARACTERS = st.text(st.sampled_from(NASTY + "aB1 \u0130\u0661\u3042\u0390ß\x1c\u3000\ufeff"))


@settings(max_examples=500, deadline=None)
@given(st.one_of(texts, CHARACTERS, st.text()))
@example("\ufeffTwelve  12 \u0661\u0662\u200b \x1c\r\n\r\u2028" + "b" * 300)
@example("\u6e2f" * 20 + " in the harbour, at dawn\n" * 20)
def test_keys_and_marks_are_those_of_the_twin(text: str) -> None:
    assert keys.packed_keys(text) == keys._slowly(text)
    data = text.encode("utf-8", "replace")
    assert keys.packed_keys(data) == keys._slowly(data.decode())


@pytest.mark.parametrize("data", [b"a \xff", b"cut \xe2\x82", b"\xed\xa0\x80", b"\xf5\x80\x80\x80"])
def test_bytes_that_are_no_text_are_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match="not in UTF-8"):
        keys.packed_keys(data)


def _is_special(char: str) -> bool:
    return char.casefold() != char or char.isspace() or char.isdecimal() or char in INVISIBLE


def test_every_character_folds_as_in_python() -> None:
    """Those that Python treats in a way of their own, and every hundredth other one."""
    codes = (code for code in range(sys.maxunicode + 1) if not 0xD800 <= code < 0xE000)
    every = [chr(code) for code in codes if code % 100 == 0 or _is_special(chr(code))]
    text = "\n".join(f"a{char}{char}1{char} B" for char in every)
    assert keys.packed_keys(text) == keys._slowly(text)


def test_ascii_is_folded_by_sixteens_as_one_by_one() -> None:
    odd = [chr(code) for code in range(0x80) if chr(code) not in "\r\n"]
    ends = ("", " ", "  ", "\u00e9", "1")
    pieces = [
        f"{'Ab, dE fgh. Lmn oP'[:at]}{char}{end}Ij k"
        for char in odd
        for end in ends
        for at in range(18)
    ]
    text = "\n".join(f"{piece} {piece}" for piece in pieces)
    assert keys.packed_keys(text) == keys._slowly(text)


@pytest.mark.parametrize("length", [0, 1, 127, 128, 129, 255, 256, 257])
def test_lines_around_a_block_of_the_hash(length: int) -> None:
    assert keys.packed_keys("a" * length + "\n") == keys._slowly("a" * length + "\n")
