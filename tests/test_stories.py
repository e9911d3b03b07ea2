"""Stories: appended ones are found whole, a page's own matter is never taken for one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from cleaner.clean import clean
from cleaner.page import Page
from cleaner.settings import Settings
from cleaner.stories import appended, choose, closer, leads, suspect, words
from cleaner.stories import borders as border_places
from cleaner.stories.blocks import blocks, is_item, may_be_headline
from cleaner.stories.borders import border_values, borders
from cleaner.stories.cues import is_cue
from cleaner.stories.evidence import UNKNOWN, UNLIKE, Chain, headline_values
from cleaner.stories.letters import is_translated
from cleaner.stories.model import Table
from cleaner.stories.openings import (
    LONG_TWIN,
    Opening,
    begins_alike,
    is_twin,
    is_wording,
    opening_at,
)
from cleaner.stories.own import is_told
from cleaner.stories.subjects import crossing, subjects
from cleaner.stories.topic import Topic
from tests.marks import read

FIXTURES = Path(__file__).parent.parent / "fixtures"

FERRY = """\
Harbour Board Cancels Night Ferry to Skarholm

The night ferry at its berth in Port Ellery, May 3, 2021. NORDPHOTO/Mara Quill
The night ferry at its berth in Port Ellery, May 3, 2021. NORDPHOTO/Mara Quill
NT

Harbour Board Cancels Night Ferry to Skarholm

The night ferry at its berth in Port Ellery, May 3, 2021. NORDPHOTO/Mara Quill

The harbour board of Port Ellery will cancel the night ferry to the island of Skarholm in October.
Fewer than forty passengers use the ferry on an average night, the board said on Tuesday.
Islanders had asked the harbour to keep at least the sailing on Friday nights.
NO ALTERNATIVE
There is no bridge to Skarholm, and the last plane of the day leaves before the hospital closes.
"Without the ferry we are cut off for eleven hours," said the island's mayor, Ilse Tandberg.
The board will meet the islanders again before the last sailing.
"""
BREAD = """\
Mill Workers in Oster Valley Vote to Strike

Workers leave the Brandt mill in Oster Valley, June 9, 2021. NORDPHOTO/Peer Holm
Workers leave the Brandt mill in Oster Valley, June 9, 2021. NORDPHOTO/Peer Holm
NT

Mill Workers in Oster Valley Vote to Strike

Workers leave the Brandt mill in Oster Valley, June 9, 2021. NORDPHOTO/Peer Holm

