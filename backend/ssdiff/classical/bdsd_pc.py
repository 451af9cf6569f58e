"""BDSD-PC: band-dependent spatial detail with physical constraints (Vivone 2019)."""

from __future__ import annotations

import math

import numpy as np

from ..block import Block
from ..moments import Moments, nnls
from ..resample.positions import mtf_sigma
from .method import Method, column, weighted
from .resampling import mean_ratio


class BDSDPC(Method):
    """What MS loses by its MTF, regressed at MS's scale on PAN low (>= 0) and MS low (<= 0).

    At PAN's scale the same coefficients give each band's detail from PAN and lms.
    """

    name = "bdsd-pc"
    _moments: Moments | None = None

    def margin(self) -> int:
        """PAN's low pass, or the one of MS, whose pixels are wider, after the bicubic reduction."""
        low_ms = max(math.ceil(5.0 * self.ratio * mtf_sigma(gain, self.ratio)) for gain in self.gains)
        return max(self.low_pass_margin(self.pan_gain), low_ms + 3 * math.ceil(self.ratio))

    def gather(self, block: Block, halo: int | None = None) -> None:
        """Moments of PAN low, MS low and MS, at MS's scale."""
        self._moments = self._moments or Moments(2 * block.bands + 1)
        counted = self.counted_ms(block, halo)
        ms = self.resampling.low_ms(block)
        low = self.resampling.blur(ms, self.gains, mean_ratio(block.geometry))
        pan = self.resampling.pan_at_ms(block, self.pan_gain)
        self._moments.add(np.concatenate([pan[counted][None], low[:, counted], ms[:, counted]]))

    def solve(self) -> None:
        """One non-negative regression a band."""
        bands = len(self.gains)
        products = (self._moments or Moments(2 * bands + 1)).products
        sign = np.array([1.0] + [-1.0] * bands)
        gram = products[: bands + 1, : bands + 1] * np.outer(sign, sign)
        self.coefficients = np.zeros((bands, bands + 1))
        for band in range(bands):
            lost = products[: bands + 1, bands + 1 + band] - products[: bands + 1, 1 + band]
            self.coefficients[band] = nnls(gram, lost * sign) * sign

    def apply(self, block: Block) -> np.ndarray:
        """Add what PAN and lms explain of each band's detail."""
        out = block.lms + column(self.coefficients[:, 0], block.lms) * block.pan
        for band, share in enumerate(self.coefficients[:, 1:]):
            out[band] += weighted(share, block.lms)
        return np.asarray(out, np.float32)
