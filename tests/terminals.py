"""What a terminal is sent: a command run under one, and what must never be among it."""

from __future__ import annotations

import os
import pty
import random
import re
import subprocess
import sys
from collections.abc import Iterable

from cleaner.cli.terminal import RESET, STYLES
from cleaner.views.styled import Line

FORBIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ud800-\udfff]"
)
_SEQUENCES = re.compile("|".join(map(re.escape, (*STYLES.values(), RESET))))
_HOSTILE = (
    *map(chr, range(0x20)),
    *map(chr, range(0x7F, 0xA0)),
    *map(chr, (0x61C, *range(0x200B, 0x2010), *range(0x2028, 0x202F), *range(0x2066, 0x2070))),
    *map(chr, (0xD800, 0xDBFF, 0xDC00, 0xDFFF, 0xFEFF, 0xFFFE, 0xE0001, 0x10FFFF)),
    *"漢字한글ﾊ𠀀ابجשלום\u0301\u20dd\U0001f468\u200d\U0001f469🇩🇪👍🏽⟦⟧‹›«»|",
    *(RESET, *STYLES.values(), "\x1b]0;title\x07", "\x1b[2J", "\x9b31m", "\x1bP$q\x1b\\", "\r\n"),
    *("\\u001b", "%s", "{0}", "<b>", "it is a word", "Read more: "),
)


def hostile(source: random.Random) -> str:
    """A string of what terminals act on, wide, joined and right-to-left characters, and others."""
    parts = source.choices(_HOSTILE, k=source.randint(1, 12))
    if source.random() < 0.3:
        parts.append(chr(source.randrange(0x110000)))
    return "".join(parts)


def leaks(text: str, sequences: int = 0) -> str | None:
    """What of a text no terminal may be sent; `sequences` escape characters are the tool's own."""
    if text.count("\x1b") != sequences:
        return f"{text.count(chr(27))} escape characters, not {sequences}"
    found = FORBIDDEN.search(_SEQUENCES.sub("", text))
    return repr(found[0]) if found else None


def sequences(lines: Iterable[Line]) -> int:
    """How many control sequences painting some lines takes: two for each row of a styled piece."""
    texts = (piece.text for line in lines for piece in line if piece.style in STYLES)
    shown = (text.replace("\r\n", "\n").removesuffix("\r") for text in texts)
    return 2 * sum(bool(row) for text in shown for row in text.split("\n"))


def on_terminal(*arguments: object, **environment: str) -> str:
    """What a command of the tool writes to a terminal, stdout and stderr together."""
    here, there = pty.openpty()
    settings = {"TERM": "xterm", "LINES": "24", "COLUMNS": "80", **environment}
    kept = {name: value for name, value in os.environ.items() if "COLOR" not in name}
    process = subprocess.Popen(
        [sys.executable, "-m", "cleaner", *map(str, arguments)],
        stdin=there,
        stdout=there,
        stderr=there,
        env={**kept, "PAGER": "", **settings},
    )
    os.close(there)
    chunks = []
    try:
        while chunk := os.read(here, 65536):
            chunks.append(chunk)
    except OSError:  # the other end was closed: Linux says so by EIO
        pass
    os.close(here)
    process.wait()
    return b"".join(chunks).decode("utf-8").replace("\r\n", "\n")
