"""Work on this machine: in this process, or in worker processes that speak JSON lines.

There is no multiprocessing pool: nothing is pickled, and a worker that dies takes only its own job
along.
"""

from __future__ import annotations

import contextlib
import gc
import importlib
import json
import os
import signal
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import islice
from queue import SimpleQueue
from typing import Any, cast

from cleaner import errors
from cleaner.engines.base import Job
from cleaner.engines.processes import SELDOM, Worker, ended, started
from cleaner.errors import CleanerError
from cleaner.limits import STOPPED, work_alone

ORPHANED = 0.2
"""Seconds between two looks of a worker at whether its parent lives."""
_DEATHS = 10  # worker processes that may die on one job before the run gives up
_PER_CORE = 8  # worker processes, at most: more serve nothing and may take all memory
_TRIM, _MAPPED = -1, -3  # M_TRIM_THRESHOLD and M_MMAP_THRESHOLD of malloc.h
_KEPT = {_TRIM: 1 << 24, _MAPPED: 1 << 25}
"""Bytes that a worker keeps at the top of what it has, and from which on a piece is for itself."""
_AHEAD = 2  # jobs handed out per worker before the oldest result is taken: back-pressure


def resolve(task: str) -> Callable[[Job], Job]:
    """The function named "module:function"; only this package's modules may be named."""
    module, _, name = task.partition(":")
    if module.split(".")[0] != "cleaner":
        raise CleanerError(f"task {task!r} is not one of cleaner's own")
    return cast(Callable[[Job], Job], getattr(importlib.import_module(module), name))


class LocalEngine:
    """Runs jobs in `workers` processes, but in a few per core at most; in this one for 0."""

    def __init__(self, workers: int = 0) -> None:
        self.workers = min(workers, _PER_CORE * (os.cpu_count() or 1))
        self._idle: SimpleQueue[Worker] = SimpleQueue()
        self._all: list[Worker] = []
        self._start()  # at once: what they need is loaded while the caller goes on

    def map(self, task: str, jobs: Iterable[Job]) -> Iterator[Job]:
        if not self.workers:
            return map(resolve(task), jobs)
        self._start()
        answers = self._answers(task, iter(jobs))
        next(answers)
        return answers

    def _answers(self, task: str, jobs: Iterator[Job]) -> Iterator[Job]:
        """The answers, behind an empty one that is there when the first jobs are handed out."""
        pending: deque[Future[Job]] = deque()
        with ThreadPoolExecutor(self.workers) as threads:
            try:
                for job in islice(jobs, _AHEAD * self.workers):
                    pending.append(threads.submit(self._ask, task, job))
                yield {}
                for job in jobs:
                    yield pending.popleft().result()
                    pending.append(threads.submit(self._ask, task, job))
                while pending:
                    yield pending.popleft().result()
            except BaseException:
                for future in pending:
                    future.cancel()
                self.close()  # or leaving the threads would wait for the jobs that are under way
                raise

    def close(self) -> None:
        processes, self._all = self._all, []
        for process in processes:
            process.terminate()
        for process in processes:
            ended(process)
        self._idle = SimpleQueue()

    def _start(self) -> None:
        while len(self._all) < self.workers:
            process = started()
            self._all.append(process)
            self._idle.put(process)

    def _ask(self, task: str, job: Job) -> Job:
        """The task's answer; where a worker dies of it, another one is asked, and told."""
        process = self._idle.get()
        try:
            for _ in range(_DEATHS):
                try:
                    return _exchange(process, {"task": task, "job": job})
                except _Died as death:
                    if process not in self._all:  # closed meanwhile
                        raise CleanerError("the work was stopped") from None
                    process = self._replaced(process)
                    job = {**job, "died": str(death)}
            raise CleanerError(f"{_DEATHS} worker processes died on one part: {job['died']}")
        finally:
            self._idle.put(process)

    def _replaced(self, process: Worker) -> Worker:
        ended(process)
        new = started()
        self._all[self._all.index(process)] = new
        return new


class _Died(Exception):
    """A worker process ended before it answered."""


def _how(code: int | None) -> str:
    if code == -signal.SIGPROF:
        return f"its worker process {STOPPED}: it took too long (doc_timeout)"
    return f"its worker process {STOPPED} (exit code {code})"


def _exchange(process: Worker, question: dict[str, Any]) -> Job:
    if process.stdin is None or process.stdout is None:
        raise CleanerError("a worker process has no pipes")
    try:
        process.stdin.write(json.dumps(question).encode("ascii") + b"\n")
        process.stdin.flush()
        line = process.stdout.readline()
    except (OSError, ValueError):
        line = b""
    if not line.endswith(b"\n"):
        raise _Died(_how(process.wait()))
    answer = json.loads(line)
    if "error" in answer:
        kind = getattr(errors, answer["error"], CleanerError)
        raise kind(answer["message"])
    return cast(Job, answer["result"])


def _end_with(parent: int) -> None:
    """End this process soon after its parent, which may have been killed."""
    while os.getppid() == parent:
        time.sleep(ORPHANED)
    os._exit(1)


def _keep_memory() -> None:
    """Have glibc, where that is there, keep what is freed: the next block needs as much."""
    with contextlib.suppress(ImportError, OSError, TypeError, AttributeError):
        import ctypes

        mallopt = ctypes.CDLL(None).mallopt
        for option, value in _KEPT.items():
            mallopt(option, value)


def serve(source: int, sink: int, parent: int) -> None:
    """Answer jobs from one file on the other until it closes; runs in a worker process."""
    work_alone()
    _keep_memory()
    gc.set_threshold(*SELDOM)
    threading.Thread(target=_end_with, args=(parent,), daemon=True).start()
    questions, answers = os.fdopen(source, "rb"), os.fdopen(os.dup(sink), "wb")
    os.dup2(2, 1)  # whatever a library prints goes to stderr and can't break the answers
    for line in questions:
        question = json.loads(line)
        answer: dict[str, Any]
        try:
            answer = {"result": resolve(question["task"])(question["job"])}
        except CleanerError as error:
            answer = {"error": type(error).__name__, "message": str(error)}
        except OSError as error:
            error.filename = error.filename or question["job"].get("base")
            answer = {"error": "StorageError", "message": str(errors.StorageError.of(error))}
        try:
            answers.write(json.dumps(answer).encode("ascii") + b"\n")
            answers.flush()
        except BrokenPipeError:  # nobody is there to hear it
            os._exit(1)
