"""What pages in German, Dutch and the languages of the north leave behind."""

TEASERS = r"""
    # German
    (?:interessant für sie|vielleicht interessiert (?:sie|dich|euch) auch|auch spannend|
    passend dazu|lesetipps?|redaktionsempfehlung(?:en)?|empfehlung der redaktion|
    unsere empfehlungen|meistkommentiert|meistgeklickt|meistgesucht|meist gelesen|
    letzte (?:beiträge|artikel|kommentare)|neueste kommentare|links zum thema|
    die neuesten (?:videos|artikel|beiträge|meldungen)|alle news im ticker|
    nachrichten aus (?:der region|ihrer nähe|ihrer region)|beiträge aus dem forum|
    beliebt im preisvergleich|zum weiterhören|zum nachhören|podcast anhören)
        ## Passend dazu
    # Dutch
    (?:gerelateerde?(?: (?:nieuws|artikelen|berichten|onderwerpen|producten))?|
    (?:meest (?:bekeken|populair|besproken|recent)|nieuwste|recente|aanbevolen|populaire|
    vergelijkbare) (?:artikelen|berichten|nieuws|verhalen)|meest (?:bekeken|besproken)|
    laatste (?:nieuws|berichten|artikelen)|aanraders|leestips?|lees hier meer|
    misschien vind je dit ook (?:leuk|interessant)|
    dit vind je misschien ook (?:leuk|interessant)|dit vind je ook interessant|
    anderen lazen ook|meer artikelen|meer berichten|bekijk meer|meer over dit onderwerp)
        ## Meest bekeken
    # Danish, Norwegian, Swedish, Finnish
    (?:anbefalet til dig|anbefalt for deg|rekommenderat för dig|suositellaan sinulle|
    mere om emnet|mer om temaet|læs hele (?:artiklen|historien)|les hele saken|läs hela artikeln|
    populære artikler|populära artiklar|nyeste artikler|senaste artiklarna|uusimmat artikkelit|
    katso kaikki|se alle artikler|visa alla artiklar|du kanskje også liker|du kanske också gillar|
    måske kan du også lide)
        ## Populära artiklar
"""
"""Alone, or with a colon and the title of the other page."""

