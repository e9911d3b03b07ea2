"""The model: rules that each add a weight to a score when all of their conditions hold."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from math import exp
from typing import NamedTuple


class _Values(NamedTuple):
    """What a named value rules out: the value lies between two of its bounds, in order.

    Each of `out` is a set of rules as the bits of a number: those with a condition that does not
    hold there; the first one is for values up to the first bound.
    """

    name: str
    bounds: list[float]
    out: list[int]


class _Sums(dict[int, int]):
    """The sum of the weights of eight rules by which of them hold, as it is asked for."""

    def __init__(self, weights: list[int]) -> None:
        self.weights = weights

    def __missing__(self, holds: int) -> int:
        own = self[holds] = sum(w for bit, w in enumerate(self.weights) if holds >> bit & 1)
        return own


@dataclass(frozen=True)
class Table:
    """A table of rules, one a line: a weight and conditions on named values.

    `start` is the score before any rule; `slope` and `shift` turn a score into a probability at
    a prevalence of 3 % (Platt scaling on sources that the rules were not learned from).
    """

    start: float
    slope: float
    shift: float
    rules: str

    @cached_property
    def _lines(self) -> list[list[str]]:
        return [line.split() for line in self.rules.strip().split("\n")]

    @cached_property
    def _values(self) -> list[_Values]:
        asked: dict[str, list[tuple[bool, float, int]]] = {}
        for number, (_, *conditions) in enumerate(self._lines):
            for name, at_most, bound in map(_condition, conditions):
                asked.setdefault(name, []).append((at_most, bound, 1 << number))
        return [_ruled_out(name, asked[name]) for name in sorted(asked)]

    @cached_property
    def _sums(self) -> list[_Sums]:
        weights = [_thousandths(float(weight)) for weight, *_ in self._lines]
        return [_Sums(weights[at : at + 8]) for at in range(0, len(weights), 8)]

    def score(self, values: Mapping[str, float]) -> float:
        """The sum of the weights whose conditions all hold; added up in thousandths, so exactly."""
        out = 0
        for name, bounds, ruled_out in self._values:
            out |= ruled_out[bisect_left(bounds, values[name])]
        holds = ~out & ((1 << len(self._lines)) - 1)
        total = sum(map(_Sums.__getitem__, self._sums, holds.to_bytes(len(self._sums), "little")))
        return (_thousandths(self.start) + total) / 1000

    def probability(self, score: float) -> float:
        """The calibrated probability in [0, 1] that a cut of this score is right."""
        return 1 / (1 + exp(-(self.slope * score + self.shift)))


def _ruled_out(name: str, conditions: list[tuple[bool, float, int]]) -> _Values:
    bounds = sorted({bound for _, bound, _ in conditions})
    out = [0] * (len(bounds) + 1)
    for at_most, bound, rule in conditions:
        place = bisect_left(bounds, bound) + 1  # from there on values are larger
        for at in range(place, len(out)) if at_most else range(place):
            out[at] |= rule
    return _Values(name, bounds, out)


def _thousandths(weight: float) -> int:
    return round(weight * 1000)


def _condition(text: str) -> tuple[str, bool, float]:
    name, at_most, bound = text.partition("<=")
    if at_most:
        return name, True, float(bound)
    name, _, bound = text.partition(">")
    return name, False, float(bound)
