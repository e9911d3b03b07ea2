"""What a pattern's matches begin with, as the pass in C asks of a line."""

from __future__ import annotations

import pytest

from cleaner.rules import RULES
from cleaner.rules.base import bare, lowered
from cleaner.rules.phrases import phrases
from cleaner.rules.tables import Lines, Row
from cleaner.rules.words import WIDE, WORD, named_words

ROWS = [
    row
    for rule in RULES
    if isinstance(rule.find, Lines)
    for table in rule.find.tables
    for row in table.rows
]


@pytest.mark.parametrize(
    ("source", "found"),
    [
        (
            "(?:this|the) (?:article|story) was",
            {f"{a} {b}" for a in ("this", "the") for b in ("article", "story")},
        ),
        ("share(?: this)?(?:<colon>.{1,9})?", {"share", "share this"}),
        ("<n> (?:likes?|shares)", {"like", "likes", "shares"}),
        ("(?:you've|you have) read", {"you ve", "you have"}),
        ("(?:oops|an error).{0,9}", set()),
        ("read (?!more).{3}", {"read"}),
        ("photos?[:/] ?<Two>", {"photo", "photos"}),
        (r"sign\b.{0,80}up", {"sign"}),
        (r"\w+ comments", set()),
        (r"\d+ of \d{1,2}", {"of"}),
        (".{3,60} newsletter", set()),
        ("(?:e-?mail) us", {"e mail", "email us"}),
    ],
)
def test_beginnings_are_the_first_two_words(source: str, found: set[str]) -> None:
    assert phrases(source) == found


def test_a_row_filed_under_its_first_words_begins_with_them_whole() -> None:
    assert phrases("oops.{0,9}", is_filed=True) == {"oops"}


def test_so_many_beginnings_count_with_their_first_words_alone() -> None:
    many = "|".join(chr(ord("a") + i) * 2 for i in range(20))
    assert phrases(f"(?:{many}) (?:{many})") == set(many.split("|"))


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.example[:40])
def test_an_example_begins_as_its_row_says(row: Row) -> None:
    words = WORD.findall(lowered(bare(row.example)))
    begins = phrases(row.source, named_words(row.source)[0])
    is_spaced = bool(begins) and words[0] < WIDE
    assert not is_spaced or not begins.isdisjoint({words[0], " ".join(words[:2])})
