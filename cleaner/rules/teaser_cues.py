"""The cues of teasers: what a page says when it points to another page."""

# Alone, or with a colon and the title of the other page.
CUES = r"""
    # English
    read (?:more|also|next|now|on)                  ## - Read more: Harbour bridge to close
    (?:also|must|further) read                      ## Also read: Five lighthouses to see in May
    see (?:also|more|related)                       ## SEE ALSO: The bakers of Port Ellery
    also see                                        ## Also see: How we tested the boats
    don'?t miss(?: (?:it|this|these|out))?          ## DON'T MISS
    related                                         ## Related: Seven signs of a good oyster
    related (?:articles?|stories|story|posts?|news|content|links?|topics?|coverage|reading|videos?)
        ## Related stories
    you (?:may|might)(?: also)? (?:like|enjoy|love|be interested in|want to read)(?: .{0,30})?
        ## You may also like...
    you'll (?:also )?(?:like|love)                  ## You'll also love:
    (?:recommended|suggested) (?:for you|stories|articles|reading|posts|videos)
        ## Recommended for you
    what to (?:read|watch|listen to) next           ## What to read next
    (?:up next|next up|next article|next story)     ## Next article: Oysters are back
    (?:in case you missed it|icymi)                 ## In case you missed it: Oysters are back
    something to consider                           ## Something to Consider
    (?:editor'?s'?|editors'?) (?:picks?|choice|recommendations?)  ## Editors' Picks
    (?:continue|keep) reading                       ## Continue reading: Oysters are back
    (?:explore|discover) (?:further|more)           ## Explore further
    (?:find out|learn|discover) more                ## Learn more
    full (?:story|article|report)                   ## Full story: Oysters are back
    more (?:stories|articles|posts|news|videos|coverage)(?: (?:from|on|about|like|by|in).{0,50})?
        ## More stories like this
    most (?:read|viewed|popular|shared)(?: (?:stories|articles|posts|news|in .{1,30}))?
        ## Most read in world news
    (?:popular|trending|latest|recent|top|similar) (?:stories|articles|posts|videos|headlines)
        ## Similar posts
    (?:popular|trending) (?:on|now|right now|this week)(?: [^.]{1,30})?  ## Popular on Harbourwire
    # German
    lesen sie (?:auch|mehr|weiter|dazu|hier|hierzu|außerdem|jetzt)(?: [^.:]{1,60})?
        ## Lesen Sie auch: Fähre fährt wieder
    (?:lies|lest|seht|sieh)(?: hier| dazu)? (?:auch|mehr|weiter|dazu|nach)(?: [^.:]{1,60})?
        ## Lies auch: Fünf Leuchttürme
    (?:auch|ebenfalls) (?:lesen|interessant|lesenswert)  ## Auch interessant: Die Bäcker
    (?:jetzt|hier) (?:weiter)?(?:lesen|nachlesen|weiterhören|ansehen)  ## Jetzt lesen: Die Bäcker
    schon (?:gelesen|gesehen|gehört)\??             ## Schon gelesen?
    siehe (?:auch|dazu|hierzu)                      ## Siehe auch: Fünf Leuchttürme
    zum (?:weiterlesen|nachlesen|thema|artikel|video)  ## Zum Weiterlesen:
    zur (?:bildergalerie|fotostrecke|galerie|bilderstrecke)  ## Zur Fotostrecke
    (?:weiterlesen|weiterführende (?:links?|informationen|artikel|literatur|infos))
        ## Weiterführende Links
    mehr (?:dazu|davon|lesen|erfahren|hierzu|anzeigen)(?: .{0,30})?  ## Mehr dazu: Brücke zu
    mehr (?:zum|zu diesem) thema(?: .{1,50})?       ## Mehr zum Thema
    mehr (?:artikel|themen|beiträge|nachrichten|news|meldungen|geschichten)(?: .{1,50})?
        ## Mehr Artikel aus der Region
    weitere (?:artikel|beiträge|themen|meldungen|nachrichten|news|videos|empfehlungen)(?: .{1,60})?
        ## Weitere Beiträge aus der Kolumne:
    (?:ähnliche|verwandte|passende|neueste|beliebte|aktuelle) (?:artikel|beiträge|themen|meldungen|
    nachrichten|links|videos|posts|einträge)(?: .{1,40})?
        ## Ähnliche Beiträge
    (?:das|dies|diese \w+|folgende \w+|dieses thema|das thema)(?: thema)? könnten? (?:dich|sie|
    euch|ihnen|dir)(?: auch| ebenfalls)?(?: noch)? (?:interessieren|gefallen)
        ## Das könnte Sie auch interessieren
    (?:könnte|vielleicht|was) (?:dich|sie|euch)(?: auch| noch)? (?:interessieren|interessiert)
        ## Könnte Sie auch interessieren
    (?:meistgelesen|meistgelesene artikel|am meisten gelesen|meistgeklickt|top-themen|
    top-artikel)(?: .{1,40})?
        ## Top-Themen bei Hafenblatt
    (?:unsere )?empfehlungen (?:für sie|der redaktion)  ## Empfehlungen der Redaktion
    (?:vorschau auf den )?(?:nächster|nächsten|vorheriger) (?:artikel|beitrag)
        ## Nächster Artikel: Austern sind da
    # Dutch
    lees (?:ook|meer|verder|hier)(?: .{0,30})?      ## Lees ook: De veerboot vaart weer
    meer (?:lezen|over dit onderwerp|nieuws)        ## Meer over dit onderwerp
    (?:gerelateerde|meest gelezen|populaire) ?(?:artikelen|berichten)?  ## Gerelateerde artikelen
    bekijk ook                                      ## Bekijk ook: Vijf vuurtorens
    # French
    (?:à|a) (?:lire|voir|écouter|découvrir|relire)(?: aussi| également| sur le même sujet| ensuite|
    plus)?
        ## À lire aussi » Le bac reprend
    (?:lire|voir|lisez|voyez|écouter|découvrez) (?:aussi|également|la suite|plus|
    l'article)(?: .{0,30})?
        ## Lire aussi : Cinq phares à visiter
    pour (?:en savoir plus|aller plus loin|lire la suite|approfondir)  ## Pour aller plus loin
    en savoir plus                                  ## En savoir plus
    (?:sur|dans) le même (?:sujet|thème)            ## Sur le même sujet
    (?:articles?|sujets?|contenus?|vidéos?|dossiers?) (?:similaires?|liés?|associés?|connexes?|
    recommandés?|relatifs?)
        ## Articles similaires
    (?:vous aimerez|vous pourriez aimer|cela peut vous intéresser|cela pourrait vous intéresser|
    ces articles peuvent vous intéresser|ça peut vous intéresser)(?: aussi)?
        ## Vous aimerez aussi
    (?:les )?(?:plus lus|plus partagés|articles les plus lus)  ## Les plus lus
    (?:notre sélection|nos recommandations|ne manquez pas|à ne pas manquer)  ## À ne pas manquer
    (?:article|billet) (?:suivant|précédent)        ## Article suivant : Le retour des huîtres
    # Spanish
    (?:lea|lee|leer|lean|ver|vea|mira|mire|escucha|descubra) (?:también|además|más|
    aquí)(?: .{0,30})?
        ## Lea también: Vuelve el transbordador
    (?:mire|lea|vea|además|entérese|conozca más|más información)
        ## Mire: La ballena remonta el río
    (?:(?:te|le|les) )(?:puede|podría|pueden|podrían|recomendamos|sugerimos)(?: (?:interesar|
    gustar|leer))?(?: .{0,20})?
        ## LE PUEDE INTERESAR: Cinco faros
    (?:también )?(?:te|le|les) (?:puede|podría|pueden) interesar  ## También te puede interesar
    quizás? (?:te|le) interese                      ## Quizás te interese
    (?:noticias?|notas?|artículos?|contenidos?|temas?|entradas?|enlaces) (?:relacionad[oa]s?|
    recomendad[oa]s?|similares|de interés)
        ## NOTAS RELACIONADAS
    (?:lo )?más (?:leído|visto|leídas|vistas|noticias|sobre este tema|artículos)(?: .{1,30})?
        ## Lo más leído
    (?:seguir|sigue|siga|continuar|continúe) leyendo  ## Seguir leyendo
    (?:saber|descubre|conoce) más                   ## Saber más
    no te (?:pierdas|lo pierdas)                    ## No te pierdas: El faro de noche
    (?:siguiente|próximo) (?:artículo|noticia)      ## Siguiente artículo: Las ostras
    # Portuguese
    (?:leia|veja|confira|assista|ouça|saiba|ler) (?:também|mais|ainda|a seguir)(?: .{0,30})?
        ## Leia também: A balsa volta a navegar
    (?:notícias?|artigos?|matérias?|posts?|conteúdos?|textos?) (?:relacionad[oa]s?|similares|
    recomendad[oa]s?)
        ## Matérias relacionadas
    (?:você|talvez|também) (?:pode|poderá|vai|te|também pode)(?: também)? (?:gostar|interessar|
    se interessar|interesse)(?: de)?
        ## Você pode gostar
    (?:as )?mais (?:lidas|vistas|lidos|notícias)(?: .{1,30})?  ## Mais lidas
    continue(?: a)? (?:lendo|ler)                   ## Continue lendo
    não (?:perca|deixe de ler)                      ## Não perca: O farol à noite
    # Italian
    (?:leggi|guarda|vedi|ascolta|leggete|scopri) (?:anche|pure|di più|ancora|tutto|qui)(?: su)?
        ## (Leggi anche su: Cinque fari)
    (?:potrebbe|potrebbero|forse)(?: anche)? (?:interessarti|interessarvi|piacerti|
    ti interessa)(?: anche)?
        ## Potrebbe interessarti anche
    ti (?:potrebbe|potrebbero|può) (?:anche )?(?:interessare|piacere)(?: anche)?
        ## Ti potrebbe interessare
    (?:articoli|notizie|contenuti|post) (?:correlati|correlate|simili|collegati|consigliati)
        ## Articoli correlati
    (?:i )?più (?:letti|lette|visti)(?: .{1,30})?   ## I più letti
    (?:per saperne di più|approfondisci|da non perdere|continua a leggere)  ## Per saperne di più
    (?:articolo|post) (?:successivo|precedente)     ## Articolo successivo
    # Polish
    (?:czytaj|przeczytaj|zobacz|sprawdź|obejrzyj|posłuchaj|dowiedz się) (?:też|także|również|
    więcej|dalej|ponadto)(?: .{0,30})?
        ## Czytaj też: Prom znowu pływa
    (?:powiązane|podobne|polecane|najnowsze) (?:artykuły|wpisy|tematy|wiadomości)
        ## Powiązane artykuły
    (?:może|mogą) (?:cię|ci|państwa|was) (?:też |także |również )?(?:zainteresować|spodobać się)
        ## Może Cię zainteresować
    (?:najczęściej|najchętniej) czytane             ## Najczęściej czytane
    # Turkish
    (?:ayrıca|bunu da|bunlar da|şunu da) (?:oku|okuyun|bakın|bak|ilginizi çekebilir)
        ## Bunu da okuyun: Vapur yine kalkıyor
    (?:ilgili|benzer|önerilen) (?:haberler|yazılar|içerikler|konular)  ## İlgili haberler
    (?:bunlar da |bu haber(?:ler)? de )?ilginizi çekebilir  ## İlginizi çekebilir
    (?:devamını oku|daha fazla oku|haberin devamı)  ## Devamını oku
    # Russian
    (?:читайте|смотрите|слушайте|читать|смотри|читай)(?: (?:также|ещё|еще|далее|дальше|больше|
    полностью|по теме|подробнее|тоже)){1,2}
        ## Читайте также: Паром снова ходит
    (?:по теме|материалы по теме|другие новости|другие материалы|похожие (?:статьи|записи|новости|
    материалы)|новости по теме|статьи по теме)
        ## Материалы по теме
    (?:вам|вас)(?: также)? (?:может|могут|будет)(?: также)? (?:понравиться|заинтересовать|
    интересно|быть интересно)
        ## Вам может понравиться
    (?:самое читаемое|популярное|рекомендуем(?: прочитать)?|не пропустите|узнать больше|подробнее)
        ## Самое читаемое
    (?:следующая|предыдущая) (?:статья|запись|новость)  ## Следующая статья: Устрицы
    # Ukrainian
    (?:читайте|дивіться) (?:також|ще)               ## Читайте також: Пором знову ходить
    # Arabic
    (?:اقرأ|إقرأ|اقرأي|شاهد|طالع|اقرؤوا|انظر) (?:أيضا|أيضًا|أيضاً|ايضا|المزيد|كذلك)(?: .{0,20})?
        ## اقرأ أيضا: عودة العبارة
    (?:مواضيع|مقالات|أخبار|موضوعات) (?:ذات صلة|متعلقة|مشابهة|مرتبطة|ذات علاقة)  ## مقالات ذات صلة
    (?:قد يعجبك|قد يهمك|ربما يعجبك|قد يهمكم)(?: أيضا| أيضًا| أيضاً)?  ## قد يعجبك أيضا
    (?:الأكثر قراءة|الأكثر مشاهدة|المزيد من الأخبار|للمزيد|المزيد)  ## الأكثر قراءة
    # Chinese
    (?:相关|相關)(?:阅读|閱讀|新闻|新聞|文章|报道|報導|链接|連結|推荐|推薦|内容|內容|专题)
        ## 相关阅读：渡轮恢复航行
    (?:延伸|推荐|推薦|更多|扩展)(?:阅读|閱讀|新闻|新聞|文章|报道|報導|内容|內容)
        ## 延伸閱讀：五座燈塔
    (?:猜你喜欢|你可能也?(?:喜欢|感兴趣)|您可能(?:喜欢|感兴趣).{0,6}|热门(?:文章|新闻|推荐)|
    熱門(?:文章|新聞)|编辑推荐|精彩推荐|为您推荐)
        ## 猜你喜欢
    (?:查看|阅读|閱讀|点击|點擊|点此)(?:更多|全文|原文|查看更多|阅读全文|阅读原文)(?:内容)?
        ## 阅读全文
    (?:上一篇|下一篇|上一條|下一條|上一条|下一条)   ## 下一篇：牡蛎回来了
    # Japanese
    (?:関連|おすすめ|注目の?|人気の?|最新の?|新着)(?:記事|ニュース|リンク|キーワード|ページ|
    トピックス|コンテンツ)(?:はこちら|一覧)?
        ## 関連記事：フェリー運航再開
    (?:あわせて|合わせて|併せて)(?:読みたい|読む|お読みください)(?:記事)?  ## あわせて読みたい
    (?:続きを読む|続きはこちら|もっと見る|もっと読む|詳しくはこちら|詳細はこちら|こちらもおすすめ|
    次のページ|前のページ|次の記事|前の記事)(?:へ)?
        ## 続きを読む
    # Korean
    (?:관련|추천|인기|최신|주요) ?(?:기사|뉴스|글|포스트|게시물)  ## 관련 기사: 여객선 운항 재개
    (?:더 보기|더 읽기|계속 읽기|함께 보면 좋은 글|자세히 보기|이전 글|다음 글)
        ## 함께 보면 좋은 글
"""

