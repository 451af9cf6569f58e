"""Rasters that tests make: one smooth scene seen by a PAN and an MS with the quirks of real ones.

The scene is a sum of waves longer than five MS pixels, so that its value is known everywhere and
interpolation at the right place reproduces it; PAN sees the bands' mean and fine texture on top.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from affine import Affine

CRS = "EPSG:32633"
ORIGIN = (500000.0, 4649776.0)


@dataclass(frozen=True)
class Pair:
    """A made pair.

    Attributes:
        pan: path of PAN.
        ms: paths of MS.
        ratio: MS pixel over PAN pixel (rows, columns).
        phase: PAN coordinate of MS pixel 0's centre (rows, columns).
        gain: DN of the bands' waves: ``band_value`` times this plus ``level``.
        level: mean DN.
    """

    pan: Path
    ms: list[Path]
    ratio: tuple[float, float]
    phase: tuple[float, float]
    gain: float
    level: float

    def truth(self, rows: np.ndarray, columns: np.ndarray, bands: int) -> np.ndarray:
        """(C, H, W) DN of the scene at PAN coordinates."""
        return np.stack([waves(rows, columns, self.ratio, b) for b in range(bands)]) * self.gain + self.level


def waves(rows: np.ndarray, columns: np.ndarray, ratio: tuple[float, float], band: int) -> np.ndarray:
    """(H, W) values in -1..1 of a band at PAN coordinates; wavelengths of 6 to 23 MS pixels."""
    y, x = np.meshgrid(rows / ratio[0], columns / ratio[1], indexing="ij")
    turn = 0.7 * band
    return (
        0.4 * np.sin(2 * np.pi * (y / 9.0 + x / 23.0) + turn)
        + 0.3 * np.sin(2 * np.pi * (x / 7.3 - y / 17.0))
        + 0.3 * np.cos(2 * np.pi * (x / 11.0 + y / 6.4) - 0.5 * turn)
    )


def write(
    path: Path, data: np.ndarray, transform: Affine | None, crs: str | None = CRS, **profile: Any
) -> Path:
    """Write (C, H, W) as a GeoTIFF; further arguments are creation options or ``nodata``."""
    with rasterio.open(
        path, "w", driver="GTiff", height=data.shape[1], width=data.shape[2], count=data.shape[0],
        dtype=data.dtype, transform=transform, crs=crs, **profile,
    ) as file:  # fmt: skip
        file.write(data)
    return path


def make(
    folder: Path,
    *,
    ms_shape: tuple[int, int] = (40, 44),
    ratio: float | tuple[float, float] = 4.0,
    phase: float | tuple[float, float] | None = None,
    pixel: tuple[float, float] = (0.5, 0.5),
    bands: int = 4,
    dtype: str = "uint16",
    gain: float = 2000.0,
    level: float = 5000.0,
    crs: str | None = CRS,
    placed: bool = True,
    nodata: float | None = None,
    hole: tuple[slice, slice] | None = None,
    hole_value: float = 0.0,
    content: tuple[float, float] = (0.0, 0.0),
    split: bool = False,
    texture: float = 0.3,
) -> Pair:
    """Make a pair in ``folder``.

    Args:
        folder: where.
        ms_shape: rows and columns of MS; PAN covers the same ground.
        ratio: MS pixel over PAN pixel, rows and columns.
        phase: PAN coordinate of MS pixel 0's centre; (ratio - 1) / 2 by default, corners that meet.
        pixel: PAN's pixel size, rows and columns.
        bands: of MS.
        dtype: of both rasters.
        gain: DN of the waves.
        level: mean DN.
        crs: of both rasters, or None.
        placed: write geotransforms.
        nodata: declared by both rasters.
        hole: rows and columns of MS that hold ``hole_value``, and PAN under them.
        hole_value: see ``hole``.
        content: rows and columns (MS pixels) by which MS's content lies off its geotransform.
        split: one MS file a band.
        texture: PAN's own detail, of ``gain``.
    """
    folder.mkdir(parents=True, exist_ok=True)
    ry, rx = (ratio, ratio) if isinstance(ratio, float | int) else ratio
    if phase is None:
        phase = ((ry - 1) / 2, (rx - 1) / 2)
    py, px = (phase, phase) if isinstance(phase, float | int) else phase
    height, width = int(ms_shape[0] * ry), int(ms_shape[1] * rx)
    rows, columns = np.arange(height, dtype=float), np.arange(width, dtype=float)
    rng = np.random.default_rng(7)
    pan = np.mean([waves(rows, columns, (ry, rx), b) for b in range(bands)], axis=0)
    pan = (pan + texture * rng.uniform(-1, 1, pan.shape)) * gain + level
    at = [
        np.arange(n) * r + p - c * r for n, r, p, c in zip(ms_shape, (ry, rx), (py, px), content, strict=True)
    ]
    ms = np.stack([waves(at[0], at[1], (ry, rx), b) for b in range(bands)]) * gain + level
    if hole is not None:
        ms[:, hole[0], hole[1]] = hole_value
        cells = [np.floor((a - p) / r + 0.5) for a, p, r in ((rows, py, ry), (columns, px, rx))]
        inside = [np.isin(c, np.arange(n)[h]) for c, n, h in zip(cells, ms_shape, hole, strict=True)]
        pan[np.ix_(inside[0], inside[1])] = hole_value
    kind = np.dtype(dtype)
    if kind.kind != "f":
        limits = np.iinfo(kind)
        pan, ms = (np.clip(np.rint(a), limits.min, limits.max) for a in (pan, ms))
    x0, y0 = ORIGIN
    sy, sx = pixel
    low_x, low_y = x0 + (px - (rx - 1) / 2) * sx, y0 - (py - (ry - 1) / 2) * sy
    on_pan = Affine(sx, 0, x0, 0, -sy, y0) if placed else None
    on_ms = Affine(sx * rx, 0, low_x, 0, -sy * ry, low_y) if placed else None
    options: dict[str, Any] = {} if nodata is None else {"nodata": nodata}
    pan_path = write(folder / "pan.tif", pan[None].astype(kind), on_pan, crs, **options)
    pieces: Sequence[np.ndarray] = [ms[b : b + 1] for b in range(bands)] if split else [ms]
    names = [f"ms_{n + 1}.tif" for n in range(bands)] if split else ["ms.tif"]
    ms_paths = [
        write(folder / name, piece.astype(kind), on_ms, crs, photometric="MINISBLACK", **options)
        for name, piece in zip(names, pieces, strict=True)
    ]
    return Pair(pan_path, ms_paths, (ry, rx), (py, px), gain, level)


def half_pixel(folder: Path) -> Pair:
    """Like Landsat: ratio 2, one file a band, MS pixels centred on PAN pixels."""
    return make(folder, ms_shape=(60, 64), ratio=2.0, phase=1.0, pixel=(15.0, 15.0), split=True)


def ratio_402(folder: Path) -> Pair:
    """A ratio of 4.02."""
    return make(folder, ratio=4.02, phase=0.3)


def not_square(folder: Path) -> Pair:
    """Pixels that differ in height and width, and ratios that do."""
    return make(folder, ratio=(4.0, 4.1), pixel=(0.5, 0.55))


def no_crs(folder: Path) -> Pair:
    """No coordinate system and no geotransform."""
    return make(folder, crs=None, placed=False)


def nodata_zero(folder: Path) -> Pair:
    """NoData 0 in a corner and in a hole."""
    return make(folder, nodata=0, hole=(slice(10, 16), slice(20, 29)))


def float32(folder: Path) -> Pair:
    """Reflectance in float32."""
    return make(folder, dtype="float32", gain=0.1, level=0.3)


def eight_bit(folder: Path) -> Pair:
    """Eight bits."""
    return make(folder, dtype="uint8", gain=70.0, level=120.0, bands=3)


def with_nan(folder: Path) -> Pair:
    """float32 with a hole of NaN and no NoData declared."""
    return make(
        folder, dtype="float32", gain=0.1, level=0.3, hole=(slice(0, 5), slice(30, 44)), hole_value=np.nan
    )


#: All of them by name.
KINDS = {
    f.__name__: f
    for f in (half_pixel, ratio_402, not_square, no_crs, nodata_zero, float32, eight_bit, with_nan)
}
