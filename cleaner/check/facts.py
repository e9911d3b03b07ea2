"""What is known of one content, whatever its name and its neighbours."""

from __future__ import annotations

import hashlib
from collections.abc import Collection
from typing import NamedTuple


class Removal(NamedTuple):
    """Something that would go, at a 1-based line and column.

    `key` depends on what is found and its nearest context only, `opening` on its first written
    line; `marked` says that a comment beside it asks to keep it.
    """

    line: int
    column: int
    rule: str
    message: str
    key: str
    opening: str
    marked: bool


class Facts(NamedTuple):
    """A text's key, the code points of what stays of it, and what would go.

    One that is not `comparable` is neither a duplicate nor a witness; `reason` says why a content
    could not be read as text.
    """

    text: str
    length: int
    comparable: bool
    reason: str | None
    removals: tuple[Removal, ...]


def opening_of(text: str) -> str:
    """A name for the first written line of a text, its blanks counted as one."""
    line = " ".join(text.strip().partition("\n")[0].split())
    return hashlib.sha256(line.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def variant(blob: str, rejected: Collection[str]) -> str:
    """A name for a content of which some removals, named by their keys, must stay."""
    if not rejected:
        return blob
    return hashlib.sha256("\0".join([blob, *sorted(rejected)]).encode("ascii")).hexdigest()


def plain(text: str) -> str:
    """The text with LF for CRLF: so a blob and its checkout read alike on every system."""
    return text.replace("\r\n", "\n")
