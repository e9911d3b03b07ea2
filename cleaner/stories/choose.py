"""Which of the places where a story may begin are cuts, and the sentence that says why."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import inf

from cleaner.stories import closer
from cleaner.stories.blocks import is_caption, is_cut_off, is_list, is_name
from cleaner.stories.closer import CARRIED, DOUBT, LISTED, SURE, proves
from cleaner.stories.digests import is_brief, is_item_of
from cleaner.stories.evidence import headline_values, support
from cleaner.stories.labels import DATE, with_labels
from cleaner.stories.leads import is_signed
from cleaner.stories.letters import is_translated
from cleaner.stories.openings import (
    SHORTEST_TWIN,
    Opening,
    begins,
    begins_alike,
    is_twin,
    is_wording,
    openings,
)
from cleaner.stories.own import is_roundup, is_spoken, is_told
from cleaner.stories.suspect import suspected
from cleaner.stories.topic import Topic, contrast, quoted
from cleaner.stories.weights import BORDER, CLOSER, HEADLINE

EASED = 0.8
"""By how much less is asked above a story that is proven to be appended."""
AT_BEST = {"names": inf}
"""More names only raise a score, and to find them costs more than all other values."""
CLEAR = 0.96
"""Probability from which on a headline proves a cut where all of the page is brief."""
LIKELY = 1.0
ANNOUNCED = 1.5
CUT_OFF = -5.3
DOUBTED = 0.3
"""Behind a cue line less proof is enough: for a story, a teaser that breaks off, and one where
the words change."""
MOST_OPENINGS = 400
MOST_CUES = 20
MOST_HEADLINES = 40
"""A page with more places of such a form is a list, a play, an index or a table."""
UNRELATED = 0.4
"""Share of a headline's words above it up to which it names another matter."""
KNOWN = 0.8
"""The same for the headline of a block with captions of its own."""
OFTEN = 6
"""A line that stands on a page more often is a source's name or a label."""
CAPTIONS = 3
"""Captions of its own that a card needs where its headline takes up the page's matter."""
REPEATED = -1.7
"""Score from which on a headline that stands twice is one, and no label, post or form."""
MOVED = 8.0
"""Nats by which the words on both sides of a twice-standing headline must speak for a change."""
ANNOUNCED_MOVED = 4.0
"""The same behind a cue line, where the first paragraph takes the headline up."""
FOREIGN = 0.1
"""Share of a headline and its first paragraph above them up to which both are new matter."""
TAKEN_UP = 0.35
"""Share of a later paragraph's matter, known from above only, that shows the page going on."""
SUPPORTED = 0.4
LONGER = 10.0
"""Columns by which a headline is longer than sub-heads are."""
TEASER = 4
"""A teaser shows at most so many paragraphs."""


@dataclass(frozen=True, slots=True)
class Cut:
    """A story begins at blocks[first]; its text runs from blocks[body] on."""

    first: int
    body: int
    evidence: str
    score: float
    likely: bool
    weighed: bool = False
    """Whether it rests on the model's weights, and not on structure."""


def cuts(topic: Topic, vocabulary: bool) -> list[Cut]:
    """The cuts of a page in order; `vocabulary` asks for those that words alone suggest too."""
    found = _cuts(topic, vocabulary, 0.0)
    proven = next((cut for cut in found if not cut.likely), None)
    if proven and proven.weighed and len(topic.heads) < LISTED:
        found += _above(topic, proven)
    own = {cut.first: cut for cut in found}
    return _settled([own[first] for first in sorted(own)])


def _above(topic: Topic, proven: Cut) -> list[Cut]:
    """The safe cuts above a proven one, where less proof is asked.

    A page of two stories may well hold a third. What stands there is judged as a page of its own.
    """
    found = _cuts(Topic(topic.blocks[: proven.first]), False, EASED)
    return [cut for cut in found if not cut.likely]


