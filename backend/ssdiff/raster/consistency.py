"""Consistency: the blended result moved as little as makes it degrade back to the given MS."""

from __future__ import annotations

import functools
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from ..resample.positions import mtf_sigma
from ..resample.projection import filter_matrix, inverse
from .grid import Window
from .scene import Scene

Rows = Iterator[tuple[int, list[np.ndarray], np.ndarray]]

#: Side of the tiles (PAN pixels) that are worked on; they lie on multiples of it, whatever the extent.
SIDE = 64
#: MS pixels around a tile whose errors take part: the inverse falls to a thousandth over them.
REACH = 6


@dataclass(frozen=True)
class _Part:
    """One tile along one axis.

    Attributes:
        pixels: PAN pixels that are read: first, one past the last.
        inner: the tile's own among them.
        ms: MS pixels whose errors take part: first, one past the last.
        down: (m, n), from the PAN pixels to those MS pixels, through the MTF.
        back: (inner, m), from errors of MS pixels to corrections of the tile's pixels.
    """

    pixels: tuple[int, int]
    inner: tuple[int, int]
    ms: tuple[int, int]
    down: np.ndarray
    back: np.ndarray


class Projection:
    """F + D' (D D' + ridge)^-1 (MS - D F), D being the MTF filter at MS's true positions.

    Without the ridge it is of all images that degrade to MS the nearest to F. An error that neighbouring MS
    pixels share is taken out whole, one that alternates from pixel to pixel by half. D is separable, so its
    inverse is one matrix an axis, cut to a tile and its surroundings. Errors of MS pixels with NoData in their
    footprint count as 0: their neighbours are matched all the same.

    Args:
        scene: gives geometry, area and MS.
        gains: C MTF gains at Nyquist.
    """

    def __init__(self, scene: Scene, gains: Sequence[float]) -> None:
        self.scene, self.gains = scene, tuple(gains)
        widest = [mtf_sigma(min(gains), ratio) for ratio in scene.ratio]
        self.reach = tuple(
            math.ceil(REACH * ratio + 5.0 * sigma) + 2
            for ratio, sigma in zip(scene.ratio, widest, strict=True)
        )
        self._part = functools.lru_cache(maxsize=512)(self._made)

    def grown(self, region: Window) -> Window:
        """What must be fused so that ``region`` can be projected."""
        spans = []
        for (low, high), reach, area in zip(
            (region.rows, region.columns),
            self.reach,
            (self.scene.area.rows, self.scene.area.columns),
            strict=True,
        ):
            first, last = low // SIDE * SIDE - reach, -(-high // SIDE) * SIDE + reach
            spans.append((max(first, area[0]), min(last, area[1])))
        (r0, r1), (c0, c1) = spans
        return Window(r0, c0, r1 - r0, c1 - c0)

    def rows(self, fused: Rows, region: Window, read: Window) -> Rows:
        """Project blended rows.

        Args:
            fused: rows of ``read`` from top to bottom: first row, float32 (C, n, W) a layer, bool (n, W).
            region: what is wanted.
            read: ``grown(region)``.

        Yields:
            The same for ``region``; only the first layer is changed.
        """
        held: list[np.ndarray] = []
        valid = np.empty((0, read.width), dtype=bool)
        top = read.row
        for start in range(region.row // SIDE * SIDE, region.rows[1], SIDE):
            need = min(start + SIDE + self.reach[0], read.rows[1])
            while top + len(valid) < need:
                _, planes, good = next(fused)
                held = (
                    [np.concatenate(pair, axis=1) for pair in zip(held, planes, strict=True)]
                    if held
                    else list(planes)
                )
                valid = np.concatenate([valid, good])
            r0, r1 = max(start, region.row), min(start + SIDE, region.rows[1])
            here = np.s_[r0 - top : r1 - top, region.column - read.column : region.columns[1] - read.column]
            out = [layer[:, here[0], here[1]].copy() for layer in held]
            for column in range(region.column // SIDE * SIDE, region.columns[1], SIDE):
                c0, c1 = max(column, region.column), min(column + SIDE, region.columns[1])
                change, row_of, column_of = self._change(held[0], valid, (top, read.column), start, column)
                out[0][:, :, c0 - region.column : c1 - region.column] += change[
                    :, r0 - row_of : r1 - row_of, c0 - column_of : c1 - column_of
                ]
            yield r0, out, valid[here].copy()
            drop = max(0, min(start + SIDE - self.reach[0], read.rows[1]) - top)
            held, valid, top = [layer[:, drop:] for layer in held], valid[drop:], top + drop
        for _ in fused:
            pass

    def _change(
        self, fused: np.ndarray, valid: np.ndarray, origin: tuple[int, int], row: int, column: int
    ) -> tuple[np.ndarray, int, int]:
        """Correction of one tile, (C, h, w), and the PAN row and column of its first pixel."""
        out: np.ndarray | None = None
        first = (0, 0)
        for gain in sorted(set(self.gains)):
            down, across = self._part(0, row, gain), self._part(1, column, gain)
            first = down.inner[0], across.inner[0]
            if out is None:
                shape = (down.inner[1] - down.inner[0], across.inner[1] - across.inner[0])
                out = np.zeros((len(self.gains), *shape), dtype=np.float32)
            if down.ms[1] <= down.ms[0] or across.ms[1] <= across.ms[0]:
                continue
            here = np.s_[
                down.pixels[0] - origin[0] : down.pixels[1] - origin[0],
                across.pixels[0] - origin[1] : across.pixels[1] - origin[1],
            ]
            bands = [band for band, own in enumerate(self.gains) if own == gain]
            seen = down.down @ np.ascontiguousarray(fused[bands, here[0], here[1]]) @ across.down.T
            whole = down.down @ valid[here].astype(np.float32) @ across.down.T > 0.999
            given, there = self.scene.ms_pixels(down.ms, across.ms)
            error = np.where(whole & there, given[bands] - seen, np.float32(0.0))
            out[bands] = down.back @ error @ across.back.T
        if out is None:
            raise ValueError("no bands")
        return out, first[0], first[1]

    def _made(self, axis: int, start: int, gain: float) -> _Part:
        scene, reach = self.scene, self.reach[axis]
        area = scene.area.rows if axis == 0 else scene.area.columns
        low, high = max(area[0], start - reach), min(area[1], start + SIDE + reach)
        inner = max(area[0], start), min(area[1], start + SIDE)
        ratio = scene.ratio[axis]
        sigma = mtf_sigma(gain, ratio)
        edge = ratio / 2
        # Whole MS pixels of the scene whose filter stays inside what was read, or is mirrored at the scene's edge.
        lowest = area[0] - 0.5 + edge if low == area[0] else low + 5.0 * sigma + 1
        highest = area[1] - 0.5 - edge if high == area[1] else high - 1 - 5.0 * sigma - 1
        first = math.ceil(float(scene.geometry.ms_position(lowest, axis)) - 1e-6)
        last = math.floor(float(scene.geometry.ms_position(highest, axis)) + 1e-6) + 1
        first, last = max(first, 0), min(last, scene.ms[0].shape[axis])
        if last <= first:
            none = np.zeros((0, high - low), np.float32)
            return _Part((low, high), inner, (first, first), none, none.T[: inner[1] - inner[0]])
        down = filter_matrix(
            scene.geometry.pan_position(np.arange(first, last), axis), sigma, (low, high), area
        )
        back = inverse(down, slice(inner[0] - low, inner[1] - low))
        return _Part(
            (low, high),
            inner,
            (first, last),
            down.astype(np.float32),
            np.ascontiguousarray(back, dtype=np.float32),
        )
