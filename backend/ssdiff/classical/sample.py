"""A bounded sample of the pixels gathered, for percentiles."""

from __future__ import annotations

import numpy as np


class Sample:
    """Every pixel as long as they fit, then every second, fourth ... by absolute position.

    Args:
        channels: how many values a pixel has.
        limit: pixels held at most.
    """

    def __init__(self, channels: int, limit: int = 1_000_000) -> None:
        self.limit = limit
        self.stride = 1
        self.low = np.full(channels, np.inf)
        self._pieces: list[tuple[np.ndarray, np.ndarray]] = []
        self._held = 0

    def add(self, samples: np.ndarray, rows: np.ndarray, columns: np.ndarray) -> None:
        """Take (channels, n) samples that lie at ``rows`` and ``columns`` of PAN's grid, (n,) each."""
        if not samples.shape[1]:
            return
        self.low = np.minimum(self.low, samples.min(axis=1))
        # A pixel stays at stride s when both coordinates are multiples of s: the lowest set bit decides.
        key = np.asarray(rows, np.int64) | np.asarray(columns, np.int64)
        self._take(samples, key)
        while self._held > self.limit:
            self.stride *= 2
            pieces, self._pieces, self._held = self._pieces, [], 0
            for values, old in pieces:
                self._take(values, old)

    def _take(self, samples: np.ndarray, key: np.ndarray) -> None:
        kept = key % self.stride == 0
        self._pieces.append((np.asarray(samples[:, kept], np.float32), key[kept]))
        self._held += int(kept.sum())

    def percentile(self, percent: float) -> np.ndarray:
        """(channels,) percentiles; zeros when nothing was gathered."""
        if not self._held:
            return np.zeros(len(self.low))
        values = np.concatenate([values for values, _ in self._pieces], axis=1)
        return np.asarray(np.percentile(values, percent, axis=1))
