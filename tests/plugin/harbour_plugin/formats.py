"""A format: plain text under another suffix."""

from __future__ import annotations

from types import SimpleNamespace

from cleaner.formats import text

LOUD = SimpleNamespace(**{**vars(text), "NAME": "loud", "SUFFIXES": (".loud",)})
