"""Commands over a corpus: run, dedup, redecide, evaluate."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NoReturn

import click

from cleaner.cli.group import main
from cleaner.cli.options import (
    comparing_options,
    corpus_options,
    deciding_options,
    run_options,
)
from cleaner.cli.terminal import data, say, tell
from cleaner.settings import Settings

if TYPE_CHECKING:
    from cleaner.output.summary import Summary


@main.command(short_help="Clean and deduplicate files and folders.")
@click.argument("inputs", nargs=-1, required=True)
@click.option("-o", "--output", required=True, type=click.Path(), help="Folder to write.")
@click.option("--no-report", is_flag=True, help="Write no report.html.")
@click.option("--keep-work", is_flag=True, help="Keep what was cleaned, for redecide.")
@run_options
def run(
    inputs: tuple[str, ...], output: str, no_report: bool, keep_work: bool, settings: Settings
) -> None:
    """Clean and deduplicate files, folders (recursive), URLs or '-' for stdin.

    URLs need fsspec and the package of their kind (s3fs, gcsfs). What they name is copied before it
    is read; an output is made in the user's cache and copied when it is whole.

    \b
    cleaner run pages/ -o cleaned/
    cleaner run s3://bucket/crawl -o s3://bucket/cleaned
    zcat crawl.gz | cleaner run - --stdin-format jsonl -o cleaned/
    cleaner run a.txt b.txt -o cleaned/ --captions none --threshold 0.9
    """
    _run(inputs, output, settings, "run", report=not no_report, keep_work=keep_work)


@main.command(short_help="Drop near-duplicates only.")
@click.argument("inputs", nargs=-1)
@click.option("-o", "--output", type=click.Path(), help="Folder to write.")
@click.option(
    "--explain-threshold",
    is_flag=True,
    help="Print what is found; of inputs, the effort.",
)
@click.option("--no-report", is_flag=True, help="Write no report.html.")
@click.option("--keep-work", is_flag=True, help="Keep what was cleaned, for redecide.")
@corpus_options
def dedup(
    inputs: tuple[str, ...],
    output: str | None,
    explain_threshold: bool,
    no_report: bool,
    keep_work: bool,
    settings: Settings,
) -> None:
    """Drop near-duplicates only; the text of what stays is written unchanged.

    --containment 0.9 also drops a document of which so much stands in a kept one that is no
    smaller. Documents with more shingles then come first, whatever --keep says. Such pairs are
    sought by one shingle in four: of documents of 24 words 99 % are found, of 50 words all but
    one in 10,000.

    \b
    cleaner dedup pages/ -o unique/ --threshold 0.9 --keep longest
    cleaner dedup --explain-threshold --threshold 0.7
    cleaner dedup pages/ --explain-threshold
    """
    if explain_threshold:
        from cleaner.minhash import curve

        for line in curve(settings.threshold, settings.recall):
            say(line)
    if inputs and output:
        _run(inputs, output, settings, "dedup", report=not no_report, keep_work=keep_work)
    elif inputs and explain_threshold:
        from cleaner.evaluate import effort
        from cleaner.inputs import documents

        click.echo(effort((document.text for document in documents(inputs, settings)), settings))
    elif inputs or output or not explain_threshold:
        raise click.UsageError("name what to read, and with -o the folder to write")


@main.command(short_help="Decide a run again without cleaning it again.")
@click.argument("output", type=click.Path(exists=True, file_okay=False))
@click.option("-o", "--target", required=True, type=click.Path(), help="Folder to write.")
@deciding_options
def redecide(output: str, target: str, **flags: Any) -> None:
    """Decide a run made with --keep-work again; its texts are not read or cleaned again.

    \b
    cleaner dedup pages/ -o unique/ --keep-work
    cleaner redecide unique/ -o stricter/ --threshold 0.9
    """
    from cleaner.amend.redecide import redecide as decide
    from cleaner.progress import bar

    with bar() as progress:
        changes = {name: value for name, value in flags.items() if value not in (None, ())}
        summary = decide(output, target, changes, progress)
    _tell(summary)


@main.command(short_help="Name the duplicates, without a run.")
@click.argument("inputs", nargs=-1, required=True)
@click.option("--kept", is_flag=True, help="Name the documents that are no duplicates instead.")
@comparing_options
def duplicates(inputs: tuple[str, ...], kept: bool, settings: Settings) -> None:
    """Name what dedup would drop, one JSON object a line, with witness and exact similarity.

    Nothing is written. Plain JSON lines are read several times as fast as other files.

    \b
    cleaner duplicates pages.jsonl > drops.jsonl
    cleaner duplicates pages.jsonl --kept > kept.jsonl
    """
    from dataclasses import asdict

    from cleaner.duplicates import duplicates as find

    found = find(inputs, settings)
    kept_ones = ({"id": name} for name in found.kept())
    drops = ({"id": name, **asdict(verdict)} for name, verdict in found.drops())
    for row in kept_ones if kept else drops:
        data(json.dumps(row))
    for bad in found.quarantined:
        tell(f"{bad.uri}: byte {bad.offset}: {bad.reason}")
    if found.quarantined:
        sys.exit(3)


@main.command(short_help="Compare dedup's decisions with brute force.")
@click.argument("inputs", nargs=-1, required=True)
@click.option("--sample", type=click.IntRange(2), help="Use so many documents, drawn at random.")
@click.option("--format", type=click.Choice(["text", "json"]), default="text", show_default=True)
@comparing_options
def evaluate(inputs: tuple[str, ...], sample: int | None, format: str, settings: Settings) -> None:
    """Compare what dedup decides with brute force over all pairs; nothing is written.

    Similarity alone counts: --containment is left out.

    \b
    cleaner evaluate pages/ --sample 5000 --threshold 0.9
    """
    from dataclasses import asdict

    from cleaner.evaluate import evaluate as evaluate_texts
    from cleaner.inputs import documents

    texts = [document.text for document in documents(inputs, settings)]
    found = evaluate_texts(texts, settings, sample)
    if format == "json":
        data(json.dumps(asdict(found)))
        return
    for line in found.lines():
        say(line)


def _run(
    inputs: tuple[str, ...], output: str, settings: Settings, command: str, **options: Any
) -> None:
    from cleaner.engines.processes import own_process
    from cleaner.progress import bar

    def prepare() -> None:
        if command == "run":
            from cleaner.learned import survey  # noqa: F401 - the first task
        else:
            from cleaner.stages import work  # noqa: F401

    def warm_up() -> None:
        from cleaner.stages import work

        work.warm_up()

    with bar() as progress, _placed(output), own_process(prepare, warm_up):
        from cleaner.run import run as run_all

        summary = run_all(inputs, output, settings, command=command, progress=progress, **options)
    _tell(summary)


@contextmanager
def _placed(output: str) -> Iterator[None]:
    """Name the output where a refusal to write does not say where."""
    try:
        yield
    except OSError as error:
        error.filename = error.filename or output
        raise


def _tell(summary: Summary) -> NoReturn:
    for line in summary.lines():
        tell(line)
    for one, other, similar in summary.duplicates["closest"]:
        say(f"{similar:.4f}  {one}  {other}")
    sys.exit(summary.exit_code)
