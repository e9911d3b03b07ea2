"""Markers of advertisements, of paid content and of commissions."""

from __future__ import annotations

from cleaner.rules import houses, walls
from cleaner.rules.base import LONGEST, Rule
from cleaner.rules.body import unless_about
from cleaner.rules.tables import Lines, Table, rule

_ANYWHERE = r"""
    # English
    (?:advertisement|advertisements|advertising|sponsored|sponsored content|sponsored links?|
    sponsored post|promoted|promoted content|paid content|paid post|ad|ads|ads by google|
    paid partnership)
        ## ADVERTISEMENT
    (?:story|article|text|post|content) continues (?:below|after)(?: .{0,40})?
        ## Story continues below
    (?:continue|scroll(?: down)?) (?:reading |to continue |below |for more )?(?:below|
    the main story|with content|after (?:the )?(?:ad|advertisement)|reading the main story|
    to continue)(?: .{0,40})?
        ## Continue reading the main story
    advertisement[ ,-–—]{1,3}(?:continue|scroll|story|article|skip)(?: .{0,60})?
        ## Advertisement - story continues below
    (?:skip|report|hide|close|remove|disable) (?:this )?(?:ad|ads|advertisement)(?: .{0,30})?
        ## Report this ad
    (?:this|our) (?:post|article|site|page|story|blog|video|content|email|links?) (?:may |
    also )?(?:contains?|includes?|is|was|has been) (?:[\w-]+ ){0,4}(?:affiliate|sponsored|
    references to products|advertising|advertisements|advertisers|commissions?).{0,320}
        ## This post contains affiliate links.
    (?:we|our site|the site) (?:may|might|will|can) (?:earn|receive|get|
    make)(?: .{0,40})? (?:commission|commissions|compensation|affiliate)(?: .{0,140})?
        ## We may earn a commission from links on this page.
    if you (?:buy|purchase|click) .{3,80}(?:commission|compensation|affiliate|percentage of).{0,140}
        ## If you buy through our links we may get a commission.
    (?:affiliate|advertiser|advertising|amazon affiliate) (?:disclosure|disclaimer|
    links?)(?:<colon><rest>)?
        ## Affiliate disclosure: we earn from some links.
    (?:as an amazon associate|as an affiliate|some of (?:the|our|these) links|the links? (?:on|
    in) this|our (?:articles|posts|links)|these links) .{0,60}(?:affiliate|commission|earn|earns|
    purchases).{0,140}
        ## As an Amazon Associate the Chronicle earns from purchases.
    (?:advertise|promote your business) (?:with|on|here)(?: .{0,160})? ## Advertise with us
    (?:buy now|shop now|order now|add to cart|buy it now|check price|view deal|
    see price)(?:<colon><rest>|(?: (?:on|at|from|for) .{1,60}))?
        ## Buy now at Ellery Books
    (?:we|our (?:editors|team|writers|experts)) (?:independently|carefully) (?:select|selects|
    choose|chooses|review|reviews|research|test|tests|pick|picks)\b.{3,280}
        ## We independently select every lamp that we recommend.
    (?:quantities (?:may be|are) limited|(?:all )?prices (?:are|may be|
    is)) .{0,40}(?:subject to change|correct at the time|accurate at the time|accurate as of|
    limited)\b.{0,200}
        ## Prices are subject to change without notice.
    # German
    (?:alle )?(?:mit .{3,60} )?(?:gekennzeichneten?|markierten?|so gekennzeichnete) (?:links?|
    produkte|verweise) .{0,40}(?:affiliate|provision|werbe|partner).{0,200}
        ## Mit einer Lampe gekennzeichnete Links sind Affiliate-Links.
    (?:anzeige|anzeigen|werbung|gesponsert|gesponserter inhalt|sponsored post|verlagsangebot|
    werbeanzeige|unbezahlte werbung|werbung wegen markennennung|promotion|advertorial)
        ## ANZEIGE
    (?:anzeige|werbung) (?:endet hier|wird geladen|von .{2,40}|schließen|ende|unterbrechen)
        ## Anzeige endet hier
    (?:der )?(?:artikel|text|beitrag) (?:geht|wird) (?:nach|unter) .{0,20}(?:anzeige|werbung).{0,20}
        ## Artikel geht nach der Anzeige weiter
    (?:lesen sie weiter nach|nach) der (?:anzeige|werbung)(?: .{0,30})?
        ## Lesen Sie weiter nach der Werbung
    (?:dieser|dieses|der) (?:beitrag|artikel|post|text|link) (?:enthält|
    beinhaltet) (?:.{0,20})?(?:werbung|affiliate|provisions|werbe).{0,140}
        ## Dieser Beitrag enthält Affiliate-Links.
    (?:affiliate-links?|affiliatelinks?|provisions-links?|provisionslinks?|werbelinks?|
    partnerlinks?|partner-links?)(?:<colon><rest>)?
        ## Affiliate-Link
    (?:mit (?:einem )?)?(?:stern|sternchen) .{0,60}(?:affiliate|provision|partnerlink).{0,140}
        ## Mit Sternchen markierte Links sind Affiliate-Links
    (?:jetzt|hier|gleich) (?:bei \w+ |im shop |online |günstig )?(?:kaufen|bestellen|shoppen|buchen|
    sichern)(?:<colon><rest>| bei .{1,40})?
        ## Jetzt bei Ellery kaufen
    # French
    (?:publicité|annonce|sponsorisé|contenu sponsorisé|partenariat|la suite après (?:la|
    cette) publicité|la suite de l'article après (?:la|cette) publicité|contenu de nos partenaires)
        ## Publicité
    la suite (?:après|de).{3,40}                    ## La suite après la publicité
    # Spanish
    (?:publicidad|anuncio|anuncios|patrocinado|contenido patrocinado|
    continúa después de la publicidad|sigue leyendo después de la publicidad)
        ## PUBLICIDAD
    continúa (?:leyendo )?(?:después|debajo|tras) .{0,10}(?:la publicidad|el anuncio)
        ## Continúa después de la publicidad
    # Portuguese
    (?:publicidade|anúncio|patrocinado|conteúdo patrocinado|continua (?:após|
    depois d)[ao]? ?(?:a )?(?:publicidade|anúncio)|pub)
        ## Publicidade
    continua após a publicidade                     ## Continua após a publicidade
    # Italian
    (?:pubblicità|annuncio|sponsorizzato|contenuto sponsorizzato|annunci) ## Pubblicità
    (?:l'articolo )?(?:continua|prosegue) (?:dopo|sotto) la pubblicità
        ## L'articolo prosegue dopo la pubblicità
    # Dutch, Polish, Turkish
    (?:advertentie|gesponsord|lees verder na de advertentie|reclame) ## Advertentie
    (?:reklama|artykuł sponsorowany|materiał sponsorowany|dalsza część (?:artykułu|
    tekstu) pod .{3,30})
        ## REKLAMA
    (?:dalszy ciąg|ciąg dalszy) .{0,20}(?:reklamą|reklamy|reklamie) ## Ciąg dalszy pod reklamą
    szukasz .{3,60}\? zobacz .{3,80}                ## Szukasz lokalu? Zobacz oferty na ellery.pl
    (?:reklam|reklamlar|sponsorlu|sponsorlu içerik|ilan) ## REKLAM
    # Russian
    (?:реклама|на правах рекламы|рекламный блок|партнёрский материал|партнерский материал|промо|
    спонсорский материал)
        ## На правах рекламы
    продолжение (?:после|под) реклам\w+             ## Продолжение после рекламы
    # Arabic
    (?:إعلان|اعلان|إعلانات|إعلان ممول|محتوى مدفوع|ممول) ## إعلان
    # Chinese, Japanese, Korean
    (?:广告|廣告|推广|赞助商|贊助|赞助内容|广告时间|以下为广告|本文含广告)       ## 广告
    (?:広告|スポンサーリンク|スポンサードリンク|スポンサー|pr|提供|
    アフィリエイト広告を利用しています|記事の続きは広告の後)
        ## スポンサーリンク
    (?:광고|스폰서|협찬|후원)                                ## 광고
    (?:buyer'?s guide|related roundup|related forum|shopping guide|editor'?s rating)<colon><rest>
        ## Buyer's Guide: Lamps and lanterns
    (?:advert|adverts|ad feedback|advertisement feedback|ad content by .{2,40}|paid for by .{2,40}|
    promoted stories|around the web|from around the web|from our partners|
    you may like sponsored.{0,60}|sponsored stories|more from our partners|
    recommended by (?:outbrain|taboola))
        ## Around the web
    if you (?:buy|purchase) (?:something|anything|through|products) .{3,80}\bshare of\b.{0,140}
        ## If you buy something through this post, we may get a share of the sale.
    # Danish, Norwegian, Swedish, Finnish, Icelandic, Baltic
    (?:annonse|annons|annonce|annonsørinnhold|annonceindhold|annonsinnehåll|reklame|sponset innhold|
    sponsoreret indhold|sponsrat innehåll|kommersielt innhold|i samarbejde med .{2,40}|
    betalt innhold|annoncørbetalt(?: indhold)?|mainos|mainoslinkki|kaupallinen yhteistyö|
    sisältö jatkuu mainoksen alla|juttu jatkuu mainoksen jälkeen|
    artikkelen fortsetter under annonsen|artiklen fortsætter efter annoncen|
    artikeln fortsätter under annonsen|saken fortsetter under annonsen|auglýsing|reklaam|reklāma|
    sisuturundus)
        ## Annonsørinnhold
    (?:artikkelen|saken|artiklen|artikeln|historien|juttu|teksten|texten) (?:fortsetter|fortsætter|
    fortsätter|jatkuu) .{3,40}
        ## Saken fortsetter under bildet
    # Czech, Slovak, Hungarian, Romanian, Croatian, Serbian, Bulgarian, Greek, Ukrainian
    (?:inzerce|reklamní sdělení|komerční sdělení|článek pokračuje pod reklamou|
    pokračování článku pod reklamou|inzercia|článok pokračuje pod reklamou|reklám|hirdetés|
    a cikk a hirdetés után folytatódik|a hirdetés után folytatjuk|szponzorált tartalom|publicitate|
    articolul continuă după reclamă|continuarea după reclamă|conținut sponsorizat|oglas|oglasi|
    nastavak ispod oglasa|sponzorirani sadržaj|sponzorisani sadržaj|tekst se nastavlja ispod oglasa|
    oglasno sporočilo|реклама|оглас|огласи|διαφήμιση|διαφημιστικό|χορηγούμενο|рекламний матеріал|
    реклама партнерів|партнерський матеріал|на правах реклами|текст продовжується після реклами|
    materiał promocyjny|materiał partnera|treść sponsorowana|artykuł sponsorowany)
        ## Inzerce
    # Turkish, Vietnamese, Indonesian, Malay, Thai, Hindi, Persian, Hebrew
    (?:reklamdan sonra devam|haberin devamı reklamdan sonra|advertorial|quảng cáo|tin tài trợ|
    nội dung được tài trợ|iklan|scroll ke bawah untuk melanjutkan membaca|
    artikel ini merupakan konten sponsor|gulir untuk lanjut membaca|โฆษณา|विज्ञापन|प्रायोजित|
    बिज्ञापन|বিজ্ঞাপন|اشتہار|آگهی|تبلیغات|رپورتاژ آگهی|פרסומת|תוכן ממומן|תוכן שיווקי|בשיתוף .{2,30})
        ## Quảng cáo
    # More in languages above
    (?:passer|sauter|fermer) la publicité(?: .{0,40})? ## Passer la publicité
    (?:don't want to see this\?.{0,40}|tired of .{0,20}ads\?.{0,60}|remove ads|go ad[- ]free.{0,40}|
    ad choices|adchoices|why am i seeing this ad\??|this ad will end in .{1,20}|paid advertisement|
    presented by .{2,30}|in partnership with .{2,40})
        ## Don't want to see this? Remove ads
    (?:sponsored|promoted|advertisement|anzeige|werbung|publicidad|publicité|pubblicità|publicidade|
    advertentie|reklama|реклама) ?[-–—|:•] ?(?:sponsored|promoted|advertisement|anzeige|werbung|
    publicidad|publicité|pubblicità|publicidade|advertentie|reklama|реклама|scroll .{3,40}|
    weiter .{3,40}|story continues.{0,20}|continue reading.{0,20})
        ## Advertisement - Scroll to continue
    .{0,20}advertisement .{0,30}story continues below
        ## - Advertisement embed-more-topicStory continues below
"""

