"""The one worker that the dialog, the toolbox and the drawing tool share, and a job run in it."""

from __future__ import annotations

import glob
import os
import re
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from .. import exports
from ..job import AdaptJob, AssessJob, FuseJob
from ..places import version
from .client import Event, JobCancelled, JobError, Worker, WorkerDied
from .environment import child_environment
from .python import NoPythonError, worker_command

_lock = threading.Lock()
_worker: Worker | None = None
#: Fusions under way or waiting; a report in the background gives way to them.
_fusions = 0
#: Seconds between two looks at whether they have ended.
_PATIENCE = 0.2


def warm_worker() -> Worker:
    """The shared worker for the Python that is set now; another one is closed when the setting has changed.

    Raises:
        JobError: there is no Python to run it with.
    """
    global _worker
    try:
        command = worker_command()
    except NoPythonError as error:
        shut_down()
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


def run(
    op: str,
    args: Mapping[str, Any],
    *,
    outputs: Sequence[str] = (),
    on_event: Callable[[Event], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Event:
    """Run a job in the shared worker and wait for it.

    Layers that the worker cannot open by path are brought to it as files first (`exports`).

    Args:
        op: the operation.
        args: its options.
        outputs: files it writes, of which nothing half-written may stay.
        on_event: called with every ``progress`` and ``log`` event.
        cancelled: asked often whether to stop.

    Returns:
        The ``done`` event.

    Raises:
        JobError: it failed (JobCancelled: it was stopped).
    """
    try:
        return exports.supplied(
            lambda given: warm_worker().run(op, given, on_event=on_event, cancelled=cancelled),
            args,
            on_event,
            cancelled,
        )
    except (WorkerDied, JobCancelled) as error:
        # A worker that was killed could not tidy up after itself.
        for path in outputs:
            if path:
                _sweep(Path(path))
        if isinstance(error, WorkerDied):
            _blame_python(error)
        raise
    except JobError as error:
        _blame_python(error)
        raise


def fuse(
    job: FuseJob, on_event: Callable[[Event], None] | None = None, cancelled: Callable[[], bool] | None = None
) -> Event:
    """Run a fusion; its ``done`` event has ``output`` and ``report``. Raises JobError."""
    global _fusions
    with _lock:
        _fusions += 1
    try:
        outputs = (job.output, job.uncertainty)
        return run("fuse", job.args(), outputs=outputs, on_event=on_event, cancelled=cancelled)
    finally:
        with _lock:
            _fusions -= 1


def assess(
    job: AssessJob,
    on_event: Callable[[Event], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> dict[str, Any]:
    """Measure a fused raster in the background: a fusion that comes goes first, then it is begun anew.

    Returns:
        The report of the ``done`` event.

    Raises:
        JobError: it failed.
    """

    def stopped() -> bool:
        return cancelled is not None and cancelled()

    while True:
        while _fusions and not stopped():
            time.sleep(_PATIENCE)
        try:
            event = run(
                "assess",
                job.args(),
                outputs=(job.html,),
                on_event=on_event,
                cancelled=lambda: _fusions > 0 or stopped(),
            )
            return _report(event)
        except JobCancelled:
            if stopped() or not _fusions:
                raise


def adapt(
    job: AdaptJob,
    on_event: Callable[[Event], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> dict[str, Any]:
    """Adapt the network to a scene.

    Returns:
        The report of the ``done`` event.

    Raises:
        JobError: it failed.
    """
    return _report(
        run("adapt", job.args(), outputs=(job.output,), on_event=on_event, cancelled=cancelled)
    )


def inspect(job: FuseJob, cancelled: Callable[[], bool] | None = None) -> dict[str, Any]:
    """Ask the worker what it makes of PAN and MS: sensor, ratio, overlap, problems, estimates.

    Returns:
        The report of the ``done`` event.

    Raises:
        JobError: it failed.
    """
    said: list[str] = []

    def hear(event: Event) -> None:
        if event.get("code") == exports.EXPORTED:
            said.append(str(event.get("text")))

    report = _report(run("inspect", job.inspect_args(), on_event=hear, cancelled=cancelled))
    told = [{"level": "info", "code": exports.EXPORTED, "message": text, "hint": ""} for text in said]
    return {**report, "problems": [*report.get("problems", []), *told]}


def _blame_python(error: JobError) -> None:
    """Say that the engine is gone where that is what a failure comes from, whatever it looked like in the worker."""
    worker = _worker
    if worker is not None and not os.path.exists(worker.command[0]):
        shut_down()
        raise JobError(
            _tr("The SSDiff engine was removed while it was at work: {} is gone.").format(worker.command[0]),
            _tr("Install it again, or choose another Python, in the plugin's options."),
            "no-python",
        ) from error


def _tr(text: str) -> str:
    return QCoreApplication.translate("SSDiffEngine", text)


def _report(event: Event) -> dict[str, Any]:
    report = event.get("report")
    return report if isinstance(report, dict) else {}


def _sweep(output: Path) -> None:
    """Remove what a dead worker had begun to write in the place of an output."""
    begun = [path.name for path in output.parent.glob(f"{glob.escape(output.name)}.*.part.tif") if _left(path)]
    for name in (*begun, f"{output.name}.part"):
        for ending in ("", ".ovr", ".msk", ".aux.xml", ".tmp"):
            try:
                output.with_name(name + ending).unlink(missing_ok=True)
            except OSError:
                pass  # not ours to remove, or still held


def _left(part: Path) -> bool:
    """Whether the process whose number an unfinished file has is gone."""
    found = re.search(r"\.(\d+)(?:\.cog)?\.part\.tif$", part.name)
    if found is None:
        return False
    if os.name == "nt":
        return True  # where it is not, Windows keeps the file from being removed
    try:
        os.kill(int(found[1]), 0)
    except ProcessLookupError:
        return True
    except (OSError, OverflowError):
        return False
    return False
