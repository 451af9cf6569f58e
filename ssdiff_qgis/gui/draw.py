"""Map tool with which the area to sharpen is drawn as a rectangle."""

from __future__ import annotations

from qgis.core import QgsGeometry, QgsRectangle, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent

_STROKE = QColor(227, 26, 28)
_FILL = QColor(227, 26, 28, 40)
_SHORTEST_DRAG = 4


class RectangleTool(QgsMapTool):
    """Drag a rectangle on the canvas, or take its middle by Enter; Escape leaves without one.

    Signals:
        drawn: the rectangle, in the canvas's CRS.
        left: the tool was put away, with or without a rectangle.
    """

    drawn = pyqtSignal(QgsRectangle)
    left = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._start: QPoint | None = None
        self._band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        self._band.setStrokeColor(_STROKE)
        self._band.setFillColor(_FILL)
        self._band.setWidth(2)
        self.setCursor(Qt.CursorShape.CrossCursor)

    def show_rectangle(self, rectangle: QgsRectangle | None) -> None:
        """Show a rectangle (canvas CRS) on the map, or none."""
        self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        if rectangle is not None and not rectangle.isEmpty():
            self._band.setToGeometry(QgsGeometry.fromRect(rectangle), None)

    def remove(self) -> None:
        """Take the rectangle off the canvas for good."""
        scene = self.canvas().scene()
        if self._band is not None and scene is not None:
            scene.removeItem(self._band)

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        """Begin a rectangle."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._start = event.pos()
            self.show_rectangle(None)

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        """Show the rectangle as it grows."""
        if self._start is not None:
            self.show_rectangle(self._between(self._start, event.pos()))

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        """End the rectangle; a mere click draws none."""
        start, self._start = self._start, None
        if start is None or event.button() != Qt.MouseButton.LeftButton:
            return
        moved = event.pos() - start
        if min(abs(moved.x()), abs(moved.y())) < _SHORTEST_DRAG:
            self.show_rectangle(None)
            return
        rectangle = self._between(start, event.pos())
        self.show_rectangle(rectangle)
        self.drawn.emit(rectangle)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Leave on Escape; Enter takes the middle of the map."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            rectangle = self.canvas().extent()
            rectangle.scale(0.5)
            self.show_rectangle(rectangle)
            self.drawn.emit(rectangle)
        elif event.key() == Qt.Key.Key_Escape:
            self._start = None
            event.ignore()
            self.canvas().unsetMapTool(self)

    def activate(self) -> None:
        """Have the keys go to the map."""
        super().activate()
        self.canvas().setFocus()

    def deactivate(self) -> None:
        """Tell that the tool was put away."""
        self._start = None
        super().deactivate()
        self.left.emit()

    def _between(self, first: QPoint, second: QPoint) -> QgsRectangle:
        """The box around two canvas points, in map units; holds on a rotated canvas too."""
        corners = [first, second, QPoint(first.x(), second.y()), QPoint(second.x(), first.y())]
        points = [self.toMapCoordinates(corner) for corner in corners]
        xs, ys = [point.x() for point in points], [point.y() for point in points]
        return QgsRectangle(min(xs), min(ys), max(xs), max(ys))
