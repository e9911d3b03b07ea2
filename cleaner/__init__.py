"""cleaner removes boilerplate and near-duplicates from text corpora and proves every removal."""

from cleaner.clean import clean
from cleaner.dedup import near_duplicates
from cleaner.document import Claim, Cleaned, Document, Verdict
from cleaner.patch import Edit, Patch, Span
from cleaner.proof import verify
from cleaner.restore import Restoration, restore
from cleaner.run import Summary, run
from cleaner.settings import Settings

__version__ = "0.1.0"
__all__ = [
    "Claim",
    "Cleaned",
    "Document",
    "Edit",
    "Patch",
    "Restoration",
    "Settings",
    "Span",
    "Summary",
    "Verdict",
    "clean",
    "near_duplicates",
    "restore",
    "run",
    "verify",
]
