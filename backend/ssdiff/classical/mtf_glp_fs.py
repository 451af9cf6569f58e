"""MTF-GLP-FS: generalised Laplacian pyramid, gains estimated at full scale (Vivone et al. 2018)."""

from __future__ import annotations

import numpy as np

from ..block import Block
from ..injection import Slopes
from .method import Method, column


class MTFGLPFS(Method):
    """Detail: PAN minus PAN through each band's MTF and back; gain cov(lms, PAN) / cov(PAN low, PAN)."""

    name = "mtf-glp-fs"
    _slopes: Slopes | None = None

    def margin(self) -> int:
        """The low pass and the way back."""
        return max(map(self.low_pass_margin, self.gains)) + self.interpolation_margin()

    def gather(self, block: Block, halo: int | None = None) -> None:
        """Moments of lms, PAN's low passes and PAN."""
        self._slopes = self._slopes or Slopes(block.bands)
        counted = self.counted(block, halo)
        low = self.resampling.pan_there_and_back(block, self.gains)
        self._slopes.add(block.lms[:, counted], low[:, counted], block.pan[counted])

    def solve(self) -> None:
        """The gains."""
        self.injection = (self._slopes or Slopes(len(self.gains))).solve()

    def apply(self, block: Block) -> np.ndarray:
        """Add each band's detail."""
        detail = block.pan - self.resampling.pan_there_and_back(block, self.gains)
        return np.asarray(block.lms + column(self.injection, block.lms) * detail, np.float32)
