"""Menus, breadcrumbs, pagers and the links that stand at the foot of every page."""

from __future__ import annotations

import re
from itertools import pairwise

from cleaner.page import Line
from cleaner.rules.base import Rule
from cleaner.rules.body import Body, at_edge
from cleaner.rules.tables import Lines, Table, rule

# Entries of menus and footers. A row of them, with bars between, is navigation anywhere.
_ENTRY = (
    r"(?:home|homepage|start|startseite|news|sports?|business|politics|about(?: us)?"
    r"|contact(?: us)?|privacy(?: policy| notice)?|terms(?: of (?:use|service)| and conditions"
    r"| & conditions)?|sitemap|site map|help|faqs?|careers|jobs|advertise(?: with us)?|imprint"
    r"|legal(?: notice)?|cookies|cookie policy|accessibility|archive|archives|search|menu|login"
    r"|log in|register|subscribe|blog|shop|press|media|support|feedback|disclaimer|newsletter"
    r"|podcasts?|videos?|opinion|events|rss|impressum|datenschutz(?:erklärung)?|kontakt|agb"
    r"|nutzungsbedingungen|über uns|mediadaten|barrierefreiheit|hilfe|suche|archiv|karriere"
    r"|presse|haftungsausschluss|werbung|widerruf|accueil|mentions légales|contactez-nous"
    r"|plan du site|qui sommes-nous ?|cgu|cgv|à propos|politique de confidentialité"
    r"|confidentialité|recherche|inicio|aviso legal|contacto|privacidad|política de privacidad"
    r"|política de cookies|quiénes somos|mapa del sitio|publicidad|archivo|início|contato"
    r"|quem somos|termos de uso|política de privacidade|anuncie|mapa do site|contatti|chi siamo"
    r"|note legali|informativa privacy|pubblicità|mappa del sito|главная|контакты|о нас"
    r"|о проекте|реклама|политика конфиденциальности|правила|вакансии|новости|поиск|архив"
    r"|الرئيسية|من نحن|اتصل بنا|سياسة الخصوصية|شروط الاستخدام|首页|首頁|关于我们|關於我們"
    r"|联系我们|聯絡我們|隐私政策|隱私政策|网站地图|广告服务|ホーム|お問い合わせ|会社概要"
    r"|プライバシーポリシー|利用規約|サイトマップ|運営会社|홈|회사소개|개인정보처리방침"
    r"|이용약관|strona główna|kontakt|regulamin|polityka prywatności|o nas|reklama|redakcja"
    r"|anasayfa|iletişim|hakkımızda|künye|gizlilik)"
)

