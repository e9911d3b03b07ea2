"""Lines that point to another page from between two paragraphs."""

from __future__ import annotations

from cleaner.rules.base import LinePattern, Rule

RULES = (
    Rule(
        name="teaser",
        revision=1,
        why="It points to another page and is no part of this text.",
        find=LinePattern(
            cues="""
                read more
                see also
                related
            """,
            pattern=r"""
                (?: read \s more | see \s also | related (?: \s (?: stories | articles ) )? )
                (?: \s* [:：] .* )?
            """,
        ),
        removes=("- Read more: Harbour bridge to close for nine months", "SEE ALSO", "Related:"),
        keeps=("Read more books, said the minister, and fewer memos.", "Related costs rose by 3%."),
    ),
)