def _cuts(topic: Topic, vocabulary: bool, eased: float) -> list[Cut]:
    judged: dict[int, list[Cut]] = {}
    candidates = list(openings(topic.blocks, topic.body + 1))
    if len(candidates) > MOST_OPENINGS or sum(opening.cue for opening in candidates) > MOST_CUES:
        return []
    is_proven = False
    for opening in candidates:
        for cut in _judged(topic, opening, is_proven, eased):
            judged.setdefault(cut.body, []).append(cut)
            is_proven |= not cut.likely
    found = {body: clearest(topic, several) for body, several in judged.items()}
    if not found and vocabulary and len(topic.bodies) > 4:
        found = {cut.body: cut for cut in _changed(topic)}
    own = {found[body].first: found[body] for body in sorted(found, reverse=True)}
    return [own[first] for first in sorted(own)]


def clearest(topic: Topic, found: list[Cut]) -> Cut:
    """The cut among those before one text: the first safe one, or the likeliest.

    A byline above a headline ends the story before, more likely than not.
    """

    def doubt(cut: Cut) -> tuple[bool, bool, float]:
        is_byline = cut.weighed and is_signed(topic.blocks[cut.first].text)
        return cut.likely, is_byline, -cut.score if cut.likely else 0.0

    return min(found, key=doubt)


def _settled(found: list[Cut]) -> list[Cut]:
    """Behind a safe cut nothing is the page's own, and a likely border there is no news."""
    proven = [cut.first for cut in found if not cut.likely]
    return [cut for cut in found if not cut.likely or not proven or cut.first < proven[0]]


def _judged(topic: Topic, opening: Opening, is_proven: bool, eased: float) -> Iterator[Cut]:
    may_head = not opening.cue and len(topic.heads) <= MOST_HEADLINES
    twin = not opening.cue and is_twin(topic.blocks, opening.title)
    if not (opening.card or opening.cue or twin or may_head):
        return
    if not is_told(topic, opening.first) or is_item_of(topic, opening):
        return
    first, body = opening.first, opening.body
    start = with_labels(topic, first)
    headline = quoted(topic.blocks[opening.title].text)
    if opening.card and _stands_once(topic, opening):
        because = f"The headline {headline} stands here twice around captions, as at a page's top."
        yield Cut(start, body, because, 0.999, False)
    elif twin and _stands_twice(topic, opening):
        because = f"The headline {headline} stands here twice in a row, as at a page's top."
        yield Cut(start, body, because, 0.99, False)
    elif twin and begins_alike(topic.blocks, opening.title):
        because = f"The headline {headline} begins the text below it, as the page's own one does."
        yield Cut(start, body, because, 0.99, False)
    elif opening.cue and _is_announced(topic, opening):
        cue = quoted(topic.blocks[opening.first].text)
        yield Cut(start, body, f"The line {cue} announces another story, {headline}.", 0.99, False)
    elif may_head:
        yield from _weighed(topic, opening, is_proven, eased)


def _weighed(topic: Topic, opening: Opening, is_proven: bool, eased: float) -> Iterator[Cut]:
    """The cut that a headline is worth by its score; below a proven one no close look is taken."""
    first, body, is_new = opening.first, opening.body, _may_head(topic, opening)
    if not (is_new or _may_be_near(topic, opening)) or is_spoken(topic, opening.title):
        return
    least = SURE if is_roundup(topic, first) else LIKELY
    reach = least if is_proven else DOUBT[0]
    values = headline_values(topic, opening) | AT_BEST
    if HEADLINE.score(values, reach) <= reach:
        return
    del values["names"]  # they are looked for now
    if not (is_new or values["names"] > 0):
        return
    score = HEADLINE.score(values) if is_proven else closer.score(topic, opening, values)
    score += eased
    right = CLOSER.probability(score)
    proven = (
        (proves(values, score) or closer.agrees(topic, opening, values, score))
        and (right > CLEAR or not is_brief(topic, first, body))
        and not is_translated(topic, opening)
    )
    if score > least and (proven or not values["unended"]):
        headline = quoted(topic.blocks[opening.title].text)
        because = f"The headline {headline} opens another story: {contrast(topic, first)}."
        yield Cut(with_labels(topic, first), body, because, right, not proven, True)


