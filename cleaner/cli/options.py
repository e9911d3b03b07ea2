"""What the commands share: errors as one line, and settings as flags."""

from __future__ import annotations

import functools
import io
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar, cast

import click

from cleaner.cli.terminal import open_streams, tell
from cleaner.errors import CleanerError, StorageError
from cleaner.settings import CHOICES, Settings, from_file, load
from cleaner.views.styled import safe

Command = TypeVar("Command", bound=Callable[..., Any])
Option = Callable[[Any], Any]


class Group(click.Group):
    """Turns the tool's errors into one line on stderr and their exit code."""

    def make_context(self, *args: Any, **more: Any) -> click.Context:
        open_streams()
        if isinstance(sys.stdout, io.TextIOWrapper) and sys.stdout.errors == "strict":
            sys.stdout.reconfigure(errors="backslashreplace")  # what its encoding does not have
        with _told(), _safe_usage():
            return super().make_context(*args, **more)

    def invoke(self, ctx: click.Context) -> Any:
        with _told(), _safe_usage():
            return super().invoke(ctx)


@contextmanager
def _told() -> Iterator[None]:
    """Errors end the command in one line, with their exit code."""
    try:
        yield
        return
    except CleanerError as error:
        failed = error
    except BrokenPipeError:
        raise  # the reader of stdout went away
    except OSError as error:
        failed = StorageError.of(error)
    except KeyboardInterrupt:
        tell("cleaner: interrupted; the same command goes on where it stopped")
        raise click.exceptions.Exit(130) from None
    tell(f"cleaner: {failed}")
    raise click.exceptions.Exit(failed.exit_code)


@contextmanager
def _safe_usage() -> Iterator[None]:
    """Errors of usage name what the user gave, with its control characters as escapes."""
    try:
        yield
    except getattr(click.exceptions, "NoArgsIsHelpError", ()):  # the help as it is; since click 8.2
        raise
    except click.ClickException as error:
        message = safe(error.format_message())
        raise click.UsageError(message, getattr(error, "ctx", None)) from None


def _choice(flag: str, help: str) -> Option:
    return click.option(flag, type=click.Choice(CHOICES[flag.removeprefix("--")]), help=help)


