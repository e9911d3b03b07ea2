"""Commands over a finished run: why, verify, restore, apply, export."""

from __future__ import annotations

import sys

import click

from cleaner.cli.group import main
from cleaner.cli.options import shown


@main.command()
@click.argument("output", type=click.Path(exists=True, file_okay=False))
@click.argument("document")
@click.argument("offset", required=False, type=int)
def why(output: str, document: str, offset: int | None) -> None:
    """Say why a document, or the text at OFFSET of its source, is gone from a run's OUTPUT.

    \b
    cleaner why cleaned/ site/page.txt
    cleaner why cleaned/ site/page.txt 1297
    """
    from cleaner.proof import FinishedRun
    from cleaner.views import answer

    for line in answer(FinishedRun(output).record(document), offset):
        click.echo(shown(line))


@main.command()
@click.argument("output", type=click.Path())
def verify(output: str) -> None:
    """Prove every removal and every drop of a finished run again; exit 1 where that fails.

    \b
    cleaner verify cleaned/
    """
    from cleaner.proof import verify as verify_all
    from cleaner.remote import local

    with local(output) as folder:
        problems = verify_all(folder)
    for problem in problems:
        click.echo(shown(problem))
    click.echo("not verified" if problems else "verified", err=True)
    sys.exit(1 if problems else 0)


@main.command()
@click.argument("output", type=click.Path())
@click.option("-o", "--target", required=True, type=click.Path(), help="Folder to write.")
def restore(output: str, target: str) -> None:
    """Write the inputs of a finished run again, byte for byte.

    \b
    cleaner restore cleaned/ -o back/
    """
    from cleaner.remote import local
    from cleaner.restore import restore as restore_all

    with local(output) as folder:
        result = restore_all(folder, target)
    for line in result.lines():
        click.echo(shown(line), err=True)
    sys.exit(result.exit_code)


@main.command()
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
    from cleaner.apply import apply as apply_decisions

    applied = apply_decisions(output, decisions)
    for line in applied.lines():
        click.echo(shown(line), err=True)
    sys.exit(applied.exit_code)


@main.command()
@click.argument("output", type=click.Path(exists=True, file_okay=False))
@click.option("-o", "--target", required=True, type=click.Path(), help="Folder to write.")
@click.option("--as", "kind", required=True, type=click.Choice(["dolma", "datatrove", "parquet"]))
def export(output: str, target: str, kind: str) -> None:
    """Write a run's records as dolma attributes, datatrove exclusions or one Parquet table.

    \b
    cleaner export cleaned/ -o exported/ --as dolma
    """
    from cleaner.export import export as export_all

    for path in export_all(output, target, kind):
        click.echo(shown(str(path)))
