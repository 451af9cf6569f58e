"""One fusion from the dialog: its task, what it says meanwhile, and the layer that comes of it."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.core import Qgis, QgsApplication, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..engine.client import positions_of
from ..job import FuseJob
from ..stages import stage_text
from ..stand_in import StandInTask
from ..styling import Look
from ..tasks import FuseTask, WorkerTask
from .result import add_result
from .run_panel import RunPanel, duration

if TYPE_CHECKING:
    from qgis.gui import QgisInterface


@dataclass(frozen=True)
class Order:
    """A fusion and how its result is shown.

    Attributes:
        job: what the engine is asked to do.
        name: the new layer's name.
        look: how MS is shown.
        bands: positions asked for in the MS stack; empty for the default.
        stand_in: whether GDAL does it, as there is no engine.
        report: whether a quality report is wanted.
    """

    job: FuseJob
    name: str
    look: Look
    bands: tuple[int, ...]
    stand_in: bool = False
    report: bool = False


class Runner(QObject):
    """Runs one order at a time.

    Signals:
        ended: the order is over: done, failed or cancelled.
        made: an order gave a layer: the order, the layer, the positions in the MS stack of its bands.
    """

    ended = pyqtSignal()
    made = pyqtSignal(object, object, object)

    def __init__(self, iface: QgisInterface, foot: RunPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._iface = iface
        self._foot = foot
        self._task: WorkerTask | None = None
        self._started = 0.0
        self.layer_id = ""

    @property
    def layer(self) -> QgsRasterLayer | None:
        """The latest result while the project has it."""
        layer = QgsProject.instance().mapLayer(self.layer_id)
        return layer if isinstance(layer, QgsRasterLayer) else None

    @property
    def running(self) -> bool:
        """Whether an order is under way."""
        return self._task is not None

    def start(self, order: Order) -> None:
        """Begin an order; only when none is under way."""
        kind = StandInTask if order.stand_in else FuseTask
        task = kind(order.job, self.tr("Pansharpening: {}").format(order.name))
        task.progressed.connect(self._progressed)
        task.logged.connect(self._foot.add_log)
        task.succeeded.connect(lambda event: self._succeeded(order, event))
        task.failed.connect(self._failed)
        task.cancelled.connect(self._cancelled)
        self._task = task
        self._started = time.monotonic()
        self._foot.clear_log()
        self._foot.set_running(True)
        self._foot.say(self.tr("Starting GDAL…") if order.stand_in else self.tr("Starting the engine…"))
        QgsApplication.taskManager().addTask(task)

    def cancel(self) -> None:
        """Stop the order; it ends a moment later."""
        if self._task is not None:
            self._foot.cancel.setEnabled(False)
            self._foot.say(self.tr("Stopping…"))
            self._task.cancel()

    def _progressed(self, fraction: float, stage: str, seconds_left: float | None) -> None:
        if self._task is not None and not self._task.isCanceled():
            self._foot.set_progress(fraction, seconds_left)
            self._foot.say(stage_text(stage))

    def _succeeded(self, order: Order, event: dict[str, Any]) -> None:
        path = str(event.get("output") or order.job.output)
        bands = positions_of(event) or order.bands
        report = event.get("report")
        layer = add_result(
            path, order.name, order.look, bands, order.job, report if isinstance(report, dict) else {}
        )
        self.layer_id = layer.id() if layer is not None else ""
        self._end()
        if layer is None:
            self._say(
                self.tr("The result was written, but QGIS cannot read it: {}").format(path), failed=True
            )
            return
        self._foot.add_log("info", self.tr("Written to {}").format(path))
        text = self.tr("Done in {time}: “{layer}” was added to the map.")
        self._say(text.format(time=duration(time.monotonic() - self._started), layer=layer.name()))
        self.made.emit(order, layer, bands)

    def _failed(self, message: str, hint: str, code: str) -> None:
        text = f"{message} {hint}".strip()
        self._foot.add_log("error", text)
        self._end()
        self._say(text, failed=True)

    def _cancelled(self) -> None:
        self._end()
        self._foot.say(self.tr("Cancelled. Nothing was written."))

    def _end(self) -> None:
        self._task = None
        self._foot.set_running(False)
        self.ended.emit()

    def _say(self, text: str, failed: bool = False) -> None:
        self._foot.say(text, failed)
        if not self._foot.isVisible():
            level = Qgis.MessageLevel.Critical if failed else Qgis.MessageLevel.Success
            title = self.tr("Pansharpen (SSDiff)")
            self._iface.messageBar().pushMessage(title, text, level, 0 if failed else 8)
