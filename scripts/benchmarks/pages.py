"""Reading HTML pages with each extractor, beside trafilatura alone: pages per second and F1."""

from __future__ import annotations

import argparse
import gc
import logging
import sys
import time
from collections.abc import Callable
from pathlib import Path

NAME = "html"
ROOT = Path(__file__).parent.parent.parent


def options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("input", type=Path, help='JSON lines of {"html", "with_", "without"}')
    parser.add_argument("--pages", type=int, default=200, help="the first so many [200]")
    parser.add_argument("--rounds", type=int, default=3, help="the quickest counts [3]")


def run(chosen: argparse.Namespace) -> None:
    sys.path[:0] = [str(ROOT), str(ROOT / "scripts")]
    from evaluation.data import records
    from evaluation.html import segments

    from cleaner import Settings

    data = [page["html"].encode() for page in records(chosen.input, chosen.pages)]
    alone = 0.0
    print(f"{'extractor':18} {'pages/s':>8} {'as fast':>8} {'F1':>6}")
    for name in ("trafilatura alone", "trafilatura", "resiliparse", "turbohtml"):
        read = _alone() if " " in name else _reader(name)
        seconds = min(_seconds(read, data) for _ in range(chosen.rounds))
        alone = alone or seconds
        found = (
            ""
            if " " in name
            else segments(chosen.input, Settings(extractor=name), chosen.pages)["F1"]
        )
        score = f"{found:6.3f}" if found else ""
        print(f"{name:18} {len(data) / seconds:8.1f} {alone / seconds:7.2f}x {score}", flush=True)
    print("CPU seconds of one process, from bytes, without imports; ours with the way back.")
    print("F1 over segments that must and must not come out, after our rules.")


def _seconds(read: Callable[[bytes], object], data: list[bytes]) -> float:
    read(data[0])
    gc.collect()
    start = time.process_time()
    for page in data:
        read(page)
    return time.process_time() - start


def _alone() -> Callable[[bytes], object]:
    from trafilatura import extract

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    return lambda page: extract(page, include_comments=False)


def _reader(name: str) -> Callable[[bytes], object]:
    from cleaner import Settings
    from cleaner.formats import Shard
    from cleaner.formats.html import parse

    settings, shard = Settings(extractor=name), Shard("page.html", "page.html", "html")
    return lambda page: parse(shard, page, settings)
