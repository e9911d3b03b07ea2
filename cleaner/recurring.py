"""What the corpus tells of a page: lines that recur at the edges of its documents."""

from __future__ import annotations

from collections.abc import Iterator

from cleaner.document import Claim
from cleaner.keys import is_edge
from cleaner.known import line_key
from cleaner.page import Page

PASSAGE = "recurring-passage@1"


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
