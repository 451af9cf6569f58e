"""The worker's client: starts the backend process, hands it jobs as JSON lines and reads its events."""

from __future__ import annotations

import itertools
import json
import os
import subprocess
import threading
import time
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from queue import Empty, SimpleQueue
from typing import Any

#: Version of the protocol, the ``v`` of every line (docs/protocol.md).
PROTOCOL = 1
#: Seconds between two looks at whether the caller wants to stop.
_TICK = 0.05

Event = dict[str, Any]


class JobError(Exception):
    """A job that came to nothing.

    Args:
        message: one sentence: what cannot be done, and why.
        hint: one sentence: the mend. May be empty.
        code: a short stable word for machines.
    """

    def __init__(self, message: str, hint: str = "", code: str = "fault") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.code = code

    def __str__(self) -> str:
        """Message and hint as one line."""
        return f"{self.message} {self.hint}".strip()


class JobCancelled(JobError):  # noqa: N818
    """The caller stopped the job."""

    def __init__(self, message: str = "The job was cancelled.", hint: str = "", code: str = "cancelled") -> None:
        super().__init__(message, hint, code)


class WorkerDied(JobError):  # noqa: N818
    """The worker process did not start, or went away in the middle of a job."""

    def __init__(self, message: str, hint: str = "", code: str = "worker-died", status: int | None = None) -> None:
        super().__init__(message, hint, code)
        self.status = status


class Worker:
    """A worker process that is started at the first job and kept warm for the next ones.

    Safe to use from several threads; the process does one job after the other.

    Args:
        command: the command line of the worker.
        env: its whole environment.
        version: the version it must say it has; any if empty.
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
        self._process: _Process | None = None
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
            The job's ``done`` event.

        Raises:
            JobError: the worker said that the job failed.
            JobCancelled: it was stopped.
            WorkerDied: the process could not be started or went away.
        """
        for attempt in (1, 2):
            process = self._ready_process(cancelled)
            try:
                return self._follow(process, op, args, on_event, cancelled)
            except WorkerDied as died:
                # An idle worker leaves by itself; a job sent at that moment was never seen by it.
                if attempt == 2 or died.status != 0:
                    raise
        raise AssertionError("unreachable")

    def close(self) -> None:
        """End the process: politely, then by force. Jobs under way fail."""
        with self._lock:
            process, self._process = self._process, None
        if process is not None:
            process.stop(polite=True)

    def _ready_process(self, cancelled: Callable[[], bool] | None) -> _Process:
        with self._lock:
            if self._process is None or not self._process.running:
                self._process = None
                process = _Process(self.command, self.env)
                try:
                    self._greet(process, cancelled)
                except BaseException:
                    process.stop()
                    raise
                self._process = process
            return self._process

    def _greet(self, process: _Process, cancelled: Callable[[], bool] | None) -> None:
        """Say hello and compare versions, so that an updated plugin never drives an old backend."""
        deadline = time.monotonic() + self.start_timeout
        inbox = process.send("hello-0", "hello", {})
        while True:
            if cancelled is not None and cancelled():
                raise JobCancelled()
            if time.monotonic() > deadline:
                raise WorkerDied(
                    f"The SSDiff engine was not ready after {self.start_timeout:.0f} seconds.",
                    process.last_words(),
                    "worker-start",
                )
            event = _next(inbox)
            if event is None:
                continue
            kind = event.get("event")
            if kind == "died":
                raise WorkerDied(
                    f"The SSDiff engine did not start ({process.how_it_ended()}).", process.last_words(), "worker-start"
                )
            if kind == "failed":
                raise _error(event)
            if kind in ("ready", "done"):
                break
        theirs = str(event.get("version", ""))
        if self.version and theirs != self.version:
            raise WorkerDied(
                f"The SSDiff engine has version {theirs or 'unknown'}, the plugin {self.version}.",
                "Restart QGIS, or install the plugin again.",
                "worker-version",
            )

    def _follow(
        self,
        process: _Process,
        op: str,
        args: Mapping[str, Any],
        on_event: Callable[[Event], None] | None,
        cancelled: Callable[[], bool] | None,
    ) -> Event:
        job = f"{op}-{next(self._numbers)}"
        inbox = process.send(job, op, args)
        deadline: float | None = None
        try:
            while True:
                if deadline is None and cancelled is not None and cancelled():
                    deadline = time.monotonic() + self.grace
                    process.cancel(job)
                if deadline is not None and time.monotonic() > deadline:
                    process.stop(patience=min(self.grace, 3.0))
                    raise JobCancelled()
                event = _next(inbox)
                if event is None:
                    continue
                kind = event.get("event")
                if kind == "done":
                    return event
                if kind == "failed":
                    raise _error(event)
                if kind == "died":
                    if deadline is not None:
                        raise JobCancelled()
                    raise _death(process)
                if on_event is not None and deadline is None:
                    on_event(event)
        except BaseException as error:
            if not isinstance(error, JobError):
                process.cancel(job)
            raise
        finally:
            process.forget(job)


