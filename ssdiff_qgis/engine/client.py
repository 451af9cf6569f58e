"""The worker's client: hands it jobs, follows their events, and starts and stops the process."""

from __future__ import annotations

import itertools
import os
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from queue import Empty, SimpleQueue
from typing import Any

from .errors import JobCancelled, JobError, WorkerDied
from .process import Event, Process
from .told import told
from .words import translate

__all__ = ["Event", "JobCancelled", "JobError", "Worker", "WorkerDied"]

#: Seconds between two looks at whether the caller wants to stop.
_TICK = 0.05


class _NeverSeen(WorkerDied):
    """The worker had left by itself before it answered anything to the job."""


class Worker:
    """A worker process that is started at the first job and kept warm for the next ones.

    Safe to use from several threads; the process does one job after the other.

    Args:
        command: the command line of the worker.
        env: its whole environment.
        version: the plugin's, which the worker compares with its own; not compared if empty.
        start_timeout: seconds until it must be ready.
        grace: seconds for a cancelled job to end by itself before the process is terminated, and again as
            long (three at most) before it is killed.
    """

    def __init__(
        self,
        command: Sequence[str],
        env: Mapping[str, str],
        *,
        version: str = "",
        start_timeout: float = 60.0,
        grace: float = 10.0,
    ) -> None:
        self.command = list(command)
        self.env = dict(env)
        self.version = version
        self.start_timeout = start_timeout
        self.grace = grace
        self._lock = threading.Lock()
        self._process: Process | None = None
        self._closed = False
        self._numbers = itertools.count(1)

    @property
    def pid(self) -> int | None:
        """The process id while the worker runs."""
        process = self._process
        return process.pid if process is not None and process.running else None

    def run(
        self,
        op: str,
        args: Mapping[str, Any],
        *,
        on_event: Callable[[Event], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> Event:
        """Do one job and wait for its end.

        Args:
            op: the operation, e.g. ``fuse`` or ``inspect``.
            args: its arguments.
            on_event: called in this thread with every ``progress`` and ``log`` event.
            cancelled: asked some twenty times a second whether to stop.

        Returns:
            The job's ``done`` event (``ready`` for ``hello``).

        Raises:
            JobError: the worker said that the job failed.
            JobCancelled: it was stopped.
            WorkerDied: the process could not be started or went away.
        """
        for attempt in (1, 2):
            process = self._ready_process(cancelled)
            try:
                return self._follow(process, op, args, on_event, cancelled)
            except _NeverSeen as died:
                # An idle worker leaves by itself; a job sent at that moment was never seen by it.
                if attempt == 2 or self._closed:
                    raise WorkerDied(died.message, died.hint, status=died.status) from died
        raise AssertionError("unreachable")

    def close(self) -> None:
        """End the process for good: politely, then by force. Jobs under way fail."""
        self._closed = True
        with self._lock:
            process, self._process = self._process, None
        if process is not None:
            process.stop(polite=True)

    def _ready_process(self, cancelled: Callable[[], bool] | None) -> Process:
        with self._lock:
            if self._closed:
                raise WorkerDied(_tr("The SSDiff engine was shut down."), _tr("Run the job again."))
            if self._process is None or not self._process.running:
                self._process = None
                process = Process(self.command, self.env)
                try:
                    self._greet(process, cancelled)
                except BaseException:
                    process.stop()
                    raise
                self._process = process
            return self._process

    def _greet(self, process: Process, cancelled: Callable[[], bool] | None) -> None:
        """Say hello with the plugin's version, so that an updated plugin never drives an old backend."""
        deadline = time.monotonic() + self.start_timeout
        inbox = process.send("hello-0", "hello", {"version": self.version} if self.version else {})
        while True:
            if cancelled is not None and cancelled():
                raise JobCancelled()
            if time.monotonic() > deadline:
                raise WorkerDied(
                    _tr("The SSDiff engine was not ready after {seconds:.0f} seconds.").format(
                        seconds=self.start_timeout
                    ),
                    process.last_words(),
                    "worker-start",
                )
            event = _next(inbox)
            if event is None:
                continue
            kind = event.get("event")
            if kind == "died":
                raise WorkerDied(
                    _tr("The SSDiff engine did not start ({how}).").format(how=process.how_it_ended()),
                    process.last_words(),
                    "worker-start",
                )
            if kind == "failed":
                raise _error(event)
            if kind == "ready":
                return

    def _follow(
        self,
        process: Process,
        op: str,
        args: Mapping[str, Any],
        on_event: Callable[[Event], None] | None,
        cancelled: Callable[[], bool] | None,
    ) -> Event:
        job = f"{op}-{next(self._numbers)}"
        inbox = process.send(job, op, args)
        deadline: float | None = None
        seen = False
        try:
            while True:
                if deadline is None and cancelled is not None and cancelled():
                    deadline = time.monotonic() + self.grace
                    process.cancel(job)
                if deadline is not None and time.monotonic() > deadline:
                    if op == "inspect" and process.jobs > 1:
                        # A look that hangs (a share that is gone, say) must not take a fusion with it.
                        raise JobCancelled()
                    process.stop(patience=min(self.grace, 3.0))
                    raise JobCancelled()
                event = _next(inbox)
                if event is None:
                    continue
                kind = event.get("event")
                if kind in ("done", "ready"):
                    return event
                stopped = kind == "failed" and event.get("code") == "cancelled"
                if deadline is not None and (stopped or kind == "died"):
                    raise JobCancelled()
                if stopped:
                    # Nobody here asked for it: the worker was terminated and is about to leave.
                    process.stop(patience=self.grace)
                    seen, kind = True, "died"
                if kind == "died":
                    raise _death(process, seen)
                if kind == "failed":
                    raise _error(event)
                seen = True
                if on_event is not None and deadline is None:
                    on_event(event)
        except BaseException as error:
            if not isinstance(error, JobError):
                process.cancel(job)
            raise
        finally:
            process.forget(job)


def positions_of(done: Event) -> tuple[int, ...]:
    """The 1-based positions in the MS stack of the fused bands, from the ``done`` event of a fusion."""
    report = done.get("report")
    positions = report.get("positions") if isinstance(report, dict) else None
    return tuple(int(position) for position in positions) if isinstance(positions, list) else ()


def _next(inbox: SimpleQueue[Event]) -> Event | None:
    try:
        event: Event = told(inbox.get(timeout=_TICK))
    except Empty:
        return None
    return event


def _error(event: Event) -> JobError:
    code = str(event.get("code") or "fault")
    message = str(event.get("message") or _tr("The job failed without a word."))
    hint = str(event.get("hint") or "")
    return JobError(message, hint, code)


def _death(process: Process, seen: bool) -> WorkerDied:
    status = process.status
    words = process.last_words()
    if status == -9 and os.name == "posix":
        mend = _tr("If the memory ran out, choose a smaller extent or close other programs.")
        words = f"{mend} {words}".strip()
    kind = WorkerDied if seen or status != 0 else _NeverSeen
    return kind(
        _tr("The SSDiff engine stopped before the job was done ({how}); nothing was written.").format(
            how=process.how_it_ended()
        ),
        words or _tr("Run the job again; the engine starts anew."),
        status=status,
    )


def _tr(text: str) -> str:
    return translate("SSDiffEngine", text)
