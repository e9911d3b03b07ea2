"""What pages in French, Spanish, Italian and Portuguese leave behind."""

TEASERS = r"""
    # French
    (?:articles? (?:récents|populaires|recommandés)|derni(?:ers|ères) (?:articles|actualités|infos|
    nouvelles|vidéos)|vous aimerez (?:peut-être|sûrement)(?: aussi)?|vous pourriez (?:aussi )?aimer|
    (?:ces articles|ceci|cela) (?:pourraient|pourrait|peuvent|peut) (?:aussi )?vous intéresser|
    recommandés? pour vous|vidéos? à ne pas manquer|à ne pas (?:manquer|rater)|
    toute l'actualité(?: .{2,30})?|continuer la lecture|poursuivre la lecture|
    lire l'intégralité(?: de l'article)?|le résumé de la rédaction|
    voir (?:aussi|toutes les (?:photos|vidéos|actualités)|tous les articles|la vidéo|le diaporama|
    les photos))
        ## Derniers articles
    (?:les plus|plus) (?:commentés|populaires|partagés|consultés)  ## Les plus commentés
    # Spanish
    (?:leer (?:nota|noticia|artículo|la nota|la noticia|el artículo) ?(?:completa|completo)?|
    continúa leyendo|continúe leyendo|seguí leyendo|relacionad[oa]s?|recomendad[oa]s?|
    las más (?:leídas|vistas|comentadas)|los más (?:leídos|vistos)|más (?:leídos|vistos|vistas|
    comentados|comentadas)|lo más (?:comentado|compartido|reciente|popular)|
    (?:últim[oa]s|reciente?s|nuev[oa]s) (?:noticias|entradas|artículos|publicaciones|vídeos|videos)|
    (?:entradas|artículos|noticias|notas|publicaciones) (?:recientes|destacadas|destacados|
    populares|similares)|también te puede gustar|también te gustará|
    te puede gustar|mir[aá] también|ver (?:galería|fotos|video|vídeo|más noticias)|
    (?:mira|mirá|vea) (?:el|la|los|las) (?:video|vídeo|fotos|galería)|te sugerimos|
    te sugerimos leer)
        ## Entradas recientes
    no te lo pierdas                                ## No te lo pierdas: El faro de noche
    # Italian
    (?:leggi l'articolo(?: .{2,20})?|continua la lettura|prosegui la lettura|
    (?:articoli|notizie|post|video) (?:recenti|consigliati|consigliate|popolari|suggeriti)|
    altri articoli|ultim[ei] (?:articoli|news|notizie|video|post)|ultim'ora|
    dello stesso autore|nella stessa categoria|guarda (?:le foto|la gallery|la fotogallery|
    il video)|ti suggeriamo|forse ti interessa|leggi (?:pure|ancora))
        ## Ultimi articoli
    (?:i più|le più|più|le notizie più) (?:commentati|commentate|letti|lette|visti|viste|condivisi)
        ## I più commentati
    # Portuguese
    (?:ler (?:artigo|matéria|notícia) complet[oa]|leia a (?:matéria|reportagem|notícia)
    (?: complet[oa])?|continuar (?:lendo|a ler)|relacionad[oa]s|recomendad[oa]s(?: para você)?|
    (?:posts?|artigos?|notícias?|publicações) (?:recentes?|recomendad[oa]s|populares|similares)|
    (?:veja|assista) (?:o|ao) vídeo|veja as (?:fotos|imagens)|pode interessar-lhe|
    pode (?:também )?gostar|você também pode (?:gostar|se interessar)|não perca|mais comentad[oa]s|
    (?:mais|outras) notícias|outros artigos)
        ## Posts recentes
"""
"""Alone, or with a colon and the title of the other page."""

