"""Made images with the spatial correlation of real ones."""

from __future__ import annotations

import numpy as np

from ssdiff.resample.geometry import Geometry
from ssdiff.resample.positions import degrade


def texture(side: int, seed: int, bands: int = 4) -> np.ndarray:
    """Positive, spatially correlated bands (C, side, side)."""
    noise = np.random.default_rng(seed).normal(size=(1, side, side)).astype(np.float32)
    base = degrade(noise, Geometry.square(1.0, 0.0), [0.01], (side, side))[0]
    base = base / base.std()
    return np.stack([500 + 60 * base * (1 + 0.2 * b) for b in range(bands)]).astype(np.float32)
