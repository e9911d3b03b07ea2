"""Random texts in all scripts through both kernels for some seconds; called by fuzz_kernel."""

from __future__ import annotations

import random
import sys
import time

import numpy as np

from cleaner import _kernel_c, _kernel_numpy

BLOCKS = (
    (0x00, 0x80), (0x20, 0x7F), (0x80, 0x250), (0x2B0, 0x370), (0x370, 0x590), (0x590, 0x700),
    (0x900, 0xE00), (0xE00, 0xF00), (0xF00, 0x1100), (0x1100, 0x1200), (0x1780, 0x1800),
    (0x1E00, 0x2070), (0x3000, 0x3200), (0x4E00, 0x9FFF), (0xAC00, 0xD7B0), (0xD800, 0xE000),
    (0xF900, 0xFB10), (0xFE00, 0x10000), (0x10000, 0x11000), (0x1D400, 0x1D800), (0x1F600, 0x1F650),
    (0x20000, 0x20100), (0xE0000, 0xE0200), (0, 0x110000),
)  # fmt: skip


def text(rng: random.Random) -> str:
    parts = []
    for _ in range(rng.choice((0, 1, 1, 2, 5, 20))):
        first, end = rng.choice(BLOCKS)
        size = rng.choice((1, 3, 8, 16, 63, 64, 65, 80, rng.randrange(2000)))
        letters = [chr(rng.randrange(first, end)) for _ in range(rng.choice((1, 2, 30)))]
        parts.append("".join(rng.choices([*letters, rng.choice(" \n\0aZ9.")], k=size)))
    return rng.choice(("", " ")).join(parts)


def check(rng: random.Random) -> int:
    texts = [text(rng) for _ in range(rng.choice((0, 1, 3, 40, 700)))]
    key = rng.choice((0, 2**64 - 1, rng.getrandbits(64)))
    ours, theirs = _kernel_c.sign(texts, key), _kernel_numpy.sign(texts, key)
    for one, other in zip(ours, theirs, strict=True):
        if not np.array_equal(one, other):
            raise SystemExit(f"the kernels differ with key {key} on {texts!r}")
    if not np.array_equal(_kernel_c.signatures(texts, key), ours[0]):
        raise SystemExit(f"signatures alone differ with key {key} on {texts!r}")
    if texts:
        pairs = np.array([[rng.randrange(len(texts)) for _ in "ab"] for _ in range(200)], np.int64)
        one, other = (kernel.overlaps(*ours[1:], pairs) for kernel in (_kernel_c, _kernel_numpy))
        if not np.array_equal(one, other):
            raise SystemExit("overlaps differ")
    return len(texts)


def main() -> None:
    end, seed, count = time.monotonic() + float(sys.argv[1]), time.time_ns(), 0
    while time.monotonic() < end:
        seed += 1
        count += check(random.Random(seed))
    print(f"{count} texts through both kernels: no finding")


if __name__ == "__main__":
    main()
