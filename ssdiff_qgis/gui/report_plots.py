"""The report panel's plots, painted in the palette of the window: figures, bars, spectra, histograms."""

from __future__ import annotations

import math
from collections.abc import Sequence

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QWidget

from ..number import Number

BEFORE, AFTER = QColor("#6f9cc5"), QColor("#d8622b")
_ROLE = QPalette.ColorRole


class Plot(QLabel):
    """Base: a widget that paints itself with smooth lines, and is as high as it says.

    A label, as QGIS's themes give those, not plain widgets, the colour of their words.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def high(self) -> int:
        """The height it needs, in lines of text."""
        return 4

    def sizeHint(self) -> QSize:  # noqa: N802
        """Any width; as high as it needs to be."""
        return QSize(240, self.high() * self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Somewhat narrower."""
        return QSize(160, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw(painter)
        painter.end()

    def draw(self, painter: QPainter) -> None:
        """Paint the plot."""

    def ink(self, soft: bool = False) -> QColor:
        """The colour of words, or of lines that stand back."""
        colour = QColor(self.palette().color(_ROLE.WindowText))
        if soft:
            colour.setAlpha(150)
        return colour

    def edge(self) -> QColor:
        """The colour of grid lines."""
        colour = QColor(self.palette().color(_ROLE.WindowText))
        colour.setAlpha(45)
        return colour

    def small(self) -> QFont:
        """The font of ticks."""
        font = QFont(self.font())
        font.setPointSizeF(max(6.5, font.pointSizeF() * 0.85))
        return font


class Figures(Plot):
    """Figures from 0 to 1, each with its name and a bar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[str, float | None]] = []

    def show_rows(self, rows: Sequence[tuple[str, float | None]]) -> None:
        """Show names and values."""
        self._rows = list(rows)
        self.setAccessibleDescription("; ".join(f"{n} {_text(v)}" for n, v in self._rows))
        self.updateGeometry()
        self.update()

    def high(self) -> int:
        """Four lines."""
        return 4

    def draw(self, painter: QPainter) -> None:
        """Paint names, values and bars beside each other."""
        count, line = max(len(self._rows), 1), self.fontMetrics().height()
        gap = 14
        width = (self.width() - gap * (count - 1)) / count
        big = QFont(self.font())
        big.setPointSizeF(big.pointSizeF() * 1.6)
        big.setBold(True)
        for n, (name, value) in enumerate(self._rows):
            left = n * (width + gap)
            painter.setFont(self.small())
            painter.setPen(self.ink(soft=True))
            short = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, int(width + gap - 4))
            painter.drawText(QRectF(left, 0, width + gap, line), Qt.AlignmentFlag.AlignLeft, short)
            painter.setFont(big)
            painter.setPen(self.ink())
            painter.drawText(QRectF(left, line, width, 1.8 * line), Qt.AlignmentFlag.AlignLeft, _text(value))
            bar = QRectF(left, 3.1 * line, width, 5)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.edge())
            painter.drawRoundedRect(bar, 2.5, 2.5)
            if value is not None:
                bar.setWidth(width * min(max(value, 0.0), 1.0))
                painter.setBrush(AFTER)
                painter.drawRoundedRect(bar, 2.5, 2.5)


class Bars(Plot):
    """Methods by a figure, the best first; the one that made the result stands out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[str, float, bool]] = []

    def show_rows(self, rows: Sequence[tuple[str, float, bool]]) -> None:
        """Show labels, values (less is better) and which one made the result."""
        self._rows = sorted(rows, key=lambda row: row[1])
        self.setAccessibleDescription("; ".join(f"{label} {Number(value):.4g}" for label, value, _ in self._rows))
        self.updateGeometry()
        self.update()

    def high(self) -> int:
        """A line and a half a method, another for its name where that stands above the bar."""
        return math.ceil((2.3 if self._stacked() else 1.45) * max(len(self._rows), 1))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Ask for another height at another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def _names(self) -> int:
        font = QFont(self.font())
        font.setBold(True)
        metrics = QFontMetrics(font)
        return max((metrics.horizontalAdvance(label) for label, _, _ in self._rows), default=0) + 18

    def _value(self) -> int:
        return self.fontMetrics().horizontalAdvance("0.0000°") + 14

    def _stacked(self) -> bool:
        """Whether there is too little room for bars beside their names."""
        return self.width() - self._names() - self._value() < 0.4 * self.width()

    def draw(self, painter: QPainter) -> None:
        """Paint."""
        high = float(self.fontMetrics().height())
        stacked = self._stacked()
        line = (2.2 if stacked else 1.4) * high
        names = 0 if stacked else self._names()
        room = self.width() - names - self._value()
        top = max((value for _, value, _ in self._rows), default=1.0) or 1.0
        middle = Qt.AlignmentFlag.AlignVCenter
        for n, (label, value, used) in enumerate(self._rows):
            font = QFont(self.font())
            font.setBold(used)
            painter.setFont(font)
            painter.setPen(self.ink())
            if stacked:
                row, side, bar = QRectF(0, n * line, self.width(), high), Qt.AlignmentFlag.AlignLeft, high
            else:
                row, side, bar = QRectF(0, n * line, names - 8, line), Qt.AlignmentFlag.AlignRight, 0.0
            painter.drawText(row, side | middle, label)
            length = max(2.0, room * max(value, 0.0) / top)
            colour = AFTER if used else QColor(self.edge())
            if not used:
                colour.setAlpha(90)
            place = QRectF(names, n * line + bar + 0.2 * high, length, (0.7 if stacked else 0.85) * high)
            painter.fillRect(place, colour)
            place = QRectF(place.right() + 6, place.top(), 90, place.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft | middle, f"{Number(value):.3f}")


