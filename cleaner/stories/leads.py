"""How stories begin and end: leads, bylines and credits, in ten languages and more."""

from __future__ import annotations

import re
from functools import lru_cache

_WORD = re.compile(r"[^\W\d_]+")
_QUOTES = "\"“„«»‘'「『”–—-"
_LEANING_WORDS = """
he she it they we i this that these those but and or so then however also meanwhile here there
his her their its our my such yet still because instead moreover while another both all for er
sie es wir ich dies diese dieser dieses das aber und oder doch denn dann auch jedoch hier dort
sein seine ihr ihre dabei dazu damit deshalb zudem außerdem daher trotzdem dagegen il elle ils
elles nous je ce cet cette ces mais et ou donc ainsi aussi son sa ses leur leurs ici cependant
toutefois pourtant puis él ella ellos ellas nosotros yo este esta esto estos estas ese esa eso
pero y o así también su sus aquí sin además entonces por aunque asimismo ele ela eles elas nós
eu isso isto esse essa mas e assim também seu sua aqui além porém egli lui lei essi loro noi
questo questa questi queste ma ed così anche suo qui inoltre però он она оно они мы я это этот
эта эти но и или так также его её ее их здесь тогда однако потом hij zij ze het wij ik dit dat
deze die maar en of dus ook zijn haar hun toch echter han hon det de vi jeg jag dette detta
disse dessa men og och eller så også också här ten ta to ci te oni one on ona ja ale lub więc
też także jego jej tu jednak وهو وهي هو هي هم هذا هذه ذلك لكن ولكن كما أما وقد
"""
_LEANING = frozenset(_LEANING_WORDS.split())
"""Words that lean on a text above when a paragraph opens with them."""
_LEANING_CHARACTERS = (
    "他",
    "她",
    "它",
    "这",
    "這",
    "那",
    "但",
    "而",
    "此",
    "其",
    "我",
    "所以",
    "因此",
    "不过",
    "不過",
    "また",
    "しかし",
    "そして",
    "この",
    "その",
    "これ",
    "それ",
    "一方",
    "だが",
    "彼",
    "私",
)

_DAYS_WORDS = """
monday tuesday wednesday thursday friday saturday sunday today yesterday montag dienstag
mittwoch donnerstag freitag samstag sonntag heute gestern lundi mardi mercredi jeudi vendredi
samedi dimanche hier lunes martes miércoles jueves viernes sábado domingo hoy ayer segunda terça
quarta quinta sexta hoje ontem lunedì martedì mercoledì giovedì venerdì sabato domenica oggi
ieri понедельник вторник среду четверг пятницу субботу воскресенье сегодня вчера maandag dinsdag
woensdag donderdag vrijdag zaterdag zondag vandaag gisteren mandag tirsdag onsdag torsdag fredag
lørdag søndag måndag tisdag lördag söndag poniedziałek wtorek środę czwartek piątek sobotę
niedzielę dziś wczoraj الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد اليوم أمس
"""
_DAYS = frozenset(_DAYS_WORDS.split())
_CALENDAR = re.compile(r"\d{1,2}\s?[日号號]|星期|周[一二三四五六日]|曜日")
_DATELINE = re.compile(r"[^.!?]{2,40}?(?:\([^)]{2,20}\)\s*)?(?:[-–—:]|\.-)\s")

_BYLINE = re.compile(
    r"(?:by|words by|von|par|por|di|door|av|af|autor|autorin|author|auteur|autore|redaktion|foto"
    r"|автор|текст|بقلم|كتب|作者|记者|記者|文|撰文|取材|執筆)(?:\s?[:：/／]\s?|\s)\S.{1,80}"
    r"|.{0,30}(?:staff (?:writer|reporter)|correspondent|korrespondent(?:in)?|reporter"
    r"|redakteur(?:in)?)",
    re.IGNORECASE,
)
_DATE = re.compile(
    r"(?=.{4,60}$)(?:.*\b(?:19|20)\d\d\b.*|.*\b\d{1,2}[./:h]\d{2}\b.*|.*\d{1,2}月\d{1,2}日.*"
    r"|(?:published|updated|posted|veröffentlicht|aktualisiert|publié|mis à jour|publicado"
    r"|actualizado|pubblicato|опубликовано)\b.*|.*\b(?:min|minutes?|minuten|hours?|stunden?) "
    r"(?:read|ago|lesezeit)\b.*)",
    re.IGNORECASE,
)
_CLOSING = re.compile(
    r"(?:.{0,60}(?:contributed to this (?:report|story|article)|contributed reporting)"
    r"|[(\[]?(?:additional )?(?:reporting|editing|writing) by\b|copyright\b|©|\(c\) (?:19|20)"
    r"|all rights reserved|follow .{2,40} on (?:twitter|facebook|x)\b|(?:tags?|topics|filed under"
    r"|quelle|source|fuente|fonte|источник|schlagwörter|etiquetas|mots-clés)\s?:"
    r"|(?:share|teilen|partager|compartir|condividi|поделиться)\b.{0,60}$"
    r"|(?:来源|來源|责任编辑|責任編輯|编辑|出典)\s?[:：]"
    r"|[(\[（][A-Za-z/ .,]{2,30}[)\]）]$|.{0,4}#{1,3}$|-{1,3} ?30 ?-{1,3}$)",
    re.IGNORECASE,
)


def leans(text: str) -> bool:
    """Whether a paragraph opens with a word that leans on a text above, or amid a speech."""
    if text[:1] in _QUOTES:
        return True
    word = _WORD.match(text)
    if word is None:
        return False
    return word[0].casefold() in _LEANING or text.startswith(_LEANING_CHARACTERS)


def is_dated(text: str) -> bool:
    """Whether a paragraph says when or where from, as leads do."""
    start = text[:400]
    if _CALENDAR.search(start) or _DATELINE.match(text):
        return True
    return not _DAYS.isdisjoint(word.casefold() for word in _WORD.findall(start))


def has_dateline(text: str) -> bool:
    """Whether a paragraph opens with a place and a dash, as agencies set it."""
    return _DATELINE.match(text) is not None


def is_signed(text: str) -> bool:
    """Whether a line only says who wrote a story, or when."""
    return len(text) <= 120 and _signs(text)


@lru_cache(512)
def _signs(text: str) -> bool:
    return (_DATE.match(text) or _BYLINE.fullmatch(text)) is not None


def closes(text: str) -> bool:
    """Whether a line ends a story: credits, sources, rights, a row for sharing."""
    return len(text) <= 400 and _CLOSING.match(text) is not None
