"""Wald's protocol on rasters: PAN and MS degraded by the ratio, with MS itself as the truth."""

from __future__ import annotations

import contextlib
import math
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np

from .errors import Cancelled, InputError
from .job import SimulateJob
from .opening import open_scene
from .raster.encode import encode, nodata_value
from .raster.nodata import fill
from .raster.output import check_output, part_path
from .raster.scene import Scene
from .raster.source import Raster, environment
from .resample.geometry import Geometry
from .resample.positions import degrade, mtf_sigma
from .sentence import say

NAMES = ("pan.tif", "ms.tif", "reference.tif")
#: Rows of a result that are made at a time.
_ROWS = 256


def simulate(
    job: SimulateJob,
    progress: Callable[[float, str, float | None], None],
    log: Callable[[str, str], None],
    cancelled: Callable[[], bool],
) -> dict[str, Any]:
    """Write pan.tif, ms.tif and reference.tif.

    ``reference.tif`` is MS, the chosen bands in the preset's order; ``pan.tif`` is PAN brought down to MS's
    grid by PAN's gain, and ``ms.tif`` MS brought down by the same ratio and phase, so that the new pair lies
    as the old one does. Geotransforms, types and NoData are those of real rasters.

    Raises:
        InputError: the scene is too small, or a file exists.
    """
    folder = Path(job.output)
    places = _places(folder, job)
    progress(0.0, "open", None)
    scene, choice = open_scene(job)
    with scene, contextlib.ExitStack() as undo:
        if folder.exists():
            for place in places:
                check_output(place, scene.files, job.overwrite)
        shape = _low_shape(scene)
        made = not folder.exists()
        folder.mkdir(exist_ok=True)
        if made:
            undo.callback(_remove_empty, folder)
        low, high = scene.geometry, scene.ms[0]
        coarse = _coarse_transform(high.transform, low) if high.has_transform else high.transform
        stages: list[tuple[str, Any, tuple[int, int], list[Any], Iterator[Any], str]] = [
            (
                "pan.tif",
                high.transform,
                high.shape,
                scene.pan.bands,
                _lowered([scene.pan], [0], low, [choice.pan_gain], high.shape),
                scene.pan.bands[0].dtype,
            ),
            (
                "ms.tif",
                coarse,
                shape,
                scene.bands,
                _lowered(scene.ms, scene.positions, low, choice.gains(len(scene.bands)), shape),
                scene.dtype,
            ),
            ("reference.tif", high.transform, high.shape, scene.bands, _copied(scene), scene.dtype),
        ]
        parts = [part_path(place) for place in places]
        for part in parts:
            undo.callback(part.unlink, missing_ok=True)
        for number, (part, stage) in enumerate(zip(parts, stages, strict=True)):
            name, transform, size, bands, strips, dtype = stage
            with create(part, scene, transform, size, bands, dtype) as (target, mark):
                for row, data, valid in strips:
                    if cancelled():
                        raise Cancelled()
                    target.write(encode(data, valid, dtype, mark), window=_piece(row, valid.shape))
                    progress((number + (row + valid.shape[0]) / size[0]) / 3, name, None)
        for part, place in zip(parts, places, strict=True):
            os.replace(part, place)
    paths = {place.stem: str(place) for place in places}
    return {"output": str(folder), **paths, "sensor": choice.report(), "ratio": list(scene.ratio)}


def _places(folder: Path, job: SimulateJob) -> list[Path]:
    if folder.exists() and not folder.is_dir():
        raise InputError(
            say("{file} is a file.", file=folder), say("Give the name of a folder."), "output-dir"
        )
    if not folder.parent.is_dir():
        raise InputError(
            say("The folder {folder} does not exist.", folder=folder.parent),
            say("Make it, or give another."),
            "output-dir",
        )
    if not folder.exists():
        check_output(folder.parent / f"{folder.name}.tif", [], True)
        return [folder / name for name in NAMES]
    return [check_output(folder / name, [job.pan, *job.ms], job.overwrite) for name in NAMES]


def _remove_empty(folder: Path) -> None:
    with contextlib.suppress(OSError):
        folder.rmdir()


def _low_shape(scene: Scene) -> tuple[int, int]:
    """Size of the new MS: the pixels whose footprint ends inside the old one."""
    sizes = []
    for axis in (0, 1):
        ratio, phase = scene.geometry.ratio[axis], scene.geometry.phase[axis]
        sizes.append(math.floor((scene.ms[0].shape[axis] - 0.5 - ratio / 2 - phase) / ratio + 1e-6) + 1)
    if min(sizes) < 8:
        raise InputError(
            say(
                "MS is too small to be degraded: {width} x {height} pixels would be left.",
                width=max(sizes[1], 0),
                height=max(sizes[0], 0),
            ),
            say("Give a larger scene."),
            "too-small",
        )
    return sizes[0], sizes[1]


