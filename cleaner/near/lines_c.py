"""The C extension for JSON lines as NumPy sees it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from cleaner import minhash
from cleaner.minhash import Hashes
from cleaner.native import _lines, kernel_c
from cleaner.settings import Settings

Integers = NDArray[np.int64]


def sign(
    lines: bytes, size: int, offset: int, settings: Settings
) -> tuple[Integers, Hashes, list[str]]:
    """Rows, hashes and names as _lines.sign has them of lines that stand at an offset."""
    bands, values = minhash.bands_for(settings.threshold, settings.recall)
    limit = min(settings.max_record, 2**63)
    more = offset, limit, settings.text_field, settings.id_field, bands, values
    made = _lines.sign(lines, size, kernel_c.table(), settings.hash_key, more)
    rows = np.frombuffer(made[0], np.int64).reshape(-1, 4)
    hashes = np.frombuffer(made[1], np.uint64).reshape(-1, 1 + bands)
    return rows, hashes, made[2].decode().split("\n")[:-1]


def shingles(strings: Sequence[bytes], key: int) -> tuple[Hashes, Integers]:
    """Sorted distinct shingles of JSON strings, one after the other, and how many each has."""
    ends = np.cumsum([len(string) for string in strings], dtype=np.int64)
    data, address = b"".join(strings), int(ends.ctypes.data)
    found, places = _lines.shingles(data, address, len(ends), kernel_c.table(), key)
    own = np.frombuffer(places, np.int64)
    sizes: Integers = np.concatenate([own[:1], own[1:] - own[:-1]])
    return np.frombuffer(found, np.uint64), sizes
