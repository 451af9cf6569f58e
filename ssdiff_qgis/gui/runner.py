"""One fusion from the dialog: its task, what it says meanwhile, and the layer that comes of it."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..engine.client import positions_of
from ..job import FuseJob
from ..stages import duration, stage_text
from ..stand_in import StandInTask
from ..styling import Look
from ..tasks import FuseTask, WorkerTask
from .notice import Notice
from .result import add_result
from .run_panel import RunPanel

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
        self._foot = foot
        self._task: WorkerTask | None = None
        self._started = 0.0
        self._order: Order | None = None
        self._event: dict[str, Any] = {}
        self._project_left = False
        self.layer_id = ""
        self.notice = Notice(iface, self)
        self.notice.again.connect(self._again)
        self.notice.add.connect(self._add)
        QgsProject.instance().cleared.connect(self._leave_project)

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
        self.notice.close()
        self._order, self._project_left = order, False
        kind = StandInTask if order.stand_in else FuseTask
        task = kind(order.job, self.tr("Pansharpening: {}").format(order.name))
        task.progressed.connect(self._progressed)
        task.logged.connect(self._foot.add_log)
        task.succeeded.connect(self._succeeded)
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

    def _succeeded(self, event: dict[str, Any]) -> None:
        self._event = event
        took = duration(time.monotonic() - self._started)
        path = self._path()
        self._foot.add_log("info", self.tr("Written to {}").format(path))
        if self._project_left:
            self._end()
            text = self.tr("Done in {time}. The project was closed meanwhile; the result is {path}.")
            self._foot.say(text.format(time=took, path=path))
            self.notice.homeless(text.format(time=took, path=path))
            return
        layer = self._add()
        self._end()
        if layer is not None:
            text = self.tr("Done in {time}: “{layer}” was added to the map.")
            self._foot.say(text.format(time=took, layer=layer.name()))
            if not self._foot.isVisible():
                self.notice.done(text.format(time=took, layer=layer.name()))

    def _add(self) -> QgsRasterLayer | None:
        """Put the result on the map; None, said to the analyst, where it cannot be read."""
        order, report = self._order, self._event.get("report")
        if order is None:
            return None
        bands = positions_of(self._event) or order.bands
        layer = add_result(
            self._path(), order.name, order.look, bands, order.job, report if isinstance(report, dict) else {}
        )
        self.layer_id = layer.id() if layer is not None else ""
        if layer is None:
            self._say_failed(self.tr("QGIS cannot read the result {}.").format(self._path()), "", "output")
        else:
            self.made.emit(order, layer, bands)
        return layer

    def _path(self) -> str:
        asked = self._order.job.output if self._order is not None else ""
        return str(self._event.get("output") or asked)

    def _failed(self, message: str, hint: str, code: str) -> None:
        self._foot.add_log("error", f"{message} {hint}".strip())
        self._end()
        self._say_failed(message, hint, code)

    def _say_failed(self, message: str, hint: str, code: str) -> None:
        self._foot.say(f"{message} {hint}".strip(), failed=True)
        self.notice.failed(message, hint, code)

    def _cancelled(self) -> None:
        self._end()
        self._foot.say(self.tr("Cancelled. Nothing was written."))

    def _end(self) -> None:
        self._task = None
        self._foot.set_running(False)
        self.ended.emit()

    def _again(self) -> None:
        """Run the order that failed once more."""
        if self._order is not None and not self.running:
            self.start(self._order)

    def _leave_project(self) -> None:
        """The project is closed: what is under way goes on for its file, not for the project that comes."""
        self._project_left = self.running
