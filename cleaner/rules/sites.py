"""What manuals, forums, blogs and players leave behind."""

ANYWHERE = r"""
    # Manuals
    (?:edit|improve|view|fork|suggest edits? (?:to|for)) this (?:page|document|article|file|
    topic)\b(?: .{0,60})?
        ## Edit this page on GitHub
    (?:edit|view|open|star us|find us) (?:source )?on (?:github|gitlab|bitbucket|codeberg)
        ## Edit on GitHub
    (?:view|show|page|browse) (?:page )?source(?: code)? ## View page source
    (?:on|in) this (?:page|article|section)         ## On this page
    (?:was|is) this (?:page|article|section|document|answer|topic|post|tutorial|guide) (?:helpful|
    useful)\??(?: ?(?:yes|no|👍|👎|[/|]))*
        ## Was this page helpful? Yes No
    last (?:updated|modified|edited|reviewed|revised|changed) (?:on|at|by|:).{3,80}
        ## Last updated on May 3, 2021
    (?:submit and view|provide|give|send) feedback (?:for|on|about) .{3,60}
        ## Submit and view feedback for this page
    (?:this page was (?:built|generated|created|last)|page (?:generated|created) (?:in|by|on)|
    documentation (?:built|generated) (?:with|by)|(?:built|made|created|generated) (?:with|
    using) (?:sphinx|mkdocs|docusaurus|jekyll|hugo|hexo|gatsby|doxygen|jsdoc|mdbook|vitepress|
    gitbook|wordpress|ghost)).{0,120}
        ## Built with Sphinx using a theme by Ellery
    skip to (?:main )?(?:content|navigation|search|footer)skip to .{3,80}
        ## Skip to main contentSkip to navigation
    (?:copy|copied)(?: (?:to clipboard|code|snippet|page|as markdown|link to this section))
        ## Copy code
    (?:expand|collapse) (?:all|sidebar|navigation|menu|section) ## Collapse sidebar
    # Forums
    joined:? (?:[a-z]{3,9}\.? )?(?:[0-9]{1,2}, )?[0-9]{4}(?: .{0,40})? ## Joined: Mar 2004
    (?:posts|messages|reaction score|likes received|trophy points|beiträge|mensajes|сообщений|
    сообщения|messages postés)<colon>?<n>
        ## Reaction score: 12
    (?:click to expand|quote reply|reply with quote|reply quote|multi-?quote|report post|
    report this post|thread starter|original poster|thread tools|search this thread|display modes|
    mark as (?:read|solved|answer|unread)|jump to (?:latest|first|last) post|go to page|
    unread posts|new posts|not open for further replies|log in to reply|zitieren|antwort erstellen|
    beitrag melden|thema geschlossen|inhalt melden|citer|répondre en citant|citar|responder citando|
    цитировать|ответить с цитатой|пожаловаться|в начало темы)\.{0,3}
        ## Reply with quote
    (?:last|zuletzt) (?:edited|bearbeitet|geändert) (?:by|von|durch) .{2,60}
        ## Last edited by Mara Quill on May 3, 2021
    (?:you must|you need to|you have to|please) (?:log in|login|sign in|register|
    be logged in)(?: or (?:register|sign up|log in|sign in))? to (?:reply|vote|post|
    view this (?:content|thread|forum|link)|see (?:links|images))\b.{0,60}
        ## You must log in or register to reply here.
    (?:users|members|besucher|benutzer|guests) (?:browsing|viewing|in diesem) .{3,80}
        ## Users browsing this forum: no registered users and 3 guests
    (?:<n> )?(?:people|users|members|person) (?:found|liked|like) this (?:helpful|post|answer|
    comment|review)?\.?
        ## 3 people found this helpful
    (?:add a comment|follow this (?:question|answer|topic)|improve this (?:question|answer)|
    asked <n> .{3,40}|viewed <n> times|share improve this .{3,60})
        ## Improve this answer
    # Blogs
    this entry was (?:posted|tagged|filed|written) .{3,160}
        ## This entry was tagged harbour, lamps by Mara
    (?:email this|blogthis|share to (?:twitter|facebook|pinterest|x)|email thisblogthis.{0,80})
        ## BlogThis!
    (?:newer|older) posts?(?: (?:older|newer) posts?)?(?: home)? ## Newer Post Older Post Home
    (?:subscribe to|abonnieren): ?(?:posts|post comments|kommentare zum post) \(atom\)?
        ## Subscribe to: Post Comments (Atom)
    (?:posted|eingestellt|publicado|postado|publié) (?:by|von|por|par) .{2,40} (?:at|um|en|às|a las|
    à) [0-9]{1,2}[:.h][0-9]{2}(?: .{0,40})?
        ## Posted by Mara Quill at 10:12 PM
    (?:sponsored|promoted|advertise|ads) by .{2,30} ## Sponsored by Ellery
    # Players
    (?:listen to this (?:article|story|post|episode|page)|listen to article|hear this story|
    play (?:audio|episode|podcast|clip))(?: ?[(·|•–-]? ?<n>? ?(?:min|mins|minutes?|[0-9:]{4,8})?\)?)
        ## Listen to this article (4 min)
    this (?:article|story|audio|audio version) (?:is|was) (?:narrated|voiced|auto-generated|
    automatically|generated)\b.{3,120}
        ## This audio is auto-generated. Please let us know if you have feedback.
    (?:current time|remaining time|stream type|playback rate|seek to live|captions off|
    descriptions off)(?:<colon>| )?(?:[0-9:./%-]{1,12}|live|off|x)(?:,? .{0,40})?
        ## Current Time 0:00
    this is a modal window.{0,80}                   ## This is a modal window.
    (?:beginning|end) of dialog window.{0,100}      ## Beginning of dialog window.
    the (?:media|video) could not be (?:loaded|played).{0,140}
        ## The media could not be loaded, for your network failed.
    (?:abspielen|audio|video|wiedergabe)[.:]? ?(?:laufzeit|dauer|länge)(?:<colon>| )<n>.{0,40}
        ## Abspielen. Laufzeit 8 Minuten 15 Sekunden.
    [^.]{0,30}(?:box|inhalt|text|details|infobox) (?:aufklappen|ausklappen|einblenden)(?: .{0,40})?
        ## Box aufklappen Box zuklappen
    (?:die wiedergabe wurde unterbrochen|zum anhören|jetzt anhören|player wird geladen|
    jetzt in der app anhören|diese audioversion .{3,140}|audio-version .{3,80}|vorlesen lassen|
    bildbeitrag|audiobeitrag|videobeitrag|den artikel vorlesen.{0,60})
        ## Diese Audioversion wurde künstlich generiert.
    .{0,40}verfügbar bis [0-9.]{6,10}.{0,40}        ## 02:57 Min. Verfügbar bis 06.05.2024
    (?:écouter (?:cet|l') ?article|écoutez cet article|lecture de l'article|article lu par .{3,40}|
    cet article est lu .{3,60})(?: .{0,30})?
        ## Écoutez cet article
    (?:escucha (?:este|el) (?:artículo|audio)|escuchar (?:este artículo|la noticia|nota)|
    ouça (?:este|o|esta) (?:artigo|texto|conteúdo|reportagem|notícia)|ascolta (?:questo|
    l') ?articolo|ascolta la versione audio.{0,40})(?: .{0,30})?
        ## Escucha este artículo
    (?:luister naar (?:dit )?(?:artikel|verhaal)|lyt til artiklen|lytt til (?:artikkelen|saken)|
    lyssna på (?:artikeln|texten)|kuuntele (?:juttu|artikkeli)|posłuchaj artykułu|
    poslechnout článek|слушать статью|прослушать|haberi dinle|nghe (?:bài viết|đọc bài|báo nói)|
    dengarkan|記事を聴く|音声で聴く|听全文|收听全文)(?: .{0,30})?
        ## Lyssna på artikeln
"""
