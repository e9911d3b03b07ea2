"""Dates that stand alone above or below a text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleaner.page import Line, Page
from cleaner.rules.base import Found, Rule, bare
from cleaner.rules.body import Body
from cleaner.rules.names import TWO
from cleaner.rules.structure import Structure
from cleaner.settings import Settings


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Words that a line of nothing but a date may hold.
_MONTHS = _words("""
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec
    januar jänner februar märz mai juni juli oktober dezember mär okt dez
    janvier février mars avril juin juillet août septembre octobre novembre décembre
    enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre
    diciembre
    janeiro fevereiro março maio junho julho setembro outubro novembro dezembro
    gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre gen mag giu lug ago ott
    dic janv févr avr juil ene abr sept fev mrt sty lut kwi cze lip sie wrz paź lis gru янв фев апр
    июн июл авг сен окт ноя дек
    januari februari maart mei augustus
    stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada
    grudnia
    ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık
    января февраля марта апреля мая июня июля августа сентября октября ноября декабря
    січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня
    يناير فبراير مارس أبريل إبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر
    كانون شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين
    marts maj juni juli oktober desember
    tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta
    syyskuuta lokakuuta marraskuuta joulukuuta
    janúar febrúar apríl maí júní júlí ágúst október nóvember desember
    ledna února března dubna května června července září října listopadu prosince
    januára februára apríla mája júna júla augusta septembra októbra novembra decembra
    január február március április május június július augusztus szeptember október november
    ianuarie februarie martie aprilie iunie iulie septembrie octombrie noiembrie decembrie
    siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga
    prosinca januara februara aprila maja juna jula avgusta septembra oktobra novembra
    януари февруари март април май юни юли август септември октомври ноември декември
    ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου
    οκτωβρίου νοεμβρίου δεκεμβρίου
    jaanuar veebruar märts aprill juuni juuli oktoober detsember
    sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio
    gruodžio
    tháng maret mei agustus mac ogos julai disember
    जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर
    فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند
    בינואר בפברואר במרץ באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר
    мая студзеня лютага сакавіка красавіка чэрвеня ліпеня жніўня верасня кастрычніка
    gener febrer març abril maig juny juliol agost setembre octubre novembre desembre
""")
_DAYS = _words("""
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri
    sat sun
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so
    lundi mardi mercredi jeudi vendredi samedi dimanche
    lunes martes miércoles jueves viernes sábado domingo
    feira segunda terça quarta quinta sexta
    lunedì martedì mercoledì giovedì venerdì sabato domenica
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
    poniedziałek wtorek środa czwartek piątek sobota niedziela
    pazartesi salı çarşamba perşembe cuma cumartesi pazar
    понедельник вторник среда четверг пятница суббота воскресенье
    mandag tirsdag onsdag torsdag fredag lørdag søndag måndag tisdag lördag
    maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai
    pondělí úterý středa čtvrtek pátek neděle pondelok utorok streda štvrtok piatok nedeľa
    hétfő kedd szerda csütörtök péntek szombat vasárnap
    luni marți miercuri joi vineri sâmbătă duminică
    ponedjeljak utorak srijeda četvrtak petak subota nedjelja ponedeljak sreda nedelja
    понеделник сряда четвъртък петък събота неделя
    понеділок вівторок четвер п'ятниця субота неділя
    δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή
    thứ hai ba tư năm sáu bảy senin selasa rabu kamis jumat sabtu minggu isnin khamis jumaat ahad
    सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार
    月 火 水 木 金 土 日 월 화 수 목 금 토 일
    الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت
""")
_LABELS = _words("""
    published updated posted date modified created first last on at original publication
    veröffentlicht aktualisiert stand datum erstellt publiziert zuletzt geändert eingestellt am um
    uhr vom
    den
    publié mis à jour mise dernière modifié créé posté le date h
    publicado actualizado fecha modificado última actualización el a las los creado hs hrs horas
    atualizado data em às as criado atualização modificação
    pubblicato aggiornato il alle ore del ultimo aggiornamento ultima modifica
    geplaatst gepubliceerd bijgewerkt laatst laatste op om
    opublikowano aktualizacja dodano godz data publikacji utworzenia ostatnia zaktualizowano
    utworzono
    yayınlanma güncelleme tarihi tarih son saat yayın giriş güncellenme oluşturulma eklenme haber
    опубликовано обновлено дата публикации создано последнее обновление добавлено в г года
    نشر تحديث تاريخ النشر آخر في الساعة بتاريخ م ص مساء صباحا
    发布时间 发布日期 更新时间 时间 日期 发布于 发表于 发表时间 發布時間 時間 更新於 最後更新 編集
    公開日 更新日 投稿日 掲載日 配信 更新 公開 最終更新日 最終更新 配信日
    입력 수정 등록 승인 최종수정 기사입력 기사등록 송고시간 업데이트 발행일 게시일 작성일 오전 오후
    offentliggjort publisert publicerad uppdaterad opdateret oppdatert sist senast kl klokken
    den julkaistu päivitetty klo publikováno aktualizováno vydáno publikované aktualizované
    publikacja godz. megjelent frissítve közzétéve publicat actualizat ora objavljeno ažurirano
    vrijeme u sati публикувано обновена обновено на в часа δημοσιεύτηκε ενημερώθηκε στις ώρα
    опубліковано оновлено о об год року година рік р cập nhật lúc ngày giờ diterbitkan
    diperbarui pukul wib wita tanggal dikemas kini pada प्रकाशित अपडेटेड अपडेट अंतिम पब्लिश पर बजे
    jst kst hkt sgt pht wat eat sast aest aedt nzst ict uur ч мин публикация akt online
    時 分 时 点 às hodiny of de del the and th st nd rd am pm a.m p.m gmt utc est edt cet cest
    pst pdt et bst ist mez mesz
    msk мск ago uk
