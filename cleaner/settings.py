"""The settings of a run: one frozen value, from flags, a settings file and defaults."""

from __future__ import annotations

import codecs
import re
import sys
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

from cleaner.errors import SettingsError

CHOICES: dict[str, tuple[str, ...]] = {
    "confidence": ("safe", "likely"),
    "captions": ("once", "none", "all"),
    "appended": ("drop", "split", "keep"),
    "extractor": ("trafilatura", "resiliparse", "turbohtml"),
    "provenance": ("jsonl", "parquet"),
    "repeats": ("keep", "report", "remove"),
    "keep": ("first", "longest", "newest", "id", "source-priority"),
}
_KINDS = {str: "a text", bool: "true or false"}
_SHARES = (
    "threshold",
    "recall",
    "containment",
    "max_drop",
    "encoding_floor",
    "max_loss",
    "passage_share",
)
_LISTS = ("disable", "priority", "protect")


@dataclass(frozen=True, slots=True)
class Settings:
    """How to clean and what counts as a duplicate.

    confidence  "safe" applies what structure or another document proves, "likely" also what
                vocabulary alone suggests
    captions    "once" keeps the first of equal captions, "none" removes all, "all" keeps all
    appended    what happens to appended stories: "drop", "split" into documents, or "keep"
    extractor   what chooses the main content of HTML pages: "trafilatura"; "resiliparse", which is
                about three times as fast and less exact; "turbohtml", the fastest and least exact
    threshold   exact Jaccard similarity of shingle sets from which on a document is a duplicate
    recall      wanted probability that a pair at the threshold is found; 1 compares exhaustively
    containment  share of a document's shingles in a kept one, no smaller, from which on it goes
                too, as "contained"; larger documents then come first. 0 switches this off
    keep        which of two duplicates stays: the "first" in input order, the "longest", the
                "newest" by its record's date, else its file's, the smallest "id", or by
                "source-priority"; ties go to the first
    priority    sources, folders or files, the most preferred first, for "source-priority"
    protect     sources, folders or files of which nothing is dropped; they come before all others.
                Folders and files are named from their input on, or by their own path
    max_drop    a run that would drop more than this share of a source as near-duplicates stops
    consent     go on nevertheless
    closest_calls  how many pairs nearest to the threshold, on either side, run.json names
    index       folder of an index: what duplicates a document in it goes, what stays is added
    memory      what finding duplicates may hold in memory, like "1GB"; no decision depends on it.
                Worker processes come on top, about 200 MB each
    hash_key    secret number below 2**64 that hashes depend on, against crafted collisions
    disable     names of rules that are switched off
    workers     processes that work at once, eight per core at most; 0 for one per core
    engine      where a run's work is done: "local", or an engine of another package by its name
    encoding_floor  below this confidence of the encoding detector (its scale: a page of plain
                    Windows-1252 prose scores about 0.12) a document is passed through untouched
    follow      whether links in folders are followed; what was met already is not read again
    stdin_format  the format of what "-" reads from stdin
    text_field, id_field, url_field, date_field  where a record's text, id, URL and date stand;
                dots lead into nested objects
    csv_encoding  of the rows of CSV and TSV files: one that holds ASCII as it is, like "cp1252"
    repeats     runs of at least repeat_words words that stand twice, in one text or in two, but
                for the first copy: "keep" does not look for them, "report", "remove"
    passages    a table of recurring passages that an earlier run learned; "" learns them anew
    decisions   a file of decisions, as the report gives out: what was rejected stays
    passage_share  share of a site's unrelated documents from which on a line at their edges
                is boilerplate
    provenance  the form of the records: "jsonl" or "parquet"
    embed       whether records hold the texts that were removed and the documents that were
                dropped; without them restoring needs the sources, unchanged
    redact      whether the report shows dots for the letters of texts, and no texts side by side
    max_record  bytes of a record from which on it is not read but quarantined
    max_ratio   times its size to which a compressed file may unpack, above 256 MB: more is a bomb,
                and what lies behind is quarantined; 0 for any
    doc_timeout  seconds of processor time that a document may take to be cleaned, and a page to be
                read by the extractor: the one is quarantined then, the other keeps all of its text;
                0 for any
    doc_memory  bytes that a worker process may take besides what it holds; 0 for any
    max_loss    a document that would lose a larger share than this is left as it is and reported
    """

    confidence: str = "safe"
    captions: str = "once"
    extractor: str = "trafilatura"
    appended: str = "drop"
    threshold: float = 0.8
    recall: float = 0.99
    containment: float = 0.0
    keep: str = "first"
    priority: tuple[str, ...] = ()
    protect: tuple[str, ...] = ()
    max_drop: float = 0.95
    consent: bool = False
    closest_calls: int = 0
    index: str = ""
    memory: str = ""
    hash_key: int = 0
    disable: tuple[str, ...] = ()
    workers: int = 0
    engine: str = "local"
    encoding_floor: float = 0.05
    follow: bool = False
    stdin_format: str = "text"
    text_field: str = "text"
    id_field: str = "id"
    url_field: str = "url"
    date_field: str = "date"
    csv_encoding: str = "utf-8"
    repeats: str = "keep"
    repeat_words: int = 50
    passages: str = ""
    decisions: str = ""
    passage_share: float = 0.3
    provenance: str = "jsonl"
    embed: bool = True
    redact: bool = False
    max_record: int = 100_000_000
    max_ratio: float = 1000.0
    doc_timeout: float = 60.0
    doc_memory: int = 2_000_000_000
    max_loss: float = 0.95

    def __post_init__(self) -> None:
        for name, choices in CHOICES.items():
            if getattr(self, name) not in choices:
                raise SettingsError(
                    f"{name} = {getattr(self, name)!r}: choose one of {', '.join(choices)}"
                )
        for field in fields(self):
            value, kind = getattr(self, field.name), type(field.default)
            if kind in _KINDS and not isinstance(value, kind):
                raise SettingsError(f"{field.name} = {value!r}: give {_KINDS[kind]}")
            if kind in (int, float) and isinstance(value, bool):
                raise SettingsError(f"{field.name} = {value!r}: give a number")
        for name in _SHARES:
            value = getattr(self, name)
            if name == "containment" and value == 0:
                continue
            if not isinstance(value, (int, float)) or not 0 < value <= 1:
                raise SettingsError(f"{name} = {value!r}: give a number above 0 and at most 1")
        if not isinstance(self.workers, int) or self.workers < 0:
            raise SettingsError(f"workers = {self.workers!r}: give a whole number, 0 for all cores")
        if not isinstance(self.repeat_words, int) or self.repeat_words < 10:
            raise SettingsError(f"repeat_words = {self.repeat_words!r}: give 10 words at least")
        if not isinstance(self.closest_calls, int) or self.closest_calls < 0:
            raise SettingsError(f"closest_calls = {self.closest_calls!r}: give a whole number")
        if not isinstance(self.hash_key, int) or not 0 <= self.hash_key < 2**64:
            raise SettingsError(f"hash_key = {self.hash_key!r}: give a whole number below 2**64")
        if not isinstance(self.max_record, int) or self.max_record < 1:
            raise SettingsError(f"max_record = {self.max_record!r}: give a number of bytes")
        for name in ("max_ratio", "doc_timeout", "doc_memory"):
            if not isinstance(value := getattr(self, name), (int, float)) or not value >= 0:
                raise SettingsError(f"{name} = {value!r}: give a number, 0 for no limit")
        size_of(self.memory)
        object.__setattr__(self, "csv_encoding", _encoding(self.csv_encoding))
        for name in _LISTS:
            value = getattr(self, name)
            is_list = isinstance(value, Iterable) and not isinstance(value, str)
            if not is_list or not all(isinstance(n, str) for n in value):
                raise SettingsError(f"{name} = {value!r}: give a list of names")
        if not self.embed and self.appended == "split":
            raise SettingsError(
                "embed = false: stories that are split off need their texts embedded"
            )
        object.__setattr__(self, "disable", tuple(sorted(self.disable)))

    def with_values(self, values: Mapping[str, Any], origin: str) -> Settings:
        """These settings with some values replaced; an unknown name raises SettingsError."""
        known = [field.name for field in fields(self)]
        for name in values:
            if name not in known:
                import difflib

                near = difflib.get_close_matches(name, known, n=1)
                hint = f"; did you mean {near[0]!r}?" if near else f"; known: {', '.join(known)}"
                raise SettingsError(f"{origin}: unknown setting {name!r}{hint}")
        try:
            return replace(self, **values)
        except SettingsError as error:
            raise SettingsError(f"{origin}: {error}") from None

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Settings:
        """Undoes `as_dict`; an unknown name raises SettingsError."""
        return cls().with_values(_names(values), "recorded settings")

    def as_dict(self) -> dict[str, Any]:
        """The settings as JSON values."""
        return {**asdict(self), **{name: list(getattr(self, name)) for name in _LISTS}}


