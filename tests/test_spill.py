"""Rows by keys in a file, and that a corpus teaches the same in slices of any size."""

from __future__ import annotations

import random
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import cleaner
from cleaner import minhash
from cleaner.known import OPENING
from cleaner.learned import shingled
from cleaner.near.spill import Spill
from cleaner.settings import Settings

KNOWN = ".work/known"


@given(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 1 << 40)), max_size=60), st.booleans())
def test_a_key_gives_its_rows_back_in_their_order(
    rows: list[tuple[int, int]], is_large: bool
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("cleaner.near.spill._HELD", 8 if is_large else 1 << 20)
        spill = Spill(np.int64)
        for half in (rows[: len(rows) // 2], rows[len(rows) // 2 :]):
            keys, values = np.array(half, np.int64).reshape(-1, 2).T
            spill.scatter(keys, values)
    assert spill.all_keys() == sorted({key for key, _ in rows})
    for key in range(6):
        assert spill.rows(key).tolist() == [value for own, value in rows if own == key]
        assert (key in spill) == any(own == key for own, _ in rows)


def _corpus(folder: Path) -> Path:
    """Pages of three sites with furniture, a copied one, and tails that are other pages' text."""
    chance = random.Random(3)
    words = ["".join(chance.choices("abdefgiklmnoprstuvw", k=7)) for _ in range(900)]
    stories = [
        [" ".join(chance.choices(words, k=24)).capitalize() + "." for _ in range(6)]
        for _ in range(45)
    ]
    tail = stories[0]
    for number, story in enumerate(stories):
        path = folder / f"site{number % 3}" / f"{number:02}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        appended = tail if number % 9 == 4 else stories[7] if number % 9 == 5 else []
        path.write_text("\n".join([*story, f"House {number % 3} is printed here.", *appended]))
    (folder / "site0" / "copy.txt").write_text("\n".join(stories[3]))
    return folder


def test_slices_of_any_size_teach_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    inputs = _corpus(tmp_path / "in")
    cleaner.run(inputs, tmp_path / "whole", report=False, keep_work=True)
    for module, size in (("openings", 16), ("learning", 500)):
        monkeypatch.setattr(f"cleaner.learned.{module}._COUNTED", size)
    monkeypatch.setattr("cleaner.learned.openings._TOGETHER", 5)
    monkeypatch.setattr("cleaner.learned.openings._GROUP", 2)
    cleaner.run(inputs, tmp_path / "slices", report=False, keep_work=True)
    whole, slices = (
        {path.name: path.read_bytes() for path in (tmp_path / name / KNOWN).iterdir()}
        for name in ("whole", "slices")
    )
    assert slices == whole
    assert np.load(tmp_path / "whole" / KNOWN / "others.npy").size > 5
    assert b"is printed here" in whole["passages.json"]


@pytest.mark.parametrize("count", [1, 3, 50])
def test_slices_hold_each_sampled_shingle_once_and_its_place(count: int, tmp_path: Path) -> None:
    chance = random.Random(7)
    texts = [" ".join(chance.choices("abcdefgh", k=size)) for size in (0, 3, 90, 700)]
    gathered = shingled.Shingled(tmp_path / "00000", Settings())
    for text in texts:
        gathered.add(text)
    gathered.store()
    part = shingled.Part(5, tmp_path / "00000")
    samples, openings = (
        np.concatenate([part.codes(name, number, count) for number in range(count)]).tolist()
        for name in ("samples", "openings")
    )
    whole, bounds = minhash.ordered(texts)
    kept, wanted = [], []
    for number, (start, end) in enumerate(pairwise(bounds.tolist()), 5):
        places = [(p, int(s) % 2**32) for p, s in enumerate(whole[start:end]) if not int(s) % 8]
        own = [(shingle // 8 << 34 | number << 2, place) for place, shingle in places]
        wanted += [code | (place >= shingled.TOP) + (place >= OPENING) for code, place in own]
        kept += sorted(code for code, place in own if place < OPENING)[: shingled.KEPT]
    assert (samples, openings) == (sorted(wanted), sorted(kept))
    assert len(wanted) > len(kept) > 8
