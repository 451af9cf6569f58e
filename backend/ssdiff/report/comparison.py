"""The check at reduced scale: the method against the classical ones on a piece whose truth is known."""

from __future__ import annotations

import contextlib
import math
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from ..choice import Choice, digest
from ..errors import InputError
from ..job import METHODS, AssessJob, FuseJob, SimulateJob
from ..quality import reference
from ..raster.encode import encode, nodata_value
from ..raster.grid import Window
from ..raster.scene import Scene
from ..raster.source import Raster
from ..resample.positions import mtf_sigma
from ..resources import ADAPTERS
from ..sentence import say
from ..simulation import create, simulate
from .images import Images, place_on, read
from .words import METHODS as LABELS

Progress = Callable[[float], None]
Stop = Callable[[], bool]

#: MS pixels of the longest side of the piece.
SIDE = 384
#: Reduced PAN pixels, in MS pixels times the ratio, left out at the border of the piece.
_BORDER = 2
_CLASSICAL = tuple(method for method in METHODS if method != "ssdiff")


def compare(
    job: AssessJob, scene: Scene, choice: Choice, images: Images, tags: dict[str, str], *,
    progress: Progress, log: Callable[[str, str], None], cancelled: Stop,
) -> dict[str, Any]:  # fmt: skip
    """Run the method that a raster was made with, and the classical ones, one scale down (Wald's protocol).

    PAN and MS of a piece are brought down by the ratio, so that MS itself is the truth.

    Args:
        job: what is assessed.
        scene: its pair.
        choice: what the pair is taken for.
        images: the fused raster over the pair; the piece is taken where it is.
        tags: ``SSDIFF_*`` tags of the fused raster: method, steps, samples, model.
        progress: called with 0 to 1.
        log: called with level and text.
        cancelled: asked before every method.

    Returns:
        methods: a dict each: method, used (whether the raster was made with it), sam, ergas, q2n, scc,
        psnr, seconds; width, height: MS pixels of the piece; ratio; notes: one sentence each.

    Raises:
        InputError: the scene is too small to be brought down.
    """
    notes: list[str] = []
    contenders = list(_CLASSICAL)
    used = tags.get("SSDIFF_METHOD", "")
    options: dict[str, Any] = {"device": job.device, "threads": job.threads}
    if used == "ssdiff":
        weights, why = _weights(job, choice, tags)
        adapter, unknown = _adapter(job, tags)
        if weights is None or adapter is None:
            notes.append(why or unknown)
        else:
            contenders.insert(0, "ssdiff")
            options |= {"weights": str(weights), "adapter": adapter, "seed": _number(tags, "SSDIFF_SEED", 0)}
            options |= {key: _number(tags, f"SSDIFF_{key.upper()}", 1) for key in ("steps", "samples")}
    rows: list[dict[str, Any]] = []
    with tempfile.TemporaryDirectory(prefix="ssdiff-") as name:
        folder = Path(name)
        pair, size = _piece(job, scene, choice, images, folder)
        _reduce(pair, folder / "low", cancelled)
        low = {**pair, "pan": str(folder / "low" / "pan.tif"), "ms": [str(folder / "low" / "ms.tif")]}
        low |= {"bands": list(range(1, len(scene.bands) + 1)), "align": "geo" if scene.crs else pair["align"]}
        truth = str(folder / "low" / "reference.tif")
        for number, method in enumerate(contenders):
            progress((number + 0.5) / (len(contenders) + 1))
            out = folder / f"{method}.tif"
            more = options if method == "ssdiff" else {}
            if method == used:
                more = {**more, "consistency": bool(tags.get("SSDIFF_CONSISTENCY"))}
            start = time.monotonic()
            try:
                _fuse({**low, **more, "method": method, "output": str(out)}, cancelled)
                figures = _figures(scene, choice, low, truth, out)
            except InputError as error:
                notes.append(
                    say(
                        "{method} could not be run at the reduced scale: {error}",
                        method=method,
                        error=error.sentence,
                    )
                )
                continue
            rows.append(
                {
                    "method": method,
                    "label": LABELS[method],
                    "used": method == used,
                    **{key: _finite(value) for key, value in figures.items()},
                    "seconds": round(time.monotonic() - start, 2),
                }
            )
            out.unlink(missing_ok=True)
    for note in notes:
        log("info", note)
    return {
        "methods": rows, "width": size[1], "height": size[0], "ratio": round(images.ratio, 4), "notes": notes
    }  # fmt: skip