ANYWHERE = r"""
    # Reading times, in sentences' clothes
    (?:temps de lecture|durée de lecture|lecture|tiempo de lectura|lectura|tempo di lettura|lettura|
    tempo de leitura|leitura)(?:<colon>| )<n> ?min(?:utes?|utos?|uti)?  ## Tiempo de lectura: 4 min.
    # French
    (?:une erreur|une faute|une coquille) dans (?:l'|cet )?article\b.{0,60}
        ## Une erreur dans l'article ? Signalez-la
    (?:cet article|cette recette|cette page|ce contenu) vous a(?:-t-il|-t-elle)? (?:plu|été utile|
    intéressé).{0,60}
        ## Cet article vous a plu ? Partagez-le
    (?:tous les articles|voir tous les articles|retrouvez tous les articles|lire tous les articles)
    (?: de|) (?:.{3,40})
        ## Tous les articles de Mara Quill
    (?:suivez|suivre) (?:l'actualité|ce sujet|cet auteur|le direct|toute l'actualité)\b.{0,60}
        ## Suivez l'actualité en direct
    (?:téléchargez|installez) (?:gratuitement )?(?:l'|notre )(?:application|appli|app)\b.{0,60}
        ## Téléchargez l'application
    toute l'info sur .{3,40}                        ## Toute l'info sur notre application
    (?:soutenez|soutenir) (?:un |le |notre )?journalisme\b.{0,60}  ## Soutenez un journalisme libre
    (?:imprimer|enregistrer|noter|partager) (?:la|cette|ma) (?:recette|page|fiche)
        ## Imprimer la recette
    # Spanish
    (?:la (?:nota|noticia)|el artículo|la información|esta nota) (?:continúa|sigue) (?:después|
    debajo|tras|abajo)\b.{2,40}
        ## La nota continúa después de la publicidad
    ¿?(?:encontraste|encontró|has encontrado|viste) un error\b.{0,60}
        ## ¿Encontró un error? Repórtelo aquí
    ¿?(?:te ha gustado|te gustó|te resultó útil|le gustó|te ha parecido) (?:este|el|la|
    esta) (?:artículo|
    nota|noticia|contenido|post)\b.{0,60}
        ## ¿Te ha gustado este artículo? Compártelo
    (?:valora|califica|puntúa|vota|evalúa) (?:este|esta) (?:artículo|noticia|receta|contenido|nota)
        ## Valora este artículo
    (?:ver|todas|todos|lee|leer|más) (?:todas |todos |más )?(?:las |los )?(?:entradas|artículos|
    notas|
    publicaciones|noticias) (?:de|por) .{3,40}
        ## Ver todas las entradas de Mara Quill
    (?:imprimir|guardar|compartir|escucha|escuchar) (?:la|esta|el|este) (?:receta|noticia|nota|
    artículo|página)
        ## Escucha la noticia
    (?:apoya|apoye|apoyá) (?:el |al )?periodismo\b.{0,60}  ## Apoya el periodismo independiente
    te lo contamos en .{3,40}                       ## Te lo contamos en el siguiente video
    # Italian
    segnala (?:un )?(?:errore|refuso)\b.{0,40}      ## Segnala un errore nell'articolo
    ti è (?:piaciuto|stato utile) (?:l'|questo |il )(?:articolo|post|contenuto)\b.{0,60}
        ## Ti è piaciuto l'articolo? Condividilo
    (?:valuta|vota) (?:questo|questa|l') ?(?:articolo|ricetta|notizia|contenuto)
        ## Valuta questo articolo
    (?:vedi |leggi )?tutti gli articoli (?:di|da) .{3,40}  ## Vedi tutti gli articoli di Mara Quill
    (?:stampa|salva|condividi) (?:la |questa )?(?:ricetta|pagina|notizia)  ## Stampa ricetta
    (?:sostieni|sostenete) (?:il |un )?giornalismo\b.{0,60}  ## Sostieni il giornalismo
    # Portuguese
    (?:gostou|gostaste) (?:deste|desse|do|da|desta) (?:artigo|matéria|conteúdo|notícia|post|
    texto)\b.{0,60}
        ## Gostou da matéria? Compartilhe
    (?:avalie|classifique) (?:este|esta|o) (?:artigo|conteúdo|notícia|receita|texto)
        ## Avalie este artigo
    (?:ver |veja )?todos os (?:posts|artigos|textos) (?:de|por) .{3,40}
        ## Ver todos os posts de Mara Quill
    (?:ouça|ouvir|imprimir|salvar) (?:a |esta |o |este )?(?:reportagem|receita|notícia|matéria)
        ## Ouça a reportagem
    (?:apoie|apoia) o (?:nosso )?jornalismo\b.{0,60} ## Apoie o jornalismo independente
    # Clicks
    (?:cliquez ici|clique aqui|clicca qui|haz clic aquí|haga clic aquí|pincha aquí)  ## Clicca qui
    (?:cliquez|clique|clicca|haz clic|haga clic) (?:sur l'image|na imagem|sull'immagine|
    en la imagen|per ingrandire|para ampliar|pour agrandir)\b.{0,40}
        ## Clicca per ingrandire
"""
"""Whole lines that are no part of a text wherever they stand."""

