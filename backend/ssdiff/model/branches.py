"""The spatial and the spectral branch: which parameter belongs to which, and holding one while the other learns."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator

from torch import nn

from ssdiff.model.apfm import Attention
from ssdiff.model.network import SSDiff

SPATIAL, SPECTRAL, SHARED = "spatial", "spectral", "shared"
_SPATIAL = re.compile(r"(conv_pan2x_t|emb_layers_pan|out_layers_pan|resblock\d)\.|.*\.sa[12]\.")
_SPECTRAL = re.compile(
    r"(conv_lms2x_t|emb_layers_lms|out_layers_lms|to_hrms|upsample)\.|injected|modulating|.*\.(se[12]|to_out\.0|net\.[03])\."
)


def branch(name: str) -> str:
    """``spatial``, ``spectral`` or ``shared``: the branch of a parameter (arXiv 2404.11537, L-BAF).

    Spatial: entry and time block of PAN, residual blocks, sa1, sa2. Spectral: those of lms, se1, se2, the
    projections after them, feed-forward, head, up-sampling of ms. Shared: LayerNorm, Down, Up, time.
    """
    if _SPATIAL.match(name):
        return SPATIAL
    return SPECTRAL if _SPECTRAL.match(name) else SHARED


def low_rank_layers(net: SSDiff) -> dict[str, tuple[int, int]]:
    """APFM's linear layers: name of the weight and its shape (outputs, inputs)."""
    return {
        f"{name}.weight": (layer.out_features, layer.in_features)
        for name, layer in net.named_modules()
        if name.startswith("fusformer") and isinstance(layer, nn.Linear)
    }


@contextlib.contextmanager
def held(net: SSDiff, name: str | None) -> Iterator[None]:
    """Inside, the tokens of a branch are constants: Ta and Tb of the spatial one, Tc and Td of the spectral one."""
    attentions = [module for module in net.modules() if isinstance(module, Attention)]
    for attention in attentions:
        attention.held = name
    try:
        yield
    finally:
        for attention in attentions:
            attention.held = None
