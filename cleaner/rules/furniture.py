"""What is left of a page's furniture: tools, tags, counters, reading times, states of loading."""

from __future__ import annotations

import re

from cleaner.page import Line
from cleaner.rules import eastern_cues, houses, languages, sites, tools
from cleaner.rules.base import LONGEST, PARAGRAPH, Rule, bare, ends_sentence
from cleaner.rules.body import Body, at_edge, at_head, at_tail, near_tail, not_first
from cleaner.rules.colophon import NEAR_TAIL, TAIL
from cleaner.rules.tables import Lines, Table, rule

_ANYWHERE = r"""
    # English
    (?:estimated )?(?:reading|
    read) time(?:<colon>| is | )?(?:about |approx\.? |under |less than )?(?:<n>|a|one)(?: ?(?:-|
    –) ?<n>)? ?(?:min|mins|minutes?|seconds?)(?: .{0,20})?
        ## Reading time: 4 minutes
    <n> ?(?:-| )?(?:min|mins|minutes?) (?:read|listen|watch)(?:ing time)?  ## 4 min read
    (?:print|listen to|save|email|download|order|bookmark) (?:this|the|reprints?) ?(?:article|page|
    story|post|recipe|episode|pdf|of this article|today)?
        ## Print this article
    (?:order reprints|print article|print page|printer[- ]friendly(?: version| page)?|
    send to kindle|text size|font size|increase font size|copy link|link copied|
    copied to clipboard|cite this article|report an error|report a correction|suggest a correction|
    report abuse|flag as inappropriate)
        ## Order Reprints
    (?:loading|please wait)(?: (?:comments|more|player|video|content|poll|image|article|the player|
    form))?
        ## Loading comments...
    (?:please )?(?:enable|turn on|activate) javascript(?: .{0,100})?
        ## Please enable JavaScript to view the comments
    (?:an error (?:has )?occurred|something went wrong|
    oops.{0,20}wrong)(?:[,.]? (?:please )?(?:try again|retry|reload|while loading).{0,60})?
        ## An error has occurred, please try again later.
    (?:this article has been sent to|this page was last (?:edited|modified|updated)|
    last (?:modified|edited))(?:.{0,100})?
        ## This article has been sent to
    .{3,60}created \S+ \S+ ?-? last modified.{0,60}
        ## tides.html - Created 03-10-2004 2:20pm - Last Modified: 03-10-2004
    (?:click|tap|swipe|scroll|hover) (?:on )?(?:the )?(?:image|images|photo|picture|here|map|play|
    left|right) (?:to|for) .{3,60}
        ## Click on the image to enlarge
    (?:hide caption|toggle caption|enlarge this image|enlarge image|view image|full screen|
    play video|watch video|play audio|show transcript|unmute|close modal|image \d+ of \d+|
    \d+ of \d+|slide \d+ of \d+|next slide|previous slide)
        ## Enlarge this image
    (?:what links here|related changes|retrieved from).{0,120}  ## What links here
    # German
    (?:geschätzte )?(?:lesezeit|lesedauer)(?:<colon>| )(?:ca\.? |etwa |unter )?<n> ?(?:min|
    minuten?|sekunden?).{0,20}
        ## Lesezeit: 4 Minuten
    <n> (?:min|minuten?) (?:lesezeit|lesedauer|zu lesen)  ## 4 Minuten Lesezeit
    (?:artikel|beitrag|seite|rezept|text|druckversion) (?:drucken|anhören|vorlesen|ausdrucken|
    vorlesen lassen|als pdf|hören)(?: .{0,20})?
        ## Artikel anhören
    (?:druckversion|druckansicht|pdf-version|schriftgröße|vorlesen|bild vergrößern|
    bild in lightbox öffnen|zum vergrößern .{3,40}|link kopieren|link kopiert|fehler melden|
    fehler gefunden\?.{0,80}|kurzlink|bilder vergrößern|vollbild)
        ## Fehler melden
    (?:wird geladen|inhalt wird geladen|bitte warten|lade kommentare|kommentare werden geladen|
    bitte aktivieren sie javascript.{0,80}|ihr browser .{3,100})
        ## Wird geladen …
    (?:inhalte? (?:von|aus) .{2,30} (?:anzeigen|laden)|(?:externer|externen) (?:inhalt|
    inhalte)(?: .{0,60})?|an dieser stelle (?:finden|befindet|steht|sehen).{3,160})
        ## Externer Inhalt
    (?:zuletzt (?:geändert|aktualisiert|bearbeitet)).{0,60}  ## Zuletzt geändert am 4. Mai 2021
    (?:dieses thema im programm|stand|quelle dieses artikels)<colon>.{3,80}
        ## Stand: 04.05.2021, 10:12 Uhr
    # French
    (?:temps de lecture|durée de lecture|
    lecture)(?:<colon>| )(?:estimé à |environ |de |moins de )?<n> ?(?:min|mn|minutes?).{0,20}
        ## Temps de lecture : 4 min
    (?:imprimer|écouter|enregistrer|télécharger|envoyer) (?:l'article|cet article|cette page|
    la page|cette recette|le pdf)(?: .{0,20})?
        ## Imprimer cet article
    (?:chargement|chargement en cours|veuillez patienter|taille du texte|signaler une erreur|
    agrandir l'image|lire la vidéo|copier le lien|image illustrative.{0,100})
        ## Chargement en cours
    # Spanish, Portuguese, Italian
    (?:tiempo de lectura|lectura)(?:<colon>| )(?:estimado )?<n> ?(?:min|minutos?).{0,20}
        ## Tiempo de lectura: 4 minutos
    (?:imprimir|escuchar|guardar|enviar|descargar) (?:artículo|este artículo|esta página|noticia|
    esta noticia|receta|el artículo)
        ## Imprimir este artículo
    (?:cargando|cargando comentarios|espere por favor|tamaño de letra|ampliar imagen|
    reproducir video|copiar enlace)
        ## Cargando...
    (?:tempo de leitura|leitura)(?:<colon>| )(?:estimado )?<n> ?(?:min|minutos?|minuto).{0,20}
        ## Tempo de leitura: 2 minutos
    (?:imprimir|ouvir|salvar|enviar|baixar) (?:artigo|esta página|notícia|esta notícia|a notícia|
    matéria|este conteúdo)
        ## Ouvir notícia
    (?:carregando|carregando comentários|tamanho da letra|ampliar imagem|copiar link|reportar erro|
    comunicar erro)
        ## Carregando...
    (?:tempo di lettura|lettura)(?:<colon>| )(?:stimato )?<n> ?(?:min|minuti|minuto).{0,20}
        ## Tempo di lettura: 3 minuti
    (?:stampa|ascolta|salva|invia) (?:articolo|l'articolo|questo articolo|la pagina)
        ## Ascolta l'articolo
    (?:caricamento|caricamento in corso|attendere prego|dimensione del testo|ingrandisci immagine|
    copia link)
        ## Caricamento in corso
    # Dutch, Polish, Turkish
    (?:leestijd)(?:<colon>| )(?:ca\.? )?<n> ?(?:min|minuten).{0,20}  ## Leestijd: 4 minuten
    (?:czas czytania)(?:<colon>| )(?:ok\.? )?<n> ?(?:min|minut|minuty).{0,20}
        ## Czas czytania: 4 minuty
    ten tekst przeczytasz w .{3,40}                 ## Ten tekst przeczytasz w 2 minuty
    (?:okuma süresi)(?:<colon>| )<n> ?(?:dk|dakika).{0,20}  ## Okuma süresi: 4 dakika
    # Russian
    (?:время (?:на )?(?:чтения|прочтения|чтение))(?:<colon>| )<n> ?(?:мин|минут|минуты|
    минута).{0,20}
        ## Время чтения: 4 минуты
    (?:версия для печати|распечатать статью|загрузка|идёт загрузка|идет загрузка|
    сообщить об ошибке|нашли ошибку\?.{0,100}|увеличить изображение|просмотров<colon><n>|
    скопировать ссылку)
        ## Версия для печати
    # Arabic
    (?:وقت القراءة|مدة القراءة|زمن القراءة)(?:<colon>| ).{1,30}  ## وقت القراءة: 4 دقائق
    (?:جاري التحميل|جار التحميل|نسخ الرابط|طباعة المقال|حجم الخط|استمع إلى المقال)  ## جاري التحميل
    # Chinese, Japanese, Korean
    (?:阅读时间|阅读量|閱讀時間|预计阅读|浏览量|浏览次数|阅读数|阅读次数|点击数|点击量|瀏覽數|
    字体大小|字号|打印本页|打印本文|关闭窗口|加载中|正在加载|复制链接|听新闻).{0,30}
        ## 阅读量：1024
    (?:読み込み中|印刷する|この記事を印刷|文字サイズ|画像を拡大|拡大する|目次へ|読了時間|
    この記事は約<n>分で読めます|クリップする|リンクをコピー).{0,30}
        ## 読み込み中
    (?:기사입력|입력|수정|최종수정|조회수?)(?:<colon>| ).{0,6}[0-9].{0,40}
        ## 기사입력 : 2018-08-25 15:24
    (?:글자크기|인쇄하기|글자 크기|기사 듣기)(?:<colon>| ).{1,40}  ## 글자 크기 변경
    (?:button|caption|gallery|embed|video|audio|playlist|vc_\w{2,20}|et_pb_\w{2,20}|av_\w{2,20}|
    contact-form\S{0,20}) [\w-]{1,20}=.{1,300}
        ## [button link=”https://porteller.com” type=”big”] Send us your picture[/button]
    (?:inhaltsverzeichnis|table of contents|table des matières|tabla de contenidos|
    tabla de contenido|содержание статьи|目次|目录|본문 목차)(?: .{0,30})?
        ## Inhaltsverzeichnis
    (?:alle|sämtliche) (?:angaben|preise|zeiten|termine) (?:sind )?ohne gewähr
        ## (Alle Angaben ohne Gewähr)
    dieser (?:text|artikel|beitrag|inhalt) (?:entspricht|wurde|ist|
    basiert) .{3,160}\b(?:leitlinien|geprüft|überprüft|aktualisiert|übersetzt|erstmals|
    zuerst).{0,120}
        ## Dieser Text entspricht den Leitlinien und wurde von Fachleuten geprüft.
    why you can trust .{2,40}                       ## Why you can trust Ellery News
    (?:image|photo|slide|bild|foto|photo) <n> (?:of|von|/|de|sur)(?: ?/)? ?<n>  ## Image 1 of 23
    (?:sorry, )?your browser (?:does not|doesn't|is not|isn't|no longer|can not|cannot) (?:support|
    play|display|currently|able|recogni[sz]e).{0,140}
        ## Your browser does not support the audio element.
    javascript (?:is (?:disabled|required|not enabled|turned off|currently disabled|needed)|
    must be enabled|needs to be enabled|seems to be disabled)\b.{0,140}
        ## JavaScript is disabled in your browser.
    this (?:video|content|media|embed) (?:is not|isn't|is no longer|cannot be|
    can not be) (?:available|supported|displayed|played|loaded).{0,100}
        ## This video is no longer available.
"""

