"""What pages put in a reader's way: walls, slots of advertisements, refusals of comments."""

ADS = r"""
    (?:this|the) advertisement has not loaded yet\b.{0,80}
        ## This advertisement has not loaded yet, but the text goes on below.
    (?:advertisement|anzeige|werbung|publicité|publicidad|annonce|advertentie|reklama) <n>
        ## Advertisement 2
"""

WALLS = r"""
    # English
    (?:create an account|register|sign in|log in)(?: (?:or|/) (?:register|sign in|log in|create an
    account))? to (?:continue|keep|carry on|unlock)(?: with)? (?:your |more |this |full )?
    (?:reading|articles?|access)\b.{0,60}
        ## Create an account or sign in to continue with your reading experience.
    access (?:to )?(?:all |unlimited )?articles from (?:across|all|every) .{3,60}
        ## Access articles from across the bay with one account.
    get (?:e-?mail |exclusive )?updates from your favou?rite (?:authors|writers|topics)\b.{0,60}
        ## Get email updates from your favourite authors.
    share your thoughts and join (?:in )?the conversation\b.{0,60}
        ## Share your thoughts and join the conversation in the comments.
    enjoy additional articles (?:per|each|every) month ## Enjoy additional articles per month.
    this article is free to read\b.{0,60}
        ## This article is free to read: register to unlock
    you can find this (?:story|article) in (?:my|your) bookmarks\b.{0,160}
        ## You can find this story in My Bookmarks, or by going to your name in the corner.
    access your favou?rite topics in .{3,160}
        ## Access your favorite topics in a feed of your own.
    (?:authors|topics|writers) (?:and|or) (?:authors|topics|writers) you follow .{3,140}
        ## Authors and topics you follow will be added to your feed.
    # German
    (?:sie haben|du hast) (?:noch )?kein gültiges abo\b.{0,60} ## Sie haben kein gültiges Abo.
    nein,? danke\W{1,3}weiter .{3,40}               ## Nein danke, weiter in dieser Ansicht.
    .{2,40}newsletters? ?[:–-] ?(?:jetzt )?(?:kostenlos )?(?:anmelden|abonnieren|bestellen)
        ## Hafen-Newsletter: Jetzt kostenlos anmelden!
    # Spanish, French
    ¿quieres añadir otro usuario a tu suscripción\b.{0,40}
        ## ¿Quieres añadir otro usuario a tu suscripción?
    ¿por qué estás viendo esto\b.{0,20}             ## ¿Por qué estás viendo esto?
    (?:nouveau : )?découvrez nos offres\b.{0,40}    ## Nouveau : découvrez nos offres d'été !
    # Japanese
    (?:有料会員|無料会員|会員登録した方|会員)の方のみ(?:ご利用|お読み|ご覧).{0,80}
        ## 有料会員の方のみご利用になれます。
    (?:ニュースレター|メールマガジン|会員)(?:を|に)登録すると.{0,40}
        ## ニュースレターを登録すると続きが読めます
    (?:ご登録ありがとうございました|登録できませんでした|操作を実行できませんでした).{0,40}
        ## ご登録ありがとうございました。
"""

FORMS = r"""
    (?:der|ihr|dein) kommentar (?:ist länger als|wurde nicht|wurde als|konnte nicht) .{3,160}
        ## Dein Kommentar wurde nicht gespeichert.
    (?:haben sie|hast du) (?:probleme|fragen) (?:beim|zum) (?:kommentieren|registrieren|
    anmelden)\b.{0,80}
        ## Haben Sie Probleme beim Kommentieren oder Registrieren?
    .{0,60}\bkommentarfunktion\b.{0,40}\b(?:ausgeschaltet|abgeschaltet|deaktiviert|
    geschlossen|gesperrt).{0,40}
        ## Wegen eines Fehlers ist die Kommentarfunktion ausgeschaltet!
    (?:kommentar-?regeln|leserkommentare|comment rules)(?: (?:von|der|of) .{2,30})?
        ## Kommentar-Regeln der Harbourwire
    (?:rellena|rellene|completa) tu nombre y apellidos?\b.{0,60}
        ## Rellena tu nombre y apellido para comentar
    (?:algunos|los siguientes) campos contienen errores ## Algunos campos contienen errores
    コメント(?:機能利用規約|を削除しますか).{0,40}           ## コメントを削除しますか？
    投稿を受け付けました.{0,20}                             ## 投稿を受け付けました。
"""
