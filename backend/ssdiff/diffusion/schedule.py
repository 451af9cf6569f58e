"""Noise schedule: how much of the residual is left at each timestep."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from ssdiff.errors import InputError


@dataclass(frozen=True)
class Schedule:
    """q(x_t | x0) = N(sqrt(alpha_bar_t) x0, 1 - alpha_bar_t), t = 0..T-1.

    Attributes:
        alpha_bar: (T,) float64, falling, on the CPU.
    """

    alpha_bar: Tensor

    @classmethod
    def cosine(cls, T: int = 1000) -> Schedule:
        """Cosine schedule of Nichol and Dhariwal (arXiv 2102.09672, eq. 17), betas clipped at .999."""
        f = [math.cos((i / T + 0.008) / 1.008 * math.pi / 2) ** 2 for i in range(T + 1)]
        alpha = [max(1.0 - 0.999, f[i + 1] / f[i]) for i in range(T)]
        return cls(torch.tensor(np.cumprod(np.array(alpha, dtype=np.float64))))

    @property
    def T(self) -> int:  # noqa: N802
        """Number of timesteps."""
        return int(self.alpha_bar.numel())

    def timesteps(self, steps: int) -> list[int]:
        """Timesteps of a chain of ``steps``, falling, evenly spaced from T - 1 (trailing, arXiv 2305.08891).

        Raises:
            InputError: ``steps`` is not in 1..T.
        """
        if not 1 <= steps <= self.T:
            raise InputError(
                f"{steps} denoising steps are not possible.", f"Choose 1 to {self.T} steps.", "steps"
            )
        return [math.floor(self.T * (steps - i) / steps + 0.5) - 1 for i in range(steps)]

    def q_sample(self, x0: Tensor, t: Tensor, noise: Tensor) -> Tensor:
        """x_t for clean x0 (B, ...), timesteps t (B,) and standard normal noise (B, ...)."""
        shape = (-1,) + (1,) * (x0.dim() - 1)
        alpha_bar = self.alpha_bar[t.cpu()].reshape(shape)
        signal, spread = (part.sqrt().to(x0.dtype).to(x0.device) for part in (alpha_bar, 1 - alpha_bar))
        return signal * x0 + spread * noise
