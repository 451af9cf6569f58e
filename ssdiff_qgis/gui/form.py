"""Form rows that look alike in all boxes of the dialog."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QPalette, QResizeEvent, QShowEvent
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QLabel, QProgressBar, QSizePolicy, QWidget


class _Entry(Protocol):
    value: str
    label: str
    about: str


def form_layout(parent: QWidget) -> QFormLayout:
    """A form whose fields take the width, in every style."""
    form = QFormLayout(parent)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
    return form


def add_row(
    form: QFormLayout, text: str, field: QWidget | QFormLayout, buddy: QWidget | None = None
) -> QLabel:
    """Add a labelled row; the label's shortcut goes to ``buddy``, by default the field."""
    label = QLabel(text)
    form.addRow(label, field)
    target = buddy if buddy is not None else field
    if isinstance(target, QWidget):
        label.setBuddy(target)
        if not target.accessibleName():
            target.setAccessibleName(text.replace("&", ""))
    return label


class Note(QLabel):
    """A quiet line of explanation, just as high as its words need at its width."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        font = self.font()
        font.setPointSizeF(max(font.pointSizeF() * 0.92, 7.5))
        self.setFont(font)

    def sizeHint(self) -> QSize:  # noqa: N802
        """The height that the words take now; any width will do."""
        return QSize(120, self.heightForWidth(max(self.width(), 120)))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """The same: words are never cut."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Ask for another height at another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


def is_dark(widget: QWidget) -> bool:
    """Whether the theme has light words on dark ground."""
    return widget.palette().color(QPalette.ColorRole.Window).lightness() < 128


class Progress(QProgressBar):
    """A progress bar in thousandths whose per cent can be read in QGIS's dark theme, which writes it dark on dark."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setRange(0, 1000)
        self.setFormat("%p %")

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Follow the theme."""
        super().showEvent(event)
        self.setStyleSheet("QProgressBar { color: #f0f0f0; }" if is_dark(self) else "")


def fill(box: QComboBox, entries: Sequence[_Entry]) -> None:
    """Put entries into a box, their meaning in the tooltips."""
    for entry in entries:
        box.addItem(entry.label, entry.value)
        if entry.about:
            box.setItemData(box.count() - 1, entry.about, Qt.ItemDataRole.ToolTipRole)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(12)


def choose(box: QComboBox, value: str) -> None:
    """Select the entry with this value, if there is one."""
    index = box.findData(value)
    if index >= 0:
        box.setCurrentIndex(index)


def line_up(labels: Iterable[QLabel]) -> None:
    """Give the labels of several forms one width, so that their fields line up."""
    labels = list(labels)
    width = max(label.sizeHint().width() for label in labels)
    for label in labels:
        label.setMinimumWidth(width)