class _Process:
    """One run of the worker process: its pipes, the threads that read them, and a queue of events for each job."""

    def __init__(self, command: Sequence[str], env: Mapping[str, str]) -> None:
        self._lock = threading.Lock()
        self._inboxes: dict[str, SimpleQueue[Event]] = {}
        self._stderr: deque[str] = deque(maxlen=40)
        self._ended = False
        try:
            self._popen = subprocess.Popen(  # noqa: S603 - the interpreter is the user's choice, nothing comes from data
                list(command),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                env=dict(env),
                text=True,
                encoding="utf-8",
                errors="replace",
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as error:
            raise WorkerDied(
                f"The SSDiff engine could not be started with {command[0]}: {error.strerror or error}.",
                "Choose another Python in the plugin's options.",
                "worker-start",
            ) from error
        self._stderr_reader = threading.Thread(target=self._read_stderr, name="ssdiff-stderr", daemon=True)
        self._stderr_reader.start()
        threading.Thread(target=self._read_events, name="ssdiff-events", daemon=True).start()

    @property
    def pid(self) -> int:
        return self._popen.pid

    @property
    def running(self) -> bool:
        return not self._ended and self._popen.poll() is None

    def send(self, job: str, op: str, args: Mapping[str, Any]) -> SimpleQueue[Event]:
        """Send one request; the queue gets its events, and one of the kind ``died`` should the process end."""
        inbox: SimpleQueue[Event] = SimpleQueue()
        with self._lock:
            if self._ended:
                inbox.put({"event": "died"})
                return inbox
            self._inboxes[job] = inbox
        self._write({"v": PROTOCOL, "id": job, "op": op, "args": dict(args)})
        return inbox

    def cancel(self, job: str) -> None:
        """Ask for the end of a job."""
        self._write({"v": PROTOCOL, "id": f"cancel-{job}", "op": "cancel", "args": {"job": job}})

    def forget(self, job: str) -> None:
        """Drop what still comes for a job."""
        with self._lock:
            self._inboxes.pop(job, None)

    def stop(self, *, polite: bool = False, patience: float = 3.0) -> None:
        """End the process: its input closes (when polite), then it is terminated, then killed."""
        if polite:
            self._write({"v": PROTOCOL, "id": "bye-0", "op": "bye", "args": {}})
            try:
                if self._popen.stdin is not None:
                    self._popen.stdin.close()
            except OSError:
                pass  # it was gone already
            if self._wait(1.0):
                return
        self._popen.terminate()
        if not self._wait(patience):
            self._popen.kill()
            self._wait(patience)

    def how_it_ended(self) -> str:
        """The exit in words."""
        status = self._popen.poll()
        if status is None:
            return "it closed its output"
        return f"stopped by signal {-status}" if status < 0 else f"exit status {status}"

    def last_words(self) -> str:
        """The last lines that it wrote to stderr, in a sentence; empty if there are none."""
        self._stderr_reader.join(timeout=2.0 if not self.running else 0.0)
        lines = [line for line in self._stderr if line.strip()][-4:]
        return f"Its last words: {' | '.join(line.strip() for line in lines)}" if lines else ""

    @property
    def status(self) -> int | None:
        """The exit status once it has ended."""
        return self._popen.poll()

    def _wait(self, seconds: float) -> bool:
        try:
            self._popen.wait(seconds)
        except subprocess.TimeoutExpired:
            return False
        return True

    def _write(self, request: Mapping[str, Any]) -> None:
        stdin = self._popen.stdin
        try:
            with self._lock:
                if stdin is not None and not stdin.closed:
                    stdin.write(json.dumps(request) + "\n")
                    stdin.flush()
        except (OSError, ValueError):
            pass  # it is gone; the reader of its output reports that

    def _read_events(self) -> None:
        assert self._popen.stdout is not None  # noqa: S101 - opened as a pipe above
        for line in self._popen.stdout:
            try:
                event = json.loads(line)
            except ValueError:
                event = None
            if not isinstance(event, dict):
                self._stderr.append(line)
                continue
            with self._lock:
                inbox = self._inboxes.get(str(event.get("id")))
            if inbox is not None:
                inbox.put(event)
        if not self._wait(2.0):
            self._popen.kill()
            self._wait(2.0)
        self._stderr_reader.join(timeout=2.0)
        with self._lock:
            self._ended = True
            inboxes = list(self._inboxes.values())
        for inbox in inboxes:
            inbox.put({"event": "died"})

    def _read_stderr(self) -> None:
        assert self._popen.stderr is not None  # noqa: S101 - opened as a pipe above
        for line in self._popen.stderr:
            self._stderr.append(line)


def _next(inbox: SimpleQueue[Event]) -> Event | None:
    try:
        return inbox.get(timeout=_TICK)
    except Empty:
        return None


def _error(event: Event) -> JobError:
    code = str(event.get("code") or "fault")
    message = str(event.get("message") or "The job failed without a word.")
    hint = str(event.get("hint") or "")
    return JobCancelled(message, hint, code) if code == "cancelled" else JobError(message, hint, code)


def _death(process: _Process) -> WorkerDied:
    status = process.status
    words = process.last_words()
    if status == -9 and os.name == "posix":
        words = f"If the memory ran out, choose a smaller extent or close other programs. {words}".strip()
    return WorkerDied(
        f"The SSDiff engine stopped before the job was done ({process.how_it_ended()}); nothing was written.",
        words or "Run the job again; the engine starts anew.",
        status=status,
    )
