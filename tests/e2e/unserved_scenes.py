"""What the end-to-end tests do with layers that no trained model fits."""

from __future__ import annotations

from typing import Any

from driver import Driver
from qgis.core import QgsRectangle
from qgis.PyQt.QtWidgets import QComboBox
from qgis.utils import iface
from scenarios import Plan, Scenario, click, looked, open_dialog


def plain(dialog: Any) -> dict[str, Any]:
    """The method, and what is said of the layers."""
    found = dialog.layers.problems.problems()
    return {
        "method": dialog.quality.method.currentData(),
        "said": [[p.level, f"{p.message} {p.hint}".strip()] for p in found],
        "run": dialog.foot.run.isEnabled(),
        "kept": dialog.quality.consistency.isVisibleTo(dialog.quality),
    }


def dialog_and_preview(driver: Driver, plan: Plan) -> Scenario:
    """A piece first, then the dialog: Run before the layers were looked at, six bands, SSDiff by hand, four bands."""
    from processing import createAlgorithmDialog
    from qgis.utils import plugins

    six, four, pan = (driver.add(plan[name], name) for name in ("six", "four", "pan"))
    iface.mapCanvas().setExtent(pan.extent())
    yield 0.3
    tool = next(tool for tool in plugins["ssdiff_qgis"].tools if tool.action.objectName() == "ssdiffPreview")
    asked = tool._dialog()
    asked.layers.propose()
    asked.layers.set_ms([six])
    box = pan.extent()
    tool.look(QgsRectangle.fromCenterAndSize(box.center(), box.width() / 2, box.height() / 2))
    yield lambda: not tool.preview.running
    seen: dict[str, Any] = {"preview": tool.preview.unserved, "bar": tool._item.text()}

    dialog = open_dialog(driver)
    seen["looked"] = looked(dialog)
    click(dialog.foot.run)
    yield lambda: not dialog.runner.running
    seen["at once"] = driver.seen()
    dialog.quality.more.setChecked(True)
    yield lambda: looked(dialog) and dialog.quality.method.currentData() != "ssdiff"
    yield lambda: looked(dialog)
    seen["six"] = plain(dialog)
    yield 0.4
    driver.picture(f"unserved-{plan['name']}", screen=True)
    dialog.scroll.ensureWidgetVisible(dialog.quality.adapter)
    dialog.output.file.setFilePath("kept.txt")
    yield 0.3
    driver.picture(f"unserved-{plan['name']}-advanced", screen=True)
    dialog.output.file.setFilePath("")
    dialog.quality.choose(method="ssdiff")
    dialog.quality.method.activated.emit(dialog.quality.method.currentIndex())
    yield lambda: looked(dialog)
    seen["by hand"] = plain(dialog)
    driver.picture(f"unserved-{plan['name']}-by-hand", screen=True)
    dialog.layers.set_ms([four])
    yield lambda: looked(dialog)
    seen["four"] = plain(dialog)
    dialog.close()

    toolbox = createAlgorithmDialog("ssdiff:pansharpen", {"SENSOR": "wv3"})
    toolbox.show()
    yield 0.5
    seen["titles"] = [box.currentText() for box in toolbox.findChildren(QComboBox) if box.findData("wv3") >= 0]
    driver.picture(f"toolbox-{plan['name']}", toolbox)
    toolbox.close()
    return seen
