"""A training run's recipe, read from JSON."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from ssdiff.diffusion.objective import Terms
from ssdiff.errors import InputError
from ssdiff.training.patches import Augmentation
from ssdiff.training.precision import PRECISIONS
from ssdiff.training.scenes import Entry


@dataclass(frozen=True)
class Recipe:
    """What `ssdiff train` is given.

    Attributes:
        model: name of the weights, as the manifest's entries say it.
        bands: number of bands.
        band_names: names in the order of the bands.
        sensors: presets that the weights serve.
        ratio: 2 or 4.
        steps: optimiser steps; 0 for weights that are their start, taken otherwise (``start_bands``, ``groups``).
        batch: windows a step.
        window: side of a window, PAN pixels; the weights are run at it.
        rate: AdamW's peak learning rate; warms up, then falls as a cosine.
        warmup: steps of warming up.
        ema: decay of the averaged parameters and buffers.
        p_last: share of timesteps at T - 1.
        seed: of initialisation and all draws.
        precision: one of `PRECISIONS`.
        every: steps between checkpoints and validations.
        manifest: path of the manifest, relative to the recipe.
        data: data folder, relative to the recipe; SSDIFF_DATA/data where empty.
        run: folder of checkpoints and results, relative to the working folder.
        start: weights file to begin with, relative to the recipe; fresh ones where empty. Weights that see
            less detail are taken too: the new inputs begin at 0, so that they begin as what they were.
        start_scenes: the scenes that ``start`` was trained on, where its file does not say; None for unknown.
        start_bands: for each band, the 1-based band of ``start`` that it begins as; the same bands where empty.
        groups: 1-based positions of the bands that go through the network together; all at once where empty.
        drawn_by: ``sensor`` or ``scene``: the groups that are drawn by the square root of their pixels.
        share: how often each group is drawn; those not named are not, unless none is.
        augmentation: how far augmentations reach.
        terms: what is added to L1.
        hold_out: training scenes of the model that validate this run instead.
        leave_out: training scenes of the model that this run neither learns nor is validated by.
    """

    model: str
    bands: int
    band_names: tuple[str, ...]
    sensors: tuple[str, ...]
    ratio: int
    steps: int
    batch: int = 6
    window: int = 64
    rate: float = 1e-3
    warmup: int = 200
    ema: float = 0.999
    p_last: float = 0.5
    seed: int = 0
    precision: str = "auto"
    every: int = 250
    manifest: str = "scenes.json"
    data: str = ""
    run: str = ""
    start: str = ""
    start_bands: tuple[int, ...] = ()
    groups: tuple[tuple[int, ...], ...] = ()
    drawn_by: str = "sensor"
    share: dict[str, float] = field(default_factory=dict)
    augmentation: Augmentation = field(default_factory=Augmentation)
    terms: Terms = field(default_factory=Terms)
    hold_out: tuple[str, ...] = ()
    leave_out: tuple[str, ...] = ()
    start_scenes: tuple[str, ...] | None = None

    @classmethod
    def read(cls, path: Path) -> Recipe:
        """Read a recipe.

        Raises:
            InputError: unreadable, unknown keys, or values out of range.
        """
        try:
            values = json.loads(path.read_text(encoding="utf-8"))
            values["augmentation"] = Augmentation(**values.get("augmentation", {}))
            values["terms"] = Terms(**values.get("terms", {}))
            for name in ("band_names", "sensors"):
                values[name] = tuple(values[name])
            values["start_bands"] = tuple(values.get("start_bands", ()))
            values["groups"] = tuple(tuple(group) for group in values.get("groups", ()))
            for name in ("hold_out", "leave_out"):
                values[name] = tuple(values.get(name, ()))
            if values.get("start_scenes") is not None:
                values["start_scenes"] = tuple(values["start_scenes"])
            recipe = cls(**values)
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise InputError(
                f"The recipe {path} cannot be read: {error}.", "Compare it with those in recipes/.", "recipe"
            ) from error
        sound = (
            recipe.ratio in (2, 4)
            and len(recipe.band_names) == recipe.bands
            and (recipe.steps > recipe.warmup >= 0 or (recipe.steps == 0 and recipe.start))
            and recipe.batch > 0
            and 0 < recipe.ema < 1
            and recipe.precision in PRECISIONS
            and recipe.drawn_by in ("sensor", "scene")
        )
        if not sound:
            raise InputError(
                f"The recipe {path} holds a value out of range.",
                "Check ratio, band_names, steps (above warmup, or 0 with a start), batch, ema, precision and drawn_by.",
                "recipe",
            )
        return recipe

    def with_steps(self, steps: int) -> Recipe:
        """The same recipe over another number of steps."""
        return dataclasses.replace(self, steps=steps)


def hold_out(entries: Sequence[Entry], scenes: Sequence[str]) -> list[Entry]:
    """The manifest's entries, with training scenes moved to validation.

    Raises:
        InputError: a name is no training scene's.
    """
    _need_training(entries, scenes)
    return [
        dataclasses.replace(entry, split="validation") if entry.scene in scenes else entry
        for entry in entries
    ]


def leave_out(entries: Sequence[Entry], scenes: Sequence[str]) -> list[Entry]:
    """The manifest's entries without some training scenes.

    Raises:
        InputError: a name is no training scene's.
    """
    _need_training(entries, scenes)
    return [entry for entry in entries if entry.scene not in scenes]


def _need_training(entries: Sequence[Entry], scenes: Sequence[str]) -> None:
    unknown = sorted(set(scenes) - {entry.scene for entry in entries if entry.split == "train"})
    if unknown:
        raise InputError(
            f"The manifest has no training scene {unknown[0]} to leave out.", "Check the name.", "manifest"
        )
