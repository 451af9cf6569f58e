"""The panel above the dialog's boxes while there is no engine: what it is, what it costs, one button."""

from __future__ import annotations

from qgis.PyQt.QtCore import QDir, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ..engine import managed
from ..engine.home import State
from ..engine.python import NoPythonError, find_python, named
from .engine_words import fill_builds, install_label, machine_words, size_words, state_words
from .form import Note
from .install_bar import InstallBar
from .installation import installation


class FirstRunPanel(QFrame):
    """Installs or updates the engine with the proposed choices; hidden when there is nothing to do.

    Signals:
        options_asked: the analyst wants the options page.
        settled: there is an engine now, or there is none any more.
    """

    options_asked = pyqtSignal()
    settled = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("firstRun")
        self.setStyleSheet(
            "QFrame#firstRun { border: 1px solid rgba(25, 118, 210, 120); background: rgba(25, 118, 210, 20); }"
        )
        self._installation = installation()
        self._needed = self._shown = False
        #: What is wrong with the Python that the analyst has named: no installation mends that.
        self._named = ""
        self.title = QLabel(self)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self.about = Note(self)
        self.build = QComboBox(self)
        self.build.setObjectName("firstRunBuild")
        self.build.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.build.setAccessibleName(self.tr("Compute on"))
        self.install = QPushButton(self)
        self.install.setObjectName("firstRunInstall")
        self.install.setAutoDefault(False)
        self.options = QPushButton(self.tr("Options…"), self)
        self.options.setObjectName("firstRunOptions")
        self.options.setAutoDefault(False)
        self.options.setToolTip(
            self.tr("Install without internet, on another Python, or use an engine of your own")
        )
        self.progress = InstallBar(self._installation, self)
        self.stand_in = Note(self)
        self.stand_in.setText(
            self.tr(
                "Until then, Run sharpens the whole scene with GDAL's weighted Brovey method, which QGIS brings "
                "along: quick, but with more colour shift, and without this plugin's checks."
            )
        )
        row = QHBoxLayout()
        row.addWidget(self.build, 1)
        row.addWidget(self.install)
        row.addWidget(self.options)
        row.addStretch()
        column = QVBoxLayout(self)
        for part in (self.title, self.about):
            column.addWidget(part)
        column.addLayout(row)
        column.addWidget(self.progress)
        column.addWidget(self.stand_in)
        self.build.currentIndexChanged.connect(lambda _index: self._show())
        self.install.clicked.connect(lambda _checked: self.start())
        self.options.clicked.connect(lambda _checked: self.options_asked.emit())
        self._installation.changed.connect(self._show)
        self._installation.done.connect(self.refresh)
        self.hide()

    @property
    def needed(self) -> bool:
        """Whether there is no engine."""
        return self._needed

    def start(self) -> None:
        """Install what is chosen."""
        key = self.build.currentData()
        if key:
            self._installation.install(key, anew=self._installation.state is State.BROKEN)

    def refresh(self) -> None:
        """Look again whether there is an engine."""
        before = self._needed
        try:
            stale = find_python() == managed.home().python and managed.state() is State.STALE
            self._needed, self._named = False, ""
        except NoPythonError as error:
            stale, self._needed = False, True
            self._named = str(error) if named() else ""
        self._shown = self._needed or stale
        self.setVisible(self._shown)
        self.stand_in.setVisible(self._needed)
        if self._shown:
            self._installation.look()
            self._show()
        if before != self._needed:
            self.settled.emit()

    def tab_order(self) -> list[QWidget]:
        """The widgets in the order in which the Tab key reaches them."""
        return [self.build, self.install, self.options, self.progress.cancel]

    def _show(self) -> None:
        if not self._shown:
            return
        now, machine, state = self._installation, self._installation.machine, self._installation.state
        if now.running:
            self.title.setText(self.tr("The engine is being installed"))
        else:
            plain = self.tr("SSDiff needs its engine")
            missing = self._named or state is State.MISSING
            self.title.setText(plain if missing else state_words(state, None))
        offered = machine.builds if machine is not None else []
        marker = managed.home().marker()
        blocked = self.build.blockSignals(True)
        fill_builds(self.build, offered, marker.build if marker is not None else "")
        self.build.blockSignals(blocked)
        chosen = next((build for build in offered if build.key == self.build.currentData()), None)
        place = QDir.toNativeSeparators(str(managed.home().folder))
        words = [
            self.tr("A Python of its own with PyTorch, installed once beside QGIS into {}.").format(place),
            size_words(chosen, now.free_mb) if chosen is not None else "",
            machine_words(machine) if machine is not None else self.tr("Looking at this computer…"),
        ]
        self.about.setText(self._named or " ".join(text for text in words if text))
        self.install.setText(install_label(state))
        self.install.setMinimumWidth(self.install.fontMetrics().horizontalAdvance(self.install.text()) + 32)
        self.install.setEnabled(chosen is not None and not now.running)
        self.install.setVisible(not self._named)
        self.build.setVisible(len(offered) > 1 and not self._named)
        self.build.setEnabled(not now.running)
