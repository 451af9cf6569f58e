"""Weights files: safetensors that state in their metadata what they are and what they need."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save as serialise
from torch import Tensor

from ssdiff.errors import InputError
from ssdiff.model.config import Config
from ssdiff.model.network import SSDiff
from ssdiff.model.published import check_names

#: What the metadata's ``format`` says; files of another one are refused.
FORMAT = "ssdiff-weights-1"
#: What every file states, beside format and configuration (docs/architecture.md, weights files).
STATED = ("name", "bands", "ratio", "phase", "lms", "window", "scale", "residual_std", "sensors", "schedule", "manifest")
_MEND = "Give a .safetensors file made by ssdiff train or ssdiff import."


@dataclass(frozen=True)
class Weights:
    """A network with what its file says of it.

    Attributes:
        net: in evaluation mode, float32, on the CPU.
        meta: the values of ``STATED`` and whatever else was saved.
        sha256: of the file, hexadecimal.
    """

    net: SSDiff
    meta: dict[str, Any]
    sha256: str


def save(path: str | Path, net: SSDiff, meta: Mapping[str, Any], half: bool = True) -> None:
    """Write a weights file, whole or not at all.

    Args:
        path: where to; an existing file is replaced.
        net: the network.
        meta: JSON values; must hold ``STATED``.
        half: store float16, enough for inference.

    Raises:
        InputError: the metadata lacks a key.
    """
    lacking = [key for key in STATED if key not in meta]
    if lacking:
        raise InputError(f"The metadata of weights must state {lacking[0]}.", "Add it.", "weights-metadata")
    tensors = {
        name: (tensor.detach().cpu().to(torch.float16) if half and tensor.is_floating_point() else tensor.cpu())
        for name, tensor in net.state_dict().items()
    }
    words = {key: json.dumps(value) for key, value in meta.items()}
    words |= {"format": FORMAT, "config": json.dumps(net.config.to_json())}
    path = Path(path)
    part = path.with_name(path.name + ".part")
    part.write_bytes(serialise({name: tensor.contiguous() for name, tensor in tensors.items()}, words))
    os.replace(part, path)


def load(path: str | Path) -> Weights:
    """Read a weights file.

    Raises:
        InputError: no such file, no safetensors (a pickle, say), damaged, of another format, or its tensors are
            not those of its configuration.
    """
    path = Path(path)
    if not path.is_file():
        raise InputError(f"The weights {path} do not exist.", "Check the path.", "weights-missing")
    try:
        with safe_open(path, framework="pt") as file:
            words: dict[str, str] = file.metadata() or {}
            tensors: dict[str, Tensor] = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118
    except OSError as error:
        reason = error.strerror or "it is damaged"
        raise InputError(f"The weights {path} cannot be read: {reason}.", "Check the path.", "weights-file") from error
    except (SafetensorError, ValueError) as error:
        raise InputError(f"{path} is damaged or no weights file.", _MEND, "weights-file") from error
    if words.get("format") != FORMAT:
        raise InputError(f"{path} does not say that it holds weights of SSDiff.", _MEND, "weights-format")
    try:
        meta = {key: json.loads(value) for key, value in words.items() if key != "format"}
        config = Config.from_json(meta.pop("config"))
        lacking = [key for key in STATED if key not in meta]
    except (ValueError, KeyError) as error:
        raise InputError(f"The metadata of {path} cannot be read.", _MEND, "weights-metadata") from error
    if lacking:
        raise InputError(f"The metadata of {path} lacks {lacking[0]}.", _MEND, "weights-metadata")
    net = SSDiff(config)
    check_names(tensors, {name: tuple(tensor.shape) for name, tensor in net.state_dict().items()})
    net.load_state_dict({name: tensor.float() if tensor.is_floating_point() else tensor for name, tensor in tensors.items()})
    return Weights(net.eval(), meta, hashlib.sha256(path.read_bytes()).hexdigest())
