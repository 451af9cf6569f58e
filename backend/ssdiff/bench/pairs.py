"""Validation scenes as pairs of GeoTIFFs: brought down by Wald's protocol, and at full resolution, registered."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from rasterio.transform import Affine

from ssdiff.errors import InputError
from ssdiff.job import FuseJob
from ssdiff.opening import open_scene
from ssdiff.raster.scene import Scene
from ssdiff.report.images import read
from ssdiff.resample.geometry import Geometry
from ssdiff.resample.positions import degrade
from ssdiff.training.scenes import PHASE, Entry, Reference, load

#: Ratio of each model.
RATIO = {"landsat": 2, "vhr3": 4, "vhr4": 4, "vhr6": 4, "wv8": 4}
#: Validation scenes that the data folder also has as they are delivered, with their own georeferencing: PAN and MS.
DELIVERED = {
    "wv3-cristian": ("scenes/wv3/pan.tif", "scenes/wv3/mul.tif"),
    "osman": ("scenes/vhr4/pan.tif", "scenes/vhr4/ms.tif"),
    "phr-otb": ("scenes/phr/phr_pan.tif", "scenes/phr/phr_xs.tif"),
}
#: Where the written pairs lie, metres in EPSG:32630; a PAN pixel is a metre.
LEFT, TOP = 500000, 4000000


@dataclass(frozen=True)
class Pair:
    """A written pair.

    Attributes:
        pan: path.
        ms: path; its bands are in the preset's order.
        sensor: name of the preset.
        bands: number of them.
        ratio: PAN pixels per MS pixel.
        truth: what a fusion should give; None at full resolution.
        moved: (rows, columns) in MS pixels that the content was off, at full resolution.
    """

    pan: Path
    ms: Path
    sensor: str
    bands: int
    ratio: int
    truth: Reference | None = None
    moved: tuple[float, float] = (0.0, 0.0)

    def args(self) -> dict[str, Any]:
        """The pair as options of a job."""
        # The bands are in the preset's order already, whatever order the files are delivered in.
        bands = list(range(1, self.bands + 1))
        return {"pan": str(self.pan), "ms": [str(self.ms)], "sensor": self.sensor, "bands": bands}


def reduced(entry: Entry, data: Path, folder: Path) -> Pair:
    """The pair one scale down: the reference degraded by the sensor's MTF, at the model's phase."""
    ratio = RATIO[entry.model]
    found = load(entry, data, ratio)
    pan, ms = write_pair(found, ratio, folder)
    return Pair(pan, ms, entry.sensor, len(found.gt), ratio, found)


def write_pair(found: Reference, ratio: int, folder: Path) -> tuple[Path, Path]:
    """Degrade a reference and write PAN and MS as GeoTIFFs at the model's phase; their paths."""
    height, width = found.pan.shape
    geometry = Geometry.square(ratio, PHASE[ratio])
    ms = degrade(found.gt, geometry, found.gains, (height // ratio, width // ratio))
    return write(folder, found.pan, ms, geometry)


def has_full(entry: Entry, data: Path) -> bool:
    """Whether the file is a pair at full resolution (kind FR), not one that was brought down by others."""
    try:
        with np.load(data / entry.file, allow_pickle=False) as file:
            return "gt" not in file.files
    except (OSError, ValueError) as error:
        raise InputError(
            f"{data / entry.file} cannot be read as a pair: {error}.",
            "Check the data folder.",
            "training-data",
        ) from error


def full(entry: Entry, data: Path, folder: Path, side: int) -> Pair:
    """The middle of the original pair, registered as ``--align auto`` does, in the file's own units.

    Args:
        entry: which file; its delivery in `DELIVERED` goes before it.
        data: the data folder.
        folder: where to write.
        side: longest side of the piece, PAN pixels; 0 for all of it.
    """
    paths = [data / name for name in DELIVERED.get(entry.scene, ())]
    if not paths or not all(path.is_file() for path in paths):
        paths = list(_as_tiff(entry, data, folder))
    asked = {"pan": str(paths[0]), "ms": [str(paths[1])], "sensor": entry.sensor, "align": "auto"}
    bands = list(entry.bands) or None
    job = FuseJob.from_args({**asked, "bands": bands, "output": str(folder / "unused.tif")})
    before = open_scene(_by_transform(job))[0]
    with before:
        origin = before.geometry
    scene, _ = open_scene(job)
    with scene:
        # Registration moves MS's phase; in MS pixels and the other way round it is how far the content was off.
        off = [(a - b) / r for a, b, r in zip(origin.phase, scene.geometry.phase, origin.ratio, strict=True)]
        pan, ms, geometry = _middle(scene, side)
    place = folder / "piece"
    place.mkdir(exist_ok=True)
    written = write(place, pan, ms, geometry)
    return Pair(*written, entry.sensor, len(ms), RATIO[entry.model], moved=(off[0], off[1]))


def _by_transform(job: FuseJob) -> FuseJob:
    return FuseJob.from_args({**job.args(), "align": "geo"})


def _as_tiff(entry: Entry, data: Path, folder: Path) -> tuple[Path, Path]:
    """The file's whole pair as GeoTIFFs at the model's phase."""
    with np.load(data / entry.file, allow_pickle=False) as file:
        pan, ms = file["pan"].astype(np.float32), file["ms"].astype(np.float32)
    ratio = RATIO[entry.model]
    place = folder / "whole"
    place.mkdir(exist_ok=True)
    return write(place, pan, ms, Geometry.square(ratio, PHASE[ratio]))


def _middle(scene: Scene, side: int) -> tuple[np.ndarray, np.ndarray, Geometry]:
    """PAN, MS and geometry of whole MS pixels in the middle of a scene, and the PAN under them."""
    spans, under = [], []
    for axis in (0, 1):
        low, high = scene.area.rows if axis == 0 else scene.area.columns
        ratio = scene.ratio[axis]
        first = math.ceil(float(scene.geometry.ms_position(low - 0.5 + ratio / 2, axis)) - 1e-6)
        last = math.floor(float(scene.geometry.ms_position(high - 0.5 - ratio / 2, axis)) + 1e-6) + 1
        count = last - first if not side else min(last - first, int(side / ratio))
        first += (last - first - count) // 2
        start = float(scene.geometry.pan_position(first, axis)) - ratio / 2
        stop = float(scene.geometry.pan_position(first + count - 1, axis)) + ratio / 2
        spans.append((first, first + count))
        under.append((max(low, math.floor(start + 0.5)), min(high, math.ceil(stop + 0.5))))
    ms, _ = scene.ms_pixels(*spans)
    shape = (under[0][1] - under[0][0], under[1][1] - under[1][0])
    pan, _ = read([scene.pan], [0], shape, (under[0][0], under[1][0]))
    at = [float(scene.geometry.pan_position(spans[axis][0], axis)) - under[axis][0] for axis in (0, 1)]
    return pan[0], ms, Geometry(scene.ratio, (at[0], at[1]))


def write(folder: Path, pan: np.ndarray, ms: np.ndarray, geometry: Geometry) -> tuple[Path, Path]:
    """Write PAN (H, W) and MS (C, h, w) as GeoTIFFs that lie as ``geometry`` says; their paths."""
    down, across = geometry.ratio
    top, left = (p + 0.5 - r / 2 for p, r in zip(geometry.phase, geometry.ratio, strict=True))
    paths = folder / "pan.tif", folder / "ms.tif"
    write_raster(paths[0], pan[None], Affine(1, 0, LEFT, 0, -1, TOP))
    write_raster(paths[1], ms, Affine(across, 0, LEFT + left, 0, -down, TOP - top))
    return paths


def write_raster(path: Path, image: np.ndarray, place: Affine) -> None:
    """Write (C, H, W) as a float GeoTIFF in EPSG:32630."""
    bands, height, width = image.shape
    with rasterio.open(
        path, "w", driver="GTiff", width=width, height=height, count=bands, dtype="float32", crs="EPSG:32630",
        transform=place,
    ) as out:  # fmt: skip
        out.write(image.astype(np.float32))