# What a shop pays, on pages that do not write about commissions.
_COMMISSIONS = r"""
    .{3,340}\b(?:may|will|might|can|could) (?:also )?(?:earn|receive|get|collect|
    make)\b.{0,24} commissions?\b.{0,40}\b(?:links?|purchases?|purchased|orders?|article|page|post|
    sales?|buy)\b.{0,160}
        ## Our picks: the Chronicle may earn a commission from purchases.
    .{3,240}\berhalten wir .{0,40}provision\b.{0,160}
        ## Kaufen Sie über diese Links, erhalten wir eine kleine Provision.
    .{3,200}\b(?:touchons|percevons|percevoir|toucher) .{0,30}commission\b.{0,160}
        ## Si vous achetez par ces liens, nous pouvons toucher une commission.
    .{3,200}\b(?:recibimos|recibir|recibe|ganamos|podemos ganar) .{0,30}comisión\b.{0,160}
        ## Si compras con estos enlaces, podemos ganar una comisión.
    .{3,200}\b(?:riceviamo|ricevere|potremmo ricevere) .{0,30}commissione\b.{0,160}
        ## Se acquisti da questi link, potremmo ricevere una commissione.
"""
_NOT_ABOUT = unless_about("commission", "provision", "comisión", "affiliate")

RULES: tuple[Rule, ...] = (
    rule(
        name="advertisement",
        revision=5,
        why="It marks or is an advertisement and is no part of this text.",
        find=Lines(
            Table.of(_ANYWHERE + walls.ADS, longest=LONGEST),
            Table.of(_COMMISSIONS + houses.SALES, _NOT_ABOUT, longest=LONGEST),
        ),
        keeps=(
            "Advertising on the ferry was banned in the spring.",
            "The story continues below deck, where the engine failed first.",
            "Anzeige wurde gegen den Kapitän erstattet.",
            "The rules cover affiliate links.",
            "We will get a share of the catch, the crew said.",
            "La publicité des années trente vantait déjà les huîtres.",
            "La publicidad del faro costó más que su lámpara.",
            "Реклама парома висела на каждом столбе.",
        ),
    ),
)
