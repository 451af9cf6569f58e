"""Normal noise that belongs to a pixel: the same whatever extent, window or batch asks for it."""

from __future__ import annotations

import numpy as np

_M0, _M1 = np.uint64(0xD2511F53), np.uint64(0xCD9E8D57)
_W0, _W1 = 0x9E3779B9, 0xBB67AE85
_LOW, _SHIFT = np.uint64(0xFFFFFFFF), np.uint64(32)


def philox(counter: np.ndarray, key: tuple[int, int]) -> np.ndarray:
    """Philox4x32-10 (Salmon et al. 2011, section 3.3): a keyed bijection of 128-bit counters.

    Args:
        counter: uint64 (4, ...) holding 32-bit words.
        key: two 32-bit words.

    Returns:
        uint64 (4, ...) holding 32-bit random words.
    """
    c0, c1, c2, c3 = counter
    for turn in range(10):
        k0 = np.uint64((key[0] + turn * _W0) & 0xFFFFFFFF)
        k1 = np.uint64((key[1] + turn * _W1) & 0xFFFFFFFF)
        p0, p1 = _M0 * c0, _M1 * c2
        c0, c1, c2, c3 = (p1 >> _SHIFT) ^ c1 ^ k0, p1 & _LOW, (p0 >> _SHIFT) ^ c3 ^ k1, p0 & _LOW
    return np.stack([c0, c1, c2, c3])


def normal(
    seed: int, origin: tuple[int, int], shape: tuple[int, int, int], step: int = 0, sample: int = 0
) -> np.ndarray:
    """Standard normal noise of a window.

    Args:
        seed: any integer (its low 64 bits count).
        origin: (row, column) of the window on PAN's grid; may be negative.
        shape: (C, H, W).
        step: number of the sampling step, 0..65535.
        sample: number of the sample, 0..65535.

    Returns:
        float32 (C, H, W); each value is a function of seed, step, sample, band and absolute pixel alone.
    """
    bands, height, width = shape
    groups = -(-bands // 4)
    rows = np.arange(origin[0], origin[0] + height, dtype=np.int64).astype(np.uint64) & _LOW
    columns = np.arange(origin[1], origin[1] + width, dtype=np.int64).astype(np.uint64) & _LOW
    counter = np.empty((4, groups, height, width), dtype=np.uint64)
    counter[0] = columns[None, None, :]
    counter[1] = rows[None, :, None]
    counter[2] = np.arange(groups, dtype=np.uint64)[:, None, None]
    counter[3] = np.uint64(((step & 0xFFFF) << 16) | (sample & 0xFFFF))
    words = philox(counter, (seed & 0xFFFFFFFF, (seed >> 32) & 0xFFFFFFFF))
    uniform = (words.astype(np.float64) + 0.5) / 2.0**32
    radius = np.sqrt(-2.0 * np.log(uniform[0::2]))
    angle = 2.0 * np.pi * uniform[1::2]
    pairs = np.stack([radius * np.cos(angle), radius * np.sin(angle)], axis=1)
    normals = pairs.reshape(4, groups, height, width).swapaxes(0, 1).reshape(4 * groups, height, width)
    return normals[:bands].astype(np.float32)
