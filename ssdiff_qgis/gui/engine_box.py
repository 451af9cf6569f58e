"""The managed engine on the options page: what is there, what to install and from where, repair and removal."""

from __future__ import annotations

from qgis.gui import QgsCollapsibleGroupBox, QgsFileWidget
from qgis.PyQt.QtCore import QDir, Qt
from qgis.PyQt.QtWidgets import QComboBox, QGroupBox, QHBoxLayout, QLabel, QMessageBox, QPushButton, QWidget

from ..engine import managed
from ..engine.home import State
from .engine_words import fill_builds, install_label, machine_words, size_words, state_words
from .form import Note, add_row, form_layout
from .install_bar import InstallBar
from .installation import Installation


class EngineBox(QGroupBox):
    """Follows the installation and gives it its orders.

    Args:
        installation: the one of this QGIS.
        parent: the page.
    """

    def __init__(self, installation: Installation, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Engine"))
        self._installation = installation
        about = Note(self)
        about.setText(
            self.tr(
                "SSDiff and the classical methods run in an engine of their own, beside QGIS and its Python. It is "
                "installed once for each QGIS profile; updates of the plugin keep it."
            )
        )
        self.state = QLabel(self)
        self.state.setObjectName("engineState")
        self.state.setWordWrap(True)
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.state.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.build = QComboBox(self)
        self.build.setObjectName("engineBuild")
        self.build.setToolTip(self.tr("What fits this computer, by its processor and its NVIDIA driver"))
        self.size = Note(self)
        self.place = Note(self)
        self.place.setText(QDir.toNativeSeparators(str(managed.home().folder)))
        self.install = self._button("install", self.tr("Download, install and try the engine"))
        self.repair = self._button("repair", self.tr("Make the engine anew; downloads are repeated"))
        self.repair.setText(self.tr("&Repair"))
        self.remove = self._button("remove", self.tr("Remove the engine and free its disk space"))
        self.remove.setText(self.tr("Re&move"))
        self.progress = InstallBar(installation, self)
        form = form_layout(self)
        form.addRow(about)
        add_row(form, self.tr("State:"), self.state)
        add_row(form, self.tr("C&ompute on:"), self.build)
        form.addRow("", self.size)
        add_row(form, self.tr("Place:"), self.place)
        form.addRow("", self._buttons())
        form.addRow(self.progress)
        form.addRow(self._sources())
        self.build.currentIndexChanged.connect(lambda _index: self.refresh())
        self.install.clicked.connect(lambda _checked: self.start())
        self.repair.clicked.connect(lambda _checked: self.start(anew=True))
        self.remove.clicked.connect(lambda _checked: self.ask_and_remove())
        installation.changed.connect(self.refresh)
        installation.look()
        self.refresh()

    def start(self, anew: bool = False) -> None:
        """Install what is chosen."""
        key = self.build.currentData()
        if key:
            self._installation.install(
                key,
                wheels=self.wheels.filePath().strip(),
                base=self.base.filePath().strip(),
                anew=anew or self._installation.state is State.BROKEN,
            )

    def ask_and_remove(self) -> None:
        """Remove the engine, if the analyst means it."""
        buttons = QMessageBox.StandardButton
        question = self.tr("Remove the engine? SSDiff does not run without it; it can be installed again.")
        title = self.tr("SSDiff pansharpening")
        if QMessageBox.question(self, title, question, buttons.Yes | buttons.No, buttons.No) == buttons.Yes:
            self._installation.remove()

    def refresh(self) -> None:
        """Show what there is and what can be done."""
        now, machine = self._installation, self._installation.machine
        state, marker = now.state, managed.home().marker()
        self.state.setText(self.tr("Being changed…") if now.running else state_words(state, marker))
        offered = machine.builds if machine is not None else []
        blocked = self.build.blockSignals(True)
        fill_builds(self.build, offered, marker.build if marker is not None else "")
        self.build.blockSignals(blocked)
        chosen = next((build for build in offered if build.key == self.build.currentData()), None)
        if machine is None:
            self.size.setText(self.tr("Looking at this computer…"))
        else:
            lines = [size_words(chosen, now.free_mb)] if chosen is not None else []
            self.size.setText("\n".join(line for line in (*lines, machine_words(machine)) if line))
        self.install.setText(install_label(state))
        there = state is not State.MISSING
        same = marker is not None and chosen is not None and marker.build == chosen.key
        self.install.setVisible(not (state is State.COMPLETE and same))
        self.repair.setVisible(state.usable)
        self.remove.setVisible(there)
        for button in (self.install, self.repair):
            button.setEnabled(chosen is not None and not now.running)
        for widget in (self.remove, self.build, self.more):
            widget.setEnabled(not now.running)

    def _buttons(self) -> QWidget:
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        for button in (self.install, self.repair, self.remove):
            row.addWidget(button)
        row.addStretch()
        return holder

    def _sources(self) -> QWidget:
        """Where packages and Python come from, for those who have no network or no fitting Python."""
        self.more = QgsCollapsibleGroupBox(self.tr("Without internet, or on another Python"), self)
        self.more.setObjectName("engineSources")
        self.more.setSaveCollapsedState(False)
        self.wheels = QgsFileWidget(self.more)
        self.wheels.setObjectName("engineWheels")
        self.wheels.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.wheels.setDialogTitle(self.tr("Choose the folder that holds the wheels"))
        self.wheels.lineEdit().setPlaceholderText(self.tr("From the internet"))
        self.wheels.setToolTip(self.tr("A folder of wheels (.whl); the user guide says how to fill one"))
        self.base = QgsFileWidget(self.more)
        self.base.setObjectName("engineBase")
        self.base.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        self.base.setDialogTitle(self.tr("Choose the Python to build the engine on"))
        self.base.lineEdit().setPlaceholderText(self.tr("QGIS's own, or one found on this computer"))
        self.base.setToolTip(self.tr("A Python program, 3.10 to 3.14; it is left as it is"))
        form = form_layout(self.more)
        add_row(form, self.tr("&Folder of wheels:"), self.wheels, self.wheels.lineEdit())
        add_row(form, self.tr("&Build on Python:"), self.base, self.base.lineEdit())
        self.more.setCollapsed(True)
        return self.more

    def _button(self, name: str, tip: str) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        button.setToolTip(tip)
        button.setAutoDefault(False)
        return button
