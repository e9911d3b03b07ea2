"""The sum of the rules that hold, and when it need not be known in full."""

from __future__ import annotations

import itertools
from functools import partial

import pytest

from cleaner.stories.model import Table, Values

TABLE = Table(
    -1.0,
    1.0,
    0.0,
    """
+2.000 words>1 peak>0
-0.500 words<=1
-3.000 local<=0
+0.250 local>0 words>2.5
+0.125 peak<=0 words>2.5 local>4
""",
)


def summed(words: float, peak: float, local: float) -> float:
    return (
        -1
        + 2 * (words > 1 and peak > 0)
        - 0.5 * (words <= 1)
        - 3 * (local <= 0)
        + 0.25 * (local > 0 and words > 2.5)
        + 0.125 * (peak <= 0 and words > 2.5 and local > 4)
    )


GRID = list(itertools.product((0, 1, 2, 2.5, 3), (-1, 0, 1), (-1, 0, 4, 5)))


@pytest.mark.parametrize(("words", "peak", "local"), GRID)
def test_a_score_is_the_sum_of_the_rules_that_hold(words: float, peak: float, local: float) -> None:
    values = {"words": words, "peak": peak, "local": local}
    assert TABLE.score(values) == summed(**values)


@pytest.mark.parametrize(("words", "peak", "local"), GRID)
@pytest.mark.parametrize("least", [-2.0, 0.5, 1.25])
def test_a_score_above_the_least_is_exact(
    words: float, peak: float, local: float, least: float
) -> None:
    score = TABLE.score(Values({"words": words, "peak": peak}, {"local": lambda: local}), least)
    true = summed(words, peak, local)
    assert score == true or true <= score <= least


def test_what_can_change_nothing_is_not_asked_for() -> None:
    def never() -> float:
        raise AssertionError("asked for")

    values = Values({"words": 0.0, "peak": 1.0}, {"local": never}) | {"more": 1.0}
    assert TABLE.score(values, 0.0) <= 0.0
    assert values["more"] == 1.0


def test_a_stage_is_asked_for_where_the_one_before_leaves_it_open() -> None:
    asked: list[str] = []

    def tell(name: str, value: float) -> float:
        asked.append(name)
        return value

    stages = [{name: partial(tell, name, own)} for name, own in (("peak", 1.0), ("local", 5.0))]
    assert TABLE.score(Values({"words": 0.0}, *stages), 0.0) <= 0.0
    assert asked == []
    assert TABLE.score(Values({"words": 3.0}, *stages), 1.25) <= 1.25
    assert asked == ["peak"]
    assert TABLE.score(Values({"words": 3.0}, *stages), 0.5) == summed(3.0, 1.0, 5.0)
    assert asked == ["peak", "peak", "local"]


def test_a_value_that_is_nowhere_is_missed() -> None:
    with pytest.raises(KeyError):
        TABLE.score({"words": 1.0, "local": 1.0})
    with pytest.raises(KeyError):
        Values({"words": 1.0}, {"local": lambda: 2.0})["peak"]


def test_the_whole_of_the_values_is_computed() -> None:
    values = Values({"words": 1.0}, {"peak": lambda: 3.0}, {"local": lambda: 2.0})
    assert values.whole() == {"words": 1.0, "peak": 3.0, "local": 2.0}
