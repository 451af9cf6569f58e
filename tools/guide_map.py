"""Plays the user guide's scenes of the map tools inside QGIS and takes their pictures."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path
from typing import Any

from canvas import drag, plugin_tool
from driver import Driver
from qgis.core import QgsRectangle
from qgis.PyQt.QtCore import QPoint
from qgis.utils import iface
from scenarios import click, looked, open_dialog

Scene = Generator[Any, None, dict[str, Any]]


def pictures(driver: Driver, plan: dict[str, Any]) -> Scene:
    """A piece sharpened by dragging a rectangle, then the result of a run beside MS."""
    for path in (*plan["ms"], plan["pan"]):
        driver.add(path, Path(path).stem)
    canvas = iface.mapCanvas()
    yield 0.8
    canvas.setExtent(QgsRectangle(*plan["look_at"]))
    canvas.refresh()
    yield 0.8
    tool = plugin_tool("ssdiffPreview")
    tool.action.trigger()
    yield lambda: not tool.preview._kept
    middle = canvas.viewport().rect().center()
    drag(middle + QPoint(-190, -150), middle + QPoint(170, 140))
    yield lambda: not tool.preview.running
    yield 0.8
    driver.picture("preview", iface.mainWindow())

    dialog = open_dialog(driver)
    yield lambda: looked(dialog)
    dialog.output.report.setChecked(False)
    click(dialog.foot.run)
    yield lambda: not dialog.runner.running
    click(dialog.foot.compare)
    click(dialog.foot.close_button)
    iface.messageBar().clearWidgets()
    yield lambda: plugin_tool("ssdiffCompare").tool._job is None
    drag(middle, middle + QPoint(-40, 0))
    yield 0.8
    driver.picture("compare", iface.mainWindow())
    return {}
