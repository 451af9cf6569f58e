"""Adapters of sensors: trained on the manifest's scenes of one sensor, from a recipe."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from pairs import ground

from ssdiff.bench.contenders import contenders
from ssdiff.bench.scene_run import run
from ssdiff.bench.task import Task
from ssdiff.cards import adapter as card
from ssdiff.errors import InputError, SSDiffError
from ssdiff.model import Config, SSDiff
from ssdiff.model.adapter import load
from ssdiff.model.weights import SCHEDULE, save
from ssdiff.model.weights import load as load_weights
from ssdiff.resources import WEIGHTS
from ssdiff.sensors import sensor
from ssdiff.training import sensor_adapter
from ssdiff.training.held_out import Figures
from ssdiff.training.kinds import train
from ssdiff.training.patches import Patches
from ssdiff.training.scenes import Entry, Reference, manifest
from ssdiff.training.scenes import load as load_scene
from ssdiff.training.sensor_adapter import AdapterRecipe
from ssdiff.training.whole_scene import WholeScene

ROOT = Path(__file__).parents[2]


def mixed(side: int, seed: int) -> np.ndarray:
    """Bands (4, side, side) that two patterns share."""
    a, b = ground((side, side), seed), ground((side, side), seed + 1)
    return 1000 * np.stack([a, 0.7 * a + 0.3 * b, 0.3 * a + 0.7 * b, b]).astype(np.float32) + 100


@pytest.fixture
def recipe(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A base, a manifest of four scenes of two sensors, one without a PAN, and a recipe of kind adapter."""
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
    for seed, preset, split in (
        (1, "gf2", "train"),
        (3, "gf2", "validation"),
        (5, "qb", "train"),
        (7, "qb", "train"),
    ):
        gt = mixed(160, seed)
        parts = {"ms": gt} if seed == 7 else {"pan": gt.mean(axis=0), "ms": gt[:, ::4, ::4], "gt": gt}
        np.savez(tmp_path / f"s{seed}.npz", **parts)
        row = {"file": f"s{seed}.npz", "scene": f"s{seed}", "sensor": preset, "model": "vhr4", "split": split}
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


@pytest.mark.parametrize("name", ["gf2", "qb"])
def test_an_adapter_of_a_sensor_is_trained_and_judged_by_what_is_held_out(
    recipe: Path, tmp_path: Path, name: str
) -> None:
    recipe.write_text(json.dumps({**json.loads(recipe.read_text()), "sensor": name}))
    made = train(recipe)
    assert made.name == f"{name}.safetensors"
    said = card(made)
    assert said["sensor"] == name and said["base_name"] == "vhr4"
    assert said["after"]["ergas"] <= said["before"]["ergas"] and said["after"]["sam"] <= said["before"]["sam"]
    assert not load(made, load_weights(tmp_path / "vhr4.safetensors")).idle


def test_named_scenes_are_learnt_from_as_the_sensors_whatever_preset_they_have(
    recipe: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    learnt: list[list[str]] = []

    class Noted(Patches):
        def __init__(self, scenes: Sequence[Reference], *more: Any) -> None:
            learnt.append([scene.name for scene in scenes])
            assert all(scene.gains == sensor("gf2").mtf for scene in scenes)
            super().__init__(scenes, *more)

    monkeypatch.setattr(sensor_adapter, "Patches", Noted)
    recipe.write_text(json.dumps({**json.loads(recipe.read_text()), "scenes": ["s1", "s7"]}))
    train(recipe)
    assert learnt == [["s1", "s7"]]


def test_a_part_of_what_was_learnt_is_kept(recipe: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Figures, "no_worse", lambda self, other: True)
    base, made = load_weights(tmp_path / "vhr4.safetensors"), []
    for strength in (1.0, 0.25):
        values = {**json.loads(recipe.read_text()), "strength": strength, "run": f"run-{strength}"}
        recipe.write_text(json.dumps(values))
        made.append(load(train(recipe), base).factors)
    for name, whole in made[0].items():
        if name.endswith(".up"):
            assert torch.allclose(made[1][name], 0.25 * whole, atol=1e-4), name
    assert any(whole.any() for name, whole in made[0].items() if name.endswith(".up"))


def test_the_judge_sees_what_a_fusion_gives(tmp_path: Path) -> None:
    weights = load_weights(WEIGHTS / "vhr4.safetensors")
    gt = mixed(200, 3)
    np.savez(tmp_path / "s.npz", pan=gt.mean(axis=0), ms=gt[:, ::4, ::4], gt=gt)
    entry = Entry("s.npz", "s", "msi4", "vhr4", "validation")
    found = load_scene(entry, tmp_path, 4)
    judge = WholeScene(found, weights.net.config, tuple(weights.meta["residual_std"]), 0)
    judged = judge.figures(weights.net.eval(), torch.device("cpu"))
    ours = next(one for one in contenders(["ssdiff"], ["1"]) if one.consistent)
    (row,) = run(Task(entry, tmp_path, True, 0, (ours,), device="cpu"), None)
    assert judged.sam == pytest.approx(row.figures["sam"], rel=0.05)
    assert judged.ergas == pytest.approx(row.figures["ergas"], rel=0.05)


def test_without_a_gain_nothing_is_written(
    recipe: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Figures, "no_worse", lambda self, other: False)
    with pytest.raises(SSDiffError, match="gains nothing"):
        train(recipe, steps=2)
    assert not list((tmp_path / "run").glob("*.safetensors"))


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"sensor": "wv3"}, "no scene of wv3"),
        ({"scenes": ["s3"]}, "no training scene s3"),
        ({"scenes": ["s7"]}, "no scene of gf2"),
        ({"rank": 0}, "out of range"),
        ({"strength": 0}, "out of range"),
        ({"strength": 1.5}, "out of range"),
        ({"rate": -1e-3}, "out of range"),
        ({"typo": 1}, "cannot be read"),
    ],
)
def test_a_bad_recipe_is_refused_in_words(recipe: Path, change: dict[str, object], said: str) -> None:
    recipe.write_text(json.dumps({**json.loads(recipe.read_text()), **change}))
    with pytest.raises(InputError, match=said):
        train(recipe)


@pytest.mark.parametrize(
    "path", sorted((ROOT / "recipes").rglob("adapter-*.json")), ids=lambda path: path.stem
)
def test_the_recipes_name_training_scenes_of_their_base_and_a_preset_that_it_serves(path: Path) -> None:
    values = json.loads(path.read_text())
    assert values.pop("kind") == "adapter"
    adapting = AdapterRecipe.of(values, path)
    base = (path.parent / adapting.base).resolve()
    assert base.is_file() and sensor(adapting.sensor).serving(base.stem).weights == base.stem
    entries = [entry for entry in manifest(path.parent / adapting.manifest) if entry.model == base.stem]
    assert set(adapting.scenes) <= {entry.scene for entry in entries if entry.split == "train"}
    assert [entry for entry in entries if entry.split == "validation" and entry.sensor == adapting.sensor]
