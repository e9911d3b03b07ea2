"""Lines that point to another page from between two paragraphs, and the lists they introduce."""

from __future__ import annotations

import itertools
import re

from cleaner.page import Line
from cleaner.rules import eastern_cues, languages, world_cues
from cleaner.rules.base import PARAGRAPH, Rule, is_prose, is_sentence
from cleaner.rules.body import Body, Where, anywhere, at_head, at_tail, not_first
from cleaner.rules.lists import ITEM
from cleaner.rules.tables import Lines, Table, rule
from cleaner.rules.teaser_cues import CUES, LABELS, PHRASES, TAIL

_TITLE = r"<colon>(?! ?https?:| ?www\.|//)<rest>"
_MARKED = re.compile(r"[-–—•·・●*►▶▸»›>→➤] ?\S")
_SECTION = re.compile(
    r"(?i)(?:#+ )?(?:see also|siehe auch)"
    r"|[-*+] \*\*(?:see also|siehe auch|voir aussi|v(?:er|éase) también|vedi anche|zie ook)\*\*.*"
)
_MANUAL = re.compile(r"[\w.+-]+ ?\([0-9][a-z]?\)")
_TOLD = re.compile(r"^[^:]{1,30}: \[?[a-z].*[.?!]$")
_OPENS = re.compile(r"(?i)\bopens? in\b")
_ENDS_OPEN = re.compile(r"[^.。;；,，:：]$")
_LONG = re.compile(r"[^\W\d_]{4,}")
_BUTTON = re.compile(r"(?i)\W*(?:read|learn|find out|discover|explore|see|show|view) more\W*(?<!:)")
"""The link at the end of a card or section; what stands below is the next one."""
SUBHEAD = 40
"""Code points that a sub-head below a list of links usually has at most."""
MOST = 12
"""A list of more links than that is taken in parts; without list marks it is none."""


def _is_no_section(body: Body, line: Line) -> bool:
    """ "See also" is a section of many guides, and of every manual page, with section numbers."""
    if _SECTION.fullmatch(line.text):
        return False
    below = next(body.below(line), None)
    return below is None or _MANUAL.match(below.text) is None


def _leads_away(where: Where) -> Where:
    """There, if the line leads away from its page, and is no section of a guide and no speech."""

    def leads(body: Body, line: Line) -> bool:
        if "](#" in line.text or _TOLD.search(line.text):
            return False
        return _is_no_section(body, line) and where(body, line)

    leads.__name__ = f"leads_away_{where.__name__}"
    return leads


def _points(body: Body, line: Line) -> bool:
    """Whether a cue does not stand above several headlines, of which one is the page's own.

    Those above the page's own are told by what its text takes up: see stories.before.
    """
    below = [*itertools.islice(body.below(line), 2)]
    if not below or _MARKED.match(below[0].text) or any(is_prose(own.text) for own in below):
        return True
    above = itertools.takewhile(lambda own: own is not line, body.page.written)
    return not (_is_bare_cue(line) and at_head(body, line)) or any(_is_link(body, a) for a in above)


def _with_list(body: Body, line: Line) -> tuple[Line, str | None]:
    """A cue without a title takes the list of titles that follows it along."""
    if not _is_bare_cue(line):
        return line, None
    following = itertools.islice(body.below(line), MOST)
    items = list(itertools.takewhile(lambda item: _is_link(body, item), following))
    if items and _is_item_among(body, line, items[0]):
        return line, None
    marked = [_MARKED.match(item.text) is not None for item in items]
    if marked[:1] == [True]:
        items = items[: (*marked, False).index(False)]
    elif _BUTTON.fullmatch(line.text):
        items = []
    else:  # above the story the last of the lines is its headline
        items = [] if len(items) == MOST or at_head(body, line) else items
        items = [item for item in items if not _may_be_subhead(body, item, items)]
    if not items:
        return line, None
    return items[-1], f"introduces a list of {len(items)}"


