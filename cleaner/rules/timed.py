"""Lists of titles with the times they are from, or with what readers said of them, in numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from cleaner.page import Page
from cleaner.rules.base import WIDE, Found, is_sentence
from cleaner.rules.body import Body

FEWEST = 3
LONGEST = 160
SHORTEST = 36
"""Characters that the titles of a list have on average, with their times."""

# When a title was published, or what readers said of it, before or behind the title.
_CLOCK = r"(?P<clock>[0-9]{1,2}[:.][0-9]{2})"
_HALF = r"(?:\ ?[^\W\d_]{2}\.?)?"
_DAY = (
    r"(?P<day>[0-9]{1,4}[./-][0-9]{1,2}(?:[./-][0-9]{2,4})?"
    r"|[0-9]{1,2}\.?\ [^\W\d_]{3,12}\.?(?:,?\ [0-9]{4})?)"
)
_STAMPED = re.compile(
    rf"[^|]{{12,}}(?<![0-9./:-]){_DAY},?\ (?:-\ )?{_CLOCK}(?::[0-9]{{2}})?{_HALF}\)?"
)
_TIMED = re.compile(rf"(?:{_DAY},?\ )?\(?{_CLOCK}{_HALF}\)?(?:\ -)?\ [^|]{{12,}}")
_COUNTED = re.compile(
    r"[^|]{8,}(?:评论|評論|回應|comments?:?|comentarios?:?|просмотр\w*:?|коммент\w*:?)"
    r" ?\(?[0-9]+\)?条?",
    re.IGNORECASE,
)
FRAME = "|-•·*►▸›»→ \t\u00a0"
"""What may stand around a title: a list's mark, or the bars of a layout table."""


def lists(page: Page) -> Iterator[Found]:
    """Three or more last lines with the time they are from, as lists of news have it."""
    run: list[str] = []
    lines = Body(page).tail
    for number, line in enumerate((*lines, None)):
        title = line.text.strip(FRAME) if line else ""
        if _when(title) is not None and len(title) <= LONGEST and not is_sentence(title):
            run.append(title)
            continue
        long = sum(len(t) * (2 if t[-1] > WIDE or t[0] > WIDE else 1) for t in run)
        if len(run) >= FEWEST and long >= SHORTEST * len(run) and _is_news(run):
            because = f"{len(run)} titles with their times"
            yield Found(lines[number - len(run)].start, lines[number - 1].end, because)
        run = []


def _when(title: str) -> list[int] | None:
    """The numbers of the time that a title is from, the greatest first; none without a time."""
    match = _STAMPED.fullmatch(title) or _TIMED.fullmatch(title)
    if match is None:
        return [] if _COUNTED.fullmatch(title) else None
    day = [int(part) for part in re.findall("[0-9]+", match["day"] or "")]
    return (day if day[:1] > [31] else day[::-1]) + [
        int(n) for n in re.split("[:.]", match["clock"])
    ]


def _is_news(run: Sequence[str]) -> bool:
    """Whether times before titles fall, or those behind them do not rise: a programme's rise."""
    pairs = list(pairwise(_when(title) or [] for title in run))
    falls = sum(above > below for above, below in pairs)
    rises = sum(above < below for above, below in pairs)
    return falls > 2 * rises if _TIMED.fullmatch(run[0]) else falls > 0 or not rises
