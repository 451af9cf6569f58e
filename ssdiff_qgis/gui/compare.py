"""The comparison of a fused layer with MS: its action, and which layer it is for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from ..extent import nowhere
from ..origin import origin_of
from ..places import shipped
from .before import before
from .swipe import SwipeTool

if TYPE_CHECKING:
    from qgis.gui import QgisInterface


class CompareTool(QObject):
    """Swipes between a fused layer and the MS layer that it was made of.

    Args:
        iface: QGIS's interface.
        parent: who owns it.
    """

    def __init__(self, iface: QgisInterface, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._iface = iface
        self._before: QgsRasterLayer | None = None
        self._of = ""
        self.action = QAction(
            QIcon(str(shipped("resources/icons/compare.svg"))), self.tr("Compare with MS (swipe)"), parent
        )
        self.action.setObjectName("ssdiffCompare")
        self.action.setCheckable(True)
        self.action.setToolTip(
            self.tr("Drag a divider over the map: the multispectral layer left, the sharpened one right")
        )
        self.action.setStatusTip(self.action.toolTip())
        self.tool = SwipeTool(iface.mapCanvas())
        self.tool.setAction(self.action)
        self.tool.left.connect(self._forget)
        self.action.triggered.connect(self._toggled)
        QgsProject.instance().layersWillBeRemoved.connect(self._layers_leave)

    def dispose(self) -> None:
        """Take everything away for good."""
        self._iface.mapCanvas().unsetMapTool(self.tool)
        self.tool.clear()
        self._forget()

    def compare(self, layer: QgsRasterLayer) -> bool:
        """Compare this layer; False, said in the message bar, where that cannot be."""
        origin = origin_of(layer)
        if nowhere(layer):
            self._say(self.tr("“{}” has no georeferencing: MS cannot be laid under it.").format(layer.name()))
            return False
        found = before(layer, origin) if origin is not None else None
        if found is None:
            text = self.tr("The multispectral raster of “{}” cannot be found any more.").format(layer.name())
            self._say(text)
            return False
        node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
        if node is not None:
            node.setItemVisibilityCheckedParentRecursive(True)
        self._iface.mapCanvas().setMapTool(self.tool)
        self._before, self._of = found, layer.id()
        self.tool.show_layer(found, self.tr("before"), self.tr("after"))
        return True

    def compare_id(self, layer_id: str) -> None:
        """Compare a layer of the project by its id."""
        layer = QgsProject.instance().mapLayer(layer_id)
        if isinstance(layer, QgsRasterLayer):
            self.compare(layer)

    def latest(self) -> QgsRasterLayer | None:
        """The fused layer to compare: the active one, else the topmost."""
        layers = [self._iface.activeLayer(), *QgsProject.instance().layerTreeRoot().layerOrder()]
        return next((layer for layer in layers if origin_of(layer) is not None), None)

    def _toggled(self, on: bool) -> None:
        if not on:
            self._iface.mapCanvas().unsetMapTool(self.tool)
            return
        layer = self.latest()
        if layer is None:
            self._say(self.tr("There is no sharpened layer to compare. Pansharpen a scene first."))
        if layer is None or not self.compare(layer):
            self.action.setChecked(False)

    def _say(self, text: str) -> None:
        self._iface.messageBar().pushMessage(self.tr("Compare"), text, Qgis.MessageLevel.Warning, 8)

    def _layers_leave(self, ids: Sequence[str]) -> None:
        if self._of and self._of in ids:
            self._iface.mapCanvas().unsetMapTool(self.tool)

    def _forget(self) -> None:
        self._before, self._of = None, ""
