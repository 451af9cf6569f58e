"""The literature's resampling: 23-tap up-sampling, 41-tap MTF kernels, antialiased bicubic, a-trous.

Benchmarks made with the DLPan-Toolbox (Vivone et al. 2021) put MS pixel k on PAN pixel
``ratio * k + ratio / 2``. Only figures meant to be compared with published ones use
this file; real scenes use :mod:`ssdiff.resample.positions`.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache

import numpy as np

from .geometry import Geometry

#: Side of the MTF kernels.
MTF_TAPS = 41
#: Shape of their Kaiser window.
MTF_BETA = 0.5
#: Gain at Nyquist of the toolbox's low pass that is no sensor's. It is named 0.3 there, but its width is
#: reckoned with 41 samples where the MTF kernels take 40, which comes to this.
PLAIN_GAIN = 0.3 ** ((40 / 41) ** 2)


def geometry(ratio: int) -> Geometry:
    """Where the literature's MS pixels lie: phase ``ratio / 2``."""
    return Geometry.square(ratio, ratio / 2)


@lru_cache(maxsize=1)
def polynomial_taps() -> np.ndarray:
    """The 23-tap half-band kernel (Aiazzi et al. 2002), for samples interleaved with zeros: sum 2.

    Its weights are those of the polynomial of degree 11 through the 12 nearest samples,
    evaluated midway between the two in the middle.
    """
    nodes = np.arange(-11, 12, 2)
    midway = [
        math.prod(-int(other) for other in nodes if other != node)
        / math.prod(int(node - other) for other in nodes if other != node)
        for node in nodes
    ]
    taps = np.zeros(23)
    taps[0::2] = midway
    taps[11] = 1.0
    return taps


def _stages(ratio: int) -> int:
    stages = round(math.log2(ratio))
    if ratio < 2 or 2**stages != ratio:
        raise ValueError(f"the literature's up-sampling serves ratios that are powers of 2, not {ratio}")
    return stages


def _circular(image: np.ndarray, taps: np.ndarray, axis: int) -> np.ndarray:
    """Circular filtering with a symmetric odd kernel along ``axis``."""
    half = len(taps) // 2
    out = taps[half] * image
    for k in range(1, half + 1):
        if taps[half + k]:
            out += taps[half + k] * (np.roll(image, k, axis) + np.roll(image, -k, axis))
    return np.asarray(out)


def up23(ms: np.ndarray, ratio: int) -> np.ndarray:
    """Up-sample by the 23-tap kernel, one stage for each factor of 2, circular borders.

    Args:
        ms: (C, h, w).
        ratio: a power of 2.

    Returns:
        float64 (C, h * ratio, w * ratio), MS pixel k on pixel ``ratio * k + ratio / 2``.

    Raises:
        ValueError: ``ratio`` is no power of 2.
    """
    image = np.asarray(ms, np.float64)
    for stage in range(_stages(ratio)):
        first = 1 if stage == 0 else 0
        for axis in (1, 2):
            shape = list(image.shape)
            shape[axis] *= 2
            spread = np.zeros(shape)
            where: list[slice] = [slice(None)] * 3
            where[axis] = slice(first, None, 2)
            spread[tuple(where)] = image
            image = _circular(spread, polynomial_taps(), axis)
    return image


@lru_cache(maxsize=64)
def mtf_kernel(gain: float, ratio: float) -> np.ndarray:
    """The DLPan-Toolbox's MTF kernel: Gaussian response, ``gain`` at MS's Nyquist frequency, by windowing.

    The sampled frequency response is transformed and multiplied by a Kaiser window of
    beta 0.5 turned around the centre, zero beyond its radius. It is not renormalised.

    Args:
        gain: response at Nyquist, 0 < gain < 1.
        ratio: PAN pixels per MS pixel.

    Returns:
        float64 (41, 41).
    """
    half = MTF_TAPS // 2
    sigma = half / ratio / math.sqrt(-2.0 * math.log(gain))
    offset = np.arange(-half, half + 1)
    squared = offset[:, None] ** 2 + offset[None, :] ** 2
    response = np.exp(-squared / (2.0 * sigma * sigma))
    ideal = np.fft.fftshift(np.fft.ifft2(np.fft.ifftshift(response)).real)
    radius = np.sqrt(squared) / half
    window = np.interp(radius, np.linspace(-1.0, 1.0, MTF_TAPS), np.kaiser(MTF_TAPS, MTF_BETA))
    kernel = ideal * np.where(radius <= 1.0, window, 0.0)
    kernel.setflags(write=False)
    return kernel


def _correlate(padded: np.ndarray, kernel: np.ndarray) -> np.ndarray:
    """Valid part of the correlation of (H + 40, W + 40) with a symmetric (41, 41) kernel."""
    side = kernel.shape[0]
    shape = tuple(_smooth(n) for n in padded.shape)
    spectrum = np.fft.rfft2(padded, shape) * np.fft.rfft2(kernel, shape)
    return np.fft.irfft2(spectrum, shape)[side - 1 : padded.shape[0], side - 1 : padded.shape[1]]


def _smooth(n: int) -> int:
    """Smallest length from ``n`` on with no prime factor above 5, for the FFT."""
    while True:
        rest = n
        for prime in (2, 3, 5):
            while rest % prime == 0:
                rest //= prime
        if rest == 1:
            return n
        n += 1


