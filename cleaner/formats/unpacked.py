"""A compressed file of lines as plain ranges of it, each unpacked when it is asked for.

So one file is the work of many, and hardly any of it lies on disk at a time. What is cut or damaged
is told with the last range.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import replace
from io import BufferedIOBase
from pathlib import Path
from typing import BinaryIO, NamedTuple, cast

from cleaner.formats.base import Shard
from cleaner.formats.compression import damage, opened
from cleaner.formats.records import Grammar

_CHUNK = 1 << 18  # bytes that are unpacked at once
_BLANK = Grammar().blank


class Unpacked(NamedTuple):
    """A range, and how many bytes of the compressed file are read when it is done."""

    shard: Shard
    read: int


def unpacked(
    shard: Shard, size: int, places: Iterator[Path | None], ratio: float
) -> Iterator[Unpacked]:
    """Cut what a file unpacks to into ranges of about `size` bytes, each beginning with a record.

    Each is written to the next of the places; one whose place is None is passed over.
    """
    errors: list[str] = []
    with Path(shard.path).open("rb") as source:
        cut = _cut(_chunks(Path(shard.path), ratio, source, errors), size)
        start = end = 0
        is_last = False
        while not is_last:
            place = next(places)
            with (place or Path(os.devnull)).open("wb") as file:
                is_last = True
                for data, is_end in cut:
                    file.write(data)
                    end += len(data)
                    if is_end:
                        is_last = False
                        break
            wrong = errors[0] if is_last and errors else ""
            own = replace(shard, path=str(place), start=start, end=end)
            yield Unpacked(replace(own, packed=shard.path, damage=wrong), source.tell())
            start = end


def _chunks(path: Path, ratio: float, source: BinaryIO, errors: list[str]) -> Iterator[bytes]:
    """What a file unpacks to, as far as it can be read; what is wrong behind that is noted."""
    try:
        with opened(path, ratio, source) as stream:
            while chunk := cast(BufferedIOBase, stream).read1(_CHUNK):  # up to a damage, if any
                yield chunk
    except damage() as error:
        errors.append(str(error) or type(error).__name__)


def _cut(chunks: Iterable[bytes], size: int) -> Iterator[tuple[bytes, bool]]:
    """The same bytes, and with True behind which of them a range of about `size` bytes ends.

    Blank lines stay with what stands before them.
    """
    count, blank, is_full = 0, b"", False
    for chunk in chunks:
        while chunk:
            if not is_full:
                end = chunk.find(b"\n", max(0, size - count)) + 1
                own, chunk = (chunk[:end], chunk[end:]) if end else (chunk, b"")
                count, is_full = count + len(own), end > 0
                yield own, False
                continue
            rest = chunk.lstrip(_BLANK)
            blank += chunk[: len(chunk) - len(rest)]
            end = blank.rfind(b"\n") + 1
            yield blank[:end], bool(rest)
            blank, chunk = (b"", blank[end:] + rest) if rest else (blank[end:], b"")
            count, is_full = (0, False) if rest else (count, True)
    yield blank, False
