"""BT-H: Brovey with haze correction and a regressed intensity (Lolli et al. 2017)."""

from __future__ import annotations

import math

import numpy as np

from ..block import Block
from ..moments import Moments, ratio, solve
from ..resample.literature import PLAIN_GAIN
from .brovey import bounded
from .method import Method, column, weighted
from .resampling import mean_ratio
from .sample import Sample

#: Share of the 1st percentile of blue, green, red and near infrared that is taken for haze.
HAZE = np.array([0.95, 0.45, 0.40, 0.05])


class BTH(Method):
    """Ratio injection on what lies above the haze.

    Haze: the 1st percentile of each band times HAZE, or the minimum where there are not
    four bands. Weights: least squares of PAN's low pass on lms, without intercept. PAN is
    matched so that its low pass has the mean and standard deviation of the intensity.
    """

    name = "bt-h"
    _moments: Moments | None = None

    def margin(self) -> int:
        """The low pass."""
        return self.low_pass_margin(PLAIN_GAIN)

    def gather(self, block: Block, halo: int | None = None) -> None:
        """Moments of lms and PAN's low pass; a sample of lms."""
        if self._moments is None:
            self._moments, self._sample = Moments(block.bands + 1), Sample(block.bands)
        counted = self.counted(block, halo)
        low = self.resampling.blur(block.pan[None], [PLAIN_GAIN], mean_ratio(block.geometry))[0]
        lms = block.lms[:, counted]
        self._moments.add(np.concatenate([lms, low[counted][None]]))
        rows, columns = np.nonzero(counted)
        self._sample.add(lms, rows + block.origin[0], columns + block.origin[1])

    def solve(self) -> None:
        """Haze, weights, PAN's gain and offset."""
        bands = len(self.gains)
        moments = self._moments or Moments(bands + 1)
        if not moments.count:
            self.haze, self.weights = np.zeros(bands), np.zeros(bands)
        else:
            self.haze = self._sample.percentile(1.0) * HAZE if bands == 4 else self._sample.low
            products = moments.products
            self.weights = solve(products[:-1, :-1], products[:-1, -1])
        covariance = moments.covariance
        spread = math.sqrt(max(self.weights @ covariance[:-1, :-1] @ self.weights, 0.0))
        self.gain = ratio(spread, math.sqrt(covariance[-1, -1]))
        self.offset = self.weights @ (moments.mean[:-1] - self.haze) - self.gain * moments.mean[-1]

    def apply(self, block: Block) -> np.ndarray:
        """Multiply what lies above the haze by matched PAN over intensity."""
        haze = column(self.haze, block.lms)
        clear = block.lms - haze
        factor = bounded(block.pan * self.gain + self.offset, weighted(self.weights, clear))
        # Below the haze there is nothing to scale.
        return np.asarray(np.maximum(clear, 0.0) * factor + haze, np.float32)