Some nine hundred mill workers in Oster Valley voted on Sunday to strike over unpaid wages.
The flour company Brandt & Sons has paid no overtime since January, their union said.
Bakers in three towns expect to run short of rye flour within a week of a strike.
A spokeswoman for Brandt declined to comment on the vote.
"""


def cut(text: str, settings: Settings | None = None) -> list[str]:
    """The texts of the safe stories that are found."""
    found = appended(Page(text), settings or Settings())
    return [text[story.start : story.end] for story in found if not story.likely]


def test_a_story_with_the_opening_block_of_the_page_goes_whole() -> None:
    assert cut(FERRY + "\n\n\n" + BREAD) == [BREAD.strip()]


def test_the_evidence_names_the_headline() -> None:
    (story,) = appended(Page(FERRY + "\n" + BREAD), Settings())
    assert "Mill Workers in Oster Valley Vote to Strike" in story.evidence
    assert story.evidence.endswith(".")
    assert 0.9 < story.score <= 1


CARD = """Mill Workers in Oster Valley Vote to Strike
Workers at the mill gate on Sunday. Photo: Runa Vale/NDP
Mill Workers in Oster Valley Vote to Strike
"""


@pytest.mark.parametrize(
    "top",
    [CARD, "Read next\nMill Workers Vote to Strike\nNine hundred mill workers on Sunday...\n"],
)
def test_what_stands_above_the_page_s_own_headline_goes(top: str) -> None:
    assert cut(top + FERRY)[:1] == [top.strip()]


@pytest.mark.parametrize("top", ["Read next\n", "The Ell Courier\n", "Harbour\nMill and Sea\n"])
def test_labels_above_the_headline_are_no_story(top: str) -> None:
    assert cut(top + FERRY) == []


def test_where_the_text_takes_no_headline_up_all_of_a_list_stays() -> None:
    titles = "Mill Workers Vote to Strike\nOtters Leave the Reservoir\nOn the Water No More\n"
    page = "Most read\n" + titles + "\n".join(paragraphs(FERRY)[3:])
    assert cut(page) == []
    assert clean(page).text == page


def test_several_stories_are_told_apart() -> None:
    third = BREAD.replace("Mill", "Dairy").replace("flour", "cheese").replace("rye ", "")
    assert cut("\n".join((FERRY, BREAD, third))) == [BREAD.strip(), third.strip()]


@pytest.mark.parametrize(
    "cue", ["Read next", "Related articles", "Lesen Sie auch", "À lire aussi:"]
)
def test_an_announced_story_goes_with_the_line_that_announces_it(cue: str) -> None:
    teaser = f"{cue}\nMill Workers Vote to Strike\nNine hundred mill workers voted on Sunday to..."
    assert cut(FERRY + teaser) == [teaser]


KEPT = {
    "one story": FERRY,
    "the sections of an explainer": "\n".join(
        f"{title} of the Skarholm Night Ferry\nThe night ferry to Skarholm {what}.\n"
        f"Nobody on Skarholm who uses the ferry at night doubts that {what}, the board found."
        for title, what in (
            ("The Long History", "has sailed since 1911 and carried the doctor of the island"),
            ("The Cost", "cost the harbour board four million crowns in the last year alone"),
            ("The Passengers", "is used by nurses, by fishermen and by the island's only baker"),
            ("The Future", "may be sold to a company that runs ferries on the lakes"),
        )
    ),
    "a chorus": "\n".join(
        "The lamps went out on Harbour Hill\nAnd never, never burned again\n"
        f"The {who} went down by the windless mill\nTo wait for the boat in the summer rain"
        for who in ("mother", "brother", "keeper", "sailor", "stranger")
    ),
    "an interview": "\n".join(
        f"Q: And what did you do {when} that?\nA: We waited for the boat, as we always did, and "
        "then we went home and slept until the bell rang for the morning shift."
        for when in ("before", "after", "during", "because of", "in spite of")
    ),
    "rules of dashes": "\n\n——————\n\n".join(
        f"The {what} of the town has no keeper this year, and the council says that it will not "
        "look for one before the spring."
        for what in ("lighthouse", "library", "swimming pool", "museum of bread", "chess club")
    ),
}


@pytest.mark.parametrize("text", KEPT.values(), ids=KEPT.keys())
def test_one_story_is_left_whole(text: str) -> None:
    assert cut(text) == []


@pytest.mark.parametrize("text", ["", "\n", "a", "\ufeff", "\n\n\na\nb\nc\nd", "A\n" * 50])
def test_texts_without_stories(text: str) -> None:
    assert appended(Page(text), Settings()) == []


def test_code_is_no_page_of_stories() -> None:
    code = "\n".join(
        f"def walk_{name}(tree):\n    for leaf in tree:\n        if leaf.seen:\n"
        f"            continue\n        leaf.seen = True\n"
        f"    return [leaf for leaf in tree if leaf.{name} and leaf.seen and not leaf.gone]"
        for name in ("left", "right", "upper", "lower", "inner", "outer")
    )
    assert cut(code) == []


def test_a_notice_before_the_headline_is_no_story_of_the_page() -> None:
    notice = "This site uses cookies. If you go on reading, you agree that it does so.\n\n"
    assert cut(notice + FERRY) == []
    assert cut(notice + FERRY + "\n" + BREAD) == [BREAD.strip()]


def paragraphs(text: str) -> list[str]:
    return [line for line in text.split("\n") if len(line) > 60 and "NORDPHOTO" not in line]


def test_the_vocabulary_changes_most_where_the_story_does() -> None:
    head, tail = paragraphs(FERRY), paragraphs(BREAD)
    topic = Topic(blocks(Page("\n".join(head + tail))))
    assert max(range(1, len(topic.blocks)), key=lambda at: topic.changes[at]) == len(head)


def test_the_words_that_recur_do_so_on_one_side_of_another_story_only() -> None:
    head, tail = paragraphs(FERRY), paragraphs(BREAD)
    topic = Topic(blocks(Page("\n".join(head + tail))))
    border, inside = (Chain(topic, at) for at in (len(head), len(head) - 2))
    assert border["cross"] < 0.5 < inside["cross"]
    assert border["crossz"] < inside["crossz"]
    assert border["keyhead"] < inside["keyhead"]


def test_a_border_that_stands_alone_has_no_rival_and_a_page_of_many_matters_has() -> None:
    head, tail = paragraphs(FERRY), paragraphs(BREAD)
    alone, many = (
        Topic(blocks(Page("\n".join(lines)))) for lines in (head + tail, tail + head + tail)
    )
    values = (
        border_values(topic, Opening(at, at, at, 0))
        for topic, at in ((alone, len(head)), (many, len(tail)))
    )
    first, second = values
    assert first["second"] < second["second"]
    assert first["margin"] > second["margin"]


def test_what_a_page_speaks_of_most_stands_on_one_side_of_another_story_only() -> None:
    head, tail = paragraphs(FERRY), paragraphs(BREAD)
    topic = Topic(blocks(Page("\n".join(head + tail))))
    border, inside = (
        border_values(topic, Opening(at, at, at, 0))["subjects"]
        for at in (len(head), len(head) - 2)
    )
    assert border < 0.5 < inside


def test_a_headline_short_of_a_proof_and_a_border_by_words_prove_a_cut_together() -> None:
    head, tail = paragraphs(FERRY), paragraphs(BREAD)
    topic = Topic(blocks(Page("\n".join([*head, "Mill Workers Vote to Strike", *tail]))))
    border, inside = (Opening(at, at, at + 1) for at in (len(head), len(head) - 2))
    values = headline_values(topic, border)
    assert closer.agrees(topic, border, values, closer.ANEW + 0.1)
    assert not closer.agrees(topic, border, values, closer.ANEW)
    assert not closer.agrees(topic, inside, values, closer.ANEW + 0.1)
    for value in ({"carry": closer.CARRIED}, {"others": closer.LISTED}, {"unended": 1.0}):
        assert not closer.agrees(topic, border, {**values, **value}, closer.ANEW + 0.1)


def test_a_page_without_words_speaks_of_nothing() -> None:
    assert crossing(subjects([]), 1) == 0.0


def test_a_text_of_two_matters_above_a_place_is_mixed() -> None:
    head, tail = paragraphs(FERRY), paragraphs(BREAD)
    topic = Topic(blocks(Page("\n".join(head + tail))))
    border, behind = (
        border_values(topic, Opening(at, at, at, 0))["mixed"]
        for at in (len(head), len(topic.blocks) - 2)
    )
    assert border < 0.5 < behind


def test_a_burst_of_words_changes_less_where_the_background_counts_for_more() -> None:
    head, tail = paragraphs(FERRY), paragraphs(BREAD)
    topic = Topic(blocks(Page("\n".join(head + tail))))
    assert 0 < topic.steady[len(head)] < topic.changes[len(head)]


def test_of_two_likely_borders_the_last_one_is_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    topic = Topic(blocks(Page("\n".join(paragraphs(FERRY) + paragraphs(BREAD)))))
    for scores, chosen in (([2.0, 1.0, -1.0], 1), ([3.0, 1.0, 1.0], 0), ([-1.0, -2.0, -1.0], None)):
        places = [Opening(at, at, at, 0) for at in (2, 4, 6)]
        monkeypatch.setattr(suspect, "borders", lambda _, found=places: found[::-1])
        given = iter(scores)
        monkeypatch.setattr(Table, "score", lambda *_, given=given: next(given))
        found = suspect.suspected(topic)
        assert (places.index(found[0]) if found else None) == chosen


def test_vocabulary_alone_is_never_safe() -> None:
    page = Page("\n".join(paragraphs(FERRY) + paragraphs(BREAD)))
    assert appended(page, Settings()) == []
    assert not [
        story for story in appended(page, Settings(confidence="likely")) if not story.likely
    ]


def test_a_page_of_very_many_headlines_is_a_list() -> None:
    lines = (f"Number {n} of the Long List\nThe {n}th thing on the list is a thing, and what a "
             f"thing it is, said everybody who saw thing {n}." for n in range(500))  # fmt: skip
    assert cut("\n".join(lines)) == []


def test_a_headline_that_stands_twice_in_a_row_opens_a_story() -> None:
    page = read(FIXTURES / "pages" / "en-head-one-line-ferry.txt")
    mark = next(mark for mark in page.marks if mark.rule == "appended-story")
    headline = page.source[mark.start : mark.end].partition("\n")[0]
    twice = f"{page.source[: mark.start]}{headline}\n{page.source[mark.start :]}"
    found = appended(Page(twice), Settings())
    assert [(story.start, story.likely) for story in found] == [(mark.start, False)]
    assert "twice in a row" in found[0].evidence


def test_a_page_whose_top_stands_twice_needs_no_change_of_words_for_the_next_one() -> None:
    lines = paragraphs(FERRY)
    own, other = "Island Ferry Is Sold to Its Crew", "Crew of the Island Ferry Paints It Green"
    page = "\n".join([own, own, *lines[:4], other, other, *lines[4:]])
    (found,) = appended(Page(page), Settings())
    assert not found.likely
    assert page[found.start :].startswith(other)
    assert cut(page.replace(f"{own}\n{own}", own)) == []


def _begun(text: str, words: int) -> list[str]:
    """A text below its own first words, as a page shows it that has no other headline."""
    return [" ".join(text.split()[:words]), text]


def test_a_headline_that_begins_its_own_text_opens_a_story_where_the_top_does_so_too() -> None:
    head, tail = paragraphs(FERRY), paragraphs(FERRY.replace("ferry", "boat"))
    own, other = _begun(head[0], 7), _begun(tail[0], 8)
    page = "\n".join([*own, *head[1:], *other, *tail[1:]])
    (found,) = appended(Page(page), Settings())
    assert not found.likely
    assert page[found.start :].startswith(other[0])
    assert "begins the text below it" in found.evidence
    assert cut(page.replace(f"{own[0]}\n", "", 1)) == []
    name = "Transatlantic passenger berths"
    explained = [name, f"{name} are cut in two on the pier, and each half has a lamp of its own."]
    assert not begins_alike(blocks(Page("\n".join([*own, *head[1:], *explained]))), 1 + len(head))
    assert begins_alike(blocks(Page("\n".join([*own, *head[1:], *other]))), 1 + len(head))
    brief = _begun("As the old boat is sold, " + tail[0], 6)
    assert len(brief[0]) < LONG_TWIN
    assert cut("\n".join([*own, *head[1:], *brief, *tail[1:]])) == ["\n".join([*brief, *tail[1:]])]
    term = _begun("The boatyard of the board " + tail[0], 2)
    assert cut("\n".join([*own, *head[1:], *term, *tail[1:]])) == []


def test_a_page_of_terms_that_each_begin_their_text_is_one_story() -> None:
    terms = (_begun(f"The night sailing to the island of {name} {line}", 7)
             for name, line in zip("ABCDEF", paragraphs(FERRY) * 2, strict=False))  # fmt: skip
    assert cut("\n".join(line for pair in terms for line in pair)) == []


def test_a_byline_above_a_headline_stays_with_the_story_before() -> None:
    byline, head = (
        "Posted by Mara J. Quill at 9:12 PM",
        "Mill Workers in Oster Valley Vote to Strike",
    )
    topic = Topic(blocks(Page("\n".join([byline, head, *paragraphs(BREAD)]))))
    signed, headed, shaped = (
        choose.Cut(first, 2, "", 0.9, False, weighed)
        for first, weighed in ((0, True), (1, True), (0, False))
    )
    assert choose.clearest(topic, [signed, headed]) is headed
    assert choose.clearest(topic, [shaped, headed]) is shaped


def test_a_date_that_stands_twice_opens_a_story_where_the_top_and_the_words_say_so_too() -> None:
    date = "May 3, 2021"
    head, tail = paragraphs(FERRY), paragraphs(BREAD)
    page = "\n".join(["June 9, 2021", "June 9, 2021", *head, date, date, *tail])
    assert cut(page) == [page[page.index(date) :]]
    assert cut(page.replace("June 9, 2021\n", "", 1)) == []
    assert cut("\n".join(["June 9, 2021", "June 9, 2021", *head[:3], date, date, *head[3:]])) == []


def test_a_credit_that_stands_twice_is_no_headline() -> None:
    credit = "Photo: Runa H.W. Vale, NDP"
    lines = paragraphs(FERRY)
    assert cut("\n".join([*lines[:4], credit, credit, *lines[4:]])) == []


def test_a_headline_proves_nothing_on_a_page_of_many_or_where_its_text_takes_the_page_up() -> None:
    values = {"carry": 0.0, "others": 0.0, "unended": 0.0, "above": 0.5, "cross": 0.5, "names": 0.0}
    assert closer.proves(values, closer.SAFE + 0.1)
    listed = values | {"others": float(closer.LISTED)}
    assert not closer.proves(listed, closer.SURE)
    assert closer.proves(listed, closer.SURE + 0.1)
    assert not closer.proves(values | {"carry": closer.CARRIED}, 9.0)
    assert not closer.proves(values, closer.SAFE - 0.1)


SUB_HEADS = (
    "Waves at the pier", "No sailing at night", "Who pays for it", "The old boat ramp",
    "A word of the crew", "What comes next", "By bus instead", "A long wait ashore",
    "Letters and parcels", "Seats and prices", "In the harbour office",
)  # fmt: skip


def test_a_story_goes_below_a_page_of_many_sub_heads_where_more_proves_it() -> None:
    own = [*paragraphs(FERRY), *unwrapped(COUNCIL)[1:], *unwrapped(HARBOUR)[1:]]
    headed = [line for pair in zip(SUB_HEADS, own[2:], strict=False) for line in pair]
    page = "\n".join([HEADLINES[0], *own[:2], *headed])
    assert cut(page) == []
    bare = "\n".join([HEADLINES[1], *paragraphs(BREAD)])
    signed = "\n".join([HEADLINES[1], "By Peer Holm", "June 9, 2021", *paragraphs(BREAD)])
    assert [cut(f"{page}\n{story}") for story in (bare, signed)] == [[], [signed]]


TRANSLATED = """\
Ночной паром на остров Скархольм отменён

