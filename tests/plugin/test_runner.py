"""A run of the dialog, at its edges."""

from __future__ import annotations

from typing import Any

import pytest
from qgis.core import QgsApplication
from qgis.gui import QgisInterface
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QWidget

from ssdiff_qgis.gui.run_panel import RunPanel
from ssdiff_qgis.gui.runner import Order, Runner
from ssdiff_qgis.job import FuseJob
from ssdiff_qgis.styling import Look


@pytest.mark.parametrize("signal", ["progressed", "logged", "succeeded", "failed", "cancelled"])
def test_a_run_that_ends_after_the_plugin_is_gone_is_no_error(
    qgis_iface: QgisInterface, monkeypatch: pytest.MonkeyPatch, signal: str
) -> None:
    tasks: list[Any] = []
    monkeypatch.setattr(QgsApplication.taskManager(), "addTask", tasks.append)
    window = QWidget()
    runner = Runner(qgis_iface, RunPanel(window), window)
    runner.start(Order(FuseJob(pan="pan.tif", ms=("ms.tif",), output="fused.tif"), "fused", Look((), {}), ()))
    assert runner.running
    sip.delete(window)
    values: dict[str, tuple[Any, ...]] = {
        "progressed": (0.5, "open", None),
        "logged": ("info", "text"),
        "succeeded": ({"output": "fused.tif"},),
        "failed": ("It failed.", "", "fault"),
        "cancelled": (),
    }
    getattr(tasks[0], signal).emit(*values[signal])
