"""What the end-to-end tests of adapting to a scene do in the real window."""

from __future__ import annotations

from typing import Any

from driver import Driver
from qgis.core import QgsProject
from qgis.PyQt.QtWidgets import QPushButton, QWidget
from scenarios import Plan, Scenario, click, look_of, looked, open_dialog, raster_layers


def adapt(driver: Driver, plan: Plan) -> Scenario:
    """Take the offer to adapt, stop, start again, and sharpen a piece with what was learnt."""
    driver.add(plan["ms"], "ms")
    driver.add(plan["pan"], "pan")
    yield 0.3
    dialog = open_dialog(driver)
    yield lambda: looked(dialog)
    seen: dict[str, Any] = {"problems": [[p.level, p.code] for p in dialog.layers.problems.problems()]}
    yield 0.3
    driver.picture("adapt-offer", dialog)
    click(dialog.layers.problems.findChild(QPushButton, "adaptScene"))
    window = dialog.findChild(QWidget, "ssdiffAdaptDialog")
    assert window.isVisible() and not window.isModal()
    window.minutes.setDecimals(2)
    window.minutes.setMinimum(0.1)
    window.minutes.setValue(0.4)
    window.file.setFilePath(plan["output"])
    yield 0.2
    driver.longest_gap = 0.0
    click(window.start)
    yield lambda: "Learning from the scene" in window.status.text()
    seen["run_enabled_meanwhile"] = dialog.foot.run.isEnabled()
    driver.picture("adapt-running", window)
    click(window.stop)
    yield lambda: not window.running
    seen["stopped"] = window.status.text()
    click(window.start)
    yield lambda: window.running and window.bar.value() > 0 and window.bar.maximum() > 0
    yield lambda: not window.running
    seen["gap"] = driver.longest_gap
    seen["learnt"] = window.status.text()
    driver.picture("adapt-done", window)
    seen["chosen"] = dialog.quality.adapter.path()
    seen["about"] = dialog.quality.adapter.about.text()
    window.close()
    yield lambda: looked(dialog)
    yield 0.3
    driver.picture("adapt-chosen", dialog)
    seen["problems_after"] = [[p.level, p.code] for p in dialog.layers.problems.problems()]
    before = {layer.id() for layer in raster_layers()}
    dialog.area.set_rectangle(QgsProject.instance().mapLayersByName("ms")[0].extent().buffered(-112))
    dialog.output.report.setChecked(False)
    yield lambda: looked(dialog)
    click(dialog.foot.run)
    yield lambda: not dialog.runner.running
    seen["status"] = dialog.foot.status.text()
    new = [layer for layer in raster_layers() if layer.id() not in before]
    seen["layers"] = [look_of(layer) for layer in new]
    seen["history"] = [line for layer in new for line in layer.metadata().history()]
    return seen