def _weights(job: AssessJob, choice: Choice, tags: dict[str, str]) -> tuple[Path | None, str]:
    """The weights that the raster was made with, or why they cannot be run again."""
    path = Path(job.weights) if job.weights else choice.weights
    if path is None or not path.is_file():
        return None, say("The weights of the result are not there; SSDiff is missing in the check.")
    if tags.get("SSDIFF_WEIGHTS_SHA256") not in (None, digest(path)):
        return None, say("The result was made with other weights than those installed; SSDiff is left out.")
    return path, ""


def _adapter(job: AssessJob, tags: dict[str, str]) -> tuple[str | None, str]:
    """The adapter that the raster was made with, ``none`` for none; or why it cannot be run again."""
    if job.adapter or not tags.get("SSDIFF_ADAPTER"):
        return job.adapter or "none", ""
    for path in sorted(ADAPTERS.glob("*.safetensors")):
        if digest(path) == tags.get("SSDIFF_ADAPTER_SHA256"):
            return str(path), ""
    told = say(
        "The result was made with the adapted model {name}, which is not known here; SSDiff is left out.",
        name=tags["SSDIFF_ADAPTER"],
    )
    return None, told


def _number(tags: dict[str, str], key: str, other: int) -> int:
    text = tags.get(key, "")
    return int(text) if text.isdecimal() else other


def _piece(
    job: AssessJob, scene: Scene, choice: Choice, images: Images, folder: Path
) -> tuple[dict[str, Any], tuple[int, int]]:
    """The pair to bring down, as options of a job, and its MS size: the whole scene, or its best piece."""
    sensor = choice.sensor.name if choice.sensor is not None else "auto"
    shape = scene.ms[0].shape
    whole: dict[str, Any] = {"pan": job.pan, "ms": list(job.ms), "sensor": sensor, "align": job.align}
    if choice.bands or job.bands:
        whole["bands"] = list(choice.bands or job.bands or ())
    if max(shape) <= SIDE or not scene.pan.has_transform or job.align == "none":
        return whole, shape
    window = _best(images, scene)
    ratio, phase = scene.geometry.ratio, scene.geometry.phase
    reach = math.ceil(5.0 * mtf_sigma(min(choice.pan_gain, 0.3), max(ratio)))
    spans = []
    for axis, (low, high) in enumerate((window.rows, window.columns)):
        first = math.floor(ratio[axis] * (low - 0.5) + phase[axis]) - reach
        last = math.ceil(ratio[axis] * (high - 0.5) + phase[axis]) + reach
        spans.append((max(0, first), min(scene.pan.shape[axis], last)))
    (top, bottom), (left, right) = spans
    under = Window(top, left, bottom - top, right - left)
    paths: dict[str, Any] = {"pan": str(folder / "pan.tif"), "ms": [str(folder / "ms.tif")]}
    _cut(scene, [scene.pan], [0], under, scene.pan.bands[0].dtype, Path(paths["pan"]))
    _cut(scene, scene.ms, scene.positions, window, scene.dtype, Path(paths["ms"][0]))
    bands = list(range(1, len(scene.bands) + 1))
    return {**paths, "sensor": sensor, "align": job.align, "bands": bands}, (window.height, window.width)