def _is_item_among(body: Body, line: Line, below: Line) -> bool:
    """Whether a cue is an item of a list, between two others of it."""
    above = next(body.above(line), line)
    marks = [ITEM.match(own.text) and own.text[0] for own in (above, line, below)]
    apart = below.number - above.number
    return bool(marks[0]) and marks == [marks[0]] * 3 and apart == 2


def _is_bare_cue(line: Line) -> bool:
    if _OPENS.search(line.text):
        return False
    text = line.text.rstrip(":： ")
    if text != line.text or text.endswith("…"):
        return len(text) < 60
    return len(text.split()) <= 6 and ":" not in text and "：" not in text


def _is_link(body: Body, line: Line) -> bool:
    """Looks like a headline: short, without the full stop that a sentence has."""
    text = line.text
    if text.startswith("#"):
        return False  # the next section's heading
    if _MARKED.match(text):
        return len(text) < PARAGRAPH and not is_sentence(text)
    return (
        20 <= len(text) < PARAGRAPH and not is_prose(text) and _ENDS_OPEN.search(text) is not None
    )


def _may_be_subhead(body: Body, item: Line, items: list[Line]) -> bool:
    """A short last title, a question, or one that the paragraph below takes up may be a subhead."""
    if item is not items[-1] or at_tail(body, item):
        return False
    short = len(item.text) < SUBHEAD or item.text.endswith("?")
    return short or _is_taken_up(body, item, items[0])


def _is_taken_up(body: Body, item: Line, first: Line) -> bool:
    """Whether the paragraph below a title holds its words, and what stands above its list not."""
    below = next(body.below(item), item)
    above = itertools.islice(body.above(first), 2)  # the cue, and the paragraph above it
    words = _stems(item.text)
    told = len(words & _stems(" ".join(line.text for line in above)))
    return is_prose(below.text) and len(words & _stems(below.text)) >= max(3, told + 2)


def _stems(text: str) -> set[str]:
    return {word[:6] for word in _LONG.findall(text.lower())}


RULES: tuple[Rule, ...] = (
    rule(
        name="teaser",
        revision=7,
        why="It points to another page and is no part of this text.",
        find=Lines(
            Table.of(
                CUES + world_cues.CUES + eastern_cues.TEASERS + languages.TEASERS,
                _leads_away(_points),
                tail=f"(?:{_TITLE})?",
                longest=PARAGRAPH - 1,
            ),
            Table.of(
                world_cues.TITLED + eastern_cues.TITLED,
                _leads_away(not_first),
                cased=True,
                longest=PARAGRAPH - 1,
            ),
            Table.of(LABELS, _leads_away(not_first), tail=_TITLE, longest=PARAGRAPH - 1),
            Table.of(PHRASES + world_cues.PHRASES, _leads_away(anywhere), longest=260),
            Table.of(TAIL + world_cues.TAIL, _leads_away(at_tail)),
            extend=_with_list,
        ),
        keeps=(
            "Read more books, said the minister, and fewer memos.",
            "Related costs rose by 3%.",
            "Aktuelle Nachrichten über die Lage gibt es nicht.",
            "Alle Teile der Maschine gibt es noch zu kaufen.",
            "For more stories in this vein she had no time.",
            "Zu diesem Thema gibt es noch keine Studien.",
            "Die neue Ausgabe des Buches kam in den Handel.",
            "More than forty boats were in the harbour.",
            "Mehr dazu wollte die Ministerin am Abend nicht sagen.",
            "Leer más no siempre es leer mejor.",
            "Lire aussi vite que possible ne sert à rien, dit-elle.",
            "Leia mais devagar, pediu a professora.",
            "Подробнее об этом она говорить не стала.",
            "相关报道引起了广泛的讨论，市长随后作出了回应。",
            "The lamp was lit.\n2. [https://porteller.com/lamps (opens in a new tab)](https://porteller.com)",
            "Der Kran hebt zwei Boote.\n[See more examples below.](#examples)\n#### The crane",
        ),
    ),
)
