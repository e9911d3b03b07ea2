"""Where stems stand: the numbers found in C are those of the Python twin, bit for bit."""

from __future__ import annotations

from itertools import accumulate

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleaner.stories import places
from cleaner.stories.places import Places, changes, places_of
from tests.strategies import texts

PAGE = "ferry ferries harbour Lamp lamps 9 1987 1,200.50 straße 夜明け カモメ Ельня المدينة 港湾"
WORDS = (*PAGE.split(), "1" * 60, "ä" * 40)
lines = st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join)
pages = st.lists(st.one_of(lines, texts), max_size=9)
built = pytest.mark.skipif(not places.IN_C, reason="built without a compiler")


def test_what_stands_above_and_within() -> None:
    found = Places(["lamp pier", "lamp lamp ferry", "pier"])
    assert found.stems() == [["lamp", "pier"], ["lamp", "lamp", "ferry"], ["pier"]]
    assert found.above(["lamp", "ferry"], 1) == 0.5
    assert found.within(["lamp", "ferry"], 1, 2) == 1.0
    assert found.within(["pier"], 1, 2) == 0.0
    assert found.above([], 1) == 0.0
    assert found.shared(1) == [("lamp", 1, 2), ("pier", 1, 1)]


def test_what_recurs_and_what_stands_on_one_side_alone() -> None:
    found = Places(["lamp pier", "lamp ferry", "ferry city city", "pier"])
    cross, _, keyhead, keytail = found.chain(2)
    assert cross > 0
    assert (keyhead, keytail) == (0.0, 0.0)
    assert found.apart(2) == ([("city", 2)], [("lamp", 0)])


def test_a_change_stands_where_the_words_change() -> None:
    found = changes(
        Places(["lamp pier " * 9, "lamp pier " * 9, "ferry harbour " * 9]), [0, 18, 36, 54]
    )
    assert max(range(3), key=found.__getitem__) == 2


def test_a_group_of_another_page_is_refused() -> None:
    with pytest.raises(KeyError):
        places_of(["lamp"]).above(["ferry"], 1)


@built
@settings(max_examples=500, deadline=None)
@given(pages, st.integers(0, 9), st.integers(0, 9))
def test_both_say_the_same(page: list[str], start: int, end: int) -> None:
    ours, twin = places_of(page), Places(page)
    assert ours.stems() == twin.stems()
    sizes = list(accumulate(map(len, twin.stems()), initial=0))
    for group in twin.stems():
        assert ours.above(group, end) == twin.above(group, end)
        assert ours.within(group, start, end) == twin.within(group, start, end)
    assert ours.tail_above(start, end) == twin.tail_above(start, end)
    assert ours.carried() == twin.carried()
    assert ours.back(start) == twin.back(start)
    assert ours.apart(start) == twin.apart(start)
    assert changes(ours, sizes) == changes(twin, sizes)
    for at in range(len(page) + 1):
        assert ours.chain(at) == twin.chain(at)


@built
def test_a_page_of_many_stems() -> None:
    page = [" ".join(f"{word}{at}" for word in ("1", "2", "3")) for at in range(1000, 3000)]
    ours, twin = places_of(page), Places(page)
    assert ours.stems() == twin.stems()
    assert ours.chain(1000) == twin.chain(1000)


@built
@pytest.mark.parametrize("wrong", [["lamp", ["lamp"]], [None], "lamp"])
def test_what_is_no_list_of_texts_is_refused(wrong: list[str]) -> None:
    with pytest.raises(TypeError):
        places_of(wrong)


@built
@pytest.mark.parametrize("block", [-1, 2, 2**31 - 1])
def test_a_block_that_is_not_there_is_refused(block: int) -> None:
    with pytest.raises(IndexError):
        places_of(["lamp"]).chain(block)


def test_lone_surrogates_are_left_to_python() -> None:
    assert isinstance(places_of(["The harbour\ud800 bridge"]), Places)
