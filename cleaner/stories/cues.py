"""Lines that announce another story or a list of stories, in some thirty languages."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from unicodedata import normalize

from cleaner.rules import words

_CUES = r"""
(?!)
# English
| (?:read|see|watch|up|coming\ up)\ next | next\ (?:article|story|up|post|read)
| read\ (?:more|also|this\ next)(?:\ (?:on|about)\ this)?
| (?:you\ (?:may|might)|you'll|you’ll)\ also\ (?:like|enjoy|be\ interested\ in)
| (?:more\ )?related(?:\ (?:stories|articles|news|posts|content|coverage|topics|links|reading
    |items))?
| (?:more\ )?recommended(?:\ (?:for\ you|stories|articles|reading|posts))?
| recommended\ by\ .{3,30}
| more\ (?:(?:top|trending|recent|latest|popular|breaking|local|world|tech|sports?|business)\ )?
    (?:stories|news|articles|headlines)(?:\ (?:from|on|in|like)\ .{3,40})?
| more\ trending(?:\ [a-z]{2,14})? | (?:today['’]s\ )?top\ (?:deals|stories)
| more\ (?:from|on|in)\ (?:this\ (?:section|author|topic|story)|the\ web|around\ the\ web)
| more\ from\ .{3,30}
| (?:other|latest|top|trending|popular|featured|further|recent|similar)\ (?:stories|news
    |articles|headlines|posts|reading)
| (?:most\ (?:read|popular|viewed|shared)|trending(?:\ (?:right\ )?now)?|editors?['’]?s?\ picks?
    |don['’]t\ miss|also\ (?:read|on\ .{3,30})|what\ to\ read\ next
    |from\ the\ web|around\ the\ web|in\ case\ you\ missed\ it|keep\ reading|continue\ reading)
| more\ (?:in|on)\ (?:politics|business|world|news|sports?|opinion|culture|health|science
    |technology|tech|entertainment|lifestyle|europe|asia|africa|local\ news)
| (?:load|show|view|see)\ more(?:\ (?:stories|articles|news|posts))?
| loading\ (?:the\ )?(?:next|more)\ (?:article|story|stories|articles|post)s?
| (?:scroll|swipe)\ (?:down\ )?(?:for|to)\ (?:the\ )?next\ (?:article|story|post)
# German
| (?:das\ könnte\ (?:sie|dich|ihnen)(?:\ auch)?\ (?:interessieren|gefallen))
| (?:lesen|lies)\ (?:sie\ )?(?:auch|hier\ weiter|weiter|jetzt|als\ nächstes)
| auch\ interessant | weiterlesen | mehr\ zum\ thema | mehr\ (?:aus|von)\ .{3,30}
| (?:ähnliche|verwandte|weitere|passende|neueste|aktuelle)\ (?:artikel|beiträge|themen
    |meldungen|nachrichten|geschichten|texte)
| meistgelesen(?:e\ artikel)? | zum\ thema | (?:nächster|weiterer)\ artikel
| (?:weiter\ )?zum\ nächsten\ (?:artikel|beitrag) | nächster\ beitrag | mehr\ (?:nachrichten
    |artikel|meldungen|beiträge) | mehr\ laden | weitere\ (?:artikel|beiträge)\ laden
| empfohlen(?:e\ artikel)? | (?:lesetipps?|leseempfehlung(?:en)?)
# French
| (?:à\ )?lire\ (?:aussi|également|ensuite|la\ suite) | (?:à\ lire)
| (?:articles|sujets|contenus)\ (?:liés|similaires|connexes|associés|recommandés)
| sur\ le\ même\ (?:sujet|thème)
| (?:vous\ aimerez|cela\ (?:peut|pourrait)\ vous\ intéresser|ça\ (?:peut
    |pourrait)\ vous\ intéresser)(?:\ aussi)?
| les\ plus\ lus | article\ suivant
| (?:nos\ )?(?:dernières|autres)\ (?:actualités|articles|nouvelles|infos)
| dans\ la\ même\ rubrique | lire\ l[’']article\ suivant | (?:charger|afficher|voir)\ plus
| recommandé(?:\ pour\ vous)? | voir\ aussi | plus\ d[’'](?:articles|actualités)
# Spanish
| (?:lee|lea|leer|ver|vea|mira)\ (?:también|además|más|a\ continuación|después)
| (?:te|le)\ (?:puede|podría|recomendamos|sugerimos)(?:\ (?:interesar|leer))?
| (?:también\ )?(?:te|le)\ puede\ interesar
| (?:noticias|artículos|notas|contenidos?|temas)\ relacionad[ao]s? | relacionad[ao]s?
| (?:más|otras|últimas)\ (?:noticias|notas|historias|información)(?:\ .{3,30})?
| (?:lo\ )?más\ (?:leído|visto|leídas)
| (?:siguiente|próxim[ao])\ (?:noticia|artículo|nota|historia)
| recomendad[oa]s?(?:\ para\ (?:ti|usted))? | (?:cargar|ver|mostrar)\ más
| más\ en\ (?:política|mundo|economía|cultura|sociedad|deportes|internacional|nacional)
# Portuguese
| (?:leia|veja|saiba|confira)\ (?:também|mais|a\ seguir)
| (?:notícias|matérias|artigos|conteúdos?)\ relacionad[ao]s?
| (?:você\ )?(?:pode|também\ pode)\ (?:lhe\ |te\ |se\ )?(?:gostar|interessar)
| mais\ (?:lidas|notícias|lidos) | (?:próxim[ao]|seguinte)\ (?:notícia|artigo|matéria)
| (?:carregar|ver|mostrar)\ mais | mais\ em\ (?:política|mundo|economia|cultura|sociedade
    |esportes?|desporto|brasil|país)
| recomendad[oa]s?(?:\ para\ você)? | outras\ notícias
# Italian
| leggi\ (?:anche|ancora|tutto|di\ più)
| (?:articoli|notizie|contenuti)\ (?:correlat[ie]|simili|collegat[ie]|consigliat[ie])
| (?:ti|vi)\ (?:potrebbe|può)\ (?:anche\ )?interessare | potrebbe\ interessarti(?:\ anche)?
| (?:i\ )?più\ letti | (?:altre|ultime)\ notizie | prossimo\ articolo
| consigliati(?:\ per\ te)? | vedi\ anche | articolo\ successivo
| (?:carica|mostra)\ (?:altro|altri\ articoli)
| altr[oi]\ (?:in|su)\ (?:politica|mondo|economia|cultura|cronaca|sport|esteri)
# Dutch
| lees\ (?:ook|meer|verder|hierna) | bekijk\ ook | meer\ (?:nieuws|artikelen|verhalen)
| meer\ over\ (?:dit\ onderwerp|politiek|economie|cultuur|sport|buitenland|binnenland)
| (?:gerelateerde?|verwante?|andere|recente|aanbevolen)\ (?:artikelen|berichten|nieuws|verhalen)
| volgende?\ (?:artikel|bericht|verhaal) | (?:meest|best)\ (?:gelezen|bekeken) | aanbevolen
| laad\ meer | dit\ vind\ je\ misschien\ ook\ (?:leuk|interessant) | laatste\ nieuws
# Swedish, Danish, Norwegian, Finnish
| läs\ (?:också|även|mer|vidare|nästa) | (?:relaterade|fler|mer)\ (?:artiklar|nyheter)
| (?:nästa|näste)\ artikel | mest\ lästa? | rekommenderat
| læs\ (?:også|mere|videre) | (?:relaterede|flere|andre)\ (?:artikler|nyheder|historier)
| næste\ artikel | mest\ læste
| les\ (?:også|mer|videre) | (?:relaterte|flere|andre)\ (?:artikler|nyheter|saker)
| neste\ (?:artikkel|sak) | mest\ leste? | ikke\ gå\ glipp\ av
| lue\ (?:myös|lisää|seuraavaksi) | (?:aiheeseen\ liittyvää|seuraava\ artikkeli|luetuimmat)
# Polish
| (?:czytaj|zobacz|przeczytaj|sprawdź)\ (?:też|także|również|więcej|dalej)
| (?:powiązane|podobne|inne|najnowsze|polecane)\ (?:artykuły|wiadomości|tematy|teksty|materiały)
| (?:następny|kolejny)\ (?:artykuł|tekst|wpis) | (?:najczęściej\ czytane|najpopularniejsze
    |polecamy|warto\ przeczytać|to\ może\ cię\ zainteresować|może\ cię\ zainteresować)
| więcej\ (?:wiadomości|artykułów|na\ ten\ temat) | (?:załaduj|pokaż)\ więcej
# Czech, Romanian, Hungarian, Greek
| (?:čtěte|přečtěte\ si|mohlo\ by\ vás)\ (?:také|dále|i|zajímat|taky)
| (?:související|další|podobné)\ (?:články|zprávy|témata) | (?:další|následující)\ článek
    | nejčtenější
| cite[șş]te\ (?:[șş]i|mai\ mult|continuarea) | (?:articole|[șş]tiri)\ (?:similare|recomandate
    |înrudite) | articolul\ următor | cele\ mai\ citite
| (?:olvassa|olvasd)\ el\ (?:ezt\ )?is | kapcsolódó\ (?:cikkek|hírek) | következő\ cikk
| διαβάστε\ (?:επίσης|ακόμ[αη]|περισσότερα|και) | (?:σχετικά|δείτε\ ακόμ[αη]|δείτε\ επίσης
    |επόμενο\ άρθρο|τα\ πιο\ διαβασμένα|σχετικά\ (?:άρθρα|θέματα|νέα))
# Turkish
| (?:ilgili|benzer|diğer|son|önerilen|daha\ fazla)\ (?:haberler?|yazılar?|içerikler?|makaleler?)
| (?:sıradaki|sonraki)\ (?:haber|yazı|makale) | en\ çok\ (?:okunanlar?|okunan\ haberler)
| (?:bunlar\ da\ |bu\ da\ )?ilginizi\ çekebilir | (?:ayrıca|bunu\ da|bunları\ da)\ (?:oku(?:yun)?
    |okuyabilirsiniz) | daha\ fazla\ (?:yükle|göster)
# Vietnamese, Indonesian
| (?:xem|đọc)\ (?:thêm|tiếp) | (?:tin|bài)\ (?:liên\ quan|khác|mới\ nhất|đọc\ nhiều)
| baca\ juga | (?:berita|artikel)\ (?:terkait|lainnya|terbaru|terpopuler|selanjutnya)
# Hebrew
| (?:כתבות|עוד)\ (?:נוספות|קשורות|בנושא|מומלצות) | (?:קרא|קראו)\ (?:עוד|גם) | הכתבה\ הבאה
# Russian
| читайте\ (?:также|далее|ещё|еще) | (?:смотрите|см\.)\ также
| (?:по\ теме|материалы\ по\ теме|похожие\ (?:новости|статьи|материалы))
| (?:другие|последние|главные|свежие|связанные)\ (?:новости|материалы|статьи)
| (?:вам\ (?:может|также)\ (?:быть\ интересно|понравит(?:ь)?ся|понравится))
| (?:самое\ )?(?:популярное|читаемое) | рекомендуем
| читать\ (?:далее|дальше|также|ещё|еще) | (?:ранее|новости|ещё|еще|больше)\ по\ теме
| (?:ещё|еще)\ (?:новости|интересное) | выбор\ редакции | лента\ новостей | не\ пропустите
| главное\ (?:за\ день|сейчас|сегодня) | читают\ сейчас | вам\ будет\ интересно
| (?:загрузить|показать)\ (?:ещё|еще)
| (?:следующ(?:ая|ий))\ (?:статья|новость|материал) | ещё\ по\ теме | что\ ещё\ почитать
# Ukrainian
| (?:читайте|дивіться)\ (?:також|ще|більше) | (?:за|по)\ темою | вас\ може\ зацікавити
| (?:схожі|інші|останні|популярні)\ (?:новини|матеріали|статті) | більше\ за\ темою
| наступн(?:а|ий)\ (?:новина|стаття|матеріал) | (?:завантажити|показати)\ ще | рекомендуємо
# Arabic
| [اإ]قر[أا]\ (?:[أا]يضاً?|أكثر|المزيد|التالي) | (?:شاهد|طالع|تابع)\ [أا]يضاً?
| (?:ال)?(?:مواضيع|موضوعات|أخبار|مقالات|تقارير|قصص|محتوى)\ (?:(?:ال)?متعلقة|مشابهة|أخرى|مختارة
    |ذات\ (?:ال)?صلة) | ذات\ صلة
| قد\ (?:يعجبك|يهمك|تهمك)(?:\ [أا]يضاً?)? | (?:الأكثر|الاكثر)\ (?:قراءة|مشاهدة|تداولاً?|شعبية)
| تحميل\ المزيد | (?:المقال|الخبر)\ التالي | آخر\ الأخبار | (?:نرشح|اخترنا)\ (?:لك|لكم)
| المزيد\ (?:من\ (?:الأخبار|المقالات|المواضيع)|حول\ هذا\ الموضوع)
# Persian
| (?:بیشتر|همچنین)\ بخوانید | ادامه\ مطلب
| (?:مطالب|اخبار|خبرهای|مقالات)\ (?:مرتبط|پیشنهادی|مشابه)
# Hindi
| (?:ये|यह|इसे|इन्हें)\ भी\ (?:पढ़ें|पढ़िए|देखें|सुनें) | पूरी\ ख़?बर\ पढ़ें | आगे\ पढ़ें
| और\ (?:भी\ )?(?:पढ़ें|देखें|ख़?बरें)
| (?:संबंधित|सम्बंधित|मिलती-जुलती|ताज़ा|ताजा|अन्य|बड़ी|मुख्य|प्रमुख|लोकप्रिय)\ (?:ख़?बरें|ख़?बर|समाचार
    |लेख|आलेख|न्यूज़?) | अगल[ाी]\ (?:ख़?बर|लेख) | और\ लोड\ करें | (?:सबसे\ )?ज़?्?यादा\ पढ़ी\ गई(?:\ ख़?बरें)?
# Thai
| (?:อ่าน|ดู|ชม)(?:ข่าว|บทความ|เรื่อง|คลิป)?(?:เพิ่มเติม|ต่อ|อื่น\s?ๆ|ประกอบ)(?:\s?(?:ได้)?ที่นี่)?
| (?:ข่าว|บทความ|เรื่อง|เนื้อหา|โพสต์|คลิป|หัวข้อ)(?:ที่เกี่ยวข้อง|แนะนำ|ล่าสุด|ยอดนิยม|เด่น|ถัดไป|ก่อนหน้า
    |(?:อื่น\s?ๆ\s?)?(?:ที่)?น่าสนใจ|อื่น\s?ๆ) | คุณอาจสนใจ | แนะนำสำหรับคุณ
# Korean
| (?:[a-z]{2,12}\s){0,2}(?:
    (?:관련|연관|추천|인기|최신|주요|다른|다음|이전)\s?(?:기사|뉴스|콘텐츠|글|이슈|링크)(?:\s?(?:더\s?)?보기)?
    |(?:가장\s)?많이\s?본\s?(?:뉴스|기사) | 함께\s?(?:읽으면|보면)\s?좋은\s?(?:기사|글|뉴스|콘텐츠)
    |이\s?(?:기사|글)도\s?(?:함께\s?)?(?:읽어\s?)?보세요 | (?:이어서|계속)\s?(?:읽기|보기)
    |더\s?(?:보기|읽기|알아보기|불러오기) | 실시간\s?(?:인기|주요)\s?(?:뉴스|기사)
    |(?:이\s?시각|오늘의)\s?(?:주요|인기|헤드라인|핫)\s?(?:뉴스|기사)?)
# Chinese
| (?:相关|相關)(?:阅读|閱讀|新闻|新聞|文章|报道|報導|推荐|推薦|内容|链接)
| (?:延伸|推荐|推薦|更多|扩展|热门|熱門)(?:阅读|閱讀|新闻|新聞|文章|资讯|報導|报道|内容)
    | 下一篇(?:文章)? | 上一篇(?:文章)? | 猜你喜欢
| (?:更多|最新|人气|人氣|推荐|推薦|往期)(?:文章|精彩|相关|資訊|资讯|推荐|新闻|新聞|消息
    |回顾|精选)
| (?:编辑|編輯|小编|新闻|热点|同类)(?:推荐|推薦) | 大家都在看 | 猜你想看
| (?:继续|繼續)(?:阅读|閱讀)
| (?:今日|热点|最新)(?:热点|新闻) | (?:上|下)一(?:则|則|条)(?:新闻|新聞)?
| 你可能(?:还|還|也)?(?:会|會)?(?:喜欢|喜歡|感兴趣|感興趣) | 热门推荐 | 精彩推荐 | 为您推荐
    | 看更多 | 加载更多 | 載入更多 | 更多内容 | 你可能也想看
# Japanese
| (?:[a-z]{2,12}\ ?){0,2}(?:
    (?:関連|おすすめ|オススメ|お薦め|人気|最新|新着|注目|次|前|他|ほか|こちら)(?:の)?(?:記事|ニュース
        |コンテンツ|トピックス?|リンク|情報)(?:一覧|ランキング|も(?:読む|読まれています))?
    |(?:あわせて|併せて|合わせて)(?:読みたい|どうぞ|読む)(?:記事)?
    |(?:こちら|この記事|こんな記事|こちらの記事)も(?:読む|おすすめ|人気|どうぞ|読まれています
        |あわせて(?:どうぞ|お読みください))
    |(?:あなたへの|あなたに|編集部の)(?:おすすめ|オススメ)(?:記事|の記事)? | 次に読む
    |(?:アクセス|人気)ランキング)
| 続きを読む | もっと(?:見る|読む) | 次の記事(?:へ|を読む)
"""
_EDGES = "-–—•·*►▶▸»›>|→➤■□●○◆#=~_:：…. \t\u00a0【】「」[]<>《》＜＞〈〉〔〕『』()（）｜▷▼▽↓☆★"
LONGEST = 60


def is_cue(text: str) -> bool:
    """Whether a line only announces other stories, as 'Read next' and 'Related articles' do."""
    return len(text) <= LONGEST and _announces(text)


@lru_cache(1024)
def _announces(text: str) -> bool:
    line = normalize("NFC", text).strip(_EDGES)
    if line.isascii() and not line.lower().startswith(_ascii_heads()):  # as most are
        return False
    return _cue().fullmatch(line) is not None


@cache
def _cue() -> re.Pattern[str]:
    return re.compile(normalize("NFC", rf"(?:{_CUES})"), re.VERBOSE | re.IGNORECASE)


_LATIN = re.compile(r"\(\?:\[a-z\][^()]*\)\{0,2\}")
"""Words that may stand before a cue in another script: with them a line is not all Latin."""


@cache
def heads() -> frozenset[str]:
    """What a cue begins with, but for Latin words before one in another script."""
    source = _LATIN.sub("", re.sub(r"#.*|(?<!\\)\s", "", _CUES)).removeprefix("(?!)|")
    return frozenset(words.heads(normalize("NFC", f"(?:{source})")))


@cache
def _ascii_heads() -> tuple[str, ...]:
    return tuple(sorted(filter(str.isascii, heads())))
