"""State dicts and inputs that are drawn by formula, for tests of the network."""

from __future__ import annotations

import json
import math
import os
import zlib
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor

from ssdiff.model import Config, SSDiff
from ssdiff.model.published import dead_shapes

Shapes = dict[str, tuple[int, ...]]


def shapes(bands: int, ratio: int = 4) -> Shapes:
    """Every tensor of a published checkpoint."""
    config = Config.published(bands, ratio)
    own = {name: tuple(tensor.shape) for name, tensor in SSDiff(config).state_dict().items()}
    return {**own, **dead_shapes(config)}


def drawn(shapes: Shapes, salt: str = "") -> dict[str, Tensor]:
    """Weights by the formula of the reference activations; another salt gives other weights."""
    state = {}
    for name, shape in shapes.items():
        x = np.random.default_rng(zlib.crc32((salt + name).encode())).standard_normal(shape)
        if name.endswith("num_batches_tracked"):
            state[name] = torch.tensor(0)
            continue
        if len(shape) > 1:
            x = x / math.sqrt(math.prod(shape[1:]))
        elif name.endswith("running_var"):
            x = 0.5 + np.abs(x)
        elif name.endswith("weight"):
            x = 1 + 0.05 * x
        else:
            x = 0.05 * x
        state[name] = torch.from_numpy(np.asarray(x, dtype=np.float32))
    return state


def inputs(
    bands: int, ratio: int = 4, size: tuple[int, int] = (64, 64), t: tuple[int, ...] = (990, 30)
) -> tuple[Tensor, ...]:
    """Values of lms, pan, ms, x_t and t for len(t) windows, drawn in this order."""
    g, n, (h, w) = np.random.default_rng(1000 + bands), len(t), size
    arrays = [
        g.random((n, bands, h, w)),
        g.random((n, 1, h, w)),
        g.random((n, bands, h // ratio, w // ratio)),
        g.standard_normal((n, bands, h, w)),
    ]
    return (*(torch.from_numpy(array.astype(np.float32)) for array in arrays), torch.tensor(t))


def product_inputs(bands: int, *given: Any, **named: Any) -> tuple[Tensor, ...]:
    """The same for a product network: PAN is followed by each band's detail, by regression and by modulation."""
    lms, pan, ms, x_t, t = inputs(bands, *given, **named)
    shape = (len(x_t), 2 * bands, *x_t.shape[2:])
    detail = torch.randn(shape, generator=torch.Generator().manual_seed(bands))
    return lms, torch.cat([pan, detail], 1), ms, x_t, t


def parity_folder() -> Path:
    """Where the reference activations lie; skips the test when SSDIFF_DATA does not say."""
    root = os.environ.get("SSDIFF_DATA")
    if not root or not (Path(root) / "parity").is_dir():
        pytest.skip("SSDIFF_DATA names no folder with parity/, the reference activations")
    return Path(root) / "parity"


def parity(bands: int) -> tuple[Shapes, Tensor]:
    """Published names with shapes, and the published network's output for `inputs(bands)`."""
    folder = parity_folder()
    listed = json.loads((folder / f"ssnet_{bands}band_keys.json").read_text())
    with np.load(folder / f"ssnet_{bands}band.npz") as file:
        output = torch.from_numpy(file["output"])
    return {name: tuple(shape) for name, shape in listed.items()}, output
