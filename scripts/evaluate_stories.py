#!/usr/bin/env python3
"""Measure the story splitter on pages whose stories are known.

usage: scripts/evaluate_stories.py CASES.jsonl... [--confidence safe|likely]

Each line is {"id": "source/...", "text", "stories": [[start, end], ...], "kind", "layout"}; the
first span is the page's own story, and a case without "stories" is one story. A cut is right when
the first removed line of text is the first line of an appended story (a date line or a cue may go
along or stay); it is false when it removes a line of 120 characters of the page's own story.
"""

from __future__ import annotations

import argparse
import json
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from cleaner.page import Page
from cleaner.settings import Settings
from cleaner.stories import appended

SHORT = 40
LONG = 120


def cases(paths: list[Path]) -> Iterator[dict[str, Any]]:
    for path in paths:
        for line in path.read_text("utf-8").split("\n"):
            if line:
                yield json.loads(line)


def lines(text: str, start: int, end: int, least: int) -> Iterator[tuple[int, int]]:
    at = start
    for line in text[start:end].split("\n"):
        if len(line) >= least:
            yield at, at + len(line)
        at += len(line) + 1


def judge(case: dict[str, Any], settings: Settings) -> tuple[bool, bool]:
    """(every appended story found and nothing else cut, own text cut)."""
    text = case["text"]
    own, *others = case.get("stories", [[0, len(text)]])
    found = [
        s for s in appended(Page(text), settings) if not s.likely or settings.confidence == "likely"
    ]
    gone = [(story.start, story.end) for story in found]
    false = any(
        start < stop and end > begin
        for start, end in gone
        for begin, stop in lines(text, own[0], own[1], LONG)
    )
    wanted = [line for span in others for line in lines(text, span[0], span[1], SHORT)]
    covered = all(any(s <= begin and stop <= e for s, e in gone) for begin, stop in wanted)
    return bool(wanted) and covered and not false, false


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("cases", type=Path, nargs="+")
    parser.add_argument("--confidence", choices=["safe", "likely"], default="safe")
    args = parser.parse_args()
    settings = Settings(confidence=args.confidence)
    table: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    began = time.process_time()
    count = 0
    for case in cases(args.cases):
        right, false = judge(case, settings)
        count += 1
        kind = case.get("kind", "ctrl")
        layout = case.get("layout", "-")
        source = case["id"].split("/")[0]
        for key in ((kind, layout), ("source " + source, "ctrl" if kind == "ctrl" else "appended")):
            table[key].update(n=1, right=right, false=false)
    spent = time.process_time() - began
    print(f"{'':24} {'':9} {'n':>6} {'recall':>7} {'false cuts':>11}")
    for (kind, layout), row in sorted(table.items()):
        recall = "" if "ctrl" in (kind, layout) else f"{row['right'] / row['n']:.3f}"
        print(f"{kind:24} {layout:9} {row['n']:6} {recall:>7} {row['false'] / row['n']:11.4f}")
    print(f"{count} pages, {1000 * spent / max(count, 1):.2f} ms each")


if __name__ == "__main__":
    main()
