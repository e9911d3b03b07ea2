"""Prompts and buttons to share a page, to like it, or to follow its publisher elsewhere."""

from __future__ import annotations

from cleaner.rules import eastern_cues, languages
from cleaner.rules.base import Rule
from cleaner.rules.body import at_edge
from cleaner.rules.tables import Lines, Table, rule

# Names of networks and of the buttons that stand beside them.
_NETWORK = (
    r"(?:facebook|twitter|x|x \(twitter\)|whats ?app|linked ?in|linkedin|pinterest|telegram"
    r"|reddit|tumblr|xing|flipboard|pocket|instagram|youtube|tiktok|snapchat|threads|mastodon"
    r"|bluesky|vk|vkontakte|вконтакте|одноклассники|ok|line|weibo|wechat|微信|微博"
    r"|はてなブックマーク|はてな|google ?\+|google plus|google news|stumbleupon|digg|delicious"
    r"|messenger|signal|viber|skype|twittern|drucken|tweeten|e-?mail|mail|sms|rss|rss-feed|feed"
    r"|print|drucken|imprimer|copy link|link|teilen|share|tweet|pin it|pin|like|email this|more"
    r"|merken|teilen mit|imprimir|correo|correo electrónico|فيسبوك|تويتر|واتساب|teams|xing"
    r"|qzone|qq)"
)

# Rows of network names, at the head or the tail; one network alone is one as well.
_ROWS = rf"""
    {_NETWORK}(?:(?: ?[|,/·•–-] ?| ){_NETWORK}){{0,12}}  ## Facebook | Twitter | WhatsApp
"""

