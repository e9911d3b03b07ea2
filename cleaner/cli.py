"""The command line: each command is the twin of one library function and decides nothing."""

from __future__ import annotations

import functools
import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar, cast

import click

from cleaner.errors import CleanerError, StorageError
from cleaner.settings import CHOICES, Settings, from_file, load

if TYPE_CHECKING:
    from cleaner.run import Summary

Command = TypeVar("Command", bound=Callable[..., Any])


class Group(click.Group):
    """Turns the tool's errors into one line on stderr and their exit code."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except CleanerError as error:
            failed = error
        except BrokenPipeError:
            raise  # the reader of stdout went away
        except OSError as error:
            failed = StorageError.of(error)
        except KeyboardInterrupt:
            click.echo("cleaner: interrupted; the same command goes on where it stopped", err=True)
            ctx.exit(130)
        click.echo(f"cleaner: {failed}", err=True)
        ctx.exit(failed.exit_code)


def settings_options(command: Command) -> Command:
    """Flags that override the settings file, which overrides the defaults."""

    @functools.wraps(command)
    def chosen(**flags: Any) -> Any:
        from cleaner.rules import check_names

        file = flags.pop("config")
        base = from_file(Path(file)) if file else load(Path.cwd())
        names = [name for name in flags if name in Settings.__dataclass_fields__]
        given = {name: flags.pop(name) for name in names}
        values = {name: value for name, value in given.items() if value not in (None, ())}
        settings = base.with_values(values, "command line")
        check_names(settings.disable)
        return command(settings=settings, **flags)

    for decorate in reversed(_OPTIONS):
        chosen = decorate(chosen)
    return cast(Command, chosen)


_DECIDING = (
    click.option("--threshold", type=float, help="Similarity of a duplicate.  [default: 0.8]"),
    click.option("--recall", type=float, help="Wanted share of such pairs found.  [default: 0.99]"),
    click.option("--keep", type=click.Choice(CHOICES["keep"]), help="Which duplicate stays."),
    click.option("--containment", type=float, help="Also drop what lies in a kept one so far."),
    click.option("--priority", multiple=True, metavar="FOLDER", help="For --keep source-priority."),
    click.option("--protect", multiple=True, metavar="FOLDER", help="Drop nothing of it."),
    click.option("--max-drop", type=float, help="Alarm at this share of a source [0.95]."),
    click.option("--consent", is_flag=True, default=None, help="Go on in spite of the alarm."),
    click.option(
        "--closest-calls", type=int, help="List so many pairs on either side of the threshold."
    ),
    click.option("--index", type=click.Path(), help="Index of documents kept before; grows."),
)
_OPTIONS = (
    *_DECIDING,
    click.option("--hash-key", type=int, help="Secret number that hashes depend on."),
    click.option("--captions", type=click.Choice(CHOICES["captions"]), help="What captions stay."),
    click.option("--appended", type=click.Choice(CHOICES["appended"]), help="Appended stories."),
    click.option("--extractor", type=click.Choice(CHOICES["extractor"]), help="For HTML pages."),
    click.option("--confidence", type=click.Choice(CHOICES["confidence"]), help="What is applied."),
    click.option("--disable", multiple=True, metavar="RULE", help="Switch a rule off; repeatable."),
    click.option(
        "--decisions",
        type=click.Path(exists=True, dir_okay=False),
        help="What the report gave out.",
    ),
    click.option("--workers", type=int, help="Processes; 0 for one per core."),
    click.option("--config", type=click.Path(exists=True, dir_okay=False), help="Settings file."),
)


def _version(ctx: click.Context, _: click.Parameter, wanted: bool) -> None:
    if wanted and not ctx.resilient_parsing:
        from cleaner import __version__, minhash

        click.echo(f"cleaner {__version__} ({minhash.SCHEME}, {minhash.kernel_name()} kernel)")
        ctx.exit()


@click.group(cls=Group, context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--version", is_flag=True, callback=_version, expose_value=False, is_eager=True)
def main() -> None:
    """Remove boilerplate and near-duplicates from texts, and prove every removal.

    \b
    cleaner run pages/ -o cleaned/        clean and deduplicate a folder
    cleaner explain page.txt              show what would go, and why
    cleaner restore cleaned/ -o back/     the inputs again, byte for byte
    """


@main.command()
@click.argument("inputs", nargs=-1, required=True)
@click.option("-o", "--output", required=True, type=click.Path(), help="Folder to write.")
@click.option("--no-report", is_flag=True, help="Write no report.html.")
@click.option("--keep-work", is_flag=True, help="Keep what was cleaned, for redecide.")
@settings_options
def run(
    inputs: tuple[str, ...], output: str, no_report: bool, keep_work: bool, settings: Settings
) -> None:
    """Clean and deduplicate files, folders (recursive) or '-' for stdin.

    \b
    cleaner run pages/ -o cleaned/
    cleaner run a.txt b.txt -o cleaned/ --captions none --threshold 0.9
    """
    _run(inputs, output, settings, "run", report=not no_report, keep_work=keep_work)


@main.command()
@click.argument("inputs", nargs=-1)
@click.option("-o", "--output", type=click.Path(), help="Folder to write.")
@click.option("--explain-threshold", is_flag=True, help="Print what is found at which similarity.")
@click.option("--no-report", is_flag=True, help="Write no report.html.")
@click.option("--keep-work", is_flag=True, help="Keep what was cleaned, for redecide.")
@settings_options
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
    """
    if explain_threshold:
        from cleaner.minhash import curve

        for line in curve(settings.threshold, settings.recall):
            click.echo(line)
    if inputs and output:
        _run(inputs, output, settings, "dedup", report=not no_report, keep_work=keep_work)
    elif inputs or output or not explain_threshold:
        raise click.UsageError("name what to read, and with -o the folder to write")


