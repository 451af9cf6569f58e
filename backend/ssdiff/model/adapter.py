"""Adapters: low-rank updates of a network's branches, kept in files of tens of kilobytes that name their base."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from ssdiff.cards import ADAPTER, MEND, adapter_meta, check_base, check_meta
from ssdiff.errors import InputError
from ssdiff.model.branches import low_rank_layers
from ssdiff.model.network import SSDiff
from ssdiff.model.tensors import file_sha256, read, write
from ssdiff.model.weights import Weights
from ssdiff.sentence import say

#: Rank of the updates; at 4 an adapter of any of the models is 33 kB.
RANK = 4
#: Updates are scaled by ALPHA / rank.
ALPHA = 4.0


@dataclass(frozen=True)
class Adapter:
    """Low-rank updates W + (alpha / rank) up down of APFM's linear layers.

    Attributes:
        factors: ``NAME.down`` (rank, inputs) and ``NAME.up`` (outputs, rank) for each weight NAME.
        rank: of every update.
        alpha: scale of the updates times the rank.
        meta: what the file says.
        sha256: of the file, hexadecimal; empty where there is none yet.
    """

    factors: dict[str, Tensor]
    rank: int = RANK
    alpha: float = ALPHA
    meta: dict[str, Any] = field(default_factory=dict)
    sha256: str = ""

    @classmethod
    def fresh(cls, net: SSDiff, rank: int = RANK, alpha: float = ALPHA, seed: int = 0) -> Adapter:
        """An adapter that changes nothing yet: down is drawn, up is zero (Hu et al., arXiv 2106.09685, 4.1)."""
        draw = torch.Generator().manual_seed(seed)
        factors = {}
        for name, (outputs, inputs) in low_rank_layers(net).items():
            factors[f"{name}.down"] = torch.randn(rank, inputs, generator=draw) / math.sqrt(inputs)
            factors[f"{name}.up"] = torch.zeros(outputs, rank)
        return cls(factors, rank, alpha)

    @property
    def idle(self) -> bool:
        """Whether it changes nothing."""
        return not any(tensor.any() for name, tensor in self.factors.items() if name.endswith(".up"))


def updates(factors: Mapping[str, Tensor], rank: int, alpha: float) -> dict[str, Tensor]:
    """What is added to each weight, (outputs, inputs) by name."""
    names = [name.removesuffix(".up") for name in factors if name.endswith(".up")]
    return {name: (alpha / rank) * factors[f"{name}.up"] @ factors[f"{name}.down"] for name in names}


@torch.no_grad()
def merge(net: SSDiff, adapter: Adapter) -> None:
    """Add the updates to the network's weights."""
    weights = dict(net.named_parameters())
    for name, update in updates(adapter.factors, adapter.rank, adapter.alpha).items():
        weights[name].add_(update.to(weights[name]))


def rounded(factors: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """The factors as a file gives them back: 16 bits wide."""
    return {name: tensor.detach().half().float() for name, tensor in factors.items()}


def save(path: str | Path, adapter: Adapter, meta: Mapping[str, Any]) -> None:
    """Write an adapter in 16 bits, whole or not at all.

    Args:
        path: where to; an existing file is replaced.
        adapter: the factors.
        meta: JSON values: base (SHA-256 of the weights file), base_name, bands (names), ratio, sensor, and
            whatever else is worth keeping.

    Raises:
        InputError: the metadata lacks a key, a value is not finite, or the file cannot be written.
    """
    path = Path(path)
    meta = {**meta, "rank": adapter.rank, "alpha": adapter.alpha}
    check_meta(path, meta)
    words = {key: json.dumps(value) for key, value in meta.items()} | {"format": ADAPTER}
    tensors = {
        name: tensor.detach().to("cpu", torch.float16).contiguous()
        for name, tensor in adapter.factors.items()
    }
    write(path, tensors, words, "adapter")


def load(path: str | Path, weights: Weights) -> Adapter:
    """Read an adapter for the weights that it was made for.

    Raises:
        InputError: no such file, a pickle, damaged, no adapter, or one for other bands, another ratio or base.
    """
    path = Path(path)
    words, tensors = read(path, "adapter", MEND)
    meta = adapter_meta(path, words)
    check_base(path, meta, len(weights.meta["bands"]), int(weights.meta["ratio"]), weights.sha256)
    rank, layers = int(meta["rank"]), low_rank_layers(weights.net)
    wanted = {f"{name}.down": (rank, inputs) for name, (_, inputs) in layers.items()}
    wanted |= {f"{name}.up": (outputs, rank) for name, (outputs, _) in layers.items()}
    for name in sorted({*wanted, *tensors}):
        if name not in tensors or wanted.get(name) != tuple(tensors[name].shape):
            raise InputError(
                say("The adapter {file} does not fit its base at {layer}.", file=path, layer=name),
                MEND,
                "adapter-shape",
            )
        if not torch.isfinite(tensors[name]).all():
            raise InputError(
                say("The adapter {file} has values that are not finite at {layer}.", file=path, layer=name),
                MEND,
                "adapter-values",
            )
    factors = {name: tensor.float() for name, tensor in tensors.items()}
    return Adapter(factors, rank, float(meta["alpha"]), meta, file_sha256(path))
