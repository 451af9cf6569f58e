"""What a report shows beside the figures: radiometry, spectra, histograms, where the result departs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from ..raster.grid import Window
from ..sentence import say
from .images import Images

#: Values that a histogram or percentile is made of, about.
_SAMPLES = 1_000_000
_BINS = 64
#: Share of the MS pixels that a kind of ground takes.
_SHARE = 0.05
#: PAN pixels of a crop's side, at most and at least.
CROP = 256
_LEAST = 64


@dataclass(frozen=True)
class Evidence:
    """Plain values for the report, and the map that its picture is made of.

    Attributes:
        radiometry: a dict a band: name, label, before, after (means at MS's pixels), shift (per cent of
            before), rms (per cent).
        departure: mean, p95 (per cent), of ``departure_map`` over MS's pixels.
        departure_map: float32 (h, w), how far the fused spectrum lies from MS's, per cent of the
            brightness of MS's mean spectrum; NaN where that cannot be told.
        spectra: a dict a kind of ground: name, label, before, after (C values).
        histograms: a dict a band: name, label, low, high, before, after (shares per bin).
    """

    radiometry: list[dict[str, Any]]
    departure: dict[str, float | None]
    departure_map: np.ndarray
    spectra: list[dict[str, Any]]
    histograms: list[dict[str, Any]]

    @classmethod
    def of(cls, images: Images) -> Evidence:
        """Measure."""
        low, good = images.at_ms()
        return cls(
            _radiometry(images, low, good),
            *_departure(images, low, good),
            _spectra(images, low, good),
            _histograms(images),
        )

    def report(self) -> dict[str, Any]:
        """The part of a report, in JSON's types."""
        return {
            "radiometry": self.radiometry,
            "departure": self.departure,
            "spectra": self.spectra,
            "histograms": self.histograms,
        }


def _radiometry(images: Images, low: np.ndarray, good: np.ndarray) -> list[dict[str, Any]]:
    rows = []
    for band, (name, label) in enumerate(zip(images.names, images.labels, strict=True)):
        before, after = images.ms[band][good], low[band][good]
        mean = float(before.mean()) if before.size else 0.0
        rms = float(np.sqrt(np.mean((after - before) ** 2))) if before.size else 0.0
        there = float(after.mean()) if before.size else 0.0
        rows.append(
            {
                "name": name,
                "label": label,
                "before": _short(mean),
                "after": _short(there),
                "shift": _short(100.0 * (there - mean) / mean) if mean else None,
                "rms": _short(100.0 * rms / abs(mean)) if mean else None,
            }
        )
    return rows


def _departure(
    images: Images, low: np.ndarray, good: np.ndarray
) -> tuple[dict[str, float | None], np.ndarray]:
    level = np.sqrt(np.mean(images.ms[:, good].astype(np.float64) ** 2)) if good.any() else 0.0
    away = np.sqrt(np.mean((low - images.ms) ** 2, axis=0))
    shown = np.where(good & (level > 0), 100.0 * away / max(level, 1e-12), np.nan).astype(np.float32)
    seen = shown[np.isfinite(shown)]
    if not seen.size:
        return {"mean": None, "p95": None}, shown
    return {"mean": _short(float(seen.mean())), "p95": _short(float(np.percentile(seen, 95)))}, shown


def _spectra(images: Images, low: np.ndarray, good: np.ndarray) -> list[dict[str, Any]]:
    """Mean spectra, at MS's pixels, of all the ground and of its extremes by MS's own values."""
    ms = images.ms[:, good]
    if not ms.size:
        return []
    after = low[:, good]
    bright = ms.mean(axis=0)
    kinds: list[tuple[str, str, np.ndarray]] = [("all", say("All pixels"), np.ones(bright.shape, bool))]
    names = list(images.names)
    infrared = next((name for name in ("nir", "nir1") if name in names), None)
    if infrared is not None and "red" in names:
        nir, red = ms[names.index(infrared)], ms[names.index("red")]
        green = np.divide(nir - red, nir + red, out=np.full(nir.shape, -1.0), where=(nir + red) > 0)
        kinds.append(("green", say("Most vegetation-like"), _top(green)))
    kinds += [("bright", say("Brightest"), _top(bright)), ("dark", say("Darkest"), _top(-bright))]
    return [
        {
            "name": name,
            "label": label,
            "before": [_short(float(v)) for v in ms[:, mask].mean(axis=1)],
            "after": [_short(float(v)) for v in after[:, mask].mean(axis=1)],
        }
        for name, label, mask in kinds
    ]


def _top(values: np.ndarray) -> np.ndarray:
    return values >= np.quantile(values, 1.0 - _SHARE)


