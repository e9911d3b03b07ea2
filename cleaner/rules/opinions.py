"""What else surrounds comments and asks for an opinion; in more languages."""

ANYWHERE = r"""
    # English
    you must be logged in\b.{0,60}\b(?:comments?|commenting|discussion|reply|conversation)\b.{0,60}
        ## You must be logged in to join the discussion or read more comments.
    please (?:log ?out and then log ?in again|enter your (?:comment|name|email)).{0,120}
        ## Please enter your comment!
    join (?:our|the|thought-provoking) (?:commenting|comments|conversation|conversations|
    debate)\b.{0,120}
        ## Join our commenting forum
    would you like to (?:comment|leave a comment).{0,60}
        ## Would you like to comment on this article?
    (?:sign up|register) .{0,30}\bor (?:sign|log) in now ## Sign up (it's free) or sign in now.
    (?:rate|how would you rate|how useful was|how helpful was|did you find) (?:this|the) (?:article|
    page|post|story|recipe|answer|content|topic)\b.{0,60}
        ## How useful was this post?
    (?:please )?(?:rate|vote for|like) (?:this|our) (?:article|page|post|story|recipe|translation)
        ## Rate this article
    (?:click|tap) on a star to rate it.{0,20}       ## Click on a star to rate it!
    no votes so far.{0,60}                          ## No votes so far! Be the first to rate it.
    (?:average rating|votes? count|vote count)(?:<colon>| ).{0,40}
        ## Average rating 4.5 / 5. Vote count: 12
    thanks? (?:you )?for (?:your (?:feedback|vote|comment|rating|response))\b.{0,80}
        ## Thank you for your feedback!
    (?:send|give|leave|submit|provide) (?:us )?(?:your |some )?feedback\b.{0,80} ## Give us feedback
    (?:let us know|tell us) (?:what you think|your thoughts|in the comments).{0,100}
        ## Let us know what you think in the comments.
    (?:comment|comments) (?:policy|guidelines|rules|moderation)(?:<colon><rest>)? ## Comment policy
    (?:sort|order) (?:comments )?by ?:? ?(?:newest|oldest|best|top|popular|most).{0,40}
        ## Sort by: newest
    # German
    (?:dein|ihr) kommentar (?:wurde nicht|wird (?:geprüft|veröffentlicht|freigeschaltet|moderiert)|
    erscheint (?:nach|in|erst)|wartet)\b.{0,120}
        ## Dein Kommentar wurde nicht gespeichert.
    bitte (?:lies|lesen sie|beachte|beachten sie|achten sie|halten sie) .{0,60}\b(?:kommentar\w*|
    netiquette|nutzungsregeln|diskussionsregeln)\b.{0,200}
        ## Bitte lies unsere Kommentar-Regeln, bevor Du einen Kommentar verfasst.
    (?:um|sie müssen|du musst|bitte) .{0,80}\b(?:kommentar|kommentare|
    kommentieren)\b.{0,120}\b(?:registrieren|anmelden|einloggen|angemeldet|eingeloggt|
    registriert)\b.{0,80}
        ## Um einen Kommentar schreiben zu können, müssen Sie sich registrieren.
    (?:sie müssen|du musst) .{0,40}\b(?:anmelden|einloggen|angemeldet|eingeloggt|
    registriert)\b.{0,40}\bkomment\w+.{0,60}
        ## Sie müssen angemeldet sein, um kommentieren zu können
    bitte füllen sie .{0,60}kommentar.{0,60}
        ## Bitte füllen Sie die Felder aus, um einen Kommentar zu verfassen.
    nur (?:angemeldete|registrierte|eingeloggte) .{3,40} (?:können|
    dürfen) .{0,60}kommentieren\b.{0,40}
        ## Nur angemeldete Mitglieder können Inhalte kommentieren.
    (?:klicke|klicken sie) .{3,40} die kommentare (?:anzuzeigen|zu sehen|anzeigen|lesen|zu lesen)
        ## Klicke auf den Button, um die Kommentare anzuzeigen.
    (?:noch )?keine? kommentare? (?:vorhanden|bisher|abgegeben) ## Noch kein Kommentar vorhanden.
    (?:teilen|teile|sagen|schreiben|schreib|sag) (?:sie )?(?:uns )?(?:mit uns )?(?:ihre|deine|
    eure) meinung.{0,60}
        ## Teilen Sie Ihre Meinung
    (?:ihre|deine|eure) meinung (?:zählt|zu diesem thema|zum thema|ist gefragt).{0,60}
        ## Deine Meinung zählt
    melde[nt]? (?:sie sich|dich|euch) an und diskutier\w+ .{0,40}
        ## Melden Sie sich an und diskutieren Sie mit.
    (?:sie haben|hast du|haben sie|habt ihr|du hast) (?:einen |hier einen )?(?:fehler|anregungen|
    fragen|hinweise|kritik|feedback)\b.{0,40}(?:gefunden|entdeckt|bemerkt|zum artikel|
    zu diesem artikel)\?.{0,120}
        ## Sie haben einen Fehler gefunden?
    bitte markieren sie die entsprechenden wörter.{0,140}
        ## Bitte markieren Sie die entsprechenden Wörter im Text.
    wir freuen uns (?:über|auf) (?:eine|ihre|ihr|deine|dein|euer|eure) (?:mail|nachricht|feedback|
    hinweise?|meinung|anregungen|kommentare?)\b.{0,100}
        ## Wir freuen uns über eine Mail an fehler@hafenblatt.de!
    (?:war|ist|fanden sie|finden sie|findest du) (?:dieser|diese|diesen) (?:artikel|beitrag|seite|
    text|inhalt|information|antwort)\b.{0,20}(?:hilfreich|interessant|nützlich|gut)\b.{0,60}
        ## War dieser Artikel hilfreich?
    (?:diesen|den) (?:artikel|beitrag) bewerten.{0,40} ## Diesen Artikel bewerten
    (?:durchschnittliche|durchschnittl\.) bewertung<colon>?.{0,40}
        ## Durchschnittliche Bewertung: 0,0
    (?:vielen dank|danke) für (?:ihr|dein|das|ihre|deine) (?:feedback|bewertung)\b.{0,80}
        ## Vielen Dank für Ihr Feedback!
    # French
    (?:cet article|cette page|cette réponse) vous a-t-(?:il|elle) .{3,60}
        ## Cet article vous a-t-il été utile ?
    (?:notez|évaluez) cet article.{0,40}            ## Notez cet article
    (?:pour|vous devez|veuillez) .{0,60}\b(?:commenter|commentaire|réagir)\b.{0,80}\b(?:connecter|
    connecté|connectez|inscrire|abonné|connexion)\b.{0,60}
        ## Vous devez être connecté pour publier un commentaire. Connexion
    (?:connectez-vous|identifiez-vous|abonnez-vous) pour (?:commenter|réagir|laisser).{0,60}
        ## Connectez-vous pour commenter
    (?:lire|voir|afficher|masquer) (?:les |tous les )?commentaires(?: .{0,30})?
        ## Voir les commentaires
    merci (?:pour|de) (?:votre|vos) (?:avis|retour|commentaires?|participation|vote)\b.{0,60}
        ## Merci pour votre avis !
    # Spanish, Portuguese, Italian
    ¿(?:quieres|deseas|te gustaría) comentar\?      ## ¿Quieres comentar?
    (?:mostrar|cargar|ver|leer|ocultar) (?:los |más |todos los )?comentarios(?: .{0,30})?
        ## Mostrar comentarios
    (?:reporta|reportar|notificar|corregir|comunica) (?:un|este) error(?: .{0,30})?
        ## Reporta un error
    ¿te (?:ha parecido|resultó|ha resultado|sirvió|fue) .{3,60}\?
        ## ¿Te ha parecido interesante esta noticia?
    para (?:comentar|ver los comentarios|dejar un comentario)\b.{0,120}\b(?:iniciar sesión|
    registrarte|registrado|identificarte|suscriptor)\b.{0,60}
        ## Para comentar tienes que iniciar sesión o registrarte.
    (?:muchas gracias|gracias) por (?:tu|su) (?:participación|opinión|voto|valoración|
    comentario)\b.{0,60}
        ## Gracias por tu participación
    tu mensaje se ha enviado.{0,60}                 ## Tu mensaje se ha enviado con éxito
    comentarios de (?:nuestros|los) (?:suscriptores|lectores).{0,30} ## Comentarios de los lectores
    (?:este artigo|esta página|este conteúdo|este texto) (?:foi útil|te ajudou|ajudou)\??.{0,40}
        ## Este artigo foi útil?
    (?:faça|entre com|é preciso) .{0,30}\b(?:login|logar)\b.{0,30} para comentar.{0,40}
        ## Faça login para comentar
    (?:i commenti dei lettori|pubblica un commento|i commenti saranno .{3,60}|accedi per commentare|
    mostra i commenti|leggi i commenti|partecipa alla discussione)
        ## Pubblica un commento
    (?:questo articolo|questa pagina) (?:ti|vi|le) (?:è stato|è stata|è) .{3,40}
        ## Questo articolo ti è stato utile?
    non sono consentiti commenti .{3,200}  ## Non sono consentiti commenti che contengano insulti
    # Dutch, Danish, Norwegian, Swedish, Finnish
    (?:was|vond je|vind je) (?:dit|deze) (?:artikel|pagina|bericht)\b.{0,40}
        ## Was dit artikel nuttig?
    (?:heb je|heeft u) een (?:fout|tip|vraag|opmerking)\b.{0,100}
        ## Heb je een tip? Mail de redactie
    (?:skriv en kommentar|skriv kommentar|legg igjen en kommentar|lämna en kommentar|
    kommentera artikeln|läs kommentarerna|vis kommentarer|visa kommentarer|se kommentarer|
    kommenter artiklen|delta i debatten|jätä kommentti|kommentoi|lue kommentit|näytä kommentit|
    katso kommentit)(?: .{0,40})?
        ## Skriv en kommentar
    (?:anmäl (?:ett )?(?:text- och |fel|faktafel|stavfel)|fant du en feil|fundet en fejl|
    har du fundet en fejl|tip os|tips oss|tipsa oss|rapporter feil|såg du ett fel|
    har du sett ett fel|lähetä palautetta|anna palautetta|oletko huomannut virheen)(?:.{0,80})?
        ## Anmäl fel
    # Czech, Slovak, Polish, Hungarian, Romanian
    (?:vstoupit do diskuse|diskuse k článku|přidat komentář|napsat komentář|našli jste chybu|
    nahlásit chybu|vstúpiť do diskusie|pridať komentár|napísať komentár|
    diskusia k článku)(?:.{0,60})?
        ## Vstoupit do diskuse
    (?:zobacz|pokaż|czytaj|wyświetl|przejdź do) (?:wszystkie |więcej )?komentarz\w*(?: .{0,30})?
        ## Pokaż komentarze
    (?:zgłoś (?:błąd|naruszenie|uwagę)|oceń (?:artykuł|ten artykuł)|czy (?:ten artykuł|
    artykuł) .{3,40}|dołącz do dyskusji|skomentuj artykuł|wyraź swoją opinię)(?:.{0,40})?
        ## Oceń artykuł
    (?:szólj hozzá|hozzászólok|hozzászólások|hozzászólás írása|hibát talált|
    tetszett a cikk)(?:.{0,60})?
        ## Szólj hozzá
    (?:lasă un comentariu|adaugă un comentariu|scrie un comentariu|lăsați un comentariu|
    lasa un comentariu|comentează|ai găsit o greșeală)(?:.{0,40})?
        ## Lasă un comentariu
    # Croatian, Serbian, Bulgarian, Greek
    (?:ostavite komentar|ostavi komentar|pošalji komentar|pošaljite komentar|dodaj komentar|
    komentari čitalaca|prijavi grešku|оставите коментар|оставете коментар|добави коментар|
    коментирай|напишете коментар|pustite komentar)(?:.{0,40})?
        ## Ostavite komentar
    (?:γράψτε (?:ένα |το )?σχόλιο|αφήστε (?:ένα |το )?σχόλιο|προσθέστε σχόλιο|σχολιάστε)(?:.{0,40})?
        ## Αφήστε ένα σχόλιο
    # Russian, Ukrainian
    чтобы .{0,40}коммент\w+.{0,60}(?:войд|вход|авториз|зарегистр|залогин).{0,60}
        ## Чтобы оставить комментарий, войдите на сайт
    (?:просим|просьба|пожалуйста,?) .{0,60}(?:правила комментирования|орфограф\w*|
    соблюдать правила).{0,60}
        ## Просим соблюдать правила комментирования
    (?:нашли|заметили|знайшли|побачили|помітили) .{0,30}(?:ошибк|опечатк|помилк)\w*\?.{0,140}
        ## Заметили опечатку? Выделите её и нажмите Ctrl + Enter.
    (?:залишити|додати|написати|показати) (?:свій |всі )?(?:коментар|коментарі|відгук)(?: .{0,40})?
        ## Залишити коментар
    (?:была ли (?:статья|эта статья|страница)|эта статья|статья) .{0,20}(?:полезн|понравил).{0,40}
        ## Была ли статья полезна?
    (?:оцените|оцініть) (?:статью|материал|статтю|новость|рецепт)\b.{0,40} ## Оцените статью
    # Turkish, Vietnamese, Indonesian, Malay, Thai
    (?:yorumları (?:gör|göster|oku)|yorumlar yükleniyor|ilk yorumu (?:siz yapın|sen yap|
    yapan siz olun)|yorum yapmak için .{3,60}|hata bildir)
        ## Yorum yapmak için giriş yapın
    (?:gửi bình luận|ý kiến bạn đọc|bình luận của bạn|viết bình luận|gửi ý kiến|
    báo lỗi)(?: .{0,40})?
        ## Gửi bình luận
    (?:tulis|kirim|lihat|beri|berikan) (?:semua )?(?:komentar|tanggapan|ulasan|komen)(?: .{0,40})?
        ## Lihat semua komentar
    (?:แสดงความคิดเห็น|ความคิดเห็น).{0,20}          ## แสดงความคิดเห็น
    # Hindi, Persian, Hebrew
    (?:अपनी राय|टिप्पणी (?:करें|लिखें|जोड़ें)|कमेंट करें|अपनी प्रतिक्रिया)(?: .{0,40})?
        ## टिप्पणी लिखें
    (?:ارسال نظر|نظر شما|نظرات کاربران|دیدگاه‌ها|نظر بدهید|دیدگاه خود را)(?: .{0,40})? ## ارسال نظر
    (?:הוסף תגובה|הגב לכתבה|תגובות לכתבה|כתוב תגובה|לכל התגובות|הוסיפו תגובה|טעינו\?)(?: .{0,40})?
        ## הוסף תגובה
    # Arabic, Chinese, Japanese, Korean
    (?:هل (?:أعجبك|كان) (?:هذا )?(?:المقال|الموضوع|الخبر)|شاركنا رأيك|ما رأيك).{0,40}
        ## هل أعجبك هذا المقال؟
    (?:文明上网|请文明发言|我来说两句|说说你的看法|网友评论仅供|登录后评论|評論請登入|快来评论|
    抢沙发).{0,40}
        ## 我来说两句
    (?:コメントを(?:書|投稿|残|送|見)|ご意見|ご感想|この記事への|この記事は(?:役に立|いかが|参考に)|
    記事に関する報告|管理者へ報告).{0,30}
        ## この記事は役に立ちましたか？
    (?:댓글을 (?:남|입력|작성|달)|댓글 신고).{0,30}              ## 댓글을 남겨주세요
    you must (?:confirm|register)\b.{0,60}\b(?:comments?|commenting)\b.{0,60}
        ## You must confirm your name before commenting
    zu den kommentaren(?: ?\(?<n>\)?)?              ## Zu den Kommentaren (0)
    geben sie (?:hier )?ihren kommentar.{0,30}      ## Geben Sie Ihren Kommentar hier ein
"""

