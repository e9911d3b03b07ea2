"""Prompts to subscribe, to register, to pay, to install: what a page wants from its reader."""

from __future__ import annotations

import itertools

from cleaner.page import Line
from cleaner.rules import accounts, eastern_cues, forms, languages, walls
from cleaner.rules.base import LONGEST, Rule, is_sentence
from cleaner.rules.body import Body, at_edge, at_tail, near_tail
from cleaner.rules.prompts import EDGE, TAIL
from cleaner.rules.tables import Lines, Table, rule

_ANYWHERE = r"""
    [^.!?]{3,80}[?!] (?:subscribe|sign up|join|get|abonnieren|abonniere|melden|melde|abonnez-vous|
    suscríbete|assine|iscriviti) .{0,80}newsletter.{0,80}
        ## Enjoying this post? Subscribe to our newsletter.
    # English
    (?:please |click here to )?(?:subscribe|sign up|sign me up|register) (?:now |here |today |
    free )?(?:to|for|with) (?:[\w'’&.-]+ ){0,6}?(?:newsletters?|podcast|channel|mailing list|
    emails?|e-mails?|updates|alerts|feed|blog|magazine|edition|digest|briefing)(?: .{0,120})?
        ## Subscribe to our newsletter.
    click here to subscribe(?: .{0,80})?            ## Click here to subscribe to the Harbourwire.
    (?:subscribe|sign up|join) (?:now|here|today|free|for free|below)(?: .{0,100})?
        ## Subscribe now and never miss a story.
    sign up(?:<colon><rest>)?                       ## Sign up: get our briefing
    (?:get|receive) .{3,80} (?:in|to|into|straight to|delivered to|by|via) (?:your (?:inbox|email|
    e-mail|mailbox|letterbox)|e-?mail and never)\b.{0,120}
        ## Get the best of the harbour in your inbox.
    .{3,140}delivered (?:straight |directly |right )?to your inbox(?: .{0,100})?
        ## The day's headlines delivered to your inbox every morning.
    (?:never|don'?t) miss (?:a|an|another|any|our|out on|the latest)(?: .{3,40})? (?:by|sign|
    subscribe|post|story|stories|update|newsletter|again)(?: .{0,80})?
        ## Never miss a post by signing up today.
    (?:enter|type) your (?:e-?mail|email address)(?: (?:to (?:subscribe|follow|receive|get|join|
    sign)|below|here)\b.{0,100})?
        ## Enter your email address to follow this blog.
    (?:your )?e-?mail address                       ## Email address
    thanks? (?:you )?for (?:signing up|subscribing|registering)(?: .{0,60})?
        ## Thanks for signing up!
    keep an eye on your inbox(?: .{0,80})?          ## Keep an eye on your inbox for the news.
    (?:there was|sorry, there was|an)(?: an)? error(?: .{0,40})? (?:your (?:subscription|request)|
    try again later)(?: .{0,40})?
        ## There was an error processing your subscription.
    you can unsubscribe at any time(?: .{0,80})?    ## You can unsubscribe at any time.
    unsubscribe at any time(?: .{0,80})?            ## Unsubscribe at any time.
    (?:already|not yet|not) (?:a|an) (?:subscriber|member)\?(?: .{0,60})?
        ## Already a subscriber? Log in.
    already (?:subscribed|registered|have an account)\?(?: .{0,60})?
        ## Already have an account? Sign in.
    if you'?re seeing this message .{3,160}  ## If you're seeing this message you may log in again.
    (?:this|the rest of this) (?:article|content|story|page|post) is (?:for|only|available|reserved|
    exclusive|locked)(?: .{0,40})? (?:subscribers|members|premium|registered users)(?: .{0,60})?
        ## This article is for subscribers only.
    (?:you have|you've) (?:reached|read|used|hit|\d+|no) .{0,40}(?:free articles?|articles? (?:left|
    remaining|this month)|article limit|free stories|monthly limit)(?: .{0,60})?
        ## You have reached your limit of free articles.
    (?:download|get|try) (?:the|our) (?:[\w'&.-]+ ){0,4}app(?: .{0,100})?
        ## Download our app for iPhone
    (?:click|tap) here (?:to|for) (?:get|download) the .{2,40} app
        ## Click here to get the Harbourwire app
    get .{2,40} on the go(?: .{0,60})?              ## Get Harbourwire on the go by clicking here
    become a (?:member|subscriber|patron|supporter)(?: .{0,160})? ## Become a member today.
    (?:join|support) (?:our|us on|the [\w' ]{2,30} on) (?:whatsapp|telegram|facebook|patreon|
    discord|newsletter|mailing list|community)(?: .{0,80})?
        ## Join our WhatsApp channel
    (?:we need your help .{0,160}|support (?:our|independent|local|
    quality) journalism(?: .{0,160})?|(?:support us|donate|make a donation)(?: now| today| here)?|
    help us (?:continue|keep) .{3,160})
        ## Support independent journalism
    # German
    (?:(?:unser|unseren|zum|den|jetzt|hier|kostenloser|kostenlosen|unserem|für den|für unseren|
    zu unserem) )?newsletter(?: (?:abonnieren|bestellen|anmelden|anmeldung|abo|abmelden|
    jetzt .{1,40}|kostenlos .{1,40}|von .{1,60}|erhalten .{1,160}|informiert .{1,160}))?
        ## Newsletter abonnieren
    mit (?:unserem|dem) newsletter .{10,160}
        ## Mit unserem Newsletter erhalten Sie jede Woche Neues
    (?:melde|melden|abonniere|abonnieren|bestelle|bestellen|erhalte|erhalten|hol|holen|registriere|
    registrieren|trage|tragen|schauen|schau|lass) (?:sie |dich |dir |ihnen |euch )?(?:sie |sich |
    dich |dir |mal |hier |jetzt |doch |gleich |einfach )*(?:in |für |zu |zum |bei |an )?(?:unseren|
    unserem|den|dem|die|das|unsere|hier|unser|kostenlos|kostenlosen)?.{0,60}(?:newsletter|rundbrief|
    push-nachrichten|whatsapp-kanal|infobrief|posteingang|newsletters|podcast)(?: .{0,80})?
        ## Melden Sie sich hier für unseren Newsletter an!
    .{3,90}\?? (?:melde|melden|schauen|schau|abonniere|abonnieren|bestelle|
    bestellen) .{0,40}(?:[\w-]{0,20}newsletter)(?: .{0,40})?
        ## Neues vom Hafen? Schauen Sie mal in unseren Newsletter!
    (?:kein|keinen|keine|nie wieder|nie mehr) (?:beitrag|artikel|news|neuigkeiten|neuigkeit|rezept|
    etwas|ausgabe|post)s? (?:mehr )?verpassen(?: .{0,80})?
        ## Keinen Beitrag mehr verpassen
    (?:jetzt|hier|gleich) (?:\w+ )?(?:abonnieren|registrieren|anmelden|einloggen|spenden|
    mitglied werden|testen|weiterlesen|freischalten|abo bestellen|herunterladen)
        ## Jetzt abonnieren
    (?:rss-feed|feed|kanal|podcast|blog|newsfeed) (?:\w+ )?abonnieren ## RSS-Feed abonnieren
    .{3,70} rss-feed abonnieren  ## Alle Meldungen der Reederei | RSS-Feed abonnieren
    (?:mit der|durch die|bei der) (?:registrierung|anmeldung) (?:akzeptieren|stimmen|erklären|
    bestätigen|willigen) .{5,250}
        ## Mit der Registrierung akzeptieren Sie unsere Nutzungsbedingungen.
    (?:dieser|dieses|dieser artikel ist|diesen) (?:artikel|beitrag|inhalt|text|angebot) (?:ist|
    lesen|können)(?: .{0,40})? (?:abonnenten|abo|premium|mitglieder|registrierte)(?: .{0,60})?
        ## Dieser Artikel ist nur für Abonnenten.
    (?:bereits|schon|noch kein|noch keine) (?:abonnent|abonnentin|registriert|kunde|mitglied|konto|
    abo|abonniert)\?(?: .{0,60})?
        ## Bereits registriert? Hier anmelden.
    (?:unterstütze|unterstützen sie|unterstützt) (?:uns|unsere arbeit|\w+)(?: (?:mit|jetzt|bereits|
    auf|durch|unsere|und|via|über|bei).{0,80})?
        ## Unterstütze uns mit einer Spende!
    (?:die )?(?:\w+-)?app (?:herunterladen|kostenlos laden|jetzt laden|laden|downloaden)
        ## App herunterladen
    klicken sie auf den .{3,30}button,? um .{3,60} (?:inhalt|inhalte|karte|video|beitrag|
    post)\b.{0,40} (?:laden|sehen|aktivieren|anzeigen)
        ## Klicken Sie auf den unteren Button, um die Karte zu laden.
    # Dutch
    (?:schrijf je|schrijf u|meld je|meld u|abonneer je) (?:nu |hier )?(?:in|aan|
    op)(?: .{0,60}nieuwsbrief.{0,40})?
        ## Schrijf je in voor de nieuwsbrief.
    # French
    (?:abonnez|inscrivez|connectez)-vous(?: (?:à|au|aux|pour|dès|maintenant|ici|gratuitement|sur|
    et) .{1,140})?
        ## Abonnez-vous à notre lettre d'information.
    (?:s'abonner|s'inscrire|je m'abonne|m'abonner|se connecter)(?: (?:à|pour|dès|maintenant|au|aux|
    et).{0,100})?
        ## S'abonner à la newsletter
    recevez(?: .{3,60})? (?:newsletter|lettre d'information|e-?mails?|alertes)(?: .{0,80})?
        ## Recevez notre newsletter chaque matin.
    (?:pour lire la suite|pour accéder|pour consulter|pour continuer)(?: .{0,80})?
        ## Pour lire la suite
    (?:cet article|ce contenu|la suite|article|contenu) (?:est |
    de cet article )?(?:est )?(?:réservée?s?|payant)(?: (?:à|aux).{1,60})?
        ## Cet article est réservé aux abonnés.
    (?:déjà abonné|déjà inscrit|déjà un compte|pas encore abonné|
    vous êtes déjà abonné)e?s? ?\?(?: .{0,60})?
        ## Déjà abonné ? Connectez-vous.
    (?:soutenez|faites un don)(?:[- ]nous)?(?: .{0,100})? ## Faites un don
    (?:il vous reste) .{1,20} de (?:cet article|ce contenu).{0,40}
        ## Il vous reste 70 % de cet article à lire.
    # Spanish
    recib[ea](?: .{3,60})? (?:newsletter|boletín|alertas|bandeja)(?: .{0,80})?
        ## Recibe nuestro boletín cada mañana.
    (?:este (?:contenido|artículo)|contenido) (?:es )?(?:exclusivo|solo|sólo|reservado) (?:para|
    a) (?:suscriptores|los suscriptores|socios|usuarios registrados)(?: .{0,60})?
        ## Contenido exclusivo para suscriptores.
    (?:¿ya eres|ya eres|¿eres|¿ya tienes|¿no tienes) (?:suscriptor|usuario|socio|cuenta|
    una cuenta).{0,60}
        ## ¿Ya eres suscriptor? Inicia sesión
    (?:¿ya sabías que|¿sabías que) .{3,60}(?:canal|telegram|whatsapp|app|newsletter).{0,100}
        ## ¿Ya sabías que tenemos canal de Telegram? Únete.
    descarg(?:a|ue) (?:la|nuestra) (?:app|aplicación)(?: .{0,60})? ## Descarga nuestra app.
    # Portuguese
    (?:assine|assinar|inscreva-se|cadastre-se|receba|registre-se|subscreva)(?: (?:a|o|no|na|em|
    nossa|nosso|já|agora|para|as|os|grátis|gratuitamente|e|aqui|por)(?: .{1,100})?)?
        ## Assine a nossa newsletter
    (?:conteúdo|matéria|artigo) (?:exclusivo|exclusiva|restrito|restrita) (?:para|a) (?:assinantes|
    cadastrados)(?: .{0,60})?
        ## Conteúdo exclusivo para assinantes.
    (?:baixe|instale) (?:o|nosso|o nosso) (?:app|aplicativo)(?: .{0,60})?
        ## Baixe o nosso aplicativo.
    (?:entre no|participe do|clique e) (?:nosso )?(?:grupo|canal).{0,40}(?:whatsapp|telegram|
    facebook).{0,40}
        ## Entre no nosso grupo do WhatsApp.
    # Italian
    (?:iscriviti|iscrivetevi|abbonati|abbonatevi|registrati|ricevi|accedi)(?: (?:a|alla|al|per|ora|
    subito|gratis|qui|la|le|i|nostra)(?: .{1,100})?)?
        ## Iscriviti alla nostra newsletter
    (?:contenuto|articolo) (?:riservato|esclusivo) (?:agli|per gli) abbonati(?: .{0,60})?
        ## Articolo riservato agli abbonati.
    scarica (?:la|la nostra|l')? ?app(?: .{0,60})?  ## Scarica la nostra app.
    # Polish, Turkish
    (?:zapisz się|zapisz się na|subskrybuj|zarejestruj się|zaloguj się)(?: .{0,80})?
        ## Zapisz się na newsletter.
    (?:wesprzyj|wspieraj) (?:nas|naszą|nasz)(?: .{0,80})? ## Wesprzyj nas darowizną
    (?:bültenimize|bültene|e-bültene|kanalımıza) (?:abone|kayıt) .{1,40} ## Bültenimize abone olun
    # Russian
    (?:подписка на|подписаться|подпишись|подписывайся|оформить подписку|оформите подписку|
    зарегистрируйтесь|войдите)(?: .{0,100})?
        ## Подписаться на рассылку
    (?:подпишитесь|подписывайтесь) на (?:нашу |новую |бесплатную )?рассылку(?: .{0,80})?
        ## Подпишитесь на нашу рассылку
    (?:материал|статья|текст) (?:доступен|доступна|доступны) (?:только )?(?:по подписке|подписчикам|
    для подписчиков)(?: .{0,40})?
        ## Материал доступен только по подписке.
    (?:скачайте|установите) (?:наше )?приложение(?: .{0,60})? ## Скачайте наше приложение.
    поддержите (?:нас|наш|проект|редакцию)(?: .{0,60})? ## Поддержите нас.
    # Arabic
    (?:اشترك|اشتركوا|سجل|انضم)(?: (?:في|الآن|معنا|إلى|بـ|لتصلك|مجانا)(?: .{1,80})?)?
        ## اشترك في النشرة البريدية
    (?:حمل|حمّل|نزل) (?:تطبيق|التطبيق)(?: .{1,60})? ## حمل تطبيق المرفأ
    # Chinese
    (?:订阅|訂閱)(?:我们|我們|电子报|電子報|新闻|本站|邮件|rss|频道|頻道|通讯|更多|公众号).{0,40}
        ## 订阅我们的新闻邮件
    (?:本文|本内容|全文)(?:仅限|为|需)(?:会员|付费|订阅).{0,30}      ## 本文仅限会员阅读
    (?:下[载載]|打开|點擊下載)(?:我们的)?[\w ]{0,12}(?:app|客[户戶]端|应用)(?![的中里内后时]).{0,30}
        ## 下载海港新闻客户端
    (?:请|請)?(?:登录|登錄|登入|注册|註冊)(?:后|後|并|以|以后|账号|會員)?(?:查看|阅读|阅讀|评论|
    发表|继续|閱讀|留言).{0,20}
        ## 请登录后查看
    # Japanese
    (?:メルマガ|メールマガジン|ニュースレター|無料会員|会員登録|有料会員|読者登録|チャンネル登録|
    購読)(?:の|に|を|は|する|登録|限定|申し込み|申込|はこちら).{0,40}
        ## メルマガの登録はこちら
    (?:この記事は|続きは|ここから先は|残り).{0,20}(?:会員|有料|登録|購読).{0,30}
        ## この記事は会員限定です
    (?:アプリ)(?:を|の)?(?:ダウンロード|インストール).{0,20}         ## アプリをダウンロード
    # Korean
    (?:구독하기|뉴스레터 구독|뉴스레터 신청|무료 구독)(?: .{0,40})?     ## 뉴스레터 구독
    (?:앱 다운로드|회원가입|로그인 후 이용)(?: .{0,40})?           ## 앱 다운로드
    get .{3,60} delivered (?:through|to) your (?:letterbox|door|home|mailbox).{0,120}
        ## Get the Chronicle delivered to your door every month.
    get (?:unlimited |full |instant |exclusive |digital )?access to .{3,160}\b(?:subscription|
    subscriptions|subscriber|subscribers|subscribing|membership|premium)\b.{0,200}
        ## Get access to every story with a subscription for one shilling.
    (?:you have been|you've been|you are now|successfully) (?:successfully )?(?:subscribed|
    registered|signed up|logged out|unsubscribed)(?: .{0,60})?
        ## You have been successfully subscribed!
    by (?:subscribing|signing up|registering|clicking|joining|entering your email|
    providing),? .{0,60}(?:i|you) (?:accept|agree|consent|confirm|acknowledge).{3,200}
        ## By subscribing I accept the terms of use.
    (?:delivered by|powered by) (?:feedburner|mailchimp|substack) ## Delivered by FeedBurner
    .{10,180}\. wesprzyj (?:nas|naszą|nasz)\b.{0,100}
        ## To nowy rodzaj materiału. Wesprzyj nas darowizną.
    (?:please )?(?:log in|login|sign in|register|subscribe) (?:to|for) (?:view|read|continue|access|
    unlock|see|keep) (?:this|the|your|our|full|reading|more)\b.{0,100}
        ## Log in to read the full story
    (?:suscríbete|suscríbase|suscribite|suscribirse|regístrate|regístrese|inscríbete|apúntate|únete|
    hazte socio|hazte miembro|hazte suscriptor)(?: .{1,120})?
        ## Suscríbete a nuestro boletín
    (?:suscríbete|suscríbase|regístrate|regístrese|inscríbete|apúntate|únete) (?:a|al|en|gratis|ya|
    aquí)\b.{0,60} (?:boletín|newsletter|canal|whatsapp|telegram|correo|noticias|comunidad)\b.{0,60}
        ## Únete a nuestro canal de WhatsApp.
    to (?:view|read|continue|access|unlock|see|keep|enable|turn on)\b.{0,80}(?:, |please |
    you (?:must|need to|have to|can) )(?:please )?(?:subscribe|sign in|sign up|log in|register|
    become a member|become a subscriber|enable javascript|click here)\b.{0,120}
        ## To view the full story, please subscribe to the Harbourwire.
"""

