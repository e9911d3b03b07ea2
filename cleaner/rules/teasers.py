"""Lines that point to another page from between two paragraphs, and the lists they introduce."""

from __future__ import annotations

import re

from cleaner.page import Line
from cleaner.rules.base import Body, Rule, at_tail, is_prose
from cleaner.rules.tables import Lines, Table, rule
from cleaner.rules.teaser_cues import CUES, LABELS, PHRASES

_TITLE = r"<colon><rest>"
_MARKED = re.compile(r"[-–—•·●*►▶▸»›>→➤] ?\S")
_MANUAL = re.compile(r"[\w.+-]+ ?\([0-9][a-z]?\)")
_ENDS_OPEN = re.compile(r"[^.。!！;；,，:：]$")


def _not_in_a_manual(body: Body, line: Line) -> bool:
    """SEE ALSO is a section of every manual page; what it lists bears section numbers."""
    below = next((near.text for near in body.page.lines[line.number + 1 :] if near.text), "")
    return _MANUAL.match(below) is None


def _with_list(body: Body, line: Line) -> tuple[Line, str | None]:
    """A cue without a title takes the list of titles that follows it along."""
    if not _is_bare_cue(line):
        return line, None
    items = []
    for following in body.page.lines[line.number + 1 :][:40]:
        if following.text and not _is_link(body, following):
            break
        if following.text:
            items.append(following)
    while items and not _belongs(body, items):
        items.pop()
    if not items:
        return line, None
    return items[-1], f"introduces a list of {len(items)}"


def _is_bare_cue(line: Line) -> bool:
    return (len(line.text) <= 60 and line.text[-1] in ":：…") or len(line.text.split()) <= 6


def _is_link(body: Body, line: Line) -> bool:
    """Looks like a headline: short, without the full stop that a sentence has."""
    text = line.text
    if len(text) > 160 or (is_prose(text) and not _MARKED.match(text)):
        return False
    return _ENDS_OPEN.search(text) is not None


def _belongs(body: Body, items: list[Line]) -> bool:
    """Whether the last item is part of the list: it bears a mark, or no subhead could stand here.

    Unmarked titles are taken when they are long, or when nothing but furniture follows.
    """
    last = items[-1]
    if _MARKED.match(last.text) and _MARKED.match(items[0].text):
        return True
    if _MARKED.match(items[0].text):
        return False
    return len(last.text) >= 40 or at_tail(body, last)


RULES: tuple[Rule, ...] = (
    rule(
        name="teaser",
        revision=1,
        why="It points to another page and is no part of this text.",
        find=Lines(
            Table.of(CUES, _not_in_a_manual, tail=f"(?:{_TITLE})?"),
            Table.of(LABELS, tail=_TITLE),
            Table.of(PHRASES),
            extend=_with_list,
        ),
        keeps=(
            "Read more books, said the minister, and fewer memos.",
            "Related costs rose by 3%.",
            "More than forty boats were in the harbour.",
            "Mehr dazu wollte die Ministerin am Abend nicht sagen.",
            "Leer más no siempre es leer mejor.",
            "Lire aussi vite que possible ne sert à rien, dit-elle.",
            "Leia mais devagar, pediu a professora.",
            "Подробнее об этом она говорить не стала.",
            "相关报道引起了广泛的讨论，市长随后作出了回应。",
        ),
    ),
)
