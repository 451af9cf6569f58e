"""What the end-to-end tests do in the real window."""

from __future__ import annotations

import os
from collections.abc import Generator
from pathlib import Path
from typing import Any

from driver import Driver
from qgis.core import (
    QgsApplication,
    QgsContrastEnhancement,
    QgsMultiBandColorRenderer,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QMessageBox
from qgis.utils import iface

Plan = dict[str, Any]
Scenario = Generator[Any, None, dict[str, Any]]


def look_of(layer: QgsRasterLayer) -> dict[str, Any]:
    """Place and style of a layer, as plain values."""
    extent = layer.extent()
    renderer = layer.renderer()
    look = {
        "name": layer.name(),
        "source": layer.source(),
        "valid": layer.isValid(),
        "crs": layer.crs().authid(),
        "extent": [extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum()],
        "size": [layer.width(), layer.height()],
        "bands": layer.bandCount(),
        "renderer": renderer.type(),
    }
    if isinstance(renderer, QgsMultiBandColorRenderer):
        look["shown"] = [renderer.redBand(), renderer.greenBand(), renderer.blueBand()]
        look["stretch"] = [
            [enhancement.minimumValue(), enhancement.maximumValue()]
            for enhancement in (
                renderer.redContrastEnhancement(),
                renderer.greenContrastEnhancement(),
                renderer.blueContrastEnhancement(),
            )
            if enhancement is not None
        ]
    return look


def style(layer: QgsRasterLayer, bands: tuple[int, int, int], low: float, high: float) -> None:
    """Show a layer in these bands with this stretch."""
    renderer = QgsMultiBandColorRenderer(layer.dataProvider(), *bands)
    setters = (
        renderer.setRedContrastEnhancement,
        renderer.setGreenContrastEnhancement,
        renderer.setBlueContrastEnhancement,
    )
    for band, put in zip(bands, setters):  # noqa: B905  (Python 3.9)
        enhancement = QgsContrastEnhancement(layer.dataProvider().dataType(band))
        enhancement.setContrastEnhancementAlgorithm(
            QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum
        )
        enhancement.setMinimumValue(low)
        enhancement.setMaximumValue(high)
        put(enhancement)
    layer.setRenderer(renderer)
    layer.triggerRepaint()


def open_dialog(driver: Driver) -> Any:
    """Open the dialog from the menu's action."""
    driver.action().trigger()
    dialog = driver.dialog()
    assert dialog is not None and dialog.isVisible() and not dialog.isModal()
    return dialog


def looked(dialog: Any) -> bool:
    """Whether the engine has had its look at the layers."""
    return not dialog.inspector.looking


def raster_layers() -> list[QgsRasterLayer]:
    """The project's rasters."""
    return [
        layer for layer in QgsProject.instance().mapLayers().values() if isinstance(layer, QgsRasterLayer)
    ]


def click(widget: Any) -> None:
    """A real mouse click on a widget."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def fuse(driver: Driver, plan: Plan) -> Scenario:
    """Open the dialog from the menu, let it propose PAN and MS, run, and look at the layer that comes."""
    for path in (*plan["ms"], plan["pan"]):
        driver.add(path, Path(path).stem)
    if plan.get("style"):
        style(QgsProject.instance().mapLayersByName(Path(plan["ms"][0]).stem)[0], *plan["style"])
    before = {layer.id() for layer in raster_layers()}
    yield 0.3
    dialog = open_dialog(driver)
    yield lambda: looked(dialog)
    dialog.quality.choose(method=plan["method"], level=plan.get("level", "fast"))
    if plan.get("output"):
        dialog.output.file.setFilePath(plan["output"])
    yield lambda: looked(dialog)
    result = {
        "pan": dialog.layers.pan_layer().name(),
        "ms": [layer.name() for layer in dialog.layers.ms_layers()],
        "detected": dialog.layers.detected.text(),
        "size": dialog.area.size.text(),
        "problems": [[p.level, p.code, p.message] for p in dialog.layers.problems.problems()],
    }
    if plan.get("picture"):
        yield 0.3
        driver.picture(plan["picture"], screen=True)
        driver.picture(f"{plan['picture']}-dialog", dialog)
    assert dialog.foot.run.isEnabled(), driver.seen()
    driver.longest_gap = 0.0
    click(dialog.foot.run)
    assert dialog.runner.running and not dialog.layers.isEnabled()
    yield lambda: not dialog.runner.running
    result["gap"] = driver.longest_gap
    result["status"] = dialog.foot.status.text()
    result["log"] = dialog.foot.log.toPlainText()
    new = [layer for layer in raster_layers() if layer.id() not in before]
    result["layers"] = [look_of(layer) for layer in new]
    if plan.get("picture"):
        dialog.foot.log_button.setChecked(True)
        yield 0.8
        driver.picture(f"{plan['picture']}-done", screen=True)
    return result


def cancel(driver: Driver, plan: Plan) -> Scenario:
    """Cancel in mid-run: no layer, no file, and the dialog is ready again."""
    for path in (*plan["ms"], plan["pan"]):
        driver.add(path, Path(path).stem)
    yield 0.3
    dialog = open_dialog(driver)
    dialog.quality.choose(method=plan["method"], level=plan.get("level", "fast"))
    dialog.output.file.setFilePath(plan["output"])
    yield lambda: looked(dialog)
    before = len(raster_layers())
    click(dialog.foot.run)
    yield lambda: dialog.foot.bar.value() > 0 or not dialog.runner.running
    result = {"running": dialog.runner.running, "progress": dialog.foot.bar.value()}
    yield plan.get("running_for", 0.2)
    driver.picture("running", screen=True)
    result["left"] = dialog.foot.left.text()
    click(dialog.foot.cancel)
    yield lambda: not dialog.runner.running
    yield lambda: looked(dialog)
    result["status"] = dialog.foot.status.text()
    result["layers_added"] = len(raster_layers()) - before
    result["files"] = sorted(os.listdir(os.path.dirname(plan["output"])))
    result["ready"] = dialog.foot.run.isEnabled()
    result["tasks"] = QgsApplication.taskManager().countActiveTasks()
    return result


def problems(driver: Driver, plan: Plan) -> Scenario:
    """PAN and MS exchanged: the dialog says so in red, blocks, and one button mends it."""
    pan = driver.add(plan["pan"], "sharp")
    ms = driver.add(plan["ms"][0], "colour")
    dialog = open_dialog(driver)
    dialog.quality.choose(method="gsa")
    yield lambda: looked(dialog)
    dialog.layers.pan.setLayer(ms)
    dialog.layers.ms.setLayer(pan)
    yield lambda: looked(dialog)
    shown = dialog.layers.problems
    result = {
        "problems": [[p.level, p.code, p.message] for p in shown.problems()],
        "visible": shown.isVisible(),
        "blocked": not dialog.foot.run.isEnabled(),
    }
    driver.picture("problems-dialog", dialog)
    button = shown.findChild(type(dialog.foot.run), "swap")
    result["swap_offered"] = button is not None
    if button is not None:
        click(button)
        yield lambda: looked(dialog)
        result["after"] = [p.level for p in shown.problems() if p.blocks]
        result["pan_after"] = dialog.layers.pan_layer().name()
        result["ready"] = dialog.foot.run.isEnabled()
    return result


def draw(driver: Driver, plan: Plan) -> Scenario:
    """Draw a rectangle with the mouse on the map, sharpen only that, then replace the file when asked."""
    for path in (*plan["ms"], plan["pan"]):
        layer = driver.add(path, Path(path).stem)
    iface.mapCanvas().setExtent(layer.extent())
    iface.mapCanvas().refresh()
    yield 0.5
    dialog = open_dialog(driver)
    dialog.quality.choose(method=plan["method"])
    dialog.output.file.setFilePath(plan["output"])
    dialog.area.choose("drawn")
    yield lambda: looked(dialog)
    result: dict[str, Any] = {"blocked_before": not dialog.foot.run.isEnabled()}
    click(dialog.area.draw)
    yield 0.3
    result["aside"] = not dialog.isVisible()
    canvas = iface.mapCanvas()
    view = canvas.viewport()
    middle = view.rect().center()
    first, second = middle + QPoint(-60, -40), middle + QPoint(50, 45)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, first)
    QTest.mouseMove(view, second)
    yield 0.1
    driver.picture("drawing", screen=True)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, second)
    yield 0.3
    result["back"] = dialog.isVisible()
    to_map = canvas.getCoordinateTransform()
    a, b = to_map.toMapCoordinates(first), to_map.toMapCoordinates(second)
    result["drawn"] = [min(a.x(), b.x()), min(a.y(), b.y()), max(a.x(), b.x()), max(a.y(), b.y())]
    yield lambda: looked(dialog)
    result["size"] = dialog.area.size.text()
    driver.picture("drawn", screen=True)
    click(dialog.foot.run)
    yield lambda: not dialog.runner.running
    yield lambda: looked(dialog)
    result["status"] = dialog.foot.status.text()
    first_layer = dialog.runner.layer
    result["layer"] = look_of(first_layer)
    count = len(raster_layers())
    written = os.stat(plan["output"]).st_mtime_ns
    asked: list[str] = []
    driver.answer(QMessageBox.StandardButton.No, asked)
    click(dialog.foot.run)
    yield 0.3
    result["kept"] = os.stat(plan["output"]).st_mtime_ns == written and not dialog.runner.running
    driver.answer(QMessageBox.StandardButton.Yes, asked)
    click(dialog.foot.run)
    yield lambda: not dialog.runner.running
    result["asked"] = asked
    result["replaced"] = os.stat(plan["output"]).st_mtime_ns > written
    result["same_layer"] = dialog.runner.layer is not None and dialog.runner.layer.id() == first_layer.id()
    result["layers_added"] = len(raster_layers()) - count
    return result


def reopened(driver: Driver, plan: Plan) -> Scenario:
    """With the dialog open, a project that remembers a pair among two is opened, then another one begun."""
    project = QgsProject.instance()
    names = ("pan", "ms", "other_pan", "other_ms")
    pan, ms, *_ = (driver.add(plan[name], name) for name in names)
    dialog = open_dialog(driver)
    dialog.layers.pan.setLayer(pan)
    dialog.layers.set_ms([ms])
    dialog.layers.band_order.setText("4,3,2,1")
    dialog.layers.set_sensor("msi4")
    dialog.quality.choose(method="brovey")
    dialog.output.file.setFilePath(plan["output"])
    yield lambda: looked(dialog)
    click(dialog.foot.run)
    yield lambda: not dialog.runner.running
    project.write(plan["file"])
    project.clear()
    yield lambda: looked(dialog)
    result: dict[str, Any] = {"cleared": asked_for(dialog)}
    iface.addProject(plan["file"])
    yield 0.5
    yield lambda: looked(dialog)
    result["opened"] = asked_for(dialog)
    iface.newProject()
    for name in ("other_pan", "other_ms"):
        driver.add(plan[name], name)
    yield 0.5
    yield lambda: looked(dialog)
    result["new"] = asked_for(dialog)
    return result


def asked_for(dialog: Any) -> dict[str, Any]:
    """The choices that belong to a scene."""
    pan = dialog.layers.pan_layer()
    return {
        "pan": pan.name() if pan is not None else "",
        "ms": [layer.name() for layer in dialog.layers.ms_layers()],
        "bands": list(dialog.layers.bands()),
        "sensor": dialog.layers.sensor.currentData(),
        "output": dialog.output.path(),
    }


def small_screen(driver: Driver, plan: Plan) -> Scenario:
    """On a screen of 1024 x 768 everything can be reached, by keyboard too."""
    for path in (*plan["ms"], plan["pan"]):
        driver.add(path, Path(path).stem)
    dialog = open_dialog(driver)
    yield lambda: looked(dialog)
    yield 0.3
    driver.picture("small-screen", screen=True)
    frame = dialog.frameGeometry()
    available = dialog.screen().availableGeometry()
    dialog.activateWindow()
    reached = tab_order(dialog)
    dialog.quality.choose(method="gsa")
    yield lambda: looked(dialog)
    classical = tab_order(dialog)
    dialog.scroll.verticalScrollBar().setValue(dialog.scroll.verticalScrollBar().maximum())
    yield 0.2
    driver.picture("small-screen-end", screen=True)
    return {
        "frame": [frame.width(), frame.height()],
        "screen": [available.width(), available.height()],
        "reached": reached,
        "reached_classical": classical,
        "wide": dialog.scroll.widget().width() - dialog.scroll.viewport().width(),
    }


def tab_order(dialog: Any) -> list[str]:
    """Names of the widgets that the Tab key reaches, from PAN's box on."""
    dialog.layers.pan.setFocus()
    reached: list[str] = []
    for _ in range(60):
        widget = dialog.focusWidget()
        name = widget.objectName() if widget is not None else ""
        while widget is not None and not name:
            widget = widget.parentWidget()
            name = widget.objectName() if widget is not None else ""
        if reached and name == reached[0]:
            break
        if not reached or reached[-1] != name:
            reached.append(name)
        dialog.focusNextPrevChild(True)
    return reached


def options(driver: Driver, plan: Plan) -> Scenario:
    """The options page starts the engine; a Python that does not exist is said in words."""
    from ssdiff_qgis.gui.options import OptionsPage

    page = OptionsPage(iface.mainWindow())
    page.resize(640, 260)
    page.setWindowFlag(Qt.WindowType.Dialog)
    page.show()
    yield 0.2
    click(page.check_button)
    yield lambda: page.check_button.isEnabled()
    result = {"state": page.state.text(), "diagnostics": page.diagnostics()}
    driver.picture("options", page)
    page.python.setFilePath("/nowhere/python")
    click(page.check_button)
    yield lambda: page.check_button.isEnabled()
    result["wrong"] = page.state.text()
    page.python.setFilePath("")
    page.apply()
    page.close()
    page.deleteLater()
    return result
