"""A command that is followed line by line and can be stopped together with all that it started."""

from __future__ import annotations

import os
import signal
import subprocess
import threading
from collections.abc import Callable, Mapping, Sequence
from queue import Empty, SimpleQueue

_TICK_S = 0.1
_GRACE_S = 3.0


class Stopped(Exception):
    """The caller wanted no more."""


def follow(
    command: Sequence[str],
    env: Mapping[str, str],
    heard: Callable[[str], None],
    cancelled: Callable[[], bool],
    *,
    patience_s: float | None = None,
) -> int:
    """Run a command to its end.

    Args:
        command: the command line.
        env: its whole environment.
        heard: gets every line of its output and its errors, in this thread.
        cancelled: asked ten times a second whether to stop.
        patience_s: seconds without any output after which it counts as stuck.

    Returns:
        The exit status.

    Raises:
        Stopped: it was cancelled; nothing that it started is left.
        TimeoutError: it was stuck; the same.
        OSError: it cannot be started.
    """
    group = (
        {"creationflags": subprocess.CREATE_NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP}  # type: ignore[attr-defined]
        if os.name == "nt"
        else {"start_new_session": True}
    )
    process = subprocess.Popen(
        list(command),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env=dict(env),
        text=True,
        encoding="utf-8",
        errors="replace",
        **group,
    )
    lines: SimpleQueue[str | None] = SimpleQueue()
    reader = threading.Thread(target=_read, args=(process, lines), name="ssdiff-install", daemon=True)
    reader.start()
    quiet = 0.0
    try:
        while True:
            if cancelled():
                raise Stopped
            try:
                line = lines.get(timeout=_TICK_S)
            except Empty:
                quiet += _TICK_S
                if patience_s is not None and quiet > patience_s:
                    raise TimeoutError(f"no word for {patience_s:.0f} s") from None
                continue
            if line is None:
                return process.wait()
            quiet = 0.0
            heard(line.rstrip())
    finally:
        if process.poll() is None:
            kill_group(process)
        reader.join(timeout=_GRACE_S)
        if process.stdout is not None and not reader.is_alive():
            process.stdout.close()


def kill_group(process: subprocess.Popen[str]) -> None:
    """End a process and all that it started: politely, then by force."""
    if os.name == "nt":
        subprocess.run(
            ["taskkill", "/F", "/T", "/PID", str(process.pid)],
            capture_output=True,
            check=False,
            creationflags=subprocess.CREATE_NO_WINDOW,  # type: ignore[attr-defined]
        )
        process.wait()
        return
    for sign in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(process.pid, sign)
        except (ProcessLookupError, PermissionError):
            break
        try:
            process.wait(_GRACE_S)
        except subprocess.TimeoutExpired:
            continue
        break
    # Its children may outlive it and ignore the polite word.
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except (ProcessLookupError, PermissionError):
        pass
    process.wait()


def _read(process: subprocess.Popen[str], lines: SimpleQueue[str | None]) -> None:
    assert process.stdout is not None
    for line in process.stdout:
        lines.put(line)
    lines.put(None)
