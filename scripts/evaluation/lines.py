"""Share of leaked segments that go, and of segments to keep that are lost."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import cleaner
from evaluation.data import Figures, records


def lines(path: Path, settings: cleaner.Settings, limit: int | None) -> Figures:
    count: Counter[str] = Counter()
    for page in records(path, limit):
        text = cleaner.clean(page["text"], settings).text
        keep = [segment for segment in page["keep"] if segment in page["text"]]
        count.update(
            leaked=len(page["leaked"]),
            gone=sum(segment not in text for segment in page["leaked"]),
            keep=len(keep),
            lost=sum(segment not in text for segment in keep),
        )
    return {
        "recall leaked": count["gone"] / count["leaked"],
        "false lost": count["lost"] / count["keep"],
    }
