"""Room 1: every rule does what its examples say, keeps what it must, and stays linear."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from cleaner import Settings, clean
from cleaner.page import Page
from cleaner.rules import RULES, claims
from cleaner.rules.base import LONGEST, Rule, bare, ends_sentence, is_sentence, lowered
from cleaner.rules.body import Body
from cleaner.rules.index import Index
from cleaner.rules.lock import LOCK, READINGS, digest, readings_module
from cleaner.rules.tables import Lines, Row, Table

LOCK_FILE = Path(__file__).parent.parent / "fixtures" / LOCK
REPIN = "python -m cleaner.rules.lock"
ABOVE = (
    "The ferry came back to the harbour on Monday after nine years, and the whole town stood on "
    "the pier to greet it, the band first of all."
)
BELOW = (
    "It will sail twice a day, the harbour office said, and carry bicycles for nothing until the "
    "lamps of the new lighthouse are lit."
)
PLACES = {
    "above": "Ferry is back\n{}\n" + f"{ABOVE}\n{BELOW}\n",
    "between": f"{ABOVE}\n" + "{}\n" + f"{BELOW}\n",
    "below": f"{ABOVE}\n{BELOW}\n" + "{}\n",
}
WITHOUT = {name: page.replace("{}\n", "") for name, page in PLACES.items()}


def only(rule: Rule) -> Settings:
    """Settings under which this rule alone is at work."""
    others = tuple(other.name for other in RULES if other.name != rule.name)
    captions = "none" if rule.name == "caption" else "once"
    return Settings(disable=others, captions=captions, appended="keep")


def cleaned(rule: Rule, text: str) -> str:
    return clean(text, only(rule)).text


def tables() -> list[tuple[Rule, Table]]:
    return [
        (rule, table)
        for rule in RULES
        if isinstance(rule.find, Lines)
        for table in rule.find.tables
    ]


ROWS = [(rule, table, row) for rule, table in tables() for row in table.rows]


def test_names_are_unique_and_kebab_case() -> None:
    names = [rule.name for rule in RULES]
    assert len(set(names)) == len(names)
    assert all(re.fullmatch("[a-z]+(-[a-z]+)*", name) for name in names)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_takes_exactly_what_its_examples_mark(rule: Rule) -> None:
    for example in rule.removes:
        if "⟦" in example:
            source = example.replace("⟦", "").replace("⟧", "")
            gone = cleaned(rule, source)
            wanted = re.sub("\n*⟦[^⟧]*⟧", "", example).strip("\n")
            assert re.sub("\n+", "\n", gone).strip("\n") == re.sub("\n+", "\n", wanted), example
        else:
            places = [
                name
                for name in PLACES
                if cleaned(rule, PLACES[name].format(example)) == WITHOUT[name]
            ]
            assert places, f"{rule.name} leaves {example!r} wherever it stands"


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_keeps_what_its_examples_say(rule: Rule) -> None:
    for example in rule.keeps:
        places = PLACES.values() if "\n" not in example else ()
        for page in (example, *(place.format(example) for place in places)):
            assert cleaned(rule, page) == page


def test_what_one_rule_keeps_no_other_takes() -> None:
    for rule in RULES:
        for example in rule.keeps:
            page = example if "\n" in example else f"{ABOVE}\n{example}\n{BELOW}\n"
            assert clean(page, Settings(appended="keep")).text == page, example


@pytest.mark.parametrize(
    "rule", {id(t): r for r, t in tables()}.values(), ids=lambda rule: rule.name
)
def test_each_row_has_an_example_of_its_own(rule: Rule) -> None:
    """A row that its example does not reach, or only by luck of another row, would rot."""
    for _, table, row in (entry for entry in ROWS if entry[0] is rule):
        alone = Lines(Table((row,), table.where, table.longest, table.cased))
        page = Page(
            f"Ferry is back\n{row.example}\n{ABOVE}\n{row.example}\n{BELOW}\n{row.example}\n"
        )
        assert list(alone(page, Settings())), f"{row.source!r} does not take {row.example!r}"


def test_the_index_finds_what_trying_every_row_finds() -> None:
    finds = [rule.find for rule in RULES if isinstance(rule.find, Lines)]
    index = Index(finds)
    for _, _, row in ROWS:
        page = Page(row.example)
        body = Body(page)
        tried = {id(find) for find in finds if list(find(page, Settings()))}
        assert {id(find) for find in index.matches(body, page.written[0])} == tried, row.example


def test_a_row_without_example_or_word_is_refused() -> None:
    with pytest.raises(ValueError, match="no example"):
        Table.of("read more")
    with pytest.raises(ValueError, match="no word"):
        Index([Lines(Table.of("[a-z]+ [a-z]+ ## read more"))])
    with pytest.raises(ValueError, match="at least three"):
        Rule("name", 1, "why", lambda page, settings: (), (), ())


def test_what_is_kept_of_the_rows_is_what_their_patterns_say() -> None:
    assert READINGS.read_text("utf-8") == readings_module(), f"run: {REPIN}"


def test_rules_agree_with_the_lock_file() -> None:
    """A rule that decides differently has another revision, and the records can tell."""
    pinned = json.loads(LOCK_FILE.read_text("utf-8"))
    assert set(pinned) == {rule.name for rule in RULES}, f"run: {REPIN}"
    for rule in RULES:
        if pinned[rule.name]["revision"] == rule.revision:
            same = pinned[rule.name]["digest"] == digest(rule)
            assert same, f"{rule.name} has changed: raise its revision, then run: {REPIN}"
        else:
            assert pinned[rule.name]["revision"] < rule.revision, (
                f"{rule.name}: revisions only rise"
            )
            pytest.fail(f"{rule.name} has a new revision: run: {REPIN}")


def pumps(row: Row) -> list[str]:
    """The row's example, blown up at its end, its start and its blanks."""
    text = row.example
    chars = dict.fromkeys([" ", ",", ":", "a", "9", "-", "|", "/", "A", text[-1], text[0]])
    return [text + char * LONGEST for char in chars] + [
        text.replace(" ", " " + char * 50 + " ", 4) + "\0" for char in ("a", "A", "9", ", a")
    ]


