"""Runs of words that stand twice, in one text or in two: found in time linear in the words.

Each window of `repeat_words` words has a hash, computed from prefix sums (a polynomial over the
words' own hashes, modulo 2**64). A word belongs to a repeated run if some window around it stands
elsewhere before. Runs are cut back to whole sentences of running text: rows of tables, items of
lists, choruses and code are left alone, however long.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

import regex

from cleaner.document import Claim
from cleaner.page import Line, Page
from cleaner.patch import Span, union
from cleaner.rules.base import is_prose
from cleaner.rules.body import Body
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
    if copies and len(_covered(copies, size)) < _COPY * len(spans):
        owner = runs.name_of(int(owners[copies[0]]))
        yield from _claims(page, spans, copies, settings, f"the same words stand in {owner}")


def _covered(copies: list[int], size: int) -> set[int]:
    return {word for i in copies for word in range(i, i + size)}


def _claims(
    page: Page, spans: list[Span], copies: list[int], settings: Settings, evidence: str
) -> Iterator[Claim]:
    """A claim for each stretch of copied windows, cut back to whole sentences of paragraphs."""
    likely = settings.repeats == "report"
    fenced = Body(page).fenced if copies else ()
    for start, end in union((i, i + settings.repeat_words) for i in copies):
        run = Span(spans[start].start, spans[end - 1].end)
        for line in page.written:
            if line.end <= run.start or line.start >= run.end:
                continue
            if line.number in fenced or not _is_running(page.text, line):
                continue
            if inner := _sentences(page.text, line, run):
                yield Claim(*inner, RUN, evidence, likely)


def _is_running(text: str, line: Line) -> bool:
    """Whether a line is running text: no row of a table, no item of a list, no indented code."""
    is_code = text.startswith(("    ", "\t"), line.start, line.end)
    return is_prose(line.text) and not is_code and _NUMBERED.match(line.text) is None


def _sentences(text: str, line: Line, run: Span) -> Span | None:
    """The whole sentences of a line that lie in a run of words; the whole line if all do."""
    inside = [
        span
        for match in _SENTENCE.finditer(text, line.start, line.end)
        if (span := Span(*match.span())).end > span.start
        and run.start <= span.start + _indent(text, span)
        and span.start + len(text[span.start : span.end].rstrip(_CLOSING)) <= run.end
    ]
    return Span(inside[0].start, inside[-1].end) if inside else None


def _indent(text: str, span: Span) -> int:
    """How far the first word of a sentence stands from its beginning."""
    word = _WORD.search(text, span.start, span.end)
    return word.start() - span.start if word else 0
