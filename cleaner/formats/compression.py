"""Compressed streams by a file name's suffix. A cut or damaged one raises, it never ends early."""

from __future__ import annotations

import bz2
import gzip
import importlib
import lzma
import sys
import zlib
from collections.abc import Callable
from io import BufferedIOBase
from pathlib import Path
from typing import Any, BinaryIO, cast

from cleaner.errors import InputError

_ZSTD = "compression.zstd" if sys.version_info >= (3, 14) else "backports.zstd"
_FREE = 1 << 28  # bytes that any stream may unpack to
_AHEAD = 1 << 18  # bytes read at once: with the usual 8 KB half the lines come in two pieces
STDIN = Path("-")
SUFFIXES = (".gz", ".zst", ".bz2", ".xz")


def damage() -> tuple[type[Exception], ...]:
    """What reading a cut or damaged stream raises."""
    own = (EOFError, OSError, zlib.error, lzma.LZMAError)
    loaded = sys.modules.get(_ZSTD)
    return (*own, loaded.ZstdError) if loaded else own


def _zstd() -> Any:
    """The standard library's module or its backport: unlike zstandard they notice a cut frame."""
    try:
        return importlib.import_module(_ZSTD)
    except ImportError:
        raise InputError(
            "reading .zst needs the backports.zstd package: pip install 'cleaner[zstd]'"
        ) from None


def is_compressed(name: str) -> bool:
    return name.lower().endswith(SUFFIXES)


def plain_name(name: str) -> str:
    """The file name without its compression suffix."""
    return name.rsplit(".", 1)[0] if is_compressed(name) else name


class _Bounded:
    """A stream that is cut off where it unpacks to more than `most` bytes."""

    def __init__(self, stream: BinaryIO, most: int, ratio: float) -> None:
        self._stream, self._left, self._ratio = stream, most, ratio

    def __enter__(self) -> _Bounded:
        return self

    def __exit__(self, *_: object) -> None:
        self._stream.close()

    def read(self, size: int = -1) -> bytes:
        return self._counted(self._stream.read(size))

    def read1(self, size: int = -1) -> bytes:
        """As much as comes at once, up to the limit."""
        data = cast(BufferedIOBase, self._stream).read1(size)
        return self._counted(data[: self._left] if self._left else data)

    def readline(self, size: int = -1) -> bytes:
        return self._counted(self._stream.readline(size))

    def _counted(self, data: bytes) -> bytes:
        self._left -= len(data)
        if self._left < 0:
            raise OSError(f"it unpacks to over {self._ratio:g} times its size (max_ratio)")
        return data


def opened(path: Path, ratio: float = 0, source: BinaryIO | None = None) -> BinaryIO:
    """The decompressed bytes of a file, or what "-" stands for, as a buffered stream.

    It raises OSError behind `ratio` times the file's size, if that is given, but not before _FREE.
    Where `source` is given, it is the file, opened already, and stays open.
    """
    if path == STDIN:
        return sys.stdin.buffer
    size = path.stat().st_size
    if path.suffix.lower() in SUFFIXES and not size:
        raise EOFError("the file is empty")
    stream = _unpacked(path, source or path)
    if not ratio or path.suffix.lower() not in SUFFIXES:
        return stream
    return cast(BinaryIO, _Bounded(stream, max(_FREE, int(ratio * size)), ratio))


def _unpacked(path: Path, source: Path | BinaryIO) -> BinaryIO:
    suffix = path.suffix.lower()
    if suffix == ".gz":
        return cast(BinaryIO, gzip.open(source, "rb"))
    if suffix == ".zst":
        return cast(BinaryIO, _zstd().open(source, "rb"))
    if suffix == ".bz2":
        return cast(BinaryIO, bz2.open(source, "rb"))
    if suffix == ".xz":
        return cast(BinaryIO, lzma.open(source, "rb"))
    return path.open("rb", _AHEAD)


def _gzipped(data: bytes) -> bytes:
    """A member as zlib writes it: the header that `gzip` makes varies by Python."""
    writer = zlib.compressobj(6, wbits=31)
    return writer.compress(data) + writer.flush()


def compressor(name: str) -> Callable[[bytes], bytes]:
    """Bytes to one member or frame; members laid end to end are one valid file."""
    suffix = Path(name).suffix.lower()
    if suffix == ".gz":
        return _gzipped
    if suffix == ".zst":
        checked = {_zstd().CompressionParameter.checksum_flag: 1}
        return lambda data: cast(bytes, _zstd().compress(data, options=checked))
    if suffix == ".bz2":
        return bz2.compress
    if suffix == ".xz":
        return lzma.compress
    return bytes
