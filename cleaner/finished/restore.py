"""The inputs of a finished run again: from its output and, where that falls short, their source."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from cleaner.document import Record
from cleaner.errors import InputError, RecordError, UsageError
from cleaner.finished.folder import FinishedRun, Restored
from cleaner.formats import FORMATS, format_of
from cleaner.formats.files import copy_atomically, digest_of, write_atomically
from cleaner.inputs import refuse_overlap
from cleaner.remote import local


@dataclass
class Restoration:
    """What `restore` wrote; names are those of the input files.

    files    how many files are there again
    copied   those copied from their source, which still has the recorded digest
    rebuilt  those with the documents that came in, but packed by this tool: not the same bytes
    missing  those that the output alone can't give back, or not in full, and why
    """

    files: int = 0
    copied: list[str] = field(default_factory=list)
    rebuilt: list[str] = field(default_factory=list)
    missing: dict[str, str] = field(default_factory=dict)

    def lines(self) -> Iterator[str]:
        """What a person wants to read at the end."""
        yield f"restored {self.files:,} files"
        if self.copied:
            yield f"  {len(self.copied):,} of them copied from their unchanged source"
        for name in self.rebuilt:
            yield f"  {name}: the same documents, but not the same bytes; its source is gone"
        for name, reason in self.missing.items():
            yield f"  {name}: not restored in full: {reason}"

    @property
    def exit_code(self) -> int:
        return 3 if self.missing else 0


def restore(output: str | Path, target: str | Path) -> Restoration:
    """Write the inputs of a finished run, which may lie at a URL, into `target`.

    What is plain comes back byte for byte from the output alone. A compressed or framed file is
    copied from its source where that is unchanged, and else rebuilt with equal documents.
    """
    place = Path(target)
    with local(output) as folder:
        run = FinishedRun(folder)
        refuse_overlap([str(output)], place)
        if place.exists() and any(place.iterdir()):
            raise UsageError(f"{target} is not empty; choose another folder to restore into")
        return _restored(run, place)


def _restored(run: FinishedRun, place: Path) -> Restoration:
    result = Restoration()
    for name, documents in run.restored():
        restore_file(run, name, documents, inside(place, name), result)
    for name in run.manifest["copied"]:
        copy_atomically(run.folder / "documents" / name, inside(place, name))
        result.files += 1
    for name, data in run.manifest["empty"].items():
        write_atomically(inside(place, name), base64.b64decode(data))
        result.files += 1
    return result


def restore_file(
    run: FinishedRun, name: str, documents: Iterator[Restored], path: Path, result: Restoration
) -> None:
    """Write one input file again, from its documents; `result` learns how that went."""
    source = run.manifest["sources"].get(name)
    if source and _copied(source, path):
        result.files += 1
        result.copied.append(name)
        return
    format = FORMATS[format_of(Path(name)) or "text"]
    lost: list[str] = []
    try:
        kept = run.folder / "documents" / format.place(name, "")
        format.rebuild(kept, _originals(documents, lost), path, run.settings)
    except InputError as error:
        result.missing[name] = str(error)
        return
    result.files += 1
    if lost and not format.exact(name):
        result.missing[name] = lost[0]
    elif source and digest_of(path) != source["sha256"]:
        result.rebuilt.append(name)


def _copied(source: Record, path: Path) -> bool:
    """Copy the source if it is still what it was."""
    try:
        with local(source["uri"]) as origin:
            if digest_of(origin) != source["sha256"]:
                return False
            copy_atomically(origin, path)
    except (OSError, InputError):
        return False
    return True


def _originals(documents: Iterator[Restored], lost: list[str]) -> Iterator[bytes]:
    """The documents' bytes; the reasons of what could not be read at all are added to `lost`."""
    for document in documents:
        record = document.record
        if "quarantined" in record and not record["quarantined"]["length"]:
            lost.append(record["verdict"]["because"])
        elif "parent" not in record:
            yield document.data


def inside(folder: Path, name: str) -> Path:
    path = folder / name
    if folder.resolve() not in path.resolve().parents:
        raise RecordError(f"a record names the file {name!r}, which lies outside {folder}")
    return path
