"""Holes filled from the nearest valid pixel."""

from __future__ import annotations

import numpy as np


def nearest_valid(valid: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """For every pixel the row and column of the nearest valid pixel (Euclidean).

    Exact two-pass distance transform: the nearest in each column, then the least over a row's columns.

    Args:
        valid: bool (H, W) with at least one True.

    Returns:
        Two int arrays (H, W).
    """
    height, width = valid.shape
    far = 4 * (height + width)
    rows = np.arange(height)[:, None]
    above = np.maximum.accumulate(np.where(valid, rows, -far), axis=0)
    below = np.minimum.accumulate(np.where(valid, rows, height + far)[::-1], axis=0)[::-1]
    nearest_row = np.where(rows - above <= below - rows, above, below)
    depth = (nearest_row - rows) ** 2
    out_r = np.broadcast_to(rows, valid.shape).copy()
    out_c = np.broadcast_to(np.arange(width)[None, :], valid.shape).copy()
    squared = (np.arange(width)[:, None] - np.arange(width)[None, :]) ** 2
    for r in np.flatnonzero(~valid.all(axis=1)):
        holes = np.flatnonzero(~valid[r])
        c = np.argmin(squared[holes] + depth[r][None, :], axis=1)
        out_r[r, holes] = nearest_row[r, c]
        out_c[r, holes] = c
    return out_r, out_c


def fill(image: np.ndarray, valid: np.ndarray) -> np.ndarray:
    """``image`` (..., H, W), holes taken from the nearest valid pixel; unchanged where none is valid."""
    if valid.all() or not valid.any():
        return image
    rows, columns = nearest_valid(valid)
    return np.asarray(image[..., rows, columns])
