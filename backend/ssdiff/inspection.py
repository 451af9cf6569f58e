"""What would be done with a scene, what it would cost, and what stands in the way."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from .automatic import settled
from .cards import passes, tuned_window_of
from .choice import Choice
from .cost import estimate
from .device import choose as choose_device
from .device import has_torch
from .errors import InputError, SSDiffError
from .job import InspectJob
from .kept import measures
from .opening import adapter_for, adapter_problems, content_problems, extent_of, model_for, open_scene
from .raster.grid import bounds
from .raster.output import check_output
from .raster.scene import Scene
from .raster.source import Raster
from .sentence import say


def inspect(
    job: InspectJob,
    progress: Callable[[float, str, float | None], None],
    log: Callable[[str, str], None],
    cancelled: Callable[[], bool],
) -> dict[str, Any]:
    """Look at a scene as ``fuse`` would; what would make it fail is listed, not raised.

    Args:
        job: what is asked for.
        progress: fraction, stage and seconds to go.
        log: level and text.
        cancelled: asked now and then.

    Returns:
        The report, as docs/protocol.md states it.
    """
    problems: list[dict[str, str]] = []
    report: dict[str, Any] = {
        "method": job.method,
        "sensor": None,
        "ratio": None,
        "phase": None,
        "offset": None,
        "correlation": None,
        "overlap": None,
        "pan": _declared([job.pan], "PAN"),
        "ms": _declared(list(job.ms), "MS"),
        "bands": None,
        "adapter": None,
        "device": None,
        "estimate": None,
        "problems": problems,
    }
    progress(0.0, "open", None)
    if job.output is not None:
        with _listed(problems):
            check_output(job.output, [job.pan, *job.ms], overwrite=True)
        if Path(job.output).exists():
            problems.append(
                _problem(
                    "info", "output-exists", say("{file} exists and would be replaced.", file=job.output)
                )
            )
    with _listed(problems):
        scene, choice = open_scene(job)
        with scene:
            if job.output is not None and not any(found["level"] == "error" for found in problems):
                with _listed(problems):
                    check_output(job.output, scene.files, overwrite=True)
            _look(job, scene, choice, report, problems, cancelled)
    progress(1.0, "done", 0.0)
    return report


def _look(
    job: InspectJob,
    scene: Scene,
    choice: Choice,
    report: dict[str, Any],
    problems: list[dict[str, str]],
    cancelled: Callable[[], bool],
) -> None:
    """Fill in the report of an opened scene."""
    whole = scene.pan.shape[0] * scene.pan.shape[1]
    report["sensor"] = choice.report()
    report["ratio"] = (scene.ratio[0] * scene.ratio[1]) ** 0.5
    report["phase"] = list(scene.geometry.phase)
    report["bands"] = [position + 1 for position in scene.positions]
    report["overlap"] = {
        "width": scene.area.width,
        "height": scene.area.height,
        "extent": extent_of(scene, scene.area),
        "fraction": scene.area.width * scene.area.height / whole,
    }
    problems += [_problem("info", "note", note) for note in scene.notes]
    area = scene.area
    with _listed(problems):
        area = scene.window(job.extent)
    unserved = ""
    try:
        job, unserved = settled(job, scene, choice)
    except InputError:
        job = replace(job, method="ssdiff")  # what stands in its way is listed below
    report["method"], times = job.method, 1
    if unserved:
        problems.append(_problem("warning", "no-model", unserved))
    if job.method == "ssdiff":
        with _listed(problems):
            weights = model_for(job, scene, choice)
            times = passes(weights)
            found = adapter_for(job, choice, weights)
            report["adapter"] = found and found.stem
            problems += adapter_problems(found, choice)
            if found is None:
                _suggest_adapting(scene, choice, weights, problems)
    report["device"] = "cpu"
    with _listed(problems):
        if job.method == "ssdiff":
            report["device"] = _device(job.device)
    report["estimate"] = estimate(job, scene, area, report["device"], times)
    if job.output is not None:
        _disk(job.output, report["estimate"]["disk_mb"], problems)
    if cancelled():
        return
    report["correlation"], offset = measures(scene)
    report["offset"] = list(offset)
    problems += content_problems(report["correlation"], (report["offset"][0], report["offset"][1]), job.align)


def _device(wanted: str) -> str:
    if not has_torch():
        raise InputError(
            say("PyTorch is not installed."), say("Install the engine, or use a classical method."), "torch"
        )
    return choose_device(wanted)


def _suggest_adapting(scene: Scene, choice: Choice, weights: Path, problems: list[dict[str, str]]) -> None:
    """Say where the model does not know the sensor, and the scene is large enough to learn from."""
    known = choice.sensor is not None and bool(choice.sensor.signs)
    area = scene.area
    sides = [size / ratio for size, ratio in zip((area.height, area.width), scene.ratio, strict=True)]
    window = tuned_window_of(weights)
    if known or min(sides) < window or max(sides) < 2 * window:
        return
    problems.append(
        _problem(
            "info",
            "unknown-to-model",
            say("The model was not trained on this sensor, as far as can be told."),
            say("Adapting it to the scene may give a better result."),
        )
    )


def _disk(output: str, need: float, problems: list[dict[str, str]]) -> None:
    folder = Path(output).resolve().parent
    with contextlib.suppress(OSError):
        free = shutil.disk_usage(folder).free / 1e6
        if need > free:
            text = say(
                "The result may take {need:.0f} MB; the disk of {folder} has {free:.0f} MB left.",
                need=need,
                folder=folder,
                free=free,
            )
            problems.append(
                _problem(
                    "error",
                    "disk-full",
                    text,
                    say("Free some space, write elsewhere, or fuse a smaller extent."),
                )
            )


def _declared(paths: list[str], role: str) -> dict[str, Any] | None:
    """What the rasters say about themselves; None where they cannot be opened."""
    opened: list[Raster] = []
    try:
        for path in paths:
            opened.append(Raster(path, role))
    except SSDiffError:
        return None
    finally:
        for raster in opened:
            raster.close()
    first = opened[0]
    bands = [band for raster in opened for band in raster.bands]
    crs = None
    if first.crs:
        code = first.crs.to_epsg()
        crs = f"EPSG:{code}" if code else first.crs.to_wkt()
    return {
        "width": first.width,
        "height": first.height,
        "bands": len(bands),
        "dtype": bands[0].dtype,
        "nodata": bands[0].nodata,
        "crs": crs,
        "pixel": [abs(first.transform.a), abs(first.transform.e)],
        "extent": list(bounds(first.transform, first.shape)),
        "names": [band.name for band in bands],
    }


def _problem(level: str, code: str, message: str, hint: str = "") -> dict[str, str]:
    return {"level": level, "code": code, "message": message, "hint": hint}


class _listed(contextlib.AbstractContextManager[None]):  # noqa: N801 - reads as a statement
    """Bad input met inside becomes a problem of level ``error``."""

    def __init__(self, problems: list[dict[str, str]]) -> None:
        self._problems = problems

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> bool:
        if not isinstance(error, InputError):
            return False
        self._problems.append(_problem("error", error.code, error.message, error.hint))
        return True