_EDGE = r"""
    # Tags and categories: a label and what it labels
    (?:tags?|tagged|tagged with|filed under|labels?|keywords?|topics?|categor(?:y|ies)|section|
    more about|read more on|hashtags?|explore more)(?:<colon><rest>)?
        ## Tags: ferries, harbour, oysters
    (?:schlagwörter|schlagworte|schlagwort|stichwörter|stichworte|kategorien?|themen|thema|rubrik|
    rubriken|ressort|tags|einsortiert unter|verschlagwortet mit)(?:<colon><rest>)?
        ## Schlagwörter: Fähre, Hafen
    (?:mots-clés|mots clés|étiquettes?|catégories?|thèmes?|rubriques?|sujets)(?:<colon><rest>)?
        ## Mots-clés : bac, port
    (?:etiquetas?|categorías?|temas?|palabras clave|archivado en|más sobre)(?:<colon><rest>)?
        ## Etiquetas: faro, puerto
    (?:categorias?|palavras-chave|marcadores|assuntos?|tópicos|marcado com)(?:<colon><rest>)?
        ## Marcadores: farol, porto
    (?:etichette|etichetta|categorie|categoria|argomenti|parole chiave|
    archiviato in)(?:<colon><rest>)?
        ## Etichette: faro, porto
    (?:tagi|kategorie|kategoria|słowa kluczowe|etiketler|etiket|kategoriler|trefwoorden|
    categorieën)(?:<colon><rest>)?
        ## Tagi: prom, port
    (?:теги|тэги|метки|метка|рубрики|рубрика|категория|категории|ключевые слова|
    темы)(?:<colon><rest>)?
        ## Теги: паром, порт
    (?:الوسوم|وسوم|الكلمات المفتاحية|كلمات مفتاحية|التصنيفات|تصنيفات|الأقسام|
    كلمات دليلية)(?:<colon><rest>)?
        ## الوسوم: ميناء، عبارة
    (?:标签|標籤|关键词|关键字|關鍵字|分类|分類|栏目|所属分类|话题|标签云)(?:[:：].{1,100})?
        ## 标签：渡轮 港口
    (?:タグ|カテゴリー?|キーワード|関連タグ|ジャンル|カテゴリ)(?:[:：].{1,100})?
        ## タグ：港 フェリー
    (?:태그|카테고리|키워드|분류)(?:[:：].{1,100})?  ## 태그: 항구
    # Tools
    (?:print|print article|printer friendly|pdf|epub|listen|play|pause|mute|gallery|video|photos?|
    image|images|rss|search|sort by|filter|newest|oldest|popular|views?|home|edit|undo|reset|
    live|update|updated|sponsored by|powered by|attachment|attachments|downloads?)
        ## Print
    (?:drucken|pdf|anhören|merken|suchen|suche|bild|bilder|foto|fotos|galerie|bildergalerie|autor|
    autorin|inhalt|inhaltsverzeichnis|download|downloads|stand|aktualisiert|redaktion|
    originalpublikation|anhang|anhänge)
        ## Drucken
    (?:imprimer|écouter|pdf|photo|photos|diaporama|recherche|télécharger|vidéo|sommaire|rédaction)
        ## Imprimer
    (?:imprimir|escuchar|foto|fotos|galería|buscar|ouvir|buscar|pesquisar|descargar|baixar|
    redacción|redação)
        ## Escuchar
    (?:stampa|ascolta|foto|cerca|scarica|galleria|redazione)  ## Stampa
    (?:печать|слушать|фото|видео|поиск|скачать|источник)  ## Печать
    (?:طباعة|استمع|صور|فيديو|بحث|تحميل|المصدر)      ## طباعة
    (?:打印|收听|图片|视频|搜索|下载|来源|字体|大|中|小)  ## 打印
    (?:印刷|検索|写真|動画|画像|ダウンロード)       ## 印刷
    (?:인쇄|검색|사진|동영상|다운로드|스크랩)       ## 인쇄
    # Addresses of the page itself
    (?:permalink|short ?link|shortlink|url|source url|original url|link zum artikel|
    kurz-url)<colon>.{3,160}
        ## Permalink: https://porteller.com/ferry
"""

