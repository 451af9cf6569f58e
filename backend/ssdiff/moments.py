"""Means and co-moments of several channels, gathered piece by piece."""

from __future__ import annotations

import numpy as np


class Moments:
    """Running mean and centred second moments (Chan et al. 1982): exact whatever the pieces.

    Args:
        channels: how many values a sample has.
    """

    def __init__(self, channels: int) -> None:
        self.count = 0
        self.mean = np.zeros(channels)
        self.second = np.zeros((channels, channels))

    def add(self, samples: np.ndarray) -> None:
        """Take (channels, n) samples."""
        n = samples.shape[1]
        if not n:
            return
        samples = np.asarray(samples, np.float64)
        mean = samples.mean(axis=1)
        centred = samples - mean[:, None]
        step = mean - self.mean
        total = self.count + n
        self.second += centred @ centred.T + np.outer(step, step) * (self.count * n / total)
        self.mean += step * (n / total)
        self.count = total

    @property
    def covariance(self) -> np.ndarray:
        """(channels, channels), divided by N - 1."""
        return self.second / max(self.count - 1, 1)

    @property
    def products(self) -> np.ndarray:
        """Mean products of channels (channels, channels), not centred: normal equations without intercept."""
        return self.second / max(self.count, 1) + np.outer(self.mean, self.mean)


def solve(matrix: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Least-norm solution of a symmetric system that may be singular (bands alike, a flat scene)."""
    return np.asarray(np.linalg.lstsq(matrix, right, rcond=1e-10)[0])


def ratio(a: float, b: float) -> float:
    """Quotient of ``a`` and ``b``; 0, which injects nothing, where ``b`` is not above zero."""
    return a / b if b > 0.0 else 0.0


def nnls(gram: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Non-negative least squares from normal equations (Lawson and Hanson 1974, chapter 23).

    Args:
        gram: H' H (n, n).
        right: H' y (n,).

    Returns:
        x (n,) >= 0 that minimises |H x - y|.
    """
    n = len(right)
    x = np.zeros(n)
    free = np.zeros(n, bool)
    tolerance = 1e-12 * max(float(np.abs(right).max(initial=0.0)), 1e-300)
    for _ in range(10 * n):
        gradient = right - gram @ x
        candidates = ~free & (gradient > tolerance)
        if not candidates.any():
            break
        free[int(np.argmax(np.where(candidates, gradient, -np.inf)))] = True
        while True:
            trial = np.zeros(n)
            trial[free] = solve(gram[np.ix_(free, free)], right[free])
            blocking = free & (trial <= 0.0)
            if not blocking.any():
                break
            step = float(np.min(x[blocking] / np.maximum(x[blocking] - trial[blocking], 1e-300)))
            x = x + step * (trial - x)
            free &= x > 1e-14 * max(float(x.max()), 1e-300)
            x[~free] = 0.0
            if not free.any():
                break
        x = np.where(free, trial, 0.0)
    return x
