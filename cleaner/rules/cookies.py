"""Consent banners and their buttons."""

from __future__ import annotations

from cleaner.rules import languages
from cleaner.rules.base import Rule
from cleaner.rules.body import at_edge, unless_about
from cleaner.rules.tables import Lines, Table, rule

_ANYWHERE = r"""
    # English
    (?:this (?:web)?site|our (?:web)?site|we|we and our partners|\S{3,30}) (?:also )?(?:use|uses|
    store) (?:[\w-]+ ){0,4}cookies(?: and .{3,60})?(?:,? (?:to|in order to|on|for|so that|
    as) .{3,200})?
        ## This website uses cookies to improve your experience.
    by (?:continuing|browsing|clicking|closing|visiting|submitting|using (?:this|our|the)
    (?:web ?)?(?:site|page|app)) .{0,120}(?:cookies|privacy policy|terms|data|you agree).{0,120}
        ## By continuing to browse you agree to our use of cookies.
    by using .{0,80}cookies.{0,120}                 ## By using our services you agree to cookies.
    (?:accept|reject|decline) all(?: and close)? ## Reject all
    (?:accept|allow|reject|decline|manage|deny) (?:all )?(?:cookies|optional cookies|
    cookie preferences|preferences)(?: and close)?
        ## Accept all cookies
    (?:cookie|privacy|consent) (?:settings|preferences|policy|notice|consent|declaration|banner)
        ## Cookie settings
    (?:please )?(?:enable|accept) cookies (?:to|in).{3,100}
        ## Please enable cookies to see this content
    # German
    (?:diese|unsere) (?:website|webseite|seite|internetseite) (?:verwendet|nutzt|benutzt|
    setzt) .{0,30}cookies\b.{0,200}
        ## Diese Website verwendet Cookies, um Inhalte anzupassen.
    (?:wir|wir und unsere partner) (?:verwenden|nutzen|setzen|benutzen) .{0,40}cookies\b.{0,200}
        ## Wir verwenden Cookies, um unsere Seite zu verbessern.
    (?:durch|mit) (?:die|der) (?:weitere |weiteren )?(?:nutzung|verwendung) (?:dieser|der|
    unserer) (?:website|webseite|seite|dienste).{3,160}
        ## Mit der Nutzung unserer Dienste erklären Sie sich einverstanden.
    (?:alle )?cookies? ?-?(?:akzeptieren|ablehnen|einstellungen|zulassen|annehmen|richtlinie|
    hinweis|verwalten|erlauben)
        ## Alle Cookies akzeptieren
    # French
    (?:ce site|notre site|nous|en poursuivant|en continuant) (?:web )?(?:utilise|utilisons|votre|à|
    de).{0,80}cookies.{0,160}
        ## Ce site utilise des cookies.
    (?:tout accepter|tout refuser|accepter (?:les|tous les) cookies|gérer (?:les|mes) cookies|
    paramétrer les cookies|gestion des cookies|politique de cookies)
        ## Accepter les cookies
    # Spanish, Portuguese, Italian, Dutch
    (?:este sitio|esta web|esta página|utilizamos|usamos|nuestro sitio|este site|
    nós)(?: web)?(?: \S+){0,4} cookies.{0,200}
        ## Utilizamos cookies propias y de terceros.
    (?:aceptar|rechazar|configurar)(?: todas)?(?: las)? cookies  ## Aceptar las cookies
    (?:aceitar|rejeitar|gerenciar|gerir)(?: todos)?(?: os)? cookies  ## Aceitar os cookies
    (?:questo sito|il nostro sito|utilizziamo|usiamo)(?: web)?(?: \S+){0,4} cookie.{0,200}
        ## Questo sito utilizza cookie tecnici.
    (?:accetta|rifiuta|gestisci)(?: tutti)?(?: i)? cookie  ## Accetta i cookie
    (?:deze website|deze site|wij|we) (?:gebruikt|gebruiken|maakt gebruik van|
    maken gebruik van) .{0,20}cookies.{0,160}
        ## Deze website gebruikt cookies.
    # Polish, Turkish
    (?:ta strona|nasza strona|strona|serwis|ten serwis) (?:korzysta|używa|
    wykorzystuje) .{0,20}(?:cookies|ciasteczek|pliki cookie).{0,160}
        ## Ta strona korzysta z plików cookies.
    (?:sitemizde|bu site|web sitemiz|bu web sitesi) .{0,60}(?:çerez|çerezler|çerezleri).{0,120}
        ## Bu site çerez kullanır.
    # Russian
    (?:этот сайт|наш сайт|мы|сайт|продолжая) (?:используем|использует|использовать|
    пользоваться).{0,60}(?:cookie|cookies|куки).{0,160}
        ## Этот сайт использует cookie.
    принять (?:все )?(?:cookie|cookies|куки)        ## Принять все cookie
    # Arabic
    (?:يستخدم هذا الموقع|نستخدم|نحن نستخدم|هذا الموقع يستخدم) .{0,30}(?:ملفات تعريف الارتباط|
    الكوكيز|كوكيز).{0,160}
        ## يستخدم هذا الموقع ملفات تعريف الارتباط.
    (?:قبول|رفض) (?:الكل|جميع ملفات .{1,30}|ملفات تعريف الارتباط)  ## قبول ملفات تعريف الارتباط
    # Chinese, Japanese, Korean
    (?:本网站|本站|我们|本網站|我們)(?:使用|会使用|將使用).{0,10}cookies?.{0,120}
        ## 本网站使用cookie来改善您的体验。
    (?:接受|同意|拒绝|拒絕)(?:所有|全部)? ?cookies?  ## 接受所有cookie
    (?:当サイト|このサイト|本サイト|当ウェブサイト)(?:では|は).{0,20}(?:クッキー|cookie).{0,120}
        ## 当サイトではクッキーを使用しています。
    (?:クッキー|cookie ?)(?:を受け入れる|を許可|に同意する|設定|の設定)  ## クッキーを受け入れる
    (?:이 사이트는|본 사이트는|이 웹사이트는) .{0,20}쿠키.{0,100}
        ## 이 웹사이트는 쿠키를 사용합니다.
"""

