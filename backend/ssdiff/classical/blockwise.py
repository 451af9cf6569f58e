"""A classical method as the pipeline runs it over a scene: large windows, no overlap."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np

from ..block import Block
from .method import Method


class Blockwise:
    """A ``fusers.Fuser``.

    Args:
        method: not yet fitted.
        size: side of a window, PAN pixels.
    """

    overlap = 0
    batch = 1
    phase: float | None = None

    def __init__(self, method: Method, size: int = 512) -> None:
        self.method = method
        self.size = size
        self.halo = method.halo

    def fit(self, blocks: Iterable[Block]) -> None:
        """Gather over the scene's blocks, then solve."""
        if self.method.fits:
            for block in blocks:
                self.method.gather(block)
        self.method.solve()

    def fuse(self, blocks: Sequence[Block]) -> list[np.ndarray | tuple[np.ndarray, np.ndarray]]:
        """Fuse blocks: float32 (C, H, W) each."""
        return [self.method.apply(block) for block in blocks]
