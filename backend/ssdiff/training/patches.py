"""Training windows: reduced-scale scenes, augmented, degraded and cut on the fly."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch

from ssdiff.diffusion.objective import Batch
from ssdiff.injection import Slopes, low_pass
from ssdiff.model.config import Config
from ssdiff.resample.geometry import Geometry
from ssdiff.resample.positions import degrade, interpolate, up
from ssdiff.scaling import Scaling, at_ms
from ssdiff.training.scenes import PHASE, Reference

#: Windows kept for mixing, so that a batch holds many scenes.
_POOL = 384


@dataclass(frozen=True)
class Augmentation:
    """How far the augmentations reach; 0 is none.

    Attributes:
        gain: spread (ln) of the scene's common gain against its percentiles.
        band: spread of each band's own.
        gamma: spread (ln) of a gamma on PAN and reference.
        mtf: relative spread of the MTF gains.
        shift: largest misregistration of PAN, pixels.
        blend: largest share of a neighbouring band mixed into each band, for sensors with other responses.
        simulated: share of windows whose PAN is a random mix of the reference's bands and those beside them.
        slope: spread (ln) of each band's slope against PAN, which a larger scene would have averaged.
    """

    gain: float = 0.25
    band: float = 0.08
    gamma: float = 0.15
    mtf: float = 0.1
    shift: float = 0.3
    blend: float = 0.3
    simulated: float = 0.1
    slope: float = 0.15

    @classmethod
    def none(cls) -> Augmentation:
        """No augmentation but the quarter turns and mirrorings."""
        return cls(**{name: 0.0 for name in cls.__dataclass_fields__})


class Patches:
    """An endless source of batches of windows from scenes.

    Args:
        scenes: references at reduced scale.
        weights: how often each is drawn.
        config: of the network: ratio, side of a window in PAN pixels, and the details that it sees.
        residual_std: C standard deviations that the residual is divided by.
        augmentation: how far augmentations reach.
        seed: of all draws.
    """

    def __init__(
        self,
        scenes: Sequence[Reference],
        weights: Sequence[float],
        config: Config,
        residual_std: Sequence[float],
        augmentation: Augmentation,
        seed: int,
    ) -> None:
        self.scenes = list(scenes)
        self.p = np.asarray(weights, dtype=np.float64) / np.sum(weights)
        self.ratio, self.window, self.spatial = config.ratio, config.window, config.spatial
        self.std = np.asarray(residual_std, dtype=np.float32)[:, None, None]
        self.augmentation = augmentation
        self.random = np.random.default_rng(seed)
        self.pool: list[tuple[np.ndarray, ...]] = []

    def batch(self, size: int) -> Batch:
        """The next ``size`` windows as torch tensors."""
        while len(self.pool) < _POOL:
            self.pool.extend(self._draw())
        chosen = [self.pool.pop(int(self.random.integers(len(self.pool)))) for _ in range(size)]
        return Batch(*(torch.from_numpy(np.stack(part)) for part in zip(*chosen, strict=True)))

    def _draw(self) -> list[tuple[np.ndarray, ...]]:
        """Windows from one region of one scene, under one draw of the augmentations."""
        random, a, ratio, window = self.random, self.augmentation, self.ratio, self.window
        scene = self.scenes[int(random.choice(len(self.scenes), p=self.p))]
        gt, pan, empty, beside = self._region(scene)
        if random.random() < 0.5 and a.gamma:
            power = float(np.exp(random.normal(0.0, a.gamma)))
            gt, pan, beside = (_bent(image, power) for image in (gt, pan, beside))
        if a.blend and (random.random() < 0.3 or scene.synthetic):
            gt = self._blended(gt)
        if scene.pan_less or random.random() < a.simulated:
            pan = self._softened(self._mixed(np.concatenate([gt, beside])), scene)
        elif a.shift:
            by = random.uniform(-a.shift, a.shift, 2) * (random.random() < 0.5)
            pan = interpolate(pan[None], np.arange(pan.shape[0]) + by[0], np.arange(pan.shape[1]) + by[1])[0]
        gains = np.clip(np.asarray(scene.gains) * random.normal(1.0, a.mtf), 0.12, 0.6)
        geometry = Geometry.square(ratio, PHASE[ratio])
        ms = degrade(gt, geometry, tuple(map(float, gains)), (gt.shape[1] // ratio, gt.shape[2] // ratio))
        lms = up(ms, geometry, (gt.shape[1], gt.shape[2]))
        # The nominal gains: at its users' the network does not know the true ones.
        low, slopes = low_pass(pan, scene.gains, ratio), Slopes(len(gt))
        slopes.add(lms[:, ~empty], low[:, ~empty], pan[~empty])
        slope = slopes.solve() * np.exp(random.normal(0.0, a.slope, len(gt)))
        scaling = self._jittered(Scaling.of(ms, at_ms(pan, geometry)).sloped(slope))
        residual = scaling.residual(gt - lms) / self.std
        pan = scaling.spatial(pan, low, self.std, lms)[: self.spatial]
        ms, lms = scaling.ms(ms), scaling.ms(lms)
        windows = []
        count = max(1, int(1.5 * gt.shape[1] * gt.shape[2] / window**2))
        for _ in range(count):
            y, x = (
                ratio * int(random.integers(0, (side - window) // ratio + 1))
                for side in (gt.shape[1], gt.shape[2])
            )
            here = np.s_[..., y : y + window, x : x + window]
            there = np.s_[..., y // ratio : (y + window) // ratio, x // ratio : (x + window) // ratio]
            if empty[here].mean() > 0.01:
                continue
            parts = (lms[here], pan[here], ms[there], residual[here])
            windows.append(tuple(np.ascontiguousarray(part, dtype=np.float32) for part in parts))
        return windows

    def _region(self, scene: Reference) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
        """A random region, turned and mirrored at random, its sides multiples of the ratio.

        A scene smaller than a window is mirrored beyond its edges, as a fusion sees it.

        Returns:
            Reference, PAN, where there is no data, and the bands beside the reference's (maybe none).
        """
        random = self.random
        height, width = scene.pan.shape
        side_y, side_x = (min(side, 4 * self.window) // self.ratio * self.ratio for side in (height, width))
        y, x = int(random.integers(height - side_y + 1)), int(random.integers(width - side_x + 1))
        here = np.s_[..., y : y + side_y, x : x + side_x]
        beside = scene.gt[:0] if scene.beside is None else scene.beside
        more = [(0, max(0, self.window - side)) for side in (side_y, side_x)]
        parts = [
            np.pad(part, [(0, 0)] * (part.ndim - 2) + more, mode="symmetric")
            for part in (scene.gt[here], scene.pan[here], scene.empty[here], beside[here])
        ]
        turns, flip = int(random.integers(4)), bool(random.integers(2))
        parts = [np.rot90(part, turns, axes=(-2, -1)) for part in parts]
        if flip:
            parts = [part[..., ::-1] for part in parts]
        gt, pan, empty, beside = (np.ascontiguousarray(part) for part in parts)
        return gt, pan, empty, beside

    def _blended(self, gt: np.ndarray) -> np.ndarray:
        """Each band (C, H, W) mixed with the one before or after it."""
        bands = gt.shape[0]
        share = np.asarray(self.random.uniform(0.0, self.augmentation.blend, bands), dtype=np.float32)
        share = share[:, None, None]
        step = self.random.choice([-1, 1], bands)
        neighbour = np.clip(np.arange(bands) + step, 0, bands - 1)
        return np.asarray((1 - share) * gt + share * gt[neighbour])

    def _mixed(self, gt: np.ndarray) -> np.ndarray:
        """A PAN (H, W) as a random mix of the bands (C, H, W), half of the time of their powers."""
        random = self.random
        share = random.dirichlet(np.full(gt.shape[0], 0.6)).astype(np.float32)
        if random.random() < 0.5:
            # A real PAN follows no weighted sum: what it sees beyond one differs with the surface.
            top = np.maximum(np.percentile(gt, 99.5, axis=(1, 2), keepdims=True), 1e-6).astype(np.float32)
            power = np.exp(random.normal(0.0, 0.25, (gt.shape[0], 1, 1))).astype(np.float32)
            gt = top * np.maximum(gt / top, 0.0) ** power
        return np.asarray(np.tensordot(share, gt, axes=1))

    def _softened(self, pan: np.ndarray, scene: Reference) -> np.ndarray:
        """A mixed PAN (H, W) as soft as a real one: a PAN passes less at its Nyquist frequency than MS at MS's.

        The ratio of the sensor's gains, with a spread (ln) of a fifth, is what three taps pass along each axis.
        """
        gain = scene.pan_gain / float(np.mean(scene.gains)) * float(np.exp(self.random.normal(0.0, 0.2)))
        side = (1.0 - min(gain, 1.0)) / 4.0
        for _ in range(2):
            more = np.pad(pan, [(1, 1), (0, 0)], mode="edge")
            pan = (pan + np.float32(side) * (more[:-2] + more[2:] - 2.0 * pan)).T
        return pan

    def _jittered(self, scaling: Scaling) -> Scaling:
        """The scene's scaling as if it had been taken from a larger scene."""
        a, random = self.augmentation, self.random
        common = float(np.exp(random.normal(0.0, a.gain)))
        return scaling.stretched(
            common * np.exp(random.normal(0.0, a.band, len(scaling.low))),
            common * float(np.exp(random.normal(0.0, a.band))),
            float(random.uniform(-0.1, 0.05)),
        )


def _bent(image: np.ndarray, power: float) -> np.ndarray:
    """An image under a gamma that leaves its 99.5th percentile where it is."""
    if not image.size:
        return image
    top = max(float(np.percentile(image, 99.5)), 1e-6)
    return np.asarray(top * np.maximum(image / top, 0.0) ** power)