_EDGE = r"""
    (?:accept|i accept|i agree|got it|ok|okay|decline|reject|allow)  ## Got it!
    (?:akzeptieren|ablehnen|einverstanden|zustimmen|verstanden|schließen)  ## Einverstanden
    (?:accepter|j'accepte|refuser|fermer)           ## J'accepte
    (?:aceptar|acepto|rechazar|cerrar|aceitar|fechar)  ## Acepto
    (?:accetto|accetta|rifiuta|chiudi)              ## Accetto
    (?:принять|согласен|закрыть)                    ## Принять
    (?:موافق|أوافق|قبول|إغلاق)                      ## أوافق
    (?:接受|同意|关闭|關閉|我知道了)                ## 我知道了
    (?:同意する|閉じる|承諾)                        ## 同意する
"""

_NOT_ABOUT = unless_about(
    "cookie", "keks", "куки", "çerez", "クッキー", "쿠키", "ciastecz", "الارتباط"
)

RULES: tuple[Rule, ...] = (
    rule(
        name="cookie",
        revision=4,
        why="It is a consent banner or a button of one and no part of this text.",
        find=Lines(
            Table.of(_ANYWHERE + languages.COOKIES, _NOT_ABOUT, longest=300),
            Table.of(_EDGE, at_edge),
        ),
        keeps=(
            "The cookies in this tin are the ones my aunt baked for the rowers.",
            "We use cookies, said the baker, to lure the children off the pier.",
            "By using the software, you accept these terms.",
            "Die Kekse, so der Bäcker, verwendet er nur zur Zierde.",
            "Ces cookies sont cuits deux fois, comme au temps des phares.",
            "Las cookies de avena llevan miel y canela de la isla.",
            "Куки эти печёт моя тётя по рецепту смотрителя маяка.",
        ),
    ),
)
