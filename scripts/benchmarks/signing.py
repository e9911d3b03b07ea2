"""MB/s of text to signatures: signing.py cleaner|datasketch IN.jsonl; called by bench kernel."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path


def cleaner() -> Callable[[list[str]], object]:
    from cleaner import minhash

    return minhash.signatures


def datasketch() -> Callable[[list[str]], object]:
    from datasketch import MinHash

    def shingles(text: str) -> list[bytes]:
        words = text.lower().split()
        return [" ".join(words[n : n + 5]).encode() for n in range(max(1, len(words) - 4))]

    return lambda texts: MinHash.bulk(map(shingles, texts), num_perm=128)


def main() -> None:
    with Path(sys.argv[2]).open("rb") as lines:
        texts = [json.loads(line)["text"] for line in lines]
    sign = globals()[sys.argv[1]]()
    best = float("inf")
    for _ in range(3):
        start = time.process_time()
        sign(texts)
        best = min(best, time.process_time() - start)
    print(sum(len(text.encode()) for text in texts) / 1e6 / best)


if __name__ == "__main__":
    main()
