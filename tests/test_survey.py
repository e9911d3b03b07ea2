"""What a run learns from its corpus: lines that recur at edges, stories that stand elsewhere."""

from __future__ import annotations

import json
import random
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

import cleaner
from cleaner.errors import SettingsError
from cleaner.finished.folder import FinishedRun
from cleaner.index import elsewhere
from cleaner.known import passages_from
from cleaner.learned import runs
from cleaner.page import Line, Page
from cleaner.patch import Span

SYLLABLES = ["ka", "lo", "mi", "ver", "dun", "tas", "pel", "gor", "in", "bre", "shal", "wex"]


def story(seed: int, paragraphs: int = 6) -> list[str]:
    """Paragraphs in a vocabulary of their own, as long as those of an article."""
    chance = random.Random(seed)
    words = ["".join(chance.choices("abdefgiklmnoprstuvw", k=7)) for _ in range(40)]
    return [" ".join(chance.choices(words, k=22)).capitalize() + "." for _ in range(paragraphs)]


FOOTER = "The Ellery Courier is printed on paper from the mills of Brask."


def write(folder: Path, pages: dict[str, list[str]]) -> Path:
    for name, paragraphs in pages.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("\n".join(paragraphs) + "\n", "utf-8")
    return folder


def removed(out: Path, rule: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for record in FinishedRun(out).records():
        if any(claim[2].startswith(rule) for claim in record["claims"]):
            found[record["id"]] = record["removed"]
    return found


def test_a_line_at_the_edges_of_unrelated_pages_goes(tmp_path: Path) -> None:
    pages = {f"courier/{n:02}.txt": [*story(n), FOOTER] for n in range(14)}
    pages |= {f"herald/{n:02}.txt": story(100 + n) for n in range(14)}
    cleaner.run(write(tmp_path / "in", pages), tmp_path / "out")
    gone = removed(tmp_path / "out", "recurring-passage")
    assert set(gone) == {name for name in pages if name.startswith("courier")}
    assert {text for texts in gone.values() for text in texts} == {FOOTER + "\n"} or all(
        texts == ["\n" + FOOTER] for texts in gone.values()
    )
    table = passages_from(tmp_path / "out" / "passages.json")
    assert [(p.text, p.documents, p.of, p.site) for p in table] == [(FOOTER, 14, 14, "courier")]
    assert cleaner.verify(tmp_path / "out") == []
    cleaner.restore(tmp_path / "out", tmp_path / "back")
    assert (tmp_path / "back/courier/03.txt").read_text() == "\n".join(
        pages["courier/03.txt"]
    ) + "\n"


def test_a_headline_that_other_pages_list_stays_on_its_own(tmp_path: Path) -> None:
    pages = {f"courier/{n:02}.txt": [*story(n), f"Titel {n}"] for n in range(14)}
    own = pages["courier/00.txt"]
    headline = " ".join(own[0].split()[:4])
    again = "Lanterns return to the quay"
    for name, page in pages.items():
        page += [headline, again] if name != "courier/00.txt" else [again]
    own.insert(0, headline)
    pages["courier/01.txt"].insert(0, again)
    cleaner.run(write(tmp_path / "in", pages), tmp_path / "out")
    gone = removed(tmp_path / "out", "recurring-passage")
    assert sum("Lanterns return" in "".join(texts) for texts in gone.values()) == 14
    for name in ("courier/00.txt", "courier/01.txt"):
        text = (tmp_path / "out/documents" / name).read_text("utf-8")
        assert text.startswith(pages[name][0] + "\n")
        assert again not in text.split("\n", 1)[1]
    assert cleaner.verify(tmp_path / "out") == []


def test_headings_announcements_and_fields_of_what_stays_stay(tmp_path: Path) -> None:
    """Recipes, minutes and posts name sections and fields alike, and say other things in them."""
    pages = {}
    for n in range(30):
        grade = "Keeper's grade: third" if n < 24 else f"Keeper's grade: {story(n)[0][:9]}"
        front = ["---", f"date: 2021-05-{n:02}", "category: harbour", "---"]
        fence = ["```", "-----END LAMP SIGNATURE-----", "```"]
        head, tail = (
            (front, fence)
            if n % 2
            else ([grade, "## What was said"], ["## Told", "In this issue:"])
        )
        pages[f"log/{n:02}.txt"] = [*head, *story(n), *tail, *story(n + 50, 1), FOOTER]
    cleaner.run(write(tmp_path / "in", pages), tmp_path / "out")
    gone = removed(tmp_path / "out", "recurring-passage")
    assert set(gone) == set(pages)
    assert all("".join(texts).strip() == FOOTER for texts in gone.values())
    table = {p.text for p in passages_from(tmp_path / "out" / "passages.json")}
    assert {"## What was said", "## Told", "In this issue:", "category: harbour"} <= table
    assert {"Keeper's grade: third", "-----END LAMP SIGNATURE-----"} <= table


@pytest.mark.parametrize("workers", [1, 2])
def test_a_run_where_another_one_stood_learns_anew(tmp_path: Path, workers: int) -> None:
    settings = cleaner.Settings(workers=workers)
    pages = {f"courier/{n:02}.txt": [*story(n), FOOTER] for n in range(14)}
    cleaner.run(write(tmp_path / "in", pages), tmp_path / "out", cleaner.Settings(workers=1))
    assert len(removed(tmp_path / "out", "recurring-passage")) == 14
    shutil.rmtree(tmp_path / "out")
    one = write(tmp_path / "one", {"courier/x.txt": [*story(77), FOOTER]})
    cleaner.run(one, tmp_path / "out", settings)
    assert removed(tmp_path / "out", "recurring-passage") == {}


def test_copies_of_one_story_teach_nothing(tmp_path: Path) -> None:
    wire = story(1)
    pages = {f"wire/{n:02}.txt": [*story(n + 2, 1), *wire] for n in range(30)}
    cleaner.run(write(tmp_path / "in", pages), tmp_path / "out")
    assert passages_from(tmp_path / "out" / "passages.json") == []


def test_a_line_in_the_middle_stays(tmp_path: Path) -> None:
    pages = {
        f"recipes/{n:02}.txt": [*story(n, 12)[:6], "Ingredients", *story(n + 50, 12)]
        for n in range(14)
    }
    cleaner.run(write(tmp_path / "in", pages), tmp_path / "out")
    assert removed(tmp_path / "out", "recurring-passage") == {}


def test_a_table_can_be_used_again_and_must_be_whole(tmp_path: Path) -> None:
    pages = {f"courier/{n:02}.txt": [*story(n), FOOTER] for n in range(14)}
    cleaner.run(write(tmp_path / "in", pages), tmp_path / "out")
    table = tmp_path / "out" / "passages.json"
    one = write(tmp_path / "one", {"courier/x.txt": [*story(77), FOOTER]})
    cleaner.run(one, tmp_path / "again", cleaner.Settings(passages=str(table)))
    assert set(removed(tmp_path / "again", "recurring-passage")) == {"courier/x.txt"}
    rows = json.loads(table.read_text())
    rows["passages"][0]["documents"] = 99
    table.write_text(json.dumps(rows))
    with pytest.raises(SettingsError, match=rf"{table} was changed by hand"):
        cleaner.run(one, tmp_path / "third", cleaner.Settings(passages=str(table)))
    assert not (tmp_path / "third").exists()


def test_a_tail_that_is_another_document_goes(tmp_path: Path) -> None:
    own, other = story(1), ["Second Headline Of The Day", *story(2)]
    pages = {"a/page.txt": [*own, *other], "b/other.txt": other, "c/third.txt": story(3)}
    cleaner.run(write(tmp_path / "in", pages), tmp_path / "out")
    gone = removed(tmp_path / "out", "appended-elsewhere")
    assert gone == {"a/page.txt": ["\n" + "\n".join(other)]}
    record = next(iter(FinishedRun(tmp_path / "out").records()))
    assert "b/other.txt" in json.dumps(record["claims"])
    assert cleaner.verify(tmp_path / "out") == []


def test_what_rests_on_another_document_is_proved_again_from_it(tmp_path: Path) -> None:
    own, other = story(1), story(2)
    write(tmp_path / "in", {"a.txt": [*own, *other], "b.txt": other, "c.txt": story(3)})
    cleaner.run(tmp_path / "in", tmp_path / "out")
    run = FinishedRun(tmp_path / "out")
    documents = {document.record["id"]: document for _, own in run.restored() for document in own}
    found = elsewhere.tails(run.records())
    assert list(found) == ["b.txt"]
    elsewhere.prove(
        {**documents["c.txt"].record, "id": "b.txt"}, documents["c.txt"].cleaned, found, 0
    )
    assert list(elsewhere.unproved(found, ())) == [
        "a.txt: what went as the text of b.txt is not in it"
    ]
    elsewhere.prove(documents["b.txt"].record, documents["b.txt"].cleaned, found, 0)
    assert list(elsewhere.unproved(found, ())) == []
    assert cleaner.verify(tmp_path / "out") == []


def test_a_quoted_article_stays(tmp_path: Path) -> None:
    own, other = story(1, 8), story(2)
    pages = {
        "inside.txt": [*own[:4], *other, *own[4:]],
        "introduced.txt": [*own[:4], "Here is what the paper wrote:", *other],
        "spaced.txt": [*story(5), "Here is what the paper wrote:", "", *other],
        "other.txt": other,
    }
    cleaner.run(write(tmp_path / "in", pages), tmp_path / "out")
    assert removed(tmp_path / "out", "appended-elsewhere") == {}


def test_captions_are_no_story_of_a_page_s_own(tmp_path: Path) -> None:
    captions = [
        f"The harbour of Port Ellery {' '.join(w)}. REUTERS/Mara Quill"
        for w in (
            ["at dawn with nine boats going out to sea in a row"] * 2,
            ["at night with nine boats coming home again one by one"] * 2,
        )
    ]
    wire = story(6)
    pages = {"with.txt": ["The Harbour", *captions, *wire], "without.txt": [*wire, *story(7, 2)]}
    cleaner.run(write(tmp_path / "in", pages), tmp_path / "out")
    assert removed(tmp_path / "out", "appended-elsewhere") == {}


def test_the_document_that_holds_most_of_a_tail_is_named(tmp_path: Path) -> None:
    own, other = story(1), story(2, 8)
    pages = {"page.txt": [*own, *other], "a-short.txt": other[:4], "b-whole.txt": other}
    cleaner.run(write(tmp_path / "in", pages), tmp_path / "out")
    assert removed(tmp_path / "out", "appended-elsewhere") == {
        "page.txt": ["\n" + "\n".join(other)]
    }
    record = next(r for r in FinishedRun(tmp_path / "out").records() if r["id"] == "page.txt")
    assert "b-whole.txt" in json.dumps(record["claims"])


def test_a_longer_version_of_a_story_stays(tmp_path: Path) -> None:
    wire = story(4, 10)
    cleaner.run(write(tmp_path / "in", {"long.txt": wire, "short.txt": wire[2:]}), tmp_path / "out")
    assert removed(tmp_path / "out", "appended-elsewhere") == {}


def test_repeated_runs_go_but_for_the_first_copy_where_asked(tmp_path: Path) -> None:
    own, other, third = story(1, 9), story(2, 9), story(3, 9)
    shared = " ".join(story(9, 4))
    pages = {
        "a.txt": [*own[:4], shared, "Read more: Tide tables", *own[4:]],
        "b.txt": [*other[:4], f"A sentence of its own. {shared} And one behind.", *other[4:]],
        "c.txt": [*third, own[0] + " " + own[1] + " " + own[2], *third[:1]],
    }
    folder = write(tmp_path / "in", pages)
    cleaner.run(folder, tmp_path / "kept")
    assert removed(tmp_path / "kept", "repeated-run") == {}
    settings = cleaner.Settings(repeats="remove", repeat_words=20)
    cleaner.run(folder, tmp_path / "out", settings)
    gone = removed(tmp_path / "out", "repeated-run")
    assert gone["b.txt"] == [shared + " "]
    assert "a.txt" not in gone, "the first copy stays, also where other rules change its page"
    assert gone["c.txt"] == ["\n" + own[0] + " " + own[1] + " " + own[2] + "\n" + third[0]]
    assert cleaner.verify(tmp_path / "out") == []
    reported = cleaner.Settings(repeats="report", repeat_words=20)
    cleaner.run(folder, tmp_path / "report", reported)
    records = list(FinishedRun(tmp_path / "report").records())
    assert [bool(record["suspects"]) for record in records] == [False, True, True]
    assert not any("repeated-run" in json.dumps(record["claims"]) for record in records)


@pytest.mark.parametrize("mark", ["| ", "- ", "3. ", "b) ", "    ", "```\n"])
def test_long_rows_items_and_code_may_repeat(mark: str) -> None:
    line = (
        mark
        + "A lantern with green glass, two hundred metres of rope, a barrel for the crew, fish."
    )
    block = [line, "```"] if "`" in mark else [line]
    text = "\n".join(["What stands here.", *block, "A line between.", *block, "The end."]) + "\n"
    settings = cleaner.Settings(repeats="remove", repeat_words=10)
    assert cleaner.clean(text, settings).text == text
    assert cleaner.clean(text.replace(mark, "").replace("```", ""), settings).text != text


def test_each_line_is_cut_into_sentences_once_however_many_runs_it_has(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    cut: list[int] = []
    sentences = runs._sentences

    def counted(text: str, line: Line) -> Iterator[tuple[int, int, Span]]:
        cut.append(line.number)
        return sentences(text, line)

    monkeypatch.setattr(runs, "_sentences", counted)
    told = story(1, 30)
    again = " ".join(f"{line} Between them stands {n}." for n, line in enumerate(told[::-1]))
    page = Page("\n".join([*told, again]))
    settings = cleaner.Settings(repeats="remove", repeat_words=20)
    claims = list(runs.repeated(page, settings))
    assert [page.text[c.start : c.end].strip() for c in claims] == told[::-1]
    assert cut == [30]


def test_tables_and_choruses_may_repeat() -> None:
    rows = [f"Row {n} of the table | {n} | {n * n}" for n in range(40)]
    chorus = [f"And the lamps go out on the quay, oh, line {n}" for n in range(12)]
    text = "\n".join([*rows, "A line between.", *rows, *chorus, "A verse.", *chorus]) + "\n"
    settings = cleaner.Settings(repeats="remove", repeat_words=10)
    assert cleaner.clean(text, settings).text == text
