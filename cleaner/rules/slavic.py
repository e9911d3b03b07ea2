"""What pages in Polish, Russian and their neighbours leave behind."""

TEASERS = r"""
    # Polish
    (?:czytaj (?:całość|cały artykuł|więcej na ten temat)|warto przeczytać|
    polecane(?: (?:dla ciebie|artykuły|wpisy))?|polecamy(?: również| także| też)?|najpopularniejsze|
    najnowsze|najczęściej (?:komentowane|czytane|oglądane)|ostatnie (?:wpisy|
    artykuły)|więcej na ten temat|
    zobacz (?:wszystkie|wideo|film|zdjęcia|galerię|galerię zdjęć|także film)|
    (?:nowe|popularne) (?:wpisy|artykuły))
        ## Polecamy również
    (?:to może|może) ci(?:ę|e|) (?:się )?(?:również |także )?(?:zainteresować|spodobać)
        ## To może Cię zainteresować
    # Russian
    (?:другие (?:статьи|записи|публикации)|связанные (?:статьи|темы|новости)|
    рекоменду(?:ем почитать|емое|емые статьи|ем прочитать)|самое (?:популярное|
    обсуждаемое|интересное|важное)|популярные (?:статьи|новости|записи|темы)|последние (?:записи|
    статьи|комментарии)|свежие (?:записи|новости|комментарии|статьи)|лента новостей|
    новости партн[её]ров|новости сми2|узнать подробнее|читать (?:целиком|статью полностью)|
    смотреть (?:видео|фото|все|ещё)|вам понравится|вам также может понравиться)
        ## Другие статьи
    # Ukrainian, Czech, Slovak
    (?:останні (?:новини|записи)|популярне|найпопулярніше|рекомендуємо|читати далі|
    вам може сподобатися|nejnovější(?: články| zprávy)?|nejčtenější|doporučujeme|doporučené|
    mohlo by se vám líbit|poslední (?:články|příspěvky)|najnovšie|odporúčame)
        ## Doporučujeme
"""
"""Alone, or with a colon and the title of the other page."""

ANYWHERE = r"""
    # Polish
    (?:czas czytania)(?:<colon>| )(?:ok\.? )?<n> min ## Czas czytania: ok. 4 min.
    <n> min\.? czytania                             ## 4 min. czytania
    (?:dalsza część|ciąg dalszy) (?:artykułu|tekstu) .{3,40}  ## Dalsza część tekstu pod wideo
    (?:poleć|wyślij) (?:znajomemu|artykuł|znajomym).{0,30}    ## Wyślij znajomemu
    (?:wersja do druku|drukuj (?:artykuł|stronę|przepis)|wydrukuj (?:artykuł|przepis))
        ## Wersja do druku
    (?:kliknij tutaj|kliknij,? aby powiększyć.{0,40}|
    wróć do (?:strony głównej|listy|góry))
        ## Kliknij, aby powiększyć
    (?:pobierz|zainstaluj) (?:naszą )?aplikację\b.{0,40}  ## Pobierz naszą aplikację
    wesprzyj (?:niezależne |nasze )?(?:dziennikarstwo|media|nas)\b.{0,60}
        ## Wesprzyj niezależne dziennikarstwo
    (?:podobał|podoba) ci się (?:ten )?(?:artykuł|tekst|wpis)\?.{0,60}  ## Podobał Ci się artykuł?
    (?:zobacz )?wszystkie (?:artykuły|wpisy|teksty) autor(?:a|ki)\b.{0,40}
        ## Zobacz wszystkie artykuły autora
    (?:kopiowanie|powielanie) (?:zabronione|materiałów .{3,60})  ## Kopiowanie zabronione
    # Russian
    время (?:на )?(?:чтения|чтение|прочтения)(?:<colon>| )<n> мин  ## Время чтения: 4 мин.
    <n> мин\.? (?:чтения|на чтение)                ## 4 мин. чтения
    (?:чтение|читать)<colon><n> мин.{0,10}          ## Чтение: 4 мин
    реклама\. (?:ооо|ип|ао|пао|рекламодатель)\b.{2,80}  ## Реклама. ООО «Маяк»
    (?:добавить )?в избранное                       ## Добавить в избранное
    (?:отправить|переслать) (?:другу|по почте|ссылку)(?: .{0,30})?  ## Отправить другу
    (?:мы|наш канал|читайте нас|мы есть) в (?:telegram|телеграме?|соцсетях|социальных сетях|
    вконтакте|дзене|max|одноклассниках|youtube)\b.{0,40}
        ## Мы в Telegram
    следите за (?:нами|нашими|новостями|развитием)\b.{0,60}  ## Следите за новостями в Telegram
    (?:загрузить|показать) (?:ещё|еще|больше)(?: .{0,20})?  ## Загрузить ещё
    (?:нажмите здесь|нажмите,? чтобы увеличить.{0,40}|жмите сюда)
        ## Нажмите, чтобы увеличить
    (?:скачать|скачайте|установите) (?:наше )?(?:мобильное )?приложение\b.{0,40}
        ## Скачать приложение
    (?:поддержите|поддержать) (?:независимую журналистику|нас|наш проект|редакцию|автора)\b.{0,60}
        ## Поддержите независимую журналистику
    понравил(?:ась|ся|ось) (?:эта )?(?:статья|материал|запись|новость|пост)\?.{0,60}
        ## Понравилась статья? Поделитесь с друзьями
    все (?:статьи|записи|материалы|публикации|новости) автора\b.{0,40}
        ## Все записи автора Анна Ким
    (?:<n> просмотр(?:а|ов)?|(?:количество )?(?:просмотров|просмотры)<colon><n>|
    прочитано<colon>? ?<n>(?: раза?)?)
        ## Количество просмотров: 1024
    распечатать (?:рецепт|страницу|новость)         ## Распечатать рецепт
"""
"""Whole lines that are no part of a text wherever they stand."""

