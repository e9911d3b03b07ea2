"""The raw string token of a JSON field: found, read, and edited without decoding the rest."""

from __future__ import annotations

import json
import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate

from cleaner.patch import Patch

_quoted = json.encoder.encode_basestring
_TOKEN = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|[{}\[\]:,]')
_ESCAPE = re.compile(
    r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\."
)


def locate(line: str, path: str) -> tuple[int, int]:
    """The span, without quotes, of the string at a dotted path of a valid JSON object.

    Of duplicate keys the last one counts, as it does for every reader of JSON.
    Raises ValueError where there is no string.
    """
    wanted = path.split(".")
    keys: list[
        str | None
    ] = []  # one per open bracket: the key that is being filled, None in a list
    found = None
    is_key = False
    for match in _TOKEN.finditer(line):
        sign = match[0]
        if sign == "{":
            keys.append("")
            is_key = True
        elif sign == "[":
            keys.append(None)
            is_key = False
        elif sign in "}]":
            keys.pop()
        elif sign == ",":
            is_key = keys[-1] is not None
        elif sign == ":":
            is_key = False
        elif is_key:
            keys[-1] = json.loads(sign)
        elif keys == wanted:
            found = match.start() + 1, match.end() - 1
    if found is None:
        raise ValueError(f"no string at {path!r}")
    return found


def depth(line: str) -> int:
    """How deep the brackets of some JSON are nested; they need not be paired."""
    signs = (match[0] for match in _TOKEN.finditer(line))
    return max(accumulate((sign in "{[") - (sign in "}]") for sign in signs), default=0)


def decoded(raw: str) -> str:
    """The text of a raw token, which comes without its quotes."""
    text: str = json.loads(f'"{raw}"')
    return text


def usual(text: str) -> str:
    """A text as the inside of a JSON string: escaped only where it must be."""
    return _quoted(text)[1:-1]


def spliced(raw: str, patch: Patch, inserts: Sequence[str] | None = None) -> tuple[str, list[str]]:
    """A raw token with a patch of its text carried out, and the raw spelling of each removed text.

    `inserts` are raw spellings for the inserted texts; without them the usual ones are used.
    """
    starts, extras = _escapes(raw)

    def place(offset: int) -> int:
        before = bisect_left(starts, offset)
        return offset + (extras[before - 1] if before else 0)

    parts, removed, position = [], [], 0
    for number, edit in enumerate(patch.edits):
        start, end = place(edit.start), place(edit.end)
        parts.append(raw[position:start])
        parts.append(usual(edit.insert) if inserts is None else inserts[number])
        removed.append(raw[start:end])
        position = end
    parts.append(raw[position:])
    return "".join(parts), removed


def _escapes(raw: str) -> tuple[list[int], list[int]]:
    """For each escape: its offset in the text, and how much longer the raw token is behind it."""
    if "\\" not in raw:
        return [], []
    spans = [match.span() for match in _ESCAPE.finditer(raw)]
    extras = list(accumulate(end - start - 1 for start, end in spans))
    starts = [start - more for (start, _), more in zip(spans, [0, *extras], strict=False)]
    return starts, extras
