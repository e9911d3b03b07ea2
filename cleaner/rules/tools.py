"""Tools, tags, dates without a date and reading times in more languages."""

ANYWHERE = r"""
    article content                                 ## Article content
    (?:end of (?:article|story|post|document)|ende des artikels|fin de l'article|fin del artículo|
    fim do artigo|ende der weiteren informationen|artikkelin loppu)
        ## End of Article
    # Reading times
    <n>(?: |-)?(?:minutes?|min\.?)(?: |-)(?:de lecture|de lectura|de leitura|di lettura|leestijd|
    lesetid|læsetid|lästid|lukuaika|czytania|чтения|читання|okuma|baca|đọc)\b.{0,20}
        ## 4 min de lecture
    <n> (?:minuti?|minutos?|minuten|minutter|minuter|minuuttia|minuty|minut|минут[аы]?|хвилин[иа]?|
    dakika|phút|menit|dk) (?:di lettura|de lectura|de leitura|leestijd|lesetid|læsetid|lästid|
    lukuaika|czytania|čtení|чтения|на чтение|читання|okuma süresi|okuma|đọc|baca)
        ## 4 minuti di lettura
    (?:læsetid|lesetid|lästid|lukuaika|doba čtení|čas čtení|čas čítania|olvasási idő|timp de citire|
    timp estimat|vrijeme čitanja|čas branja|време за четене|χρόνος ανάγνωσης|час читання|
    thời gian đọc|waktu baca|tempo di lettura stimato|durée de lecture|
    читать <n> мин)(?:<colon>| )?.{0,30}
        ## Læsetid: 4 min
    (?:읽는 시간|読了時間|読了目安|本文字数|閱讀時間|全文共|本文共|预计阅读时间|زمان مطالعه|
    זמן קריאה|पढ़ने का समय).{1,30}
        ## 全文共1024字，阅读大约需要3分钟
    # Tools
    (?:vytisknout|tisknout|sdílet článek|kopírovat odkaz|tlačiť|kopírovať odkaz|drukuj|wydrukuj|
    kopiuj link|skopiuj link|nyomtatás|link másolása|printează|tipărește|copiază link(?:ul)?|ispis|
    kopiraj (?:vezu|link)|печат|копирай линк|εκτύπωση|αντιγραφή συνδέσμου|друкувати|
    копіювати посилання|скопіювати посилання|роздрукувати|yazdır|bağlantıyı kopyala|linki kopyala|
    in bài viết|sao chép liên kết|cetak|salin tautan|salin link|salin pautan|कॉपी लिंक|
    लिंक कॉपी करें|چاپ خبر|لینک کوتاه|کپی لینک|העתק קישור|הדפסה|skriv ut|skriv ut artikeln|udskriv|
    kopier link|kopier lenke|kopiera länk|tulosta|kopioi linkki|afdrukken|kopieer link|
    kopieer de link)
        ## Skriv ut artikeln
    (?:indlæser|laster inn|laddar|ladataan|načítání|načítavam|wczytywanie|ładowanie|betöltés|
    se încarcă|učitavanje|зареждане|φόρτωση|завантаження|yükleniyor|sayfa yükleniyor|đang tải|
    memuat|memuatkan|लोड हो रहा है|در حال بارگذاری|טוען|로딩 중|불러오는 중|読み込んでいます|載入中)
        ## Sayfa Yükleniyor...
    (?:hoppa till|hopp til|gå til|siirry|přejít (?:k|na)|preskočiť na|ugrás a|sari la|skoči na|
    прескочи към|μετάβαση στο|перейти до|chuyển đến|lompat ke|langsung ke) (?:innehåll|innhold|
    indhold|sisältöön|obsahu|obsah|tartalomra|conținut|sadržaj|съдържанието|περιεχόμενο|вмісту|
    nội dung|konten|huvudinnehåll|hovedinnhold|hlavnímu obsahu)
        ## Hoppa till innehåll
    (?:til toppen|till toppen|takaisin ylös|nahoru|zpět nahoru|na górę strony|vissza a tetejére|
    înapoi sus|natrag na vrh|nazad na vrh|към началото|πάνω|вгору|нагору|về đầu trang|
    kembali ke atas|ऊपर जाएं|بازگشت به بالا|חזרה למעלה)
        ## Till toppen
    (?:bild|bilde|billede|kuva|foto|фото|зображення|slika|kép|imaginea|εικόνα) <n> (?:av|af|von|z|
    ze|из|із|od|din|από|de|/) <n>
        ## Bild 1 av 12
    (?:小字号|大字号|中字号|【(?:打印|纠错|关闭|打印本稿|字体)[^】]{0,20}】.{0,40}|打印 关闭|
    举报反馈|版权声明：.{0,80}|分享让更多人看到|扫一扫.{0,40}|长按.{0,20}二维码.{0,20}|完了しました|
    もっと詳しく)
        ## 小字号
    (?:last |zuletzt )?(?:updated|published|posted|modified|edited|aktualisiert) (?:<n>|an?|
    vor <n>) (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|stunden?|minuten|
    tagen?)(?: ago)?
        ## Last updated 15 hours ago
    (?:责编|责任编辑|責任編輯|本文编辑|值班编辑)[:： ].{1,40}          ## 责编：王小明
    zum (?:stellenmarkt|newsticker|liveticker|liveblog|podcast|forum|abo-shop|e-paper|
    kommentarbereich)
        ## Zum Stellenmarkt
    # Buttons of pictures and players
    breadcrumbs?(?: trail)?(?: links| navigation)   ## Breadcrumb Trail Links
    (?:open|view|see) this (?:photo|image|picture|gallery) in (?:the |a )?(?:gallery|lightbox|
    full screen|new window)
        ## Open this photo in gallery:
    try refreshing (?:your browser|the page)\b.{0,60} ## Try refreshing your browser, or
    (?:tap|click) here to see other (?:videos|photos|stories)\b.{0,60}
        ## tap here to see other videos from our team.
    click to (?:read more and view comments|hide|expand|collapse|enlarge|zoom|play)
        ## Click to Read More and View Comments
    go to accessibility shortcuts                   ## Go to accessibility shortcuts
    latest videos from(?: .{2,30})?                 ## Latest Videos From
    (?:detailansicht|vollbildansicht|galerie|bildbeschreibung|bildunterschrift|infobox|
    bildergalerie|fotostrecke) (?:öffnen|ausklappen|einklappen|anzeigen|einblenden|ansehen|starten|
    schließen)
        ## Detailansicht öffnen
    in (?:die |der |ihre |meine )?merkliste (?:übernehmen|speichern|legen)
        ## In Merkliste übernehmen
    (?:kopiere|kopieren sie) den (?:aktuellen )?link\b.{0,30} ## Kopiere den aktuellen Link
    (?:link des videos|quellen anzeigen|news folgen|tipp einsenden|kommentare drucken)
        ## Link des Videos
    (?:öppna|visa) bild(?:en)? i (?:helskärm|fullskärm|större format)  ## Öppna bild i helskärm
    カテゴリーをフォロー(?:する|すると.{0,60})              ## カテゴリーをフォローする
"""

