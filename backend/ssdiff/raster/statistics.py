"""Scene-wide figures from a bounded, deterministic sample: percentiles, correlation, content offset."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..resample.positions import gaussian_taps, mtf_sigma
from ..resample.register import offset as phase_offset
from ..sentence import say
from .grid import Window

if TYPE_CHECKING:
    from .scene import Scene

#: Side of a sampled window (PAN pixels) and how many are read at most: about 4 million PAN pixels.
SIDE, MOST = 256, 64
#: Side of a window that the offset is measured on, and how many.
OFFSET_SIDE, OFFSET_MOST = 384, 9
#: MS pixels of offset below which a direction is not worth a word.
_LEAST_AWAY = 0.05


@dataclass(frozen=True)
class Statistics:
    """Sorted samples of valid pixels.

    Attributes:
        pan: float32 (n,), ascending.
        ms: float32 (C, m), ascending in each band.
    """

    pan: np.ndarray
    ms: np.ndarray

    def quantile(self, q: float) -> tuple[np.ndarray, float]:
        """Quantile ``q`` (0..1) of each MS band (C,) and of PAN, in the scene's units."""
        return np.quantile(self.ms, q, axis=1).astype(np.float32), float(np.quantile(self.pan, q))

    @property
    def mean(self) -> tuple[np.ndarray, float]:
        """Mean of each MS band (C,) and of PAN."""
        return self.ms.mean(axis=1, dtype=np.float64).astype(np.float32), float(
            self.pan.mean(dtype=np.float64)
        )

    @property
    def std(self) -> tuple[np.ndarray, float]:
        """Standard deviation of each MS band (C,) and of PAN."""
        return self.ms.std(axis=1, dtype=np.float64).astype(np.float32), float(self.pan.std(dtype=np.float64))


