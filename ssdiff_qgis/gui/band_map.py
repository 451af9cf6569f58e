"""Which band of MS is which band of the sensor, a box for each."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QGridLayout, QLabel, QWidget

#: Pairs of name and box side by side, and the most bands that a preset has.
_COLUMNS, _MOST = 2, 8


class BandMap(QWidget):
    """A box for each of the sensor's bands, with the bands of MS to choose from.

    Signals:
        changed: the positions chosen, in the sensor's order.
    """

    changed = pyqtSignal(tuple)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())
        self._rows: list[tuple[QLabel, QComboBox]] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        for column in range(_COLUMNS):
            grid.setColumnStretch(2 * column + 1, 1)
        for number in range(_MOST):
            box = QComboBox(self)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(8)
            box.currentIndexChanged.connect(lambda _index: self._chosen())
            label = QLabel(self)
            label.setBuddy(box)
            row, column = divmod(number, _COLUMNS)
            grid.addWidget(label, row, 2 * column)
            grid.addWidget(box, row, 2 * column + 1)
            self._rows.append((label, box))

    def tab_order(self) -> list[QWidget]:
        """The widgets in the order in which the Tab key reaches them."""
        return [box for _, box in self._rows]

    def boxes(self) -> list[QComboBox]:
        """The boxes in use, in the sensor's order."""
        return [box for _, box in self._rows[: len(self._shown[0])]]

    def positions(self) -> tuple[int, ...]:
        """The positions chosen; empty while one is missing."""
        found = [box.currentData() for box in self.boxes()]
        return () if None in found else tuple(found)

    def show_map(self, roles: Sequence[str], stack: Sequence[str], bands: Sequence[int]) -> None:
        """Show an assignment.

        Args:
            roles: names of the sensor's bands, eight at most.
            stack: names of the bands of MS; empty ones are shown by position alone.
            bands: positions (from 1) in the stack, one for each role.
        """
        wanted = (tuple(roles)[:_MOST], tuple(stack))
        for number, (label, box) in enumerate(self._rows):
            used = number < len(wanted[0])
            box.blockSignals(True)
            if used and wanted != self._shown:
                self._fill(label, box, wanted[0][number], wanted[1])
            box.setCurrentIndex(box.findData(bands[number]) if number < len(bands) else -1)
            box.blockSignals(False)
            label.setVisible(used)
            box.setVisible(used)
        self._shown = wanted

    def _fill(self, label: QLabel, box: QComboBox, role: str, stack: Sequence[str]) -> None:
        label.setText(role)
        box.setObjectName(f"role_{role}")
        box.setAccessibleName(self.tr("Band of the multispectral layer that is {}").format(role))
        box.clear()
        for position, name in enumerate(stack, start=1):
            box.addItem(f"{position} · {name}" if name else str(position), position)

    def _chosen(self) -> None:
        positions = self.positions()
        if positions:
            self.changed.emit(positions)
