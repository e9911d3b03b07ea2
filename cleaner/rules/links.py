"""Lists of links without a cue: told by how they are set, and by what links they look like."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from cleaner.page import Line, Page
from cleaner.rules import timed
from cleaner.rules.base import PARAGRAPH, Found, Rule, ends_sentence, is_prose, is_sentence
from cleaner.rules.body import Body
from cleaner.settings import Settings

OWN = 2
"""Paragraphs that must stand above a list: above them bullets are a summary."""
BETWEEN, BELOW = 50, 36
"""Characters that the titles of a list have on average, between paragraphs and below the last."""
LONGEST_TITLE = 160
TAIL = 300
"""Characters at the end of a paragraph in which its last sentence is sought."""
LISTS = 3
"""A page with more lists of such a form sets out pros and cons, prices or courses."""
FULL = 6
"""Words of a line in capitals from which on it is no subhead."""

_ITEM = re.compile(r"[-•·*►▸›»→] ?(\S.*)")
# What titles have and the items of other lists lack: a kicker with a title behind, or a number of
# things.
_TITLE = re.compile(
    r"""
    [^\W\d_] [^:?!0-9]{2,38} : \s [«„“"'¿]? [^\W\d_a-zß-ÿ] (?=.{14}) (?!.*[0-9]{2})
    | (?:The\ )? [0-9]{1,2} \ [A-Z]\w+ \ [A-Z]
    """,
    re.VERBOSE,
)
# What dialogue has as well: a dash, or a question.
_MAYBE = re.compile(r"[\w“”\"»?!] [–—-] \w|[?!“”]$")
_NO_TITLE = re.compile(r"[/\\$=_<>{}()→`;@#&|*]")
_DATED = re.compile(r"[-–—] \w{3,10} [0-9]{1,2}, (?:19|20)[0-9]{2}$")
# The sentence above a list points to it, or counts what it holds.
_POINTS = re.compile(
    r"""
    \b (?: these | following | follows | below | here | include\w* | such\ as | list\w* | namely
    | folgend\w* | diese\w? | unten | hier | darunter | nämlich | zum\ beispiel | liste
    | suivant\w* | voici | ci-dessous | notamment
    | siguiente\w* | estos | estas | seguintes | seguenti | questi ) \b
    """,
    re.VERBOSE | re.IGNORECASE,
)
_COUNTS = (
    "two zwei deux dos due dois 2",
    "three drei trois tres tre três 3",
    "four vier quatre cuatro quattro quatro 4",
    "five fünf cinq cinco cinque 5",
    "six sechs seis sei 6",
    "seven sieben sept siete sette sete 7",
    "eight acht huit ocho otto oito 8",
    "nine neun neuf nueve nove 9",
    "ten zehn dix diez dieci dez 10",
)
_LAST_SENTENCE = re.compile(r"[^.!?]*[.!?]\W{0,4}$")
_PROVEN = re.compile(
    r"CLICK HERE|BY CLICKING|ON THE GO|SIGN UP FOR|(?:GET|DOWNLOAD) THE .{2,30} APP\b"
)
_CUES = frozenset(["More:", "Mehr:", "Plus :", "Más:", "Mais:", "Mer:", "Meer:", "Więcej:", "Ещё:"])
_BULLETS = frozenset(["- ", "• ", "· ", "* ", "► ", "▸ ", "› ", "» ", "→ "])
_MARKED = re.compile(r"(?P<head>[^|\[\]]{4,40} \| ).+|.+(?P<tail> \[\w{3,12}\])")


def _lists(page: Page) -> Iterator[Found]:
    """Bulleted titles below a paragraph that does not announce them; many such lists are text."""
    lines, body = page.written, Body(page)
    start, found = 0, []
    while start < len(lines):
        end = start
        while end < len(lines) and _ITEM.match(lines[end].text):
            end += 1
        if end - start >= 2 and _is_list_of_links(body, start, end):
            because = f"{end - start} titles in a row"
            found.append(Found(lines[start].start, lines[end - 1].end, because))
        start = max(end, start + 1)
    return iter(found if len(found) <= LISTS else ())


def _is_list_of_links(body: Body, start: int, end: int) -> bool:
    """Whether these bulleted lines are titles that the paragraph above does not announce."""
    lines = body.page.written
    titles = [match[1] for line in lines[start:end] if (match := _ITEM.match(line.text))]
    below = bool(body.last) and lines[start].number > body.last[0].number
    if below and all(map(_DATED.search, titles)):
        return True
    own = body.first[-1] if len(body.first) == OWN else lines[-1]
    if lines[start].number <= own.number or not all(map(_is_title, titles)):
        return False
    if _announces(lines[start - 1].text, len(titles)):
        return False
    long = sum(map(len, titles)) >= (BELOW if below else BETWEEN) * len(titles)
    told = [_TITLE.match(title) is not None for title in titles]
    maybe = sum(told[n] or _MAYBE.search(titles[n]) is not None for n in range(len(titles)))
    return long and any(told) and maybe * 3 >= 2 * len(titles)


def _is_title(text: str) -> bool:
    if is_sentence(text) or text[-1] in ";,:」" or _NO_TITLE.search(text):
        return False
    return 20 <= len(text) <= LONGEST_TITLE and not text[0].islower()


def _announces(text: str, items: int) -> bool:
    """Whether a line is no paragraph, or its last sentence points to a list, or counts it."""
    last = _LAST_SENTENCE.search(text[-TAIL:]) if _is_paragraph(text) else None
    if last is None or _POINTS.search(last[0]):
        return True
    counts = _COUNTS[items - 2].split() if items - 2 < len(_COUNTS) else ()
    return any(word in counts for word in re.findall(r"\w+", last[0].lower()))


def _is_paragraph(text: str) -> bool:
    return is_prose(text) and ends_sentence(text) and _ITEM.match(text) is None


def _capitals(page: Page) -> Iterator[Found]:
    """Lines in capitals between paragraphs, where another such line is a prompt of the page."""
    lines = page.written
    capitals = (x.text for x in lines if len(x.text) <= LONGEST_TITLE and x.text.isupper())
    proof = next(filter(_PROVEN.search, capitals), None)
    if proof is None:
        return
    for above, line, below in zip(lines[1:], lines[2:], lines[3:], strict=False):
        text = line.text
        if not text.isupper() or text == proof or is_sentence(text):
            continue
        full = FULL <= len(text.split()) <= 24 and len(text) < PARAGRAPH
        if full and _is_paragraph(above.text) and len(below.text) > len(text):
            yield Found(line.start, line.end, f"its links stand in capitals, as {proof[:60]!r}")


def _alike(page: Page) -> Iterator[Found]:
    """Three or more last lines that share what stands before a bar, or in brackets at the end."""
    body = Body(page)
    run: list[Line] = []
    for line in body.tail:
        mark = _mark(line.text)
        if run and mark != _mark(run[-1].text):
            yield from _whole(run)
            run = []
        if mark:
            run.append(line)
    yield from _whole(run)


def _mark(text: str) -> str | None:
    title = 20 <= len(text) < PARAGRAPH and not is_sentence(text)
    match = _MARKED.fullmatch(text) if title else None
    return match["head"] or match["tail"] if match else None


def _whole(run: Sequence[Line]) -> Iterator[Found]:
    if len(run) >= 3:
        yield Found(run[0].start, run[-1].end, f"{len(run)} titles marked alike")


def _empty_cues(page: Page) -> Iterator[Found]:
    """A cue between two paragraphs, whose links the extractor took away."""
    lines = page.written[1:]
    for above, line, below in zip(lines, lines[1:], lines[2:], strict=False):
        if line.text in _CUES and is_prose(above.text) and is_prose(below.text):
            yield Found(line.start, line.end, "no link follows")


def _links(page: Page, settings: Settings) -> Iterator[Found]:
    """All of them but for those in fenced code."""
    fenced = {page.lines[number].start for number in page.fenced}
    return (found for found in _found(page) if found.start not in fenced)


def _found(page: Page) -> Iterator[Found]:
    short = [line.text for line in page.written if len(line.text) <= LONGEST_TITLE + 2]
    if not _BULLETS.isdisjoint([text[:2] for text in short]):
        yield from _lists(page)
    if any(map(str.isupper, short)):
        yield from _capitals(page)
    last = {text[-1] for text in short}
    if "]" in last or (" | " in page.text and any(" | " in text for text in short)):
        yield from _alike(page)
    first = {text.lstrip(timed.FRAME)[:1] for text in short}
    if any(map(str.isdigit, last | first)):
        yield from timed.lists(page)
    if not _CUES.isdisjoint(short):
        yield from _empty_cues(page)


_STORY = (
    "The ferry came back to the harbour on Monday after nine years, and all the town was there.",
    "It will sail all summer, the harbour office said, and carry bicycles for nothing until May.",
)
_GERMAN = (
    "Die Fähre kam am Montag nach langer Zeit zurück, und der ganze Ort stand am Pier und sang.",
    "Sie fährt den Sommer über jeden Tag und nimmt Räder umsonst mit, sagte ein Sprecher im Hafen.",
)
_MORE = "Nine boats lay along the pier, and the band played until the lamps of the tower were lit."
_PROMPT = "CLICK HERE TO GET THE HARBOURWIRE APP"
_LATER = (
    "11:45 A tower is built twice, and falls down twice",
    "10:02 Oysters are back in the bay, and so are their eaters⟧",
)
_PROGRAMME = (
    "- 3.5.2021, 19:30 Concert of the harbour band on the long pier",
    "- 4.5.2021, 18:00 Reading from the keeper's diaries in the tower",
    "- 4.5.2021, 20:15 Dance for those who have come by the ferry",
)
_NIGHT = (
    "22:00 The harbour band plays on the long pier until it is dark",
    "23:30 The keeper of the tower reads from his diaries by a lamp",
    "01:15 The last ferry takes home all who have not yet had enough",
)
_TITLES = (
    "- Leuchtturm: Warum der Wärter nach einem Jahr schon wieder geht",
    "- Austern: „Wir haben keine mehr“ – ein Fischer klagt über den Sommer",
    "- Hafenfest: Diese Straßen sind am Wochenende den ganzen Tag gesperrt",
)

RULES: tuple[Rule, ...] = (
    Rule(
        name="link-list",
        revision=3,
        why="It is a title of another page, set as this page sets its links.",
        find=_links,
        removes=(
            "\n".join((*_GERMAN, f"⟦{_TITLES[0]}", _TITLES[1], f"{_TITLES[2]}⟧", _GERMAN[1])),
            "\n".join((*_STORY, "⟦- The Baker's Loaf - May 3, 2021", "- A Tower - May 2, 2021⟧")),
            "\n".join((*_STORY, "⟦12:10 The baker of Port Ellery bakes his last loaf", *_LATER)),
            "\n".join(
                (*_STORY, "⟦BAKER OF PORT ELLERY BAKES THE SAME LOAF⟧", _MORE, _PROMPT, _STORY[1])
            ),
            "\n".join(
                (
                    *_STORY,
                    "⟦Boat Week | The baker's last loaf",
                    "Boat Week | A tower built twice",
                    "Boat Week | Oysters are back⟧",
                )
            ),
        ),
        keeps=(
            "\n".join((*_GERMAN, *((*_TITLES, _GERMAN[1]) * 4))),
            "\n".join((*_GERMAN, "- Dauer: rund 20 Minuten", "- Preis: 3 Euro für Erwachsene")),
            "\n".join(
                (
                    _GERMAN[0],
                    "Der Hafen stellt drei Fragen an die Reederei, die ihn seit Jahren "
                    "beschäftigen und um die er nicht herumkommt.",
                    *_TITLES,
                )
            ),
            "\n".join((*_STORY, "BAKER OF PORT ELLERY BAKES THE SAME LOAF", _MORE, _STORY[1])),
            "\n".join((*_STORY, "- The lamps are lit at dusk", "- The band plays until nine")),
            "\n".join(
                (*_STORY, "Nine o'clock | The band plays", "Ten o'clock | The lamps are lit")
            ),
            "\n".join((*_STORY, *_PROGRAMME)),
            "\n".join((*_STORY, *_NIGHT)),
        ),
    ),
)
