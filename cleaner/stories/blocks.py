"""A page as blocks: one paragraph, headline or caption each, with what its form tells."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache, partial
from itertools import pairwise
from typing import NamedTuple

from cleaner.page import Line, Page
from cleaner.rules import images
from cleaner.stories import BODY
from cleaner.stories.cues import is_cue
from cleaner.stories.labels import names_section
from cleaner.stories.leads import is_signed
from cleaner.stories.markup import is_link, is_marked_up, is_picture, level, unmarked
from cleaner.stories.words import width

SENTENCE_END = tuple(".!?。！？…؟।:：;；»”\"'’」』)）]")
LONGEST_HEADLINE = 140
SHORTEST_HEADLINE = 10
MOST_CLAUSES = 2
"""A Chinese headline has no more commas, and none where it asks or cries: such are sentences."""

ANEW = 0.8
"""Share of broken lines that begin with a capital, above which they are a list."""
PIECES = 4
"""Short lines that make a broken sentence; fewer may be a list."""

_CREDIT = re.compile(
    r"(?:(?:^|[\s(])(?:\w[^\s/=:~]*\s?/\s?){1,3}[^\W\d_][\w.'’ -]{1,40}"
    r"|\b(?:photo|foto|image|imagen|bild|picture)(?:\s?:|\s(?:by|von|de|di|par)\s)[^.\n]{1,40}"
    r"|\b(?:photo|foto|getty images)|[(\[（][^()\[\]（）\n]{2,40}[)\]）]\.?)$",
    re.IGNORECASE,
)
_BRACKETS = (")", "]", "）", ").", "].", "）.")
_NO_WORDING = re.compile(r"://|\bpic\.twitter\.com/|\d:\d\d:\d\d")
"""An address, or the seconds of a log."""
_LABELLED = re.compile(
    r"(?:photo|foto|image|imagen|immagine|bild|picture|zdjęcie|фото|fotoğraf|照片|写真|사진)"
    r"(?:s|graph)?\s?(?:[:：]|(?:by|von|de|di|par|door)\s)",
    re.IGNORECASE,
)
_SENTENCES = (".", "。", ":", "：", ";", "；", ",", "，", "、", "।", "…")
_SPEECHES = ('."', ".”", ".'", ".’", ".»", ',"', ",”")
_CRIES = ("!", "?", "？", "！")
_GOES_ON = _SENTENCES + _SPEECHES
_REMEMBERED = 2048
"""Lines of a page whose form is not looked at again; each is asked for several times."""
_SENTENCE = re.compile(r"。(?:[」』”’）\"']*$|[^」』”’）\"'])")
_TWICE = re.compile(r"(?:[^\W\d_]{3}([!?])\s|([？！])).*(?:\1|\2)$")
"""Two cries or two questions, as no headline is."""
_SOURCE = re.compile(r"（[^（）]{10,}）$")
"""In Chinese, a picture's source: what a headline has in brackets is shorter."""
_IN_NAMES = frozenset("._/\\()")
_OPENERS = "\"'“‘’«»„‚¿¡「『《〈【*"
# Neither "Mr. Quill" nor "S. Ell" nor "(AFP)" begins an item: one that J. begins has ten others
# beside it. Nor do words that a pair of stars stresses.
_ITEM = re.compile(
    r"[-–—•·►▶▸»›>→■□●○◆+#|]|\*(?![^\s*][^*]{0,40}\*\s)"
    r"|(?![J-UWYZ]\.\s[^\W\d_]{2}|[A-Z][a-z]{1,2}\.\s(?!\d))\(?(?:\d{1,2}[a-zA-Z]|\d{1,3}|[a-z]{1,3}"
    r"|[A-Z](?:\d{1,2}|[a-z]{1,2})?|[IVX]{2,3})[.)]\s"
    r"|(?:[A-Z]\.)?(?:\d{1,2}\.){2,}\s|(?:[A-Z]\.|\d{1,2}\.\d{1,2}\.)\d{1,2}(?:\.\d{1,2})*\s|\d{1,2}(?:[.)](?=[^\x00-\x7f])|[．、）])|[(（]?[一二三四五六七八九十]{1,3}[)）、]|\d{1,2}:\d\d|\d{1,3}\s{2,}|(?:Q|A)\s?[:.]|[①-⑳]"
)


