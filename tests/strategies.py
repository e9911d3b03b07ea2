"""Texts and patches for property tests, biased to what breaks offset arithmetic."""

from __future__ import annotations

from hypothesis import strategies as st

from cleaner.patch import Edit, Patch

NASTY = "\n\r\u2028\u2029\x00\x85\x0b\ufeff\u0301\u200d\u202e\U0001f600\U00020000aé漢ي \t."

texts = st.text(st.one_of(st.sampled_from(NASTY), st.characters(codec="utf-8")), max_size=60)


@st.composite
def spans(draw: st.DrawFn, length: int) -> list[tuple[int, int]]:
    offsets = st.integers(0, length)
    pairs = draw(st.lists(st.tuples(offsets, offsets), max_size=6))
    return [(min(pair), max(pair)) for pair in pairs]


@st.composite
def patches(draw: st.DrawFn, length: int) -> Patch:
    """Any patch over a text of `length`: removals, replacements, insertions."""
    offsets = sorted(draw(st.lists(st.integers(0, length), max_size=8)))
    inserts = draw(st.lists(st.text(NASTY, max_size=3), min_size=8, max_size=8))
    pairs = zip(offsets[::2], offsets[1::2], strict=False)
    edits = [Edit(a, b, text) for (a, b), text in zip(pairs, inserts, strict=False)]
    return Patch.of(length, edits)
