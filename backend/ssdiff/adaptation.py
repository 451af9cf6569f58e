"""``ssdiff adapt``: a scene's own pair, brought down by Wald's protocol, adapts the network to the scene."""

from __future__ import annotations

import math
import shutil
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from .cards import tuned_window_of
from .choice import Choice, digest, short
from .errors import Cancelled, InputError
from .job import AdaptJob
from .opening import adapter_for, adapter_problems, content_problems, model_for, open_scene
from .raster.grid import Window
from .raster.resume import run_key
from .raster.scene import Scene
from .resample.geometry import Geometry
from .resample.positions import degrade
from .sentence import follow, say

Progress = Callable[[float, str, "float | None"], None]
Log = Callable[[str, str], None]
Stop = Callable[[], bool]

#: Side of a tile (MS pixels) and how many are read of a scene at most.
SIDE, MOST = 128, 32
#: Tiles that a small scene is divided into where its sides allow.
FEW = 4
#: Share of what is learnt that is kept. All of it does harm to some scenes of `ssdiff bench adapted`.
STRENGTH = 0.25
#: Options that do not change what is learnt.
_NOT_THE_RESULT = ("output", "overwrite", "resume", "threads", "device", "minutes", "iterations")


def adapt(job: AdaptJob, progress: Progress, log: Log, cancelled: Stop) -> dict[str, Any]:
    """Fine-tune an adapter on a scene and write it.

    A bounded sample of the scene is read. A quarter of it is held out and decides when to stop and what is
    kept. Where nothing was gained, what it began with is written: an adapter that changes nothing, or a copy of
    ``--adapter``; the report and a warning say so.

    Args:
        job: what is asked for.
        progress: fraction of the budget, stage and seconds to go.
        log: level and text.
        cancelled: asked before every step.

    Returns:
        The report, as docs/protocol.md states it.

    Raises:
        InputError: the scene is too small or too flat, no model serves it, or the output cannot be written.
        Cancelled: ``cancelled`` said so. Nothing is left but a checkpoint where ``resume`` was asked for.
    """
    warned: list[str] = []

    def tell(level: str, text: str) -> None:
        if level == "warning":
            warned.append(text)
        log(level, text)

    start = time.monotonic()
    progress(0.0, "open", None)
    place = _place(job)
    scene, choice = open_scene(job)
    with scene:
        weights = model_for(job, scene, choice)
        began_with = adapter_for(job, choice, weights)
        for note in [choice.why, *scene.notes]:
            tell("info", note)
        correlation, offset = scene.correlation(), scene.offset()
        problems = content_problems(correlation, offset, job.align)
        for problem in [*adapter_problems(began_with, choice), *problems]:
            tell("warning", follow(problem["message"], problem["hint"]))
        if cancelled():
            raise Cancelled()
        tiles = sample_tiles(scene, choice, tuned_window_of(weights), cancelled)
        key = {name: value for name, value in job.args().items() if name not in _NOT_THE_RESULT}
        mark = run_key(scene.files, {**key, "weights": digest(weights), "align": scene.align})
        report = _learn(
            job, scene.geometry, choice, weights, began_with, tiles, place, mark, progress, tell, cancelled
        )
    progress(1.0, "done", 0.0)
    return {**report, "seconds": round(time.monotonic() - start, 2), "warnings": warned}


def _learn(
    job: AdaptJob,
    geometry: Geometry,
    choice: Choice,
    weights: Path,
    began_with: Path | None,
    tiles: list[tuple[np.ndarray, np.ndarray, np.ndarray]],
    place: Path,
    mark: str,
    progress: Progress,
    log: Log,
    cancelled: Stop,
) -> dict[str, Any]:
    from . import device
    from .model import adapter as adapters
    from .model.weights import load
    from .training.scene_adaptation import Course, adapt
    from .training.scene_windows import Protocol, Tile

    chosen = device.choose(job.device)
    device.set_threads(job.threads)
    loaded = load(weights)
    _refuse_published(loaded.meta)
    begin = (
        adapters.load(began_with, loaded)
        if began_with is not None
        else adapters.Adapter.fresh(loaded.net, seed=job.seed)
    )
    protocol = Protocol.of(geometry, choice.gains(len(loaded.meta["bands"])), loaded)
    keep = place.with_name(f"{place.stem}.{mark}.adapting") if job.resume else None
    if keep is not None and any(keep.glob("checkpoint-*")):
        log("info", say("Going on from the checkpoint in {folder}.", folder=keep))
    log(
        "info",
        say(
            "{pieces} pieces of the scene on {device}, for at most {minutes:g} minutes.",
            pieces=len(tiles),
            device=chosen,
            minutes=job.minutes,
        ),
    )
    course = Course(minutes=job.minutes, steps=job.iterations, seed=job.seed, strength=STRENGTH)
    try:
        outcome = adapt(
            loaded.net,
            begin,
            [Tile(*parts) for parts in tiles],
            protocol,
            course,
            device=chosen,
            keep=keep,
            progress=progress,
            cancelled=cancelled,
        )
    except Cancelled:
        if keep is not None and keep.is_dir():
            log("info", say("A checkpoint stays in {folder} for another run.", folder=keep))
        raise
    if outcome.diverged:
        log("warning", say("Training diverged and was stopped; the best state before that was kept."))
    if not outcome.gain:
        log(
            "warning",
            say(
                "Nothing was gained on the held-out part: the weights serve this scene as they are, and the adapter "
                "changes nothing."
            ),
        )
    sensor = choice.sensor.name if choice.sensor else None
    before, after = outcome.before.rounded(), outcome.after.rounded()
    adapters.save(
        place,
        adapters.Adapter(outcome.factors, begin.rank, begin.alpha),
        {
            "base": loaded.sha256,
            "base_name": weights.stem,
            "bands": loaded.meta["bands"],
            "ratio": loaded.meta["ratio"],
            "sensor": sensor,
            "scene": short([job.pan, *job.ms]),
            "steps": outcome.steps,
            "gain": outcome.gain,
            "before": before,
            "after": after,
        },
    )
    if keep is not None:
        shutil.rmtree(keep, ignore_errors=True)
    return {
        "output": str(place),
        "gain": outcome.gain,
        "before": before,
        "after": after,
        "iterations": outcome.steps,
        "training_s": round(outcome.seconds, 1),
        "pieces": len(tiles),
        "held_out_windows": outcome.windows,
        "sensor": choice.report(),
        "weights": {"name": weights.stem, "sha256": loaded.sha256},
        "began_with": began_with and str(began_with),
        "device": chosen,
        "seed": job.seed,
    }


