"""Stretches of a page's end that are the text of other documents of its corpus.

A stretch goes where nearly all of it is held by the other document and nearly nothing above it is,
where it runs to the page's end, and where it is a story told after another one: no notice, and
nothing that the page's own story could go on with.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from cleaner.document import Claim
from cleaner.known import Others
from cleaner.learned.told import LEAST, Told, holders
from cleaner.page import Line, Page
from cleaner.rules.body import is_code
from cleaner.stories.blocks import is_item, may_be_headline
from cleaner.stories.cues import is_cue
from cleaner.stories.leads import has_dateline, is_dated, is_signed, leans
from cleaner.stories.vocabulary import change
from cleaner.stories.words import stems, width

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

ELSEWHERE = "appended-elsewhere@3"
FOREIGN, FOREIGN_WHOLE = 0.1, 0.3
"""Share of the words above it that the other document may hold, and one that stands there whole."""
WHOLE = 0.95
"""Share of two texts of one matter that stand in each other where they are the same story."""
EARLY = 60
"""Words of a document before those that a stretch begins with: its headline and a caption."""
SHORTEST, TOLD = 100, 750
"""Columns of its own that a page must have told, and one of the same matter."""
BLOCK = 6
"""Lines that a headline, a byline and a cue line above a story take at most."""
SHARED = 120
"""Words of a stretch that several documents share, none of which it opens."""
LISTED = 4
"""A text with so many marks of headings and items, and one in so many paragraphs, is no story."""
NOTICE = 0.05
"""Share of a text's stems that licences, terms and rules for comments speak in."""
_NOTICE_STEMS = """
licens licenc copyri warran liabil redist permis guidel commen cookie privac subscr newsle disclai
implie clause herein contri covena softwa distri modify modifi notice
"""
_NOTICES = frozenset(_NOTICE_STEMS.split())
_MARKED = re.compile(r"(?:#+|[*+-]) \S")
_ONE = re.compile(r"(?s)\d+% of the words from here on stand in (.*), whose opening they are")
_FORMER = re.compile(
    r"(?s)\d+% of the words from here on stand in (.*) of the index, and all of it"
)
_SEVERAL = re.compile(r"(?s)from here on it is a story that other pages append too: (\[.*\])")


def former_in(evidence: str) -> list[str]:
    """The document of an index that the evidence of a claim names, if it does."""
    former = _FORMER.fullmatch(evidence)
    return [former[1]] if former else []


def named_in(evidence: str) -> list[str]:
    """The documents that the evidence of a claim names; none in another rule's evidence."""
    if one := _ONE.fullmatch(evidence):
        return [one[1]]
    several = _SEVERAL.fullmatch(evidence)
    names: list[str] = json.loads(several[1]) if several else []
    return names


@dataclass(frozen=True, slots=True)
class Stretch:
    """lines[first:last] of a page, which stand in a document, all of it if it `is_whole`."""

    first: int
    last: int
    is_whole: bool
    evidence: str


def elsewhere(page: Page, key: int = 0) -> Iterator[Claim]:
    """The stories at the page's end that are the openings of others, or that several append.

    `key` is the one that the corpus was hashed with.
    """
    others = page.known.others
    is_first = page.text == page.source  # what holds that, the survey has found
    candidates = others.of(page.source, is_first) if others else []
    if not others or not candidates:
        return
    if not is_first:
        held = set(holders(page.text, others, [max(own, ~own) for own in candidates], key))
        candidates = [own for own in candidates if max(own, ~own) in held]
    candidates = [own for own in candidates if others.name_of(max(own, ~own))]
    if not candidates:
        return
    told = Told(page, key)
    found = [_opening(told, others, number) for number in candidates if number >= 0]
    stretches = [stretch for stretch in found if stretch]
    for own in ([stretch for stretch in stretches if stretch.is_whole], stretches):
        chain = _chain(told, own)
        for at, stretch in enumerate(chain):
            if _is_appended(told, stretch, chain[-1].last):
                yield from _claims(told, chain[at:])
                return
    yield from _claims(told, _shared(told, others, [~own for own in candidates if own < 0]))


def _opening(told: Told, others: Others, number: int) -> Stretch | None:
    """The stretch of the page that a document opens with.

    It begins where the earliest words of the document stand: others of them, that both pages have
    from one source, may stand above.
    """
    shingles = others.shingles_of(number)
    places = told.places(shingles)
    held = told.held(places)
    first, last = told.stretch(held)
    if others.is_former(number):
        return _former(told, held, shingles, others.name_of(number))
    inside = places[told.starts[first] : told.starts[last]]
    earliest = inside[inside >= 0].min(initial=EARLY)
    if earliest >= EARLY:
        return None
    first = int(told.owners[told.starts[first] + (inside == earliest).argmax()])
    windows = told.windows[told.starts[first] : told.starts[last]]
    share = told.share(held, first, last)
    opening = shingles[earliest : inside.max() + 1]
    is_whole = share >= WHOLE and _share(opening, windows) >= WHOLE
    if not told.holds(held, (first, last), FOREIGN_WHOLE if is_whole else FOREIGN):
        return None
    name = others.name_of(number)
    evidence = f"{share:.0%} of the words from here on stand in {name}, whose opening they are"
    return Stretch(first, last, is_whole, evidence)


def _former(
    told: Told, held: NDArray[np.int64], shingles: NDArray[np.uint32], name: str
) -> Stretch | None:
    """The stretch that is all of a document of which only the set of shingles is known."""
    first, last = told.stretch(held)
    windows = told.windows[told.starts[first] : told.starts[last]]
    share = told.share(held, first, last)
    if share < WHOLE or _share(shingles, windows) < WHOLE:
        return None
    if not told.holds(held, (first, last), FOREIGN):
        return None
    evidence = f"{share:.0%} of the words from here on stand in {name} of the index, and all of it"
    return Stretch(first, last, True, evidence)


