"""What one document may cost, so that none stops a run: processor time, and memory in a worker.

Time is that which this process spends itself, not the clock's, so that a busy machine changes
little. Python code and regular expressions are interrupted where they stand. What does not come
back from a library's C code is ended with its worker process; the engine then starts another.
"""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

_PAGE = 4096  # bytes; what /proc counts in on the machines that have it
_TICKS = (
    8  # parts of the limit after which the timer looks: setting it for each document costs more
)
_HARD = 2  # times the limit after which a worker that is in C code is killed


STOPPED = "was stopped or died in the extractor"
"""Stands in the flag of a page that its extractor did not come back from."""


class OverTime(BaseException):
    """A document took longer than it may; no Exception, which libraries catch and go on."""


class _Watch:
    seconds = 0.0
    is_armed = False
    in_worker = False
    left = 0  # ticks that the document at hand may still see


_watch = _Watch()


def work_alone() -> None:
    """This process is a worker: it may be killed, and its memory limited."""
    _watch.in_worker = True


@contextmanager
def watching(seconds: float, memory: int) -> Iterator[None]:
    """While this is open, `allowed` has its effect; elsewhere than in a main thread it has none."""
    is_main = threading.current_thread() is threading.main_thread()
    if not (hasattr(signal, "setitimer") and is_main and seconds):
        yield
        return
    former = signal.signal(signal.SIGVTALRM, _interrupt)
    _watch.seconds = seconds
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds / _TICKS, seconds / _TICKS)
    try:
        with _memory(memory):
            yield
    finally:
        _watch.seconds = 0.0
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, former)


def _interrupt(*_: Any) -> None:
    _watch.left -= 1
    if _watch.is_armed and _watch.left < 0:
        _watch.left = _TICKS
        raise OverTime(f"it took more than {_watch.seconds:g} s of processor time (doc_timeout)")


class allowed:
    """Raise OverTime where the block takes too long; code of a library may end a worker."""

    def __init__(self, in_library: bool = False) -> None:
        self.is_hard = in_library and _watch.in_worker and _watch.seconds > 0

    def __enter__(self) -> None:
        _watch.left = _TICKS
        _watch.is_armed = True
        if self.is_hard:
            signal.setitimer(signal.ITIMER_PROF, _HARD * _watch.seconds)

    def __exit__(self, *_: object) -> None:
        _watch.is_armed = False
        if self.is_hard:
            signal.setitimer(signal.ITIMER_PROF, 0)


@contextmanager
def _memory(more: int) -> Iterator[None]:
    """Let a worker take so many bytes more than it holds now; then Python raises MemoryError."""
    held = Path("/proc/self/statm")
    if not (_watch.in_worker and more and held.exists()):
        yield
        return
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_DATA)
    limit = int(held.read_text().split()[5]) * _PAGE + more
    others = [other for other in (soft, hard) if other != resource.RLIM_INFINITY]
    resource.setrlimit(resource.RLIMIT_DATA, (min([limit, *others]), hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_DATA, (soft, hard))