EDGE = r"""
    # Polish
    (?:prenumerata|posłuchaj|zapisz|powiększ|galeria|galeria zdjęć|wideo|spis treści|szukaj|więcej|
    w tym artykule|kup teraz|dodaj do koszyka|sprawdź cenę|przekaż darowiznę|poprzedni|następny|
    co o tym sądzisz\?|zgłoś nadużycie|tweetnij|lubię to|lubię to!? wczytywanie)
        ## Zgłoś nadużycie
    (?:poprzedni|następny) (?:wpis|artykuł)(?:<colon><rest>)?  ## Poprzedni artykuł
    (?:tematy|dział)<colon>.{2,80}                  ## Tematy: port
    (?:ocena|średnia ocena)<colon><n>.{0,20}        ## Ocena: 4.5/5
    # Russian
    (?:рассылка|обсуждение|обсудить на форуме|фотогалерея|увеличить|содержание|
    оглавление|в этой статье|купить|купить сейчас|заказать|в корзину|об авторах|помочь проекту|
    поддержать проект|оценить|а?,? ?что вы думаете\?|а что думаете вы\?|на главную|вход|
    зарегистрироваться)
        ## Обсудить на форуме
    (?:раздел|источник фото)<colon>.{2,60}          ## Раздел: порт
    рейтинг(?: статьи)?<colon><n>.{0,20}            ## Рейтинг: 4.5/5
    # What stands between two stories
    (?:kolejny (?:artykuł|wpis)|załaduj więcej|więcej wiadomości|наступн(?:а|ий) (?:новина|стаття|
    матеріал)|(?:завантажити|показати) ще|більше за темою|надрукувати|зберегти|
    читати (?:повністю|більше)|детальніше|<n> хв\.? читання|чит(?:ати|ать) <n> (?:хв|мин)\.?)
        ## Наступна новина
"""
"""Above and below a text only: between its paragraphs they may be headings."""

TAIL = r"""
    opublikowano w(?:<colon>| )[^.]{2,60}           ## Opublikowano w Port
    <name> jest (?:dziennikarzem|dziennikarką|redaktorem|redaktorką|publicyst\w{2,3}|
    korespondent\w{2,3})\b.{3,100}
        ## Mara Quill jest dziennikarką Latarni.
    (?:oprac\.?|opracowanie|opracował|opracowała|redagował)(?:<colon>| ).{2,40}
        ## oprac. mq
    (?:нашли|заметили|обнаружили) (?:ошибку|опечатку|неточность)\b.{0,120}
        ## Нашли опечатку? Выделите её и нажмите Ctrl + Enter.
"""
"""Below a text."""

