"""The worker: a process that reads requests from stdin, does jobs one after the other, and writes events."""

from __future__ import annotations

import contextlib
import importlib
import os
import platform
import signal
import sys
import threading
import time
from collections import deque
from dataclasses import dataclass, field

from . import __version__, ops, protocol
from .errors import Cancelled, InputError, SSDiffError
from .job import Job
from .sentence import say

#: Seconds that a cancelled job has to end when the worker ends.
GRACE = 30.0
#: Shortest time between two progress events of one stage, seconds.
_TICK = 0.1
_AT_ONCE = ("hello", "cancel", "bye")


@dataclass
class _Entry:
    """A job that waits or runs."""

    id: str
    job: Job
    stop: threading.Event = field(default_factory=threading.Event)
    running: bool = False


class _Progress:
    """Thins out progress events; the fraction never falls."""

    def __init__(self, events: protocol.Events, id_: str) -> None:
        self._events, self._id = events, id_
        self._fraction, self._stage, self._time = 0.0, "", 0.0

    def __call__(self, fraction: float, stage: str, eta_s: float | None = None) -> None:
        self._fraction = min(max(self._fraction, fraction), 1.0)
        now = time.monotonic()
        if stage == self._stage and now - self._time < _TICK and self._fraction < 1.0:
            return
        self._stage, self._time = stage, now
        self._events.send(self._id, "progress", fraction=round(self._fraction, 4), stage=stage, eta_s=eta_s)


