"""Records as lines, written and finished without being built or read: most of them are.

Each function returns None where a line would not be the very one that `provenance.as_line` makes.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable

from cleaner import native
from cleaner.document import KEPT, Claim, Cleaned, Record
from cleaner.provenance import dumps, verdict_of

if IN_C := native.serves("_fields"):
    from cleaner.native import _fields

_string = json.encoder.encode_basestring
_VERDICT = f',"verdict":{dumps(verdict_of(KEPT))}'
_UNTOUCHED = f',"edits":[],"removed":[],"claims":[],"suspects":[]{_VERDICT}'
# In a string of a line of JSON no quote stands without a backslash: what these name, is a key.
_KEPT, _UNNAMED = _VERDICT.encode(), b'{"id":"",'
_UTF8 = b'","encoding":"utf-8","media_type":"'
_MORE = re.compile(rb',"(?:errors|written|parent)":"')
_SURROGATE = b"\\ud"


def quoted(text: bytes) -> bytes:
    """UTF-8 as a string of JSON, with no escapes but those that must be."""
    return _fields.quoted(text) if IN_C else _string(text.decode()).encode()


def line_of(cleaned: Cleaned, file: str, extra: Record) -> bytes | None:
    """The record of a document that stood in `file`, with what its format adds, as a line.

    None where the document is no plain text that is kept.
    """
    document, source = cleaned.document, cleaned.document.source
    apart = document.opaque is not None or document.projection is not None or cleaned.rejected
    if apart or cleaned.verdict != KEPT or source is None:
        return None
    if source.errors != "strict" or source.confidence != 1.0:
        return None
    site = f',"site":{_string(document.site)}' if document.site else ""
    date = f',"date":{_string(document.date)}' if document.date else ""
    more = f",{dumps(extra)[1:-1]}" if extra else ""
    if "\\ud" in more:
        return None
    line = (
        f'{{"id":{_string(document.id)},"file":{_string(file)},"source":{{"uri":'
        f'{_string(source.uri)},"sha256":"{source.sha256}","encoding":{_string(source.encoding)},'
        f'"media_type":{_string(source.media_type)}}},"unit":"codepoint","length":'
        f"{cleaned.patch.length}{_changes(cleaned)}{site}{date}{more}}}\n"
    )
    try:
        return line.encode()
    except UnicodeEncodeError:  # `dumps` escapes lone surrogates
        return None


def _changes(cleaned: Cleaned) -> str:
    patch = cleaned.patch
    if not (patch.edits or cleaned.claims or cleaned.suspects):
        return _UNTOUCHED
    edits = ",".join(f"[{edit.start},{edit.end},{_string(edit.insert)}]" for edit in patch.edits)
    removed = ",".join(map(_string, patch.removed(cleaned.document.text)))
    return (
        f',"edits":[{edits}],"removed":[{removed}],"claims":[{_claims(cleaned.claims)}]'
        f',"suspects":[{_claims(cleaned.suspects)}]{_VERDICT}'
    )


def _claims(claims: Iterable[Claim]) -> str:
    return ",".join(
        f"[{claim.start},{claim.end},{_string(claim.rule)},"
        f"{'null' if claim.evidence is None else _string(claim.evidence)}]"
        for claim in claims
    )


def finished_line(line: bytes, name: str, verdict: Record | None, chunk: bytes) -> bytes | None:
    """A kept document's record line with its final id and, where it is dropped, why and what.

    None where that is not in UTF-8, or holds lone surrogates.
    """
    head, kept, tail = line.partition(_KEPT)
    if not kept or _UTF8 not in head or _MORE.search(head + tail) or _SURROGATE in line:
        return None
    start = f'{{"id":{_string(name)},'
    said = f',"verdict":{dumps(verdict)}' if verdict else _VERDICT
    content = b',"content":%s' % quoted(chunk) if verdict else b""
    try:
        begun, told = start.encode(), said.encode()
    except UnicodeEncodeError:
        return None
    if head.startswith(_UNNAMED):
        head = begun + head[len(_UNNAMED) :]
    if not head.startswith(begun) or _SURROGATE in told:
        return None
    return b"".join((head, told, tail[:-2], content, b"}\n"))
