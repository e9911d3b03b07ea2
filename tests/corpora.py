"""One corpus as every kind of file, written without the tool's own writers."""

from __future__ import annotations

import base64
import bz2
import csv
import datetime
import gzip
import hashlib
import importlib
import io
import json
import lzma
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from tests import marks

PAGES = Path(__file__).parent.parent / "fixtures" / "pages"
TEASER = "Read more: Ferry fares to rise in spring\n"
WIRE = "".join(
    f"Paragraph {n} of the report says that the harbour of Port Ellery will close its {n}th gate "
    f"because repairs at quay number {n} take longer than the port authority had planned.\n"
    for n in range(12)
)


def texts() -> list[str]:
    """Pages with boilerplate and appended stories, copies of two kinds, and odd characters."""
    names = ("en-card-bridge", "es-card-tranvia", "ar-unwan-faqat", "en-two-stories-in-a-row")
    pages = [marks.read(PAGES / f"{name}.txt").source for name in names]
    return [
        *pages,
        f"{WIRE}{TEASER}The authority did not comment.\n",
        f"{WIRE}The authority did not comment.\n",
        f"{WIRE}The authority said nothing.\n",
        'A "quoted", text; with\ttabs\r\nand \\ line ends.\r\n' + TEASER,
        '"Quoted at the start," she said,\nand 漢字 \U0001f600 \u2028 at the end',
        f"{TEASER}Nothing follows here.",
        "One line",
    ]


def write_folder(path: Path, texts: Sequence[str]) -> None:
    path.mkdir()
    for number, text in enumerate(texts):
        (path / f"{number:03}.txt").write_bytes(text.encode())


def jsonl(texts: Sequence[str]) -> bytes:
    rows = ({"n": number, "text": text, "z": 10**30} for number, text in enumerate(texts))
    return b"".join(json.dumps(row, ensure_ascii=False).encode() + b"\n" for row in rows)


def delimited(texts: Sequence[str], delimiter: str, end: str) -> bytes:
    file = io.StringIO(newline="")
    rows = csv.writer(file, delimiter=delimiter, lineterminator=end)
    rows.writerow(["n", "text", 'other "name"'])
    rows.writerows([f"0{number}", text, f'x{end}"{delimiter}'] for number, text in enumerate(texts))
    return file.getvalue().encode()


def parquet(texts: Sequence[str]) -> bytes:
    """In row groups of three."""
    pa: Any = pytest.importorskip("pyarrow")
    sink = pa.BufferOutputStream()
    importlib.import_module("pyarrow.parquet").write_table(
        table(texts), sink, row_group_size=3, compression="zstd", write_page_checksum=True
    )
    data: bytes = sink.getvalue().to_pybytes()
    return data


def arrow(texts: Sequence[str], is_stream: bool) -> bytes:
    """In batches of three."""
    pa: Any = pytest.importorskip("pyarrow")
    rows, sink = table(texts), pa.BufferOutputStream()
    rows = rows.set_column(1, "kind", rows["kind"].cast(pa.string())) if not is_stream else rows
    with (pa.ipc.new_stream if is_stream else pa.ipc.new_file)(sink, rows.schema) as writer:
        writer.write_table(rows, 3)
    data: bytes = sink.getvalue().to_pybytes()
    return data


def table(texts: Sequence[str]) -> Any:
    """With a column of every kind that is common."""
    pa: Any = pytest.importorskip("pyarrow")
    count = len(texts)
    when = [datetime.datetime(2026, 1, 1, microsecond=n) for n in range(count)]
    rows = pa.table(
        {
            "n": pa.array(range(count), pa.uint16()),
            "kind": pa.array(["one", None, "three"] * count)[:count].dictionary_encode(),
            "text": pa.array(texts, pa.large_string()),
            "tags": [["a", None], None, []] * (count // 3) + [["b"]] * (count % 3),
            "when": pa.array(when, pa.timestamp("us", "UTC")),
            "share": pa.array([0.1, float("nan"), None] * count, pa.float32())[:count],
        }
    )
    return rows.replace_schema_metadata({"made by": "hand"})


def warc_record(kind: str, block: bytes, media: str, number: int = 0) -> bytes:
    digest = base64.b32encode(hashlib.sha1(block, usedforsecurity=False).digest()).decode()
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Record-ID: <urn:uuid:0000-{number}>\r\n"
        f"WARC-Target-URI: https://harbour.example/{number}\r\nContent-Type: {media}\r\n"
        f"WARC-Block-Digest: sha1:{digest}\r\nContent-Length: {len(block)}\r\n\r\n"
    )
    return head.encode() + block + b"\r\n\r\n"


