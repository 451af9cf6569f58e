"""Two pictures of one place with a divider between them that follows the mouse or the arrow keys."""

from __future__ import annotations

from qgis.PyQt.QtCore import QPointF, QRect, QRectF, QSize, Qt
from qgis.PyQt.QtGui import (
    QColor,
    QFont,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget


class BeforeAfter(QWidget):
    """Before to the left of the divider, after to its right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before, self._after = QImage(), QImage()
        self.share = 0.5
        self.setMinimumSize(160, 160)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setAccessibleName(self.tr("Before and after"))
        self.setToolTip(self.tr("Drag the divider, or use the arrow keys"))

    def show_pictures(self, before: QImage, after: QImage) -> None:
        """Show another place."""
        self._before, self._after = before, after
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """A square."""
        return QSize(300, 300)

    def frame(self) -> QRect:
        """Where the pictures lie: as large as fits, in their proportion."""
        size = self._after.size()
        if size.isEmpty():
            return self.rect()
        size.scale(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        return QRect((self.width() - size.width()) // 2, 0, size.width(), size.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint both pictures, pixels kept square, and the divider."""
        if self._after.isNull():
            return
        painter = QPainter(self)
        frame = self.frame()
        painter.drawImage(frame, self._after)
        x = frame.left() + round(self.share * frame.width())
        painter.save()
        painter.setClipRect(QRect(frame.topLeft(), QSize(x - frame.left(), frame.height())))
        painter.drawImage(frame, self._before)
        painter.restore()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(0, 0, 0, 120), 4))
        painter.drawLine(x, frame.top(), x, frame.bottom())
        painter.setPen(QPen(QColor("white"), 2))
        painter.drawLine(x, frame.top(), x, frame.bottom())
        painter.setBrush(QColor("white"))
        painter.drawEllipse(QPointF(x, frame.center().y()), 7, 7)
        self._word(painter, frame, self.tr("Multispectral"), left=True)
        self._word(painter, frame, self.tr("Result"), left=False)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 3))
            painter.drawRect(frame.adjusted(1, 1, -2, -2))
        painter.end()

    def _word(self, painter: QPainter, frame: QRect, text: str, left: bool) -> None:
        font = QFont(self.font())
        font.setPointSizeF(max(7.0, font.pointSizeF() * 0.9))
        painter.setFont(font)
        width = painter.fontMetrics().horizontalAdvance(text) + 12
        height = painter.fontMetrics().height() + 4
        place = QRectF(
            frame.left() + 6 if left else frame.right() - width - 5, frame.top() + 6, width, height
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 160))
        painter.drawRoundedRect(place, 3, 3)
        painter.setPen(QColor("white"))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Take the divider there."""
        self._move(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Drag the divider."""
        self._move(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Move the divider by the arrow keys."""
        step = {Qt.Key.Key_Left: -0.05, Qt.Key.Key_Right: 0.05}.get(event.key())
        if step is None:
            super().keyPressEvent(event)
            return
        self.share = min(max(self.share + step, 0.0), 1.0)
        self.update()

    def _move(self, event: QMouseEvent) -> None:
        frame = self.frame()
        self.share = min(max((event.pos().x() - frame.left()) / max(frame.width(), 1), 0.0), 1.0)
        self.update()
