"""The same cases in a corpus where each appended story also stands as a document of its own.

The corpus is surveyed as `cleaner run` does it; its documents have no site.
"""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any

import cleaner
from cleaner import known, learning, survey
from cleaner.engines import ENGINES
from cleaner.formats import Shard
from evaluation.data import Figures, records
from evaluation.stories import figures, judged


def corpus(path: Path, settings: cleaner.Settings, limit: int | None) -> Figures:
    cases = list(records(path, limit))
    with tempfile.TemporaryDirectory() as folder:
        learned = _surveyed(cases, Path(folder), settings)
        return figures(judged(c, cleaner.clean(c["text"], settings, learned)) for c in cases)


def _surveyed(cases: list[dict[str, Any]], folder: Path, settings: cleaner.Settings) -> known.Known:
    file = folder / "corpus.jsonl"
    with file.open("w", encoding="utf-8") as out:
        for case in cases:
            for number, (start, end) in enumerate(case.get("stories", [[0, None]])):
                text = case["text"] if number == 0 else case["text"][start:end].strip() + "\n"
                out.write(json.dumps({"id": f"{case['id']}#{number}", "text": text}) + "\n")
    shard = Shard(str(file), file.name, "jsonl", 0, file.stat().st_size)
    engine = ENGINES["local"](0)
    job = {"settings": settings.as_dict(), "base": str(folder / "0"), "shards": [shard.as_row()]}
    learning.learn(engine, [survey.survey_part(job)], folder / "known", settings)
    return known.load(str(folder / "known"))