def _place(job: AdaptJob) -> Path:
    """The output's real path, refused where it must not be written."""
    from .raster.output import check_output

    sources = [job.pan, *job.ms, *[file for file in (job.weights, job.adapter) if file]]
    return check_output(job.output, sources, job.overwrite, endings=(".safetensors",))


def _refuse_published(meta: dict[str, Any]) -> None:
    if meta["lms"] == "23 taps":
        raise InputError(
            say(
                "Imported weights of the published network cannot be adapted: they know no scale but their own."
            ),
            say("Use the weights that ship."),
            "no-model",
        )


def sample_tiles(
    scene: Scene, choice: Choice, window: int, cancelled: Stop
) -> list[tuple[np.ndarray, np.ndarray, np.ndarray]]:
    """A sample of the scene at MS's scale: gt (C, h, w), PAN brought down (h, w) and valid (h, w) a tile."""
    from .training.scene_windows import MARGIN

    spans = [_inside(scene, axis) for axis in (0, 1)]
    sizes = [last - first for first, last in spans]
    shape, grid = _grid(sizes, window)
    places = [
        (
            spans[0][0] + (sizes[0] - shape[0]) * i // max(grid[0] - 1, 1),
            spans[1][0] + (sizes[1] - shape[1]) * j // max(grid[1] - 1, 1),
        )
        for i in range(grid[0])
        for j in range(grid[1])
    ]
    chosen = [places[n] for n in np.linspace(0, len(places) - 1, min(MOST, len(places))).round().astype(int)]
    found = []
    for row, column in chosen:
        if cancelled():
            raise Cancelled()
        tile = _tile(
            scene, choice, (row - MARGIN, column - MARGIN), (shape[0] + 2 * MARGIN, shape[1] + 2 * MARGIN)
        )
        if tile is not None and tile[2][MARGIN:-MARGIN, MARGIN:-MARGIN].mean() > 0.5:
            found.append(tile)
    return found


def _inside(scene: Scene, axis: int) -> tuple[int, int]:
    """MS pixels whose footprint lies inside the scene: first, one past the last."""
    low, high = scene.area.rows if axis == 0 else scene.area.columns
    half = scene.ratio[axis] / 2
    first = float(scene.geometry.ms_position(low - 0.5 + half, axis))
    last = float(scene.geometry.ms_position(high - 0.5 - half, axis))
    return math.ceil(first - 1e-6), math.floor(last + 1e-6) + 1


def _grid(sizes: list[int], window: int) -> tuple[tuple[int, int], tuple[int, int]]:
    """Shape of the tiles that a scene of ``sizes`` MS pixels is divided into, and how many down and across.

    Raises:
        InputError: there is no room for two windows.
    """
    if min(sizes) < window or max(sizes) < 2 * window:
        raise InputError(
            say(
                "The scene is too small to adapt to: {width} x {height} whole MS pixels.",
                width=sizes[1],
                height=sizes[0],
            ),
            say(
                "Give a scene of at least {width} x {height} MS pixels, or fuse without an adapter.",
                width=2 * window,
                height=window,
            ),
            "too-small",
        )
    counts = [max(1, size // SIDE) for size in sizes]
    while counts[0] * counts[1] < FEW:
        room = [size // (count + 1) for size, count in zip(sizes, counts, strict=True)]
        if max(room) < window:
            break
        counts[room.index(max(room))] += 1
    shape = [min(SIDE, size // count) for size, count in zip(sizes, counts, strict=True)]
    return (shape[0], shape[1]), (counts[0], counts[1])


def _tile(
    scene: Scene, choice: Choice, first: tuple[int, int], shape: tuple[int, int]
) -> tuple[np.ndarray, np.ndarray, np.ndarray] | None:
    """One tile from MS pixel ``first`` on; mirrored beyond the scene. None where there are no data."""
    geometry, ratio = scene.geometry, scene.ratio
    low, side = [], []
    for axis in (0, 1):
        start = float(geometry.pan_position(first[axis], axis)) - ratio[axis] / 2
        stop = float(geometry.pan_position(first[axis] + shape[axis] - 1, axis)) + ratio[axis] / 2
        low.append(math.floor(start))
        side.append(math.ceil(stop) - low[axis] + 1)
    block = scene.block(Window(low[0], low[1], side[0], side[1]))
    if block is None:
        return None
    here = [slice(f - o, f - o + n) for f, o, n in zip(first, block.ms_origin, shape, strict=True)]
    gt = block.ms[:, here[0], here[1]]
    at = [float(geometry.pan_position(first[axis], axis)) - low[axis] for axis in (0, 1)]
    local = Geometry(ratio, (at[0], at[1]))
    pan = degrade(block.pan[None], local, [choice.pan_gain], shape)[0]
    share = degrade(block.valid[None].astype(np.float32), local, [choice.pan_gain], shape)[0]
    return np.ascontiguousarray(gt), pan, share > 0.999
