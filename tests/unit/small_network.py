"""Weights of a small network of four bands for tests that run a network but do not judge it."""

from __future__ import annotations

from pathlib import Path

import torch

from ssdiff.model import Config, SSDiff
from ssdiff.model.weights import SCHEDULE, save


def small_weights(path: Path) -> Path:
    """Write a network that is random in every layer, so that samples differ."""
    torch.manual_seed(0)
    net = SSDiff(Config(4, window=32, width=16, kv_pool=(4, 4, 2, 4, 4), detail=True))
    with torch.no_grad():
        for parameter in net.parameters():
            if not parameter.any():
                parameter.normal_(0, 0.05)
    meta = {
        "name": "small", "bands": ["blue", "green", "red", "nir"], "ratio": 4, "phase": 1.5, "lms": "cubic B-spline",
        "window": 32, "scale": "percentiles", "residual_std": [0.1] * 4, "sensors": ["msi4"], "schedule": SCHEDULE,
        "manifest": "",
    }  # fmt: skip
    save(path, net, meta)
    return path
