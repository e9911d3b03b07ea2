"""The command line: exit codes, streams, and what each command prints."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from cleaner.cli import main

PAGE = "The bridge will close in March, the authority said.\nRead more: Ferry fares to rise\nEnd.\n"


@pytest.fixture
def page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "in" / "page.txt"
    path.parent.mkdir()
    path.write_bytes(PAGE.encode())
    return path


def call(*arguments: object, text: str | None = None) -> Result:
    return CliRunner().invoke(main, [str(a) for a in arguments], input=text)


def test_clean_prints_the_cleaned_text_and_nothing_else(page: Path) -> None:
    wanted = PAGE.replace("Read more: Ferry fares to rise\n", "")
    assert call("clean", page).stdout == wanted
    assert call("clean", "-", text=PAGE).stdout == wanted


def test_explain_marks_what_goes_and_says_why(page: Path) -> None:
    shown = call("explain", page).stdout
    assert "⟦teaser|Read more: Ferry fares to rise\n⟧End.\n" in shown
    assert "goes   line 2 teaser@" in shown
    assert page.read_bytes() == PAGE.encode()


def test_run_verify_why_restore(page: Path, tmp_path: Path) -> None:
    done = call("run", page.parent, "-o", "out")
    assert (done.exit_code, done.stdout) == (0, "")
    assert "1 documents in = 1 kept + 0 dropped + 0 quarantined" in done.stderr
    assert call("verify", "out").exit_code == 0
    assert "teaser@" in call("why", "out", "page.txt").stdout
    assert "teaser@" in call("why", "out", "page.txt", PAGE.index("Ferry")).stdout
    assert "was not removed" in call("why", "out", "page.txt", 0).stdout
    assert "it has no character at 9999" in call("why", "out", "page.txt", 9999).stdout
    assert call("restore", "out", "-o", "back").exit_code == 0
    assert (tmp_path / "back" / "page.txt").read_bytes() == PAGE.encode()
    (tmp_path / "out" / "documents" / "page.txt").write_text("changed")
    assert call("verify", "out").exit_code == 1


def test_why_names_the_witness_of_a_dropped_document(page: Path) -> None:
    (page.parent / "twin.txt").write_bytes(PAGE.encode())
    call("run", page.parent, "-o", "out")
    shown = call("why", "out", "twin.txt").stdout
    assert "exact-duplicate" in shown
    assert "page.txt" in shown
    assert "1.0000" in shown


def test_errors_say_what_and_end_with_their_exit_code(page: Path) -> None:
    assert call("run", page.parent, "-o", page.parent).exit_code == 2
    assert call("run", "nowhere", "-o", "out").exit_code == 2
    assert call("verify", page.parent).exit_code == 2
    assert call("why", page.parent, "x").exit_code == 2
    assert "no such file" in call("run", "nowhere", "-o", "out").stderr


def test_quarantined_input_ends_with_3(page: Path) -> None:
    (page.parent / "noise.txt").write_bytes(bytes(range(256)) * 9)
    assert call("run", page.parent, "-o", "out").exit_code == 3


def test_split_makes_appended_stories_documents(page: Path) -> None:
    assert call("run", page.parent, "-o", "out", "--appended", "split").exit_code == 0
    assert call("verify", "out").exit_code == 0


def test_a_flag_goes_before_the_file_and_the_file_before_the_default(page: Path) -> None:
    Path("cleaner.toml").write_text('disable = ["teaser"]\nmax-loss = 0.9\n')
    assert call("clean", page).stdout == PAGE
    assert call("clean", page, "--disable", "share").stdout != PAGE
    assert "did you mean 'teaser'" in call("clean", page, "--disable", "tezer").stderr
    Path("cleaner.toml").write_text("treshold = 0.9\n")
    failed = call("clean", page)
    assert failed.exit_code == 2
    assert "did you mean 'threshold'" in failed.stderr
    Path("cleaner.toml").write_text("threshold = \n")
    assert call("clean", page).exit_code == 2


def test_rules_as_table_and_json() -> None:
    rows = json.loads(call("rules", "--format", "json").stdout)
    assert {"teaser", "repeated-caption", "repeated-headline"} <= {row["name"] for row in rows}
    assert all(row["removes"] and row["keeps"] for row in rows)
    assert "teaser" in call("rules").stdout


def test_a_group_alone_shows_its_help_once() -> None:
    for names in ((), ("index",)):
        shown = call(*names).output
        assert shown.count("Usage: ") == 1
        assert "Error" not in shown


@pytest.mark.parametrize(
    ("command", "option"),
    [
        ("clean", "--threshold=0.9"),
        ("explain", "--keep=first"),
        ("diff", "--recall=1"),
        ("duplicates", "--redact"),
        ("evaluate", "--protect=a"),
        ("similar", "--no-embed"),
    ],
)
def test_an_option_that_would_change_nothing_is_none(page: Path, command: str, option: str) -> None:
    done = call(command, page, option)
    assert done.exit_code == 2
    assert "No such option" in done.stderr
    assert option.partition("=")[0] in done.stderr


def test_an_input_named_twice_is_told_so(page: Path) -> None:
    done = call("run", page, page, "-o", page.with_name("out"))
    assert f"{page} is there 2 times; name it once" in done.stderr


def test_every_command_has_help_with_an_example() -> None:
    for name, command in main.commands.items():
        shown = call(name, "--help").stdout
        assert f"cleaner {name}" in shown, name
        assert command.help, name


def test_the_list_of_commands_cuts_no_sentence_off() -> None:
    shown = call("--help").stdout
    assert "..." not in shown.partition("Commands:")[2]
    assert "cleaner putback cleaned/ --text" in shown


def test_no_control_character_of_the_data_reaches_the_output(page: Path) -> None:
    page.write_text("Nice\x1b]0;title\x07 text \u202egnp.exe\nRead more: \x9bx\n")
    shown = call("explain", page).stdout
    assert not set(shown) & set("\x1b\x07\x9b\u202e")
    assert "\\u001b" in shown


def test_a_file_of_records_is_cleaned_as_its_name_says(page: Path) -> None:
    line = {"id": 1, "text": "The ferry is back.\nRead more: Ferry fares to rise\n"}
    lines, table = page.with_name("a.jsonl"), page.with_name("a.csv")
    lines.write_text(json.dumps(line) + "\n")
    table.write_text("id,text\n1,The ferry is back.\n")
    assert json.loads(call("clean", lines).stdout)["text"] == "The ferry is back.\n"
    for command in ("clean", "explain", "diff"):
        done = call(command, table)
        assert done.exit_code == 2
        assert "cleaner run" in done.stderr
    assert call("clean", table, "--format", "text").exit_code == 0


def test_a_run_says_why_it_quarantined_what(page: Path) -> None:
    page.with_name("b.jsonl").write_text('{"id": 1, "body": "The ferry is back."}\n')
    done = call("run", page.with_name("b.jsonl"), "-o", page.with_name("out"))
    assert done.exit_code == 3
    assert "1 times: no usable record: its field 'text' is missing" in done.output
    assert "--text-field" in done.output


def test_a_list_in_json_is_no_text(page: Path) -> None:
    listed = page.with_name("list.json")
    listed.write_text('[{"text": "The ferry is back."}]')
    done = call("run", listed, "-o", page.with_name("out"))
    assert done.exit_code == 2
    assert "jq -c" in done.stderr


def test_limits_are_flags(tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_text("Nobody came.\n" + "Read more: Ferry fares to rise\n" * 3)
    done = CliRunner().invoke(main, ["clean", "--max-loss", "0.5", str(page)])
    assert done.stdout_bytes == page.read_bytes()
    flags = ["--max-record", "50", "--max-ratio", "9", "--max-loss", "0.5", "--follow"]
    done = CliRunner().invoke(main, ["run", str(tmp_path), "-o", f"{tmp_path}-out", *flags])
    assert done.exit_code == 3
    settings = json.loads(Path(f"{tmp_path}-out/run.json").read_bytes())["settings"]
    names = "max_record", "max_ratio", "max_loss", "follow"
    assert [settings[name] for name in names] == [50, 9, 0.5, True]
