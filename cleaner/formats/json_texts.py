"""The texts of JSON lines as a survey wants them: as UTF-8 where they are plain, many at once."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO, NamedTuple

from cleaner import native
from cleaner.formats import jsonl
from cleaner.formats.base import Shard
from cleaner.formats.compression import STDIN, is_compressed
from cleaner.formats.json_fields import host
from cleaner.formats.records import line_length
from cleaner.settings import Settings

if IN_C := native.serves("_texts"):
    from cleaner.native import _texts

_BLOCK = 1 << 18  # bytes that are read at once
_DEEPEST = 8  # keys that C follows to a field


class Text(NamedTuple):
    """A text, maybe in UTF-8, its id and its site."""

    text: str | bytes
    name: str
    site: str

    @property
    def string(self) -> str:
        return self.text.decode() if isinstance(self.text, bytes) else self.text


def can_read(shard: Shard, settings: Settings) -> bool:
    """Whether a shard's JSON lines lie in a file as they are, and C can find the fields."""
    is_plain = shard.format == jsonl.NAME and not is_compressed(shard.path)
    is_there = not shard.packed and shard.path != str(STDIN)
    depths = [name.count(".") for name in _fields(settings)]
    return IN_C and is_plain and is_there and max(depths) < _DEEPEST


def texts(shard: Shard, settings: Settings) -> Iterator[Text]:
    """What `jsonl.look` has of a shard that can be read so."""
    offset = shard.start
    with Path(shard.path).open("rb") as file:
        while offset < shard.end:
            file.seek(offset)
            block = file.read(min(_BLOCK, shard.end - offset))
            size = len(block) if _is_at_end(file) else block.rfind(b"\n") + 1
            for found in _texts.texts(block, size, settings.max_record, _fields(settings)):
                if isinstance(found, int):
                    yield from _one(shard, offset + found, settings)
                else:
                    yield Text(found[0], found[1], host(found[2]))
            if block and not size:  # the line is longer
                yield from _one(shard, offset, settings)
                file.seek(offset)
                size = line_length(file, lambda _: True)
            offset = offset + size if size else shard.end


def _one(shard: Shard, offset: int, settings: Settings) -> Iterator[Text]:
    """The record that begins at an offset, if that is one."""
    for document in jsonl.look(replace(shard, start=offset, end=offset + 1), settings):
        yield Text(document.text, document.id, document.site)


def _is_at_end(file: BinaryIO) -> bool:
    return file.tell() == os.fstat(file.fileno()).st_size


def _fields(settings: Settings) -> tuple[str, str, str]:
    return settings.text_field, settings.id_field, settings.url_field