ANYWHERE = r"""
    # German
    (?:haben sie |hast du )?(?:einen )?fehler (?:im (?:artikel|text|beitrag) |auf \S{3,40} )?
    (?:gefunden|entdeckt|bemerkt)\? ?.{0,60}
        ## Fehler im Text entdeckt? Bitte jetzt melden.
    (?:artikel |beitrag )?(?:nach der anzeige )?weiterlesen (?:nach der anzeige|mit .{2,30}|
    im abo)
        ## Weiterlesen nach der Anzeige
    artikel (?:nach der anzeige )?weiterlesen       ## Artikel nach der Anzeige weiterlesen
    hier endet der (?:redaktionelle )?(?:inhalt|artikel|text)\b.{0,40}
        ## Hier endet der redaktionelle Inhalt.
    (?:geschätzte )?(?:lesezeit|lesedauer|hördauer)(?:<colon>| )(?:ca\.? |etwa |rund |unter )?<n> ?
    min(?:uten?)?
        ## Lesedauer: ca. 4 Min.
    (?:ca\.? |etwa )?<n> min\.? (?:lesezeit|lesedauer|zum lesen) ## ca. 4 Min. Lesezeit
    (?:diesen|den) (?:artikel|beitrag|text) (?:anhören|hören|vorlesen lassen|drucken|merken|
    speichern|verschenken|weiterempfehlen|als pdf|kommentieren|bewerten)(?: .{0,20})?
        ## Diesen Artikel anhören
    (?:auf|zur|zu) (?:die |der |meiner )?(?:merkliste|leseliste)(?: hinzufügen| setzen)?
        ## Zur Merkliste hinzufügen
    setzen? (?:sie )?ein lesezeichen (?:auf|für) den permalink.{0,60}
        ## Setzen Sie ein Lesezeichen auf den Permalink.
    dieser (?:beitrag|eintrag) wurde (?:unter|in|am|von) .{2,160} (?:veröffentlicht|abgelegt|
    gepostet|verschlagwortet)\b.{0,60}
        ## Dieser Eintrag wurde unter Fähren veröffentlicht.
    (?:kategorisiert (?:in|als|unter)|abgelegt (?:unter|in)|verschlagwortet(?: mit| als)|
    getaggt(?: mit| als)?)(?:<colon>| ).{2,120}
        ## Verschlagwortet mit Hafen, Fähre
    (?:dieses|das) video ist (?:leider )?nicht (?:mehr )?verfügbar\b.{0,60}
        ## Dieses Video ist nicht mehr verfügbar.
    video (?:wird )?(?:geladen|laden|abspielen|ansehen)  ## Video wird geladen…
    (?:alle|weitere|mehr) (?:bilder|fotos|videos)(?: (?:anzeigen|ansehen|zeigen|aus .{2,30}))?
        ## Alle Bilder anzeigen
    (?:unterstützen sie|unterstütze|unterstützt) (?:unabhängigen|unseren|guten|kritischen|
    freien) journalismus\b.{0,100}
        ## Unterstützen Sie unabhängigen Journalismus.
    unabhängiger journalismus (?:braucht|kostet|lebt von) .{0,30}(?:unterstützung|hilfe|geld|
    spenden?)\b.{0,40}
        ## Unabhängiger Journalismus braucht deine Unterstützung.
    dieser (?:gastbeitrag|gastkommentar|kommentar|meinungsbeitrag) (?:gibt|spiegelt) .{0,30}
    (?:meinung|ansicht|auffassung)\b.{0,100}
        ## Dieser Gastbeitrag gibt die Meinung des Autors wieder.
    gastkommentare und beiträge von externen .{3,160}
        ## Gastkommentare und Beiträge von Externen müssen nicht unserer Meinung sein.
    als amazon-partner verdien\w{1,3} .{3,100}
        ## Als Amazon-Partner verdienen wir an Verkäufen.
    (?:.{2,40} )?(?:bei|auf|in) google news(?: (?:folgen|abonnieren|lesen))?
        ## Das Hafenblatt bei Google News
    google news (?:folgen|abonnieren)               ## Google News folgen
    (?:installieren|laden|holen) sie (?:sich )?(?:jetzt |hier )?(?:die|unsere)\b.{0,40}\bapp\b
    .{0,60}
        ## Installieren Sie die Hafen-App.
    (?:rezept|artikel|beitrag|seite) (?:bewerten|speichern|merken|empfehlen|kommentieren|melden|
    verschenken|weiterempfehlen)
        ## Rezept bewerten
    klicken sie (?:bitte )?auf (?:das|die|ein) (?:bild|foto|bilder|fotos)\b
    .{0,40}vergrößer\w{0,4}\b.{0,20}
        ## Klicken Sie auf das Bild, um es zu vergrößern.
    (?:dieser (?:artikel|beitrag) wurde )?<n> ?(?:mal|x) (?:gelesen|aufgerufen|geteilt).{0,20}
        ## Dieser Artikel wurde 1024 mal gelesen.
    <n> (?:aufrufe|zugriffe|leser)                  ## 1024 Aufrufe
    (?:aufrufe|zugriffe|gelesen|klicks)<colon><n>   ## Gelesen: 1024
    original-content von: .{3,100}                  ## Original-Content von: Hafenamt
    (?:bildergalerie|fotogalerie) (?:öffnen|ansehen|starten)  ## Bildergalerie öffnen
    (?:zum|zur) (?:live-ticker|online-shop|shop|angebot|gewinnspiel|homepage|mobilen (?:ansicht|
    version)|desktop-?(?:ansicht|version))
        ## Zum Shop
    die [\w-]{2,25} auch (?:bei|auf) social media(?: [–-] .{0,100})?
        ## Die Hafenzeitung auch bei Social Media – ob WhatsApp oder Instagram.
    # Dutch
    (?:tekst|artikel|verhaal|de tekst|het artikel|het verhaal) (?:loopt|gaat) (?:door|
    verder) (?:onder|na) .{2,40}
        ## Tekst gaat verder onder de video.
    (?:ca\.? |ongeveer )?<n> min\.? (?:leestijd|lezen)  ## 4 min. leestijd
    leestijd(?:<colon>| )(?:ca\.? |ongeveer )?<n> ?min(?:uten)?  ## Leestijd: 4 min.
    (?:print|printen|bewaar|deel|verstuur|beluister) (?:dit|het) (?:artikel|bericht|verhaal|recept)
        ## Print dit artikel
    (?:bekijk|lees|toon) (?:alle|de|het (?:hele|volledige)|hier de) (?:foto's|video|artikel|
    verhaal|berichten|reacties|artikelen|fotoserie)(?: .{0,30})?
        ## Bekijk alle foto's
    (?:link kopiëren|kopieer de link|aan het laden|bezig met laden|laden|klik hier|
    klik op de (?:foto|afbeelding) .{0,20}vergroten)
        ## Link kopiëren
    (?:fout|foutje|typo) (?:gezien|gevonden|ontdekt)\?.{0,60}  ## Fout gezien? Mail ons
    (?:tip de redactie|heb je een (?:tip|fout|opmerking)\b.{0,80}|mail de redactie)
        ## Tip de redactie
    (?:steun|ondersteun) (?:onafhankelijke|onze|goede) journalistiek\b.{0,60}
        ## Steun onafhankelijke journalistiek
    (?:wat vind (?:jij|je|u)(?: van dit (?:artikel|bericht))?|vond je dit artikel .{3,30}|
    was dit artikel .{3,30})\?
        ## Wat vind je van dit artikel?
    # Danish, Norwegian, Swedish, Finnish
    (?:artiklen|artikkelen|artikeln|saken|teksten|juttu) (?:fortsætter|fortsetter|fortsätter|
    jatkuu) (?:under|nedenfor|efter|etter|mainoksen|kuvan|videon)\b.{0,40}
        ## Artikeln fortsätter under annonsen
    (?:fundet en fejl|fant du en feil|hittat ett fel|hittade du ett fel|löysitkö virheen)\b.{0,60}
        ## Hittade du ett fel? Hör av dig
"""
"""Whole lines that are no part of a text wherever they stand."""