def sample_windows(area: Window, side: int, most: int) -> list[Window]:
    """At most ``most`` windows of ``side`` pixels, evenly spread over ``area``."""
    rows, columns = -(-area.height // side), -(-area.width // side)
    if rows * columns > most:
        share = (most / (rows * columns)) ** 0.5
        rows, columns = max(1, int(rows * share)), max(1, int(columns * share))
        rows, columns = min(rows, most), min(columns, most // min(rows, most))
    height, width = min(side, area.height), min(side, area.width)

    def starts(first: int, length: int, window: int, count: int) -> list[int]:
        if count == 1:
            return [first + (length - window) // 2]
        return [first + (length - window) * i // (count - 1) for i in range(count)]

    return [
        Window(r, c, height, width)
        for r in starts(area.row, area.height, height, rows)
        for c in starts(area.column, area.width, width, columns)
    ]


def measure(scene: Scene) -> Statistics:
    """Sample a scene; see ``Scene.statistics``. Holds at most 2^18 values of PAN and of each band."""
    pans: list[np.ndarray] = []
    mss: list[np.ndarray] = []
    windows = [*sample_windows(scene.area, SIDE, MOST), scene.seen]
    quota = max(1, 2**18 // len(windows))
    for window in windows:
        block = scene.block(window) if window is not scene.seen or not pans else None
        if block is None:
            continue
        good = np.flatnonzero(block.valid)
        good = good[:: max(1, -(-len(good) // quota))]
        pans.append(block.pan.ravel()[good])
        mss.append(block.lms.reshape(block.bands, -1)[:, good])
    return Statistics(np.sort(np.concatenate(pans)), np.sort(np.concatenate(mss, axis=1), axis=1))


def _low(pan: np.ndarray, sigma: tuple[float, float]) -> np.ndarray:
    """PAN (H, W) low-passed to MS's resolution."""
    for axis in (0, 1):
        first, weights = gaussian_taps(np.zeros(1), sigma[axis])
        reach = -int(first[0])
        taps = weights[0]
        padded = np.pad(
            pan, [(reach, len(taps) - reach - 1) if a == axis else (0, 0) for a in (0, 1)], mode="symmetric"
        )
        length = pan.shape[axis]
        pan = sum(
            w * (padded[i : i + length] if axis == 0 else padded[:, i : i + length])
            for i, w in enumerate(taps)
        )
    return np.asarray(pan, dtype=np.float32)


def _sigma(scene: Scene) -> tuple[float, float]:
    return mtf_sigma(0.3, scene.ratio[0]), mtf_sigma(0.3, scene.ratio[1])


def _regress(bands: np.ndarray, target: np.ndarray) -> tuple[np.ndarray, float]:
    """Least squares of ``target`` (n,) on ``bands`` (C, n) and 1: weights, multiple correlation."""
    columns = np.vstack([bands, np.ones_like(target)[None]]).astype(np.float64)
    scale = np.maximum(np.abs(columns).max(axis=1), 1e-30)
    weights, *_ = np.linalg.lstsq((columns / scale[:, None]).T, target.astype(np.float64), rcond=None)
    weights = weights / scale
    total = float(np.var(target, dtype=np.float64))
    left = float(np.var(target - weights @ columns, dtype=np.float64))
    return weights, float(np.sqrt(max(0.0, 1.0 - left / total))) if total > 0 else 0.0


def _samples(scene: Scene, side: int, most: int) -> list[tuple[np.ndarray, np.ndarray, np.ndarray]]:
    """(PAN at MS's resolution (H, W), lms (C, H, W), valid) of sampled windows with data."""
    found: list[tuple[np.ndarray, np.ndarray, np.ndarray]] = []
    for window in [*sample_windows(scene.area, side, most), scene.seen]:
        block = scene.block(window) if window is not scene.seen or not found else None
        if block is not None:
            found.append((_low(block.pan, _sigma(scene)), block.lms, block.valid))
    return found


def correlation(scene: Scene) -> float:
    """Multiple correlation of PAN at MS's resolution with MS's bands; see ``Scene.correlation``."""
    samples = _samples(scene, SIDE, 16)
    step = max(1, round(min(scene.ratio)))
    pan = np.concatenate([p[::step, ::step][v[::step, ::step]] for p, _, v in samples])
    ms = np.concatenate([m[:, ::step, ::step][:, v[::step, ::step]] for _, m, v in samples], axis=1)
    return _regress(ms, pan)[1]


def measure_offset(scene: Scene) -> tuple[float, float, float]:
    """Content offset of MS against PAN in MS pixels: rows, columns, and the scatter over windows.

    The median over windows and the median distance from it; zeros where no window has enough
    data. Each window correlates PAN at MS's resolution with the combination of bands that explains it best.
    """
    found, ratio = [], scene.ratio
    for pan, lms, valid in _samples(scene, OFFSET_SIDE, OFFSET_MOST):
        if valid.mean() < 0.5 or pan.std() == 0:
            continue
        weights, _ = _regress(lms[:, valid], pan[valid])
        image = np.tensordot(weights[:-1], lms, axes=1)
        if image.std() == 0:
            continue
        found.append(phase_offset(pan, image, limit=2.5 * max(ratio)))
    if not found:
        return 0.0, 0.0, 0.0
    shifts = np.array(found) / np.array(ratio)
    rows, columns = np.median(shifts, axis=0)
    scatter = np.median(np.hypot(shifts[:, 0] - rows, shifts[:, 1] - columns))
    return float(rows), float(columns), float(scatter)


def away(rows: float, columns: float) -> str:
    """Where something lies whose content is off by this much, e.g. 1.20 right of and 0.40 below."""
    down, across = abs(rows), abs(columns)
    if down < _LEAST_AWAY:
        if columns < 0:
            return say("{across:.2f} left of", across=across)
        return say("{across:.2f} right of", across=across)
    if across < _LEAST_AWAY:
        return say("{down:.2f} above", down=down) if rows < 0 else say("{down:.2f} below", down=down)
    if columns < 0:
        if rows < 0:
            return say("{across:.2f} left of and {down:.2f} above", across=across, down=down)
        return say("{across:.2f} left of and {down:.2f} below", across=across, down=down)
    if rows < 0:
        return say("{across:.2f} right of and {down:.2f} above", across=across, down=down)
    return say("{across:.2f} right of and {down:.2f} below", across=across, down=down)