def _chain(told: Told, found: Sequence[Stretch]) -> list[Stretch]:
    """The stretches that follow one another up to the page's end, the longest of those that do."""
    chain: list[Stretch] = []
    for stretch in sorted(found, key=lambda own: (-own.last, own.first, not own.is_whole)):
        after = chain[0].first if chain else None
        if (after is None or stretch.last <= after) and told.ends(stretch.last, after):
            chain.insert(0, stretch)
    return chain


def _is_appended(told: Told, stretch: Stretch, last: int) -> bool:
    """Whether a page tells a story of its own above a stretch, and another one from there on.

    Where both speak of the same matter, the page must have told much, and the other story must be
    whole: what is left out at the top of one page is no story of its own.
    """
    first = stretch.first
    if _is_listed(told.lines[first:last]):
        return False
    own = told.own(first)
    if len(own) < 2 or sum(map(width, own)) < SHORTEST:
        return False
    head, tail = told.stems(0, first), told.stems(first, last)
    if _is_notice(head) or _is_notice(tail):
        return False
    if not told.begins(first) or told.lines[_top(told, first) - 1].text.endswith((":", "：")):
        return False
    if change(head, tail) > 0:
        return True
    opens = next((at for at in range(first, last) if told.is_prose[at]), first)
    is_long = len(own) >= 4 and sum(map(width, own)) >= TOLD
    return stretch.is_whole and is_long and not leans(told.lines[opens].text)


def _is_notice(words: Counter[str]) -> bool:
    """Whether the stems of a text are of a licence, terms or rules rather than a story."""
    return sum(words.get(notice, 0) for notice in _NOTICES) > NOTICE * words.total()


def _is_listed(lines: Sequence[Line]) -> bool:
    """Whether a text is a reference, a list or a log of changes: headings, items and code.

    Versions and pages of one manual end in the same one.
    """
    apart = [b for a, b in pairwise(lines) if b.number > a.number + 1]
    opening = apart if len(apart) >= LISTED else lines
    marked = sum(_MARKED.match(line.text) is not None or is_code(line.text) for line in opening)
    return marked >= max(LISTED, len(opening) / LISTED)


def _top(told: Told, first: int) -> int:
    """Where the block of headline, byline and cue line above a stretch begins."""
    above, below = told.stems(0, first), told.stems(first, first + 4)
    most = max(1, first - BLOCK)
    while first > most and _heads(told.lines[first - 1].text, above, below):
        first -= 1
    return first


def _heads(text: str, above: Counter[str], below: Counter[str]) -> bool:
    if is_cue(text) or is_signed(text):
        return True
    words = set(stems(text)) if may_be_headline(text) else set()
    taken_up = sum(stem in below for stem in words)
    return 2 * taken_up >= max(1, len(words)) and taken_up > sum(above[stem] > 1 for stem in words)


def _shared(told: Told, others: Others, numbers: Sequence[int]) -> list[Stretch]:
    """The stretch that ends the page and at least two others, all of which open otherwise."""
    found: dict[tuple[int, int], list[int]] = {}
    for number in numbers:
        shingles = others.shingles_of(number)
        held = told.held(told.places(shingles))
        lines = told.stretch(held)
        if told.holds(held, lines, FOREIGN) and _share(shingles[:LEAST], told.windows) <= FOREIGN:
            found.setdefault(lines, []).append(number)
    for (first, last), owners in sorted(found.items()):
        names = [others.name_of(number) for number in _unrelated(others, owners)]
        if len(names) > 1 and told.ends(last) and _is_story(told, first, last):
            pages = json.dumps(names, ensure_ascii=False)
            evidence = f"from here on it is a story that other pages append too: {pages}"
            return [Stretch(first, last, False, evidence)]
    return []


def _share(some: NDArray[np.uint32], all_: NDArray[np.uint32]) -> float:
    """The share of some shingles that is among others."""
    import numpy as np

    from cleaner import minhash

    if not len(some):
        return 0.0
    held = minhash.shared(some, all_, np.array([[0, len(some), 0, len(all_)]]), 0, 1)
    return int(held[0, 0]) / len(some)


def _unrelated(others: Others, numbers: Sequence[int]) -> list[int]:
    """Some of the documents, none of which holds another one's opening."""
    kept: list[int] = []
    for number in numbers:
        head = others.shingles_of(number)[:LEAST]
        if all(_share(head, others.shingles_of(own)) <= FOREIGN for own in kept):
            kept.append(number)
    return kept


def _is_story(told: Told, first: int, last: int) -> bool:
    """Whether a stretch tells a story of its own: long, of other matter, with headline or lead."""
    body = [at for at in range(first, last) if told.is_prose[at]]
    if told.sizes[first:last].sum() < SHARED or len(body) < 4:
        return False
    if change(told.stems(0, first), told.stems(first, last)) <= 0:
        return False
    lead = told.lines[body[0]].text
    is_lead = (has_dateline(lead) or is_dated(lead)) and not (leans(lead) or is_item(lead))
    has_headline = _top(told, first) < first or may_be_headline(told.lines[first].text)
    return (is_lead or has_headline) and _is_appended(told, Stretch(first, last, False, ""), last)


def _claims(told: Told, chain: Sequence[Stretch]) -> Iterator[Claim]:
    """A claim for each stretch, with the headline above it and what nobody tells behind it."""
    tops = [_top(told, stretch.first) for stretch in chain]
    ends = [*tops[1:], len(told.lines)]
    for stretch, top, end in zip(chain, tops, ends, strict=False):
        yield Claim(told.lines[top].start, told.lines[end - 1].end, ELSEWHERE, stretch.evidence)