_ANYWHERE = rf"""
    {_ENTRY}(?: ?[|·•/›»>,] ?{_ENTRY}){{1,20}}      ## Home | About us | Contact
    (?:home|homepage|start|startseite|sie sind hier|accueil|inicio|início|home page|главная|hem|
    hjem|forside|forsíða|etusivu|domů|úvod|főoldal|kezdőlap|acasă|početna|naslovna|domov|начало|
    почетна|αρχική|головна|trang chủ|beranda|laman utama|หน้าแรก|होम|मुख्य पृष्ठ|خانه|صفحه اصلی|
    דף הבית|ראשי|avaleht|sākums|pradžia|inici|strona główna|
    الرئيسية|首页|首頁|ホーム|トップ|홈|ana ?sayfa|
    you are here)(?:(?: ?[>›»|→] ?| / )[^>›»|]{{1,50}}){{1,6}}
        ## Home > News > Local
    # English
    (?:skip|jump|go) (?:directly )?to (?:main |the |primary )?(?:content|navigation|search|footer|
    top|menu|comments)(?: .{{0,30}})?
        ## Skip to main content
    (?:back|return|scroll) to (?:the )?(?:top|home|homepage|overview|list|main page|index|blog|
    search results|all .{{2,30}})(?: .{{0,20}})?
        ## Back to top
    you are here<colon>?(?:<rest>)?                 ## You are here: Home > Harbour
    page <n> (?:of|/) <n>                           ## Page 2 of 7
    (?:previous|next|older|newer) (?:post|article|page|story|entry|entries|posts|image|
    slide)(?:<colon><rest>)?
        ## Previous Post
    (?:previous|next) (?:previous|next) post.{{0,160}}  ## Previous Previous post: Oysters
    (?:post|posts|article|image|page) navigation    ## Post navigation
    (?:toggle|open|close|main|show|hide) (?:navigation|menu|main menu|search|sidebar)
        ## Toggle navigation
    (?:view|see|show) all(?: (?:posts|articles|stories|news|results|entries))?(?: (?:by|in|
    from) .{{1,60}})?
        ## View all posts by Mara Quill
    (?:switch|go) to (?:the )?(?:mobile|desktop|full|us|uk|international) (?:site|version|edition)
        ## Switch to desktop site
    # German
    (?:zum|zur) (?:inhalt|hauptinhalt|navigation|seitenanfang|anfang|hauptmenü|suche|startseite|
    übersicht|hauptnavigation)(?: springen| wechseln)?
        ## Zum Inhalt springen
    (?:nach oben|zurück nach oben|zurück zur (?:übersicht|startseite|liste|hauptseite).{{0,30}}|
    zurück zum (?:anfang|seitenanfang|inhalt|blog|archiv).{{0,20}}|seitenanfang)
        ## Nach oben
    (?:sie sind hier|sie befinden sich hier)(?:<colon>)?(?:<rest>)?
        ## Sie sind hier: Startseite > Hafen
    seite <n> (?:von|/) <n>                         ## Seite 2 von 7
    zur (?:[\w-]{{2,20}}-)?startseite(?: .{{0,30}})?  ## Zur Startseite
    (?:zurück zum artikel|zum inhalt der seite|zu weiteren angeboten|weitere inhalte|metanavigation|
    hauptinhalt|den nächsten abschnitt .{{3,40}})(?: .{{0,40}})?
        ## Zurück zum Artikel Zur Startseite
    (?:auf <n> seite lesen|auf einer seite lesen|artikel auf einer seite lesen)
        ## Auf einer Seite lesen
    (?:vorheriger|nächster|älterer|neuerer|vorherige|nächste|ältere|neuere) (?:beitrag|artikel|
    beiträge|seite|artikeln|eintrag|bild)(?:<colon><rest>)?
        ## Vorheriger Beitrag
    (?:beitragsnavigation|beitrags-navigation|artikelnavigation|navigation (?:überspringen|
    umschalten|öffnen|schließen)|menü (?:öffnen|schließen))
        ## Beitragsnavigation
    (?:alle (?:beiträge|artikel|meldungen|nachrichten|rezepte) (?:von|ansehen|anzeigen|aus|im|
    zeigen).{{0,60}})
        ## Alle Beiträge von Mara Quill
    # Dutch
    (?:hlavní obsah|hlavný obsah|pääsisältö|hovedindhold|huvudinnehåll|hovedinnhold|főtartalom|
    conținut principal|glavni sadržaj|основное содержание|κύριο περιεχόμενο|contenido principal|
    contenu principal|conteúdo principal|contenuto principale)
        ## Hlavní obsah
    (?:naar boven|terug naar boven|ga naar (?:de )?inhoud|volgende pagina|vorige pagina)
        ## Naar boven
    # French
    (?:aller|passer|accéder) (?:au|à la|à) (?:contenu|navigation|recherche|menu)(?: .{{0,20}})?
        ## Aller au contenu
    (?:retour|retourner|revenir) (?:en haut|à l'accueil|au sommaire|à la liste|au début|
    à la page .{{3,30}}|haut de page)(?: .{{0,20}})?
        ## Retour en haut
    (?:haut de page|vous êtes ici|navigation de l'article|
    navigation des articles)(?:<colon>)?(?:<rest>)?
        ## Haut de page
    (?:article|page|billet) (?:précédente?|suivante?)(?:<colon><rest>)?  ## Page suivante
    # Spanish
    (?:ir|saltar|volver|subir|regresar) (?:al|a la|a) (?:contenido|inicio|arriba|menú|navegación|
    principio|portada)(?: .{{0,20}})?
        ## Saltar al contenido
    (?:volver arriba|estás en|usted está aquí|te encuentras en|
    navegación de entradas)(?:<colon>)?(?:<rest>)?
        ## Volver arriba
    (?:entrada|página|artículo|noticia) (?:anterior|siguiente)(?:<colon><rest>)?
        ## Entrada anterior
    # Portuguese
    (?:ir|pular|voltar|saltar) (?:para|ao|à|para o) (?:o )?(?:conteúdo|início|topo|menu|
    página inicial)(?: .{{0,20}})?
        ## Voltar ao topo
    (?:você está aqui|está em|navegação de posts?|navegação de artigos)(?:<colon>)?(?:<rest>)?
        ## Você está aqui: Início
    (?:post|artigo|página|postagem) (?:anterior|seguinte|mais recente|
    mais antiga)(?:<colon><rest>)?
        ## Post anterior
    # Italian
    (?:vai|torna|salta|passa) (?:al|alla|all'|su|a) ?(?:contenuto|inizio|home|menu|indice|
    cima)(?: .{{0,20}})?
        ## Vai al contenuto
    (?:torna su|sei qui|ti trovi in|navigazione articoli)(?:<colon>)?(?:<rest>)?  ## Torna su
    (?:pagina|articolo) (?:precedente|successiva|successivo)(?:<colon><rest>)?
        ## Pagina successiva
    # Polish, Turkish
    (?:przejdź do (?:treści|menu)|do góry|powrót do góry|następna strona|poprzednia strona|
    nawigacja wpisu)
        ## Przejdź do treści
    (?:yukarı çık|başa dön|içeriğe (?:geç|atla)|önceki yazı|sonraki yazı)(?:<colon><rest>)?
        ## İçeriğe geç
    # Russian
    (?:наверх|вверх|к началу|вернуться (?:наверх|назад|к списку|на главную)|
    перейти к (?:содержимому|контенту|содержанию)|вы здесь|
    навигация по записям)(?:<colon>)?(?:<rest>)?
        ## Перейти к содержимому
    (?:предыдущая|следующая) (?:страница|публикация|запись)(?:<colon><rest>)?
        ## Следующая страница
    # Arabic
    (?:انتقل إلى المحتوى|العودة إلى الأعلى|الصفحة (?:التالية|السابقة|الرئيسية)|المقال (?:التالي|
    السابق)|المقالة (?:التالية|السابقة))(?:<colon><rest>)?
        ## الصفحة التالية
    # Chinese, Japanese, Korean
    (?:返回|回到)(?:顶部|頂部|首页|首頁|列表|目录|上一页|页首).{{0,10}}  ## 返回顶部
    (?:当前位置|目前位置|您的位置|您现在的位置|所在位置|您所在的位置).{{0,80}}
        ## 当前位置：首页 > 新闻
    (?:上一页|下一页|上一頁|下一頁|尾页|末页)(?: .{{0,40}})?  ## 下一页
    (?:ページトップ|トップページ|このページの先頭|ページの先頭|ページの上部|本文へ|メニューを開く|
    一覧へ|一覧に|ホームへ)(?:へ|に|戻る|へ戻る|に戻る|移動|スキップ){{0,2}}.{{0,10}}
        ## ページトップへ戻る
    (?:맨 위로|본문 바로가기|목록으로|이전 페이지|다음 페이지|처음으로)(?: .{{0,20}})?
        ## 본문 바로가기
"""

