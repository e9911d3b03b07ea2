"""Random texts and lines of JSON through both kernels for some seconds; called by fuzz_kernel."""

from __future__ import annotations

import json
import random
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

from cleaner import Settings
from cleaner.formats import FORMATS, Entry, Shard, json_fields
from cleaner.formats.json_splice import usual
from cleaner.learned import keys
from cleaner.native import _texts, kernel_c, kernel_numpy
from cleaner.near import lines, lines_c
from cleaner.output.record_lines import quoted
from cleaner.patch import Patch

BLOCKS = (
    (0x00, 0x80), (0x20, 0x7F), (0x80, 0x250), (0x2B0, 0x370), (0x370, 0x590), (0x590, 0x700),
    (0x900, 0xE00), (0xE00, 0xF00), (0xF00, 0x1100), (0x1100, 0x1200), (0x1780, 0x1800),
    (0x1E00, 0x2070), (0x3000, 0x3200), (0x4E00, 0x9FFF), (0xAC00, 0xD7B0), (0xD800, 0xE000),
    (0xF900, 0xFB10), (0xFE00, 0x10000), (0x10000, 0x11000), (0x1D400, 0x1D800), (0x1F600, 0x1F650),
    (0x20000, 0x20100), (0xE0000, 0xE0200), (0, 0x110000),
)  # fmt: skip


def text(rng: random.Random) -> str:
    parts = []
    for _ in range(rng.choice((0, 1, 1, 2, 5, 20))):
        first, end = rng.choice(BLOCKS)
        size = rng.choice((1, 3, 8, 16, 63, 64, 65, 80, rng.randrange(2000)))
        letters = [chr(rng.randrange(first, end)) for _ in range(rng.choice((1, 2, 30)))]
        parts.append("".join(rng.choices([*letters, rng.choice(" \n\0aZ9.")], k=size)))
    return rng.choice(("", " ")).join(parts)


def check(rng: random.Random) -> int:
    texts = [text(rng) for _ in range(rng.choice((0, 1, 3, 40, 700)))]
    key = rng.choice((0, 2**64 - 1, rng.getrandbits(64)))
    ours, theirs = kernel_c.sign(texts, key), kernel_numpy.sign(texts, key)
    for one, other in zip(ours, theirs, strict=True):
        if not np.array_equal(one, other):
            raise SystemExit(f"the kernels differ with key {key} on {texts!r}")
    if not np.array_equal(kernel_c.signatures(texts, key), ours[0]):
        raise SystemExit(f"signatures alone differ with key {key} on {texts!r}")
    if texts:
        pairs = np.array([[rng.randrange(len(texts)) for _ in "ab"] for _ in range(200)], np.int64)
        one, other = (kernel.overlaps(*ours[1:], pairs) for kernel in (kernel_c, kernel_numpy))
        if not np.array_equal(one, other):
            raise SystemExit("overlaps differ")
    check_beside(rng, texts, key)
    for one in texts:
        if keys.packed_keys(one) != keys._slowly(one):
            raise SystemExit(f"the keys of lines differ on {one!r}")
    return len(texts)


def check_beside(rng: random.Random, texts: list[str], key: int) -> None:
    """Both kernels number words alike, and find the same places of shingles in other texts."""
    kernels = (kernel_c, kernel_numpy)
    whole, bounds = kernel_c.ordered(texts, key)
    items = (whole & np.uint64(rng.choice((7, 255, 2**32 - 1)))).astype(np.uint32)
    rows = [rng.randrange(len(texts)) for _ in range(4 if texts else 0)]
    spans = np.stack([bounds[rows], bounds[[row + 1 for row in rows]]], axis=1)
    pairs = np.concatenate([spans, spans[::-1]], axis=1)
    answers = [
        (*kernel.words(texts, key), kernel.places(items[:900], items, spans),
         kernel.shared(items[::-1], items, pairs, rng.randrange(40), rng.randrange(1, 9)))
        for kernel, rng in zip(kernels, (random.Random(key), random.Random(key)), strict=True)
    ]  # fmt: skip
    if not all(map(np.array_equal, *answers)):
        raise SystemExit(f"words, or texts beside others, differ with key {key} on {texts!r}")


def line(rng: random.Random) -> bytes:
    """A record, its strings with escapes or without, sometimes damaged somewhere."""
    keys = rng.choices(("text", "id", "more", "text", ""), k=rng.randrange(4))
    values = (text(rng), rng.getrandbits(70), None, [{"text": text(rng)[:40]}], -1.5, True)
    pairs = [(key, rng.choice(values)) for key in keys]
    pairs.insert(rng.randrange(len(pairs) + 1), ("text", f"{text(rng)} and so on"))
    is_ascii = rng.random() < 0.3
    parts = (f"{json.dumps(k)}: {json.dumps(v, ensure_ascii=is_ascii)}" for k, v in pairs)
    made = bytearray(f"{{{', '.join(parts)}}}".encode("utf-8", "surrogatepass"))
    for _ in range(rng.choice((0, 0, 0, 1, 2))):
        made[rng.randrange(len(made))] = rng.choice((rng.randrange(256), *b'"\\{}[],:u'))
    return bytes(made)