class Worker:
    """Serves requests until ``bye``, the end of its input, a signal, or a time without work.

    Args:
        fd: file descriptor that requests are read from.
        events: where events go.
        idle: seconds without jobs and requests after which it leaves; 0 for never.
    """

    def __init__(self, fd: int, events: protocol.Events, idle: float) -> None:
        self._fd, self._events, self._idle = fd, events, idle
        self._wake = threading.Condition()
        self._lanes: dict[str, deque[_Entry]] = {"inspect": deque(), "work": deque()}
        self._entries: dict[str, _Entry] = {}
        self._ending = False
        self._last_id: str | None = None
        self._last = time.monotonic()
        self._warm = False

    def serve(self) -> int:
        """Serve; returns the exit status."""
        threading.Thread(target=self._read, name="requests", daemon=True).start()
        lanes = [
            threading.Thread(target=self._work, args=(lane,), name=name, daemon=True)
            for name, lane in self._lanes.items()
        ]
        for lane in lanes:
            lane.start()
        self._wait()
        with self._wake:
            for entry in self._entries.values():
                entry.stop.set()
        deadline = time.monotonic() + GRACE
        for lane in lanes:
            lane.join(max(0.0, deadline - time.monotonic()))
        if self._last_id is not None:
            self._events.send(self._last_id, "done", output=None, report={})
        return 1 if any(lane.is_alive() for lane in lanes) else 0

    def end(self) -> None:
        """Let ``serve`` return; safe in a signal handler."""
        self._ending = True

    def _wait(self) -> None:
        """Sleep until the end; wakes often enough to see a signal handler's ``end`` and a broken pipe."""
        with self._wake:
            while not self._ending and not self._events.broken:
                self._wake.wait(0.25)
                if self._idle and not self._entries and time.monotonic() - self._last > self._idle:
                    break
            self._finish()

    def _finish(self) -> None:
        self._ending = True
        self._wake.notify_all()

    def _read(self) -> None:
        try:
            for line in protocol.lines(self._fd):
                self._answer(line)
                if self._last_id is not None:
                    break
        finally:
            with self._wake:
                self._finish()

    def _answer(self, line: bytes) -> None:
        self._last = time.monotonic()
        try:
            request = protocol.parse(line)
        except protocol.BadLine as error:
            self._events.failed(error.id, error)
            return
        try:
            if request.op in _AT_ONCE:
                getattr(self, f"_{request.op}")(request)
            else:
                self._queue(request)
        except Exception as error:
            failure = ops.in_words(error)
            if failure.exit_status == 1:
                ops.show_traceback(error)
            self._events.failed(request.id, failure)

    def _hello(self, request: protocol.Request) -> None:
        version = request.args.get("version")
        if version not in (None, "", __version__):
            raise InputError(
                say(
                    "The engine has version {engine}, the plugin {plugin}.",
                    engine=__version__,
                    plugin=version,
                ),
                say("Restart QGIS, or install the plugin again."),
                code="version-mismatch",
            )
        self._events.send(
            request.id,
            "ready",
            version=__version__,
            protocol=protocol.VERSION,
            python=platform.python_version(),
            pid=os.getpid(),
            ops=[*ops.OPS, *_AT_ONCE],
        )
        if not self._warm:
            self._warm = True
            threading.Thread(target=_warm, name="warm", daemon=True).start()

    def _cancel(self, request: protocol.Request) -> None:
        job = request.args.get("job")
        with self._wake:
            entry = self._entries.get(job) if isinstance(job, str) else None
            state = "gone" if entry is None else "running" if entry.running else "queued"
            if entry is not None:
                entry.stop.set()
            if entry is not None and not entry.running:
                for lane in self._lanes.values():
                    with contextlib.suppress(ValueError):
                        lane.remove(entry)
                del self._entries[entry.id]
        self._events.send(request.id, "done", output=None, report={"job": job, "state": state})
        if entry is not None and state == "queued":
            self._events.failed(entry.id, Cancelled())

    def _bye(self, request: protocol.Request) -> None:
        self._last_id = request.id

    def _queue(self, request: protocol.Request) -> None:
        job = ops.read(request.op, request.args)
        entry = _Entry(request.id, job)
        with self._wake:
            if request.id in self._entries:
                raise InputError(
                    say("The id {id} is in use.", id=request.id), say("Give each request an id of its own."), "protocol"
                )
            self._entries[request.id] = entry
            self._lanes["inspect" if request.op == "inspect" else "work"].append(entry)
            self._wake.notify_all()

    def _work(self, lane: deque[_Entry]) -> None:
        while True:
            with self._wake:
                while not lane and not self._ending:
                    self._wake.wait()
                if not lane:
                    return
                entry = lane.popleft()
                entry.running = True
            self._do(entry)
            with self._wake:
                self._entries.pop(entry.id, None)
                self._last = time.monotonic()

    def _do(self, entry: _Entry) -> None:
        def log(level: str, text: str) -> None:
            self._events.send(entry.id, "log", level=level, text=text)

        def cancelled() -> bool:
            return entry.stop.is_set() or self._ending

        try:
            report = ops.run(entry.job, _Progress(self._events, entry.id), log, cancelled)
        except SSDiffError as error:
            if error.exit_status == 1:
                ops.show_traceback(error)
            self._events.failed(entry.id, error)
        else:
            self._events.send(entry.id, "done", output=report.get("output"), report=report)


def _warm() -> None:
    """Import what the first job needs; a failure shows in that job."""
    for name in ("numpy", "rasterio", "torch"):
        with contextlib.suppress(Exception):
            importlib.import_module(name)


def main(idle: float) -> int:
    """Serve on this process's stdin and stdout; does not return.

    The two are duplicated and then replaced, so that nothing else reads requests or writes between events.
    """
    if hasattr(os, "nice"):
        # QGIS's window goes first; under Windows the plugin starts the worker so.
        os.nice(5)
    requests, answers = os.dup(0), os.dup(1)
    null = os.open(os.devnull, os.O_RDONLY)
    os.dup2(null, 0)
    os.dup2(2, 1)
    worker = Worker(requests, protocol.Events(answers), idle)
    for name in ("SIGTERM", "SIGINT", "SIGBREAK"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), lambda *_: worker.end())
    status = worker.serve()
    sys.stdout.flush()
    sys.stderr.flush()
    # Threads that still import a library must not be met by the interpreter's shutdown.
    os._exit(status)
