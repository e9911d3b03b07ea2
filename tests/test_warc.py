"""WARC and WET: which records are documents, and what a cut or damaged file says."""

from __future__ import annotations

import gzip
import json
import zlib
from pathlib import Path

import pytest

import cleaner
from cleaner.document import Quarantined
from cleaner.finished.folder import FinishedRun
from cleaner.formats import Entry, Shard, warc
from tests.corpora import TEASER, warc_record, wet

TEXT = f"Lanterns were lit in Port Ellery.\n{TEASER}Nobody came to see them.\n"
HTTP = "application/http; msgtype=response"


def response(head: str, body: bytes) -> bytes:
    return warc_record("response", f"{head}\r\n\r\n".encode() + body, HTTP)


def items(tmp_path: Path, data: bytes, name: str = "a.warc") -> list[Entry | Quarantined]:
    path = tmp_path / name
    path.write_bytes(data)
    shard = Shard(str(path), name, "warc", 0, len(data))
    return list(warc.read(shard, cleaner.Settings(max_record=100_000)))


def texts(found: list[Entry | Quarantined]) -> list[str]:
    return [getattr(item, "reason", "") or item.document.text for item in found]  # type: ignore[union-attr]


def chunked(body: bytes) -> bytes:
    return b"5;x=y\r\n%b\r\n%x\r\n%b\r\n0\r\n\r\n" % (body[:5], len(body) - 5, body[5:])


PLAIN = "HTTP/1.1 200 OK\r\nContent-Type: text/plain"
SENT = {
    "plain": response(PLAIN, TEXT.encode()),
    "chunked": response(f"{PLAIN}\r\nTransfer-Encoding: chunked", chunked(TEXT.encode())),
    "named chunked": response(f"{PLAIN}\r\nTransfer-Encoding: chunked", TEXT.encode()),
    "gzip": response(f"{PLAIN}\r\nContent-Encoding: gzip", gzip.compress(TEXT.encode())),
    "named gzip": response(f"{PLAIN}\r\nContent-Encoding: gzip", TEXT.encode()),
    "deflate": response(f"{PLAIN}\r\nContent-Encoding: deflate", zlib.compress(TEXT.encode())),
    "utf-16": response(PLAIN, TEXT.encode("utf-16")),
    "resource": warc_record("resource", TEXT.encode(), "text/plain; charset=utf-8"),
}


@pytest.mark.parametrize("kind", SENT)
def test_texts_are_read_however_they_were_sent(tmp_path: Path, kind: str) -> None:
    assert [text.lstrip("\ufeff") for text in texts(items(tmp_path, SENT[kind]))] == [TEXT]


OTHER = {
    "not found": response("HTTP/1.1 404 No\r\nContent-Type: text/plain", b"gone"),
    "image": response("HTTP/1.1 200 OK\r\nContent-Type: image/png", b"\x89PNG"),
    "request": warc_record("request", b"GET / HTTP/1.1\r\n\r\n", "application/http"),
}


@pytest.mark.parametrize("kind", OTHER)
def test_other_records_are_passed_over(tmp_path: Path, kind: str) -> None:
    assert texts(items(tmp_path, OTHER[kind] + SENT["plain"])) == [TEXT]


bomb = gzip.compress(bytes(1_000_000))
BAD = {
    "no HTTP response": warc_record("response", b"nothing", HTTP),
    "Content-Encoding is 'br'": response(f"{PLAIN}\r\nContent-Encoding: br", b"x"),
    "grows over the limit": response(f"{PLAIN}\r\nContent-Encoding: gzip", bomb),
    "compressed body is cut": response(f"{PLAIN}\r\nContent-Encoding: gzip", bomb[:50]),
    "chunked body is cut": response(f"{PLAIN}\r\nTransfer-Encoding: chunked", b"2\r\nab\r\n9\r\nx"),
    "over the limit of 100000": response(PLAIN, b"x" * 100_001),
    "WARC-Block-Digest": SENT["plain"].replace(b"Lanterns", b"Lantents"),
    "WARC-Type is unknown": SENT["plain"].replace(b"Type: response", b"Type: responce"),
    "binary data": response(PLAIN, bytes(range(256))),
}


@pytest.mark.parametrize("reason", BAD)
def test_a_bad_record_is_quarantined_and_the_file_goes_on(tmp_path: Path, reason: str) -> None:
    found = texts(items(tmp_path, BAD[reason] + SENT["resource"]))
    assert reason in found[0]
    assert found[1:] == [TEXT]


@pytest.mark.parametrize("name", ["a.wet", "a.warc.wet.gz"])
def test_a_cut_is_reported_wherever_it_is(tmp_path: Path, name: str) -> None:
    pack = gzip.compress if name.endswith(".gz") else bytes
    members = [pack(record) for record in wet([TEXT, TEXT])]
    whole = b"".join(members)
    ends = {len(members[0]), len(members[0]) + len(members[1]), 0}
    for cut in set(range(len(whole))) - ends:
        last = items(tmp_path, whole[:cut], name)[-1]
        assert isinstance(last, Quarantined), f"silent at {cut}"


def test_html_pages_and_broken_bytes(tmp_path: Path) -> None:
    page = f"<html><body><article><p>{'Quay lanterns. ' * 40}</p></article></body></html>"
    html = response("HTTP/1.1 200 OK\r\nContent-Type: text/html", page.encode())
    broken = response(PLAIN, "Größe, Güte, Köln: ä\xf6.\n".encode() * 20 + b"one \xff byte\n")
    (tmp_path / "a.warc").write_bytes(html + broken)
    summary = cleaner.run(tmp_path / "a.warc", tmp_path / "out")
    assert summary.documents == {"in": 2, "kept": 2}
    rows = (tmp_path / "out/documents/a.warc.jsonl").read_bytes().decode().split("\n")
    first, second = (json.loads(row) for row in rows[:2])
    assert first["text"].startswith("Quay lanterns. Quay lanterns.")
    assert second["text"].endswith("one \ufffd byte\n")
    assert second["url"] == "https://harbour.example/0"
    assert cleaner.verify(tmp_path / "out") == []
    ids = [record["id"] for record in FinishedRun(tmp_path / "out").records()]
    assert ids == ["<urn:uuid:0000-0>", "a.warc#2"]
