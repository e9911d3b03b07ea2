"""Findings in files that stay as they are: for a pre-commit hook, and for a look before a run."""

from __future__ import annotations

import hashlib
import json
import subprocess
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from cleaner import dedup
from cleaner.clean import clean
from cleaner.corpus import corpus_of
from cleaner.document import Cleaned, Quarantined
from cleaner.errors import InputError, SettingsError
from cleaner.formats import FORMATS, Entry, Shard
from cleaner.formats.files import walk, write_atomically
from cleaner.patch import lines
from cleaner.provenance import key_of
from cleaner.settings import Settings
from cleaner.views import why

TEXT = FORMATS["text"]


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that would go, at a 1-based line and column of a file.

    `key` depends on what is found and its nearest context only, so that edits elsewhere in the
    file, and moves of the file, leave it alone.
    """

    path: str
    line: int
    column: int
    rule: str
    message: str
    key: str


@dataclass(frozen=True)
class Checked:
    """The findings in some files, and the files that could not be read as text."""

    findings: tuple[Finding, ...]
    unreadable: tuple[Quarantined, ...] = ()
    fixed: tuple[str, ...] = ()

    @property
    def exit_code(self) -> int:
        return 1 if self.findings or self.fixed else 3 if self.unreadable else 0


def check(
    paths: Sequence[str | Path],
    settings: Settings | None = None,
    *,
    fix: bool = False,
    known: Iterable[str] = (),
) -> Checked:
    """What would go from text files below `paths`; findings whose key is in `known` are left out.

    In a git work tree the tracked files are looked at, else all. With `fix` each file is
    rewritten atomically; duplicates are named and never deleted.
    """
    settings = settings or Settings()
    entries, unreadable = _read([str(path) for path in paths], settings)
    cleaned = [clean(entry.document, settings) for entry in entries]
    found = [f for one in cleaned for f in _removals(one)] + list(_duplicates(cleaned, settings))
    accepted = frozenset(known)
    fixed = _fix(entries, cleaned, accepted, settings) if fix else []
    findings = [f for f in found if f.key not in accepted and not (fix and f.path in fixed)]
    findings.sort(key=lambda f: (f.path, f.line, f.column, f.rule))
    return Checked(tuple(findings), tuple(unreadable), tuple(fixed))


def _read(paths: Sequence[str], settings: Settings) -> tuple[list[Entry], list[Quarantined]]:
    entries, unreadable = [], []
    for path in dict.fromkeys(name for given in paths for name in _files(given)):
        for item in TEXT.read(Shard(path, Path(path).as_posix(), "text"), settings):
            if isinstance(item, Entry):
                entries.append(item)
            else:
                unreadable.append(item)
    return entries, unreadable


def _files(given: str) -> list[str]:
    """A file itself; of a folder the tracked text files, or all where git tracks none there."""
    path = Path(given)
    if path.is_file():
        return [given]
    if not path.is_dir():
        raise InputError(f"{given}: no such file or folder")
    names = _tracked(path)
    if names is None:
        names = [file.relative_to(path).as_posix() for file in walk(path)]
    texts = sorted(name for name in names if name.lower().endswith(TEXT.SUFFIXES))
    return [str(path / name) for name in texts if (path / name).is_file()]


def _tracked(folder: Path) -> list[str] | None:
    """Names of the files that git tracks below a folder; None outside of a work tree."""
    command = ["git", "ls-files", "-z", "--", "."]
    try:
        done = subprocess.run(command, cwd=folder, capture_output=True, check=False)  # noqa: S603
    except OSError:
        return None
    if done.returncode:
        return None
    return [name.decode("utf-8", "surrogateescape") for name in done.stdout.split(b"\0") if name]


def _removals(cleaned: Cleaned) -> Iterator[Finding]:
    text, name = cleaned.document.text, cleaned.document.id
    for claim in cleaned.claims:
        start = (
            claim.start
            + len(text[claim.start : claim.end])
            - len(text[claim.start : claim.end].lstrip())
        )
        line, column = _place(text, start)
        rule = claim.rule.partition("@")[0]
        evidence = f" ({claim.evidence})" if claim.evidence else ""
        yield Finding(name, line, column, rule, f"{why(rule)}{evidence}", key_of(text, claim))


def _place(text: str, offset: int) -> tuple[int, int]:
    starts = [start for start, _, _ in lines(text) if start <= offset] or [0]
    return len(starts), offset - starts[-1] + 1


def _duplicates(cleaned: Sequence[Cleaned], settings: Settings) -> Iterator[Finding]:
    texts = ["" if one.document.opaque else one.text for one in cleaned]
    for drop in dedup.select(corpus_of(texts, settings), settings).drops():
        own, witness = cleaned[drop.index], cleaned[drop.witness]
        verdict = dedup.verdict(drop.rule, witness.document.id, drop.score)
        twins = "\0".join(
            sorted(
                hashlib.sha256(one.document.text.encode("utf-8", "surrogatepass")).hexdigest()
                for one in (own, witness)
            )
        )
        key = hashlib.sha256(f"{drop.rule}\0{twins}".encode()).hexdigest()[:32]
        message = f"{why(drop.rule)[:-1]}: {verdict.because}."
        yield Finding(own.document.id, 1, 1, drop.rule, message, key)


def _fix(
    entries: Sequence[Entry],
    cleaned: Sequence[Cleaned],
    accepted: frozenset[str],
    settings: Settings,
) -> list[str]:
    """Rewrite the files whose removals nobody has accepted; returns their names."""
    fixed = []
    for entry, one in zip(entries, cleaned, strict=True):
        keys = {key_of(one.document.text, claim) for claim in one.claims}
        if one.patch.edits and entry.document.source and not keys & accepted:
            data = TEXT.render(entry, one, settings).chunk
            write_atomically(Path(entry.document.source.uri), data)
            fixed.append(entry.document.id)
    return fixed


def read_baseline(path: Path) -> list[str]:
    """The keys in a baseline; a missing file holds none; raises SettingsError for any other."""
    if not path.exists():
        return []
    try:
        return [row["key"] for row in json.loads(path.read_bytes())["accepted"]]
    except (ValueError, KeyError, TypeError) as error:
        raise SettingsError(f"{path} is no baseline: {error}") from None


def write_baseline(path: Path, findings: Iterable[Finding]) -> None:
    """Accept findings: keys decide, the rest is for the reader of the file."""
    rows = {f.key: {"key": f.key, "rule": f.rule, "path": f.path} for f in findings}
    content = {"accepted": [rows[key] for key in sorted(rows)]}
    write_atomically(path, (json.dumps(content, indent=1) + "\n").encode("ascii"))


def as_text(checked: Checked) -> Iterator[str]:
    for finding in checked.findings:
        yield f"{finding.path}:{finding.line}:{finding.column} {finding.rule} {finding.message}"


def as_json(checked: Checked) -> Iterator[str]:
    yield json.dumps([asdict(finding) for finding in checked.findings], indent=2)


def as_jsonl(checked: Checked) -> Iterator[str]:
    for finding in checked.findings:
        yield json.dumps(asdict(finding))


def as_github(checked: Checked) -> Iterator[str]:
    """Workflow commands, which GitHub shows beside the lines."""

    def escaped(text: str, more: str = "") -> str:
        for character in "%\r\n" + more:
            text = text.replace(character, f"%{ord(character):02X}")
        return text

    for f in checked.findings:
        place = f"file={escaped(f.path, ':,')},line={f.line},col={f.column}"
        yield f"::warning {place},title={escaped(f.rule, ':,')}::{escaped(f.message)}"


def as_sarif(checked: Checked) -> Iterator[str]:
    """SARIF 2.1.0; columns are in code points."""
    rules = sorted({finding.rule for finding in checked.findings})
    results = [
        {
            "ruleId": f.rule,
            "level": "warning",
            "message": {"text": f.message},
            "partialFingerprints": {"cleaner/v1": f.key},
            "locations": [
                {
                    "physicalLocation": {
                        "artifactLocation": {"uri": f.path},
                        "region": {"startLine": f.line, "startColumn": f.column},
                    }
                }
            ],
        }
        for f in checked.findings
    ]
    described = [{"id": rule, "shortDescription": {"text": why(rule)}} for rule in rules]
    driver = {"name": "cleaner", "rules": described}
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    schema = "https://json.schemastore.org/sarif-2.1.0.json"
    yield json.dumps({"$schema": schema, "version": "2.1.0", "runs": [run]}, indent=2)


FORMS = {
    "text": as_text,
    "json": as_json,
    "jsonl": as_jsonl,
    "sarif": as_sarif,
    "github": as_github,
}