class Block(NamedTuple):
    """text[start:end] of a page without its line end; `text` is stripped, on one line."""

    start: int
    end: int
    text: str
    inner: bool = False
    """Whether a line of it is fenced code, or set in by two columns or more, as code, quotations
    and lists are."""
    level: int = 0
    """That of a heading in Markdown, from 1 on."""


def blocks(page: Page) -> list[Block]:
    """The page's paragraphs; each line is one, unless the page is hard-wrapped."""
    inner = page.fenced | _set_in(page)
    if is_wrapped(page.written):
        found = _paragraphs(page, inner)
    else:
        found = _rejoined(
            [
                _block((start, end, text, number in inner, 0))
                for number, start, end, _, text in page.written
            ]
        )
    return _unmarked(found) if is_marked_up(page.text) else found


_block = partial(tuple.__new__, Block)  # a named tuple at half the cost


def _rejoined(found: list[Block]) -> list[Block]:
    """Blocks with sentences whole again that were broken into several short lines each."""
    goes_on = {
        at
        for at, block in enumerate(found)
        if block.text[0].islower() and at and _breaks_off(found[at - 1])
    }
    if len(goes_on) < PIECES - 1:  # as on nearly all pages
        return found
    groups: list[list[Block]] = []
    for at, block in enumerate(found):
        if at in goes_on:
            groups[-1].append(block)
        else:
            groups.append([block])
    return [block for group in groups for block in _rejoined_or_apart(group)]


def _breaks_off(block: Block) -> bool:
    text = block.text
    return len(text) < BODY and not (block.inner or text.endswith(SENTENCE_END) or is_item(text))


def _rejoined_or_apart(group: list[Block]) -> list[Block]:
    """The lines of a group as one; where they are few and may be a list, as they are."""
    is_whole = group[-1].text.endswith(SENTENCE_END) or len(group) >= 2 * PIECES
    if len(group) < PIECES or not is_whole:
        return group
    text = " ".join(block.text for block in group)
    return [Block(group[0].start, group[-1].end, text)]


def _set_in(page: Page) -> frozenset[int]:
    """Numbers of the lines that are set in; none where the running text itself is.

    A print of nested HTML sets all of it in.
    """
    text, lines = page.text, page.written
    found = set()
    for number, start, *_ in lines:
        if text[start] == "\t" or text[start : start + 2].isspace():
            found.add(number)
    bodies = [line.number in found for line in lines if is_body(line.text)] if found else []
    return frozenset() if 2 * sum(bodies) > len(bodies) else frozenset(found)


def _unmarked(blocks: Sequence[Block]) -> list[Block]:
    """Blocks without the marks of Markdown; a picture goes along with what stands above it."""
    found: list[Block] = []
    for block in blocks:
        if found and is_picture(block.text):
            found[-1] = found[-1]._replace(end=block.end)
        else:
            found.append(block._replace(text=_words(block.text), level=level(block.text)))
    return found


def _words(line: str) -> str:
    """A line without marks; a line that is a link keeps them, unless it is a label or byline.

    So it is no headline: newsletters are lists of links, each with some text below.
    """
    words = unmarked(line)
    if is_link(line) and not (is_cue(words) or is_signed(words) or names_section(words)):
        return line
    return words


def is_wrapped(lines: Sequence[Line]) -> bool:
    """Whether lines break in mid-sentence at a margin, as in plain-text mail and licences."""
    if len(lines) < 6:
        return False
    broken = [
        after.text[0].isupper()
        for line, after in pairwise(lines)
        if 30 <= len(line.text) <= 120
        and not line.text.endswith(SENTENCE_END)
        and (after.text[0].islower() or after.number == line.number + 1)
        and abs(len(line.text) - len(after.text)) < 25
    ]
    return len(broken) >= len(lines) * 0.3 and sum(broken) <= len(broken) * ANEW


