"""FMIM: the spatial branch with its lowest frequencies damped, without a Fourier transform."""

from __future__ import annotations

import functools
import math

import torch
from torch import Tensor


def fmim(y: Tensor, size: tuple[int, int], s: float) -> Tensor:
    """Scale the mean by s and six neighbours in the spectrum by (1 + s) / 2 (arXiv 2404.11537, section 3.3).

    The published form multiplies the bins {-1, 0} x {-1, 0} of the centred spectrum by s and keeps the real
    part. Those four bins span seven real vectors, so the same is y less (1 - s) B B' y / n.

    Args:
        y: (B, n, C) tokens of an image of height x width = n pixels, rows first.
        size: (height, width).
        s: factor of the four bins.

    Returns:
        (B, n, C).
    """
    basis = _basis(size, y.device, y.dtype).expand(y.shape[0], -1, -1)
    low = torch.bmm(basis.transpose(1, 2), y)
    return torch.baddbmm(y, basis, low, alpha=-(1.0 - s) / (size[0] * size[1]))


@functools.lru_cache(maxsize=64)
def _basis(size: tuple[int, int], device: torch.device, dtype: torch.dtype) -> Tensor:
    """Cosines and sines of the bins {-1, 0} x {-1, 0}, (1, n, 7)."""
    # Cached across calls: made in inference mode it could not take part in training later.
    with torch.inference_mode(False), torch.no_grad():
        height, width = size
        rows = torch.arange(height, dtype=torch.float64) * (2 * math.pi / height)
        columns = torch.arange(width, dtype=torch.float64) * (2 * math.pi / width)
        u, v = torch.meshgrid(rows, columns, indexing="ij")
        waves = [torch.ones_like(u)]
        for phase in (u, v, u + v):
            waves += [phase.cos(), phase.sin()]
        return torch.stack(waves, dim=-1).reshape(1, height * width, 7).to(dtype).to(device)
