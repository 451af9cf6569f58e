"""Asks the engine what it makes of the layers, a moment after the last change, off the window's thread."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..job import FuseJob
from ..tasks import InspectTask
from .preflight import Preflight
from .problems import Problem
from .unserved import layers_of

_PAUSE_MS = 350
#: Failures of the engine rather than of the layers: the fusion itself may still work.
_ENGINE_CODES = ("fault", "worker-died", "resources", "out-of-memory", "disk-full")


class Inspector(QObject):
    """Keeps one inspection at most; what an older one finds is dropped.

    Signals:
        changed: an inspection was asked for, ended or was dropped.
    """

    changed = pyqtSignal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.job: FuseJob | None = None
        self.found = Preflight()
        self._task: InspectTask | None = None
        self._kept: list[InspectTask] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._start)

    @property
    def looking(self) -> bool:
        """Whether an answer is on its way."""
        return self._task is not None or self._timer.isActive()

    def look(self, job: FuseJob | None) -> None:
        """Inspect what a job would do, unless it is known; None drops everything."""
        if job == self.job:
            return
        self._timer.stop()
        if self._task is not None:
            self._task.cancel()
            self._task = None
        same_layers = job is not None and self.job is not None and layers_of(job) == layers_of(self.job)
        if not same_layers:
            self.found = Preflight()
        self.job = job
        if job is not None:
            self._timer.start()
        self.changed.emit()

    def _start(self) -> None:
        if self.job is None:
            return
        task = InspectTask(self.job)
        sensor = self.job.sensor
        task.succeeded.connect(lambda report: self._end(task, Preflight.from_report(report, sensor)))
        task.failed.connect(lambda message, hint, code: self._end(task, _failure(message, hint, code)))
        task.cancelled.connect(lambda: self._end(task, Preflight()))
        self._task = task
        self._kept.append(task)
        QgsApplication.taskManager().addTask(task)
        self.changed.emit()

    def _end(self, task: InspectTask, found: Preflight) -> None:
        self._kept.remove(task)
        if task is self._task:
            self._task = None
            self.found = found
            self.changed.emit()


def _failure(message: str, hint: str, code: str) -> Preflight:
    level = "warning" if code in _ENGINE_CODES else "error"
    return Preflight(problems=[Problem(level, message, hint, code)])
