"""Weights files: safetensors that state in their metadata what they are and what they need."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch

from ssdiff.errors import InputError
from ssdiff.model.config import Config
from ssdiff.model.network import SSDiff
from ssdiff.model.published import check_names
from ssdiff.model.tensors import file_sha256, read, write

__all__ = ["FORMAT", "SCHEDULE", "STATED", "Weights", "file_sha256", "load", "save"]

#: What the metadata's ``format`` says; files of another one are refused.
FORMAT = "ssdiff-weights-1"
#: What every file states, beside format and configuration (docs/architecture.md, weights files).
STATED = (
    "name",
    "bands",
    "ratio",
    "phase",
    "lms",
    "window",
    "scale",
    "residual_std",
    "sensors",
    "schedule",
    "manifest",
)
#: The one schedule there is, `ssdiff.diffusion.Schedule.cosine`.
SCHEDULE = "cosine-1000"
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
        InputError: the metadata lacks a key or contradicts the network, a value is not finite (or too large
            for float16), or the file cannot be written.
    """
    path = Path(path)
    _check_meta(path, meta, net.config)
    tensors = {}
    for name, tensor in net.state_dict().items():
        kind = torch.float16 if half and tensor.is_floating_point() else tensor.dtype
        tensors[name] = tensor.detach().to("cpu", kind).contiguous()
    words = {key: json.dumps(value) for key, value in meta.items()}
    words |= {"format": FORMAT, "config": json.dumps(net.config.to_json())}
    write(path, tensors, words, "weights")


def load(path: str | Path) -> Weights:
    """Read a weights file.

    Raises:
        InputError: no such file, no safetensors (a pickle, say), damaged, of another format, or its tensors
            are not those of its configuration.
    """
    path = Path(path)
    words, tensors = read(path, "weights", _MEND)
    if words.get("format") != FORMAT:
        raise InputError(f"{path} does not say that it holds weights of SSDiff.", _MEND, "weights-format")
    try:
        meta = {key: json.loads(value) for key, value in words.items() if key != "format"}
        config = Config.from_json(meta.pop("config"))
    except (ValueError, KeyError, TypeError) as error:
        raise InputError(f"The metadata of {path} cannot be read.", _MEND, "weights-metadata") from error
    _check_meta(path, meta, config)
    net = SSDiff(config)
    check_names(tensors, {name: tuple(tensor.shape) for name, tensor in net.state_dict().items()})
    net.load_state_dict(tensors, strict=True)
    return Weights(net.eval(), meta, file_sha256(path))


def _check_meta(path: Path, meta: Mapping[str, Any], config: Config) -> None:
    """Refuse metadata that lacks a key of `STATED` or contradicts the configuration."""
    lacking = [key for key in STATED if key not in meta]
    if lacking:
        raise InputError(f"The metadata of {path} lacks {lacking[0]}.", _MEND, "weights-metadata")
    std, phase = meta["residual_std"], meta["phase"]
    fits = {
        "bands": _listed(meta["bands"], str, config.bands),
        "ratio": meta["ratio"] == config.ratio,
        "window": meta["window"] == config.window,
        "phase": _number(phase) and abs(phase) < config.ratio,
        "residual_std": _listed(std, (int, float), config.bands) and all(_number(s) and s > 0 for s in std),
        "schedule": meta["schedule"] == SCHEDULE,
    }
    for key, good in fits.items():
        if not good:
            what = f"{key} is {meta[key]!r}"
            raise InputError(
                f"The metadata of {path} does not fit its network: {what}.", _MEND, "weights-metadata"
            )


def _listed(value: object, kind: type | tuple[type, ...], count: int) -> bool:
    if not isinstance(value, (list, tuple)) or len(value) != count:
        return False
    return all(isinstance(item, kind) for item in value)


def _number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)
