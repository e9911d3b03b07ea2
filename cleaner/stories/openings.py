"""Where a story may begin: headline blocks and cue lines, by their form alone."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile
from operator import attrgetter

from cleaner.rules import images
from cleaner.rules.body import is_code
from cleaner.rules.excerpts import is_read_on
from cleaner.stories.blocks import (
    SENTENCE_END,
    Block,
    is_body,
    is_caption,
    is_credit,
    is_cut_off,
    is_item,
    may_be_headline,
)
from cleaner.stories.cues import is_cue
from cleaner.stories.labels import names_section
from cleaner.stories.leads import is_signed
from cleaner.stories.markup import is_picture

LONGEST_BLOCK = 14
LONGEST_IN_CARD = 200
SHORTEST_CAPTION = 20
_SENTENCE = re.compile(r"[^\W\d_]{3}[.!?] ")
_SIGNS = re.compile(r"[\x00-\x1f!-/:-@\[-`{-\x7f]")
_REFERENCE = re.compile(r"[\w.+-]+\(\d\w?\)|[^\n]+\((?:19|20)\d\d[a-z]?\)[.,:]\s")
"""The page of a manual, as its "See also" names others; a work with its year."""
LONGEST_DECK = 300
LONGEST_NAME = 40
SHORTEST_TWIN = 14
"""Code points of a line that proves something by being the beginning of the next."""

LONG_TWIN = 28
"""Code points of a headline that the next line's beginning repeats on purpose."""
LEAST_WORDS = 4
"""Blanks in a line of any length that is no name or term, and does so too."""
LEAST_REST = 10
"""Code points by which a text goes on behind a headline that is its own beginning."""
MOST_ALIKE = 3
"""Lines that begin the text below them on a page that puts stories together."""


_LEVEL = attrgetter("level")


@dataclass(frozen=True, slots=True)
class Opening:
    """A headline block blocks[first:body]: cue line or headline at `first`, running text at `body`.

    Of a card `captions` says how many of its lines are captions or stand in it twice.
    """

    first: int
    title: int
    body: int
    captions: int = 0

    @property
    def card(self) -> bool:
        """Whether the headline stands twice around captions or stubs, as content systems set it."""
        return self.captions > 0

    @property
    def cue(self) -> bool:
        return self.title > self.first


def openings(blocks: Sequence[Block], start: int) -> Iterator[Opening]:
    """Every headline block from blocks[start] on; several may share one body."""
    again = _repeated([block.text for block in blocks if len(block.text) <= LONGEST_IN_CARD])
    sections = _levels(blocks)
    for at in range(start, len(blocks)):
        text = blocks[at].text
        if len(text) > LONGEST_IN_CARD or blocks[at].inner or blocks[at].level in sections:
            continue
        if may_be_headline(text) or text in again or is_cue(text) or is_twin(blocks, at):
            opening = opening_at(blocks, at)
            if opening is not None:
                yield opening


def _levels(blocks: Sequence[Block]) -> set[int]:
    """The levels of headings that tell sections: below the first, those that recur."""
    return {level for level, count in Counter(map(_LEVEL, blocks)).items() if level > 1 < count}


def _repeated(texts: list[str]) -> set[str]:
    """Those that stand there more than once."""
    if len(set(texts)) == len(texts):  # as on most pages
        return set()
    return {text for text, count in Counter(texts).items() if count > 1}


def opening_at(blocks: Sequence[Block], first: int) -> Opening | None:
    """The headline block that begins at blocks[first], if one does.

    Behind a cue, or where the headline stands twice around captions, any short line may be a
    headline; elsewhere its form must be one.
    """
    if blocks[first].inner:
        return None
    title = _title_below(blocks, first) if is_cue(blocks[first].text) else first
    window = [block.text for block in blocks[title : title + LONGEST_BLOCK]]
    if title > first and (_ends_excerpt(blocks, first) or _is_listed(blocks[first], window)):
        return None
    body = _body_below(window, announced=title > first)
    if body is None:
        return None
    headline, *rest = window[:body]
    captions = _captions(headline, rest)
    if not (captions or title > first or may_be_headline(headline) or is_twin(blocks, first)):
        return None
    if not captions and _breaks_off(rest):
        return None
    return Opening(first, title, title + body, captions)


def _breaks_off(rest: Sequence[str]) -> bool:
    """Whether the line below goes on with a sentence that was broken in two."""
    below = rest[0] if rest else ""
    return below[:1].islower() and not below[1:2].isupper() and below.endswith(SENTENCE_END)


def _title_below(blocks: Sequence[Block], cue: int) -> int:
    """The line that a cue announces, which may have the name of a section above it."""
    below = cue + 1
    is_label = below + 1 < len(blocks) and names_section(blocks[below].text)
    return below + is_label


def _ends_excerpt(blocks: Sequence[Block], cue: int) -> bool:
    """Whether a cue line is a link to read on below a text that is cut off, as on a list page."""
    return cue > 0 and is_cut_off(blocks[cue - 1].text) and is_read_on(blocks[cue].text)


