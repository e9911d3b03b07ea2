"""A patch as a unified diff, linear in the text: the edits say where the lines differ.

The format is that of `diff -u` (POSIX), which `patch` reads; lines end at LF only. The rules that
took something are named behind the second @@ of a hunk.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cached_property

from cleaner.document import Claim
from cleaner.patch import Edit, Patch
from cleaner.views.styled import Line, Styled

CONTEXT = 3
_MOST = 1_000_000  # pairs of lines that are compared to split a block further


@dataclass(frozen=True)
class Block:
    """Old lines [first, stop) that become the lines `new`."""

    first: int
    stop: int
    new: list[str]


@dataclass(frozen=True)
class Diff:
    """What a patch changes in a text, line by line; `claims` name the rules that did it.

    `names` are those of the text before and after, `codec` is (encoding, error handler).
    """

    text: str
    patch: Patch
    claims: Sequence[Claim] = ()
    names: tuple[str, str] = ("text", "text")
    codec: tuple[str, str] = ("utf-8", "strict")

    @cached_property
    def rows(self) -> list[str]:
        return _rows(self.text)

    @cached_property
    def starts(self) -> list[int]:
        """The offset of each line, and of the end of the last one."""
        starts = [0]
        for row in self.rows:
            starts.append(starts[-1] + len(row))
        return starts

    def lines(self) -> Iterator[Line]:
        """The diff; nothing where the patch changes nothing."""
        shift = 0
        blocks = [block for block in self._blocks() if block.first < block.stop or block.new]
        if blocks:
            old, new = (name.replace("\n", "\\n") for name in self.names)
            yield from ([Styled(f"--- {old}")], [Styled(f"+++ {new}")])
        for hunk in _hunks(blocks):
            yield from self._hunk(hunk, shift)
            shift += sum(len(block.new) - (block.stop - block.first) for block in hunk)

    def data(self) -> bytes:
        """The diff for `patch`: in the text's own encoding where that extends ASCII, else UTF-8."""
        text = "".join("".join(piece.text for piece in line) + "\n" for line in self.lines())
        encoding, errors = self.codec
        if "\n".encode(encoding) != b"\n":
            encoding = "utf-8"
        return text.encode(encoding, "backslashreplace" if errors == "strict" else errors)

    def _blocks(self) -> Iterator[Block]:
        pending: list[Edit] = []
        stop = 0
        for edit in self.patch.edits:
            if pending and self._line(edit.start) >= stop:
                yield from self._split(pending, stop)
                pending = []
            pending.append(edit)
            stop = self._line(edit.end) + 1
        if pending:
            yield from self._split(pending, stop)

    def _line(self, offset: int) -> int:
        return max(0, min(bisect_right(self.starts, offset), len(self.rows)) - 1)

    def _split(self, edits: Sequence[Edit], stop: int) -> Iterator[Block]:
        """The lines that some edits reach, up to `stop`, as blocks that differ in each line."""
        first, stop = self._line(edits[0].start), min(stop, len(self.rows))
        low, high = self.starts[first], self.starts[stop]
        inner = tuple(Edit(edit.start - low, edit.end - low, edit.insert) for edit in edits)
        old = self.rows[first:stop]
        new = _rows(Patch(high - low, inner).apply(self.text[low:high]))
        if len(old) * len(new) > _MOST:
            yield Block(first, stop, new)
            return
        matcher = SequenceMatcher(None, old, new, autojunk=False)
        for kind, a, b, c, d in matcher.get_opcodes():
            if kind != "equal":
                yield Block(first + a, first + b, new[c:d])

    def _hunk(self, blocks: Sequence[Block], shift: int) -> Iterator[Line]:
        first = max(0, blocks[0].first - CONTEXT)
        stop = min(len(self.rows), blocks[-1].stop + CONTEXT)
        grown = sum(len(block.new) - (block.stop - block.first) for block in blocks)
        old = _range(first, stop - first)
        new = _range(first + shift, stop - first + grown)
        yield [
            Styled(f"@@ -{old} +{new} @@", "place"),
            Styled(self._rules(blocks[0].first, blocks[-1].stop), "rule"),
        ]
        for block in blocks:
            yield from _signed(" ", self.rows[first : block.first], "")
            yield from _signed("-", self.rows[block.first : block.stop], "gone")
            yield from _signed("+", block.new, "new")
            first = block.stop
        yield from _signed(" ", self.rows[first:stop], "")

    def _rules(self, first: int, stop: int) -> str:
        low, high = self.starts[first], self.starts[stop]
        names = {
            claim.rule.partition("@")[0]: None
            for claim in self.claims
            if claim.start < high and low < claim.end
        }
        return "".join(f" {name}" for name in names)


def _rows(text: str) -> list[str]:
    rows = text.split("\n")
    return [f"{row}\n" for row in rows[:-1]] + ([rows[-1]] if rows[-1] else [])


def _hunks(blocks: Sequence[Block]) -> Iterator[list[Block]]:
    """Blocks whose context would touch, together."""
    hunk: list[Block] = []
    for block in blocks:
        if hunk and block.first - hunk[-1].stop > 2 * CONTEXT:
            yield hunk
            hunk = []
        hunk.append(block)
    if hunk:
        yield hunk


def _range(first: int, count: int) -> str:
    """A range of lines as in a hunk's head: an empty one names the line before it."""
    return f"{first + (count > 0)},{count}"


def _signed(sign: str, rows: Sequence[str], style: str) -> Iterator[Line]:
    for row in rows:
        yield [Styled(sign + row.removesuffix("\n"), style)]
        if not row.endswith("\n"):
            yield [Styled("\\ No newline at end of file")]