_EDGE = rf"""
    {_ENTRY}                                        ## Impressum
    {_ENTRY}(?: {_ENTRY}){{1,12}}                   ## Home About us Contact
    (?:menu|menü|menú|menù|navigation|home|close|back|next|previous|prev|continue|more|show more|
    load more|view more|see all|view all|top|share|toc|go|ok)
        ## Show more
    (?:zurück|weiter|vor|schließen|mehr anzeigen|mehr laden|alle anzeigen|übersicht|start|nächste|
    vorherige)
        ## Mehr anzeigen
    (?:précédent|suivant|retour|voir plus|voir tout|afficher plus|sommaire)  ## Voir plus
    (?:anterior|siguiente|volver|ver más|ver todos|ver todo|cargar más|próximo|voltar|ver mais|
    carregar mais|avançar)
        ## Ver más
    (?:precedente|successivo|indietro|vedi tutti|mostra altro|carica altro)  ## Vedi tutti
    (?:назад|вперёд|вперед|далее|ещё|показать ещё|все новости|меню)  ## Показать ещё
    (?:التالي|السابق|القائمة|عرض المزيد|عودة)       ## التالي
    (?:返回|更多|菜单|下一步|上一步|查看更多|加载更多)  ## 加载更多
    (?:戻る|次へ|前へ|メニュー|もっと見る|一覧)     ## 次へ
    (?:이전|다음|목록|메뉴|더보기)                  ## 더보기
"""

_PAGES = r"""
    \d{1,4}(?:(?: ?[|·,] ?| )\d{1,4}){2,12}(?: (?:next|weiter|suivant|siguiente|…|›|»))?
        ## 1 2 3 4 5
"""


def _counts_pages(body: Body, line: Line) -> bool:
    """At the edge, if the numbers rise as those of pages do, and it is no row of a table."""
    numbers = re.findall("[0-9.,]+", line.text)
    if not at_edge(body, line) or not all(map(str.isdecimal, numbers)):
        return False
    if line.text.startswith("|") and any(near.text.startswith("|") for near in body.around(line)):
        return False
    return all(one < other for one, other in pairwise(map(int, numbers)))


RULES: tuple[Rule, ...] = (
    rule(
        name="navigation",
        revision=4,
        why="It leads around the site and is no part of this text.",
        find=Lines(Table.of(_ANYWHERE), Table.of(_EDGE, at_edge), Table.of(_PAGES, _counts_pages)),
        keeps=(
            "Back to the top of the mast she went, knife between her teeth.",
            "Home is the sailor, home from sea.",
            "Nach oben führte nur noch eine Leiter.",
            "Retour en haut du phare, par le petit escalier.",
            "Volver a la isla le costó nueve años.",
            "Вернуться домой она смогла только весной.",
        ),
    ),
)
