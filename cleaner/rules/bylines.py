"""Bylines that stand alone above or below a text."""

from __future__ import annotations

import re

from cleaner.page import Line
from cleaner.rules import eastern_cues, languages, stamps
from cleaner.rules.base import PARAGRAPH, Rule
from cleaner.rules.body import Body, at_edge, at_tail, at_top
from cleaner.rules.tables import Lines, Table, rule


def _above_story(body: Body, line: Line) -> bool:
    """Above the story, a standfirst or not, or below it."""
    return at_top(body, line) or at_tail(body, line)


def _not_in_credits(body: Body, line: Line) -> bool:
    """At the head or the tail, but not among "Directed by ..." and "Music by ..." of a film."""
    credits = any(_CREDITS.match(near.text) for near in body.around(line))
    return (at_edge(body, line) or at_top(body, line)) and not credits


_CREDITS = re.compile(
    r"(?!by|posted|published|written|updated|von|veröffentlicht|par|publié|por|publicado)"
    r"\w{4,20}(?: and \w{4,20})? (?:by|von|par|por|da|di) \w",
    re.IGNORECASE,
)

_BYLINES = r"""
    # By whom, in capitals, with a role or a date behind
    (?i:by|words by|story by|text by|photos by|reporting by|interview by|photography by|
    illustrations by|illustrated by|video by):? <Names>(?: ?[,|·–—-] .{0,60}| [0-9].{0,40})?
        ## By Mara Quill, Staff Writer
    (?i:von|text von|ein beitrag von|ein gastbeitrag von|interview von|(?:ein |eine )?(?:kommentar|
    kolumne|analyse|bericht|beitrag|gastbeitrag|gastkommentar|essay|porträt|reportage|rezension|
    glosse|leitartikel|fotos|foto) von):? <Two>(?: ?[,|·–—-] .{0,60}| [0-9].{0,40})?
        ## Von Mara Quill
    (?i:par|propos recueillis par|texte de) <Two>(?: ?[,|·–—-] .{0,60}| [0-9].{0,40})?
        ## Par Mara Quill
    (?i:por|redacción|texto de) <Two>(?: ?[,|·–—-] .{0,60}| [0-9].{0,40})? ## Por Mara Quill
    (?i:di|a cura di|testo di) <Two>(?: ?[,|·–—-] .{0,60}| [0-9].{0,40})? ## di Mara Quill
    (?i:door|tekst) <Two>(?: ?[,|·–—-] .{0,60}| [0-9].{0,40})? ## Door Mara Quill
    (?i:автор|текст|беседовала?|подготовила?|автор статьи|автор текста)[: –—-]{1,3}<Names>
        ## Автор: Анна Ким
    (?i:autor|autorin|author|auteur|autore|autora|autor/in|redaktion|text|redacteur|yazar|reporter|
    redakcja|redaktor)<colon><Names>(?: ?[,|·–—-] .{0,40})?
        ## Autor: Mara Quill
    (?:بقلم|كتب|كتبت|الكاتب|كتابة|إعداد|تحرير|المحرر)[: ]{1,2}.{2,40} ## بقلم: سلمى حداد
    (?:作者|记者|記者|文|撰文|编译|编辑|本报记者|本報記者|來源|来源)[：:／/][^。]{1,30}
        ## 作者：王小明
    (?:文|取材|執筆|著者|ライター|筆者)[：:＝=・／/][^。]{1,30}       ## 取材・文：田中花子
    (?i:text|text und fotos|text & fotos|protokoll|aufgezeichnet von|bearbeitet von|
    redaktionelle mitarbeit|mitarbeit|faktencheck|übersetzung|schlussredaktion|redaktion|produktion|
    regie|gestaltung|bildredaktion|videoschnitt|lektorat|reporting|editing|fact-?checking|
    photography|produced by|edited by|photo editing|illustration|narrated by)<colon><Two>(?: ?[,;|
    ·–—-] .{0,80})?
        ## Faktencheck: Mara Quill
    (?:लेखक|रिपोर्ट|نویسنده|مترجم|خبرنگار|מאת|글쓴이|ผู้เขียน|رپورٹ)[:：] ?[^.。]{2,40}
        ## מאת: דנה כץ
    (?:취재|기사)[:：=] ?[^.。]{2,30}                     ## 취재: 김하나
    (?i:av|tekst av|text av|skrevet av|skriven av|af|skrevet af|tekst og foto|text och bild|teksti|
    tekst og bilde|skriven av|eftir|tekst|autorzy|napsal|napsala|připravil|připravila|píše|szerző|
    írta|scris de|autori|piše|napisao|napisala|pripremio|автори|автора|συντάκτης|penulis|oleh|
    laporan|tác giả|viết bởi)(?:<colon>| )<Two>(?: ?[,|·–—-] .{0,60}| [0-9].{0,40})?
        ## Av Mara Quill
"""

_POSTED = r"""
    # Posted by whom, when, in what
    (?:posted|published|written|submitted|added|created|uploaded|reviewed|medically reviewed|
    updated|reported)(?: on .{3,30})? by .{2,140}
        ## Posted by Mara Quill on May 3, 2021 in Ferries
    (?:veröffentlicht|geschrieben|verfasst|erstellt|gepostet|eingestellt|
    publiziert)(?: am .{3,30})? (?:von|durch) .{2,140}
        ## Veröffentlicht am 3. Mai 2021 von Mara Quill
    (?:publié|posté|écrit|rédigé|mis en ligne|proposé)(?: le .{3,30})? par .{2,140}
        ## Publié par Mara Quill le 3 mai 2021
    (?:publicado|escrito|enviado|postado|
    redigido)(?: el .{3,30}| em .{3,30})? por<colon>?(?: )?.{2,140}
        ## Publicado por: Mara Quill
    (?:pubblicato|scritto|postato|inserito)(?: il .{3,30})? da .{2,140}
        ## Pubblicato da Mara Quill il 3 maggio 2021
    (?:geplaatst|geschreven|gepubliceerd)(?: op .{3,30})? door .{2,140} ## Geplaatst door Mara Quill
    (?:опубликовано|опубликовал|опубликовала|разместил|размещено|добавил):? .{2,140}
        ## Опубликовано: 3 мая 2021
    (?:نشرت|نشره|نشر) (?:بواسطة|من قبل|في) .{2,80}  ## نشر بواسطة سلمى حداد
    (?:staff writer|staff reporter|news desk|web desk|online desk|redaktion|die redaktion|redacción|
    la redacción|la rédaction|redazione|la redazione|da redação|redação|редакция|هيئة التحرير|
    编辑部|編集部)
        ## Staff Writer
"""

RULES: tuple[Rule, ...] = (
    rule(
        name="byline",
        revision=5,
        why="It names who wrote or posted the text and stands alone.",
        find=Lines(
            Table.of(_BYLINES, _above_story, cased=True, longest=PARAGRAPH - 1),
            Table.of(eastern_cues.BYLINES + languages.BYLINES, at_edge, cased=True, longest=80),
            Table.of(_POSTED, _not_in_credits, longest=PARAGRAPH - 1),
            Table.of(stamps.EDGE, at_edge, longest=PARAGRAPH - 1),
        ),
        keeps=(
            "By Mara's count there were nine boats left in the harbour.",
            "Von Menschen und Netzen",
            "Par Toutatis, dit le pêcheur.",
            "Por el puerto pasan al año nueve mil barcos.",
            "Published works by women were rare on the island, and nobody kept a list of them.",
            "Автор этой песни жил на маяке один.",
        ),
    ),
)
