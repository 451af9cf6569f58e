"""The dialog's third box: method, quality and device."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QButtonGroup, QComboBox, QGroupBox, QHBoxLayout, QRadioButton, QWidget

from .choices import Quality, devices, methods, qualities
from .form import Note, add_row, choose, fill, form_layout


class QualityBox(QGroupBox):
    """How the fusion is done.

    Signals:
        changed: any of the choices.
    """

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Quality"))
        self._levels = {level.value: level for level in qualities()}
        self.method = QComboBox(self)
        self.method.setObjectName("method")
        fill(self.method, methods())
        self.method.setToolTip(self.tr("SSDiff, or a classical method where no trained model fits"))
        self.device = QComboBox(self)
        self.device.setObjectName("device")
        fill(self.device, devices())
        self.device.setToolTip(
            self.tr("Where SSDiff computes; the classical methods always use the processor")
        )
        self.levels = QWidget(self)
        row = QHBoxLayout(self.levels)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(18)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QRadioButton] = {}
        for level in self._levels.values():
            button = QRadioButton(level.label, self.levels)
            button.setObjectName(f"quality_{level.value}")
            button.setToolTip(level.about)
            self._group.addButton(button)
            self._buttons[level.value] = button
            row.addWidget(button)
        row.addStretch()
        first = next(iter(self._buttons.values()))
        first.setChecked(True)
        self.about = Note(self)

        form = form_layout(self)
        self.labels = [
            add_row(form, self.tr("Me&thod:"), self.method),
            add_row(form, self.tr("&Quality:"), self.levels, first),
        ]
        form.addRow("", self.about)
        self.labels.append(add_row(form, self.tr("Co&mpute on:"), self.device))

        self.method.currentIndexChanged.connect(self._changed)
        self.device.currentIndexChanged.connect(self._changed)
        self._group.buttonClicked.connect(self._changed)
        self._changed()

    def tab_order(self) -> list[QWidget]:
        """The widgets in the order in which the Tab key reaches them."""
        return [self.method, *self._buttons.values(), self.device]

    def level(self) -> Quality:
        """The quality chosen."""
        value = next(value for value, button in self._buttons.items() if button.isChecked())
        return self._levels[value]

    def choose(self, method: str = "", level: str = "", device: str = "") -> None:
        """Select method, quality and device; empty ones stay."""
        if level in self._buttons:
            self._buttons[level].setChecked(True)
        if device:
            choose(self.device, device)
        if method:
            choose(self.method, method)
        self._changed()

    def learned(self) -> bool:
        """Whether the method is the network, the only one with quality levels and a device."""
        return self.method.currentData() == "ssdiff"

    def _changed(self, *_: object) -> None:
        learned = self.learned()
        self.levels.setEnabled(learned)
        self.device.setEnabled(learned)
        if learned:
            self.about.setText(self.level().about)
        else:
            value = self.method.currentData()
            self.about.setText(next(choice.about for choice in methods() if choice.value == value))
        self.changed.emit()
