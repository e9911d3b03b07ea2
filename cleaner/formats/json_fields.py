"""What stands in the fields of a JSON record, and where: read in C, or by the json module.

C reads what is plain: what all readers of JSON take alike. The rest, and whatever is wrong, is
left to Python; tests hold the two together.
"""

from __future__ import annotations

import json
import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit

from cleaner import native
from cleaner.formats.base import OTHER_FIELD
from cleaner.formats.json_splice import depth, locate, spliced, usual
from cleaner.patch import Patch
from cleaner.settings import Settings

if TYPE_CHECKING:
    from cleaner.native._fields import Fields

if IN_C := native.serves("_fields"):
    from cleaner.native import _fields

DEEPEST = 500
"""Arrays and objects in one another that are followed."""
_USUAL = re.compile(r"https?://([a-z0-9.-]+)(?=[/?#]|$)")


class Found(NamedTuple):
    """The text of a record, its id, its URL's host, and its date; "" for what it has not."""

    text: str
    name: str
    site: str
    date: str


def found(line: bytes, settings: Settings) -> Found:
    """What a record holds; ValueError says what is wrong with it."""
    if (fields := _in_c(settings)) and (read := _fields.read(fields, line)):
        text, name, url, date = read
        return Found(text, name, host(url), date)
    return _slowly(line, settings)


def text_place(line: bytes, settings: Settings) -> tuple[int, int]:
    """The span, in bytes and without quotes, of the string of a record's text."""
    if (fields := _in_c(settings)) and (place := _fields.place(fields, line)):
        return place
    text = line.decode("utf-8")
    start, end = locate(text, settings.text_field)
    first = len(text[:start].encode())
    return first, first + len(text[start:end].encode())


def patched(
    line: bytes, text: str, patch: Patch, settings: Settings
) -> tuple[bytes, list[str] | None]:
    """A record with a patch of its text carried out, and how what went was written.

    None for that where it was written as `usual` writes it.
    """
    if (fields := _in_c(settings)) and not any(edit.insert for edit in patch.edits):
        bounds = [bound for edit in patch.edits for bound in (edit.start, edit.end)]
        if cut := _fields.cut(fields, line, bounds):
            return cut, None
    return _patched_slowly(line, text, patch, settings)


def _patched_slowly(
    line: bytes, text: str, patch: Patch, settings: Settings
) -> tuple[bytes, list[str] | None]:
    start, end = text_place(line, settings)
    raw = line[start:end].decode()
    if usual(text) == raw:  # as most are: then so is each piece of it
        new, removed = usual(patch.apply(text)), None
    else:
        new, removed = spliced(raw, patch)
        if removed == [usual(piece) for piece in patch.removed(text)]:
            removed = None
    return b"".join((line[:start], new.encode(), line[end:])), removed


def _in_c(settings: Settings) -> Fields | None:
    if not IN_C:
        return None
    return _compiled(
        settings.text_field, settings.id_field, settings.url_field, settings.date_field
    )


@lru_cache(maxsize=8)
def _compiled(*names: str) -> Fields | None:
    try:
        return _fields.fields(names)  # type: ignore[arg-type]
    except ValueError:  # too deep for C
        return None


def _slowly(line: bytes, settings: Settings) -> Found:
    value = parsed(line)
    text = _dig(value, settings.text_field)
    if not isinstance(text, str):
        kind = f"of type {type(text).__name__}, not a string"
        what = f"missing; {OTHER_FIELD}" if text is None else kind
        raise ValueError(f"its field {settings.text_field!r} is {what}")
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise ValueError(f"its text has a lone surrogate at character {error.start}") from None
    url = _dig(value, settings.url_field)
    name, date = (_plain(_dig(value, n)) for n in (settings.id_field, settings.date_field))
    return Found(text, name, host(url) if isinstance(url, str) else "", date)


def _plain(value: Any) -> str:
    """A string or an integer as a string; "" for what is neither."""
    is_plain = isinstance(value, (str, int)) and not isinstance(value, bool)
    return str(value) if is_plain else ""


def parsed(line: bytes) -> Any:
    """What a record's line holds; a byte order mark before it is passed over.

    How deep `json` itself would go differs from one Python to the next, and with what calls it.
    """
    whole = line.decode("utf-8")
    text = whole.lstrip(" \t\r\n").removeprefix("\ufeff")
    if text.count("[") + text.count("{") > DEEPEST and depth(text) > DEEPEST:
        raise ValueError(f"it is nested more than {DEEPEST} deep")
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        place = len(whole) - len(text) + error.pos
        raise ValueError(
            f"it is no JSON: {error.msg.removesuffix(' at')} at character {place}"
        ) from None


def host(url: str) -> str:
    """The host of a URL, without a leading www; "" where there is none."""
    if usual := _USUAL.match(url):  # the same at a tenth of the cost
        return usual[1].removeprefix("www.")
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def _dig(value: Any, path: str) -> Any:
    for key in path.split(".") if "." in path else (path,):
        if not isinstance(value, dict):
            return None
        value = value.get(key)
    return value
