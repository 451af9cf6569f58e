"""Where a scene lies: geometry from geotransforms, the output window, extents in pixels."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..errors import InputError
from ..resample.geometry import Geometry
from ..sentence import say

#: Pixels by which rounding in a geotransform may miss a pixel's edge or centre.
SLACK = 1e-4


@dataclass(frozen=True)
class Window:
    """A rectangle of PAN pixels: first row and column, height and width."""

    row: int
    column: int
    height: int
    width: int

    @property
    def rows(self) -> tuple[int, int]:
        """First and one past the last row."""
        return self.row, self.row + self.height

    @property
    def columns(self) -> tuple[int, int]:
        """First and one past the last column."""
        return self.column, self.column + self.width

    def __iter__(self) -> Iterator[int]:
        """Row, column, height, width."""
        return iter((self.row, self.column, self.height, self.width))

    def intersect(self, other: Window) -> Window | None:
        """The common rectangle, or None."""
        r0, r1 = max(self.row, other.row), min(self.rows[1], other.rows[1])
        c0, c1 = max(self.column, other.column), min(self.columns[1], other.columns[1])
        return Window(r0, c0, r1 - r0, c1 - c0) if r1 > r0 and c1 > c0 else None


def by_transforms(pan: Any, ms: Any) -> Geometry:
    """Geometry from two axis-parallel geotransforms (``affine.Affine``) in one coordinate system."""
    ratio = (ms.e / pan.e, ms.a / pan.a)
    edge = ((ms.f - pan.f) / pan.e, (ms.c - pan.c) / pan.a)
    ratio = (round(ratio[0], 9), round(ratio[1], 9))
    return Geometry(ratio, _tidy((edge[0] + (ratio[0] - 1) / 2, edge[1] + (ratio[1] - 1) / 2)))


def by_corners(pan: tuple[int, int], ms: tuple[int, int]) -> Geometry:
    """Geometry of two rasters (H, W), (h, w) whose upper-left corners meet.

    The ratio is that of the sizes; the nearest integer where that leaves less than one MS pixel over.
    """
    ratios = []
    for high, low in zip(pan, ms, strict=True):
        ratio = high / low
        whole = max(round(ratio), 1)
        ratios.append(float(whole) if abs(high - whole * low) < whole else ratio)
    return Geometry((ratios[0], ratios[1]), _tidy(((ratios[0] - 1) / 2, (ratios[1] - 1) / 2)))


def _tidy(phase: tuple[float, float]) -> tuple[float, float]:
    """Phases without the rounding of map coordinates (1e-6 pixel)."""
    return round(phase[0], 6), round(phase[1], 6)


def ms_edges(geometry: Geometry, ms: tuple[int, int], axis: int) -> tuple[float, float]:
    """First and last edge of MS's footprint along ``axis``, in PAN pixels (integers are centres)."""
    low, high = geometry.pan_position(np.array([-0.5, ms[axis] - 0.5]), axis)
    return float(low), float(high)


def overlap(geometry: Geometry, pan: tuple[int, int], ms: tuple[int, int]) -> Window | None:
    """The PAN pixels whose centre lies in MS's footprint; None where there are none.

    A centre on the footprint's first edge counts, one on its last edge does not.
    """
    spans = []
    for axis in (0, 1):
        low, high = ms_edges(geometry, ms, axis)
        spans.append((max(0, math.ceil(low - SLACK)), min(pan[axis], math.ceil(high - SLACK))))
    (r0, r1), (c0, c1) = spans
    return Window(r0, c0, r1 - r0, c1 - c0) if r1 > r0 and c1 > c0 else None


def bounds(transform: Any, shape: tuple[int, int]) -> tuple[float, float, float, float]:
    """xmin, ymin, xmax, ymax of a raster (H, W)."""
    corners = [_at(transform, *p) for p in ((0, 0), (shape[1], 0), (0, shape[0]), (shape[1], shape[0]))]
    xs, ys = [c[0] for c in corners], [c[1] for c in corners]
    return min(xs), min(ys), max(xs), max(ys)


def told(box: Sequence[float]) -> str:
    """Four numbers for people: xmin, ymin, xmax, ymax."""
    return ", ".join(f"{value:.10g}" for value in box)


def _pixels(area: Window) -> tuple[int, int, int, int]:
    return area.column, area.row, area.columns[1], area.rows[1]


def extent_window(extent: Sequence[float], transform: Any | None, area: Window) -> Window:
    """The pixels of ``area`` that an extent touches, snapped outward.

    Args:
        extent: xmin, ymin, xmax, ymax in PAN's coordinates, or in PAN pixels (y down) where
            ``transform`` is None.
        transform: PAN's geotransform.
        area: the scene's output window.

    Raises:
        InputError: not four finite ascending numbers, or outside the scene.
    """
    if len(extent) != 4 or not all(math.isfinite(v) for v in extent):
        raise InputError(
            say("The extent is not four numbers."), say("Give xmin, ymin, xmax, ymax."), "extent"
        )
    xmin, ymin, xmax, ymax = (float(v) for v in extent)
    if xmin >= xmax or ymin >= ymax:
        raise InputError(
            say(
                "The extent {extent} is empty: its minimum is not below its maximum.",
                extent=told((xmin, ymin, xmax, ymax)),
            ),
            say("Give xmin, ymin, xmax, ymax."),
            "extent",
        )
    points = [(xmin, ymin), (xmin, ymax), (xmax, ymin), (xmax, ymax)]
    if transform is not None:
        back = ~transform
        points = [_at(back, *p) for p in points]
    c0, c1 = min(p[0] for p in points), max(p[0] for p in points)
    r0, r1 = min(p[1] for p in points), max(p[1] for p in points)
    row, column = math.floor(r0 + SLACK), math.floor(c0 + SLACK)
    asked = Window(row, column, math.ceil(r1 - SLACK) - row, math.ceil(c1 - SLACK) - column)
    window = asked.intersect(area) if asked.height > 0 and asked.width > 0 else None
    if window is None:
        inside = window_bounds(transform, area) if transform is not None else _pixels(area)
        raise InputError(
            say(
                "The extent {extent} lies outside the overlap of PAN and MS, {overlap} (xmin, ymin, xmax, ymax).",
                extent=told((xmin, ymin, xmax, ymax)),
                overlap=told(inside),
            ),
            say("Give an extent inside it, in PAN's coordinate system, or in PAN pixels where it has none."),
            "extent",
        )
    return window


def window_bounds(transform: Any, window: Window) -> tuple[float, float, float, float]:
    """xmin, ymin, xmax, ymax of ``window`` in the coordinates of ``transform``."""
    return bounds(moved(transform, window), (window.height, window.width))


def moved(transform: Any, window: Window) -> Any:
    """The geotransform of ``window``."""
    x, y = _at(transform, window.column, window.row)
    return type(transform)(transform.a, transform.b, x, transform.d, transform.e, y)


def _at(transform: Any, column: float, row: float) -> tuple[float, float]:
    """Coordinates of a pixel corner."""
    t = transform
    return t.a * column + t.b * row + t.c, t.d * column + t.e * row + t.f
