"""The quality of a fused raster: figures with and without a reference."""

from __future__ import annotations

import contextlib
import math
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from .choice import Choice
from .errors import Cancelled, InputError
from .job import AssessJob
from .opening import open_scene
from .page import write_page
from .quality import full, reference
from .raster.grid import Window
from .raster.nodata import fill
from .raster.scene import Scene
from .raster.source import Raster
from .resample.geometry import Geometry

#: Bytes above which an image is kept in a temporary file.
_HELD = 128 * 2**20
_ROWS = 512


def assess(
    job: AssessJob,
    progress: Callable[[float, str, float | None], None],
    log: Callable[[str, str], None],
    cancelled: Callable[[], bool],
) -> dict[str, Any]:
    """Measure a fused raster.

    Without a reference D_lambda, D_lambda_K, D_s, QNR and HQNR at full resolution; with one SAM, ERGAS, Q2n,
    SCC and PSNR besides, over the pixels that both hold.

    Returns:
        figures by their keys, and what they were measured on.

    Raises:
        InputError: the rasters do not belong together.
    """
    progress(0.0, "open", None)
    with contextlib.ExitStack() as stack:
        if job.html is not None:
            check_page(job)
        scene, choice = open_scene(job)
        stack.callback(scene.close)
        fused = stack.enter_context(contextlib.closing(Raster(job.fused, "fused")))
        if len(fused.bands) != len(scene.bands):
            raise InputError(
                f"The fused raster has {len(fused.bands)} bands, MS has {len(scene.bands)}.",
                "Name MS's bands in the order of the fused raster (--bands).",
                "bands",
            )
        area = place_on(scene, fused)
        image, valid = _read([fused], list(range(len(fused.bands))), fused.shape, (0, 0))
        _stop(cancelled)
        progress(0.2, "full resolution", None)
        figures = _full(scene, choice, area, image, valid)
        _stop(cancelled)
        if job.reference is not None:
            progress(0.6, "reference", None)
            truth = stack.enter_context(contextlib.closing(Raster(job.reference, "reference")))
            figures |= _reduced(scene, choice, area, image, valid, truth)
        report = {
            "output": job.html,
            "figures": {key: value if math.isfinite(value) else None for key, value in figures.items()},
            "fused": job.fused,
            "reference": job.reference,
            "width": area.width,
            "height": area.height,
            "bands": len(scene.bands),
            "sensor": choice.report(),
            "tags": {key: value for key, value in fused.tags.items() if key.startswith("SSDIFF_")},
            "html": job.html,
        }
        if job.html is not None:
            write_page(job.html, report, image, valid, choice.sensor.names if choice.sensor else ())
    progress(1.0, "done", 0.0)
    return report


def check_page(job: AssessJob) -> None:
    """Refuse a page that exists or cannot be written.

    Raises:
        InputError: with the mend.
    """
    page = Path(job.html or "")
    if page.suffix.lower() not in (".html", ".htm"):
        raise InputError(f"The page {page} must end in .html.", "Give another name.", "output-format")
    if not page.parent.is_dir():
        raise InputError(
            f"The folder {page.parent} does not exist.", "Make it, or give another.", "output-dir"
        )
    if page.exists() and not job.overwrite:
        raise InputError(
            f"The page {page} exists.",
            "Choose another name, or allow replacing it (--overwrite).",
            "output-exists",
        )


def place_on(scene: Scene, raster: Raster) -> Window:
    """Which PAN pixels a raster covers.

    Raises:
        InputError: it does not lie on PAN's grid.
    """
    pan = scene.pan
    if raster.has_transform or raster.shape not in (pan.shape, (scene.area.height, scene.area.width)):
        step = ~pan.transform * raster.transform
        same = abs(step.a - 1) < 1e-4 and abs(step.e - 1) < 1e-4 and abs(step.b) + abs(step.d) < 1e-6
        row, column = round(step.f), round(step.c)
        same = same and abs(step.f - row) < 0.02 and abs(step.c - column) < 0.02
    elif raster.shape == pan.shape:
        same, row, column = True, 0, 0
    else:
        same, row, column = True, scene.area.row, scene.area.column
    window = Window(row, column, raster.height, raster.width)
    if not same or window.intersect(Window(0, 0, *pan.shape)) != window:
        raise InputError(
            f"The {raster.role} raster {raster.path} does not lie on PAN's grid.",
            "Give the result of a fusion of this pair.",
            "grid",
        )
    return window


