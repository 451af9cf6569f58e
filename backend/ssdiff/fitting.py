"""The fuser of a job, fitted on its scene once for as long as the worker lives."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import cast

from .block import Block
from .choice import Choice
from .errors import Cancelled
from .fusers import Classical, Fuser
from .job import FuseJob
from .kept import FITTED, fingerprint
from .raster.scene import Scene

Log = Callable[[str, str], None]
Stop = Callable[[], bool]

#: PAN pixels that a fit looks at, about.
FIT_PIXELS = 2**22


def fitted(
    job: FuseJob,
    scene: Scene,
    choice: Choice,
    weights: Path | None,
    adapter: Path | None,
    log: Log,
    cancelled: Stop,
) -> tuple[Fuser, str]:
    """The fuser of a job, fitted on the scene; the one of an earlier job where nothing has changed.

    Args:
        job: what is asked for.
        scene: opened.
        choice: preset and bands.
        weights: those of SSDiff; None for the classical methods.
        adapter: of the weights, or None.
        log: level and text.
        cancelled: asked before every block.

    Returns:
        The fuser and the device that it began on.

    Raises:
        InputError: the device is not there, or the weights or the adapter cannot be read.
        Cancelled: ``cancelled`` said so.
    """
    mark = fingerprint(scene)
    model = [(str(file), file.stat().st_mtime_ns) for file in (weights, adapter) if file is not None]
    chosen = ""
    if weights is not None:
        from . import device

        chosen = device.choose(job.device)
        device.set_threads(job.threads)
    sampling = (job.steps, job.samples, job.seed, job.uncertainty is not None)
    name = choice.sensor.name if choice.sensor else ""
    key = mark and (mark, job.method, name, tuple(model), chosen, sampling)
    found = FITTED.get(key)
    if found is None:
        found = _fuser(job, scene, choice, weights, adapter, chosen, log)
        _fit(found[0], scene, cancelled)
        FITTED.put(key, found)
    elif hasattr(found[0], "serve"):
        found[0].serve(log, lambda: scene.blocks(found[0], _fit_limit(found[0])))
    return found


def _fuser(
    job: FuseJob,
    scene: Scene,
    choice: Choice,
    weights: Path | None,
    adapter: Path | None,
    chosen: str,
    log: Log,
) -> tuple[Fuser, str]:
    if weights is None:
        return Classical(job.method, scene, choice), "cpu"
    from . import device

    def make(name: str) -> Fuser:
        from .fusion_ssdiff import SSDiffFuser

        made: Fuser = SSDiffFuser(
            weights,
            name,
            steps=job.steps,
            samples=job.samples,
            seed=job.seed,
            uncertainty=job.uncertainty is not None,
            peak=peak(choice, scene),
            adapter=adapter,
            gains=choice.gains(len(scene.bands)),
        )
        return made

    fuser = device.Patient(make, chosen, log)
    return cast(Fuser, fuser), fuser.device


def peak(choice: Choice, scene: Scene) -> float:
    """2^bits - 1 of the preset; of the scene's own brightest sample where the preset does not say."""
    if choice.sensor is not None and choice.sensor.bits:
        return 2.0**choice.sensor.bits - 1.0
    return 2.0 ** math.ceil(math.log2(max(float(scene.statistics.ms.max()), 1.0) + 1.0)) - 1.0


def _fit(fuser: Fuser, scene: Scene, cancelled: Stop) -> None:
    """One look at the whole scene, whatever the extent."""

    def blocks() -> Iterator[Block]:
        for block in scene.blocks(fuser, _fit_limit(fuser)):
            if cancelled():
                raise Cancelled()
            yield block

    fit_scene: Callable[[Callable[[], Iterable[Block]]], None] | None = getattr(fuser, "fit_scene", None)
    if fit_scene is not None:
        fit_scene(blocks)
    else:
        fuser.fit(blocks())


def _fit_limit(fuser: Fuser) -> int:
    """Windows that a fit looks at, about."""
    return max(16, FIT_PIXELS // fuser.size**2)
