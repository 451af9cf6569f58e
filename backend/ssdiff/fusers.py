"""One interface over EXP, the classical methods and SSDiff: what the pipeline runs over a scene."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Protocol

import numpy as np

if TYPE_CHECKING:
    from .block import Block
    from .choice import Choice

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

        Returns:
            float32 (C, H, W) on each block's grid in the scene's units; pairs with the standard
            deviation where uncertainty was asked for.
        """
        ...


class Exp:
    """EXP: MS interpolated, no detail added."""

    size, overlap, halo, batch = 512, 0, 0, 4
    phase: float | None = None

    def fit(self, blocks: Iterable[Block]) -> None:
        """Nothing to learn."""

    def fuse(self, blocks: Sequence[Block]) -> Fused:
        """The blocks' lms."""
        return [block.lms for block in blocks]


def classical(method: str, choice: Choice) -> Fuser:
    """The fuser of a method other than SSDiff.

    Args:
        method: one of ``job.METHODS`` but ``ssdiff``.
        choice: gives the MTF gains.
    """
    if method == "exp":
        return Exp()
    raise KeyError(method)
