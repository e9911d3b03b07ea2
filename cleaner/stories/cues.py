"""Lines that announce another story or a list of stories, in ten languages."""

from __future__ import annotations

import re
from functools import cache, lru_cache

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
| more\ (?:stories|news|articles|headlines)(?:\ (?:from|on|in|like)\ .{3,40})?
| more\ (?:from|on|in)\ (?:this\ (?:section|author|topic|story)|the\ web|around\ the\ web)
| more\ from\ .{3,30}
| (?:other|latest|top|trending|popular|featured|further|recent|similar)\ (?:stories|news
    |articles|headlines|posts|reading)
| (?:most\ (?:read|popular|viewed|shared)|trending(?:\ now)?|editors?['’]?s?\ picks?
    |don['’]t\ miss|also\ (?:read|on\ .{3,30})|what\ to\ read\ next
    |from\ the\ web|around\ the\ web|in\ case\ you\ missed\ it|keep\ reading|continue\ reading)
# German
| (?:das\ könnte\ (?:sie|dich|ihnen)(?:\ auch)?\ (?:interessieren|gefallen))
| (?:lesen|lies)\ (?:sie\ )?(?:auch|hier\ weiter|weiter|jetzt|als\ nächstes)
| auch\ interessant | weiterlesen | mehr\ zum\ thema | mehr\ (?:aus|von)\ .{3,30}
| (?:ähnliche|verwandte|weitere|passende|neueste|aktuelle)\ (?:artikel|beiträge|themen
    |meldungen|nachrichten|geschichten|texte)
| meistgelesen(?:e\ artikel)? | zum\ thema | (?:nächster|weiterer)\ artikel
| empfohlen(?:e\ artikel)? | (?:lesetipps?|leseempfehlung(?:en)?)
# French
| (?:à\ )?lire\ (?:aussi|également|ensuite|la\ suite) | (?:à\ lire)
| (?:articles|sujets|contenus)\ (?:liés|similaires|connexes|associés|recommandés)
| sur\ le\ même\ (?:sujet|thème)
| (?:vous\ aimerez|cela\ (?:peut|pourrait)\ vous\ intéresser|ça\ (?:peut
    |pourrait)\ vous\ intéresser)(?:\ aussi)?
| les\ plus\ lus | article\ suivant
| (?:nos\ )?(?:dernières|autres)\ (?:actualités|articles|nouvelles|infos)
| recommandé(?:\ pour\ vous)? | voir\ aussi | plus\ d[’'](?:articles|actualités)
# Spanish
| (?:lee|lea|leer|ver|vea|mira)\ (?:también|además|más|a\ continuación|después)
| (?:te|le)\ (?:puede|podría|recomendamos|sugerimos)(?:\ (?:interesar|leer))?
| (?:también\ )?(?:te|le)\ puede\ interesar
| (?:noticias|artículos|notas|contenidos?|temas)\ relacionad[ao]s? | relacionad[ao]s?
| (?:más|otras|últimas)\ (?:noticias|notas|historias|información)(?:\ .{3,30})?
| (?:lo\ )?más\ (?:leído|visto|leídas)
| (?:siguiente|próxim[ao])\ (?:noticia|artículo|nota|historia)
| recomendad[oa]s?(?:\ para\ (?:ti|usted))?
# Portuguese
| (?:leia|veja|saiba|confira)\ (?:também|mais|a\ seguir)
| (?:notícias|matérias|artigos|conteúdos?)\ relacionad[ao]s?
| (?:você\ )?(?:pode|também\ pode)\ (?:lhe\ |te\ |se\ )?(?:gostar|interessar)
| mais\ (?:lidas|notícias|lidos) | (?:próxim[ao]|seguinte)\ (?:notícia|artigo|matéria)
| recomendad[oa]s?(?:\ para\ você)? | outras\ notícias
# Italian
| leggi\ (?:anche|ancora|tutto|di\ più)
| (?:articoli|notizie|contenuti)\ (?:correlat[ie]|simili|collegat[ie]|consigliat[ie])
| (?:ti|vi)\ (?:potrebbe|può)\ (?:anche\ )?interessare | potrebbe\ interessarti(?:\ anche)?
| (?:i\ )?più\ letti | (?:altre|ultime)\ notizie | prossimo\ articolo
| consigliati(?:\ per\ te)? | vedi\ anche
# Russian
| читайте\ (?:также|далее|ещё|еще) | (?:смотрите|см\.)\ также
| (?:по\ теме|материалы\ по\ теме|похожие\ (?:новости|статьи|материалы))
| (?:другие|последние|главные|свежие|связанные)\ (?:новости|материалы|статьи)
| (?:вам\ (?:может|также)\ (?:быть\ интересно|понравит(?:ь)?ся|понравится))
| (?:самое\ )?(?:популярное|читаемое) | рекомендуем
| (?:следующ(?:ая|ий))\ (?:статья|новость|материал) | ещё\ по\ теме | что\ ещё\ почитать
# Arabic
| اقر[أا]\ (?:أيضا|أيضاً|ايضا|المزيد|التالي)
| (?:مواضيع|موضوعات|أخبار|مقالات)\ (?:ذات\ صلة|متعلقة|مشابهة|أخرى) | ذات\ صلة
| قد\ (?:يعجبك|يهمك)(?:\ أيضا|\ أيضاً)? | (?:الأكثر|الاكثر)\ (?:قراءة|مشاهدة) | شاهد\ أيضا
| (?:المقال|الخبر)\ التالي | آخر\ الأخبار | المزيد\ من\ (?:الأخبار|المقالات|المواضيع)
# Chinese
| (?:相关|相關)(?:阅读|閱讀|新闻|新聞|文章|报道|報導|推荐|推薦|内容|链接)
| (?:延伸|推荐|推薦|更多|扩展|热门|熱門)(?:阅读|閱讀|新闻|新聞|文章|资讯|報導|报道|内容)
    | 下一篇(?:文章)? | 上一篇(?:文章)? | 猜你喜欢
| 你可能(?:还|也)?(?:会)?(?:喜欢|感兴趣) | 热门推荐 | 精彩推荐 | 为您推荐 | 看更多 | 更多内容
    | 你可能也想看
# Japanese
| (?:関連|おすすめ|オススメ|人気|最新|注目|次|前|他|こちら)(?:の)?(?:記事|ニュース|コンテンツ
    |トピックス?|リンク|情報)(?:一覧|も(?:読む|読まれています))?
| (?:あわせて|併せて|合わせて)読みたい | (?:こちら|この記事)も(?:読む|おすすめ
    |読まれています) | 次に読む | 続きを読む | もっと(?:見る|読む)
| アクセスランキング
"""
_EDGES = "-–—•·*►▶▸»›>|→➤■□●○◆#=~_:：…. \t\u00a0【】「」[]<>《》"
LONGEST = 60


def is_cue(text: str) -> bool:
    """Whether a line only announces other stories, as 'Read next' and 'Related articles' do."""
    return len(text) <= LONGEST and _announces(text)


@lru_cache(1024)
def _announces(text: str) -> bool:
    return _cue().fullmatch(text.strip(_EDGES)) is not None


@cache
def _cue() -> re.Pattern[str]:
    return re.compile(rf"(?:{_CUES})", re.VERBOSE | re.IGNORECASE)
