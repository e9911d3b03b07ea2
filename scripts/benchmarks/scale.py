"""A million copies or near-copies, pages of one template, five million texts: time and memory.

With --case edits: are small edits found wherever the exact similarity says that they must be?
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np

NAME = "scale"
ROOT = Path(__file__).parent.parent.parent
EDITED = 1_000  # texts whose edits are looked at together
CASES = ("same", "near", "template", "distinct", "edits")


def options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--case", choices=CASES, help="one case, in this process")
    parser.add_argument("--count", type=int, default=1_000_000, help="documents of that case")
    parser.add_argument("--memory", default="", help="the limit to work under, like 1GB")


def run(chosen: argparse.Namespace) -> None:
    if chosen.case == "edits":
        _edits(chosen.count)
        return
    if chosen.case:
        _case(chosen.case, chosen.count, chosen.memory)
        return
    print("            documents  signing           selecting", flush=True)
    print(
        "case                    CPU s   wall s    CPU s   wall s  peak MB      kept"
        "    compared    cut",
        flush=True,
    )
    for case, counts in (
        ("same", (10_000, 100_000, 1_000_000)),
        ("near", (10_000, 100_000, 1_000_000)),
        ("template", (10_000, 30_000, 100_000)),
        ("distinct", (1_000_000, 5_000_000)),
    ):
        for count in counts:
            command = [sys.executable, sys.argv[0], NAME, "--case", case, "--count", str(count)]
            subprocess.run([*command, "--memory", chosen.memory], check=True)


def _case(case: str, count: int, memory: str) -> None:
    sys.path.insert(0, str(ROOT))
    from cleaner import Settings, dedup
    from cleaner.near.corpus import corpus_of

    settings = Settings(memory=memory)
    clocks = time.process_time, time.perf_counter
    start = [clock() for clock in clocks]
    distinct = case == "distinct"
    corpus = _generated(count) if distinct else corpus_of(_texts(case, count), settings)
    signed = [clock() for clock in clocks]
    chosen = dedup.select(corpus, settings)
    done = [clock() for clock in clocks]
    took = [b - a for a, b in zip(start + signed, signed + done, strict=True)]
    peak = _peak()
    times = " ".join(f"{seconds:8.2f}" for seconds in took)
    kept = int(chosen.kept().sum())
    print(
        f"{case:10} {count:10,} {times} {peak:8.0f} {kept:9,} {chosen.counts['candidates']:11,} "
        f"{chosen.counts['passed_over']:6,}",
        flush=True,
    )


def _peak() -> float:
    """The most memory that this process held, in MB; what it was forked from does not count."""
    lines = Path("/proc/self/status").read_text("ascii").split("\n")
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) * 1.024 / 1000


def _texts(case: str, count: int) -> Iterator[str]:
    if case == "template":
        yield from template_texts(count)
        return
    words = np.random.default_rng(1).integers(5000, size=80)
    text = " ".join(f"word{word}" for word in words)
    for number in range(count):
        yield text if case == "same" else f"{text} number{number}"


def template_texts(count: int, words: int = 300) -> Iterator[str]:
    """Pages that share 60-79 % of their words and differ else; one in ten is a copy, edited."""
    chance = np.random.default_rng(2)
    frame = [f"word{word}" for word in chance.integers(5000, size=words)]
    for number in range(count):
        if number % 10 == 9:
            yield f"{text} number{number}"  # noqa: F821 - the last one
            continue
        shared = int(words * chance.uniform(0.6, 0.79))
        start = int(chance.integers(words - shared + 1))
        own = [f"own{word}" for word in chance.integers(50_000, size=words - shared)]
        text = " ".join(
            [*own[: len(own) // 2], *frame[start : start + shared], *own[len(own) // 2 :]]
        )
        yield text


def _edits(count: int, threshold: float = 0.8) -> None:
    """So many small edits of texts of 80 to 2,000 words: those that must be found, and are not."""
    sys.path.insert(0, str(ROOT))
    from cleaner import minhash, near_duplicates

    chance = np.random.default_rng(3)
    must = missed = 0
    for _ in range(0, count, 3 * EDITED):
        groups = [_edited(chance) for _ in range(EDITED)]
        verdicts = near_duplicates((text for group in groups for text in group), threshold)
        gone = [not verdict.keep for verdict in verdicts]
        for number, (text, *edits) in enumerate(groups):
            own = minhash.shingles(text)
            for place, edit in enumerate(edits, len(edits) * number + number + 1):
                is_near = minhash.jaccard(own, minhash.shingles(edit)) >= threshold
                must += is_near
                missed += is_near and not gone[place]
    print(f"{must:,} edits at {threshold} or above, {missed:,} of them not found")


def _edited(chance: np.random.Generator) -> tuple[str, str, str, str]:
    """A text; it with a word more near its start, with five at its end, without its first word."""
    size = int(np.exp(chance.uniform(np.log(80), np.log(2000))))
    words = [f"word{word}" for word in chance.integers(20_000, size=size)]
    place = int(chance.integers(1, 10))
    inserted = [*words[:place], "more", *words[place:]]
    variants = words, inserted, [*words, *"abcde"], words[1:]
    one, two, three, four = (" ".join(own) for own in variants)
    return one, two, three, four


def _generated(count: int, size: int = 50_000) -> object:
    """A corpus whose signatures and shingles are drawn anew each time a part is looked at."""
    from cleaner.minhash import Signed
    from cleaner.near.corpus import Corpus

    def part(number: int) -> Signed:
        own = np.random.default_rng(number)
        rows = min(size, count - number * size)
        signatures = own.integers(2**32, size=(rows, 128), dtype=np.uint32)
        shingles = own.integers(2**63, size=(rows, 20), dtype=np.uint64)
        signatures[1::5, :96] = signatures[0::5, :96][: len(signatures[1::5])]  # some must meet
        return Signed(signatures, np.sort(shingles).ravel(), np.arange(rows + 1) * 20)

    starts = np.append(np.arange(0, count, size), count)
    digests = np.random.default_rng(count).integers(2**63, size=(count, 2), dtype=np.uint64)
    return Corpus(starts, part, digests, np.full(count, 100), np.ones(count, bool))
