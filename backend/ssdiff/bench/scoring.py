"""Figures of a fused raster of a bench pair, and the sums per block that its bootstrap draws from."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio

from ssdiff.quality import full as full_figures
from ssdiff.quality import reference
from ssdiff.quality.blocks import BLOCK, blocked
from ssdiff.quality.q2n import block_values, dn_scale
from ssdiff.report.images import Images
from ssdiff.training.scenes import Reference, inner

from .pairs import LEFT, TOP

REDUCED = ("sam", "ergas", "q2n", "scc", "psnr")
FULL = ("d_lambda_k", "d_s", "hqnr")


@dataclass(frozen=True)
class Truth:
    """The reference and a result cut alike: (C, H, W) each, and bool (H, W) where both are known."""

    gt: np.ndarray
    fused: np.ndarray
    valid: np.ndarray

    @classmethod
    def of(cls, found: Reference, ratio: int, fused: Path) -> Truth:
        """Read a result over the reference, border left out."""
        cut = inner(ratio)
        whole = on_reference(found, fused)[cut]
        valid = np.isfinite(whole).all(axis=0) & ~found.empty[cut[1:]]
        return cls(found.gt[cut], np.nan_to_num(whole), valid)

    def figures(self, ratio: int) -> dict[str, float]:
        """SAM, ERGAS, Q2n, SCC and PSNR."""
        peak = float(np.percentile(self.gt, 99.9))
        values = reference(self.gt, self.fused, ratio, peak=peak, valid=self.valid)
        return {key: float(values[key]) for key in REDUCED}

    def blocks(self) -> list[list[float]]:
        """For each whole and valid block of 32 x 32: angles (degrees), pixels with an angle, Q, then the squared
        error and the reference of each band, summed.
        """  # fmt: skip
        rows, columns = (side // BLOCK * BLOCK for side in self.valid.shape)
        whole = np.s_[..., :rows, :columns]
        keep = blocked(self.valid[None][whole]).all(axis=(1, 2))
        gt, fused = (blocked(image[whole])[keep].astype(np.float64) for image in (self.gt, self.fused))
        scale = dn_scale(self.gt)
        norms = np.sqrt((gt**2).sum(axis=1) * (fused**2).sum(axis=1))
        known = norms > 0
        cosine = np.clip((gt * fused).sum(axis=1) / np.where(known, norms, 1.0), -1.0, 1.0)
        angles = np.where(known, np.degrees(np.arccos(cosine)), 0.0).sum(axis=1)
        quality = block_values(gt * scale, fused * scale) if len(gt) else np.empty(0)
        parts = [angles[:, None], known.sum(axis=1)[:, None], quality[:, None]]
        parts += [((fused - gt) ** 2).sum(axis=2), gt.sum(axis=2)]
        return [[float(f"{value:.6g}") for value in row] for row in np.concatenate(parts, axis=1)]


def on_reference(found: Reference, fused: Path) -> np.ndarray:
    """A result on the reference's grid: float32 (C, H, W), NaN where it has none."""
    with rasterio.open(fused) as file:
        image = file.read(masked=True).astype(np.float32).filled(np.nan)
        column, row = (round(v) for v in (file.transform.c - LEFT, TOP - file.transform.f))
    whole = np.full(found.gt.shape, np.nan, dtype=np.float32)
    whole[:, row : row + image.shape[1], column : column + image.shape[2]] = image
    return whole


def without_reference(images: Images) -> dict[str, float]:
    """D_lambda_K, D_s and HQNR."""
    values = full_figures(
        images.fused, images.pan, images.ms, images.gains, images.ratio,
        geometry=images.geometry, valid=None if images.valid.all() else images.valid,
    )  # fmt: skip
    return {key: float(values[key]) for key in FULL}