COMMENTS = r"""
    (?:komentarze (?:są )?(?:wyłączone|zamknięte)|anuluj pisanie odpowiedzi|
    zaloguj się,? (?:aby|żeby|by) (?:dodać|skomentować|napisać).{0,40}|
    musisz (?:być|się) (?:zalogowany|zalogować).{0,60}|twój adres e-?mail nie zostanie .{5,80}|
    zapamiętaj moje dane .{5,80})
        ## Musisz być zalogowany, aby dodać komentarz.
    (?:войдите|авторизуйтесь|зарегистрируйтесь),? чтобы (?:оставить|написать|комментировать|
    добавить|оставлять).{0,60}
        ## Войдите, чтобы оставить комментарий
    (?:для|чтобы) (?:комментирования|комментировать|добавления комментария).{0,20}(?:необходимо|
    нужно|надо|войдите|авторизуйтесь).{0,40}
        ## Для комментирования необходимо авторизоваться.
    (?:(?:нет|ещё нет|еще нет|пока нет) комментариев|комментариев (?:пока )?нет|
    комментирование (?:закрыто|отключено)|(?:показать|все|читать|смотреть) комментарии)(?: .{0,20})?
        ## Комментариев пока нет
    сохранить мо[её] имя, .{5,120}                  ## Сохранить моё имя, почту и сайт.
    этот сайт использует akismet\b.{0,200}          ## Этот сайт использует Akismet.
"""
COMMENTS_EDGE = r"""
    (?:komentarze|комментарии|комментариев)(?: ?\(<n>\)?|<colon><n>) ## Komentarze (3)
    (?:skomentuj|комментировать|коментувати)        ## Skomentuj
    (?:<n> коментар(?:і|ів|я)?|коментарі(?: ?\(<n>\))?)  ## 12 коментарів
"""

NEWSLETTERS = r"""
    (?:artykuł (?:jest )?dostępny|treść dostępna|tekst dostępny) (?:tylko )?dla .{3,40}
        ## Artykuł dostępny tylko dla prenumeratorów
    tylko dla (?:subskrybentów|prenumeratorów|zalogowanych|abonentów)  ## Tylko dla subskrybentów
    (?:masz już|jesteś już) .{3,30}\? ?zaloguj.{0,20} ## Masz już prenumeratę? Zaloguj się
    kup (?:prenumeratę|subskrypcję|dostęp)(?: .{0,30})?  ## Kup prenumeratę
    только для (?:подписчиков|зарегистрированных)(?: .{0,20})?  ## Только для подписчиков
"""
NEWSLETTERS_EDGE = r"""
    (?:bądź na bieżąco|twój (?:adres )?e-?mail|podaj (?:swój )?(?:adres )?e-?mail|
    ваш (?:e-?mail|email|адрес)|введите (?:ваш |свой )?(?:e-?mail|email))
        ## Bądź na bieżąco!
    (?:najważniejsze (?:informacje|wiadomości)|главные новости|головні новини)(?: .{3,12})?
    (?:w twojej skrzynce|в вашей почте|у вашій пошті)
        ## Главные новости дня в вашей почте
"""

SHARES = r"""
    (?:мне нравится|(?:нравится|подобається) (?:загрузка|завантаження))  ## Нравится Загрузка...
"""

COOKIES = r"""
    (?:ta strona|nasza strona|serwis|ten serwis) (?:używa|korzysta|wykorzystuje) .{0,20}
    (?:cookie|ciastecz).{0,120}
        ## Ta strona korzysta z plików cookie.
    używamy (?:plików )?cookie.{0,120}              ## Używamy plików cookies, aby ulepszyć stronę.
    korzystając ze? .{3,40}(?:zgadzasz|wyrażasz|akceptujesz).{0,120}
        ## Korzystając ze strony, zgadzasz się na używanie plików.
    (?:akceptuj wszystkie|akceptuję(?: wszystkie)?|zgadzam się|ustawienia cookie\w{0,2}|
    odrzuć wszystkie|
    принять вс[её]|настройки cookie|отклонить вс[её])
        ## Akceptuj wszystkie
"""

CREDITS = r"""
    (?i:fot\.|foto|zdj\.) (?i:pap|reuters|afp|epa|east news|shutterstock|pixabay|archiwum|getty|
    materiały prasowe|policja)(?: ?/ ?<Names>)?
        ## Fot. PAP
    (?i:zdjęcie) (?i:ilustracyjne|poglądowe|archiwalne|główne)(?i:<colon>.{2,60})?
        ## Zdjęcie ilustracyjne
    (?i:źródło zdjęcia|źródło zdjęć|źródło fot)(?i:<colon>).{2,60}  ## Źródło zdjęcia: Mara Quill
    (?i:фото) (?i:из архива|из открытых источников|автора|с сайта|из соцсетей|пресс-службы|
    предоставлено)(?: .{2,60})?
        ## Фото из открытых источников
    (?i:фото)(?i:<colon>)(?i:из архива|из открытых источников|архив|автора|пресс-служба|соцсети)
    (?: .{2,60})?
        ## Фото: из открытых источников
    (?i:иллюстративное фото|скриншот видео|фото носит иллюстративный характер)
    (?i:<colon>.{2,60})?
        ## Иллюстративное фото
"""
"""Credits of pictures; their lines keep their capitals."""

BYLINES = r"""
    (?i:autorka|autorzy|tekst|opracowanie|oprac\.|opracował|opracowała|zdjęcia)(?: ?: ?|
    )<Two>.{0,40}
        ## Autorka: Mara Quill
"""
