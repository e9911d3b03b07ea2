"""Commands over single pages and folders of texts in place: clean, explain, check, rules."""

from __future__ import annotations

import json
import sys
from pathlib import Path

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
@click.argument("paths", nargs=-1, required=True, type=click.Path(exists=True))
@click.option("--fix", is_flag=True, help="Rewrite the files; none is ever deleted.")
@click.option(
    "--format",
    type=click.Choice(["text", "json", "jsonl", "sarif", "github"]),
    default="text",
    show_default=True,
)
@click.option(
    "--baseline",
    type=click.Path(dir_okay=False),
    default="cleaner-baseline.json",
    show_default=True,
    help="Findings that were accepted.",
)
@click.option("--write-baseline", is_flag=True, help="Accept what is found now.")
@page_options
def check(
    paths: tuple[str, ...],
    fix: bool,
    format: str,
    baseline: str,
    write_baseline: bool,
    settings: Settings,
) -> None:
    """List what would go from text files, as path:line:column; changes nothing without --fix.

    In a git work tree the tracked files are looked at. Exit code 1 where something is found.

    \b
    cleaner check seeds/
    cleaner check seeds/ --fix
    cleaner check seeds/ --write-baseline
    """
    from cleaner import check as checks

    place = Path(baseline)
    known = [] if write_baseline else checks.read_baseline(place)
    checked = checks.check(paths, settings, fix=fix, known=known)
    if write_baseline:
        checks.write_baseline(place, checked.findings)
        click.echo(f"{len(checked.findings):,} findings accepted in {shown(baseline)}", err=True)
        return
    for line in checks.FORMS[format](checked):
        click.echo(shown(line) if format == "text" else line)
    for name in checked.fixed:
        click.echo(f"rewrote {shown(name)}", err=True)
    for item in checked.unreadable:
        click.echo(f"{shown(item.uri)}: {item.reason}", err=True)
    if checked.findings and not fix:
        click.echo("to remove what is found: cleaner check --fix " + " ".join(paths), err=True)
    sys.exit(checked.exit_code)


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
