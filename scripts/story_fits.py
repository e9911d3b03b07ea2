"""Rules learned from places of pages, as lines of a table, for scripts/train_stories."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

import lightgbm
import numpy as np
from sklearn.linear_model import LogisticRegression

UNLIKELY = -1.0
FAR = 60
"""Among so many stories the most similar one may well be about the same event."""
START = -3.0
"""The score of a place before any rule; that a page has no border scores 0."""
SECTIONED = 1_000_000
"""Page numbers from which on, below zero, a single story has sub-heads set into it."""
PREVALENCE = 0.03


@dataclass(frozen=True)
class Learning:
    """What a table is learned from: values, with the direction in which each may move the score.

    `near` weighs pages of similar stories, `single` those of one story. Where only the best place
    of a page counts, all of its places are weighed at once. `doubt` bounds the scores to add to.
    """

    signs: dict[str, int]
    trees: int
    near: float
    single: float = 1.0
    one_a_page: bool = False
    leaves: int = 8
    doubt: tuple[float, float] = (-math.inf, math.inf)


@dataclass(frozen=True)
class Row:
    """One place of one page: its values, and whether a story begins there."""

    page: int
    source: str
    values: dict[str, float]
    true: bool
    near: int


def fit(rows: list[Row], how: Learning, known: np.ndarray | None = None) -> lightgbm.Booster:
    """Learn scores whose logistic, or softmax over the places of a page, tells the true ones.

    Where scores are `known`, what is learned is what to add to them.
    """
    pages = np.unique([row.page for row in rows], return_inverse=True)[1]
    truth = np.array([float(row.true) for row in rows])
    at_once = how.one_a_page
    weights = np.array(
        [how.near if row.near >= FAR and (row.true or at_once) else 1.0 for row in rows]
    )
    weights[[row.page < 0 for row in rows]] *= how.single

    def push(scores: np.ndarray, _: lightgbm.Dataset) -> tuple[np.ndarray, np.ndarray]:
        shares = np.exp(scores)
        shares /= 1 + (np.bincount(pages, shares)[pages] if at_once else shares)
        return (shares - truth) * weights, np.maximum(shares * (1 - shares), 1e-6) * weights

    parameters = {
        "objective": push, "num_leaves": how.leaves, "learning_rate": 0.1, "lambda_l2": 5,
        "monotone_constraints": list(how.signs.values()), "max_bin": 127, "num_threads": 1,
        "deterministic": True, "seed": 0, "verbose": -1,
    }  # fmt: skip
    begun = np.full(len(rows), START) if known is None else known
    places = lightgbm.Dataset(matrix(rows, how), truth, init_score=begun)
    return lightgbm.train(parameters, places, how.trees)


def added(model: lightgbm.Booster, rows: list[Row], how: Learning) -> np.ndarray:
    return np.asarray(model.predict(matrix(rows, how), raw_score=True))


def matrix(rows: list[Row], how: Learning) -> np.ndarray:
    return np.array([[row.values[name] for name in how.signs] for row in rows])


def left_out(rows: list[Row], how: Learning, known: np.ndarray) -> np.ndarray:
    """Scores of each row by a model that never saw its source; a source in languages is one."""
    scores = known.copy()
    groups = np.array([row.source.partition("-")[0] for row in rows])
    for group in set(groups):
        inside = groups == group
        others = [row for row, own in zip(rows, inside, strict=True) if not own]
        own = [row for row, own in zip(rows, inside, strict=True) if own]
        scores[inside] += added(fit(others, how, known[~inside]), own, how)
    return scores


def calibrate(rows: list[Row], scores: np.ndarray) -> tuple[float, float]:
    """Platt scaling of the best score of each page, where it matters, at the wild's prevalence.

    A wrong border of a page of two stories is as rare there as such pages are.
    """
    best: dict[int, tuple[float, bool]] = {}
    for row, score in zip(rows, scores, strict=True):
        if row.near < FAR and score > best.get(row.page, (-math.inf,))[0]:
            best[row.page] = float(score), row.true
    highest = np.array([score for score, _ in best.values()])
    truth = np.array([true for _, true in best.values()])
    joined = np.array([page >= 0 for page in best])
    share = joined.mean()
    weights = np.where(joined, PREVALENCE / share, (1 - PREVALENCE) / (1 - share))
    likely = highest > UNLIKELY
    model = LogisticRegression(C=100).fit(
        highest[likely, None], truth[likely], sample_weight=weights[likely]
    )
    return float(model.coef_[0, 0]), float(model.intercept_[0])


def rules(model: lightgbm.Booster, names: list[str]) -> Iterator[tuple[float, str]]:
    """Each leaf of each tree as a weight and the conditions on the way to it."""
    for tree in model.dump_model()["tree_info"]:
        stack = [(tree["tree_structure"], {})]
        while stack:
            node, bounds = stack.pop()
            if "leaf_value" in node:
                conditions = [f"{name}{side}{bound:.3g}" for (name, side), bound in bounds.items()]
                yield float(node["leaf_value"]), " ".join(conditions)
                continue
            name, bound = names[node["split_feature"]], float(f"{node['threshold']:.3g}")
            stack.append((node["left_child"], bounds | {(name, "<="): bound}))
            stack.append((node["right_child"], bounds | {(name, ">"): bound}))


def table(name: str, rows: list[Row], how: Learning, pages: Counter[str]) -> tuple[str, np.ndarray]:
    """A table and the scores of all rows by models that never saw their source."""
    begun = np.full(len(rows), START)
    scores = left_out(rows, how, begun)
    print_figures(f"{name}, leaving out one source at a time", rows, scores, pages)
    model = fit(rows, how)
    own = begun + added(model, rows, how)
    print_figures(f"{name}, on what it was learned from", rows, own, pages)
    return _written(name, START, calibrate(rows, scores), model, how), scores


def addition(
    name: str, rows: list[Row], how: Learning, pages: Counter[str], scores: np.ndarray
) -> str:
    """A table of what to add to the scores of the rows in doubt; it is calibrated for all."""
    doubted = (scores > how.doubt[0]) & (scores < how.doubt[1])
    inside = [row for row, doubt in zip(rows, doubted, strict=True) if doubt]
    sums = scores.copy()
    sums[doubted] = left_out(inside, how, scores[doubted])
    print_figures(f"{name}, leaving out one source at a time", rows, sums, pages)
    model = fit(inside, how, scores[doubted])
    return _written(name, 0.0, calibrate(rows, sums), model, how)


def _written(
    name: str, start: float, scale: tuple[float, float], model: lightgbm.Booster, how: Learning
) -> str:
    merged: Counter[str] = Counter()
    for weight, conditions in rules(model, list(how.signs)):
        merged[conditions] += weight
    lines = sorted(((w, c) for c, w in merged.items() if abs(w) >= 0.005), key=lambda p: -abs(p[0]))
    text = "\n".join(f"{weight:+.3f} {conditions}" for weight, conditions in lines)
    return f'{name} = Table({start:.3f}, {scale[0]:.3f}, {scale[1]:.3f}, """\n{text}\n""")\n'


def print_figures(title: str, rows: list[Row], scores: np.ndarray, pages: Counter[str]) -> None:
    """Recall and false cuts by threshold."""
    best: dict[int, tuple[float, Row]] = {}
    for row, score in zip(rows, scores, strict=True):
        if score > best.get(row.page, (-math.inf, row))[0]:
            best[row.page] = float(score), row
    kinds = ["any", "near", "single", "sectioned"]
    print(f"{title}: recall of any, near; false cuts of single, sectioned", flush=True)
    for least in (-1, 0, 0.5, 1, 1.25, 1.5, 1.75, 2, 2.5, 3):
        right: Counter[str] = Counter()
        for page, (score, row) in best.items():
            right[kind_of(page, row.near)] += score > least and (row.true or page < 0)
        print(
            f"  score > {least}: " + ", ".join(f"{right[k] / max(pages[k], 1):.4f}" for k in kinds)
        )


def kind_of(page: int, near: int) -> str:
    if page < 0:
        return "sectioned" if page <= -SECTIONED else "single"
    return "near" if near >= FAR else "any"
