"""Tasks of a bench side by side in processes of one thread each, with the time to go."""

from __future__ import annotations

import contextlib
import importlib.util
import multiprocessing
import os
import queue
import signal
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any

from ssdiff.device import cores

from .cells import Cells
from .scene_run import run
from .task import Row, Task, cost

_told: Any = None


def _begin(channel: Any, scratch: str) -> None:
    """Ready a process: its temporary files go where the parent removes them, and it does not outlive the parent."""
    global _told
    _told = channel
    tempfile.tempdir = scratch
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # a terminal sends it to all; the parent ends this one
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _one(number: int, task: Task, folder: Path | None) -> list[Row]:
    return run(task, Cells(folder) if folder else None, lambda label: _told.put((number, label)))


@contextlib.contextmanager
def _without_script() -> Iterator[None]:
    """Have child processes start without running the script that this one was started by."""
    main = sys.modules["__main__"]
    before, main.__spec__ = main.__spec__, importlib.util.find_spec("ssdiff.__main__")
    try:
        yield
    finally:
        main.__spec__ = before


@contextlib.contextmanager
def _term_interrupts() -> Iterator[None]:
    """Have SIGTERM interrupt as SIGINT does, so that what was begun is ended and cleared away."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def everything(
    tasks: Sequence[Task],
    folder: Path | None,
    jobs: int | None = None,
    say: Callable[[str], None] = lambda text: print(text, file=sys.stderr, flush=True),
) -> list[Row]:
    """Run all tasks; rows in the order of the tasks.

    Args:
        tasks: what to do.
        folder: where results are kept; None for nowhere.
        jobs: processes; as many as there are cores by default. With one, all happens in this process.
        say: takes a line about how far it is.
    """
    count = min(jobs or cores(), len(tasks))
    progress = _Progress(tasks, say)
    if count <= 1:
        rows = []
        for number, task in enumerate(tasks):
            rows += run(
                replace(task, threads=cores()),
                Cells(folder) if folder else None,
                lambda label, n=number: progress.done(n, label),  # type: ignore[misc]
            )
        return rows
    with _term_interrupts(), tempfile.TemporaryDirectory(prefix="ssdiff-bench-") as scratch:
        return _side_by_side(tasks, folder, count, progress, scratch)


def _side_by_side(
    tasks: Sequence[Task], folder: Path | None, count: int, progress: _Progress, scratch: str
) -> list[Row]:
    """`everything` in ``count`` processes, which end at once where this one is interrupted or one of them fails."""
    context = multiprocessing.get_context("spawn")
    channel: Any = context.Queue()
    order = sorted(range(len(tasks)), key=lambda n: -sum(cost(tasks[n], c) for c in tasks[n].contenders))
    others = set(multiprocessing.active_children())
    with _without_script(), ProcessPoolExecutor(count, context, _begin, (channel, scratch)) as pool:
        try:
            waiting: dict[int, Future[list[Row]]] = {n: pool.submit(_one, n, tasks[n], folder) for n in order}
            while not all(future.done() for future in waiting.values()):
                progress.drain(channel, 0.5)
                for future in waiting.values():
                    if future.done() and future.exception():
                        future.result()
        except BaseException:
            for process in set(multiprocessing.active_children()) - others:
                process.kill()
            pool.shutdown(wait=False, cancel_futures=True)
            raise
        progress.drain(channel, 0.1)
        return [row for n in range(len(tasks)) for row in waiting[n].result()]


class _Progress:
    """Which results are there, and how long the others will take."""

    def __init__(self, tasks: Sequence[Task], say: Callable[[str], None]) -> None:
        self.tasks, self.say = tasks, say
        self.costs = [{c.label: cost(task, c) for c in task.contenders} for task in tasks]
        self.total = sum(sum(costs.values()) for costs in self.costs)
        self.spent, self.kept, self.count = 0.0, 0.0, 0
        self.began = self.said = time.monotonic()

    def done(self, number: int, label: str) -> None:
        """A result is there."""
        passed = time.monotonic() - self.began
        mine = self.costs[number].get(label, 0.0)
        self.spent += mine
        self.count += 1
        if passed < 5.0:  # what comes at once was kept from an earlier run
            self.kept += mine
        if time.monotonic() - self.said >= 10.0 or self.spent >= self.total - 1e-6:
            self.said = time.monotonic()
            made = self.spent - self.kept
            left = f", {passed * (self.total - self.spent) / made:.0f} s to go" if made > 0 else ""
            everything = sum(len(costs) for costs in self.costs)
            self.say(
                f"{100 * self.spent / self.total:3.0f} %, {self.count} of {everything} results, "
                f"{self.tasks[number].name} {label}, {passed:.0f} s{left}"
            )

    def drain(self, channel: Any, wait: float) -> None:
        """Take what the processes tell."""
        try:
            while True:
                self.done(*channel.get(timeout=wait))
        except queue.Empty:
            pass