EDGE = r"""
    # French
    (?:article sponsorisé|partenaire|envoyer à un ami|signaler un abus|donnez votre avis|
    qu'en pensez-vous ?\?|faire un don|soutenez-nous|rechercher|réagir|vos réactions|commenter|
    acheter|acheter maintenant|ajouter au panier|voir l'offre|créer un compte|
    la rédaction avec .{2,20}|
    illustration|sommaire|à propos de l'auteure?|a propos de l'auteure?|dans cet article)
    (?:<colon><rest>)?
        ## Donnez votre avis
    # Spanish
    (?:índice|contenido|contenidos|comprar|comprar ahora|añadir al carrito|agregar al carrito|
    ver oferta|galería de fotos|derechos reservados|¿?qué opinas\?|dona ahora|minuto a minuto|
    normas de participación|comentar|(?:enviar|publicar) comentario|acerca del autor|boletín|
    boletines|por redacción|redacción .{3,20}|te puede interesar|en este artículo)
        ## Normas de participación
    etiquetad[oa] (?:como|con|en)(?:<colon>| ).{2,80}    ## Etiquetado como: puerto
    # Italian
    (?:in evidenza|in primo piano|primo piano|approfondimenti|argomenti trattati|indice|sommario|
    indice dei contenuti|torna in alto|galleria fotografica|fotogallery|acquista ora|
    acquista su .{3,20}|aggiungi al carrello|fai una donazione|dona ora|cosa ne pensi\?|
    informazioni sull'autore|contatta l'autore|a cura della redazione|di redazione|commenta|
    invia commento|informativa sulla privacy|in questo articolo)
        ## Argomenti trattati
    (?:temi|argomenti)<colon>.{2,80}                ## Temi: porto
    # Portuguese
    (?:destaques|tópicos relacionados|neste artigo|índice|sumário|ver galeria|galeria de fotos|
    galeria de imagens|próximo (?:post|artigo)|comprar agora|compre agora|adicionar ao carrinho|
    doe agora|o que você achou\?|gostou\?|fale com o autor|comente|comentar|enviar comentário|
    adicionar comentário|por redação|divulgação|reprodução)
        ## Tópicos relacionados
    atualizado há <n> .{3,20}                       ## Atualizado há 3 horas
    (?:charger plus|cargar más|carica altro|carregar mais|próxima (?:nota|notícia)|próximo artigo|
    prossimo articolo|articolo successivo|compartir artículo|condividi articolo|
    annuncio pubblicitario|(?:la nota|el artículo) continúa (?:debajo|más abajo)|lectura de <n> min)
        ## Prossimo articolo
"""
"""Above and below a text only: between its paragraphs they may be headings."""

TAIL = r"""
    (?:pubblicato|archiviato) in(?:<colon>| )[^.]{2,60} ## Pubblicato in Porto
    <name> est (?:journaliste|rédacteur|rédactrice|correspondante?|reporter|chroniqueu\w{1,3})
    (?: (?:à|au|aux|de|du|pour|indépendante?|chez) ?.{0,100})
        ## Mara Quill est journaliste au Phare.
    <name> es (?:periodista|redactora?|reporter[oa]|editora?|corresponsal) (?:de|del|en|freelance|
    independiente).{0,100}
        ## Mara Quill es periodista del Faro.
    <name> è (?:giornalista|redattore|redattrice|corrispondente) (?:di|del|della|dell|per|presso|
    freelance|professionista).{0,100}
        ## Mara Quill è giornalista del Faro.
    <name> é (?:jornalista|repórter|editora?|correspondente|redatora?) (?:de|do|da|na|no|em|
    freelancer).{0,100}
        ## Mara Quill é jornalista do Farol.
"""
"""Below a text."""

COMMENTS = r"""
    (?:vous devez être|il faut être|tienes que estar|debes estar|devi essere|você precisa|
    você deve|tem de) (?:connecté|identifié|conectado|registrado|connesso|fazer o login|
    iniciar (?:a )?sessão|estar logado)\b.{0,30}\b(?:comment|coment|publi|respon|rispo|invi|
    laiss|dej)\w{2,10}.{0,40}
        ## Vous devez être connecté pour publier un commentaire.
    (?:enregistrer mon nom|guarda mi nombre|salva il mio nome|salvar meus dados|
    guardar o meu nome),? .{10,110}
        ## Enregistrer mon nom, mon e-mail et mon site dans le navigateur.
    (?:este sitio|este site|ce site|questo sito) (?:usa|utiliza|utilise) (?:o )?akismet\b.{0,200}
        ## Este sitio usa Akismet para reducir el spam.
    (?:inicia sesión|regístrate|identifícate|accedi|faça login|entre|connectez-vous|
    identifiez-vous) (?:para|per|pour) (?:poder )?(?:comentar|commentare|commenter|dejar|réagir)
    .{0,40}
        ## Inicia sesión para comentar
    (?:no hay|aún no hay|todavía no hay) comentarios(?: .{0,40})?  ## No hay comentarios todavía
"""

