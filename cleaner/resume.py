"""The output folder of a run while it is being written: taken once, locked, and taken up again."""

from __future__ import annotations

import json
import os
import shutil
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

from cleaner import remote
from cleaner.errors import UsageError
from cleaner.formats import Shard
from cleaner.formats.compression import STDIN
from cleaner.formats.files import write_atomically
from cleaner.settings import Settings

WORK = ".work"
KEPT = "kept"
"""A file in the work folder of a run that is to leave it behind."""
_TRIES, _WAIT = 10, 0.1  # seconds; orphaned workers end after twice ORPHANED
_NAMED = 3  # files, settings or rules that a refusal names
Plan = dict[str, Any]


_FREE = (
    "workers",
    "engine",
    "memory",
    "consent",
    "max_drop",
    "closest_calls",
    "redact",
)  # settings that change no decision
DECIDING = (*_FREE, "threshold", "recall", "containment", "keep", "priority", "protect", "index")
"""Settings that change no block: a run can be decided again with others of them."""


def plan_of(
    command: str, inputs: Sequence[str], settings: Settings, shards: Sequence[Shard]
) -> Plan:
    """What must be the same for an interrupted run to be taken up: input, settings and rules."""
    from cleaner import __version__
    from cleaner.rules import RULES

    return {
        "version": __version__,
        "command": command,
        "inputs": list(inputs),
        "settings": {k: v for k, v in settings.as_dict().items() if k not in _FREE},
        "rules": {rule.name: rule.revision for rule in RULES},
        "files": [[shard.path, shard.name, shard.format, *_state(shard.path)] for shard in shards],
    }


def _state(path: str) -> list[Any]:
    if path == str(STDIN):
        return [0, 0]
    if remote.is_url(path):
        return remote.state(path)
    state = Path(path).stat()
    return [state.st_size, state.st_mtime_ns]


@contextmanager
def taken(target: Path, plan: Plan, keep_work: bool = False) -> Iterator[Path]:
    """Hold the output folder for one run and yield its work folder, which goes or stays at the end.

    Raises UsageError where the folder is finished, in use, or not this run's.
    """
    work = target / WORK
    _refuse_finished(target, work)
    is_there = os.path.lexists(target)  # a link that leads nowhere, too
    if is_there and (not target.is_dir() or (any(target.iterdir()) and not work.is_dir())):
        raise UsageError(f"{target} is not an empty folder; choose another output")
    try:
        work.mkdir(parents=True, exist_ok=True)
    except FileExistsError:  # and gone again, as that run ended
        raise UsageError(f"another run is writing {target}; wait for it to end") from None
    with locked(work / "lock", f"another run is writing {target}"):
        _refuse_finished(target, work, has_lock=True)
        _check(work / "plan.json", plan, target)
        for place in (target / "documents", target / "provenance"):
            shutil.rmtree(place, ignore_errors=True)
            place.mkdir()
        for path in target.glob(".*.part"):
            path.unlink()
        if keep_work:
            (work / KEPT).touch()
        yield work
        if not keep_work:
            _remove(work)


def reuse(former: Path, work: Path, plan: Plan) -> None:
    """Take up in `work` the cleaned blocks that another run's work folder kept.

    Raises UsageError where they would not be what this run cleans.
    """
    old = json.loads((former / "plan.json").read_bytes())
    for own in (old, plan := json.loads(json.dumps(plan))):
        own["settings"] = {k: v for k, v in own["settings"].items() if k not in DECIDING}
    changed = [name for name, value in plan.items() if old.get(name) != value]
    if changed:
        raise UsageError(f"{former.parent} was made with other {' and '.join(changed)}; run again")
    shutil.copytree(former, work, dirs_exist_ok=True, ignore=_others)


_REUSED = (".done", "surveyed", "known", "inputs", "companions")


