"""Strips of a scene read into memory, and the blocks cut from them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..block import Block
from ..resample.geometry import Geometry
from ..resample.positions import SPLINE_REACH, interpolate
from ..resample.projection import fold
from .grid import Window, ms_edges
from .nodata import fill
from .source import Raster

#: MS pixels that a block carries beyond its window on each side: the reach of the spline and of a resampling.
MARGIN = SPLINE_REACH + 4


@dataclass(frozen=True)
class Frame:
    """Where a scene's rasters end, as mirror axes in half pixels: (low, high) for rows, then columns.

    Beyond the common area PAN and a block's MS are mirrored about the same lines, so that they go on
    showing one scene. MS for ``lms`` is mirrored at its own edge only.
    """

    geometry: Geometry
    pan: tuple[tuple[int, int], tuple[int, int]]
    ms: tuple[tuple[int, int], tuple[int, int]]
    own: tuple[tuple[int, int], tuple[int, int]]

    @classmethod
    def of(cls, geometry: Geometry, pan: tuple[int, int], ms: tuple[int, int]) -> Frame:
        """Frame of a PAN (H, W) and an MS (h, w)."""
        on_pan, on_ms = [], []
        for axis in (0, 1):
            first, last = ms_edges(geometry, ms, axis)
            low, high = max(first, -0.5), min(last, pan[axis] - 0.5)
            on_pan.append((_half(low), _half(high)))
            low, high = geometry.ms_position(np.array([low, high]), axis)
            on_ms.append((max(_half(low), -1), min(_half(high), 2 * ms[axis] - 1)))
        return cls(
            geometry,
            (on_pan[0], on_pan[1]),
            (on_ms[0], on_ms[1]),
            ((-1, 2 * ms[0] - 1), (-1, 2 * ms[1] - 1)),
        )

    def span(self, axis: int, low: int, high: int) -> tuple[int, int]:
        """MS pixels (first, one past the last) that windows over PAN pixels ``low..high`` draw on."""
        position = self.geometry.ms_position(fold(np.arange(low, high), *self.pan[axis]), axis)
        return math.floor(float(position.min())) - MARGIN - 3, math.ceil(float(position.max())) + MARGIN + 4


def _half(coordinate: float) -> int:
    """Twice ``coordinate``, to the nearest integer."""
    return math.floor(2.0 * coordinate + 0.5)


class Strip:
    """A rectangle of the scene in memory, mirrored beyond its edges.

    Args:
        frame: the scene's mirror axes.
        pan: PAN's raster.
        ms: the MS rasters, one grid.
        bands: 0-based positions in the stack of their bands.
        window: PAN pixels to hold; may reach beyond the scene.
    """

    def __init__(
        self, frame: Frame, pan: Raster, ms: Sequence[Raster], bands: Sequence[int], window: Window
    ) -> None:
        self.frame = frame
        self.window = window
        rows = fold(np.arange(*window.rows), *frame.pan[0])
        columns = fold(np.arange(*window.columns), *frame.pan[1])
        data, self._pan_valid = gather([pan], [0], rows, columns)
        self._pan = data[0]
        spans = [frame.span(0, *window.rows), frame.span(1, *window.columns)]
        self._first = (spans[0][0], spans[1][0])
        self._ms, self._ms_valid = gather(
            ms, bands, fold(np.arange(*spans[0]), *frame.own[0]), fold(np.arange(*spans[1]), *frame.own[1])
        )

    def block(self, window: Window) -> Block | None:
        """Cut one window; None where it has no valid pixel.

        Every value depends on the window alone, not on the strip that it is cut from.
        """
        frame, geometry = self.frame, self.frame.geometry
        r, c = window.row - self.window.row, window.column - self.window.column
        inside = np.s_[r : r + window.height, c : c + window.width]
        pan, pan_valid = self._pan[inside], self._pan_valid[inside]
        positions, near, source, carried, origin = [], [], [], [], []
        for axis, (low, high) in enumerate((window.rows, window.columns)):
            position = geometry.ms_position(fold(np.arange(low, high), *frame.pan[axis]), axis)
            first = math.floor(float(position.min())) - SPLINE_REACH
            last = math.floor(float(position.max())) + SPLINE_REACH + 1
            offset = self._first[axis]
            positions.append(position - first)
            source.append(slice(first - offset, last + 1 - offset))
            limit = frame.own[axis][1] // 2
            near.append(np.clip(np.floor(position + 0.5).astype(np.int64), 0, limit) - offset)
            start = math.floor(float(geometry.ms_position(low, axis))) - MARGIN
            count = math.ceil((high - low) / geometry.ratio[axis]) + 2 * MARGIN + 1
            carried.append(fold(np.arange(start, start + count), *frame.ms[axis]) - offset)
            origin.append(start)
        valid = pan_valid & self._ms_valid[np.ix_(near[0], near[1])]
        if not valid.any():
            return None
        whole = fill(self._ms[:, source[0], source[1]], self._ms_valid[source[0], source[1]])
        lms = interpolate(whole, positions[0], positions[1])
        ms = fill(
            self._ms[:, carried[0][:, None], carried[1]], self._ms_valid[np.ix_(carried[0], carried[1])]
        )
        return Block(
            origin=(window.row, window.column),
            pan=np.ascontiguousarray(fill(pan, pan_valid)),
            lms=lms,
            valid=valid,
            ms=np.ascontiguousarray(ms),
            ms_origin=(origin[0], origin[1]),
            geometry=geometry,
        )


def gather(
    rasters: Sequence[Raster], bands: Sequence[int], rows: np.ndarray, columns: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Read ``bands`` of the stack at arbitrary in-range rows and columns: float32 (C, H, W), bool (H, W)."""
    r0, r1 = int(rows.min()), int(rows.max()) + 1
    c0, c1 = int(columns.min()), int(columns.max()) + 1
    plain = r1 - r0 == len(rows) and c1 - c0 == len(columns) and rows[0] == r0 and columns[0] == c0
    valid = np.ones((len(rows), len(columns)), dtype=bool)
    out = np.empty((len(bands), len(rows), len(columns)), dtype=np.float32)
    first = 0
    for raster in rasters:
        wanted = [(i, b - first) for i, b in enumerate(bands) if first <= b < first + len(raster.bands)]
        first += len(raster.bands)
        if not wanted:
            continue
        data, good = raster.read((r0, r1), (c0, c1), [b for _, b in wanted])
        if not plain:
            data, good = data[:, rows - r0][:, :, columns - c0], good[np.ix_(rows - r0, columns - c0)]
        out[[i for i, _ in wanted]] = data
        valid &= good
    return out, valid