@main.command()
@click.argument("inputs", nargs=-1, required=True)
@click.option("--sample", type=click.IntRange(2), help="Use so many documents, drawn at random.")
@click.option("--format", type=click.Choice(["text", "json"]), default="text", show_default=True)
@settings_options
def evaluate(inputs: tuple[str, ...], sample: int | None, format: str, settings: Settings) -> None:
    """Compare what dedup decides with brute force over all pairs; nothing is written.

    \b
    cleaner evaluate pages/ --sample 5000 --threshold 0.9
    """
    from dataclasses import asdict

    from cleaner.evaluate import evaluate as evaluate_texts
    from cleaner.inputs import documents

    texts = [document.text for document in documents(inputs, settings)]
    found = evaluate_texts(texts, settings, sample)
    for line in [json.dumps(asdict(found))] if format == "json" else found.lines():
        click.echo(line)


@main.group(cls=Group)
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
@settings_options
def add(folder: str, inputs: tuple[str, ...], settings: Settings) -> None:
    """Add the documents that duplicate none in the index, nor one before them.

    The same inputs again change nothing. Batches are committed as they go.

    \b
    cleaner index add seen/ monday/
    """
    from cleaner.lookup import add as add_inputs

    counts = add_inputs(folder, inputs, settings)
    click.echo(f"{counts['added']:,} of {counts['read']:,} documents added", err=True)


@index.command()
@click.argument("folder", type=click.Path(exists=True, file_okay=False))
@click.argument("inputs", nargs=-1, required=True)
@settings_options
def query(folder: str, inputs: tuple[str, ...], settings: Settings) -> None:
    """Print, a JSON line each, which documents duplicate an indexed one, and which one most.

    \b
    cleaner index query seen/ tuesday/
    """
    from dataclasses import asdict

    from cleaner.lookup import query as query_inputs

    for match in query_inputs(folder, inputs, settings):
        click.echo(json.dumps(asdict(match)))


@index.command()
@click.argument("folder", type=click.Path(exists=True, file_okay=False))
def stats(folder: str) -> None:
    """Print how many documents and segments there are, and how large they are, as JSON."""
    from cleaner.index import open_index

    click.echo(json.dumps(open_index(folder).stats(), indent=2))


@index.command()
@click.argument("folder", type=click.Path(exists=True, file_okay=False))
def compact(folder: str) -> None:
    """Merge the segments, so that look-ups open fewer files; readers are not disturbed."""
    from cleaner.index import writing

    with writing(folder) as held:
        held.compact()
        click.echo(f"{len(held):,} documents in {len(held.segments)} segments", err=True)


@main.command()
@click.argument("file", type=click.Path(allow_dash=True, exists=True, dir_okay=False))
@settings_options
def similar(file: str, settings: Settings) -> None:
    """Print what a text duplicates in the index: exact Jaccard similarity and id, best first.

    \b
    cleaner similar page.txt --index seen/ --threshold 0.8
    """
    from cleaner.lookup import query as query_inputs

    if not settings.index:
        raise click.UsageError("name the index with --index")
    for match in query_inputs(settings.index, [file], settings, every=True):
        click.echo(f"{match.score:.4f}  {_shown(match.witness)}")


