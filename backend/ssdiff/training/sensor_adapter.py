"""Training an adapter of a model to one sensor, on the manifest's scenes of that sensor."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch

from ssdiff.diffusion.objective import Batch, Terms
from ssdiff.diffusion.sampler import Denoiser
from ssdiff.errors import InputError, SSDiffError
from ssdiff.model.adapter import ALPHA, RANK, Adapter, save
from ssdiff.model.weights import load as load_weights
from ssdiff.resample.geometry import Geometry
from ssdiff.training.held_out import Figures, HeldOut
from ssdiff.training.precision import PRECISIONS
from ssdiff.training.scene_adaptation import Course, split, tune
from ssdiff.training.scene_windows import MARGIN, Protocol, SceneWindows, Tile
from ssdiff.training.scenes import Reference, digest, load, manifest
from ssdiff.training.trainer import folder_of

#: Side of the tiles that scenes are cut into.
SIDE = 128


@dataclass(frozen=True)
class AdapterRecipe:
    """A recipe of kind ``adapter``.

    Attributes:
        base: the weights file, relative to the recipe.
        sensor: name of the preset.
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
        manifest: path of the manifest, relative to the recipe.
        data: data folder, relative to the recipe; SSDIFF_DATA/data where empty.
        run: folder of checkpoint and result, relative to the working folder.
    """

    base: str
    sensor: str
    steps: int = 1000
    batch: int = 8
    rate: float = 5e-3
    every: int = 50
    patience: int = 8
    rank: int = RANK
    seed: int = 0
    precision: str = "auto"
    p_last: float = 0.9
    projected: float = 0.5
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
            recipe = cls(**values)
            sound = min(recipe.steps, recipe.batch, recipe.every, recipe.patience, recipe.rank) > 0
            sound = sound and recipe.rate > 0 and recipe.precision in PRECISIONS
        except TypeError as error:
            raise InputError(
                f"The recipe {path} cannot be read: {error}.", "Compare it with those in recipes/.", "recipe"
            ) from error
        if not sound:
            raise InputError(
                f"The recipe {path} holds a value out of range.", "Check its numbers and precision.", "recipe"
            )
        return recipe if steps is None else dataclasses.replace(recipe, steps=steps)


class _Mixed:
    """Windows of several scenes, each as likely as its tiles are many."""

    def __init__(self, sources: Sequence[SceneWindows], seed: int) -> None:
        self.sources = list(sources)
        self.random = np.random.default_rng(seed)
        counts = np.array([len(source.tiles) for source in sources], dtype=np.float64)
        self.share = counts / counts.sum()

    def batch(self, size: int) -> Batch:
        """The next ``size`` windows."""
        which = self.random.choice(len(self.sources), size=size, p=self.share)
        parts = [self.sources[int(number)].batch(1) for number in which]
        return Batch(*(torch.cat(part) for part in zip(*parts, strict=True)))


class _Judges:
    """Mean figures over scenes."""

    def __init__(self, judges: Sequence[HeldOut]) -> None:
        self.judges = [judge for judge in judges if len(judge)]

    def __len__(self) -> int:
        return sum(map(len, self.judges))

    def figures(self, net: Denoiser, device: torch.device) -> Figures:
        """Judge a network."""
        found = [judge.figures(net, device) for judge in self.judges]
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
    """Train an adapter; validation scenes of the sensor judge, a quarter of the others' tiles where there are none.

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
    entries = [
        entry
        for entry in manifest(beside / recipe.manifest)
        if entry.model == name and entry.sensor == recipe.sensor
    ]
    data = folder_of(recipe.data, beside)
    groups: dict[str, list[tuple[list[Tile], Protocol]]] = {"train": [], "validation": []}
    for entry in entries:
        found = load(entry, data, ratio)
        if found.pan_less:
            continue  # What a sensor's PAN sees is what is to be learnt.
        geometry = Geometry.square(ratio, float(meta["phase"]))
        protocol = Protocol.of(geometry, found.gains, loaded)
        groups[entry.split].append((tiles_of(found, protocol.window), protocol))
    learn = [(tiles, protocol) for tiles, protocol in groups["train"] if tiles]
    if not learn:
        raise InputError(
            f"The manifest has no scene of {recipe.sensor} that {name} could learn from.",
            "Add some.",
            "manifest",
        )
    held = [(tiles, protocol) for tiles, protocol in groups["validation"] if tiles]
    if not held:
        parts = [(split(tiles, recipe.seed), protocol) for tiles, protocol in learn if len(tiles) > 1]
        learn = [(own, protocol) for (own, _), protocol in parts]
        held = [(kept, protocol) for (_, kept), protocol in parts]
    judge = _Judges(
        [HeldOut(tiles, protocol, protocol.scaling(tiles), recipe.seed) for tiles, protocol in held]
    )
    if not len(judge):
        raise InputError(f"There is too little of {recipe.sensor} to judge by.", "Add scenes.", "manifest")

    def windows(step: int) -> _Mixed:
        seed = recipe.seed + 1 + step
        return _Mixed(
            [SceneWindows(t, p, p.scaling(t), seed + 7 * n) for n, (t, p) in enumerate(learn)], seed
        )

    folder = Path(recipe.run or f"runs/{name}-{recipe.sensor}")
    folder.mkdir(parents=True, exist_ok=True)
    course = Course(
        minutes=min(minutes, 1e6), steps=recipe.steps, rate=recipe.rate, batch=recipe.batch, every=recipe.every,
        patience=recipe.patience, seed=recipe.seed, precision=recipe.precision, p_last=recipe.p_last,
        terms=Terms(projected=recipe.projected),
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


def tiles_of(found: Reference, window: int) -> list[Tile]:
    """A scene cut into tiles with margins from its own surroundings; tiles without a valid window are left out."""
    sizes = [side - 2 * MARGIN for side in found.pan.shape]
    if min(sizes) < window:
        return []
    counts = [max(1, size // SIDE) for size in sizes]
    shape = [size // count for size, count in zip(sizes, counts, strict=True)]
    valid = ~found.empty
    tiles = []
    for i in range(counts[0]):
        for j in range(counts[1]):
            row, column = i * shape[0], j * shape[1]
            here = np.s_[..., row : row + shape[0] + 2 * MARGIN, column : column + shape[1] + 2 * MARGIN]
            if valid[here].mean() > 0.9:
                parts = (np.ascontiguousarray(part[here]) for part in (found.gt, found.pan, valid))
                tiles.append(Tile(*parts))
    return tiles