_PLAIN = bytes(range(128)) + b"\x1b$B0!"  # what is no ASCII in codecs that have states


def _encoding(name: str) -> str:
    """The codec's own name; SettingsError for one that would hide commas, quotes and line ends."""
    try:
        if _PLAIN.decode(name) == _PLAIN.decode("ascii") and not "".encode(name):
            return codecs.lookup(name).name
    except (UnicodeError, LookupError, ValueError):
        pass
    raise SettingsError(
        f"csv_encoding = {name!r}: give one that holds ASCII as it is, like cp1252, gb18030 or "
        "shift_jis; convert files of UTF-16 to UTF-8"
    )


_UNITS = {"": 1, "kb": 10**3, "mb": 10**6, "gb": 10**9, "tb": 10**12}
_SIZE = re.compile(r"(\d+(?:\.\d+)?)\s*([kmgt]?b?)", re.ASCII | re.IGNORECASE)


def size_of(text: str) -> int:
    """The bytes in a size like "1.5 GB"; 0 for ""; SettingsError for anything else."""
    found = _SIZE.fullmatch(text.strip()) if text else None
    if text and not found:
        raise SettingsError(f"memory = {text!r}: give a size like 800MB or 2GB")
    unit = found[2].lower().removesuffix("b") if found else ""
    return int(float(found[1]) * _UNITS[f"{unit}b" if unit else ""]) if found else 0


