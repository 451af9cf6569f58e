"""What every classical method does: gather statistics over the scene, solve, then apply to each block."""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import ClassVar

import numpy as np

from ..block import Block
from ..resample.positions import SPLINE_REACH, mtf_sigma
from .resampling import Resampling, TruePositions, local

#: Gains at Nyquist where a sensor's are not known.
MS_GAIN, PAN_GAIN = 0.3, 0.15


class Method(ABC):
    """A classical fusion method.

    ``gather`` is called for each block of one pass, ``solve`` once, then ``apply`` for any
    block: its result depends on the block and the solved statistics alone.

    Args:
        gains: C gains at MS's Nyquist frequency.
        pan_gain: PAN's gain there.
        ratio: PAN pixels per MS pixel, for the halo.
        resampling: the convention; true positions by default.
        area: ((row, row), (column, column)): PAN pixels outside are mirrored and not counted;
            all valid pixels of a block count when left out.

    Attributes:
        halo: PAN pixels around the kept part of a block that gather and apply need.
    """

    name: ClassVar[str]
    #: Whether ``gather`` must see the scene before ``apply``.
    fits: ClassVar[bool] = True

    def __init__(
        self,
        gains: Sequence[float],
        pan_gain: float = PAN_GAIN,
        ratio: float = 4.0,
        resampling: Resampling | None = None,
        area: tuple[tuple[int, int], tuple[int, int]] | None = None,
    ) -> None:
        self.gains = [float(gain) for gain in gains]
        self.pan_gain = float(pan_gain)
        self.ratio = float(ratio)
        self.resampling: Resampling = resampling or TruePositions()
        self.area = area
        self.halo = self.margin()

    def margin(self) -> int:
        """The halo: 0 for methods that work pixel by pixel."""
        return 0

    def low_pass_margin(self, gain: float) -> int:
        """Reach of a low pass of ``gain``, PAN pixels."""
        return math.ceil(5.0 * mtf_sigma(gain, self.ratio)) + 1

    def interpolation_margin(self) -> int:
        """Reach of the spline that brings a coarse image back, PAN pixels."""
        return math.ceil(SPLINE_REACH * self.ratio)

    @abstractmethod
    def gather(self, block: Block, halo: int | None = None) -> None:
        """Take the statistics of a block's valid pixels, ``halo`` (the method's) left out on each side."""

    @abstractmethod
    def solve(self) -> None:
        """Turn what was gathered into the method's coefficients."""

    @abstractmethod
    def apply(self, block: Block) -> np.ndarray:
        """Fuse a block: float32 (C, H, W), right except within ``halo`` of its border."""

    def counted(self, block: Block, halo: int | None) -> np.ndarray:
        """Bool (H, W): the block's pixels that statistics take."""
        margin = self.halo if halo is None else halo
        height, width = block.shape
        keep = np.zeros(block.shape, bool)
        keep[margin : height - margin, margin : width - margin] = True
        if self.area is not None:
            (top, bottom), (left, right) = self.area
            rows, columns = np.arange(height) + block.origin[0], np.arange(width) + block.origin[1]
            keep &= ((rows >= top) & (rows < bottom))[:, None] & ((columns >= left) & (columns < right))
        return keep & block.valid

    def counted_ms(self, block: Block, halo: int | None) -> np.ndarray:
        """Bool (h, w): the block's MS pixels whose centre lies on a counted PAN pixel."""
        counted = self.counted(block, halo)
        where = local(block)
        index, inside = [], []
        for axis in (0, 1):
            centres = where.pan_position(np.arange(block.ms.shape[axis + 1]), axis)
            at = np.floor(centres + 0.5).astype(np.int64)
            inside.append((at >= 0) & (at < block.shape[axis]))
            index.append(np.clip(at, 0, block.shape[axis] - 1))
        return np.asarray(counted[np.ix_(index[0], index[1])] & inside[0][:, None] & inside[1][None, :])


def weighted(weights: np.ndarray, image: np.ndarray) -> np.ndarray:
    """Weighted sum of bands: (C,), (C, H, W) -> (H, W), in the image's precision."""
    return np.asarray(np.tensordot(np.asarray(weights, image.dtype), image, axes=1))


def column(values: np.ndarray, like: np.ndarray) -> np.ndarray:
    """(C,) as (C, 1, 1) in the precision of ``like``."""
    return np.asarray(values, like.dtype)[:, None, None]
