"""Made texts: an invented vocabulary with the frequencies of a language, and edited copies."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np

VOCABULARY = 60_000
COPIES = 0.2
"""Share of documents that are copies of one of the hundred before, edited or not."""


def write(path: Path, megabytes: int, seed: int = 1) -> None:
    """Write JSON lines of about so many megabytes of text; the same for the same seed."""
    left = megabytes * 1_000_000
    with path.open("w", encoding="utf-8") as file:
        for number, text in enumerate(texts(seed)):
            file.write(json.dumps({"id": f"d{number}", "text": text}, ensure_ascii=False) + "\n")
            left -= len(text.encode())
            if left <= 0:
                return


def texts(seed: int) -> Iterator[str]:
    chance = np.random.default_rng(seed)
    words = vocabulary(chance)
    weights = np.cumsum(1 / np.arange(3, VOCABULARY + 3))
    recent: list[list[str]] = []
    while True:
        if recent and chance.random() < COPIES:
            own = _edited(recent[chance.integers(len(recent))], words, chance)
        else:
            size = int(np.clip(chance.lognormal(5.9, 0.8), 20, 8000))
            ranks = np.searchsorted(weights, chance.random(size) * weights[-1])
            own = _sentences(words[ranks].tolist(), chance)
        recent = [*recent[-99:], own]
        yield " ".join(own)


def vocabulary(chance: np.random.Generator, letters: str = "bdfgklmnprstvzäéñ") -> np.ndarray:
    """Words of one to four syllables that begin with these letters."""
    parts = np.array([a + b for a in letters for b in ("a", "e", "i", "o", "u", "ei")])
    drawn = [parts[chance.integers(len(parts), size=VOCABULARY * 2)] for _ in range(4)]
    counts = chance.integers(1, 5, size=VOCABULARY * 2)
    made = [
        "".join(row[:count]) for row, count in zip(zip(*drawn, strict=True), counts, strict=True)
    ]
    return np.array(list(dict.fromkeys(made))[:VOCABULARY], dtype=object)


def _edited(own: list[str], words: np.ndarray, chance: np.random.Generator) -> list[str]:
    kind = chance.integers(6)
    if kind == 0:
        return list(own)
    if kind == 1:
        return [*words[chance.integers(len(words), size=len(own) // 10 + 3)], *own]
    if kind == 2:
        return [*own, *words[chance.integers(len(words), size=len(own) // 8 + 3)]]
    if kind == 3:
        return own[: -len(own) // 10]
    share = chance.choice([0.003, 0.01, 0.03, 0.08])
    places = np.flatnonzero(chance.random(len(own)) < share).tolist()
    changed = list(own)
    for place in places:
        changed[place] = words[chance.integers(len(words))]
    return changed


def _sentences(own: list[str], chance: np.random.Generator) -> list[str]:
    """The words with capitals, full stops and now and then an empty line."""
    start = 0
    while start < len(own):
        end = min(len(own), start + int(chance.integers(5, 30)))
        own[start] = own[start].capitalize()
        own[end - 1] += ".\n\n" if chance.random() < 0.2 else "."
        start = end
    return own
