"""Training an adapter of a model to one sensor, on the manifest's scenes of that sensor."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import torch

from ssdiff.diffusion.objective import Terms
from ssdiff.diffusion.sampler import Denoiser
from ssdiff.errors import InputError, SSDiffError
from ssdiff.model.adapter import ALPHA, RANK, Adapter, save
from ssdiff.model.config import Config
from ssdiff.model.weights import load as load_weights
from ssdiff.training.held_out import Figures
from ssdiff.training.patches import Augmentation, Patches
from ssdiff.training.precision import PRECISIONS
from ssdiff.training.scene_adaptation import Course, tune
from ssdiff.training.scenes import BORDER, Entry, Reference, digest, load, manifest
from ssdiff.training.trainer import folder_of
from ssdiff.training.whole_scene import WholeScene


@dataclass(frozen=True)
class AdapterRecipe:
    """A recipe of kind ``adapter``.

    Attributes:
        base: the weights file, relative to the recipe.
        sensor: name of the preset; its bundle that the base takes where that has fewer bands.
        scenes: training scenes of the base to learn from, whatever preset the manifest gives them; those of the
            sensor where none are named.
        steps: optimiser steps.
        batch: windows a step.
        rate: AdamW's peak learning rate.
        every: steps between judgements.
        patience: judgements without a gain after which it stops.
        rank: of the updates.
        seed: of all draws.
        precision: one of `PRECISIONS`.
        p_last: share of timesteps at T - 1.
        projected: share of what consistency will take out that is left out of the loss.
        strength: how far what is judged and kept goes from the base to what was learnt. A base that has learnt
            from most of the sensor's scenes itself is soon overdone.
        augmentation: how far augmentations reach; by default there is none, since they hide what is to be learnt.
        manifest: path of the manifest, relative to the recipe.
        data: data folder, relative to the recipe; SSDIFF_DATA/data where empty.
        run: folder of checkpoint and result, relative to the working folder.
    """

    base: str
    sensor: str
    scenes: tuple[str, ...] = ()
    steps: int = 1000
    batch: int = 4
    rate: float = 5e-3
    every: int = 25
    patience: int = 8
    rank: int = RANK
    seed: int = 0
    precision: str = "auto"
    p_last: float = 0.9
    projected: float = 0.5
    strength: float = 1.0
    augmentation: Augmentation = field(default_factory=Augmentation.none)
    manifest: str = "scenes.json"
    data: str = ""
    run: str = ""

    @classmethod
    def of(cls, values: dict[str, Any], path: Path, steps: int | None = None) -> AdapterRecipe:
        """From a recipe's JSON.

        Raises:
            InputError: unknown or missing keys, or values out of range.
        """
        try:
            more = vars(Augmentation.none()) | values.get("augmentation", {})
            values = {
                **values,
                "scenes": tuple(values.get("scenes", ())),
                "augmentation": Augmentation(**more),
            }
            recipe = cls(**values)
            sound = min(recipe.steps, recipe.batch, recipe.every, recipe.patience, recipe.rank) > 0
            sound = sound and recipe.rate > 0 and 0 < recipe.strength <= 1 and recipe.precision in PRECISIONS
        except TypeError as error:
            raise InputError(
                f"The recipe {path} cannot be read: {error}.", "Compare it with those in recipes/.", "recipe"
            ) from error
        if not sound:
            raise InputError(
                f"The recipe {path} holds a value out of range.",
                "Check precision and the numbers; strength is above 0 and at most 1.",
                "recipe",
            )
        return recipe if steps is None else dataclasses.replace(recipe, steps=steps)


class _Judges:
    """Mean figures over scenes."""

    def __init__(self, scenes: Sequence[WholeScene]) -> None:
        self.scenes = list(scenes)

    def __len__(self) -> int:
        return len(self.scenes)

    def figures(self, net: Denoiser, device: torch.device) -> Figures:
        """Judge a network."""
        found = [scene.figures(net, device) for scene in self.scenes]
        return Figures(float(np.mean([f.sam for f in found])), float(np.mean([f.ergas for f in found])))


def train(
    recipe: AdapterRecipe,
    beside: Path,
    *,
    device: str = "cpu",
    minutes: float = math.inf,
    progress: Callable[[float, str, float], None] = lambda fraction, stage, eta: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Path:
    """Train an adapter; validation scenes of the sensor judge, a quarter of the others where there are none.

    Args:
        recipe: what to do.
        beside: the recipe's folder.
        device: ``cpu``, ``cuda`` ...
        minutes: budget over all runs.
        progress: called with the fraction done, the stage and the seconds left.
        cancelled: asked before every step.

    Returns:
        Path of the adapter.

    Raises:
        InputError: bad manifest or data, no scene of the sensor, or too little of it.
        Cancelled: a checkpoint was written first.
        SSDiffError: nothing was gained, so nothing was written.
    """
    loaded = load_weights(beside / recipe.base)
    meta = loaded.meta
    ratio, name = int(meta["ratio"]), Path(recipe.base).stem
    entries = _entries(recipe, name, manifest(beside / recipe.manifest))
    data = folder_of(recipe.data, beside)
    config, std = loaded.net.config, tuple(loaded.meta["residual_std"])
    sides: dict[str, list[Reference]] = {"train": [], "validation": []}
    for entry in entries:
        sides[entry.split].append(load(entry, data, ratio))
    learn, held = sides["train"], sides["validation"]
    if not any(not found.pan_less for found in learn):
        raise InputError(
            f"The manifest has no scene of {recipe.sensor} that {name} could learn from.",
            "Add some.",
            "manifest",
        )
    if not held:
        learn, held = _parted(learn, config)
    judge = _Judges([WholeScene(found, config, std, recipe.seed) for found in held])
    if not len(judge):
        raise InputError(f"There is too little of {recipe.sensor} to judge by.", "Add scenes.", "manifest")

    def windows(step: int) -> Patches:
        sizes = [found.pan.size**0.5 for found in learn]
        return Patches(learn, sizes, config, std, recipe.augmentation, recipe.seed + 1 + step)

    folder = Path(recipe.run or f"runs/{name}-{recipe.sensor}")
    folder.mkdir(parents=True, exist_ok=True)
    course = Course(
        minutes=min(minutes, 1e6), steps=recipe.steps, rate=recipe.rate, batch=recipe.batch, every=recipe.every,
        patience=recipe.patience, seed=recipe.seed, precision=recipe.precision, p_last=recipe.p_last,
        terms=Terms(projected=recipe.projected), strength=recipe.strength,
    )  # fmt: skip
    start = Adapter.fresh(loaded.net, recipe.rank, ALPHA * recipe.rank / RANK, recipe.seed)
    outcome = tune(
        loaded.net, start, windows, judge, course, device=device, keep=folder,
        progress=lambda fraction, stage, eta: progress(fraction, stage, eta or 0.0), cancelled=cancelled,
    )  # fmt: skip
    if not outcome.gain:
        raise SSDiffError(
            f"An adapter of {name} to {recipe.sensor} gains nothing on what is held out.",
            "The preset needs none; nothing was written.",
            "no-gain",
        )
    out = folder / f"{recipe.sensor}.safetensors"
    save(
        out,
        Adapter(outcome.factors, start.rank, start.alpha),
        {
            "base": loaded.sha256,
            "base_name": name,
            "bands": meta["bands"],
            "ratio": ratio,
            "sensor": recipe.sensor,
            "manifest": digest(entries),
            "steps": outcome.steps,
            "gain": True,
            "before": outcome.before.rounded(),
            "after": outcome.after.rounded(),
        },
    )
    return out


def _entries(recipe: AdapterRecipe, name: str, known: Sequence[Entry]) -> list[Entry]:
    """The manifest's files to learn from and to judge by, all as the sensor's.

    Raises:
        InputError: a scene that is named is no training scene of the base.
    """
    own = [entry for entry in known if entry.model == name]
    unknown = sorted(set(recipe.scenes) - {entry.scene for entry in own if entry.split == "train"})
    if unknown:
        raise InputError(
            f"The manifest has no training scene {unknown[0]} of {name}.", "Check the name.", "manifest"
        )

    def wanted(entry: Entry) -> bool:
        if recipe.scenes and entry.split == "train":
            return entry.scene in recipe.scenes
        return entry.sensor == recipe.sensor

    return [dataclasses.replace(entry, sensor=recipe.sensor) for entry in own if wanted(entry)]


def _parted(scenes: Sequence[Reference], config: Config) -> tuple[list[Reference], list[Reference]]:
    """Scenes to learn from and parts of them to judge by: the last quarter of the longer side, a window at least."""
    learn, held = [], []
    for found in scenes:
        axis = int(np.argmax(found.pan.shape))
        side = max(config.window + 2 * BORDER * config.ratio, found.pan.shape[axis] // 4)
        side -= side % config.ratio
        if found.pan_less or found.pan.shape[axis] < 2 * side:
            learn.append(found)
            continue
        first = np.split(np.arange(found.pan.shape[axis]), [-side])
        learn.append(_cut(found, axis, first[0]))
        held.append(_cut(found, axis, first[1]))
    return learn, held


def _cut(found: Reference, axis: int, places: np.ndarray) -> Reference:
    """A part of a scene along an axis."""
    beside = None if found.beside is None else found.beside.take(places, 1 + axis)
    gt, pan = found.gt.take(places, 1 + axis), found.pan.take(places, axis)
    return dataclasses.replace(found, gt=gt, pan=pan, beside=beside)
