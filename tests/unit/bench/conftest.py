"""Scenes, weights and manifests that the benches are tried on."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from pairs import ground
from small_network import small_weights

from ssdiff.resample.geometry import Geometry
from ssdiff.resample.positions import degrade, interpolate


@pytest.fixture(scope="module")
def weights(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small network of four bands, random in every layer, so that samples differ."""
    return small_weights(tmp_path_factory.mktemp("weights") / "small.safetensors")


@pytest.fixture
def recipes(tmp_path: Path) -> Path:
    """A manifest of one four-band and one Landsat scene, and their files; the third trains, the fourth is whole."""
    noise = np.random.default_rng(0).normal(size=(4, 160, 160)).astype(np.float32)
    gt = 600 + 100 * degrade(noise, Geometry.square(1, 0), [0.02] * 4, (160, 160)) * 8
    gt += gt.mean(axis=0) - 600
    np.savez(tmp_path / "a.npz", pan=gt.mean(axis=0), ms=gt[:, ::4, ::4], gt=gt)
    rows = [
        {"file": "a.npz", "scene": "a", "sensor": "phr", "model": "vhr4", "split": "validation"},
        {"file": "a.npz", "scene": "b", "sensor": "l89", "model": "landsat", "split": "validation"},
        {"file": "a.npz", "scene": "c", "sensor": "gf2", "model": "vhr4", "split": "train"},
    ]
    (tmp_path / "scenes.json").write_text(json.dumps({"scenes": rows}))
    return tmp_path


@pytest.fixture
def whole(tmp_path: Path) -> Path:
    """A folder with a pair at full resolution whose MS lies one of its pixels off in both axes."""
    bands = 400 + 900 * np.stack([ground((240, 240), 3), ground((240, 240), 4)])[[0, 0, 1, 1]]
    bands = degrade(bands.astype(np.float32), Geometry.square(1, 0), [0.5] * 4, (240, 240))
    low = degrade(bands, Geometry.square(4, 1.5), [0.3] * 4, (60, 60))
    off = interpolate(low, np.arange(60) + 1.0, np.arange(60) + 1.0)
    np.savez(tmp_path / "w.npz", pan=bands.mean(axis=0), ms=off)
    row = {"file": "w.npz", "scene": "w", "sensor": "msi4", "model": "vhr4", "split": "validation"}
    (tmp_path / "scenes.json").write_text(json.dumps({"scenes": [row]}))
    return tmp_path
