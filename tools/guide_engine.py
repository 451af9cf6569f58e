"""Takes the user guide's pictures of the engine's installation, inside QGIS."""

from __future__ import annotations

import os
from collections.abc import Generator
from pathlib import Path
from typing import Any

from driver import Driver
from qgis.PyQt.QtWidgets import QDialog, QVBoxLayout
from qgis.utils import iface
from scenarios import open_dialog

Scene = Generator[Any, None, dict[str, Any]]
#: The place that the pictures show.
_PLACE = "/home/me/.local/share/QGIS/QGIS3/profiles/default/ssdiff/engine"


def pictures(driver: Driver, plan: dict[str, Any]) -> Scene:
    """The dialog's first-run panel and the options page, as they are before the engine is installed."""
    from ssdiff_qgis.engine import managed, python
    from ssdiff_qgis.engine.home import Home

    os.environ.pop(python.VARIABLE, None)
    python.CHECKOUT = Path(_PLACE)
    managed.home = lambda: Home(Path(_PLACE))
    for path in (*plan["ms"], plan["pan"]):
        driver.add(path, Path(path).stem)
    yield 0.5
    dialog = open_dialog(driver)
    yield lambda: dialog.first_run.install.isEnabled()
    dialog.resize(dialog.width(), 560)
    yield 0.3
    driver.picture("first-run", dialog)
    dialog.close()

    from ssdiff_qgis.gui.options import OptionsPage

    # In a dialog, as in QGIS's options: themes paint those.
    box = QDialog(iface.mainWindow())
    page = OptionsPage(box)
    QVBoxLayout(box).addWidget(page)
    page.engine.more.setCollapsed(False)
    box.setFixedSize(720, 470)
    box.show()
    yield lambda: page.engine.install.isEnabled()
    yield 0.3
    driver.picture("options", box)
    box.deleteLater()
    return {}
