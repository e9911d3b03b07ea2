"""Headings, counters, forms and notices of a page's comments."""

from __future__ import annotations

from cleaner.rules import forms, languages, opinions, walls
from cleaner.rules.base import LONGEST, Rule
from cleaner.rules.body import at_edge, near_tail
from cleaner.rules.tables import Lines, Table, rule

_ANYWHERE = r"""
    # English
    (?:leave|post|add|write) (?:a|your|the first) (?:comment|reply|response|review)(?: .{0,40})?
        ## Leave a Reply
    (?:leave|post) (?:a )?(?:comment|reply) (?:on|to) .{1,160}
        ## Leave a comment on Oysters are back
    (?:cancel reply|reply to this comment|submit comment|post comment|comment now|
    be the first to comment|start the conversation|join (?:the |in the )?(?:discussion|
    conversation))(?: .{0,60})?
        ## Be the first to comment
    (?:view|show|read|see|load|loading|hide)(?: all| more| new)? (?:comments|replies|
    responses)(?: ?\(?<n>\)?)?
        ## View Comments
    <n> (?:thoughts|responses|comments|replies) (?:on|to) .{1,200}
        ## 6 thoughts on “How to open an oyster”
    one (?:thought|response|comment|reply) (?:on|to) .{1,200}
        ## One thought on “How to open an oyster”
    comments (?:are |have been )?(?:closed|disabled|turned off)(?: (?:on|for|to|at) .{0,60})?
        ## Comments are closed.
    (?:comments powered by|powered by) disqus       ## comments powered by Disqus
    (?:top rated|top|all|user|reader|readers') comments  ## Top Rated Comments
    (?:comment on this|want to join the|join the) (?:story|article|post|discussion|conversation)\??
        ## Want to join the discussion?
    feel free to contribute                         ## Feel free to contribute!
    (?:you must|you need to|you have to|please)(?: be)? (?:log in|logged in|login|sign in|register|
    registered) to (?:post|leave|comment|reply|write)(?: .{0,60})?
        ## You must be logged in to post a comment.
    (?:your email address will not be published|required fields are marked|
    save my name, email,? and website|notify me of (?:new|follow-up) (?:posts|comments)).{0,140}
        ## Your email address will not be published. Required fields are marked *
    by submitting this form .{3,200}
        ## By submitting this form you agree that we store your comment.
    tell us (?:what you|your|in the comments).{0,100}  ## Tell us what YOU think...
    (?:what do you think|do you agree|have your say|let us know).{0,60}(?:comments?|below|
    comment section)(?: .{0,40})?
        ## What do you think? Tell us in the comments.
    (?:we want to|we'd like to|we would like to) hear (?:from you|what you think|your (?:thoughts|
    opinion|feedback|comments|story|views)).{0,160}
        ## We want to hear what you think about this article.
    (?:submit|send) (?:a|your|us your) letters? to the editor(?: .{0,100})?
        ## Submit your letter to the editor via this form.
    (?:have a tip|got a tip|have a story|know more|have something to add)\? .{3,160}
        ## Have a tip? Write to us.
    (?:this entry was posted|this post was|posted|filed) (?:in|under):? .{1,200}
        ## Filed under: Ferries |
    (?:both comments and pings|trackbacks and pingbacks|you can follow any responses|trackback url|
    pingback|trackback)(?: .{0,160})?
        ## Trackback URL
    (?:follow|subscribe to) (?:this|the) (?:comments|comment|conversation|discussion)(?: .{0,60})?
        ## Follow this conversation
    # German
    (?:schreibe?n? sie|schreibe?|hinterlasse|hinterlassen sie|verfasse|verfassen sie)(?: (?:einen|
    den ersten|deinen|ihren|uns|als erster))* (?:kommentar|antwort|kommentare)(?: .{0,40})?
        ## Schreibe einen Kommentar.
    (?:kommentar|antwort|antworten|kommentare) (?:schreiben|hinterlassen|verfassen|abgeben|
    abbrechen|hinzufügen|abschicken|anzeigen|lesen|ansehen|melden|absenden|abonnieren)
        ## Kommentar schreiben
    (?:keine|noch keine|alle|<n>|ein) (?:kommentare|kommentar|antworten|antwort|gedanken|
    reaktionen)(?: (?:zu|auf|vorhanden|anzeigen|bisher|\().{0,160})?
        ## 3 Kommentare zu „Die Fähre“
    (?:die )?(?:kommentare|kommentarfunktion|kommentarbereich) (?:sind|ist|wurde|
    wurden) (?:hier |derzeit |für diesen beitrag )?(?:geschlossen|deaktiviert|nicht verfügbar|
    abgeschaltet).{0,60}
        ## Die Kommentarfunktion ist geschlossen.
    kommentare insgesamt(?:<colon><n>)?.{0,10}      ## Kommentare insgesamt: 0
    (?:deine|ihre) e-?mail-?adresse wird nicht veröffentlicht.{0,120}
        ## Deine E-Mail-Adresse wird nicht veröffentlicht.
    (?:meinen namen|name, e-mail|name und e-mail) .{0,40}(?:browser|speichern).{0,100}
        ## Meinen Namen und Website in diesem Browser speichern
    (?:sei|seien sie) der erste,? der .{3,80}       ## Sei der Erste, der dieses Rezept bewertet
    (?:was meinst du|was meinen sie|was denkst du|was denken sie|eure meinung|
    ihre meinung)(?: .{0,60})?\??(?: .{0,80})?(?:kommentar\w*|meinung|diskutier\w+)(?: .{0,40})?
        ## Was meinst du? Schreib es in die Kommentare.
    (?:jetzt )?(?:mitdiskutieren|kommentieren|diskutieren sie mit|diskussion starten|
    zur diskussion)
        ## Jetzt kommentieren
    (?:dieser (?:beitrag|eintrag|artikel) wurde|veröffentlicht|abgelegt|gepostet) (?:in|unter|
    am .{4,40} in) .{1,160}
        ## Veröffentlicht unter Fähren | Schlagwörter Hafen
    # Dutch
    (?:laat een|geef een|plaats een|schrijf een) (?:reactie|antwoord|bericht)(?: .{0,60})?
        ## Geef een reactie
    <n> (?:reacties|reactie)(?: (?:op|op dit bericht|geplaatst|zijn gesloten).{0,120})?
        ## 3 reacties
    # French
    (?:laisser|laissez|ajouter|écrire|poster|publier|rédiger|déposer) (?:un|votre|
    une) (?:commentaire|réponse|avis)(?: .{0,40})?
        ## Laisser un commentaire
    (?:annuler la réponse|soyez le premier à .{3,60}|réagir à cet article|réagissez|
    commenter cet article|voir les commentaires|répondre à ce commentaire)
        ## Réagir à cet article
    (?:<n>|aucun|un|les) (?:commentaires?|réponses?|réactions?)(?: (?:à|sur|pour|au) .{1,160})?
        ## 2 commentaires sur « Le bac »
    (?:les )?commentaires (?:sont )?(?:fermés|clos|désactivés)(?: .{0,40})?
        ## Les commentaires sont fermés.
    votre adresse (?:e-?mail|de messagerie) ne sera pas publiée.{0,100}
        ## Votre adresse e-mail ne sera pas publiée.
    (?:cette entrée a été publiée|publié|posté|classé|ce contenu a été publié) (?:dans|
    sous) .{1,160}
        ## Publié dans Ferries
    # Spanish
    (?:dej[ae]|deja|escrib[ae]|añad[ae]|agreg[ae]|publicar|dejar|enviar|escribir) (?:un|tu|su|
    el primer) (?:comentario|respuesta|opinión)(?: .{0,40})?
        ## Deja un comentario
    (?:deja una respuesta|cancelar la respuesta|cancelar respuesta|sé el primero en .{3,60}|
    ver comentarios|únete a la conversación|responder a este comentario)
        ## Cancelar la respuesta
    (?:<n>|sin|no hay|un|ningún) (?:comentarios?|respuestas?)(?: (?:en|a|sobre|para) .{1,160})?
        ## 4 comentarios en «El faro»
    (?:los )?comentarios (?:están )?(?:cerrados|desactivados)(?: .{0,60})?
        ## Los comentarios están cerrados.
    (?:tu|su) (?:dirección de )?(?:correo|e-?mail)(?: electrónico)? no será publicad[oa].{0,100}
        ## Tu dirección de correo electrónico no será publicada.
    (?:esta entrada fue publicada|publicado|archivado) (?:en|bajo|el .{4,30} en) .{1,160}
        ## Publicado en Faros
    # Portuguese
    (?:deixe|deixar|escreva|adicionar|envie|faça|enviar) (?:um|o seu|seu|uma) (?:comentário|
    resposta)(?: .{0,40})?
        ## Deixe um comentário
    (?:cancelar resposta|seja o primeiro a .{3,60}|ver comentários|participe da conversa)
        ## Seja o primeiro a comentar
    (?:<n>|nenhum|sem|um) (?:comentários?|respostas?)(?: (?:em|a|sobre|para|para o) .{1,160})?
        ## 4 comentários em “O farol”
    (?:os )?comentários (?:estão )?(?:fechados|encerrados|desativados)(?: .{0,40})?
        ## Os comentários estão fechados.
    (?:atenção: )?(?:os )?comentários .{3,60}(?:não serão|aprovados|responsabilidade|
    moderador).{0,100}
        ## Os comentários são de responsabilidade de seus autores.
    atenção: comentários .{3,160}            ## ATENÇÃO: Comentários ofensivos não serão aprovados.
    o seu (?:endereço de )?e-?mail não será publicado.{0,100}
        ## O seu endereço de e-mail não será publicado.
    link permanente                                 ## Link permanente
    # Italian
    (?:lascia|lasciare|scrivi|aggiungi|invia|inserisci) (?:un|una|il tuo) (?:commento|
    risposta)(?: .{0,40})?
        ## Lascia un commento
    (?:annulla risposta|vedi commenti|mostra commenti|commenta per primo|sii il primo a .{3,60})
        ## Annulla risposta
    (?:<n>|nessun|un) (?:commenti|commento|risposte|risposta)(?: (?:su|a|per) .{1,160})?
        ## 2 commenti su “Il faro”
    (?:i )?commenti (?:sono )?(?:chiusi|disabilitati)(?: .{0,40})?  ## I commenti sono chiusi.
    il tuo indirizzo email non sarà pubblicato.{0,100}
        ## Il tuo indirizzo email non sarà pubblicato.
    # Polish, Turkish, Indonesian
    (?:dodaj|zostaw|napisz) (?:komentarz|odpowiedź|swój komentarz)(?: .{0,40})?  ## Dodaj komentarz
    (?:<n>|brak) (?:komentarz|komentarze|komentarzy)(?: .{0,60})?  ## Brak komentarzy
    (?:yorum|bir yorum|bir cevap) (?:yaz|yap|yapın|yazın|ekle|bırakın)(?: .{0,40})?  ## Yorum yaz
    (?:tinggalkan|tulis|kirim) (?:balasan|komentar)(?: .{0,40})?  ## Tinggalkan Balasan
    # Russian
    (?:оставить|оставьте|добавить|написать|добавьте|напишите|
    отправить) (?:ваш |свой )?(?:комментарий|отзыв|ответ)(?: .{0,40})?
        ## Оставить комментарий
    (?:комментариев|комментарии|комментарий|комментировать|обсудить|
    обсуждение)(?: нет| отключены| закрыты|<colon>?<n>| \(?<n>\)?|: нет| \(\d+\))
        ## Комментарии (3)
    <n> (?:комментарий|комментария|комментариев|ответов|ответа)(?: .{0,120})?  ## 3 комментария
    (?:ваш e-?mail|ваш адрес email|ваш адрес) (?:не )?(?:будет )?(?:опубликован|
    не будет опубликован).{0,80}
        ## Ваш адрес email не будет опубликован.
    # Arabic
    (?:اترك|أضف|اكتب|إضافة|شاركنا) (?:تعليقا|تعليقاً|تعليق|تعليقك|ردا|رداً|رد|رأيك|
    برأيك)(?: .{0,40})?
        ## اترك تعليقا
    (?:لا توجد|لا يوجد|<n>) (?:تعليقات|تعليق)(?: .{0,60})?  ## لا توجد تعليقات
    (?:التعليقات مغلقة|التعليقات على .{1,80} مغلقة|لن يتم نشر عنوان بريدك.{0,80})
        ## التعليقات مغلقة
    # Chinese, Japanese, Korean
    (?:发表|發表|我要|添加|写|查看|所有|全部|网友|網友|最新|参与|显示)(?:评论|評論|回复|回覆|
    留言).{0,20}
        ## 发表评论
    (?:评论|評論|留言|回复)(?: ?[(（]?<n>[)）]?|已关闭|已關閉|列表|功能已关闭).{0,10}  ## 评论 (12)
    (?:共|已有)?<n>(?:条|則|个|篇)(?:评论|評論|留言|回复).{0,10}  ## 23条评论
    (?:您的)?(?:电子)?邮箱地址不会被公开.{0,40}     ## 邮箱地址不会被公开。
    (?:コメント)(?:する|を残す|を書く|を投稿|を投稿する|を見る|一覧|欄|はまだありません|
    はありません|を送信|[(（]<n>[)）]| ?<n>件?).{0,20}
        ## コメントを残す
    (?:댓글|의견)(?: ?(?:쓰기|달기|남기기|작성|보기|<n>|\(<n>\)|<n>개)).{0,20}  ## 댓글 쓰기
"""

