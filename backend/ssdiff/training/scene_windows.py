"""Training windows of one scene at reduced scale, made as its own fusion would see them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch

from ssdiff.cards import tuned_window
from ssdiff.diffusion.objective import Batch
from ssdiff.errors import InputError
from ssdiff.injection import Slopes, low_pass
from ssdiff.model.weights import Weights
from ssdiff.resample.geometry import Geometry
from ssdiff.resample.positions import degrade, interpolate, up
from ssdiff.scaling import Scaling, at_ms
from ssdiff.sentence import say

#: MS pixels around a tile that are read but belong to no window.
MARGIN = 24
#: Farthest (pixels) that the lower MS may lie off the phase of the weights without being resampled.
SLACK = 0.05
#: Windows kept for mixing.
_POOL = 64
#: Tiles that are looked at to fill the pool.
_TRIES = 1000
#: Least share of valid pixels of a window.
FULL = 0.99


@dataclass(frozen=True)
class Tile:
    """A piece of a scene at MS's scale with `MARGIN` pixels around it.

    Attributes:
        gt: float32 (C, h, w), MS, the scene's units.
        pan: float32 (h, w), PAN brought down to MS's grid.
        valid: bool (h, w).
    """

    gt: np.ndarray
    pan: np.ndarray
    valid: np.ndarray

    def turned(self, turns: int, flip: bool) -> Tile:
        """Turned by quarters and mirrored."""
        parts = [np.rot90(part, turns, axes=(-2, -1)) for part in (self.gt, self.pan, self.valid)]
        if flip:
            parts = [part[..., ::-1] for part in parts]
        gt, pan, valid = (np.ascontiguousarray(part) for part in parts)
        return Tile(gt, pan, valid)


@dataclass(frozen=True)
class Protocol:
    """How a scene's tiles become the network's input and target.

    Attributes:
        geometry: where the lower MS lies on MS's grid.
        gains: C MTF gains at Nyquist.
        ratio: of the weights.
        phase: of the weights.
        window: side of a window (`ssdiff.cards.tuned_window`).
        residual_std: C standard deviations that the residual is divided by.
        detail: whether the network sees injected detail.
        modulated: whether it sees modulated detail too.
    """

    geometry: Geometry
    gains: tuple[float, ...]
    ratio: int
    phase: float
    window: int
    residual_std: tuple[float, ...]
    detail: bool
    modulated: bool

    @classmethod
    def of(cls, scene: Geometry, gains: Sequence[float], weights: Weights) -> Protocol:
        """The protocol of a scene: the lower MS lies on MS as MS lies on PAN, up to whole pixels."""
        ratio, phase = weights.net.config.ratio, float(weights.meta["phase"])
        places = []
        for own in scene.phase:
            off = own - phase
            places.append(phase + (off - round(off)))
        whole = all(abs(own - ratio) < 1e-6 for own in scene.ratio)
        geometry = Geometry(scene.ratio, (places[0], places[1]) if whole else (phase, phase))
        return cls(
            geometry, tuple(gains), ratio, phase, tuned_window(weights.net.config.window),
            tuple(weights.meta["residual_std"]), weights.net.config.detail, weights.net.config.modulated,
        )  # fmt: skip

    def lower(self, gt: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """From (C, h, w) to what the network sees: (C, h / ratio, w / ratio) at its phase, and lms (C, h, w)."""
        height, width = gt.shape[1:]
        shape = [
            int((side - 1 - p) // r) + 1
            for side, p, r in zip((height, width), self.geometry.phase, self.geometry.ratio, strict=True)
        ]
        low = degrade(gt, self.geometry, self.gains, (shape[0], shape[1]))
        lms = up(low, self.geometry, (height, width))
        at = [
            self.geometry.ms_position(self.ratio * np.arange(side // self.ratio) + self.phase, axis)
            for axis, side in enumerate((height, width))
        ]
        off = max(float(np.abs(p - np.rint(p)).max()) for p in at)
        inside = all(np.rint(p).max() < n for p, n in zip(at, shape, strict=True))
        if off * self.ratio <= SLACK and inside:
            rows, columns = (np.rint(p).astype(np.int64) for p in at)
            return low[:, rows[:, None], columns], lms
        return interpolate(low, at[0], at[1]), lms

    def images(self, tile: Tile, scaling: Scaling) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
        """lms, pan (1 or 1 + C, h, w), ms and scaled residual of a tile on the network's scale."""
        low, lms = self.lower(tile.gt)
        std = np.asarray(self.residual_std, dtype=np.float32)[:, None, None]
        residual = scaling.residual(tile.gt - lms) / std
        pan = scaling.spatial(tile.pan, self._pan_low(tile), std, lms if self.modulated else None)
        return scaling.ms(lms), pan, scaling.ms(low), residual

    def _pan_low(self, tile: Tile) -> np.ndarray | None:
        """PAN's low passes (C, h, w), where the network sees injected detail."""
        if not self.detail:
            return None
        return low_pass(tile.pan, self.gains, math.sqrt(math.prod(self.geometry.ratio)))

    def cut(self, images: tuple[np.ndarray, ...], row: int, column: int) -> tuple[np.ndarray, ...]:
        """One window of `images`; row and column are multiples of the ratio."""
        side, ratio = self.window, self.ratio
        lms, pan, low, residual = images
        here = np.s_[..., row : row + side, column : column + side]
        there = np.s_[..., row // ratio : (row + side) // ratio, column // ratio : (column + side) // ratio]
        parts = (lms[here], pan[here], low[there], residual[here])
        return tuple(np.ascontiguousarray(part, dtype=np.float32) for part in parts)

    def starts(self, side: int, step: int) -> range:
        """Where windows may begin in a tile of ``side`` pixels, margins included, every ``step`` pixels."""
        first = -(-MARGIN // self.ratio) * self.ratio
        return range(first, side - MARGIN - self.window + 1, step)

    def scaling(self, tiles: Sequence[Tile]) -> Scaling:
        """The scale that a fusion of the lower pair would take: percentiles and slopes of lms and PAN."""
        bands, pans, slopes = [], [], Slopes(len(self.gains))
        for tile in tiles:
            bands.append(self.lower(tile.gt)[1][:, tile.valid])
            pan_low = self._pan_low(tile)
            if pan_low is not None:
                slopes.add(bands[-1], pan_low[:, tile.valid], tile.pan[tile.valid])
            whole = at_ms(tile.valid.astype(np.float32), self.geometry) > 0.999
            pans.append(at_ms(tile.pan, self.geometry)[whole])
        return Scaling.of(np.concatenate(bands, axis=1), np.concatenate(pans)).sloped(slopes.solve())


class SceneWindows:
    """An endless source of batches of windows from tiles, turned and mirrored at random.

    Args:
        tiles: to draw from.
        protocol: how they become windows.
        scaling: of the scene.
        seed: of all draws.
    """

    def __init__(self, tiles: Sequence[Tile], protocol: Protocol, scaling: Scaling, seed: int) -> None:
        self.tiles, self.protocol, self.scaling = list(tiles), protocol, scaling
        self.random = np.random.default_rng(seed)
        self.pool: list[tuple[np.ndarray, ...]] = []

    def batch(self, size: int) -> Batch:
        """The next ``size`` windows as torch tensors."""
        for _ in range(_TRIES):
            if len(self.pool) >= _POOL:
                break
            self.pool.extend(self._draw())
        if len(self.pool) < size:
            raise InputError(
                say("The scene has too many holes to adapt to."),
                say("Give a scene with less NoData."),
                "too-small",
            )
        chosen = [self.pool.pop(int(self.random.integers(len(self.pool)))) for _ in range(size)]
        return Batch(*(torch.from_numpy(np.stack(part)) for part in zip(*chosen, strict=True)))

    def _draw(self) -> list[tuple[np.ndarray, ...]]:
        random, protocol = self.random, self.protocol
        tile = self.tiles[int(random.integers(len(self.tiles)))]
        tile = tile.turned(int(random.integers(4)), bool(random.integers(2)))
        spread = float(np.exp(random.normal(0.0, 0.05)))
        bands = len(self.scaling.low)
        images = protocol.images(tile, self.scaling.stretched(np.full(bands, spread), spread, 0.0))
        rows, columns = (protocol.starts(side, protocol.ratio) for side in tile.pan.shape)
        windows = []
        inner = [side - 2 * MARGIN for side in tile.pan.shape]
        for _ in range(max(1, int(1.5 * inner[0] * inner[1] / protocol.window**2))):
            row, column = (int(random.choice(np.asarray(starts))) for starts in (rows, columns))
            here = np.s_[row : row + protocol.window, column : column + protocol.window]
            if tile.valid[here].mean() > FULL:
                windows.append(protocol.cut(images, row, column))
        return windows
