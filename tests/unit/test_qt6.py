"""tools/qt6.py: what fails under PyQt6 is named, what both bindings have is not."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

pytest.importorskip("PyQt6.QtWidgets", reason="PyQt6 or a library that it needs is missing")
sys.path.insert(0, str(Path(__file__).parents[2] / "tools"))

import qt6


def findings(source: str) -> list[str]:
    return qt6.check(source, "it.py").findings


@pytest.mark.parametrize(
    "source",
    [
        "from qgis.PyQt.QtCore import Qt\nQt.LeftButton",
        "from qgis.PyQt import QtCore\nQtCore.Qt.LeftButton",
        "from qgis.PyQt.QtWidgets import QDesktopWidget",
        "def f(box):\n    from qgis.PyQt.QtWidgets import QMessageBox as Box\n    return Box.Yes",
        "from qgis.PyQt.QtWidgets import QDialog\nclass A(QDialog):\n    def f(self):\n        return self.Accepted",
        "dialog.exec_()",
        "from PyQt5.QtCore import Qt",
        "import PyQt5",
    ],
)
def test_what_pyqt6_does_not_have_is_named(source: str) -> None:
    assert len(findings(source)) == 1


def test_scoped_enumerators_and_moved_classes_pass() -> None:
    source = (
        "from qgis.PyQt.QtCore import Qt\n"
        "from qgis.PyQt.QtWidgets import QAction, QDialog\n"
        "class A(QDialog):\n"
        "    def f(self):\n"
        "        return Qt.MouseButton.LeftButton, self.accept, QDialog.DialogCode.Accepted\n"
    )
    assert findings(source) == []


def test_the_plugin_uses_nothing_that_pyqt6_lacks() -> None:
    assert [finding for path in qt6.files() for finding in findings(path.read_text(encoding="utf-8"))] == []
