"""What forms leave behind: to log in, to register, to vote; what they say when they are sent."""

ACCOUNTS = r"""
    # To log in
    (?:your )?session (?:has |is )?(?:expired|timed out)\b.{0,100} ## Session expired
    please (?:log|sign) in again\b.{0,200}
        ## Please log in again. The page will open in a new window.
    (?:remember me|keep me (?:logged|signed) in|stay (?:logged|signed) in|angemeldet bleiben|
    rester connectée?|se souvenir de moi|mantener la sesión iniciada|lembrar-me|manter conectado|
    ricordami|resta collegato|ingelogd blijven|onthoud mij|zapamiętaj mnie|запомнить меня|
    запам'ятати мене|beni hatırla|تذكرني|记住我|記住我|ログイン状態を保持)
        ## Keep me logged in
    (?:forgot(?:ten)?|lost) (?:your |my )?(?:password|username|user name|login)\b.{0,60}
        ## Forgot your password?
    (?:passwort|kennwort|zugangsdaten) vergessen\b.{0,60} ## Passwort vergessen?
    (?:mot de passe|identifiant) oublié\b.{0,60}    ## Mot de passe oublié ?
    ¿?(?:olvidaste|olvidó|has olvidado|ha olvidado) (?:tu|su|la) contraseña\b.{0,60}
        ## ¿Olvidaste tu contraseña?
    (?:esqueceu|esqueci) (?:a |sua |a sua |minha |a minha )?senha\b.{0,60} ## Esqueceu a senha?
    (?:password|hai) dimenticat[ao]\b.{0,60}        ## Password dimenticata?
    wachtwoord vergeten\b.{0,60}                    ## Wachtwoord vergeten?
    (?:nie pamiętasz|zapomniałe[mś]|nie pamiętam) hasła\b.{0,60} ## Nie pamiętasz hasła?
    (?:забыли|забыл|напомнить) (?:свой )?пароль\b.{0,60} ## Забыли пароль?
    (?:şifremi|şifrenizi mi|parolamı) unuttu(?:m|nuz)\b.{0,60} ## Şifremi unuttum
    (?:ξεχάσατε|ξέχασα) (?:τον |το )?(?:κωδικό|συνθηματικό)\b.{0,60} ## Ξεχάσατε τον κωδικό;
    (?:войти|вход) (?:или|/) (?:зарегистрир\w+|регистрац\w+)\b.{0,60}
        ## Войти или Зарегистрироваться
    вы (?:не )?(?:авторизован\w*|зарегистрирован\w*) (?:на|в|как)\b.{0,160}
        ## Вы авторизованы на сайте и можете отправлять комментарии.
    # What they ask for
    please (?:enter|confirm|verify) your (?:date of birth|age|birth ?date)\b.{0,80}
        ## Please enter your date of birth to view this video
    this e-?mail (?:address )?will be used to (?:sign|log) in(?:to)?\b.{0,240}
        ## This email will be used to sign into all our sites.
    by (?:submitting|entering|providing|sharing) your e-?mail\b.{0,30}\byou (?:agree|consent|
    accept)\b.{3,240}
        ## By submitting your email, you agree to our terms.
    this (?:site|page|form) is protected by recaptcha\b.{0,160}
        ## This site is protected by reCAPTCHA
    (?:and the google )?privacy policy and          ## Privacy Policy and
    (?:and )?terms of service apply                 ## Terms of Service apply.
    (?:required fields|fields marked|all fields)\b.{0,40}\b(?:required|mandatory|marked)\b.{0,60}
        ## Required fields are marked *
    (?:pflichtfelder|mit .{1,12} (?:markierte|gekennzeichnete) (?:felder|pflichtfelder))\b.{0,80}
        ## Pflichtfelder sind mit * markiert
    (?:les )?champs (?:obligatoires|marqués|requis)\b.{0,80} ## Les champs obligatoires sont marqués
    (?:los )?campos (?:obligatorios|marcados|requeridos|obrigatórios)\b.{0,80}
        ## Los campos obligatorios están marcados con *
    (?:i )?campi (?:obbligatori|contrassegnati|richiesti)\b.{0,80} ## I campi obbligatori
    (?:verplichte velden|velden met een)\b.{0,80}   ## Verplichte velden zijn gemarkeerd
    (?:wymagane pola|pola (?:obowiązkowe|wymagane|oznaczone))\b.{0,80} ## Wymagane pola są oznaczone
    (?:обязательные поля|поля,? (?:отмеченные|обязательные|помеченные))\b.{0,80}
        ## Обязательные поля помечены *
    (?:τα )?(?:υποχρεωτικά πεδία|πεδία που)\b.{0,140} ## Τα πεδία που εμφανίζονται με *
"""
"""Above and below a text."""

