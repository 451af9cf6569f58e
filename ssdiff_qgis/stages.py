"""The stages of a job in the analyst's words."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication


def stage_text(stage: str) -> str:
    """What the worker is doing, for a ``stage`` of its progress events."""
    stages = {
        "open": _tr("Opening the layers…"),
        "align": _tr("Aligning the layers…"),
        "fit": _tr("Measuring the scene…"),
        "fuse": _tr("Sharpening…"),
        "write": _tr("Writing…"),
        "overviews": _tr("Building overviews…"),
        "export": _tr("Saving a layer as a file…"),
        "full resolution": _tr("Measuring at full resolution…"),
        "reference": _tr("Comparing with the reference…"),
        "colours": _tr("Comparing the colours…"),
        "compare": _tr("Checking the methods one scale up…"),
        "pan.tif": _tr("Reducing the panchromatic raster…"),
        "ms.tif": _tr("Reducing the multispectral raster…"),
        "reference.tif": _tr("Writing the reference…"),
        "done": _tr("Done."),
    }
    return stages.get(stage, _tr("Working…"))


def _tr(text: str) -> str:
    return QCoreApplication.translate("SSDiffStages", text)
