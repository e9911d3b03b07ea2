"""How far a run is: documents, bytes of its inputs, and drops as they become known."""

from __future__ import annotations

import json
from pathlib import Path

import cleaner
from cleaner.progress import Pace

STORY = "The bridge over the Ellery will close on Monday, the harbour office said."


def test_a_run_tells_its_documents_bytes_and_drops(tmp_path: Path) -> None:
    source = tmp_path / "in.jsonl"
    source.write_text("".join(json.dumps({"text": STORY}) + "\n" for _ in range(3)))
    told: list[tuple[str, int, int]] = []
    cleaner.run(source, tmp_path / "out", progress=lambda *step: told.append(step))
    assert [words for words, _, _ in told] == [
        "survey: 3 documents",
        "clean: 3 documents",
        "write: 3 documents, 2 dropped",
    ]
    assert told[-1][1:] == (source.stat().st_size, source.stat().st_size)


def test_stages_count_for_their_share_of_the_bytes() -> None:
    told: list[int] = []
    pace = Pace(lambda words, done, total: told.append(done), 1000, {"clean": 0.6, "write": 0.2})
    for stage, share in (("clean", 0.5), ("clean", 1.0), ("write", 0.5), ("write", 1.0)):
        pace.step(stage, share, 1)
    assert told == [375, 750, 875, 1000]