""")
_TODAY = _words("""
    today yesterday heute gestern aujourd'hui hier hoy ayer hoje ontem oggi ieri vandaag gisteren
    dziś dzisiaj wczoraj bugün dün сегодня вчера сьогодні вчора днес вчера σήμερα χθες dnes včera
    ma tegnap astăzi azi danas jučer juče اليوم أمس 今天 昨天 今日 昨日 오늘 어제 idag igår
""")
_CHANGES = _words("""
    published updated posted modified created veröffentlicht aktualisiert erstellt publiziert
    stand
    publié posté modifié publicado actualizado modificado atualizado pubblicato aggiornato
    geplaatst
    gepubliceerd bijgewerkt opublikowano aktualizacja yayınlanma güncelleme опубликовано
    обновлено
    offentliggjort publisert publicerad uppdaterad opdateret oppdatert julkaistu päivitetty
    publikováno aktualizováno publikované aktualizované publikacja megjelent frissítve publicat
    actualizat objavljeno ažurirano публикувано обновена δημοσιεύτηκε ενημερώθηκε опубліковано
    оновлено diterbitkan diperbarui प्रकाशित अपडेटेड
    نشر تحديث 发布时间 发布日期 更新时间 发布于 发表于 公開日 更新日 投稿日 掲載日 配信 입력 수정
    등록 기사입력
""")
_DIGIT = re.compile(r"\d")
_TIME = re.compile(r"\d{1,2}[:.h]\d{2}")
_WORDS = _MONTHS | _DAYS | _LABELS | _TODAY
_NUMERIC = re.compile(
    r"""
    (?: [0-3]?[0-9] [./-] [01]?[0-9] [./-] (?:[12][0-9])?[0-9]{2}
      | [01]?[0-9] / [0-3]?[0-9] / (?:[12][0-9])?[0-9]{2}
      | [12][0-9]{3} [./-] [01]?[0-9] [./-] [0-3]?[0-9]
      | [12][0-9]{3} \s? [年년] \s? [01]?[0-9] \s? [月월] \s? [0-3]?[0-9] \s? [日일]
    )
    (?= \D | $ )
    """,
    re.VERBOSE,
)
LETTERHEAD = 14
"""Lines above the greeting of a letter, and itself."""
_GREETING = re.compile(
    r"(?:my |lieber? |sehr )?(?:dear|geehrte[rs]?|liebe[rs]?|chère?s?|querid[oa]s?|estimad[oa]s?"
    r"|car[oi]|gentile|prezad[oa]s?|geachte|kære|kära|уважаем\w+|дорог\w+|szanown\w+|drog\w+|sayın"
    r"|sevgili|عزيزي|尊敬的|亲爱的)\b.{1,60}[,:!，：！]",
    re.IGNORECASE,
)
_FIELD = re.compile(r"(?:[-*+] (?:\*\*)?|:)?[^\W\d][\w-]{1,14}:(?:\*\*)? \S|:[\w ]{1,20}: \S")
_SINCE = re.compile(r"[-–—]\s?\)$")
"""The end of a life that goes on, or of what is not over, in brackets."""
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_SPLIT = re.compile(
    r"[\s,،;|·:：/()（）\[\]+–—-]+|(?<=\d)(?=[^\W\d])|(?<=[^\W\d])(?=\d)|\.(?=\s|$|\d)"
)


def is_date(text: str) -> bool:
    """Whether a line says nothing but when: a date with its year or a time, perhaps a label."""
    if len(text) > 100 or _DIGIT.search(text) is None or _SINCE.search(text):
        return False
    text = bare(text).lower()
    if not 6 <= len(text) <= 90:
        return False
    numeric = _NUMERIC.search(text)
    rest = text[: numeric.start()] + " " + text[numeric.end() :] if numeric else text
    words = [word.strip(".'") for word in _SPLIT.split(rest) if word.strip(".'")]
    if not all(word.isdecimal() or word in _WORDS or word in ("t", "z") for word in words):
        return False
    if len(_YEAR.findall(text)) > 1 and not any(word in _CHANGES for word in words):
        return False  # from one day to another: when something takes place
    if numeric or any(word in _CHANGES for word in words):
        return (
            numeric is not None or _TIME.search(text) is not None or _YEAR.search(text) is not None
        )
    if any(word in _MONTHS for word in words):
        return _YEAR.search(text) is not None or _TIME.search(text) is not None
    return _TIME.search(text) is not None and any(word in _TODAY for word in words)


_PIECES = re.compile(r" ?[|·•] ?| [/–—-] |\s{3,}|\t")
_PERSON = re.compile(rf"(?i:(?:by|von|par|por|di|door|da) )?{TWO}")


def is_stamp(text: str) -> bool:
    """Whether a line says nothing but when, and by whom: a row of dates and names."""
    if is_date(text):
        return True
    pieces = [piece for piece in map(str.strip, _PIECES.split(text)) if piece]
    if not 2 <= len(pieces) <= 5 or not any(map(is_date, pieces)):
        return False
    names = [piece for piece in pieces if not is_date(piece)]
    return all(len(name.split()) <= 5 and _PERSON.fullmatch(name) for name in names)


def _dates(page: Page, settings: Settings) -> Iterator[Found]:
    """Dates at the head and the tail; a page with dates between paragraphs is a diary or a log."""
    body = Body(page)
    above = [line for line in page.written[:12] if line.number < body.top and is_stamp(line.text)]
    if above and above[0] is page.written[0] and not _is_labelled(above[0].text):
        del above[0]  # a diary's heading
    dates = [
        line
        for line in (*above, *filter(lambda line: is_date(line.text), body.tail[-12:]))
        if not _in_header(body, line) and line.number not in body.page.fenced
    ]
    if not dates or _is_log(body) or _is_letter(page):
        return
    structure = Structure(body, frozenset(line.number for line in dates))
    for line in () if structure.quotes_letters else dates:
        if not structure.heads(line) and not structure.encloses(line):
            yield Found(line.start, line.end)


def _is_labelled(text: str) -> bool:
    """Whether a date says of itself that it is the page's."""
    return not _CHANGES.isdisjoint(_SPLIT.split(text.lower()))


