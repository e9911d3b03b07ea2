"""The command over folders of texts in place: check."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from click.core import ParameterSource

from cleaner.cli.group import main
from cleaner.cli.options import check_options
from cleaner.cli.terminal import command_line, data, tell
from cleaner.settings import Settings

if TYPE_CHECKING:
    from cleaner.check import Checked

_FLAGS = (
    click.option("--staged", is_flag=True, help="Look at what would be committed."),
    click.option("--fix", is_flag=True, help="Rewrite the files; none is deleted."),
    click.option("--delete-duplicates", is_flag=True, help="With --fix, delete them too."),
    click.option(
        "--format",
        type=click.Choice(["text", "json", "jsonl", "sarif", "github"]),
        default="text",
        show_default=True,
    ),
)
_FILES = (
    click.option(
        "--baseline",
        type=click.Path(dir_okay=False),
        default="cleaner-baseline.json",
        show_default=True,
        help="Findings that were accepted.",
    ),
    click.option("--write-baseline", is_flag=True, help="Accept what is found now."),
    click.option(
        "--allow",
        type=click.Path(dir_okay=False),
        default="cleaner-allow.toml",
        show_default=True,
        help="Your own list of what may stay.",
    ),
    click.option("--cache/--no-cache", default=True, help="Remember in .git what was judged."),
)

_MOST_NAMED = 5  # a runner may name hundreds of files


def _options(command: Callable[..., Any]) -> Callable[..., Any]:
    for option in reversed((*_FLAGS, *_FILES)):
        command = option(command)
    return command


@main.command(short_help="List what would go from text files, for a hook.")
@click.argument("paths", nargs=-1, required=True, type=click.Path())
@_options
@check_options
def check(paths: tuple[str, ...], settings: Settings, **flags: Any) -> None:
    """List what would go from text files, as path:line:column; changes nothing without --fix.

    In a git work tree the tracked files are looked at as they stand there, or with --staged as
    they would be committed. Files alone are compared with all of their work tree. Exit code 1
    where something is found or changed, 3 where all that is wrong is a file that can't be read.

    \b
    cleaner check seeds/
    cleaner check seeds/ --fix
    cleaner check seeds/ --write-baseline
    """
    from cleaner import check as checks
    from cleaner.check.forms import FORMS, MOST_RESULTS

    if flags["delete_duplicates"] and not flags["fix"]:
        raise click.UsageError("--delete-duplicates works with --fix only")
    _find_lists(paths, flags)
    if flags["write_baseline"]:
        _accept(paths, settings, flags)
        return
    checked = checks.check(paths, settings, _call(settings, flags))
    if lines := list(FORMS[flags["format"]](checked.findings)):
        data("\n".join(lines))  # at once: each call flushes
    if flags["format"] == "sarif" and len(checked.findings) > MOST_RESULTS:
        tell(f"cut to the first {MOST_RESULTS:,} findings: GitHub takes no more")
    _tell(checked, paths, flags)
    sys.exit(checked.exit_code)


def _find_lists(paths: tuple[str, ...], flags: dict[str, Any]) -> None:
    """Take the lists of this folder, of the nearest one above it, or above a path, that has them.

    Raises UsageError for one that was asked for and is not there: what it accepts would go.
    """
    source = click.get_current_context().get_parameter_source
    named = [place for path in paths for place in (Path(path).resolve() / "_").parents]
    for name in ("allow", "baseline"):
        if source(name) is ParameterSource.DEFAULT:
            above = (folder / flags[name] for folder in (*Path.cwd().parents, *named))
            found = (str(place) for place in above if place.is_file())
            flags[name] = flags[name] if Path(flags[name]).exists() else next(found, flags[name])
        elif not Path(flags[name]).exists() and (name == "allow" or not flags["write_baseline"]):
            raise click.UsageError(f"--{name}: there is no file {flags[name]}")


def _call(settings: Settings, flags: dict[str, Any]) -> Any:
    """What is asked for; an empty baseline where one is written."""
    from cleaner import check as checks
    from cleaner import decisions
    from cleaner.check import accepted

    baseline, allowed = Path(flags["baseline"]), Path(flags["allow"])
    known = [] if flags["write_baseline"] else accepted.read_baseline(baseline)
    rows = accepted.placed(known, baseline)
    rows += accepted.placed(accepted.read_allowed(allowed), allowed)
    kept = decisions.read(settings.decisions).values() if settings.decisions else ()
    return checks.Call(
        staged=flags["staged"],
        fix=flags["fix"],
        delete=flags["delete_duplicates"],
        cached=flags["cache"],
        accepted=accepted.accepted(rows, decisions.rejected(kept)),
    )


def _accept(paths: tuple[str, ...], settings: Settings, flags: dict[str, Any]) -> None:
    """Write the baseline: what is found below the paths now, beside what it holds of others."""
    from cleaner import check as checks
    from cleaner.check import accepted

    if flags["fix"]:
        raise click.UsageError("--write-baseline accepts what --fix would remove: choose one")
    place = Path(flags["baseline"])
    old = accepted.read_baseline(place)
    findings = checks.check(paths, settings, _call(settings, flags)).findings
    kept = accepted.rows_elsewhere(old, paths, place.parent)
    accepted.write_baseline(place, findings, kept)
    tell(f"{len(findings):,} findings accepted in {place}")


def _tell(checked: Checked, paths: tuple[str, ...], flags: dict[str, Any]) -> None:
    """What was done, left alone or can be done, on stderr."""
    for name in checked.rewritten:
        tell(f"rewrote {name}")
    for name in checked.deleted:
        tell(f"deleted {name}")
    for name, reason in checked.unreadable:
        tell(f"{name}: {reason}")
    for note in checked.notes:
        tell(note)
    staged = ["--staged"] if flags["staged"] else []
    plain = [f"./{path}" if path.startswith("-") else path for path in paths]
    named = command_line(plain) if len(paths) <= _MOST_NAMED else "FILE..."
    again = f"{command_line(['cleaner', 'check', *staged])} {named}"
    duplicates = sum(bool(finding.files) for finding in checked.findings)
    if duplicates < len(checked.findings) and not flags["fix"]:
        tell(f"to remove what is found: {again} --fix")
    if duplicates:
        tell(f"to delete duplicates:    {again} --fix --delete-duplicates")
    if checked.findings:
        tell(f"to accept what is found: {again} --write-baseline")
