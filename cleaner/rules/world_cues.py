"""The cues of teasers in more languages of Europe, Africa and Asia."""

# Alone, or with a colon and the title of the other page.
CUES = r"""
    (?:people are also reading|required reading)
        ## People are also reading…
    [\w'’ ]{2,40} most read stories(?: of [0-9]{4})?  ## The Chronicle's Most Read Stories of 2021
    # Danish, Norwegian, Swedish, Icelandic, Finnish
    (?:les|læs|läs) (?:også|mer|mere|mera|saken|sagen|videre|vidare|även|också|artiklen|artikeln)
        ## Les også: Ferjen går igjen
    (?:se|hør|hör) (?:også|också|även)              ## Se også: Fem fyrtårn i mai
    relatert(?:e|a)? (?:saker|artikler|nyheter|emner|innhold) ## Relaterte saker
    relaterede (?:artikler|nyheder|emner)           ## Relaterede artikler
    relaterade? (?:artiklar|nyheter|ämnen|inlägg|läsning) ## Relaterade artiklar
    (?:mest lest|mest leste|mest læst|mest læste|mest läst|mest lästa|siste nytt|senaste nytt|
    seneste nyt|flere saker|flere nyheder|fler artiklar|fler nyheter|anbefalte saker|
    anbefalede artikler|rekommenderad läsning|mer om (?:saken|ämnet|temaet|emnet))(?: .{1,30})?
        ## Mest lest akkurat nå
    (?:lesa|lestu|sjá) (?:meira|einnig|nánar|líka)  ## Lesa meira
    (?:fleira áhugavert|tengdar (?:fréttir|greinar)|mest lesið) ## Fleira áhugavert
    (?:lue|katso|kuuntele) (?:myös|lisää|seuraavaksi|koko juttu) ## Lue myös: Lautta kulkee taas
    (?:aiheesta lisää|lisää aiheesta|luetuimmat|suosituimmat|uusimmat uutiset) ## Lisää aiheesta
    # Estonian, Latvian, Lithuanian
    loe (?:ka|lisaks|edasi|veel|rohkem)             ## Loe ka: Praam sõidab jälle
    (?:seotud lood|seotud artiklid|loetumad)        ## Seotud lood
    (?:lasi|lasiet) (?:arī|vairāk|tālāk)            ## Lasi arī: Prāmis atkal kursē
    (?:saistītie raksti|lasītākie)                  ## Saistītie raksti
    (?:taip pat )?skaitykite(?: (?:taip pat|daugiau|plačiau))?
        ## Taip pat skaitykite: Keltas vėl plaukia
    (?:susiję straipsniai|skaitomiausi|naujausi, skaitomiausi) ## Susiję straipsniai
    # Czech, Slovak
    (?:čtěte|čti|čtete) (?:také|též|více|dále|dál)  ## Čtěte také: Přívoz zase jezdí
    (?:přečtěte|poslechněte|podívejte|prečítajte|pozrite) si (?:také|též|i|více|aj|tiež|viac)
        ## Přečtěte si také: Pět majáků
    (?:čítajte|čítaj) (?:aj|tiež|viac|ďalej)        ## Čítajte aj: Kompa opäť pláva
    (?:související|podobné|doporučené|nejčtenější|súvisiace|odporúčané|najčítanejšie) (?:články|
    článek|zprávy|témata|správy)
        ## Související články
    (?:více k tématu|k tématu|nejčtenější|mohlo by vás zajímat|mohlo by vás zaujímať|viac k téme|
    najčítanejšie)
        ## Mohlo by vás zajímat
    # Hungarian, Romanian
    (?:olvassa|olvasd|olvass) (?:el|tovább|még)(?: (?:ezt is|ezeket is|a teljes cikket))?
        ## Olvassa el ezt is: Újra jár a komp
    (?:kapcsolódó|ajánlott|hasonló|legolvasottabb) (?:cikkek|cikk|cikkeink|hírek|tartalmak|anyagok)
        ## Kapcsolódó cikkek
    (?:ez is érdekelheti|ez is érdekelhet|ezt is olvassa el|további hírek|bővebben)
        ## Ez is érdekelheti
    (?:citește|citeşte|citiți|citiţi|vezi|urmărește) (?:și|şi|mai mult|mai departe|continuarea|
    tot articolul|mai multe)
        ## Citește și: Bacul circulă din nou
    (?:articole|știri|subiecte) (?:similare|recomandate|conexe|asemănătoare|pe aceeași temă)
        ## Articole similare
    (?:cele mai citite|te-ar putea interesa(?: și)?|recomandările (?:noastre|redacției|editorilor)|
    ți-ar putea plăcea(?: și)?)
        ## Te-ar putea interesa și
    # Croatian, Serbian, Bosnian, Slovenian, Macedonian, Bulgarian
    (?:pročitajte|pročitaj|pogledajte|pogledaj|saznajte) (?:i|još|više|također|takođe|sve)
        ## Pročitajte i: Trajekt opet plovi
    (?:preberite|preberi|poglejte) (?:tudi|še|več)  ## Preberite tudi: Trajekt spet vozi
    (?:povezane|vezane|slične|najčitanije|sorodne) (?:vijesti|vesti|teme|članci|novice|objave)
        ## Povezane vijesti
    (?:najčitanije|moglo bi vas zanimati|možda će vas zanimati|morda vas zanima)
        ## Moglo bi vas zanimati
    (?:прочитајте|прочитај|погледајте|погледнете) (?:и|још|више|повеќе)
        ## Прочитајте и: Трајект опет плови
    (?:прочети|прочетете|вижте|виж|чети|четете) (?:още|също|и|повече) ## Прочетете още: Фаровете
    (?:свързани (?:новини|статии|теми)|още по темата|най-четени|препоръчваме ви) ## Още по темата
    # Greek
    (?:διαβάστε|διάβασε|δείτε|δες) (?:επίσης|ακόμα|ακόμη|περισσότερα|και|εδώ)
        ## Διαβάστε επίσης: Το φέρι επιστρέφει
    (?:σχετικά|δημοφιλή|πρόσφατα) (?:άρθρα|θέματα|νέα) ## Σχετικά άρθρα
    (?:μπορεί να σας ενδιαφέρει|ίσως σας ενδιαφέρουν|τα πιο δημοφιλή|ροή ειδήσεων)
        ## Μπορεί να σας ενδιαφέρει
    # Ukrainian, Belarusian, Kazakh, Georgian, Armenian
    (?:читайте|дивіться|слухайте|читай) (?:також|ще|більше|далі|теж|по темі) ## Читайте ще: Маяки
    (?:схожі|пов'язані|популярні|останні|інші) (?:новини|матеріали|статті|публікації)
        ## Схожі новини
    (?:вас може зацікавити|за темою|більше на цю тему|матеріали за темою) ## Вас може зацікавити
    чытайце (?:таксама|яшчэ|далей)                  ## Чытайце таксама: Паром
    # Catalan, Galician, Basque, Irish, Welsh, Afrikaans, Swahili, Zulu
    (?:llegeix|llegiu) (?:també|més|també)          ## Llegeix també: El transbordador torna
    (?:també et pot interessar|notícies relacionades|més notícies) ## Notícies relacionades
    máis (?:información|noticias|sobre)             ## Máis información
    irakurri (?:ere|gehiago)                        ## Irakurri gehiago
    (?:soma|tazama) (?:pia|zaidi)                   ## Soma pia: Kivuko kinarudi
    habari zinazohusiana                            ## Habari zinazohusiana
    # Turkish, Azerbaijani, Albanian
    (?:ilginizi çekebilecek (?:haberler|içerikler|diğer haberler)|diğer haberler|son haberler|
    çok okunanlar|en çok okunanlar|önerilen video|önerilen videolar|editörün seçtikleri)
        ## Çok okunanlar
    (?:oxuyun|həmçinin oxuyun|əlaqəli xəbərlər)     ## Həmçinin oxuyun: Bərə qayıdır
    (?:lexo|lexoni) (?:edhe|më shumë|gjithashtu)    ## Lexo edhe: Trageti kthehet
    # Vietnamese, Indonesian, Malay, Filipino, Thai, Khmer, Burmese
    (?:xem|đọc) (?:thêm|tiếp|ngay|toàn bộ)          ## Xem thêm: Phà chạy trở lại
    (?:tin|bài|bài viết|chủ đề|tin tức) (?:liên quan|cùng chuyên mục|nổi bật|đọc nhiều|mới nhất)
        ## Tin liên quan
    (?:có thể bạn quan tâm|đừng bỏ lỡ|tin nổi bật)  ## Có thể bạn quan tâm
    (?:baca|simak|lihat|tonton) (?:juga|selengkapnya|selanjutnya|artikel lainnya|berita lainnya|
    lagi|seterusnya|lebih lanjut)
        ## Baca juga: Feri berlayar lagi
    (?:berita|artikel|topik|video) (?:terkait|terkini|terpopuler|lainnya|berkaitan|populer|pilihan|
    popular)
        ## Berita terkait
    (?:mungkin anda suka|anda mungkin juga suka|rekomendasi untuk anda|pilihan editor)
        ## Rekomendasi untuk Anda
    (?:basahin|panoorin) (?:din|rin|ang iba pa)     ## Basahin din: Bumalik ang lantsa
    (?:อ่านเพิ่มเติม|อ่านต่อ|ข่าวที่เกี่ยวข้อง|บทความที่เกี่ยวข้อง|ข่าวแนะนำ|อ่านข่าวเพิ่มเติม)
        ## ข่าวที่เกี่ยวข้อง
    # Hindi, Bengali, Urdu, Tamil, Marathi, Gujarati
    (?:ये भी पढ़ें|यह भी पढ़ें|इसे भी पढ़ें|ये भी पढ़ें|यह भी पढ़ें|और पढ़ें|और पढ़ें|आगे पढ़ें|
    पूरी खबर पढ़ें|यह भी देखें|ये भी देखें)
        ## ये भी पढ़ें: नाव फिर चली
    (?:संबंधित|सम्बंधित|ताज़ा|ताजा|अन्य|बड़ी) (?:खबरें|ख़बरें|समाचार|लेख) ## संबंधित खबरें
    (?:आपको यह भी पसंद आ सकता है|हमारी सिफारिश|सबसे ज्यादा पढ़ी गई) ## हमारी सिफारिश
    (?:আরও পড়ুন|আরো পড়ুন|আরও পড়ুন|বিস্তারিত পড়ুন|সম্পর্কিত খবর|সর্বশেষ খবর)
        ## আরও পড়ুন: ফেরি আবার চলছে
    (?:یہ بھی پڑھیں|مزید پڑھیں|مزید پڑھیے|متعلقہ خبریں|یہ بھی دیکھیں)
        ## یہ بھی پڑھیں: کشتی واپس آ گئی
    (?:மேலும் படிக்க|தொடர்புடைய செய்திகள்|இதையும் படிங்க) ## மேலும் படிக்க
    (?:हेही वाचा|आणखी वाचा|આ પણ વાંચો|વધુ વાંચો)    ## हेही वाचा: होडी परत आली
    # Persian, Hebrew
    (?:بیشتر بخوانید|همچنین بخوانید|بیشتر بدانید|ادامه مطلب|مطالب مرتبط|اخبار مرتبط|خبرهای مرتبط|
    مطالب پیشنهادی|پربازدیدترین(?: .{1,20})?|مرتبط با این خبر)
        ## بیشتر بخوانید: بازگشت کشتی
    (?:קראו|קרא|קראי|צפו|לקריאה) (?:גם|עוד|נוספת|בהרחבה) ## קראו גם: המעבורת חוזרת
    (?:כתבות (?:קשורות|נוספות)|עוד בנושא|אולי יעניין אותך|הנקראות ביותר|לכתבה המלאה) ## כתבות קשורות
    # Korean, Japanese, Chinese
    (?:많이 본 뉴스|많이 본 기사|당신이 관심 있을 만한 (?:이슈|콘텐츠|기사)|이 시각 (?:주요뉴스|
    인기뉴스|헤드라인)|오늘의 (?:주요뉴스|핫뉴스)|핫이슈|실시간 주요뉴스)
        ## 많이 본 뉴스
    (?:おすすめ情報|アクセスランキング|こんな記事も読まれています|この記事を読んだ人は.{0,20}|
    新着記事一覧|今、あなたにオススメ|編集部のおすすめ)
        ## おすすめ情報
    (?:今日热点|热门推荐|大家都在看|热点新闻|新闻推荐|最新文章|最新新闻|你可能还喜欢|看更多|
    編輯推薦|相關主題|熱門推薦|繼續閱讀|你可能感興趣|責任編輯推薦)
        ## 大家都在看
    # German, English, French, Spanish, Italian, Portuguese, Dutch
    (?:passend zum (?:artikel|thema)|die redaktion empfiehlt|zum selben thema|auch zum thema|
    aus dem archiv|unsere leseempfehlung|das interessiert sie|audio und video zum thema|
    podcast zum thema|topmeldungen|eilmeldungen|newsticker|aktuelle schlagzeilen|video zum thema|
    beliebte beiträge)
        ## Die Redaktion empfiehlt
    (?:recommended (?:from|by) (?:editorial|our editors|the editors|the newsroom)|more to explore|
    more trending|trending now|more for you|latest (?:national|local|world|business|sports?|
    breaking) (?:stories|news|headlines)|most read by subscribers|now reading|what (?:others|people|
    readers) are reading|follow related (?:authors|topics).{0,30}|from the archives?|
    from our archives?|further reading on this|stories for you|you might have missed|other stories|
    also in the news|elsewhere on the web)
        ## Recommended from Editorial
    (?:sur le même sujet|nos (?:dernières? )?(?:vidéos|suggestions|conseils de lecture)|
    à voir également|nos lecteurs ont lu ensuite|lire dans l'app|contenus sponsorisés|
    sélectionné pour vous|le fil info|à lire également|dans la même rubrique|à la une)
        ## Nos conseils de lecture
    (?:para saber más|le puede interesar|quizás te interese|noticias de hoy|también te recomendamos|
    más leídas?|lo último|no dejes de leer|en otras noticias)
        ## Para saber más
    (?:leggi l'articolo completo|guarda il video|ti consigliamo|le più lette|ultime notizie|
    sullo stesso argomento|consigliati per te)
        ## Sullo stesso argomento
    (?:recomendamos para você|últimas notícias|veja mais|leia na íntegra|recomendado para você|
    sobre o mesmo tema|notícias relacionadas)
        ## Sobre o mesmo tema
    (?:aanbevolen(?: voor jou)?|aangeboden door onze partners|meest recent|het laatste nieuws|
    verder lezen|ook interessant|beste van plus|wat anderen lezen)
        ## Ook interessant
"""

