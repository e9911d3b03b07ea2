"""Commands over single pages: clean, explain, rules."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import click

from cleaner.cli.group import main
from cleaner.cli.options import page_options
from cleaner.cli.terminal import data, is_painted, raw, say, show, tell
from cleaner.settings import Settings


@main.command(short_help="Print the cleaned text of one document.")
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
    from cleaner.single import filtered

    is_whole = True
    for chunk, problem in filtered(file, format, settings):
        raw(chunk)
        if problem:
            is_whole = False
            tell(f"cleaner: {problem}")
    sys.exit(0 if is_whole else 3)


@main.command(short_help="Print a page with what would go struck through.")
@click.argument("file", type=click.Path(allow_dash=True, exists=True, dir_okay=False))
@page_options
def explain(file: str, settings: Settings) -> None:
    """Print a document with what would go struck through, then a line of reason for each removal.

    Where there are no colours, what would go stands in ⟦rule|...⟧. Of an HTML page the text is
    shown that was read out of it.

    \b
    cleaner explain page.txt
    """
    from cleaner.clean import clean as clean_document
    from cleaner.single import read_one
    from cleaner.views.explain import explanation, reading

    entry, _ = read_one(file, settings)
    cleaned = clean_document(entry.document.read_out(), settings)
    show([*explanation(cleaned, is_painted(sys.stdout)), *reading(entry.document)])


@main.command(short_help="Print a page and its cleaned text as a unified diff.")
@click.argument("path", type=click.Path(allow_dash=True, exists=True))
@click.argument("document", required=False)
@page_options
def diff(path: str, document: str | None, settings: Settings) -> None:
    """Print a unified diff of one file, or of a DOCUMENT of a finished run, and its cleaned text.

    Of an HTML page the text counts that was read out of it. On a terminal what would garble it is
    escaped; a pipe or a file gets the text as it is, in its own encoding.

    \b
    cleaner diff page.txt
    cleaner diff page.txt | patch page.txt
    cleaner diff cleaned/ site/page.txt
    """
    from cleaner.finished.asked import difference
    from cleaner.finished.folder import FinishedRun
    from cleaner.single import read_one
    from cleaner.views.explain import difference as difference_of_page

    if Path(path).is_dir() == (document is None):
        raise click.UsageError("name one file, or a run's output and a document of it")
    if document is None:
        found = difference_of_page(read_one(path, settings)[0].document, settings)
    else:
        found = difference(FinishedRun(path), document)
    if sys.stdout.isatty() or is_painted(sys.stdout):
        show(found.lines())
    else:
        raw(found.data())


@main.command(short_help="List the rules, each with its reason.")
@click.option("--format", type=click.Choice(["text", "json"]), default="text", show_default=True)
def rules(format: str) -> None:
    """List the rules: name, revision, why, and examples of what goes and what stays.

    \b
    cleaner rules --format json
    """
    from cleaner.views.styled import rules_table

    table = rules_table()
    if format == "json":
        data(json.dumps(table, ensure_ascii=False, indent=2))
        return
    width = max(len(row["name"]) for row in table)
    for row in table:
        say(f"{row['name']:{width}}  {row['revision']}  {row['why']}")