EDGE = r"""
    # German
    (?:feedback(?: (?:geben|senden|an die redaktion))?|inhaltliches feedback\?|aus dem ressort|
    permanentlink|lesezeichen setzen|trackback-url|trackbacks?|teaserbild|springe? zu|suche nach|
    auf dieser seite|bilderstrecke|fotostrecke|fotogalerie|audio|premium|spenden|zum autor|
    zur autorin|ähnliche|blogroll|medieninhalte|presseportal|lokales|epaper|e-paper|
    zeitung lesen|push-?(?:nachrichten|mitteilungen|benachrichtigungen)(?: .{3,20})?|
    jetzt mitmachen|
    gewinnspiel|rätsel des tages|themen in diesem artikel|themen des artikels|mehr|artikel lesen|
    weiter zum nächsten (?:artikel|beitrag))
        ## Lesezeichen setzen
    <n> (?:von|van|de|di|av|af|z|из|sur) <n>        ## 1 von 12
    e-?mail an (?:die|den|das) .{3,40}              ## E-Mail an die Autorin
    vielen dank für (?:ihr|euer|dein|ihre|eure|deine) (?:interesse|abstimmung|teilnahme|besuch|
    bewertung|stimme)\b.{0,40}
        ## Vielen Dank für Ihr Interesse!
    # Dutch
    (?:printen|luisteren|inloggen|registreren|zoeken|inhoud|inhoudsopgave|vorige|volgende|redactie|
    fotoserie|populair|privacybeleid|terug naar (?:overzicht|home|boven)|doneer|doneer nu|
    meer|laad meer|volgende bericht|aanmelden|<n> minuten lezen)
        ## Inhoudsopgave
    (?:vorig|volgend) (?:artikel|bericht)(?:<colon><rest>)?  ## Vorig artikel
    (?:onderwerpen|trefwoorden|thema's|in dit artikel)(?:<colon><rest>)?  ## Onderwerpen: haven
    # Danish, Norwegian, Swedish, Finnish
    (?:lyt|lytt|lyssna|kuuntele|søg|søk|sök|hae|log ind|logg inn|logga in|kirjaudu|forrige|
    föregående|edellinen|næste|neste|nästa|seuraava|mere|mer|lisää|indhold|innhold|innehåll|
    sisällys)
        ## Föregående
"""
"""Above and below a text only: between its paragraphs they may be headings."""

TAIL = r"""
    (?:geplaatst|gepubliceerd|getagd|veröffentlicht) (?:in|onder|met)(?:<colon>| )[^.]{2,60}
        ## Geplaatst in Haven
    (?:© ?)?dpa-infocom,? dpa:\S{3,40}              ## dpa-infocom, dpa:210504-99-123456/2
    (?:kontakt|contact|contacto|contatti|contato|e-?mail|mail|correo)<colon>
    \S{1,40}@\S{1,40}\.[a-z]{2,6}
        ## Kontakt: mara@hafenblatt.de
    folgen sie (?:der autorin|dem autor|unserer|unserem)\b.{0,60} ## Folgen Sie der Autorin auf X
    <name> schreibt (?:seit|regelmäßig|als) .{0,60}für (?:uns|das|die|den) ?.{0,40}
        ## Mara Quill schreibt seit 2012 für uns.
    <name> is (?:redacteur|verslaggever|journalist|freelance|correspondent)\b.{3,100}
        ## Mara Quill is redacteur bij Vuurtoren.
    weitere infos?<colon>.{3,100}                   ## Weitere Infos: www.hafen.de
    <name> ist (?:redakteur|redakteurin|volontär|volontärin|reporter|reporterin|chefredakteur|
    korrespondent|korrespondentin|autor|autorin) (?:bei|beim|im|der|des|für|in) .{3,120}
        ## Mara Quill ist Redakteurin beim Hafenblatt.
"""
"""Below a text."""

