"""From a job to a raster: scene, choice, fuser, stream, provenance, report."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from . import cards
from .automatic import settled
from .cost import check_disk
from .errors import Cancelled
from .fitting import fitted
from .fusers import Fuser
from .job import FuseJob
from .kept import measures
from .opening import adapter_for, adapter_problems, content_problems, model_for, open_scene
from .provenance import provenance
from .raster.consistency import Projection
from .raster.encode import lost, output_type
from .raster.grid import Window
from .raster.output import Output, check_output
from .raster.resume import Strips, run_key
from .raster.scene import Scene
from .raster.stream import stream
from .sentence import follow, say

Progress = Callable[[float, str, "float | None"], None]
Log = Callable[[str, str], None]
Stop = Callable[[], bool]

#: Share of the progress that opening and fitting take.
_OPENED, _FITTED = 0.02, 0.08


def fuse(job: FuseJob, progress: Progress, log: Log, cancelled: Stop) -> dict[str, Any]:
    """Fuse a scene.

    Args:
        job: what is asked for.
        progress: fraction, stage and seconds to go.
        log: level and text.
        cancelled: asked before every batch of windows.

    Returns:
        The report, as docs/protocol.md states it.

    Raises:
        InputError: the scene cannot be fused so.
        ResourceError: disk or memory will not do.
        Cancelled: ``cancelled`` said so. Nothing is left but strips where ``resume`` was asked for.
    """
    start = time.monotonic()
    warned: list[str] = []

    def tell(level: str, text: str) -> None:
        if level == "warning":
            warned.append(text)
        log(level, text)

    progress(0.0, "open", None)
    _check_outputs(job, [job.pan, *job.ms])
    scene, choice = open_scene(job)
    with ExitStack() as stack:
        stack.callback(scene.close)
        _check_outputs(job, scene.files)
        area = scene.window(job.extent)
        check_disk(job, scene, area)
        job, unserved = settled(job, scene, choice)
        weights = model_for(job, scene, choice) if job.method == "ssdiff" else None
        adapter = adapter_for(job, choice, weights) if weights is not None else None
        _stop(cancelled)
        for note in [choice.why, *scene.notes]:
            tell("info", note)
        if unserved:
            tell("warning", unserved)
        correlation, offset = measures(scene)
        problems = content_problems(correlation, offset, job.align)
        for problem in [*adapter_problems(adapter, choice), *problems]:
            tell("warning", follow(problem["message"], problem["hint"]))
        if loss := lost(scene, output_type(scene, job.dtype)):
            tell("warning", loss)
        _stop(cancelled)
        progress(_OPENED, "fit", None)
        fuser, device = fitted(job, scene, choice, weights, adapter, tell, cancelled)
        tell(
            "info",
            say(
                "{method} on {device}: {width} x {height} pixels, {bands} bands.",
                method=job.method,
                device=device,
                width=area.width,
                height=area.height,
                bands=len(scene.bands),
            ),
        )
        key = {name: value for name, value in job.args().items() if name not in _NOT_THE_RESULT}
        consistent = _consistent(job, weights)
        tags = provenance(job, choice, scene, weights, adapter, consistent)
        if adapter is not None:
            tell("info", say("Adapted by {file}.", file=adapter.name))
        strips = None
        if job.resume:
            strips = Strips(
                job.output, run_key(scene.files, {**key, "provenance": tags, "area": tuple(area)})
            )
            if strips.kept:
                tell(
                    "info",
                    say(
                        "Going on from {strips} finished strips in {folder}.",
                        strips=strips.kept,
                        folder=strips.folder,
                    ),
                )
        projection = Projection(scene, choice.gains(len(scene.bands))) if consistent else None
        _run(job, scene, fuser, area, tags, strips, projection, _Clock(progress), tell, cancelled)
    device = getattr(fuser, "device", device)
    progress(1.0, "done", 0.0)
    return {
        "output": str(Path(job.output)),
        "width": area.width,
        "height": area.height,
        "bands": len(scene.bands),
        "positions": [position + 1 for position in scene.positions],
        "dtype": output_type(scene, job.dtype),
        "seconds": round(time.monotonic() - start, 2),
        "method": job.method,
        "sensor": choice.report(),
        "weights": None
        if weights is None
        else {"name": weights.stem, "sha256": tags["SSDIFF_WEIGHTS_SHA256"]},
        "adapter": None
        if adapter is None
        else {"name": adapter.stem, "sha256": tags["SSDIFF_ADAPTER_SHA256"]},
        "device": device,
        "seed": job.seed,
        "steps": job.steps,
        "samples": job.samples,
        "consistency": consistent,
        "offset": offset,
        "correlation": correlation,
        "uncertainty": job.uncertainty,
        "warnings": warned,
    }


def _consistent(job: FuseJob, weights: Path | None) -> bool:
    """Whether the result is projected onto MS: as asked, else with weights of our own.

    The classical methods and the authors' network are left as their papers have them.
    """
    if job.consistency is not None:
        return job.consistency
    return weights is not None and cards.scales_by_scene(weights)


#: Options that change where and how fast, not what comes out.
_NOT_THE_RESULT = ("output", "uncertainty", "overwrite", "resume", "cog", "threads", "device")


def _run(
    job: FuseJob,
    scene: Scene,
    fuser: Fuser,
    area: Window,
    tags: dict[str, str],
    strips: Strips | None,
    projection: Projection | None,
    clock: _Clock,
    log: Log,
    cancelled: Stop,
) -> None:
    """Stream into the outputs; they appear when both are whole."""
    try:
        with ExitStack() as outputs:
            spread = None
            if job.uncertainty is not None:
                spread = outputs.enter_context(
                    Output(
                        job.uncertainty,
                        scene,
                        area,
                        spread=True,
                        tags=tags,
                        cog=job.cog,
                        overwrite=job.overwrite,
                    )
                )
            writer = outputs.enter_context(
                Output(
                    job.output,
                    scene,
                    area,
                    dtype=job.dtype,
                    tags=tags,
                    cog=job.cog,
                    overwrite=job.overwrite,
                )
            )
            summary = stream(
                scene,
                fuser,
                area,
                writer,
                clock.fuse,
                cancelled,
                spread=spread,
                strips=strips,
                projection=projection,
            )
            _stop(cancelled)
            clock.finish()
            for output in filter(None, (writer, spread)):
                output.complete()
    except BaseException:
        if strips is not None and strips.kept:
            log(
                "info",
                say(
                    "{strips} finished strips stay in {folder} for another run.",
                    strips=strips.kept,
                    folder=strips.folder,
                ),
            )
        raise
    if strips is not None:
        strips.clear()
    if summary.empty:
        log(
            "info",
            say(
                "{empty} of {windows} windows have no data and were left out.",
                empty=summary.empty,
                windows=summary.windows + summary.empty,
            ),
        )


class _Clock:
    """Progress of the stream as progress of the job, with the time to go."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._start = time.monotonic()

    def fuse(self, fraction: float) -> None:
        """Fraction of the windows done."""
        passed = time.monotonic() - self._start
        eta = passed / fraction * (1.0 - fraction) if fraction > 0.01 and passed > 1.0 else None
        self._progress(_FITTED + (0.97 - _FITTED) * fraction, "fuse", eta)

    def finish(self) -> None:
        """Overviews are built now."""
        self._progress(0.97, "overviews", None)


def _check_outputs(job: FuseJob, inputs: Sequence[str]) -> None:
    """Refuse outputs that exist, cannot be written, or are inputs or each other."""
    sources = [*inputs, *[file for file in (job.weights, job.adapter) if file]]
    place = check_output(job.output, sources, job.overwrite)
    if job.uncertainty is not None:
        check_output(job.uncertainty, [*sources, str(place)], job.overwrite)


def _stop(cancelled: Stop) -> None:
    if cancelled():
        raise Cancelled()