def _is_listed(cue: Block, window: Sequence[str]) -> bool:
    """Whether a "See also" lists references: in bold type amid a list, or above one of them."""
    is_bold = is_item(cue.text) and "**" in cue.text
    return is_bold or (bool(window) and _REFERENCE.match(window[0]) is not None)


def _captions(headline: str, rest: list[str]) -> int:
    """How many lines of a card are captions or stand in it twice; 0 where it is none.

    What only a photographer's name stands below is no headline, but a caption.
    """
    if headline not in rest[1:] or images.is_caption(headline):
        return 0
    if sum(map(_is_number, set(rest))) > 1:
        return 0
    captions = sum(
        is_caption(text) or (rest.count(text) > 1 and len(text) > SHORTEST_CAPTION)
        for text in rest
        if text != headline and not is_credit(text)
    )
    if not captions or not is_wording(headline):
        return 0
    if _is_named(headline):
        return captions
    others = [text for text in rest if not (text == headline or is_item(text) or is_code(text))]
    credited = sum(map(is_caption, others))
    return captions if captions >= 4 and credited > 1 and not is_item(headline) else 0


def _is_number(text: str) -> bool:
    """Whether a line is a number of three digits or more, as cells of a table are."""
    return len(text) >= 3 and text.isdigit()


def is_twin(blocks: Sequence[Block], at: int) -> bool:
    """Whether a line that is no sentence stands again right below, or begins the next one."""
    if at + 1 >= len(blocks):
        return False
    line, below = blocks[at].text, blocks[at + 1].text
    if line[:1].casefold()[:1] != below[:1].casefold()[:1]:  # as most are
        return False
    if is_item(line) or is_picture(line):
        return False
    line = line.casefold()
    if line.endswith((".", "。")) and not line.endswith(".."):
        return False
    line = line.rstrip(" .…")
    return bool(line) and begins(below.casefold(), line)


def begins_alike(blocks: Sequence[Block], title: int) -> bool:
    """Whether a line is the beginning of the text right below it, as the page's own headline is.

    A page on which many lines are is made of products, terms or answers.
    """
    own = blocks[0].text
    if len(own) < LONG_TWIN or not (is_twin(blocks, 0) and _goes_on(blocks, title)):
        return False
    if blocks[1].text == own:  # it stands twice
        return False
    return sum(_goes_on(blocks, at) for at in range(1, len(blocks))) <= MOST_ALIKE


def _goes_on(blocks: Sequence[Block], at: int) -> bool:
    """Whether the block below begins with a long line or many words and goes on in earnest."""
    text = blocks[at].text
    is_long = len(text) >= LONG_TWIN and not text.isascii()  # of other scripts, or of long words
    if at + 1 >= len(blocks) or not (is_long or text.count(" ") >= LEAST_WORDS):
        return False
    return len(blocks[at + 1].text) >= len(text) + LEAST_REST and is_twin(blocks, at)


def begins(text: str, line: str) -> bool:
    """Whether a text is a line, or begins with one that is long enough to say something."""
    return text == line or (len(line) >= SHORTEST_TWIN and text.startswith(line))


def _body_below(window: Sequence[str], announced: bool) -> int | None:
    """Index of the text below a headline block; a teaser may show half a sentence of it."""
    body = _body_in(window)
    if body is None and window and window[0] in window[2:-1]:
        return 1 + max(at for at, text in enumerate(window[:-1]) if text == window[0])
    return 1 if body is None and announced and len(window) > 1 else body


def is_wording(text: str) -> bool:
    """Whether a line is no mark, and holds few signs, as no row of a log or program does."""
    signs = len(_SIGNS.findall(text))
    return 5 * signs < len(text) - text.count(" ") and any(map(str.isalnum, text))


def _is_named(headline: str) -> bool:
    """Whether a line says enough to name a story: no rule of dashes, item or several sentences."""
    letters = sum(map(str.isalpha, headline))
    if letters < 6 or letters >= 100 or len(_SENTENCE.findall(headline)) > 1:
        return False
    return may_be_headline(headline.rstrip(".: "))


def _body_in(window: Sequence[str]) -> int | None:
    """Index of the first running text below a headline, across captions, stubs and bylines."""
    for at, text in enumerate(window):
        if at and is_body(text) and window.count(text) == 1:
            return _below_byline(window, at)
    return None


def _below_byline(window: Sequence[str], deck: int) -> int:
    """The text below a deck, a single sentence with the byline or the date below it."""
    if deck != 1 or len(window[deck]) > LONGEST_DECK:
        return deck
    signed = list(takewhile(_may_sign, window[deck + 1 : deck + 5]))
    below = deck + 1 + len(signed)
    if any(map(is_signed, signed)) and below < len(window) and is_body(window[below]):
        return below
    return deck


def _may_sign(text: str) -> bool:
    return is_signed(text) or (len(text) <= LONGEST_NAME and not is_body(text))


def own_body(blocks: Sequence[Block]) -> int:
    """Index of the first running text of the page, or the number of blocks."""
    body = _body_in(["", *(block.text for block in blocks[: 2 * LONGEST_BLOCK])])
    return len(blocks) if body is None else body - 1
