"""Training objective: L1 between the scaled residual and the network's prediction of it, and terms beside it."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import NamedTuple

import torch
from torch import Tensor

from ssdiff.diffusion.sampler import Denoiser
from ssdiff.diffusion.schedule import Schedule
from ssdiff.resample.positions import mtf_sigma


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


@dataclass(frozen=True)
class Terms:
    """Weights of what is added to L1; the published objective has none of it.

    Attributes:
        squared: of the mean squared error, which ERGAS measures.
        consistency: of L1 of the error that MS's MTF passes, so of what MS contradicts.
        projected: share of that error left out of the other terms, as the projection onto MS will remove it.
    """

    squared: float = 0.0
    consistency: float = 0.0
    projected: float = 0.0

    def of(self, error: Tensor, ratio: int) -> Tensor:
        """The scalar loss of an error (B, C, H, W) of the predicted x0."""
        low = _low_pass(error, ratio) if self.consistency or self.projected else None
        kept = error if low is None else error - self.projected * low
        value = kept.abs().mean()
        if self.squared:
            value = value + self.squared * kept.square().mean()
        if low is not None and self.consistency:
            value = value + self.consistency * low.abs().mean()
        return value


def _low_pass(image: Tensor, ratio: int, gain: float = 0.3) -> Tensor:
    """(B, C, H, W) through a Gaussian MTF with ``gain`` at MS's Nyquist frequency, mirrored at the edges."""
    sigma = mtf_sigma(gain, ratio)
    reach = math.ceil(3.0 * sigma)
    taps = torch.exp(-0.5 * (torch.arange(-reach, reach + 1, device=image.device) / sigma) ** 2)
    kernel = (taps / taps.sum()).to(image.dtype)
    flat = image.flatten(0, 1)[:, None]
    flat = torch.nn.functional.pad(flat, (reach, reach, reach, reach), mode="reflect")
    flat = torch.nn.functional.conv2d(flat, kernel.view(1, 1, 1, -1))
    return torch.nn.functional.conv2d(flat, kernel.view(1, 1, -1, 1)).view(image.shape)


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
    terms: Terms | None = None,
) -> Tensor:
    """Mean absolute error of the predicted x0 at random timesteps (arXiv 2404.11537, training).

    Args:
        net: predicts x0.
        batch: windows.
        generator: draws timesteps and noise, on the CPU or on the batch's device.
        p_last: share of the timesteps put at T - 1; 0 is the published objective.
        schedule: default `Schedule.cosine()`.
        terms: what is added to L1; default nothing.

    Returns:
        A scalar with its graph.
    """
    schedule = schedule or _COSINE
    x0, device = batch.residual, batch.residual.device
    t = draw_timesteps(x0.shape[0], schedule, generator, p_last).to(device)
    noise = torch.randn(x0.shape, generator=generator, device=generator.device, dtype=x0.dtype).to(device)
    predicted = net(batch.lms, batch.pan, batch.ms, schedule.q_sample(x0, t, noise), t)
    ratio = batch.pan.shape[-1] // batch.ms.shape[-1]
    return (terms or Terms()).of(predicted.float() - x0.float(), ratio)


_COSINE = Schedule.cosine()