@pytest.mark.parametrize(
    "rule", {id(t): r for r, t in tables()}.values(), ids=lambda rule: rule.name
)
def test_a_pattern_never_backtracks_through_groups_in_groups(rule: Rule) -> None:
    """A count over a count over the same characters is what makes a pattern exponential."""
    for _, _, row in (entry for entry in ROWS if entry[0] is rule):
        for inner in re.findall(r"\(\?i?:([^()]*)\)(?:[*+]|\{\d+,\d*\})", row.pattern.pattern):
            counted = re.search(r"[+*}]", inner)
            separated = re.match(r"[ ,/|\[(]", inner) or inner.endswith(" ")
            assert not counted or separated, f"{row.source!r}: {inner!r} is counted twice"


def test_a_long_line_is_running_text_for_every_row() -> None:
    index = Index([rule.find for rule in RULES if isinstance(rule.find, Lines)])
    body = Body(Page(ABOVE))
    for _, _, row in ROWS:
        for text in pumps(row):
            page = Page(text[:LONGEST] + "x" * LONGEST)
            assert not any(index.matches(body, line) for line in page.written)


def test_documents_do_not_learn_from_each_other() -> None:
    texts = [PLACES["between"].format(row.example) for _, _, row in ROWS[::7]]
    alone = [clean(text).text for text in texts]
    assert [clean(text).text for text in reversed(texts)] == alone[::-1]


def test_disabled_rules_say_nothing() -> None:
    page = Page(PLACES["between"].format("Read more: Ferry returns"))
    teaser = next(rule for rule in RULES if rule.name == "teaser")
    assert [claim.rule for claim in claims(page, Settings())] == [teaser.id]
    assert list(claims(page, Settings(disable=("teaser",)))) == []