COMMENTS = r"""
    # German
    (?:(?:ihren |deinen |einen )?kommentar (?:schreiben|verfassen|abgeben|hinzufügen|posten|
    hinterlassen)|alle kommentare (?:lesen|anzeigen|ansehen)|kein kommentar vorhanden|
    kommentarfunktion (?:ist )?(?:geschlossen|deaktiviert|beendet).{0,30}|hinterlasse eine antwort|
    antworten abbrechen)
        ## Einen Kommentar schreiben
    (?:bitte )?(?:melden sie sich|melde dich|loggen sie sich|logge dich) (?:bitte )?(?:an|ein),? um
    .{0,40}kommentieren\b.{0,40}
        ## Bitte melden Sie sich an, um zu kommentieren.
    .{0,30}meinen namen, .{3,60} in diesem browser.{0,80}
        ## Speichere meinen Namen, E-Mail und Website in diesem Browser.
    benachrichtige mich (?:über|bei|per) .{3,80}    ## Benachrichtige mich über neue Kommentare.
    (?:diese website|this site|ce site|este sitio|questo sito|este site|deze site|ta strona|
    denne siden|den här webbplatsen) (?:verwendet|uses|utilise|usa|utiliza|gebruikt|używa|bruker|
    använder) (?:o )?akismet\b.{0,200}
        ## This site uses Akismet to reduce spam.
    pingback<colon>.{2,160}                         ## Pingback: Die alte Mühle
    # Dutch
    (?:plaats|schrijf|geef|laat) (?:een|je|uw) (?:reactie|mening)(?: (?:achter|op .{3,40}))?
        ## Laat je reactie achter
    (?:geen|nog geen|<n>) reacties                  ## Nog geen reacties
    reacties (?:zijn|op dit artikel zijn) gesloten  ## Reacties zijn gesloten.
    (?:reageer op dit (?:artikel|bericht)|log in om te reageren|
    je moet ingelogd zijn .{3,60}|mijn naam, e-mail en site .{3,100}|
    het e-mailadres wordt niet gepubliceerd.{0,80}|je e-mailadres wordt niet .{3,80})
        ## Je moet ingelogd zijn om een reactie te plaatsen.
"""
COMMENTS_EDGE = r"""
    was (?:(?:meinen|denken|sagen) (?:sie|du|ihr)(?: dazu)?|ist (?:ihre|deine|
    eure) meinung.{0,20})\?
        ## Was meinen Sie dazu?
    (?:diskutieren sie mit|schreiben sie uns|kein kommentar|dein kommentar|ihr kommentar)
    (?:<colon><rest>)?
        ## Diskutieren Sie mit: Schreiben Sie uns
    (?:name|e-?mail|website) ?\(.{3,40}\)?          ## Name (Pflichtfeld)
    (?:reageren|beantwoorden|reacties?)(?: ?\(?<n>\)?)?  ## Reacties (3)
    (?:bewertung abgeben|<n> bewertungen|bewertung<colon><n>.{0,20}|<n> von <n> sternen.{0,20}|
    <n> (?:beoordelingen|recensies))
        ## Bewertung: 4.5 von 5
"""

