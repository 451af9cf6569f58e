"""The engine's look at PAN and MS, read into the words that the dialog shows."""

from __future__ import annotations

import html
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from qgis.core import QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication

from ..choices import sensors
from ..extent import Extent, placed
from ..number import Number
from ..stages import duration
from .problems import Problem

_MB_IN_GB = 1024
#: Share of PAN that counts as all of it, and MS pixels of offset that are worth a word.
_ALL, _OFFSET = 0.995, 0.1


@dataclass(frozen=True)
class Preflight:
    """What `inspect` found.

    Attributes:
        sensor: the sensor's name; empty when unknown.
        why: why that sensor was taken; empty where the analyst chose it.
        scene: ratio, bands, bit depth, NoData and offset in a few words; empty when unknown.
        size: width and height of the result in pixels, for the whole overlap; None when unknown.
        overlap: extent of the overlap in PAN's CRS; None when unknown.
        bands: positions in the MS stack that are fused; empty when unknown.
        roles: names of the sensor's bands, in order; empty when unknown.
        stack: names of the bands of MS, in order; empty ones have none.
        cost: time, memory and disk space in a few words; empty when unknown.
        disk_mb: megabytes that the result may take; 0 when unknown.
        problems: what stands in the way or is good to know.
    """

    sensor: str = ""
    why: str = ""
    scene: str = ""
    size: tuple[int, int] | None = None
    overlap: tuple[float, float, float, float] | None = None
    bands: tuple[int, ...] = ()
    roles: tuple[str, ...] = ()
    stack: tuple[str, ...] = ()
    cost: str = ""
    disk_mb: float = 0.0
    problems: list[Problem] = field(default_factory=list)

    @classmethod
    def from_report(cls, report: dict[str, Any], chosen: str) -> Preflight:
        """Read a report (docs/protocol.md); ``chosen`` is the preset asked for, or ``auto``."""
        overlap = report.get("overlap") or {}
        problems = [Problem.from_report(entry) for entry in report.get("problems") or []]
        sensor, why = _sensor(report.get("sensor") or {}, chosen)
        why = _without(why, problems)
        size = (overlap.get("width"), overlap.get("height"))
        extent = overlap.get("extent") or ()
        return cls(
            sensor,
            why,
            _scene(report),
            (int(size[0]), int(size[1])) if all(size) else None,
            tuple(float(value) for value in extent) if len(extent) == 4 else None,
            tuple(int(band) for band in report.get("bands") or []),
            tuple(str(name) for name in (report.get("sensor") or {}).get("bands") or []),
            tuple(str(name or "") for name in (report.get("ms") or {}).get("names") or []),
            _cost(report.get("estimate") or {}, str(report.get("device") or "")),
            float((report.get("estimate") or {}).get("disk_mb") or 0.0),
            problems,
        )

    def in_words(self, told: Sequence[Problem] = ()) -> str:
        """Sensor, reason and scene as rich text, a line each; empty when nothing is known.

        Args:
            told: what is said beside it, and so left out here.
        """
        lines = [f"<b>{html.escape(self.sensor)}</b>"] if self.sensor else []
        why = _without(self.why, told)
        return "<br>".join([*lines, *(html.escape(text) for text in (why, self.scene) if text)])

    def size_of(self, extent: Extent | None, pixel: tuple[float, float]) -> tuple[int, int] | None:
        """Width and height of the result for an extent, in pixels; None where there is none or it is unknown.

        Args:
            extent: in PAN's CRS, or pixels; None for the whole overlap.
            pixel: width and height of PAN's pixels in the units of the extent.
        """
        if extent is None or self.size is None or self.overlap is None:
            return self.size
        low, high = (
            (max(extent[i], self.overlap[i]) for i in (0, 1)),
            (min(extent[i], self.overlap[i]) for i in (2, 3)),
        )
        sides = [round((b - a) / step) for a, b, step in zip(low, high, pixel)]
        if min(sides) <= 0:
            return None
        return min(sides[0], self.size[0]), min(sides[1], self.size[1])


