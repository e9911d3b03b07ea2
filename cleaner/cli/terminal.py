"""The one door to the terminal: what is printed is escaped here, and painted where that is wanted.

The only control sequences that leave the tool are those of `STYLES` and `RESET`, and those only
where the stream is a terminal that has colours, or FORCE_COLOR asks for them.
"""

from __future__ import annotations

import io
import os
import shlex
import shutil
import sys
from collections.abc import Iterable
from typing import TextIO

import click

from cleaner.views.styled import Line, Styled, one_line, safe, width

RESET = "\x1b[0m"
STYLES = {
    "gone": "\x1b[9;31m",  # struck through, red
    "new": "\x1b[32m",
    "rule": "\x1b[35m",
    "place": "\x1b[36m",
}


def open_streams() -> None:
    """Have a closed stdin or stdout refuse all use, and a closed stderr take all.

    Left closed, its number would go to the next file that is opened.
    """
    uses = {"stdin": os.O_WRONLY, "stdout": os.O_RDONLY, "stderr": os.O_WRONLY}
    for name, use in uses.items():
        if getattr(sys, name) is None:
            file = io.FileIO(os.open(os.devnull, use), "r" if name == "stdin" else "w")
            setattr(sys, name, io.TextIOWrapper(file, write_through=True))  # keeps none for the end


def say(line: str) -> None:
    """One line of data on stdout."""
    click.echo(one_line(line), color=True)


def tell(line: str) -> None:
    """One line for the person at the terminal, on stderr."""
    click.echo(one_line(line), err=True, color=True)


def command_line(words: Iterable[str]) -> str:
    """The words as a shell reads them; what would be escaped here, in escapes that it undoes."""
    return " ".join(
        shlex.quote(word) if one_line(word) == word else f"$'{_escaped(word)}'" for word in words
    )


def _escaped(word: str) -> str:
    plain = set(range(0x20, 0x7F)) - set(b"'\\")
    try:
        data = word.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:  # no argument of a command can hold it
        data = safe(word).encode()
    return "".join(chr(byte) if byte in plain else f"\\x{byte:02x}" for byte in data)


def data(text: str) -> None:
    """JSON on stdout; its strings stay the same, since the escapes are JSON's own."""
    click.echo(safe(text), color=True)


def show(lines: Iterable[Line]) -> None:
    """Lines on stdout: painted if wanted, in a pager where a terminal would not hold them."""
    painted = is_painted(sys.stdout)
    text = "".join(f"{rendered(line, painted)}\n" for line in lines)
    if sys.stdout.isatty() and _fills(text):
        os.environ.setdefault("LESS", "-FRX")
        click.echo_via_pager(text.removesuffix("\n"), color=painted)
    else:
        click.echo(text, nl=False, color=True)


def raw(chunk: bytes) -> None:
    """Bytes as they are; where a terminal would read them, their text, escaped."""
    if sys.stdout.isatty():
        text = chunk.decode("utf-8", "backslashreplace")
        click.echo(rendered([Styled(text)], painted=False), nl=False)
    else:
        click.echo(chunk, nl=False)


def is_painted(stream: TextIO) -> bool:
    """Whether colours are wanted: by NO_COLOR, FORCE_COLOR, TERM and what the stream is."""
    if os.environ.get("NO_COLOR"):
        return False
    if forced := os.environ.get("FORCE_COLOR"):
        return forced != "0"
    return os.environ.get("TERM") != "dumb" and stream.isatty()


def rendered(line: Line, painted: bool) -> str:
    """A line's pieces escaped, and each row of a styled piece between its sequence and RESET."""
    return "".join(_piece(piece, STYLES.get(piece.style, "") if painted else "") for piece in line)


def _piece(piece: Styled, begin: str) -> str:
    text = safe(piece.text.replace("\r\n", "\n").removesuffix("\r"))
    if not begin:
        return text
    return "\n".join(f"{begin}{row}{RESET}" if row else "" for row in text.split("\n"))


def _fills(text: str) -> bool:
    """Whether a text, its long lines wrapped, takes all rows of the terminal."""
    columns, rows = shutil.get_terminal_size()
    for row in text.split("\n"):
        rows -= max(1, -(-width(row) // max(1, columns)))
        if rows < 0:
            return True
    return False
