"""The window that adapts to a scene: for which scene what was learnt is chosen."""

from __future__ import annotations

from typing import Any

import pytest
from qgis.core import QgsApplication
from qgis.gui import QgisInterface
from qgis.PyQt.QtWidgets import QWidget

from ssdiff_qgis.gui.adapting import AdaptDialog
from ssdiff_qgis.job import FuseJob

REPORT = {
    "gain": True,
    "output": "learnt.safetensors",
    "before": {"sam": 2.0, "ergas": 3.0},
    "after": {"sam": 1.5, "ergas": 2.5},
}


@pytest.mark.parametrize("still", [True, False])
def test_what_was_learnt_is_chosen_only_while_its_scene_is(
    qgis_iface: QgisInterface, monkeypatch: pytest.MonkeyPatch, still: bool
) -> None:
    tasks: list[Any] = []
    monkeypatch.setattr(QgsApplication.taskManager(), "addTask", tasks.append)
    asked: list[FuseJob] = []

    def chosen(job: FuseJob) -> bool:
        asked.append(job)
        return still

    parent = QWidget()
    dialog = AdaptDialog(qgis_iface, parent, chosen)
    made: list[str] = []
    dialog.made.connect(made.append)
    job = FuseJob(pan="pan.tif", ms=("ms.tif",))
    dialog.open_for(job, "sharp")
    dialog.start.click()
    tasks[0].succeeded.emit(REPORT)
    assert asked == [job]
    assert made == (["learnt.safetensors"] if still else [])
    assert ("is chosen for this scene" in dialog.status.text()) is still
    assert ("of “sharp” is learnt.safetensors" in dialog.status.text()) is not still
    dialog.close()
    parent.deleteLater()
