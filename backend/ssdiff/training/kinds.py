"""Kinds of recipes: ``product``, the default, ``published`` and ``adapter``."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch

from ssdiff.errors import InputError
from ssdiff.training import trainer
from ssdiff.training.published import PublishedRecipe, PublishedRun
from ssdiff.training.sensor_adapter import AdapterRecipe
from ssdiff.training.sensor_adapter import train as train_adapter


def train(
    path: Path,
    *,
    device: str = "cpu",
    minutes: float = math.inf,
    steps: int | None = None,
    progress: trainer.Progress = lambda fraction, stage, eta: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Path:
    """Run a recipe of any kind; arguments, result and errors are those of `trainer.train`.

    Raises:
        InputError: the recipe is of no kind that is known here.
    """
    kind, values = _kind(path)
    if kind == "product":
        return trainer.train(
            path, device=device, minutes=minutes, steps=steps, progress=progress, cancelled=cancelled
        )
    if kind == "adapter":
        adapting = AdapterRecipe.of(values, path, steps)
        return train_adapter(
            adapting, path.parent, device=device, minutes=minutes, progress=progress, cancelled=cancelled
        )
    recipe = PublishedRecipe.of(values, path)
    if steps is not None:
        recipe = recipe.with_steps(steps)
    return PublishedRun(recipe, path.parent, torch.device(device)).go(minutes, progress, cancelled)


def _kind(path: Path) -> tuple[str, dict[str, Any]]:
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
        kind = values.pop("kind", "product")
    except (OSError, ValueError, AttributeError) as error:
        raise InputError(
            f"The recipe {path} cannot be read: {error}.", "Compare it with those in recipes/.", "recipe"
        ) from error
    if kind not in ("product", "published", "adapter"):
        raise InputError(
            f"The recipe {path} is of kind {kind!r}.", "There is product, published and adapter.", "recipe"
        )
    return kind, values
