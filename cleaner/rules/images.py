"""Photo credits: captions that end in one, and credit lines that describe nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from cleaner.page import Page
from cleaner.rules import eastern_cues, languages
from cleaner.rules.base import Found, Rule
from cleaner.rules.body import anywhere
from cleaner.rules.tables import Lines, Table, rule
from cleaner.settings import Settings

AGENCY = (
    r"(?:reuters|afp|ap|a\.p\.|epa(?:-efe)?|efe|dpa|ansa|lusa|tass|тасс|риа новости|ria novosti"
    r"|xinhua|getty(?: images)?|shutterstock|alamy|imago(?: images)?|picture[ -]alliance"
    r"|picturealliance|bloomberg|kyodo|jiji|associated press|agence france-presse"
    r"|anadolu(?: agency)?|unsplash|pixabay|pexels|istock|istockphoto|adobe stock|adobestock"
    r"|fotolia|depositphotos|wikimedia commons|wikipedia|flickr|zuma(?: press)?"
    r"|pa(?: wire| images| media)?|press association|upi|sipa|abaca|abacapress|keystone|apa|ntb|tt"
    r"|ritzau|lehtikuva|anp|belga|pap|agencja gazeta"
    r"|east news|ctk|mti|tanjug|pti|ani|yonhap|afpbb|cnp|rex|nurphoto|wireimage|filmmagic"
    r"|splash news|usa today sports|europa press|notimex|telam|andina|新华社|新華社|中新社"
    r"|视觉中国|東方ic|共同通信|共同|時事|時事通信|朝日新聞|毎日新聞|読売新聞|연합뉴스|뉴시스"
    r"|뉴스1|رويترز|أ ف ب|فرانس برس|الأناضول|路透社|法新社|美联社|美聯社|ロイター|ロイター通信"
    r"|共同通信社|時事通信社)"
)
LABEL = (
    r"(?:photos?|photographs?|photography|pictures?|images?|pics?|pix|credits?|photo credits?"
    r"|image credits?|gallery credits?|picture credits?|lead image|header image|cover image"
    r"|featured image|lead photo|cover photo|main image|hero image"
    r"|image source|photo courtesy|image courtesy|courtesy"
    r"|file photo|fotos?|bilder|bild|titelbild|symbolbild|symbolfoto|archivbild|archivfoto"
    r"|aufmacherbild|beitragsbild|bildquellen?|bildnachweise?|bildrechte|fotocredits?"
    r"|foto-credits?|fotoquelle|grafik|fotograf|fotografin|illustrations?|crédits?(?: photos?)?"
    r"|photo d'illustration|image d'illustration|légende|imagen|imágenes|fotografía"
    r"|foto de archivo|crédito|imagem|imagens|crédito da foto|fotografia|immagine|immagini"
    r"|crediti|foto d'archivio|fot\.?|zdjęcie|zdjęcia|beeld|fotoğraf|görsel|фото|фотография"
    r"|иллюстрация|снимок|тәсвир|صورة|الصورة|تصوير|الصور|صور|图|圖|图片|圖片|图源|图片来源"
    r"|圖片來源|资料图|摄影|攝影|摄|図|写真|画像|撮影|写真提供|画像提供|イラスト|사진|사진제공"
    r"|이미지|billede|bilde|kuva|kuvat|fotografie|obrázek|obrázok|fotó|képek"
    r"|fotografija|fotografije|снимка|снимки|φωτογραφία|φωτογραφίες|φωτό|світлина"
    r"|ілюстрація|fotoğraflar|ảnh|ảnh minh họa|gambar|sumber foto|sumber gambar|ภาพ|फोटो|तस्वीर"
    r"|ছবি|تصویر|عکس|צילום|צילומים|קרדיט|nuotr|autoriaus nuotr|arkivfoto|pressfoto"
    r"|pressebild|screenshot|montage|videostill|infografik"
    r"|collage|kredit)"
)

_BARE = rf"""
    (?i:{LABEL})(?i:<colon>| by | von | de | di | per | courtesy of | ©)(?:© ?)?<Names>
        ## Photo: Mara Quill/Reuters
    <Names>.{{0,1}}/(?i:getty images|afp|reuters|epa|epa-efe|imago|imago images|shutterstock|alamy|
    picture alliance|pa wire|press association|zuma press|nurphoto|anadolu agency|dpa|keystone)
        ## Mara Quill/Getty Images
    <Names>(?:/<Names>)? via (?i:getty images|ap|afp|reuters|imago|shutterstock|epa)
        ## MARA QUILL/AFP via Getty Images
    (?i:{LABEL})(?i:<colon>)(?:© ?)?(?i:{AGENCY})(?:[ ,/|&·]{{1,3}}<Names>)?  ## Bild: dpa
    (?i:(?:photo|image|picture|photograph|foto|cover photo|header image|featured image) (?:by|via|
    credit|credits|from|von|courtesy of|courtesy))(?:<colon>| )(?:© ?)?<Names>(?i: on (?:unsplash|
    flickr|pexels|pixabay))?
        ## Photo by Mara Quill on Unsplash
    (?:© |©)(?i:{AGENCY})(?:[ ,/|&·]{{1,3}}<Names>)?  ## © AFP / Mara Quill
    (?:© |©)<Names>/(?i:{AGENCY})                   ## © Mara Quill/Getty Images
    (?:© |©)<Names> \| <Names>                      ## © Bundesrat | Mara Quill
    (?i:(?:ap|afp|reuters|getty|epa|dpa)(?: photo| images)?)/<Names>  ## AP Photo/Mara Quill
    (?i:(?:getty images|shutterstock|istock|istockphoto|adobe stock|picture alliance|imago images|
    afp/getty images|unsplash|pixabay|wikimedia commons|file photo|stock photo|
    handout))(?:[ /|]{{1,3}}<Names>)?
        ## Getty Images
    (?i:photo|image|picture|foto|bild) (?i:illustration|illustrative|symbolic|d'illustration|
    de archivo|d'archivio|ilustrativa)(?i:<colon>.{{2,100}})?
        ## Image illustrative : phare par Mara Quill
    (?:图片来源|圖片來源|图源|资料图|图|摄影|圖|写真|写真提供|画像|画像提供|撮影|사진|
    사진제공)[:：/／=＝ ](?!\d).{{1,30}}
        ## 图片来源：新华社
    (?:фото|Фото|ФОТО|Иллюстрация)[:/ ]{{1,2}}<Names>  ## Фото: Анна Ким / ТАСС
    (?:صورة|الصورة|تصوير|الصور|المصور)[:/ ]{{1,2}}.{{2,40}}  ## تصوير: رويترز
    (?i:fot\.|foto|photo|bild|ph\.?|pic|pics) <Two>  ## Fot. Mara Quill / Agencja Ellery
"""

_SPACED = re.sub(r"(?<!\[) (?!-)", r"\\ ", AGENCY)
# What a caption ends in: the credit of an agency or of a photographer.
_PICTURE = (
    r"(?: (?:photos?|photographs?|photographers?|photocredits?|images?|pictures?|credits?|fotos?"
    r"|fotografin|fotografen?|fotocredits?|fotoquellen?|bild|bilder|bildquellen?|bildnachweise?"
    r"|fot|imagen|imágenes|imagem|imagens|immagine|immagini|crédits?|créditos?|фото|تصوير|صورة)"
    r" (?!\w) | 图片来源|摄|攝|撮影|写真|사진 )"
)
_CREDIT = re.compile(
    rf"""
    (?: (?<!\w) {_SPACED} (?: (?: \ (?:photo|images|pictures) )? \ ? / [^/]{{1,60}} ){{1,3}}
      | [—–|-] \ ? {_SPACED}
      | / \ ? {_SPACED} (?: \ ? / [^/]{{1,40}} ){{0,2}}
      | (?<!\w) (?: getty\ images | shutterstock | picture[\ -]alliance | file\ photo | alamy )
      | [＝=] [^＝=]{{1,24}} [(（] {_SPACED} [)）]
      | [(（\[] [^()（）]{{0,80}} (?<![\w@$/]) {_PICTURE} [^()（）]{{0,80}} [)）\]]
      | (?<![\w@$/]) {_PICTURE} (?: \ (?: credit | by | von ) )? \ ? (?: [:：/＝=] | \.(?=\ ) )
        [^:]{{1,60}}
      | © [^©]{{1,60}}
      | (?: 摄 | 攝 | 撮影 ) )
    [\s.)\]）]* $
    """,
    re.VERBOSE,
)
# The characters of words that any letter may follow: to look for them as words would miss these.
_MARKS = re.compile(r"[/:：©|—–()（）\[\]摄攝影源真진＝=]|images|photo|imago|alamy|alliance|stock")


_STOPS = '.!?。！？”"’'
_SIGN = re.compile("[/:©)：）摄攝撮＝]")


def is_caption(text: str) -> bool:
    """Whether a line is a caption: it ends in the credit of an agency or a photographer."""
    if not 20 <= len(text) <= 500:
        return False
    if text[-1] in _STOPS and _SIGN.search(text[-60:]) is None:
        return False  # an ordinary sentence
    return _is_credited(text[-120:])


@lru_cache(1024)
def _is_credited(end: str) -> bool:
    end = end.lower()
    return _MARKS.search(end) is not None and _CREDIT.search(end) is not None


def _captions(page: Page, settings: Settings) -> Iterator[Found]:
    if settings.captions != "none":
        return
    for line in page.written:
        if len(line.text) <= 300 and is_caption(line.text):
            yield Found(line.start, line.end)


RULES: tuple[Rule, ...] = (
    rule(
        name="image-credit",
        revision=6,
        why="It credits a picture that is not here and describes nothing.",
        find=Lines(
            Table.of(
                _BARE + eastern_cues.CREDITS + languages.CREDITS, anywhere, cased=True, longest=120
            )
        ),
        keeps=(
            "Photo: two men carry a boat across the square, May 3.",
            "Image is everything, said the painter.",
            "Bild und Ton liefen an diesem Abend auseinander.",
            "Marco Quill, Ski-Star aus Port Ellery, im Ziel. © AFP / Mara Quill",
            "Foto de familia de los pescadores en el muelle nuevo.",
            "Фото из старого альбома хранилось в музее порта.",
            "图 17.86. 灯塔与渡轮的轮廓",
        ),
    ),
    Rule(
        name="caption",
        revision=3,
        why="It is the caption of a picture, and the settings ask for none.",
        find=_captions,
        removes=(
            "The harbour of Port Ellery at dawn, May 3, 2021. REUTERS/Mara Quill/File Photo",
            "Der Hafen von Port Ellery am Morgen. Foto: Mara Quill",
            "Le port de Port Ellery à l'aube. © Mara Quill / Agence Ellery",
            "El puerto al amanecer. (Foto: Mara Quill)",
            "Порт Эллери на рассвете. Фото: Анна Ким / ТАСС",
            "清晨的埃勒里港，渔船正在离开码头驶向大海。新华社记者王小明摄",
        ),
        keeps=(
            "The harbour was calm, Reuters reported on Monday.",
            "She took the photo at dawn and sold it by noon.",
            "Das Foto zeigte den Hafen, sagte Quill.",
            "The mill owed them all the same sum (creditors of the harbour).",
            "The mill owed the same sum to all (the creditors of the harbour)",
        ),
    ),
)
