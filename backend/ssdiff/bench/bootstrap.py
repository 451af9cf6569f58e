"""How sure a difference between two results is: a paired bootstrap over blocks of 32 x 32 pixels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

#: Draws, and the share of them that an interval holds.
DRAWS, LEVEL = 2000, 0.95
#: Blocks that an interval needs.
FEWEST = 8
FIGURES = ("sam", "ergas", "q2n")


@dataclass(frozen=True)
class Change:
    """How one result compares with another.

    Attributes:
        value: relative change, negative where the error is smaller: of SAM, of ERGAS, of 1 - Q2n.
        low: lower end of the interval.
        high: upper end.
        blocks: how many were drawn from.
    """

    value: float
    low: float
    high: float
    blocks: int

    @property
    def verdict(self) -> str:
        """``win`` or ``loss`` where the interval leaves out 0, else ``tie``; too few blocks tell nothing."""
        if self.blocks < FEWEST:
            return "tie"
        return "win" if self.high < 0 else "loss" if self.low > 0 else "tie"

    def __str__(self) -> str:
        """In per cent."""
        return f"{100 * self.value:+.1f} % ({100 * self.low:+.1f} to {100 * self.high:+.1f})"


def compared(
    ours: Sequence[list[list[float]]], theirs: Sequence[list[list[float]]], ratio: int, seed: int = 0
) -> dict[str, Change]:
    """Compare two results over one or several files.

    The same blocks are drawn for both, from each file by itself, with replacement; a figure over several files is
    the mean of theirs. A file without a whole block is left out. So an interval says how sure a difference is on
    these files, not on others.

    Args:
        ours: ``scoring.Truth.blocks`` of each file.
        theirs: the same of the other result.
        ratio: for ERGAS.
        seed: of the draws.
    """
    draw = np.random.default_rng(seed)
    sums = {
        "sam": np.zeros((2, DRAWS + 1)),
        "ergas": np.zeros((2, DRAWS + 1)),
        "q2n": np.zeros((2, DRAWS + 1)),
    }
    drawn = sum(len(blocks) for blocks in ours)
    for pair in zip(ours, theirs, strict=True):
        blocks = [np.asarray(side, np.float64) for side in pair]
        count = len(blocks[0])
        if not count:
            continue
        # The first row takes every block once: the figures themselves.
        times = np.concatenate(
            [np.ones((1, count)), draw.multinomial(count, np.full(count, 1 / count), DRAWS)]
        )
        for n, side in enumerate(blocks):
            for name, value in _figures(side, times, ratio).items():
                sums[name][n] += value
    found = {}
    for name, (one, other) in sums.items():
        change = one / np.maximum(other, 1e-12) - 1.0
        low, high = np.quantile(change[1:], [(1 - LEVEL) / 2, (1 + LEVEL) / 2])
        found[name] = Change(float(change[0]), float(low), float(high), drawn)
    return found


def _figures(blocks: np.ndarray, times: np.ndarray, ratio: int) -> dict[str, np.ndarray]:
    """Figures of each draw, from how often it has each block."""
    bands = (blocks.shape[1] - 3) // 2
    total = times @ blocks
    squared, truth = total[:, 3 : 3 + bands], total[:, 3 + bands :]
    pixels = times.sum(axis=1, keepdims=True) * 1024.0
    relative = (squared / pixels) / (truth / pixels) ** 2
    return {
        "sam": total[:, 0] / total[:, 1],
        "ergas": 100.0 / ratio * np.sqrt(relative.mean(axis=1)),
        "q2n": 1.0 - total[:, 2] / times.sum(axis=1),
    }
