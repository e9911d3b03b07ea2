"""Made articles as a crawl holds them: a headline, paragraphs, and now and then what must go.

Words are invented but for the most common ones of English; shares of copies, captions, teasers,
page furniture and appended stories are about those of extracted news pages.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from benchmarks.text import vocabulary

_COMMON = """the of to and in a is that for it was on with as be by at from this have are not he
they which an his or had but their were has will said been who more one when there would she if
new her about also time other year some first two people after its over into than can out last
years up read could share most no city them day week made before many under police government
company comments next home state may where while back news story our report against three night
"""
COMMON = _COMMON.split()
LETTERS = "bbccddffgghhkkllmmnnppqrrssttvwzé"
SITES = ("www.ellery.example", "www.quill.example", "www.tidings.example", "www.lamps.example")
FURNITURE = ("Share this article", "Read more: {}", "Sign up for our newsletter", "{} | Comments")
COPIES, APPENDED, CAPTIONED, FURNISHED = 0.15, 0.03, 0.04, 0.15


@dataclass(frozen=True)
class Article:
    headline: str
    paragraphs: tuple[str, ...]


def write(path: Path, megabytes: float, seed: int = 1) -> int:
    """Write JSON lines of about so many megabytes, the same for the same seed; their number."""
    left, number = megabytes * 1e6, 0
    with path.open("w", encoding="utf-8") as file:
        for number, (site, text) in enumerate(pages(seed), 1):
            url = f"https://{site}/{number % 97}/{number}"
            record = {"id": f"d{number}", "url": url, "text": text}
            left -= file.write(json.dumps(record, ensure_ascii=False) + "\n")
            if left <= 0:
                break
    return number


def pages(seed: int) -> Iterator[tuple[str, str]]:
    """Sites and texts."""
    chance = np.random.default_rng(seed)
    written = _written(chance)
    recent = [next(written) for _ in range(10)]
    while True:
        is_copy = chance.random() < COPIES
        own = recent[chance.integers(len(recent))] if is_copy else next(written)
        recent = [*recent[-200:], own]
        site = SITES[chance.integers(len(SITES))]
        yield site, "\n\n".join(_laid_out(own, recent, site, chance)) + "\n"


def _laid_out(
    own: Article, recent: list[Article], site: str, chance: np.random.Generator
) -> Iterator[str]:
    """The blocks of a page: the article, and what its site and its neighbours leave on it."""
    other = recent[chance.integers(len(recent))]
    yield own.headline
    if chance.random() < CAPTIONED:
        caption = f"{' '.join(own.headline.split()[:5])} on May 3, 2021. REUTERS/Mara Quill"
        yield from (caption, caption)
    yield from own.paragraphs
    if chance.random() < FURNISHED:
        yield FURNITURE[chance.integers(len(FURNITURE))].format(other.headline)
        yield f"(c) 2021 {site}. All rights reserved."
    if chance.random() < APPENDED:
        yield other.headline
        yield from other.paragraphs[: int(chance.integers(2, 8))]


def _written(chance: np.random.Generator) -> Iterator[Article]:
    """Articles by what they are about: each prefers sixty words of its own."""
    words = np.concatenate([np.array(COMMON, object), vocabulary(chance, LETTERS)])
    weights = np.cumsum(1 / np.arange(3, len(words) + 3))
    while True:
        own = words[chance.integers(len(COMMON), len(words), 60)]

        def drawn(count: int, own: np.ndarray = own) -> list[str]:
            ranks = np.searchsorted(weights, chance.random(count) * weights[-1])
            return np.where(chance.random(count) < 0.2, chance.choice(own, count), words[ranks])

        count = int(np.clip(chance.lognormal(2.2, 0.6), 2, 80))
        headline = " ".join(drawn(int(chance.integers(6, 11)))).capitalize()
        sizes = chance.integers(25, 90, count)
        yield Article(headline, tuple(_sentences(list(drawn(size)), chance) for size in sizes))


def _sentences(own: list[str], chance: np.random.Generator) -> str:
    start = 0
    while start < len(own):
        end = min(len(own), start + int(chance.integers(8, 30)))
        own[start] = own[start].capitalize()
        own[end - 1] += "."
        start = end
    return " ".join(own)
