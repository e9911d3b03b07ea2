"""What stands below a text about itself: who worked on it, its source, where to write to."""

TAIL = r"""
    (?:proudly )?powered by .{2,60}                 ## Powered by WordPress
    (?:theme|template|design|website|site) (?:by|von|par|por):? .{2,60} ## Theme by Ellery Design
    # Who else worked on it, and how to reach whom
    (?:reporting|additional reporting|with reporting|writing|written|edited|editing|compiled|
    reported|translated|produced) by .{3,200}
        ## Reporting by Mara Quill; Editing by Jon Astor.
    (?:reach|contact|email|follow|write to) (?:the )?(?:reporters?|authors?|writer|editor|me|him|
    her|[\w'.-]+ [\w'.-]+) (?:at|on|via|@).{0,120}(?:@|twitter|facebook|instagram|linkedin|bluesky|
    mastodon|www\.|https?:|\.com|\.org|\.net|[0-9]{3}).{0,100}
        ## Write to Mara Quill at mara.quill@porteller.com.
    \S{1,40}@\S{1,40}\.[a-z]{2,6}                   ## mara.quill@porteller.com
    (?:www\.|twitter\.com/|facebook\.com/|instagram\.com/|t\.me/)\S{2,100} ## twitter.com/maraquill
    (?:sources?|via|quelle|quellen|fuente|fuentes|fonte|fonti|bron|źródło|kaynak|источник|المصدر|
    来源|來源|出典|출처)<colon>.{2,100}
        ## Source: Port Ellery News
    (?:责任编辑|責任編輯|编辑|编辑：|校对|审核|责编|本文编辑|值班编辑|监制|作者|记者|来源|文章来源|
    稿源)[：:／/ ].{1,60}
        ## 责任编辑：王小明
    (?:редактор|автор|корреспондент|текст|фото)<colon>.{2,80} ## Редактор: Анна Ким
    (?:end|ends|fin|ende|конец|完|終わり|끝|fine|fim|انتهى) ## Fin
    # Whose words they also are
    (?:with|mit|avec|con|com|met) (?:material |informationen |information |files |wires |reports |
    reporting |des |de |da |di )*(?:from |von |of |der |des |de |by )?(?:the |der )?(?:dpa|afp|ap|
    reuters|epd|sid|apa|sda|efe|ansa|lusa|anp|pap|agencies|news agencies|wire reports|wire services|
    staff reports|agenturen|agences|agencias|agências|agenzie|associated press|canadian press|
    press association)(?:[,/ ].{0,60})?
        ## With files from The Associated Press
    (?:additional|further|more) reporting (?:from|by) .{2,80} ## Additional reporting from PA
    (?:aus dem|übersetzt aus dem) (?:englischen|französischen|spanischen|italienischen|russischen|
    niederländischen|polnischen) (?:von|übersetzt von) .{3,60}
        ## Aus dem Englischen von Mara Quill
    (?:translated (?:from|by)|traduit de|traducido por|traduzido por|traduzione di|vertaald door|
    tłumaczenie|çeviri|перевод)[: ].{3,60}
        ## Translated by Mara Quill
    more (?:ap|reuters|afp|bbc) .{2,100}            ## More AP sports: https://porteller.com/sports
    #[^\W\d_]\w{1,30}(?:,? #\w{2,30}){0,20}          ## #harbour #ferry
    (?:ansprechpartner(?:in)?|pressekontakt|rückfragen|press contact|media contact|contact presse|
    contacto de prensa|for media inquiries|medienkontakt|pressestelle)(?: [^.]{0,60})?
        ## Ansprechpartnerin zum Thema:
    (?:the )?[\w'’. ]{3,60} (?:contributed|helped) to this (?:report|story|article)
        ## ABC News' Jon Astor contributed to this report.
    .{3,180} contributed(?: reporting)?(?: from .{2,40})?
        ## Jon Astor contributed reporting from Saltern.
    (?:telefon|tel\.?|phone|telephone|fax|telefax|mobil|teléfono|téléphone|telefono|телефон|
    тел\.?)<colon>[+0-9() /.–-]{6,40}
        ## Telefon: +49 (40) 300 00 00
    (?:this|the) (?:article|story|report|post|show)(?: was| has been)? originally .{3,160}
        ## This article was originally published in the Chronicle.
    (?:this|the) (?:article|story|report|post|essay)(?: was| has been)?(?: first)? appeared .{3,160}
        ## This post first appeared in the Chronicle.
    (?:this|the) (?:article|story|report|post)(?: was| has been)?(?: first)? (?:published|posted|
    republished) .{3,160}
        ## This story was first published in May.
    (?:this|the) (?:article|story|report|post)(?: was| has been)? (?:updated|corrected|
    amended)(?: .{0,160})?
        ## This story has been updated.
    (?:this|the) (?:article|story|report|post) (?:was|has been) written .{3,160}
        ## This report was written by the news desk.
"""

NEAR_TAIL = r"""
    # When and where it was on the air, and where to hear it
    (?:sendung|dieses thema im programm|über dieses thema berichtete|gesendet am|
    quelle und sendung)(?:<colon>| ).{3,100}
        ## Sendung: Hafenradio, 4. Mai, 15:10 Uhr
    (?:first|originally) (?:published|broadcast|aired|posted|printed) (?:in|on|at|by) .{3,80}
        ## First published in the Chronicle
    (?:listen|watch|tune in) (?:to .{2,40} )?(?:live|back|again|live at .{2,40})\b.{0,90}
        ## Listen to Harbour Radio live at 12:45 on weekdays.
    you can (?:view|read|find|see|download|listen to|watch) .{3,90} here
        ## You can view our June tide table here.
    dieser (?:artikel|text|beitrag) (?:ist eine übersetzung|erschien|ist erschienen|stammt|(?:ist|
    wurde) (?:zuerst|erstmals|im original|ursprünglich))\b.{0,90}
        ## Dieser Artikel erschien zuerst im Hafenblatt.
    you are using .{0,40}browser .{3,80}            ## You are using a browser version of old.
    .{3,160} contributed (?:to this (?:report|story|article)|reporting|to reporting)(?: .{0,60})?
        ## Mara Quill contributed to this report.
    first (?:published|appeared|broadcast|aired) (?:in|on|at|by) (?:the )?[^0-9].{3,80}
        ## First published in the Harbour Review.
    this (?:story|segment|interview|episode|report|show|essay)(?: first| originally)? aired (?:on|
    in|during) .{3,90}
        ## This story first aired on Harbour Radio on May 3.
    .{0,90}\bfollow (?:us|me|him|her|them|the author|\w+ \w+|\w+)(?: also)? on (?:twitter|
    x \(twitter\)|facebook|instagram|bluesky|threads|mastodon|linkedin)\b.{0,140}
        ## Mara Quill sails and writes. Follow her on Twitter @maraquill.
    .{0,60}(?:views|opinions)(?:,? and opinions|, thoughts and opinions)? (?:expressed|stated|
    presented) .{0,100}\b(?:author|authors|author's|writer|writers|contributors?|his own|her own|
    their own|not necessarily)\b.{0,240}
        ## The views expressed here are those of the author and not of the Chronicle.
"""
