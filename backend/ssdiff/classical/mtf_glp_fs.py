"""MTF-GLP-FS: generalised Laplacian pyramid, gains estimated at full scale (Vivone et al. 2018)."""

from __future__ import annotations

import numpy as np

from ..block import Block
from .method import Method, column
from .moments import Moments


class MTFGLPFS(Method):
    """Detail: PAN minus PAN through each band's MTF and back; gain cov(lms, PAN) / cov(PAN low, PAN)."""

    name = "mtf-glp-fs"
    _moments: Moments | None = None

    def margin(self) -> int:
        """The low pass and the way back."""
        return max(map(self.low_pass_margin, self.gains)) + self.interpolation_margin()

    def gather(self, block: Block, halo: int | None = None) -> None:
        """Moments of lms, PAN's low passes and PAN."""
        self._moments = self._moments or Moments(2 * block.bands + 1)
        counted = self.counted(block, halo)
        low = self.resampling.pan_there_and_back(block, self.gains)
        self._moments.add(np.concatenate([block.lms[:, counted], low[:, counted], block.pan[counted][None]]))

    def solve(self) -> None:
        """The gains."""
        bands = len(self.gains)
        shared = (self._moments or Moments(2 * bands + 1)).covariance[:-1, -1]
        top, bottom = shared[:bands], shared[bands:]
        self.injection = np.divide(top, bottom, out=np.zeros(bands), where=np.abs(bottom) > 0.0)

    def apply(self, block: Block) -> np.ndarray:
        """Add each band's detail."""
        detail = block.pan - self.resampling.pan_there_and_back(block, self.gains)
        return np.asarray(block.lms + column(self.injection, block.lms) * detail, np.float32)
