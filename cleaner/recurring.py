"""What the corpus tells of a page: lines that recur at its documents' edges, and other stories."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from cleaner.document import Claim
from cleaner.keys import PARAGRAPH, is_edge, is_paragraph, keys_of
from cleaner.known import Openings, line_key
from cleaner.page import Line, Page
from cleaner.rules.images import is_caption
from cleaner.stories.vocabulary import change
from cleaner.stories.words import stems

PASSAGE = "recurring-passage@1"
ELSEWHERE = "appended-elsewhere@1"
_LOOK_AHEAD = 6
_OF = "from here on it is the text of "
_ALONE = ", which holds nothing of this page's own"


def named_in(evidence: str) -> str:
    """The document that the evidence of an `appended-elsewhere` claim names; "" for another's."""
    is_own = evidence.startswith(_OF) and evidence.endswith(_ALONE)
    return evidence[len(_OF) : -len(_ALONE)] if is_own else ""


def passages(page: Page) -> Iterator[Claim]:
    """The lines at the page's edges that the corpus is known to repeat there."""
    table = page.known.passages.get(page.site)
    if not table:
        return
    count = len(page.written)
    for number, line in enumerate(page.written):
        passage = table.get(line_key(line.text)) if is_edge(number, count) else None
        if passage:
            where = f"of {page.site}" if page.site else "of this corpus"
            evidence = (
                f"it stands at the edge of {passage.documents} of {passage.of} unrelated "
                f"documents {where}"
            )
            yield Claim(line.start, line.end, PASSAGE, evidence)


def elsewhere(page: Page) -> Iterator[Claim]:
    """Stretches of the page's end that are the opening of another document of the corpus.

    The page must have a story of its own before: two paragraphs that the other document does not
    hold, of another vocabulary. A stretch with more of the page's text behind it is a quotation,
    and so is one that a line with a colon introduces.
    """
    openings = page.known.openings
    if openings is None:
        return
    own = paragraphs(page) if _may_go_on(page.text, openings) else ()
    if len(own) < 4:
        return
    keys = [line_key(line.text) for line in own]
    taken = 0
    found = []
    for at, owners in openings.owners_of(keys, 2):
        if at < taken:
            continue
        stretches = [(owner, openings.lines_of(owner)) for owner in owners]
        longest = max(stretches, key=lambda own: _stretch(keys, at, own[1]), default=None)
        if longest and (stretch := _stretch(keys, at, longest[1])):
            found.append((at, stretch, openings.name_of(longest[0]), longest[1]))
            taken = at + stretch
    if found and taken == len(keys):
        yield from _claims(page, own, _joined_to_end(found))


def _may_go_on(text: str, openings: Openings) -> bool:
    """Whether a paragraph opens a document that does not hold all above it: a quick first look."""
    lines, marks = keys_of(text)
    keys = lines[marks & PARAGRAPH > 0].tolist()
    return len(keys) >= 4 and any(
        not openings.lines_of(owner).issuperset(keys[:at])
        for at, owners in openings.owners_of(keys, 2)
        for owner in owners
    )


def paragraphs(page: Page) -> list[Line]:
    """The page's paragraphs; captions, and lines that stand on it twice, tell no story."""
    lines = [line for line in page.written if is_paragraph(line.text)]
    times = Counter(line.text for line in lines)
    return [line for line in lines if times[line.text] == 1 and not is_caption(line.text)]


def _stretch(keys: list[int], at: int, held: frozenset[int]) -> int:
    """How many paragraphs from `at` on another document holds, but for single ones between.

    0 where too few of the next ones are, or where the document holds the page's own opening.
    """
    if held.intersection(keys[:2]) or len(held.intersection(keys[:at])) > at // 4:
        return 0
    ahead = keys[at : at + _LOOK_AHEAD]
    if sum(key in held for key in ahead) < max(2, (2 * len(ahead) + 2) // 3):
        return 0
    last = at
    while any(key in held for key in keys[last + 1 : last + 3]):
        last += 1 if keys[last + 1] in held else 2
    return last - at + 1


Stretch = tuple[int, int, str, frozenset[int]]


def _joined_to_end(found: list[Stretch]) -> list[Stretch]:
    """The stretches that follow one another without a gap up to the page's end."""
    chosen = [found[-1]]
    for stretch in reversed(found[:-1]):
        if stretch[0] + stretch[1] == chosen[0][0]:
            chosen.insert(0, stretch)
    return chosen


def _claims(page: Page, told: Sequence[Line], found: list[Stretch]) -> Iterator[Claim]:
    for at, count, name, held in found:
        own = page.text[: told[at].start]
        differs = _differs(own, page.text[told[at].start : told[at + count - 1].end])
        first, last = told[at].number, told[at + count - 1].number
        lines = page.lines
        while first and (not lines[first - 1].text or line_key(lines[first - 1].text) in held):
            first -= 1
        before = first - 1  # the loop above passed all blank lines, so this one is written
        while not lines[first].text:
            first += 1
        introduced = before >= 0 and lines[before].text.endswith((":", "："))
        if introduced or not differs:
            return
        if at + count == len(told):
            last = page.written[-1].number
        yield Claim(lines[first].start, lines[last].end, ELSEWHERE, _OF + name + _ALONE)


def _differs(above: str, below: str) -> bool:
    """Whether one text has another vocabulary than the other."""
    return change(Counter(stems(above)), Counter(stems(below))) > 0
