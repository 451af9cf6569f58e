"""Interpolation and degradation at true positions, as separable weight matrices.

Both are linear and separable: a row of the matrix holds the weights that make one
output sample, so any ratio, phase and extent is served by the same code.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import numpy as np

from .geometry import Geometry

#: Reach of the truncated cardinal spline, in samples: its pole 0.268 ** 12 is 1.4e-7.
SPLINE_REACH = 12
_POLE = math.sqrt(3.0) - 2.0
_CHUNK = 256


def mirror(index: np.ndarray, size: int) -> np.ndarray:
    """Fold indices into 0..size-1 by mirroring at the outer samples (c b | a b c | b a)."""
    if size == 1:
        return np.zeros_like(index)
    period = 2 * size - 2
    folded = np.abs(index) % period
    return np.where(folded < size, folded, period - folded)


def _cubic(x: np.ndarray) -> np.ndarray:
    """Cubic B-spline basis (Unser 1999, eq. 7)."""
    x = np.abs(x)
    near = 2.0 / 3.0 - x * x + 0.5 * x**3
    far = np.clip(2.0 - x, 0.0, None) ** 3 / 6.0
    return np.where(x < 1.0, near, far)


def spline_taps(positions: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Taps of cubic B-spline interpolation at ``positions``.

    Args:
        positions: (n,) sample coordinates.

    Returns:
        Index of the first tap (n,) int and weights (n, 2 * SPLINE_REACH) of the cardinal
        spline (the basis with its direct filter folded in, Unser 1999, eq. 11), sum 1.
    """
    positions = np.asarray(positions, dtype=np.float64)
    first = np.floor(positions).astype(np.int64) - SPLINE_REACH + 1
    taps = np.arange(2 * SPLINE_REACH)
    distance = positions[:, None] - (first[:, None] + taps)
    weights = np.zeros_like(distance)
    nearest = np.rint(distance)
    for shift in range(-2, 3):
        knot = nearest + shift
        direct = -6.0 * _POLE / (1.0 - _POLE * _POLE) * np.abs(_POLE) ** np.abs(knot)
        weights += _cubic(distance - knot) * direct * np.where(knot % 2 == 0, 1.0, -1.0)
    return first, weights / weights.sum(axis=1, keepdims=True)


def mtf_sigma(gain: float, ratio: float) -> float:
    """Standard deviation (PAN pixels) of the Gaussian whose response at MS's Nyquist frequency is ``gain``."""
    return ratio / math.pi * math.sqrt(-2.0 * math.log(gain))


def gaussian_taps(positions: np.ndarray, sigma: float) -> tuple[np.ndarray, np.ndarray]:
    """Taps of a Gaussian of ``sigma`` samples centred at ``positions``: first index (n,), weights (n, taps), sum 1."""
    positions = np.asarray(positions, dtype=np.float64)
    reach = max(2, math.ceil(5.0 * sigma))
    first = np.floor(positions).astype(np.int64) - reach + 1
    distance = positions[:, None] - (first[:, None] + np.arange(2 * reach))
    weights = np.exp(-0.5 * (distance / sigma) ** 2)
    return first, weights / weights.sum(axis=1, keepdims=True)


def _along(image: np.ndarray, first: np.ndarray, weights: np.ndarray, axis: int) -> np.ndarray:
    """Apply taps along the second last (-2) or last (-1) axis of float32 ``image``."""
    size = image.shape[axis]
    pieces = []
    for start in range(0, len(first), _CHUNK):
        f, w = first[start : start + _CHUNK], weights[start : start + _CHUNK]
        low, high = int(f.min()), int(f.max()) + w.shape[1]
        matrix = np.zeros((len(f), high - low), dtype=np.float32)
        columns = (f - low)[:, None] + np.arange(w.shape[1])
        np.put_along_axis(matrix, columns, w.astype(np.float32), axis=1)
        part = np.take(image, mirror(np.arange(low, high), size), axis=axis)
        pieces.append(matrix @ part if axis == -2 else part @ matrix.T)
    return np.concatenate(pieces, axis=axis)


def interpolate(image: np.ndarray, rows: np.ndarray, columns: np.ndarray) -> np.ndarray:
    """Cubic B-spline interpolation at real positions.

    Args:
        image: (C, h, w).
        rows: (H,) row coordinates in ``image``; integers are pixel centres.
        columns: (W,) column coordinates.

    Returns:
        float32 (C, H, W). Samples outside ``image`` are mirrored.
    """
    image = np.asarray(image, dtype=np.float32)
    tall = _along(image, *spline_taps(rows), axis=-2)
    return _along(tall, *spline_taps(columns), axis=-1)


def blur(image: np.ndarray, gains: Sequence[float], ratio: float) -> np.ndarray:
    """Low pass of (C, H, W) on its own grid, with the C Nyquist gains of a grid ``ratio`` times coarser."""
    same = Geometry.square(1.0, 0.0)
    # The sigma handed to the kernel is for the grid's own pixels, and grows as the ratio does.
    return degrade(
        image,
        same,
        gains,
        (image.shape[1], image.shape[2]),
        taps=lambda at, sigma: gaussian_taps(at, sigma * ratio),
    )


def up(ms: np.ndarray, geometry: Geometry, shape: tuple[int, int]) -> np.ndarray:
    """LMS: ``ms`` (C, h, w) interpolated at the centres of a PAN grid of ``shape`` (H, W); float32 (C, H, W)."""
    rows = geometry.ms_position(np.arange(shape[0]), 0)
    columns = geometry.ms_position(np.arange(shape[1]), 1)
    return interpolate(ms, rows, columns)


def degrade(
    image: np.ndarray,
    geometry: Geometry,
    gains: Sequence[float],
    shape: tuple[int, int],
    taps: Callable[[np.ndarray, float], tuple[np.ndarray, np.ndarray]] = gaussian_taps,
) -> np.ndarray:
    """Bring an image on the PAN grid down to the MS grid through the sensor's MTF (Wald's protocol).

    Args:
        image: (C, H, W) on the PAN grid.
        geometry: where MS pixels lie on it.
        gains: C gains at MS's Nyquist frequency.
        shape: (h, w) of the result.
        taps: kernel; a Gaussian by default.

    Returns:
        float32 (C, h, w): band c is the mean of ``image[c]`` under a Gaussian with gain ``gains[c]``
        at each MS pixel's true position.

    Raises:
        ValueError: ``gains`` and bands differ in number.
    """
    image = np.asarray(image, dtype=np.float32)
    if len(gains) != image.shape[0]:
        raise ValueError(f"{image.shape[0]} bands but {len(gains)} MTF gains")
    rows = geometry.pan_position(np.arange(shape[0]), 0)
    columns = geometry.pan_position(np.arange(shape[1]), 1)
    out = np.empty((image.shape[0], *shape), dtype=np.float32)
    for gain in sorted(set(gains)):
        chosen = [band for band, g in enumerate(gains) if g == gain]
        low = _along(image[chosen], *taps(rows, mtf_sigma(gain, geometry.ratio[0])), axis=-2)
        out[chosen] = _along(low, *taps(columns, mtf_sigma(gain, geometry.ratio[1])), axis=-1)
    return out