def mtf(image: np.ndarray, gains: Sequence[float], ratio: float, rows: slice | None = None) -> np.ndarray:
    """Filter each band with its MTF kernel, replicated borders.

    Args:
        image: (C, H, W) on the PAN grid; anything that slices like an array.
        gains: C gains at MS's Nyquist frequency.
        ratio: PAN pixels per MS pixel.
        rows: the rows wanted (only they and 20 more on either side are read); all by default.

    Returns:
        float64 (C, rows, W).

    Raises:
        ValueError: ``gains`` and bands differ in number.
    """
    if len(gains) != image.shape[0]:
        raise ValueError(f"{image.shape[0]} bands but {len(gains)} MTF gains")
    height = image.shape[1]
    start, stop, _ = (rows or slice(None)).indices(height)
    half = MTF_TAPS // 2
    low, high = max(0, start - half), min(height, stop + half)
    pad = ((half - (start - low), half - (high - stop)), (half, half))
    out = np.empty((len(gains), stop - start, image.shape[2]))
    for band, gain in enumerate(gains):
        piece = np.asarray(image[band, low:high], np.float64)
        out[band] = _correlate(np.pad(piece, pad, mode="edge"), mtf_kernel(float(gain), float(ratio)))
    return out


def decimate(image: np.ndarray, ratio: int) -> np.ndarray:
    """Every ``ratio``-th pixel of (C, H, W) from ``ratio // 2`` on: nearest-neighbour reduction."""
    return image[:, ratio // 2 :: ratio, ratio // 2 :: ratio]


def degrade(image: np.ndarray, gains: Sequence[float], ratio: int) -> np.ndarray:
    """Wald's protocol as the benchmarks apply it: MTF filter, then every ``ratio``-th pixel.

    Args:
        image: (C, H, W).
        gains: C gains at MS's Nyquist frequency.
        ratio: PAN pixels per MS pixel.

    Returns:
        float64 (C, H // ratio, W // ratio).
    """
    return decimate(mtf(image, gains, ratio), ratio)


def atrous(image: np.ndarray, ratio: int) -> np.ndarray:
    """Low pass of the a-trous cubic spline wavelet, one level for each factor of 2, symmetric borders.

    Args:
        image: (H, W).
        ratio: a power of 2.

    Returns:
        float64 (H, W).
    """
    out = np.asarray(image, np.float64)
    for level in range(_stages(ratio)):
        step = 2**level
        for axis in (0, 1):
            pad = [(0, 0), (0, 0)]
            pad[axis] = (2 * step, 2 * step)
            padded = np.pad(out, pad, mode="symmetric")
            size = out.shape[axis]
            out = np.zeros_like(out)
            for k, weight in enumerate((1, 4, 6, 4, 1)):
                out += weight / 16.0 * np.take(padded, np.arange(k * step, k * step + size), axis)
    return out


def atrous_gain(ratio: float) -> float:
    """Response of :func:`atrous` at MS's Nyquist frequency: one cos^4 for each level."""
    levels = max(1, round(math.log2(ratio)))
    return math.prod(math.cos(math.pi * 2**level / (2 * ratio)) ** 4 for level in range(levels))


def bicubic_taps(positions: np.ndarray, ratio: float) -> tuple[np.ndarray, np.ndarray]:
    """Taps of the antialiased bicubic reduction (Keys 1981, a = -0.5, stretched by ``ratio``).

    Args:
        positions: (n,) coordinates in the finer image.
        ratio: finer pixels per coarser pixel.

    Returns:
        Index of the first tap (n,) and weights (n, taps), sum 1.
    """
    positions = np.asarray(positions, np.float64)
    reach = math.ceil(2 * ratio)
    first = np.floor(positions).astype(np.int64) - reach + 1
    x = np.abs(positions[:, None] - (first[:, None] + np.arange(2 * reach))) / ratio
    near = 1.5 * x**3 - 2.5 * x**2 + 1.0
    far = -0.5 * x**3 + 2.5 * x**2 - 4.0 * x + 2.0
    weights = np.where(x <= 1.0, near, np.where(x <= 2.0, far, 0.0))
    return first, weights / weights.sum(axis=1, keepdims=True)


def bicubic_down(image: np.ndarray, ratio: int) -> np.ndarray:
    """Antialiased bicubic reduction by ``ratio``, symmetric borders.

    Args:
        image: (C, H, W), sides divisible by ``ratio``.
        ratio: the factor.

    Returns:
        float64 (C, H // ratio, W // ratio), pixel k centred on ``ratio * k + (ratio - 1) / 2``.
    """
    out = np.asarray(image, np.float64)
    for axis in (1, 2):
        size = out.shape[axis]
        first, weights = bicubic_taps(np.arange(size // ratio) * ratio + (ratio - 1) / 2, ratio)
        index = (first[:, None] + np.arange(weights.shape[1])) % (2 * size)
        index = np.where(index < size, index, 2 * size - 1 - index)
        matrix = np.zeros((len(first), size))
        np.add.at(matrix, (np.arange(len(first))[:, None], index), weights)
        out = matrix @ out if axis == 1 else out @ matrix.T
    return out
