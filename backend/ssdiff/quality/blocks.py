"""Strips of distinct blocks: how the block-wise metrics walk an image in bounded memory."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np

#: Side of the blocks of the literature, pixels.
BLOCK = 32
#: Values of a strip and its rows at most; a strip has a row of blocks at least.
STRIP, ROWS = 2_000_000, 256


def symmetric(index: np.ndarray, size: int) -> np.ndarray:
    """Fold indices into 0..size-1 by repeating the outer samples (b a | a b c | c b)."""
    index = index % (2 * size)
    return np.where(index < size, index, 2 * size - 1 - index)


def read_rows(image: np.ndarray, start: int, stop: int) -> np.ndarray:
    """Rows of (C, H, W) as float64 (C, stop - start, W), mirrored where they lie beyond the image."""
    height = image.shape[1]
    if 0 <= start and stop <= height:
        return np.asarray(image[:, start:stop], np.float64)
    return np.asarray(image[:, symmetric(np.arange(start, stop), height)], np.float64)


def spans(shape: tuple[int, ...], side: int = BLOCK) -> Iterator[tuple[int, int]]:
    """First and last-plus-one row of the strips of (C, H, W), whole blocks of ``side`` each.

    The last may have more rows, and never has less than a block where the image has one: padding mirrors it.
    """
    bands, height, width = shape
    rows = max(min(STRIP // max(bands * width, 1), ROWS) // side, 1) * side
    start = 0
    while start < height:
        stop = start + rows if height - start - rows >= side else height
        yield start, stop
        start = stop


def blocked(strip: np.ndarray, side: int = BLOCK) -> np.ndarray:
    """(C, H, W) -> (blocks, C, side * side), row by row, padded symmetrically below and on the right."""
    below, right = -strip.shape[1] % side, -strip.shape[2] % side
    if below or right:
        strip = np.pad(strip, ((0, 0), (0, below), (0, right)), mode="symmetric")
    bands, height, width = strip.shape
    parts = strip.reshape(bands, height // side, side, width // side, side)
    return parts.transpose(1, 3, 0, 2, 4).reshape(-1, bands, side * side)


def blocks_of(height: int, width: int, valid: np.ndarray | None, side: int = BLOCK) -> np.ndarray:
    """Which blocks of a strip have no invalid pixel: bool (blocks,), in the order of :func:`blocked`."""
    if valid is None:
        return np.ones(-(-height // side) * -(-width // side), bool)
    return np.asarray(blocked(np.asarray(valid, bool)[None], side).all(axis=(1, 2)))


def mean_of(values: Iterable[np.ndarray]) -> float:
    """Mean over all values of all strips; NaN when there is none."""
    total, count = 0.0, 0
    for strip in values:
        total += float(strip.sum())
        count += strip.size
    return total / count if count else float("nan")
