"""The window that adapts SSDiff to a scene: file and time, progress, and what it gave."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from qgis.core import Qgis, QgsApplication
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QLocale, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..adapter import ENDING, file_filter
from ..job import AdaptJob, FuseJob
from ..stages import progress_text
from ..tasks import AdaptTask
from .form import Note, Progress, add_row, form_layout
from .problems import Problem, ProblemList

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

_WIDTH = 470
#: Height kept for what it says while it learns.
_ROOM_FOR_WORDS = 60


class AdaptDialog(QDialog):
    """Stays open beside the map; closing it leaves the learning alone.

    Args:
        iface: QGIS's interface.
        parent: the dialog it belongs to.
        chosen: whether the dialog still has the scene of a fusion chosen.

    Signals:
        made: an adapter that is better than the model alone (path), of the scene that is still chosen.
        changed: it began, or ended.
    """

    made = pyqtSignal(str)
    changed = pyqtSignal()

    def __init__(self, iface: QgisInterface, parent: QWidget, chosen: Callable[[FuseJob], bool]) -> None:
        super().__init__(parent)
        self._iface = iface
        self._chosen = chosen
        self._job: FuseJob | None = None
        self._task: AdaptTask | None = None
        self.setObjectName("ssdiffAdaptDialog")
        self.setWindowTitle(self.tr("Adapt to this scene"))
        self.setModal(False)
        about = Note(self)
        about.setText(
            self.tr(
                "SSDiff learns from the scene one scale down, where the multispectral layer is the truth. A quarter "
                "of the scene is held out and judges: what is no better is not taken. The result is a small file "
                "for this scene and for others of its kind."
            )
        )
        self.scene = QLabel(self)
        self.scene.setObjectName("adaptScene")
        self.scene.setWordWrap(True)
        self.minutes = QDoubleSpinBox(self)
        self.minutes.setObjectName("minutes")
        self.minutes.setDecimals(0)
        self.minutes.setRange(1, 600)
        self.minutes.setValue(5)
        self.minutes.setSuffix(self.tr(" min"))
        self.minutes.setToolTip(self.tr("It stops earlier when nothing more is gained"))
        self.file = QgsFileWidget(self)
        self.file.setObjectName("adapterOutput")
        self.file.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.file.setFilter(file_filter())
        self.file.setConfirmOverwrite(False)
        self.file.setDialogTitle(self.tr("Save the adapted model"))
        self.problems = ProblemList(self)
        self.status = Note(self)
        self.status.setObjectName("adaptStatus")
        self.bar = Progress(self)
        self.bar.setObjectName("adaptProgress")
        self.bar.setAccessibleName(self.tr("Progress"))
        self.start = self._button(self.tr("&Start"), "startAdapt", self._start)
        self.start.setIcon(QgsApplication.getThemeIcon("/mActionStart.svg"))
        self.start.setDefault(True)
        self.stop = self._button(self.tr("Ca&ncel"), "cancelAdapt", self.cancel)
        self.stop.setToolTip(self.tr("Stop; what was learnt is kept, and the next start goes on from it"))
        self.close_button = self._button(self.tr("&Close"), "closeAdapt", self.close)

        column = QVBoxLayout(self)
        column.addWidget(about)
        form = form_layout(QWidget(self))
        form.setContentsMargins(0, 6, 0, 6)
        add_row(form, self.tr("Scene:"), self.scene)
        add_row(form, self.tr("Learn for at &most:"), self.minutes)
        add_row(form, self.tr("Save t&o:"), self.file, self.file.lineEdit())
        column.addWidget(form.parentWidget())
        column.addWidget(self.problems)
        column.addStretch()
        column.addWidget(self.status)
        column.addWidget(self.bar)
        buttons = QHBoxLayout()
        buttons.addStretch()
        for button in (self.start, self.stop, self.close_button):
            buttons.addWidget(button)
        column.addLayout(buttons)
        self.file.fileChanged.connect(lambda _path: self._show())
        self._show()
        self.resize(_WIDTH, self.layout().totalHeightForWidth(_WIDTH) + _ROOM_FOR_WORDS)

    @property
    def running(self) -> bool:
        """Whether it learns."""
        return self._task is not None

    def open_for(self, job: FuseJob, name: str) -> None:
        """Show the window for the scene of a fusion; one that learns goes on with its own.

        Args:
            job: the fusion.
            name: of the panchromatic layer.
        """
        if not self.running:
            self._job = job
            self.scene.setText(name)
            self.file.setFilePath(_proposed(name))
            self._say("")
        self._show()
        self.show()
        self.raise_()
        self.activateWindow()

    def cancel(self) -> None:
        """Stop; it ends a moment later."""
        if self._task is not None:
            self.stop.setEnabled(False)
            self._say(self.tr("Stopping…"))
            self._task.cancel()

    def reject(self) -> None:
        """Close, and say where the learning has gone."""
        if self.running and self.isVisible():
            text = self.tr("SSDiff goes on learning in the background; you will be told when it is done.")
            self._iface.messageBar().pushMessage(self.windowTitle(), text, Qgis.MessageLevel.Info, 8)
        super().reject()

    def path(self) -> str:
        """The file to write, with its ending; empty while there is none."""
        path = self._given()
        return path if not path or path.lower().endswith(ENDING) else path + ENDING

    def _given(self) -> str:
        text = self.file.filePath().strip().strip('"')
        return os.path.abspath(os.path.expanduser(text)) if text else ""

    def _start(self) -> None:
        if self._job is None or self.running or self._blocked():
            return
        path = self.path()
        if os.path.exists(path) and not self._may_replace(path):
            return
        if os.path.dirname(path) == _folder():
            os.makedirs(_folder(), exist_ok=True)
        task = AdaptTask(AdaptJob.of(self._job, path, self.minutes.value()))
        task.progressed.connect(self._progressed)
        task.succeeded.connect(self._succeeded)
        task.failed.connect(self._failed)
        task.cancelled.connect(self._cancelled)
        self._task = task
        self.bar.setRange(0, 0)
        self._say(self.tr("Starting the engine…"))
        self._show()
        QgsApplication.taskManager().addTask(task)
        self.changed.emit()

    def _progressed(self, fraction: float, stage: str, seconds_left: float | None) -> None:
        if self._task is not None and not self._task.isCanceled():
            if fraction > 0:
                self.bar.setRange(0, 1000)
                self.bar.setValue(round(1000 * min(fraction, 1.0)))
            self._say(progress_text(stage, seconds_left))

    def _succeeded(self, report: dict[str, Any]) -> None:
        path = str(report.get("output") or self.path())
        gain = bool(report.get("gain"))
        here = gain and self._job is not None and self._chosen(self._job)
        before, after = report.get("before") or {}, report.get("after") or {}
        number = QLocale().toString
        if gain:
            text = (
                self.tr(
                    "Learnt: on the held-out part SAM falls from {sam0} to {sam1} degrees, ERGAS from {ergas0} to "
                    "{ergas1}. The adapted model is chosen for this scene."
                )
                if here
                else self.tr(
                    "Learnt: on the held-out part SAM falls from {sam0} to {sam1} degrees, ERGAS from {ergas0} to "
                    "{ergas1}. Other layers are chosen by now; the adapted model of “{scene}” is {path}."
                )
            ).format(
                sam0=number(float(before["sam"]), "f", 3), sam1=number(float(after["sam"]), "f", 3),
                ergas0=number(float(before["ergas"]), "f", 3), ergas1=number(float(after["ergas"]), "f", 3),
                scene=self.scene.text(), path=path,
            )  # fmt: skip
        else:
            text = self.tr(
                "Nothing was gained: the trained model serves this scene as it is, and stays in use. More minutes "
                "or a larger scene may help."
            )
        self._end(text)
        if here:
            self.made.emit(path)

    def _failed(self, message: str, hint: str, code: str) -> None:
        self._end(f"{message} {hint}".strip(), failed=True)

    def _cancelled(self) -> None:
        self._end(self.tr("Stopped. The next start with the same layers and file goes on from here."))

    def _end(self, text: str, failed: bool = False) -> None:
        self._task = None
        self._say(text, failed)
        self._show()
        if not self.isVisible():
            level = Qgis.MessageLevel.Critical if failed else Qgis.MessageLevel.Success
            self._iface.messageBar().pushMessage(self.windowTitle(), text, level, 0 if failed else 12)
        self.changed.emit()

    def _show(self) -> None:
        """Bring buttons and problems in line with what is known."""
        problem = self._problem()
        self.problems.show_problems([problem] if problem is not None else [])
        running = self.running
        self.start.setVisible(not running)
        self.start.setEnabled(not self._blocked() and self._job is not None)
        self.stop.setVisible(running)
        self.stop.setEnabled(running)
        self.bar.setVisible(running)
        for widget in (self.minutes, self.file):
            widget.setEnabled(not running)

    def _blocked(self) -> bool:
        problem = self._problem()
        return problem is not None and problem.blocks

    def _problem(self) -> Problem | None:
        path = self.path()
        if not path:
            return Problem("error", self.tr("Say where the adapted model is saved."), code="output")
        folder = os.path.dirname(path)
        if folder != _folder():
            why = self._unfit(path, folder)
            if why:
                return Problem("error", why, code="output")
        if path != self._given():
            text = self.tr("It will be saved as “{}”.").format(os.path.basename(path))
            return Problem("info", text, code="other-name")
        return None

    def _unfit(self, path: str, folder: str) -> str:
        """Why a file cannot be written; empty where it can."""
        if os.path.isdir(path):
            return self.tr("“{}” is a folder. Give a file name.").format(path)
        if not os.path.isdir(folder):
            return self.tr("The folder “{}” does not exist.").format(folder)
        if not os.access(folder, os.W_OK):
            return self.tr("The folder “{}” cannot be written to.").format(folder)
        return ""

    def _may_replace(self, path: str) -> bool:
        text = self.tr("“{}” exists. Replace it?").format(os.path.basename(path))
        buttons = QMessageBox.StandardButton
        answer = QMessageBox.question(self, self.windowTitle(), text, buttons.Yes | buttons.No, buttons.No)
        return answer == buttons.Yes

    def _say(self, text: str, failed: bool = False) -> None:
        self.status.setStyleSheet("color: #c62828" if failed else "")
        self.status.setText(text)
        self.status.setVisible(bool(text))

    def _button(self, text: str, name: str, slot: Any) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked: slot())
        return button


def _folder() -> str:
    """Where adapted models go by themselves: into the profile, so that updates of the plugin keep them."""
    return os.path.abspath(os.path.join(QgsApplication.qgisSettingsDirPath(), "ssdiff", "adapted"))


def _proposed(name: str) -> str:
    """A file for a scene."""
    safe = re.sub(r"[^\w.-]+", "_", name).strip("._") or "scene"
    return os.path.join(_folder(), safe + ENDING)
