"""A few of the histories that `scripts/histories` tells by the hundred."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from tests import histories


def test_the_hook_says_what_a_full_check_says(tmp_path: Path) -> None:
    counts: Counter[str] = Counter()
    for seed in range(2):
        folder = tmp_path / str(seed)
        folder.mkdir()
        counts += histories.lived(folder, seed, commits=6)
    assert (counts["differing"], counts["split"], counts["missed"]) == (0, 0, 0)
    assert counts["findings"] > counts["pairs"] > 0
