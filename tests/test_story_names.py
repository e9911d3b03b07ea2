"""The names in a text: who is spoken of as if nobody had named them yet."""

from __future__ import annotations

import pytest

from cleaner.stories.names import anew, told


@pytest.mark.parametrize(
    ("text", "sizes"),
    [
        ("The ferry is Mara Quill's. So Quill said, and Prime Minister Mara Quill.", [2, 1, 4]),
        (
            "But Mara Quill left. In Quill's words, Mr Quill stays; The Quill is a pub.",
            [2, 1, 1, 1],
        ),
        ("They asked Dr. J. Holm and Mr. Holm.", [2, 1]),
        ("Le maire, Émile Ørn-Dahl, parle; le bateau d'Ørn-Dahl.", [2, 1]),
        ("Мэр Илья Холм сказал, что Холм уехал.", [3, 1]),
    ],
)
def test_a_name_has_a_length_without_titles_and_a_sentences_first_word(
    text: str, sizes: list[int]
) -> None:
    assert told([(7, text)]) == [[(7, size) for size in sizes]]


@pytest.mark.parametrize(
    "text", ["", "no names in here", "渡船明天不开", "Mara Quill and Jon Holm"]
)
def test_names_that_stand_in_one_length_tell_nothing(text: str) -> None:
    assert told([(0, text), (1, text)]) == []


ABOVE = ["Mara Quill met Jon Holm.", "Quill was glad.", "It was Holm who spoke."]


@pytest.mark.parametrize(
    ("below", "more"),
    [
        ("They saw Mara Quill there, and Quill spoke.", 1),  # in full again
        ("They saw Quill there, and Mara Quill spoke.", -1),  # in short, as the text above has it
        ("They saw Lady Mara Quill there.", 0),  # in fuller words than ever: her office, or another
        ("They saw Mara Quill with Holm.", 0),
        ("They saw Ines Dahl there, and Dahl spoke.", 0),  # nobody whom the text above names
        ("They saw nobody.", 0),
    ],
)
def test_names_in_full_again_count_for_a_story_and_those_in_short_against_it(
    below: str, more: int
) -> None:
    assert anew(told(enumerate([*ABOVE, "A head", below])), 3, 4) == more


def test_a_name_that_the_text_above_ends_with_in_full_is_not_given_anew() -> None:
    found = told(enumerate(["It was Quill.", "It was Mara Quill.", "It was Mara Quill."]))
    assert anew(found, 2, 2) == 0
    assert anew(found, 0, 0) == 0
