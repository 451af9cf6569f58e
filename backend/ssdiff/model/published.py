"""The authors' checkpoints: reading them without running their code, and the network they belong to."""

from __future__ import annotations

import pickle
import re
import warnings
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from ssdiff.errors import InputError
from ssdiff.model.config import Config
from ssdiff.model.network import SSDiff

_MEND = "Use a checkpoint of the authors' implementation, whole and unchanged."


def dead_shapes(config: Config) -> dict[str, tuple[int, ...]]:
    """Name and shape of the published parameters that the published forward pass never reads."""
    w = config.width
    shapes: dict[str, tuple[int, ...]] = {
        "raise_ms_dim.0.weight": (w, w, 3, 3),
        "raise_ms_dim.0.bias": (w,),
        "raise_pan_dim.0.weight": (w, w, 3, 3),
        "raise_pan_dim.0.bias": (w,),
        "conv_x_t.weight": (w, config.bands, 3, 3),
        "conv_x_t.bias": (w,),
    }
    for i in (0, 1):
        c = config.channels[i]
        shapes[f"down{i}.maxpool_conv.1.weight"] = (2 * c, c, 1, 1)
        shapes[f"down{i}.maxpool_conv.1.bias"] = (2 * c,)
        shapes[f"down{i}.maxpool_conv.2.weight"] = (2 * c, 1, 3, 3)
        shapes[f"down{i}.maxpool_conv.2.bias"] = (2 * c,)
        c = config.channels[i + 2]
        shapes[f"up{i}.up0.0.weight"] = (c, c, 2, 2)
        shapes[f"up{i}.up0.0.bias"] = (c,)
        shapes[f"up{i}.up0.2.weight"] = (c // 2, c, 1, 1)
        shapes[f"up{i}.up0.2.bias"] = (c // 2,)
        shapes[f"up{i}.up0.3.weight"] = (c // 2, 1, 3, 3)
        shapes[f"up{i}.up0.3.bias"] = (c // 2,)
    return shapes


def from_published(state_dict: Mapping[str, Tensor]) -> SSDiff:
    """Build the published network from a published state dict.

    Args:
        state_dict: tensors under the published names; bands, ratio and width are read from their shapes.

    Returns:
        The network in evaluation mode, float32, on the CPU.

    Raises:
        InputError: a name is missing or unexpected, a shape is wrong, or a value is not finite.
    """
    config = _config(state_dict)
    net = SSDiff(config)
    own = {name: tuple(tensor.shape) for name, tensor in net.state_dict().items()}
    check_names(state_dict, {**own, **dead_shapes(config)})
    net.load_state_dict({name: state_dict[name] for name in own}, strict=True)
    return net.eval()


def check_names(state_dict: Mapping[str, Tensor], shapes: Mapping[str, tuple[int, ...]]) -> None:
    """Refuse a state dict that differs from ``shapes`` in a name or shape, or has values that are not finite.

    Raises:
        InputError: the first difference, by name.
    """
    missing = [name for name in shapes if name not in state_dict]
    unexpected = [name for name in state_dict if name not in shapes]
    for kind, names in (("lack", missing), ("have the unexpected", unexpected)):
        if names:
            more = f" and {len(names) - 1} more" if len(names) > 1 else ""
            raise InputError(f"The weights {kind} tensor {names[0]}{more}.", _MEND, "weights-keys")
    for name, shape in shapes.items():
        tensor = state_dict[name]
        if not isinstance(tensor, Tensor) or tuple(tensor.shape) != shape:
            got = tuple(tensor.shape) if isinstance(tensor, Tensor) else type(tensor).__name__
            raise InputError(
                f"The tensor {name} should have shape {shape}, not {got}.", _MEND, "weights-shape"
            )
        if not torch.isfinite(tensor).all():
            raise InputError(f"The tensor {name} has values that are not finite.", _MEND, "weights-values")


def import_checkpoint(path: str | Path) -> dict[str, Tensor]:
    """Read the authors' checkpoint; the one place where a pickle is opened, and only for tensors.

    Wrappers named ``ema``, ``state_dict`` or ``model`` (in this order) are opened, and ``module.`` before
    a name is dropped.

    Args:
        path: a file written by ``torch.save``.

    Returns:
        Tensors by name, on the CPU.

    Raises:
        InputError: the file cannot be read, is damaged, holds more than tensors, or holds no tensors.
    """
    file = Path(path)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            content: Any = torch.load(file, map_location="cpu", weights_only=True)
    except OSError as error:
        raise InputError(
            f"The checkpoint {file} cannot be read: {error.strerror or error}.",
            "Check the path.",
            "unreadable",
        ) from error
    except (pickle.UnpicklingError, RuntimeError, EOFError, ValueError, KeyError, AttributeError) as error:
        raise InputError(
            f"The checkpoint {file} is damaged, or holds other things than tensors.", _MEND, "weights-file"
        ) from error
    for _ in range(3):
        for wrapper in ("ema", "state_dict", "model"):
            if isinstance(content, Mapping) and isinstance(content.get(wrapper), Mapping):
                content = content[wrapper]
                break
    if (
        not isinstance(content, Mapping)
        or not content
        or not all(isinstance(v, Tensor) for v in content.values())
    ):
        raise InputError(f"The checkpoint {file} holds no state dict.", _MEND, "weights-file")
    return {re.sub(r"^(module\.)+", "", str(name)): tensor for name, tensor in content.items()}


def _config(state_dict: Mapping[str, Tensor]) -> Config:
    try:
        width = state_dict["to_hrms.0.weight"].shape[0]
        bands = state_dict["to_hrms.2.weight"].shape[0]
        shuffled = state_dict["upsample.upsamle.0.weight"].shape[0]
    except (KeyError, AttributeError, IndexError) as error:
        raise InputError(
            f"The weights are not those of a published SSDiff: {error} is missing or no tensor.",
            _MEND,
            "weights-keys",
        ) from error
    ratio = round((shuffled / max(bands, 1)) ** 0.5)
    if ratio * ratio * bands != shuffled:
        raise InputError("The weights' up-sampling fits no ratio.", _MEND, "weights-shape")
    return Config(bands, ratio, width=width, norm="batch", kv_pool=(1, 1, 1, 1, 1))