_COMPARING: tuple[Option, ...] = (
    click.option("--threshold", type=float, help="Similarity of a duplicate.  [default: 0.8]"),
    click.option("--recall", type=float, help="Wanted share of such pairs found; 1: all.  [0.99]"),
    _choice("--keep", "Which duplicate stays.  [default: first]"),
    click.option("--containment", type=float, help="Also drop what lies in a kept one so far."),
    click.option("--memory", metavar="SIZE", help="To find duplicates in, like 1GB."),
)
_CHOOSING: tuple[Option, ...] = (
    click.option("--priority", multiple=True, metavar="FOLDER", help="For --keep source-priority."),
    click.option("--protect", multiple=True, metavar="FOLDER", help="Drop nothing of it."),
    click.option("--max-drop", type=float, help="Alarm at this share of a source [0.95]."),
    click.option("--consent", is_flag=True, default=None, help="Go on in spite of the alarm."),
    click.option("--closest-calls", type=int, help="List so many pairs on each side of it."),
    click.option("--index", type=click.Path(), help="Index of documents kept before; grows."),
)
_DECIDING = (*_COMPARING, *_CHOOSING)
_READING: tuple[Option, ...] = (
    _choice("--extractor", "What chooses the text of HTML pages.  [default: trafilatura]"),
    click.option("--fast", "extractor", flag_value="turbohtml", help="--extractor turbohtml"),
    click.option("--follow", is_flag=True, default=None, help="Read where links in folders lead."),
    click.option("--max-record", type=int, metavar="BYTES", help="Of a record or a file of text."),
    click.option("--max-ratio", type=float, help="What is compressed may unpack to.  [1000]"),
    click.option("--stdin-format", metavar="NAME", help="What '-' holds.  [default: text]"),
    click.option("--text-field", metavar="NAME", help="Of records.  [default: text]"),
    click.option("--id-field", metavar="NAME", help="[default: id]"),
    click.option("--url-field", metavar="NAME", help="Its host is the site.  [default: url]"),
    click.option("--date-field", metavar="NAME", help="For --keep newest.  [default: date]"),
    click.option("--csv-encoding", metavar="NAME", help="Of CSV and TSV.  [default: utf-8]"),
    click.option("--hash-key", type=int, help="Secret number that hashes depend on."),
    click.option("--doc-timeout", type=float, help="Seconds for a document.  [default: 60]"),
    click.option("--workers", type=int, help="Processes; 0 for one per core.  [default: 0]"),
)
_WRITING: tuple[Option, ...] = (
    click.option("--engine", metavar="NAME", help="Where the work is done.  [default: local]"),
    _choice("--provenance", "Form of the records.  [default: jsonl]"),
    click.option("--embed/--no-embed", default=None, help="Hold removed texts.  [default: embed]"),
    click.option("--redact", is_flag=True, default=None, help="Show no text in the report."),
)
_CLEANING: tuple[Option, ...] = (
    _choice("--captions", "What captions stay.  [default: once]"),
    _choice("--appended", "What becomes of appended stories.  [default: drop]"),
    _choice("--confidence", "What is applied.  [default: safe]"),
    _choice("--repeats", "What becomes of repeated runs of words.  [default: keep]"),
    click.option("--max-loss", type=float, help="Share of a text that may go.  [default: 0.95]"),
    click.option("--disable", multiple=True, metavar="RULE", help="Switch a rule off; repeatable."),
    click.option(
        "--passages",
        type=click.Path(exists=True, dir_okay=False),
        help="Recurring passages learned by another run.",
    ),
    click.option(
        "--decisions",
        type=click.Path(exists=True, dir_okay=False),
        help="What the report gave out.",
    ),
)
_CONFIG = click.option(
    "--config", type=click.Path(exists=True, dir_okay=False), help="Settings file."
)


def _with(options: tuple[Option, ...], command: Command) -> Command:
    for decorate in reversed(options):
        command = decorate(command)
    return command


def _settled(command: Command) -> Callable[..., Any]:
    """The command with `settings` from its flags, which override the file and the defaults."""

    @functools.wraps(command)
    def chosen(**flags: Any) -> Any:
        file = flags.pop("config")
        base = from_file(Path(file)) if file else load(Path.cwd())
        names = [name for name in flags if name in Settings.__dataclass_fields__]
        given = {name: flags.pop(name) for name in names}
        values = {name: value for name, value in given.items() if value not in (None, ())}
        settings = base.with_values(values, "command line")
        if settings.disable:
            from cleaner.rules import check_names

            check_names(settings.disable)
        return command(settings=settings, **flags)

    return chosen


def run_options(command: Command) -> Command:
    """All settings, for commands that read a corpus and clean it."""
    flags = (*_CLEANING, *_DECIDING, *_READING, *_WRITING, _CONFIG)
    return cast(Command, _with(flags, _settled(command)))


def corpus_options(command: Command) -> Command:
    """Settings for a command that drops documents and leaves their texts alone."""
    flags = (*_DECIDING, *_READING, *_WRITING, _CONFIG)
    return cast(Command, _with(flags, _settled(command)))


def comparing_options(command: Command) -> Command:
    """Settings for commands that compare documents and write none."""
    return cast(Command, _with((*_COMPARING, *_READING, _CONFIG), _settled(command)))


def page_options(command: Command) -> Command:
    """Settings for commands that clean single pages."""
    return cast(Command, _with((*_CLEANING, _READING[0], _CONFIG), _settled(command)))


def check_options(command: Command) -> Command:
    """Settings for a command that cleans pages and compares them."""
    flags = (*_CLEANING, *_COMPARING[:3], _READING[0], _CONFIG)
    return cast(Command, _with(flags, _settled(command)))


def deciding_options(command: Command) -> Command:
    """Flags alone, for a run that is decided again."""
    return _with(_DECIDING, command)