def _paragraphs(page: Page, inner: frozenset[int]) -> list[Block]:
    groups: list[list[Line]] = []
    for line in page.written:
        if groups and line.number == groups[-1][-1].number + 1:
            groups[-1].append(line)
        else:
            groups.append([line])
    return [
        Block(
            group[0].start,
            group[-1].end,
            " ".join(line.text for line in group),
            not inner.isdisjoint(line.number for line in group),
        )
        for group in groups
    ]


def is_cut_off(text: str) -> bool:
    """Whether a line breaks off with dots, which a bracket may close."""
    return text.rstrip(")] ").endswith(("...", "…"))


def is_list(blocks: Sequence[Block]) -> bool:
    """Whether lines name stories: half are no whole sentences."""
    texts = [block.text for block in blocks if any(map(str.isalpha, block.text))]
    return 2 * sum(map(_is_open, texts)) >= len(texts)


def _is_open(text: str) -> bool:
    """Whether a line is no whole sentence: a headline, or cut off."""
    return not text.endswith(SENTENCE_END) or is_cut_off(text)


def is_item(text: str) -> bool:
    """Whether a line is an item of a list, by the mark or number it begins with."""
    return _ITEM.match(text) is not None


def may_be_headline(text: str) -> bool:
    """Whether a line could be a headline: short, no sentence, list item or credit, begins high."""
    return len(text) <= LONGEST_HEADLINE and not text.endswith(_GOES_ON) and _is_high(text)


@lru_cache(_REMEMBERED)
def _is_high(text: str) -> bool:
    if not SHORTEST_HEADLINE <= width(text) <= LONGEST_HEADLINE or _NO_WORDING.search(text):
        return False
    if is_item(text) or _LABELLED.match(text) or text.count("，") > MOST_CLAUSES:
        return False
    if "。" in text and _SENTENCE.search(text):
        return False
    if text.endswith(_CRIES) and (_TWICE.search(text) or "，" in text):
        return False
    if text.endswith("）") and _SOURCE.search(text):
        return False
    if is_name(text):
        return False
    first = text.lstrip(_OPENERS)[:1]
    return first.isalnum() and not first.islower()


def is_name(text: str) -> bool:
    """Whether a line is one word with a sign in it, as the names of files and functions are."""
    return " " not in text and text.isascii() and not _IN_NAMES.isdisjoint(text)


LONGEST_END = 120
LONGEST_CREDIT = 80
"""A credit is shorter, so only so much of a line's end is looked at."""


def is_caption(text: str) -> bool:
    """Whether a line ends with the credit of a picture."""
    return 20 <= len(text) < 500 and _is_credited(text[-LONGEST_END:])


def is_credit(text: str) -> bool:
    """Whether a line is nothing but the credit of a picture, as "Photo: Ann Ell" is."""
    return _LABELLED.match(text) is not None


@lru_cache(_REMEMBERED)
def _is_credited(end: str) -> bool:
    near = end[-LONGEST_CREDIT:]
    return (_may_credit(near) and _CREDIT.search(near) is not None) or images.is_caption(end)


def _may_credit(end: str) -> bool:
    """Whether a line's end holds a sign or a word of a credit: a quick look, before the pattern."""
    if "/" in end or end.endswith(_BRACKETS):
        return True
    if "İ" in end or "ı" in end or "ſ" in end:  # without regard to case these are "i" and "s"
        return True
    end = end.lower()
    return "oto" in end or "image" in end or "bild" in end or "picture" in end


def is_body(text: str) -> bool:
    """Whether a line is running text: long enough, and no caption."""
    if not BODY <= 2 * len(text) < 600:  # as most are; a character has one column or two
        return 2 * len(text) >= 600
    return _is_short_body(text)


@lru_cache(_REMEMBERED)
def _is_short_body(text: str) -> bool:
    size = width(text)
    if size < BODY or (size < 120 and not text.endswith(SENTENCE_END)):
        return False
    return size >= 300 or not is_caption(text)
