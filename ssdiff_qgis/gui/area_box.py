"""The dialog's second box: which part of the scene is sharpened."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsMapLayerProxyModel,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvas, QgsMapLayerComboBox, QgsMapTool
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QGroupBox, QHBoxLayout, QPushButton, QWidget

from ..choices import areas
from ..extent import Extent, pan_extent
from .draw import RectangleTool
from .form import Note, add_row, choose, fill, form_layout
from .problems import Problem, ProblemList


class AreaBox(QGroupBox):
    """Whole overlap, what the map shows, a layer's extent, or a rectangle drawn on the map.

    Signals:
        changed: the choice, or the place it stands for.
        drawing: drawing began (True) or ended (False).
    """

    changed = pyqtSignal()
    drawing = pyqtSignal(bool)

    def __init__(self, canvas: QgsMapCanvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Area to sharpen"))
        self._canvas = canvas
        self._previous: QgsMapTool | None = None
        self._drawn: QgsRectangle | None = None
        self._drawn_crs = QgsCoordinateReferenceSystem()
        self.tool = RectangleTool(canvas)
        self.mode = QComboBox(self)
        self.mode.setObjectName("area")
        fill(self.mode, areas())
        self.mode.setToolTip(
            self.tr("A small area is quick to try; the result is the same as that piece of the whole")
        )
        self.layer = QgsMapLayerComboBox(self)
        self.layer.setObjectName("areaLayer")
        self.layer.setFilters(
            QgsMapLayerProxyModel.Filter.RasterLayer | QgsMapLayerProxyModel.Filter.VectorLayer
        )
        self.layer.setToolTip(self.tr("The layer whose extent is sharpened"))
        self.layer.setAccessibleName(self.layer.toolTip())
        self.draw = QPushButton(self.tr("&Draw rectangle"), self)
        self.draw.setObjectName("draw")
        self.draw.setCheckable(True)
        self.draw.setToolTip(self.tr("Drag a rectangle on the map; Escape leaves without one"))
        self.size = Note(self)
        self.size.setObjectName("size")

        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.mode, 3)
        row.addWidget(self.layer, 2)
        row.addWidget(self.draw)
        form = form_layout(self)
        self.labels = [add_row(form, self.tr("&Area:"), holder, self.mode)]
        form.addRow("", self.size)
        self.problems = ProblemList(self)
        form.addRow(self.problems)

        self.mode.currentIndexChanged.connect(self._mode_changed)
        self.layer.layerChanged.connect(self.changed)
        self.draw.toggled.connect(self._toggle_drawing)
        self.tool.drawn.connect(self._take)
        self.tool.left.connect(lambda: self.draw.setChecked(False))
        canvas.extentsChanged.connect(self._canvas_moved)
        self._show_parts()

    def tab_order(self) -> list[QWidget]:
        """The widgets in the order in which the Tab key reaches them."""
        return [self.mode, self.layer, self.draw]

    def choose(self, value: str) -> None:
        """Select a kind of area."""
        choose(self.mode, value)

    def set_rectangle(self, rectangle: QgsRectangle) -> None:
        """Take a rectangle in the map's CRS as if it had been drawn."""
        self.choose("drawn")
        self._take(rectangle)

    def extent(self, pan: QgsRasterLayer) -> Extent | None:
        """The area as the engine takes it; None for the whole overlap.

        Raises:
            ValueError: with one sentence, when there is no such area.
        """
        kind = self.mode.currentData()
        if kind == "whole":
            return None
        if kind == "drawn":
            if self._drawn is None:
                raise ValueError(self.tr("Draw the area to sharpen as a rectangle on the map."))
            box, crs = self._drawn, self._drawn_crs
        elif kind == "layer":
            layer = self.layer.currentLayer()
            if layer is None:
                raise ValueError(self.tr("Choose the layer whose extent is to be sharpened."))
            box, crs = layer.extent(), layer.crs()
        else:
            box, crs = self._canvas.extent(), self._canvas.mapSettings().destinationCrs()
        common = box_on(pan, box, crs).intersect(pan.extent())
        if common.isEmpty():
            raise ValueError(
                self.tr(
                    "The chosen area holds no pixel of the panchromatic layer. Move or enlarge it, or take the whole."
                )
            )
        return pan_extent(common, pan)

    def problem(self, pan: QgsRasterLayer | None) -> Problem | None:
        """Why there is no area, if there is none."""
        if pan is None:
            return None
        try:
            self.extent(pan)
        except ValueError as error:
            waits = self.mode.currentData() == "drawn" and self._drawn is None
            return Problem("info" if waits else "error", str(error), code="area")
        return None

    def start_anew(self) -> None:
        """Forget what belongs to a place: the project was closed."""
        self._drawn = None
        self.tool.show_rectangle(None)
        if self.mode.currentData() in ("drawn", "layer"):
            self.choose("whole")

    def show_on_map(self, shown: bool) -> None:
        """Show or hide the drawn rectangle on the map."""
        if not shown:
            self.draw.setChecked(False)
        wanted = shown and self.mode.currentData() == "drawn"
        self.tool.show_rectangle(self._drawn if wanted else None)

    def close_tool(self) -> None:
        """Take tool and rectangle off the map for good."""
        self.draw.setChecked(False)
        self.tool.remove()

    def _take(self, rectangle: QgsRectangle) -> None:
        self._drawn = QgsRectangle(rectangle)
        self._drawn_crs = self._canvas.mapSettings().destinationCrs()
        self.tool.show_rectangle(self._drawn)
        self.draw.setChecked(False)
        self.changed.emit()

    def _toggle_drawing(self, on: bool) -> None:
        if on:
            self._previous = self._canvas.mapTool()
            self._canvas.setMapTool(self.tool)
            self._canvas.setFocus()
        elif self._canvas.mapTool() is self.tool:
            if self._previous is not None:
                self._canvas.setMapTool(self._previous)
            else:
                self._canvas.unsetMapTool(self.tool)
        self.drawing.emit(on)

    def _mode_changed(self) -> None:
        self._show_parts()
        self.show_on_map(self.isVisible())
        if self.mode.currentData() == "drawn" and self._drawn is None and self.isVisible():
            self.draw.setFocus()
        self.changed.emit()

    def _show_parts(self) -> None:
        self.layer.setVisible(self.mode.currentData() == "layer")
        self.draw.setVisible(self.mode.currentData() == "drawn")

    def _canvas_moved(self) -> None:
        if self.mode.currentData() == "canvas" and self.isVisible():
            self.changed.emit()


def box_on(pan: QgsRasterLayer, box: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> QgsRectangle:
    """A rectangle in PAN's CRS.

    Raises:
        ValueError: with one sentence, when it has no place there.
    """
    if not (crs.isValid() and pan.crs().isValid()):
        return QgsRectangle(box)
    try:
        return QgsCoordinateTransform(crs, pan.crs(), QgsProject.instance()).transformBoundingBox(box)
    except QgsCsException as error:
        raise ValueError(
            QCoreApplication.translate(
                "AreaBox", "The area cannot be placed in the panchromatic layer's CRS."
            )
        ) from error
