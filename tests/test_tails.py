"""Tails that other documents hold: found though they differ in form, and where they begin."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest

import cleaner
from cleaner.finished.folder import FinishedRun
from cleaner.index.index import writing
from tests.test_survey import removed, story, write

OWN, OTHER = story(1), story(2, 8)


def cut(tmp_path: Path, page: list[str], **others: list[str]) -> str | None:
    """What goes of a page as the text of others, in a corpus with these."""
    pages = {f"{name}.txt": lines for name, lines in others.items()}
    cleaner.run(write(tmp_path / "in", {"page.txt": page, **pages}), tmp_path / "out")
    assert cleaner.verify(tmp_path / "out") == []
    return "".join(removed(tmp_path / "out", "appended-elsewhere").get("page.txt", [])).strip()


def other_marks(lines: list[str]) -> list[str]:
    return [f"“{line[:20]}” – ‘{line[20:]}’ ..." for line in lines]


def with_captions(lines: list[str]) -> list[str]:
    caption = "Boats in the harbour of Port Ellery on Sunday. REUTERS/Mara Quill"
    again = caption.replace("Sunday", "Monday")
    return ["Another Headline Altogether", caption, *lines[:3], again, *lines[3:]]


def corrected(lines: list[str]) -> list[str]:
    return [line.replace(line.split()[9], "corrected", 1) for line in lines]


def wrapped(lines: list[str]) -> list[str]:
    return [part for line in lines for part in (*textwrap.wrap(line, 70), "")]


FORMS: list[Callable[[list[str]], list[str]]] = [
    other_marks,
    with_captions,
    corrected,
    wrapped,
    lambda lines: [" ".join(lines[:2]), *lines[2:]],
    lambda lines: [*lines, *story(5, 3)],
]


@pytest.mark.parametrize("form", FORMS)
def test_a_tail_is_found_in_a_document_of_another_form(
    form: Callable[[list[str]], list[str]], tmp_path: Path
) -> None:
    assert cut(tmp_path, [*OWN, *OTHER], other=form(OTHER)) == "\n".join(OTHER)


@pytest.mark.parametrize("form", [other_marks, corrected, wrapped])
def test_a_tail_of_another_form_is_found(
    form: Callable[[list[str]], list[str]], tmp_path: Path
) -> None:
    tail = form(OTHER)
    assert cut(tmp_path, [*OWN, "", *tail], other=OTHER) == "\n".join(tail).strip()


def test_a_tail_that_breaks_off_is_found(tmp_path: Path) -> None:
    tail = [*OTHER[:3], OTHER[3][:70] + "..."]
    assert cut(tmp_path, [*OWN, *tail], other=OTHER) == "\n".join(tail)


def test_the_headline_and_the_cue_line_above_a_tail_go_along(tmp_path: Path) -> None:
    words = OTHER[0].split()
    headline = f"{words[0]} {words[3].capitalize()} And {words[5].capitalize()} Again"
    tail = ["Read next", headline, "By Mara Quill", *OTHER]
    assert cut(tmp_path, [*OWN, *tail], other=["Headline Of The House", *OTHER]) == "\n".join(tail)


def test_two_tails_in_a_row_go(tmp_path: Path) -> None:
    third = story(3)
    assert cut(tmp_path, [*OWN, *OTHER, *third], one=OTHER, two=third) == "\n".join(OTHER + third)


def test_a_story_of_the_same_matter_goes_where_both_are_whole(tmp_path: Path) -> None:
    """Two stories in one vocabulary; but a page whose own top is short may be the longer one."""
    long = story(4, 16)
    assert cut(tmp_path / "long", long, other=long[8:]) == "\n".join(long[8:])
    assert cut(tmp_path / "short", long[4:], other=long[8:]) == ""
    topped = with_captions(long[8:])[:2] + long[8:]
    assert cut(tmp_path / "topped", long, other=topped) == "\n".join(long[8:])
    assert cut(tmp_path / "amid", long, other=[*long[8:], *story(6, 4), long[3]]) == "\n".join(
        long[8:]
    )


@pytest.mark.parametrize("count", [2, 3])
def test_a_story_that_three_unrelated_pages_append_goes(count: int, tmp_path: Path) -> None:
    lead, *rest = story(7, 8)
    tail = [f"PORT ELLERY, Monday - {lead}", *rest]
    pages = {f"p{n}": [*story(20 + n), *tail] for n in range(count - 1)}
    assert cut(tmp_path, [*OWN, *tail], **pages) == ("\n".join(tail) if count > 2 else "")
    assert len(removed(tmp_path / "out", "appended-elsewhere")) == (count if count > 2 else 0)


def test_copies_of_one_page_are_no_several_pages(tmp_path: Path) -> None:
    tail = ["Velmor And Kastin Meet", *story(7, 8)]
    page = [*story(20), *tail]
    assert cut(tmp_path, [*OWN, *tail], one=page, two=["A new headline", *page], three=page) == ""


def test_what_ends_the_pages_of_a_series_is_no_story(tmp_path: Path) -> None:
    """Neither a short passage, nor one without headline or lead, nor rules for comments."""
    short = ["Brask And Ellery Meet", *story(8, 2)]
    background = [f"It {line}" for line in story(9, 8)]
    rules = ["Guidelines", *(f"Comments: {line} comment moderation" for line in story(10, 8))]
    for number, tail in enumerate((short, background, rules)):
        pages = {f"p{n}": [*story(20 + n), *tail] for n in range(4)}
        assert cut(tmp_path / str(number), [*OWN, *tail], **pages) == ""


def test_a_tail_that_is_a_document_of_the_index_goes(tmp_path: Path) -> None:
    """Those of former days count as other documents, for pages that they are whole in."""
    settings = cleaner.Settings(index=str(tmp_path / "index"), hash_key=5)
    cleaner.run(write(tmp_path / "monday", {"b.txt": OTHER}), tmp_path / "first", settings)
    pages = {"a.txt": [*OWN, *OTHER], "c.txt": [*story(3), *OTHER[:5]], "d.txt": story(4)}
    out = tmp_path / "second"
    cleaner.run(write(tmp_path / "tuesday", pages), out, settings)
    assert removed(out, "appended-elsewhere") == {"a.txt": ["\n" + "\n".join(OTHER)]}
    assert cleaner.verify(out) == []
    with writing(settings.index) as index:
        index.remove(["b.txt"])
        index.compact()
    assert cleaner.verify(out) == [
        "a.txt: what went as the text of b.txt is not in it, in the index"
    ]


def test_a_page_that_is_seen_again_keeps_its_text(tmp_path: Path) -> None:
    settings = cleaner.Settings(index=str(tmp_path / "index"))
    write(tmp_path / "in", {"a.txt": [*OWN, *OTHER], "b.txt": [*OTHER, *story(5)]})
    for day in ("first", "second"):
        cleaner.run(tmp_path / "in", tmp_path / day, settings)
        assert removed(tmp_path / day, "appended-elsewhere").keys() <= {"a.txt"}


def test_a_tail_in_chinese_is_found(tmp_path: Path) -> None:
    own = [
        chr(0x4E00 + n % 97) * 2 + "".join(chr(0x4E00 + n * k % 89) for k in range(60)) + "。"
        for n in range(3, 9)
    ]
    other = ["".join(chr(0x5E00 + n * k % 89) for k in range(70)) + "。" for n in range(3, 9)]
    assert cut(tmp_path, [*own, *other], other=other) == "\n".join(other)


def test_a_document_whose_id_an_earlier_one_has_is_no_evidence(tmp_path: Path) -> None:
    """It is called something else in the records, so that no evidence may name it."""
    texts = [("page", [*OWN, *OTHER]), ("twin", story(7)), ("twin", OTHER)]
    lines = [json.dumps({"id": name, "text": "\n".join(text)}) for name, text in texts]
    (tmp_path / "in.jsonl").write_text("\n".join(lines), "utf-8")
    cleaner.run(tmp_path / "in.jsonl", tmp_path / "out")
    assert cleaner.verify(tmp_path / "out") == []
    assert removed(tmp_path / "out", "appended-elsewhere") == {}


def test_the_older_half_of_a_log_of_changes_is_no_appended_story(tmp_path: Path) -> None:
    old = [part for line in story(7, 30) for part in (f"- {line}", "")]
    new = [part for line in story(8, 30) for part in (f"- {line}", "")]
    assert cut(tmp_path, [*new, *old], other=old) == ""


def test_a_page_that_would_lose_too_much_to_another_one_is_verified(tmp_path: Path) -> None:
    caption = "Boats in the harbour of Port Ellery on Sunday. REUTERS/Mara Quill"
    own = story(1, 16)
    files = {"page.txt": [caption, *own, caption, *story(2, 24)], "other.txt": story(2, 24)}
    corpus, out = write(tmp_path / "in", files), tmp_path / "out"
    cleaner.run(corpus, out, cleaner.Settings(max_loss=0.5))
    (record,) = (row for row in FinishedRun(out).records() if row["id"] == "page.txt")
    assert record["verdict"]["rule"] == "max-loss"
    assert {row[2].partition("@")[0] for row in record["suspects"]} > {"appended-elsewhere"}
    assert cleaner.verify(out) == []
