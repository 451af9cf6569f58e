"""Diffusion of the scaled residual: schedule, sampler, training objective."""

from __future__ import annotations

from ssdiff.diffusion.objective import Batch, draw_timesteps, loss
from ssdiff.diffusion.sampler import sample
from ssdiff.diffusion.schedule import Schedule

__all__ = ["Batch", "Schedule", "draw_timesteps", "loss", "sample"]
