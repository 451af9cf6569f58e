"""Background tasks that drive one job each in the worker while the window stays free."""

from __future__ import annotations

from typing import Any, ClassVar

from qgis.core import QgsTask
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal

from .engine import warm
from .engine.client import Event, JobCancelled, JobError
from .job import AdaptJob, AssessJob, FuseJob


class WorkerTask(QgsTask):
    """Base of the tasks: never raises; the outcome is told on the main thread by exactly one signal.

    Give it to ``QgsApplication.taskManager().addTask`` and keep a reference until it has ended.

    Signals:
        progressed: fraction (0 to 1), stage, seconds left (None when unknown).
        logged: level (``debug``, ``info``, ``warning``, ``error``), text.
        succeeded: the result.
        failed: message, hint, code.
        cancelled: it was stopped; nothing was left behind.
    """

    progressed = pyqtSignal(float, str, object)
    logged = pyqtSignal(str, str)
    succeeded = pyqtSignal(dict)
    failed = pyqtSignal(str, str, str)
    cancelled = pyqtSignal()

    #: Whether QGIS (3.26 and later) keeps from announcing the end.
    quiet: ClassVar[bool] = False
    #: Whether QGIS, when it is closed, stops the task without asking the analyst first.
    expendable: ClassVar[bool] = False

    def __init__(self, description: str, job: FuseJob | AssessJob | AdaptJob) -> None:
        flags = QgsTask.Flag.CanCancel
        if self.quiet:
            flags |= getattr(QgsTask.Flag, "Silent", flags)
        if self.expendable:
            flags |= QgsTask.Flag.CancelWithoutPrompt
        super().__init__(description, flags)
        self.job = job
        self.result: dict[str, Any] = {}
        self.error: JobError | None = None

    def work(self) -> dict[str, Any]:
        """Do the job, in the task's thread."""
        raise JobError("This task has no work.")

    def run(self) -> bool:
        """Do the job; False when it failed or was cancelled."""
        try:
            self.result = self.work()
        except JobError as error:
            self.error = error
        except Exception as error:  # a task that raises takes QGIS's task manager with it
            self.error = JobError(f"{type(error).__name__}: {error}")
        return self.error is None

    def finished(self, result: bool) -> None:
        """Tell the outcome, on the main thread."""
        if result and self.error is None:
            self.succeeded.emit(self.result)
        elif self.isCanceled() or self.error is None or isinstance(self.error, JobCancelled):
            self.cancelled.emit()
        else:
            self.failed.emit(self.error.message, self.error.hint, self.error.code)

    def hear(self, event: Event) -> None:
        """Pass one event of the worker on."""
        kind = event.get("event")
        if kind == "progress":
            fraction = float(event.get("fraction") or 0.0)
            self.setProgress(100.0 * fraction)
            self.progressed.emit(fraction, str(event.get("stage") or ""), event.get("eta_s"))
        elif kind == "log":
            self.logged.emit(str(event.get("level") or "info"), str(event.get("text") or ""))


class FuseTask(WorkerTask):
    """Fuses PAN and MS; the result is the ``done`` event: ``output`` (path) and ``report``."""

    def __init__(self, job: FuseJob, description: str = "") -> None:
        super().__init__(description or QCoreApplication.translate("SSDiffTasks", "Pansharpening"), job)

    def work(self) -> dict[str, Any]:
        """Fuse."""
        return warm.fuse(self.job, self.hear, self.isCanceled)


class PreviewTask(FuseTask):
    """A fusion of which the preview itself tells."""

    quiet = expendable = True


class InspectTask(WorkerTask):
    """Looks at PAN and MS before a fusion; the result is the worker's report on them."""

    quiet = expendable = True

    def __init__(self, job: FuseJob, description: str = "") -> None:
        super().__init__(
            description or QCoreApplication.translate("SSDiffTasks", "Looking at the scene"), job
        )

    def work(self) -> dict[str, Any]:
        """Inspect."""
        return warm.inspect(self.job, self.isCanceled)


class AssessTask(WorkerTask):
    """Measures a fused raster; the result is the worker's report on it."""

    expendable = True

    def __init__(self, job: AssessJob, description: str = "") -> None:
        super().__init__(description or QCoreApplication.translate("SSDiffTasks", "Quality report"), job)

    def work(self) -> dict[str, Any]:
        """Assess."""
        return warm.assess(self.job, self.hear, self.isCanceled)


class AdaptTask(WorkerTask):
    """Adapts the network to a scene; the result is the worker's report on it."""

    def __init__(self, job: AdaptJob, description: str = "") -> None:
        super().__init__(
            description or QCoreApplication.translate("SSDiffTasks", "Adapting to the scene"), job
        )

    def work(self) -> dict[str, Any]:
        """Adapt."""
        return warm.adapt(self.job, self.hear, self.isCanceled)
