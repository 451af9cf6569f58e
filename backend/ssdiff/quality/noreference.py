"""Full resolution: D_lambda, D_lambda_K, D_s, QNR and HQNR, which need no reference."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Protocol

import numpy as np

from ..resample import literature, positions
from ..resample.geometry import Geometry
from .blocks import BLOCK, blocked, blocks_of, mean_of, read_rows, spans
from .q2n import block_values, dn_scale


def uqi(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Universal quality index along the last axis (Wang and Bovik 2002, eq. 1), N - 1 statistics.

    Args:
        x: (..., pixels).
        y: (..., pixels).

    Returns:
        (...) values, at most 1; where both are flat, how their means agree.
    """
    mx, my = x.mean(axis=-1), y.mean(axis=-1)
    dx, dy = x - mx[..., None], y - my[..., None]
    n = x.shape[-1] - 1
    covariance = (dx * dy).sum(axis=-1) / n
    variance = ((dx * dx).sum(axis=-1) + (dy * dy).sum(axis=-1)) / n
    power = mx * mx + my * my
    structure = np.divide(2.0 * covariance, variance, out=np.ones_like(variance), where=variance > 0)
    bias = np.divide(2.0 * mx * my, power, out=np.ones_like(power), where=power > 0)
    return np.asarray(structure * bias)


#: Rows of MS's grid that PAN is brought down to at a time.
_LOW_ROWS = 64


class Rows(Protocol):
    """Something on PAN's grid that is made a strip at a time."""

    def __call__(self, start: int, stop: int) -> np.ndarray:
        """Rows ``start`` to ``stop``: (C, stop - start, W)."""
        ...


def _held(image: np.ndarray) -> Rows:
    return lambda start, stop: read_rows(image, start, stop)


def _spline(ms: np.ndarray, where: Geometry, width: int) -> Rows:
    """``ms`` (C, h, w) interpolated at PAN's pixel centres, a strip at a time."""
    columns = where.ms_position(np.arange(width), 1)

    def rows(start: int, stop: int) -> np.ndarray:
        wanted = where.ms_position(np.arange(start, stop), 0)
        low = max(0, int(wanted[0]) - 2 * positions.SPLINE_REACH)
        high = int(wanted[-1]) + 2 * positions.SPLINE_REACH
        return positions.interpolate(np.asarray(ms[:, low:high]), wanted - low, columns).astype(np.float64)

    return rows


def _low_pan(pan: np.ndarray, where: Geometry, shape: tuple[int, int], pan_gain: float | None) -> np.ndarray:
    """PAN on MS's grid: antialiased bicubic, or a Gaussian of ``pan_gain``, at MS's true positions."""
    ratio = math.sqrt(where.ratio[0] * where.ratio[1])

    def bicubic(at: np.ndarray, _: float) -> tuple[np.ndarray, np.ndarray]:
        return literature.bicubic_taps(at, ratio)

    gain = literature.PLAIN_GAIN if pan_gain is None else pan_gain
    taps = bicubic if pan_gain is None else positions.gaussian_taps
    reach = math.ceil(max(2.0 * ratio, 5.0 * positions.mtf_sigma(gain, max(where.ratio)))) + 2
    low = np.empty((1, *shape), np.float32)
    for start in range(0, shape[0], _LOW_ROWS):
        stop = min(start + _LOW_ROWS, shape[0])
        first, last = (float(where.pan_position(k, 0)) for k in (start, stop - 1))
        top = min(max(0, math.floor(first) - reach), pan.shape[0] - 1)
        piece = pan[top : max(math.ceil(last) + reach + 1, top + 1)]
        inside = Geometry(where.ratio, (first - top, where.phase[1]))
        low[:, start:stop] = positions.degrade(piece[None], inside, [gain], (stop - start, shape[1]), taps)
    return low


class _Mean:
    """Mean over blocks of a vector of figures."""

    def __init__(self, size: int) -> None:
        self.total = np.zeros(size)
        self.count = 0

    def add(self, values: np.ndarray) -> None:
        """Take (size, blocks) values."""
        self.total += values.sum(axis=1)
        self.count += values.shape[1]

    def value(self) -> np.ndarray:
        """(size,) means, NaN when no block was taken."""
        return self.total / self.count if self.count else np.full(len(self.total), np.nan)