def load(folder: Path) -> Settings:
    """Settings from cleaner.toml or [tool.cleaner] in pyproject.toml of `folder` or above it."""
    for place in (folder.resolve(), *folder.resolve().parents):
        own, project = place / "cleaner.toml", place / "pyproject.toml"
        if own.is_file():
            return from_file(own)
        if project.is_file():
            table = _read(project).get("tool", {}).get("cleaner")
            if table is not None:
                return Settings().with_values(_names(table), f"{project} [tool.cleaner]")
    return Settings()


def from_file(path: Path) -> Settings:
    """Settings from one TOML file; a pyproject.toml is read at [tool.cleaner]."""
    table = _read(path)
    if path.name == "pyproject.toml":
        table = table.get("tool", {}).get("cleaner", {})
    return Settings().with_values(_names(table), str(path))


def _names(table: Mapping[str, Any]) -> dict[str, Any]:
    """TOML spells max-loss, Python max_loss; lists become tuples."""
    return {
        name.replace("-", "_"): tuple(value) if isinstance(value, list) else value
        for name, value in table.items()
    }


def _read(path: Path) -> dict[str, Any]:
    if sys.version_info >= (3, 11):
        import tomllib
    else:
        import tomli as tomllib
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(f"{path}: not readable as TOML: {error}") from None
