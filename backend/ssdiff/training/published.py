"""Training the published network as the paper did: packed samples, no scaling, cosine schedule, L1, EMA."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor

from ssdiff.diffusion.objective import Batch, Terms
from ssdiff.errors import InputError
from ssdiff.model.config import Config
from ssdiff.model.network import SSDiff
from ssdiff.model.weights import SCHEDULE, save
from ssdiff.training import checkpoint
from ssdiff.training.precision import PRECISIONS
from ssdiff.training.trainer import Run

#: Samples of the validation set that are looked at.
_VALIDATED = 16


@dataclass(frozen=True)
class PublishedRecipe:
    """A recipe of kind ``published``.

    Attributes:
        model: name of the weights.
        bands: number of bands.
        band_names: names in the order of the bands.
        sensors: presets that the weights serve.
        files: packed training sets, relative to the recipe.
        peak: 2^bits - 1 of the sensor; all values are divided by it.
        validation: packed validation sets, relative to the recipe.
        steps: optimiser steps.
        batch: samples a step.
        rate: AdamW's learning rate, constant.
        ema: decay of the averaged parameters and buffers.
        p_last: share of timesteps at T - 1; 0 is the paper's uniform draw.
        terms: what is added to L1; the paper adds nothing.
        seed: of initialisation and all draws.
        precision: one of `PRECISIONS`.
        every: steps between checkpoints and validations.
        run: folder of checkpoints and results, relative to the working folder.
    """

    model: str
    bands: int
    band_names: tuple[str, ...]
    sensors: tuple[str, ...]
    files: tuple[str, ...]
    peak: float
    validation: tuple[str, ...] = ()
    steps: int = 200_000
    batch: int = 32
    rate: float = 1e-3
    ema: float = 0.9999
    p_last: float = 0.0
    terms: Terms = field(default_factory=Terms)
    seed: int = 0
    precision: str = "auto"
    every: int = 1000
    run: str = ""

    @classmethod
    def of(cls, values: dict[str, Any], path: Path) -> PublishedRecipe:
        """From a recipe's JSON.

        Raises:
            InputError: unknown or missing keys, or values out of range.
        """
        try:
            lists = ("band_names", "sensors", "files", "validation")
            given: dict[str, Any] = {k: tuple(v) if k in lists else v for k, v in values.items()}
            given["terms"] = Terms(**given.get("terms", {}))
            recipe = cls(**given)
            sound = (
                len(recipe.band_names) == recipe.bands > 0
                and bool(recipe.files)
                and min(recipe.peak, recipe.steps, recipe.batch, recipe.every) > 0
                and 0 < recipe.ema < 1
                and recipe.precision in PRECISIONS
            )
        except TypeError as error:
            raise InputError(
                f"The recipe {path} cannot be read: {error}.", "Compare it with those in recipes/.", "recipe"
            ) from error
        if not sound:
            raise InputError(
                f"The recipe {path} holds a value out of range.",
                "Check band_names, files, peak, steps, batch, every, ema and precision.",
                "recipe",
            )
        return recipe

    def with_steps(self, steps: int) -> PublishedRecipe:
        """The same recipe over another number of steps."""
        return dataclasses.replace(self, steps=steps)


class Packed:
    """Samples of packed sets, drawn at random.

    Args:
        paths: .npz files with gt, lms, ms and pan.
        bands: that they must have.
        peak: that values are divided by.
        seed: of the draws.

    Raises:
        InputError: a file cannot be read, or has no reference, or other bands.
    """

    def __init__(self, paths: list[Path], bands: int, peak: float, seed: int) -> None:
        self.sets = [_arrays(path, bands) for path in paths]
        shapes = {tuple(held["gt"].shape[1:]) for held in self.sets}
        if len(shapes) > 1:
            raise InputError("The training sets differ in size.", "Train on sets of one size.", "dataset")
        self.peak = np.float32(peak)
        self.random = np.random.default_rng(seed)
        self.ends = np.cumsum([len(held["gt"]) for held in self.sets])

    @property
    def ratio(self) -> int:
        """PAN pixels per MS pixel."""
        held = self.sets[0]
        return int(held["pan"].shape[2] // held["ms"].shape[2])

    @property
    def side(self) -> tuple[int, int]:
        """Height and width of a sample."""
        return self.sets[0]["gt"].shape[2], self.sets[0]["gt"].shape[3]

    def batch(self, size: int) -> Batch:
        """``size`` samples at random."""
        return self.take(self.random.integers(int(self.ends[-1]), size=size))

    def take(self, numbers: np.ndarray) -> Batch:
        """Samples by their numbers over all sets."""
        parts: dict[str, list[np.ndarray]] = {"gt": [], "lms": [], "ms": [], "pan": []}
        for number in numbers:
            which = int(np.searchsorted(self.ends, number, side="right"))
            place = int(number - (self.ends[which - 1] if which else 0))
            for name, images in parts.items():
                images.append(self.sets[which][name][place].astype(np.float32) / self.peak)
        gt, lms, ms, pan = (torch.from_numpy(np.stack(parts[name])) for name in ("gt", "lms", "ms", "pan"))
        return Batch(lms, pan, ms, gt - lms)


def _arrays(path: Path, bands: int) -> dict[str, np.ndarray]:
    try:
        with np.load(path, allow_pickle=False) as file:
            held = {name: file[name] for name in ("gt", "lms", "ms", "pan")}
    except (OSError, ValueError, KeyError, EOFError) as error:
        raise InputError(
            f"{path} is no packed set with gt, lms, ms and pan: {error}.",
            "Make it with ssdiff pack from a training set.",
            "dataset",
        ) from error
    if held["gt"].shape[1] != bands:
        raise InputError(
            f"{path} has {held['gt'].shape[1]} bands, the recipe {bands}.", "Mend the recipe.", "dataset"
        )
    return held


class PublishedRun(Run):
    """A run of kind ``published``: the trainer's loop over packed samples."""

    recipe: PublishedRecipe  # type: ignore[assignment]

    def __init__(self, recipe: PublishedRecipe, beside: Path, device: torch.device) -> None:
        self.recipe, self.device = recipe, device
        self.folder = Path(recipe.run or f"runs/{recipe.model}")
        self.folder.mkdir(parents=True, exist_ok=True)
        files = [beside / name for name in recipe.files]
        self.digest = hashlib.sha256(json.dumps([recipe.files, recipe.peak]).encode()).hexdigest()
        torch.manual_seed(recipe.seed)
        packed = Packed(files, recipe.bands, recipe.peak, recipe.seed + 2)
        self.config = Config.published(recipe.bands, packed.ratio)
        if packed.side[0] % self.config.step or packed.side[1] % self.config.step:
            raise InputError(
                f"Samples of {packed.side[1]} x {packed.side[0]} pixels do not fit the network.",
                f"Their sides must be multiples of {self.config.step}.",
                "dataset",
            )
        self.net = SSDiff(self.config).to(device)
        self.names = [name for name, _ in self.net.named_parameters()]
        self.optimiser = torch.optim.AdamW(self.net.parameters(), lr=recipe.rate)
        self.generator = torch.Generator(device=device).manual_seed(recipe.seed + 1)
        self.step, self.log, self.std = 0, [], [1.0] * recipe.bands
        self.seen = None  # Packed sets name no scenes.
        self.ema: dict[str, Tensor] = {k: v.detach().clone() for k, v in self.net.state_dict().items()}
        held = checkpoint.load(self.folder)
        if held is not None:
            self._resume(*held)
            packed.random = np.random.default_rng(recipe.seed + 2 + self.step)
        self.patches = packed  # type: ignore[assignment]
        self.validation = {
            Path(name).stem: _few(Packed([beside / name], recipe.bands, recipe.peak, 0))
            for name in recipe.validation
        }

    def _rate(self) -> float:
        return self.recipe.rate

    def _write(self) -> None:
        recipe = self.recipe
        save(
            self.weights,
            self._averaged().cpu(),
            {
                "name": recipe.model,
                "bands": list(recipe.band_names),
                "ratio": self.config.ratio,
                # The literature's grids: MS pixel k on PAN pixel ratio k + ratio / 2.
                "phase": self.config.ratio / 2,
                "lms": "23 taps",
                "window": self.config.window,
                "scale": "divided by 2^bits - 1",
                "residual_std": self.std,
                "sensors": list(recipe.sensors),
                "schedule": SCHEDULE,
                "manifest": self.digest,
                "steps": self.step,
            },
            half=False,
        )


def _few(packed: Packed) -> Batch:
    count = int(packed.ends[-1])
    return packed.take(np.linspace(0, count - 1, min(_VALIDATED, count)).round().astype(int))
