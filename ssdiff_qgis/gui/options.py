"""The plugin's page in QGIS's options: which Python runs the engine, and whether it works."""

from __future__ import annotations

import platform
import sys
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsApplication, QgsSettings, QgsTask
from qgis.gui import QgsFileWidget, QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtGui import QGuiApplication, QIcon
from qgis.PyQt.QtWidgets import QGroupBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ..engine import warm
from ..engine.client import JobError
from ..engine.python import SETTING, VARIABLE, NoPythonError, find_python
from ..places import shipped, version
from .form import Note, add_row, form_layout

if TYPE_CHECKING:
    from typing import Any

#: Name by which QGIS opens the page.
PAGE = "ssdiffOptions"


class OptionsFactory(QgsOptionsWidgetFactory):
    """Makes the page when QGIS's options are opened."""

    def __init__(self) -> None:
        super().__init__()
        self.setTitle(QCoreApplication.translate("SSDiffOptions", "SSDiff pansharpening"))

    def icon(self) -> QIcon:
        """The plugin's icon."""
        return QIcon(str(shipped("resources/icons/ssdiff.svg")))

    def createWidget(self, parent: QWidget | None = None) -> OptionsPage:  # noqa: N802
        """The page."""
        return OptionsPage(parent)


class _HelloTask(QgsTask):
    """Starts the engine and asks who it is."""

    answered = pyqtSignal(dict)
    failed = pyqtSignal(str)

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("SSDiffOptions", "Checking the SSDiff engine"))
        self._answer: dict[str, Any] = {}
        self._error = ""

    def run(self) -> bool:
        """Say hello."""
        try:
            self._answer = warm.warm_worker().run("hello", {"version": version()})
        except JobError as error:
            self._error = str(error)
        except Exception as error:  # a task that raises takes QGIS's task manager with it
            self._error = f"{type(error).__name__}: {error}"
        return not self._error

    def finished(self, result: bool) -> None:
        """Tell the answer."""
        if result:
            self.answered.emit(self._answer)
        else:
            self.failed.emit(self._error)


class OptionsPage(QgsOptionsPageWidget):
    """The engine's Python, a check of it, and a text for reports of faults."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(PAGE)
        self._task: _HelloTask | None = None
        self._report = ""
        box = QGroupBox(self.tr("Engine"), self)
        self.python = QgsFileWidget(box)
        self.python.setObjectName("enginePython")
        self.python.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        self.python.setDialogTitle(self.tr("Choose the Python that runs the engine"))
        self.python.setToolTip(
            self.tr("The python program of an environment that holds PyTorch and rasterio")
        )
        self.python.setFilePath(str(QgsSettings().value(SETTING, "") or ""))
        self.check_button = QPushButton(self.tr("&Check"), box)
        self.check_button.setObjectName("check")
        self.check_button.setToolTip(self.tr("Start the engine with this Python"))
        self.copy_button = QPushButton(self.tr("Copy &diagnostics"), box)
        self.copy_button.setObjectName("copy")
        self.copy_button.setToolTip(self.tr("Copy versions and the engine's state, for a report of a fault"))
        self.state = Note(box)
        about = Note(box)
        about.setText(
            self.tr(
                "The engine runs in a process of its own, with a Python of its own: 3.10 or later, with the "
                "packages of the plugin's backend. Leave it empty to use the environment found automatically."
            )
        )
        self.python.lineEdit().setPlaceholderText(self._automatic())
        form = form_layout(box)
        form.addRow(about)
        add_row(form, self.tr("&Python of the engine:"), self.python, self.python.lineEdit())
        buttons = QHBoxLayout()
        buttons.addWidget(self.check_button)
        buttons.addWidget(self.copy_button)
        buttons.addStretch()
        form.addRow("", buttons)
        form.addRow("", self.state)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(box)
        column.addStretch()
        self.check_button.clicked.connect(lambda _checked: self.check())
        self.copy_button.clicked.connect(lambda _checked: self.copy())
        self.python.fileChanged.connect(lambda _path: self.state.setText(""))

    def apply(self) -> None:
        """Keep the choice."""
        QgsSettings().setValue(SETTING, self.python.filePath().strip())

    def check(self) -> None:
        """Keep the choice and start the engine with it."""
        self.apply()
        self.check_button.setEnabled(False)
        self.state.setText(self.tr("Starting the engine…"))
        self._task = _HelloTask()
        self._task.answered.connect(self._answered)
        self._task.failed.connect(self._failed)
        QgsApplication.taskManager().addTask(self._task)

    def copy(self) -> None:
        """Put versions and state on the clipboard."""
        QGuiApplication.clipboard().setText(self.diagnostics())
        self.state.setText(self.tr("Copied."))

    def diagnostics(self) -> str:
        """Versions and state, a line each."""
        try:
            python = str(find_python())
        except NoPythonError as error:
            python = str(error)
        lines = [
            f"SSDiff pansharpening {version() or '?'}",
            f"QGIS {Qgis.QGIS_VERSION}, Python {sys.version.split()[0]}, {platform.platform()}",
            f"Engine's Python: {python}",
        ]
        return "\n".join([*lines, *([self._report] if self._report else [])])

    def _answered(self, event: dict[str, Any]) -> None:
        self._end(
            self.tr("The engine works: version {version}, Python {python}.").format(
                version=event.get("version", "?"), python=event.get("python", "?")
            )
        )

    def _failed(self, text: str) -> None:
        self._end(text)

    def _end(self, text: str) -> None:
        self._task = None
        self._report = text
        self.state.setText(text)
        self.check_button.setEnabled(True)

    def _automatic(self) -> str:
        if str(QgsSettings().value(SETTING, "") or ""):
            return self.tr("Found automatically")
        try:
            return str(find_python())
        except NoPythonError:
            return self.tr("None found; the environment variable {} is not set either").format(VARIABLE)
