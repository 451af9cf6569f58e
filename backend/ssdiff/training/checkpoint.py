"""Checkpoints of a run: network, average and Adam's moments as safetensors, the rest as JSON."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file, save_file
from torch import Tensor

from ssdiff.errors import InputError


def save(
    run: Path,
    step: int,
    net: dict[str, Tensor],
    ema: dict[str, Tensor],
    adam: dict[str, Tensor],
    state: dict[str, Any],
) -> None:
    """Write ``run/checkpoint-STEP`` whole, then drop the older ones."""
    new = run / "checkpoint.part"
    shutil.rmtree(new, ignore_errors=True)
    new.mkdir(parents=True)
    for name, tensors in (("net", net), ("ema", ema), ("adam", adam)):
        save_file(
            {key: tensor.detach().contiguous() for key, tensor in tensors.items()},
            new / f"{name}.safetensors",
        )
    (new / "state.json").write_text(json.dumps({"step": step, **state}), encoding="utf-8")
    final = run / f"checkpoint-{step:07d}"
    shutil.rmtree(final, ignore_errors=True)
    os.replace(new, final)
    for old in sorted(run.glob("checkpoint-*"))[:-1]:
        shutil.rmtree(old, ignore_errors=True)


def load(run: Path) -> tuple[dict[str, Tensor], dict[str, Tensor], dict[str, Tensor], dict[str, Any]] | None:
    """The newest checkpoint of ``run``: net, ema, adam, state; None where there is none.

    Raises:
        InputError: it cannot be read.
    """
    found = sorted(run.glob("checkpoint-*"))
    if not found:
        return None
    try:
        net, ema, adam = (load_file(found[-1] / f"{name}.safetensors") for name in ("net", "ema", "adam"))
        state = json.loads((found[-1] / "state.json").read_text(encoding="utf-8"))
    except Exception as error:  # safetensors raises its own type beside OSError and ValueError
        raise InputError(
            f"The checkpoint {found[-1]} cannot be read: {error}.", "Delete it to start anew.", "checkpoint"
        ) from error
    return net, ema, adam, state


def moments(optimiser: torch.optim.Optimizer, names: list[str]) -> dict[str, Tensor]:
    """Adam's moments under ``NAME.exp_avg`` and so on."""
    states = optimiser.state_dict()["state"]
    return {
        f"{names[index]}.{key}": torch.as_tensor(value)
        for index, values in states.items()
        for key, value in values.items()
    }


def restore(optimiser: torch.optim.Optimizer, names: list[str], tensors: dict[str, Tensor]) -> None:
    """Give an optimiser the moments that `moments` took."""
    state: dict[int, dict[str, Tensor]] = {}
    for key, tensor in tensors.items():
        name, moment = key.rsplit(".", 1)
        state.setdefault(names.index(name), {})[moment] = tensor
    optimiser.load_state_dict({"state": state, "param_groups": optimiser.state_dict()["param_groups"]})