@contextmanager
def _placed(output: str) -> Iterator[None]:
    """Name the output where a refusal to write does not say where."""
    try:
        yield
    except OSError as error:
        error.filename = error.filename or output
        raise


def _run(
    inputs: tuple[str, ...], output: str, settings: Settings, command: str, **options: Any
) -> None:
    from cleaner.progress import bar
    from cleaner.run import run as run_all

    with bar() as progress, _placed(output):
        summary = run_all(inputs, output, settings, command=command, progress=progress, **options)
    _tell(summary)


def _deciding_options(command: Command) -> Command:
    for decorate in reversed(_DECIDING):
        command = decorate(command)
    return command


@main.command()
@click.argument("output", type=click.Path(exists=True, file_okay=False))
@click.option("-o", "--target", required=True, type=click.Path(), help="Folder to write.")
@_deciding_options
def redecide(output: str, target: str, **flags: Any) -> None:
    """Decide a run made with --keep-work again; its texts are not read or cleaned again.

    \b
    cleaner dedup pages/ -o unique/ --keep-work
    cleaner redecide unique/ -o stricter/ --threshold 0.9
    """
    from cleaner.progress import bar
    from cleaner.redecide import redecide as decide

    with bar() as progress:
        changes = {name: value for name, value in flags.items() if value not in (None, ())}
        summary = decide(output, target, changes, progress)
    _tell(summary)


def _tell(summary: Summary) -> NoReturn:
    for line in summary.lines():
        click.echo(_shown(line), err=True)
    for one, other, similar in summary.duplicates["closest"]:
        click.echo(f"{similar:.4f}  {_shown(one)}  {_shown(other)}")
    sys.exit(summary.exit_code)


@main.command()
@click.argument("file", type=click.Path(allow_dash=True, exists=True, dir_okay=False))
@settings_options
def clean(file: str, settings: Settings) -> None:
    """Print the cleaned text of one document ('-' for stdin), in the encoding it came in.

    The text of an HTML page is printed in UTF-8.

    \b
    cleaner clean page.txt > page.clean.txt
    cleaner clean page.html > page.txt
    curl -s https://example.org/page.txt | cleaner clean -
    """
    from cleaner.clean import clean as clean_document
    from cleaner.inputs import read_one

    entry, format = read_one(file, settings)
    cleaned = clean_document(entry.document, settings)
    click.echo(format.render(entry, cleaned, settings).chunk, nl=False)


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
@settings_options
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
        click.echo(f"{len(checked.findings):,} findings accepted in {_shown(baseline)}", err=True)
        return
    for line in checks.FORMS[format](checked):
        click.echo(_shown(line) if format == "text" else line)
    for name in checked.fixed:
        click.echo(f"rewrote {_shown(name)}", err=True)
    for item in checked.unreadable:
        click.echo(f"{_shown(item.uri)}: {item.reason}", err=True)
    if checked.findings and not fix:
        click.echo("to remove what is found: cleaner check --fix " + " ".join(paths), err=True)
    sys.exit(checked.exit_code)


@main.command()
@click.argument("file", type=click.Path(allow_dash=True, exists=True, dir_okay=False))
@settings_options
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
        click.echo(_shown(line))
    for line in reading(entry.document):
        click.echo(_shown(line))


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
        click.echo(_shown(line))


@main.command()
@click.argument("output", type=click.Path(exists=True, file_okay=False))
@click.option("-o", "--target", required=True, type=click.Path(), help="Folder to write.")
def restore(output: str, target: str) -> None:
    """Write the inputs of a finished run again, byte for byte.

    \b
    cleaner restore cleaned/ -o back/
    """
    from cleaner.restore import restore as restore_all

    result = restore_all(output, target)
    for line in result.lines():
        click.echo(_shown(line), err=True)
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
        click.echo(_shown(line), err=True)
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
        click.echo(_shown(str(path)))


@main.command()
@click.argument("output", type=click.Path(exists=True, file_okay=False))
def verify(output: str) -> None:
    """Prove every removal and every drop of a finished run again; exit 1 where that fails.

    \b
    cleaner verify cleaned/
    """
    from cleaner.proof import verify as verify_all

    problems = verify_all(output)
    for problem in problems:
        click.echo(_shown(problem))
    click.echo("not verified" if problems else "verified", err=True)
    sys.exit(1 if problems else 0)


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


def _shown(text: str) -> str:
    from cleaner.views import safe

    return safe(text)
