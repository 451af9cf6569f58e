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
        "done": _tr("Done."),
    }
    return stages.get(stage, _tr("Working…"))


def _tr(text: str) -> str:
    return QCoreApplication.translate("SSDiffStages", text)
