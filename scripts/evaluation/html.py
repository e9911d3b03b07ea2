"""HTML pages: what the line rules make of an extractor's text, and how ours reads the page.

The F1 is that of article-extraction-benchmark: of the mean precision and recall of 4-grams.
"""

from __future__ import annotations

import importlib
import logging
import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import cleaner
from cleaner.document import Document
from cleaner.formats.html import projected
from evaluation.data import Figures, records

Extract = Callable[[str], str]


def articles(path: Path, settings: cleaner.Settings, limit: int | None) -> Figures:
    """F1 of each extractor's output, cleaned, and the F1 and recall that cleaning costs."""
    pages = list(records(path, limit))
    found: Figures = {}
    for name, extract in _extractors().items():
        texts = [extract(page["html"]) for page in pages]
        before = f1([overlap(p["text"], text) for p, text in zip(pages, texts, strict=True)])
        cleaned = [cleaner.clean(text, settings).text for text in texts]
        after = f1([overlap(p["text"], text) for p, text in zip(pages, cleaned, strict=True)])
        found[f"F1 {name}"] = after[0]
        found[f"F1 gain {name}"] = after[0] - before[0]
        found[f"false recall lost {name}"] = before[2] - after[2]
    return found


def segments(path: Path, settings: cleaner.Settings, limit: int | None) -> Figures:
    """F1 over segments that must and must not come out of pages that we read ourselves."""
    hits = leaks = wanted = 0
    for page in records(path, limit):
        document = projected(Document(page["id"], page["html"]), settings)
        flat = " ".join(cleaner.clean(document, settings).text.split())
        hits += sum(" ".join(segment.split()) in flat for segment in page["with_"])
        leaks += sum(" ".join(segment.split()) in flat for segment in page["without"])
        wanted += len(page["with_"])
    precision, recall = hits / max(1, hits + leaks), hits / max(1, wanted)
    return {"F1": 2 * precision * recall / (precision + recall), "precision": precision}


def overlap(gold: str, text: str) -> tuple[float, float]:
    """Precision and recall of a text's 4-grams."""
    wanted, given = _ngrams(gold), _ngrams(text)
    both = (wanted & given).total()
    return both / given.total(), both / wanted.total()


def f1(pairs: list[tuple[float, float]]) -> tuple[float, float, float]:
    """F1 of the mean precision and the mean recall, and these two."""
    precision = sum(p for p, _ in pairs) / len(pairs)
    recall = sum(r for _, r in pairs) / len(pairs)
    return 2 * precision * recall / (precision + recall), precision, recall


def _ngrams(text: str, size: int = 4) -> Counter[tuple[str, ...]]:
    words = re.findall(r"\w+", text)
    return Counter(tuple(words[at : at + size]) for at in range(max(1, len(words) - size + 1)))


def _extractors() -> dict[str, Extract]:
    """trafilatura, and of the others those that are installed."""
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    found: dict[str, Extract] = {}
    for name, make in (
        ("trafilatura", _trafilatura),
        ("resiliparse", _resiliparse),
        ("readability", _readability),
    ):
        try:
            found[name] = make()
        except ImportError:
            continue
    return found


def _trafilatura() -> Extract:
    extract: Callable[..., str | None] = importlib.import_module("trafilatura").extract
    return lambda page: extract(page, include_comments=False) or ""


def _resiliparse() -> Extract:
    extract: Extract = importlib.import_module("resiliparse.extract.html2text").extract_plain_text
    less: dict[str, Any] = dict.fromkeys(("links", "alt_texts", "list_bullets"), False)
    return lambda page: extract(page, main_content=True, **less)


def _readability() -> Extract:
    document = importlib.import_module("readability").Document
    text: Extract = importlib.import_module("html_text").extract_text
    return lambda page: text(document(page).summary())
