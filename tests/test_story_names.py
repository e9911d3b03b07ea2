"""The names in a text: who is spoken of as if nobody had named them yet."""

from __future__ import annotations

import pytest

from cleaner.stories.names import Name, anew, names


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Prime Minister Mara Quill met Holm in Varn.", [("Quill", 4), ("Holm", 1), ("Varn", 1)]),
        ("But Quill said so. The Ell Board did not.", [("Quill", 1), ("Board", 2)]),
        ("They asked Dr. J. Holm and Mr Quill.", [("Holm", 2), ("Quill", 1)]),
        ("Le maire, Émile Ørn-Dahl, parle; Ørn-Dahl's bateau.", [("Ørn-Dahl", 2), ("Ørn-Dahl", 1)]),
        ("Мэр Илья Холм сказал, что Холм уехал.", [("Холм", 2), ("Холм", 1)]),
        ("no names in here, and none in 渡船明天不开", []),
        ("", []),
    ],
)
def test_a_name_has_its_last_word_and_a_length_without_titles(text: str, found: list[Name]) -> None:
    assert list(names(text)) == found


@pytest.mark.parametrize(
    ("below", "more"),
    [
        ([("Quill", 2), ("Quill", 1)], 1),  # in full again
        ([("Quill", 1), ("Quill", 2)], -1),  # in short, as the text above has it
        ([("Quill", 3)], 0),  # in fuller words than ever: another one, or another's office
        ([("Quill", 2), ("Holm", 1)], 0),
        ([("Dahl", 2)], 0),  # nobody whom the text above names
        ([], 0),
    ],
)
def test_names_in_full_again_count_for_a_story_and_those_in_short_against_it(
    below: list[Name], more: int
) -> None:
    assert anew([("Quill", 2), ("Holm", 2), ("Quill", 1), ("Holm", 1)], below) == more


def test_a_name_that_the_text_above_ends_with_in_full_is_not_given_anew() -> None:
    assert anew([("Quill", 1), ("Quill", 2)], [("Quill", 2)]) == 0
    assert anew([], [("Quill", 2)]) == 0