_BETWEEN = r"""
    # Where something is from, alone on its line
    (?:sources?|quellen?|fuentes?|fontes?|fonti|bron|bronnen|źródło|źródła|kaynak|источники?|المصدر|
    来源|來源|出典|출처|स्रोत)[:：] ?.{2,60}
        ## Source: Port Ellery News
    originalpublikation                             ## Originalpublikation
    https?://\S{3,300}\.(?:jpe?g|png|gif|webp|svg)(?:\?\S{0,100})?
        ## https://porteller.com/pictures/ferry.jpg
"""

_HEAD = r"""
    https?://\S{1,200}                              ## https://www.porteller.com/ferry-returns
"""


def _at_top(body: Body, line: Line) -> bool:
    """Above the first paragraph, or below a headline that looks like one."""
    return at_head(body, line) or line in body.page.written[1:3]


def _answers(body: Body, line: Line) -> bool:
    """At the edge, but not below a paragraph: there it is the writer who thanks."""
    above = next(body.above(line), None)
    return at_edge(body, line) and "](" not in line.text and not (above and body.is_prose(above))


_CONTACT = re.compile(r"\S+@\S+\.\w+|(?:tel|fon|phone|fax|mob)\w*\W[\d()/+ .–-]{6,}", re.IGNORECASE)


