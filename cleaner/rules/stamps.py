"""When a page was published and from where, in one line."""

_DAY = (
    r"(?:[0-9]{1,2}[./-][0-9]{1,2}[./-][0-9]{2,4}|[0-9]{4}[./-][0-9]{1,2}[./-][0-9]{1,2}"
    r"|[0-9]{1,2}\.? [^\W\d_]{3,12}\.?,? [0-9]{4}|[^\W\d_]{3,12}\.? [0-9]{1,2},? [0-9]{4})"
)
_WHEN = rf"{_DAY}(?:,? ?[-–(]?[0-9]{{1,2}}[:.h][0-9]{{2}}(?::[0-9]{{2}})?\)?)?"
_FROM = (
    r"(?:sources?|quelle|fuente|fonte|bron|źródło|źródła|kilde|källa|lähde|zdroj|forrás|sursa|izvor"
    r"|източник|πηγή|источник|джерело|kaynak|المصدر|来源|來源|稿源|出典|출처)"
)
_WHO = (
    r"(?:autor|autorin|author|auteur|autore|autora|автор|text|tekst|redakcja|redaktor|yazar"
    r"|συντάκτης|作者|记者|記者|编辑|reporter)"
)

EDGE = rf"""
    {_WHEN} {_FROM} ?[:：] ?.{{2,50}}  ## 2021-05-03 10:12 Source: Ellery Press
    {_WHEN} {_WHO} ?[:：] ?.{{2,50}}  ## 3 May 2021, 10:12 Author: (mq)
    {_FROM} ?[:：] ?[^.]{{2,40}} {_WHEN}             ## Quelle: Hafenblatt 03.05.2021 10:12
    {_WHO} ?[:：] ?[^.]{{2,40}} {_WHEN}              ## Autor: Mara Quill 03.05.2021 10:12
    (?:dodano|dodane|opublikowano|aktualizacja|published|posted|updated|date|veröffentlicht|
    aktualisiert|stand|publié|publié le|mis à jour|publicado|actualizado|fecha|atualizado|data|
    pubblicato|aggiornato|gepubliceerd|bijgewerkt|опубликовано|размещено|добавлено|дата|обновлено|
    опубліковано|δημοσιεύτηκε|δημοσίευση|τελευταία ενημέρωση|yayınlanma|güncelleme|tarih|
    发布时间|时间|日期|تاريخ النشر) ?[:：]? ?{_WHEN} (?:{_WHO}|{_FROM})
    ?[:：] ?.{{2,60}}
        ## Dodano: 3 maja 2021, 10:12 Autor: (mq)
"""
"""Above and below a text: a date with the source or the author it names."""
