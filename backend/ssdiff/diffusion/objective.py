"""Training objective: L1 between the scaled residual and the network's prediction of it."""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor

from ssdiff.diffusion.sampler import Denoiser
from ssdiff.diffusion.schedule import Schedule


class Batch(NamedTuple):
    """Training windows on the network's scale.

    Attributes:
        lms: (B, C, H, W) MS interpolated at PAN's pixels.
        pan: (B, 1, H, W).
        ms: (B, C, H / ratio, W / ratio).
        residual: (B, C, H, W), (gt - lms) divided by the residual's standard deviation per band.
    """

    lms: Tensor
    pan: Tensor
    ms: Tensor
    residual: Tensor


def draw_timesteps(count: int, schedule: Schedule, generator: torch.Generator, p_last: float = 0.5) -> Tensor:
    """Timesteps (count,), on the generator's device: T - 1 with probability p_last, else uniform on 0..T-1.

    The default product makes one evaluation, at T - 1: that step gets half of the training.
    """
    device = generator.device
    t = torch.randint(schedule.T, (count,), generator=generator, device=device)
    last = torch.rand(count, generator=generator, device=device) < p_last
    return torch.where(last, torch.full_like(t, schedule.T - 1), t)


def loss(
    net: Denoiser,
    batch: Batch,
    generator: torch.Generator,
    p_last: float = 0.5,
    schedule: Schedule | None = None,
) -> Tensor:
    """Mean absolute error of the predicted x0 at random timesteps (arXiv 2404.11537, training).

    Args:
        net: predicts x0.
        batch: windows.
        generator: draws timesteps and noise, on the CPU or on the batch's device.
        p_last: share of the timesteps put at T - 1; 0 is the published objective.
        schedule: default `Schedule.cosine()`.

    Returns:
        A scalar with its graph.
    """
    schedule = schedule or _COSINE
    x0, device = batch.residual, batch.residual.device
    t = draw_timesteps(x0.shape[0], schedule, generator, p_last).to(device)
    noise = torch.randn(x0.shape, generator=generator, device=generator.device, dtype=x0.dtype).to(device)
    predicted = net(batch.lms, batch.pan, batch.ms, schedule.q_sample(x0, t, noise), t)
    return torch.nn.functional.l1_loss(predicted.float(), x0.float())


_COSINE = Schedule.cosine()
