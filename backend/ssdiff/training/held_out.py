"""The held-out part of a scene: figures by which an adaptation is judged."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch

from ssdiff.diffusion.sampler import Denoiser
from ssdiff.quality.reference import ergas, sam
from ssdiff.resample.positions import mtf_sigma
from ssdiff.resample.projection import filter_matrix, inverse
from ssdiff.scaling import Scaling
from ssdiff.training.scene_windows import FULL, Protocol, Tile

#: Windows at most, and how many go through the network at a time.
MOST, BATCH = 24, 8


@dataclass(frozen=True)
class Figures:
    """How far a fusion is from the truth: SAM in degrees and ERGAS."""

    sam: float
    ergas: float

    def against(self, other: Figures) -> float:
        """Mean of both as shares of another's; below 1 is better."""
        return 0.5 * (self.sam / max(other.sam, 1e-9) + self.ergas / max(other.ergas, 1e-9))

    def no_worse(self, other: Figures) -> bool:
        """Whether neither figure is above another's."""
        return self.sam <= other.sam and self.ergas <= other.ergas

    def rounded(self) -> dict[str, float]:
        """For reports."""
        return {"sam": round(self.sam, 4), "ergas": round(self.ergas, 4)}


class HeldOut:
    """Windows of tiles that nothing is learnt from.

    Args:
        tiles: the held-out ones.
        protocol: how they become windows.
        scaling: of the scene.
        seed: of the noise, the same in every judgement.
    """

    def __init__(self, tiles: Sequence[Tile], protocol: Protocol, scaling: Scaling, seed: int) -> None:
        self.protocol, self.scaling = protocol, scaling
        found, truth, valid = [], [], []
        for tile in tiles:
            images = protocol.images(tile, scaling)
            step = max(protocol.ratio, protocol.window // 4 * 3 // protocol.ratio * protocol.ratio)
            for row in protocol.starts(tile.pan.shape[0], step):
                for column in protocol.starts(tile.pan.shape[1], step):
                    here = np.s_[..., row : row + protocol.window, column : column + protocol.window]
                    if tile.valid[here].mean() > FULL:
                        found.append(protocol.cut(images, row, column))
                        truth.append(tile.gt[here])
                        valid.append(tile.valid[here])
        keep = np.linspace(0, len(found) - 1, min(MOST, len(found))).round().astype(int) if found else []
        self.windows = [found[i] for i in keep]
        self.parts = [truth[i] for i in keep]
        self.truth = np.concatenate(self.parts, axis=1) if found else np.empty(0)
        self.valid = np.concatenate([valid[i] for i in keep]) if found else np.empty(0, bool)
        self.generator_seed = seed
        self.filters = {gain: self._filters(gain) for gain in protocol.gains}

    def __len__(self) -> int:
        """Number of windows."""
        return len(self.windows)

    def figures(self, net: Denoiser, device: torch.device) -> Figures:
        """Judge a network."""
        image = self.fused(net, device)
        return Figures(sam(self.truth, image, self.valid), ergas(self.truth, image, self.upscaling, self.valid))

    @property
    def upscaling(self) -> float:
        """The ratio that ERGAS takes."""
        return float(np.mean(self.protocol.geometry.ratio))

    @torch.no_grad()
    def fused(self, net: Denoiser, device: torch.device) -> np.ndarray:
        """The windows as a fusion by default would have them: one evaluation from pure noise, made consistent.

        Returns:
            (C, H, W), the windows below each other as in ``truth``.
        """
        draw = torch.Generator().manual_seed(self.generator_seed)
        std = np.asarray(self.protocol.residual_std, dtype=np.float32)[:, None, None]
        fused: list[np.ndarray] = []
        for first in range(0, len(self.windows), BATCH):
            parts = zip(*self.windows[first : first + BATCH], strict=True)
            lms, pan, ms, residual = (torch.from_numpy(np.stack(part)) for part in parts)
            noise = torch.randn(residual.shape, generator=draw)
            t = torch.full((len(noise),), 999)
            x0 = net(*(tensor.to(device) for tensor in (lms, pan, ms, noise, t))).float().cpu().numpy()
            low = self.scaling.low[:, None, None] + self.scaling.restored(lms.numpy())
            fused += list(low + self.scaling.restored(x0 * std))
        return np.concatenate([self._consistent(*pair) for pair in zip(fused, self.parts, strict=True)], axis=1)

    def _consistent(self, fused: np.ndarray, truth: np.ndarray) -> np.ndarray:
        """A window moved to degrade as the truth does; mirrored at its edges."""
        out = np.empty_like(fused)
        for band, gain in enumerate(self.protocol.gains):
            down, back = self.filters[gain]
            out[band] = fused[band] + back @ (down @ (truth[band] - fused[band]) @ down.T) @ back.T
        return out

    def _filters(self, gain: float) -> tuple[np.ndarray, np.ndarray]:
        """One axis of the MTF filter of a window, and its inverse."""
        side, ratio = self.protocol.window, self.protocol.ratio
        positions = ratio * np.arange(side // ratio) + self.protocol.phase
        down = filter_matrix(positions, mtf_sigma(gain, ratio), (0, side), (0, side))
        return down, inverse(down)
