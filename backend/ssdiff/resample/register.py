"""Sub-pixel shift between two images by phase correlation."""

from __future__ import annotations

import numpy as np


def _spectrum(image: np.ndarray) -> np.ndarray:
    """Windowed spectrum of the image's detail."""
    height, width = image.shape
    detail = image - image.mean()
    window = np.hanning(height)[:, None] * np.hanning(width)[None, :]
    return np.fft.fft2(detail * window)


def offset(a: np.ndarray, b: np.ndarray, limit: float = 4.0) -> tuple[float, float]:
    """How far the content of ``b`` lies from that of ``a``.

    Correlates half-whitened spectra below 0.35 cycles per pixel and refines the peak
    on a grid of 0.02 pixel by a matrix Fourier transform (Guizar-Sicairos 2008).

    Args:
        a: (H, W) image.
        b: (H, W) image on the same grid.
        limit: largest shift looked for, pixels.

    Returns:
        (rows, columns) in pixels, so that ``b[y + rows, x + columns]`` shows what ``a[y, x]`` shows.
    """
    cross = np.conj(_spectrum(np.asarray(a, np.float64))) * _spectrum(np.asarray(b, np.float64))
    fy = np.fft.fftfreq(cross.shape[0])
    fx = np.fft.fftfreq(cross.shape[1])
    band = np.hypot(fy[:, None], fx[None, :]) < 0.35
    strength = np.abs(cross)
    cross = np.where(band, cross / np.sqrt(np.maximum(strength, strength.max() * 1e-12)), 0.0)

    def correlation(ys: np.ndarray, xs: np.ndarray) -> np.ndarray:
        left = np.exp(2j * np.pi * ys[:, None] * fy[None, :])
        right = np.exp(2j * np.pi * fx[:, None] * xs[None, :])
        return np.asarray((left @ cross @ right).real)

    y = x = 0.0
    for reach, step in ((limit, 0.5), (0.5, 0.1), (0.1, 0.02)):
        ys = y + np.arange(-reach, reach + step / 2, step)
        xs = x + np.arange(-reach, reach + step / 2, step)
        peak = np.unravel_index(int(np.argmax(correlation(ys, xs))), (len(ys), len(xs)))
        y, x = float(ys[peak[0]]), float(xs[peak[1]])
    return y, x