# Only with a colon and a title: alone they are ordinary words.
LABELS = r"""
    watch(?: also| next| now| more| this)?          ## WATCH: Whale swims up the river
    listen(?: also| next| now)?                     ## Listen: The harbour podcast, part 4
    also(?: watch| on| in)?                         ## Also: See our coverage of the storm
    more                                            ## MORE: Who owns the old cannery?
    more (?:from|on|about) [^.:]{2,60}              ## More on the harbour: Dredging to begin
    next                                            ## Next: Oysters are back
    zum thema                                       ## Zum Thema: Was die Fähre kostet
    (?:buch|link|surf|video|web|lese|hör)-?tipps?   ## Lesetipp: Fünf Leuchttürme
    (?:bildergalerie|fotostrecke|galerie|bilderstrecke)  ## Fotostrecke: Der Hafen bei Nacht
    (?:amazon|shopping|leser) ?-?tipp               ## Amazon Tipp: Lampen für den Hafen
    (?:más|galería|en fotos|en video)               ## Galería: El faro de noche
    vidéo                                           ## Vidéo : La baleine remonte le fleuve
    (?:photos|pictures|gallery|slideshow|podcast|infographic|in pictures|in photos)
        ## PHOTOS: The harbour by night
    (?:mehr|mehr auf|mehr bei) [\w.-]{3,40}         ## Mehr auf hafenblatt.de: Fähre kehrt zurück
"""

