"""SSDiff as a fuser: windows of a scene through the sampler, on one device."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from .block import Block
from .diffusion import Schedule, sample
from .fusers import Fused
from .model.weights import load
from .raster.noise import normal
from .resample.positions import interpolate
from .scaling import Scaling

#: Share of a window's side that neighbours have in common.
OVERLAP = 4
#: Farthest (PAN pixels) that MS may lie off the phase of the weights without being resampled.
PHASE_SLACK = 0.05
#: Values of PAN and of each band that a block adds to the sample for the percentiles.
_VALUES = 512
_BATCH = {"cpu": 8, "mps": 16, "cuda": 64}


class SSDiffFuser:
    """Samples the residual of each window and adds it to lms.

    Args:
        weights: a weights file.
        device: ``cpu``, ``cuda``, ``cuda:1``, ``mps``.
        steps: denoising steps.
        samples: results that are averaged.
        seed: of the noise, which belongs to the absolute pixel, the step and the sample.
        uncertainty: also give the samples' standard deviation.

    Raises:
        InputError: the weights cannot be read.
    """

    halo = 0

    def __init__(
        self,
        weights: Path,
        device: str = "cpu",
        *,
        steps: int = 1,
        samples: int = 1,
        seed: int = 0,
        uncertainty: bool = False,
    ) -> None:
        loaded = load(weights)
        self.device = device
        self.net = loaded.net.to(device).eval()
        self.ratio = self.net.config.ratio
        self.size = self.net.config.window
        self.overlap = self.size // OVERLAP
        self.batch = _BATCH[device.split(":")[0]]
        self.phase: float | None = float(loaded.meta["phase"])
        self.std = np.asarray(loaded.meta["residual_std"], dtype=np.float32)[:, None, None]
        self.schedule = Schedule.cosine()
        self.steps, self.samples, self.seed, self.uncertainty = steps, samples, seed, uncertainty
        self.scaling: Scaling | None = None

    def fit(self, blocks: Iterable[Block]) -> None:
        """Take the scene's percentiles from its valid pixels."""
        bands, pans = [], []
        for block in blocks:
            good = np.flatnonzero(block.valid)
            good = good[:: max(1, len(good) // _VALUES)]
            bands.append(block.lms.reshape(block.bands, -1)[:, good])
            pans.append(block.pan.ravel()[good])
        self.scaling = Scaling.of(np.concatenate(bands, axis=1), np.concatenate(pans))

    def fuse(self, blocks: Sequence[Block]) -> Fused:
        """Fuse windows.

        Args:
            blocks: of ``size`` pixels a side.

        Returns:
            float32 (C, size, size) each in the scene's units, or pairs with the standard deviation of the samples.
        """
        scaling = self.scaling
        if scaling is None:
            raise RuntimeError("fit comes before fuse")
        cond = (
            self._tensor([scaling.ms(block.lms) for block in blocks]),
            self._tensor([scaling.pan(block.pan)[None] for block in blocks]),
            self._tensor([scaling.ms(self._ms(block)) for block in blocks]),
        )
        mean = squares = np.zeros(1)
        for number in range(self.samples):
            residual = self._sampled(blocks, cond, number).astype(np.float64)
            step = residual - mean
            mean = mean + step / (number + 1)
            squares = squares + step * (residual - mean)
        results = [
            (block.lms + scaling.restored(detail * self.std)).astype(np.float32)
            for block, detail in zip(blocks, mean, strict=True)
        ]
        if not self.uncertainty:
            return list(results)
        spread = np.sqrt(squares / max(self.samples - 1, 1))
        spreads = [scaling.restored(part * self.std).astype(np.float32) for part in spread]
        return list(zip(results, spreads, strict=True))

    def _sampled(self, blocks: Sequence[Block], cond: tuple[Tensor, Tensor, Tensor], number: int) -> np.ndarray:
        """One sample of the scaled residual, (B, C, H, W)."""

        def noise(step: int) -> Tensor:
            return self._tensor([normal(self.seed, b.origin, b.lms.shape, step, number) for b in blocks])

        with torch.inference_mode():
            return np.asarray(sample(self.net, cond, noise, self.schedule, self.steps).float().cpu().numpy())

    def _tensor(self, arrays: Sequence[np.ndarray]) -> Tensor:
        return torch.from_numpy(np.stack(arrays).astype(np.float32, copy=False)).to(self.device)

    def _ms(self, block: Block) -> np.ndarray:
        """MS (C, size / ratio, size / ratio) at the phase that the weights were trained at."""
        side = self.size // self.ratio
        positions = []
        for axis in (0, 1):
            on_pan = block.origin[axis] + self.ratio * np.arange(side) + (self.phase or 0.0)
            positions.append(block.geometry.ms_position(on_pan, axis) - block.ms_origin[axis])
        whole = [np.rint(position).astype(np.int64) for position in positions]
        off = max(float(np.abs(p - w).max()) for p, w in zip(positions, whole, strict=True))
        if off * self.ratio <= PHASE_SLACK:
            return np.asarray(block.ms[:, whole[0][:, None], whole[1]])
        return interpolate(block.ms, positions[0], positions[1])
