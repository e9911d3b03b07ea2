"""The same cases in a corpus where each appended story also stands elsewhere.

`corpus` gives each a document of its own, `shared` appends it to two other pages instead;
`untouched` takes texts of which nothing may go. A corpus is surveyed as `cleaner run` does it; its
documents have no site.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import cleaner
from cleaner import known
from cleaner.engines import ENGINES
from cleaner.formats import Shard
from cleaner.learned import learning, survey, tails
from cleaner.page import Page
from evaluation.data import Figures, records
from evaluation.stories import figures, judged

Texts = Iterator[tuple[str, str]]


def corpus(path: Path, settings: cleaner.Settings, limit: int | None) -> Figures:
    cases = list(records(path, limit))
    return _measured(cases, _own_documents(cases), settings)


def shared(path: Path, settings: cleaner.Settings, limit: int | None) -> Figures:
    cases = list(records(path, limit))
    return _measured(cases, _other_pages(cases), settings)


def untouched(path: Path, settings: cleaner.Settings, limit: int | None) -> Figures:
    """Documents of which some would go as the text of others, where nothing is appended."""
    cases = list(records(path, limit))
    with tempfile.TemporaryDirectory() as folder:
        learned = surveyed(((c["id"], c["text"]) for c in cases), Path(folder), settings)
        cut = sum(any(tails.elsewhere(Page(case["text"], learned))) for case in cases)
    return {"false cuts": cut / len(cases)}


def _own_documents(cases: list[dict[str, Any]]) -> Texts:
    for case in cases:
        yield case["id"], case["text"]
        for number, (start, end) in enumerate(case.get("stories", [])[1:], 1):
            yield f"{case['id']}#{number}", case["text"][start:end].strip() + "\n"


def _other_pages(cases: list[dict[str, Any]]) -> Texts:
    """Each page, and what stands below its own story also below two that have nothing appended."""
    single = [case["text"].rstrip() for case in cases if len(case.get("stories", ())) < 2]
    for number, case in enumerate(cases):
        yield case["id"], case["text"]
        tail = case["text"][case["stories"][0][1] :] if len(case.get("stories", ())) > 1 else ""
        for copy in (1, 2) if tail else ():
            yield f"{case['id']}#{copy}", single[(2 * number + copy) % len(single)] + "\n" + tail


def _measured(cases: list[dict[str, Any]], texts: Texts, settings: cleaner.Settings) -> Figures:
    with tempfile.TemporaryDirectory() as folder:
        learned = surveyed(texts, Path(folder), settings)
        return figures(judged(c, cleaner.clean(c["text"], settings, learned)) for c in cases)


def surveyed(texts: Texts, folder: Path, settings: cleaner.Settings) -> known.Known:
    """What a run would learn of some documents, given with their ids."""
    file = folder / "corpus.jsonl"
    with file.open("w", encoding="utf-8") as out:
        out.writelines(json.dumps({"id": name, "text": text}) + "\n" for name, text in texts)
    shard = Shard(str(file), file.name, "jsonl", 0, file.stat().st_size)
    engine = ENGINES["local"](0)
    job = {"settings": settings.as_dict(), "base": str(folder / "0"), "shards": [shard.as_row()]}
    learning.learn(engine, [survey.survey_part(job)], folder / "known", settings)
    return known.load(str(folder / "known"))