def full(
    fused: np.ndarray,
    pan: np.ndarray,
    ms: np.ndarray,
    gains: Sequence[float],
    ratio: float,
    *,
    pan_gain: float | None = None,
    geometry: Geometry | None = None,
    lms: np.ndarray | None = None,
    valid: np.ndarray | None = None,
    each: Callable[[], None] | None = None,
) -> dict[str, float]:
    """All figures without a reference.

    Without ``geometry`` this is the literature's protocol: MS up-sampled by 23 taps, PAN
    low by antialiased bicubic and 23 taps back (MS is then needed whole on PAN's grid, so
    for benchmark images only). With it, both are interpolated at the true positions, a
    few rows of blocks at a time; besides the arrays handed in, which may be memory-mapped, PAN
    on MS's grid is held and some ten strips of 2 million values or 32 rows.

    Args:
        fused: (C, H, W), without NaN: holes filled.
        pan: (H, W), likewise.
        ms: (C, h, w), likewise.
        gains: C gains at MS's Nyquist frequency.
        ratio: PAN pixels per MS pixel.
        pan_gain: bring PAN down by a Gaussian of this gain instead of the bicubic; with ``geometry`` only.
        geometry: where MS pixels lie on PAN's grid; the literature's convention when left out.
        lms: (C, H, W) MS on PAN's grid, when it is at hand.
        valid: bool (H, W); blocks of 32 with an invalid pixel are left out.
        each: called before every strip; what it raises ends the work.

    Returns:
        d_lambda, d_lambda_k, d_s, qnr, hqnr; NaN when no block of 32 x 32 is whole.

    Raises:
        ValueError: shapes do not fit together.
    """
    bands, height, width = fused.shape
    if pan.shape != (height, width) or ms.shape[0] != bands or len(gains) != bands:
        shapes = f"fused {fused.shape}, PAN {pan.shape}, MS {ms.shape}"
        raise ValueError(f"{shapes} and {len(gains)} gains do not fit together")
    if geometry is None:
        whole = int(ratio)
        up = _held(literature.up23(ms, whole) if lms is None else lms)
        low = _held(literature.up23(literature.bicubic_down(pan[None], whole), whole))
    else:
        up = _spline(ms, geometry, width) if lms is None else _held(lms)
        low = _spline(_low_pan(pan, geometry, (ms.shape[1], ms.shape[2]), pan_gain), geometry, width)

    scale = dn_scale(ms)
    first, second = np.triu_indices(bands, 1)
    spectral_fused, spectral_ms = _Mean(len(first)), _Mean(len(first))
    spatial_fused, spatial_ms = _Mean(bands), _Mean(bands)

    consistent: list[np.ndarray] = []
    for start, stop in spans(fused.shape):
        if each is not None:
            each()
        mask = None if valid is None else valid[start:stop]
        seen = up(start, stop)
        blurred = literature.mtf(fused, gains, ratio, slice(start, stop))
        keep = blocks_of(stop - start, width, mask)
        consistent.append(block_values(blocked(seen * scale)[keep], blocked(blurred * scale)[keep]))

        # UQI takes whole blocks only: what is left at the far sides is not padded.
        rows, columns = (stop - start) // BLOCK * BLOCK, width // BLOCK * BLOCK
        keep = blocks_of(rows, columns, None if mask is None else mask[:rows, :columns])
        f, m, p, q = (
            blocked(strip[:, :rows, :columns])[keep].transpose(1, 0, 2)
            for strip in (
                read_rows(fused, start, stop),
                seen,
                read_rows(pan[None], start, stop),
                low(start, stop),
            )
        )
        spectral_fused.add(uqi(f[first], f[second]))
        spectral_ms.add(uqi(m[first], m[second]))
        spatial_fused.add(uqi(f, p))
        spatial_ms.add(uqi(m, q))

    d_lambda_k = 1.0 - mean_of(consistent)
    d_lambda = _mean_change(spectral_fused, spectral_ms)
    d_s = _mean_change(spatial_fused, spatial_ms)
    return {
        "d_lambda": d_lambda,
        "d_lambda_k": d_lambda_k,
        "d_s": d_s,
        "qnr": (1.0 - d_lambda) * (1.0 - d_s),
        "hqnr": (1.0 - d_lambda_k) * (1.0 - d_s),
    }


def _mean_change(fused: _Mean, ms: _Mean) -> float:
    """Mean of |a - b|; 0 for a single band, which has no pairs."""
    change = np.abs(fused.value() - ms.value())
    return float(change.mean()) if change.size else 0.0
