"""The interface over EXP, the classical methods and SSDiff; the classical ones behind it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Protocol

import numpy as np

if TYPE_CHECKING:
    from .block import Block
    from .choice import Choice
    from .raster.scene import Scene

#: A result for each block: (C, H, W), or (mean, standard deviation) where uncertainty was asked for.
Fused = list["np.ndarray | tuple[np.ndarray, np.ndarray]"]


class Fuser(Protocol):
    """A way to fuse windows.

    Attributes:
        size: side of a window that is kept, PAN pixels.
        overlap: pixels shared by neighbours.
        halo: margin on each side that is read and handed over, but not kept.
        batch: windows handed over at a time.
        phase: phase of MS that it needs, or None for any.
    """

    size: int
    overlap: int
    halo: int
    batch: int
    phase: float | None

    def fit(self, blocks: Iterable[Block]) -> None:
        """Look once at the scene: regressions, percentiles."""
        ...

    def fuse(self, blocks: Sequence[Block]) -> Fused:
        """Fuse blocks.

        Args:
            blocks: windows of ``size`` pixels a side with ``halo`` more on each.

        Returns:
            float32 (C, size, size) each, in the scene's units; pairs with the standard deviation where
            uncertainty was asked for.
        """
        ...


class Classical:
    """A classical method over a scene's windows.

    Args:
        method: a key of ``classical.METHODS``.
        scene: gives ratio and area.
        choice: gives the MTF gains.
    """

    size, overlap, batch = 512, 0, 1
    phase: float | None = None

    def __init__(self, method: str, scene: Scene, choice: Choice) -> None:
        from .classical import METHODS

        ratio = max(scene.ratio)
        area = (scene.area.rows, scene.area.columns)
        self._method = METHODS[method](choice.gains(len(scene.bands)), choice.pan_gain, ratio, area=area)
        self.halo = self._method.halo

    def fit(self, blocks: Iterable[Block]) -> None:
        """Gather and solve; EXP needs no look."""
        if not self._method.fits:
            return
        for block in blocks:
            self._method.gather(block)
        self._method.solve()

    def fuse(self, blocks: Sequence[Block]) -> Fused:
        """Apply to each block."""
        kept = np.s_[:, self.halo : self.halo + self.size, self.halo : self.halo + self.size]
        return [self._method.apply(block)[kept] for block in blocks]
