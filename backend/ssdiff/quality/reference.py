"""Reduced resolution: SAM, ERGAS, Q2n, SCC and PSNR against a reference (Wald's protocol)."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np

from .blocks import read_rows, spans
from .q2n import q2n

#: What the literature cuts off on each axis before it compares.
CROP = slice(20, -21)


class _Sums(NamedTuple):
    """One pass over both images."""

    angle: float
    angles: int
    squared: np.ndarray
    total: np.ndarray
    pixels: int


def _sums(gt: np.ndarray, fused: np.ndarray, valid: np.ndarray | None) -> _Sums:
    bands = gt.shape[0]
    angle, angles, pixels = 0.0, 0, 0
    squared, total = np.zeros(bands), np.zeros(bands)
    for start, stop in spans(gt.shape):
        a, b = read_rows(gt, start, stop), read_rows(fused, start, stop)
        keep = np.ones(a.shape[1:], bool) if valid is None else np.asarray(valid[start:stop], bool)
        a, b = a[:, keep], b[:, keep]
        norm = np.sqrt((a * a).sum(axis=0) * (b * b).sum(axis=0))
        some = norm > 0
        cosine = np.clip((a * b).sum(axis=0)[some] / norm[some], -1.0, 1.0)
        angle += float(np.arccos(cosine).sum())
        angles += int(some.sum())
        squared += ((a - b) ** 2).sum(axis=1)
        total += a.sum(axis=1)
        pixels += a.shape[1]
    return _Sums(angle, angles, squared, total, pixels)


def _divide(a: float, b: float) -> float:
    return a / b if b else float("nan")


def _sobel(strip: np.ndarray) -> np.ndarray:
    """Sobel magnitude of (C, h + 2, w): (C, h, w), zeros beyond the sides."""
    padded = np.pad(strip, ((0, 0), (0, 0), (1, 1)))
    down = padded[:, 2:] - padded[:, :-2]
    vertical = down[:, :, :-2] + 2.0 * down[:, :, 1:-1] + down[:, :, 2:]
    smooth = padded[:, :-2] + 2.0 * padded[:, 1:-1] + padded[:, 2:]
    horizontal = smooth[:, :, 2:] - smooth[:, :, :-2]
    return np.asarray(np.hypot(vertical, horizontal))


def _edges(image: np.ndarray, start: int, stop: int) -> np.ndarray:
    """Sobel magnitude of rows ``start`` to ``stop``, zeros beyond the image."""
    height = image.shape[1]
    strip = read_rows(image, max(0, start - 1), min(height, stop + 1))
    return _sobel(np.pad(strip, ((0, 0), (int(start == 0), int(stop == height)), (0, 0))))


def _inner(valid: np.ndarray, start: int, stop: int) -> np.ndarray:
    """Pixels whose 3 x 3 neighbourhood is valid as far as it lies in the image."""
    low, high = max(0, start - 1), min(valid.shape[0], stop + 1)
    beyond = ((low - start + 1, stop + 1 - high), (1, 1))
    mask = np.pad(np.asarray(valid[low:high], bool), beyond, constant_values=True)
    rows = mask[:-2] & mask[1:-1] & mask[2:]
    return np.asarray(rows[:, :-2] & rows[:, 1:-1] & rows[:, 2:])


def scc(gt: np.ndarray, fused: np.ndarray, valid: np.ndarray | None = None) -> float:
    """Spatial correlation: the cosine between the Sobel magnitudes, pooled over bands (Vivone et al. 2021).

    The toolbox drops the outermost pixels, then takes the magnitudes with zeros around what is left.

    Args:
        gt: (C, H, W) reference.
        fused: (C, H, W).
        valid: bool (H, W); pixels beside an invalid one are left out.

    Returns:
        At most 1; NaN without edges.
    """
    gt, fused = gt[:, 1:-1, 1:-1], fused[:, 1:-1, 1:-1]
    valid = None if valid is None else valid[1:-1, 1:-1]
    both = one = two = 0.0
    for start, stop in spans(gt.shape):
        a, b = _edges(gt, start, stop), _edges(fused, start, stop)
        if valid is not None:
            keep = _inner(valid, start, stop)
            a, b = a[:, keep], b[:, keep]
        both += float((a * b).sum())
        one += float((a * a).sum())
        two += float((b * b).sum())
    return _divide(both, math.sqrt(one * two))


def sam(gt: np.ndarray, fused: np.ndarray, valid: np.ndarray | None = None) -> float:
    """Spectral angle in degrees, mean over pixels where neither vector is zero (Yuhas et al. 1992)."""
    sums = _sums(gt, fused, valid)
    return math.degrees(_divide(sums.angle, sums.angles))


def ergas(gt: np.ndarray, fused: np.ndarray, ratio: float, valid: np.ndarray | None = None) -> float:
    """100 / ratio * sqrt(mean over bands of MSE / mean(gt)^2) (Wald 2000)."""
    return _ergas(_sums(gt, fused, valid), ratio)


def _ergas(sums: _Sums, ratio: float) -> float:
    if not sums.pixels or not (sums.total != 0).all():
        return float("nan")
    relative = (sums.squared / sums.pixels) / (sums.total / sums.pixels) ** 2
    return 100.0 / ratio * math.sqrt(float(relative.mean()))


def psnr(gt: np.ndarray, fused: np.ndarray, peak: float, valid: np.ndarray | None = None) -> float:
    """Peak signal to noise ratio in dB, the squared error pooled over bands; infinite for equal images."""
    return _psnr(_sums(gt, fused, valid), peak)


def _psnr(sums: _Sums, peak: float) -> float:
    if not sums.pixels:
        return float("nan")
    error = float(sums.squared.mean()) / sums.pixels
    return 10.0 * math.log10(peak * peak / error) if error > 0 else float("inf")


def reference(
    gt: np.ndarray,
    fused: np.ndarray,
    ratio: float,
    *,
    bits: int | None = None,
    peak: float | None = None,
    crop: bool = False,
    valid: np.ndarray | None = None,
) -> dict[str, float]:
    """All figures against a reference.

    Images are read in strips of 2 million values or 32 rows, so that memory-mapped arrays
    of any size do; what is held besides is some ten strips of float64.

    Args:
        gt: (C, H, W) reference.
        fused: (C, H, W), the same grid and units.
        ratio: PAN pixels per MS pixel, for ERGAS.
        bits: bit depth; the peak of PSNR is then 2^bits - 1.
        peak: the peak itself, for floats; the reference's maximum where neither is given.
        crop: leave out the literature's border, ``[20:-21]`` on both axes.
        valid: bool (H, W): pixels to count.

    Returns:
        sam (degrees), ergas, q2n, scc, psnr (dB).

    Raises:
        ValueError: the shapes differ, or ``crop`` leaves nothing.
    """
    if gt.shape != fused.shape or gt.ndim != 3:
        raise ValueError(f"reference {gt.shape} and fused {fused.shape} must be (C, H, W) of one shape")
    if crop:
        if min(gt.shape[1:]) < 42:
            raise ValueError(f"{gt.shape[1]} x {gt.shape[2]} pixels leave nothing inside the border")
        gt, fused = gt[:, CROP, CROP], fused[:, CROP, CROP]
        valid = None if valid is None else valid[CROP, CROP]
    if peak is None:
        peak = 2.0**bits - 1.0 if bits is not None else float(np.max(gt))
    sums = _sums(gt, fused, valid)
    return {
        "sam": math.degrees(_divide(sums.angle, sums.angles)),
        "ergas": _ergas(sums, ratio),
        "q2n": q2n(gt, fused, valid),
        "scc": scc(gt, fused, valid),
        "psnr": _psnr(sums, peak),
    }
