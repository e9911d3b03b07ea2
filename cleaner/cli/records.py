"""Commands over a finished run: why, putback, verify, restore, apply, export."""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable
from itertools import islice
from typing import TYPE_CHECKING

import click

from cleaner.cli.group import main
from cleaner.cli.terminal import command_line, say, show, tell

if TYPE_CHECKING:
    from cleaner.finished.asked import Place

MOST = 20
"""Documents that `why` tells of."""


def _place_options(command: Callable[..., None]) -> Callable[..., None]:
    """The run's output and a place in it, as one value."""

    @click.argument("output", type=click.Path(exists=True, file_okay=False))
    @click.argument("document", required=False)
    @click.argument("offset", required=False, type=int)
    @click.option("--text", metavar="WORDS", help="Some words of the text that is gone.")
    @functools.wraps(command)
    def placed(output: str, document: str | None, offset: int | None, text: str | None) -> None:
        from cleaner.finished.asked import Place

        command(output, Place(document, offset, text))

    return placed


@main.command(short_help="Say what took some text, or dropped a document.")
@_place_options
def why(output: str, place: Place) -> None:
    """Say why a document, or some text of it, is gone from a run's OUTPUT.

    DOCUMENT is an id or a path, OFFSET counts the characters of its source. With --text the
    document need not be known.

    \b
    cleaner why cleaned/ site/page.txt
    cleaner why cleaned/ --text "Read more: Ferry fares"
    cleaner why cleaned/ site/page.txt 1297
    """
    from cleaner.finished.asked import find
    from cleaner.finished.folder import FinishedRun

    found = list(islice(find(FinishedRun(output), place), MOST + 1))
    show([line for one in found[:MOST] for line in one.lines()])
    if len(found) > MOST:
        tell(f"these are the first {MOST} documents: name one")
    if words := next((one.putback for one in found if one.putback), None):
        what = "the first of it" if len(found) + len(found[0].claims) > 2 else "it"
        dashes = ["--"] if words[0].startswith("-") else []
        again = command_line(["cleaner", "putback", output, *dashes, *words])
        tell(f"to put {what} back: {again}")


@main.command(short_help="Put text or a document back that a run removed.")
@_place_options
def putback(output: str, place: Place) -> None:
    """Put text that went, or a document that was dropped, back into the OUTPUT of a finished run.

    The decision stays in OUTPUT/decisions.json, for later runs too. Exit code 1 where the text
    could not be put back in place: run again with --decisions then.

    \b
    cleaner putback cleaned/ site/page.txt --text "Read more: Ferry fares"
    cleaner putback cleaned/ site/twin.txt
    cleaner run pages/ -o again/ --decisions cleaned/decisions.json
    """
    from cleaner.amend.putback import putback as put

    applied = put(output, place)
    for line in applied.lines():
        tell(line)
    sys.exit(applied.exit_code)


@main.command(short_help="Prove every removal and every drop of a run again.")
@click.argument("output", type=click.Path())
def verify(output: str) -> None:
    """Prove every removal and every drop of a finished run again; exit 1 where that fails.

    \b
    cleaner verify cleaned/
    """
    from cleaner.finished.proof import verify as verify_all

    problems = verify_all(output)
    for problem in problems:
        say(problem)
    tell("not verified" if problems else "verified")
    sys.exit(1 if problems else 0)


@main.command(short_help="Write the inputs of a run again, byte for byte.")
@click.argument("output", type=click.Path())
@click.option("-o", "--target", required=True, type=click.Path(), help="Folder to write.")
def restore(output: str, target: str) -> None:
    """Write the inputs of a finished run again, byte for byte.

    \b
    cleaner restore cleaned/ -o back/
    """
    from cleaner.finished.restore import restore as restore_all

    result = restore_all(output, target)
    for line in result.lines():
        tell(line)
    sys.exit(result.exit_code)


@main.command(short_help="Bring back what the report's decisions reject.")
@click.argument("output", type=click.Path(exists=True, file_okay=False))
@click.argument("decisions", type=click.Path(exists=True, dir_okay=False))
def apply(output: str, decisions: str) -> None:
    """Bring rejected removals back, in place, in the OUTPUT of a finished run.

    DECISIONS is the file that the report's button gives out. Exit code 1 where some documents
    could not be changed in place: run again with --decisions then.

    \b
    cleaner apply cleaned/ decisions.json
    cleaner run pages/ -o again/ --decisions decisions.json
    """
    from cleaner.amend.apply import apply as apply_decisions

    applied = apply_decisions(output, decisions)
    for line in applied.lines():
        tell(line)
    sys.exit(applied.exit_code)


@main.command(short_help="Write a run's records for other tools.")
@click.argument("output", type=click.Path())
@click.option("-o", "--target", required=True, type=click.Path(), help="Folder to write.")
@click.option("--as", "kind", required=True, type=click.Choice(["dolma", "datatrove", "parquet"]))
def export(output: str, target: str, kind: str) -> None:
    """Write a run's records as dolma attributes, datatrove exclusions or one Parquet table.

    \b
    cleaner export cleaned/ -o exported/ --as dolma
    """
    from cleaner.finished.export import export as export_all

    for path in export_all(output, target, kind):
        say(str(path))
