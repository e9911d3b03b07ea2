"""What is kept of a document on which one of the tool's own laws did not hold."""

from __future__ import annotations

import json
import platform
from pathlib import Path

from cleaner.document import Document
from cleaner.engines import Job
from cleaner.errors import ProofError
from cleaner.formats.files import write_atomically
from cleaner.output.manifest import unicode_versions
from cleaner.rules import RULES


def saved(error: ProofError, document: Document, job: Job) -> ProofError:
    """The error with the name of a file that holds what it takes to see it again."""
    from cleaner import __version__

    content = {
        "error": str(error),
        "version": __version__,
        "python": platform.python_version(),
        "unicode": unicode_versions(),
        "rules": {rule.name: rule.revision for rule in RULES},
        "settings": job["settings"],
        "rejected": job["rejected"],
        "id": document.id,
        "site": document.site,
        "uri": document.source.uri if document.source else None,
        "text": document.text,
    }
    path = Path(job["base"]).with_suffix(".unproved.json")
    write_atomically(path, json.dumps(content, indent=2).encode("ascii") + b"\n")
    return ProofError(f"{error}; {path} holds the text and what it takes to see it again")
