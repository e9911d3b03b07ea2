"""Beginnings of other texts, each with a link to read on; and such links inside a line."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence

from cleaner.page import Line, Page
from cleaner.rules.base import Found, Rule, bare, ends_sentence, is_prose, lowered
from cleaner.settings import Settings

OWN = 3
"""Paragraphs that a page must have of its own above the first excerpt."""
NEAR = 4
"""Lines from one such link to the next, at most."""
MOST_HEADS = 5
"""Lines between them that head the lower text: a label, a headline, a byline, a date."""
LONGEST_HEAD = 160
_READ_ON = (
    r"(?:(?:read|continue|keep) (?:more|on|reading)|read (?:the )?(?:full|whole) (?:story|article)"
    r"|read (?:this |the )?article|weiterlesen|mehr lesen|(?:ganzen )?artikel lesen|zum artikel"
    r"|(?:lire|voir) (?:la suite|plus)|lire l'article|en savoir plus"
    r"|(?:leer|ver) más|(?:seguir|sigue|continuar) leyendo|leer (?:la )?(?:nota|noticia) completa"
    r"|leggi (?:tutto|di più|l'articolo)|continua a leggere|vai all'articolo"
    r"|(?:leia|ler|ver) mais|(?:continue|continuar) (?:lendo|a ler)"
    r"|lees (?:meer|verder)|lees het hele artikel|verder lezen|läs mer|les mer|læs mere|lue lisää"
    r"|(?:czytaj|zobacz|przeczytaj) więcej|czytaj dalej|przeczytaj cały artykuł|czytaj całość"
    r"|(?:haberin )?devamı(?:nı oku)?|daha fazla oku|читать (?:далее|дальше|полностью)|подробнее"
    r"|читати далі|детальніше|διαβάστε περισσότερα|citește mai mult|olvass tovább"
    r"|xem thêm|đọc tiếp|baca selengkapnya|اقرأ المزيد|(?:تابع|أكمل) القراءة|ادامه مطلب|קרא עוד"
    r"|阅读(?:全文|更多)|閱讀(?:全文|更多)|继续阅读|查看(?:全文|更多)|続きを読む|全文を読む|もっと読む|記事を読む"
    r"|더 ?보기|더 ?읽기|계속 읽기|자세히 보기|기사 (?:전문 |더)보기|और पढ़ें|आगे पढ़ें|पूरी खबर पढ़ें|पूरा पढ़ें)"
)
_ALONE = re.compile(_READ_ON)
_INSIDE = re.compile(rf" ?\[(?i:{_READ_ON}|mehr|więcej)(?: ?[.…→»>]{{0,3}})\](?![(\[:])")


def is_read_on(text: str) -> bool:
    """Whether a line is nothing but a link to read on."""
    return len(text) <= 40 and _ALONE.fullmatch(lowered(bare(text))) is not None


def _excerpts(page: Page, settings: Settings) -> Iterator[Found]:
    """Two or more paragraphs in a row, each followed by a link to read on, and what heads them.

    The page has paragraphs of its own above; a page of nothing but excerpts keeps them. Where it
    goes on behind them they may be its own, and their headlines stay.
    """
    lines = page.written
    ends = [at for at in range(1, len(lines)) if _is_excerpt(lines[at - 1 : at + 1])]
    is_last = bool(ends) and not any(is_prose(line.text) for line in lines[ends[-1] + 1 :])
    heads = _heads(lines, ends) if is_last else _beside(ends)
    first = min(heads, default=0)
    if sum(is_prose(line.text) for line in lines[: max(0, first - 1)]) < OWN:
        return
    for at in sorted(heads):
        evidence = f"{len(heads)} paragraphs in a row end in a link to read on"
        yield Found(lines[at - 1 - heads[at]].start, lines[at].end, evidence)


def _beside(ends: list[int]) -> dict[int, int]:
    """The links close below one another, with no lines that head their texts."""
    pairs = itertools.pairwise(ends)
    return {end: 0 for pair in pairs if pair[1] - pair[0] <= NEAR for end in pair}


def _heads(lines: Sequence[Line], ends: list[int]) -> dict[int, int]:
    """How many lines head each of the texts, where nothing else stands between the links.

    The first one has at most as many as the next one.
    """
    heads = _beside(ends)
    for one, two in itertools.pairwise(ends):
        between = _head(lines, two, two - one - 2)
        if between == two - one - 2 <= MOST_HEADS:
            heads |= {two: between, one: max(heads.get(one, 0), _head(lines, one, between))}
    return heads


def _head(lines: Sequence[Line], end: int, most: int) -> int:
    """How many lines above the paragraph at `end` - 1 head it, `most` at most."""
    above = (lines[at].text for at in range(end - 2, max(-1, end - 2 - most), -1))
    return len(list(itertools.takewhile(_may_head, above)))


def _may_head(text: str) -> bool:
    return len(text) <= LONGEST_HEAD and not is_prose(text) and not ends_sentence(text)


def _is_excerpt(pair: tuple[Line, ...]) -> bool:
    above, link = (line.text for line in pair)
    return is_read_on(link) and is_prose(above) and not above[0].islower()


def _inside(page: Page, settings: Settings) -> Iterator[Found]:
    """A link in square brackets, which no sentence holds; one with its address is Markdown's."""
    if "[" in page.text:
        yield from (Found(*match.span()) for match in _INSIDE.finditer(page.text))


_OWN = (
    "The ferry came back to the harbour on Monday after nine years, and all the town was there.",
    "It will sail twice a day, the harbour office said, and carry bicycles for nothing until May.",
    "Nine boats lay along the pier, and the band played until the lamps of the tower were lit.",
)
_BAKER = "The baker of Port Ellery has baked the same loaf for forty years, and nobody knows how."
_TOWER = "The tower on the cliff was built twice, for the first one was lost in a game of cards."

RULES: tuple[Rule, ...] = (
    Rule(
        name="excerpt",
        revision=3,
        why="It is the beginning of another text, with a link to read on.",
        find=_excerpts,
        removes=(
            "\n".join((*_OWN, f"⟦{_BAKER}\nRead more", f"{_TOWER}\nRead more⟧")),
            "\n".join((*_OWN, f"⟦{_BAKER}\nWeiterlesen →", f"{_TOWER}\nWeiterlesen →⟧")),
            "\n".join((*_OWN, f"⟦{_BAKER}\nCzytaj więcej", f"{_TOWER}\nCzytaj więcej⟧")),
            "\n".join(
                (*_OWN, f"⟦One Loaf\n{_BAKER}\nRead more", f"Lost at Cards\n{_TOWER}\nRead more⟧")
            ),
        ),
        keeps=(
            "\n".join((_BAKER, "Read on, he said.", _TOWER, "Read on, he said.")),
            "\n".join((*_OWN[:2], _BAKER, _TOWER)),
            "\n".join((_OWN[0], "He read on.", _OWN[1], "He read on.", _OWN[2])),
        ),
    ),
    Rule(
        name="read-on",
        revision=3,
        why="It is a link to another page.",
        find=_inside,
        removes=(
            "The ferry is back.⟦ [read more]⟧",
            "Prom wrócił do portu.⟦ [czytaj więcej]⟧",
            "Die Fähre ist zurück.⟦ [Weiterlesen …]⟧\nEs geht weiter.",
        ),
        keeps=(
            "The sign said (read more) in red letters.",
            "She wrote [read more books] in the margin.",
            "Er sagte: weiterlesen!",
            "The ferry is back, [read more](https://porteller.com/ferry) or wait on the pier.",
        ),
    ),
)
