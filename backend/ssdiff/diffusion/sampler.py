"""DDIM from pure noise to the residual, as one pure function."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import torch
from torch import Tensor

from ssdiff.diffusion.schedule import Schedule

Denoiser = Callable[..., Tensor]


def sample(
    net: Denoiser,
    cond: Sequence[Tensor],
    noise: Callable[[int], Tensor],
    schedule: Schedule,
    steps: int = 1,
    eta: float = 0.0,
) -> Tensor:
    """Draw the (scaled) residual (Song, Meng, Ermon, arXiv 2010.02502, eq. 12, in terms of x0).

    The chain carries the residual, never the image, and the network is handed true timesteps 0..T-1.

    Args:
        net: ``net(*cond, x_t, t)`` predicts x0 (B, C, H, W) for t (B,) of int64.
        cond: what the network sees beside x_t: lms, pan, ms.
        noise: standard normal (B, C, H, W); ``noise(0)`` is where the chain starts, ``noise(i)`` what its
            i-th step adds, asked for only where eta > 0.
        schedule: of the training.
        steps: evaluations of the network, 1..T.
        eta: 0 is deterministic, 1 ancestral.

    Returns:
        x0 (B, C, H, W), in the unit the network was trained in.

    Raises:
        InputError: ``steps`` is not in 1..T.
    """
    chain = schedule.timesteps(steps)
    x = noise(0)
    for i, t in enumerate(chain, start=1):
        x0 = net(*cond, x, torch.full((x.shape[0],), t, dtype=torch.int64, device=x.device))
        if i == steps:
            break
        now, then = float(schedule.alpha_bar[t]), float(schedule.alpha_bar[chain[i]])
        sigma = eta * ((1 - then) / (1 - now) * (1 - now / then)) ** 0.5
        eps = (x - now**0.5 * x0) / (1 - now) ** 0.5
        x = then**0.5 * x0 + max(1 - then - sigma**2, 0.0) ** 0.5 * eps
        if sigma > 0:
            x = x + sigma * noise(i)
    return x0
