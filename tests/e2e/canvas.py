"""What the end-to-end tests do on the map: the preview tool and the comparison."""

from __future__ import annotations

import shutil
import time
from pathlib import Path
from typing import Any

from driver import Driver
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QPushButton
from qgis.utils import iface
from scenarios import Plan, Scenario, click, look_of, looked, open_dialog, raster_layers


def drag(first: QPoint, second: QPoint) -> None:
    """Drag on the map."""
    view = iface.mapCanvas().viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, first)
    QTest.mouseMove(view, second)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, second)


def plugin_tool(name: str) -> Any:
    """A canvas tool of the plugin by its action's name."""
    from qgis.utils import plugins

    return next(tool for tool in plugins["ssdiff_qgis"].tools if tool.action.objectName() == name)


def shown_button(name: str) -> Any:
    """A button of the message bar; None if there is none."""
    found = [b for b in iface.messageBar().findChildren(QPushButton, name) if b.isVisible()]
    return found[0] if found else None


def preview(driver: Driver, plan: Plan) -> Scenario:
    """Drag a rectangle with the tool, drag another before the first is done, and go on to a run of it."""
    for path in (*plan["ms"], plan["pan"]):
        layer = driver.add(path, Path(path).stem)
    canvas = iface.mapCanvas()
    canvas.setExtent(layer.extent())
    canvas.refresh()
    yield 0.5
    tool = plugin_tool("ssdiffPreview")
    tool._dialog().quality.choose(method=plan["method"])
    tool.action.trigger()
    assert tool.action.isChecked() and canvas.mapTool() is tool.tool
    # As long as an analyst takes to draw; the engine gets ready meanwhile.
    yield lambda: not tool.preview._kept
    middle = canvas.viewport().rect().center()
    count = len(raster_layers())
    driver.longest_gap = 0.0
    drag(middle + QPoint(-250, -200), middle + QPoint(200, 190))
    yield 0.05
    drag(middle + QPoint(-140, -120), middle + QPoint(150, 130))
    begun = time.monotonic()
    yield lambda: tool.preview.layer is not None
    result: dict[str, Any] = {"first_s": time.monotonic() - begun}
    result["stop_offered"] = shown_button("stopPreview") is not None
    yield 0.2
    driver.picture("preview-first", screen=True)
    yield lambda: not tool.preview.running
    result["all_s"] = time.monotonic() - begun
    result["gap"] = driver.longest_gap
    result["tasks"] = QgsApplication.taskManager().countActiveTasks()
    result["layers_added"] = len(raster_layers()) - count
    result["layer"] = look_of(tool.preview.layer)
    shutil.copy(tool.preview.layer.source(), plan["copy"])
    result["ms_shown"] = look_of(tool._dialog().layers.ms_layers()[0]).get("shown")
    result["steps"] = len(tool.preview._sheets)
    yield 0.5
    driver.picture("preview-done", screen=True)
    tool.action.trigger()
    result["put_away"] = not tool.action.isChecked()
    tool.action.trigger()
    drag(middle + QPoint(-100, -80), middle + QPoint(80, 90))
    yield lambda: not tool.preview.running
    click(shown_button("runArea"))
    dialog = driver.dialog()
    yield lambda: looked(dialog)
    result["dialog"] = [dialog.isVisible(), dialog.area.mode.currentData(), dialog.foot.run.isEnabled()]
    result["remembered"] = QgsProject.instance().readEntry("ssdiff", "setup")[0]
    return result


def compare(driver: Driver, plan: Plan) -> Scenario:
    """Sharpen, press the button after the run, drag the divider, blink, and put it away."""
    for path in (*plan["ms"], plan["pan"]):
        driver.add(path, Path(path).stem)
    canvas = iface.mapCanvas()
    yield 0.3
    tool = plugin_tool("ssdiffCompare")
    tool.action.trigger()
    result: dict[str, Any] = {"without": [tool.action.isChecked(), iface.messageBar().currentItem().text()]}
    iface.messageBar().clearWidgets()
    dialog = open_dialog(driver)
    dialog.quality.choose(method=plan["method"])
    yield lambda: looked(dialog)
    click(dialog.foot.run)
    yield lambda: not dialog.runner.running
    click(dialog.foot.compare)
    click(dialog.foot.close_button)
    result["closed"] = not dialog.isVisible()
    canvas.setExtent(dialog.runner.layer.extent())
    driver.longest_gap = 0.0
    canvas.refresh()
    yield 0.5
    yield lambda: tool.tool._job is None
    divider = tool.tool.divider
    view = canvas.viewport()
    middle = view.rect().center()
    drag(middle, middle + QPoint(-60, 10))
    yield 0.3
    result["place"] = [divider.place, middle.x() - 60]
    driver.picture("compare", screen=True)
    result["gap"] = driver.longest_gap
    result["checked"] = tool.action.isChecked()
    pictures = []
    for _ in range(3):
        QTest.keyClick(canvas, Qt.Key.Key_B)
        pictures.append(divider.share)
    result["blinked"] = pictures
    # Two blinks on, the picture of MS fills the map or has left it.
    for name in ("before", "after"):
        QTest.keyClick(canvas, Qt.Key.Key_B)
        yield 0.1
        shot = canvas.viewport().grab().toImage()
        rows = [shot.height() // 2 + step for step in (-37, -11, 40)]
        columns = range(100, shot.width() - 100, 3)
        seen = [(shot.pixel(x, y), divider.picture.pixel(x, y)) for y in rows for x in columns]
        result[name] = sum(one == other for one, other in seen) / len(seen)
    iface.actionPan().trigger()
    yield 0.2
    result["gone"] = tool.tool.divider is None and not tool.action.isChecked()
    return result
