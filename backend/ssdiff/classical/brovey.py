"""Brovey: every band times PAN over intensity (Gillespie et al. 1987)."""

from __future__ import annotations

import numpy as np

from ..block import Block
from ..moments import Moments, ratio
from .method import Method, weighted

#: Largest factor that a ratio injection applies: beyond, the intensity is next to nothing.
LIMIT = 20.0


def bounded(pan: np.ndarray, intensity: np.ndarray) -> np.ndarray:
    """PAN over intensity within 0..LIMIT; 1, which leaves MS alone, where the intensity is not above zero."""
    quotient = np.divide(pan, intensity, out=np.ones_like(pan), where=intensity > 0.0)
    return np.asarray(np.clip(quotient, 0.0, LIMIT))


class Brovey(Method):
    """Intensity: the mean of the bands; PAN brought to its mean and standard deviation."""

    name = "brovey"
    _moments: Moments | None = None

    def gather(self, block: Block, halo: int | None = None) -> None:
        """Mean and variance of PAN and intensity."""
        self._moments = self._moments or Moments(2)
        counted = self.counted(block, halo)
        self._moments.add(np.stack([block.pan[counted], block.lms[:, counted].mean(axis=0)]))

    def solve(self) -> None:
        """PAN's gain and offset."""
        moments = self._moments or Moments(2)
        spread = np.sqrt(np.diag(moments.covariance))
        self.gain = ratio(spread[1], spread[0])
        self.offset = moments.mean[1] - self.gain * moments.mean[0]

    def apply(self, block: Block) -> np.ndarray:
        """Multiply by matched PAN over intensity."""
        weights = np.full(block.bands, 1.0 / block.bands)
        pan = block.pan * self.gain + self.offset
        factor = bounded(pan, weighted(weights, block.lms))
        return np.asarray(block.lms * factor, np.float32)
