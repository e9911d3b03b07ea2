"""Where stems stand: the numbers found in C are those of the Python twin, bit for bit."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleaner.stories import places
from cleaner.stories.places import Places, changes, places_of

STEMS = ("ferry", "harbou", "lamp", "9", "1987", "the", "夜明", "ß", "pier", "city")
groups = st.lists(st.lists(st.sampled_from(STEMS), max_size=12), max_size=9)


def test_what_stands_above_and_within() -> None:
    found = Places([["lamp", "pier"], ["lamp", "lamp", "ferry"], ["pier"]])
    assert found.above(["lamp", "ferry"], 1) == 0.5
    assert found.within(["lamp", "ferry"], 1, 2) == 1.0
    assert found.within(["pier"], 1, 2) == 0.0
    assert found.above([], 1) == 0.0
    assert found.shared(1) == [("lamp", 1, 2), ("pier", 1, 1)]


def test_a_change_stands_where_the_words_change() -> None:
    stems = [["lamp", "pier"] * 9, ["lamp", "pier"] * 9, ["ferry", "harbou"] * 9]
    sizes = [0, 18, 36, 54]
    found = changes(Places(stems), sizes)
    assert max(range(3), key=found.__getitem__) == 2


def test_a_group_of_another_page_is_refused() -> None:
    with pytest.raises(KeyError):
        places_of([["lamp"]]).above(["ferry"], 1)


@pytest.mark.skipif(not places.IN_C, reason="built without a compiler")
@settings(max_examples=300, deadline=None)
@given(groups, st.integers(0, 9), st.integers(0, 9))
def test_both_say_the_same(stems: list[list[str]], start: int, end: int) -> None:
    ours, twin = places_of(stems), Places(stems)
    sizes = [sum(map(len, stems[:at])) for at in range(len(stems) + 1)]
    for group in stems:
        assert ours.above(group, end) == twin.above(group, end)
        assert ours.within(group, start, end) == twin.within(group, start, end)
    assert ours.tail_above(start, end) == twin.tail_above(start, end)
    assert ours.carried() == twin.carried()
    assert ours.shared(start) == twin.shared(start)
    assert ours.back(start) == twin.back(start)
    assert changes(ours, sizes) == changes(twin, sizes)


@pytest.mark.skipif(not places.IN_C, reason="built without a compiler")
@pytest.mark.parametrize("wrong", [[["lamp"], "lamp"], [[["lamp"]]], "lamp"])
def test_what_is_no_list_of_stems_is_refused(wrong: list[list[str]]) -> None:
    with pytest.raises(TypeError):
        places_of(wrong)
