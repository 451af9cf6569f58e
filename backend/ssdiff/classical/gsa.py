"""GSA: Gram-Schmidt with an adaptive intensity (Aiazzi et al. 2007)."""

from __future__ import annotations

import numpy as np

from ..block import Block
from ..moments import Moments, ratio, solve
from ..resample.literature import atrous_gain
from .method import Method, column, weighted


class GSA(Method):
    """Intensity weights by least squares at MS's scale; gains cov(band, intensity) / var(intensity)."""

    name = "gsa"
    _low: Moments | None = None

    def margin(self) -> int:
        """The low pass."""
        return self.low_pass_margin(atrous_gain(self.ratio))

    def gather(self, block: Block, halo: int | None = None) -> None:
        """Moments of MS and smooth PAN at MS's scale, of lms and PAN at PAN's."""
        if self._low is None:
            self._low, self._high = Moments(block.bands + 1), Moments(block.bands + 1)
        at_ms = self.counted_ms(block, halo)
        smooth = self.resampling.smooth_pan(block)
        self._low.add(np.concatenate([block.ms[:, at_ms], smooth[at_ms][None]]))
        counted = self.counted(block, halo)
        self._high.add(np.concatenate([block.lms[:, counted], block.pan[counted][None]]))

    def solve(self) -> None:
        """Weights, gains, and what makes the detail's mean zero."""
        empty = Moments(len(self.gains) + 1)
        low, high = (self._low, self._high) if self._low is not None else (empty, empty)
        self.weights = solve(low.covariance[:-1, :-1], low.covariance[:-1, -1])
        shared = high.covariance[:-1, :-1] @ self.weights
        variance = float(self.weights @ shared)
        self.injection = np.array([ratio(float(value), variance) for value in shared])
        self.offset = float(self.weights @ high.mean[:-1] - high.mean[-1])

    def apply(self, block: Block) -> np.ndarray:
        """Add each band's share of PAN minus intensity."""
        detail = block.pan - weighted(self.weights, block.lms) + self.offset
        return np.asarray(block.lms + column(self.injection, block.lms) * detail, np.float32)
