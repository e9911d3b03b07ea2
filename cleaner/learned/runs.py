"""Runs of words that stand twice, in one text or in two: found in time linear in the words.

Each window of `repeat_words` words has a hash, computed from prefix sums (a polynomial over the
words' own hashes, modulo 2**64). A word belongs to a repeated run if some window around it stands
elsewhere before. Runs are cut back to whole sentences of running text: rows of tables, items of
lists, choruses and code are left alone, however long.
"""

from __future__ import annotations

import hashlib
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import lru_cache
from operator import itemgetter
from typing import TYPE_CHECKING

import regex

from cleaner.document import Claim
from cleaner.page import Line, Page
from cleaner.patch import Span, union
from cleaner.rules.base import is_prose
from cleaner.settings import Settings

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

RUN = "repeated-run@1"
_WORD = regex.compile(
    r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}]|[\w--[\p{Han}\p{Thai}]]+", regex.V1
)
_CLOSING = " \t\r\n.!?。！？…\"'”’»)]」』"
_SENTENCE = regex.compile(r"[^.!?。！？…]*+(?:[.!?。！？…]++[\"'”’»)\]」』]*+)?\s*+")
_NUMBERED = regex.compile(r"[(\[]?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)\]]\s")
_BASE = 0x9E3779B97F4A7C15
_COPY = 0.5
"""Share of a text from which on what it has of others makes it a copy, for `dedup` to judge."""


@lru_cache(maxsize=1 << 16)
def _word_hash(word: str) -> int:
    data = word.encode("utf-8", "surrogatepass")
    return int.from_bytes(hashlib.blake2b(data, digest_size=8).digest(), "little")


def windows(text: str, size: int) -> tuple[list[Span], NDArray[np.uint64]]:
    """The spans of a text's words, and the hash of each window of `size` of them, (n - size + 1,).

    Window i is the sum of word[i + j] * base**j; the base is odd, so it has an inverse.
    """
    import numpy as np

    spans = [Span(*match.span()) for match in _WORD.finditer(text)]
    if len(spans) < size:
        return spans, np.zeros(0, np.uint64)
    words = np.array([_word_hash(text[a:b].casefold()) for a, b in spans], np.uint64)
    with np.errstate(over="ignore"):
        powers = np.cumprod(np.full(len(words), _BASE, np.uint64))
        sums = np.concatenate([np.zeros(1, np.uint64), np.cumsum(words * powers)])
        inverse = np.cumprod(np.full(len(words), pow(_BASE, -1, 1 << 64), np.uint64))
        hashes: NDArray[np.uint64] = (sums[size:] - sums[:-size]) * inverse[: len(words) - size + 1]
    return spans, hashes


def repeated(page: Page, settings: Settings) -> Iterator[Claim]:
    """All but the first copy of each run of words, where the settings ask for it."""
    if settings.repeats == "keep":
        return
    size = settings.repeat_words
    spans, hashes = windows(page.text, size)
    first: dict[int, int] = {}
    copies = [i for i, h in enumerate(hashes.tolist()) if first.setdefault(h, i) + size <= i]
    yield from _claims(page, spans, copies, settings, "the same words stand earlier on the page")
    runs = page.known.runs
    if runs is None or not len(hashes):
        return
    owners = runs.owners_of(hashes)
    others = owners != runs.number_of(page.source)
    copies = [int(i) for i in (others & (owners >= 0)).nonzero()[0]]
    covered = sum(end - start for start, end in _joined(copies, size))
    if copies and covered < _COPY * len(spans):
        owner = runs.name_of(int(owners[copies[0]]))
        yield from _claims(
            page,
            spans,
            copies,
            settings,
            f"the same words stand in {owner or 'an earlier document'}",
        )


def _claims(
    page: Page, spans: list[Span], copies: list[int], settings: Settings, evidence: str
) -> Iterator[Claim]:
    """A claim for each stretch of copied windows, cut back to whole sentences of paragraphs."""
    likely = settings.repeats == "report"
    sentences = _Sentences(page) if copies else None
    for start, end in _joined(copies, settings.repeat_words):
        run = Span(spans[start].start, spans[end - 1].end)
        for inner in sentences.inside(run) if sentences else ():
            yield Claim(*inner, RUN, evidence, likely)


def _joined(copies: list[int], size: int) -> list[Span]:
    """The stretches of words that copied windows cover."""
    return union((i, i + size) for i in copies)


class _Sentences:
    """The sentences of a page's running text, cut when they are asked for and only once.

    That of a row of a table, of an item, of a chorus and of code may repeat.
    """

    def __init__(self, page: Page) -> None:
        self.page = page
        self.starts = [line.start for line in page.written]
        self.ends = [line.end for line in page.written]
        self.fenced = page.fenced
        self._cut: dict[int, list[tuple[int, int, Span]]] = {}

    def inside(self, run: Span) -> Iterator[Span]:
        """Of each line the whole sentences that lie in a run of words."""
        first, last = bisect_right(self.ends, run.start), bisect_left(self.starts, run.end)
        for at in range(first, last):
            if at not in self._cut:
                line = self.page.written[at]
                may_go = line.number not in self.fenced and _is_running(self.page.text, line)
                self._cut[at] = list(_sentences(self.page.text, line)) if may_go else []
            own = self._cut[at]
            begin = bisect_left(own, run.start, key=itemgetter(0))
            end = bisect_right(own, run.end, key=itemgetter(1))
            if begin < end:
                yield Span(own[begin][2].start, own[end - 1][2].end)


def _is_running(text: str, line: Line) -> bool:
    """Whether a line is running text: no row of a table, no item of a list, no indented code."""
    is_code = text.startswith(("    ", "\t"), line.start, line.end)
    is_item = line.text.startswith("|") or _NUMBERED.match(line.text) is not None
    return is_prose(line.text) and not is_code and not is_item


def _sentences(text: str, line: Line) -> Iterator[tuple[int, int, Span]]:
    """Of each sentence of a line: where its first word begins, where its last ends, its span."""
    for match in _SENTENCE.finditer(text, line.start, line.end):
        start, end = match.span()
        if start < end:
            word = _WORD.search(text, start, end)
            first = word.start() if word else start
            yield first, start + len(text[start:end].rstrip(_CLOSING)), Span(start, end)
