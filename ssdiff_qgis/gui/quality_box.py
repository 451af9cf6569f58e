"""The dialog's third box: method, quality, device; folded away MS's values kept, and an adapted model."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QGroupBox,
    QHBoxLayout,
    QRadioButton,
    QToolButton,
    QWidget,
)

from ..choices import Quality, devices, methods, qualities
from .adapter_box import AdapterBox
from .form import Note, add_row, choose, fill, form_layout
from .memory import recall, remember


class QualityBox(QGroupBox):
    """How the fusion is done.

    Signals:
        changed: any of the choices.
        method_chosen: the analyst chose a method by hand, be it the same again.
    """

    changed = pyqtSignal()
    method_chosen = pyqtSignal()

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
        self.labels.append(add_row(form, self.tr("Compute o&n:"), self.device))
        self.more = QToolButton(self)
        self.more.setObjectName("advanced")
        self.more.setText(self.tr("Ad&vanced"))
        self.more.setCheckable(True)
        self.more.setAutoRaise(True)
        self.more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.more.setToolTip(self.tr("Show or hide what few need"))
        form.addRow(self.more)
        self.consistency = QCheckBox(self.tr("Keep the multispectral values"), self)
        self.consistency.setObjectName("consistency")
        self.consistency.setToolTip(
            self.tr(
                "Corrects SSDiff's result as little as gives, averaged over each multispectral pixel as the sensor "
                "does, the value measured there. Off: the network's own result."
            )
        )
        self.consistency.setChecked(recall("consistency", "yes") == "yes")
        self._consistency_label = add_row(form, self.tr("Radiometry:"), self.consistency)
        self.labels.append(self._consistency_label)
        self.adapter = AdapterBox(self)
        self._adapter_label = add_row(
            form, self.tr("Adapted model:"), self.adapter, self.adapter.file.lineEdit()
        )
        self.labels.append(self._adapter_label)
        self.more.toggled.connect(self._fold)
        self._fold(False)
        self.more.setChecked(not self.consistency.isChecked())

        self.consistency.toggled.connect(self._consistency_changed)
        self.method.activated.connect(self._method_chosen)
        self.method.currentIndexChanged.connect(self._changed)
        self.device.currentIndexChanged.connect(self._changed)
        self._group.buttonClicked.connect(self._changed)
        self.adapter.changed.connect(self._changed)
        self._changed()

    def tab_order(self) -> list[QWidget]:
        """The widgets in the order in which the Tab key reaches them."""
        rest = [self.device, self.more, self.consistency, self.adapter.file, self.adapter.adapt]
        return [self.method, *self._buttons.values(), *rest]

    def level(self) -> Quality:
        """The quality chosen."""
        value = next(value for value, button in self._buttons.items() if button.isChecked())
        return self._levels[value]

    def adapted(self) -> str:
        """The adapted model to use; empty for none."""
        return self.adapter.path() if self.learned() else ""

    def consistent(self) -> bool | None:
        """Whether MS's values are kept: None for the engine's own way, which does so where SSDiff is the method."""
        return None if self.consistency.isChecked() or not self.learned() else False

    def choose_adapter(self, path: str) -> None:
        """Select an adapted model; empty for none."""
        self.adapter.choose(path)
        self.more.setChecked(self.more.isChecked() or bool(path))

    def start_anew(self) -> None:
        """Take no adapted model: it belonged to another project's scene."""
        self.choose_adapter("")

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
        self._show_consistency()
        self.adapter.setEnabled(learned)
        if learned:
            self.about.setText(self.level().about)
        else:
            value = self.method.currentData()
            self.about.setText(next(choice.about for choice in methods() if choice.value == value))
        self.changed.emit()

    def _method_chosen(self, _index: int) -> None:
        self.method_chosen.emit()
        self.changed.emit()

    def _consistency_changed(self, kept: bool) -> None:
        remember(consistency="yes" if kept else "no")
        self.changed.emit()

    def _fold(self, shown: bool) -> None:
        self.more.setArrowType(Qt.ArrowType.DownArrow if shown else Qt.ArrowType.RightArrow)
        for widget in (self._adapter_label, self.adapter):
            widget.setVisible(shown)
        self._show_consistency()

    def _show_consistency(self) -> None:
        """Only SSDiff's results are corrected: beside a classical method a ticked box would say that its are."""
        for widget in (self._consistency_label, self.consistency):
            widget.setVisible(self.more.isChecked() and self.learned())
