"""A finished run decided again, with another threshold or policy, without reading its texts."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from cleaner.errors import UsageError
from cleaner.output.summary import Summary
from cleaner.progress import Progress
from cleaner.resume import DECIDING, WORK
from cleaner.run import run
from cleaner.settings import Settings


def redecide(
    output: str | Path,
    target: str | Path,
    changes: Mapping[str, Any],
    progress: Progress | None = None,
) -> Summary:
    """Write into `target` what a run with other settings of `resume.DECIDING` would have written.

    `output` must be of a run with keep_work, over inputs that are still there unchanged: their
    state is looked at, and what was cleaned is taken from the work folder.
    """
    former = Path(output) / WORK
    try:
        plan = json.loads((former / "plan.json").read_bytes())
    except OSError:
        raise UsageError(f"{output} kept no work; run with --keep-work to decide again") from None
    if fixed := sorted(set(changes) - set(DECIDING)):
        raise UsageError(f"{', '.join(fixed)} changed what was cleaned; run again")
    settings = Settings.from_dict(plan["settings"]).with_values(changes, "redecide")
    return run(
        plan["inputs"],
        target,
        settings,
        command=plan["command"],
        progress=progress,
        former=former,
    )