Паром «Halmar» не выйдет в понедельник в 21:40 из-за шторма, сообщила компания Ell Line в Эллфирте.

Пассажиры получат деньги назад до 14 марта, а почту повезёт утренний рейс, добавил капитан судна.
"""


def test_a_text_in_other_letters_is_the_pages_own_where_it_shares_a_name_or_a_number() -> None:
    russian = unwrapped(TRANSLATED)
    lines = [HEADLINES[0], *paragraphs(FERRY), *russian]
    opening = Opening(len(lines) - 3, len(lines) - 3, len(lines) - 2, 0)
    foreign = Topic(blocks(Page("\n".join(lines))))
    assert not is_translated(foreign, opening)
    lines[1] += " The Halmar of the Ell Line stays in port."
    assert is_translated(Topic(blocks(Page("\n".join(lines)))), opening)
    lines[-3:] = [HEADLINES[1], *paragraphs(BREAD)[:2]]
    assert not is_translated(Topic(blocks(Page("\n".join(lines)))), opening)


def test_a_story_on_the_pages_own_matter_needs_less_where_it_gives_its_names_anew() -> None:
    values = {"carry": 1.0, "others": 0.0, "unended": 0.0, "above": 1.0, "cross": 1.0}
    assert closer.proves(values | {"names": 1.0}, closer.ANEW + 0.1)
    assert not closer.proves(values | {"names": 1.0}, closer.ANEW - 0.1)
    assert not closer.proves(values | {"names": 0.0}, 9.0)


COUNCIL = """\
Varn Council Delays Vote On Harbour Ferry