def _best(images: Images, scene: Scene) -> Window:
    """The MS window under the fused raster with the fewest holes, then the most texture."""
    shape = scene.ms[0].shape
    sides = [min(SIDE, n) for n in shape]
    spans = []
    for axis, (low, high) in enumerate((images.area.rows, images.area.columns)):
        first, last = (float(scene.geometry.ms_position(k, axis)) for k in (low, high))
        room = sides[axis]
        start = min(max(0, math.floor(first)), shape[axis] - room)
        stop = max(start, min(math.ceil(last), shape[axis]) - room)
        spans.append(np.unique(np.linspace(start, stop, 4).astype(int)))
    step = max(1, sides[0] // 96)

    def worth(window: Window) -> tuple[float, float]:
        data, valid = read(
            scene.ms, scene.positions[:1], (window.height, window.width), (window.row, window.column)
        )
        thin = data[0, ::step, ::step]
        return round(float(valid.mean()), 2), float(np.abs(np.diff(thin, axis=1)).mean())

    windows = [Window(int(r), int(c), sides[0], sides[1]) for r in spans[0] for c in spans[1]]
    return max(windows, key=worth)


def _cut(
    scene: Scene, rasters: list[Raster], positions: list[int], window: Window, dtype: str, path: Path
) -> None:
    """Write a rectangle of a stack as a raster of its own."""
    place = rasters[0].transform
    moved = place * type(place).translation(window.column, window.row)
    stack = [band for raster in rasters for band in raster.bands]
    bands = [stack[position] for position in positions]
    data, valid = read(rasters, positions, (window.height, window.width), (window.row, window.column))
    with create(path, scene, moved, data.shape[1:], bands, dtype) as (target, _):
        mark = bands[0].nodata if bands[0].nodata is not None else nodata_value(scene, dtype)
        target.write(encode(data, valid, dtype, mark))


def _reduce(pair: dict[str, Any], folder: Path, cancelled: Stop) -> None:
    asked = SimulateJob.from_args({**pair, "output": str(folder)})
    simulate(asked, _quiet, _quiet, cancelled)


def _fuse(args: dict[str, Any], cancelled: Stop) -> None:
    from ..pipeline import fuse

    fuse(FuseJob.from_args(args), _quiet, _quiet, cancelled)


def _quiet(*_: object) -> None:
    """Progress and log of the inner jobs are not the assessment's."""


def _figures(scene: Scene, choice: Choice, low: dict[str, Any], truth: str, fused: Path) -> dict[str, float]:
    align = "none" if low["align"] == "none" else "geo"
    with contextlib.ExitStack() as stack:
        small = stack.enter_context(Scene.open(low["pan"], low["ms"], low["bands"], align))
        made = stack.enter_context(contextlib.closing(Raster(fused, say("fused"))))
        true = stack.enter_context(contextlib.closing(Raster(truth, say("reference"))))
        return against(small, choice, made, true, border=_BORDER)


def against(scene: Scene, choice: Choice, fused: Raster, truth: Raster, border: int = 0) -> dict[str, float]:
    """SAM, ERGAS, Q2n, SCC and PSNR of a raster against the truth, over the pixels that both hold.

    Args:
        scene: the pair that ``fused`` was made of.
        choice: gives the bits.
        fused: on PAN's grid.
        truth: on PAN's grid.
        border: MS pixels at the sides of the common area that are left out.

    Raises:
        InputError: bands or places do not fit.
    """
    if len(truth.bands) != len(fused.bands):
        raise InputError(
            say(
                "The reference has {bands} bands, the fused raster {fused}.",
                bands=len(truth.bands),
                fused=len(fused.bands),
            ),
            say("Give a reference with the same bands in the same order."),
            "bands",
        )
    area, there = place_on(scene, fused), place_on(scene, truth)
    common = area.intersect(there)
    if common is None:
        raise InputError(
            say("The reference and the fused raster do not overlap."),
            say("Give one of this place."),
            "no-overlap",
        )
    rows, columns = (math.ceil(border * ratio) for ratio in scene.ratio)
    if common.height > 4 * rows and common.width > 4 * columns:
        common = Window(
            common.row + rows, common.column + columns, common.height - 2 * rows, common.width - 2 * columns
        )
    shape, bands = (common.height, common.width), list(range(len(truth.bands)))
    gt, good = read([truth], bands, shape, (common.row - there.row, common.column - there.column))
    image, valid = read([fused], bands, shape, (common.row - area.row, common.column - area.column))
    good &= valid
    kind = np.dtype(truth.bands[0].dtype)
    bits = min(choice.sensor.bits, 8 * kind.itemsize) if choice.sensor is not None else 0
    whole = kind.kind in "ui" and bits
    ratio = math.sqrt(scene.ratio[0] * scene.ratio[1])
    return reference(gt, image, ratio, bits=bits if whole else None, valid=None if good.all() else good)


def _finite(value: float) -> float | None:
    return round(float(value), 6) if math.isfinite(value) else None
