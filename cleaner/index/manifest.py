"""The manifest of an index: which segments count, how they were hashed, and whether that serves."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

from cleaner import minhash
from cleaner.errors import InputError, UsageError
from cleaner.output.manifest import sealed
from cleaner.settings import Settings

FILE = "manifest.json"
_FORMAT = 2  # persistent
Manifest = dict[str, Any]


def read(folder: Path) -> Manifest:
    """The manifest; one of an earlier version has no digest."""
    try:
        data = (folder / FILE).read_bytes()
        manifest: Manifest = json.loads(data)
        if "digest" in manifest and sealed(manifest) != data:
            raise ValueError("its manifest is not what was written")
    except (OSError, ValueError) as error:
        raise InputError(f"{folder}: no readable index: {error}") from None
    manifest.pop("digest", None)
    return manifest


def check(folder: Path, manifest: Manifest, settings: Settings) -> None:
    """Raise UsageError where these settings can't be served by what is indexed."""
    made = f"{manifest['scheme']}, format {manifest['format']}"
    if made != (own := f"{minhash.SCHEME}, format {_FORMAT}"):
        raise UsageError(
            f"{folder} was made by another version ({made}; this one needs {own}); "
            "make it anew with `cleaner index add`"
        )
    if manifest["key"] != _mark(settings.hash_key):
        raise UsageError(f"{folder} was made with another hash_key")
    if settings.threshold < manifest["threshold"]:
        raise UsageError(f"{folder} was made for a threshold of {manifest['threshold']} or more")


def refuse(folder: str | Path, settings: Settings) -> None:
    """Raise UsageError where the index in a folder can't serve these settings, or none be made."""
    if Path(folder, FILE).exists():
        check(Path(folder), read(Path(folder)), settings)
    else:
        made(Path(folder), settings)


def made(folder: Path, settings: Settings) -> Manifest:
    """The manifest of a new index in a folder; UsageError where there can be none."""
    if folder.exists() and not (folder.is_dir() and not any(folder.iterdir())):
        raise UsageError(f"{folder} is not an index and not empty; choose another folder")
    bands, rows = minhash.bands_for(settings.threshold, settings.recall)
    if not bands:
        raise UsageError(f"{folder}: an index can't be made for a recall of 1; give 0.999, say")
    return {
        "format": _FORMAT,
        "scheme": minhash.SCHEME,
        "key": _mark(settings.hash_key),
        "threshold": settings.threshold,
        "bands": bands,
        "rows": rows,
        "last": 0,
        "segments": [],
    }


def _mark(key: int) -> str:
    """Tells two keys apart without giving one away."""
    return hashlib.blake2b(key.to_bytes(8, "little"), digest_size=8, person=b"index").hexdigest()