# A cue and a title without a colon between them; the title begins like one.
TITLED = r"""
    (?i:les også|les mer|læs også|läs också|läs även|läs mer|lue myös|lue lisää|sjá einnig) <Title>
        ## Les også Ferjen går igjen
    (?i:à lire aussi|à lire|lire aussi|à voir aussi|voir aussi) <Title>
        ## À lire aussi Le bac reprend
    (?i:te puede interesar|lee también|lea también|leé también|lee además|mirá también) <Title>
        ## Te puede interesar El faro de noche
    (?i:leia também|leia mais|veja também|leggi anche|guarda anche) <Title> ## Leggi anche Fari
    (?i:lees ook|bekijk ook|lesen sie auch|lest auch|auch interessant|siehe auch) <Title>
        ## Lesen Sie auch Fünf Leuchttürme
    (?i:czytaj także|czytaj też|czytaj również|przeczytaj także|przeczytaj też|zobacz także|
    zobacz też|zobacz również) <Title>
        ## Czytaj także Prom znowu pływa
    (?i:čtěte také|přečtěte si|čítajte aj|citește și|olvassa el|pročitajte i|pročitajte još) <Title>
        ## Čtěte také Přívoz zase jezdí
    (?i:читайте также|читайте ещё|читайте також|смотрите также|прочетете още) <Title>
        ## Читайте также Паром снова ходит
    (?i:baca juga|simak juga|xem thêm|đọc thêm|bunu da okuyun|διαβάστε επίσης|δείτε επίσης) <Title>
        ## Baca juga Feri berlayar lagi
    (?:READ MORE|READ ALSO|READ NEXT|ALSO READ|SEE ALSO|DON'T MISS|WATCH MORE|MUST READ|MEHR LESEN|
    LESEN SIE AUCH|LEA TAMBIÉN|LEIA MAIS) <Title>
        ## READ MORE Oysters are back in the bay
"""

