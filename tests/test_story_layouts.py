"""How stories stand on real pages: printed as Markdown, set in, below labels and cue lines."""

from __future__ import annotations

import pytest

from cleaner.page import Page
from cleaner.stories.blocks import blocks, is_caption, is_credit
from cleaner.stories.cues import is_cue
from cleaner.stories.labels import is_dated, names_section, with_labels
from cleaner.stories.markup import is_picture, level, unmarked
from cleaner.stories.openings import openings
from cleaner.stories.topic import Topic

TEXT = "The harbour board of Port Ellery will cancel the night ferry to Skarholm in October."


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("## Ferry Comes Back ##", "Ferry Comes Back"),
        ("# [Ferry (Old) Comes Back](https://ellery.example/a_(b))", "Ferry (Old) Comes Back"),
        ("*By Mara Quill*", "By Mara Quill"),
        ("**In bold type**", "**In bold type**"),
        ("Nine \\- or ten \\[boats\\]", "Nine - or ten [boats]"),
        ("![A pier](https://ellery.example/p.jpg) Ferry", "Ferry"),
        ("# A ferry in C#", "A ferry in C#"),
        ("# " + "#" * 100_000 + " x", "#" * 100_000 + " x"),
        ("#ferry", "#ferry"),
        ("#", "#"),
        ("2 * 3 * 4", "2 * 3 * 4"),
    ],
)
def test_a_line_of_markdown_keeps_its_words(line: str, words: str) -> None:
    assert unmarked(line) == words


def test_headings_have_levels() -> None:
    assert [level(line) for line in ("# A", "### A", "####### A", "#A", "A")] == [1, 3, 0, 0, 0]


@pytest.mark.parametrize("line", ["![a](b)", "[![a](b)](c)", "![a](b) ![](c_(d))"])
def test_pictures_are_told_and_belong_to_the_block_above(line: str) -> None:
    assert is_picture(line)
    found = blocks(Page(f"# Ferry\n\n{TEXT}\n\n{line}\n\n{TEXT}"))
    assert [block.text for block in found] == ["Ferry", TEXT, TEXT]
    assert found[1].end == len(f"# Ferry\n\n{TEXT}\n\n{line}")


def test_text_with_a_picture_in_it_is_no_picture() -> None:
    assert not is_picture("![a](b) and more")


def test_a_line_that_is_a_link_is_no_headline_but_may_be_a_cue() -> None:
    page = "\n".join(("# Ferry", TEXT, "[Bread Is Dear](https://e.example)", "[Read next](b)"))
    assert [block.text for block in blocks(Page(page))][2:] == [
        "[Bread Is Dear](https://e.example)",
        "Read next",
    ]


def test_headings_below_the_first_level_that_recur_are_sections() -> None:
    page = f"# Ferry Comes Back\n{TEXT}\n## What It Costs\nA {TEXT}\n## Who Pays for It\nB {TEXT}"
    assert not list(openings(blocks(Page(page)), 2))
    page = page.replace("## Who", "# Who")
    assert {opening.title for opening in openings(blocks(Page(page)), 2)} == {2, 4}


def test_indentation_says_nothing_where_the_text_itself_is_set_in() -> None:
    assert not any(block.inner for block in blocks(Page(f"  Ferry\n    {TEXT}\n    {TEXT}")))
    assert blocks(Page(f"  Ferry\n{TEXT}\n{TEXT}"))[0].inner


@pytest.mark.parametrize(
    "label", ["Politics", "World | Europe", "GESELLSCHAFT", "В мире", "财经", "[Kultur]", "사회"]
)
def test_names_of_sections(label: str) -> None:
    assert names_section(label)


@pytest.mark.parametrize(
    "line",
    [
        "3 hours ago",
        "Publicado hace 2 horas",
        "vor 5 Minuten",
        "3 घंटे पहले",
        "3小时前",
        "2시간 전",
        "12.03.2021",
    ],
)
def test_lines_that_say_when(line: str) -> None:
    assert is_dated(line)
    assert not is_dated(f"Nine people came {line} to the pier.".replace("12.03.2021", "then"))


def test_a_caption_that_stands_twice_heads_no_card() -> None:
    caption = "Neighbours on the pier. Photo: Mara Quill/Nordphoto"
    lines = [
        "Ferry Comes Back",
        TEXT,
        caption,
        caption,
        "SR",
        "Bread Is Dear",
        caption,
        TEXT + " B",
    ]
    found = openings(blocks(Page("\n".join(lines))), 2)
    assert not any(opening.card for opening in found)


@pytest.mark.parametrize("line", ["Mara Quill", "Room 101", "A/B 12", "ALL OF IT GONE.", "* * *"])
def test_other_lines_are_none(line: str) -> None:
    assert not names_section(line)


def test_a_story_takes_the_labels_above_it_along_but_not_two_sections() -> None:
    lines = ["Ferry Comes Back", TEXT, "A " + TEXT, "Science", "* * *", "Culture", "12.03.2021"]
    topic = Topic(blocks(Page("\n".join([*lines, "Bread Is Dear in Oster Valley", "B " + TEXT]))))
    assert with_labels(topic, 7) == 4


@pytest.mark.parametrize(
    "line",
    [
        "Lees ook",
        "Czytaj też:",
        "Sıradaki haber",
        "Bunlar da ilginizi çekebilir",
        "Läs mer",
        "Přečtěte si také",
        "Διαβάστε επίσης",
        "Articole similare",
        "Xem thêm",
        "Baca juga",
        "כתבות נוספות",
        "Loading next article...",
        "More in Politics",
        "अगली खबर",
    ],
)
def test_cue_lines_of_many_languages(line: str) -> None:
    assert is_cue(line)


@pytest.mark.parametrize("line", ["Mehr als gedacht", "Więcej niż zero", "More in sorrow"])
def test_lines_that_only_begin_like_cues(line: str) -> None:
    assert not is_cue(line)


@pytest.mark.parametrize(
    ("line", "credited", "alone"),
    [
        ("The pier on Monday © Mara Quill", True, False),
        ("Ludzie na molo. fot. Jan Ell/PAP", True, False),
        ("Photo: Mara Quill/Nordphoto", True, True),
        ("The pier was painted on Monday.", False, False),
    ],
)
def test_a_caption_ends_in_a_credit_and_a_credit_describes_nothing(
    line: str, credited: bool, alone: bool
) -> None:
    assert (is_caption(line), is_credit(line)) == (credited, alone)