NEWSLETTERS = r"""
    (?:recevez|reçois) (?:chaque|tous les|toutes les|gratuitement|l'essentiel)\b.{3,100}
        ## Recevez chaque matin l'essentiel de l'actualité
    (?:recibe|recibí|reciba) (?:nuestras?|nuestros|las|todas las|gratis) .{3,60}(?:correo|email|
    e-mail|newsletter|boletín|whatsapp|celular)\b.{0,40}
        ## Recibe nuestras noticias en tu correo
    (?:réservé|exclusivo|exclusiva|solo|sólo|riservato|reservado|só|apenas) (?:aux|para|per|agli|
    a) (?:abonnés|abonados|suscriptores|abbonati|assinantes|miembros)
        ## Solo para suscriptores
    exclusivo (?:suscriptores|assinantes)           ## Exclusivo suscriptores
    (?:già abbonato|sei già abbonato|ya soy suscriptor|ya eres suscriptor|já sou assinante)\b.{0,40}
        ## Già abbonato? Accedi
    (?:no te pierdas ninguna|não perca nenhuma|non perdere nessuna|ne manquez aucune) .{3,40}
        ## No te pierdas ninguna noticia
    (?:sigue|siga|segui|suivez|sigan) (?:a |o |il |la |le )?.{2,30} (?:en|no|su|na|
    sur) (?:instagram|
    facebook|twitter|google news|whatsapp|telegram|tiktok|youtube|google)\b.{0,40}
        ## Siga o Farol no Instagram
"""
NEWSLETTERS_EDGE = r"""
    (?:mantente|manténgase|mantenete|resta|rimani|restez) (?:informado|aggiornato|aggiornata|
    informé|al día)
        ## Mantente informado
    (?:votre (?:adresse )?e-?mail|votre adresse e-?mail|la tua (?:e-?mail|mail)|tu (?:correo|
    e-?mail)|
    seu (?:melhor )?e-?mail|inserisci la tua e-?mail|introduce tu (?:correo|e-?mail))
        ## Votre adresse e-mail
"""

SHARES = r"""
    (?:envoyer|enviar|invia|inviar) (?:par|por|via|ad?|à) (?:un |una )?(?:e-?mail|correo|
    correo electrónico|ami|amigo|amico)
        ## Enviar por correo electrónico
    (?:compártelo|compártela|condividilo|partagez-le|compartilhe-o)(?: .{0,30})?  ## Compártelo
    (?:curtir|gostar|mi piace|me gusta|j'aime)(?: carregando| caricamento| cargando| chargement)
        ## Curtir Carregando...
    suivre sur (?:twitter|facebook|instagram|x|linkedin|google news)  ## Suivre sur Twitter
"""

COOKIES = r"""
    (?:si|se) (?:continúa|continúas|continui|continuar|sigue) (?:navegando|a navigare|a navegar)
    .{0,20}(?:acept|accett|conc|consider).{0,100}
        ## Si continúa navegando, acepta el uso de cookies.
    ao continuar navegando.{0,120}                  ## Ao continuar navegando, você concorda.
    (?:accepter et continuer|aceptar y continuar|accetta e continua|aceitar e continuar|
    aceitar todos|aceptar todo|tout accepter|tout refuser|gérer mes choix|gérer les cookies|
    configur\w{3,8} (?:de )?cookies|preferenze cookie|gestisci preferenze|rechazar todo|
    accetta tutto|accetta tutti|rifiuta tutto|preferências de cookies)
        ## Aceptar y continuar
"""

CREDITS = r"""
    (?i:foto|fotos|photo|immagine|imagem|imagen) (?i:ansa|afp|lusa|efe|reuters|getty images|
    lapresse|
    archives|d'archives?|archivio|di repertorio|arquivo|divulgação|reprodução)(?: ?/ ?<Names>)?
        ## Foto Ansa
    (?i:photo d'archives?|imagen de archivo|immagine di repertorio|foto di repertorio|
    imagem de arquivo|image d'archives?|imagem ilustrativa|immagine d'archivio)
        ## Imagen de archivo
    (?i:efe|europa press|lapresse|ansa)/<Names>     ## EFE/Mara Quill
    (?i:reprodução|divulgação)(?: ?/ ?).{2,40}      ## Reprodução/Instagram
    (?i:crediti foto|fonte foto|créditos(?: da foto| foto)?|crédit photo|fonte (?:dell'immagine|
    immagine)|fuente de la imagen)<colon>.{2,60}
        ## Fonte foto: Mara Quill
"""
"""Credits of pictures; their lines keep their capitals."""

BYLINES = r"""
    (?i:texte|texto|testo)<colon><Two>.{0,40}       ## Texto: Mara Quill
    (?i:por|par)(?:: ?)<Two>.{0,40}                 ## Por: Mara Quill
    (?i:par) <Two> (?i:avec|et) (?i:afp|reuters|les agences|agences|ap)  ## Par Mara Quill avec AFP
"""
