"""Cut and damaged files: a sample of what scripts/damage counts in full."""

from __future__ import annotations

from pathlib import Path

import pytest

import cleaner
from tests import corpora, damage


@pytest.mark.parametrize("name", corpora.WRITERS)
@pytest.mark.parametrize("kind", ["cuts", "flips"])
def test_no_loss_is_silent(name: str, kind: str, tmp_path: Path) -> None:
    every = 37 if kind == "cuts" else 397
    counts = damage.counted(tmp_path / name, getattr(damage, kind)(name, every))
    assert counts["silent"] == 0
    assert counts["noticed"] > 0


@pytest.mark.parametrize("name", [name for name in corpora.WRITERS if name.endswith("t")])
def test_verify_notices_a_flip_in_what_it_wrote(name: str, tmp_path: Path) -> None:
    cleaner.run(corpora.write(tmp_path, name, damage.TEXTS), tmp_path / "out")
    path = next((tmp_path / "out/documents").iterdir())
    data = path.read_bytes()
    for bit in range(0, len(data) * 8, 1999):
        changed = bytearray(data)
        changed[bit // 8] ^= 1 << bit % 8
        path.write_bytes(changed)
        assert cleaner.verify(tmp_path / "out"), f"bit {bit}"
