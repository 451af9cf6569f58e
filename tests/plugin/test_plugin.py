"""The plugin's frame in QGIS: what it adds it takes away again."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from qgis.core import QgsApplication, QgsProcessingRegistry
from qgis.gui import QgisInterface, QgsMapCanvas, QgsMessageBar, QgsOptionsWidgetFactory
from qgis.PyQt.QtCore import QEventLoop, QTimer
from qgis.PyQt.QtWidgets import QAction, QMainWindow

from ssdiff_qgis import classFactory
from ssdiff_qgis.gui import prepare
from ssdiff_qgis.plugin import SSDiffPlugin


class Interface:
    """The part of QGIS's interface that the plugin's frame uses, with a real window behind it."""

    def __init__(self) -> None:
        self.window = QMainWindow()
        self.menu: list[QAction] = []
        self.toolbar: list[QAction] = []
        self.options: list[QgsOptionsWidgetFactory] = []
        self.canvas = QgsMapCanvas(self.window)
        self.bar = QgsMessageBar(self.window)

    def mainWindow(self) -> QMainWindow:  # noqa: N802
        return self.window

    def mapCanvas(self) -> QgsMapCanvas:  # noqa: N802
        return self.canvas

    def messageBar(self) -> QgsMessageBar:  # noqa: N802
        return self.bar

    def addPluginToRasterMenu(self, name: str, action: QAction) -> None:  # noqa: N802
        self.menu.append(action)

    def removePluginRasterMenu(self, name: str, action: QAction) -> None:  # noqa: N802
        self.menu.remove(action)

    def addToolBarIcon(self, action: QAction) -> None:  # noqa: N802
        self.toolbar.append(action)

    def removeToolBarIcon(self, action: QAction) -> None:  # noqa: N802
        self.toolbar.remove(action)

    def registerOptionsWidgetFactory(self, factory: QgsOptionsWidgetFactory) -> None:  # noqa: N802
        self.options.append(factory)

    def unregisterOptionsWidgetFactory(self, factory: QgsOptionsWidgetFactory) -> None:  # noqa: N802
        self.options.remove(factory)


def test_the_real_interface_has_all_that_is_played_here() -> None:
    for name in vars(Interface):
        if not name.startswith("_"):
            assert hasattr(QgisInterface, name)


@pytest.fixture()
def registry(plugin: SSDiffPlugin) -> Iterator[QgsProcessingRegistry]:
    """Processing's registry without the plugin that other tests use."""
    plugin.unload()
    yield QgsApplication.processingRegistry()
    plugin.initProcessing()


def test_unload_leaves_nothing_behind(registry: QgsProcessingRegistry) -> None:
    assert registry.providerById("ssdiff") is None
    interface = Interface()
    plugin = classFactory(interface)
    plugin.initGui()
    assert interface.menu == interface.toolbar
    names = [action.objectName() for action in interface.menu]
    assert names == ["ssdiffPansharpen", "ssdiffPreview", "ssdiffCompare"]
    assert registry.providerById("ssdiff") is not None
    plugin.unload()
    assert interface.menu == interface.toolbar == interface.options == []
    assert registry.providerById("ssdiff") is None


def test_the_dialog_is_made_in_idle_moments_and_not_shown(registry: QgsProcessingRegistry) -> None:
    plugin = classFactory(Interface())
    plugin.initGui()
    assert plugin.dialog is None
    loop = QEventLoop()
    while plugin.preparation is not None and plugin.preparation.pending:
        QTimer.singleShot(20, loop.quit)
        loop.exec()
    assert plugin.dialog is not None
    assert not plugin.dialog.isVisible()
    plugin.unload()
    assert plugin.dialog is None


@pytest.mark.parametrize("name", prepare._MODULES)
def test_what_is_loaded_in_idle_moments_exists(qgis_app: object, name: str) -> None:
    prepare.load(name)