EDGE = r"""
    # A label without its date
    (?:published|posted|updated|last updated|published on updated|published updated|
    publication date|first published|veröffentlicht|aktualisiert|publiziert|
    veröffentlicht/aktualisiert|zuletzt aktualisiert|erstellt|publié|publié le|mis à jour|
    mis à jour le|publié,? mis à jour|publicado|actualizado|atualizado|pubblicato|aggiornato|
    gepubliceerd|bijgewerkt|publisert|oppdatert|sist oppdatert|publicerad|uppdaterad|offentliggjort|
    opdateret|julkaistu|päivitetty|publikováno|aktualizováno|publikované|aktualizované|opublikowano|
    aktualizacja|publikacja|megjelent|frissítve|publicat|actualizat|objavljeno|ažurirano|
    публикувано|обновена|δημοσιεύτηκε|ενημερώθηκε|опубліковано|оновлено|опубликовано|обновлено|
    yayınlanma|güncelleme|ngày đăng|cập nhật|diterbitkan|diperbarui|प्रकाशित|अपडेटेड|تاریخ انتشار|
    פורסם|עודכן|公開日|更新日|입력|수정|发布时间|更新时间|تاريخ النشر|آخر تحديث)
        ## Sist oppdatert
    (?:<n>|an?) (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?) ago ## 14 hours ago
    vor <n> (?:std|stunden?|minuten?|min|tagen?|wochen?|monaten?) ## vor 2 Std.
    (?:il y a|hace|há|fa) <n> (?:heures?|minutes?|jours?|min|horas?|minutos?|días?|dias?|ore|minuti|
    giorni)
        ## il y a 3 heures
    <n> (?:часов|часа|час|минут|минуты|дней|дня|день|година|годин|години) (?:назад|тому)
        ## 3 часа назад
    <n> ?(?:小时|分钟|天|小時|分鐘)前                         ## 3小时前
    # Tags and sections
    (?:emner|ämnen|ämne|tema|temaer|taggar|stikkord|aiheet|avainsanat|asiasanat|témata|štítky|tagy|
    témy|kulcsszavak|címkék|etichete|cuvinte cheie|oznake|ključne riječi|ključne reči|етикети|
    ключови думи|ετικέτες|λέξεις κλειδιά|мітки|ключові слова|теми|etiketler|anahtar kelimeler|
    từ khóa|chủ đề|tag terpopuler|topik|kata kunci|टैग|टैग्स|برچسب ها|برچسب‌ها|کلیدواژه|תגיות|แท็ก|
    関連ワード|標籤|관련 태그|avainsana)(?:<colon><rest>)?
        ## Emner: ferjer, havn
    (?:schlagwörter zu diesem artikel|artiklens emner|relevante themen|in diesem artikel|
    themen folgen|explore more on the topics in this story|topics in this (?:article|story)|
    mentioned in this (?:article|story)|more on this topic|thèmes associés|sujets associés|
    en este artículo|temas relacionados|nell'articolo|onderwerpen in dit artikel)(?:<colon><rest>)?
        ## Schlagwörter zu diesem Artikel
"""

