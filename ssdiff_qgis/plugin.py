"""The plugin's frame: its actions in the Raster menu and the Plugins toolbar, and its Processing provider."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from . import exports, language
from .engine import warm
from .places import shipped
from .processing.provider import SSDiffProvider

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .gui.compare import CompareTool
    from .gui.dialog import PansharpenDialog
    from .gui.options import OptionsFactory
    from .gui.prepare import Preparation
    from .gui.preview_tool import PreviewTool
    from .gui.reports import Reports


class SSDiffPlugin:
    """What QGIS holds of the plugin.

    Args:
        iface: QGIS's interface; None in qgis_process.
    """

    def __init__(self, iface: QgisInterface | None) -> None:
        self.iface = iface
        # Before any text is asked for.
        self.translator = language.install()
        self.provider: SSDiffProvider | None = None
        self.action: QAction | None = None
        self.dialog: PansharpenDialog | None = None
        self.options: OptionsFactory | None = None
        self.tools: list[PreviewTool | CompareTool] = []
        self.comparison: CompareTool | None = None
        self.reports: Reports | None = None
        self.preparation: Preparation | None = None

    def initProcessing(self) -> None:  # noqa: N802
        """Register the algorithms; all that qgis_process calls."""
        provider = SSDiffProvider()
        # The registry deletes a provider whose id is taken.
        self.provider = provider if QgsApplication.processingRegistry().addProvider(provider) else None

    def initGui(self) -> None:  # noqa: N802
        """Add the action and the algorithms."""
        self.initProcessing()
        if self.iface is None:
            return
        icon = QIcon(str(shipped("resources/icons/ssdiff.svg")))
        self.action = QAction(icon, self.tr("Pansharpen (SSDiff)…"), self.iface.mainWindow())
        self.action.setObjectName("ssdiffPansharpen")
        self.action.setStatusTip(self.tr("Fuse a panchromatic with a multispectral raster"))
        self.action.triggered.connect(self.open_dialog)
        self.iface.addPluginToRasterMenu(self.menu(), self.action)
        self.iface.addToolBarIcon(self.action)
        from .gui.compare import CompareTool
        from .gui.options import OptionsFactory
        from .gui.prepare import Preparation
        from .gui.preview_tool import PreviewTool

        window = self.iface.mainWindow()
        self.comparison = CompareTool(self.iface, window)
        self.tools = [PreviewTool(self.iface, self.the_dialog, window), self.comparison]
        for tool in self.tools:
            self.iface.addPluginToRasterMenu(self.menu(), tool.action)
            self.iface.addToolBarIcon(tool.action)
        self.options = OptionsFactory()
        self.iface.registerOptionsWidgetFactory(self.options)
        self.preparation = Preparation(self.the_dialog, window)

    def unload(self) -> None:
        """Take everything away again and end the worker."""
        if self.preparation is not None:
            self.preparation.stop()
            self.preparation.deleteLater()
            self.preparation = None
        for tool in self.tools:
            tool.dispose()
            if self.iface is not None:
                self.iface.removePluginRasterMenu(self.menu(), tool.action)
                self.iface.removeToolBarIcon(tool.action)
            tool.action.deleteLater()
            tool.deleteLater()
        self.tools, self.comparison = [], None
        if self.reports is not None:
            self.reports.dispose()
            self.reports.deleteLater()
            self.reports = None
        if self.dialog is not None:
            self.dialog.close()
            self.dialog.dispose()
            self.dialog.deleteLater()
            self.dialog = None
        if self.action is not None and self.iface is not None:
            self.iface.removePluginRasterMenu(self.menu(), self.action)
            self.iface.removeToolBarIcon(self.action)
            self.action.deleteLater()
            self.action = None
        if self.options is not None and self.iface is not None:
            self.iface.unregisterOptionsWidgetFactory(self.options)
            self.options = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        if self.iface is not None:
            from .gui import installation

            installation.dispose()
        warm.shut_down()
        exports.forget()
        language.remove(self.translator)
        self.translator = None

    def open_dialog(self) -> None:
        """Show the dialog; one that is open comes to the front."""
        if self.iface is not None:
            self.the_dialog().come_up()

    def the_dialog(self) -> PansharpenDialog:
        """The dialog, made when it is first asked for."""
        if self.dialog is None:
            from .gui.dialog import PansharpenDialog

            self.dialog = PansharpenDialog(self.iface, self.iface.mainWindow())
            from .gui.reports import Reports

            self.reports = Reports(self.iface, self.iface.mainWindow())
            self.dialog.runner.made.connect(self.reports.take)
            if self.comparison is not None:
                self.dialog.compare_asked.connect(self.comparison.compare_id)
        return self.dialog

    def menu(self) -> str:
        """The name of the submenu of the Raster menu."""
        return self.tr("SSDiff pansharpening")

    @staticmethod
    def tr(text: str) -> str:
        """Translate a text."""
        return QCoreApplication.translate("SSDiffPlugin", text)
