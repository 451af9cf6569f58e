"""The panel above the dialog's boxes: what it offers where there is no engine, and where one was named that is gone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsSettings

from ssdiff_qgis.engine.python import SETTING, VARIABLE
from ssdiff_qgis.gui.first_run import FirstRunPanel


@pytest.fixture()
def panel(plugin: object, monkeypatch: pytest.MonkeyPatch) -> Iterator[FirstRunPanel]:
    monkeypatch.delenv(VARIABLE, raising=False)
    made = FirstRunPanel()
    yield made
    QgsSettings().remove(SETTING)
    made.deleteLater()


def test_a_python_that_was_named_and_is_gone_is_said_and_no_installation_offered(
    panel: FirstRunPanel, tmp_path: Path
) -> None:
    gone = str(tmp_path / "gone" / "python")
    QgsSettings().setValue(SETTING, gone)
    panel.refresh()
    assert panel.needed
    assert gone in panel.about.text() and "does not exist" in panel.about.text()
    assert not panel.install.isVisibleTo(panel) and not panel.build.isVisibleTo(panel)
    assert panel.options.isVisibleTo(panel)


def test_a_named_python_that_is_there_needs_no_panel(panel: FirstRunPanel, tmp_path: Path) -> None:
    there = tmp_path / "python"
    there.write_text("")
    QgsSettings().setValue(SETTING, str(there))
    panel.refresh()
    assert not panel.needed
