"""run.json: what a finished run was and did, sealed by a digest of itself."""

from __future__ import annotations

import hashlib
import json
import platform
import unicodedata
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from cleaner.formats.files import sync_folder, sync_folders, write_atomically
from cleaner.output.tally import Tally
from cleaner.rules import RULES
from cleaner.settings import Settings

FATES = ("in", "kept", "dropped", "quarantined")


def manifest(
    command: str, inputs: Sequence[str], settings: Settings, tally: Tally, more: Mapping[str, Any]
) -> dict[str, Any]:
    """What run.json says, but for its own digest; `more` is added as it is."""
    from cleaner import __version__, minhash

    documents, characters = tally.documents, tally.characters
    return {
        "tool": "cleaner",
        "version": __version__,
        "format": 1,
        "command": command,
        "python": platform.python_version(),
        "unicode": unicode_versions(),
        "scheme": minhash.SCHEME,
        "inputs": list(inputs),
        "settings": settings.as_dict(),
        "rules": {rule.name: rule.revision for rule in RULES},
        "counts": {
            **{fate: documents[fate] for fate in FATES},
            **{name: count for name, count in sorted(documents.items()) if name not in FATES},
            "characters": {name: characters[name] for name in (*FATES, "removed")},
        },
        "effects": tally.as_dict()["rules"],
        "by_source": {name: dict(row) for name, row in sorted(tally.sources.items())},
        "by_reason": dict(sorted(tally.reasons.items())),
        **more,
    }


def unicode_versions() -> dict[str, str]:
    """The tables of characters that decisions rest on.

    Shingles, and so near-duplicates, rest on `words` alone, which is frozen with the scheme;
    `regex` names the package, which carries tables of its own.
    """
    from importlib.metadata import version

    from cleaner.native import letters

    return {
        "python": unicodedata.unidata_version,
        "regex": version("regex"),
        "words": letters.VERSION,
    }


def sealed(content: Mapping[str, Any]) -> bytes:
    """run.json's bytes: the content and the digest of the content, in one fixed form."""
    body = {name: value for name, value in content.items() if name != "digest"}
    digest = hashlib.sha256(_pretty(body)).hexdigest()
    return _pretty({**body, "digest": digest})


def _pretty(content: Mapping[str, Any]) -> bytes:
    return (json.dumps(content, indent=2) + "\n").encode("ascii")


def write_manifest(target: Path, content: Mapping[str, Any]) -> None:
    """The run is finished once run.json stands: it is written last."""
    sync_folders(target / "documents")
    sync_folder(target / "provenance")
    write_atomically(target / "run.json", sealed(content))
    sync_folder(target)