def test_bare_leaves_the_words() -> None:
    for text in (
        "* Related »",
        "### Related:",
        "**Related**",
        "[Related](https://a.example)",
        "• related…",
    ):
        assert lowered(bare(text)) == "related"
    assert lowered("İlgili") == "ilgili"


WRAPPED = """The warden may lend the boats of the harbour to any resident who asks
for them in writing, and no fee is due before the end of the season.
All rights reserved by the warden under this deed pass to the council
when the lease ends, and
Copyright in the charts of the harbour stays with the council, whose
privacy policy, terms of use and contact stand on the board at the gate
of the harbour. By using the boats you agree to the terms of this deed
and to the cookies of the canteen.
"""


def test_pieces_of_hard_wrapped_paragraphs_stay() -> None:
    assert clean(WRAPPED).text == WRAPPED


def test_closing_marks_may_follow_a_full_stop() -> None:
    for closing in ("”", "“", "«", "»", "‘", "’", "」", ")"):
        assert ends_sentence(f"„Die Fähre kommt heute nicht.{closing}")
        assert is_sentence(f"„Die Fähre kommt heute nicht.{closing}")
    assert not ends_sentence("„Die Fähre“")


def test_the_headline_below_a_cue_at_the_head_stays() -> None:
    story = f"Ferry returns to the harbour after nine years\n{ABOVE}\n{BELOW}\n"
    assert clean(f"Related links\n{story}").text == story
    related = "Oysters are back in the bay this spring"
    assert clean(f"{ABOVE}\n{BELOW}\nRelated links\n{related}\n").text == f"{ABOVE}\n{BELOW}\n"


def test_a_story_in_a_layout_table_has_a_head_and_a_tail() -> None:
    story = f"| Ferry is back | |\n| {ABOVE} {BELOW} |\n| {BELOW} {ABOVE} | | |\n"
    assert clean(f"{story}| Imprint |\n").text == story
    table = "| Name | Berths |\n| Menu | 12 |\n| News | 14 |\n"
    assert clean(f"{story}{table}").text == f"{story}{table}"


FIELDS = "Crossings: {0}\nAverage rating: 4.{0}\n{1}\n"


def test_the_fields_of_records_stay() -> None:
    records = "".join(f"{n}. Ferry of pier {n}\n{FIELDS.format(n, ABOVE)}" for n in (1, 2, 3))
    assert clean(records).text == records
    alone = FIELDS.format(1, ABOVE) + f"{BELOW}\n"
    assert "Average rating" not in clean(alone).text
    poster = "".join(f"Answer {n}\n{FIELDS.format(7, BELOW)}" for n in (1, 2, 3))
    assert "Average rating" not in clean(poster).text


def test_a_row_of_two_cells_stays_with_its_table() -> None:
    text = f"{ABOVE}\n{BELOW}\n| Category | Ferries |\n| Berths | 12 |\n"
    assert clean(text).text == text
    assert "Imprint" not in clean(f"{ABOVE}\n{BELOW}\n| Help | Imprint |\n").text


def test_a_number_to_call_stays_with_its_address() -> None:
    address = "Pier 3, Port Ellery 01234\nPhone: 0100 200 300\nmara.quill@porteller.com\n"
    text = f"{ABOVE}\n{BELOW}\n{address}"
    assert clean(text).text == text
    assert "@" not in clean(f"{ABOVE}\n{BELOW}\nmara.quill@porteller.com\n").text


def test_a_writer_may_give_thanks() -> None:
    assert clean(f"{ABOVE}\n{BELOW}\nThanks!\n").text == f"{ABOVE}\n{BELOW}\nThanks!\n"
    form = "Something went wrong. Please try again.\nSorry!\nThank you\n"
    assert clean(f"{ABOVE}\n{BELOW}\n{form}").text == f"{ABOVE}\n{BELOW}\n"
