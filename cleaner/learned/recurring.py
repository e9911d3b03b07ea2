"""What the corpus tells of a page: lines that recur at the edges of its documents."""

from __future__ import annotations

from collections.abc import Iterator

from cleaner.document import Claim
from cleaner.known import line_key
from cleaner.learned.keys import HEAD, is_edge, is_paragraph
from cleaner.page import Line, Page
from cleaner.stories.words import stems

PASSAGE = "recurring-passage@2"


def passages(page: Page) -> Iterator[Claim]:
    """The lines at the page's edges that the corpus is known to repeat there.

    Sites list their stories on other pages: a page's own headline stays.
    """
    table = page.known.passages.get(page.site)
    if not table:
        return
    count = len(page.written)
    for number, line in enumerate(page.written):
        passage = table.get(line_key(line.text)) if is_edge(number, count) else None
        if passage and not (number < HEAD and _is_headline(page, line)):
            where = f"of {page.site}" if page.site else "of this corpus"
            evidence = (
                f"it stands at the edge of {passage.documents} of {passage.of} unrelated "
                f"documents {where}"
            )
            yield Claim(line.start, line.end, PASSAGE, evidence)


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
