"""The whole pipeline on articles: read, clean, drop near-duplicates, write; beside other tools.

The others do what comes nearest: datatrove's Gopher and C4 filters and its MinHash, or a filter of
lines as C4 has it and text-dedup. They write no provenance.
"""

from __future__ import annotations

import argparse

from benchmarks import articles
from benchmarks.dedup import OWN, Contestant, compare
from benchmarks.dedup import options as options_of

NAME = "run"
CONTESTANTS = (
    Contestant("cleaner_run2", OWN),
    Contestant("cleaner_run1", OWN),
    Contestant("text_dedup_run", ("text-dedup==0.4.1",), 4_000),
    Contestant("datatrove_run", ("datatrove[io,processing]==0.10.1", "spacy"), 1_000),
)
"""Of cleaner with two workers and with one: how far a second core helps."""


def options(parser: argparse.ArgumentParser) -> None:
    options_of(parser, CONTESTANTS)


def run(chosen: argparse.Namespace) -> None:
    compare(CONTESTANTS, chosen, articles.write)
