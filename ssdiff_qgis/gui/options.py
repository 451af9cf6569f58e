"""The plugin's page in QGIS's options: the engine, which Python runs it, and whether it works."""

from __future__ import annotations

import platform
import sys
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsApplication, QgsSettings, QgsTask
from qgis.gui import QgsCollapsibleGroupBox, QgsFileWidget, QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtCore import QT_VERSION_STR, QCoreApplication, QDir, pyqtSignal
from qgis.PyQt.QtGui import QGuiApplication, QIcon
from qgis.PyQt.QtWidgets import QGroupBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ..engine import managed, warm
from ..engine.client import JobError
from ..engine.diagnostics import report
from ..engine.install import log_tail
from ..engine.python import SETTING, NoPythonError, find_python
from ..places import shipped, version
from .engine_box import EngineBox
from .form import Note, add_row, form_layout
from .installation import installation

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
    """The managed engine, a Python of one's own instead, a check, and a report for those who help."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(PAGE)
        self._task: _HelloTask | None = None
        self._checked = ""
        self.engine = EngineBox(installation(), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.engine)
        column.addWidget(self._own_box())
        column.addWidget(self._check_box())
        column.addStretch()
        self.check_button.clicked.connect(lambda _checked: self.check())
        self.copy_button.clicked.connect(lambda _checked: self.copy())
        self.python.fileChanged.connect(lambda _path: self.state.setText(""))
        installation().done.connect(self._show_used)

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
        self._task.failed.connect(self._end)
        QgsApplication.taskManager().addTask(self._task)

    def copy(self) -> None:
        """Put the report on the clipboard."""
        QGuiApplication.clipboard().setText(self.diagnostics())
        self.state.setText(self.tr("Copied: paste it into your report of the fault."))

    def diagnostics(self) -> str:
        """Versions, machine, engine and the last failure, as Markdown."""
        try:
            python = str(find_python())
        except NoPythonError as error:
            python = str(error)
        machine = installation().machine
        gpu = machine.gpu if machine is not None else None
        facts = {
            "Plugin": version() or "?",
            "QGIS": f"{Qgis.QGIS_VERSION}, Qt {QT_VERSION_STR}",
            "QGIS's Python": f"{sys.version.split()[0]} in {sys.base_prefix}",
            "System": f"{platform.platform()}, {platform.machine()}",
            "Graphics": f"{gpu.name}, driver {'.'.join(map(str, gpu.driver))}"
            if gpu is not None
            else "no NVIDIA card",
            "Engine's Python": python,
            "Engine's folder": str(managed.home().folder),
            "Free disk space": f"{managed.home().free_mb()} MB",
            "Proxy": "yes" if managed.network().proxy is not None else "no",
        }
        return report(
            facts,
            managed.state(),
            managed.home().marker(),
            failure=installation().failure,
            check=self._checked,
            log=log_tail(managed.home().log),
        )

    def _own_box(self) -> QWidget:
        box = QgsCollapsibleGroupBox(self.tr("An engine of your own"), self)
        box.setObjectName("engineOwn")
        box.setSaveCollapsedState(False)
        self.python = QgsFileWidget(box)
        self.python.setObjectName("enginePython")
        self.python.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        self.python.setDialogTitle(self.tr("Choose the Python that runs the engine"))
        self.python.setToolTip(
            self.tr("The python program of an environment that holds PyTorch and rasterio")
        )
        self.python.setFilePath(str(QgsSettings().value(SETTING, "") or ""))
        self.python.lineEdit().setPlaceholderText(self.tr("None: the engine above is used"))
        about = Note(box)
        about.setText(
            self.tr(
                "A Python environment that you look after yourself, 3.10 or later, with the packages of "
                "backend/requirements.txt in the plugin's folder. It goes before the engine above."
            )
        )
        form = form_layout(box)
        form.addRow(about)
        add_row(form, self.tr("&Python of the engine:"), self.python, self.python.lineEdit())
        box.setCollapsed(not self.python.filePath())
        return box

    def _check_box(self) -> QWidget:
        box = QGroupBox(self.tr("Check"), self)
        self.used = Note(box)
        self.check_button = QPushButton(self.tr("&Check"), box)
        self.check_button.setObjectName("check")
        self.check_button.setToolTip(self.tr("Start the engine that is used, and ask for its version"))
        self.copy_button = QPushButton(self.tr("Copy &diagnostics"), box)
        self.copy_button.setObjectName("copy")
        self.copy_button.setToolTip(
            self.tr("Copy a report on versions, the engine and the last failure, for a report of a fault")
        )
        self.state = Note(box)
        buttons = QHBoxLayout()
        buttons.addWidget(self.check_button)
        buttons.addWidget(self.copy_button)
        buttons.addStretch()
        form = form_layout(box)
        add_row(form, self.tr("In use:"), self.used)
        form.addRow("", buttons)
        form.addRow("", self.state)
        self._show_used()
        return box

    def _show_used(self) -> None:
        try:
            self.used.setText(QDir.toNativeSeparators(str(find_python())))
        except NoPythonError as error:
            self.used.setText(str(error))

    def _answered(self, event: dict[str, Any]) -> None:
        self._end(
            self.tr("The engine works: version {version}, Python {python}.").format(
                version=event.get("version", "?"), python=event.get("python", "?")
            )
        )

    def _end(self, text: str) -> None:
        self._task = None
        self._checked = text
        self.state.setText(text)
        self.check_button.setEnabled(True)
        self._show_used()
