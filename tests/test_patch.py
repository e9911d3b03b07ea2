"""The laws of the patch algebra (numbers as in cleaner/README.md), and its errors."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.errors import PatchError
from cleaner.page import lines
from cleaner.patch import Edit, Patch, uncovered, union
from tests.strategies import patches, spans, texts


def subsequence(small: str, large: str) -> bool:
    rest = iter(large)
    return all(character in rest for character in small)


@given(st.data(), texts)
def test_law_1_apply_replaces_exactly_the_edited_spans(data: st.DataObject, text: str) -> None:
    patch = data.draw(patches(len(text)))
    characters = [*list(text), ""]
    for edit in patch.edits:
        for i in range(edit.start, edit.end):
            characters[i] = ""
    for edit in patch.edits:
        characters[edit.start] = edit.insert + characters[edit.start]
    assert patch.apply(text) == "".join(characters)
    assert len(patch.apply(text)) == patch.result_length


@given(st.data(), texts)
def test_law_2_inverting_gives_the_source_back(data: st.DataObject, text: str) -> None:
    patch = data.draw(patches(len(text)))
    cleaned = patch.apply(text)
    assert patch.invert(text).apply(cleaned) == text
    assert patch.restoring(patch.removed(text)).apply(cleaned) == text


@given(st.data(), texts)
def test_law_3_composition_acts_in_order(data: st.DataObject, text: str) -> None:
    first = data.draw(patches(len(text)))
    second = data.draw(patches(first.result_length))
    third = data.draw(patches(second.result_length))
    assert first.then(second).apply(text) == second.apply(first.apply(text))
    assert first.then(second).then(third) == first.then(second.then(third))
    assert Patch(len(text)).then(first) == first == first.then(Patch(first.result_length))


@given(st.data(), texts)
def test_law_4_union_of_removals_needs_no_order(data: st.DataObject, text: str) -> None:
    one, two = data.draw(spans(len(text))), data.draw(spans(len(text)))
    assert union(one + two) == union(two + one) == union(union(one) + union(two))
    assert union(union(one)) == union(one)
    before = {i for a, b in one for i in range(a, b)}
    after = {i for a, b in union(one + two) for i in range(a, b)}
    assert before <= after == before | {i for a, b in two for i in range(a, b)}


@given(st.data(), texts)
def test_law_5_removals_leave_a_subsequence(data: st.DataObject, text: str) -> None:
    patch = Patch.removing(len(text), data.draw(spans(len(text))))
    assert patch.removes_only
    assert subsequence(patch.apply(text), text)


@given(st.data(), texts)
def test_law_6_uncovered_is_the_set_difference(data: st.DataObject, text: str) -> None:
    some, cover = data.draw(spans(len(text))), data.draw(spans(len(text)))
    wanted = {i for a, b in some for i in range(a, b)} - {i for a, b in cover for i in range(a, b)}
    assert {i for a, b in uncovered(some, cover) for i in range(a, b)} == wanted


@given(st.data(), texts)
def test_to_source_covers_what_a_span_was_made_from(data: st.DataObject, text: str) -> None:
    patch = Patch.removing(len(text), data.draw(spans(len(text))))
    cleaned = patch.apply(text)
    for start in range(len(cleaned)):
        span = patch.to_source(start, start + 1)
        assert text[span.start : span.end] == cleaned[start]
    whole = patch.to_source(0, len(cleaned))
    assert subsequence(cleaned, text[whole.start : whole.end])


@given(st.data(), texts)
def test_origin_is_where_what_stays_comes_from(data: st.DataObject, text: str) -> None:
    patch = data.draw(patches(len(text)))
    cleaned = patch.apply(text)
    start, end = sorted(data.draw(st.integers(0, len(cleaned))) for _ in range(2))
    span, whole = patch.origin(start, end), patch.to_source(start, end)
    assert whole.start <= span.start <= span.end <= whole.end
    removed = {i for edit in patch.edits for i in range(edit.start, edit.end)}
    gone = patch.then(Patch.removing(len(cleaned), [(start, end)]))
    removed_now = {i for edit in gone.edits for i in range(edit.start, edit.end)}
    assert removed_now - removed <= set(range(*span))


@given(st.data(), texts)
def test_a_part_of_a_patch_acts_on_its_part_alone(data: st.DataObject, text: str) -> None:
    patch = data.draw(patches(len(text)))
    text, patch = text + ".", Patch(len(text) + 1, patch.edits)
    cuts = [0, *(edit.end for edit in patch.edits), len(text)]
    parts = pairwise(cuts)
    assert patch.apply(text) == "".join(patch.within(a, b).apply(text[a:b]) for a, b in parts)


def test_inserted_text_belongs_to_what_it_replaced() -> None:
    patch = Patch.of(5, [Edit.replace(1, 4, "xy")])
    assert patch.apply("abcde") == "axye"
    assert patch.to_source(2, 3) == (1, 4)
    assert patch.to_source(3, 4) == (4, 5)
    assert patch.to_source(0, 0) == (0, 0)


@given(texts)
def test_lines_partition_the_text(text: str) -> None:
    found = list(lines(text))
    assert "".join(text[start:stop] for start, _, stop in found) == text
    for start, end, stop in found:
        assert not set(text[start:end]) & set("\n\r\u2028\u2029")
        assert text[end:stop] in {"", "\n", "\r", "\r\n", "\u2028", "\u2029"}


def test_lines_do_not_end_at_form_feeds_or_next_line() -> None:
    assert len(list(lines("a\x0bb\x0cc\x1cd\x85e"))) == 1


@pytest.mark.parametrize(
    "edits",
    [(Edit(2, 1),), (Edit(0, 9),), (Edit(0, 2), Edit(1, 3)), (Edit(0, 1), Edit(1, 2))],
)
def test_a_malformed_patch_is_refused(edits: tuple[Edit, ...]) -> None:
    with pytest.raises(PatchError):
        Patch(4, edits)


def test_errors_name_the_lengths() -> None:
    with pytest.raises(PatchError, match="4 code points, not 3"):
        Patch(4).apply("abc")
    with pytest.raises(PatchError, match="overlap"):
        Patch.of(4, [Edit(0, 2), Edit(1, 3)])
    with pytest.raises(PatchError, match="can't follow"):
        Patch(4).then(Patch(5))
    with pytest.raises(PatchError, match="removed code points"):
        Patch.of(4, [Edit(0, 2)]).restoring(["abc"])