# Whole lines with words of their own.
PHRASES = r"""
    # English
    also on [\w.]+\.[a-z]{2,4}(?: .{1,160})?        ## Also on porteller.com Ferry crew walks out
    (?:click|tap) here (?:to|for) .{1,120}          ## Click here to read our oyster guide
    (?:by clicking|click) here                      ## Click here
    .{0,60} by clicking here                        ## Read our guide by clicking here
    (?:want|looking for) more(?: [^.?]{1,60})?\? .{1,160}
        ## Want more? Here are five other walks.
    (?:read|view|see) (?:the |our )?(?:full|whole|entire|original|complete|rest of the|
    rest of this) (?:story|article|post|report|interview|list|coverage)(?: (?:here|at|
    on) ?.{0,80})?
        ## Read the full story here
    read (?:more|all|other|our|the latest) (?:[\w']+ ){0,4}(?:stories|articles|posts|coverage|
    letters|columns|news|updates)(?: .{0,60})?
        ## Read more letters from our readers
    read more (?:about|at|here|on) [^.]{1,100}      ## Read more about our walks
    # German
    lust auf mehr\?(?: .{1,160})?                  ## Lust auf mehr? Hier gibt es alle Wanderungen.
    auch (?:auf [\w.]{3,40}|bei [\w-]+\.[\w.]{2,30})  ## Auch auf hafenblatt.de
    (?:mehr|weitere) (?:infos?|informationen?|
    details) (?:dazu |hierzu )?(?:gibt es |finden sie |findet ihr )?(?:hier|unter|auf) ?.{0,80}
        ## Mehr Infos gibt es hier: hafenblatt.de
    hier (?:können sie|kannst du|könnt ihr|lesen sie|liest du|finden sie|findest du|
    findet ihr) .{3,120}
        ## Hier finden Sie alle Fahrpläne der Fähre
    # French
    cliquez (?:ici|sur) .{1,120}                    ## Cliquez ici pour lire notre guide
    (?:retrouvez|découvrez) (?:ici|tous nos|toutes nos|notre|nos) .{1,120}
        ## Retrouvez tous nos articles
    # Spanish, Portuguese, Italian
    (?:haga|haz|pulse|pincha|dale) (?:clic|click|aquí|en este enlace) .{1,120}
        ## Haz clic aquí para leer la guía
    clique aqui (?:para|e) .{1,120}                 ## Clique aqui para ler o guia
    clicca qui (?:per|e) .{1,120}                   ## Clicca qui per leggere la guida
    # Polish, Russian
    kliknij (?:tutaj|tu),? .{1,120}                 ## Kliknij tutaj, aby przeczytać przewodnik
    .{1,80} \[?czytaj więcej                        ## Port wraca do życia [czytaj więcej]
    (?:нажмите|жмите|кликните) (?:здесь|сюда),? .{1,120}  ## Нажмите здесь, чтобы прочитать
    [^/]{0,80}\bopens? in (?:a |an )?(?:new|external) (?:window|tab|browser window)
        ## Ferry timetable (opens in a new tab)
    .{0,80}\böffne[nt] (?:sich )?(?:in|als) (?:einem |eigenem )?(?:neuem|neuen|neues|extra|
    externes) (?:fenster|tab)
        ## Die Links öffnen sich in einem neuen Fenster.
    [^.]{0,100}\b(?:einfach |gleich |jetzt )?hier klicken\b.{0,100}
        ## Neue Fahrpläne! Einfach hier klicken und ansehen!
    (?:kennt ihr|kennst du|kennen sie) schon (?:unseren|unser|unsere) .{3,250}
        ## Kennt ihr schon unseren Hafenführer? Ab sofort im Netz.
    (?:die|unsere) (?:aktuelle|neue|neueste) ausgabe .{3,160}(?:am kiosk|bahnhofskiosk|im abo|
    als e-paper)\b.{0,80}
        ## Die neue Ausgabe gibt es jetzt am Kiosk und als E-Paper.
    (?:für diese[ns]?|zu diese[mr]) (?:rezept|produkt|thema|artikel|beitrag|ort) (?:gibt es|liegen|
    wurden|sind) (?:noch |bisher |leider )?keine? (?:bewertung|bewertungen|kommentar|kommentare|
    rezension|rezensionen|schritt|bilder|fotos|antworten|anleitung)\b.{0,100}
        ## Zu diesem Rezept gibt es noch keine Bewertungen.
    follow .{2,40} (?:full|complete|live|latest) coverage .{3,140}
        ## Follow the Chronicle's full coverage of the ferry at porteller.com
    more [^.:]{2,40}: https?://.{3,160}         ## More harbour news: https://porteller.com/harbour
"""

