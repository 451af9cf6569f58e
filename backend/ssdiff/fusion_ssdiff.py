"""SSDiff as a fuser: windows of a scene through the sampler, on one device."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from .block import Block
from .classical.method import MS_GAIN
from .diffusion import Schedule, sample
from .fusers import Fused
from .injection import Slopes, low_pass, margin
from .model.adapter import load as load_adapter
from .model.adapter import merge
from .model.weights import load
from .orientation import orientations
from .raster.noise import normal
from .resample.literature import up23
from .resample.positions import interpolate
from .scaling import Scaling, at_ms

#: PAN pixels that neighbouring windows have in common; small windows a quarter of their side.
OVERLAP = 16
#: Farthest (PAN pixels) that MS may lie off the phase of the weights without being resampled.
PHASE_SLACK = 0.05
#: How far a scene's ratio may exceed the weights'.
RATIO_SLACK = 1.06
#: Values of PAN and of each band that a block adds to the sample for the percentiles.
_VALUES = 512
#: PAN pixels that go through the network at a time.
_BATCH = {"cpu": 8 * 64**2, "mps": 16 * 64**2, "cuda": 64 * 64**2}


class SSDiffFuser:
    """Samples the residual of each window and adds it to lms.

    Args:
        weights: a weights file.
        device: ``cpu``, ``cuda``, ``cuda:1``, ``mps``.
        steps: denoising steps.
        samples: results that are averaged.
        seed: of the noise, which belongs to the absolute pixel, the step and the sample.
        uncertainty: also give the samples' standard deviation.
        peak: 2^bits - 1 of the sensor, for weights trained on values divided by it.
        adapter: an adapter file of these weights.
        gains: C MTF gains at Nyquist, for weights that see injected detail; .3 each by default.

    Raises:
        InputError: the weights or the adapter cannot be read, or do not belong together.
    """

    def __init__(
        self,
        weights: Path,
        device: str = "cpu",
        *,
        steps: int = 1,
        samples: int = 1,
        seed: int = 0,
        uncertainty: bool = False,
        peak: float | None = None,
        adapter: Path | None = None,
        gains: Sequence[float] | None = None,
    ) -> None:
        loaded = load(weights)
        if adapter is not None:
            merge(loaded.net, load_adapter(adapter, loaded))
        self.peak = peak if str(loaded.meta["scale"]).startswith("divided") else None
        self.taps = loaded.meta["lms"] == "23 taps"
        self.device = device
        self.net = loaded.net.to(device).eval()
        self.ratio = self.net.config.ratio
        self.size = self.net.config.window
        self.overlap = min(OVERLAP, self.size // 4)
        self.batch = max(1, _BATCH[device.split(":")[0]] // (self.size**2 * self.net.config.passes))
        self.gains = tuple(gains or [MS_GAIN] * self.net.config.bands)
        self.halo = margin(self.gains, RATIO_SLACK * self.ratio) if self.net.config.detail else 0
        self.phase: float | None = float(loaded.meta["phase"])
        self.std = np.asarray(loaded.meta["residual_std"], dtype=np.float32)[:, None, None]
        self.orientations = orientations(self.ratio, self.phase)
        self.schedule = Schedule.cosine()
        self.steps, self.samples, self.seed, self.uncertainty = steps, samples, seed, uncertainty
        self.scaling: Scaling | None = None

    def fit(self, blocks: Iterable[Block]) -> None:
        """Take the scene's percentiles from its valid pixels; weights that divide by a peak need none."""
        bands, pans, slopes = [], [], Slopes(self.net.config.bands)
        for whole in blocks:
            low, block = self._pan_low(whole), whole.inner(self.halo)
            if low is not None:
                slopes.add(block.lms[:, block.valid], low[:, block.valid], block.pan[block.valid])
            good = np.flatnonzero(block.valid)
            good = good[:: max(1, len(good) // _VALUES)]
            bands.append(block.lms.reshape(block.bands, -1)[:, good])
            pans.append(_valid_low(block))
        values, pan = np.concatenate(bands, axis=1), np.concatenate(pans)
        if self.peak is None:
            self.scaling = Scaling.of(values, pan).sloped(slopes.solve())
        else:
            zeros = np.zeros(values.shape[0])
            self.scaling = Scaling.between(zeros, zeros + self.peak, 0.0, self.peak)

    def fuse(self, blocks: Sequence[Block]) -> Fused:
        """Fuse windows.

        Args:
            blocks: of ``size`` pixels a side and ``halo`` more on each.

        Returns:
            float32 (C, size, size) each in the scene's units, or pairs with the standard deviation of the samples.
        """
        scaling = self.scaling
        if scaling is None:
            raise RuntimeError("fit comes before fuse")
        pan_low = [self._pan_low(block) for block in blocks]
        blocks = [block.inner(self.halo) for block in blocks]
        low = [self._low(block) for block in blocks]
        cond = (
            self._tensor([scaling.ms(lms) for _, lms in low]),
            self._tensor(
                [
                    scaling.spatial(block.pan, own, self.std, lms if self.net.config.modulated else None)
                    for block, own, (_, lms) in zip(blocks, pan_low, low, strict=True)
                ]
            ),
            self._tensor([scaling.ms(ms) for ms, _ in low]),
        )
        mean = squares = np.zeros(1)
        for number in range(self.samples):
            residual = self._sampled(blocks, cond, number).astype(np.float64)
            step = residual - mean
            mean = mean + step / (number + 1)
            squares = squares + step * (residual - mean)
        results = [
            (lms + scaling.restored(detail * self.std)).astype(np.float32)
            for (_, lms), detail in zip(low, mean, strict=True)
        ]
        if not self.uncertainty:
            return list(results)
        spread = np.sqrt(squares / max(self.samples - 1, 1))
        spreads = [scaling.restored(part * self.std).astype(np.float32) for part in spread]
        return list(zip(results, spreads, strict=True))

    def _sampled(
        self, blocks: Sequence[Block], cond: tuple[Tensor, Tensor, Tensor], number: int
    ) -> np.ndarray:
        """One sample of the scaled residual, (B, C, H, W), each in another orientation of the window."""
        orientation = self.orientations[number % len(self.orientations)]

        def noise(step: int) -> Tensor:
            drawn = self._tensor([normal(self.seed, b.origin, b.lms.shape, step, number) for b in blocks])
            return orientation.of(drawn)

        turned = [orientation.of(image) for image in cond]
        with torch.inference_mode():
            found = orientation.undone(sample(self.net, turned, noise, self.schedule, self.steps))
        return np.asarray(found.float().cpu().numpy())

    def _tensor(self, arrays: Sequence[np.ndarray]) -> Tensor:
        return torch.from_numpy(np.stack(arrays).astype(np.float32, copy=False)).to(self.device)

    def _pan_low(self, block: Block) -> np.ndarray | None:
        """PAN's low passes (C, size, size) for networks that see injected detail; None for the others."""
        if not self.net.config.detail:
            return None
        low = low_pass(block.pan, self.gains, math.sqrt(math.prod(block.geometry.ratio)))
        return low[:, self.halo : -self.halo, self.halo : -self.halo]

    def _low(self, block: Block) -> tuple[np.ndarray, np.ndarray]:
        """What the network sees of MS: (C, size / ratio, size / ratio) at the weights' phase, and lms (C, size, size).

        Off that phase MS is resampled, and lms is the block's own, whatever kernel the weights know.
        """
        side = self.size // self.ratio
        positions = []
        for axis in (0, 1):
            on_pan = block.origin[axis] + self.ratio * np.arange(side) + (self.phase or 0.0)
            positions.append(block.geometry.ms_position(on_pan, axis) - block.ms_origin[axis])
        whole = [np.rint(position).astype(np.int64) for position in positions]
        off = max(float(np.abs(p - w).max()) for p, w in zip(positions, whole, strict=True))
        if off * self.ratio > PHASE_SLACK:
            return interpolate(block.ms, positions[0], positions[1]), block.lms
        ms = np.asarray(block.ms[:, whole[0][:, None], whole[1]])
        if not self.taps:
            return ms, block.lms
        top, left = (self.ratio * int(index[0]) for index in whole)
        fine = up23(block.ms, self.ratio)[:, top : top + self.size, left : left + self.size]
        return ms, fine.astype(np.float32)


def _valid_low(block: Block) -> np.ndarray:
    """PAN at MS's resolution (n,), where its pixels are valid."""
    low = at_ms(block.pan, block.geometry, block.origin)
    near = []
    for axis, count in enumerate(low.shape):
        first = np.ceil(block.geometry.ms_position(block.origin[axis], axis))
        at = np.rint(block.geometry.pan_position(first + np.arange(count), axis)) - block.origin[axis]
        near.append(np.clip(at.astype(np.int64), 0, block.shape[axis] - 1))
    return np.asarray(low[block.valid[np.ix_(near[0], near[1])]])
