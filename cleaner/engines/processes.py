"""Worker processes: forked off a process that is cleaner's own and alone, else started anew.

A fork has all modules at once, which a new process takes tenths of a second to load. Only the
command line forks, whose process holds nothing but cleaner, and only while there is no other
thread that could hold a lock. Elsewhere, and on other systems than Linux, workers start anew: no
lock and nothing else of the caller's lives on in them, and its script is not imported again.
"""

from __future__ import annotations

import contextlib
import gc
import os
import signal
import subprocess
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, NoReturn, Protocol

_ENVIRONMENT = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
_START = "import sys; sys.path[:] = {}; from cleaner.engines.local import serve; serve(0, 1, {})"
_THREADS = Path("/proc/self/task")
SELDOM = 50_000, 20, 100
"""When garbage is collected: records pile up and hold no cycles, which took a tenth of the time."""


class Worker(Protocol):
    """A process that serves; `subprocess.Popen` is one."""

    stdin: IO[bytes] | None
    stdout: IO[bytes] | None

    def terminate(self) -> None: ...
    def wait(self) -> int: ...


@dataclass
class _Own:
    """What a process that is cleaner's own loads before its first fork, and before those later."""

    prepare: Callable[[], None]
    warm_up: Callable[[], None]
    has_forked: bool = False


_own: _Own | None = None


@contextlib.contextmanager
def own_process(prepare: Callable[[], None], warm_up: Callable[[], None]) -> Iterator[None]:
    """Meanwhile nothing but cleaner is at work in this process.

    `prepare` comes before a fork; `warm_up` when there is time for it, while forks are at work.
    """
    global _own
    former, _own = _own, _Own(prepare, warm_up)
    thresholds = gc.get_threshold()
    gc.set_threshold(*SELDOM)  # modules pile up, too: a tenth of the time to load them
    try:
        yield
    finally:
        _own = former
        gc.set_threshold(*thresholds)


def warm_up() -> bool:
    """Have what later workers need at once; whether these are forks, which would have it, too."""
    if _own is None or not _own.has_forked:
        return False
    _own.warm_up()
    return True


def started() -> Worker:
    """A new worker process; Ctrl-C goes to its parent alone, which then ends it."""
    if _own is None or not _may_fork(_own):
        return _anew()
    _own.has_forked = True
    return _Forked()


def ended(worker: Worker) -> None:
    """End a worker, whatever it does."""
    worker.terminate()
    worker.wait()
    for pipe in (worker.stdin, worker.stdout):
        with contextlib.suppress(OSError):
            if pipe:
                pipe.close()


def _anew() -> Worker:
    """A process that looks for modules where this one does: not first in the current folder."""
    return subprocess.Popen(  # noqa: S603 - this very program
        [sys.executable, "-c", _START.format([*map(str, sys.path)], os.getpid())],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, **_ENVIRONMENT},
        start_new_session=True,
        close_fds=False,  # what is inheritable is the lock of the output folder
    )


def _may_fork(own: _Own) -> bool:
    """Whether this process has one thread, even with all loaded that workers need."""
    if not _is_alone():
        return False
    own.prepare()
    return _is_alone()


def _is_alone() -> bool:
    return _THREADS.exists() and sum(1 for _ in _THREADS.iterdir()) == 1


class _Forked:
    """A fork of this process that serves."""

    def __init__(self) -> None:
        questions, to_ask = os.pipe()
        to_hear, answers = os.pipe()
        self._code: int | None = None
        self._reaping = threading.Lock()
        parent = os.getpid()
        for stream in filter(None, (sys.stdout, sys.stderr)):
            stream.flush()  # or the fork would write it, too
        self._process = os.fork()
        if not self._process:
            os.close(to_ask)
            os.close(to_hear)
            _serve_apart(questions, answers, parent)
        os.close(questions)
        os.close(answers)
        self.stdin: IO[bytes] | None = os.fdopen(to_ask, "wb")
        self.stdout: IO[bytes] | None = os.fdopen(to_hear, "rb")

    def terminate(self) -> None:
        if self._code is None:
            with contextlib.suppress(ProcessLookupError):
                os.kill(self._process, signal.SIGTERM)

    def wait(self) -> int:
        """The exit code, negative for a signal; some threads may wait at once."""
        with self._reaping:
            if self._code is None:
                self._code = os.waitstatus_to_exitcode(os.waitpid(self._process, 0)[1])
            return self._code


def _serve_apart(questions: int, answers: int, parent: int) -> NoReturn:
    """Serve in a process that was just forked, and never come back to what its parent does."""
    from cleaner.engines.local import serve

    try:
        gc.freeze()  # looked at by no collection, what the parent holds stays shared with it
        os.setsid()
        for number in (signal.SIGTERM, signal.SIGPROF, signal.SIGVTALRM):
            signal.signal(number, signal.SIG_DFL)
        signal.signal(signal.SIGINT, signal.default_int_handler)
        serve(questions, answers, parent)
    finally:
        if sys.exc_info()[0]:
            traceback.print_exc()
        os._exit(1)