# Below the last paragraph only: above it they may be subheads.
TAIL = r"""
    weitere [^.]{3,80}                              ## Weitere Wandertipps auf der Insel
    mehr (?:zu|zum|zur|über|von|vom|aus|auf|rund um|infos|informationen|hintergründe) [^.]{3,80}
        ## Mehr rund um den Hafen
    more (?:about|from|on|at|by|in) [^.]{3,80}      ## More from Port Ellery
    hier (?:der|die|das|den|ein|eine|alle|unser|unsere|gibt|kommen) [^.]{3,100}
        ## Hier alle Fahrpläne der Fähre
    (?:further|additional|more) (?:information|info|details)(?: [^.]{0,80})?
        ## More information about the ferry
    (?:en savoir plus|plus d'(?:infos?|informations?|articles)|más (?:información|sobre|noticias)|
    mais (?:informações|sobre|notícias)|per maggiori informazioni|altre notizie|
    więcej (?:informacji|o|na temat)|ещё по теме|больше о)(?: [^.]{2,80})?
        ## Más sobre el faro
    (?:our|my|the) (?:latest|other|top|best|most popular|related) (?:stories|articles|posts|videos|
    reviews|recipes|news|podcasts)(?: .{0,40})?
        ## Our Latest Stories
    more (?:great|must-read|top|of our best) [^.]{3,60}  ## More Great Ellery Stories
    (?:find out|learn|discover) more (?:about|at|here|on) [^.]{1,100} ## Learn more about our walks
    watch .{3,60} (?:below|here|now|in the video)(?: .{0,40})?  ## Watch the ferry return below
"""
