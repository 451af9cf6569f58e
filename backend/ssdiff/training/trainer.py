"""The trainer: recipe and manifest in, checkpoints, loss curve and a weights file out."""

from __future__ import annotations

import json
import math
import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from ssdiff.diffusion.objective import Batch, loss
from ssdiff.errors import Cancelled, InputError, SSDiffError
from ssdiff.model.config import Config
from ssdiff.model.network import SSDiff
from ssdiff.model.weights import save
from ssdiff.scaling import RULE
from ssdiff.training import checkpoint
from ssdiff.training.curve import svg
from ssdiff.training.patches import Augmentation, Patches
from ssdiff.training.precision import cast
from ssdiff.training.recipe import Recipe, hold_out, leave_out
from ssdiff.training.scenes import PHASE, Entry, Reference, digest, load, manifest
from ssdiff.training.seen import KEY, refuse_seen, seen
from ssdiff.training.start import begin, fill

Progress = Callable[[float, str, float], None]


def train(
    path: Path,
    *,
    device: str = "cpu",
    minutes: float = math.inf,
    steps: int | None = None,
    progress: Progress = lambda fraction, stage, eta: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Path:
    """Run a recipe, or go on with it where its run folder holds a checkpoint.

    Args:
        path: the recipe.
        device: ``cpu``, ``cuda`` ...
        minutes: stop after so long with a checkpoint, to be resumed; the rate's course stays that of ``steps``.
        steps: overrides the recipe's.
        progress: called with the fraction done, the stage and the seconds left.
        cancelled: asked before every step.

    Returns:
        Path of the weights file (averaged weights so far).

    Raises:
        InputError: bad recipe, manifest or data.
        Cancelled: a checkpoint was written first.
        SSDiffError: the loss is no number; the last good checkpoint is kept.
    """
    recipe = Recipe.read(path)
    if steps is not None:
        recipe = recipe.with_steps(steps)
    run = Run(recipe, path.parent, torch.device(device))
    return run.go(minutes, progress, cancelled)


def data_folder(recipe: Recipe, beside: Path) -> Path:
    """Where the manifest's files lie.

    Raises:
        InputError: neither recipe nor SSDIFF_DATA says it.
    """
    return folder_of(recipe.data, beside)


def folder_of(data: str, beside: Path) -> Path:
    """The data folder that a recipe names, else SSDIFF_DATA's.

    Raises:
        InputError: neither says it.
    """
    if data:
        return beside / data
    if "SSDIFF_DATA" not in os.environ:
        raise InputError(
            "The data folder is not known.", "Set SSDIFF_DATA or the recipe's data.", "training-data"
        )
    return Path(os.environ["SSDIFF_DATA"]) / "data"


class Run:
    """One training run."""

    def __init__(self, recipe: Recipe, beside: Path, device: torch.device) -> None:
        self.recipe, self.device = recipe, device
        self.folder = Path(recipe.run or f"runs/{recipe.model}")
        self.folder.mkdir(parents=True, exist_ok=True)
        entries = [entry for entry in manifest(beside / recipe.manifest) if entry.model == recipe.model]
        entries = hold_out(leave_out(entries, recipe.leave_out), recipe.hold_out)
        self.digest = digest(entries)
        data = data_folder(recipe, beside)
        self.scenes = {
            split: [(entry, load(entry, data, recipe.ratio)) for entry in entries if entry.split == split]
            for split in ("train", "validation")
        }
        if not self.scenes["train"]:
            raise InputError(f"The manifest has no scene to train {recipe.model}.", "Add some.", "manifest")
        torch.manual_seed(recipe.seed)
        self.config = Config.product(recipe.bands, recipe.ratio, recipe.window, recipe.groups)
        self.net = SSDiff(self.config).to(device)
        self.names = [name for name, _ in self.net.named_parameters()]
        self.optimiser = torch.optim.AdamW(self.net.parameters(), lr=recipe.rate, weight_decay=1e-4)
        self.generator = torch.Generator(device=device).manual_seed(recipe.seed + 1)
        self.step, self.log, self.std = 0, [], []  # type: int, list[dict[str, float]], list[float]
        self.ema: dict[str, Tensor] = {}
        learnt = self.scenes["train"] if recipe.steps else []
        self.seen: frozenset[str] | None = frozenset(entry.scene for entry, _ in learnt)
        held = checkpoint.load(self.folder)
        if held is None:
            self.std = self._begun(beside / recipe.start) if recipe.start else self._residual_std()
            self.ema = {key: tensor.detach().clone() for key, tensor in self.net.state_dict().items()}
        else:
            self._resume(*held)
        self.patches = self._patches(recipe.augmentation, self.std, recipe.seed + 2 + self.step)
        self.validation = self._validation()

    def _begun(self, weights: Path) -> list[float]:
        before = seen(weights, self.recipe.start_scenes)
        if before is not None:
            refuse_seen(weights, self.recipe.hold_out, before)
        self.seen = None if before is None or self.seen is None else self.seen | before
        state, std = begin(weights, self.config, self.recipe.start_bands)
        fill(self.net, state)
        return std

    def _resume(
        self, net: dict[str, Tensor], ema: dict[str, Tensor], adam: dict[str, Tensor], state: dict[str, Any]
    ) -> None:
        if state["digest"] != self.digest:
            raise InputError(
                "The run's checkpoint was trained with another manifest.",
                "Name another run folder.",
                "checkpoint",
            )
        self.net.load_state_dict(net)
        self.ema = {key: tensor.to(self.device) for key, tensor in ema.items()}
        checkpoint.restore(self.optimiser, self.names, adam)
        self.step, self.std, self.log = state["step"], state["residual_std"], state["log"]
        listed = state.get(KEY)
        self.seen = None if listed is None else frozenset(listed)

    def _patches(self, augmentation: Augmentation, std: list[float], seed: int) -> Patches:
        pairs = self.scenes["train"]
        return Patches(
            [reference for _, reference in pairs], self._share(pairs), self.config, std,
            augmentation, seed,
        )  # fmt: skip

    def _share(self, pairs: list[tuple[Entry, Reference]]) -> list[float]:
        """How often each file is drawn: groups by the recipe or the root of their pixels, files by theirs."""
        named, groups = self.recipe.share, [getattr(entry, self.recipe.drawn_by) for entry, _ in pairs]
        pixels: dict[str, int] = {}
        for group, (_, reference) in zip(groups, pairs, strict=True):
            pixels[group] = pixels.get(group, 0) + reference.pan.size
        share = {group: named.get(group, 0.0) if named else count**0.5 for group, count in pixels.items()}
        return [
            share[group] * reference.pan.size / pixels[group]
            for group, (_, reference) in zip(groups, pairs, strict=True)
        ]

    def _residual_std(self) -> list[float]:
        """Standard deviation of the residual per band over training windows, on the network's scale."""
        batch = self._patches(Augmentation.none(), [1.0] * self.recipe.bands, self.recipe.seed).batch(256)
        return [round(float(value), 6) for value in batch.residual.std(dim=(0, 2, 3))]

    def _validation(self) -> dict[str, Batch]:
        """Up to 12 fixed windows a validation scene."""
        bare = Augmentation.none()
        batches = {}
        for _, reference in self.scenes["validation"]:
            source = Patches([reference], [1.0], self.config, self.std, bare, self.recipe.seed)
            batches[reference.name] = source.batch(12)
        return batches

    def go(self, minutes: float, progress: Progress, cancelled: Callable[[], bool]) -> Path:
        """Train until the recipe's steps are done or the minutes are over."""
        recipe, began, first = self.recipe, time.monotonic(), self.step
        recent: list[float] = []
        while self.step < recipe.steps and time.monotonic() - began < 60 * minutes:
            if cancelled():
                self._checkpoint()
                raise Cancelled(f"Cancelled at step {self.step}.", "Run the same command to go on.")
            value = self._advance(self.patches.batch(recipe.batch))
            if not math.isfinite(value):
                raise SSDiffError(
                    f"Training diverged: the loss at step {self.step} is no number.",
                    f"Resume from the last checkpoint in {self.folder} with a lower rate.",
                    "diverged",
                )
            recent.append(value)
            if self.step % 25 == 0:
                pace = (time.monotonic() - began) / (self.step - first)
                progress(
                    self.step / recipe.steps,
                    f"loss {np.mean(recent[-100:]):.4f}",
                    pace * (recipe.steps - self.step),
                )
            if self.step % recipe.every == 0 or self.step == recipe.steps:
                self.log.append({"step": self.step, "training": float(np.mean(recent)), **self._validate()})
                recent = []
                self._checkpoint()
        if self.step == first or (self.step % recipe.every and self.step != recipe.steps):
            self._checkpoint()
        return self.weights

    def _advance(self, batch: Batch) -> float:
        recipe = self.recipe
        for group in self.optimiser.param_groups:
            group["lr"] = self._rate()
        self.net.train()
        batch = Batch(*(part.to(self.device, non_blocking=True) for part in batch))
        with cast(self.device, recipe.precision):
            value = loss(self.net, batch, self.generator, recipe.p_last, terms=recipe.terms)
        self.optimiser.zero_grad(set_to_none=True)
        value.backward()
        torch.nn.utils.clip_grad_norm_(self.net.parameters(), 1.0)
        self.optimiser.step()
        self.step += 1
        decay = min(recipe.ema, (1 + self.step) / (10 + self.step))
        with torch.no_grad():
            for key, tensor in self.net.state_dict().items():
                if tensor.is_floating_point():
                    self.ema[key].lerp_(tensor, 1 - decay)
                else:
                    self.ema[key].copy_(tensor)
        return float(value.detach())

    def _rate(self) -> float:
        """Learning rate of the next step."""
        recipe = self.recipe
        warm = min(1.0, (self.step + 1) / max(recipe.warmup, 1))
        rate = recipe.rate * warm * 0.5 * (1 + math.cos(math.pi * min(self.step / recipe.steps, 1.0)))
        return max(rate, 1e-6)

    def _averaged(self) -> SSDiff:
        net = SSDiff(self.config).to(self.device)
        net.load_state_dict(self.ema)
        return net.eval()

    @torch.no_grad()
    def _validate(self) -> dict[str, float]:
        """One evaluation from pure noise on each validation scene: mean L1 relative to lms's own error."""
        net, result = self._averaged(), {}
        generator = torch.Generator(device=self.device).manual_seed(0)
        for name, held in self.validation.items():
            batch = Batch(*(part.to(self.device) for part in held))
            noise = torch.randn(batch.residual.shape, generator=generator, device=self.device)
            t = torch.full((noise.shape[0],), 999, device=self.device)
            x0 = net(batch.lms, batch.pan, batch.ms, noise, t)
            result[name] = float(functional.l1_loss(x0, batch.residual) / batch.residual.abs().mean())
        return {"validation": float(np.mean(list(result.values()))), **result} if result else {}

    def _checkpoint(self) -> None:
        state = {"residual_std": self.std, "digest": self.digest, "log": self.log, **self._listed()}
        checkpoint.save(
            self.folder,
            self.step,
            self.net.state_dict(),
            self.ema,
            checkpoint.moments(self.optimiser, self.names),
            state,
        )
        (self.folder / "log.json").write_text(json.dumps(self.log, indent=1), encoding="utf-8")
        curves = {
            kind: [(int(row["step"]), row[kind]) for row in self.log if kind in row]
            for kind in ("training", "validation")
        }
        picture = svg(f"{self.recipe.model}: L1 of the scaled residual", curves)
        (self.folder / "loss.svg").write_text(picture, encoding="utf-8")
        self._write()

    @property
    def weights(self) -> Path:
        """The weights file, as of the last checkpoint."""
        return self.folder / f"{self.recipe.model}.safetensors"

    def _listed(self) -> dict[str, list[str]]:
        """The scenes seen under their key; nothing where those of the start are not known."""
        return {} if self.seen is None else {KEY: sorted(self.seen)}

    def _write(self) -> None:
        recipe = self.recipe
        save(
            self.weights,
            self._averaged().cpu(),
            {
                "name": recipe.model,
                "bands": list(recipe.band_names),
                "ratio": recipe.ratio,
                "phase": PHASE[recipe.ratio],
                "lms": "cubic B-spline",
                "window": self.config.window,
                "scale": RULE,
                "residual_std": self.std,
                "sensors": list(recipe.sensors),
                "schedule": "cosine-1000",
                "manifest": self.digest,
                "steps": self.step,
                **self._listed(),
            },
        )