def warc(texts: Sequence[str]) -> list[bytes]:
    """The records of a crawl of text files, with what else stands in such a file."""
    found = [warc_record("warcinfo", b"software: by hand\r\n", "application/warc-fields")]
    for number, text in enumerate(texts):
        http = "application/http; msgtype="
        found.append(warc_record("request", b"GET / HTTP/1.1\r\n\r\n", f"{http}request", number))
        head = b"HTTP/1.1 200 OK\r\nContent-Type: Text/Plain; charset=utf-8\r\n\r\n"
        block = head + text.encode()
        found.append(warc_record("response", block, f"{http}response", number))
    image = b"HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n\x89PNG"
    return [*found, warc_record("response", image, "application/http; msgtype=response")]


def wet(texts: Sequence[str]) -> list[bytes]:
    """The records of the texts of a crawl."""
    info = warc_record("warcinfo", b"software: by hand\r\n", "application/warc-fields")
    rows = enumerate(texts)
    return [info, *(warc_record("conversion", t.encode(), "text/plain", n) for n, t in rows)]


def _zstd(data: bytes) -> bytes:
    module: Any = pytest.importorskip("backports.zstd")
    options = {module.CompressionParameter.checksum_flag: 1}
    frame: bytes = module.compress(data, options=options)
    return frame


def packed(name: str, data: bytes) -> bytes:
    """One member or frame of the kind that a file name says."""
    if name.endswith(".gz"):
        return gzip.compress(data)
    return _zstd(data) if name.endswith(".zst") else data


WRITERS: dict[str, Callable[[Sequence[str]], bytes]] = {
    "a.jsonl": jsonl,
    "a.ndjson.gz": lambda texts: gzip.compress(jsonl(texts)),
    "a.jsonl.zst": lambda texts: _zstd(jsonl(texts)),
    "a.jsonl.bz2": lambda texts: bz2.compress(jsonl(texts)),
    "a.csv": lambda texts: delimited(texts, ",", "\r\n"),
    "a.csv.zst": lambda texts: _zstd(delimited(texts, ",", "\n")),
    "a.tsv": lambda texts: "\ufeff".encode() + delimited(texts, "\t", "\n"),
    "a.warc": lambda texts: b"".join(warc(texts)),
    "a.warc.gz": lambda texts: b"".join(map(gzip.compress, warc(texts))),
    "a.warc.wet.zst": lambda texts: b"".join(map(_zstd, wet(texts))),
    "a.parquet": lambda texts: parquet(texts),
    "a.arrow": lambda texts: arrow(texts, is_stream=True),
    "a.feather": lambda texts: arrow(texts, is_stream=False),
    "a.jsonl.xz": lambda texts: lzma.compress(jsonl(texts)),
}
"""A file name to the file's bytes."""
EVERY = ("text", *WRITERS, "dataset.arrow")
"""Names that `write` knows: one of each kind of input."""


def write(folder: Path, name: str, texts: Sequence[str]) -> Path:
    """The corpus as a file, or as a folder of text files for the name "text"."""
    path = folder / name
    if name == "text":
        write_folder(path, texts)
    elif name.startswith("dataset."):
        write_dataset(path, texts, name.partition(".")[2])
    else:
        path.write_bytes(WRITERS[name](texts))
    return path


def write_dataset(path: Path, texts: Sequence[str], suffix: str) -> None:
    """The folder of a dataset, in two files, with what describes it."""
    half = len(texts) // 2
    path.mkdir()
    for number, part in enumerate((texts[:half], texts[half:])):
        data = WRITERS[f"a.{suffix}"](part)
        (path / f"data-{number:05}-of-00002.{suffix}").write_bytes(data)
    (path / "dataset_info.json").write_text('{"description": "Port Ellery"}')
    (path / "state.json").write_text('{"_split": null}')
    (path / "README.md").write_text("# Port Ellery\n\nRead more: about it\n")
