"""Bytes to text and back without losing one: the choice is recorded and always undone exactly."""

from __future__ import annotations

import codecs
from dataclasses import dataclass

MARKS = (  # UTF-32 first: its little-endian mark begins with that of UTF-16
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    (codecs.BOM_UTF8, "utf-8"),
)
_SAMPLE = 65_536  # bytes shown to the detector; it is slow on more and not better
_NULS = 0.1  # a larger share of NULs is UTF-16 or binary data, also where it is valid UTF-8
_NOISE = 0.01  # a larger share of control characters in what is no UTF-8 is binary data
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\f\r\x1b"))
MOSTLY = 0.01  # up to this share of broken bytes a text with other UTF-8 in it is UTF-8


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text with the codec that made it; `text.encode(encoding, errors)` is the bytes again.

    A byte order mark stays in the text as U+FEFF, so that offsets count it.
    """

    text: str
    encoding: str
    errors: str = "strict"
    confidence: float = 1.0


def decode(data: bytes) -> Decoded | None:
    """Decode by byte order mark, UTF-8, UTF-16 by its NULs, then detection; None if binary."""
    for mark, encoding in MARKS:
        if data.startswith(mark) and (found := exact(data, encoding)):
            return found
    if data.count(0) > len(data) * _NULS:
        return _wide(data)
    if found := exact(data, "utf-8"):
        return found
    if len(data) - len(data.translate(None, _CONTROLS)) > len(data) * _NOISE:
        return None
    return _mostly_utf8(data) or _detected(data)


def exact(
    data: bytes, encoding: str, confidence: float = 1.0, errors: str = "strict"
) -> Decoded | None:
    """Decode by this codec; None as well where it would not give the very same bytes back."""
    try:
        text = data.decode(encoding, errors)
        is_injective = encoding == "utf-8" and errors == "strict"  # no two spellings of a text
        is_exact = is_injective or text.encode(encoding, errors) == data
    except (UnicodeError, LookupError):
        return None
    return Decoded(text, encoding, errors, confidence) if is_exact else None


def _wide(data: bytes) -> Decoded | None:
    """UTF-16 without a mark: nearly all NULs stand on one side of the byte pairs."""
    even, odd = data[::2].count(0), data[1::2].count(0)
    encoding = "utf-16-le" if odd > even else "utf-16-be"
    if max(even, odd) < len(data) // 8 or min(even, odd) > max(even, odd) // 20:
        return None
    return exact(data, encoding, 0.9)


def _mostly_utf8(data: bytes) -> Decoded | None:
    """UTF-8 with a few broken bytes, which are carried along as lone surrogates."""
    text = data.decode("utf-8", "surrogateescape")
    broken = broken_bytes(text)
    good = sum(character > "\x7f" for character in text) - broken
    if good >= 4 * broken and broken <= MOSTLY * len(text):
        return Decoded(text, "utf-8", "surrogateescape", round(good / (good + broken), 3))
    return None


def broken_bytes(text: str) -> int:
    """How many bytes were carried along as lone surrogates."""
    return sum("\udc80" <= character <= "\udcff" for character in text)


def _detected(data: bytes) -> Decoded:
    import chardet

    first = next(i for i, byte in enumerate(data) if byte > 0x7F)
    sample = data[max(0, first - 1000) :][:_SAMPLE]
    guess = chardet.detect(sample)
    encoding, confidence = guess["encoding"], float(guess["confidence"] or 0.0)
    found = exact(data, encoding, round(confidence, 3)) if encoding else None
    return found or Decoded(data.decode("latin-1"), "latin-1", "strict", 0.0)
