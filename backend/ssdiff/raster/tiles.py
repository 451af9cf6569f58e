"""The grid of overlapping windows on PAN, and the weights that blend them."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ..resample.geometry import Geometry
from .grid import Window


def anchor(geometry: Geometry, phase: float | None) -> tuple[int, int]:
    """Whole PAN pixels by which the window grid moves off (0, 0) so that MS falls on ``phase``.

    A scene whose MS pixels lie 1, 2 or 3 whole PAN pixels off the phase that a network was trained at
    needs no resampling when the windows move along (-ratio < anchor <= 0 on each axis).
    """
    if phase is None:
        return 0, 0
    shift = []
    for axis in (0, 1):
        step = max(round(geometry.ratio[axis]), 1)
        shift.append(-(-round(geometry.phase[axis] - phase) % step))
    return shift[0], shift[1]


@dataclass(frozen=True)
class Axis:
    """The windows of one axis: ``start = anchor + k * stride`` for k in first..last.

    They are the fewest that cover the scene's pixels ``low..high``; an extent uses a subset of them, so
    that its pixels come out as in a run of the whole scene.
    """

    size: int
    overlap: int
    anchor: int
    low: int
    high: int

    @property
    def stride(self) -> int:
        """Pixels from one window to the next."""
        return self.size - self.overlap

    @property
    def first(self) -> int:
        """Number of the first window."""
        return (self.low - self.anchor) // self.stride

    @property
    def last(self) -> int:
        """Number of the last window."""
        return max(self.first, math.ceil((self.high - self.anchor - self.size) / self.stride))

    def start(self, k: int) -> int:
        """First pixel of window ``k``."""
        return self.anchor + k * self.stride

    def touching(self, low: int, high: int) -> range:
        """Numbers of the scene's windows that hold any of the pixels ``low..high``."""
        begin = math.floor((low - self.anchor - self.size) / self.stride) + 1
        end = math.ceil((high - self.anchor) / self.stride)
        return range(max(begin, self.first), min(end, self.last + 1))

    def weights(self, k: int) -> np.ndarray:
        """Blend weights float32 (size,) of window ``k``; over all windows they add up to 1.

        Triangular: a linear crossfade over the overlap, constant where one window is alone.
        """
        total = np.zeros(self.size)
        for j in range(max(self.first, k - self._reach), min(self.last, k + self._reach) + 1):
            shift = (j - k) * self.stride
            ramp = self._ramp()
            low, high = max(0, shift), min(self.size, shift + self.size)
            total[low:high] += ramp[low - shift : high - shift]
        return np.asarray(self._ramp() / total, dtype=np.float32)

    @property
    def _reach(self) -> int:
        return (self.size - 1) // self.stride

    def _ramp(self) -> np.ndarray:
        i = np.arange(self.size)
        edge = np.minimum(i, i[::-1]) + 0.5
        return np.minimum(edge / self.overlap, 1.0) if self.overlap else np.ones(self.size)


def axes(area: Window, size: int, overlap: int, anchor: tuple[int, int]) -> tuple[Axis, Axis]:
    """Row and column axis of the window grid that covers a scene's output window."""
    return (
        Axis(size, overlap, anchor[0], *area.rows),
        Axis(size, overlap, anchor[1], *area.columns),
    )
