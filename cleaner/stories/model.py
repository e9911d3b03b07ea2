"""The model: rules that each add a weight to a score when all of their conditions hold."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from math import exp


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
    def conditions(self) -> list[tuple[str, bool, float]]:
        """Every condition of the table once: (name, at most, bound)."""
        texts = {text for line in self._lines for text in line[1:]}
        return [_condition(text) for text in sorted(texts)]

    @cached_property
    def masks(self) -> list[tuple[float, int]]:
        """Each rule as its weight and the bits of its conditions."""
        bits = {condition: 1 << at for at, condition in enumerate(self.conditions)}
        return [
            (float(weight), sum(bits[_condition(text)] for text in texts))
            for weight, *texts in self._lines
        ]

    @property
    def _lines(self) -> list[list[str]]:
        return [line.split() for line in self.rules.strip().split("\n")]

    def score(self, values: Mapping[str, float]) -> float:
        """The sum of the weights whose conditions all hold."""
        holding = 0
        for at, (name, at_most, bound) in enumerate(self.conditions):
            if (values[name] <= bound) == at_most:
                holding |= 1 << at
        return self.start + sum(weight for weight, mask in self.masks if mask & holding == mask)

    def probability(self, score: float) -> float:
        """The calibrated probability in [0, 1] that a cut of this score is right."""
        return 1 / (1 + exp(-(self.slope * score + self.shift)))


def _condition(text: str) -> tuple[str, bool, float]:
    name, at_most, bound = text.partition("<=")
    if at_most:
        return name, True, float(bound)
    name, _, bound = text.partition(">")
    return name, False, float(bound)
