"""Author boxes: what stands at the end of a page about who wrote it, or about its series."""

from __future__ import annotations

import itertools

from cleaner.page import Line
from cleaner.rules.base import LONGEST, PARAGRAPH, Rule
from cleaner.rules.body import Body, at_tail, not_first
from cleaner.rules.lists import ITEM
from cleaner.rules.tables import Lines, Table, rule

MOST = 3
"""A box of more lines than that is a section of the page."""

_LABELS = r"""
    (?:about )?(?:the |this )?authors?(?: bio| info)?  ## About the author
    about this (?:article|series|project)           ## About this series
    (?:über )?(?:den |der |die )?autor(?:in|en|innen)?  ## Über die Autorin
    (?:über diese (?:reihe|serie)|zur person)       ## Über diese Reihe
    (?:à propos de l'(?:auteure?|autrice)|l'auteure?|l'autrice)  ## À propos de l'auteur
    (?:sobre |acerca de )?(?:el autor|la autora|o autor|a autora)  ## Sobre el autor
    (?:sull'autore|sull'autrice|l'autore|l'autrice)  ## L'autore
    (?:over de auteur|over de schrijver)            ## Over de auteur
    (?:o autorze|o autorce)                         ## O autorze
    (?:yazar hakkında)                              ## Yazar hakkında
    (?:об авторе)                                   ## Об авторе
    (?:عن الكاتب|عن الكاتبة|نبذة عن الكاتب)         ## عن الكاتب
    (?:关于作者|作者简介|關於作者|作者簡介)         ## 作者简介
    (?:著者プロフィール|筆者プロフィール|著者紹介|プロフィール|この記事を書いた人)
        ## 著者プロフィール
    (?:글쓴이 소개|필자 소개)                       ## 필자 소개
    (?:लेखक के बारे में|लेखक परिचय)                 ## लेखक के बारे में
"""

# What somebody is, without a verb: it stands below a byline, wherever that stands.
_ROLES = r"""
    (?i:(?:freie |freier |leitender |leitende )?(?:redakteur|redakteurin|korrespondent|
    korrespondentin|journalist|journalistin|volontär|volontärin|kolumnist|kolumnistin|
    chefredakteur|chefredakteurin|ressortleiter|ressortleiterin)) (?:in|im|für|bei|der|
    des)(?: (?:der|die|den|dem|das|des))? <Names>
        ## Redakteurin in der Wirtschaft.
    (?i:(?:(?:senior|staff|chief|managing|associate|deputy|contributing|freelance) )?(?:(?:news|
    science|sports|business|culture|political|technology|investigative) )?(?:writer|reporter|editor|
    correspondent|columnist|contributor)),? (?:at|for|with) <Names>
        ## Senior Science Writer at Ellery News
"""

# One sentence that names a person and a trade of the press, as the last word of a page.
_SENTENCES = r"""
    <Two>,? (?:is|has been|works as) (?:a |an |the |our |one of )?(?:[\w'’/&-]+ ){0,6}?(?:reporter|
    writer|editor|journalist|columnist|correspondent|contributor|blogger|
    curator)(?:,? (?:at|for|with|of|in|who|based|covering|and).{0,70})?
        ## Mara Quill is a staff writer at the Chronicle.
    <Two> (?:covers|writes about|reports on|edits) .{3,90}  ## Mara Quill covers ferries and fish.
    <Two> ist (?:\w+ ){0,3}(?i:redakteur|redakteurin|journalist|journalistin|reporter|reporterin|
    korrespondent|korrespondentin|kolumnist|kolumnistin|volontär|volontärin|bloggerin)\b.{0,70}
        ## Mara Quill ist freie Journalistin in Ellery.
    <Two> est (?:\w+ ){0,3}(?:journaliste|rédacteur|rédactrice|correspondante?|
    chroniqueu(?:r|se))\b.{0,70}
        ## Mara Quill est journaliste au Courrier.
    <Two> (?:es|é|è) (?:\w+ ){0,3}(?:periodista|redactora?|reporter[oa]|corresponsal|columnista|
    jornalista|repórter|redatora?|colunista|giornalista|redattore|redattrice)\b.{0,70}
        ## Mara Quill es periodista del Diario.
"""


def _alone(body: Body, line: Line) -> bool:
    """Below the text, and no item of a list."""
    return at_tail(body, line) and not ITEM.match(line.text)


def _near_end(body: Body, line: Line) -> bool:
    """With a paragraph above, and with no more lines below than a box has."""
    return (
        bool(body.first) and line.number > body.first[0].number and len(_below(body, line)) <= MOST
    )


def _below(body: Body, line: Line) -> list[Line]:
    """The written lines below that are no boilerplate; one more than a box has, at most."""
    own = (other for other in body.below(line) if not body.is_junk(other))
    return list(itertools.islice(own, MOST + 1))


def _with_box(body: Body, line: Line) -> tuple[Line, str | None]:
    """A label takes what it introduces along, if that is all that follows."""
    below = _below(body, line)
    if not below or any(len(other.text) > LONGEST for other in below):
        return line, None
    return below[-1], "introduces what ends the page"


RULES: tuple[Rule, ...] = (
    rule(
        name="author-box",
        revision=2,
        why="It is about who wrote the text, or about its series, and no part of it.",
        find=Lines(Table.of(_LABELS, _near_end), extend=_with_box),
        keeps=(
            "About the author nothing is known but her boat.",
            "Über die Autorin ist wenig bekannt.",
            "Об авторе известно мало, кроме его лодки.",
        ),
    ),
    rule(
        name="author-note",
        revision=3,
        why="It says what the author does and stands alone.",
        find=Lines(
            Table.of(_ROLES, not_first, cased=True, longest=80),
            Table.of(_SENTENCES, _alone, cased=True, longest=PARAGRAPH - 1),
        ),
        keeps=(
            "Redakteur in der Wirtschaft war er nie.",
            "The writer at the window was Mara Quill.",
            "Mara Quill is a fisherman and keeps nine boats in the harbour.",
            "Mara Quill est la doyenne du port.",
        ),
    ),
)
