"""Bytes to text: every encoding named in the README comes back byte for byte."""

from __future__ import annotations

import codecs
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import cleaner
from cleaner.document import Cleaned, Quarantined
from cleaner.finished.folder import FinishedRun
from cleaner.formats import Shard, text
from cleaner.formats.encoding import decode
from cleaner.patch import Patch
from cleaner.settings import Settings

SENTENCES = {
    "cp1251": "Совет порта Северный объявил, что ремонт причала продлится до осени. ",
    "koi8-r": "Совет порта Северный объявил, что ремонт причала продлится до осени. ",
    "shift_jis": "港の管理組合は、岸壁の修理が秋まで続くと発表した。カタカナも含む。",
    "euc_jp": "港の管理組合は、岸壁の修理が秋まで続くと発表した。カタカナも含む。",
    "gb18030": "港务局宣布，码头维修工程将持续到秋季，渡轮改走旧航道。",
    "cp1252": "Die Hafenbehörde kündigte an, dass die Größe der Fähren geprüft würde. ",
    "cp1256": "أعلنت سلطة الميناء أن إصلاح الرصيف سيستمر حتى الخريف. ",
    "euc_kr": "항만 당국은 부두 수리가 가을까지 계속된다고 발표했다. ",
}
MARKED = ["utf-8-sig", "utf-16", "utf-32"]


@pytest.mark.parametrize("encoding", SENTENCES)
@pytest.mark.parametrize("times", [1, 40])
def test_legacy_encodings_are_detected_and_come_back(encoding: str, times: int) -> None:
    data = (SENTENCES[encoding] * times).encode(encoding)
    found = decode(data)
    assert found is not None
    assert found.text == SENTENCES[encoding] * times
    assert found.text.encode(found.encoding, found.errors) == data
    assert Settings().encoding_floor < found.confidence < 1


@pytest.mark.parametrize("encoding", MARKED)
def test_a_byte_order_mark_decides_and_stays_in_the_text(encoding: str) -> None:
    data = "Größe 漢字\r\n".encode(encoding)
    found = decode(data)
    assert found is not None
    assert found.text == "\ufeffGröße 漢字\r\n"
    assert found.text.encode(found.encoding) == data


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_a_mark_is_known_by_its_nuls(encoding: str) -> None:
    found = decode("The harbour stays closed until May.".encode(encoding))
    assert found is not None
    assert (found.text, found.encoding) == ("The harbour stays closed until May.", encoding)


def test_a_few_broken_bytes_do_not_change_the_encoding() -> None:
    data = ("Größe der Fähre, ".encode() * 30) + b"\xff\xfe broken" + "ü".encode()
    found = decode(data)
    assert found is not None
    assert (found.encoding, found.errors) == ("utf-8", "surrogateescape")
    assert found.text.encode("utf-8", "surrogateescape") == data


@given(st.binary(max_size=200))
@example(codecs.BOM_UTF16_LE + b"\x00\xd8x")
@example(codecs.BOM_UTF8)
def test_any_bytes_come_back_or_are_called_binary(data: bytes) -> None:
    item = text.parse(Shard("x.txt", "x.txt", "text"), data, Settings())
    if isinstance(item, Quarantined):
        assert item.data == data
    else:
        unchanged = Cleaned(item.document, Patch(len(item.document.text)))
        assert text.render(item, unchanged, Settings()).chunk == data


MIXED = {
    **SENTENCES,
    "utf-8": "Größe und Änderung der Fähren, sagt die Hafenbehörde – seit „gestern“. ",
    "utf-16-le": "The harbour stays closed until May, says the mayor. ",
    "iso8859_7": "Η λιμενική αρχή ανακοίνωσε ότι η επισκευή θα διαρκέσει. ",
    "cp437": "La Médiathèque de l'île a fermé ses portes à l'été. ",
}


@pytest.mark.parametrize("first", MIXED)
def test_a_file_of_two_encodings_loses_no_byte(first: str, tmp_path: Path) -> None:
    """Read as one of them, set aside, or passed by: what stays of it is what came in."""
    teaser = "\nRead more: Ferry fares to rise\n"
    for second in MIXED:
        data = f"{MIXED[first] * 3}\n".encode(first) + f"{MIXED[second] * 3}{teaser}".encode(second)
        path = tmp_path / "in" / second / "page.txt"
        path.parent.mkdir(parents=True)
        path.write_bytes(data)
    summary = cleaner.run(tmp_path / "in", tmp_path / "out", cleaner.Settings(workers=1))
    assert summary.documents["in"] == len(MIXED) == 12
    assert cleaner.verify(tmp_path / "out") == []
    cleaner.restore(tmp_path / "out", tmp_path / "back")
    for second in MIXED:
        source = (tmp_path / "in" / second / "page.txt").read_bytes()
        assert (tmp_path / "back" / second / "page.txt").read_bytes() == source
    for record in FinishedRun(tmp_path / "out").records():
        source = (tmp_path / "in" / record["file"]).read_bytes()
        if "quarantined" in record or not record["verdict"]["keep"]:
            continue
        written = (tmp_path / "out/documents" / record["file"]).read_bytes()
        gone = "".join(record["removed"]).encode(*codec_of(record))
        assert len(written) + len(gone) == len(source)
        assert written == source or source.startswith(written.rstrip()), record["source"]


def codec_of(record: dict[str, Any]) -> tuple[str, str]:
    return record["source"]["encoding"], record["source"].get("errors", "strict")


def test_below_the_floor_a_document_is_marked_untouchable() -> None:
    item = text.parse(Shard("x.txt", "x.txt", "text"), b"caf\xe9", Settings(encoding_floor=0.9))
    assert not isinstance(item, Quarantined)
    assert item.document.opaque is not None
    assert "uncertain" in item.document.opaque
