"""One window of a scene with everything a fusion method needs."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from .resample.geometry import Geometry


@dataclass(frozen=True)
class Block:
    """A window on PAN's pixel grid.

    Attributes:
        origin: (row, column) of the first pixel on PAN's grid; may be negative (reflected edge).
        pan: float32 (H, W), the scene's units, holes filled.
        lms: float32 (C, H, W), MS interpolated at PAN's pixel centres, the scene's units.
        valid: bool (H, W), False where PAN or MS has no data.
        ms: float32 (C, h, w), the MS pixels under the window and a margin, holes filled.
        ms_origin: (row, column) on MS's grid of ``ms[:, 0, 0]``.
        geometry: where MS pixels lie on PAN's grid.
    """

    origin: tuple[int, int]
    pan: np.ndarray
    lms: np.ndarray
    valid: np.ndarray
    ms: np.ndarray
    ms_origin: tuple[int, int]
    geometry: Geometry

    @property
    def shape(self) -> tuple[int, int]:
        """(H, W) in PAN pixels."""
        return self.pan.shape[0], self.pan.shape[1]

    def inner(self, halo: int) -> Block:
        """The block without ``halo`` pixels on each side; MS stays whole."""
        if not halo:
            return self
        cut = np.s_[..., halo:-halo, halo:-halo]
        origin = (self.origin[0] + halo, self.origin[1] + halo)
        return replace(self, origin=origin, pan=self.pan[cut], lms=self.lms[cut], valid=self.valid[cut])

    @property
    def bands(self) -> int:
        """Number of MS bands C."""
        return int(self.lms.shape[0])