_TAIL = r"""
    # What a house asks of those who comment, and of those who find a mistake
    .{2,40} is committed to .{3,80}(?:forum|letters|comments|discussion|debate)\b.{0,300}
        ## The Chronicle is committed to printing many letters. Write to us.
    (?:please )?(?:read|see|review|follow|respect) our (?:comment|comments|commenting|community|
    moderation) (?:policy|guidelines|rules|standards)(?: .{0,100})?
        ## Please read our comment policy.
    (?:comments|fan feedback|contributions|posts) (?:should|must|may) be .{3,200}(?:guidelines|
    moderat|characters|civil|topic|removed)\b.{0,160}
        ## Comments must be civil and on topic.
    (?:only|nur) (?:registered|logged-in|angemeldete|registrierte|
    eingeloggte) (?:users?|members|benutzer|nutzer|mitglieder|leser) (?:can|may|können|
    dürfen) (?:post |write |hier )?(?:comments?|kommentieren|kommentare)(?: .{0,40})?
        ## Nur angemeldete Benutzer können kommentieren.
    (?:spotted|found|noticed|see) (?:an? )?(?:error|mistake|typo|inaccuracy)\??(?: .{0,120})?
        ## Spotted an error? Write to us.
    (?:fehler|einen fehler) (?:entdeckt|gefunden|bemerkt)\??(?: .{0,120})?
        ## Fehler entdeckt? Schreiben Sie uns.
    fehler (?:auf|in|bei) .{2,40} (?:entdeckt|gefunden)\??  ## Fehler auf der Seite entdeckt?
    (?:wie (?:hat|gefällt|fanden|findest)|war) (?:ihnen|dir|euch|sie|dieser|dieses|du) (?:der|
    dieser|diese|das|artikel|beitrag|inhalt)\b.{0,60}
        ## Wie hat Ihnen dieser Artikel gefallen?
    (?:ihre|deine|eure) (?:meinung|rückmeldung|hinweise) (?:ist|sind) uns wichtig(?:.{0,100})?
        ## Ihre Meinung ist uns wichtig.
    (?:was|is) this (?:article|page|information|content|answer) (?:helpful|useful)\??.{0,40}
        ## Was this article helpful?
    (?:avez-vous trouvé|vous avez trouvé|une erreur|signaler) (?:une |dans )?(?:erreur|
    faute|coquille|cet article).{0,60}
        ## Vous avez trouvé une erreur ?
    (?:¿(?:has encontrado|encontraste|viste) (?:un|algún) error|encontrou (?:um|algum) erro|
    hai trovato un errore|heb je een fout|znalazłeś błąd|zauważyłeś błąd|заметили ошибку|
    hata mı buldunuz).{0,60}
        ## Encontrou um erro?
    (?:发现错误|發現錯誤|我要纠错|纠错|誤りを報告|오류 신고).{0,20}  ## 我要纠错
"""

