"""The character encoding of a page: byte order mark, UTF-8 that proves itself, meta, detection."""

from __future__ import annotations

import re
from dataclasses import replace

from cleaner.formats.encoding import MARKS, MOSTLY, Decoded, broken_bytes, decode, exact

_HEAD = 4096  # bytes in which a page must declare its encoding; the standard asks for 1024
_META = re.compile(rb"<meta\s[^>]{0,500}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)
_XML = re.compile(rb"^\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]{2,40})", re.IGNORECASE)

# What browsers read where a page declares these (WHATWG Encoding Standard, "Names and labels").
_BROWSERS = {
    "ascii": "cp1252",
    "us-ascii": "cp1252",
    "iso-8859-1": "cp1252",
    "iso8859-1": "cp1252",
    "latin1": "cp1252",
    "iso-8859-9": "cp1254",
    "iso-8859-11": "cp874",
    "tis-620": "cp874",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "x-sjis": "cp932",
    "sjis": "cp932",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949",
    "big5": "big5hkscs",
    "utf-16": "utf-8",
    "utf-16le": "utf-8",
    "utf-16be": "utf-8",
    "x-user-defined": "cp1252",
}


def decode_page(data: bytes, declared: str | None = None) -> Decoded | None:
    """Decode a page's bytes; `declared` is what its transport said. None if they are binary.

    Bytes beyond ASCII that are valid UTF-8 are UTF-8 whatever is declared: text in another
    encoding is next to never valid UTF-8, and a wrong declaration is common.
    """
    if data.startswith(tuple(mark for mark, _ in MARKS)):
        return decode(data)
    if not data.isascii() and (found := exact(data, "utf-8")):
        return found
    for label in (declared, _label(data)):
        if label and (found := _by_label(data, label)):
            return found
    found = decode(data)
    if found and b"\x1b$" in data:  # an escape to a charset of the ISO 2022 family
        return replace(found, confidence=0.0)
    return found


def _by_label(data: bytes, label: str) -> Decoded | None:
    """None where the label is unknown or does not fit; a few broken bytes are carried along."""
    name = label.strip().lower()
    codec = _BROWSERS.get(name, name)
    if found := exact(data, codec):
        return found
    found = exact(data, codec, errors="surrogateescape")
    if found and broken_bytes(found.text) <= MOSTLY * len(found.text):
        return replace(found, confidence=0.9)
    return None


def _label(data: bytes) -> str | None:
    head = data[:_HEAD]
    found = _META.search(head) or _XML.search(head)
    return found[1].decode("ascii", "replace") if found else None
