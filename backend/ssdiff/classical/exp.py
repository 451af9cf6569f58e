"""EXP: MS interpolated on PAN's grid, no detail added."""

from __future__ import annotations

import numpy as np

from ..block import Block
from .method import Method


class Exp(Method):
    """The zero of every comparison."""

    name = "exp"
    fits = False

    def gather(self, block: Block, halo: int | None = None) -> None:
        """Nothing to learn."""

    def solve(self) -> None:
        """Nothing to solve."""

    def apply(self, block: Block) -> np.ndarray:
        """The block's lms."""
        return np.asarray(block.lms, np.float32)