_EDGE = r"""
    comments?(?: ?\(?<n>\)?)?                       ## Comments
    <n> comments?                                   ## 2 comments
    (?:no|all) comments(?: yet)?                    ## No comments yet
    (?:reply|replies|responses|discussion|join discussion|disqus|in reply to.{0,60}|
    show new comments.{0,10}|respond|permalink|trackbacks?)
        ## Reply
    (?:kommentare?|antworten|diskussion|leserbriefe?|leserkommentare)(?: ?\(?<n>\)?)?
        ## Kommentare (4)
    (?:commentaires?|répondre|réactions?)(?: ?\(?<n>\)?)?  ## Commentaires
    (?:comentarios?|responder|respuestas?)(?: ?\(?<n>\)?)?  ## Comentarios
    (?:comentários?|respostas?)(?: ?\(?<n>\)?)?     ## Comentários
    (?:commenti|commento|rispondi)(?: ?\(?<n>\)?)?  ## Commenti
    (?:komentarze|odpowiedz|komentar|yorumlar|reageer|reacties)  ## Komentarze
    (?:комментарии|комментариев|ответить|обсудить)  ## Комментарии
    (?:التعليقات|تعليقات|تعليق|رد)                  ## التعليقات
    (?:评论|評論|留言|回复|回覆|网友评论|評論列表)  ## 评论
    (?:コメント|返信|返信する)                      ## コメント
    (?:댓글|답글|댓글목록)                          ## 댓글
"""

RULES: tuple[Rule, ...] = (
    rule(
        name="comments",
        revision=7,
        why="It belongs to the comment form below a text, not to the text.",
        find=Lines(
            Table.of(
                _ANYWHERE + opinions.ANYWHERE + forms.VOTES + walls.FORMS + languages.COMMENTS,
                longest=260,
            ),
            Table.of(_TAIL + opinions.TAIL, near_tail, longest=LONGEST),
            Table.of(_EDGE + languages.COMMENTS_EDGE, at_edge),
        ),
        keeps=(
            "The Chronicle is committed to the ferry, said its owner.",
            "Comments from the harbour master were not expected before Monday.",
            "No comment, said the mayor, and closed the window.",
            "Ihr Kommentar ist bis heute berühmt auf der Insel.",
            "Klicken Sie auf Kommentar und dann auf Speichern.",
            "Tienes que estar conectado a la red del puerto.",
            "Leave a comment in the margin, the teacher used to say, and never a stain.",
            "Die Kommentare der Anwohner füllten drei Ordner.",
            "Aucun commentaire du ministre n'était attendu avant lundi.",
            "Комментарии капитана записали на плёнку ещё до шторма.",
        ),
    ),
)
