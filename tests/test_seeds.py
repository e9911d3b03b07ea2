"""The three real pages that the tool exists for, where they lie beside the checkout.

They belong to their publishers and are no part of the project: only their shapes are named here.
"""

from __future__ import annotations

from pathlib import Path

import pytest

import cleaner
from cleaner.finished.folder import FinishedRun

SEEDS = Path(__file__).resolve().parents[2] / "shared" / "seeds"
pytestmark = pytest.mark.skipif(not SEEDS.is_dir(), reason="the seed pages are not here")


def source(number: int) -> str:
    path = next(SEEDS.glob(f"{number:03}_*.txt"))
    return path.read_bytes().decode("utf-8")


def test_the_sectioned_article_comes_out_byte_identical() -> None:
    assert cleaner.clean(source(0)).text == source(0)


def test_of_the_second_page_exactly_the_teaser_goes() -> None:
    lines = source(1).split("\n")
    kept = [line for line in lines if not line.startswith("- Read more:")]
    assert len(kept) == len(lines) - 1
    assert cleaner.clean(source(1)).text == "\n".join(kept)


def test_of_the_third_page_the_appended_story_and_the_repeats_go() -> None:
    lines = source(2).split("\n")
    second = next(i for i, line in enumerate(lines) if line.startswith("Volkswagen Workers"))
    body = next(i for i, line in enumerate(lines) if line.startswith("TikTok's Chinese parent"))
    own = "\n".join([*lines[:3], "", *lines[body : second - 3]])
    assert "TIGHT SUPPLY" in own
    assert cleaner.clean(source(2)).text in (own, own.replace(lines[2], "").lstrip("\n"))
    claims = {claim.rule.partition("@")[0] for claim in cleaner.clean(source(2)).claims}
    assert {"appended-story", "repeated-caption", "repeated-headline", "agency-stub"} <= claims


def test_they_are_no_duplicates_and_come_back(tmp_path: Path) -> None:
    summary = cleaner.run(SEEDS, tmp_path / "out")
    assert summary.documents == {"in": 3, "kept": 3}
    assert all(record["verdict"]["keep"] for record in FinishedRun(tmp_path / "out").records())
    assert cleaner.verify(tmp_path / "out") == []
    cleaner.restore(tmp_path / "out", tmp_path / "back")
    for path in SEEDS.glob("*.txt"):
        assert (tmp_path / "back" / path.name).read_bytes() == path.read_bytes()