TAIL = r"""
    # A house's word on what stands in a text or below it
    .{0,160}\b(?:nicht|nicht unbedingt|nicht zwingend|nicht notwendigerweise) (?:der|
    die) (?:meinung|ansicht|auffassung|haltung) (?:der redaktion|des verlags|
    der herausgeber).{0,100}
        ## Gastbeiträge entsprechen nicht der Meinung der Redaktion.
    .{0,100}\bn'engage(?:nt)? que .{3,80}           ## Cette tribune n'engage que son auteur.
    .{0,120}\bno (?:refleja|reflejan|representa|representan|necesariamente) .{0,40}(?:opinión|
    postura|línea editorial)\b.{0,80}
        ## Las columnas no reflejan la opinión del diario.
    .{0,120}\bnão (?:reflete|refletem|representa|representam),? .{0,40}(?:opinião|posição)\b.{0,60}
        ## Os textos não refletem a opinião do jornal.
    (?:мнение|позиция) (?:редакции|автора) (?:может|не|могут) .{3,100}
        ## Мнение редакции может не совпадать с мнением автора.
    .{0,60}\bnie (?:odzwierciedla|odzwierciedlają|muszą odzwierciedlać|zawsze) .{0,60}(?:redakcji|
    wydawcy)\b.{0,40}
        ## Opinie autorów nie odzwierciedlają stanowiska redakcji.
    this is a (?:breaking|developing)(?: news)? story\b.{0,120}
        ## This is a developing story. Check back for updates.
    (?:more to follow|more follows|to be updated|updates to follow|wird fortgesetzt|weiteres folgt|
    mehr in kürze|plus d'informations à venir)
        ## More to follow
    (?:do|did) you (?:have|find|notice) (?:a |an |any )?(?:feedback|suggestions?|comments|questions|
    errors?|correction)\b.{0,40}\?.{0,120}
        ## Do you have feedback on this article? Write to us.
    (?:breaking|developing) (?:news )?story\b.{0,120} ## Developing story: more to follow
"""
