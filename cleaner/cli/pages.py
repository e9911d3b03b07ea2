"""Commands over single pages: clean, explain, rules."""

from __future__ import annotations

import json
import sys

import click

from cleaner.cli.group import main
from cleaner.cli.options import page_options, shown
from cleaner.settings import Settings


@main.command()
@click.argument("file", type=click.Path(allow_dash=True, exists=True, dir_okay=False))
@click.option("--format", type=click.Choice(["text", "html", "jsonl"]), help="[default: by name]")
@click.option("--text-field", metavar="NAME", help="Of JSON lines.  [default: text]")
@page_options
def clean(file: str, format: str | None, settings: Settings) -> None:
    """Print the cleaned text of one document ('-' for stdin), in the encoding it came in.

    The text of an HTML page is printed in UTF-8. JSON lines are cleaned one at a time, each on its
    own; a line that holds no text is printed as it is and named on stderr, with exit code 3.

    \b
    cleaner clean page.txt > page.clean.txt
    cleaner clean page.html > page.txt
    curl -s https://example.org/page.txt | cleaner clean -
    zcat crawl.jsonl.gz | cleaner clean - --format jsonl | gzip > cleaned.jsonl.gz
    """
    from cleaner.inputs import filtered

    is_whole = True
    for chunk, problem in filtered(file, format, settings):
        click.echo(chunk, nl=False)
        if problem:
            is_whole = False
            click.echo(f"cleaner: {shown(problem)}", err=True)
    sys.exit(0 if is_whole else 3)


@main.command()
@click.argument("file", type=click.Path(allow_dash=True, exists=True, dir_okay=False))
@page_options
def explain(file: str, settings: Settings) -> None:
    """Print a document with what would go in ⟦ ⟧, then one line of reason for each removal.

    Of an HTML page the text is shown that was read out of it.

    \b
    cleaner explain page.txt
    """
    from cleaner.clean import clean as clean_document
    from cleaner.inputs import read_one
    from cleaner.views import explanation, reading

    entry, _ = read_one(file, settings)
    for line in explanation(clean_document(entry.document.read_out(), settings)):
        click.echo(shown(line))
    for line in reading(entry.document):
        click.echo(shown(line))


@main.command()
@click.option("--format", type=click.Choice(["text", "json"]), default="text", show_default=True)
def rules(format: str) -> None:
    """List the rules: name, revision, why, and examples of what goes and what stays.

    \b
    cleaner rules --format json
    """
    from cleaner.views import rules_table

    table = rules_table()
    if format == "json":
        click.echo(json.dumps(table, ensure_ascii=False, indent=2))
        return
    width = max(len(row["name"]) for row in table)
    for row in table:
        click.echo(f"{row['name']:{width}}  {row['revision']}  {row['why']}")
