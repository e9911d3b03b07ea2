"""The compiled parts: those serve that were built, unless CLEANER_KERNEL asks for their twins."""

from __future__ import annotations

import os
from importlib import import_module


def serves(name: str) -> bool:
    """Whether the extension `cleaner.native.<name>` is there and wanted."""
    if os.environ.get("CLEANER_KERNEL", "c") != "c":
        return False
    try:
        import_module(f"cleaner.native.{name}")
    except ImportError:  # built without a compiler
        return False
    return True
