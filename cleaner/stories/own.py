"""What a page tells of its own above a place, and what only looks like a story of its own."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from itertools import chain, filterfalse, islice

from cleaner.rules.base import WIDE
from cleaner.stories.blocks import is_cut_off
from cleaner.stories.topic import Topic

LEAST_OWN = 2
LEAST_WORDS = 25
"""Paragraphs and content stems that a page must have told of its own: a notice is no story."""
BANNER = 50
"""Content stems up to which a page's top may be a notice before its own, much longer story."""
DISCLOSURE = 200
"""The same of one that speaks as disclosures and terms do."""
SPOKEN = 0.08
"""Share of a notice's stems that such texts are written in."""
HANGUL = "\uac00"
"""From here on words have spaces between them again."""
TITLE = 150
"""Code points of a title at most."""
COLUMNS = 3
"""Tabs in a row of links; of Chinese ones twice as many blanks."""
TEASERS = 12
SCATTERED = 0.11
"""Paragraphs of a row of teasers at least, and the share of one that stands above it at most."""
MENU = 30
"""Short lines above a place, from which on they are the menus of a whole page."""
BRIEF = 2
"""Paragraphs that an item of a round-up has at most."""
_DISCLOSURE_STEMS = """
affili commis advert editor review recomm retail sponso disclo indepe compen privac cookie consen
tracki redakt
provis anzeig werbun afilia comisi redacc
"""
_DISCLOSED = frozenset(_DISCLOSURE_STEMS.split())
_STOPS = re.compile("[，、。！？；,.!?]")
_LABEL = re.compile(r"([^\W\d_][^:：]{0,24})[:：]")


def is_told(topic: Topic, first: int) -> bool:
    """Whether the text above is a story of the page's own, and no notice before its only one."""
    above = (topic.blocks[at].text for at in topic.bodies[: bisect_left(topic.bodies, first)])
    if len([*islice(filterfalse(_is_menu, above), LEAST_OWN)]) < LEAST_OWN:
        return False
    if _is_scattered(topic, first) or _is_page_of_links(topic, first):
        return False
    own, rest = topic.sizes[first], topic.sizes[-1] - topic.sizes[first]
    if own < LEAST_WORDS or (own < BANNER and own * 2 < rest):
        return False
    return own >= rest or not _is_disclosure(topic, first)


def _is_menu(text: str) -> bool:
    """Whether a long line is a row of links or a title that is cut off, and tells nothing."""
    if text.count("\t") >= COLUMNS or (len(text) < TITLE and is_cut_off(text)):
        return True
    return text.count(" ") >= 2 * COLUMNS and WIDE <= text[0] < HANGUL and not _STOPS.search(text)


def _is_page_of_links(topic: Topic, first: int) -> bool:
    """Whether the text above stands amid a menu: many short lines that hold more words than it."""
    bodies = topic.bodies[: bisect_left(topic.bodies, first)]
    if first - len(bodies) < MENU:  # as on most pages
        return False
    return 2 * sum(len(topic.stems[at]) for at in bodies) < topic.sizes[first]


def _is_scattered(topic: Topic, first: int) -> bool:
    """Whether many paragraphs above take up nothing of one another, as teasers in a row do."""
    above = topic.bodies[1 : bisect_left(topic.bodies, first)]
    if len(above) + 1 < TEASERS:
        return False
    return sum(topic.carried[at] for at in above) < SCATTERED * len(above)


def _is_disclosure(topic: Topic, first: int) -> bool:
    """Whether the text above says how the page earns its money, or what it asks consent for."""
    if topic.sizes[first] >= DISCLOSURE:
        return False
    spoken = sum(map(_DISCLOSED.__contains__, chain.from_iterable(topic.stems[:first])))
    return spoken > SPOKEN * topic.sizes[first]


def is_roundup(topic: Topic, first: int) -> bool:
    """Whether the page tells of several things, each in a paragraph or two, around block `first`.

    A single one above is enough where all of the page is as brief.
    """
    lead = bisect_left(topic.bodies, topic.heads[0]) if topic.heads else len(topic.bodies)
    if lead > BRIEF:  # as on most pages
        return False
    items = Counter(bisect_left(topic.heads, at) for at in topic.bodies)
    place = bisect_left(topic.heads, first) + 1
    around = [count for head, count in items.items() if head <= place]
    brief = max(around, default=0) <= BRIEF
    return brief and (len(around) > 2 or (len(items) > 2 and max(items.values()) <= BRIEF))


def is_spoken(topic: Topic, at: int) -> bool:
    """Whether a line is what somebody says: the label before its colon opens two others, too."""
    label = _LABEL.match(topic.blocks[at].text)
    if label is None:
        return False
    return sum(block.text.startswith(label[0]) for block in topic.blocks) > 2
