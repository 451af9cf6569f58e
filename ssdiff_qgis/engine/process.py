"""One run of the worker process and the JSON lines that go in and out of it (docs/protocol.md)."""

from __future__ import annotations

import json
import subprocess
import threading
from collections import deque
from collections.abc import Mapping, Sequence
from queue import SimpleQueue
from typing import Any

from .errors import WorkerDied
from .words import translate

#: Version of the protocol, the ``v`` of every line.
PROTOCOL = 1

Event = dict[str, Any]

#: Under Windows: no console, and QGIS's window goes first (elsewhere the worker sees to that).
_FLAGS = getattr(subprocess, "CREATE_NO_WINDOW", 0) | getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0)


class Process:
    """One run of the worker process: its pipes, the threads that read them, a queue of events a job."""

    def __init__(self, command: Sequence[str], env: Mapping[str, str]) -> None:
        self._lock = threading.Lock()
        self._inboxes: dict[str, SimpleQueue[Event]] = {}
        self._stderr: deque[str] = deque(maxlen=40)
        self._ended = False
        try:
            self._popen = subprocess.Popen(
                list(command),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                env=dict(env),
                text=True,
                encoding="utf-8",
                errors="replace",
                creationflags=_FLAGS,
            )
        except OSError as error:
            raise WorkerDied(
                _tr("The SSDiff engine could not be started with {python}: {why}.").format(
                    python=command[0], why=error.strerror or error
                ),
                _tr("Choose another Python in the plugin's options."),
                "worker-start",
            ) from error
        self._stderr_reader = threading.Thread(target=self._read_stderr, name="ssdiff-stderr", daemon=True)
        self._stderr_reader.start()
        threading.Thread(target=self._read_events, name="ssdiff-events", daemon=True).start()

    @property
    def pid(self) -> int:
        """The process id."""
        return self._popen.pid

    @property
    def running(self) -> bool:
        """Whether it can take a job."""
        return not self._ended and self._popen.poll() is None

    @property
    def jobs(self) -> int:
        """How many jobs wait for their end."""
        with self._lock:
            return sum(not job.startswith("hello") for job in self._inboxes)

    def send(self, job: str, op: str, args: Mapping[str, Any]) -> SimpleQueue[Event]:
        """Send one request; the queue gets its events, and ``died`` should the process end."""
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
            return _tr("it closed its output")
        words = _tr("stopped by signal {number}") if status < 0 else _tr("exit status {number}")
        return words.format(number=abs(status))

    def last_words(self) -> str:
        """The last lines that it wrote to stderr, in a sentence; empty if there are none."""
        self._stderr_reader.join(timeout=2.0 if not self.running else 0.0)
        lines = [line for line in self._stderr if line.strip()][-4:]
        said = " | ".join(line.strip() for line in lines)
        return _tr("Its last words: {said}").format(said=said) if lines else ""

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
        assert self._popen.stdout is not None
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
        assert self._popen.stderr is not None
        for line in self._popen.stderr:
            self._stderr.append(line)


def _tr(text: str) -> str:
    return translate("SSDiffEngine", text)
