"""What stands between two stories and belongs to the lower one: section labels, rulers, dates."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from cleaner.stories.cues import is_cue

if TYPE_CHECKING:
    from cleaner.stories.topic import Topic

LONGEST = 40
"""Code points of a line above a headline that goes along with it."""
CAPITALS = 30
"""The same of a label in capitals."""
_SECTIONS = """
# English
world,world news,politics,business,economy,opinion,culture,sport,sports,health,science,local,
national,international,environment,education,travel,society,crime,technology,tech,entertainment,
lifestyle,life,features,analysis,exclusive,breaking news,arts,books,music,film,movies,tv,food,
style,money,markets,finance,europe,asia,africa,middle east,americas,latest,latest news,local news,
top stories,weather,comment,editorial,interview,news,uk news,us news,climate,media,royals,football
# German, Dutch
politik,wirtschaft,panorama,kultur,ausland,inland,gesellschaft,wissen,wissenschaft,netzwelt,digital,
meinung,kommentar,lokales,regional,reise,gesundheit,medien,feuilleton,vermischtes,welt,finanzen,
bildung,leben,stil,unterhaltung,aktuelles,nachrichten,technik,umwelt,deutschland,fußball,interview
politiek,buitenland,binnenland,economie,cultuur,wetenschap,gezondheid,opinie,nieuws,samenleving
# French, Spanish, Portuguese, Italian
politique,monde,économie,culture,société,sports,santé,sciences,faits divers,opinions,débats,planète,
environnement,éducation,technologie,médias,actualité,actualités,loisirs,france,afrique
política,mundo,economía,cultura,sociedad,deportes,salud,ciencia,internacional,nacional,españa,
opinión,tecnología,educación,sucesos,noticias,actualidad,negocios,entretenimiento,espectáculos
economia,sociedade,esportes,esporte,desporto,saúde,ciência,brasil,portugal,tecnologia,educação,
cotidiano,opinião,país,negócios,notícias
politica,mondo,cronaca,esteri,salute,scienza,scienze,spettacoli,società,ambiente,attualità,interni
# Polish, Czech, Swedish, Danish, Norwegian
polityka,świat,gospodarka,kultura,polska,zdrowie,nauka,biznes,wiadomości,społeczeństwo,kraj,opinie,
wydarzenia,rozrywka,historia,edukacja
zprávy,domácí,zahraniční,ekonomika,politika,svět
nyheter,utrikes,inrikes,ekonomi,samhälle,nyheder,indland,udland,økonomi,politikk,innenriks,utenriks
# Russian, Ukrainian, Greek
политика,в мире,мир,экономика,культура,общество,спорт,наука,технологии,происшествия,новости,
здоровье,бизнес,россия,мнения,образование,медиа,финансы,криминал
політика,світ,економіка,суспільство,події,новини,здоров'я,бізнес,україна,технології
πολιτική,κόσμος,οικονομία,πολιτισμός,κοινωνία,αθλητισμός,διεθνή,ελλάδα,υγεία,επιστήμη,ειδήσεις
# Turkish, Vietnamese
siyaset,dünya,kültür,gündem,spor,sağlık,bilim,teknoloji,magazin,eğitim,yaşam,haber,haberler,türkiye
thế giới,kinh tế,chính trị,xã hội,văn hóa,thể thao,giáo dục,sức khỏe,thời sự,giải trí
# Arabic, Persian, Hindi
سياسة,العالم,اقتصاد,ثقافة,مجتمع,رياضة,صحة,علوم,تكنولوجيا,أخبار,منوعات,محليات,حوادث,رأي,
السياسة,الاقتصاد,الثقافة,الرياضة,سیاست,جهان,فرهنگ,جامعه,ورزش
राजनीति,दुनिया,कारोबार,संस्कृति,देश,खेल,विज्ञान,मनोरंजन,स्वास्थ्य,समाचार,विदेश,बिज़नेस
# Chinese, Japanese, Korean
政治,国际,國際,财经,財經,文化,社会,社會,体育,體育,科技,娱乐,娛樂,健康,教育,国内,國內,要闻,要聞,新闻,新聞,
经济,經濟,军事,軍事,时政,生活
国際,経済,スポーツ,科学,エンタメ,芸能,ライフ,地域,ニュース,海外,環境,暮らし,ビジネス
정치,국제,경제,문화,사회,스포츠,과학,연예,생활,지역,교육,세계,오피니언,건강,산업,뉴스
"""
_BARS = re.compile(r"\s*[|/·•,>&›»]\s*|\s(?:and|und|et|y|e|i|и)\s")
DATE = re.compile(r"\d{4}|\d{1,2}[./:]\d{2}")
_AGO = re.compile(
    r"(?:[^\W\d_]{4,15}:? )?(?:(?:vor|il y a|hace|há|منذ) \d{1,2} \S+"
    r"|\d{1,2} \S+ (?:ago|fa|geleden|temu|назад|тому|önce|पहले|sedan|siden|sitten|trước|lalu)"
    r"|\d{1,2} ?(?:分钟|小时|天|分鐘|小時|分|時間|日)前|\d{1,2} ?(?:분|시간|일) 전)",
    re.IGNORECASE,
)
_NAME = re.compile(r"[^\W\d_]+(?:[ &'’-]{1,3}[^\W\d_]+){0,3}")
_EDGES = "[]【】《》#*_ -–—:："


def with_labels(topic: Topic, first: int) -> int:
    """Where a story begins whose headline or cue stands at `first`: at the labels above it.

    Rulers, dates and cue lines go along, and one label that names a section.
    """
    labels = 0
    while first - 1 > topic.body and not topic.is_body[first - 1]:
        text = topic.blocks[first - 1].text
        labels += (is_section := names_section(text))
        if len(text) > LONGEST or labels > 1:
            break
        if not (is_section or is_ruler(text) or is_cue(text) or is_dated(text)):
            break
        first -= 1
    return first


def is_dated(text: str) -> bool:
    """Whether a short line holds a date or a time, or says how long ago something was."""
    return DATE.search(text) is not None or _AGO.fullmatch(text) is not None


def is_ruler(text: str) -> bool:
    """Whether a line is drawn and says nothing."""
    return not any(map(str.isalnum, text))


def names_section(text: str) -> bool:
    """Whether a line is the name of a newspaper's section, or a label in capitals."""
    if len(text) > CAPITALS or is_ruler(text):
        return False
    if text.isupper() and _NAME.fullmatch(text):
        return True
    parts = _BARS.split(text.strip(_EDGES).casefold())
    return all(part in _sections() for part in parts)


@cache
def _sections() -> frozenset[str]:
    lines = [line for line in _SECTIONS.split("\n") if line and not line.startswith("#")]
    return frozenset(name.strip() for line in lines for name in line.split(",") if name.strip())