def _histograms(images: Images) -> list[dict[str, Any]]:
    step = max(1, round((images.valid.size / _SAMPLES) ** 0.5))
    mask = images.valid[::step, ::step]
    rows = []
    for band, (name, label) in enumerate(zip(images.names, images.labels, strict=True)):
        after = np.asarray(images.fused[band, ::step, ::step])[mask]
        before = images.ms[band][images.seen]
        if not before.size or not after.size:
            continue
        low, high = (float(v) for v in np.percentile(before, (0.2, 99.8)))
        room = 0.15 * (high - low) or max(abs(high), 1.0) * 0.01
        edges = np.linspace(low - room, high + room, _BINS + 1)
        shares = [np.histogram(v, edges)[0] / v.size for v in (before, after)]
        rows.append(
            {
                "name": name,
                "label": label,
                "low": _short(edges[0]),
                "high": _short(edges[-1]),
                "before": [round(float(v), 6) for v in shares[0]],
                "after": [round(float(v), 6) for v in shares[1]],
            }
        )
    return rows


def crops(images: Images, evidence: Evidence, side: int = CROP) -> list[tuple[str, Window]]:
    """Three places to look at, as windows of the fused raster: most detail, typical, largest departure.

    Windows with more than a tenth without data are left out where others are there.
    """
    height, width = images.pan.shape
    side = max(_LEAST, min(side, int((height * width / 8) ** 0.5)))  # small scenes too have three places
    side_r, side_c = min(side, height), min(side, width)
    rows = np.unique(np.linspace(0, height - side_r, max(1, min(48, 2 * height // side_r - 1))).astype(int))
    columns = np.unique(np.linspace(0, width - side_c, max(1, min(48, 2 * width // side_c - 1))).astype(int))
    places = [Window(int(r), int(c), side_r, side_c) for r in rows for c in columns]
    step = max(1, side // 64)
    whole, detail, away = [], [], []
    for place in places:
        cut = (slice(*place.rows, step), slice(*place.columns, step))
        mask = images.valid[cut]
        whole.append(float(mask.mean()))
        detail.append(float(np.abs(np.diff(images.pan[cut], axis=1))[mask[:, 1:] & mask[:, :-1]].sum()))
        away.append(_mean_in(images, evidence.departure_map, place))
    fit = np.array(whole) >= min(0.9, max(whole))
    found: list[tuple[str, Window]] = []
    texture, distance = np.array(detail), np.array(away)
    middle = np.abs(texture - np.median(texture[fit]))
    orders = (
        (say("Most detail"), -texture),
        (say("Typical ground"), middle),
        (say("Where the result departs most from the original"), -distance),
    )
    for label, order in orders:
        for index in np.argsort(np.where(fit, order, np.inf)):
            place = places[int(index)]
            apart = all(place.intersect(other) is None for _, other in found)
            if fit[index] and apart:
                found.append((label, place))
                break
    return found


def _mean_in(images: Images, low: np.ndarray, place: Window) -> float:
    spans = []
    for axis, (first, last) in enumerate((place.rows, place.columns)):
        a, b = (float(images.geometry.ms_position(k, axis)) for k in (first, last))
        spans.append(slice(max(0, int(a)), max(int(a) + 1, int(b) + 1)))
    cut = low[spans[0], spans[1]]
    seen = cut[np.isfinite(cut)]
    return float(seen.mean()) if seen.size else 0.0


def spread(uncertainty: np.ndarray, images: Images) -> dict[str, Any]:
    """Figures of an uncertainty raster.

    Args:
        uncertainty: float32 (C, H, W), standard deviations in the fused raster's units.
        images: what it belongs to.

    Returns:
        bands: a dict a band: name, label, median, p95 (units), share (median in per cent of the band's
        mean); median and p95: per cent of the mean brightness, all bands.
    """
    step = max(1, round((images.valid.size / _SAMPLES) ** 0.5))
    mask = images.valid[::step, ::step]
    rows = []
    shares = []
    for band, (name, label) in enumerate(zip(images.names, images.labels, strict=True)):
        values = np.asarray(uncertainty[band, ::step, ::step])[mask]
        mean = float(np.abs(np.asarray(images.fused[band, ::step, ::step])[mask].mean())) if mask.any() else 0
        if not values.size or not mean:
            continue
        median, high = (float(v) for v in np.percentile(values, (50, 95)))
        shares.append((100.0 * median / mean, 100.0 * high / mean))
        rows.append(
            {
                "name": name,
                "label": label,
                "median": _short(median),
                "p95": _short(high),
                "share": _short(100.0 * median / mean),
            }
        )
    middle = [_short(float(np.mean([s[k] for s in shares]))) if shares else None for k in (0, 1)]
    return {"bands": rows, "median": middle[0], "p95": middle[1]}


def _short(value: float) -> float:
    """Six significant digits."""
    return float(f"{value:.6g}")
