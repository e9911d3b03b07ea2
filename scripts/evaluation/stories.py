"""Recall of whole appended stories, and false cuts into a page's own story, by kind."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import cleaner
from cleaner.clean import STORIES
from evaluation.data import GONE, LONG, TOUCHED, Figures, paragraphs, records, removed_share

Judged = tuple[str, bool, bool, bool]
"""Kind of a case; whether its own story was cut, by the splitter; whether all else is gone."""


def stories(path: Path, settings: cleaner.Settings, limit: int | None) -> Figures:
    cases = records(path, limit)
    return figures(judged(case, cleaner.clean(case["text"], settings)) for case in cases)


def judged(case: dict[str, Any], cleaned: cleaner.Cleaned) -> Judged:
    text, patch = case["text"], cleaned.patch
    own, *appended = case.get("stories", [[0, len(text)]])
    cut = [p for p in paragraphs(text, *own, LONG) if removed_share(p, patch) > TOUCHED]
    by_stories = any(
        claim.rule in STORIES and claim.start < end and claim.end > start
        for claim in cleaned.claims
        for start, end in cut
    )
    tail = [p for span in appended for p in paragraphs(text, *span, 40)]
    tail = tail or [p for span in appended for p in paragraphs(text, *span, 1)]
    is_whole = bool(tail) and not cut and all(removed_share(p, patch) >= GONE for p in tail)
    kind = f"{case['kind']}/{case['layout']}" if appended else "controls"
    return kind, bool(cut), by_stories, is_whole


def figures(cases: Iterable[Judged]) -> Figures:
    rows: dict[str, Counter[str]] = defaultdict(Counter)
    for kind, is_cut, by_stories, is_whole in cases:
        for name in {kind, "all"}:
            rows[name].update(cases=1, cut=is_cut, stories=by_stories, whole=is_whole)
    return dict(_shares(rows))


def _shares(rows: dict[str, Counter[str]]) -> Iterator[tuple[str, float]]:
    for name, row in rows.items():
        yield f"false cuts {name}", row["cut"] / row["cases"]
        if name in ("controls", "all"):
            yield f"false cuts {name}, by stories", row["stories"] / row["cases"]
        else:
            yield f"recall {name}", row["whole"] / row["cases"]