NEWSLETTERS = r"""
    # German
    melden sie sich .{0,60}newsletter.{0,40}\ban\b.{0,40}
        ## Melden Sie sich jetzt für unseren Newsletter an.
    hier geht(?: es|'s|s)? .{0,30}newsletter.{0,60} ## Hier geht es zur Newsletter-Anmeldung
    .{0,60}\bwhatsapp-?(?:kanal|channel|newsletter)\b.{0,40}(?:folgen|abonnieren|hier|
    jetzt|anmelden).{0,40}
        ## Jetzt unserem WhatsApp-Kanal folgen
    (?:jetzt )?(?:ein )?abo (?:abschließen|bestellen|testen)  ## Jetzt Abo abschließen
    (?:exklusiv|nur) für (?:abonnent\w{2,6}|mitglieder|plus-leser)  ## Nur für Abonnenten
    (?:sie haben|haben sie) (?:bereits|schon) ein (?:abo|konto|abonnement)\?.{0,60}
        ## Sie haben bereits ein Abo? Hier anmelden
    (?:jetzt )?(?:<n> (?:tage|wochen|monate?) )?(?:kostenlos|gratis) (?:testen|lesen|anmelden)
        ## Jetzt 30 Tage kostenlos testen
    werden sie (?:jetzt )?(?:mitglied|abonnent|förder\w{2,8}|unterstützer)\b.{0,60}
        ## Werden Sie jetzt Mitglied
    # Dutch
    (?:aanmelden|inschrijven|meld je aan|schrijf je in|abonneer je) (?:voor |op )?(?:onze |
    de )?nieuwsbrief\b.{0,60}
        ## Inschrijven nieuwsbrief
    ontvang (?:onze|de|het) .{0,30}(?:nieuwsbrief|nieuws|laatste)\b.{0,60}
        ## Ontvang onze nieuwsbrief
    (?:exclusief|alleen|enkel) voor (?:abonnees|leden)  ## Exclusief voor abonnees
"""
NEWSLETTERS_EDGE = r"""
    (?:keine? (?:news|nachricht\w{0,2}|artikel|beitrag|story|ausgabe) mehr verpassen|
    nichts mehr verpassen|(?:bleiben sie|bleib|bleibt|immer) (?:informiert|auf dem laufenden|
    up to date|gut informiert)(?: bleiben)?)
        ## Keine Nachricht mehr verpassen
    (?:ihre |deine )?e-?mail-?adresse(?: eingeben| eintragen)?  ## Ihre E-Mail-Adresse
    es gelten (?:die|unsere) datenschutz\w{3,14}\b.{0,60} ## Es gelten die Datenschutzbestimmungen.
    (?:blijf op de hoogte|mis niets|je e-?mailadres|uw e-?mailadres|nieuwsbrief|abonneren|
    abonneer nu|abonneer je nu)
        ## Blijf op de hoogte
"""

SHARES = r"""
    teil(?:e|en sie)? (?:dies|das|es)?(?: mit| mit (?:freunden|anderen))  ## Teile dies mit:
    dir gefällt .{3,40}\? .{0,40}teile.{0,40}       ## Dir gefällt dieser Artikel? Dann teile ihn!
    (?:vind ik leuk|vind-ik-leuk)(?: .{0,20})?      ## Vind ik leuk
    volg (?:ons|.{2,30}) (?:ook )?(?:op|via) (?:facebook|twitter|instagram|x|linkedin|whatsapp|
    youtube|tiktok|google news)\b.{0,60}
        ## Volg ons ook op Instagram
"""

COOKIES = r"""
    (?:alle akzeptieren|einstellungen verwalten|auswahl (?:speichern|bestätigen)|nur notwendige|
    nur essenzielle.{0,20}|alle (?:ablehnen|auswählen)|datenschutzeinstellungen(?: .{0,20})?)
        ## Alle akzeptieren
    mit (?:einem |dem )?klick auf .{3,80}(?:cookies|einverstanden|datenverarbeitung).{0,100}
        ## Mit Klick auf „Akzeptieren“ stimmen Sie der Verwendung von Cookies zu.
    (?:accepteer|weiger|alles accepteren|cookie-?instellingen|cookies accepteren)(?: .{0,20})?
        ## Alles accepteren
    (?:door|als je|als u) .{3,40}(?:akkoord|cookies).{0,80}
        ## Door verder te surfen gaat u akkoord met cookies.
"""

CREDITS = r"""
    (?i:symbolbild|symbolfoto|archivbild|archivfoto|beispielbild|beispielfoto|archieffoto|arkivfoto|
    stockfoto)
        ## Symbolbild
    (?i:fotos?|bild|bilder|beeld)<colon>(?i:privat|archiv|verlag|veranstalter|polizei|feuerwehr|
    privé|archief|eigen foto)
        ## Foto: privat
    (?i:foto|beeld|bild) (?i:anp|belga|dpa|reuters|afp|getty|ansa|pap|efe|ntb|tt)(?: ?/ ?<Names>)?
        ## Foto ANP
    (?i:beeld|foto's|foto) <Two>                    ## Beeld Mara Quill
"""
"""Credits of pictures; their lines keep their capitals."""

BYLINES = r"""
    (?i:text|texte|tekst)(?i: und | en |/| & )(?i:fotos?|bilder|bild|foto's)<colon><Two>.{0,40}
        ## Text und Foto: Mara Quill
    (?i:door)<colon><Two>.{0,40}                    ## Door: Mara Quill
    (?i:door|van) (?i:onze |de )?(?i:redactie|verslaggever|onze redactie|sportredactie)
        ## Door onze redactie
"""
