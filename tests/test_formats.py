"""What every format promises: the same decisions, untouched bytes, order, proof and restoring."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import cleaner
from cleaner.finished.folder import FinishedRun
from cleaner.formats import FORMATS, format_of
from tests import corpora

NAMES = ("text", "dataset.arrow", "dataset.parquet", *corpora.WRITERS)


def decisions(output: Path) -> list[Any]:
    """What a run did to each document, in order and without its id."""
    restored = [document for _, group in FinishedRun(output).restored() for document in group]
    places = {document.record["id"]: place for place, document in enumerate(restored)}
    return [
        (
            document.record["edits"],
            document.record["removed"],
            document.record["claims"],
            document.record["suspects"],
            [document.record["verdict"][key] for key in ("keep", "rule", "score")],
            places.get(document.record["verdict"]["witness"]),
            document.cleaned,
        )
        for document in restored
    ]


@pytest.fixture(scope="session")
def expected(tmp_path_factory: pytest.TempPathFactory) -> list[Any]:
    """The decisions on the corpus as a folder of text files."""
    place = tmp_path_factory.mktemp("expected")
    cleaner.run(corpora.write(place, "text", corpora.texts()), place / "out")
    found = decisions(place / "out")
    verdicts = [row[4][1] for row in found]
    assert {"exact-duplicate", "near-duplicate"} <= set(verdicts)
    rules = {claim[2].partition("@")[0] for row in found for claim in row[2]}
    assert {"teaser", "appended-story"} <= rules
    return found


def test_every_format_stands_in_the_corpora() -> None:
    held = {format_of(Path(name)) or name for name in NAMES}
    assert held >= set(FORMATS) - {"html"}, "tests/test_html.py holds HTML, which is no plain text"


@pytest.mark.parametrize("name", NAMES)
def test_the_same_corpus_gets_the_same_decisions(
    name: str, tmp_path: Path, expected: list[Any]
) -> None:
    source = corpora.write(tmp_path, name, corpora.texts())
    summary = cleaner.run(source, tmp_path / "out")
    assert decisions(tmp_path / "out") == expected
    assert summary.documents["in"] == len(expected)
    assert cleaner.verify(tmp_path / "out") == []


@pytest.mark.parametrize("name", NAMES)
def test_the_output_can_be_cleaned_again_to_itself(name: str, tmp_path: Path) -> None:
    cleaner.run(corpora.write(tmp_path, name, corpora.texts()), tmp_path / "out")
    again = tmp_path / "out/documents"
    cleaner.run(again, tmp_path / "again")
    first, second = files(again), files(tmp_path / "again/documents")
    assert first == second


@pytest.mark.parametrize("name", NAMES)
def test_everything_comes_back(name: str, tmp_path: Path) -> None:
    source = corpora.write(tmp_path, name, corpora.texts())
    cleaner.run(source, tmp_path / "out")
    cleaner.restore(tmp_path / "out", tmp_path / "back")
    assert files(tmp_path / "back") == files(source if source.is_dir() else source.parent, name)


@pytest.mark.parametrize("name", NAMES)
def test_without_its_source_a_file_comes_back_with_equal_documents(
    name: str, tmp_path: Path, expected: list[Any]
) -> None:
    source = corpora.write(tmp_path, name, corpora.texts())
    cleaner.run(source, tmp_path / "out")
    source.rename(tmp_path / "moved")
    result = cleaner.restore(tmp_path / "out", tmp_path / "back")
    if format_of(Path(name)) == "warc":
        assert "only from its unchanged source" in result.missing[name]
        return
    assert result.missing == {}
    cleaner.run(tmp_path / "back", tmp_path / "again")
    assert decisions(tmp_path / "again") == expected


def files(folder: Path, name: str = "") -> dict[str, bytes]:
    """The files below a folder, or the one of that name in it."""
    found = [folder / name] if name and (folder / name).is_file() else folder.rglob("*")
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in found if path.is_file()
    }
