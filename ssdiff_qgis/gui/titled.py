"""Boxes of the toolbox that show a choice by its title, while history, batch, models and scripts keep its word."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingParameterDefinition, QgsProcessingParameters
from qgis.gui import QgsAbstractProcessingParameterWidgetWrapper, QgsGui, QgsProcessingGui
from qgis.PyQt.QtWidgets import QComboBox, QWidget


class TitledWrapper(QgsAbstractProcessingParameterWidgetWrapper):
    """The box of an enum parameter with static strings.

    Args:
        parameter: the enum.
        kind: the sort of dialog that it stands in.
        titles: what is shown for each of its options.
    """

    def __init__(
        self, parameter: QgsProcessingParameterDefinition, kind: QgsProcessingGui.WidgetType, titles: list[str]
    ) -> None:
        super().__init__(parameter, kind)
        self._titles = titles

    def createWidget(self) -> QWidget:  # noqa: N802
        """Make the box."""
        box = QComboBox()
        for value, title in zip(self.parameterDefinition().options(), self._titles):
            box.addItem(title, value)
        box.setToolTip(self.parameterDefinition().toolTip())
        box.currentIndexChanged.connect(lambda _index: self.widgetValueHasChanged.emit(self))
        return box

    def setWidgetValue(self, value: Any, context: QgsProcessingContext) -> None:  # noqa: N802
        """Select a value; one that is no option selects the default."""
        box = self.wrappedWidget()
        if box is not None:
            word = QgsProcessingParameters.parameterAsEnumString(self.parameterDefinition(), value, context)
            box.setCurrentIndex(box.findData(word))

    def widgetValue(self) -> Any:  # noqa: N802
        """The option that is selected."""
        box = self.wrappedWidget()
        return None if box is None else box.currentData()


class Titled:
    """What QGIS makes for a parameter whose metadata names this class under `widget_wrapper`."""

    def __new__(
        cls, parameter: QgsProcessingParameterDefinition, dialog: Any, _row: int, _column: int, titles: list[str]
    ) -> Any:
        """The box for a dialog of the toolbox, of the batch, or of the model designer.

        Args:
            parameter: the enum.
            dialog: where it will stand.
            titles: what is shown for each of its options.
        """
        kinds = QgsProcessingGui.WidgetType
        where = type(dialog).__name__
        if where == "ModelerParametersDialog":
            # The box stands among other sources of a value there; only its words change.
            made = QgsGui.processingGuiRegistry().createModelerParameterWidget(
                dialog.model, dialog.childId, parameter, dialog.context
            )
            shown = dict(zip(parameter.options(), titles))
            for box in made.findChildren(QComboBox):
                if [box.itemData(row) for row in range(box.count())] == list(shown):
                    for row, title in enumerate(shown.values()):
                        box.setItemText(row, title)
        else:
            made = TitledWrapper(parameter, kinds.Batch if where.startswith("Batch") else kinds.Standard, titles)
        made.setDialog(dialog)
        return made