def _with_more(body: Body, line: Line) -> tuple[Line, str | None]:
    """A label such as "Tags" takes the tags below it along, the end of an address a last link."""
    below = next(body.below(line), None)
    above = next(body.above(line), None)
    ends = below is body.page.written[-1] and len(below.text) < 60 and not ends_sentence(below.text)
    if ends and above and all(_CONTACT.search(own.text) for own in (above, line)):
        return body.page.written[-1], "the page ends in it, below an address"
    alone = bare(line.text).lower() in _TAG_LABELS
    commas = below.text.count(",") if below and alone else 0
    if below and commas >= 2 and commas * 40 >= len(below.text) and not ends_sentence(below.text):
        return below, "labels the tags below it"
    return line, None


_TAG_LABELS = (
    "tags",
    "schlagwörter",
    "schlagworte",
    "etiquetas",
    "mots-clés",
    "теги",
    "метки",
    "tagi",
)

RULES: tuple[Rule, ...] = (
    rule(
        name="furniture",
        revision=9,
        why="It is a tool, a tag or a counter of the page and no part of this text.",
        find=Lines(
            Table.of(_ANYWHERE + tools.ANYWHERE + sites.ANYWHERE + languages.ANYWHERE, longest=320),
            Table.of(_EDGE + tools.EDGE + houses.EDGE + eastern_cues.SOURCES, at_edge, longest=320),
            Table.of(languages.EDGE, at_edge, longest=320),
            Table.of(_BETWEEN, not_first),
            Table.of(tools.ANSWERS, _answers),
            Table.of(_HEAD, _at_top),
            Table.of(NEAR_TAIL, near_tail, longest=PARAGRAPH - 1),
            Table.of(TAIL + tools.TAIL + languages.TAIL, at_tail, longest=PARAGRAPH - 1),
            Table.of(houses.TAIL, at_tail, longest=LONGEST),
            extend=_with_more,
        ),
        keeps=(
            "Print runs of forty thousand were common on the island.",
            "Loading the ferry took the crew until noon.",
            "You must register to vote by the first of May.",
            "This story was read by nine people.",
            "JavaScript is a programming language.",
            "An error occurred in the ledger of 1902.",
            "Something went wrong, she said.",
            "The feature is not available in the base model.",
            "Tags on the sheep showed whose they were.",
            "Themen des Abends waren die Fähre und der Nebel.",
            "Temas de la noche fueron el faro y la niebla.",
            "Теги на овцах показывали, чьи они.",
        ),
    ),
)
