"""What the tests of the quality report do in the real window."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path
from typing import Any

from driver import Driver
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QPushButton, QWidget
from qgis.utils import iface, plugins
from scenarios import click, look_of, looked, open_dialog

Scene = Generator[Any, None, dict[str, Any]]


def report(driver: Driver, plan: dict[str, Any]) -> Scene:
    """Run with a report and an uncertainty, look at the panel, leaf through it, save the page."""
    for path in (*plan["ms"], plan["pan"]):
        layer = driver.add(path, Path(path).stem)
    iface.mapCanvas().setExtent(layer.extent())
    dialog = open_dialog(driver)
    dialog.quality.choose(method=plan["method"], level=plan.get("level", "fast"))
    dialog.output.report.setChecked(True)
    yield lambda: looked(dialog)
    allowed = dialog.output.uncertainty.isEnabled()
    dialog.output.uncertainty.setChecked(True)
    driver.picture("report-dialog", dialog)
    click(dialog.foot.run)
    yield lambda: not dialog.runner.running
    result = dialog.runner.layer
    assert result is not None, driver.seen()
    reports = plugins["ssdiff_qgis"].reports
    began = reports.running
    driver.longest_gap = 0.0
    dialog.close()
    yield 0.2
    panel = iface.mainWindow().findChild(QWidget, "ssdiffReportPanel")
    driver.picture("report-waiting", panel)
    yield lambda: not reports.running
    gap = driver.longest_gap
    yield 0.4
    iface.mainWindow().resizeDocks([panel], [430], Qt.Orientation.Horizontal)
    yield 0.6
    names = ("figures", "colours", "places", "made")
    for number, name in enumerate(names):
        panel.tabs.setCurrentIndex(number)
        yield 0.3
        driver.picture(f"report-{name}", panel)
    panel.tabs.setCurrentIndex(2)
    yield 0.2
    frame = panel.pair.frame()
    QTest.mouseClick(
        panel.pair,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        QPoint(frame.left() + frame.width() // 4, frame.center().y()),
    )
    before = iface.mapCanvas().extent().width()
    click(panel.findChild(QPushButton, "goToPlace"))
    yield 0.8
    driver.picture("report-window", iface.mainWindow())
    reports.save_to(plan["page"])
    group = QgsProject.instance().layerTreeRoot().findLayer(result.id()).parent()
    return {
        "allowed": allowed,
        "began": began,
        "gap": gap,
        "visible": panel.isVisible(),
        "summary": panel.summary.text(),
        "report": reports.report,
        "share": panel.pair.share,
        "places": panel.place.count(),
        "zoomed": iface.mapCanvas().extent().width() / before,
        "group": [child.name() for child in group.children()],
        "history": result.metadata().history(),
        "layer": look_of(result),
        "files": [layer.source() for layer in QgsProject.instance().mapLayers().values()],
    }


def reported(driver: Driver, plan: dict[str, Any]) -> Generator[Any, None, Any]:
    """A run by GSA, whose report begins; the dialog."""
    for path in (*plan["ms"], plan["pan"]):
        driver.add(path, Path(path).stem)
    dialog = open_dialog(driver)
    dialog.quality.choose(method="gsa")
    dialog.output.report.setChecked(True)
    yield lambda: looked(dialog)
    click(dialog.foot.run)
    yield lambda: not dialog.runner.running
    return dialog


def new_run_first(driver: Driver, plan: dict[str, Any]) -> Scene:
    """A run that is begun while a report is made goes first; the report comes after it."""
    dialog = yield from reported(driver, plan)
    reports = plugins["ssdiff_qgis"].reports
    assert reports.running
    yield 0.3
    dialog.output.report.setChecked(False)
    yield lambda: looked(dialog)
    click(dialog.foot.run)
    yield lambda: not dialog.runner.running
    still = reports.running
    status = dialog.foot.status.text()
    yield lambda: not reports.running
    return {"still": still, "status": status, "figures": reports.report.get("figures")}


def left(driver: Driver, plan: dict[str, Any]) -> Scene:
    """QGIS is left while a report is made."""
    yield from reported(driver, plan)
    tasks = QgsApplication.taskManager()
    yield lambda: any(task.description().startswith("Quality report") for task in tasks.activeTasks())
    yield 0.3
    from ssdiff_qgis.engine import warm

    running = [task.description() for task in tasks.activeTasks()]
    return {"running": running, "pid": warm.warm_worker().pid}
