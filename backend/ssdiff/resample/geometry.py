"""Where MS pixel centres lie on PAN's pixel grid."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

Array = np.ndarray


@dataclass(frozen=True)
class Geometry:
    """Axis-aligned placement of the MS grid on the PAN grid.

    MS pixel ``k`` (0-based, per axis) has its centre at PAN pixel coordinate
    ``ratio * k + phase``; integers are PAN pixel centres. Both are (row, column)
    pairs. GIS pixel-area geometry at ratio 4 has phase 1.5; the literature's
    benchmarks have 2; Landsat (ratio 2) has 0.
    """

    ratio: tuple[float, float]
    phase: tuple[float, float]

    @classmethod
    def square(cls, ratio: float, phase: float) -> Geometry:
        """The same ratio and phase on both axes."""
        return cls((ratio, ratio), (phase, phase))

    def ms_position(self, pan: Array | float, axis: int) -> Array:
        """MS pixel coordinate of PAN pixel coordinate(s) ``pan`` along ``axis`` (0 rows, 1 columns)."""
        return (np.asarray(pan, dtype=np.float64) - self.phase[axis]) / self.ratio[axis]

    def pan_position(self, ms: Array | float, axis: int) -> Array:
        """PAN pixel coordinate of MS pixel coordinate(s) ``ms`` along ``axis`` (0 rows, 1 columns)."""
        return np.asarray(ms, dtype=np.float64) * self.ratio[axis] + self.phase[axis]