def _array(shape: tuple[int, ...]) -> np.ndarray:
    """float32 zeros, in a temporary file when large."""
    if math.prod(shape) * 4 <= _HELD:
        return np.zeros(shape, np.float32)
    file = tempfile.TemporaryFile(prefix="ssdiff-")
    return np.memmap(file, np.float32, "w+", shape=shape)


def _read(
    rasters: list[Raster], positions: list[int], shape: tuple[int, int], origin: tuple[int, int]
) -> tuple[np.ndarray, np.ndarray]:
    """Bands of a stack from ``origin`` on: float32 (C, H, W) with holes filled, bool (H, W)."""
    image, valid = _array((len(positions), *shape)), np.ones(shape, bool)
    for start in range(0, shape[0], _ROWS):
        stop = min(start + _ROWS, shape[0])
        first = 0
        for raster in rasters:
            for place, position in enumerate(positions):
                if first <= position < first + len(raster.bands):
                    rows, columns = (origin[0] + start, origin[0] + stop), (origin[1], origin[1] + shape[1])
                    data, good = raster.read(rows, columns, [position - first])
                    image[place, start:stop] = data[0]
                    valid[start:stop] &= good
            first += len(raster.bands)
        image[:, start:stop] = fill(image[:, start:stop], valid[start:stop])
    return image, valid


def _full(
    scene: Scene, choice: Choice, area: Window, image: np.ndarray, valid: np.ndarray
) -> dict[str, float]:
    pan, seen = _read([scene.pan], [0], (area.height, area.width), (area.row, area.column))
    geometry = scene.geometry
    spans = []
    for axis, (low, high) in enumerate((area.rows, area.columns)):
        first, last = (float(geometry.ms_position(k, axis)) for k in (low, high))
        size = scene.ms[0].shape[axis]
        spans.append((max(0, math.floor(first) - 16), min(size, math.ceil(last) + 17)))
    (r0, r1), (c0, c1) = spans
    ms, _ = _read(scene.ms, scene.positions, (r1 - r0, c1 - c0), (r0, c0))
    phase = (
        geometry.phase[0] + r0 * geometry.ratio[0] - area.row,
        geometry.phase[1] + c0 * geometry.ratio[1] - area.column,
    )
    ratio = (geometry.ratio[0] * geometry.ratio[1]) ** 0.5
    return full(
        image, pan[0], ms, choice.gains(len(scene.bands)), ratio,
        geometry=Geometry(geometry.ratio, phase), valid=None if (seen & valid).all() else seen & valid,
    )  # fmt: skip


def _reduced(
    scene: Scene, choice: Choice, area: Window, image: np.ndarray, valid: np.ndarray, truth: Raster
) -> dict[str, float]:
    if len(truth.bands) != len(scene.bands):
        raise InputError(
            f"The reference has {len(truth.bands)} bands, the fused raster {len(scene.bands)}.",
            "Give a reference with the same bands in the same order.",
            "bands",
        )
    there = place_on(scene, truth)
    common = area.intersect(there)
    if common is None:
        raise InputError(
            "The reference and the fused raster do not overlap.", "Give one of this place.", "no-overlap"
        )
    gt, good = _read(
        [truth], list(range(len(truth.bands))), (common.height, common.width),
        (common.row - there.row, common.column - there.column),
    )  # fmt: skip
    top, left = common.row - area.row, common.column - area.column
    rows, columns = slice(top, top + common.height), slice(left, left + common.width)
    good &= valid[rows, columns]
    bits = choice.sensor.bits if choice.sensor is not None else 0
    kind = np.dtype(truth.bands[0].dtype)
    whole = kind.kind in "ui" and bits
    ratio = (scene.ratio[0] * scene.ratio[1]) ** 0.5
    return reference(
        gt, image[:, rows, columns], ratio, bits=bits if whole else None, valid=None if good.all() else good
    )


def _stop(cancelled: Callable[[], bool]) -> None:
    if cancelled():
        raise Cancelled()