def check_fields(rng: random.Random, data: bytes) -> None:
    """What C reads from a line, the json module reads, too; and it cuts and quotes as Python."""
    for own in data.split(b"\n"):
        if (found := json_fields._fields.read(json_fields._in_c(Settings()), own)) is None:
            continue
        slowly = json_fields._slowly(own, Settings())
        text, name, url, date = found
        start, end = json_fields.text_place(own, Settings())
        string = json.loads(b'"' + own[start:end] + b'"')
        if json_fields.Found(text, name, json_fields.host(url), date) != slowly or string != text:
            raise SystemExit(f"other fields in {own!r}")
        places = [sorted(rng.choices(range(len(text) + 1), k=2)) for _ in range(rng.randrange(4))]
        how = own, text, Patch.removing(len(text), map(tuple, places)), Settings()
        if json_fields.patched(*how) != json_fields._patched_slowly(*how):
            raise SystemExit(f"{own!r} is cut otherwise at {places}")
        if quoted(own).decode() != f'"{usual(own.decode())}"':
            raise SystemExit(f"{own!r} is quoted otherwise")


def check_texts(data: bytes) -> None:
    """The lines of a block are read as each alone is, and their texts stay UTF-8."""
    wanted: list[tuple[bytes, str, str] | int] = []
    place = 0
    for own in data.split(b"\n"):
        found = json_fields._fields.read(json_fields._in_c(Settings()), own)
        if own.strip(b" \t\r"):
            wanted.append((found[0].encode(), *found[1:3]) if found else place)
        place += len(own) + 1
    if _texts.texts(data, len(data), 1 << 20, ("text", "id", "url")) != wanted:
        raise SystemExit(f"other texts in {data!r}")
    texts = [own[0] for own in wanted if isinstance(own, tuple)]
    strings = [text.decode() for text in texts]
    if [*map(keys.packed_keys, texts)] != [*map(keys.packed_keys, strings)]:
        raise SystemExit(f"the keys of UTF-8 differ in {data!r}")
    if not all(map(np.array_equal, kernel_c.ordered(texts, 5), kernel_c.ordered(strings, 5))):
        raise SystemExit(f"the shingles of UTF-8 differ in {data!r}")


def check_lines(rng: random.Random, path: Path) -> int:
    data = b"\n".join(line(rng) for _ in range(rng.choice((0, 1, 3, 40))))
    path.write_bytes(data)
    check_fields(rng, data)
    check_texts(data)
    chosen = Settings(threshold=rng.choice((0.1, 0.5, 0.8, 0.95)), recall=rng.choice((0.7, 0.99)))
    rows, hashes, names = lines_c.sign(data, len(data), 0, chosen)
    entries = list(FORMATS["jsonl"].read(Shard(str(path), "", "jsonl", 0, len(data)), Settings()))
    if len(rows) != len(entries):
        raise SystemExit(f"other lines are records in {data!r}")
    plain = [n for n, row in enumerate(rows.tolist()) if row[3] >= 0]
    read = [item.document for n in plain if isinstance(item := entries[n], Entry)]
    texts = [document.text for document in read]
    if [document.id for document in read] != [names[n] for n in plain]:
        raise SystemExit(f"other ids in {data!r}")
    wanted = kernel_numpy.sign(texts, 0)
    strings = [data[start : start + size] for start, size, _, _ in rows[plain].tolist()]
    found = hashes[plain], *lines_c.shingles(strings, 0)
    own = lines.hashed(wanted[0], rows[plain, 2], chosen)
    wanted = own, wanted[1], np.diff(wanted[2])
    if not all(np.array_equal(a, b) for a, b in zip(found, wanted, strict=True)):
        raise SystemExit(f"texts are signed otherwise in {data!r}")
    return len(plain)


def main() -> None:
    end, seed, count, plain = time.monotonic() + float(sys.argv[1]), time.time_ns(), 0, 0
    with tempfile.TemporaryDirectory() as folder:
        while time.monotonic() < end:
            seed += 1
            count += check(random.Random(seed))
            for more in range(20):
                plain += check_lines(random.Random(seed * 20 + more), Path(folder, "lines.jsonl"))
    print(f"{count} texts and {plain} plain lines through both kernels: no finding")


if __name__ == "__main__":
    main()
