"""Measure HTML extraction: python scripts/evaluate_html.py DATA [--limit N]

DATA holds html-aeb.jsonl.zst (html, text: gold article) and html-trafilatura-dev.jsonl.zst (html,
with_ and without: segments that must and must not be extracted). Printed are, for trafilatura
alone, for the text read out and for the cleaned text: precision, recall and F1 (of 4-grams, mean
over pages; of segments, over all of them), the share of the text that was found on the page, the
pages that were flagged, and pages per second. The extractor runs twice, in turn, in one process.
"""

from __future__ import annotations

import argparse
import importlib
import json
import re
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from cleaner.clean import clean
from cleaner.document import Document
from cleaner.formats.compression import opened
from cleaner.formats.html import projected
from cleaner.settings import Settings

Page = dict[str, Any]


def pages(path: Path, limit: int | None) -> list[Page]:
    with opened(path) as lines:
        return [json.loads(line) for line in lines][:limit]


def ngrams(text: str, size: int = 4) -> Counter[tuple[str, ...]]:
    words = re.findall(r"\w+", text)
    count = max(1, len(words) - size + 1) if words else 0
    return Counter(tuple(words[start : start + size]) for start in range(count))


def harmonic(precision: float, recall: float) -> str:
    f1 = 2 * precision * recall / (precision + recall)
    return f"P {precision:.4f}  R {recall:.4f}  F1 {f1:.4f}"


def by_ngrams(rows: Iterable[Page], texts: Iterable[str]) -> str:
    scores = []
    for row, text in zip(rows, texts, strict=True):
        gold, found = ngrams(row["text"]), ngrams(text)
        common = (gold & found).total()
        scores.append((common / max(1, found.total()), common / max(1, gold.total())))
    return harmonic(*(sum(column) / len(scores) for column in zip(*scores, strict=True)))


def by_segments(rows: Iterable[Page], texts: Iterable[str]) -> str:
    hits, leaks, wanted = 0, 0, 0
    for row, text in zip(rows, texts, strict=True):
        flat = " ".join(text.split())
        hits += sum(" ".join(segment.split()) in flat for segment in row["with_"])
        leaks += sum(" ".join(segment.split()) in flat for segment in row["without"])
        wanted += len(row["with_"])
    return harmonic(hits / (hits + leaks), hits / wanted)


def timed(rows: Iterable[Page], *steps: Callable[[Page], Any]) -> Iterator[tuple[list[Any], float]]:
    """For each step its results and seconds; the steps take turns on every page."""
    results: list[list[Any]] = [[] for _ in steps]
    seconds = [0.0] * len(steps)
    for row in rows:
        for number, step in enumerate(steps):
            start = time.process_time()
            results[number].append(step(row))
            seconds[number] += time.process_time() - start
    yield from zip(results, seconds, strict=True)


Score = Callable[[list[Page], list[str]], str]


def report(name: str, rows: list[Page], score: Score, settings: Settings) -> None:
    extract = importlib.import_module("trafilatura").extract

    def alone_on(row: Page) -> str:
        return extract(row["html"], include_comments=False) or ""

    def read(row: Page) -> Document:
        return projected(Document(row["id"], row["html"]), settings)

    list(timed(rows[:3], alone_on, read))  # imports and caches
    (alone, slow), (documents, own) = timed(rows, alone_on, read)
    (cleaned, rules), *_ = timed(documents, clean)
    texts = [document.read_out().text for document in documents]
    found = [document.reading.found for document in documents]
    print(f"{name}: {len(rows)} pages")
    print(f"  trafilatura alone  {score(rows, alone)}  {len(rows) / slow:.1f} pages/s")
    print(f"  read out           {score(rows, texts)}  {len(rows) / own:.1f} pages/s")
    print(f"    {slow / own:.2f} of the speed of trafilatura alone")
    print(f"  cleaned            {score(rows, [c.text for c in cleaned])}  +{rules:.1f} s")
    weights = [len(text) for text in texts]
    share = sum(f * w for f, w in zip(found, weights, strict=True)) / sum(weights)
    print(
        f"  {share:.4f} of the text found on the page; {sum(f >= 0.99 for f in found)} pages >= .99"
    )
    for document in documents:
        if document.reading.flag:
            print(f"  flagged {document.id}: {document.reading.flag}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("--limit", type=int, help="look at the first N pages of each file only")
    parser.add_argument("--extractor", default="trafilatura", help="what ours asks")
    given = parser.parse_args()
    scorers = (("html-aeb", by_ngrams), ("html-trafilatura-dev", by_segments))
    for name, score in scorers:
        rows = pages(given.data / f"{name}.jsonl.zst", given.limit)
        report(name, rows, score, Settings(extractor=given.extractor))


if __name__ == "__main__":
    main()
