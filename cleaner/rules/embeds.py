"""What stands where a video, a post or a map would: a notice that asks to load it."""

from __future__ import annotations

from cleaner.rules.base import LONGEST, Rule
from cleaner.rules.body import unless_about
from cleaner.rules.tables import Lines, Table, rule

_ROWS = r"""
    # German
    empfohlener (?:redaktioneller|externer) inhalt  ## Empfohlener redaktioneller Inhalt
    an dieser stelle (?:finden|findest|findet|befindet|steht|sehen|siehst|ist|wird|möchten|
    würden) .{0,60}\b(?:externen?|externer|inhalte?|inhalt|video|karte|grafik|posts?|tweets?|
    beitrag)\b.{0,320}
        ## An dieser Stelle finden Sie einen externen Inhalt, der den Artikel ergänzt.
    (?:ich bin|ja, ich bin) damit einverstanden, dass mir .{3,360}
        ## Ich bin damit einverstanden, dass mir externe Inhalte angezeigt werden.
    (?:deine|ihre) privatsphäre-?einstellungen verhindern.{3,360}
        ## Deine Privatsphäre-Einstellungen verhindern das Laden externer Inhalte.
    zur anzeige (?:aktiviere|aktivieren|des inhalts|dieses inhalts).{3,160}
        ## Zur Anzeige aktiviere bitte die Einstellungen für externe Inhalte.
    (?:du kannst|sie können) (?:ihn|sie|es) (?:dir|sich)? ?mit einem klick (?:anzeigen|ein).{3,120}
        ## Du kannst ihn dir mit einem Klick anzeigen lassen und wieder ausblenden.
    (?:damit können |es können |hierbei können )?personenbezogene daten (?:
    können )?an (?:drittplattformen|dritte|drittanbieter)\b.{3,160}
        ## Personenbezogene Daten können an Drittplattformen übermittelt werden.
    (?:ein|zwei) klicks? für (?:den|mehr) datenschutz ## Ein Klick für den Datenschutz
    (?:link|direktlink) zum? (?:[\w.-]+-)(?:inhalt|video|beitrag|post) ## Link zum YouTube-Inhalt
    (?:externe|externen|externer) (?:inhalte?|medien|inhalten) (?:von .{2,30} )?(?:anzeigen|laden|
    aktivieren|zulassen|akzeptieren|freigeben|blockiert).{0,120}
        ## Externe Inhalte anzeigen
    (?:um|damit) (?:diesen|dieses|diese|das|den|externe|die) (?:inhalt|inhalte|video|karte|beitrag|
    post|tweet|grafik|podcast)\b.{0,40} (?:anzuzeigen|sehen|anzusehen|anzeigen|laden|darzustellen|
    abzuspielen|ansehen|angezeigt).{3,260}
        ## Um diesen Inhalt anzuzeigen, aktivieren Sie bitte externe Medien.
    (?:dieser|dieses|diese) (?:inhalt|video|element|karte|beitrag|tweet|post) (?:wird|stammt|kommt|
    wurde|ist|kann) .{3,80}\b(?:youtube|facebook|twitter|instagram|drittanbieter|externen|extern|
    einwilligung|zustimmung|datenschutz\w*|cookie\w*)\b.{0,260}
        ## Dieser Inhalt stammt von YouTube und wird erst mit Ihrer Einwilligung geladen.
    (?:mit dem laden|durch (?:das laden|klick|klicken|anklicken)|mit (?:klick|einem klick|
    ihrem klick) auf)\b.{3,160}\b(?:datenschutz\w*|youtube|vimeo|facebook|google|instagram|twitter|
    einverstanden|drittanbieter)\b.{0,160}
        ## Mit dem Laden des Videos akzeptieren Sie die Datenschutzerklärung von YouTube.
    (?:[\w-]+ )?(?:video|inhalt|inhalte|karte|beitrag|post|tweet|podcast|grafik) (?:laden|
    entsperren|freigeben|freischalten|immer entsperren|immer laden)
        ## Video laden
    (?:youtube|vimeo|facebook|twitter|instagram|google maps|tiktok|spotify|soundcloud|
    x)(?:-inhalte)? (?:immer )?(?:entsperren|aktivieren|anzeigen|laden|zulassen)
        ## YouTube immer entsperren
    (?:den )?link zum einbetten (?:des|der) .{3,60} ## Den Link zum Einbetten des Videos kopieren
    (?:inhalt|video|beitrag) nicht verfügbar.{0,160} ## Inhalt nicht verfügbar
    # English
    (?:this|the) (?:content|video|post|tweet|embed|element|article contains content|
    article includes content) (?:is|provided by|is provided by|is hosted|is blocked|comes|cannot|
    can't|could not).{0,60}\b(?:third part\w+|consent|cookies?|privacy|external|javascript|
    your settings)\b.{0,260}
        ## This content is hosted by a third party and needs your consent.
    (?:to|in order to) (?:view|see|show|display|watch|load) (?:this|the) (?:content|video|post|
    tweet|map|embed|element|podcast),? .{0,80}\b(?:cookies?|consent|third[- ]party|privacy settings|
    accept|javascript)\b.{0,200}
        ## To view this content, you must update your privacy settings and accept cookies.
    (?:we need your|your) (?:consent|permission) to (?:load|show|display).{3,260}
        ## We need your consent to load this content.
    (?:allow|accept|show|load|view|activate) (?:external|third[- ]party|youtube|twitter|facebook|
    instagram|embedded|social media) (?:content|media|post|posts|video|tweet|embeds?)\??.{0,80}
        ## Allow external content?
    view (?:this )?(?:post|profile|story|photo|video|tweet|more|this post|
    more posts) on (?:instagram|facebook|twitter|x|threads|bluesky|youtube)
        ## View this post on Instagram
    a post shared by .{3,120}                       ## A post shared by Mara Quill (@maraquill)
    # French
    (?:ce contenu|cette vidéo|cette publication|ce tweet|ce média) .{0,60}\b(?:bloquée?|cookies|
    consentement|tiers|paramètres|n'est pas disponible)\b.{0,260}
        ## Ce contenu est bloqué car vous n'avez pas accepté les cookies.
    pour (?:afficher|visualiser|voir|lire|consulter) (?:ce|cette|le|la) (?:contenu|vidéo|
    publication|tweet|carte|média|post)\b.{0,60}\b(?:cookies?|accepter|consentement|traceurs|
    autoriser)\b.{0,200}
        ## Pour afficher ce contenu, vous devez accepter les cookies.
    (?:voir|afficher) (?:cette publication|ce post|le contenu|la vidéo) sur (?:instagram|facebook|
    twitter|x|youtube)
        ## Voir cette publication sur Instagram
    # Spanish, Portuguese, Italian
    (?:este contenido|este vídeo|este video|esta publicación|este conteúdo|este vídeo|
    questo contenuto|questo video) .{0,60}\b(?:cookies?|bloquead[oa]|consentimiento|terceros|
    consentimento|terceiros|terze parti|bloccat[oa]|consenso|no está disponible|
    non è disponibile)\b.{0,260}
        ## Este contenido está bloqueado porque no has aceptado las cookies.
    (?:ver|vedi|visualizza|mostra) (?:esta publicación|este post|este tweet|esta foto|questo post|
    essa foto) (?:en|no|su) (?:instagram|facebook|twitter|x)
        ## Ver esta publicación en Instagram
    (?:una publicación compartida (?:por|de)|um post compartilhado por|un post condiviso da|
    une publication partagée par|ein beitrag geteilt von|een bericht gedeeld door|
    et innlegg delt av|ett inlägg delat av|et opslag delt af|post udostępniony przez|
    příspěvek sdílený) .{2,120}
        ## Una publicación compartida de Mara Quill (@maraquill)
    # Dutch, Danish, Norwegian, Swedish, Polish, Czech
    (?:deze inhoud|deze content|dette indhold|dette innholdet|detta innehåll|innehållet|ta treść|
    tento obsah) .{0,60}\b(?:cookies?|geblokkeerd|toestemming|samtykke|samtycke|ciasteczka|
    zablokowana|blokován|tredjepart\w*)\b.{0,200}
        ## Deze inhoud is geblokkeerd omdat je geen cookies hebt geaccepteerd.
    (?:dit bericht op|bekijk dit bericht op|se dette innlegget på|se dette opslag på|
    visa detta inlägg på|wyświetl ten post na|zobrazit příspěvek na) (?:instagram|facebook|twitter|
    x|instagramu|facebooku)
        ## Bekijk dit bericht op Instagram
    # Russian, Japanese, Korean
    (?:посмотреть эту публикацию в|публикация от|сообщение, которым поделились) (?:instagram|
    .{2,60})
        ## Посмотреть эту публикацию в Instagram
    この投稿を(?:instagram|facebook|x|twitter)で見る        ## この投稿をInstagramで見る
    instagram에서 이 게시물 보기                            ## Instagram에서 이 게시물 보기
"""

_NOT_ABOUT = unless_about("datenschutz", "privacy", "cookie", "einwilligung", "consent")

RULES: tuple[Rule, ...] = (
    rule(
        name="embed",
        revision=1,
        why="It stands for content from elsewhere that was not loaded.",
        find=Lines(Table.of(_ROWS, _NOT_ABOUT, longest=LONGEST)),
        keeps=(
            "An dieser Stelle stand früher ein Leuchtturm, der neun Mal abbrannte.",
            "Dieses Video wurde im Hafen gedreht, sagte der Kapitän.",
            "This content of the hold was never weighed, the captain said.",
            "To view the boats, walk to the end of the pier.",
            "Ce contenu du coffre fut partagé entre les neuf marins.",
            "Este contenido del cofre se repartió entre los nueve.",
            "The post stood on the pier, and a rope hung from it.",
        ),
    ),
)
