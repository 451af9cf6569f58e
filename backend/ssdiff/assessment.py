"""The quality of a fused raster: figures with and without a reference, and what the report shows."""

from __future__ import annotations

import contextlib
import math
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from .choice import Choice
from .errors import Cancelled, InputError
from .job import AssessJob
from .language import Language
from .opening import open_scene
from .quality import full
from .raster.scene import Scene
from .raster.source import Raster
from .report.comparison import against, compare
from .report.evidence import Evidence, spread
from .report.images import Images, read
from .report.page import write_page
from .report.words import in_short, made
from .sensors import sensors
from .sentence import say


def assess(
    job: AssessJob,
    progress: Callable[[float, str, float | None], None],
    log: Callable[[str, str], None],
    cancelled: Callable[[], bool],
) -> dict[str, Any]:
    """Measure a fused raster.

    Without a reference D_lambda, D_lambda_K, D_s, QNR and HQNR at full resolution; with one SAM, ERGAS, Q2n,
    SCC and PSNR besides, over the pixels that both hold. With ``compare`` the method that it was made with and
    the classical ones are run one scale down, where MS is the truth.

    Returns:
        The report, as docs/protocol.md states it.

    Raises:
        InputError: the rasters do not belong together.
    """
    progress(0.0, "open", None)
    with contextlib.ExitStack() as stack:
        if job.html is not None:
            check_page(job)
        fused = stack.enter_context(contextlib.closing(Raster(job.fused, say("fused"))))
        job = _as_made(job, fused)
        scene, choice = open_scene(job)
        stack.callback(scene.close)
        images = Images.of(scene, choice, fused)
        deviation = _deviation(job, images, stack)
        _stop(cancelled)
        progress(0.15, "full resolution", None)
        figures = full(
            images.fused, images.pan, images.ms, images.gains, images.ratio,
            geometry=images.geometry, valid=None if images.valid.all() else images.valid,
            each=lambda: _stop(cancelled),
        )  # fmt: skip
        _stop(cancelled)
        if job.reference is not None:
            progress(0.4, "reference", None)
            truth = stack.enter_context(contextlib.closing(Raster(job.reference, say("reference"))))
            figures |= against(scene, choice, fused, truth)
            _stop(cancelled)
        progress(0.45, "colours", None)
        evidence = Evidence.of(images)
        _stop(cancelled)
        tags = {key: value for key, value in fused.tags.items() if key.startswith("SSDIFF_")}
        progress(0.55, "compare", None)
        report = {
            "output": job.html,
            "figures": {key: value if math.isfinite(value) else None for key, value in figures.items()},
            "fused": job.fused,
            "reference": job.reference,
            "width": images.area.width,
            "height": images.area.height,
            "bands": len(scene.bands),
            "labels": list(images.labels),
            "centres": list(images.centres) or None,
            "sensor": choice.report(),
            "tags": tags,
            **evidence.report(),
            "uncertainty": None if deviation is None else spread(deviation, images),
            "comparison": _compared(job, scene, choice, images, tags, progress, log, cancelled),
            "html": job.html,
            "crops": [],
        }
        report |= {"summary": in_short(report), "made": made(report)}
        if job.html is not None:
            progress(0.95, "write", None)
            report["crops"] = write_page(
                job.html, report, images, evidence, deviation, Language(job.language)
            )
    progress(1.0, "done", 0.0)
    return report


def _as_made(job: AssessJob, fused: Raster) -> AssessJob:
    """The job with bands, preset and alignment that the raster says it was made with, where none are given."""
    tags = fused.tags
    bands = tags.get("SSDIFF_BANDS", "").split(",")
    if job.bands is None and len(bands) == len(fused.bands) and all(band.isdecimal() for band in bands):
        job = replace(job, bands=tuple(int(band) for band in bands))
    if job.sensor == "auto" and tags.get("SSDIFF_SENSOR") in sensors():
        job = replace(job, sensor=tags["SSDIFF_SENSOR"])
    if job.align == "geo" and tags.get("SSDIFF_ALIGN") in ("auto", "none"):
        job = replace(job, align=tags["SSDIFF_ALIGN"])
    return job


def _compared(
    job: AssessJob, scene: Scene, choice: Choice, images: Images, tags: dict[str, str],
    progress: Callable[[float, str, float | None], None],
    log: Callable[[str, str], None],
    cancelled: Callable[[], bool],
) -> dict[str, Any] | None:  # fmt: skip
    if not job.compare:
        return None
    try:
        return compare(
            job, scene, choice, images, tags,
            progress=lambda share: progress(0.55 + 0.4 * share, "compare", None), log=log, cancelled=cancelled,
        )  # fmt: skip
    except InputError as error:
        if error.code != "too-small":
            raise
        log("warning", say("There is no check at reduced scale: {error}", error=error.sentence))
        return None


def _deviation(job: AssessJob, images: Images, stack: contextlib.ExitStack) -> np.ndarray | None:
    if job.uncertainty is None:
        return None
    raster = stack.enter_context(contextlib.closing(Raster(job.uncertainty, say("uncertainty"))))
    if raster.shape != images.valid.shape or len(raster.bands) != len(images.labels):
        raise InputError(
            say(
                "The uncertainty raster {file} is not the fused raster's: size or bands differ.",
                file=job.uncertainty,
            ),
            say("Give the one that was written with it."),
            "grid",
        )
    return read([raster], list(range(len(raster.bands))), raster.shape, (0, 0))[0]


def check_page(job: AssessJob) -> None:
    """Refuse a page that exists or cannot be written.

    Raises:
        InputError: with the mend.
    """
    page = Path(job.html or "")
    if page.suffix.lower() not in (".html", ".htm"):
        raise InputError(
            say("The page {file} must end in .html.", file=page), say("Give another name."), "output-format"
        )
    if not page.parent.is_dir():
        raise InputError(
            say("The folder {folder} does not exist.", folder=page.parent),
            say("Make it, or give another."),
            "output-dir",
        )
    if page.exists() and not job.overwrite:
        raise InputError(
            say("The page {file} exists.", file=page),
            say("Choose another name, or allow replacing it."),
            "output-exists",
            "--overwrite",
        )


def _stop(cancelled: Callable[[], bool]) -> None:
    if cancelled():
        raise Cancelled()