def pixel_of(pan: QgsRasterLayer) -> tuple[float, float]:
    """Width and height of PAN's pixels in the units of the engine's extents."""
    if not placed(pan):
        return 1.0, 1.0
    return pan.rasterUnitsPerPixelX(), pan.rasterUnitsPerPixelY()


def _without(why: str, told: Sequence[Problem]) -> str:
    """A reason without the sentences of problems: said once is enough."""
    for problem in told:
        for words in (problem.message, problem.hint):
            why = why.replace(words, "").strip() if words else why
    return why


def _sensor(sensor: dict[str, Any], chosen: str) -> tuple[str, str]:
    name = str(sensor.get("name") or "")
    labels = {choice.value: choice.label for choice in sensors()}
    title = str(sensor.get("title") or labels.get(name, name))
    return title, str(sensor.get("why") or "") if chosen == "auto" else ""


def _scene(report: dict[str, Any]) -> str:
    parts = []
    if report.get("ratio"):
        parts.append(_tr("PAN is {} times as fine as MS").format(f"{Number(report['ratio']):.3g}"))
    names = (report.get("ms") or {}).get("names") or []
    bands = report.get("bands") or []
    if bands:
        known = [names[band - 1] for band in bands if 0 < band <= len(names) and names[band - 1]]
        listed = known if len(known) == len(bands) else [str(band) for band in bands]
        parts.append(_tr("bands {}").format(", ".join(str(band) for band in listed)))
    parts += _pixels(report.get("pan") or {}, report.get("ms") or {})
    fraction = (report.get("overlap") or {}).get("fraction")
    if fraction and float(fraction) < _ALL:
        parts.append(_tr("MS covers {} of PAN").format(f"{100 * float(fraction):.0f} %"))
    offset = report.get("offset")
    if offset and max(abs(float(value)) for value in offset) < _OFFSET:
        parts.append(_tr("no offset"))
    elif offset:
        rows, columns = (Number(round(float(value), 1) + 0.0) for value in offset)  # no minus before a zero
        parts.append(_tr("content shifted by {0:.1f}, {1:.1f} multispectral pixels").format(columns, rows))
    return " · ".join(parts)


def _pixels(pan: dict[str, Any], ms: dict[str, Any]) -> list[str]:
    """Bit depth and NoData of both rasters, once where they agree."""
    if not (pan.get("dtype") and ms.get("dtype")):
        return []
    found = []
    depths = [_depth(str(raster["dtype"])) for raster in (pan, ms)]
    found.append(depths[0] if depths[0] == depths[1] else _tr("PAN {0}, MS {1}").format(*depths))
    values = [raster.get("nodata") for raster in (pan, ms)]
    if values != [None, None]:
        words = [_tr("none") if value is None else f"{Number(value):g}" for value in values]
        found.append(
            _tr("NoData {}").format(words[0])
            if words[0] == words[1]
            else _tr("NoData of PAN {0}, of MS {1}").format(*words)
        )
    return found


def _depth(dtype: str) -> str:
    bits = dtype.lstrip("abcdefghijklmnopqrstuvwxyz")
    return _tr("{}-bit floats").format(bits) if dtype.startswith("float") else _tr("{} bits").format(bits)


def _cost(estimate: dict[str, Any], device: str) -> str:
    parts = []
    if estimate.get("seconds") is not None:
        where = {"cpu": _tr("on the processor"), "": ""}.get(device, _tr("on the graphics card"))
        parts.append(
            _tr("about {time} {where}").format(time=duration(float(estimate["seconds"])), where=where).strip()
        )
    if estimate.get("memory_mb") is not None:
        parts.append(_tr("{} of memory").format(_megabytes(float(estimate["memory_mb"]))))
    if estimate.get("disk_mb") is not None:
        parts.append(_tr("up to {} on disk").format(_megabytes(float(estimate["disk_mb"]))))
    return " · ".join(parts)


def _megabytes(size: float) -> str:
    if size >= _MB_IN_GB:
        return f"{Number(size / _MB_IN_GB):.1f} GB"
    return f"{max(size, 1):.0f} MB"


def _tr(text: str) -> str:
    return QCoreApplication.translate("SSDiffPreflight", text)