MOST = 12
"""Titles that may follow a prompt; more of them are a list of something else."""
TITLE = 55
"""Characters that these titles have on average: what is shorter may be a list of ingredients."""


def _with_titles(body: Body, line: Line) -> tuple[Line, str | None]:
    """A prompt below the story takes along the titles that end the page."""
    below = list(itertools.islice(body.below(line), MOST + 1)) if at_tail(body, line) else []
    if not 3 <= len(below) <= MOST or not all(map(_is_title, below)):
        return line, None
    sentences = sum(is_sentence(title.text) for title in below)
    if sum(len(title.text) for title in below) < TITLE * len(below) or sentences * 2 >= len(below):
        return line, None
    return below[-1], f"{len(below)} titles follow, and end the page"


def _is_title(line: Line) -> bool:
    return line.text[:2] in ("- ", "• ", "* ") and len(line.text) <= 160


RULES: tuple[Rule, ...] = (
    rule(
        name="newsletter",
        revision=9,
        why="It asks the reader to subscribe, register or pay and is no part of this text.",
        find=Lines(
            Table.of(_ANYWHERE + accounts.ANYWHERE + walls.WALLS + forms.SENT, longest=LONGEST),
            Table.of(EDGE + accounts.EDGE + forms.ACCOUNTS, at_edge, longest=260),
            Table.of(languages.NEWSLETTERS, longest=LONGEST),
            Table.of(languages.NEWSLETTERS_EDGE, at_edge, longest=260),
            Table.of(TAIL + accounts.TAIL + eastern_cues.FOLLOWS, near_tail, longest=LONGEST),
            extend=_with_titles,
        ),
        keeps=(
            "The newsletter of the rowing club was printed on blue paper.",
            "Subscribe to that view, she said, and you will never sail again.",
            "Der Newsletter des Vereins erschien zuletzt im Mai.",
            "Abonnez-vous, disait le crieur, et les passants riaient.",
            "Recibe cada mañana a los pescadores en el muelle.",
            "To continue this work, the council voted four million.",
            "Not a member of the crew spoke that night.",
            "Already registered voters were turned away at the pier.",
            "Abbonati e turisti pagavano lo stesso prezzo sul traghetto.",
            "Déjà inscrits au concours, les deux marins ne pouvaient plus partir.",
            "Schon Mitglied der Feuerwehr war sein Vater.",
            "Únete a nosotros, le dijo el capitán.",
            "Receba o povo com carinho, disse a velha.",
            "A confirmation code is sent to your email.",
            "Enter your email address and click Next.",
            "Download the app and open the map of the harbour.\n打开您的应用的设置。",
            "Subscribers get the paper on Mondays.",
            "Recibe su correo en la isla cada lunes.",
            "Recevez cette lettre comme un adieu.",
            "Il vous reste trois jours.",
            "Поддержать проект решили все рыбаки.",
            "Klicken Sie auf den Button, um fortzufahren.",
            "Registration is free and open to all who own a boat.",
            "Notifications can be disabled in the settings.",
            "Für 5 Euro verkaufte er den Artikel weiter.",
            "Installez l'application avant le départ.",
            "Create an account with your address and the name of your boat",
            "Подписка на газету стоила тогда рубль.",
        ),
    ),
)