def _in_header(body: Body, line: Line) -> bool:
    """Whether the line is one of several "Key: value" lines, as at the head of a letter."""
    return any(_FIELD.match(near.text) for near in body.around(line))


def _is_letter(page: Page) -> bool:
    """Whether a page greets somebody at its top: the date above is the letter's own."""
    return any(_GREETING.fullmatch(line.text) for line in page.written[:LETTERHEAD])


def _is_log(body: Body) -> bool:
    """Whether dates stand between the paragraphs as well."""
    inner = (
        line
        for line in body.page.written
        if body.top < line.number < body.last[0].number and len(line.text) <= 90
    )
    return any(is_date(line.text) for line in inner)


RULES: tuple[Rule, ...] = (
    Rule(
        name="publication-date",
        revision=7,
        why="It says when the page was published or changed and stands alone.",
        find=_dates,
        removes=(
            "⟦3 May 2021 Last updated at 10:12 GMT⟧\nFerry returns\n\nThe ferry returned to the "
            "harbour on Monday after nine years, and the whole town stood on the pier to greet it.",
            *(
                f"Ferry returns\n⟦{date}⟧\n\nThe ferry returned to the harbour on Monday "
                "after nine years, and the whole town stood on the pier to greet it."
                for date in (
                    "May 3, 2021",
                    "Published: Mon, May 3rd 2021 at 10:12 am GMT",
                    "UPDATED: Tue., Nov. 19, 2019",
                    "Veröffentlicht am 3. Mai 2021 um 10:12 Uhr",
                    "Publié le 3 mai 2021 à 10h12",
                    "Actualizado el 3 de mayo de 2021 a las 10:12",
                    "sexta-feira, 22 de outubro de 2010 às 20:13",
                    "Pubblicato il 3 maggio 2021",
                    "3 мая 2021 г., 10:12",
                    "نشر في: 3 مايو 2021",
                    "发布时间：2021-05-03 10:12",
                    "2021年5月3日",
                    "기사입력 2021-05-03 10:12",
                    "03.05.2021 - 10:12",
                    "2021-05-03T10:12:00+01:00",
                    "Mara Quill | May 3, 2021",
                    "03.05.2021, 10:12 Uhr · Von Mara Quill · Jon Astor",
                    "3 мая, 10:12 | Анна КИМ",
                    "Сегодня, 10:12",
                )
            ),
        ),
        keeps=(
            "May 3, 2021\n\nToday the ferry came back, and all of us stood on the pier until the "
            "lamps were lit and the band had gone home.",
            "The harbour in the year of the storm\n\n3 May 2021",
            "May 3, 2021, 10:12\n\nThe ferry came in out of the fog this morning, and nobody on "
            "the pier had a word to say until the captain waved.",
            "Im Mai 2021 kam die Fähre zurück.",
            "Ann Ell\n(May 3, 1961 -)\n\nShe painted the ferry a hundred times, from the pier and "
            "from the tower, and sold none of the pictures while the ferry sailed.",
            "The Long Pier\nPort Ellery Days | May 3, 2021\nThe Lamps | May 4, 2021",
        ),
    ),
)
