"""Which band of MS is which band of the sensor, a box for each."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QGridLayout, QLabel, QWidget

_COLUMNS = 2


class BandMap(QWidget):
    """A box for each of the sensor's bands, with the bands of MS to choose from.

    Signals:
        changed: the positions chosen, in the sensor's order.
    """

    changed = pyqtSignal(tuple)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())
        self._boxes: list[QComboBox] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(2 * column + 1, 1)

    def tab_order(self) -> list[QWidget]:
        """The widgets in the order in which the Tab key reaches them."""
        return list(self._boxes)

    def positions(self) -> tuple[int, ...]:
        """The positions chosen; empty while one is missing."""
        found = [box.currentData() for box in self._boxes]
        return () if None in found else tuple(found)

    def show_map(self, roles: Sequence[str], stack: Sequence[str], bands: Sequence[int]) -> None:
        """Show an assignment.

        Args:
            roles: names of the sensor's bands.
            stack: names of the bands of MS; empty ones are shown by position alone.
            bands: positions (from 1) in the stack, one for each role.
        """
        if (tuple(roles), tuple(stack)) != self._shown:
            self._build(roles, stack)
        for number, box in enumerate(self._boxes):
            box.blockSignals(True)
            box.setCurrentIndex(box.findData(bands[number]) if number < len(bands) else -1)
            box.blockSignals(False)

    def _build(self, roles: Sequence[str], stack: Sequence[str]) -> None:
        self._shown = (tuple(roles), tuple(stack))
        while self._grid.count():
            widget = self._grid.takeAt(0).widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._boxes = []
        for number, role in enumerate(roles):
            box = QComboBox(self)
            box.setObjectName(f"role_{role.replace(' ', '_')}")
            box.setAccessibleName(self.tr("Band of the multispectral layer that is {}").format(role))
            for position, name in enumerate(stack, start=1):
                box.addItem(f"{position} · {name}" if name else str(position), position)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(8)
            box.currentIndexChanged.connect(lambda _index: self._chosen())
            label = QLabel(role, self)
            label.setBuddy(box)
            row, column = divmod(number, _COLUMNS)
            self._grid.addWidget(label, row, 2 * column)
            self._grid.addWidget(box, row, 2 * column + 1)
            self._boxes.append(box)

    def _chosen(self) -> None:
        positions = self.positions()
        if positions:
            self.changed.emit(positions)
