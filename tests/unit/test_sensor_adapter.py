"""Adapters of sensors: trained on the manifest's scenes of one sensor, from a recipe."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import torch
from pairs import ground

from ssdiff.cards import adapter as card
from ssdiff.errors import InputError, SSDiffError
from ssdiff.model import Config, SSDiff
from ssdiff.model.adapter import load
from ssdiff.model.weights import SCHEDULE, save
from ssdiff.model.weights import load as load_weights
from ssdiff.training.held_out import Figures
from ssdiff.training.kinds import train


def mixed(side: int, seed: int) -> np.ndarray:
    """Bands (4, side, side) that two patterns share."""
    a, b = ground((side, side), seed), ground((side, side), seed + 1)
    return 1000 * np.stack([a, 0.7 * a + 0.3 * b, 0.3 * a + 0.7 * b, b]).astype(np.float32) + 100


@pytest.fixture
def recipe(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A base, a manifest of three scenes of two sensors, and a recipe of kind adapter."""
    monkeypatch.chdir(tmp_path)
    torch.manual_seed(0)
    net = SSDiff(Config(4, window=32, width=16, kv_pool=(4, 4, 2, 4, 4)))
    meta = {
        "name": "vhr4", "bands": ["blue", "green", "red", "nir"], "ratio": 4, "phase": 1.5, "lms": "cubic B-spline",
        "window": 32, "scale": "percentiles", "residual_std": [0.1] * 4, "sensors": [], "schedule": SCHEDULE,
        "manifest": "",
    }  # fmt: skip
    save(tmp_path / "vhr4.safetensors", net, meta)
    entries = []
    for seed, sensor, split in ((1, "gf2", "train"), (3, "gf2", "validation"), (5, "qb", "train")):
        gt = mixed(160, seed)
        np.savez(tmp_path / f"s{seed}.npz", pan=gt.mean(axis=0), ms=gt[:, ::4, ::4], gt=gt)
        row = {"file": f"s{seed}.npz", "scene": f"s{seed}", "sensor": sensor, "model": "vhr4", "split": split}
        entries.append(row)
    (tmp_path / "scenes.json").write_text(json.dumps({"scenes": entries}))
    path = tmp_path / "recipe.json"
    values = {
        "kind": "adapter",
        "base": "vhr4.safetensors",
        "sensor": "gf2",
        "steps": 20,
        "every": 10,
        "data": ".",
        "run": "run",
    }
    path.write_text(json.dumps(values))
    return path


@pytest.mark.parametrize("sensor", ["gf2", "qb"])
def test_an_adapter_of_a_sensor_is_trained_and_judged_by_scenes_held_out(
    recipe: Path, tmp_path: Path, sensor: str
) -> None:
    recipe.write_text(json.dumps({**json.loads(recipe.read_text()), "sensor": sensor}))
    if sensor == "qb":
        # One scene alone is judged by its own tiles.
        rows = json.loads((tmp_path / "scenes.json").read_text())
        gt = mixed(400, 5)
        np.savez(tmp_path / "s5.npz", pan=gt.mean(axis=0), ms=gt[:, ::4, ::4], gt=gt)
        (tmp_path / "scenes.json").write_text(json.dumps(rows))
    made = train(recipe)
    assert made.name == f"{sensor}.safetensors"
    said = card(made)
    assert said["sensor"] == sensor and said["base_name"] == "vhr4"
    assert said["after"]["ergas"] <= said["before"]["ergas"] and said["after"]["sam"] <= said["before"]["sam"]
    assert not load(made, load_weights(tmp_path / "vhr4.safetensors")).idle


def test_without_a_gain_nothing_is_written(
    recipe: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Figures, "no_worse", lambda self, other: False)
    with pytest.raises(SSDiffError, match="gains nothing"):
        train(recipe, steps=2)
    assert not list((tmp_path / "run").glob("*.safetensors"))


@pytest.mark.parametrize(
    ("change", "said"),
    [({"sensor": "wv3"}, "no scene of wv3"), ({"rank": 0}, "out of range"), ({"typo": 1}, "cannot be read")],
)
def test_a_bad_recipe_is_refused_in_words(recipe: Path, change: dict[str, object], said: str) -> None:
    recipe.write_text(json.dumps({**json.loads(recipe.read_text()), **change}))
    with pytest.raises(InputError, match=said):
        train(recipe)
