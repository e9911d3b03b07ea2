"""What is done to records as they are written comes out as if they had been read and changed."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.dedup import verdict as dropped
from cleaner.document import KEPT, STAYS, Claim, Cleaned, Document, Source, Verdict
from cleaner.formats import json_fields
from cleaner.formats.json_splice import usual
from cleaner.output.record_lines import finished_line, line_of, quoted
from cleaner.patch import Edit, Patch
from cleaner.provenance import (
    as_line,
    dumps,
    packed,
    record_of,
    verdict_of,
    written_codec,
)
from cleaner.settings import Settings
from tests.strategies import spans

KEY = ',"verdict":{"keep":true,"rule":null,"because":null,"witness":null,"score":null}'
SPECIAL = [
    KEY,
    '","encoding":"utf-8","media_type":"',
    '{"id":"",',
    ',"parent":"',
    "\\ud800",
    "\ud800",
]
TEXTS = st.lists(st.characters() | st.sampled_from(SPECIAL), max_size=4).map("".join)
PLAIN = TEXTS.map(lambda text: text.encode("utf-8", "ignore").decode())
SOURCES = st.builds(
    Source, TEXTS, st.just("0"), st.just("utf-8"), st.sampled_from(["strict", "surrogateescape"])
)


@st.composite
def records(draw: st.DrawFn) -> Cleaned:
    text = draw(PLAIN)
    cut = draw(st.integers(0, len(text)))
    document = Document(draw(TEXTS), text, draw(SOURCES), site=draw(TEXTS), date=draw(TEXTS))
    patch = Patch.removing(len(text), [(0, cut)])
    claims = (Claim(0, cut, "rule@1", draw(TEXTS | st.none())),) if cut else ()
    verdict = draw(st.sampled_from([KEPT, STAYS]))
    return Cleaned(document, patch, claims, claims if cut % 2 else (), verdict)


@given(records(), TEXTS, st.sampled_from([{}, {"line_end": ""}, {"escaped": ["\\ud83d", "é"]}]))
def test_a_line_is_that_of_its_record(cleaned: Cleaned, file: str, extra: dict[str, str]) -> None:
    source, record = cleaned.document.source, {**record_of(cleaned, file), **extra}
    line = line_of(cleaned, file, extra)
    assert line in (None, as_line(record))
    said = dumps(record)
    if source and source.errors == "strict" and cleaned.verdict == KEPT and "\\ud" not in said:
        assert line


@given(
    records(),
    TEXTS,
    st.none() | st.tuples(st.sampled_from(["exact", "near-duplicate"]), TEXTS),
    PLAIN,
    st.sampled_from([{}, {"escaped": ["a"]}, {"parent": ""}, {"written": "utf-16"}]),
)
def test_a_line_is_finished_as_its_record_is(
    cleaned: Cleaned, name: str, drop: tuple[str, str] | None, text: str, extra: dict[str, str]
) -> None:
    record = {**record_of(cleaned, "a.jsonl"), **extra}
    chunk = text.encode(*written_codec(record))
    verdict = drop and verdict_of(dropped(*drop, 0.97))
    line = as_line(record)
    name = name if not cleaned.document.id or len(name) % 2 else cleaned.document.id
    found = finished_line(line, name, verdict, chunk)
    if found is None:
        return
    record = {**json.loads(line), "id": name}
    if verdict:
        record |= {"verdict": verdict, "content": packed(chunk.decode(*written_codec(record)))}
    assert found == as_line(record)


def test_most_lines_are_finished_so() -> None:
    for name, text in (("", "The bridge."), ("b1", f'Die Brücke sagt {KEY}, "ja".\n')):
        document = Document(name, text, Source("a.jsonl", "0"), site="a.example", date="2020")
        line = as_line(record_of(Cleaned(document, Patch(len(text))), "a.jsonl"))
        said = finished_line(line, name or "a.jsonl#7", verdict_of(Verdict(False)), text.encode())
        assert said
        record = json.loads(said)
        assert (record["id"], record["content"]) == (name or "a.jsonl#7", text)
        assert not record["verdict"]["keep"]


@given(PLAIN | st.text(st.characters(max_codepoint=0x80)))
def test_bytes_are_quoted_as_texts_are(text: str) -> None:
    assert quoted(text.encode()).decode() == f'"{usual(text)}"'


SPELLED = st.lists(
    st.sampled_from(
        ["a", "é", "漢", "😀", "\\n", '\\"', "\\\\", " " * 9, "\\u0001", "words and words"]
    )
    | st.sampled_from(["\\/", "\\u00e9", "\\ud83d\\ude00", "\\u0041"]),
    max_size=30,
).map("".join)


@pytest.mark.skipif(not json_fields.IN_C, reason="built without a compiler")
@given(SPELLED, st.data())
def test_a_text_is_cut_in_c_as_by_python(raw: str, data: st.DataObject) -> None:
    line = f'{{"id": "\\u00e9", "text" :"{raw}", "z":[1]}}\n'.encode()
    text, settings = json.loads(line)["text"], Settings()
    patch = Patch.removing(len(text), data.draw(spans(len(text))))
    wanted = json_fields._patched_slowly(line, text, patch, settings)
    assert json_fields.patched(line, text, patch, settings) == wanted
    bounds = [bound for edit in patch.edits for bound in (edit.start, edit.end)]
    from cleaner.native import _fields

    fields = json_fields._in_c(settings)
    assert fields
    found = _fields.cut(fields, line, bounds)
    assert found == wanted[0] or (found is None and "\\" in raw)
    assert _fields.cut(fields, line, [0, len(text) + 1]) is None
    assert _fields.cut(fields, line, [1, 0]) is None


def test_what_is_put_in_is_spelled_by_python() -> None:
    patch = Patch(3, (Edit(1, 2, '"'),))
    line, removed = json_fields.patched(b'{"text": "a\\/c"}', "a/c", patch, Settings())
    assert (line, removed) == (b'{"text": "a\\"c"}', ["\\/"])