class Spectrum(Plot):
    """A mean spectrum before and after."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels: list[str] = []
        self._xs: list[float] = []
        self._known = False
        self._before: list[float] = []
        self._after: list[float] = []

    def show_spectrum(
        self, labels: Sequence[str], centres: Sequence[float], before: Sequence[float], after: Sequence[float]
    ) -> None:
        """Show the values of the bands, over their wavelengths where those are known."""
        self._known = bool(centres)
        order = sorted(range(len(labels)), key=lambda n: centres[n] if self._known else n)
        self._labels = [labels[n] for n in order]
        self._xs = [float(centres[n]) if self._known else float(n) for n in order]
        self._before, self._after = [before[n] for n in order], [after[n] for n in order]
        self.update()

    def high(self) -> int:
        """Twelve lines."""
        return 12

    def draw(self, painter: QPainter) -> None:
        """Paint grid, both lines and the bands' names."""
        if not self._xs:
            return
        painter.setFont(self.small())
        metrics = painter.fontMetrics()
        top = 1.08 * max([*self._before, *self._after, 1e-9])
        left = metrics.horizontalAdvance(_tick(top)) + 12
        base = self.height() - (2.6 if self._known else 1.5) * metrics.height()
        right = self.width() - 26
        span = (self._xs[-1] - self._xs[0]) or 1.0

        def at(n: int, value: float) -> QPointF:
            x = left + 20 + (right - left - 26) * (self._xs[n] - self._xs[0]) / span
            return QPointF(x, base - (base - 8) * max(value, 0.0) / top)

        for value in _ticks(top):
            y = base - (base - 8) * value / top
            painter.setPen(QPen(self.edge(), 1))
            painter.drawLine(QPointF(left, y), QPointF(self.width() - 6, y))
            painter.setPen(self.ink(soft=True))
            place = QRectF(0, y - metrics.height() / 2, left - 6, metrics.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, _tick(value))
        for values, colour, width, dot in ((self._before, BEFORE, 5.0, 5.0), (self._after, AFTER, 2.0, 2.6)):
            line = QPolygonF([at(n, value) for n, value in enumerate(values)])
            painter.setPen(QPen(colour, width))
            painter.drawPolyline(line)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            for n, value in enumerate(values):
                painter.drawEllipse(at(n, value), dot, dot)
        painter.setPen(self.ink(soft=True))
        last = -1e9
        for n, label in enumerate(self._labels):
            x = at(n, 0).x()
            words = [label, f"{self._xs[n]:.0f} nm"] if self._known else [label]
            half = max(metrics.horizontalAdvance(word) for word in words) / 2
            if x - half < last + 6:
                continue
            last = x + half
            for row, word in enumerate(words):
                place = QRectF(
                    x - half - 2, base + 4 + row * metrics.height(), 2 * half + 4, metrics.height()
                )
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, word)


class Histogram(Plot):
    """How often each value occurs before (area) and after (line)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._range = (0.0, 1.0)
        self._before: list[float] = []
        self._after: list[float] = []

    def show_shares(self, low: float, high: float, before: Sequence[float], after: Sequence[float]) -> None:
        """Show shares of the pixels in equal bins from ``low`` to ``high``."""
        self._range = (low, high)
        self._before, self._after = list(before), list(after)
        self.update()

    def high(self) -> int:
        """Nine lines."""
        return 9

    def draw(self, painter: QPainter) -> None:
        """Paint."""
        if not self._before:
            return
        painter.setFont(self.small())
        metrics = painter.fontMetrics()
        base = self.height() - 1.4 * metrics.height()
        top = max([*self._before, *self._after]) or 1.0

        def outline(values: list[float]) -> list[QPointF]:
            step = (self.width() - 8) / len(values)
            points = []
            for n, value in enumerate(values):
                y = base - (base - 6) * value / top
                points += [QPointF(4 + n * step, y), QPointF(4 + (n + 1) * step, y)]
            return points

        painter.setPen(Qt.PenStyle.NoPen)
        area = QColor(BEFORE)
        area.setAlpha(180)
        painter.setBrush(area)
        painter.drawPolygon(
            QPolygonF([QPointF(4, base), *outline(self._before), QPointF(self.width() - 4, base)])
        )
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(AFTER, 2))
        painter.drawPolyline(QPolygonF(outline(self._after)))
        painter.setPen(QPen(self.ink(soft=True), 1))
        painter.drawLine(QPointF(4, base), QPointF(self.width() - 4, base))
        place = QRectF(4, base + 3, self.width() - 8, metrics.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft, _tick(self._range[0]))
        painter.drawText(place, Qt.AlignmentFlag.AlignRight, _tick(self._range[1]))


def _text(value: float | None) -> str:
    return "–" if value is None else f"{Number(value):.3f}"


def _ticks(top: float) -> list[float]:
    """Round values from 0 to ``top``."""
    step = 10.0 ** math.floor(math.log10(top / 3.0))
    step *= next((k for k in (5, 2) if top / (k * step) >= 2.5), 1)
    return [n * step for n in range(int(top / step + 1e-9) + 1)]


def _tick(value: float) -> str:
    return f"{Number(value):.0f}" if abs(value) >= 100 else f"{Number(value):.3g}"
