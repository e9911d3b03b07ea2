"""Commands over an index of documents kept before."""

from __future__ import annotations

import json

import click

from cleaner.cli.group import main
from cleaner.cli.options import Group, comparing_options
from cleaner.cli.terminal import data, say, tell
from cleaner.settings import Settings


@main.group(cls=Group, short_help="Keep documents to compare later ones with.")
def index() -> None:
    """Keep an index of documents, so that tomorrow's are compared with all kept before.

    Texts are taken as they are: to have them cleaned first, use run --index.

    \b
    cleaner index add seen/ pages/
    cleaner similar page.txt --index seen/
    """


@index.command()
@click.argument("folder", type=click.Path(file_okay=False))
@click.argument("inputs", nargs=-1, required=True)
@comparing_options
def add(folder: str, inputs: tuple[str, ...], settings: Settings) -> None:
    """Add the documents that duplicate none in the index, nor one before them.

    The same inputs again change nothing. Batches are committed as they go.

    \b
    cleaner index add seen/ monday/
    """
    from cleaner.index.lookup import add as add_inputs

    counts = add_inputs(folder, inputs, settings)
    tell(f"{counts['added']:,} of {counts['read']:,} documents added")


@index.command()
@click.argument("folder", type=click.Path(exists=True, file_okay=False))
@click.argument("inputs", nargs=-1, required=True)
@comparing_options
def query(folder: str, inputs: tuple[str, ...], settings: Settings) -> None:
    """Print, a JSON line each, which documents duplicate an indexed one, and which one most.

    \b
    cleaner index query seen/ tuesday/
    """
    from dataclasses import asdict

    from cleaner.index.lookup import query as query_inputs

    for match in query_inputs(folder, inputs, settings):
        data(json.dumps(asdict(match)))


@index.command()
@click.argument("folder", type=click.Path(exists=True, file_okay=False))
def stats(folder: str) -> None:
    """Print how many documents and segments there are, and how large they are, as JSON."""
    from cleaner.index.index import open_index

    data(json.dumps(open_index(folder).stats(), indent=2))


@index.command()
@click.argument("folder", type=click.Path(exists=True, file_okay=False))
@click.argument("ids", nargs=-1, required=True)
def remove(folder: str, ids: tuple[str, ...]) -> None:
    """Take documents out by their ids, so that nothing duplicates them; compact frees the room.

    \b
    cleaner index remove seen/ page-17.txt crawl.jsonl#2
    """
    from cleaner.index.index import writing

    with writing(folder) as held:
        tell(f"{held.remove(ids):,} documents removed")


@index.command()
@click.argument("folder", type=click.Path(exists=True, file_okay=False))
def compact(folder: str) -> None:
    """Merge the segments, so that look-ups open fewer files; readers are not disturbed."""
    from cleaner.index.index import writing

    with writing(folder) as held:
        held.compact()
        tell(f"{len(held):,} documents in {len(held.segments)} segments")


@main.command(short_help="Print what a text duplicates in an index.")
@click.argument("file", type=click.Path(allow_dash=True, exists=True, dir_okay=False))
@click.option("--index", type=click.Path(), help="Index of documents kept before.")
@comparing_options
def similar(file: str, settings: Settings) -> None:
    """Print what a text duplicates in the index: exact Jaccard similarity and id, best first.

    With --containment 0.9 also larger texts that hold so much of it, which is the number then.
    A text is compared as it stands; `cleaner run --index` keeps cleaned ones, so clean it first.

    \b
    cleaner similar page.txt --index seen/ --threshold 0.8
    cleaner clean page.txt | cleaner similar - --index seen/
    """
    from cleaner.dedup import CONTAINED
    from cleaner.index.lookup import query as query_inputs

    if not settings.index:
        raise click.UsageError("name the index with --index")
    for match in query_inputs(settings.index, [file], settings, every=True):
        mark = "  (contained)" if match.rule == CONTAINED else ""
        say(f"{match.score:.4f}  {match.witness}{mark}")