_ANYWHERE = r"""
    # English
    (?:please )?share (?:this|the|our) (?:post|article|story|page|entry|video|recipe|news|content|
    on|via|with)(?: .{1,60})?
        ## Share this article on Facebook
    share (?:on|via|with|to|it on|by) (?:facebook|twitter|x|whatsapp|linkedin|pinterest|reddit|
    email|e-mail|social media|friends|telegram|your friends)(?: .{0,60})?
        ## Share on Facebook
    share this                                      ## Share this:
    (?:share|tweet|pin|like|email|print) (?:this|it)(?: (?:post|article|story|page))? ## Tweet this
    (?:tweet|pin) on (?:twitter|pinterest)          ## Pin on Pinterest
    (?:like|enjoyed?|love|loved) (?:this|the) (?:post|article|story|page|video|recipe)\? .{3,100}
        ## Like this story? Share it with a friend!
    if you (?:like|liked|enjoy|enjoyed|love|loved) (?:this|the) (?:post|article|story|recipe|
    video),? .{0,30}share.{0,80}
        ## If you enjoyed this post, please share it!
    like this                                       ## Like this:
    like loading                                    ## Like Loading...
    be the first to like(?: this| this post)?       ## Be the first to like this
    (?:<n> )?(?:people|bloggers) like this(?: post)? ## 3 bloggers like this
    (?:follow|find|join|connect with|visit) (?:us|me|him|her|them|
    [\w' ]{2,40}) on (?:our )?(?:social media|facebook|twitter|instagram|linkedin|youtube|pinterest|
    tiktok|telegram|google news|threads|mastodon|bluesky|whatsapp|flipboard|snapchat).{0,140}
        ## Follow us on Twitter and Facebook.
    follow (?:@\w{1,30}|us|me)(?: .{0,60})?         ## Follow @porteller
    you can follow .{2,60} on (?:twitter|facebook|instagram).{0,100}
        ## You can follow Mara Quill on Twitter @maraquill.
    (?:reach|contact|follow|email|find|message|tweet) .{1,140}(?:on|
    via) twitter(?: at)? @\w{1,30}.{0,80}
        ## Reach the reporter on Twitter at @maraquill.
    (?:stay connected|keep in touch|let's connect|get social|connect with us|
    share this with your friends|spread the word|share the love|sharing is caring)
        ## Spread the word
    # German
    (?:diesen?|den|die|jetzt|bitte) (?:artikel|beitrag|seite|inhalt|text|meldung|post|rezept|
    eintrag|link) ?(?:jetzt |bitte |auf |per |mit |bei |via )?(?:\w+ )?(?:teilen|weiterempfehlen|
    merken|empfehlen|drucken|versenden|weiterleiten|kommentieren|bewerten)
        ## Diesen Beitrag teilen
    (?:artikel|beitrag|seite|inhalt|meldung|jetzt|per \S+|auf \S+|mit freunden|bei \S+|
    via \S+) (?:teilen|weiterempfehlen|empfehlen|drucken|versenden|merken|kommentieren|bewerten)
        ## Auf Facebook teilen
    teile(?:n|n sie)? (?:mit|auf|diesen artikel|diesen beitrag|diese seite|via|per)(?: .{1,50})?
        ## Teilen mit:
    (?:gefällt mir|gefällt mir wird geladen|gefällt dir dieser (?:beitrag|artikel)\?.{0,80}|
    gefällt \d+ mal|sei der erste,? dem dies gefällt)
        ## Gefällt mir:
    (?:folge|folgen sie|folgt|folg) (?:uns|mir) (?:auf|bei|auch auf)(?: .{1,80})?
        ## Folgen Sie uns auf Facebook.
    (?:hat dir|hat ihnen|hat euch|gefällt dir|gefällt ihnen|gefällt euch) (?:der|dieser|dir|das|die|
    diese) (?:artikel|beitrag|text|rezept|post)(?: .{0,20})?\?(?: .{0,100})?
        ## Hat dir der Artikel gefallen?
    (?:besuchen|besuche|besucht|finden) (?:sie )?(?:uns|mich) (?:auch )?(?:auf|bei) .{2,60}
        ## Besuchen Sie uns auf Facebook.
    # Dutch
    (?:deel|delen)(?: dit| deze| op| via| met| het)(?: (?:artikel|bericht|pagina|
    nieuws))?(?: .{0,40})?
        ## Deel dit artikel
    volg ons (?:op|via) .{2,60}                     ## Volg ons op Facebook.
    # French
    partage[zr]?(?: (?:cet|cette|l'|le|la|sur|ce|avec|par)[ ']?(?:article|page|information|vidéo|
    recette|facebook|twitter|whatsapp|vos amis|linkedin|e-mail|mail|publication|
    lien)?)?(?: .{0,40})?
        ## Partagez cet article
    (?:suivez|rejoignez|retrouvez)(?:-| )(?:nous|moi) (?:sur|aussi sur) .{2,80}
        ## Suivez-nous sur Facebook.
    (?:j'aime|j'aime chargement|tweeter|imprimer|envoyer par e-?mail|épingler) ## J'aime chargement…
    # Spanish
    compart(?:e|ir|a|elo|irlo)(?: (?:esto|esta|este|en|con|el|la|por|vía)(?: .{1,50})?)?
        ## Compartir en Facebook
    (?:síguenos|síganos|seguinos|encuéntranos|síguenos también) (?:en|a través de) .{2,80}
        ## Síguenos en Twitter.
    (?:me gusta|me gusta esto|me gusta cargando|si te gustó .{3,40}compár.{1,40}) ## Me gusta esto:
    # Portuguese
    compartilh(?:e|ar)(?: (?:isso|esta|este|no|na|em|com|via|o|a)(?: .{1,50})?)?
        ## Compartilhe no Facebook
    partilh(?:e|ar)(?: (?:isto|esta|este|no|na|em|com|via|o|a)(?: .{1,50})?)?
        ## Partilhar no Facebook
    (?:siga|siga-nos|siga nosso|acompanhe|curta|curtir)(?: (?:nos|a gente|nosso|nossa|o|a|no|
    na))?(?: (?:no|na|nas|em|página|perfil|canal|isso|redes) ?.{0,60})?
        ## Siga-nos no Instagram
    # Italian
    condivid(?:i|ere|ete)(?: (?:su|questo|questa|l'articolo|con|via|il|la|tramite)(?: .{1,50})?)?
        ## Condividi su Facebook
    (?:seguici|seguiteci|seguimi|trovaci) (?:su|anche su|sui) .{2,60} ## Seguici su Facebook.
    (?:mi piace|mi piace caricamento|stampa|invia per e-?mail) ## Mi piace:
    # Polish, Turkish
    (?:udostępnij|podziel się)(?: .{1,40})?         ## Udostępnij na Facebooku
    (?:polub|obserwuj|śledź) nas (?:na|w) .{2,60}   ## Polub nas na Facebooku.
    (?:facebook'ta|twitter'da|whatsapp'ta|sosyal medyada|bu haberi|
    bu yazıyı)(?: .{0,20})? paylaş(?:ın)?
        ## Bu haberi paylaş
    # Russian, Ukrainian
    (?:поделиться|поделитесь|расскажите друзьям|рассказать друзьям|поделись):?(?: .{1,60})?
        ## Поделиться в соцсетях
    (?:подписывайтесь|подпишитесь|присоединяйтесь|читайте нас|следите за нами)(?: .{0,15})? (?:на|в|
    к) .{2,80}
        ## Подписывайтесь на наш канал в Telegram.
    (?:поділитися|поширити)(?: .{1,40})?            ## Поділитися у Facebook
    # Arabic
    (?:شارك|شاركها|شاركه|شاركنا|مشاركة|انشر)(?: (?:هذا|هذه|المقال|الخبر|الموضوع|على|عبر|
    مع)(?: .{1,40})?)?
        ## شارك هذا المقال
    (?:تابعنا|تابعونا|تابعوا) (?:على|عبر) .{2,60}   ## تابعنا على فيسبوك.
    # Chinese
    (?:分享到|分享至|分享给|分享本文|分享这篇|分享此文|分享文章|分享按钮|一键分享|转发到|收藏本文|
    关注我们|關注我們|扫码关注|扫一扫|长按识别|关注公众号|点赞|打赏).{0,40}
        ## 分享到：微信 微博
    (?:分享|转发|收藏|举报|点赞|赞|踩)(?: (?:分享|转发|收藏|举报|点赞|赞|踩|微信|微博|评论)){1,6}
        ## 分享 收藏 举报
    # Japanese
    (?:この記事を|このページを|記事を|友達に|友だちに|フォローする|シェアする|ツイートする|
    いいね！?する|フォローしてね|この投稿を).{0,20}
        ## この記事をシェアする
    (?:シェア|ツイート|いいね|ブックマーク|フォロー)(?: ?[|・/]? ?(?:シェア|ツイート|いいね|
    ブックマーク|フォロー|line|する|はてな)){0,6}
        ## シェア ツイート
    # Korean
    (?:공유하기|공유|페이스북 공유|트위터 공유|카카오톡 공유|이 글 공유하기|좋아요)(?: (?:공유|
    공유하기|페이스북|트위터|카카오톡|인쇄|스크랩)){0,5}
        ## 공유하기
    (?:%d|<n>) bloggers like this                   ## 3 bloggers like this:
    (?:chat with us|message us|join us|find us|talk to us) (?:in|on|at) (?:facebook|whatsapp|
    telegram|twitter|instagram|discord|messenger|signal).{0,100}
        ## Join us on Telegram for all the news.
    (?:if you|enjoyed|enjoying|like|liked|loved)(?: \w+){0,3} (?:enjoyed|enjoy|liked|like|loved|
    found) (?:this|our) (?:article|post|story|content|video|recipe|page)\b.{0,60}\b(?:share|follow|
    subscribe|join|sign up|support|consider|comment|proposition|please).{0,160}
        ## If you enjoyed this article, please consider joining our club.
    like (?:us|me|our page|this page|[\w' ]{2,40}) on facebook(?:[^.,]{0,80})?
        ## Like Port Ellery on Facebook
    # Danish, Norwegian, Swedish, Finnish, Icelandic
    (?:del|dela|jaa|deildu) (?:artiklen|artikkelen|saken|artikeln|på|via|med|artikkeli|juttu|tämä|
    fréttinni|denne|den här|nyheten)(?: .{0,40})?
        ## Del artiklen
    (?:følg oss på|følg os på|følj oss på|följ oss på|seuraa meitä|lik oss på|synes godt om|
    gilla oss på|tykkää meistä|finn oss på|find os på)\b.{0,60}
        ## Følg oss på Facebook
    # Czech, Slovak, Hungarian, Romanian, Croatian, Serbian, Bulgarian, Greek, Ukrainian
    (?:sdílet|sdílejte|sdílej|zdieľať|zdieľajte|megosztás|megosztom|oszd meg|ossza meg|distribuie|
    distribuiți|trimite prietenilor|podijeli|podeli|podijelite|podelite|deli|сподели|споделете|
    подели|поделите|κοινοποίηση|κοινοποιήστε|μοιραστείτε|μοιράσου|поділіться|поділись)(?: (?:článek|
    článok|na|a|cikket|facebookon|barátaiddal|pe|articolul|ovu|vijest|vest|članak|с|в|във|το|στο|σε|
    цю|новиною|новину|з|у|вест|статията|статия|novico))?(?: .{0,40})?
        ## Sdílet článek
    (?:sledujte nás|sleduj nás|kövess minket|kövessen minket|urmărește-ne|urmăriți-ne|pratite nas|
    prati nas|sledite nam|следвайте ни|последвайте ни|пратите нас|ακολουθήστε μας|ακολούθησέ μας|
    стежте за нами|приєднуйтесь до|підписуйтесь на наш) ?.{0,60}
        ## Sledujte nás na Facebooku
    # Turkish, Vietnamese, Indonesian, Malay, Thai, Hindi, Persian, Hebrew
    (?:haberi paylaş|bu içeriği paylaş|paylaşın|bizi takip edin|takipte kalın|chia sẻ bài viết|
    chia sẻ lên|chia sẻ trên|chia sẻ|theo dõi chúng tôi|bagikan artikel|bagikan ke|bagikan berita|
    bagikan|ikuti kami|kongsi artikel|kongsikan|แชร์|ติดตามเรา|शेयर करें|साझा करें|हमें फॉलो करें|
    শেয়ার করুন|شیئر کریں|اشتراک گذاری|به اشتراک بگذارید|ما را دنبال کنید|שתפו|שתף|לשיתוף|
    עקבו אחרינו)(?: .{0,40})?
        ## Bagikan artikel ini
    # More in languages above
    (?:share|teilen|partager|compartir|compartilhar|condividi|delen|
    поделиться)(?: this article)? ?(?:comments?|kommentare|commentaires|comentarios|comentários|
    commenti|reacties|комментарии)
        ## Share Comments
    (?:artikel|beitrag|diesen artikel|diesen beitrag) (?:mit freunden |jetzt |weiter)?(?:teilen|
    weiterempfehlen)(?: und weiterempfehlen|kommentare)?
        ## Diesen Artikel teilenKommentare
    (?:teilen und weiterempfehlen|als e-mail versenden|per mail versenden|auf whatsapp teilen|
    in pocket speichern.{0,40})
        ## → Teilen und weiterempfehlen
    (?:regala esta noticia|seguir en<colon>.{2,40}|seguir a .{2,30} en (?:twitter|x|instagram))
        ## Regala esta noticia
    follow (?:the )?[\w'.& ]{2,40} on (?:twitter|facebook|instagram|whatsapp|telegram|tiktok|
    youtube|linkedin)(?: (?:and|,|&) (?:twitter|facebook|instagram))?\b.{0,50}
        ## Follow Harbourwire.com on Twitter and Facebook for the latest news.
    (?:thanks|thank you) for sharing                ## Thanks for sharing!
    (?:suivez-nous|síguenos|seguici|folgen sie uns|volg ons|siga-nos|følg os|følg oss|följ oss|
    seuraa meitä|obserwuj nas|подписывайтесь|bizi takip edin)
        ## Suivez-nous
"""

