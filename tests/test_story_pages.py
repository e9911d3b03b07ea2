"""The pages that the story splitter learns from: their borders are where they say."""

from __future__ import annotations

from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path
from typing import Any

import pytest

SCRIPT = Path(__file__).parent.parent / "scripts" / "story_pages.py"
TOWNS = ("Port Ellery", "Skarholm", "Oster", "Brandtholm")


@pytest.fixture
def builder(monkeypatch: pytest.MonkeyPatch) -> Any:
    loader = SourceFileLoader("story_pages", str(SCRIPT))
    spec = spec_from_loader(loader.name, loader)
    assert spec is not None
    module = module_from_spec(spec)
    monkeypatch.setitem(__import__("sys").modules, loader.name, module)
    loader.exec_module(module)
    stories = [
        module.Story(
            f"{town} {n}", "towns", f"{town} Builds Bridge {n}", _lines(town, n), frozenset({town})
        )
        for n in range(12)
        for town in TOWNS
    ]
    return module.Builder(stories)


def _lines(town: str, number: int) -> list[str]:
    return [
        f"The council of {town} said on Monday that bridge {number} of its plan will stand before "
        f"the winter of the year {2000 + at}, and that nobody will pay for it."
        for at in range(7)
    ]


def test_the_second_story_begins_where_the_page_says(builder: Any) -> None:
    pages = list(builder.joined(5))
    assert {page.headed for page in pages} == {True, False}
    for page in pages:
        line = page.text[page.start :].partition("\n")[0]
        assert page.text[page.start - 1] == "\n"
        assert "Builds Bridge" in line if page.headed else line.startswith("The council")


def test_a_sectioned_story_keeps_every_line_and_has_no_second(builder: Any) -> None:
    for page in builder.sectioned(20):
        assert page.start == -1
        assert sum(line.startswith("The council of") for line in page.text.split("\n")) >= 7


def test_a_script_without_spaces_has_sub_heads_of_some_characters(builder: Any) -> None:
    line = "港务局周一宣布，开往斯卡霍尔姆的夜间渡轮将在十月停航，因为乘客太少。"
    heads = {builder._sub_head(line) for _ in range(20)}
    assert all(2 <= len(head) <= 24 and head in line for head in heads)