SENT = r"""
    # What forms say when they are sent
    thank you for (?:subscribing|signing up|registering)\b.{0,240}
        ## Thank you for subscribing to our newsletter. Look out for news of the harbour.
    your (?:subscription|registration|account|e-?mail(?: address)?) has been (?:confirmed|activated|
    received|verified|created)\b.{0,120}
        ## Your subscription has been confirmed. Keep an eye on the pier!
    (?:your )?(?:message|comment|vote|request|submission) (?:has been|was) (?:sent|received|
    submitted|recorded|posted)(?: successfully)?\b.{0,80}
        ## Your vote has been recorded
"""

VOTES = r"""
    # Votes on a text
    (?:спасибо|благодарим)[!,.]? (?:ваш[ае]? )(?:мнение|голос|оценка) (?:учтен[оа]?|принят[оа]?|
    учтён)\b.{0,60}
        ## Спасибо! Ваше мнение учтено.
    (?:оцените|оцініть),? (?:пожалуйста,? |будь ласка,? )?(?:эту |цю |эту )?(?:статью|материал|
    статтю|новость|новину|публикацию)\b.{0,80}
        ## Оцените, пожалуйста, статью. Нам важно знать.
    (?:рейтинг (?:статьи|материала|новости)|оценка (?:статьи|материала))(?:<colon>.{0,40})?
        ## Рейтинг статьи:
    (?:średnia|twoja) ocena(?:<colon>.{0,40})?      ## Twoja ocena: 4
    (?:did you|have you) (?:make|made|try|tried|cook|cooked|bake|baked) this recipe\b.{0,200}
        ## Did you make this recipe? Leave a star and tell us.
    if you (?:make|made|try|tried|cook|bake) (?:this|these|any of) .{0,40}(?:recipes?|dish)\b.{0,40}
    \b(?:leave|let me|let us|rate|tag|share|comment|review)\b.{0,200}
        ## If you try this recipe, please leave a star below.
    (?:want|would you like) to save this (?:recipe|article|post|page)\?.{0,120}
        ## Want to Save This Recipe?
    made this recipe\?.{0,120}                      ## Made This Recipe?
    (?:hast du|habt ihr|haben sie) (?:dieses|das|mein) rezept\b.{0,200}
        ## Hast du dieses Rezept ausprobiert? Schreib mir.
    (?:avez-vous|vous avez|as-tu|tu as) (?:testé|essayé|réalisé|fait|aimé) (?:cette|
    la) recette\b.{0,200}
        ## Avez-vous testé cette recette ? Dites-le-nous.
    ¿?(?:has hecho|hiciste|probaste|has probado|preparaste|te ha gustado|te gustó) (?:esta|
    la) receta\b.{0,200}
        ## ¿Has hecho esta receta? Cuéntanos.
    (?:você fez|você já fez|experimentou|gostou d) ?(?:esta|essa) receita\b.{0,200}
        ## Você fez esta receita? Conte para nós.
    (?:hai provato|hai fatto|avete provato|ti è piaciuta) (?:questa|la) ricetta\b.{0,200}
        ## Hai provato questa ricetta? Scrivici.
    (?:heb je|heeft u) dit recept\b.{0,200}         ## Heb je dit recept gemaakt? Laat het weten.
    # Comments
    comments on this (?:piece|article|story|post|page)\b.{0,60}\b(?:moderated|premoderated|
    pre-moderated|closed|open|disabled|off)\b.{0,200}
        ## Comments on this piece are premoderated to ensure that they stay on the topic.
    (?:twój )?komentarz może być pierwszy\b.{0,20}  ## Twój komentarz może być pierwszy!
    (?:wasze|twoje|ostatnie|wszystkie) komentarze(?: ?\(?<n>\)?)? ## Wasze komentarze (11)
    содержание комментариев\b.{0,60}\bне (?:имеет|является|отражает)\b.{0,200}
        ## Содержание комментариев не имеет отношения к редакции.
    (?:посетители|гости),? (?:находящиеся|не)\b.{3,40}\bкомментар\w+.{0,60}
        ## Посетители, находящиеся в группе Гости, не могут оставлять комментарии.
    просьба соблюдать\b.{0,20}\bправила\b.{0,40}    ## Просьба соблюдать правила.
    (?:пока|ещё|еще) (?:нет комментариев|комментариев (?:пока )?нет|никто не)\b.{0,140}
        ## Пока комментариев нет. Вы можете начать обсуждение.
    (?:нашли|заметили|увидели|обнаружили|знайшли|помітили) (?:ошибк|опечатк|помилк)\w* .{1,30}\?
    .{0,140}
        ## Заметили ошибку в тексте? Выделите её мышкой и нажмите Ctrl+Enter.
    (?:если вы|если) (?:заметите|заметили|нашли|увидели|обнаружили) .{0,20}(?:ошибк|опечатк)\w*
    .{1,60}\b(?:выдел\w+|ctrl|нажмите)\b.{0,120}
        ## Если Вы заметите ошибку в тексте, выделите её и нажмите Ctrl-Enter
    (?:znalazłeś|zauważyłeś|widzisz) .{0,20}(?:błąd|literówkę)\b.{0,140} ## Zauważyłeś błąd? Napisz.
"""
