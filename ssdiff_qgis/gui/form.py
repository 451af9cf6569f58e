"""Form rows that look alike in all boxes of the dialog."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QLabel, QSizePolicy, QWidget


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


def note(parent: QWidget) -> QLabel:
    """A quiet line of explanation under a field."""
    label = QLabel(parent)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    label.setSizePolicy(policy)
    font = label.font()
    font.setPointSizeF(max(font.pointSizeF() * 0.92, 7.5))
    label.setFont(font)
    return label


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