The council of Varn put off its vote on a new ferry on Monday after a long debate about the cost
of the harbour.

Mayor Mara Quill said that the town could not pay for a ferry and for the repair of its harbour
in the same year.

"We have to choose," Quill told the council, which had asked for a report on both in the spring.

The head of the harbour board, Jon Holm, called the delay a mistake, as the old ferry may not
sail next winter.

Holm added that the board would look for other money, and that the harbour would stay open for
boats of every size.

Quill answered that the vote would be held before the summer, whatever the board might find
until then.
"""
HARBOUR = """\
Mara Quill Opens Rebuilt Varn Harbour To Fishing Boats

Mayor Mara Quill opened the rebuilt harbour of Varn to fishing boats on Friday, two years after
a storm broke its wall.

More than thirty fishing boats from Ellfirth came in with the morning tide, and the band of the
school played on the wall.

The rebuilt wall is twice as high as the one that fell, said Jon Holm, who leads the harbour
board and planned the works.

Quill thanked the masons, most of whom come from Ellfirth, and promised the fishing crews a
market hall on the eastern quay.

The works cost four million crowns, of which the crews' own bank in Ellfirth lent a quarter
without interest.
"""


def test_a_story_on_the_pages_own_matter_goes_where_it_gives_its_names_in_full_again() -> None:
    own, near = ("\n\n".join(unwrapped(text)) for text in (COUNCIL, HARBOUR))
    assert [text.strip() for text in cut(f"{own}\n\n{near}")] == [near]
    section = near.replace("Mara Quill", "Quill").replace("Jon Holm", "Holm")
    assert cut(f"{own}\n\n{section}") == []


def unwrapped(text: str) -> list[str]:
    return [" ".join(part.split()) for part in text.split("\n\n")]


@pytest.mark.parametrize(("value", "most"), [("above", closer.NAMED), ("cross", closer.CROSSED)])
def test_more_is_asked_of_a_headline_where_no_mark_ends_a_sentence(value: str, most: float) -> None:
    values = {"carry": 0.0, "others": 0.0, "unended": 1.0, "above": 0.0, "cross": 0.0, "names": 0.0}
    assert closer.proves(values, closer.SAFE + 0.1)
    assert not closer.proves(values | {value: most + 0.1}, 9.0)


@pytest.mark.parametrize(
    "text",
    [
        "我等了二十年，他没有回来。」",
        "‘Then they took the clock to a safe place in the town.’",
        '"We have waited for the ferry since the spring,"',
        "A. The harbour before the war",
        "Art. 7 Landing of goods and passengers",
        "一、父亲的座钟在哪里",
        "3、Ferry 公司的新船",
        "1.การซ่อมท่าเรือเก่า",
        "The ferry is back at its berth pic.twitter.com/eLL3ry",
        '"旧码头二十年来没有修过，港务局今年春天终于动工。"',
        "旧码头二十年没有修过。港务局今年动工吗？",
        "没有码头怎么办？渡轮停在哪里？",
        "So thanks! And now let us go on to the ferry!",
        "旧码头的修理工人正在清理木桩（埃勒里港务局摄影师陈海生）",
        "harbour_gauges.csv",
        "May 03 10:12:52 pier kernel: LAMP device lmp",
        "16   then(lights).await",
    ],
)
def test_a_speech_an_item_a_post_or_a_caption_is_no_headline(text: str) -> None:
    assert not may_be_headline(text)


@pytest.mark.parametrize(
    "text",
    [
        "St. Aldan Harbour Board Sells Ferry",
        "S. Ell To Cool Boat Market",
        "Mr. Quill goes to Varn",
        "「船は春に戻る。」港湾局長が約束",
        "埃勒里旧码头今年春天动工（组图）",
    ],
)
def test_a_headline_may_begin_with_a_title_or_end_in_brackets(text: str) -> None:
    assert may_be_headline(text)


def test_what_stands_in_brackets_marks_an_item_where_it_counts() -> None:
    assert all(map(is_item, ("(a) The old pier", "(iv) The crane", "12. The ferry", "3、Ferry")))
    assert not any(map(is_item, ("(AFP) The old pier", "TV) The crane", "USA. The ferry")))


@pytest.mark.parametrize("line", ["![The old pier](pier.png)", "- **Pier:** closed", "> The pier"])
def test_a_picture_an_item_or_a_quotation_that_stands_twice_is_no_headline(line: str) -> None:
    twice = Page(f"{line}\n\n{line}\n\nThe pier at Port Ellery is closed.\n")
    assert not is_twin(blocks(twice), 0)


@pytest.mark.parametrize(
    ("line", "announces"),
    [
        ("gauges(5)", False),
        ("+ Quill, M., & Tarn, I. (2018). Barnacles and the tide. Shore Ecology, 10.", False),
        ("Barnacles and the tide (2018)", True),
    ],
)
def test_a_cue_announces_no_page_of_a_manual_and_no_work(line: str, announces: bool) -> None:
    page = Page(f"Read more\n\n{line}\n\n{BREAD}")
    assert (opening_at(blocks(page), 0) is not None) == announces


def test_no_story_opens_inside_fenced_code() -> None:
    assert cut(f"{FERRY}\n{BREAD}")
    assert cut(f"{FERRY}\n```\n{BREAD}```\n") == []


@pytest.mark.parametrize(
    "line",
    ["1. {}", "> {}", "## {}", "| {} |", "    {}", "```\n{}\n```", "3、{}", "## Bread\n\n{}"],
)
def test_a_border_begins_at_no_part_of_something(
    line: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(border_places, "CHANGED", 0.0)
    head, (first, *tail) = paragraphs(FERRY), paragraphs(BREAD)

    def at_first(form: str) -> bool:
        topic = Topic(blocks(Page("\n\n".join([*head, form.format(first), *tail]))))
        return any(first in topic.blocks[place.first].text for place in borders(topic))

    assert at_first("{}")
    assert at_first("# {}")
    assert not at_first(line)


def test_a_border_between_two_scripts_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(suspect, "LIKELY_BORDER", -99.0)
    monkeypatch.setattr(border_places, "CHANGED", 0.0)
    chinese = "埃勒里港务局宣布，旧码头今年春天动工，渡轮夏天重新开航，船票不会涨价。"
    head, tail = paragraphs(FERRY), [chinese + ending * 20 for ending in "桥船海港水"]
    assert suspect.suspected(Topic(blocks(Page("\n".join(head + paragraphs(BREAD))))))
    assert suspect.suspected(Topic(blocks(Page("\n".join(head + tail))))) is None


def test_addresses_and_markup_are_no_words() -> None:
    text = "See [the pier](https://ell.example/a_b/?ferry=1) &amp; <b class='x'>the crane</b>."
    assert words.stems(words.wording(text)) == words.stems("See the pier the crane")
    assert words.wording("a < b, and 3 & 4") == "a < b, and 3 & 4"


def test_a_line_that_is_half_signs_or_none_but_a_comma_is_no_wording() -> None:
    assert is_wording("Changes to the sailings since the spring")
    assert not is_wording("，")
    assert not is_wording("Changes since the spring -------------------------")


def test_a_line_that_the_next_one_goes_on_with_is_no_headline() -> None:
    above, below = "“They will all be glad when the night ferry sails", "to Skarholm. So am I.”"
    assert opening_at(blocks(Page(f"{above}\n\n{below}\n\n{FERRY[-700:]}")), 0) is None
    assert opening_at(blocks(Page(f"{above}\n\nfrom our own reporter\n\n{BREAD}")), 0) is not None


def test_a_card_goes_whole_though_a_second_line_heads_its_text(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(choose, "LIKELY", -99.0)
    headline = 'Mill workers of Oster Valley: "We will strike until every single hour is paid for"'
    card = BREAD.replace("Mill Workers in Oster Valley Vote to Strike", headline)
    text = paragraphs(BREAD)[0]
    card = card.replace(text, "Nine Hundred Workers Want Unpaid Wages\n\n" + text)
    assert cut(FERRY + "\n\n\n" + card) == [card.strip()]


def test_a_question_for_consent_is_no_story_of_the_page() -> None:
    notice = (
        "We use cookies and other tracking technologies to show maps, weather and offers that "
        "suit the harbour nearest you, and to learn from which islands, towns, farms and valleys "
        "our readers come in spring, summer and winter.",
        "By choosing Accept you consent to cookies and to tracking on every page of this paper.",
    )
    story = [HEADLINES[1], *paragraphs(BREAD), *paragraphs(FERRY)[:1]]
    assert not is_told(Topic(blocks(Page("\n".join([*notice, *story])))), len(notice))


TEASERS = """\
The choir of Lindholm sings its oldest hymns again after a pause of eleven long years.
Beavers built a dam below the quarry, and the millpond stands two feet higher for it.
A baker from Vestby won the national prize for rye with a loaf of only four things.
Why do the lighthouses along the northern coast still burn lamps with paraffin at all?
Three astronomers found a comet in photographs that had lain in a drawer since spring.
The tram to the stadium takes a detour past the brewery until rails are welded anew.
Surgeons at the children's clinic print splints from maize in less than half an hour.
Chess players in the prison beat a team of grandmasters by correspondence this winter.
The price of copper fell for a ninth week, and smelters send their apprentices home.
Goats clear the embankment of thistles where no mower of the railway could ever drive.
An orchestra rehearses in the swimming hall, because its concert room has a wet roof.
Archaeologists lifted a canoe of oak from the bog, with its paddle and a bone needle.
The minister for fisheries wants smaller nets, and trawlers from abroad to pay more.
"""


def test_a_row_of_teasers_is_no_story_of_the_page() -> None:
    teasers = TEASERS.splitlines()
    topic = Topic(blocks(Page("\n".join([*teasers, HEADLINES[1], *paragraphs(BREAD)]))))
    assert not is_told(topic, len(teasers))
    assert is_told(topic, 10)  # too few to tell


HEADLINES = ("Night Ferry to Skarholm Is Cancelled", "Mill Workers in Oster Valley Vote to Strike")


def test_a_headline_is_weighed_by_the_page_s_own_one() -> None:
    head, tail = paragraphs(FERRY), paragraphs(BREAD)
    border = len(head) + 1
    topic = Topic(blocks(Page("\n".join([HEADLINES[0], *head, HEADLINES[1], *tail]))))
    values = headline_values(topic, Opening(border, border, border + 1, 0))
    assert values["own"] == 0.0 < values["below"]
    assert values["unlike"] < 0.5
    headless = Topic(blocks(Page("\n".join([*head, HEADLINES[1], *tail]))))
    unknown = headline_values(headless, Opening(border - 1, border - 1, border, 0))
    assert (unknown["own"], unknown["unlike"]) == (UNKNOWN, UNLIKE)


def test_a_headline_is_capitalised_as_those_above_it_or_as_none() -> None:
    lines = [HEADLINES[0], *paragraphs(FERRY), HEADLINES[1], *paragraphs(BREAD)]
    lines[4:4] = ["No Other Way to the Island"]
    topic = Topic(blocks(Page("\n".join(lines))))
    first, second = 4, lines.index(HEADLINES[1])
    styles = [headline_values(topic, Opening(at, at, at + 1, 0))["style"] for at in (first, second)]
    assert styles[0] == -1.0
    assert styles[1] > 0.9


@pytest.mark.parametrize(
    "cue",
    [
        "[관련기사]", "함께 읽으면 좋은 기사", "READ MORE 관련기사", "NHK 関連ニュース",
        "＜関連記事＞", "更多精彩", "ये भी पढ़ें:", "ये भी प\u095dें", "ข่าวที่เกี่ยวข้อง",
        "إقرأ أيضاً", "Читать далее",
    ],
)  # fmt: skip
def test_a_cue_is_known_in_scripts_of_asia_too(cue: str) -> None:
    assert is_cue(cue)


@pytest.mark.parametrize(
    "cue",
    [
        "Read next", "» COMING UP NEXT", "You'll also like", "Editors' picks", "Editor picks:",
        "Lesetipps", "Weiterlesen", "Plus d'articles", "Le recomendamos leer", "Otras noticias",
        "I più letti", "Ti potrebbe interessare", "Veja mais", "Don't miss", "More from Ellery",
    ],
)  # fmt: skip
def test_a_cue_in_latin_letters_is_known_by_its_first_word(cue: str) -> None:
    assert is_cue(cue)
    assert is_cue(cue.upper())


@pytest.mark.parametrize(
    "text", ["관련 기사가 쏟아졌다", "関連記事の多さに驚いた", "ข่าวดีของชาวนา", "और पढ़ना है"]
)
def test_a_line_with_the_words_of_a_cue_is_none(text: str) -> None:
    assert not is_cue(text)


SECTIONS = ("Old Stones of the Pier", "Nurses on the Boat", "Bakers Without Bread")


@pytest.mark.parametrize("cue", ["Read more", "Related articles", "See also:"])
def test_a_cue_line_amid_a_page_takes_no_text_of_the_page_along(cue: str) -> None:
    lines = paragraphs(FERRY)
    for at, head in zip((5, 4, 3), SECTIONS, strict=True):
        assert cut("\n".join([*lines[:at], cue, head, *lines[at:]])) == []


@pytest.mark.parametrize(
    "text", ["He said so.", "„Nein“, sagte sie.", "但他说", "Pero el río sube."]
)
def test_a_paragraph_that_leans_on_the_text_above_is_no_lead(text: str) -> None:
    assert leads.leans(text)


@pytest.mark.parametrize(
    "text", ["The harbour board met.", "Der Kreis baut.", "港の灯台が直った。"]
)
def test_a_lead_stands_for_itself(text: str) -> None:
    assert not leads.leans(text)


@pytest.mark.parametrize(
    "line",
    ["By Mara Quill", "Von Peer Holm", "3. Mai 2021, 10:15", "Updated 2 hours ago", "作者：王小明"],
)
def test_bylines_and_dates_below_a_headline_are_told_from_text(line: str) -> None:
    assert leads.is_signed(line)
    assert not leads.is_signed(paragraphs(FERRY)[0])


@pytest.mark.parametrize(
    "line",
    [
        "Reporting by Mara Quill",
        "© 2021 The Ell Courier",
        "(NDP)",
        "责任编辑：王小明",
        "Quelle: NDP",
    ],
)
def test_the_lines_that_close_a_story_are_known(line: str) -> None:
    assert leads.closes(line)
    assert not leads.closes(paragraphs(FERRY)[0])


def test_words_alone_suggest_nothing_where_they_are_told_apart_by_overlapping_parts() -> None:
    page = read(FIXTURES / "pages" / "th-hua-khao-tang-rueang.txt").source.split("\n")
    plain = "\n".join(line for line in page if len(line) > 80)
    assert appended(Page(plain), Settings(confidence="likely")) == []
    start = "หัวข้อ\n" * 3 + plain.replace("\n", "\n\n")
    assert appended(Page(start), Settings(confidence="likely")) == []


def test_stories_stand_in_order_where_cue_lines_announce_each_other() -> None:
    own = (
        "Winter mornings in Port Ellery smell of tar, coffee and wet rope. Late ferries ring "
        "twice below the school windows.\n\nCouncil painters spent nine mornings on silver "
        "railings along the garden wall. Bridge pockets still drip after every storm."
    )
    cues = "Read next:\n\nIsland (((\nRead next:\n\n)))\nHome again\n\n((("
    end = "Council mills sell copper ladders at the market of the river council"
    page = Page(f"{own}\n\n{cues}\n\n{end}\n")
    first, second = ((story.start, story.end) for story in appended(page, Settings()))
    assert [*first, *second] == sorted({*first, *second})


def test_a_sentence_broken_into_short_lines_is_one_text_and_a_list_is_none() -> None:
    text, *more = paragraphs(BREAD)
    words = text.split()
    pieces = [" ".join(words[at : at + 3]) for at in range(0, len(words), 3)]
    lower = [pieces[0], *(piece[0].lower() + piece[1:] for piece in pieces[1:])]
    page = "\n\n".join([HEADLINES[1], *lower, *more])
    found = blocks(Page(page))
    assert [block.text for block in found[:3]] == [HEADLINES[1], " ".join(lower), more[0]]
    assert page[found[1].start : found[1].end] == "\n\n".join(lower)
    listed = [piece.strip(".,") for piece in lower[:6]]
    assert [block.text for block in blocks(Page("\n".join(listed)))] == listed


def test_lines_that_each_begin_high_are_a_list_and_no_broken_text() -> None:
    facts = [
        "Night ferry to Skarholm is cancelled in October",
        "Fewer than forty passengers use it on a night",
        "Islanders ask for the sailing on Friday nights",
        "There is no bridge and no plane in the evening",
        "Mayor of Skarholm speaks of eleven empty hours",
        "Harbour board will meet the islanders once more",
    ]
    assert [block.text for block in blocks(Page("\n".join(facts)))] == facts
    prose = "\n".join(fact[0].lower() + fact[1:] for fact in facts)
    assert len(blocks(Page(prose))) == 1


def test_a_headline_may_begin_with_a_word_in_stars() -> None:
    assert not is_item("*Nine hundred* mill workers vote to strike in Oster Valley")
    assert is_item("* Nine hundred mill workers")
    assert is_item("*Nine hundred mill workers")
    assert is_item("**Nine hundred** mill workers")


def _topic_with_story(head: list[str], tail: list[str]) -> tuple[Topic, Opening]:
    topic = Topic(blocks(Page("\n".join([HEADLINES[0], *head, HEADLINES[1], *tail]))))
    opening = opening_at(topic.blocks, 1 + len(head))
    assert opening is not None
    return topic, opening


def test_only_a_headline_in_doubt_is_looked_at_more_closely(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    topic, opening = _topic_with_story(paragraphs(FERRY), paragraphs(BREAD))
    values = headline_values(topic, opening)
    monkeypatch.setattr(closer, "CLOSER", Table(0.25, 1.0, 0.0, "+0.500 told>99"))
    for first, sum_ in ((0.5, 0.5), (0.6, 0.85), (3.9, 4.15), (4.0, 4.0), (9.0, 9.0)):
        monkeypatch.setattr(closer, "HEADLINE", Table(first, 1.0, 0.0, "+0.500 words>999"))
        assert closer.score(topic, opening, values) == pytest.approx(sum_)


def test_a_closer_look_compares_the_place_with_the_rest_of_the_page() -> None:
    head, tail = paragraphs(FERRY), paragraphs(BREAD)
    topic, opening = _topic_with_story(head, tail)
    found = closer.closer_values(topic, opening)
    assert found["told"] == len(topic.bodies_around(opening.first, opening.body)[0])
    assert found["subjects"] == 0.0
    assert found["sentences"] == 1
    asked = "They said so on the pier. Who had asked them? Nobody in the harbour office knows it."
    found = closer.closer_values(*_topic_with_story(head[:4], [asked, *head[4:]]))
    assert (found["sentences"], found["second"]) == (3, closer.RIVALLED[1])
    assert found["leaning"] > 0
    assert found["subjects"] > 0


def test_above_a_proven_story_less_proof_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    third = "Divers Raise a Bell off the Coast of Varn"
    bell = [
        "Divers raised a bronze bell from a wreck off the coast of Varn on Monday morning.",
        "The bell of the wreck weighs four hundred pounds, the divers of the museum in Varn said.",
        "It will be shown in the museum as soon as the salt is washed out of its bronze.",
    ]
    lines = [HEADLINES[0], *paragraphs(FERRY), HEADLINES[1], *paragraphs(BREAD), third, *bell]
    topic = Topic(blocks(Page("\n".join(lines))))
    second, last = lines.index(HEADLINES[1]), lines.index(third)
    scores = {second: closer.SAFE - choose.EASED / 2, last: closer.SURE}

    def judged(_: Topic, opening: Opening, __: bool, eased: float) -> Iterator[choose.Cut]:
        if opening.first in scores:
            is_likely = scores[opening.first] + eased <= closer.SAFE
            yield choose.Cut(opening.first, opening.body, "", 0.9, is_likely, True)

    monkeypatch.setattr(choose, "_judged", judged)
    assert [(cut.first, cut.likely) for cut in choose.cuts(topic, False)] == [
        (second, False),
        (last, False),
    ]
    scores[second] -= choose.EASED
    assert [cut.first for cut in choose.cuts(topic, False) if not cut.likely] == [last]
    del scores[last]
    scores[second] += choose.EASED
    assert [cut.likely for cut in choose.cuts(topic, False)] == [True]
