"""What reaches a terminal: nothing of the data acts, colours only where they are wanted."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

import cleaner
from cleaner.views.styled import Styled, clipped, one_line, safe, width

if sys.platform == "win32":
    pytest.skip("there are no pseudo-terminals", allow_module_level=True)

from cleaner.cli.terminal import RESET, STYLES, rendered
from tests.terminals import FORBIDDEN, hostile, leaks, on_terminal

ROOT = Path(__file__).parent.parent
NASTY = "Nice\x1b]0;title\x07 text \u202egnp.exe \x9b31m\x7f"
PAGE = f"{NASTY} begins.\nRead more: Ferry fares {NASTY}\nThe end of it.\n"
STORY = "\n".join(f"Line {number} of a long story stands here." for number in range(60)) + "\n"


@pytest.fixture
def page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "in" / "a\x1b[31m\u202eb.txt"
    path.parent.mkdir()
    path.write_text(PAGE, "utf-8")
    return path


def unpainted(text: str) -> str:
    for sequence in (*STYLES.values(), RESET):
        text = text.replace(sequence, "")
    return text


def test_no_command_sends_what_a_terminal_would_act_on(page: Path) -> None:
    (page.parent / "twin\x07\u2066.txt").write_text(PAGE, "utf-8")
    (page.parent / "noise\x9b.txt").write_bytes(bytes(range(256)) * 9)
    calls: list[tuple[object, ...]] = [
        ("run", page.parent, "-o", "out", "--closest-calls", 3),
        ("clean", page),
        ("explain", page),
        ("diff", page),
        ("diff", "out", page.name),
        ("why", "out", page.name),
        ("why", "out", "twin\x07\u2066.txt"),
        ("why", "out", "no\x1b[2Jthing"),
        ("why", "out", "--text", "ferry fares"),
        ("check", page.parent),
        ("check", page.parent, "--format", "json"),
        ("check", page.parent, "--format", "github"),
        ("putback", "out", "--text", "ferry fares"),
        ("index", "add", "seen", page.parent),
        ("similar", page, "--index", "seen"),
        ("index", "query", "seen", page.parent),
        ("export", "out", "-o", "to\x1b[2J", "--as", "dolma"),
        ("verify", "out"),
        ("clean", "no\x1b[2Jthing"),
        ("cl\x1b[2J\u202eean",),
        ("run", "--\x1b[2J"),
        ("rules",),
    ]
    for call in calls:
        shown = on_terminal(*call, PAGER="cat")
        assert not FORBIDDEN.search(unpainted(shown)), (call, shown)
        assert "Traceback" not in shown, (call, shown)


def test_json_on_a_terminal_is_the_same_json(page: Path) -> None:
    shown = on_terminal("check", page, "--format", "jsonl", PAGER="cat")
    rows = [json.loads(line) for line in shown.split("\n") if line.startswith("{")]
    assert rows
    assert {row["path"] for row in rows} == {str(page)}


def test_what_goes_is_struck_through_with_the_rule_beside_it(page: Path) -> None:
    shown = on_terminal("explain", page)
    assert f"{STYLES['gone']}Read more: Ferry fares" in shown
    assert f"{RESET}{STYLES['rule']} ‹teaser›{RESET}" in shown
    assert "⟦" not in shown


@pytest.mark.parametrize(
    ("environment", "is_painted"),
    [
        ({}, True),
        ({"NO_COLOR": "1"}, False),
        ({"NO_COLOR": ""}, True),
        ({"TERM": "dumb"}, False),
        ({"TERM": "dumb", "FORCE_COLOR": "1"}, True),
        ({"FORCE_COLOR": "0"}, False),
        ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
    ],
)
def test_colours_follow_the_environment(
    page: Path, environment: dict[str, str], is_painted: bool
) -> None:
    shown = on_terminal("explain", page, **environment)
    assert ("\x1b[" in shown) is is_painted
    assert ("⟦teaser|" in shown) is not is_painted


def piped(*arguments: object, **environment: str) -> bytes:
    command = [sys.executable, "-m", "cleaner", *map(str, arguments)]
    kept = {name: value for name, value in os.environ.items() if "COLOR" not in name}
    done = subprocess.run(command, capture_output=True, env={**kept, **environment}, check=True)
    return done.stdout


def test_a_pipe_gets_plain_text_and_filters_give_the_text_as_it_is(page: Path) -> None:
    assert b"\x1b" not in piped("explain", page)
    assert b"\x1b[9;31m" in piped("explain", page, FORCE_COLOR="1")
    assert piped("clean", page) == cleaner.clean(PAGE).text.encode()
    assert b"-Read more: Ferry fares Nice\x1b]0;title\x07" in piped("diff", page)


def test_an_output_that_lacks_a_character_gets_its_escape(page: Path) -> None:
    assert b"\\u27e6teaser|" in piped("explain", page, PYTHONIOENCODING="cp1252")


def test_long_text_is_paged_on_a_terminal_only(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text(STORY, "utf-8")
    pager = tmp_path / "pager"
    pager.write_text("#!/bin/sh\necho paged\ncat\n")
    pager.chmod(0o755)
    assert on_terminal("explain", path, PAGER=str(pager)).startswith("paged\n")
    assert "paged" not in on_terminal("explain", path, PAGER=str(pager), LINES="100")
    assert piped("explain", path, PAGER=str(pager)).startswith(b"Line 0")


def test_widths_and_cuts_are_those_of_a_terminal() -> None:
    assert [width(text) for text in ("ab", "漢字", "e\u0301", "\u200d")] == [2, 4, 1, 0]
    assert clipped("漢" * 40, 20) == "漢" * 8 + "..."
    assert clipped("e\u0301" * 40, 10) == "e\u0301" * 7 + "..."
    assert clipped("short") == "short"
    assert clipped("\x1b[31m") == "\\u001b[31m"


def test_names_fill_one_line_and_texts_may_fill_more() -> None:
    assert one_line("a\nb\x1b") == "a\\nb\\u001b"
    assert safe("a\n\tb\x85") == "a\n\tb\\u0085"
    assert rendered([Styled("a\n\nb", "gone")], painted=True) == (
        f"{STYLES['gone']}a{RESET}\n\n{STYLES['gone']}b{RESET}"
    )
    assert rendered([Styled("a\r\nb\x1b", "gone")], painted=False) == "a\nb\\u001b"


def test_an_id_with_a_line_end_fills_one_line(tmp_path: Path) -> None:
    """Or what follows in it would be read as what the command says."""
    name, text = "a\nverified.txt", f"{'Lanterns were lit. ' * 9}\nRead more: Ferry fares\n"
    (tmp_path / "in").mkdir()
    for own in (name, "b.txt"):
        (tmp_path / "in" / own).write_text(text)
    cleaner.run(tmp_path / "in", tmp_path / "out")
    for words in (["why", "out", name], ["why", "out", "b.txt"], ["diff", "out", name]):
        done = subprocess.run(
            [sys.executable, "-m", "cleaner", *words],
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            text=True,
            check=True,
        )
        assert r"a\nverified.txt" in done.stdout
        assert "\nverified.txt" not in done.stdout.replace(r"a\nverified", "")


def test_a_smoke_run_of_the_campaign_finds_nothing() -> None:
    command = [sys.executable, str(ROOT / "scripts" / "fuzz_terminal"), "--strings", "2000"]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "2,000 strings" in done.stdout


def test_the_campaign_would_notice_a_leak() -> None:
    assert all(map(leaks, ("a\x1bb", "\x9b", "\u202e", "\ud800")))
    assert leaks(f"{RESET}a") == "1 escape characters, not 0"
    assert leaks("a\n\t漢") is None
    source = random.Random(7)
    assert any(FORBIDDEN.search(hostile(source)) for _ in range(20))
