"""The one worker that the dialog, the toolbox and the drawing tool share, and a job run in it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from ..job import FuseJob
from ..places import version
from .client import Event, JobCancelled, JobError, Worker, WorkerDied
from .environment import child_environment
from .python import NoPythonError, worker_command

_lock = threading.Lock()
_worker: Worker | None = None


def warm_worker() -> Worker:
    """The shared worker for the Python that is set now; another one is closed when the setting has changed.

    Raises:
        JobError: there is no Python to run it with.
    """
    global _worker
    try:
        command = worker_command()
    except NoPythonError as error:
        raise JobError(str(error), code="no-python") from error
    with _lock:
        if _worker is not None and _worker.command != command:
            _worker.close()
            _worker = None
        if _worker is None:
            _worker = Worker(command, child_environment(), version=version())
        return _worker


def shut_down() -> None:
    """End the shared worker; the next job starts another."""
    global _worker
    with _lock:
        worker, _worker = _worker, None
    if worker is not None:
        worker.close()


def fuse(
    job: FuseJob, on_event: Callable[[Event], None] | None = None, cancelled: Callable[[], bool] | None = None
) -> Event:
    """Run a fusion in the shared worker and wait for it.

    Returns:
        The ``done`` event: ``output`` and ``report``.

    Raises:
        JobError: it failed (JobCancelled: it was stopped). Nothing half-written stays.
    """
    try:
        return warm_worker().run("fuse", job.args(), on_event=on_event, cancelled=cancelled)
    except (WorkerDied, JobCancelled):
        # A worker that was killed could not tidy up after itself.
        for path in (job.output, job.uncertainty):
            if path:
                _sweep(Path(path))
        raise


def inspect(job: FuseJob, cancelled: Callable[[], bool] | None = None) -> dict[str, Any]:
    """Ask the worker what it makes of PAN and MS: sensor, ratio, overlap, problems, estimates.

    Returns:
        The report of the ``done`` event.

    Raises:
        JobError: it failed.
    """
    event = warm_worker().run("inspect", job.inspect_args(), cancelled=cancelled)
    report = event.get("report")
    return report if isinstance(report, dict) else {}


def _sweep(output: Path) -> None:
    """Remove what a dead worker had begun to write in the place of an output."""
    for name in (f"{output.stem}.part.tif", f"{output.stem}.cog.part.tif"):
        for ending in ("", ".ovr", ".msk", ".aux.xml", ".tmp"):
            try:
                output.with_name(name + ending).unlink(missing_ok=True)
            except OSError:
                pass  # not ours to remove, or still held: the next run replaces it