def _stands_once(topic: Topic, opening: Opening) -> bool:
    """Whether the page's top has the same shape, or a credited block stands here only.

    Posts, products and forms stand twice on many pages, but not around a picture's credit.
    """
    own = topic.opening
    texts = [block.text for block in topic.blocks]
    headline, block = texts[opening.title], texts[opening.title : opening.body + 1]
    if own is not None and own.card:
        return texts.count(headline) <= OFTEN
    credits = list(filter(is_caption, block))
    if not credits or texts.count(headline) > block.count(headline):
        return False
    if len(set(credits)) == len(credits):  # nor does a credit stand twice, as on such a page
        return HEADLINE.score(headline_values(topic, opening)) > REPEATED
    known = topic.above(topic.stems[opening.title], opening.first)
    captions = block[1 : 1 + opening.captions]
    alone = opening.captions >= CAPTIONS and not set(captions) & set(texts[: opening.first])
    return known < (KNOWN if alone else UNRELATED)


def _stands_twice(topic: Topic, opening: Opening) -> bool:
    """Whether a twin that names another matter stands again right below, as the page's first does.

    A date or a nickname names no matter: there the page's own top must have this very shape.
    """
    headline = topic.blocks[opening.title].text.casefold().rstrip(" .…")
    if sum(begins(block.text.casefold(), headline) for block in topic.blocks) > 2:
        return False
    is_name = _may_head(topic, opening) and not DATE.search(headline)
    is_shape = is_twin(topic.blocks, 0)
    is_whole = topic.blocks[opening.title].text == topic.blocks[opening.title + 1].text
    if is_name and (is_whole if is_shape else len(headline) < SHORTEST_TWIN):
        return is_shape
    values = headline_values(topic, opening)
    if is_shape and not is_name:
        return values["carry"] < CARRIED and min(values["nats"], values["local"]) > 0
    foreign = values["nats"] > MOVED and values["above"] < FOREIGN and values["below"] > 0
    return is_name and (is_shape or foreign) and HEADLINE.score(values) > REPEATED


def _is_announced(topic: Topic, opening: Opening) -> bool:
    """Whether a cue line has a list, a teaser or a story behind it that runs to the page's end.

    Cue lines stand amid articles too, and the page's own sub-head and text go on behind them:
    running text must speak of another matter.
    """
    first, title = opening.first, opening.title
    _, below = topic.bodies_around(first, title + 1)
    if not below:
        return is_list(topic.blocks[title:])
    values = headline_values(topic, opening)
    score = HEADLINE.score(values)
    if score > ANNOUNCED:
        return True
    cut_off = is_cut_off(topic.blocks[-1].text)
    if cut_off and len(below) <= TEASER:
        return score > CUT_OFF or len(below) <= TEASER // 2
    foreign = max(values["above"], values["carry"]) < FOREIGN and values["below"] > FOREIGN
    supported = values["below1"] >= max(SUPPORTED, values["above"])
    if not (foreign or supported) or values["back"] >= TAKEN_UP:
        return False
    if values["longer"] > LONGER and values["carry"] < UNRELATED / 2:
        return values["nats"] > -MOVED
    return score > DOUBTED and values["nats"] > ANNOUNCED_MOVED


def _may_head(topic: Topic, opening: Opening) -> bool:
    """Whether a line is worth weighing: most candidates fail here, at little cost."""
    words = topic.stems[opening.title]
    return (
        _is_named(topic, opening)
        and topic.above(words, opening.first) < KNOWN
        and topic.above(topic.stems[opening.body], opening.first) < 0.6
    )


def _may_be_near(topic: Topic, opening: Opening) -> bool:
    """Whether a line on the page's own matter is worth it, should names be given anew below."""
    if len(topic.heads) > LISTED or not _is_named(topic, opening):
        return False
    return support(topic, opening) >= SUPPORTED


def _is_named(topic: Topic, opening: Opening) -> bool:
    """Whether a line has words that name a matter, two at least."""
    text = topic.blocks[opening.title].text
    return len(set(topic.stems[opening.title])) > 1 and is_wording(text) and not is_name(text)


def _changed(topic: Topic) -> Iterator[Cut]:
    """The one border that the vocabulary alone suggests."""
    if found := suspected(topic):
        place, score = found
        because = f"From here on the text speaks of something else: {contrast(topic, place.first)}."
        yield Cut(place.first, place.body, because, BORDER.probability(score), True, True)
