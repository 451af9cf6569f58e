"""The dialog's choice of an adapted model: a file or none, and the way to make one."""

from __future__ import annotations

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ..adapter import AdapterError, Facts, check_adapter, file_filter
from ..number import Number
from .form import Note
from .problems import Problem


class AdapterBox(QWidget):
    """A file that `ssdiff adapt` has made, and what it says of itself.

    Signals:
        changed: the file.
        adapt_asked: the analyst wants one made of the scene.
    """

    changed = pyqtSignal()
    adapt_asked = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.file = QgsFileWidget(self)
        self.file.setObjectName("adapter")
        self.file.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        self.file.setFilter(file_filter())
        self.file.setDialogTitle(self.tr("Choose an adapted model"))
        self.file.lineEdit().setPlaceholderText(self.tr("[None: the sensor’s own model]"))
        self.file.setToolTip(self.tr("What SSDiff has learnt from a scene; for scenes of the same kind"))
        self.adapt = QPushButton(self.tr("Adapt to th&is scene…"), self)
        self.adapt.setObjectName("adapt")
        self.adapt.setAutoDefault(False)
        self.adapt.setToolTip(
            self.tr("Let SSDiff learn from the scene itself; it helps most with sensors that it does not know")
        )
        self.about = Note(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.file)
        column.addWidget(self.about)
        row = QHBoxLayout()
        row.addWidget(self.adapt)
        row.addStretch()
        column.addLayout(row)
        self.file.fileChanged.connect(self._changed)
        self.adapt.clicked.connect(lambda _checked: self.adapt_asked.emit())
        self._changed()

    def path(self) -> str:
        """The file chosen; empty for none."""
        return self.file.filePath().strip().strip('"')

    def problem(self) -> Problem | None:
        """Why the file chosen is none; in the words of the window, with the engine's code."""
        try:
            if self.path():
                check_adapter(self.path())
        except AdapterError as error:
            return Problem("error", str(error), code="adapter-file")
        return None

    def choose(self, path: str) -> None:
        """Select a file; empty for none."""
        if path != self.path():
            self.file.setFilePath(path)

    def _changed(self, *_: object) -> None:
        try:
            self.about.setText(self._words(check_adapter(self.path())) if self.path() else "")
        except AdapterError:
            self.about.setText("")
        self.about.setVisible(bool(self.about.text()))
        self.changed.emit()

    def _words(self, facts: Facts) -> str:
        words = self.tr("Learnt from {}.").format(facts.scene) if facts.scene else ""
        if not facts.gain:
            words += " " + self.tr("It gained nothing there, and changes nothing.")
        elif facts.sam is not None:
            words += " " + self.tr("SAM there: {0:.3f}° before, {1:.3f}° after.").format(*map(Number, facts.sam))
        return words.strip()
