"""The stages of a job, and the time it has left, in the analyst's words."""

from __future__ import annotations

import math
import re

from qgis.PyQt.QtCore import QCoreApplication, QLocale

#: The stage of an adaptation says what it has reached.
_ADAPT = re.compile(r"adapt, SAM ([\d.]+) to ([\d.]+), ERGAS ([\d.]+) to ([\d.]+)")


def stage_text(stage: str) -> str:
    """What the worker is doing, for a ``stage`` of its progress events."""
    learnt = _ADAPT.fullmatch(stage)
    if learnt is not None:
        figures = [float(figure) for figure in learnt.groups()]
        if figures[0] == figures[1] and figures[2] == figures[3]:
            return _tr("Learning from the scene; nothing is better on the held-out part yet…")
        text = _tr(
            "Learning from the scene. On the held-out part the error in colour (SAM) went from {sam0}° to {sam1}°, "
            "the overall error (ERGAS) from {ergas0} to {ergas1}"
        )
        said = [QLocale().toString(figure, "f", 2) for figure in figures]
        return text.format(sam0=said[0], sam1=said[1], ergas0=said[2], ergas1=said[3])
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
    """What the worker is doing, and the time left: that of learning, of other work where it is a minute or more."""
    text = stage_text(stage)
    if seconds_left is None or (seconds_left < 60 and not stage.startswith("adapt")):
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