TAIL = r"""
    # Whose work or words it is
    mit (?:agenturmaterial|material der agenturen|agenturen) ## Mit Agenturmaterial.
    mit informationen (?:der|von|des|aus) .{3,160}  ## Mit Informationen der Agenturen dpa und AFP.
    (?:erschienen|aus:? ausgabe|erschienen in der ausgabe) (?:am|vom|in|der|im) .{3,80}
        ## Erschienen am 30.04.2024
    (?:über dieses thema berichtet|dieses thema im programm|dieser beitrag lief|
    dieses thema wurde)(?:e|en)?(?:<colon>| )?.{0,160}
        ## Über dieses Thema berichtet: Hafenradio am 4. Mai um 10:12 Uhr.
    (?:hier können sie|sie können hier|hier erwerben sie) .{0,20}(?:rechte|nutzungsrechte|
    lizenz)\b.{3,80}
        ## Hier können Sie die Rechte an diesem Artikel erwerben.
    (?:purchase|buy|request) (?:licen[sc]ing rights|reprint rights|reprints|a reprint)\b.{0,60}
        ## Purchase Licensing Rights
    (?:reportaje de|información de|con información de|reportagem de|com informações d[aeo]s?|
    edição de|edición de|editado por|escrito por|a cura di|con informazioni di) <name>(?: .{0,60})?
        ## Com informações da Agência Ellery
    (?:avec|par) (?:l'afp|afp|reuters|les agences|ap)(?: .{0,30})? ## Avec l'AFP
    (?:kilde|kilder|källa|källor|lähde|lähteet|zdroj|zdroje|źródło|forrás|sursa|surse|izvor|izvori|
    източник|πηγή|πηγές|джерело|kaynak|nguồn|theo|sumber|स्रोत|منبع|מקור|allikas|avots|šaltinis|
    font|iturria)<colon>.{2,80}
        ## Kilde: Ellery Nyheter
    (?:oversat af|oversatt av|översatt av|översättning|oversættelse|oversettelse|suomennos|překlad|
    preložil|přeložil|fordította|traducere|traducerea|prijevod|prevod|prevela|preveo|превод|
    μετάφραση|переклад|çeviren|dịch bởi|biên dịch|penerjemah|diterjemahkan)(?:<colon>| )?.{2,60}
        ## Översättning: Mara Quill
    (?:redigert av|redaktør|redaktör|toimittaja|editoval|redakčně upravil|szerkesztette|szerkesztő|
    editat de|uredio|uredila|редактор|επιμέλεια|редакторка|editör|editor|penyunting|pewarta|
    reporter|biên tập)<colon>.{2,60}
        ## Editor: Heri Astor
"""

ANSWERS = r"""
    (?:thank you|thanks|sorry)                      ## Thank you
"""
"""What a form says when it was sent."""
