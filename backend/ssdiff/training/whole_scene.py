"""A whole scene at reduced scale, fused as users get it: what a sensor's adapter is judged by."""

from __future__ import annotations

import numpy as np
import torch

from ssdiff.diffusion.sampler import Denoiser
from ssdiff.fusion_ssdiff import OVERLAP
from ssdiff.injection import Slopes, low_pass
from ssdiff.model.config import Config
from ssdiff.quality.reference import ergas, sam
from ssdiff.resample.geometry import Geometry
from ssdiff.resample.positions import degrade, mtf_sigma, up
from ssdiff.resample.projection import filter_matrix, inverse
from ssdiff.scaling import Scaling, at_ms
from ssdiff.training.held_out import BATCH, Figures
from ssdiff.training.scenes import PHASE, Reference, inner


class WholeScene:
    """A reference, brought down and fused in blended windows of the weights' own size, one evaluation from pure noise.

    Args:
        found: the reference; mirrored beyond its right and lower edges where no window fits.
        config: of the network: ratio, side of a window in PAN pixels, and the details that it sees.
        std: C standard deviations that the residual is divided by.
        seed: of the noise, the same in every judgement.
    """  # fmt: skip

    def __init__(self, found: Reference, config: Config, std: tuple[float, ...], seed: int) -> None:
        self.found, self.seed = found, seed
        self.ratio, self.window = ratio, window = config.ratio, config.window
        self.geometry = Geometry.square(ratio, PHASE[ratio])
        gt, pan = found.gt, found.pan
        self.std = np.asarray(std, dtype=np.float32)[:, None, None]
        ms = degrade(gt, self.geometry, found.gains, (gt.shape[1] // ratio, gt.shape[2] // ratio))
        self.lms = up(ms, self.geometry, gt.shape[1:])
        low, slopes = low_pass(pan, found.gains, ratio), Slopes(len(gt))
        valid = ~found.empty
        slopes.add(self.lms[:, valid], low[:, valid], pan[valid])
        whole = at_ms(valid.astype(np.float32), self.geometry) > 0.999
        low_pan = at_ms(pan, self.geometry)[whole]
        self.scaling = Scaling.of(self.lms[:, valid], low_pan).sloped(slopes.solve())
        spatial = self.scaling.spatial(pan, low, self.std, self.lms)[: config.spatial]
        self.images = tuple(
            self._mirrored(image, side)
            for image, side in (
                (self.scaling.ms(self.lms), window),
                (spatial, window),
                (self.scaling.ms(ms), window // ratio),
            )
        )
        self.filters = {(gain, axis): self._filters(gain, axis) for gain in found.gains for axis in (0, 1)}

    @staticmethod
    def _mirrored(image: np.ndarray, side: int) -> np.ndarray:
        more = [(0, max(0, side - length)) for length in image.shape[1:]]
        return np.pad(image, [(0, 0), *more], mode="symmetric").astype(np.float32)

    def figures(self, net: Denoiser, device: torch.device) -> Figures:
        """Judge a network by the inner part of its fusion."""
        cut = inner(self.ratio)
        gt, fused, valid = self.found.gt[cut], self.fused(net, device)[cut], ~self.found.empty[cut[1:]]
        return Figures(sam(gt, fused, valid), ergas(gt, fused, self.ratio, valid))

    @torch.no_grad()
    def fused(self, net: Denoiser, device: torch.device) -> np.ndarray:
        """The scene fused and made consistent, (C, H, W), the file's units."""
        lms, pan, ms = self.images
        side, ratio = self.window, self.ratio
        height, width = lms.shape[1:]
        places = [(y, x) for y in self._starts(height) for x in self._starts(width)]
        draw = torch.Generator().manual_seed(self.seed)
        total, share = np.zeros(lms.shape, np.float32), np.zeros((height, width), np.float32)
        ramp = np.minimum(1.0, (np.arange(side) + 1.0) / (OVERLAP + 1.0))
        ramp = np.minimum(ramp, ramp[::-1])
        hat = np.outer(ramp, ramp).astype(np.float32)
        for first in range(0, len(places), BATCH):
            some = places[first : first + BATCH]
            parts = [
                torch.from_numpy(
                    np.stack([image[:, y // r : y // r + s, x // r : x // r + s] for y, x in some])
                ).to(device)
                for image, r, s in ((lms, 1, side), (pan, 1, side), (ms, ratio, side // ratio))
            ]
            noise = torch.randn(parts[0].shape, generator=draw).to(device)
            t = torch.full((len(some),), 999, device=device)
            for (y, x), x0 in zip(some, net(*parts, noise, t).float().cpu().numpy(), strict=True):
                total[:, y : y + side, x : x + side] += hat * x0
                share[y : y + side, x : x + side] += hat
        residual = (total / share)[:, : self.found.gt.shape[1], : self.found.gt.shape[2]]
        return self._consistent(self.lms + self.scaling.restored(residual * self.std))

    def _starts(self, length: int) -> list[int]:
        """Where windows begin along an axis, multiples of the ratio; the last one ends with the scene."""
        step = (self.window - OVERLAP) // self.ratio * self.ratio
        last = (length - self.window) // self.ratio * self.ratio
        return sorted({*range(0, last, step), last})

    def _consistent(self, fused: np.ndarray) -> np.ndarray:
        """The fusion moved to degrade as the truth does; mirrored at its edges."""
        out = np.empty_like(fused)
        for band, gain in enumerate(self.found.gains):
            (down, back), (right, left) = self.filters[gain, 0], self.filters[gain, 1]
            out[band] = fused[band] + back @ (down @ (self.found.gt[band] - fused[band]) @ right.T) @ left.T
        return out

    def _filters(self, gain: float, axis: int) -> tuple[np.ndarray, np.ndarray]:
        """The MTF filter along an axis, and its inverse."""
        side = self.found.gt.shape[1 + axis]
        positions = self.ratio * np.arange(side // self.ratio) + self.geometry.phase[axis]
        down = filter_matrix(positions, mtf_sigma(gain, self.ratio), (0, side), (0, side))
        return down, inverse(down)
