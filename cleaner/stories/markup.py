"""Markdown, as crawlers print pages in it: what a line says without its marks."""

from __future__ import annotations

import re

_ADDRESS = r"\([^()]*(?:\([^()]*\)[^()]*)*\)"
_IMAGE = re.compile(rf"!\[[^\[\]]*\]{_ADDRESS}")
_LINK = re.compile(rf"\[([^\[\]]*)\]{_ADDRESS}")
_PICTURE = re.compile(rf"(?:{_IMAGE.pattern}\s*|\[\s*{_IMAGE.pattern}\s*\]{_ADDRESS}\s*)+")
_HEADING = re.compile(r"(#{1,6})[ \t]+(.*)")
_ITALICS = re.compile(r"([*_])(?=[^\s*_])(.+?)(?<=[^\s*_])\1")
_ESCAPED = re.compile(r"\\([-\\`*_{}\[\]()#+.!|>~])")
_SIGNS = (("]", "]("), ("#", "\n#"), ("*", "\n*"), ("_", "\n_"), ("\\", "\\"))
"""Characters that few pages hold, and what they must stand beside."""


def is_marked_up(text: str) -> bool:
    """Whether a page may hold Markdown: a quick look."""
    if text.startswith(("#", "*", "_")):
        return True
    return any(sign in text and marks in text for sign, marks in _SIGNS)


def is_picture(line: str) -> bool:
    """Whether a line is nothing but pictures, which may be links."""
    return line.startswith(("![", "[![")) and _PICTURE.fullmatch(line) is not None


def is_link(line: str) -> bool:
    """Whether a line is nothing but a link."""
    return line.startswith("[") and _LINK.fullmatch(line) is not None


def level(line: str) -> int:
    """The level of a heading, 0 of any other line."""
    heading = _HEADING.fullmatch(line) if line.startswith("#") else None
    return len(heading[1]) if heading else 0


def unmarked(line: str) -> str:
    """The words of a line of Markdown; the line as it is where nothing would be left.

    Of a link what it is called stays. A line in bold type keeps its marks: it is a section's.
    """
    text = line
    if text.startswith("#") and (heading := _HEADING.fullmatch(text)):
        text = _unclosed(heading[2])
    if "](" in text:
        text = _LINK.sub(r"\1", _IMAGE.sub("", text))
    if text.startswith(("*", "_")) and (whole := _ITALICS.fullmatch(text)):
        text = whole[2]
    if "\\" in text:
        text = _ESCAPED.sub(r"\1", text)
    return text.strip() or line


def _unclosed(heading: str) -> str:
    """The words of a heading, which number signs may close behind a blank."""
    words = heading.rstrip("#")
    return words.rstrip() if words[-1:].isspace() else heading
