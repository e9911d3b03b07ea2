"""What the corpus tells of a page: lines that recur at the edges of its documents."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from cleaner.document import Claim
from cleaner.known import Passage, line_key
from cleaner.learned.keys import HEAD, is_edge, is_paragraph
from cleaner.page import Line, Page
from cleaner.rules.body import Body
from cleaner.rules.structure import Structure
from cleaner.stories.words import stems

PASSAGE = "recurring-passage@3"
EVERYWHERE = 0.9
"""Share of a site's documents that hold a field's value, where it is none of each one's own."""
_FIELD = re.compile(r"[^\s:：][^:：]{0,24} ?[:：] ?[^\s/]")


def passages(page: Page) -> Iterator[Claim]:
    """The lines at the page's edges that the corpus is known to repeat there.

    Sites list their stories on other pages: a page's own headline stays. So do fields whose value
    other documents have otherwise, and headings and announcements of what stays.
    """
    found = dict(_found(page))
    going = _going(page, found) if found else frozenset()
    for line, passage in found.items():
        if line.number in going:
            where = f"of {page.site}" if page.site else "of this corpus"
            evidence = (
                f"it stands at the edge of {passage.documents} of {passage.of} unrelated "
                f"documents {where}"
            )
            yield Claim(line.start, line.end, PASSAGE, evidence)


def _going(page: Page, found: Collection[Line]) -> frozenset[int]:
    """The numbers of the lines that head nothing that stays; the last one is asked first."""
    body = Body(page)
    whole = Structure(body, frozenset())
    lines = [x for x in found if x.number not in page.fenced and not whole.encloses(x)]
    going = frozenset(line.number for line in lines)
    for line in reversed(lines):
        if Structure(body, going).heads(line) or _announces(body, line, going):
            going -= {line.number}
    return going


def _found(page: Page) -> Iterator[tuple[Line, Passage]]:
    """The lines that recur, and how often."""
    table = page.known.passages.get(page.site)
    if not table:
        return
    count = len(page.written)
    for number, line in enumerate(page.written):
        passage = table.get(line_key(line.text)) if is_edge(number, count) else None
        if passage is None or _is_value(line, passage):
            continue
        if number >= HEAD or not _is_headline(page, line):
            yield line, passage


def _is_value(line: Line, passage: Passage) -> bool:
    """Whether a line names a value of a field that other documents may have otherwise."""
    return passage.documents < EVERYWHERE * passage.of and _FIELD.match(line.text) is not None


def _announces(body: Body, line: Line, going: frozenset[int]) -> bool:
    """Whether a line ends in a colon, and what stands below it stays."""
    below = next(body.below(line), None)
    return below is not None and below.number not in going and line.text.endswith((":", "："))


def _is_headline(page: Page, line: Line) -> bool:
    """Whether paragraphs take up two words of a line, and half of them, or a list has it again."""
    own = set(stems(line.text))
    told = set(stems("\n".join(x.text for x in page.written if is_paragraph(x.text))))
    if len(own & told) >= max(2, len(own) / 2):
        return True
    if line is not page.written[0] or len(own) <= 2:
        return False
    key = line_key(line.text)
    return sum(line_key(other) == key for other in page.source.split("\n")) > 1
