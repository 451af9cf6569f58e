"""A divider on the map: another picture of the same place to its left, the map itself to its right."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsMapRendererParallelJob, QgsMapSettings, QgsRectangle
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem, QgsMapMouseEvent, QgsMapTool
from qgis.PyQt.QtCore import QPointF, QRectF, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QFont, QImage, QKeyEvent, QPainter, QPen
from qgis.PyQt.QtWidgets import QStyleOptionGraphicsItem, QWidget

_HANDLE = 9.0
#: By how much of the map's width a key moves the divider.
_STEP = 0.05
_DARK, _LIGHT = QColor(31, 42, 54), QColor(255, 255, 255)


class Divider(QgsMapCanvasItem):
    """Paints a picture up to the divider.

    Args:
        canvas: the map.
        left, right: what stands on either side, in a word or two.
    """

    def __init__(self, canvas: QgsMapCanvas, left: str, right: str) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._names = (left, right)
        self.picture: QImage | None = None
        self.of = QgsRectangle()
        self.share = 0.5
        self.setZValue(90)

    @property
    def place(self) -> float:
        """The divider's distance from the canvas's left edge, in pixels."""
        return self.share * self._canvas.width()

    def boundingRect(self) -> QRectF:  # noqa: N802
        """All of the canvas."""
        return QRectF(0, 0, self._canvas.width(), self._canvas.height())

    def updatePosition(self) -> None:  # noqa: N802
        """Stay where the canvas is."""
        self.setPos(QPointF(0, 0))

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem | None = None, widget: QWidget | None = None
    ) -> None:
        """Picture, line, handle, names."""
        x, height = self.place, float(self._canvas.height())
        if self.picture is not None and self.of == self._canvas.extent():
            painter.save()
            painter.setClipRect(QRectF(0, 0, x, height))
            painter.drawImage(QPointF(0, 0), self.picture)
            painter.restore()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for colour, width in ((_DARK, 4.0), (_LIGHT, 2.0)):
            painter.setPen(QPen(colour, width))
            painter.drawLine(QPointF(x, 0), QPointF(x, height))
        painter.setPen(QPen(_DARK, 1.5))
        painter.setBrush(_LIGHT)
        painter.drawEllipse(QPointF(x, height / 2), _HANDLE, _HANDLE)
        for side in (-1, 1):
            tip = QPointF(x + side * 6, height / 2)
            painter.drawLine(tip, tip + QPointF(-side * 3, -3.5))
            painter.drawLine(tip, tip + QPointF(-side * 3, 3.5))
        self._write(painter, x)

    def _write(self, painter: QPainter, x: float) -> None:
        font = QFont(self._canvas.font())
        font.setBold(True)
        painter.setFont(font)
        for name, side in zip(self._names, (-1, 1)):
            box = QRectF(painter.fontMetrics().boundingRect(name)).adjusted(-6, -3, 6, 3)
            box.moveTop(10)
            if side < 0:
                box.moveRight(x - 10)
            else:
                box.moveLeft(x + 10)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(31, 42, 54, 190))
            painter.drawRoundedRect(box, 4, 4)
            painter.setPen(_LIGHT)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), name)


class SwipeTool(QgsMapTool):
    """Drag the divider, or move it by comma and full stop; B blinks: all of the map left of it, none, and back.

    Signals:
        left: the tool was put away.
        rendered: the picture on the left is up to date.
    """

    left = pyqtSignal()
    rendered = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.divider: Divider | None = None
        self._layer: QgsMapLayer | None = None
        self._job: QgsMapRendererParallelJob | None = None
        self._dropped: list[QgsMapRendererParallelJob] = []
        self._dragging = False
        self._blinked = -1.0
        self.setCursor(Qt.CursorShape.SplitHCursor)

    def show_layer(self, layer: QgsMapLayer, left: str, right: str) -> None:
        """Show a layer, which may be in no project, to the left of the divider."""
        self.clear()
        self._layer = layer
        self.canvas().setFocus()
        self.divider = Divider(self.canvas(), left, right)
        self.divider.show()
        self.canvas().extentsChanged.connect(self._render)
        self.canvas().renderComplete.connect(self._render_if_old)
        self._render()

    def clear(self) -> None:
        """Take the divider off the map."""
        if self.divider is None:
            return
        self.canvas().extentsChanged.disconnect(self._render)
        self.canvas().renderComplete.disconnect(self._render_if_old)
        self._drop()
        scene = self.canvas().scene()
        if scene is not None:
            scene.removeItem(self.divider)
        self.divider = None
        self._layer = None

    def move_to(self, x: float) -> None:
        """Put the divider at a distance from the canvas's left edge, in pixels."""
        if self.divider is not None:
            self.divider.share = min(max(x / max(1, self.canvas().width()), 0.0), 1.0)
            self._blinked = -1.0
            self.divider.update()

    def blink(self) -> None:
        """All before, all after, then the divider where it was."""
        if self.divider is None:
            return
        if self._blinked < 0:
            self._blinked, self.divider.share = self.divider.share, 1.0
        elif self.divider.share == 1.0:
            self.divider.share = 0.0
        else:
            self.divider.share, self._blinked = self._blinked, -1.0
        self.divider.update()

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        """Take hold of the divider, wherever on the map."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._dragging = True
            self.move_to(event.pos().x())

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        """Drag it."""
        if self._dragging:
            self.move_to(event.pos().x())

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        """Let go."""
        if self._dragging:
            self.move_to(event.pos().x())
        self._dragging = False

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """B blinks, comma and full stop move the divider (the canvas keeps the arrows), Escape leaves."""
        step = {Qt.Key.Key_Comma: -_STEP, Qt.Key.Key_Period: _STEP}.get(event.key())
        if event.key() == Qt.Key.Key_B:
            self.blink()
        elif step is not None and self.divider is not None:
            self.move_to((self.divider.share + step) * self.canvas().width())
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
            self.canvas().unsetMapTool(self)

    def deactivate(self) -> None:
        """Clear the map, and tell."""
        self._dragging = False
        super().deactivate()
        self.clear()
        self.left.emit()

    def _render_if_old(self, *_: object) -> None:
        """Follow a canvas that was resized or rotated, which changes no extent."""
        divider = self.divider
        if divider is None or self._job is not None or divider.picture is None:
            return
        size = self.canvas().mapSettings().outputSize()
        if divider.picture.size() != size * self.canvas().mapSettings().devicePixelRatio():
            self._render()

    def _render(self) -> None:
        """Draw the left picture in the background."""
        if self._layer is None:
            return
        self._drop()
        settings = QgsMapSettings(self.canvas().mapSettings())
        settings.setLayers([self._layer])
        job = QgsMapRendererParallelJob(settings)
        job.finished.connect(lambda: self._take(job))
        self._job = job
        job.start()

    def _take(self, job: QgsMapRendererParallelJob) -> None:
        if job in self._dropped:
            self._dropped.remove(job)
        if job is not self._job or self.divider is None:
            return
        self._job = None
        self.divider.picture = job.renderedImage()
        self.divider.of = job.mapSettings().visibleExtent()
        self.divider.update()
        self.rendered.emit()

    def _drop(self) -> None:
        """Let an unfinished picture go without waiting for it."""
        job, self._job = self._job, None
        if job is not None and job.isActive():
            self._dropped.append(job)
            job.cancelWithoutBlocking()
