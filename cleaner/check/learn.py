"""The facts about some files: out of the cache, or found out by workers and put there."""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from importlib.metadata import entry_points, version
from pathlib import Path
from typing import NamedTuple

from cleaner.check.accepted import Accepted
from cleaner.check.cache import Cache
from cleaner.check.facts import Facts, variant
from cleaner.check.scope import Item
from cleaner.engines import ENGINES, Job
from cleaner.errors import StorageError
from cleaner.settings import Settings

FEW = 200
"""Contents that are judged in this process: starting workers would take longer."""
_TRIES = 3  # another run may lay together a piece of ours before we have read it
_SHARES = 4  # jobs for each worker, so that none waits long for another at the end
_MARKDOWN = (".md", ".markdown")
_Wanted = tuple[Item, frozenset[str]]


class Row(NamedTuple):
    """A file, the keys of removals that must not happen in it, and what is known of it then."""

    item: Item
    rejected: frozenset[str]
    facts: Facts

    @property
    def id(self) -> str:
        return variant(self.item.blob, self.rejected)


def learned(
    items: Sequence[Item], cache: Cache, accepted: Accepted, settings: Settings
) -> list[Row]:
    """What is known of some files when what was accepted stays in them; the cache holds it then."""
    rows: dict[int, Row] = {}
    wanted = {place: (item, frozenset[str]()) for place, item in enumerate(items)}
    while wanted:
        _find_out(wanted.values(), cache, settings)
        asked, wanted = wanted, {}
        for place, (item, rejected) in asked.items():
            facts = cache.facts(variant(item.blob, rejected))
            more = accepted.removals(facts, item.path.lower().endswith(_MARKDOWN)) - rejected
            if more:
                wanted[place] = (item, rejected | more)
            rows[place] = Row(item, rejected, facts)
    return [rows[place] for place in range(len(items))]


def _find_out(wanted: Iterable[_Wanted], cache: Cache, settings: Settings) -> None:
    missing = {variant(item.blob, keys): (item, keys) for item, keys in wanted}
    for _ in range(_TRIES):
        missing = {id: own for id, own in missing.items() if id not in cache}
        if not missing:
            return
        workers = (settings.workers or os.cpu_count() or 1) if len(missing) > FEW else 1
        jobs = _jobs(list(missing.values()), cache, settings, workers * _SHARES)
        engine = ENGINES["local"](workers if workers > 1 else 0)
        try:
            for result in engine.map("cleaner.check.judge:judge_part", jobs):
                cache.take(result["piece"])
        finally:
            engine.close()
    raise StorageError(f"{cache.folder}: what is written there is not what is read; remove it")


def _jobs(
    missing: Sequence[_Wanted], cache: Cache, settings: Settings, shares: int
) -> Iterator[Job]:
    size = max(FEW, len(missing) // shares + 1)
    tops = dict.fromkeys(item.tree.top if item.tree else "" for item, _ in missing)
    for top in tops:
        own = [row for row in missing if (row[0].tree.top if row[0].tree else "") == top]
        for start in range(0, len(own), size):
            rows = [
                [item.blob, None if item.tree else item.path, sorted(keys)]
                for item, keys in own[start : start + size]
            ]
            about = {"settings": settings.as_dict(), "folder": str(cache.folder), "top": top}
            yield {**about, "rows": rows}


@cache
def fingerprint(settings: Settings) -> str:
    """A name for all that facts depend on beside the content: the tool's own code, and settings.

    The code itself and not its version: a hook may be pinned to any commit.
    """
    from cleaner.resume import DECIDING

    own = {name: value for name, value in settings.as_dict().items() if name not in DECIDING}
    digest = hashlib.sha256(json.dumps(own, sort_keys=True).encode("ascii"))
    for name in ("regex", "chardet", "numpy"):
        digest.update(f"{name} {version(name)}\n".encode())
    digest.update(f"{sys.version_info[:2]} {sys.byteorder}\n".encode("ascii"))
    if entry_points(group="cleaner.rules"):
        from cleaner.rules import RULES

        digest.update(str([(rule.name, rule.revision) for rule in RULES]).encode())
    folder = Path(__file__).parent.parent
    for path in sorted((*folder.rglob("*.py"), *folder.rglob("_*.so"), *folder.rglob("_*.pyd"))):
        digest.update(path.relative_to(folder).as_posix().encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()[:32]
