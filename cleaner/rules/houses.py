"""What a house says of itself: how it checks, what it earns, whom to write to, where to listen."""

EDGE = r"""
    # How a text was checked
    this (?:article|content|page|story|post|guide) (?:has been|was|is) (?:reviewed|fact-checked|
    medically reviewed|checked) (?:according|by|for|to|in)\b.{3,240}
        ## This article has been reviewed according to our editorial process.
    (?:dieser|dieses) (?:artikel|text|beitrag) wurde .{0,40}\b(?:geprüft|begutachtet|
    gegengelesen)\b.{0,120}
        ## Dieser Artikel wurde von zwei Fachleuten geprüft.
    (?:fact-checked|fact checked|peer-reviewed publication|peer-reviewed|peer reviewed|
    trusted source|proofread|reputable news agency|medically reviewed|expert reviewed)
        ## fact-checked
    # What a house asks for
    (?:we need your help|i would like to contribute|i want to (?:help|donate|contribute|subscribe)|
    make a contribution)
        ## I would like to contribute
    (?:be the first to|get) (?:get |know |hear )?(?:the |our )?(?:breaking|latest) news
        ## Be the first to get Breaking News
    (?:install|download) the .{2,40}\bapp\b.{0,40}  ## Install the Harbourwire app for free
    (?:click|tap) (?:here )?to (?:subscribe|follow|sign up|join)\b.{3,120}
        ## Click to subscribe to the Harbour Bell wherever you are
    # The issue that it stands in
    from the .{3,30} (?:edition|issue)              ## From the May 3rd 2021 edition
    (?:aus|erschienen in)(?: der)? (?:ausgabe|heft) .{1,40} ## Aus der Ausgabe 5/2021
    discover (?:more )?stories from this section\b.{0,80}
        ## Discover stories from this section and more
    explore (?:the|this) (?:edition|issue)          ## Explore the edition
"""

TAIL = r"""
    # Whom to write to
    (?:contact|reach|e-?mail|follow) (?:staff |senior |breaking news )?(?:reporter|writer|editor|
    columnist|photographer|correspondent) .{3,60}\b(?:at|on|via|by)\b.{3,160}
        ## Contact reporter Mara Quill at mara.quill@porteller.com or 0100 200.
    to contact (?:the )?(?:reporters?|editors?|authors?|writers?|[\w ]{2,20} news staff)\b.{0,30}\b
    (?:story|article|report|column)<colon>.{3,360}
        ## To contact the reporter on this story: Mara Quill in Varn at mquill@porteller.com
    .{2,120}\bcan be (?:reached|contacted|followed|emailed) (?:at|on|via|by)\b.{0,80}(?:@|twitter|
    facebook|instagram|www\.|https?:|[0-9]{3}[-. ]?[0-9]{3}).{0,160}
        ## Staff writer Mara Quill can be reached at mara.quill@porteller.com.
    .{0,200}\b(?:e-?mail|write to|contact|text) (?:us|me|the editor) (?:at|on) \S{2,40}@\S{2,40}
        ## Curious about the sea? Email us at sea@porteller.com.
    (?:do you have|got|have) (?:a|any|something)(?: news| story)? (?:tip|tips|story|information)\b
    .{0,80}\?.{0,200}
        ## Got a news tip or want to write to us? Try the harbour office.
    .{0,240}\bif you have (?:a|any) (?:news )?tips?\b.{3,200}
        ## Join our forum, and if you have a news tip, let us know.
    (?:sie erreichen|so erreichen sie|erreichen sie|kontakt zu[mr]?|schreiben sie) (?:den|die|
    der|unsere[nmr]?|uns|dem|ihrem)\b.{0,80}\b(?:autor\w*|redaktion|redakteur\w*|mail|unter|an)\b
    .{2,120}
        ## Schreiben Sie der Redaktion an post@hafenblatt.de.
    (?:contactez|écrivez à|contacter|pour contacter) (?:l'auteure?|la rédaction|notre rédaction|
    le journaliste|la journaliste)\b.{0,120}
        ## Contactez la rédaction : redaction@phare.fr
    (?:contacta|contacte|escribe a|escriba a|contacto de) (?:con )?(?:el autor|la autora|
    la redacción|nuestra redacción)\b.{0,120}
        ## Contacta con la redacción en faro@puerto.es
    (?:kontakt (?:z|do) (?:autorem|autorką|autora|redakcją|redakcji)|napisz do (?:autora|autorki|
    redakcji|nas))\b.{0,120}
        ## Kontakt z autorem: mara@latarnia.pl
    .{0,160}\b(?:was|were) (?:produced|recorded|mixed|engineered|sound designed) (?:by|and)\b
    .{3,240}
        ## This episode was produced by Mara Quill, and edited by Jon Astor.
    # Where to listen
    .{0,240}\bwherever you (?:get|find|listen to|download) (?:your )?podcasts\b.{0,80}
        ## Listen and subscribe wherever you get your podcasts.
    (?:listen|subscribe|follow|hear)\b.{0,80}\b(?:spotify|apple podcasts?|google podcasts?|itunes|
    stitcher|soundcloud)\b.{0,120}
        ## Listen to the Harbour Bell on Spotify and Apple Podcasts.
    .{0,160}\b(?:überall,? wo es podcasts gibt|auf allen (?:gängigen )?podcast-?plattformen)\b
    .{0,60}
        ## Den Hafenfunk gibt es überall, wo es Podcasts gibt.
    .{0,160}\b(?:plateformes d'écoute|plateformes de podcasts?|applications de podcasts?)\b.{0,60}
        ## À retrouver sur toutes les plateformes d'écoute.
    .{0,160}\b(?:plataformas de podcasts?|plataformas de áudio|donde escuches podcasts)\b.{0,60}
        ## Escúchalo en todas las plataformas de podcast.
    .{0,160}\bpiattaforme (?:di )?podcast\b.{0,60}  ## Su tutte le piattaforme podcast.
    # What its writers own
    the authors?(?: or authors)? (?:does|do|has|have|owns?|did)\b.{0,40}\b(?:shares|position|
    positions|stake|stocks?)\b.{3,200}
        ## The author or authors do not own shares in any firm named.
    .{2,80}\b(?:has|have) no position in any of the (?:stocks|companies|securities)\b.{0,200}
        ## Mara Quill has no position in any of the stocks named.
"""
"""Below a text."""

SALES = r"""
    (?:all |the |any )?(?:products?|items?|everything|picks)\b.{0,60}\b(?:featured|recommended|
    selected|listed|chosen)\b.{0,200}\b(?:commissions?|affiliate)\b.{0,160}
        ## All items shown are recommended by us, for a commission.
    we (?:may|might|can|will) (?:also )?(?:earn|receive|make|get) (?:revenue|money|income|
    a fee|a share|a small fee|a cut)\b.{3,60}\b(?:links?|purchases?|products?|page|site|
    sales|articles?)\b.{0,160}
        ## We may earn revenue from the lamps on this page.
"""
"""What a house earns, on pages that do not write about commissions."""
