"""Plays the user guide's scene of adapting to a scene inside QGIS and takes its picture."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path
from typing import Any

from driver import Driver
from qgis.core import QgsApplication
from scenarios import click, looked, open_dialog

Scene = Generator[Any, None, dict[str, Any]]


def pictures(driver: Driver, plan: dict[str, Any]) -> Scene:
    """The window while SSDiff learns from the bundled Landsat scene."""
    for path in (*plan["ms"], plan["pan"]):
        driver.add(path, Path(path).stem)
    yield 0.5
    dialog = open_dialog(driver)
    yield lambda: looked(dialog)
    dialog.adapt()
    window = dialog.adapting
    window.file.setFilePath(str(Path(plan["scratch"]) / "landsat.safetensors"))
    click(window.start)
    yield lambda: window.bar.maximum() > 0 and window.bar.value() >= 10
    driver.picture("adapt", window)
    click(window.stop)
    yield lambda: not window.running
    yield lambda: not QgsApplication.taskManager().countActiveTasks()
    return {"status": window.status.text()}