def _coarse_transform(transform: Any, geometry: Geometry) -> Any:
    """Geotransform of the new MS: its pixel k is centred on MS pixel ratio * k + phase."""
    rows, columns = (geometry.phase[axis] + 0.5 - geometry.ratio[axis] / 2 for axis in (0, 1))
    kind = type(transform)
    return transform * kind.translation(columns, rows) * kind.scale(geometry.ratio[1], geometry.ratio[0])


def _lowered(
    rasters: list[Raster], positions: list[int], geometry: Geometry, gains: Any, shape: tuple[int, int]
) -> Iterator[tuple[int, np.ndarray, np.ndarray]]:
    """Strips of the degraded stack: first row, float32 (C, n, w), bool (n, w)."""
    height, width = rasters[0].shape
    reach = math.ceil(6.0 * mtf_sigma(min(gains), max(geometry.ratio))) + 2
    for row in range(0, shape[0], _ROWS):
        count = min(_ROWS, shape[0] - row)
        first, last = (float(geometry.pan_position(k, 0)) for k in (row, row + count - 1))
        low, high = max(0, math.floor(first) - reach), min(height, math.ceil(last) + reach + 1)
        data, valid = _stacked(rasters, positions, (low, high), (0, width))
        moved = Geometry(
            geometry.ratio, (geometry.phase[0] + geometry.ratio[0] * row - low, geometry.phase[1])
        )
        small = degrade(fill(data, valid), moved, gains, (count, shape[1]))
        if valid.all():
            yield row, small, np.ones(small.shape[1:], bool)
            continue
        share = degrade(valid[None].astype(np.float32), moved, [max(gains)], (count, shape[1]))[0]
        yield row, small, share > 0.999


def _copied(scene: Scene) -> Iterator[tuple[int, np.ndarray, np.ndarray]]:
    height, width = scene.ms[0].shape
    for row in range(0, height, _ROWS):
        rows = (row, min(row + _ROWS, height))
        yield (row, *_stacked(scene.ms, scene.positions, rows, (0, width)))


def _stacked(
    rasters: list[Raster], positions: list[int], rows: tuple[int, int], columns: tuple[int, int]
) -> tuple[np.ndarray, np.ndarray]:
    """Chosen bands of the stack: float32 (C, h, w) and where all are valid."""
    pieces: dict[int, np.ndarray] = {}
    first = 0
    valid = np.ones((rows[1] - rows[0], columns[1] - columns[0]), bool)
    for raster in rasters:
        wanted = [position - first for position in positions if first <= position < first + len(raster.bands)]
        if wanted:
            data, good = raster.read(rows, columns, wanted)
            valid &= good
            pieces |= {first + band: plane for band, plane in zip(wanted, data, strict=True)}
        first += len(raster.bands)
    return np.stack([pieces[position] for position in positions]), valid


def _piece(row: int, shape: tuple[int, int]) -> Any:
    from rasterio.windows import Window

    return Window(0, row, shape[1], shape[0])


@contextlib.contextmanager
def create(
    path: Path, scene: Scene, transform: Any, shape: tuple[int, int], bands: list[Any], dtype: str
) -> Iterator[tuple[Any, float]]:
    """A GeoTIFF to write into, and its NoData value."""
    import rasterio

    mark = bands[0].nodata if bands[0].nodata is not None else nodata_value(scene, dtype)
    with (
        environment(),
        rasterio.open(
            path,
            "w",
            driver="GTiff",
            height=shape[0],
            width=shape[1],
            count=len(bands),
            dtype=dtype,
            nodata=mark,
            crs=scene.crs,
            transform=transform,
            tiled=True,
            blockxsize=256,
            blockysize=256,
            compress="deflate",
            predictor=3 if np.dtype(dtype).kind == "f" else 2,
            bigtiff="IF_SAFER",
            interleave="band",
            photometric="MINISBLACK",
            alpha="NO",
        ) as target,
    ):
        told = {**scene.pan.tags, **{key: value for raster in scene.ms for key, value in raster.tags.items()}}
        told.pop("AREA_OR_POINT", None)
        target.update_tags(**{**told, "SSDIFF_SIMULATED": "degraded by Wald's protocol"})
        target.descriptions = [band.name or None for band in bands]
        yield target, mark
