"""The low passes and scale changes that classical methods need: at true positions, or the literature's."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Protocol

import numpy as np

from ..block import Block
from ..resample import literature, positions
from ..resample.geometry import Geometry


class Resampling(Protocol):
    """One convention."""

    def blur(self, image: np.ndarray, gains: Sequence[float], ratio: float) -> np.ndarray:
        """Low pass of (C, H, W), same grid, with the Nyquist gains of a grid ``ratio`` times coarser."""
        ...

    def smooth_pan(self, block: Block) -> np.ndarray:
        """PAN through the a-trous low pass, at MS's pixels: (h, w)."""
        ...

    def pan_at_ms(self, block: Block, gain: float) -> np.ndarray:
        """PAN through a gain at Nyquist, at MS's pixels: (h, w)."""
        ...

    def pan_there_and_back(self, block: Block, gains: Sequence[float]) -> np.ndarray:
        """PAN through each gain at MS's pixels, interpolated on PAN's grid: (C, H, W)."""
        ...

    def low_ms(self, block: Block) -> np.ndarray:
        """Antialiased bicubic reduction of lms to MS's pixels: (C, h, w)."""
        ...


def local(block: Block) -> Geometry:
    """Where the block's MS pixels lie on the block's PAN pixels."""
    ratio, phase = block.geometry.ratio, block.geometry.phase
    shift = [ratio[a] * block.ms_origin[a] + phase[a] - block.origin[a] for a in (0, 1)]
    return Geometry(ratio, (shift[0], shift[1]))


def mean_ratio(geometry: Geometry) -> float:
    """One ratio for both axes: their geometric mean."""
    return math.sqrt(geometry.ratio[0] * geometry.ratio[1])


class TruePositions:
    """MS where the scene's geometry says: Gaussians of sum 1, cubic B-splines, mirrored beyond the block."""

    def blur(self, image: np.ndarray, gains: Sequence[float], ratio: float) -> np.ndarray:
        """As ``Resampling``."""
        return positions.blur(image, gains, ratio)

    def smooth_pan(self, block: Block) -> np.ndarray:
        """As ``Resampling``: a Gaussian with the a-trous low pass's gain at Nyquist."""
        return self.pan_at_ms(block, literature.atrous_gain(mean_ratio(block.geometry)))

    def pan_at_ms(self, block: Block, gain: float) -> np.ndarray:
        """As ``Resampling``."""
        shape = (block.ms.shape[1], block.ms.shape[2])
        return positions.degrade(block.pan[None], local(block), [gain], shape)[0]

    def pan_there_and_back(self, block: Block, gains: Sequence[float]) -> np.ndarray:
        """As ``Resampling``."""
        distinct = sorted(set(gains))
        low = np.stack([self.pan_at_ms(block, gain) for gain in distinct])
        high = positions.up(low, local(block), block.shape)
        return high[[distinct.index(gain) for gain in gains]]

    def low_ms(self, block: Block) -> np.ndarray:
        """As ``Resampling``."""
        ratio, shape = mean_ratio(block.geometry), (block.ms.shape[1], block.ms.shape[2])
        gains = [literature.PLAIN_GAIN] * block.bands
        return positions.degrade(
            block.lms, local(block), gains, shape, taps=lambda at, _: literature.bicubic_taps(at, ratio)
        )


class Literature:
    """The DLPan-Toolbox's operators, for whole benchmark images at a ratio that is a power of 2."""

    def __init__(self, ratio: int) -> None:
        self.ratio = ratio

    def blur(self, image: np.ndarray, gains: Sequence[float], ratio: float) -> np.ndarray:
        """As ``Resampling``."""
        return literature.mtf(image, gains, ratio)

    def smooth_pan(self, block: Block) -> np.ndarray:
        """As ``Resampling``."""
        return literature.decimate(literature.atrous(block.pan, self.ratio)[None], self.ratio)[0]

    def pan_at_ms(self, block: Block, gain: float) -> np.ndarray:
        """As ``Resampling``."""
        return literature.degrade(block.pan[None], [gain], self.ratio)[0]

    def pan_there_and_back(self, block: Block, gains: Sequence[float]) -> np.ndarray:
        """As ``Resampling``."""
        out = np.empty((len(gains), *block.shape))
        for gain in sorted(set(gains)):
            out[[g == gain for g in gains]] = literature.up23(
                literature.degrade(block.pan[None], [gain], self.ratio), self.ratio
            )[0]
        return out

    def low_ms(self, block: Block) -> np.ndarray:
        """As ``Resampling``; half a PAN pixel off, like the toolbox's."""
        return literature.bicubic_down(block.lms, self.ratio)
