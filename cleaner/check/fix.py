"""Files rewritten in place, and duplicates deleted where somebody asked for it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from cleaner.check.facts import plain
from cleaner.check.scope import Item, Scope
from cleaner.check.tree import blob_id
from cleaner.clean import clean
from cleaner.formats import Entry, Shard, text
from cleaner.formats.files import write_atomically
from cleaner.patch import Edit, Patch
from cleaner.settings import Settings


class Fixer:
    """Changes files on disk, but none that holds something else than what was judged.

    `rewritten` and `deleted` are names as shown, `notes` say what was left alone and why.
    """

    def __init__(self, scope: Scope, settings: Settings) -> None:
        self.settings = settings
        self.rewritten: list[str] = []
        self.deleted: list[str] = []
        self.notes: list[str] = []
        self._edited = {
            f"{tree.top}/{name}"
            for tree in (scope.trees.values() if scope.staged else ())
            for name in tree.edited()
        }

    def rewrite(self, wanted: Iterable[tuple[Item, frozenset[str]]]) -> None:
        """Remove from some files what was found in them, but for what must stay."""
        for item, rejected in wanted:
            if self._is_as_judged(item):
                path = Path(item.path)
                data = _cleaned(path.read_bytes(), rejected, self.settings)
                if data is not None:
                    write_atomically(path, data, like=path)
                    self.rewritten.append(item.shown)

    def delete(self, pairs: Sequence[tuple[Item, Item]]) -> None:
        """Delete the first of each pair, a duplicate, where the second, which is kept, stands."""
        for own, witness in pairs:
            if self._is_as_judged(own) and Path(witness.path).is_file():
                Path(own.path).unlink()
                self.deleted.append(own.shown)

    def _is_as_judged(self, item: Item) -> bool:
        path = Path(item.path)
        if not path.is_file():
            self.notes.append(f"{item.shown} is not checked out and is left as it is")
            return False
        if item.path in self._edited:
            self.notes.append(
                f"{item.shown} has edits that are not staged and is left as it is: "
                "git add it, or stash them, and run again"
            )
            return False
        if not item.tree and blob_id(path.read_bytes(), item.blob) != item.blob:
            self.notes.append(f"{item.shown} changed meanwhile and is left as it is")
            return False
        return True


def _cleaned(data: bytes, rejected: frozenset[str], settings: Settings) -> bytes | None:
    """A file's bytes without what goes, line ends and encoding as they were; None if all stays."""
    entry = text.parse(Shard("-", "-", "text"), data, settings)
    if not isinstance(entry, Entry) or entry.document.source is None:
        return None
    raw, source = entry.document.text, entry.document.source
    cleaned = clean(replace(entry.document, text=plain(raw)), settings, rejected=rejected)
    patch = _over(raw, cleaned.patch)
    return patch.apply(raw).encode(source.encoding, source.errors) if patch.edits else None


def _over(raw: str, patch: Patch) -> Patch:
    """The patch of a text with LF line ends, over the same text with CRLF at some of them."""
    ends = [match.start() - number for number, match in enumerate(re.finditer("\r\n", raw))]

    def at(offset: int) -> int:
        return offset + bisect_left(ends, offset)

    return Patch.of(len(raw), (Edit(at(e.start), at(e.end), e.insert) for e in patch.edits))
