"""Random pages through the C parts of rules, stories and the walk, beside their twins."""

from __future__ import annotations

import os
import random
import sys
import time
from itertools import accumulate

from fuzz_texts import text

from cleaner import Settings, dedup, minhash, rules, scan, stories
from cleaner.near.corpus import corpus_of
from cleaner.page import Page
from cleaner.stories import places, words

EXAMPLES = [line for rule in rules.RULES for shown in rule.removes for line in shown.split("\n")]
NAMES: tuple[str, ...] = (
    "the",
    "ferry",
    "ferries",
    "harbour",
    "1,200.50",
    "1987",
    "straße",
    "ß",
    "9",
    "Ельня",
)
NAMES += ("المدينة", "港湾的船", "カモメ", "あか")
ENDS = ("\n", "\n\n", "\r\n", "\r", "\u2028", " ", "")


def line(rng: random.Random) -> str:
    kind = rng.randrange(4)
    if kind == 0:
        return rng.choice(EXAMPLES)
    if kind == 1:
        return text(rng)
    return " ".join(rng.choices(NAMES, k=rng.choice((1, 3, 30, 90))))


def check_stems(texts: list[str]) -> None:
    for one in texts:
        if words.stems(one) != words._slowly(one):
            raise SystemExit(f"the stems differ of {one!r}")


def check_places(texts: list[str]) -> None:
    ours, twin = places.places_of(texts), places.Places(texts)
    sizes = list(accumulate(map(len, twin.stems()), initial=0))
    same = ours.stems() == twin.stems() and ours.carried() == twin.carried()
    same &= places.changes(ours, sizes) == places.changes(twin, sizes)
    for at, group in enumerate(twin.stems()):
        same &= ours.chain(at) == twin.chain(at) and ours.apart(at) == twin.apart(at)
        same &= ours.back(at) == twin.back(at) and ours.above(group, at) == twin.above(group, at)
        same &= ours.within(group, at, at + 3) == twin.within(group, at, at + 3)
    if not same:
        raise SystemExit(f"the places of stems differ of {texts!r}")


def check_scan(page: str) -> None:
    found = Settings(captions="none")
    seen = scan.look(page, found)
    if scan.claims(Page(page), found, seen) != list(rules.claims(Page(page), found)):
        raise SystemExit(f"the pass finds something else in {page!r}")
    is_looked_at = scan.may_hold_stories(scan.look(page, Settings()), Settings())
    if not is_looked_at and stories.appended(Page(page), Settings()):
        raise SystemExit(f"the pass sees no place for a story in {page!r}")


def check_walk(rng: random.Random) -> None:
    """Both walks over documents that share some of their words."""
    seeds = [[str(rng.randrange(400)) for _ in range(60)] for _ in range(4)]
    texts = [" ".join(own[: rng.randrange(61)] + rng.choices(NAMES, k=5)) for own in seeds * 9]
    chosen = Settings(
        threshold=0.5, recall=rng.choice((0.9, 1.0)), containment=rng.choice((0.0, 0.7))
    )
    corpus, outcomes = corpus_of(texts, chosen), []
    for kernel in minhash.KERNELS:
        os.environ["CLEANER_KERNEL"] = kernel
        found = dedup.select(corpus, chosen)
        outcomes.append((found.fates.tolist(), found.counts))
    del os.environ["CLEANER_KERNEL"]
    if any(outcome != outcomes[0] for outcome in outcomes):
        raise SystemExit(f"the walks differ over {texts!r}")


def main() -> None:
    if not (scan.IN_C and words.IN_C and places.IN_C):
        raise SystemExit("the C parts are not there")
    end, seed, count = time.monotonic() + float(sys.argv[1]), time.time_ns(), 0
    while time.monotonic() < end:
        seed += 1
        rng = random.Random(seed)
        lines = [line(rng) for _ in range(rng.choice((0, 1, 5, 20)))]
        check_stems(lines)
        check_places(lines)
        check_scan("".join(own + rng.choice(ENDS) for own in lines))
        if not count % 8:
            check_walk(rng)
        count += 1
    print(f"{count} pages through the C parts of rules, stories and the walk: no finding")


if __name__ == "__main__":
    main()
