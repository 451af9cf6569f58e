"""The stages of a job, and the time it has left, in the analyst's words."""

from __future__ import annotations

import math
import re

from qgis.PyQt.QtCore import QCoreApplication

#: The stage of an adaptation says what it has reached.
_ADAPT = re.compile(r"adapt, SAM ([\d.]+) to ([\d.]+), ERGAS ([\d.]+) to ([\d.]+)")


def stage_text(stage: str) -> str:
    """What the worker is doing, for a ``stage`` of its progress events."""
    learnt = _ADAPT.fullmatch(stage)
    if learnt is not None:
        text = _tr("Learning from the scene: SAM {sam0} → {sam1}, ERGAS {ergas0} → {ergas1}")
        return text.format(sam0=learnt[1], sam1=learnt[2], ergas0=learnt[3], ergas1=learnt[4])
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


def progress_text(stage: str, seconds_left: float | None) -> str:
    """What the worker is doing, and the time left where that is a minute or more."""
    text = stage_text(stage)
    if seconds_left is None or seconds_left < 60:
        return text
    return _tr("{stage} ({time} left)").format(stage=text.rstrip("…"), time=duration(seconds_left))


def duration(seconds: float) -> str:
    """A length of time as one says it: 8 s, 2 min, 1 h 20 min."""
    if seconds < 60:
        return _tr("{} s").format(max(1, round(seconds)))
    minutes = math.ceil(seconds / 60)
    if minutes < 60:
        return _tr("{} min").format(minutes)
    hours, minutes = divmod(minutes, 60)
    return _tr("{0} h {1} min").format(hours, minutes) if minutes else _tr("{} h").format(hours)


def _tr(text: str) -> str:
    return QCoreApplication.translate("SSDiffStages", text)
