"""An engine: the local one under another name."""

from __future__ import annotations

from cleaner.engines.local import LocalEngine


class PatientEngine(LocalEngine):
    """Takes the number of workers, as every engine does."""
