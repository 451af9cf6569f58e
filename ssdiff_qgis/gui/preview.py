"""A piece of the scene sharpened for a look: classically at once, then by the network from the middle outward."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsProcessingUtils, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..engine.client import positions_of
from ..extent import Extent
from ..job import LEARNED, FuseJob
from ..mosaic import Sheet, overlaid, sheet
from ..origin import mark
from ..styling import Look, apply_look
from ..tasks import PreviewTask

#: The classical method of the first picture.
QUICK = "gsa"


@dataclass(frozen=True)
class Glance:
    """A preview that is asked for.

    Attributes:
        job: what the engine is asked to do, without extent and output.
        whole: the extent of the preview.
        parts: the extents in which the network works, in their order.
        look: how MS is shown.
        name: the layer's name.
    """

    job: FuseJob
    whole: Extent
    parts: tuple[Extent, ...]
    look: Look
    name: str

    def jobs(self) -> list[FuseJob]:
        """What is done one after the other: the quick picture first, unless a classical method is asked for."""
        if self.job.method not in LEARNED:
            return [replace(self.job, extent=self.whole)]
        quick = replace(self.job, method=QUICK, steps=1, samples=1, weights="", adapter="", device="auto")
        return [replace(quick, extent=self.whole), *(replace(self.job, extent=part) for part in self.parts)]


class Preview(QObject):
    """Shows one preview at a time in a temporary layer; a new one cancels the one before.

    Signals:
        advanced: how many steps are done, and of how many.
        failed: message, hint, code. What is on the map stays.
        ended: all is done.
        dropped: its layer or its project was closed before it was done.
    """

    advanced = pyqtSignal(int, int)
    failed = pyqtSignal(str, str, str)
    ended = pyqtSignal()
    dropped = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.layer_id = ""
        #: Why a classical method was used where SSDiff was wanted; empty where it was not.
        self.unserved = ""
        self._task: PreviewTask | None = None
        self._kept: list[PreviewTask] = []
        self._folder: Path | None = None
        self._glance: Glance | None = None
        self._jobs: list[FuseJob] = []
        self._sheets: list[Sheet] = []
        self._number = 0
        project = QgsProject.instance()
        project.layersWillBeRemoved.connect(self._layers_leave)
        project.cleared.connect(self._drop)

    @property
    def running(self) -> bool:
        """Whether a preview is under way."""
        return self._task is not None

    @property
    def layer(self) -> QgsRasterLayer | None:
        """The temporary layer while it is in the project."""
        layer = QgsProject.instance().mapLayer(self.layer_id)
        return layer if isinstance(layer, QgsRasterLayer) else None

    def show(self, glance: Glance) -> None:
        """Begin a preview."""
        self.stop()
        self.unserved = ""
        self._glance, self._jobs, self._sheets = glance, glance.jobs(), []
        self._folder = Path(tempfile.mkdtemp(prefix="ssdiff_preview_", dir=QgsProcessingUtils.tempFolder()))
        self._next()

    def warm(self, job: FuseJob, extent: Extent) -> None:
        """Have the engine ready for this scene: its measures and fits are kept from a tiny piece of it."""
        if self.running:
            return
        tiny = Glance(job, extent, (extent,), Look((), {}), "")
        for step in tiny.jobs():
            path = Path(QgsProcessingUtils.generateTempFilename(f"ssdiff_warm_{step.method}.tif"))
            task = PreviewTask(replace(step, output=str(path), overwrite=True), self.tr("Preparing the preview"))
            task.succeeded.connect(lambda _event, path=path: path.unlink())
            self._add(task)

    def stop(self) -> None:
        """Cancel what is under way; what is on the map stays."""
        self._task = None
        self._glance = None
        for task in self._kept:
            task.cancel()

    def _next(self) -> None:
        """Begin the next step, or end."""
        if self._glance is None or self._folder is None:
            return
        done = len(self._sheets)
        total = len(self._jobs)
        if done == total:
            self._task = None
            self.ended.emit()
            return
        self._number += 1
        job = replace(self._jobs[done], output=str(self._folder / f"{self._number}.tif"))
        task = PreviewTask(job, self.tr("Preview {} of {}").format(done + 1, total))
        glance = self._glance
        task.succeeded.connect(lambda event: self._came(glance, event))
        task.failed.connect(lambda message, hint, code: self._failed(glance, message, hint, code))
        self._task = task
        self._add(task)

    def _add(self, task: PreviewTask) -> None:
        """Run a task, and keep it until it has ended."""
        self._kept.append(task)

        def forget(*_: Any) -> None:
            if task in self._kept:
                self._kept.remove(task)

        for signal in (task.succeeded, task.failed, task.cancelled):
            signal.connect(forget)
        QgsApplication.taskManager().addTask(task)

    def _came(self, glance: Glance, event: dict[str, Any]) -> None:
        """Put a finished step on the map."""
        if glance is not self._glance or self._folder is None:
            return
        found = sheet(str(event.get("output") or ""))
        if found is None:
            self._failed(glance, self.tr("The preview cannot be read."), "", "output")
            return
        self._sheets.append(found)
        report = event.get("report") or {}
        if len(self._sheets) > 1 and report.get("method") not in (None, "ssdiff"):
            self.unserved = " ".join(str(text) for text in report.get("warnings") or [])
        self._put(glance, self._source(), positions_of(event))
        self.advanced.emit(len(self._sheets), len(self._jobs))
        self._next()

    def _source(self) -> str:
        """The file that shows all that is finished."""
        latest = self._sheets[-1]
        if len(self._sheets) == 1 or latest.extent == self._sheets[0].extent:
            return latest.path
        target = Path(latest.path).with_suffix(".vrt")
        target.write_text(overlaid(self._sheets), encoding="utf-8")
        return str(target)

    def _put(self, glance: Glance, source: str, positions: Sequence[int]) -> None:
        """Show a file in the temporary layer, which is made at the first one."""
        layer = self.layer
        fresh = len(self._sheets) == 1
        if layer is None:
            options = QgsRasterLayer.LayerOptions(loadDefaultStyle=False)
            layer = QgsRasterLayer(source, glance.name, "gdal", options)
            glance.look.place(layer)
            apply_look(layer, glance.look, positions)
            self.layer_id = layer.id()
            QgsProject.instance().addMapLayer(layer, False)
            QgsProject.instance().layerTreeRoot().insertLayer(0, layer)
        else:
            old = os.path.dirname(layer.source())
            layer.setDataSource(source, glance.name, "gdal")
            glance.look.place(layer)
            if fresh:
                apply_look(layer, glance.look, positions)
                if old != os.path.dirname(source):
                    shutil.rmtree(old, ignore_errors=True)
            layer.triggerRepaint()
        mark(layer, glance.job.ms, positions)

    def _failed(self, glance: Glance, message: str, hint: str, code: str) -> None:
        if glance is self._glance:
            self.stop()
            self.failed.emit(message, hint, code)

    def _layers_leave(self, ids: Sequence[str]) -> None:
        if self.layer_id in ids:
            self._drop()

    def _drop(self) -> None:
        running = self.running
        self.stop()
        if running:
            self.dropped.emit()