# Whole lines with words of their own.
PHRASES = r"""
    # A cue before a title of several sentences
    (?:related|related story|required reading|read more|read also|also read|read next|
    lesen sie auch|lire aussi|à lire aussi|lea también|lee también|leia também|leggi anche|
    читайте также|czytaj także|czytaj też|lees ook|ayrıca oku)<colon>.{20,95}
        ## Related: The pier was never closed. These boats pay the price.
    # German
    mehr (?:über|zu|zur|zum|dazu|von|aus) .{2,90} (?:lesen|finden|erfahren|hören|sehen|lest|findet|
    erfahrt) (?:sie|ihr) (?:hier|in unserem|in unserer|im|auf|unter|bei)\b.{0,80}
        ## Mehr über die Fähre lesen Sie hier.
    aktuelle (?:meldungen|nachrichten|infos|informationen|entwicklungen) .{3,120} (?:finden|
    lesen) (?:sie|ihr) .{3,80}
        ## Aktuelle Meldungen aus dem Hafen finden Sie in unserem Liveblog.
    (?:lest|lies|lesen sie) den originalartikel .{2,60}
        ## Lest den Originalartikel auf Englisch hier.
    (?:dies|dieser (?:text|artikel|beitrag)) (?:ist eine|wurde|ist) .{0,30}\b(?:maschinelle|
    automatisch|maschinell|automatisierte|ki-gestützte)\b.{0,40}(?:übersetz|erstellt|
    generiert).{0,160}
        ## Dies ist eine maschinelle Übersetzung eines Artikels.
    .{3,90}\? hier geht(?: es|'s) (?:zur|zum|zu) .{3,100}
        ## Nachrichten aufs Handy? Hier geht es zur App des Hafenblatts.
    (?:alle|sämtliche) (?:artikel|texte|beiträge|folgen|teile) (?:der|dieser|zur|zum|des) (?:serie|
    reihe|kolumne|podcasts?|dossiers?|schwerpunkts?)\b.{0,60} (?:finden sie|findest du|gibt es|
    findet ihr|lesen sie) .{3,80}
        ## Alle Teile der Serie finden Sie auf unserer Seite.
    # English
    for more (?:stories|news|articles|features|videos|recipes|coverage) (?:like this|from|on|about|
    in|across)\b.{0,60}\b(?:check|visit|follow|see|go to|click|read|head|browse|explore|
    try)\b.{2,60}
        ## For more stories like this, check our harbour page.
    for all the latest .{3,120}\b(?:follow|download|subscribe|visit|check|join|sign up)\b.{2,100}
        ## For all the latest on the ferry, follow the Harbourwire.
    .{3,100}preferred source['\"”]? (?:on|in) google.{0,100}
        ## Choose the Harbourwire as a preferred source on Google News.
    we apologi[sz]e, but this video .{3,60}  ## We apologize, but this video has failed to load.
    tap here to see other .{3,60}                   ## tap here to see other videos from our team.
    .{0,4}swipe left .{0,20}to .{3,60}              ## Swipe left below to view more authors
    # Turkish, Indonesian, Korean
    .{3,60} uygulamasını indirin.{0,60}             ## Liman uygulamasını indirin
    (?:cek|simak|ikuti) berita .{3,80}(?:google news|whatsapp|telegram)\b.{0,80}
        ## Cek berita dan artikel lainnya di Google News
    이 기사가 마음에 들었다면.{0,40}  ## 이 기사가 마음에 들었다면, 좋아요를 눌러주세요.
    기사 url이 복사되었습니다.{0,10}                          ## 기사 URL이 복사되었습니다.
    .{1,20} 기자 외 <n>명                               ## 김하나 기자 외 1명
"""

# Below the last paragraph only.
TAIL = r"""
    (?:listen|subscribe|download|itunes|spotify|apple podcasts|stitcher|rss|soundcloud|android|
    google podcasts|watch): ?https?://\S{3,100}
        ## Listen: https://porteller.com/podcast
"""
