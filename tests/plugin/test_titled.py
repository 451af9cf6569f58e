"""The toolbox's boxes: titles that analysts know are shown, and the words of scripts and models are kept."""

from __future__ import annotations

from typing import Any

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildParameterSource,
)
from qgis.PyQt.QtWidgets import QComboBox, QDialog


class AlgorithmDialog(QDialog):
    """Stands for the dialogs of the toolbox, which are told apart by their class's name."""


class ModelerParametersDialog(QDialog):
    """Stands for that of the model designer."""

    def __init__(self) -> None:
        super().__init__()
        self.model, self.childId, self.context = QgsProcessingModelAlgorithm(), "step", QgsProcessingContext()


def wrapped(name: str, dialog: QDialog, algorithm: str = "pansharpen") -> Any:
    """What QGIS makes for a parameter."""
    from processing.gui.wrappers import WidgetWrapperFactory

    found = QgsApplication.processingRegistry().algorithmById(f"ssdiff:{algorithm}").parameterDefinition(name)
    return WidgetWrapperFactory.create_wrapper(found, dialog)


@pytest.mark.parametrize(
    ("name", "word", "title"),
    [
        ("SENSOR", "wv3", "WorldView-3"),
        ("METHOD", "gsa", "GSA (adaptive Gram-Schmidt)"),
        ("DEVICE", "cpu", "Processor (CPU)"),
        ("ALIGN", "none", "Corner on corner"),
    ],
)
def test_a_box_shows_titles_and_gives_words(plugin: object, name: str, word: str, title: str) -> None:
    dialog = AlgorithmDialog()
    wrapper = wrapped(name, dialog)
    box = wrapper.createWrappedWidget(QgsProcessingContext())
    assert isinstance(box, QComboBox)
    words = [box.itemData(row) for row in range(box.count())]
    assert words == list(wrapper.parameterDefinition().options())
    assert all(box.itemText(row) != found for row, found in enumerate(words)), "a word without a title"
    assert wrapper.parameterValue() == words[0]
    wrapper.setParameterValue(word, QgsProcessingContext())
    assert (box.currentText(), wrapper.parameterValue()) == (title, word)


def test_the_model_designer_shows_titles_and_keeps_the_words_of_older_models(plugin: object) -> None:
    dialog = ModelerParametersDialog()
    wrapper = wrapped("METHOD", dialog)
    wrapper.setWidgetValue(QgsProcessingModelChildParameterSource.fromStaticValue("gsa"))
    shown = [box.currentText() for box in wrapper.findChildren(QComboBox)]
    assert "GSA (adaptive Gram-Schmidt)" in shown
    assert wrapper.value().staticValue() == "gsa"
