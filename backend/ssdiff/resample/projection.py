"""One axis of the projection onto MS: the MTF filter as a matrix, and its inverse."""

from __future__ import annotations

import numpy as np

from .positions import gaussian_taps

#: Share of the largest eigenvalue that is added before inverting. Without it MS's noise near its Nyquist frequency
#: comes back threefold; with it nearly all of the gain is kept, and more where the true MTF is another.
RIDGE = 0.1


def fold(index: np.ndarray, low: int, high: int) -> np.ndarray:
    """Mirror indices about two axes given in half pixels.

    Args:
        index: pixel indices, any integers.
        low: twice the first axis's coordinate: -1 is the edge before pixel 0, 0 its centre.
        high: twice the last axis's coordinate.

    Returns:
        Indices i with ``low <= 2 i <= high``.
    """
    span = high - low
    if span <= 0:
        return np.full_like(index, (low + 1) // 2)
    u = np.mod(2 * np.asarray(index) - low, 2 * span)
    u = np.where(u > span, 2 * span - u, u)
    return (u + low) // 2


def filter_matrix(
    positions: np.ndarray, sigma: float, span: tuple[int, int], area: tuple[int, int]
) -> np.ndarray:
    """One axis of D, (m, n): from the pixels of ``span`` to MS pixels, through the MTF.

    Args:
        positions: m positions of MS pixels, in pixels of PAN.
        sigma: of the MTF, in pixels of PAN.
        span: the n pixels: first, one past the last.
        area: of the image, at whose edges it is mirrored; what lies beyond ``span`` counts nothing.
    """
    taps, weights = gaussian_taps(positions, sigma)
    at = fold(taps[:, None] + np.arange(weights.shape[1]), 2 * area[0] - 1, 2 * area[1] - 1) - span[0]
    down = np.zeros((len(positions), span[1] - span[0]))
    inside = (at >= 0) & (at < span[1] - span[0])
    lines = np.broadcast_to(np.arange(len(positions))[:, None], at.shape)
    np.add.at(down, (lines[inside], at[inside]), weights[inside])
    return down


def inverse(down: np.ndarray, pixels: slice = slice(None)) -> np.ndarray:
    """Some pixels' rows of D' (D D' + ridge)^-1 along one axis, (n, m).

    An error that all MS pixels share is taken out whole.
    """
    gram = down @ down.T
    gram += RIDGE * float(np.linalg.eigvalsh(gram)[-1]) * np.eye(len(gram))
    back = np.linalg.solve(gram, down[:, pixels]).T
    return back / back.sum(axis=1, keepdims=True)
