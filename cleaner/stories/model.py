"""The model: rules that each add a weight to a score when all of their conditions hold."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from math import exp
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray


class _Compiled(NamedTuple):
    """A table as arrays: condition i asks whether names[columns[i]] is at most bounds[i], or not.

    Each of `rules` holds the places of its conditions, filled up with that of one that holds.
    """

    names: list[str]
    columns: NDArray[np.int64]
    at_most: NDArray[np.bool_]
    bounds: NDArray[np.float64]
    weights: NDArray[np.int64]
    rules: NDArray[np.int64]


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
    def _compiled(self) -> _Compiled:
        lines = [line.split() for line in self.rules.strip().split("\n")]
        texts = sorted({text for line in lines for text in line[1:]})
        conditions = [_condition(text) for text in texts]
        names = sorted({name for name, _, _ in conditions})
        place = {text: at for at, text in enumerate(texts)}
        longest = max(map(len, lines)) - 1
        return _Compiled(
            names,
            np.array([names.index(name) for name, _, _ in conditions]),
            np.array([at_most for _, at_most, _ in conditions]),
            np.array([bound for _, _, bound in conditions]),
            np.array([_thousandths(float(weight)) for weight, *_ in lines]),
            np.array(
                [
                    [place[text] for text in own] + [len(texts)] * (longest - len(own))
                    for _, *own in lines
                ]
            ),
        )

    def score(self, values: Mapping[str, float]) -> float:
        """The sum of the weights whose conditions all hold; added up in thousandths, so exactly."""
        table = self._compiled
        given = np.array([values[name] for name in table.names], np.float64)
        holds = np.append((given[table.columns] <= table.bounds) == table.at_most, True)
        total = int(table.weights[holds[table.rules].all(axis=1)].sum())
        return (_thousandths(self.start) + total) / 1000

    def probability(self, score: float) -> float:
        """The calibrated probability in [0, 1] that a cut of this score is right."""
        return 1 / (1 + exp(-(self.slope * score + self.shift)))


def _thousandths(weight: float) -> int:
    return round(weight * 1000)


def _condition(text: str) -> tuple[str, bool, float]:
    name, at_most, bound = text.partition("<=")
    if at_most:
        return name, True, float(bound)
    name, _, bound = text.partition(">")
    return name, False, float(bound)
