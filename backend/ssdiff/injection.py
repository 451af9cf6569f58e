"""What regression on the scene would inject: each band's slope against PAN, and PAN's low pass at its MTF."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from .moments import Moments
from .resample.positions import blur, mtf_sigma


def low_pass(pan: np.ndarray, gains: Sequence[float], ratio: float) -> np.ndarray:
    """PAN (H, W) through each band's MTF, on its own grid.

    Args:
        pan: (H, W); mirrored beyond its edges.
        gains: C MTF gains at MS's Nyquist frequency.
        ratio: PAN pixels per MS pixel.

    Returns:
        float32 (C, H, W).
    """
    distinct = sorted(set(gains))
    low = blur(np.broadcast_to(pan, (len(distinct), *pan.shape)), distinct, ratio)
    return low[[distinct.index(gain) for gain in gains]]


def margin(gains: Sequence[float], ratio: float) -> int:
    """PAN pixels around a window that `low_pass` draws on."""
    return max(math.ceil(5.0 * mtf_sigma(gain, ratio)) for gain in gains) + 1


class Slopes:
    """Slopes cov(MS_b, PAN) / cov(PAN low_b, PAN), estimated at full scale (Vivone, Restaino, Chanussot 2018, eq. 15).

    Args:
        bands: number of bands C.
    """

    def __init__(self, bands: int) -> None:
        self.bands = bands
        self._moments = Moments(2 * bands + 1)

    def add(self, lms: np.ndarray, low: np.ndarray, pan: np.ndarray) -> None:
        """Take n pixels: lms (C, n), PAN's low passes (C, n), PAN (n,)."""
        self._moments.add(np.concatenate([lms, low, pan[None]]))

    def solve(self) -> np.ndarray:
        """float64 (C,); 0 where PAN is flat."""
        shared = self._moments.covariance[:-1, -1]
        top, bottom = shared[: self.bands], shared[self.bands :]
        return np.divide(top, bottom, out=np.zeros(self.bands), where=np.abs(bottom) > 0.0)
