"""Plays what an analyst does inside QGIS and takes the longest pause of the window's event loop in each part."""

from __future__ import annotations

import sys
import threading
import time
import traceback
from collections.abc import Generator
from pathlib import Path
from typing import Any

from canvas import drag, plugin_tool
from driver import Driver
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, QPoint, Qt, QTimer
from qgis.utils import iface, plugins
from scenarios import click, looked, open_dialog

Scene = Generator[Any, None, dict[str, Any]]
#: Milliseconds between two beats.
BEAT_MS = 5


class Heartbeat(QObject):
    """Beats in the event loop; the longest pause between two beats counts for the part under way.

    Args:
        late_ms: pause after which the main thread's stack is noted, to see what it was at; 0 for never.
    """

    def __init__(self, late_ms: float) -> None:
        super().__init__()
        self.longest: dict[str, float] = {}
        self.where: dict[str, str] = {}
        self._part = ""
        self._last = time.monotonic()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._beat)
        self._timer.start()
        self._late = late_ms / 1000
        self._main = threading.get_ident()
        if late_ms:
            threading.Thread(target=self._watch, daemon=True).start()

    def part(self, name: str) -> None:
        """Count for another part from now on."""
        self._beat()
        self._part = name

    def stop(self) -> None:
        """Beat no more."""
        self.part("")
        self._timer.stop()
        self._late = 0.0

    def _beat(self) -> None:
        now = time.monotonic()
        gap = 1000 * (now - self._last)
        if gap > self.longest.get(self._part, 0.0):
            self.longest[self._part] = gap
        self._last = now

    def _watch(self) -> None:
        while self._late:
            time.sleep(0.01)
            pause = time.monotonic() - self._last
            if pause > self._late and 1000 * pause > self.longest.get(self._part, 0.0):
                frame = sys._current_frames().get(self._main)
                stack = traceback.extract_stack(frame)[-6:] if frame is not None else []
                self.where[self._part] = " < ".join(
                    f"{Path(step.filename).name}:{step.lineno} {step.name}" for step in reversed(stack)
                )


def gaps(driver: Driver, plan: dict[str, Any]) -> Scene:
    """One window, from the first opening of the dialog to the report panel."""
    canvas = iface.mapCanvas()
    beat = Heartbeat(plan["late_ms"])
    beat.part("plugin gets ready after QGIS's start")
    yield 0.1
    yield lambda: not plugins["ssdiff_qgis"].preparation.pending
    yield 1.0
    beat.part("QGIS alone: idle")
    yield 3.0
    beat.part("QGIS alone: a raster added")
    for path in (*plan["ms"], plan["pan"]):
        layer = driver.add(path, Path(path).stem)
        yield 0.3
    canvas.setExtent(layer.extent())
    canvas.refresh()
    yield 0.5
    yield lambda: not canvas.isDrawing()

    beat.part("dialog opened, first time")
    dialog = open_dialog(driver)
    yield 0.5
    beat.part("dialog opened again")
    dialog.close()
    yield 0.3
    open_dialog(driver)
    yield 0.5
    beat.part("layers chosen, pre-flight")
    dialog.layers.pan.setLayer(None)
    yield 0.2
    dialog.layers.pan.setLayer(layer)
    yield lambda: looked(dialog)
    yield 0.2

    beat.part("run, result on the map")
    dialog.quality.choose(method="ssdiff", level="fast")
    dialog.output.report.setChecked(False)
    yield lambda: looked(dialog)
    click(dialog.foot.run)
    yield lambda: not dialog.runner.running
    assert dialog.runner.layer is not None, driver.seen()
    yield 0.3
    yield lambda: not canvas.isDrawing() and looked(dialog)

    beat.part("run, its report in the panel")
    dialog.output.report.setChecked(True)
    click(dialog.foot.run)
    yield lambda: not dialog.runner.running
    dialog.close()
    yield lambda: not plugins["ssdiff_qgis"].reports.running
    yield 1.0

    beat.part("preview dragged")
    tool = plugin_tool("ssdiffPreview")
    tool.action.trigger()
    yield lambda: not tool.preview._kept
    middle = canvas.viewport().rect().center()
    drag(middle + QPoint(-150, -120), middle + QPoint(150, 130))
    yield lambda: not tool.preview.running
    yield 0.5
    yield lambda: not canvas.isDrawing()

    beat.part("divider dragged")
    plugin_tool("ssdiffCompare").action.trigger()
    yield lambda: plugin_tool("ssdiffCompare").tool._job is None
    drag(middle, middle + QPoint(-60, 10))
    yield 0.5

    beat.part("")
    iface.actionPan().trigger()
    QgsProject.instance().clear()
    for path in (plan["large_ms"], plan["large_pan"]):
        driver.add(path, Path(path).stem)
    yield 0.5
    yield lambda: not canvas.isDrawing()
    open_dialog(driver)
    dialog.quality.choose(method="mtf-glp-fs")
    dialog.output.report.setChecked(False)
    yield lambda: looked(dialog)
    yield 0.5
    beat.part("long run with progress")
    click(dialog.foot.run)
    yield lambda: dialog.foot.bar.value() > 100 or not dialog.runner.running
    yield 2.0
    assert dialog.runner.running, driver.seen()
    beat.part("cancel")
    click(dialog.foot.cancel)
    yield lambda: not dialog.runner.running
    yield lambda: looked(dialog)
    beat.stop()
    return {"gaps": {name: gap for name, gap in beat.longest.items() if name}, "where": beat.where}
