"""How the samples' spread goes with the error, as counts that add up over scenes."""

from __future__ import annotations

from typing import Any

import numpy as np

#: Edges of the classes of spread, in shares of the reference's standard deviation in the band.
EDGES = np.geomspace(1e-3, 1.0, 25)
#: Edges of the classes of |error| / spread.
RATIOS = np.concatenate([np.arange(0.0, 10.0, 0.05), [np.inf]])
#: Pixels of which the rank correlation is taken.
_RANKED = 20000


def tally(gt: np.ndarray, fused: np.ndarray, spread: np.ndarray, valid: np.ndarray) -> dict[str, Any]:
    """Count pixels by their spread.

    Args:
        gt: (C, H, W) reference.
        fused: (C, H, W), mean of the samples.
        spread: (C, H, W), their standard deviation.
        valid: bool (H, W).

    Returns:
        count, error and spread: a value for each class of spread (below, between and above ``EDGES``): pixels,
        sums of the squared error and squared spread, in shares of the reference's variance in the band;
        ratios: pixels in each class of ``RATIOS``; pearson, rank: correlation of |error| with spread.
    """
    scale = gt[:, valid].std(axis=1, keepdims=True, dtype=np.float64)
    error = (np.abs(fused[:, valid].astype(np.float64) - gt[:, valid]) / scale).ravel()
    width = (spread[:, valid].astype(np.float64) / scale).ravel()
    place = np.searchsorted(EDGES, width)
    size = len(EDGES) + 1
    thin = np.linspace(0, len(error) - 1, min(_RANKED, len(error))).astype(int)
    ratios = np.histogram(error / np.maximum(width, 1e-12), RATIOS)[0]
    return {
        "count": np.bincount(place, minlength=size).tolist(),
        "error": np.bincount(place, error**2, minlength=size).tolist(),
        "spread": np.bincount(place, width**2, minlength=size).tolist(),
        "ratios": ratios.tolist(),
        "pearson": float(np.corrcoef(error, width)[0, 1]),
        "rank": float(np.corrcoef(_ranks(error[thin]), _ranks(width[thin]))[0, 1]),
    }


def _ranks(values: np.ndarray) -> np.ndarray:
    return np.argsort(np.argsort(values)).astype(np.float64)