def _others(folder: str, names: list[str]) -> list[str]:
    """All but the notes on what is done: the blocks themselves stay where they are."""
    top = Path(folder).name == WORK
    return [n for n in names if top and not n.endswith(_REUSED)]


def _refuse_finished(target: Path, work: Path, has_lock: bool = False) -> None:
    """Raise UsageError where a run is finished, and tidy up what it left, if it was killed then.

    That is asked again under the lock: the run that had it may have ended meanwhile.
    """
    if not (target / "run.json").exists():
        return
    if (work / KEPT).exists():
        pass
    elif has_lock or not (work / "lock").exists():
        _remove(work)
    else:
        with locked(work / "lock", f"another run is tidying up {work}"):
            _remove(work)
    raise UsageError(f"{target} holds a finished run; remove it or choose another folder")


def _remove(work: Path) -> None:
    """Remove the work folder under another name, where no other run would enter it meanwhile."""
    if work.is_dir():
        work.rename(work.with_name(f"{work.name}.{os.getpid()}.gone"))
    for gone in work.parent.glob(f"{work.name}.*.gone"):
        shutil.rmtree(gone, ignore_errors=True)  # another one may be at it, too


@contextmanager
def locked(path: Path, refusal: str) -> Iterator[None]:
    """Hold a lock file, which a process gives back when it ends in whatever way.

    Raises UsageError with `refusal` where another process holds it. Worker processes inherit it,
    so that it is not free while one of a killed run still writes. On systems without such locks,
    two writers at once are the user's to avoid.
    """
    try:
        file = path.open("w")
    except FileNotFoundError:  # its folder was just removed
        raise UsageError(f"{refusal}; wait for it to end") from None
    with file:
        os.set_inheritable(file.fileno(), True)
        if not any(_has(file) for _ in range(_TRIES)) or not _stands(path, file):
            raise UsageError(f"{refusal}; wait for it to end")
        yield


def _stands(path: Path, file: IO[str]) -> bool:
    """Whether a lock file is still where it was opened, and not removed with its folder."""
    try:
        return os.path.samestat(path.stat(), os.fstat(file.fileno()))
    except FileNotFoundError:
        return False


def _has(file: IO[str]) -> bool:
    """Take the lock; where it is not free, wait a moment for workers of a killed run to end."""
    try:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except ImportError:
        return True
    except OSError:
        time.sleep(_WAIT)
        return False
    return True


def _check(path: Path, plan: Plan, target: Path) -> None:
    """Keep the plan of a new run; refuse to go on with an interrupted one under another plan."""
    own = json.dumps(plan).encode("ascii")
    if not path.exists():
        write_atomically(path, own)
        return
    former = json.loads(path.read_bytes())
    changed = [
        f"{name}{_which(former.get(name), value)}"
        for name, value in json.loads(own).items()
        if former.get(name) != value
    ]
    if changed:
        raise UsageError(
            f"{target} holds an interrupted run with other {' and '.join(changed)}; "
            "remove it or choose another folder"
        )


def _which(old: Any, new: Any) -> str:
    """What is not the same of a part of a plan, in brackets: settings or rules, or files."""
    if isinstance(new, dict) and isinstance(old, dict):
        names = [name for name in {**old, **new} if old.get(name) != new.get(name)]
    elif new and isinstance(new[0], list) and old:
        before, now = ({str(row): row[0] for row in rows} for rows in (old, new))
        names = sorted({{**before, **now}[row] for row in before.keys() ^ now.keys()})
    else:
        return ""
    more = f" and {len(names) - _NAMED:,} more" if len(names) > _NAMED else ""
    return f" ({', '.join(names[:_NAMED])}{more})"


def unchanged(plan: Plan, target: Path) -> None:
    """Raise UsageError where an input is not what it was when the run into `target` began."""
    for path, _, _, *state in plan["files"]:
        try:
            now = _state(path)
        except OSError:
            now = []
        if now != state:
            raise UsageError(f"{path} changed while it was read; remove {target} and run again")