_EDGE = r"""
    (?:share|shares|tweet|like|likes|follow|save|pin|email|bookmark)(?: <n>)? ## Share
    <n>(?:k|m)? (?:shares|likes|tweets|views|followers|reads|reactions) ## 38 shares
    (?:teilen|merken|gefällt mir|drucken|versenden|weiterempfehlen|weiterleiten) ## Teilen
    (?:partager|enregistrer|tweeter|aimer)          ## Enregistrer
    (?:guardar|enviar|tuitear|seguir|imprimir)      ## Guardar
    (?:salva|invia|segui|stampare)                  ## Salva
    (?:delen|opslaan|bewaren)                       ## Opslaan
    (?:paylaş|beğen|kaydet|takip et)                ## Paylaş
    (?:сохранить|нравится|распечатать|отправить)    ## Нравится
    (?:حفظ|طباعة|إرسال|أعجبني)                      ## أعجبني
    (?:分享|收藏|点赞|关注|转发|微信|微博)                        ## 分享
    (?:get|copy) (?:short )?(?:url|link)            ## Get short URL
    <n>(?: ?k)? ?(?:shares|comments)                ## 195Shares
"""

RULES: tuple[Rule, ...] = (
    rule(
        name="share",
        revision=4,
        why="It asks to share or to follow and is no part of this text.",
        find=Lines(
            Table.of(_ANYWHERE + eastern_cues.SHARES + languages.SHARES, longest=260),
            Table.of(_EDGE, at_edge),
            Table.of(_ROWS, at_edge),
        ),
        keeps=(
            "Share the bread among six plates.",
            "Share prices fell on Monday after the ferry company lost its licence.",
            "Folgt er auf dem Rad, so kommt er zu spät.",
            "The mayor apologised on Twitter @mayor and resigned.",
            "Подписаться на газету тогда было трудно.",
            "Follow the line on x and y.",
            "Like others on YouTube, the crew makes money from films.",
            "Follow us, shouted the guide, and ran into the fog.",
            "Teilen mit den Nachbarn war auf der Insel selbstverständlich.",
            "Partager le pain, c'est partager la peine.",
            "Compartir la mesa era la costumbre de la isla.",
            "Compartilhar a mesa era o costume da ilha.",
            "Condividere il pane era l'usanza dell'isola.",
            "Поделиться хлебом было обычаем острова, и никто не спорил.",
        ),
    ),
)
