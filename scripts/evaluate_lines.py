"""Measure the line rules on real text: python scripts/evaluate_lines.py DATA [TEXTS.json ...]

DATA is a folder with lines-dev.jsonl.zst, controls-dev.jsonl.zst, appended-dev.jsonl.zst and
html-aeb.jsonl.zst. Each TEXTS.json maps page ids of html-aeb to the text that some extractor gives;
without one, trafilatura is run.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import cleaner

SETTINGS = cleaner.Settings(appended="keep")
_WORD = re.compile(r"\w+")


def records(path: Path) -> Iterator[dict[str, Any]]:
    """The records of a .jsonl.zst file."""
    read = subprocess.run(["zstd", "-dcq", str(path)], capture_output=True, check=True)
    return (json.loads(line) for line in read.stdout.decode().split("\n") if line)


def shingles(text: str) -> Counter[tuple[str, ...]]:
    """The 4-grams of a text's words with their counts; a shorter text is one shingle."""
    words = _WORD.findall(text)
    return Counter(tuple(words[at : at + 4]) for at in range(max(1, len(words) - 3)))


def overlap(gold: str, text: str) -> tuple[float, float]:
    """Precision and recall of a text's shingles."""
    wanted, given = shingles(gold), shingles(text)
    both = sum(min(count, given[shingle]) for shingle, count in wanted.items())
    return both / sum(given.values()), both / sum(wanted.values())


def f1(pairs: list[tuple[float, float]]) -> tuple[float, float, float]:
    """F1 of the mean precision and the mean recall, and these two."""
    precision = sum(p for p, _ in pairs) / len(pairs)
    recall = sum(r for _, r in pairs) / len(pairs)
    return 2 * precision * recall / (precision + recall), precision, recall


def segments(data: Path) -> None:
    """Share of leaked segments removed and of segments to keep that were lost."""
    gone = leaked = lost = kept = 0
    for page in records(data / "lines-dev.jsonl.zst"):
        text = cleaner.clean(page["text"], SETTINGS).text
        leaked += len(page["leaked"])
        gone += sum(segment not in text for segment in page["leaked"])
        wanted = [segment for segment in page["keep"] if segment in page["text"]]
        kept += len(wanted)
        lost += sum(segment not in text for segment in wanted)
    print(f"lines-dev  removed {gone}/{leaked} = {gone / leaked:.1%}  lost {lost}/{kept}")


def extraction(data: Path, name: str, texts: dict[str, str] | None) -> None:
    """4-gram F1 of an extractor's output before and after cleaning."""
    before, after = [], []
    for page in records(data / "html-aeb.jsonl.zst"):
        text = texts[page["id"]] if texts else _extract(page["html"])
        before.append(overlap(page["text"], text))
        after.append(overlap(page["text"], cleaner.clean(text, SETTINGS).text))
    for label, pairs in (("before", before), ("after", after)):
        score, precision, recall = f1(pairs)
        print(f"{name:12} {label:6} F1 {score:.4f}  P {precision:.4f}  R {recall:.4f}")


def _extract(html: str) -> str:
    import trafilatura

    return trafilatura.extract(html) or ""


def removals(data: Path, name: str) -> None:
    """How much of single, clean articles goes, by rule; and the speed of the clean path."""
    texts = [page["text"] for page in records(data / name)]
    rules: Counter[str] = Counter()
    touched, start = 0, time.process_time()
    for text in texts:
        done = cleaner.clean(text, SETTINGS)
        touched += bool(done.claims)
        rules.update(claim.rule.partition("@")[0] for claim in done.claims)
    speed = sum(len(text.encode()) for text in texts) / 1e6 / (time.process_time() - start)
    print(f"{name}: {touched}/{len(texts)} documents touched, {speed:.1f} MB/s")
    print("  ", dict(rules.most_common()))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else None)
    parser.add_argument("data", type=Path)
    parser.add_argument("texts", type=Path, nargs="*")
    args = parser.parse_args()
    segments(args.data)
    for path in args.texts:
        extraction(args.data, path.stem, json.loads(path.read_text("utf-8")))
    if not args.texts:
        extraction(args.data, "trafilatura", None)
    removals(args.data, "controls-dev.jsonl.zst")


if __name__ == "__main__":
    main()
