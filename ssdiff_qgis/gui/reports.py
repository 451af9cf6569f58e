"""Makes the quality report after a run, in the background, and shows it in the panel."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCoordinateTransform,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QObject, Qt, QTimer, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QImage
from qgis.PyQt.QtWidgets import QFileDialog

from ..engine.client import JobError
from ..extent import Grid
from ..job import AssessJob, FuseJob
from ..language import engine_name
from ..stages import stage_text
from ..tasks import AssessTask
from .report_panel import ReportPanel
from .report_words import pictures

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .runner import Order

#: The panel's width at first, where the window has room for it.
_WIDTH = 400


@dataclass(frozen=True)
class _Subject:
    """What is reported on."""

    job: FuseJob
    layer_id: str
    name: str
    bands: tuple[int, ...]


class _ReportTask(AssessTask):
    """Measures, and takes the pictures out of the page, off the window's thread."""

    def __init__(self, job: AssessJob, description: str) -> None:
        super().__init__(job, description)
        self.pictures: dict[str, QImage] = {}

    def work(self) -> dict[str, Any]:
        """Assess, and read the page."""
        report = super().work()
        page = self.job.html if isinstance(self.job, AssessJob) else ""
        try:
            with open(page, encoding="utf-8") as file:
                self.pictures = pictures(file.read())
        except OSError as error:
            raise JobError(str(error), code="output") from error
        return report


class Reports(QObject):
    """One report at a time; a new one takes the place of the one before.

    Args:
        iface: QGIS's interface.
        parent: the main window.
    """

    def __init__(self, iface: QgisInterface, parent: QObject) -> None:
        super().__init__(parent)
        self._iface = iface
        self.panel: ReportPanel | None = None
        self._task: _ReportTask | None = None
        # In a turn of the event loop of its own: what came before has put a layer on the map.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.start)
        self._subject: _Subject | None = None
        self._page = ""
        self.report: dict[str, Any] = {}

    @property
    def running(self) -> bool:
        """Whether a report is being made."""
        return self._task is not None or self._soon.isActive()

    def take(self, order: Order, layer: QgsRasterLayer, bands: tuple[int, ...]) -> None:
        """Report on what a run made, if that was asked for."""
        if order.report:
            self._subject = _Subject(order.job, layer.id(), layer.name(), tuple(bands))
            self._soon.start()

    def start(self) -> None:
        """Begin the report, or begin it anew."""
        subject = self._subject
        if subject is None:
            return
        self.stop()
        page = QgsProcessingUtils.generateTempFilename("quality-report.html")
        job = AssessJob.of(subject.job, page, subject.bands, language=engine_name())
        task = _ReportTask(job, self.tr("Quality report: {}").format(subject.name))
        task.progressed.connect(lambda fraction, stage, _left: self._progressed(task, fraction, stage))
        task.succeeded.connect(lambda report: self._succeeded(task, page, report))
        task.failed.connect(lambda message, hint, _code: self._failed(task, f"{message} {hint}".strip()))
        task.cancelled.connect(lambda: self._stopped(task))
        self._task = task
        self._the_panel().show_progress(
            subject.name, self.tr("The quality is measured in the background…"), 0.0
        )
        QgsApplication.taskManager().addTask(task)

    def stop(self) -> None:
        """Stop the report under way."""
        self._soon.stop()
        if self._task is not None:
            self._task.cancel()

    def dispose(self) -> None:
        """Stop and take the panel away; the plugin is being unloaded."""
        self.stop()
        self._task = None
        if self.panel is not None:
            self._iface.removeDockWidget(self.panel)
            self.panel.deleteLater()
            self.panel = None

    def _the_panel(self) -> ReportPanel:
        if self.panel is None:
            self.panel = ReportPanel(self._iface.mainWindow())
            self.panel.stop_asked.connect(self.stop)
            self.panel.again_asked.connect(self.start)
            self.panel.open_asked.connect(self._open)
            self.panel.save_asked.connect(self._save)
            self.panel.place_asked.connect(self._go)
            window = self._iface.mainWindow()
            self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.panel)
            width = min(_WIDTH, round(0.3 * window.width()))
            window.resizeDocks([self.panel], [width], Qt.Orientation.Horizontal)
        self.panel.setUserVisible(True)
        return self.panel

    def _progressed(self, task: _ReportTask, fraction: float, stage: str) -> None:
        if task is self._task and self._subject is not None and self.panel is not None:
            self.panel.show_progress(self._subject.name, stage_text(stage), fraction)

    def _succeeded(self, task: _ReportTask, page: str, report: dict[str, Any]) -> None:
        if not self._over(task) or self.panel is None or self._subject is None:
            return
        self._page, self.report = page, report
        self.panel.show_report(self._subject.name, report, task.pictures)

    def _failed(self, task: _ReportTask, text: str) -> None:
        if self._over(task) and self.panel is not None and self._subject is not None:
            self.panel.show_end(self._subject.name, text)

    def _stopped(self, task: _ReportTask) -> None:
        # The task may outlive the plugin: nothing of Qt's is asked of this object before that is known.
        if task is self._task:
            self._failed(task, self.tr("The report was stopped."))

    def _over(self, task: _ReportTask) -> bool:
        """Note that a task has ended; whether it is the one that counts."""
        counts = task is self._task
        if counts:
            self._task = None
        return counts

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._page))

    def _save(self) -> None:
        if self._subject is None:
            return
        near = os.path.splitext(self._subject.job.output)[0] + "_report.html"
        path, _ = QFileDialog.getSaveFileName(
            self.panel, self.tr("Save the quality report"), near, self.tr("HTML files (*.html)")
        )
        if path:
            self.save_to(path if path.lower().endswith((".html", ".htm")) else f"{path}.html")

    def save_to(self, path: str) -> None:
        """Write the page to a file; says so in the message bar, or why not."""
        title = self.tr("Quality report")
        try:
            shutil.copyfile(self._page, path)
        except OSError as error:
            why = self.tr("It cannot be saved to {path}: {why}.").format(path=path, why=error.strerror)
            self._iface.messageBar().pushMessage(title, why, Qgis.MessageLevel.Warning, 0)
            return
        text = self.tr("Saved to {}.").format(path)
        self._iface.messageBar().pushMessage(title, text, Qgis.MessageLevel.Success, 6)

    def _go(self, number: int) -> None:
        """Show a place of the report on the map."""
        crops = self.report.get("crops") or []
        layer = QgsProject.instance().mapLayer(self._subject.layer_id) if self._subject is not None else None
        if not isinstance(layer, QgsRasterLayer) or not 0 <= number < len(crops):
            return
        place = crops[number]
        box = Grid.of(layer).rectangle(place["column"], place["row"], place["width"], place["height"])
        canvas = self._iface.mapCanvas()
        over = QgsCoordinateTransform(
            layer.crs(), canvas.mapSettings().destinationCrs(), QgsProject.instance()
        )
        canvas.setExtent(over.transformBoundingBox(box))
        canvas.refresh()
