"""Q2n: the quality index of hypercomplex numbers (Garzelli and Nencini 2009)."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

import numpy as np

from .blocks import BLOCK, blocked, blocks_of, mean_of, read_rows, spans

_EPS = float(np.finfo(np.float64).eps)


def _conjugate(a: np.ndarray) -> np.ndarray:
    return np.concatenate([a[:1], -a[1:]])


def _product(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Cayley-Dickson product (a1, a2)(b1, b2) = (a1 b1 - b2* a2, b2 a1 + a2 b1*), in the toolbox's ordering.

    The toolbox negates the imaginary parts of the second halves before the recursion,
    which turns the usual rule into the one below.
    """
    if len(a) == 1:
        return np.asarray(a * b)
    half = len(a) // 2
    a1, a2 = a[:half], _conjugate(a[half:])
    b1, b2 = b[:half], _conjugate(b[half:])
    return np.concatenate(
        [
            _product(a1, b1) - _product(b2, _conjugate(a2)),
            _product(_conjugate(a1), b2) + _product(b1, a2),
        ]
    )


@lru_cache(maxsize=8)
def product_table(n: int) -> tuple[np.ndarray, np.ndarray]:
    """Products of the units: e_i e_j = sign[i, j] * e_target[i, j].

    Args:
        n: dimension, a power of 2.

    Returns:
        sign (n, n) float64 and target (n, n) int.
    """
    units = np.eye(n)
    sign, target = np.zeros((n, n)), np.zeros((n, n), np.int64)
    for i in range(n):
        for j in range(n):
            unit = _product(units[i], units[j])
            target[i, j] = int(np.argmax(np.abs(unit)))
            sign[i, j] = unit[target[i, j]]
    return sign, target


def _uint16(image: np.ndarray) -> np.ndarray:
    """Rounded half up and clipped to 0..65535, as float64."""
    return np.clip(np.floor(np.asarray(image, np.float64) + 0.5), 0.0, 65535.0)


def dn_scale(image: np.ndarray) -> float:
    """Factor from ``image`` to digital numbers, which Q2n rounds: 1, or 10000 where the peak is below 10."""
    return 1.0 if float(np.max(image)) >= 10.0 else 10000.0


def block_values(reference: np.ndarray, fused: np.ndarray) -> np.ndarray:
    """|Q| of each block, values rounded to uint16 first.

    Args:
        reference: (n, C, pixels) blocks as :func:`ssdiff.quality.blocks.blocked` lays them.
        fused: (n, C, pixels).

    Returns:
        (n,) values.
    """
    blocks, bands, pixels = reference.shape
    n = 1 << (bands - 1).bit_length()
    x = np.zeros((blocks, n, pixels))
    y = np.zeros_like(x)
    x[:, :bands], y[:, :bands] = _uint16(reference), _uint16(fused)
    unbiased = pixels / (pixels - 1)
    mean = x.mean(axis=2, keepdims=True)
    std = np.maximum(x.std(axis=2, ddof=1, keepdims=True), _EPS)
    # A band whose mean is exactly 0 keeps the fused image's own values, shifted by 1.
    y = np.where(mean == 0.0, y, (y - mean) / std) + 1.0
    x = (x - mean) / std + 1.0

    m1, m2 = x.mean(axis=2), y.mean(axis=2)
    power1, power2 = (m1**2).sum(axis=1), (m2**2).sum(axis=1)
    bias = 2.0 * np.sqrt(power1 * power2) / (power1 + power2)
    energy = (x**2).mean(axis=2).sum(axis=1) + (y**2).mean(axis=2).sum(axis=1)
    variance = unbiased * (energy - power1 - power2)
    cross = unbiased * (np.einsum("kip,kjp->kij", x, y) / pixels - m1[:, :, None] * m2[:, None, :])
    # The second factor is conjugated: its imaginary units change sign.
    cross[:, :, 1:] *= -1.0
    sign, target = product_table(n)
    q = np.zeros((len(x), n))
    for unit in range(n):
        q[:, unit] = (cross * sign)[:, target == unit].sum(axis=1)
    flat = variance == 0.0
    size = np.sqrt((q**2).sum(axis=1)) * 2.0 / np.where(flat, 1.0, variance)
    return np.asarray(np.where(flat, 1.0, size) * bias)


def q2n(
    reference: np.ndarray, fused: np.ndarray, valid: np.ndarray | None = None, side: int = BLOCK
) -> float:
    """Q2n on distinct blocks: Q4 for 3 and 4 bands, Q8 for 5 to 8.

    Bands are padded with zeros to a power of 2, sides symmetrically to a multiple of
    ``side``; values are rounded to uint16 (reflectances are multiplied by 10000 before);
    both images are normalised by the reference's mean and standard deviation in the block.

    Args:
        reference: (C, H, W).
        fused: (C, H, W).
        valid: bool (H, W); blocks with an invalid pixel are left out.
        side: of a block, pixels.

    Returns:
        The mean of |Q| over blocks, at most 1; NaN when no block is valid.
    """
    scale = dn_scale(reference)

    def values() -> Iterator[np.ndarray]:
        for start, stop in spans(reference.shape, side):
            a, b = read_rows(reference, start, stop), read_rows(fused, start, stop)
            keep = blocks_of(a.shape[1], a.shape[2], None if valid is None else valid[start:stop], side)
            yield block_values(blocked(a * scale, side)[keep], blocked(b * scale, side)[keep])

    return mean_of(values())
