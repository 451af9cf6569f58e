"""The one installation of the engine that this QGIS has under way, watched by dialog and options page alike."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal

from ..engine import managed, warm
from ..engine.diagnosis import Failure, diagnose_error
from ..engine.home import State
from ..engine.install import Installer, remove
from ..engine.lock import locked
from ..engine.outcome import InstallCancelled, InstallError, locked_failure

#: Seconds between two words on the progress.
_PAUSE_S = 0.15


class _Task(QgsTask):
    """Base of the tasks: never raises, and tells its end on the main thread."""

    told = pyqtSignal(float, str)
    over = pyqtSignal(object)

    def __init__(self, description: str) -> None:
        super().__init__(description, QgsTask.Flag.CanCancel)
        self.failure: Failure | None = None
        self.result: Any = None
        self._last = 0.0

    def work(self) -> Any:
        """Do it, in the task's thread."""
        raise ValueError("this task has no work")

    def run(self) -> bool:
        """Do it; False when it failed or was cancelled."""
        try:
            self.result = self.work()
        except InstallError as error:
            self.failure = error.failure
        except InstallCancelled:
            return False
        except Exception as error:  # a task that raises takes QGIS's task manager with it
            self.failure = diagnose_error(error)
        return self.failure is None

    def finished(self, _result: bool) -> None:
        """Tell the end."""
        self.over.emit(self)

    def tell(self, fraction: float, words: str) -> None:
        """Pass progress on, not more often than one can read."""
        now = time.monotonic()
        if now - self._last > _PAUSE_S or fraction >= 1:
            self._last = now
            self.setProgress(100 * fraction)
            self.told.emit(fraction, words)


class _InstallTask(_Task):
    def __init__(self, settings: managed.Network, **wanted: Any) -> None:
        super().__init__(QCoreApplication.translate("SSDiffInstallation", "Installing the SSDiff engine"))
        self._settings = settings
        self._wanted = wanted

    def work(self) -> Any:
        _refuse_locked()
        # A worker that runs on the old packages would hold their files.
        warm.shut_down()
        order = managed.order(settings=self._settings, **self._wanted)
        return Installer(managed.home(), self.tell, self.isCanceled).run(order)


class _RemoveTask(_Task):
    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("SSDiffInstallation", "Removing the SSDiff engine"))

    def work(self) -> Any:
        _refuse_locked()
        warm.shut_down()
        remove(managed.home())


def _refuse_locked() -> None:
    """Leave worker and files alone while another QGIS changes the engine."""
    if locked(managed.home().lock):
        raise InstallError(locked_failure())


class _LookTask(_Task):
    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("SSDiffInstallation", "Looking at the graphics card"))

    def work(self) -> Any:
        return managed.look_at_machine(), managed.home().free_mb()


class Installation(QObject):
    """What is under way, and what came of the last.

    Attributes:
        machine: what is known of the machine; None until it was looked at.
        free_mb: free disk space when it was looked at.
        fraction, words: how far the work under way is.
        failure: why the last one came to nothing; None where it did not.

    Signals:
        changed: any of these, or whether something is under way.
        done: an installation or a removal is over.
    """

    changed = pyqtSignal()
    done = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.machine: managed.Machine | None = None
        self.free_mb = 0
        self.fraction = 0.0
        self.words = ""
        self.failure: Failure | None = None
        self._task: _Task | None = None
        self._looking: _LookTask | None = None

    @property
    def running(self) -> bool:
        """Whether the engine is being changed."""
        return self._task is not None

    @property
    def state(self) -> State:
        """What is there."""
        return managed.state()

    def look(self) -> None:
        """Find out about the machine, once; `changed` tells when it is known."""
        if self.machine is None and self._looking is None:
            self._looking = _LookTask()
            self._looking.over.connect(self._looked)
            QgsApplication.taskManager().addTask(self._looking)

    def install(self, build: str, *, wheels: str = "", base: str = "", anew: bool = False) -> None:
        """Begin an installation; nothing happens while one is under way."""
        folder = Path(wheels) if wheels else None
        task = _InstallTask(managed.network(), build_key=build, wheels=folder, base=base, anew=anew)
        self._start(task, self.tr("Looking for a Python…"))

    def remove(self) -> None:
        """Begin to remove the engine; nothing happens while something is under way."""
        self._start(_RemoveTask(), self.tr("Removing the engine…"))

    def cancel(self) -> None:
        """Stop what is under way; it ends a moment later."""
        if self._task is not None:
            self.words = self.tr("Stopping…")
            self._task.cancel()
            self.changed.emit()

    def _start(self, task: _Task, words: str) -> None:
        if self._task is not None:
            return
        self._task = task
        self.fraction, self.words, self.failure = 0.0, words, None
        task.told.connect(self._told)
        task.over.connect(self._over)
        QgsApplication.taskManager().addTask(task)
        self.changed.emit()

    def _told(self, fraction: float, words: str) -> None:
        if self._task is not None and not self._task.isCanceled():
            self.fraction, self.words = fraction, words
            self.changed.emit()

    def _over(self, task: _Task) -> None:
        if task is not self._task:
            return
        self._task = None
        self.failure = task.failure
        stopped = task.failure is None and task.isCanceled()
        self.words = self.tr("Stopped. What was downloaded is kept.") if stopped else ""
        self.changed.emit()
        self.done.emit()

    def _looked(self, task: _Task) -> None:
        self._looking = None
        if task.result is not None:
            self.machine, self.free_mb = task.result
        self.changed.emit()


_kept: list[Installation] = []


def installation() -> Installation:
    """The one of this QGIS."""
    if not _kept:
        _kept.append(Installation())
    return _kept[0]


def dispose() -> None:
    """Stop what is under way; the plugin is being unloaded."""
    while _kept:
        _kept.pop().cancel()
