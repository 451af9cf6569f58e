"""What the tests of the engine's installation do in the real window, in a profile that has no engine."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path
from typing import Any

from driver import Driver
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QApplication, QMessageBox
from qgis.utils import iface
from scenarios import click, look_of, open_dialog, raster_layers

Plan = dict[str, Any]
Scenario = Generator[Any, None, dict[str, Any]]


def first_run(driver: Driver, plan: Plan) -> Scenario:
    """Open the dialog without an engine, sharpen with GDAL, begin an installation and stop it."""
    for path in (*plan["ms"], plan["pan"]):
        driver.add(path, Path(path).stem)
    before = {layer.id() for layer in raster_layers()}
    yield 0.3
    dialog = open_dialog(driver)
    panel = dialog.first_run
    yield lambda: panel.install.isEnabled()
    yield 0.3
    result: dict[str, Any] = {
        "shown": panel.isVisible(),
        "about": panel.about.text(),
        "run": dialog.foot.run.text(),
        "problems": [[p.level, p.code, p.message] for p in dialog.layers.problems.problems()],
    }
    driver.picture("first-run", dialog)
    assert dialog.foot.run.isEnabled(), driver.seen()
    click(dialog.foot.run)
    yield lambda: not dialog.runner.running
    result["status"] = dialog.foot.status.text()
    result["layers"] = [look_of(layer) for layer in raster_layers() if layer.id() not in before]
    click(panel.install)
    yield lambda: panel.progress.bar.isVisible() and panel.progress.bar.value() > 20
    driver.picture("first-run-installing", dialog)
    result["installing"] = panel.progress.words.text()
    click(panel.progress.cancel)
    yield lambda: not panel._installation.running
    result["stopped"] = panel.progress.words.text()
    result["button"] = panel.install.text()
    return result


def quit_installing(driver: Driver, plan: Plan) -> Scenario:
    """Leave QGIS in the middle of an installation; QGIS asks whether to stop what is under way."""
    panel = open_dialog(driver).first_run
    yield lambda: panel.install.isEnabled()
    click(panel.install)
    yield lambda: panel.progress.bar.isVisible() and panel.progress.bar.value() > 20
    result: dict[str, Any] = {"title": panel.title.text(), "asked": []}
    driver.answer(QMessageBox.StandardButton.Yes, result["asked"])
    QTimer.singleShot(0, iface.actionExit().trigger)
    # QGIS stops its tasks and stays until it is asked again.
    yield lambda: not panel._installation.running
    return result


def options(driver: Driver, plan: Plan) -> Scenario:
    """Look at the options page, its report, and what it says of an installation that fails."""
    from ssdiff_qgis.gui.options import OptionsPage

    page = OptionsPage(iface.mainWindow())
    page.resize(720, 640)
    page.setWindowFlags(Qt.WindowType.Window)
    page.show()
    yield lambda: page.engine.install.isEnabled()
    yield 0.3
    driver.picture("options", page)
    page.engine.wheels.setFilePath(plan["empty"])
    page.engine.more.setCollapsed(False)
    click(page.engine.install)
    yield lambda: page.engine.progress.problems.isVisible()
    yield 0.3
    driver.picture("options-failed", page)
    problems = [[p.code, p.message, p.hint] for p in page.engine.progress.problems.problems()]
    click(page.copy_button)
    report = QApplication.clipboard().text()
    page.deleteLater()
    return {"state": page.engine.state.text(), "problems": problems, "report": report}


def install(driver: Driver, plan: Plan) -> Scenario:
    """Install the whole engine from the dialog, and sharpen with it."""
    for path in (*plan["ms"], plan["pan"]):
        driver.add(path, Path(path).stem)
    before = {layer.id() for layer in raster_layers()}
    yield 0.3
    dialog = open_dialog(driver)
    panel = dialog.first_run
    yield lambda: panel.install.isEnabled()
    driver.longest_gap = 0.0
    click(panel.install)
    yield lambda: not panel._installation.running
    result: dict[str, Any] = {"gap": driver.longest_gap, "shown": panel.isVisible()}
    failure = panel._installation.failure
    assert failure is None, failure
    yield lambda: not dialog.inspector.looking
    assert dialog.foot.run.isEnabled(), driver.seen()
    click(dialog.foot.run)
    yield lambda: not dialog.runner.running
    result["status"] = dialog.foot.status.text()
    result["layers"] = [look_of(layer) for layer in raster_layers() if layer.id() not in before]
    QgsProject.instance().setDirty(False)
    return result
