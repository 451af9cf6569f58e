"""The dialog's fourth box: where the result goes."""

from __future__ import annotations

import os
import shutil

from qgis.core import QgsProcessingUtils
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QGroupBox, QHBoxLayout, QWidget

from .form import Note, add_row, form_layout
from .memory import recall, remember
from .problems import Problem, ProblemList


class OutputBox(QGroupBox):
    """A file, or a temporary one that goes with the QGIS session.

    Signals:
        changed: the path.
    """

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Result"))
        self.file = QgsFileWidget(self)
        self.file.setObjectName("output")
        self.file.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.file.setFilter(self.tr("GeoTIFF (*.tif *.tiff)"))
        self.file.setConfirmOverwrite(False)
        self.file.setDialogTitle(self.tr("Save the sharpened raster"))
        self.file.lineEdit().setPlaceholderText(self.tr("[Temporary file]"))
        self.file.setToolTip(self.tr("A GeoTIFF; leave it empty for a temporary one"))
        self.about = Note(self)
        form = form_layout(self)
        self.labels = [add_row(form, self.tr("Save t&o:"), self.file, self.file.lineEdit())]
        form.addRow("", self.about)
        self.report = self._box(
            "report",
            self.tr("Qualit&y report"),
            self.tr("Measure the result in the background, and check the method on this scene"),
        )
        self.uncertainty = self._box(
            "uncertainty",
            self.tr("Uncerta&inty map"),
            self.tr("A second layer: how far the runs of the network differ. Needs Balanced or Best."),
        )
        self.cog = self._box(
            "cog",
            self.tr("Clou&d-optimised"),
            self.tr("A GeoTIFF laid out for reading over the network (COG)"),
        )
        for box, usual in ((self.report, "yes"), (self.uncertainty, "no"), (self.cog, "no")):
            box.setChecked(recall(box.objectName(), usual) == "yes")
            box.toggled.connect(self._remember)
        also = QWidget(self)
        row = QHBoxLayout(also)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        for box in (self.report, self.uncertainty, self.cog):
            row.addWidget(box)
        row.addStretch()
        self.labels.append(add_row(form, self.tr("Also:"), also, self.report))
        self.problems = ProblemList(self)
        form.addRow(self.problems)
        self.file.fileChanged.connect(self._changed)
        self._changed()

    def tab_order(self) -> list[QWidget]:
        """The widgets in the order in which the Tab key reaches them."""
        return [self.file, self.report, self.uncertainty, self.cog]

    def path(self) -> str:
        """The file asked for, with its suffix; empty for a temporary one."""
        path = self._given()
        return path if not path or os.path.splitext(path)[1].lower() in (".tif", ".tiff") else f"{path}.tif"

    def _given(self) -> str:
        text = self.file.filePath().strip().strip('"')
        return os.path.abspath(os.path.expanduser(text)) if text else ""

    def new_path(self) -> str:
        """The file to write: the one asked for, else a new temporary one."""
        return self.path() or QgsProcessingUtils.generateTempFilename("pansharpened.tif")

    def exists(self) -> bool:
        """Whether a file asked for is there already."""
        path = self.path()
        return bool(path) and (os.path.exists(path) or os.path.exists(self.uncertainty_path(path) or path))

    def start_anew(self) -> None:
        """Forget the file: the project was closed, and the next result is another scene's."""
        self.file.setFilePath("")

    def allow_uncertainty(self, allowed: bool) -> None:
        """Whether the method has an uncertainty: the network does, of several runs."""
        self.uncertainty.setEnabled(allowed)

    def uncertainty_path(self, path: str) -> str:
        """The file of the uncertainty beside a result; empty where none is asked for."""
        wanted = self.uncertainty.isEnabled() and self.uncertainty.isChecked()
        return f"{os.path.splitext(path)[0]}_uncertainty.tif" if wanted else ""

    def _remember(self, _checked: bool) -> None:
        boxes = (self.report, self.uncertainty, self.cog)
        remember(**{box.objectName(): "yes" if box.isChecked() else "no" for box in boxes})

    def _box(self, name: str, text: str, tip: str) -> QCheckBox:
        box = QCheckBox(text, self)
        box.setObjectName(name)
        box.setToolTip(tip)
        return box

    def problem(self, sources: list[str], need_mb: float = 0.0) -> Problem | None:
        """Why the result cannot be written, where that can be told at once.

        Args:
            sources: files that it must not replace.
            need_mb: megabytes that it may take; 0 while that is unknown.
        """
        path = self.path()
        if not path:
            return self._space(QgsProcessingUtils.tempFolder(), need_mb)
        folder = os.path.dirname(path)
        if os.path.isdir(path):
            return Problem(
                "error", self.tr("“{}” is a folder. Give a file name.").format(path), code="output"
            )
        if not os.path.isdir(folder):
            return Problem("error", self.tr("The folder “{}” does not exist.").format(folder), code="output")
        if not os.access(folder, os.W_OK):
            return Problem(
                "error", self.tr("The folder “{}” cannot be written to.").format(folder), code="output"
            )
        if any(
            os.path.exists(source) and os.path.exists(path) and os.path.samefile(path, source)
            for source in sources
        ):
            text = self.tr("The result would replace one of the layers it is made from. Choose another file.")
            return Problem("error", text, code="output")
        return self._space(folder, need_mb) or self._other_name()

    def _other_name(self) -> Problem | None:
        """Where the file will have another ending than the one given."""
        given = os.path.splitext(self._given())[1]
        if not given or self._given() == self.path():
            return None
        text = self.tr("The result is a GeoTIFF: it will be saved as “{}”.").format(os.path.basename(self.path()))
        return Problem("warning", text, code="other-name")

    def _space(self, folder: str, need_mb: float) -> Problem | None:
        try:
            free = shutil.disk_usage(folder).free / 1e6
        except OSError:
            return None
        if need_mb <= free:
            return None
        text = self.tr("The result may take {need:.0f} MB, and the disk of {folder} has {free:.0f} MB left.")
        mend = self.tr("Free some space, save elsewhere, or sharpen a smaller area.")
        return Problem("error", text.format(need=need_mb, folder=folder, free=free), mend, code="disk-full")

    def _changed(self, *_: object) -> None:
        if self.exists():
            self.about.setText(self.tr("This file exists; you will be asked before it is replaced."))
        elif self.path() != self._given():
            self.about.setText(
                self.tr("Saved as “{}”, a GeoTIFF with overviews, on the panchromatic layer's grid.").format(
                    os.path.basename(self.path())
                )
            )
        elif self.path():
            self.about.setText(self.tr("GeoTIFF with overviews, on the panchromatic layer's grid."))
        else:
            self.about.setText(self.tr("A temporary file is deleted when QGIS closes."))
        self.changed.emit()
